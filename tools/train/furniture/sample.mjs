// Reads the flattened pages that ../../bench/flattened/make-sample.mjs makes.
import { join } from 'node:path';
import { eachLine } from '../../bench/flattened/each-line.mjs';
import { BODY, FURNITURE, UNKNOWN } from './labels.mjs';

/** Pages of these genres hold no article. */
const NO_ARTICLE = new Set(['service', 'listing', 'product', 'collection']);
/** All dumps of a page together weigh as so many: of pages through all flatteners, and of others. */
const DUMPS = 4;
const DUMPS_OF_MANY_PAGES = 2;
const MANY_PAGES = 'wcxb';
/** It keeps more of a page than the other corpora: captions, notes, what asks the reader. */
const MANY_PAGES_WEIGHT = 0.3;
/** English pages outweigh all others together. */
const WEIGHTS = { en: 0.6, de: 1 };
const OTHER_LANGUAGE = 2;
/** Threads and manuals are pages of their own kind. */
const FURTHER = new Set(['forum', 'documentation']);
const FURTHER_WEIGHT = 0.6;

/** Articles of the sample in a folder, one after another, in the form of corpus.mjs. */
export async function* eachFlattened(folder) {
  for await (const dump of eachLine(join(folder, 'sample.jsonl'))) {
    if (NO_ARTICLE.has(dump.genre)) continue;
    const { id, page, site, corpus, genre, kind, lang, flattener, text, body, neither } = dump;
    const labels = new Uint8Array(text.length).fill(FURNITURE);
    for (const [start, end] of neither) labels.fill(UNKNOWN, start, end);
    for (const [start, end] of body) labels.fill(BODY, start, end);
    const weight =
      (WEIGHTS[lang] ?? OTHER_LANGUAGE) *
      (FURTHER.has(genre) ? FURTHER_WEIGHT : 1) *
      (corpus === MANY_PAGES ? MANY_PAGES_WEIGHT : 1);
    yield {
      id,
      page,
      group: site,
      corpus,
      genre,
      kind,
      lang,
      flattener,
      text,
      labels,
      weight,
      copy: false,
    };
  }
}

/** All of them, each with its part of what its page weighs. */
export async function readFlattened(folder) {
  const pages = new Map();
  for await (const dump of eachFlattened(folder)) {
    const own = pages.get(dump.page) ?? [];
    pages.set(dump.page, own);
    own.push(dump);
  }
  for (const own of pages.values()) {
    const most = own[0].corpus === MANY_PAGES ? DUMPS_OF_MANY_PAGES : DUMPS;
    for (const dump of own) dump.part = Math.min(1, most / own.length);
  }
  return [...pages.values()].flat();
}
