// Reads what `.ci/others` had written, and ends with 1 if any of it is not understood or not what it should be.
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv/dist/2020');
const dot = require('@dagrejs/graphlib-dot');
const yaml = require('yaml');

const written = process.argv[2];
const faults = [];
const json = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const files = (folder, ending) =>
  fs.readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => ending.test(file))
    .sort();

// schemas
const log = (level) => (...said) => faults.push(`Ajv, ${level}: ${said.join(' ')}`);
const ajv = new Ajv({ strict: true, allErrors: true, logger: { log: log('log'), warn: log('warning'), error: log('error') } });
const schemas = files('docs', /\.schema\.json$/);
schemas.forEach((file) => ajv.addSchema(json(file), path.basename(file)));
const compiled = {};
for (const file of schemas) {
  const name = path.basename(file, '.schema.json');
  try {
    compiled[name] = ajv.getSchema(`${name}.schema.json`);
  } catch (e) {
    faults.push(`${file}: ${e.message}`);
  }
}
const used = new Set();
let valid = 0;
function check(name, file, value) {
  const validate = compiled[name];
  used.add(name);
  if (!validate) {
    faults.push(`${file}: there is no schema of that name, or it does not compile`);
  } else if (!validate(value)) {
    faults.push(`${file}: ${ajv.errorsText(validate.errors.slice(0, 3))}`);
  } else {
    valid++;
  }
}
files('facts', /[/\\]case\.json$/).forEach((file) => check('case', file, json(file)));
files('facts', /[/\\]expected[^/\\]*\.json$/).forEach((file) => check('expected', file, json(file)));
files('rules', /\.cases\.yaml$/).forEach((file) => check('cases', file, yaml.parse(fs.readFileSync(file, 'utf8'))));
files(written, /\.json$/).forEach((file) => check(path.basename(file).split('.')[0], file, json(file)));
Object.keys(compiled).filter((name) => !used.has(name)).forEach((name) => faults.push(`${name}.schema.json: nothing follows it`));
console.log(`${schemas.length} schemas compile in Ajv at its strictest, and ${valid} files are valid by them`);

// graphs
for (const file of files(written, /\.dot$/)) {
  const text = fs.readFileSync(file, 'utf8');
  const edges = [...text.matchAll(/^ {2}(\w+) -> (\w+)/gm)].map((found) => `${found[1]} -> ${found[2]}`).sort();
  const nodes = [...text.matchAll(/^ {2}([en]\d+) \[label=/gm)].map((found) => found[1]).sort();
  try {
    const graph = dot.read(text);
    const read = graph.edges().map((edge) => `${edge.v} -> ${edge.w}`).sort();
    if (String(read) !== String(edges) || String(graph.nodes().sort()) !== String(nodes) || nodes.length < 2) {
      faults.push(`${file}: other nodes or edges are read than are written`);
    }
    if (!graph.graph().caseHash || !graph.graph().rankdir || graph.nodes().some((node) => !graph.node(node).label)) {
      faults.push(`${file}: attributes are not read`);
    }
  } catch (e) {
    faults.push(`${file}: ${e.message}`);
  }
}
console.log(`${files(written, /\.dot$/).length} graphs are read as they are written`);

// YAML
const data = JSON.stringify(json(path.join(written, 'reason.json')));
for (const version of ['1.1', '1.2']) {
  if (JSON.stringify(yaml.parse(fs.readFileSync(path.join(written, 'reason.yaml'), 'utf8'), { version })) !== data) {
    faults.push(`reason.yaml: read as YAML ${version} it is not what the JSON says`);
  }
}
console.log('YAML 1.1 and 1.2 read what the JSON says');

faults.forEach((fault) => console.error(fault));
process.exit(faults.length === 0 ? 0 : 1);
