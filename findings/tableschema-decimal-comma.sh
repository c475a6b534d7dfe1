#!/usr/bin/env bash
# The guess: a column of numbers that a Table Schema describes as most of Europe writes them, with `"decimalChar": ","` and
# `"groupChar": "."`, is read so that 1,5 is one and a half and 1.000,5 a thousand and a half.
#
# What it does (npm tableschema 1.12.6): it turns the decimal comma into a point first and then takes all points out as group
# characters, the new one with the others. 1,5 is 15 and 1.000,5 is 10005, and no error is reported, or, where there is a `maximum` of
# 10, the error that 1,5 is more. With the comma and no groups, with a space for the groups, and with both characters the English way
# round, it reads what is written.
#
# Output seen:
#   decimal "," group ".": 1,5 is 15, 1.000,5 is 10005, 1.000 is 1000
#   decimal "," group " ": 1,5 is 1.5, 1 000,5 is 1000.5
#   decimal "," no group: 1,5 is 1.5, 1000,5 is 1000.5
#   decimal "." group ",": 1.5 is 1.5, 1,000.5 is 1000.5
#   decimal "," group ".": 1,5 with the maximum 10 is refused
#
# Needs Node and npm. Ends with 0 while it behaves so, with 1 once it does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private": true}' >package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error tableschema@1.12.6 >/dev/null
cat >numbers.cjs <<'JS'
const { Field } = require('tableschema');
function read(what, characters, ...texts) {
  const field = new Field({ name: 'wounded', type: 'number', ...characters });
  console.log(`${what}: ${texts.map((text) => `${text} is ${field.castValue(text)}`).join(', ')}`);
}
read('decimal "," group "."', { decimalChar: ',', groupChar: '.' }, '1,5', '1.000,5', '1.000');
read('decimal "," group " "', { decimalChar: ',', groupChar: ' ' }, '1,5', '1 000,5');
read('decimal "," no group', { decimalChar: ',' }, '1,5', '1000,5');
read('decimal "." group ","', { decimalChar: '.', groupChar: ',' }, '1.5', '1,000.5');
const few = new Field({ name: 'wounded', type: 'number', decimalChar: ',', groupChar: '.', constraints: { maximum: '10' } });
console.log(`decimal "," group ".": 1,5 with the maximum 10 is ${few.testValue('1,5') ? 'allowed' : 'refused'}`);
JS
seen=$(node numbers.cjs)
echo "$seen"
expected='decimal "," group ".": 1,5 is 15, 1.000,5 is 10005, 1.000 is 1000
decimal "," group " ": 1,5 is 1.5, 1 000,5 is 1000.5
decimal "," no group: 1,5 is 1.5, 1000,5 is 1000.5
decimal "." group ",": 1.5 is 1.5, 1,000.5 is 1000.5
decimal "," group ".": 1,5 with the maximum 10 is refused'
[ "$seen" = "$expected" ] || { echo "the behaviour has changed"; exit 1; }
