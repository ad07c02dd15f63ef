import { isInRun, type Line, type Page } from './page.js';

/** A word says something from so many letters on. */
const SHORTEST_WORD = 4;

/** What the story is about, as far as words tell. */
export interface Topic {
  /** Whether a line has a word of the story, besides short ones. */
  shares(line: Line): boolean;
}

/** The words of the story, gathered when they are first asked for. */
export function topicOf(page: Page): Topic {
  let words: Set<string> | null = null;
  return {
    shares(line) {
      words ??= wordsOfRun(page);
      for (const word of contentWords(line.text)) if (words.has(word)) return true;
      return false;
    },
  };
}

function wordsOfRun(page: Page): Set<string> {
  const words = new Set<string>();
  for (const line of page.lines) {
    if (!line.prose || line.verdict || !isInRun(page, line.index)) continue;
    for (const word of contentWords(line.text)) words.add(word);
  }
  return words;
}

/** Words with a capital, or long: names and things, few of them words of grammar. */
function contentWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word.length > SHORTEST_WORD + 1 || (word.length >= SHORTEST_WORD && word[0] !== word[0]?.toLowerCase()))
    .map((word) => word.toLowerCase());
}
