#!/usr/bin/env bash
# The guess: a library of EDTF that reads a date and time with an offset from UTC, which level 0 has, reckons with the offset. Twenty past
# eleven in the evening at -04 is twenty past three of the next morning in UTC.
#
# What it does (npm @edtf-ts/core 0.4.2): it keeps the offset as a text and gives the bounds as if the clock showed UTC. Asked whether
# that moment came before one o'clock UTC of that next morning, it answers YES, although it has MAYBE and UNKNOWN to give too; and the
# same moment, written with another offset, is not equal to it. npm edtf 4.11.1 reckons with the offset.
#
# Output seen:
#   1985-04-12T23:20:30-04 begins: @edtf-ts/core 1985-04-12T23:20:30.000Z, edtf 1985-04-13T03:20:30.000Z
#   1985-04-12T23:20:30-04 before 1985-04-13T01:00:00Z: @edtf-ts/core YES, edtf false
#   1985-04-12T23:20:30-04 equals 1985-04-13T03:20:30Z: @edtf-ts/core NO, edtf true
#
# Needs Node and npm. Ends with 0 while it behaves so, with 1 once it does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private": true}' >package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error @edtf-ts/core@0.4.2 edtf@4.11.1 >/dev/null
cat >order.mjs <<'JS'
import { equals, isBefore, parse } from '@edtf-ts/core';
import edtf from 'edtf';
const ts = (text) => parse(text).value;
const west = '1985-04-12T23:20:30-04';
const one = '1985-04-13T01:00:00Z';
const same = '1985-04-13T03:20:30Z';
console.log(`${west} begins: @edtf-ts/core ${ts(west).min.toISOString()}, edtf ${new Date(edtf(west).min).toISOString()}`);
console.log(`${west} before ${one}: @edtf-ts/core ${isBefore(ts(west), ts(one))}, edtf ${edtf(west) < edtf(one)}`);
console.log(`${west} equals ${same}: @edtf-ts/core ${equals(ts(west), ts(same))}, edtf ${edtf(west).compare(edtf(same)) === 0}`);
JS
seen=$(node order.mjs)
echo "$seen"
expected='1985-04-12T23:20:30-04 begins: @edtf-ts/core 1985-04-12T23:20:30.000Z, edtf 1985-04-13T03:20:30.000Z
1985-04-12T23:20:30-04 before 1985-04-13T01:00:00Z: @edtf-ts/core YES, edtf false
1985-04-12T23:20:30-04 equals 1985-04-13T03:20:30Z: @edtf-ts/core NO, edtf true'
[ "$seen" = "$expected" ] || { echo "the behaviour has changed"; exit 1; }
