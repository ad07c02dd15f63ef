// Reads the dumps the trees are fitted to.
//
// A dump is { id, group, kind, text, labels, weight, copy }: labels has a byte for each code unit of the
// text, FURNITURE, UNKNOWN, BODY or HEAD (headline and dek: kept, but no body).
//
//   furniture/index.jsonl  { id, kind, url, text, body: [[start, end]], ignore: [[start, end]] }: dumps that
//                          extractors left of the pages of html/
//   html/, outlets/        pages with gold text, see ../body/corpus.mjs: dumps.mjs makes dumps of them
//   text/wikinews.jsonl.gz { id, text }: articles without furniture (CC BY 2.5)
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../read-lines.mjs';
import { readCorpora, siteOf, unpack } from '../body/corpus.mjs';
import { generator } from '../trees/random.mjs';
import { cleanCopy, dumpsOfPage, shortCopy } from './dumps.mjs';
import { labelPage, labelUnknownPage } from './label-page.mjs';
import { BODY, FURNITURE, UNKNOWN } from './labels.mjs';

const CLEAN_TEXTS = 294;

/** All dumps: those of the corpus, and those made of pages and of clean texts. */
export function readDumps(folder) {
  const real = readLines(join(folder, 'furniture/index.jsonl')).map(readReal);
  const random = generator(5);
  const short = real.filter((_, i) => i % 2 === 0).flatMap((dump) => shortCopy(dump, random));
  return [...real, ...cleanCopies(real), ...short, ...madeDumps(folder), ...cleanTexts(folder)];
}

function readReal({ id, kind, url, text, body, ignore }) {
  const labels = new Uint8Array(text.length).fill(FURNITURE);
  for (const [start, end] of ignore) labels.fill(UNKNOWN, start, end);
  for (const [start, end] of body) labels.fill(BODY, start, end);
  return { id, group: siteOf(url, id), kind, text, labels, weight: 1, copy: false };
}

/** The longest dump of each page with nothing but its body. */
function cleanCopies(dumps) {
  const longest = new Map();
  for (const dump of dumps) {
    const page = dump.id.slice(0, dump.id.lastIndexOf('/', dump.kind === 'glued' ? -7 : undefined));
    const size = dump.labels.filter((label) => label === BODY).length;
    if (size > (longest.get(page)?.size ?? 0)) longest.set(page, { size, dump });
  }
  return [...longest.values()].map(({ dump }) => ({ ...cleanCopy(dump), weight: 0.3 }));
}

function madeDumps(folder) {
  const random = generator(11);
  const pages = readCorpora(folder).map((page) => ({ ...page, ...labelPage(page) }));
  const others = readLines(join(folder, 'outlets/index.jsonl'))
    .filter(({ expected }) => !expected.body)
    .map(({ id, url, domain, html }) => ({
      id,
      group: siteOf(url, domain),
      corpus: 'B',
      ...labelUnknownPage(unpack(join(folder, 'outlets', html))),
    }));
  return [...pages, ...others].flatMap((page) => dumpsOfPage(page, random));
}

function cleanTexts(folder) {
  const path = join(folder, 'text/wikinews.jsonl.gz');
  if (!existsSync(path)) return [];
  return readLines(path)
    .slice(0, CLEAN_TEXTS)
    .map(({ id, text }, i) => ({
      id: `wikinews/${id ?? i}`,
      group: `wikinews-${i}`,
      kind: 'clean-text',
      text,
      labels: new Uint8Array(text.length).fill(BODY),
      weight: 1,
      copy: false,
    }));
}
