import { packWords } from '../../language/pack-words.js';
import { FURNITURE } from '../../language/packs/furniture.js';

/** A pattern for any of the words that the languages have under a key. */
function any(key: 'by' | 'is' | 'a' | 'phone', separator = ' '): string {
  return `(?:${packWords(FURNITURE, key, separator).join('|')})`;
}

/** “By” and a name. */
export const BY = /* @__PURE__ */ new RegExp(`^${any('by', '|')}[:\\s]\\s*\\p{Lu}`, 'u');

/** “Vessby Steel is a …”. */
export const IS_A = /* @__PURE__ */ new RegExp(
  `^\\p{Lu}[^.!?]{0,90}? ${any('is')} ${any('a')} `,
  'u',
);

/** A telephone number, or the words before it. */
export const CONTACT = /* @__PURE__ */ new RegExp(`\\b${any('phone')}\\b.{0,4}[:+\\d(]`, 'iu');

/** Words in brackets that credit a picture; an agency's name alone may also sign a report. */
export const CREDITS: readonly string[] = [
  'getty',
  'shutterstock',
  ...packWords(FURNITURE, 'photo', '|'),
];
