import type { Span } from '../../article.js';
import { own } from '../../language/own.js';
import type { OutletField } from '../../outlets/field-sources.js';
import type { PageField } from './fields.js';
import type { Evidence } from './page-evidence.js';
import { sourceOf, valuesOf } from './read-json-ld.js';

/** A value as the page writes it. */
export interface Written {
  value: string;
  source: Span | null;
  block: number;
}

/** Finds the values of one kind of source, best first. */
export type Finder = (evidence: Evidence) => Written[];

/** One line of a policy: the source's name, its confidence, and the function that reads it. */
export type Rule = readonly [name: string, confidence: number, find: Finder];

/**
 * The rules of a field, those of the page's outlet first; if the outlet's list is empty, there are
 * none.
 */
export function withOwn(
  field: OutletField,
  { own }: Evidence,
  rules: readonly Rule[],
): readonly Rule[] {
  const first = own[field];
  return first === undefined ? rules : first.length === 0 ? first : [...first, ...rules];
}

/** The first value that can be read, by the rules in order of trust. */
export function firstOf<T>(
  rules: readonly Rule[],
  evidence: Evidence,
  read: (value: string) => T | null,
): PageField<T> | null {
  for (const [rule, confidence, find] of rules) {
    for (const { value: written, source, block } of find(evidence)) {
      const value = read(written);
      if (value !== null) return { value, rule, confidence, source, block };
    }
  }
  return null;
}

/** Strings of these properties in the article's JSON-LD. */
export function linkedData(...names: string[]): Finder {
  return ({ articles, linked, page }) =>
    articles.flatMap(({ value, script }) =>
      names.flatMap((name) =>
        valuesOf(own(value, name), linked)
          .filter((item) => typeof item === 'string')
          .map((item) => ({
            value: item,
            source: sourceOf(page.metadata, script, item),
            block: -1,
          })),
      ),
    );
}

/** Contents of the `<meta>` elements of these names. */
export function metas(...names: string[]): Finder {
  return (evidence) =>
    names.flatMap((name) =>
      (evidence.metas.get(name) ?? []).map(({ content, source }) => ({
        value: content,
        source,
        block: -1,
      })),
    );
}

/** Contents of `<meta>` elements with names that match a pattern, in order of the page. */
export function metasLike(pattern: RegExp): Finder {
  return ({ page }) =>
    page.metadata.metas
      .filter(({ name }) => pattern.test(name))
      .map(({ content, source }) => ({ value: content, source, block: -1 }));
}

/** Types of items in microdata that are no article, page or author. */
export const OTHER_THINGS = /Comment|Answer|Video|Image|Audio|ListItem|Offer|Event|Rating|Product/u;

/** Values of microdata and RDFa that belong to the article. */
export function microdata(...names: string[]): Finder {
  return ({ page }) =>
    page.metadata.itemprops
      .filter(({ prop, scopeType }) => names.includes(prop) && !OTHER_THINGS.test(scopeType))
      .map(({ value, source }) => ({ value, source, block: -1 }));
}
