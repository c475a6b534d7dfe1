#!/usr/bin/env bash
# The guess: an interval of which the end is not known, `1960/` in EDTF level 1, covers every date after its beginning or none of them.
# By its README the test is there for every kind of date.
#
# What it does (npm edtf 4.11.1): the unknown end is null, which JavaScript compares as the number 0, and as a time 0 is the beginning
# of 1970. So `1960/` covers 1965 and not 1975, as if it had ended with 1969; `1985/` does not cover 1985, in which it begins; and
# `/1985`, of which the beginning is unknown, does not cover 1965 and is sorted after it. Open ends, `1960/..` and `../1985`, cover what
# one would think.
#
# Output seen:
#   1960/ covers 1965: true
#   1960/ covers 1975: false
#   1960/.. covers 1975: true
#   1985/ covers 1985: false
#   1985/.. covers 1985: true
#   /1985 covers 1980: true
#   /1985 covers 1965: false
#   ../1985 covers 1965: true
#   sorted: 1965 < /1985 < 1975 < 1980
#
# Needs Node and npm. Ends with 0 while it behaves so, with 1 once it does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private": true}' >package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error edtf@4.11.1 >/dev/null
cat >covers.mjs <<'JS'
import edtf from 'edtf';
const questions = [
  ['1960/', '1965'],
  ['1960/', '1975'],
  ['1960/..', '1975'],
  ['1985/', '1985'],
  ['1985/..', '1985'],
  ['/1985', '1980'],
  ['/1985', '1965'],
  ['../1985', '1965'],
];
for (const [interval, date] of questions) {
  console.log(`${interval} covers ${date}: ${edtf(interval).covers(edtf(date))}`);
}
const dates = ['1980', '1975', '/1985', '1965'].map((date) => edtf(date)).sort((a, b) => a - b);
console.log(`sorted: ${dates.map((date) => date.edtf).join(' < ')}`);
JS
seen=$(node covers.mjs)
echo "$seen"
expected='1960/ covers 1965: true
1960/ covers 1975: false
1960/.. covers 1975: true
1985/ covers 1985: false
1985/.. covers 1985: true
/1985 covers 1980: true
/1985 covers 1965: false
../1985 covers 1965: true
sorted: 1965 < /1985 < 1975 < 1980'
[ "$seen" = "$expected" ] || { echo "the behaviour has changed"; exit 1; }
