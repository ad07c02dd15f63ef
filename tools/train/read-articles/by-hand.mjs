// All articles read by hand for this project that weights may be fitted to, in the records of the scorer with
// their text: those of reader/dev.jsonl, which come with the corpora, and those of labels.jsonl.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readLines } from '../../read-lines.mjs';
import { labelled } from './labels.mjs';

/** The articles, each with `learn`: the others, of test suites, are for measuring alone. */
export async function readByHand(corpora) {
  const gold = join(corpora, 'reader/dev.jsonl');
  const { texts } = await import(pathToFileURL(resolve(corpora, 'reader/prepare.mjs')).href);
  const byId = texts(resolve(gold));
  const first = readLines(gold).map((one) => ({ ...one, learn: true, text: byId.get(one.id) }));
  return [...first, ...labelled(corpora)];
}
