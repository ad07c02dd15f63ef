import { own } from '../../language/own.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import type { Referent } from './referents.js';

/** A role printed with a name. */
interface Role {
  /** Words before its head, in lower case: “russian foreign”. */
  modifiers: readonly string[];
  referent: Referent;
}

/**
 * The persons with each role, by the noun of the role; roles are added in the order of the text.
 */
export type RoleBook = Map<string, Role[]>;

/** Most roles that are kept for one noun. */
const ROLES_A_NOUN = 6;

/** Short forms of titles before names. */
const ROLE_SHORT_FORMS: Readonly<Record<string, string>> = {
  'sen.': 'senator',
  'rep.': 'representative',
  'gov.': 'governor',
  'gen.': 'general',
  'sgt.': 'sergeant',
  'capt.': 'captain',
  'prof.': 'professor',
};

/**
 * Notes the roles printed before or next to a name: “Foreign Minister Berg”, “Berg, a senator,”.
 */
export function learnRoles(
  analysis: QuoteAnalysis,
  book: RoleBook,
  index: number,
  referent: Referent,
): void {
  if (referent.kind !== 'person') return;
  const { mentions } = analysis;
  const mention = mentions[index] as MentionPhrase;
  const words = wordsBefore(analysis, mention);
  // “Senator Berg of Norland”
  const place = analysis.items[mention.end + 1];
  const of = analysis.items[mention.end]?.lower === 'of' && place?.capital === true;
  for (let i = words.length - 1; i >= 0; i--) {
    const modifiers = words.slice(0, i);
    if (of) modifiers.push(place.lower);
    note(book, words[i] as string, modifiers, referent);
  }
  const before = mentions[index - 1];
  const behind = mentions[index + 1];
  const besideIt = (end: number, start: number) =>
    start === end + 1 && analysis.items[end]?.tag === 'comma';
  const noteNominal = (nominal: MentionPhrase) =>
    note(
      book,
      (analysis.items[nominal.head] as TaggedToken).lower,
      wordsBefore(analysis, nominal),
      referent,
    );
  if (behind?.kind === 'nominal' && besideIt(mention.end, behind.start)) noteNominal(behind);
  if (before?.kind === 'nominal' && besideIt(before.end, mention.start)) noteNominal(before);
}

function note(
  book: RoleBook,
  head: string,
  modifiers: readonly string[],
  referent: Referent,
): void {
  const noun = own(ROLE_SHORT_FORMS, head) ?? head;
  const roles = book.get(noun);
  if (roles === undefined) {
    book.set(noun, [{ modifiers, referent }]);
    return;
  }
  roles.push({ modifiers, referent });
  if (roles.length > ROLES_A_NOUN) roles.shift();
}

/** Words before the head of a mention, in lower case, without articles and possessors. */
function wordsBefore(analysis: QuoteAnalysis, mention: MentionPhrase): string[] {
  const words: string[] = [];
  for (let i = mention.start; i < mention.head; i++) {
    const { lower, tag } = analysis.items[i] as TaggedToken;
    if (tag === 'own') words.length = 0;
    else if (tag !== 'det' && tag !== 'poss') words.push(lower);
  }
  return words;
}

const bearerOf = (role: Role): Referent => role.referent;

/**
 * The person that “the minister” means: the only one with that role and matching other words, or
 * null.
 */
export function roleBearer(
  analysis: QuoteAnalysis,
  book: RoleBook,
  mention: MentionPhrase,
): Referent | null {
  const roles = book.get((analysis.items[mention.head] as TaggedToken).lower);
  if (roles === undefined) return null;
  const words = wordsBefore(analysis, mention);
  const agreeing = roles.filter((role) => words.every((word) => role.modifiers.includes(word)));
  // “the Norland senator” may be the only senator named, if nobody's role has other words
  const plain = !words.includes('former') && roles.every((role) => role.modifiers.length === 0);
  const bearers = new Set((agreeing.length === 0 && plain ? roles : agreeing).map(bearerOf));
  const [bearer] = bearers;
  return bearers.size === 1 && bearer !== undefined ? bearer : null;
}
