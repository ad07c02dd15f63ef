// A spread argument lies on the stack: of a list as long as the input, it overflows. Only tuples,
// whose length the types fix, may be spread into a call in src.
// And an object that begins with a spread and goes on with fields of its own gets a shape of its own
// each time in Node 20: making it takes twenty times as long, and all code that reads it is slow. So
// none is made where the library reads an input.
//   node tools/checks/check-spreads.mjs
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const files = ts.sys.readDirectory(`${root}src`, ['.ts']);
const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();

/** Made once, or once for a file: what the command line does, definitions of outlets, checks. */
const ONCE = /^src\/(?:archives|cli|explain|outlets)\/|^src\/output\/require-article\.ts$/;

const sources = files.map((file) => program.getSourceFile(resolve(file)));
const faults = sources.flatMap(spreadsIn);
const shapes = sources
  .filter(({ fileName }) => !ONCE.test(relative(root, fileName)))
  .flatMap(ownShapesIn);
for (const fault of [...faults, ...shapes]) console.error(fault);
console.log(
  faults.length
    ? `${faults.length} lists of any length are spread into calls`
    : 'no list of any length is spread into a call',
);
console.log(
  shapes.length
    ? `${shapes.length} objects get fields behind a spread: name all fields, or put the spread last`
    : 'no object gets fields behind a spread',
);
process.exit(faults.length + shapes.length ? 1 : 0);

function spreadsIn(source) {
  const found = [];
  const visit = (node) => {
    const spread = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.arguments : [];
    for (const argument of spread ?? []) {
      if (!ts.isSpreadElement(argument) || isOfFixedLength(argument.expression)) continue;
      found.push(`${placeOf(argument)}: ${argument.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isOfFixedLength(expression) {
  const type = checker.getTypeAtLocation(expression);
  return checker.isTupleType(type) && !type.target.hasRestElement;
}

/** Objects that begin with a spread and then get fields that it does not have. */
function ownShapesIn(source) {
  const found = [];
  const visit = (node) => {
    ts.forEachChild(node, visit);
    if (!ts.isObjectLiteralExpression(node)) return;
    const [first, ...rest] = node.properties;
    if (first === undefined || !ts.isSpreadAssignment(first)) return;
    const copied = fieldsOf(first);
    const added = rest
      .flatMap((each) => (ts.isSpreadAssignment(each) ? fieldsOf(each) : [each.name.getText()]))
      .filter((name) => !copied.includes(name));
    if (added.length > 0)
      found.push(`${placeOf(node)}: ${first.getText()} and ${added.join(', ')}`);
  };
  visit(source);
  return found;
}

function fieldsOf(spread) {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(spread.expression));
  return (type.isUnion() ? type.types : [type]).flatMap((each) =>
    each.getProperties().map(({ name }) => name),
  );
}

function placeOf(node) {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(root, source.fileName)}:${line + 1}`;
}
