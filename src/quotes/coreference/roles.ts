import { own } from '../../language/own.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { ANY_BODY_NOUNS } from '../tables/people.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { countryNamed } from './meant/country-names.js';
import type { Referent } from './meant/referent.js';

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
  if (referent.kind === 'body') learnNouns(book, referent);
  if (referent.kind !== 'person') return;
  const { mentions } = analysis;
  const mention = mentions[index] as MentionPhrase;
  const age = analysis.items[mention.end + 1];
  if (age?.tag === 'num' && /^\d\d$/.test(age.text)) {
    const { tag } = analysis.items[mention.end] as TaggedToken;
    if (tag === 'comma' || tag === 'bracket') note(book, `${age.text}-year-old`, [], referent);
  }
  const words = wordsBefore(analysis, mention);
  noteCountries(analysis, book, mention, referent);
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
  const noteNominal = (nominal: MentionPhrase) => {
    note(
      book,
      (analysis.items[nominal.head] as TaggedToken).lower,
      [...wordsBefore(analysis, nominal), ...numberBehind(analysis, nominal)],
      referent,
    );
    noteCountries(analysis, book, nominal, referent);
  };
  if (behind?.kind === 'nominal' && besideIt(mention.end, behind.start)) noteNominal(behind);
  if (before?.kind === 'nominal' && besideIt(before.end, mention.start)) noteNominal(before);
}

/** “Danish” of “the Danish prime minister, Anna Berg,”, who may be “the Dane” later. */
function noteCountries(
  { items }: QuoteAnalysis,
  book: RoleBook,
  { start, head }: MentionPhrase,
  referent: Referent,
): void {
  for (let i = start; i < head; i++) {
    const { text, capital } = items[i] as TaggedToken;
    const country = capital && items[i + 1]?.tag !== 'own' ? countryNamed(text) : null;
    if (country !== null) note(book, FROM + country, [], referent);
  }
}

const FROM = 'from ';

/** The only person described by a country: “the Dane” in an article with one Danish minister. */
export function personFrom(book: RoleBook, country: string): Referent | null {
  const bearers = new Set(book.get(FROM + country)?.map(bearerOf));
  const [bearer] = bearers;
  return bearers.size === 1 ? (bearer as Referent) : null;
}

/** “the authority” is the Port Authority, and “the department” the Department of Fish. */
export function learnNouns(book: RoleBook, referent: Referent): void {
  const words = referent.name.toLowerCase().split(' ');
  const of = words.indexOf('of');
  const head = of > 0 ? of - 1 : words.length - 1;
  const noun = words[head] as string;
  if (words.length < 2) return;
  words.splice(head, 1);
  // “the company” may be any, whatever its name
  if (!wordSet(ANY_BODY_NOUNS).has(noun)) note(book, noun, words, referent);
  if (words.includes(POLICE)) note(book, POLICE, words, referent);
}

/** The only body whose name has a noun and other words: “Norland’s trade authority”; or null. */
export function bodyNamed(book: RoleBook, noun: string, words: readonly string[]): Referent | null {
  const bodies = new Set<Referent>();
  for (const { modifiers, referent } of book.get(noun) ?? []) {
    if (words.every((word) => modifiers.includes(word))) bodies.add(referent);
  }
  const [body] = bodies;
  return bodies.size === 1 && body?.kind === 'body' ? body : null;
}

const POLICE = 'police';

/** Words that end the noun of a description: “leader of the Greens”. */
const DESCRIBED = /[,;(]| (?:of|at|for|in|from|with|on|who|and|to) /;

const CHILDREN = /er of (\w+)$/;

/** Notes the descriptions of a person, wherever in the text they are printed. */
export function learnDescriptions(
  book: RoleBook,
  descriptors: readonly string[],
  referent: Referent,
): void {
  for (const descriptor of descriptors) {
    const lower = descriptor.toLowerCase();
    const words = (lower.split(DESCRIBED)[0] as string).trim().split(' ');
    if (/^(?:an?|the)$/.test(words[0] as string)) words.shift();
    const noun = words.pop();
    const number = CHILDREN.exec(lower)?.[1];
    if (number !== undefined) words.push(number);
    if (noun) note(book, noun, words, referent);
  }
}

/** Notes who holds an office that is an abbreviation; “FBI” of “FBI Director Berg” is none. */
export function learnOffice(book: RoleBook, office: string, referent: Referent): void {
  note(book, OFFICE + office, [], referent);
}

/** The only one who holds an office that is an abbreviation, or null. */
export function officeBearer(book: RoleBook, office: string): Referent | null {
  const roles = book.get(OFFICE + office);
  return roles?.length === 1 ? (roles[0] as Role).referent : null;
}

const OFFICE = 'office ';

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
  const known = roles.some(
    (role) => role.referent === referent && role.modifiers.join() === modifiers.join(),
  );
  if (known) return;
  roles.push({ modifiers, referent });
  if (roles.length > ROLES_A_NOUN) roles.shift();
}

/** “three” of “the mother of three”. */
function numberBehind({ items }: QuoteAnalysis, { end }: MentionPhrase): string[] {
  const number = items[end + 1];
  return items[end]?.lower === 'of' && number?.tag === 'num' ? [number.lower] : [];
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

const isPast = (word: string): boolean => word === 'former' || word === 'late' || word === 'then';

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
  const number = numberBehind(analysis, mention);
  const words = [...wordsBefore(analysis, mention), ...number];
  const agreeing = roles.filter((role) => words.every((word) => role.modifiers.includes(word)));
  // “the Norland senator” may be the only senator named, if nobody's role has other words
  const plain =
    !words.includes('former') &&
    number.length === 0 &&
    roles.every((role) => role.modifiers.length === 0);
  const bearers = new Set((agreeing.length === 0 && plain ? roles : agreeing).map(bearerOf));
  if (bearers.size > 1) {
    // “the minister” is not a former one
    for (const { modifiers, referent } of agreeing)
      if (modifiers.some(isPast)) bearers.delete(referent);
  }
  const [bearer] = bearers;
  return bearers.size === 1 && bearer !== undefined ? bearer : null;
}
