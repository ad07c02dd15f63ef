import { endOfRolePhrase, isClosed, PERSON, type Place, wordAt } from './role-phrase.js';
import { ARTICLES, isLetters, POSSESSIVES } from './role-words.js';
import type { Span } from './roles-before.js';

/** Words of a sentence that says what somebody is: “Berg, who is also the head of …”. */
const BEING = /^(?:is|was|are|were|became|becomes|become|remains|remained|been|being)$/;
const ADVERBS =
  /^(?:also|now|then|currently|still|once|formerly|previously|later|himself|herself)$/;
/** Verbs and nouns before the role in “… was named governor”, “… appointment as governor”. */
const NAMING =
  /^(?:named|appointed|elected|re-elected|chosen|made|crowned|declared|sworn|nominated|promoted|confirmed|installed)$/;
const SERVING =
  /^(?:served|serves|serving|serve|works|worked|working|work|doubles|acts|acted|acting|resigned|resigns|resign|quit|quits|retired|hired|selected|appointed|named|elected|nominated|chosen|re-elected|appointment|election|nomination|tenure|job|role|term|time|stint|removal|dismissal|resignation|replaced|succeeded|down|over|back)$/;
/** Words before a name with which a clause begins that goes on behind the comma. */
const FRONTED =
  /^(?:after|when|while|before|as|since|although|though|if|during|in|with|without|despite|unlike|like|for|from|by|on|at|under|asked|according|following|because|given|to|besides|alongside|including|citing)$/;

/** The roles behind a name at `last`, which begins at `first`. */
export function rolesBehind(place: Place, first: number, last: number): Span[] {
  const found =
    appositionBehind(place, first, last) ?? statement(place, last) ?? serving(place, last);
  return found === null ? [] : [found];
}

/** Joe Biden, “the US president”, …; Anna Berg, 45, “a spokeswoman for the port”, … */
function appositionBehind(place: Place, first: number, last: number): Span | null {
  const { words } = place.document;
  let opens = last;
  if (
    words[opens]?.text === '(' &&
    words[opens + 1]?.kind === 'number' &&
    words[opens + 2]?.text === ')'
  ) {
    opens += 3;
  }
  if (words[opens + 1]?.kind === 'number' && words[opens + 2]?.text === ',') opens += 2;
  const mark = words[opens]?.text;
  if (mark !== ',' && mark !== '—' && mark !== '–' && mark !== '(') return null;
  if (opens + 2 > place.sentence.last) return null;
  const start = opens + 1;
  const determined = ARTICLES.test(words[start]?.lower ?? '');
  const role = determined ? start + 1 : start;
  const end = endOfRolePhrase(place, role);
  if (end < 0 || !isClosed(place, end)) return null;
  if (end === role + 1 && isLetters(wordAt(place, role))) return null;
  if (determined && mark === ',' && isFronted(place, first)) return null;
  return { first: role, last: end };
}

/** Whether the name stands in a clause before the main one: “After meeting Putin, the president …”. */
function isFronted(place: Place, name: number): boolean {
  const { sentence } = place;
  if (!FRONTED.test(wordAt(place, sentence.first).lower)) return false;
  for (let i = sentence.first; i < name; i++) if (wordAt(place, i).text === ',') return false;
  return true;
}

/** “Berg is the head of …”, “Berg, who was named governor”. */
function statement(place: Place, last: number): Span | null {
  const { document, sentence } = place;
  const limit = Math.min(sentence.last, last + 8);
  let i = last;
  if (document.words[i]?.text === ',' && document.words[i + 1]?.lower === 'who') i += 2;
  while (i < limit && /^(?:has|had|,)$/.test(wordAt(place, i).lower)) i++;
  if (i >= limit || !BEING.test(wordAt(place, i).lower)) return null;
  while (i < limit && (BEING.test(wordAt(place, i).lower) || ADVERBS.test(wordAt(place, i).lower)))
    i++;
  const named = i < limit && NAMING.test(wordAt(place, i).lower);
  if (named) {
    i++;
    while (i < limit && /^(?:in|as|to|be)$/.test(wordAt(place, i).lower)) i++;
  }
  if (i >= limit) return null;
  const { lower } = wordAt(place, i);
  const determined = ARTICLES.test(lower);
  if (!determined && !named && !POSSESSIVES.test(lower) && !wordAt(place, i).named) {
    if (wordAt(place, i - 1).lower === 'is' && wordAt(place, i + 1)?.lower !== 'of') return null;
  }
  return roleAt(place, determined ? i + 1 : i);
}

/** “Berg as governor”, “Berg, who serves as governor”, “Berg’s appointment as governor”. */
function serving(place: Place, last: number): Span | null {
  const { words } = place.document;
  const limit = Math.min(place.sentence.last, last + 7);
  for (let i = last; i < limit; i++) {
    const { lower, text } = wordAt(place, i);
    if (lower === 'as') {
      if (i > last && !SERVING.test(wordAt(place, i - 1).lower)) return null;
      const determined = ARTICLES.test(words[i + 1]?.lower ?? '');
      return roleAt(place, determined ? i + 2 : i + 1);
    }
    if (place.inside[i] === PERSON) return null;
    if (text === ',' && words[i + 1]?.lower !== 'who') return null;
    if (text !== ',' && wordAt(place, i).kind === 'mark') return null;
  }
  return null;
}

/** The role phrase at `first`, behind which the sentence may go on. */
function roleAt(place: Place, first: number): Span | null {
  if (first >= place.sentence.last) return null;
  const last = endOfRolePhrase(place, first);
  if (last < 0 || place.document.words[last]?.text === '-') return null;
  return { first, last };
}
