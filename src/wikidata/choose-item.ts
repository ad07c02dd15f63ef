import type { Entity } from '../article.js';
import { isCommonWord, isSurname, lookUp } from '../entities/document/name-lexicon.js';
import type { ArticleContext } from './article-context.js';
import {
  countryItem,
  countryOfWord,
  isPerson,
  isPlace,
  itemsNamed,
  type KnownItem,
} from './item-index.js';
import { nameKey, withoutForm } from './name-keys.js';
import { isInRole } from './person-roles.js';
import {
  hasMoved,
  isGoverned,
  isIndex,
  isOfMarkets,
  placeBehind,
  standsBehindTown,
} from './place-context.js';
import { isSureProduct, withNumber } from './product-names.js';

/** Items of lower numbers were made first, of what most people know. */
const WELL_KNOWN = 1_500_000;
const FAMOUS = 300_000;
/** Bodies of higher numbers are not known by their letters alone. */
const LATEST = 5_000_000;
/** Of two items of one name, the one with a number this many times lower is meant. */
const FAR_LOWER = 10;

/** Letters that stand for a longer name: “AMC”, “U.S.”. */
const ACRONYM = /^\p{Lu}[\p{Lu}.&]{1,6}$/u;

/** Forces that a country has one of, and news names without it at home. */
const OF_A_STATE = /^(?:air force|coast guard|marine corps|secret service)$/;
/** Fewest namings of a country that an article is about. */
const ABOUT = 3;

/** What an entity may be: an item, with the name that it was found by. */
interface Candidate {
  item: KnownItem;
  /** The name’s words; a longer name says more. */
  words: number;
  /** Whether it is the item’s whole name, not one without its legal form. */
  whole: boolean;
  /** The country that the entity’s own name says, as in “Iraqi Ministry of Trade”. */
  said: string | null;
  /** Whether the name lacks the country that begins the item’s: “Air Force”. */
  bare: boolean;
}

/** The item of an entity that the article shows to be meant, or null. */
export function chooseItem(entity: Entity, context: ArticleContext): KnownItem | null {
  if (entity.type === 'group') {
    const country = countryItem(entity.name);
    // a people is its side in a report on sport
    if (country !== undefined) return context.sport ? null : country;
  }
  const sure = candidatesFor(entity, context.text).filter((one) => isSure(one, entity, context));
  if (sure.length === 0) return null;
  const byMerit = (a: Candidate, b: Candidate): number =>
    Number(b.whole) - Number(a.whole) ||
    b.words - a.words ||
    namingsOf(b.item, entity, context) - namingsOf(a.item, entity, context);
  sure.sort((a, b) => byMerit(a, b) || a.item.number - b.item.number);
  const [first] = sure as [Candidate];
  const second = sure.find(({ item }) => item.number !== first.item.number);
  if (second === undefined || byMerit(first, second) !== 0) return first.item;
  if (entity.type === 'person') return null;
  const farLower = first.item.number * FAR_LOWER <= second.item.number;
  return farLower && first.item.number < WELL_KNOWN ? first.item : null;
}

function candidatesFor(entity: Entity, text: string): Candidate[] {
  const found: Candidate[] = [];
  const numbered = withNumber(entity, text);
  if (numbered !== null) addCandidates(found, entity, nameKey(numbered), null);
  // “iPhone 4S” is no iPhone of another number
  if (found.length > 0) return found;
  for (const name of [entity.name, ...entity.aliases]) {
    const key = nameKey(name);
    addCandidates(found, entity, key, null);
    if (ACRONYM.test(name)) continue;
    const part = withoutCountry(name);
    if (part !== null && part.key !== key) addCandidates(found, entity, part.key, part.code);
  }
  return found;
}

/** What is left of an acronym’s candidates: those that the entity’s full name leaves possible. */
function isAcronymOf(item: KnownItem, entity: Entity, context: ArticleContext): boolean {
  const names = [entity.name, ...entity.aliases];
  const acronyms = names.filter((name) => ACRONYM.test(name));
  if (!acronyms.some((name) => isNameOf(name, item.number))) return true;
  // “Space Company EADS N.V.” says no more than EADS
  const full = names.filter(
    (name) => !ACRONYM.test(name) && !acronyms.some((acronym) => name.includes(acronym)),
  );
  if (full.length > 0) return full.some((name) => isNameOf(name, item.number));
  if (item.sole || item.kind === 'index') return true;
  const named = namingsOf(item, entity, context) > 0;
  if (item.kind === 'party' || item.kind === 'government') return named && item.number < LATEST;
  const itself = acronyms.includes(item.printed);
  return item.number < FAMOUS ? itself || named : itself && named;
}

