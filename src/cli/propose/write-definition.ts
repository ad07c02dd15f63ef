import { toJson } from '../../archives/errors/printable.js';
import type { OutletDefinition } from '../../index.js';

const WIDEST = 100;

/** Writes the file of a definition. */
export function writeDefinition(definition: OutletDefinition): string {
  const words = definition.id.split('-');
  const name = words
    .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .replace(/^(?=\d)/, 'the');
  return `import type { OutletDefinition } from '../definition.js';\n\nexport const ${name}: OutletDefinition = ${write(definition, 0)};\n`;
}

/** Writes a string as code, with the quotation marks that the formatter would choose. */
function literal(value: string): string {
  const json = toJson(value);
  if (value.includes("'") && !value.includes('"')) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/**
 * Writes a value as the formatter would: on one line where it fits, except for the whole
 * definition.
 */
function write(value: unknown, depth: number, room = 0): string {
  if (typeof value === 'string') return literal(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const items = (inner: number): string[] =>
    isList
      ? value.map((item) => write(item, inner))
      : Object.entries(value as object).map(([key, item]) => {
          const label = /^\w+$/.test(key) ? key : `'${key}'`;
          return `${label}: ${write(item, inner, label.length + 2)}`;
        });
  const flat = items(Number.POSITIVE_INFINITY).join(', ');
  const line = isList ? `[${flat}]` : `{ ${flat} }`;
  if (depth > 0 && 2 * depth + room + line.length < WIDEST) return line;
  if (depth === Number.POSITIVE_INFINITY) return line;
  const indent = '  '.repeat(depth + 1);
  return `${open}\n${items(depth + 1)
    .map((item) => `${indent}${item},`)
    .join('\n')}\n${'  '.repeat(depth)}${close}`;
}
