import type { Document, Sentence, Word } from '../document/document.js';
import { textOf } from '../document/names.js';
import {
  ARTICLES,
  endOfApposition,
  isRole,
  LONGEST_APPOSITION,
  OTHER,
  PERSON,
} from '../rules/apposition.js';
import { COURTESY_TITLES, ROLE_MODIFIERS, ROLES } from '../tables/vocabulary.js';
import type { Cluster, ClusterMention } from './cluster.js';

/** Most words of a role before a name. */
const LONGEST_ROLE = 8;

/** Adds to each person the roles and titles printed before or after the name. */
export function describePersons(document: Document, clusters: readonly Cluster[]): void {
  const inside = wordsInNames(document, clusters);
  const sentences = sentenceOfWord(document);
  for (const cluster of clusters) {
    if (cluster.type !== 'person') continue;
    for (const mention of cluster.mentions) {
      const sentence = sentences(mention.first);
      add(cluster, roleBefore(document, sentence, mention, inside));
      add(cluster, roleBehind(document, sentence, mention, inside));
    }
  }
}

function add(cluster: Cluster, descriptor: string | null): void {
  if (descriptor === null) return;
  const lower = descriptor.toLowerCase();
  if (!cluster.descriptors.some((known) => known.toLowerCase() === lower)) {
    cluster.descriptors.push(descriptor);
  }
}

/** For each word, whether it belongs to a person’s name or to another. */
function wordsInNames(document: Document, clusters: readonly Cluster[]): Uint8Array {
  const inside = new Uint8Array(document.words.length);
  for (const { type, mentions } of clusters) {
    if (type === 'date') continue;
    for (const { first, last } of mentions)
      inside.fill(type === 'person' ? PERSON : OTHER, first, last);
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

/** “Bank of England governor” Andrew Bailey; “US president”, Joe Biden. */
function roleBefore(
  document: Document,
  sentence: Sentence,
  mention: ClusterMention,
  inside: Uint8Array,
): string | null {
  const { words } = document;
  let last = mention.first;
  const comma = last - 1 > sentence.first && (words[last - 1] as Word).text === ',';
  if (comma) last--;
  else while (last > sentence.first && isCourtesy(words[last - 1] as Word)) last--;
  if (last <= sentence.first || !isRole(words[last - 1] as Word)) {
    return comma
      ? appositionBefore(document, sentence, last, inside)
      : officeBefore(document, sentence, last);
  }
  let first = last - 1;
  const limit = Math.max(sentence.first, last - LONGEST_ROLE);
  while (first > limit && isRolePart(words, first - 1, inside)) first--;
  if (comma && !isDetermined(words[first - 1], first, sentence)) return null;
  return textOf(document, first, last);
}

/** “Minister of Finance” Anna Berg. */
function officeBefore(document: Document, sentence: Sentence, last: number): string | null {
  const { words } = document;
  const limit = Math.max(sentence.first, last - LONGEST_ROLE);
  let first = last - 1;
  while (first > limit && (words[first] as Word).named) first--;
  if (first === last - 1 || first <= limit || (words[first] as Word).lower !== 'of') return null;
  const role = words[first - 1] as Word;
  return role.named && isRole(role) ? textOf(document, first - 1, last) : null;
}

function isCourtesy(word: Word): boolean {
  return COURTESY_TITLES.has(word.lower);
}

/** Whether a description begins after a word: an article or a possessive. */
function isDetermined(word: Word | undefined, first: number, sentence: Sentence): boolean {
  if (word === undefined || first <= sentence.first) return false;
  return word.kind === 'clitic' || ARTICLES.test(word.lower);
}

/** Whether the word at `i` may belong to a role before its head. */
function isRolePart(words: readonly Word[], i: number, inside: Uint8Array): boolean {
  const word = words[i] as Word;
  if (inside[i] === OTHER) return true;
  if (word.kind === 'clitic') return word.lower === "'s" && inside[i - 1] === OTHER;
  if (word.kind !== 'word') return false;
  return ROLE_MODIFIERS.has(word.lower) || ROLES.has(word.lower);
}

/** Joe Biden, “the US president”, …; Anna Berg, 45, “a spokeswoman for the port”, … */
function roleBehind(
  document: Document,
  sentence: Sentence,
  mention: ClusterMention,
  inside: Uint8Array,
): string | null {
  const { words } = document;
  let comma = mention.last;
  if (words[comma + 1]?.kind === 'number' && words[comma + 2]?.text === ',') comma += 2;
  if (words[comma]?.text !== ',' || comma + 2 > sentence.last) return null;
  let first = comma + 1;
  if (ARTICLES.test((words[first] as Word | undefined)?.lower ?? '')) first++;
  const last = endOfApposition(document, sentence, first, inside);
  if (last < 0) return null;
  const behind = words[last];
  const closed = last >= sentence.last || behind === undefined || ',.;)—–:'.includes(behind.text);
  return closed ? textOf(document, first, last) : null;
}

/** “The chief executive of Acme”, Anna Berg, … */
function appositionBefore(
  document: Document,
  sentence: Sentence,
  comma: number,
  inside: Uint8Array,
): string | null {
  const { words } = document;
  const limit = Math.max(sentence.first, comma - LONGEST_APPOSITION);
  let found: string | null = null;
  for (let i = comma - 2; i >= limit; i--) {
    const word = words[i] as Word;
    if (word.kind === 'mark' && word.text !== '-' && word.text !== '&') break;
    if (!ARTICLES.test(word.lower)) continue;
    if (endOfApposition(document, sentence, i + 1, inside) === comma) {
      found = textOf(document, i + 1, comma);
    }
  }
  return found;
}