function addCandidates(found: Candidate[], entity: Entity, key: string, said: string | null): void {
  const words = key.split(' ').length;
  const add = (item: KnownItem, whole: boolean, bare = false): void => {
    if (fits(item, entity.type, whole && words > 1)) found.push({ item, words, whole, said, bare });
  };
  for (const item of itemsNamed(key)?.whole ?? []) add(item, true);
  for (const item of itemsNamed(key)?.shortened ?? []) add(item, false);
  if (said !== null || OF_A_STATE.test(key)) {
    for (const item of itemsNamed(key)?.national ?? []) add(item, true, said === null);
  }
  const short = withoutForm(key);
  if (short === key) return;
  for (const item of itemsNamed(short)?.whole ?? []) add(item, true);
  for (const item of itemsNamed(short)?.shortened ?? []) add(item, false);
}

/** Whether a printed name is one of an item’s. */
export function isNameOf(name: string, number: number): boolean {
  const key = nameKey(name);
  return [key, withoutForm(key), withoutCountry(name)?.key].some((one) => {
    const bearers = one === undefined ? undefined : itemsNamed(one);
    return [
      ...(bearers?.whole ?? []),
      ...(bearers?.shortened ?? []),
      ...(bearers?.national ?? []),
    ].some((item) => item.number === number);
  });
}

function fits(item: KnownItem, type: Entity['type'], several: boolean): boolean {
  // a whole name of several words that is nobody else’s says more than its type
  if (several && item.sole && !isPlace(item.kind) && !isPerson(item.kind)) return true;
  if (type === 'group' && item.kind === 'region') return true; // “European”
  if (isPlace(item.kind)) return type === 'place';
  if (isPerson(item.kind)) return type === 'person';
  if (item.kind === 'product') return type === 'product' || type === 'organisation';
  // names of indexes look like much else: “the CAC 40”
  if (item.kind === 'index')
    return type === 'organisation' || type === 'group' || type === 'product';
  return type === 'organisation';
}

/** A name without the country at its start or end: “Iraqi Ministry of Trade”, “Bank of X of Iraq”. */
function withoutCountry(name: string): { key: string; code: string } | null {
  const words = name.split(/\s+/);
  for (const length of [2, 1]) {
    if (words.length <= length + 1) continue;
    const code = countryOfWord(words.slice(0, length).join(' '));
    if (code !== undefined) return { key: nameKey(words.slice(length).join(' ')), code };
  }
  const end = /^(.+) (?:of|in) (?:the )?(\S+(?: \S+)?)$/.exec(name);
  const code = end === null ? undefined : countryOfWord(end[2] as string);
  return code === undefined ? null : { key: nameKey((end as RegExpExecArray)[1] as string), code };
}

function isSure(candidate: Candidate, entity: Entity, context: ArticleContext): boolean {
  const { item, said } = candidate;
  if (said !== null && !item.where.some((code) => code === said || code.startsWith(`${said}-`))) {
    return false;
  }
  if (!isAcronymOf(item, entity, context)) return false;
  if (isPlace(item.kind)) return isSurePlace(item, entity, context);
  if (item.kind === 'product') return isSureProduct(item, entity, context);
  // “Ivanka Trump” is no Trump of the table
  if (isPerson(item.kind) && entity.name.includes(' ') && !isNameOf(entity.name, item.number)) {
    return false;
  }
  if (isPerson(item.kind)) return isInRole(item, entity, context, candidate.whole);
  return isSureOrganisation(candidate, entity, context);
}

