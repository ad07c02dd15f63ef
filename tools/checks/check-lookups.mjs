// A word of the input may be “constructor” or “__proto__”: a plain object answers it with what it
// inherits. So no plain object of src is asked for a string that is not known when it is compiled.
// What the type of a loaded article says of a string is not believed either (src/output).
// Words are looked up in a Map or a Set, or with `own` of src/language/own.ts.
//   node tools/checks/check-lookups.mjs [FILE...]      all of src, or files of your own
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The one look-up that asks first whether the object itself has the key. */
const HELPER = 'src/language/own.ts';
/** What reads articles that were stored and loaded. */
const LOADED = `${root}src/output/`;
const Flags = ts.TypeFlags;
const OBJECTS = Flags.Object | Flags.NonPrimitive;
const STRINGS = Flags.String | Flags.TemplateLiteral | Flags.Any | Flags.Unknown;

const given = process.argv.slice(2);
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  root,
);
const files =
  given.length > 0
    ? given
    : fileNames.filter((name) => name.startsWith(`${root}src/`) && name !== root + HELPER);
const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();

const faults = files.flatMap((name) => faultsOf(program.getSourceFile(name)));
for (const fault of faults) console.error(fault);
console.log(
  faults.length > 0
    ? `${faults.length} look-ups that what every object inherits can answer`
    : `no look-up that what every object inherits can answer, in ${files.length} files`,
);
process.exit(faults.length > 0 ? 1 : 0);

function faultsOf(file) {
  const strings = file.fileName.startsWith(LOADED) ? STRINGS | Flags.StringLiteral : STRINGS;
  const found = [];
  const report = (node, why) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    const text = node.getText(file).replace(/\s+/g, ' ');
    found.push(`${relative(root, file.fileName)}:${line + 1}: ${text}: ${why}`);
  };
  const visit = (node) => {
    if (ts.isElementAccessExpression(node)) {
      if (isPlain(node.expression) && isOpenKey(node.argumentExpression, strings)) {
        report(node, 'use a Map, or own(table, key)');
      }
    } else if (ts.isBinaryExpression(node)) {
      const { left, operatorToken, right } = node;
      const isIn = operatorToken.kind === ts.SyntaxKind.InKeyword;
      if (isIn && isPlain(right) && isOpenKey(left, strings)) report(node, 'use Object.hasOwn');
    } else if (ts.isObjectBindingPattern(node)) {
      for (const { propertyName } of node.elements) {
        if (
          propertyName &&
          ts.isComputedPropertyName(propertyName) &&
          isOpenKey(propertyName.expression, strings)
        ) {
          report(propertyName, 'use own(table, key)');
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Whether an expression is an object that strings are names of properties of: no list, no string. */
function isPlain(expression) {
  const types = partsOf(checker.getTypeAtLocation(expression));
  return types.some(
    (type) => has(type, Flags.Any) || (has(type, OBJECTS) && !checker.isArrayLikeType(type)),
  );
}

/** Whether a key may be any string: what a cast says of it is not believed. */
function isOpenKey(key, strings) {
  let bare = key;
  while (
    ts.isAsExpression(bare) ||
    ts.isParenthesizedExpression(bare) ||
    ts.isNonNullExpression(bare)
  ) {
    bare = bare.expression;
  }
  if (ts.isStringLiteralLike(bare)) return false;
  return partsOf(checker.getTypeAtLocation(bare)).some((type) => has(type, strings));
}

function has({ flags }, wanted) {
  return (flags & wanted) !== 0;
}

function partsOf(type) {
  const apparent = type.isTypeParameter?.()
    ? (checker.getBaseConstraintOfType(type) ?? type)
    : type;
  return apparent.isUnionOrIntersection() ? apparent.types.flatMap(partsOf) : [apparent];
}
