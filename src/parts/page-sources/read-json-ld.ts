import type { Span } from '../../article.js';
import type { PageMetadata } from '../../input/html/page/page-metadata.js';
import { itemsIn, type Json, type JsonObject, objectIn } from '../../language/json.js';
import { readLooseJson } from './mend-json.js';

/** Deepest nesting, and the largest number of items, that is read. */
const DEEPEST = 12;
const MOST_NODES = 2000;
/** Escaped quotes show that the whole script was escaped. */
const ESCAPED = /^\s*[[{]\s*&quot;/u;
/** Properties in which a page lists other articles. */
const LISTS = new Set(
  'itemListElement hasPart isPartOf mentions relatedLink about citation comment review isBasedOn'.split(
    ' ',
  ),
);

/** Longest script in which the place of a value is searched, in characters. */
const LONGEST_SEARCHED = 200_000;

/** One item that a page describes in JSON-LD. */
export interface LinkedThing {
  /** Names of its types, without the vocabulary's address. */
  types: string[];
  value: JsonObject;
  /** Index of its script in `PageMetadata.jsonLd`. */
  script: number;
  /** Whether it is part of a list of items that the page only points to. */
  listed: boolean;
}

/** The contents of a page's JSON-LD. */
export interface LinkedData {
  things: LinkedThing[];
  /** Items by their `@id`. */
  byId: Map<string, JsonObject>;
}

/** Reads all items that the JSON-LD of a page describes, at any depth. */
export function readLinkedData({ jsonLd }: PageMetadata): LinkedData {
  const things: LinkedThing[] = [];
  const byId = new Map<string, JsonObject>();
  jsonLd.forEach(({ text }, script) => {
    const json = ESCAPED.test(text)
      ? text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
      : text;
    const queue = readLooseJson(json).map((value) => ({ value, depth: 0, listed: false }));
    for (let next = 0; next < queue.length && next < MOST_NODES; next++) {
      const { value, depth, listed } = queue[next] as (typeof queue)[number];
      if (value === null || typeof value !== 'object' || depth > DEEPEST) continue;
      if (Array.isArray(value)) {
        for (const item of value.slice(0, MOST_NODES)) {
          queue.push({ value: item, depth: depth + 1, listed });
        }
        continue;
      }
      const types = typesOf(value);
      if (types.length > 0) things.push({ types, value, script, listed });
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) {
        byId.set(id, value);
      }
      for (const [key, item] of Object.entries(value)) {
        if (typeof item === 'object' && item !== null) {
          queue.push({ value: item, depth: depth + 1, listed: listed || LISTS.has(key) });
        }
      }
    }
  });
  return { things, byId };
}

function typesOf(value: JsonObject): string[] {
  return itemsIn(value['@type'])
    .slice(0, 8)
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(type.lastIndexOf('/') + 1));
}

/** The objects and strings of a property, one or a list; references are resolved. */
export function valuesOf(value: Json | undefined, { byId }: LinkedData): (JsonObject | string)[] {
  const list = Array.isArray(value) ? value.flat(2).slice(0, 100) : [value];
  const out: (JsonObject | string)[] = [];
  for (const item of list) {
    if (typeof item === 'string') out.push(item);
    else if (typeof item === 'number') out.push(String(item));
    const object = objectIn(item);
    if (object === null) continue;
    const id = object['@id'];
    const referred = typeof id === 'string' && !('name' in object) ? byId.get(id) : undefined;
    out.push(referred ?? object);
  }
  return out;
}

/**
 * The place of a value in its script; the whole script if the value is written differently there.
 */
export function sourceOf({ jsonLd }: PageMetadata, script: number, value: string): Span | null {
  const whole = jsonLd[script];
  if (whole === undefined) return null;
  const searched = value !== '' && whole.text.length <= LONGEST_SEARCHED;
  const at = searched ? whole.text.indexOf(value) : -1;
  if (at < 0) return whole.source;
  const start = whole.source.start + at;
  return { start, end: start + value.length };
}
