import type { TextSpan } from './text-spans.js';

/**
 * The type of an {@link Entity}.
 *
 * `group` is for nationalities, religions and members of parties; `quantity` for counted and
 * measured things.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * extractEntities('The talks were held in Beijing.').map((entity) => entity.type); // => ['place']
 * ```
 */
export type EntityType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'group'
  | 'event'
  | 'work'
  | 'product'
  | 'date'
  | 'money'
  | 'quantity';

/**
 * One place where an entity is named.
 *
 * `name` is a full name, `short` a shorter form or acronym, `nominal` a description (“the Russian
 * president”) and `pronoun` a pronoun.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * const [entity] = extractEntities('Anna Berg spoke first. Ms Berg left early.');
 * entity?.mentions.map((mention) => mention.form); // => ['name', 'short']
 * ```
 */
export interface Mention extends TextSpan {
  /** How the entity is named here. */
  form: 'name' | 'short' | 'nominal' | 'pronoun';
}

/**
 * What the type of an {@link Entity} was concluded from. The set is closed.
 *
 * - `table`: the name is in the shipped tables of countries, cities, peoples, organisations and
 *   events
 * - `first-name`: it begins with a known first name
 * - `surname`: it ends with a known surname, or with an ending that surnames have
 * - `title`: a title or role stands before it (“President”, “spokesman”)
 * - `apposition`: a role or an age follows it (“Anna Berg, the mayor,”)
 * - `organisation-word`: it contains a word that names of organisations have (“Ministry”, “Inc”)
 * - `place-word`: it contains such a word for places, or stands next to one (“River”, “province”)
 * - `event-word`: it ends with such a word for events (“Olympics”, “War”)
 * - `speech`: it is the subject of a verb of speech
 * - `preposition`: a preposition of place stands before it
 * - `context`: other words around it show the type (“the newspaper …”, “…’s capital”)
 * - `acronym`: it is written in capitals
 * - `dateline`: it is the place of a dateline
 * - `longer-name`: it is a shorter form of a name with a known type
 * - `shape`: only its words and their number show the type
 * - `learned`: the model of names decided, from its words and those around it
 * - `pattern`: it has the form of a date, an amount of money or a quantity
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * extractEntities('The talks were held in Beijing.')[0]?.evidence; // => ['table', 'preposition']
 * ```
 */
export type EntityEvidence =
  | 'table'
  | 'first-name'
  | 'surname'
  | 'title'
  | 'apposition'
  | 'organisation-word'
  | 'place-word'
  | 'event-word'
  | 'speech'
  | 'preposition'
  | 'context'
  | 'acronym'
  | 'dateline'
  | 'longer-name'
  | 'shape'
  | 'learned'
  | 'pattern';

/**
 * The day from which a date such as “yesterday” or “May 3” was counted.
 *
 * @example
 * ```ts
 * import type { DateAnchor } from 'copydesk';
 *
 * const anchor: DateAnchor = { source: 'publishedAt', date: '2024-05-15' };
 * anchor.date; // => '2024-05-15'
 * ```
 */
export interface DateAnchor {
  /** Where the day is from: the article's `publishedAt`, or the day of its dateline. */
  source: 'publishedAt' | 'dateline';
  /** The day, `2024-05-15`. */
  date: string;
}

/**
 * When a date is.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * const text = 'The bridge at Vessby was closed last week. It opened in 1998.';
 * extractEntities(text, { publishedAt: '2024-05-15' })
 *   .filter((entity) => entity.type === 'date')
 *   .map((entity) => entity.value);
 * // => [{ kind: 'date', iso: '2024-05-06/2024-05-12', anchor: { source: 'publishedAt', date: '2024-05-15' } },
 * //     { kind: 'date', iso: '1998', anchor: null }]
 * ```
 */
export interface DateValue {
  /** Says that it is a date. */
  kind: 'date';
  /**
   * ISO 8601: a year `2024`, a month `2024-05`, a day `2024-05-15`, a time `2024-05-15T17:00` or
   * `T17:00` (with `Z` or an offset where the text names the zone), or an interval of two of these,
   * `2024-05-06/2024-05-12`, of which both ends belong to it.
   */
  iso: string;
  /** The day from which it was counted, or null where the text prints all that it needs. */
  anchor: DateAnchor | null;
}

/**
 * How much a sum of money is.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * extractEntities('The bridge may cost £2–3 billion.')[0]?.value;
 * // => { kind: 'money', number: 2000000000, to: 3000000000, currency: 'GBP' }
 * ```
 */
export interface MoneyValue {
  /** Says that it is a sum of money. */
  kind: 'money';
  /** The number, “million” and the like worked in; of a range, the lower one. */
  number: number;
  /** The higher number of a range, else null. */
  to: number | null;
  /** The currency by ISO 4217 (`EUR`), or null where several have the sign and none is clear. */
  currency: string | null;
}

/**
 * How much a quantity is.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * extractEntities('The bridge is 12.5 kilometres long.')[0]?.value;
 * // => { kind: 'quantity', number: 12.5, to: null, unit: 'km' }
 * ```
 */
export interface QuantityValue {
  /** Says that it is a quantity. */
  kind: 'quantity';
  /** The number, “million” and the like worked in; of a range, the lower one. */
  number: number;
  /** The higher number of a range, else null. */
  to: number | null;
  /**
   * Symbol of the unit, `km`, `km2`, `t`, `mi`, `°C`, `%` (`pp` for percentage points), or null for
   * a bare number.
   */
  unit: string | null;
}

/**
 * What a date, a sum of money or a quantity means, told apart by `kind`.
 *
 * @example
 * ```ts
 * import { type EntityValue, extractEntities } from 'copydesk';
 *
 * const amount = (value: EntityValue | null) =>
 *   value !== null && value.kind !== 'date' ? value.number : null;
 * extractEntities('The firm lost $1.8 bln.').map((entity) => amount(entity.value)); // => [1800000000]
 * ```
 */
export type EntityValue = DateValue | MoneyValue | QuantityValue;

/**
 * A person, organisation, place or other thing that the article names, listed once with all its
 * mentions.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * const text = 'Norwegian minister Anna Berg met reporters on Monday. Ms Berg declined to comment.';
 * const berg = extractEntities(text).find((entity) => entity.type === 'person');
 * berg?.name; // => 'Anna Berg'
 * berg?.aliases; // => ['Berg']
 * berg?.descriptors; // => ['Norwegian minister']
 * ```
 */
export interface Entity {
  /** Identifier within this article: `e1`, `e2`, … in the order of the list. */
  id: string;
  /** Its type. */
  type: EntityType;
  /** The fullest form that the article uses. */
  name: string;
  /** The other forms used as names, each once, in order of appearance. */
  aliases: string[];
  /** Roles and titles as printed (“Russian president”), each once, in order of appearance. */
  descriptors: string[];
  /** Every mention, in order. */
  mentions: Mention[];
  /** Importance in the article, 0 to 1, by how often and how early it is named. */
  salience: number;
  /** Wikidata identifier if the shipped tables have one, else null. */
  wikidata: string | null;
  /**
   * What a date, sum or quantity means; null for a name, and where it cannot be told: a weekday of a
   * text whose day is not known, “recent months”, “tens of millions of dollars”.
   */
  value: EntityValue | null;
  /** What its type was concluded from, strongest first. */
  evidence: EntityEvidence[];
  /** How sure the type is, 0 to 1. */
  confidence: number;
}
