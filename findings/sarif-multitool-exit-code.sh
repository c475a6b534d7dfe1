#!/usr/bin/env bash
# The guess: `sarif-multitool validate` ends with a code other than 0 if it reports errors in a log, as validators do, so that a build
# that runs it stops. Its help says of --rich-return-code that the code is otherwise "0 or 1 indicating success or failure".
#
# What it does (npm @microsoft/sarif-multitool 5.7.0): it prints `error SARIF1004: The relative reference ... begins with a slash`
# and ends with 0. Success is that it could read the log; what it found does not count. Only the printed lines tell, so a build has to
# look for `error` in them.
#
# Output seen:
#   bad.sarif(...): error SARIF1004: The relative reference 'runs[0].results[0]...uri' begins with a slash, ...
#   Analysis completed successfully.
#   exit code 0
#
# Needs Node and npm, on Linux. Ends with 0 while it behaves so, with 1 once it does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private": true}' >package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error @microsoft/sarif-multitool@5.7.0 >/dev/null
# what its install script does
chmod u+x node_modules/@microsoft/sarif-multitool-*/Sarif.Multitool
cat >bad.sarif <<'SARIF'
{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": { "driver": { "name": "some-tool", "version": "1.0.0", "informationUri": "https://example.org/some-tool" } },
      "results": [
        {
          "message": { "text": "Something is wrong here." },
          "locations": [{ "physicalLocation": { "artifactLocation": { "uri": "/home/somebody/a.txt" } } }]
        }
      ]
    }
  ]
}
SARIF
code=0
seen=$(npx sarif-multitool validate bad.sarif --rule-kind Sarif 2>&1) || code=$?
echo "$seen"
echo "exit code $code"
if [ "$code" != 0 ] || ! grep -q 'error SARIF1004' <<<"$seen"; then
    echo "the behaviour has changed"
    exit 1
fi
