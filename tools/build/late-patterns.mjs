// Makes the regular expressions with Unicode's classes of a module when they are first asked for.
//
// V8 reads each literal in full when it loads a module, in functions that nobody calls, too, and looks
// up such a class once more each time: a third of what loading took. So the bundle for Node gets
// `new RegExp` in place of those literals; the sources keep them, and so do the checks.
import ts from 'typescript';

const UNICODE_CLASS = /\\p\{/iu;

/** The code of a module, its name as it is, with such literals made late where that changes nothing else. */
export function withLatePatterns(code, file) {
  if (!UNICODE_CLASS.test(code)) return code;
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const names = namesIn(tree);
  const edits = [];
  let made = 0;
  for (const literal of literalsIn(tree)) {
    const [, source, flags] = /^\/(.*)\/([a-z]*)$/su.exec(literal.text);
    const built = `new RegExp(${JSON.stringify(source)}, '${flags}')`;
    const late = `(latePattern${made} ??= ${built})`;
    const uses = usesOfConstant(literal, names);
    if (uses !== null) {
      edits.push([literal.getStart(), literal.end, `() => ${late}`]);
      for (const use of uses) edits.push([use.end, use.end, '()']);
    } else if (isInFunction(literal) && forgetsPlace(literal, flags)) {
      edits.push([literal.getStart(), literal.end, late]);
    } else {
      continue; // one that remembers where it was, or that is asked for at once
    }
    made++;
  }
  return withEdits(code, edits) + declarations(made);
}

function literalsIn(tree) {
  const literals = [];
  visit(tree);
  return literals;

  function visit(node) {
    if (ts.isRegularExpressionLiteral(node) && UNICODE_CLASS.test(node.text)) literals.push(node);
    ts.forEachChild(node, visit);
  }
}

/** All identifiers by their names. */
function namesIn(tree) {
  const names = new Map();
  visit(tree);
  return names;

  function visit(node) {
    if (ts.isIdentifier(node)) names.set(node.text, [...(names.get(node.text) ?? []), node]);
    ts.forEachChild(node, visit);
  }
}

/**
 * Where a constant of the module is used that is this literal and nothing else; null where it is
 * not, or where a use is not simply its value.
 */
function usesOfConstant(literal, names) {
  const { parent } = literal;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return null;
  const statement = parent.parent.parent;
  if (!ts.isVariableStatement(statement) || !ts.isSourceFile(statement.parent)) return null;
  if (statement.modifiers?.length > 0) return null; // exported
  const uses = names.get(parent.name.text).filter((name) => name !== parent.name);
  return uses.every(isValue) ? uses : null;
}

/** Whether an identifier stands for a value: it names nothing, and is no property's name. */
function isValue(name) {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  return (
    ts.isCallExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isBinaryExpression(parent)
  );
}

/** Methods of strings that begin at the start with an expression that finds all, wherever it was. */
const FINDING_ALL = /^(?:match|matchAll|replace|replaceAll|split)$/u;

/** Whether an expression, made once, does what one made anew would: it does not go on where it was. */
function forgetsPlace(literal, flags) {
  if (!/[gy]/u.test(flags)) return true;
  const call = literal.parent;
  return (
    !flags.includes('y') &&
    ts.isCallExpression(call) &&
    call.arguments[0] === literal &&
    ts.isPropertyAccessExpression(call.expression) &&
    FINDING_ALL.test(call.expression.name.text)
  );
}

function isInFunction(node) {
  for (let above = node.parent; above; above = above.parent) {
    if (ts.isFunctionLike(above)) return true;
  }
  return false;
}

/** The code with other text in place of some stretches, `[start, end, text]`. */
function withEdits(code, edits) {
  let edited = '';
  let at = 0;
  for (const [start, end, text] of edits.sort((a, b) => a[0] - b[0])) {
    edited += code.slice(at, start) + text;
    at = end;
  }
  return edited + code.slice(at);
}

function declarations(count) {
  if (count === 0) return '';
  return `\nvar ${Array.from({ length: count }, (_, i) => `latePattern${i}`).join(', ')};\n`;
}
