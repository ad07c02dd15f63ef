import type { Amount } from '../amounts/amount.js';
import type { Document } from '../document/document.js';
import {
  canonicalKey,
  entryAt,
  groupBy,
  type Name,
  type NameType,
  textOf,
} from '../document/names.js';
import { itemOfName } from '../document/wikidata-items.js';
import type { Typed } from '../rules/name-type.js';
import type { Cluster, ClusterMention } from './cluster.js';
import { mergeEvents } from './merge-events.js';
import { mergeOrganisations } from './merge-organisations.js';
import { mergePersons } from './merge-persons.js';
import { isOtherTown } from './other-town.js';

/**
 * Merges the names of each person, organisation, place or other thing over the whole document.
 *
 * @param document - The text as words and sentences.
 * @param names - Names in order, each with a type.
 * @param types - The type of each name, by key.
 * @param amounts - Dates and amounts in order.
 * @returns Clusters in no particular order, their mentions in order.
 */
export function mergeNames(
  document: Document,
  names: readonly Name[],
  types: ReadonlyMap<string, Typed>,
  amounts: readonly Amount[],
): Cluster[] {
  const byType = new Map<string, Name[]>();
  for (const name of names) {
    const { type } = types.get(name.key) as Typed;
    const list = byType.get(type);
    if (list === undefined) byType.set(type, [name]);
    else list.push(name);
  }
  const clusters: Cluster[] = [];
  for (const [type, list] of byType) {
    for (const group of mergeOfType(document, type, list)) {
      const typed = strongest(group, types);
      clusters.push({
        type: typed.type,
        evidence: typed.evidence,
        confidence: typed.confidence,
        wikidata: itemOf(document, group, typed.type),
        value: null,
        mentions: group.map((name) => mentionOf(document, name.first, name.last)),
        descriptors: [],
      });
    }
  }
  return clusters.concat(amountClusters(document, amounts));
}

/** The Wikidata item of a name, but for that of a place that the text tells from another. */
function itemOf(document: Document, group: readonly Name[], type: NameType): string | null {
  const item = knownItem(group, type);
  if (item === null || type !== 'place') return item;
  return isOtherTown(document, group[0] as Name, item) ? null : item;
}

/** The Wikidata item of a name, if it has the type that the tables give it. */
function knownItem(group: readonly Name[], type: NameType): string | null {
  for (const { entry } of group) {
    const known = entry?.classes.some((one) => (one === 'city' ? 'place' : one) === type);
    if (entry?.wikidata && known) return entry.wikidata;
  }
  if (type !== 'place' && type !== 'organisation') return null;
  const asked = new Set<string>();
  for (const { key } of group) {
    if (asked.has(key)) continue;
    asked.add(key);
    const item = itemOfName(key, type);
    if (item !== null) return item;
  }
  return null;
}

function mergeOfType(document: Document, type: string, names: readonly Name[]): Name[][] {
  if (type === 'person') return mergePersons(document, names);
  if (type === 'organisation') return mergeOrganisations(document, names);
  if (type === 'event') return mergeEvents(document, names);
  if (type === 'place') return groupBy(names, (name) => stateOf(document, name));
  return groupBy(names, type === 'group' ? singular : canonicalKey);
}

/** The key of a place, without “State of” before that of a state: “State of New Jersey”. */
function stateOf(document: Document, name: Name): string {
  const { first, last, entry } = name;
  const state = entry === null && last > first + 2 && name.key.startsWith('state of ');
  return state ? (entryAt(document, first + 2, last)?.canonical ?? name.key) : canonicalKey(name);
}

/** The singular of a people's name: “Uyghur” and “Uyghurs” are the same. */
function singular(name: Name): string {
  return name.key.length > 4 && /[^s]s$/.test(name.key) ? name.key.slice(0, -1) : name.key;
}

/** The most confident type of a cluster’s names, which differ only in confidence. */
function strongest(group: readonly Name[], types: ReadonlyMap<string, Typed>): Typed {
  let found = types.get((group[0] as Name).key) as Typed;
  if (group.length === 1) return found;
  const seen = new Set<string>();
  for (const { key } of group) {
    if (seen.has(key)) continue;
    seen.add(key);
    const typed = types.get(key) as Typed;
    if (typed.confidence > found.confidence) found = typed;
  }
  return found;
}

function amountClusters(document: Document, amounts: readonly Amount[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const { type, first, last, start, end, value, confidence } of amounts) {
    const text = document.text.slice(start, end);
    const mention = { start, end, text, first, last, nominal: false };
    // “Friday” may be the last one here and the next one there
    const id = `${type} ${text.toLowerCase()} ${JSON.stringify(value)}`;
    const known = clusters.get(id);
    if (known !== undefined) {
      known.mentions.push(mention);
      known.confidence = Math.max(known.confidence, confidence);
    } else {
      clusters.set(id, {
        type,
        evidence: ['pattern'],
        confidence,
        wikidata: null,
        value,
        mentions: [mention],
        descriptors: [],
      });
    }
  }
  return [...clusters.values()];
}

function mentionOf(document: Document, first: number, last: number): ClusterMention {
  const start = document.starts[first] as number;
  const text = textOf(document, first, last);
  return { start, end: start + text.length, text, first, last, nominal: false };
}
