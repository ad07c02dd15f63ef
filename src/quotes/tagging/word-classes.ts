import { ADJECTIVE_ENDINGS, WORD_CLASSES } from '../tables/quote-words.js';
import type { Tag } from './tags.js';

let classes: Map<string, Tag> | null = null;

let endings: string[] | null = null;

export function wordClass(lower: string): Tag | undefined {
  if (classes === null) {
    classes = new Map();
    for (const [tag, list] of Object.entries(WORD_CLASSES)) {
      for (const word of list.split(' ')) if (!classes.has(word)) classes.set(word, tag as Tag);
    }
  }
  return classes.get(lower);
}

export function endsAsAdjective(lower: string): boolean {
  endings ??= ADJECTIVE_ENDINGS.split(' ');
  return (
    lower.length > 5 && !lower.endsWith('ment') && endings.some((ending) => lower.endsWith(ending))
  );
}
