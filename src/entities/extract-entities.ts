import type { Dateline, Entity, Mention, Span } from '../article.js';
import { guessLanguage } from '../language/guess-language.js';
import {
  isFunction,
  isString,
  listOf,
  objectOf,
  optional,
  orNull,
  requireString,
  requireType,
} from '../language/require.js';
import { spanOf } from '../language/spans.js';
import type { Amount } from './amounts/amount.js';
import { anchorOf } from './amounts/dates/anchor.js';
import { findAmounts } from './amounts/find-amounts.js';
import type { Cluster, ClusterMention } from './clusters/cluster.js';
import { mergeNames } from './clusters/merge-mentions.js';
import { addNominals } from './clusters/nominal.js';
import { mostMentions, salienceOf } from './clusters/salience.js';
import { readNames } from './combine/read-names.js';
import { type Document, readDocument } from './document/document.js';
import { isAllCapitals } from './document/name-lexicon.js';
import type { Name } from './document/names.js';
import { sureNames } from './other-languages/sure-names.js';
import { describePersons } from './roles/describe-persons.js';

const ENGLISH = 'en';
/**
 * Lowest confidence of a guess of the language: short texts show little, and names contain words of
 * other languages.
 */
const SURE_GUESS = 0.85;
/** Below this confidence, a person of one name for whom nothing speaks is left out. */
const DOUBTED = 0.65;
/** The same where the name stands once. */
const DOUBTED_ONCE = 0.7;

/**
 * Gives each entity of a text its Wikidata item, or null, in the order of the entities:
 * `knownEntities` of `copydesk/wikidata`, or a function of your own. The entities that it is shown
 * have the items that the library itself knows.
 *
 * @category Extract
 * @example
 * ```ts
 * import { type EntityLinker, extractEntities } from 'copydesk';
 *
 * const linker: EntityLinker = (entities) =>
 *   entities.map((entity) => (entity.name === 'Vessby Shipping' ? 'Q4115189' : entity.wikidata));
 * const [ships] = extractEntities('Vessby Shipping Ltd. bought two ships.', { linker });
 * ships?.type; // => 'organisation'
 * ```
 */
export type EntityLinker = (entities: readonly Entity[], text: string) => (string | null)[];

/**
 * Options of {@link extractEntities}.
 *
 * @category Extract
 * @example
 * ```ts
 * import { type EntityOptions, extractEntities } from 'copydesk';
 *
 * const options: EntityOptions = { language: 'de' };
 * const text = 'Die Zahl der Gäste stieg, sagte Ministerin Anna Berg in Köln.';
 * extractEntities(text, options).map((entity) => entity.name); // => ['Anna Berg', 'Köln']
 * ```
 */
export interface EntityOptions {
  /** Language of the text as a BCP 47 tag; it is guessed if it is not given. */
  language?: string | null;
  /** Separate spans such as a headline or dateline: no mention crosses their borders. */
  apart?: readonly Span[];
  /**
   * When the text was published, in ISO 8601. “Yesterday”, “Friday” and “May 3” have a value only if
   * this or the day of a dateline is known.
   */
  publishedAt?: string | null;
  /** Its dateline: if that has a day, the text is of that day, not of a later one. */
  dateline?: Pick<Dateline, 'date'> | null;
  /** Gives the entities their Wikidata items, beyond the few that the library itself knows. */
  linker?: EntityLinker | undefined;
}

/**
 * Finds the persons, organisations, places, groups, events and works that a news text names, and
 * its dates, amounts of money and quantities; each once, with all its mentions.
 *
 * A mention does not include titles, a “the” before it or a possessive; only a description (“the
 * Russian president”, form `nominal`) keeps its article. Mentions never overlap.
 *
 * All names are found in English only. In other languages with Latin letters, a name is given only
 * if its own words show that it is one: persons by their first name, known places, organisations by
 * their capitals or their first word.
 *
 * @param text - The text of an article, with line breaks between paragraphs.
 * @param options - The language, if it is known; separate spans.
 * @returns Entities by salience, the highest first.
 * @throws TypeError when `text` is not a string, or an option has the wrong type.
 *
 * @category Extract
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * const text = 'French minister Anna Berg met reporters in Rome. Ms Berg declined to comment.';
 * const [berg] = extractEntities(text);
 * berg?.name; // => 'Anna Berg'
 * berg?.descriptors; // => ['French minister']
 * berg?.mentions.map((mention) => mention.text); // => ['Anna Berg', 'Berg']
 * ```
 */
