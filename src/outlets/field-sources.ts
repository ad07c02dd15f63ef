import type { OutletFamily, OutletFields, OutletSource } from './definition.js';

/** The fields that can have sources. */
export const FIELDS = [
  'headline',
  'dek',
  'authors',
  'publishedAt',
  'modifiedAt',
  'section',
  'topics',
] as const;
export type OutletField = (typeof FIELDS)[number];

/** A source, parsed. */
export interface ParsedSource {
  /** The source as it is written. */
  source: OutletSource;
  kind: 'ld' | 'meta' | 'css' | 'attr';
  /** Property, name or selector. */
  at: string;
  /** The attribute with the value, or ''. */
  attribute: string;
}

/** Parses a source; null if it is not valid. */
export function parseSource(source: string): ParsedSource | null {
  const colon = source.indexOf(':');
  const kind = source.slice(0, Math.max(0, colon));
  const rest = source.slice(colon + 1).trim();
  if (kind === 'attr') {
    const at = rest.lastIndexOf('@');
    const attribute = rest.slice(at + 1);
    if (at < 1 || !/^[a-z][a-z0-9-]*$/.test(attribute)) return null;
    return { source: source as OutletSource, kind, at: rest.slice(0, at), attribute };
  }
  if ((kind !== 'ld' && kind !== 'meta' && kind !== 'css') || rest === '') return null;
  return { source: source as OutletSource, kind, at: rest, attribute: '' };
}

/** The sources of a field, in order of trust. */
export function sourcesOf(fields: OutletFields, field: OutletField): readonly OutletSource[] {
  const sources = fields[field];
  return sources === undefined ? [] : typeof sources === 'string' ? [sources] : sources;
}

/** All selectors of some fields, each with the name of its place: `dek`, `body.drop.related`. */
export function selectorsOf(fields: OutletFields): { field: string; selector: string }[] {
  const found: { field: string; selector: string }[] = [];
  for (const field of FIELDS) {
    for (const source of sourcesOf(fields, field)) {
      const parsed = parseSource(source);
      if (parsed?.kind === 'css' || parsed?.kind === 'attr') {
        found.push({ field, selector: parsed.at });
      }
    }
  }
  const { body } = fields;
  if (body === undefined) return found;
  found.push({ field: 'body.in', selector: body.in });
  for (const [reason, selector] of Object.entries(body.drop ?? {})) {
    if (selector !== undefined) found.push({ field: `body.drop.${reason}`, selector });
  }
  if (body.keep !== undefined) found.push({ field: 'body.keep', selector: body.keep });
  if (body.headings !== undefined) found.push({ field: 'body.headings', selector: body.headings });
  return found;
}

/** Whether any part of a definition needs the page's element tree. */
export function hasSelectors(definition: OutletFamily): boolean {
  return (definition.layouts ?? []).length > 0 || selectorsOf(definition).length > 0;
}
