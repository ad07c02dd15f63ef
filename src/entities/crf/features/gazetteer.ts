import { fnv, fnvOn, fnvStep } from '../../../model/hash.js';
import type { Document, Word } from '../../document/document.js';
import { mix } from '../model/crf-hash.js';
import { namesHashedAs } from '../model/word-groups.js';

/** Most words of a name in the gazetteer. */
const LONGEST = 4;
const BLANK = 0x20;

/** For each word, the kinds of gazetteer names that it is part of, and its position in them. */
export function readGazetteer(document: Document): Uint16Array {
  const marks = new Uint16Array(document.words.length);
  for (const { first, last } of document.sentences) {
    let i = first;
    while (i < last) {
      const word = document.words[i] as Word;
      if (!word.named) {
        i++;
        continue;
      }
      let hash = fnv(word.key);
      let length = word.key.length;
      let found = 0;
      let end = i + 1;
      for (let k = i + 1; ; k++) {
        const bits = namesHashedAs(mix(hash, length));
        if (bits > 0) {
          found = bits;
          end = k;
        }
        if (k >= last || k >= i + LONGEST) break;
        const { key } = document.words[k] as Word;
        hash = fnvOn(fnvStep(hash, BLANK), key);
        length += 1 + key.length;
      }
      const single = end === i + 1;
      for (let k = i; k < end && found > 0; k++) {
        marks[k] = found * 4 + (single ? 3 : k === i ? 0 : k === end - 1 ? 2 : 1);
      }
      i = end;
    }
  }
  return marks;
}
