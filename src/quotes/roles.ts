import type { Analysis } from './analysis.js';
import type { MentionPhrase } from './mentions.js';
import type { Item } from './reading.js';
import type { Referent } from './referents.js';

/** A role printed with a name. */
interface Role {
  /** Words before its head, in lower case: “russian foreign”. */
  modifiers: readonly string[];
  referent: Referent;
}

/** Which persons bear which roles, by the noun of the role; it grows as the text goes. */
export type RoleBook = Map<string, Role[]>;

/** Roles kept for one noun. */
const ROLES_A_NOUN = 6;

/** Notes the roles printed before a name or beside it: “Foreign Minister Berg”, “Berg, a senator,”. */
export function learnRoles(
  analysis: Analysis,
  book: RoleBook,
  index: number,
  referent: Referent,
): void {
  if (referent.kind !== 'person') return;
  const { mentions } = analysis;
  const mention = mentions[index] as MentionPhrase;
  const words = wordsBefore(analysis, mention);
  for (let i = words.length - 1; i >= 0; i--)
    note(book, words[i] as string, words.slice(0, i), referent);
  const before = mentions[index - 1];
  const behind = mentions[index + 1];
  const besideIt = (end: number, start: number) =>
    start === end + 1 && analysis.items[end]?.tag === 'comma';
  const noteNominal = (nominal: MentionPhrase) =>
    note(
      book,
      (analysis.items[nominal.head] as Item).lower,
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
  const roles = book.get(head);
  if (roles === undefined) {
    book.set(head, [{ modifiers, referent }]);
    return;
  }
  roles.push({ modifiers, referent });
  if (roles.length > ROLES_A_NOUN) roles.shift();
}

/** Words before the head of a mention, in lower case, without articles and possessors. */
function wordsBefore(analysis: Analysis, mention: MentionPhrase): string[] {
  const words: string[] = [];
  for (let i = mention.start; i < mention.head; i++) {
    const { lower, tag } = analysis.items[i] as Item;
    if (tag === 'own') words.length = 0;
    else if (tag !== 'det' && tag !== 'poss') words.push(lower);
  }
  return words;
}

/** Who “the minister” is: the only bearer of the role whose other words agree, or null. */
export function roleBearer(
  analysis: Analysis,
  book: RoleBook,
  mention: MentionPhrase,
): Referent | null {
  const roles = book.get((analysis.items[mention.head] as Item).lower);
  if (roles === undefined) return null;
  const words = wordsBefore(analysis, mention);
  const agreeing = roles.filter((role) => words.every((word) => role.modifiers.includes(word)));
  const bearers = new Set(agreeing.map((role) => role.referent));
  const [bearer] = bearers;
  return bearers.size === 1 && bearer !== undefined ? bearer : null;
}
