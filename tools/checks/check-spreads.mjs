// A spread argument lies on the stack: of a list as long as the input, it overflows. Only tuples,
// whose length the types fix, may be spread into a call in src.
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

const faults = files.flatMap((file) => spreadsIn(program.getSourceFile(resolve(file))));
for (const fault of faults) console.error(fault);
console.log(
  faults.length
    ? `${faults.length} lists of any length are spread into calls`
    : 'no list of any length is spread into a call',
);
process.exit(faults.length ? 1 : 0);

function spreadsIn(source) {
  const found = [];
  const visit = (node) => {
    const spread = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.arguments : [];
    for (const argument of spread ?? []) {
      if (!ts.isSpreadElement(argument) || isOfFixedLength(argument.expression)) continue;
      const { line } = source.getLineAndCharacterOfPosition(argument.getStart());
      found.push(`${relative(root, source.fileName)}:${line + 1}: ${argument.getText()}`);
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
