import type { OutletDefinition, OutletFields } from '../../index.js';

/**
 * The fields of an article that a definition has sources for, each with its field in `evidence`.
 */
export const SOURCED = {
  headline: 'headline',
  dek: 'dek',
  authors: 'byline',
  publishedAt: 'publishedAt',
  modifiedAt: 'modifiedAt',
  section: 'section',
  topics: 'topics',
} as const;
export type SourcedField = keyof typeof SOURCED;
export const SOURCED_FIELDS = Object.keys(SOURCED) as SourcedField[];

/** A selector of a definition, and the field it belongs to. */
export interface NamedSelector {
  field: string;
  selector: string;
}

/** The sources of a field, in order of trust. */
export function sourcesOf(fields: OutletFields, field: SourcedField): string[] {
  const sources = fields[field];
  return sources === undefined ? [] : [sources].flat();
}

/** Every selector of a definition; a list of selectors is taken apart. */
export function selectorsOf(definition: OutletDefinition): NamedSelector[] {
  const { layouts = [], family } = definition;
  return [
    ...inFields(definition, ''),
    ...(family === undefined ? [] : inFields(family, 'family.')),
    ...layouts.flatMap((layout, i) => [
      ...singly(`layouts[${i}].when`, layout.when),
      ...inFields(layout, `layouts[${i}].`),
    ]),
  ];
}

function inFields(fields: OutletFields, prefix: string): NamedSelector[] {
  const found = SOURCED_FIELDS.flatMap((field) =>
    sourcesOf(fields, field).flatMap((source) => {
      if (source.startsWith('css:')) return singly(prefix + field, source.slice(4));
      if (!source.startsWith('attr:')) return [];
      return singly(prefix + field, source.slice(5, source.lastIndexOf('@')));
    }),
  );
  const { body } = fields;
  if (body === undefined) return found;
  return [
    ...found,
    ...singly(`${prefix}body.in`, body.in),
    ...Object.entries(body.drop ?? {}).flatMap(([reason, selector]) =>
      singly(`${prefix}body.drop.${reason}`, selector ?? ''),
    ),
    ...singly(`${prefix}body.keep`, body.keep ?? ''),
    ...singly(`${prefix}body.headings`, body.headings ?? ''),
  ];
}

/** Splits a list of selectors at its commas, except those inside brackets. */
function singly(field: string, list: string): NamedSelector[] {
  const selectors: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= list.length; i++) {
    const sign = list[i];
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (i === list.length || (sign === ',' && depth === 0)) {
      selectors.push(list.slice(start, i).trim());
      start = i + 1;
    }
  }
  return selectors.filter(Boolean).map((selector) => ({ field, selector }));
}