/** Whether the article points to a state or town, where others have its name. */
export function isSurePlace(item: KnownItem, entity: Entity, context: ArticleContext): boolean {
  const behind = placeBehind(entity, context.text);
  if (behind !== null) return behind.some((code) => isIn(item, code));
  const state = stateNamed(entity.name);
  if (state !== null && standsBehindTown(entity, context.text)) return item === state;
  if (state !== null && item.kind === 'city') return !isGoverned(entity, context.text);
  if (item.sole || namingsOf(item, entity, context) > 0) return true;
  return isProvince(item, entity.name) && standsBehindTown(entity, context.text);
}

/** Whether a name means a province of the item’s country: “Ontario”. */
function isProvince({ kind, where }: KnownItem, name: string): boolean {
  const province = countryOfWord(name);
  return kind === 'region' && where.some((code) => province?.startsWith(`${code}-`) === true);
}

/** Whether an item is in a country or state; of a town abroad the table knows only the country. */
function isIn({ where, kind }: KnownItem, place: string): boolean {
  return where.some(
    (code) =>
      code === place ||
      code.startsWith(place) ||
      (kind !== 'country' && !place.startsWith('US') && place.startsWith(`${code}-`)),
  );
}

/** The state that a name means behind a town’s: “Washington”, but not “Georgia”. */
function stateNamed(name: string): KnownItem | null {
  const items = itemsNamed(nameKey(name))?.whole ?? [];
  if (items.some(({ kind }) => kind === 'country')) return null;
  const isState = ({ kind, where }: KnownItem): boolean =>
    kind === 'region' && where.some((code) => code.length > 2);
  return items.find(isState) ?? null;
}

function isSureOrganisation(
  { item, words, said, bare }: Candidate,
  entity: Entity,
  context: ArticleContext,
): boolean {
  const { kind, number } = item;
  if (bare) return isAboutNoOther(item, context);
  if (isIndex(entity, context.text)) return kind === 'index';
  if (kind === 'index')
    return words > 2 || hasMoved(entity, context.text) || isOfMarkets(context.text);
  if (item.sole || said !== null || namesCountry(entity, number)) return true;
  const named = namingsOf(item, entity, context);
  if (kind === 'club' || kind === 'league') return context.sport && (words > 1 || named > 0);
  if (kind === 'government' || kind === 'party') {
    return named > 0 && named * 2 >= mostNamed(context);
  }
  if (words > 1) return named > 0 || number < WELL_KNOWN;
  const key = nameKey(entity.name);
  if (isPlaceName(key)) return false;
  if (isCommonWord(key) || isSurname(key)) {
    return number < FAMOUS && (named > 0 || item.where.length === 0);
  }
  return number < WELL_KNOWN || (named > 0 && entity.mentions.length > 1);
}

/** Whether an item’s whole name, as the article has it, says its country: “Bank of England”. */
function namesCountry({ name, aliases }: Entity, number: number): boolean {
  return [name, ...aliases].some(
    (one) =>
      itemsNamed(nameKey(one))?.whole.some((item) => item.number === number) === true &&
      one.split(' ').length > 2 &&
      one.split(' ').some((word) => countryOfWord(word) !== undefined),
  );
}

function isPlaceName(key: string): boolean {
  const classes = lookUp(key, '')?.classes;
  return classes !== undefined && (classes.includes('place') || classes.includes('city'));
}

/** How often the article names the country or state of an item, but for the entity’s own name. */
function namingsOf({ where }: KnownItem, entity: Entity, context: ArticleContext): number {
  let most = 0;
  for (const code of where) {
    const all = context.countries.get(code) ?? 0;
    const own = countryOfWord(entity.name)?.startsWith(code) === true;
    most = Math.max(most, all - (own ? (context.words.get(entity.name) ?? 0) : 0));
  }
  return most;
}

/** Whether an article names the country of an item at least twice as often as each other. */
function isAboutNoOther({ where }: KnownItem, { countries }: ArticleContext): boolean {
  const own = where.reduce((most, code) => Math.max(most, countries.get(code) ?? 0), 0);
  const others = [...countries].filter(
    ([code, count]) => code.length === 2 && !where.includes(code) && count * 2 > own,
  );
  return own >= ABOUT && others.length === 0;
}

/** How often it names the country that it names most. */
function mostNamed({ countries }: ArticleContext): number {
  let most = 0;
  for (const [code, count] of countries) if (code.length === 2) most = Math.max(most, count);
  return most;
}
