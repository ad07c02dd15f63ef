import type { Span } from '../../article.js';
import { mergeNames, type Names, noNames } from '../shared/byline-names.js';

/** Names found by one rule. */
export interface Found {
  names: Names;
  sources: Span[];
  blocks: number[];
}

export function isEmpty({ authors, organisations }: Names): boolean {
  return authors.length + organisations.length === 0;
}

export function nothing(): Found {
  return { names: noNames(), sources: [], blocks: [] };
}

export function add(found: Found, names: Names, source: Span | null): void {
  if (isEmpty(names)) return;
  mergeNames(found.names, names);
  if (source !== null && found.sources.length < 40) found.sources.push(source);
}
