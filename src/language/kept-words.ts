/** What was found out about words by themselves, for the texts to come. */
export interface KeptWords<T> {
  get(word: string): T | undefined;
  /** Keeps it, unless the word is long; see {@link LONGEST}. */
  keep(word: string, known: T): void;
}

/**
 * Most characters of a word that is kept. A longer one is rare, and as a piece of its text it would
 * keep all of that in memory.
 */
const LONGEST = 12;
/** Most words that are kept; after that, they are collected anew. */
const MOST = 1 << 14;

/** Begins to keep words: most words of a text were in one before. */
export function keptWords<T>(): KeptWords<T> {
  const all = new Map<string, T>();
  return {
    get: (word) => all.get(word),
    keep(word, known) {
      if (word.length > LONGEST) return;
      if (all.size >= MOST) all.clear();
      all.set(word, known);
    },
  };
}
