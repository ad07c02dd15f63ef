import type { OutletFamily, OutletFields, OutletSource } from './definition.js';

/** The fields that sources give. */
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

/** A source, taken apart. */
export interface ParsedSource {
  /** As it is written. */
  source: OutletSource;
  kind: 'ld' | 'meta' | 'css' | 'attr';
  /** Property, name or selector. */
  at: string;
  /** The attribute that holds the value, or ''. */
  attribute: string;
}

/** Takes a source apart; one that is none gives null. */
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

/** Every selector of some fields, with where it stands: `dek`, `body.drop.related`. */
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

/** Whether anything of a definition wants the page's tree. */
export function hasSelectors(definition: OutletFamily): boolean {
  return (definition.layouts ?? []).length > 0 || selectorsOf(definition).length > 0;
}
