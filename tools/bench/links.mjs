// How many linked mentions of MEANTIME’s English news get a Wikidata item, with the library’s own table and
// with the linker. Whether they are right is read from the pairs of names and links.
//   node tools/bench/links.mjs [BENCH] [--pairs]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readLines } from '../read-lines.mjs';
import { library, table } from './library.mjs';
import { BENCH } from './texts.mjs';

const { knownEntities } = await import(
  new URL('../../dist/wikidata/known-entities.js', import.meta.url).href
);
const LINKERS = { 'without a linker': undefined, 'with knownEntities': knownEntities };

/** A row for each way to link: mentions that are named at all, that get an item, and the share. */
export function links(bench = BENCH) {
  const path = join(bench, '../corpora/languages/names/en-meantime.jsonl.gz');
  if (!existsSync(path)) return null;
  const documents = readLines(path);
  const rows = Object.entries(LINKERS).map(([name, linker]) => {
    const { linked, found, given } = count(documents, linker);
    return [name, linked, found, given, `${((100 * given) / linked).toFixed(1)} %`];
  });
  return table(['', 'linked mentions', 'named in part', 'given an item', 'share'], rows);
}

function count(documents, linker, pairs = new Map()) {
  const sums = { linked: 0, found: 0, given: 0 };
  for (const { text, links } of documents) {
    const mentions = library
      .extractEntities(text, { language: 'en', linker })
      .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })));
    for (const [start, end, link] of links) {
      sums.linked++;
      const overlap = (one) =>
        (Math.min(one.end, end) - Math.max(one.start, start)) /
        (Math.max(one.end, end) - Math.min(one.start, start));
      const [best] = mentions
        .filter((one) => overlap(one) > 0)
        .sort((a, b) => overlap(b) - overlap(a));
      if (best === undefined) continue;
      sums.found++;
      const { wikidata, name } = best.entity;
      if (wikidata === null) continue;
      sums.given++;
      const pair = [wikidata, name, link.split('/').pop()].join('\t');
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return sums;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [bench = BENCH] = process.argv.slice(2).filter((one) => one !== '--pairs');
  console.log(links(bench));
  if (process.argv.includes('--pairs')) {
    const pairs = new Map();
    count(
      readLines(join(bench, '../corpora/languages/names/en-meantime.jsonl.gz')),
      knownEntities,
      pairs,
    );
    for (const [pair, times] of [...pairs].sort((a, b) => b[1] - a[1]))
      console.log(`${times}\t${pair}`);
  }
}
