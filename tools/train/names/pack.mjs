// Packs numbers into strings; src/entities/tagger/unpack.ts reads them.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let SIGNS = '';
for (let code = 0x20; code < 0x7f; code++) {
  const sign = String.fromCharCode(code);
  if (!'"\'\\`$<'.includes(sign)) SIGNS += sign;
}
const MORE = 88;

/** Whole numbers from 0, small ones in one sign. */
export function packNumbers(numbers) {
  let packed = '';
  for (let number of numbers) {
    for (; number >= MORE; number -= MORE) packed += SIGNS[MORE];
    packed += SIGNS[number];
  }
  return packed;
}

/** A stream of bits, six a sign. */
export function bitWriter() {
  let packed = '';
  let held = 0;
  let bits = 0;
  return {
    write(number, width) {
      held |= number << bits;
      bits += width;
      while (bits >= 6) {
        packed += SIGNS[held & 63];
        held >>>= 6;
        bits -= 6;
      }
    },
    end: () => packed + (bits > 0 ? SIGNS[held & 63] : ''),
  };
}

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4. */
export function unsigned(number) {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** Writes constants as a module of the tagger's tables. */
export function writeTable(name, comment, constants) {
  const path = `${root}src/entities/tagger/tables/${name}`;
  const lines = Object.entries(constants).map(([key, value]) =>
    typeof value === 'string'
      ? `// biome-ignore format: one packed string\nexport const ${key} =\n  '${value}';`
      : `export const ${key} = ${JSON.stringify(value)};`,
  );
  writeFileSync(path, `${comment}\n${lines.join('\n')}\n`);
  execFileSync('npx', ['biome', 'format', '--write', path], { cwd: root, stdio: 'ignore' });
}
