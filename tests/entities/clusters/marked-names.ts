import { type Document, readDocument } from '../../../src/entities/document/document.js';
import { entryAt, keyOf, type Name } from '../../../src/entities/document/names.js';

/** A text whose names are marked, [Anna Berg], with these names as the tables know them. */
export function readMarked(marked: string): { document: Document; names: Name[] } {
  const text = marked.replace(/[[\]]/g, '');
  const document = readDocument(text);
  const names = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ index, 1: printed = '' }, before) => {
    const start = index - 2 * before;
    const first = document.starts.findIndex((one) => one >= start);
    const last = document.ends.findLastIndex((end) => end <= start + printed.length) + 1;
    const sentence = document.sentences.find((one) => first < one.last) as Name['sentence'];
    const [key, entry] = [keyOf(document, first, last), entryAt(document, first, last)];
    return { first, last, sentence, key, signs: [], context: null, entry };
  });
  return { document, names };
}
