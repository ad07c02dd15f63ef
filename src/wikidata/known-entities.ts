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
import { isAboutSport, isRiver, isSide, isSomewhere } from './place-context.js';

/** States and provinces with the name of a river. */
const RIVERS =
  /^(?:Mississippi|Missouri|Ohio|Colorado|Delaware|Connecticut|Arkansas|Tennessee|Kansas|Nebraska|Illinois|Wisconsin|Iowa|Minnesota|Congo|Niger|Jordan|Gambia|Senegal|Paraguay|Uruguay)$/;

/**
 * Gives the entities of an article their Wikidata items: countries, states and cities, companies,
 * public bodies, schools and universities, and politicians, from tables that only this import
 * carries. Pass it as `linker`.
 *
 * A name that several items bear gets the one that the article points to by its country, by what
 * follows the name, or by a person’s role; where it points to none, the entity has no item.
 *
 * @param entities - The entities of one text, as `extractEntities` gives them.
 * @param text - That text.
 * @returns The item of each entity, in their order, or null.
 * @throws TypeError when an argument has the wrong type.
 *
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
  const context = contextOf(text);
  const article = {
    ...context,
    sport: isAboutSport(text),
    organisations: organisationNames(entities),
  };
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
  /** Whether it is about sport. */
  sport: boolean;
  /** What the names of its organisations begin with. */
  organisations: ReadonlySet<string>;
}

/**
 * Whether an entity’s name means an item here: a place not its side, its river, an airline or another
 * town, a company not what it makes.
 */
function isMeant(entity: Entity, number: number, article: PlaceReading): boolean {
  if (entity.type !== 'place') return isMostlyCalled(entity, number);
  const { text, sport, organisations } = article;
  if (RIVERS.test(entity.name) && isRiver(entity, text)) return false;
  const place = placeOfItem(number);
  if ((place === undefined || place.kind === 'country') && sport && isSide(entity, text)) {
    return false;
  }
  if (place !== undefined && place.kind !== 'country' && !isSurePlace(place, entity, article)) {
    return false;
  }
  return !organisations.has(entity.name) || isSomewhere(entity, text);
}

/** Whether half of the mentions at least have a name of the item: “Apple”, not “Apple TV”. */
function isMostlyCalled({ mentions }: Entity, number: number): boolean {
  let so = 0;
  let otherwise = 0;
  for (const { text, form } of mentions) {
    if (form !== 'name' && form !== 'short') continue;
    if (isNameOf(text, number)) so++;
    else otherwise++;
  }
  return so === 0 || so >= otherwise;
}

/** What the names of the article’s organisations begin with: “Qatar” of “Qatar Airways”. */
function organisationNames(entities: readonly Entity[]): Set<string> {
  const first = new Set<string>();
  for (const { type, name } of entities) {
    if (type !== 'organisation') continue;
    const words = name.split(' ');
    for (let length = 1; length < Math.min(words.length, 3); length++) {
      first.add(words.slice(0, length).join(' '));
    }
  }
  return first;
}
