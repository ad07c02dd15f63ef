// Packs numbers into strings; src/entities/crf/model/unpack-tables.ts reads them.
import { bitWriter, riceWidth } from '../bit-writer.mjs';
import { putModule } from '../put-module.mjs';

const LENGTH_BITS = 20;
const WIDTH_BITS = 4;

/** Whole numbers from 0. */
export function packNumbers(numbers) {
  const writer = bitWriter();
  writer.bits(numbers.length, LENGTH_BITS);
  putNumbers(writer, numbers);
  return writer.end();
}

/** Lists of numbers that grow, as what each is more than the one before. */
export function packGrowing(lists) {
  const writer = bitWriter();
  for (const list of lists) {
    putNumbers(
      writer,
      list.map((number, i) => number - (list[i - 1] ?? 0)),
    );
  }
  return writer.end();
}

function putNumbers(writer, numbers) {
  const width = riceWidth(numbers);
  writer.bits(width, WIDTH_BITS);
  for (const number of numbers) writer.rice(number, width);
}

/** Writes constants as a module of the tagger's tables, where told. */
export async function writeTable(name, comment, constants, write, fitted = []) {
  const lines = Object.entries(constants).map(([key, value]) =>
    typeof value === 'string'
      ? `// biome-ignore format: one packed string\nexport const ${key} =\n  '${value}';`
      : `export const ${key} = ${JSON.stringify(value)};`,
  );
  await putModule(
    `src/entities/crf/tables/${name}`,
    `${comment}\n${lines.join('\n')}\n`,
    write,
    fitted,
  );
}
