#!/usr/bin/env bash
# The guess: the bounds that a Table Schema sets for a column of months, type `yearmonth`, are kept by months: with the minimum 1985-05,
# November 1985 is allowed, and with the maximum 1985-09, November is not.
#
# What it does (npm tableschema 1.12.6): a month is read as a list of a year and a month, [1985, 11], and JavaScript compares two lists
# as the texts "1985,11" and "1985,5", sign by sign. October to December come before February to September. November is refused
# under the minimum May and passes under the maximum September. Days, of type `date`, are compared as days.
#
# Output seen:
#   1985-11, minimum 1985-05: refused
#   1985-04, minimum 1985-05: refused
#   1985-11, maximum 1985-09: allowed
#   1985-09, maximum 1985-11: refused
#   1985-11-01, minimum 1985-05-01: allowed
#   1985-11-01, maximum 1985-09-01: refused
#
# Needs Node and npm. Ends with 0 while it behaves so, with 1 once it does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private": true}' >package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error tableschema@1.12.6 >/dev/null
cat >months.cjs <<'JS'
const { Field } = require('tableschema');
function ask(type, value, bound, limit) {
  const field = new Field({ name: 'when', type, constraints: { [bound]: limit } });
  console.log(`${value}, ${bound} ${limit}: ${field.testValue(value) ? 'allowed' : 'refused'}`);
}
ask('yearmonth', '1985-11', 'minimum', '1985-05');
ask('yearmonth', '1985-04', 'minimum', '1985-05');
ask('yearmonth', '1985-11', 'maximum', '1985-09');
ask('yearmonth', '1985-09', 'maximum', '1985-11');
ask('date', '1985-11-01', 'minimum', '1985-05-01');
ask('date', '1985-11-01', 'maximum', '1985-09-01');
JS
seen=$(node months.cjs)
echo "$seen"
expected='1985-11, minimum 1985-05: refused
1985-04, minimum 1985-05: refused
1985-11, maximum 1985-09: allowed
1985-09, maximum 1985-11: refused
1985-11-01, minimum 1985-05-01: allowed
1985-11-01, maximum 1985-09-01: refused'
[ "$seen" = "$expected" ] || { echo "the behaviour has changed"; exit 1; }
