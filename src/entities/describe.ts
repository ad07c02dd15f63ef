import type { Cluster, ClusterMention } from './cluster.js';
import type { Document, Sentence, Word } from './document.js';
import { isCommonWord } from './lexicon.js';
import { textOf } from './names.js';
import { COURTESY_TITLES, ROLE_MODIFIERS, ROLES } from './tables/vocabulary.js';

/** The most words of a role before a name, and of an apposition behind one. */
const LONGEST_ROLE = 8;
const LONGEST_APPOSITION = 12;
const ARTICLES = /^(?:the|a|an|his|her|their|its|our)$/;
/** Prepositions that go on with a role: “governor of the Bank of England”. */
const ROLE_PREPOSITIONS = /^(?:of|for|at|in|with|on|to|from)$/;

/** Adds to each person the roles and titles printed before or behind the name. */
export function describePersons(document: Document, clusters: readonly Cluster[]): void {
  const inside = wordsInNames(document, clusters);
  const sentences = sentenceOfWord(document);
  for (const cluster of clusters) {
    if (cluster.type !== 'person') continue;
    for (const mention of cluster.mentions) {
      const sentence = sentences(mention.first);
      add(cluster, roleBefore(document, sentence, mention, inside));
      add(cluster, roleBehind(document, sentence, mention));
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

/** For each word, whether a name holds it. */
function wordsInNames(document: Document, clusters: readonly Cluster[]): Uint8Array {
  const inside = new Uint8Array(document.words.length);
  for (const { type, mentions } of clusters) {
    if (type === 'date' || type === 'person') continue;
    for (const { first, last } of mentions) inside.fill(1, first, last);
  }
  return inside;
}

/** A look-up of the sentence a word stands in, for words asked for in any order. */
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
    return comma ? null : officeBefore(document, sentence, last);
  }
  let first = last - 1;
  const limit = Math.max(sentence.first, last - LONGEST_ROLE);
  while (first > limit && isRolePart(words, first - 1, inside)) first--;
  if (comma && !isArticle(words[first - 1], first, sentence)) return null;
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

function isRole(word: Word): boolean {
  return word.kind === 'word' && ROLES.has(word.lower);
}

function isArticle(word: Word | undefined, first: number, sentence: Sentence): boolean {
  return word !== undefined && first > sentence.first && ARTICLES.test(word.lower);
}

/** Whether the word at `i` may belong to a role whose head follows. */
function isRolePart(words: readonly Word[], i: number, inside: Uint8Array): boolean {
  const word = words[i] as Word;
  if (inside[i] === 1) return true;
  if (word.kind === 'clitic') return word.lower === "'s" && inside[i - 1] === 1;
  if (word.kind !== 'word') return false;
  return ROLE_MODIFIERS.has(word.lower) || ROLES.has(word.lower);
}

/** Joe Biden, “the US president”, …; Anna Berg, “a spokeswoman for the port”, … */
function roleBehind(
  document: Document,
  sentence: Sentence,
  mention: ClusterMention,
): string | null {
  const { words } = document;
  if (words[mention.last]?.text !== ',' || mention.last + 2 > sentence.last) return null;
  let first = mention.last + 1;
  if (ARTICLES.test((words[first] as Word | undefined)?.lower ?? '')) first++;
  const limit = Math.min(sentence.last, first + LONGEST_APPOSITION);
  let last = first;
  let role = false;
  while (last < limit) {
    const word = words[last] as Word;
    if (word.kind === 'mark' && word.text !== '-' && word.text !== '&') break;
    if (ROLE_PREPOSITIONS.test(word.lower) && !role) return null;
    if (!role && /^(?:said|says|told|was|is|has|had|and|who)$/.test(word.lower)) return null;
    if (isRole(word)) role = true;
    else if (role && !isTail(words, last)) break;
    last++;
  }
  if (!role || last >= limit + 1 || last - first > LONGEST_APPOSITION) return null;
  const behind = words[last];
  const closed = last >= sentence.last || behind === undefined || ',.;)—–:'.includes(behind.text);
  return closed ? textOf(document, first, last) : null;
}

/** Whether a word may stand behind the role in an apposition: “governor of the Bank of England”. */
function isTail(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (word.named || ROLE_PREPOSITIONS.test(word.lower) || ARTICLES.test(word.lower)) return true;
  if (word.kind === 'clitic' || word.lower === 'and' || word.text === '-' || word.text === '&')
    return true;
  return word.kind === 'word' && isCommonWord(word.lower) && !/(?:ed|s)$/.test(word.lower)
    ? ROLE_PREPOSITIONS.test((words[i - 1] as Word).lower) ||
        ARTICLES.test((words[i - 1] as Word).lower)
    : word.kind === 'word' &&
        /^(?:general|elect|designate|affairs|rights|studies|relations)$/.test(word.lower);
}