export function extractEntities(text: string, options: EntityOptions = {}): Entity[] {
  requireString(text, 'extractEntities');
  requireType(
    options,
    'extractEntities: options',
    objectOf({
      language: optional(orNull(isString)),
      apart: optional(listOf(spanOf(text))),
      publishedAt: optional(orNull(isString)),
      dateline: optional(orNull(objectOf({ date: orNull(isString) }))),
      linker: optional(isFunction),
    }),
  );
  const document = readDocument(text, options.apart);
  const language = options.language ?? guessed(text);
  const [primary = ENGLISH] = language.toLowerCase().split('-');
  const anchor = anchorOf(options.publishedAt ?? null, options.dateline?.date ?? null);
  const amounts = findAmounts(document, { language, anchor });
  const taken = new Uint8Array(document.words.length);
  for (const { first, last } of amounts) taken.fill(1, first, last);
  const { names, types } = namesIn(document, taken, primary);
  const named = names.filter((name) => types.has(name.key));
  const clusters = mergeNames(document, named, types, withoutNames(amounts, named));
  describePersons(document, clusters);
  addNominals(document, clusters);
  const sure = clusters.filter((cluster) => !isDoubtful(cluster));
  const entities = listEntities(sure, text.length);
  const items = options.linker?.(entities, text);
  if (items === undefined) return entities;
  return entities.map((entity, index) => ({ ...entity, wikidata: items[index] ?? null }));
}

/** Whether a cluster is a person of one name for whom nothing speaks, and of whom the model is unsure. */
function isDoubtful({ type, confidence, evidence, descriptors, mentions }: Cluster): boolean {
  const least = mentions.length > 1 ? DOUBTED : DOUBTED_ONCE;
  if (type !== 'person' || confidence >= least || descriptors.length > 0) return false;
  const shown = evidence.some((sign) => sign !== 'learned' && sign !== 'shape');
  return !shown && mentions.every(({ first, last }) => last === first + 1);
}

/** The names of a document, with their types by key; in other languages only those that are sure. */
export function namesIn(
  document: Document,
  taken: Uint8Array,
  language: string,
): ReturnType<typeof readNames> {
  const read = readNames(document, taken);
  return language === ENGLISH ? read : sureNames(document, read.names, read.types, language);
}

function guessed(text: string): string {
  const guess = guessLanguage(text);
  return guess !== null && guess.confidence >= SURE_GUESS ? guess.language : ENGLISH;
}

/** Amounts that are not inside a name: “Friday”, but not that of “Black Friday”. */
function withoutNames(amounts: readonly Amount[], names: readonly Name[]): Amount[] {
  let next = 0;
  return amounts.filter((amount) => {
    while (next < names.length && (names[next] as Name).last <= amount.first) next++;
    return (names[next]?.first ?? Number.POSITIVE_INFINITY) >= amount.last;
  });
}

function listEntities(clusters: readonly Cluster[], length: number): Entity[] {
  const named = clusters.filter((cluster) => cluster.mentions.length > 0);
  const most = mostMentions(named);
  return named
    .map((cluster) => ({ cluster, salience: salienceOf(cluster, most, length) }))
    .sort((a, b) => b.salience - a.salience || firstStart(a.cluster) - firstStart(b.cluster))
    .map(({ cluster, salience }, index) => entityOf(cluster, salience, `e${index + 1}`));
}

function firstStart(cluster: Cluster): number {
  return (cluster.mentions[0] as ClusterMention).start;
}

function entityOf(cluster: Cluster, salience: number, id: string): Entity {
  const forms = formsOf(cluster);
  const name = fullestForm(cluster, forms);
  return {
    id,
    type: cluster.type,
    name,
    aliases: forms.filter((form) => form !== name),
    descriptors: cluster.descriptors,
    mentions: cluster.mentions.map((mention) => mentionOf(cluster, mention, name)),
    salience,
    wikidata: cluster.wikidata,
    value: cluster.value,
    evidence: cluster.evidence,
    confidence: cluster.confidence,
  };
}

/** The forms with which a cluster is named, each once. */
function formsOf({ mentions }: Cluster): string[] {
  const [first] = mentions;
  if (mentions.length === 1 && first?.nominal === false) return [first.text];
  return [...new Set(mentions.filter((one) => !one.nominal).map((one) => one.text))];
}

/** The form with the most words, then letters; one in capitals only if there is no other. */
function fullestForm(cluster: Cluster, forms: readonly string[]): string {
  const first = forms[0] ?? (cluster.mentions[0] as ClusterMention).text;
  if (cluster.type === 'group' || forms.length < 2) return first;
  return forms.reduce((best, form) => (fullness(form) > fullness(best) ? form : best), first);
}

function fullness(form: string): number {
  const words = form.split(/\s+/).length;
  const state = /^State of /.test(form) ? 3000 : 0; // “State of New Jersey” is a longer New Jersey
  return words * 1000 + Math.min(form.length, 500) - (isAllCapitals(form) ? 400 : 0) - state;
}

function mentionOf(cluster: Cluster, mention: ClusterMention, name: string): Mention {
  const { start, end, text } = mention;
  if (mention.nominal) return { start, end, text, form: 'nominal' };
  const whole =
    text === name ||
    text.toLowerCase() === name.toLowerCase() ||
    cluster.type === 'group' ||
    (cluster.type === 'person' && /\s/.test(text));
  return { start, end, text, form: whole ? 'name' : 'short' };
}
