// Writes the tables of weights as a module of the quotes stage, in the form that src/model/sparse-weights.ts reads.
import { gzipSync } from 'node:zlib';
import { bitWriter, riceWidth } from '../bit-writer.mjs';
import { putModule } from '../put-module.mjs';
import { stage } from './stage.mjs';

const LINE = 92;

const TABLES = {
  TAG_WEIGHTS: 'What speaks for one part of speech of a word or another.',
  CUE_WEIGHTS: 'What speaks for a word as one that reports.',
  QUOTE_CUE_WEIGHTS: 'What speaks for a word as one that reports words in marks.',
  CUE_WORDS: 'Words of other classes than verbs that may report.',
  SOURCE_WEIGHTS: 'What speaks for a mention as the source of a cue.',
  ATTRIBUTION_WEIGHTS: 'What speaks for a cue and a mention as those of a quotation.',
  VOICED_WEIGHTS: 'What speaks for a quotation as somebody’s words.',
  START_WEIGHTS: 'What speaks for an item as the first of what a cue reports.',
  END_WEIGHTS: 'What speaks for an item as the last of what a cue reports.',
  REPORT_WEIGHTS: 'What speaks for a cue as reporting without marks.',
};

/**
 * Writes some tables beside the others as they are, where told. All stand in one module: gzip packs strings of bits
 * worse where code stands between them.
 */
export async function writeTables(tables, write) {
  const source = [
    '// Written by tools/train/quote-weights and tools/train/word-tags; see docs/models/quotes.md.',
    "import { packedWeights, type Weights } from '../../model/sparse-weights.js';",
    ...Object.entries(TABLES).flatMap(([name, comment]) =>
      tableOf(name, comment, tables[name] ? pack(tables[name]) : stage[name].packed),
    ),
    '',
  ].join('\n');
  await putModule('src/quotes/tables/quote-weights.ts', source, write, Object.keys(tables));
  console.log(`quote-weights.ts: ${gzipSync(source, { level: 9 }).length} bytes gzipped`);
}

function tableOf(name, comment, packed) {
  const lines = [];
  for (let i = 0; i < packed.length; i += LINE) lines.push(`  '${packed.slice(i, i + LINE)}'`);
  return [
    '',
    `/** ${comment} */`,
    `export const ${name}: Weights = /* @__PURE__ */ packedWeights(`,
    `${lines.join(' +\n')},`,
    ');',
  ];
}

/** Bytes of a table in a compressed bundle. */
export function packedSize(table) {
  return gzipSync(pack(table), { level: 9 }).length;
}

/** Weights that are packed by their places alone, as src/model/sparse-weights.ts has them. */
const USUAL = [1, -1, 2, -2];
const LIGHT = 2;
const WIDTH_BITS = 4;
const PLACE_BITS = 5;

/** The width of a place, the places of each usual weight, then those of the others with their weights. */
export function pack(table) {
  const writer = bitWriter();
  writer.bits(Math.log2(table.length), PLACE_BITS);
  const placesOf = (test) => [...table.keys()].filter((place) => test(table[place]));
  for (const weight of USUAL)
    putPlaces(
      writer,
      table,
      placesOf((other) => other === weight),
    );
  putPlaces(
    writer,
    table,
    placesOf((weight) => Math.abs(weight) > LIGHT),
    (place) => {
      writer.rice(Math.abs(table[place]) - LIGHT - 1, 0);
      writer.bits(table[place] < 0 ? 1 : 0, 1);
    },
  );
  return writer.end();
}

/** The gaps between some places and up to the end, with something behind each. */
function putPlaces(writer, table, places, putBehind = () => {}) {
  const gaps = [...places, table.length].map((place, i) => place - (places[i - 1] ?? -1) - 1);
  const width = riceWidth(gaps);
  writer.bits(width, WIDTH_BITS);
  gaps.forEach((gap, i) => {
    writer.rice(gap, width);
    if (i < places.length) putBehind(places[i]);
  });
}
