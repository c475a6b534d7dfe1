#!/usr/bin/env bash
# The guess: the reader of Data Packages for JavaScript leaves out the comment lines of a table if the package says with which character
# they begin. `commentChar` has been in the CSV Dialect of the specification since 2019 and is in the Table Dialect of version 2.
#
# What it does (npm datapackage 1.1.10): it finds the package valid and passes on six keys of the dialect, and `commentChar` is none of
# them. A comment in the first line becomes the header, so that the whole table is refused for the lack of its columns; a comment
# further down is read as a row, without a word if the table has one column of text.
#
# Output seen:
#   comment before the header: valid: true, header ["# Acts in May."]
#   comment before the header: The column header names do not match the field names in the schema
#   comment between the rows: valid: true, header ["name"]
#   comment between the rows: [["raid"],["# not sure of the next one"],["siege"]]
#   another delimiter: valid: true, header ["name","killed"]
#   another delimiter: [["raid",3]]
#
# Needs Node and npm. Ends with 0 while it behaves so, with 1 once it does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private": true}' >package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error datapackage@1.1.10 >/dev/null
cat >before.csv <<'CSV'
# Acts in May.
name
raid
siege
CSV
cat >between.csv <<'CSV'
name
raid
# not sure of the next one
siege
CSV
cat >semicolon.csv <<'CSV'
name;killed
raid;3
CSV
cat >read.cjs <<'JS'
const { Package } = require('datapackage');
const name = { name: 'name', type: 'string' };
const killed = { name: 'killed', type: 'integer' };
async function read(what, path, dialect, fields) {
  const resource = { name: 'acts', profile: 'tabular-data-resource', path, dialect, schema: { fields } };
  const loaded = await Package.load({ name: 'case', resources: [resource] }, { basePath: '.' });
  const table = loaded.getResource('acts');
  let rows;
  try {
    rows = JSON.stringify(await table.read());
  } catch (e) {
    rows = e.message;
  }
  console.log(`${what}: valid: ${loaded.valid}, header ${JSON.stringify(table.headers)}`);
  console.log(`${what}: ${rows}`);
}
(async () => {
  await read('comment before the header', 'before.csv', { commentChar: '#' }, [name]);
  await read('comment between the rows', 'between.csv', { commentChar: '#' }, [name]);
  await read('another delimiter', 'semicolon.csv', { delimiter: ';' }, [name, killed]);
})();
JS
seen=$(node read.cjs)
echo "$seen"
expected='comment before the header: valid: true, header ["# Acts in May."]
comment before the header: The column header names do not match the field names in the schema
comment between the rows: valid: true, header ["name"]
comment between the rows: [["raid"],["# not sure of the next one"],["siege"]]
another delimiter: valid: true, header ["name","killed"]
another delimiter: [["raid",3]]'
[ "$seen" = "$expected" ] || { echo "the behaviour has changed"; exit 1; }
