/**
 * Gives names their Wikidata items, from tables that only this import carries.
 *
 * @module copydesk/wikidata
 */
import type { Entity } from '../article.js';
import {
  isString,
  listOf,
  objectOf,
  orNull,
  requireString,
  requireType,
} from '../language/require.js';
import { spanOf } from '../language/spans.js';
import { type ArticleContext, contextOf } from './article-context.js';
import { chooseItem, isNameOf, isSurePlace } from './choose-item.js';
import { placeOfItem } from './item-index.js';
import { isRiver, isSide, isSomewhere } from './place-context.js';

/** States and provinces with the name of a river. */
const RIVERS =
  /^(?:Mississippi|Missouri|Ohio|Colorado|Delaware|Connecticut|Arkansas|Tennessee|Kansas|Nebraska|Illinois|Wisconsin|Iowa|Minnesota|Congo|Niger|Jordan|Gambia|Senegal|Paraguay|Uruguay)$/;

/** An airline’s name after the country it is named for. */
const AIRLINE = /^(\S+(?: \S+)?) (?:Airways|Airlines?|Air)\b/;
/** Most words of a company’s name and what it makes. */
const LONGEST_NAME = 6;

/**
 * Gives the entities of an article their Wikidata items: countries, states, cities and airports,
 * companies and what they make, public bodies, schools and universities, politicians and people of
 * business, from tables that only this import carries. Pass it as `linker`.
 *
 * A name that several items bear gets the one that the article points to by its country, by what
 * follows the name, or by a person’s role; where it points to none, the entity has no item.
 *
 * @param entities - The entities of one text, as `extractEntities` gives them.
 * @param text - That text.
 * @returns The item of each entity, in their order, or null.
 * @throws TypeError when an argument has the wrong type.
 *
 * @category Extract
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 * import { knownEntities } from 'copydesk/wikidata';
 *
 * const text = 'Boeing will build the aircraft in Alabama, the company said on Monday.';
 * const entities = extractEntities(text, { linker: knownEntities });
 * entities.find(({ name }) => name === 'Boeing')?.wikidata; // => 'Q66'
 * ```
 */
export function knownEntities(entities: readonly Entity[], text: string): (string | null)[] {
  requireString(text, 'knownEntities: text');
  const strings = listOf(isString);
  const entity = objectOf({
    type: isString,
    name: isString,
    aliases: strings,
    descriptors: strings,
    mentions: listOf(spanOf(text)),
    wikidata: orNull(isString),
  });
  requireType(entities, 'knownEntities', listOf(entity));
  const context = contextOf(text, entities);
  const article = { airlines: airlineNames(entities), ...context };
  return entities.map((entity) => {
    if (entity.wikidata !== null && isMeant(entity, numberOf(entity.wikidata), article)) {
      return entity.wikidata;
    }
    const item = chooseItem(entity, context);
    if (item === null || !isMeant(entity, item.number, article)) return null;
    return `Q${item.number}`;
  });
}

const numberOf = (item: string): number => Number(item.slice(1));

/** What an article shows of what its places’ names mean. */
interface PlaceReading extends ArticleContext {
  /** How often it names airlines, by the country that their names begin with. */
  airlines: ReadonlyMap<string, number>;
}

/**
 * Whether an entity’s name means an item here: a place not its side, its river, an airline or another
 * town, a company not what it makes.
 */
function isMeant(entity: Entity, number: number, article: PlaceReading): boolean {
  if (entity.type !== 'place') return isMostlyCalled(entity, number);
  const { text, sport, airlines } = article;
  if (RIVERS.test(entity.name) && isRiver(entity, text)) return false;
  const place = placeOfItem(number);
  if ((place === undefined || place.kind === 'country') && sport && isSide(entity, text)) {
    return false;
  }
  if (place !== undefined && place.kind !== 'country' && !isSurePlace(place, entity, article)) {
    return false;
  }
  const flights = airlines.get(entity.name) ?? 0;
  return flights < entity.mentions.length || isSomewhere(entity, text);
}

/** Whether most mentions do not go on after a name of the item: “Apple”, not “Apple TV”. */
function isMostlyCalled({ name, mentions }: Entity, number: number): boolean {
  // where both are as often, the entity’s own name decides
  let longer = goesOn(name, number) ? 1 : 0;
  for (const { text, form } of mentions) {
    if (form !== 'name' && form !== 'short') continue;
    longer += goesOn(text, number) ? 1 : -1;
  }
  return longer <= 0;
}

/** Whether a name begins with one of the item’s, and is none. */
function goesOn(name: string, number: number): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > LONGEST_NAME || isNameOf(name, number)) return false;
  return words.some((_, last) => last > 0 && isNameOf(words.slice(0, last).join(' '), number));
}

/** How often airlines are named that begin with the name of a country: “Qatar Airways”. */
function airlineNames(entities: readonly Entity[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type, name, mentions } of entities) {
    const country = type === 'organisation' ? AIRLINE.exec(name)?.[1] : undefined;
    if (country === undefined || country.length < 3) continue;
    counts.set(country, (counts.get(country) ?? 0) + mentions.length);
  }
  return counts;
}
