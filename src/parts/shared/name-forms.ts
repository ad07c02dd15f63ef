import { classOf, UPPER } from '../../language/characters.js';
import {
  BY_WORDS,
  BYLINE_LABELS,
  NAME_PARTICLES,
  NOUN_LABELS,
  ROLE_WORDS,
} from '../tables/byline-words.js';

/** Most words of a name. */
const LONGEST_NAME_WORDS = 6;
/** Most words before “by” in a byline: “A guest essay by …”. */
const MOST_BEFORE = 5;

/** The text after “By”, “Von”, “Written by”. */
export function stripLabel(text: string): string {
  const lower = text.toLowerCase();
  for (const label of BYLINE_LABELS) {
    if (lower.startsWith(label) && /^[\s:]/u.test(text.slice(label.length))) {
      return text.slice(label.length).replace(/^[\s:]+/u, '');
    }
  }
  return text;
}

/**
 * The text after its label: “By”, “Text:”, “An essay by”. The space after “By” may be missing, and
 * some pages print it a second time for screen readers.
 */
export function cutLabel(text: string): string {
  if (BYLINE_LABELS.includes(text.toLowerCase())) return '';
  const apart = text.replace(/^(?:By|BY|by)(?=[Bb]y\s|\p{Lu}[\p{Ll}.])/u, '');
  const bare = stripLabel(stripLabel(apart));
  if (bare !== text) return bare;
  const colon = text.search(/\s?[:：]/u);
  if (colon > 0 && NOUN_LABELS.has(text.slice(0, colon).toLowerCase())) {
    return text.slice(colon).replace(/^[\s:：]+/u, '');
  }
  return behindInnerLabel(text);
}

/** What stands after “by” if words that are no name stand before it. */
function behindInnerLabel(text: string): string {
  const words = text.split(' ');
  for (let i = 1; i <= MOST_BEFORE && i < words.length - 1; i++) {
    const word = (words[i] as string).toLowerCase();
    if (!BY_WORDS.has(word)) continue;
    const before = words.slice(0, i);
    const particle = NAME_PARTICLES.has(word);
    // “Anna von Holm” is a name, “An essay by Anna Holm” is not
    if (particle && before.every((each) => /^\p{Lu}/u.test(each)) && i < 2) continue;
    const name = words.slice(i + 1).join(' ');
    if (/^\p{Lu}/u.test(name)) return name;
  }
  return text;
}

/** Whether a text looks like a person's name: two to six capitalised words, none of them a role. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > LONGEST_NAME_WORDS || hasRoleWord(text)) return false;
  return words.every(
    (word) => classOf(word.charCodeAt(0)) === UPPER || NAME_PARTICLES.has(word.toLowerCase()),
  );
}

export function hasRoleWord(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s-]/u)
    .some((word) => ROLE_WORDS.has(word));
}
