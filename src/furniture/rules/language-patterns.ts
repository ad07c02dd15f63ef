import { packWords } from '../../language/pack-words.js';
import { FURNITURE } from '../../language/packs/furniture.js';

/** Any of the words that the languages have for a thing, as part of a pattern. */
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

/** A telephone number, or what stands before it. */
export const CONTACT = /* @__PURE__ */ new RegExp(`\\b${any('phone')}\\b.{0,4}[:+\\d(]`, 'iu');

/** What a bracket holds that credits a picture; agencies' bare names sign reports as well. */
export const CREDITS: readonly string[] = [
  'getty',
  'shutterstock',
  ...packWords(FURNITURE, 'photo', '|'),
];
