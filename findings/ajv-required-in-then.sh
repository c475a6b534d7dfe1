#!/usr/bin/env bash
# The guess: a JSON Schema (2020-12) that is valid by its meta-schema, and that other validators take, compiles in Ajv in strict mode;
# strict mode finds slips, such as a `required` key that no `properties` has. A `then` that requires a key which the same object's
# `properties` define two lines above is no slip, and for `type` Ajv does look at the parent.
#
# What it does (npm ajv 8.20.0, `ajv/dist/2020`, strict: true): for types the parent counts, for required keys it does not. The schema
# below is refused with: strict mode: required property "by" is not defined at "#/then" (strictRequired). It compiles once `then`
# says `"properties": { "by": true }` as well, which asks for nothing.
#
# Output seen:
#   then requires a key of the parent: strict mode: required property "by" is not defined at "#/then" (strictRequired)
#   then defines it again: compiles
#
# Needs Node and npm. Ends with 0 while it behaves so, with 1 once it does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private": true}' >package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error ajv@8.20.0 >/dev/null
cat >compile.cjs <<'JS'
const Ajv = require('ajv/dist/2020');
function compile(what, schema) {
  try {
    new Ajv({ strict: true }).compile(schema);
    console.log(`${what}: compiles`);
  } catch (e) {
    console.log(`${what}: ${e.message}`);
  }
}
const schema = (then) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { denied: { type: 'boolean' }, by: { type: 'string' } },
  if: { properties: { denied: { const: true } } },
  then,
});
compile('then requires a key of the parent', schema({ required: ['by'] }));
compile('then defines it again', schema({ properties: { by: true }, required: ['by'] }));
JS
seen=$(node compile.cjs)
echo "$seen"
expected='then requires a key of the parent: strict mode: required property "by" is not defined at "#/then" (strictRequired)
then defines it again: compiles'
[ "$seen" = "$expected" ] || { echo "the behaviour has changed"; exit 1; }
