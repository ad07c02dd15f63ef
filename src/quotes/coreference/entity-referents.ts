import type { Entity, Span } from '../../article.js';
import { firstNameGender, placeNameGender } from '../../entities/document/first-names.js';
import { spanAt } from '../../language/spans.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { countryNamed } from './meant/country-names.js';
import { NAMED, NOBODY, type Resolution, SHARED_NAME } from './meant/discourse.js';
import { genderOfWord, newReferent, type Referent, vote } from './meant/referent.js';
import type { NameReader } from './referents.js';
import { learnDescriptions, learnNouns, type RoleBook } from './roles.js';

/** The referents of the given entities. */
export function referentsOfEntities(
  analysis: QuoteAnalysis,
  entities: readonly Entity[],
  roles: RoleBook,
): NameReader {
  const placed: (Span & Resolution)[] = [];
  const surnames = sharedSurnames(entities);
  for (const entity of entities) {
    const kind = kindOfEntity(entity);
    const referent = newReferent(entity.name, kind ?? 'unknown', entity);
    referent.sure = kind === 'person';
    if (kind === 'person') {
      voteByNames(referent, entity);
      learnDescriptions(roles, entity.descriptors, referent);
    }
    if (kind === 'body') learnNouns(roles, referent);
    const referents = kind === null ? [] : [referent];
    for (const { start, end, form, text } of entity.mentions) {
      if (form === 'pronoun') continue;
      const shared = kind === 'place' || (kind === 'person' && surnames.has(text));
      placed.push({
        start,
        end,
        referents,
        sure: shared ? SHARED_NAME : NAMED,
        by: shared ? 'shared' : 'name',
      });
    }
  }
  placed.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = placed.filter((span, i) => i === 0 || span.start >= (placed[i - 1] as Span).end);
  return (mention) => {
    const found = apart[spanAt(apart, analysis.starts[mention.head] as number)];
    if (found === undefined) return null;
    const [referent] = found.referents;
    if (referent === undefined) return NOBODY;
    if (referent.kind === 'group' && !isWholeGroup(analysis, mention, found.start)) return NOBODY;
    if (isModifier(analysis, mention, referent)) return NOBODY;
    if (isPartOfName(analysis, mention, found.start, referent)) return null;
    voteByWords(referent, analysis, mention);
    return found;
  };
}

/** Whether a place only ends the name that is printed: “Kelda Rail Norland”. */
function isPartOfName(
  { items, starts }: QuoteAnalysis,
  { start, head }: MentionPhrase,
  from: number,
  { kind }: Referent,
): boolean {
  if (kind !== 'place' && kind !== 'country') return false;
  let first = head;
  while (first > start && (starts[first] as number) > from) first--;
  const before = items[first - 1];
  if (first > start) return before?.tag === 'name' || before?.tag === 'num';
  // “Indeed Norland”
  return before?.capital === true && before.tag === 'adv';
}

/** Whether all of a group speaks: “the Greens”, not “two Greens”, “Greens in Norland”, “a Green”. */
function isWholeGroup(
  { items, starts }: QuoteAnalysis,
  { start, head, end }: MentionPhrase,
  from: number,
): boolean {
  const first = items[start]?.lower === 'the' ? start + 1 : start;
  if (starts[first] !== from || ONE_OF_MANY.test((items[head] as TaggedToken).lower)) return false;
  const next = items[end];
  return next?.tag !== 'who' && (next?.tag !== 'prep' || next.lower === 'of');
}

/** “Norlandian”, “Republican”: one of a people or party. */
const ONE_OF_MANY = /(?:ian|ican|crat|ish)$/;

/** Words behind a name that say when or how, not who: “Berg alone said”. */
const BEHIND_A_NAME = 'alone last next early late present recent again';

/** Whether a name only begins a description: “one GOP operative said”. */
function isModifier(
  { items }: QuoteAnalysis,
  { head, end }: MentionPhrase,
  { kind }: Referent,
): boolean {
  const next = items[end];
  if (kind === 'person' || next?.tag !== 'adj' || next.capital || end !== head + 1) return false;
  return !wordSet(BEHIND_A_NAME).has(next.lower);
}

/** Words that are a whole name of one person, and the last word of the names of others. */
function sharedSurnames(entities: readonly Entity[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { type, name } of entities) {
    if (type !== 'person') continue;
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    if (seen.has(surname)) shared.add(surname);
    seen.add(surname);
  }
  return shared;
}

function kindOfEntity(entity: Entity): Referent['kind'] | null {
  if (entity.type === 'person') return 'person';
  if (entity.type === 'organisation')
    return countryNamed(entity.name) === null ? 'body' : 'country';
  if (entity.type === 'place') return countryNamed(entity.name) === null ? 'place' : 'country';
  return entity.type === 'group' ? 'group' : null;
}

function voteByNames(referent: Referent, entity: Entity): void {
  const first = entity.name.split(' ')[0] ?? '';
  vote(referent, firstNameGender(first) ?? placeNameGender(first), 1);
  for (const descriptor of entity.descriptors) {
    for (const word of descriptor.toLowerCase().split(' ')) vote(referent, genderOfWord(word), 2);
  }
}

function voteByWords(referent: Referent, analysis: QuoteAnalysis, mention: MentionPhrase): void {
  if (referent.kind !== 'person') return;
  for (let i = mention.start; i < mention.end; i++) {
    vote(referent, genderOfWord((analysis.items[i] as TaggedToken).lower), 2);
  }
}
