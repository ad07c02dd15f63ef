// No regular expression of src takes longer than linear time to fail.
//
// Literals, and those built from constant strings, are read from the sources. Those built in any
// other way are caught at work: the built package is loaded and made to read the seeds.
//   npm run build && node tools/checks/check-regex.mjs
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = resolve(root, 'node_modules/.cache/copydesk/regex.json');
const TIMEOUT_MS = 20_000;

const patterns = new Map();
for (const file of sourceFiles()) collect(file);
const unread = await collectBuilt();

const cache = existsSync(CACHE) ? JSON.parse(readFileSync(CACHE, 'utf8')) : {};
const faults = [];
for (const { source, flags, places } of patterns.values()) {
  const verdict = await verdictOn(source, flags);
  if (verdict !== 'safe') faults.push(`${places.join(', ')}: ${verdict}\n    /${source}/${flags}`);
}
mkdirSync(resolve(CACHE, '..'), { recursive: true });
writeFileSync(CACHE, JSON.stringify(cache));

for (const fault of [...faults, ...unread]) console.error(fault);
console.log(`${patterns.size} regular expressions, ${faults.length + unread.length} to mend`);
process.exit(faults.length + unread.length ? 1 : 0);

async function verdictOn(source, flags) {
  const key = `/${source}/${flags}`;
  if (cache[key] === 'safe') return 'safe';
  const result = await check(source, flags, { timeout: TIMEOUT_MS });
  const verdict =
    result.status === 'safe'
      ? 'safe'
      : result.status === 'vulnerable'
        ? `${result.complexity.summary}, for example on ${result.attack.pattern}`
        : `undecided (${result.error.kind})`;
  cache[key] = verdict;
  return verdict;
}

function add(source, flags, place) {
  const key = `/${source}/${flags}`;
  const known = patterns.get(key) ?? { source, flags, places: [] };
  known.places.push(place);
  patterns.set(key, known);
}

function collect(file) {
  const tree = ts.createSourceFile(
    file,
    readFileSync(resolve(root, file), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const visit = (node) => {
    const place = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node.text.slice(1, end), node.text.slice(end + 1), place);
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp'
    ) {
      const [source, flags] = (node.arguments ?? []).map((argument) =>
        ts.isStringLiteralLike(argument) ? argument.text : null,
      );
      if (typeof source === 'string' && flags !== null) add(source, flags ?? '', place);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

/** Records what is built while the package loads and works; returns what went wrong. */
async function collectBuilt() {
  const entry = resolve(root, 'dist/index.js');
  if (!existsSync(entry)) return ['nothing built: run `npm run build` first'];
  const Native = globalThis.RegExp;
  const record = (pattern, flags) => {
    const made = new Native(pattern, flags);
    const place = new Error().stack.split('\n').find((line) => line.includes('/dist/'));
    if (place) add(made.source, made.flags, place.trim().replace(/^at .*(?=dist\/)/, ''));
    return made;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (_, [pattern, flags]) => record(pattern, flags),
    apply: (_, __, [pattern, flags]) => record(pattern, flags),
  });
  try {
    const { parseArticle } = await import(pathToFileURL(entry).href);
    for (const seed of readdirSync(resolve(root, 'seeds'))) {
      parseArticle(readFileSync(resolve(root, 'seeds', seed), 'utf8'));
    }
    return [];
  } finally {
    globalThis.RegExp = Native;
  }
}

function sourceFiles() {
  return readdirSync(resolve(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, resolve(entry.parentPath, entry.name)))
    .sort();
}
