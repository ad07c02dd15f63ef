import type { Cluster } from '../clusters/cluster.js';
import type { Document, Sentence } from '../document/document.js';
import { textOf } from '../document/names.js';
import { DATE, OTHER, PERSON, type Place } from './role-phrase.js';
import { rolesBefore } from './roles-before.js';
import { rolesBehind } from './roles-behind.js';

/** Adds to each person the roles and titles printed before or after the name. */
export function describePersons(document: Document, clusters: readonly Cluster[]): void {
  const inside = wordsInNames(document, clusters);
  const sentences = sentenceOfWord(document);
  for (const cluster of clusters) {
    if (cluster.type !== 'person') continue;
    const known = new Set<string>();
    for (const { first, last } of cluster.mentions) {
      const place: Place = { document, sentence: sentences(first), inside };
      for (const role of [...rolesBefore(place, first), ...rolesBehind(place, first, last)]) {
        const text = textOf(document, role.first, role.last);
        if (known.has(text.toLowerCase())) continue;
        known.add(text.toLowerCase());
        cluster.descriptors.push(text);
      }
    }
  }
}

/** For each word, whether it belongs to a person’s name, another, or a date. */
function wordsInNames(document: Document, clusters: readonly Cluster[]): Uint8Array {
  const inside = new Uint8Array(document.words.length);
  for (const { type, mentions } of clusters) {
    const kind = type === 'person' ? PERSON : type === 'date' ? DATE : OTHER;
    for (const { first, last } of mentions) inside.fill(kind, first, last);
  }
  return inside;
}

/** Makes a function that finds the sentence of a word, for words in any order. */
function sentenceOfWord(document: Document): (word: number) => Sentence {
  const { sentences } = document;
  return (word) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle] as Sentence).last <= word) low = middle + 1;
      else high = middle;
    }
    return sentences[low] as Sentence;
  };
}
