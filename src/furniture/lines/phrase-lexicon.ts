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
  /** First words of all phrases, and all single words of the tables. */
  words: ReadonlyMap<string, PhraseNode>;
  /** A bit for each word, by its hash, which rules out most words of a text quickly. */
  filter: Uint32Array;
}

/** Bits of the filter, enough for about three thousand words. */
const FILTER_BITS = 1 << 15;

/** Whether a word may be in the tables, by its hash. */
export function mayHold({ filter }: Lexicon, hash: number): boolean {
  const bit = hash & (FILTER_BITS - 1);
  return (((filter[bit >> 5] as number) >>> (bit & 31)) & 1) === 1;
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
  const filter = new Uint32Array(FILTER_BITS >> 5);
  for (const word of root.keys()) {
    const bit = fnv(word) & (FILTER_BITS - 1);
    filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << (bit & 31));
  }
  return { words: root, filter };
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
      node = { classes: 0, hint: null, whole: null, start: null, within: null, next: null };
      level.set(word, node);
    }
  }
  return node as PhraseNode;
}
