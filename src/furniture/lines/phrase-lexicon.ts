import type { BoilerplateReason } from '../../article.js';
import { FURNITURE } from '../../language/packs/furniture.js';
import type { Phrases } from '../../language/packs/pieces.js';
import { fnv } from '../../model/hash.js';
import { AGENCIES } from '../tables/agencies.js';
import { BESIDE_NETWORKS, NETWORKS } from '../tables/networks.js';

/** Classes of words, as bits. */
export const YOU = 1;
export const WE = 2;
export const ORDER = 4;
export const SAYING = 16;
export const DATE = 32;
export const MENU = 64;
export const BESIDE = 128;
export const NETWORK = 256;
export const BESIDE_NETWORK = 512;
export const AGENCY = 1024;
export const HOUSE = 2048;

/** A word, or a phrase up to its last word: one node in the tree of phrases. */
export interface PhraseNode {
  word: string;
  /** Classes of the word, or {@link AGENCY} for the phrase. */
  classes: number;
  /** The reason that the word hints at. */
  hint: BoilerplateReason | null;
  /** The reason of a line that consists of this phrase. */
  whole: BoilerplateReason | null;
  /** The reason of a line or sentence that begins with this phrase. */
  start: BoilerplateReason | null;
  /** The reason of a line with this phrase anywhere in it. */
  within: BoilerplateReason | null;
  /** The words that continue a phrase. */
  next: Map<string, PhraseNode> | null;
}

/** The phrase tables in the form in which they are looked up. */
export interface Lexicon {
  /** The node of “#”, which stands for all numbers. */
  number: PhraseNode | undefined;
  /** First words of all phrases, and all single words of the tables, from index 1 on. */
  words: (PhraseNode | undefined)[];
  /** By a word's hash, the index of its node; if another word has the place, it has the next one. */
  places: Uint16Array;
}

/** Enough for about three thousand words to be mostly apart. */
const PLACES = 1 << 14;

/** The node of a word of a text in lower case, given by its hash and where it stands. */
export function nodeAt(
  { words, places }: Lexicon,
  hash: number,
  lower: string,
  start: number,
  end: number,
): PhraseNode | undefined {
  for (let place = hash; ; place++) {
    const node = words[places[place & (PLACES - 1)] as number];
    if (!node || (node.word.length === end - start && lower.startsWith(node.word, start)))
      return node;
  }
}

let built: Lexicon | null = null;

/** The lexicon of all languages, which is built when it is first used. */
export function lexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
}

function buildLexicon(): Lexicon {
  const root = new Map<string, PhraseNode>();
  const classify = (words: string | undefined, kind: number, parting = ' '): void => {
    for (const word of words?.split(parting) ?? []) if (word) nodeOf(root, word).classes |= kind;
  };
  for (const table of FURNITURE) {
    classify(table.you, YOU);
    classify(table.we, WE);
    classify(table.orders, ORDER);
    classify(table.house, HOUSE);
    classify(table.saying, SAYING);
    classify(table.dates, DATE);
    classify(table.menu, MENU);
    classify(table.beside, BESIDE);
    addPhrases(root, table.words, 'hint', ' ');
    addPhrases(root, table.whole, 'whole', '|');
    addPhrases(root, table.start, 'start', '|');
    addPhrases(root, table.within, 'within', '|');
  }
  classify(NETWORKS, NETWORK);
  classify(BESIDE_NETWORKS, BESIDE_NETWORK);
  classify(AGENCIES, AGENCY, '|');
  const words: Lexicon['words'] = [undefined];
  const places = new Uint16Array(PLACES);
  for (const node of root.values()) {
    let place = fnv(node.word);
    while (places[place & (PLACES - 1)] !== 0) place++;
    places[place & (PLACES - 1)] = words.length;
    words.push(node);
  }
  return { number: root.get('#'), words, places };
}

function addPhrases(
  root: Map<string, PhraseNode>,
  phrases: Phrases,
  kind: 'hint' | 'whole' | 'start' | 'within',
  parting: string,
): void {
  for (const [reason, list] of Object.entries(phrases)) {
    for (const phrase of list.split(parting)) {
      for (const spelt of spellOut(phrase))
        nodeOf(root, spelt)[kind] ??= reason as BoilerplateReason;
    }
  }
}

/**
 * All phrases that a phrase with alternatives stands for: `read more/on` is “read more” and “read
 * on”.
 */
function spellOut(phrase: string): string[] {
  let spelt = [''];
  for (const slot of phrase.split(' ')) {
    spelt = spelt.flatMap((before) => slot.split('/').map((word) => `${before} ${word}`));
  }
  return spelt;
}

/** Letters of scripts without spaces: each of them is a word. */
const IDEOGRAPHIC = /[\u3040-\u30ff\u3400-\u9fff]/gu;

function nodeOf(root: Map<string, PhraseNode>, phrase: string): PhraseNode {
  let level = root;
  let node: PhraseNode | undefined;
  for (const word of phrase.replace(IDEOGRAPHIC, ' $& ').split(' ')) {
    if (word === '') continue;
    if (node) level = node.next ??= new Map();
    node = level.get(word);
    if (node === undefined) {
      node = { word, classes: 0, hint: null, whole: null, start: null, within: null, next: null };
      level.set(word, node);
    }
  }
  return node as PhraseNode;
}
