import type { Article } from '../../index.js';

/**
 * The fields of an article that a golden file of an outlet holds: those that a definition can set.
 */
export interface Reading {
  /** Address with which the page is read. */
  url: string;
  headline: string | null;
  dek: string | null;
  authors: string[];
  publishedAt: string | null;
  /** Body blocks as `kind: text`. */
  body: string[];
}

export function readingOf(
  { headline, dek, byline, publishedAt, body }: Article,
  url: string,
): Reading {
  return {
    url,
    headline: headline?.text ?? null,
    dek: dek?.text ?? null,
    authors: (byline?.authors ?? []).map(({ name }) => name),
    publishedAt,
    body: body.map(({ kind, text }) => `${kind}: ${text}`),
  };
}

export const FIELDS = ['headline', 'dek', 'authors', 'publishedAt', 'body'] as const;
export type ReadingField = (typeof FIELDS)[number];

/** Compares two readings: for each field, the share that agrees, 0 to 1. */
export function agreement(own: Reading, golden: Reading): Record<ReadingField, number> {
  const share = (field: ReadingField): number =>
    sharedOf(listOf(own[field]), listOf(golden[field]));
  return {
    headline: share('headline'),
    dek: share('dek'),
    authors: share('authors'),
    publishedAt: share('publishedAt'),
    body: share('body'),
  };
}

function listOf(value: string | readonly string[] | null): readonly string[] {
  return value === null ? [] : typeof value === 'string' ? [value] : value;
}

/** F1 of two lists; an item counts as often as it occurs. */
function sharedOf(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  let both = 0;
  for (const item of one) {
    const count = left.get(item) ?? 0;
    if (count > 0) both++;
    left.set(item, count - 1);
  }
  return (2 * both) / (one.length + other.length);
}
