#!/usr/bin/env bash
# The guess: a DOT file that Graphviz reads, with the statement `graph [fontsize=11];` that the grammar of DOT has and that Graphviz
# itself writes at the top of every file, is read by the DOT reader that goes with dagre.
#
# What it does (npm @dagrejs/graphlib-dot 1.0.2): `node [...]` and `edge [...]` are read, and `graph [...]` throws
# "Cannot convert undefined or null to object", so that nothing of the graph is read. Its predecessor, npm graphlib-dot 0.6.4, reads
# all three. `fontsize=11;` on a line of its own means the same to Graphviz and is read by both.
#
# Output seen:
#   @dagrejs/graphlib-dot: graph [fontsize=11]: Cannot convert undefined or null to object
#   @dagrejs/graphlib-dot: fontsize=11: 2 nodes, 1 edge
#   graphlib-dot: graph [fontsize=11]: 2 nodes, 1 edge
#
# Needs Node and npm. Ends with 0 while it behaves so, with 1 once it does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private": true}' >package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error @dagrejs/graphlib-dot@1.0.2 graphlib-dot@0.6.4 >/dev/null
cat >read.cjs <<'JS'
function read(library, statement) {
  try {
    const graph = require(library).read(`digraph { ${statement}; node [shape=box]; edge [color=red]; a -> b; }`);
    console.log(`${library}: ${statement}: ${graph.nodeCount()} nodes, ${graph.edgeCount()} edge`);
  } catch (e) {
    console.log(`${library}: ${statement}: ${e.message}`);
  }
}
read('@dagrejs/graphlib-dot', 'graph [fontsize=11]');
read('@dagrejs/graphlib-dot', 'fontsize=11');
read('graphlib-dot', 'graph [fontsize=11]');
JS
seen=$(node read.cjs)
echo "$seen"
expected='@dagrejs/graphlib-dot: graph [fontsize=11]: Cannot convert undefined or null to object
@dagrejs/graphlib-dot: fontsize=11: 2 nodes, 1 edge
graphlib-dot: graph [fontsize=11]: 2 nodes, 1 edge'
[ "$seen" = "$expected" ] || { echo "the behaviour has changed"; exit 1; }
