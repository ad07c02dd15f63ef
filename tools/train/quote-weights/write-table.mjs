// Writes the tables of weights as modules of the quotes stage, in the form that src/quotes/model reads.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const LINE = 92;

const FILES = {
  'cue-weights.ts': {
    CUE_WEIGHTS: 'What speaks for a word as one that reports.',
    QUOTE_CUE_WEIGHTS: 'What speaks for a word as one that reports words in marks.',
    CUE_WORDS: 'Words of other classes than verbs that may report.',
  },
  'source-weights.ts': { SOURCE_WEIGHTS: 'What speaks for a mention as the source of a cue.' },
  'attribution-weights.ts': {
    ATTRIBUTION_WEIGHTS: 'What speaks for a cue and a mention as those of a quotation.',
    VOICED_WEIGHTS: 'What speaks for a quotation as somebody’s words.',
  },
  'content-weights.ts': {
    START_WEIGHTS: 'What speaks for an item as the first of what a cue reports.',
    END_WEIGHTS: 'What speaks for an item as the last of what a cue reports.',
  },
  'report-weights.ts': { REPORT_WEIGHTS: 'What speaks for a cue as reporting without marks.' },
};

export function writeTables(tables) {
  for (const [file, names] of Object.entries(FILES)) {
    const source = [
      "import { packedWeights, type Weights } from '../model/weights.js';",
      ...Object.entries(names).flatMap(([name, comment]) => tableOf(name, comment, tables[name])),
      '',
    ].join('\n');
    const path = `${root}src/quotes/tables/${file}`;
    writeFileSync(path, source);
    execFileSync('npx', ['biome', 'format', '--write', path], { cwd: root, stdio: 'ignore' });
    console.log(`${file}: ${gzipSync(source, { level: 9 }).length} bytes gzipped`);
  }
}

function tableOf(name, comment, table) {
  const packed = pack(table);
  const lines = [];
  for (let i = 0; i < packed.length; i += LINE) lines.push(`  '${packed.slice(i, i + LINE)}'`);
  return [
    '',
    `/** ${comment} Written by tools/train/quote-weights; docs/model.md tells how. */`,
    `export const ${name}: Weights = /* @__PURE__ */ packedWeights(`,
    `${lines.join(' +\n')},`,
    ');',
  ];
}

/** Bytes of a table in a compressed bundle. */
export function packedSize(table) {
  return gzipSync(pack(table), { level: 9 }).length;
}

const FIRST = 40;
const BASE = 86;
const SHORT = 74;
const SKIP = BASE - 1;
const LONGEST = SHORT + (SKIP - SHORT) * BASE;

/** The places of weights 1, -1 and others, the others’ weights; src/quotes/model/weights.ts reads them. */
function pack(table) {
  const places = [...table.keys()].filter((place) => table[place] !== 0);
  const others = places.filter((place) => Math.abs(table[place]) > 1);
  return [
    gapsOf(places.filter((place) => table[place] === 1)),
    gapsOf(places.filter((place) => table[place] === -1)),
    gapsOf(others),
    others.map((place) => character(digitOf(table[place]))).join(''),
  ].join(' ');
}

function digitOf(weight) {
  return weight > 0 ? 2 * weight - 1 : -2 * weight;
}

function gapsOf(places) {
  let gaps = '';
  let last = -1;
  for (const place of places) {
    let gap = place - last - 1;
    last = place;
    for (; gap >= LONGEST; gap -= LONGEST) gaps += character(SKIP);
    if (gap < SHORT) gaps += character(gap);
    else
      gaps += character(SHORT + Math.floor((gap - SHORT) / BASE)) + character((gap - SHORT) % BASE);
  }
  return gaps;
}

function character(digit) {
  const code = FIRST + digit;
  return String.fromCharCode(code >= 92 ? code + 1 : code);
}
