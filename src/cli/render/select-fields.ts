import type { Article } from '../../index.js';

/** The fields of an article by name; the compiler refuses a missing one. */
const FIELDS: Record<keyof Article, true> = {
  schemaVersion: true,
  generator: true,
  source: true,
  outlet: true,
  language: true,
  headline: true,
  dek: true,
  byline: true,
  dateline: true,
  publishedAt: true,
  modifiedAt: true,
  section: true,
  topics: true,
  body: true,
  embeds: true,
  images: true,
  notes: true,
  text: true,
  quotes: true,
  entities: true,
  boilerplate: true,
  evidence: true,
  diagnostics: true,
};

/** A tree of names; a leaf takes all that is below it. */
interface Wanted extends Map<string, Wanted> {}

/** Whether a path (`body.text`) begins with the name of a field. */
export function isField(path: string): boolean {
  return Object.hasOwn(FIELDS, firstOf(path)) && !/\.(?:\.|$)/u.test(path);
}

/** The name of the field that a path leads into. */
export function firstOf(path: string): string {
  return path.split('.', 1)[0] as string;
}

/** Keeps what the paths name: `body.text` keeps the text of each block. */
export function selectFields(article: Article, paths: readonly string[]): unknown {
  const wanted: Wanted = new Map();
  const whole = new Set<Wanted>();
  for (const path of paths) {
    let at = wanted;
    for (const name of path.split('.')) {
      const next: Wanted = at.get(name) ?? new Map();
      at.set(name, next);
      at = next;
    }
    whole.add(at);
  }
  return keep(article, wanted);

  function keep(value: unknown, names: Wanted): unknown {
    if (whole.has(names) || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => keep(each, names));
    const known = new Map(Object.entries(value));
    const entries = [...names].filter(([name]) => known.has(name));
    return Object.fromEntries(entries.map(([name, below]) => [name, keep(known.get(name), below)]));
  }
}
