import type { Article, OutletDefinition } from '../../index.js';
import { textOf } from '../pages/dom.js';
import { filesOf, readWith, type SavedPage } from '../pages/saved-pages.js';
import { SOURCED } from '../pages/selector-candidates.js';
import { find, selectorsFor } from '../pages/stable-selectors.js';

/** The fields that sources are proposed for, each with the sources that work for many outlets. */
const USUAL = {
  headline: ['ld:headline', 'meta:og:title'],
  dek: ['ld:description', 'meta:og:description', 'meta:description'],
  authors: ['ld:author', 'meta:author', 'meta:article:author', 'meta:parsely-author'],
  publishedAt: ['ld:datePublished', 'meta:article:published_time', 'meta:date'],
} as const;
export type ProposedField = keyof typeof USUAL;
export const PROPOSED_FIELDS = Object.keys(USUAL) as ProposedField[];
/** Fields for which printed text is preferred to metadata. */
const PRINTED = new Set<ProposedField>(['headline', 'dek']);
/** Two sources are enough, one as a reserve; more are proposed only for pages that need them. */
const ENOUGH = 2;
const MOST_CANDIDATES = 12;

type Verdict = 'yes' | 'no' | 'nothing';

/**
 * Proposes the sources that agree with what the library reads without a definition on every page
 * where they find anything, the source of most pages first, until each page has one.
 */
export function proposeSources(
  field: ProposedField,
  pages: readonly SavedPage[],
  definition: OutletDefinition,
  unsure: string[],
): string[] {
  const telling = pages.filter(({ article }) => valuesOf(article, field).length > 0);
  if (telling.length === 0) {
    unsure.push(`${field}: nothing was found on any page`);
    return [];
  }
  if (telling.length < pages.length) {
    const others = pages.filter((page) => !telling.includes(page));
    unsure.push(`${field}: nothing was found on ${filesOf(others)}`);
  }
  const printed = 2 * telling.length > pages.length ? printedSources(field, telling) : [];
  const candidates: string[] = PRINTED.has(field)
    ? [...printed, ...USUAL[field]]
    : [...USUAL[field], ...printed];
  const good = candidates
    .map((source) => ({
      source,
      given: pages.map((page) => agreementOf(page, field, source, definition)),
    }))
    .filter(({ given }) => given.includes('yes') && !given.includes('no'))
    .sort((a, b) => countOf(b.given) - countOf(a.given));
  const chosen: typeof good = [];
  const isCovered = (page: number): boolean => chosen.some(({ given }) => given[page] === 'yes');
  for (const each of good) {
    const helps = each.given.some((verdict, page) => verdict === 'yes' && !isCovered(page));
    const second = each.source.startsWith('css:') && chosen.some(({ source }) => isCss(source));
    if (helps || (chosen.length < ENOUGH && !second)) chosen.push(each);
  }
  const bare = pages.filter((page, i) => telling.includes(page) && !isCovered(i));
  if (bare.length > 0) unsure.push(`${field}: no source gives it on ${filesOf(bare)}`);
  return chosen.map(({ source }) => source);
}

function isCss(source: string): boolean {
  return source.startsWith('css:');
}

function countOf(given: readonly Verdict[]): number {
  return given.filter((verdict) => verdict === 'yes').length;
}

/** Values of a field in a form that can be compared. */
function valuesOf({ headline, dek, byline, publishedAt }: Article, field: ProposedField): string[] {
  switch (field) {
    case 'headline':
      return headline === null ? [] : [headline.text];
    case 'dek':
      return dek === null ? [] : [dek.text];
    case 'authors':
      return (byline?.authors ?? []).map(({ name }) => name);
    case 'publishedAt':
      return publishedAt === null ? [] : [publishedAt];
  }
}

function agreementOf(
  { html, article }: SavedPage,
  field: ProposedField,
  source: string,
  definition: OutletDefinition,
): Verdict {
  const said = readWith(html, { ...definition, [field]: source } as OutletDefinition);
  const rule = said.evidence.find((each) => each.field === SOURCED[field])?.rule;
  if (rule !== `outlet:${source}`) return 'nothing';
  return String(valuesOf(said, field)) === String(valuesOf(article, field)) ? 'yes' : 'no';
}

/** Selectors of printed elements that contain the field and nothing else on every page. */
function printedSources(field: ProposedField, pages: readonly SavedPage[]): string[] {
  const elements = pages.flatMap((page) => showing(field, page));
  const selectors = [...new Set(elements.flatMap(selectorsFor))];
  if (field === 'publishedAt') {
    return selectors.slice(0, MOST_CANDIDATES).map((selector) => `attr:${selector}@datetime`);
  }
  return selectors
    .map((selector) => ({
      selector,
      given: pages.map((page) => printedAgreement(field, selector, page)),
      finds: pages.reduce((sum, { tree }) => sum + find(selector, tree).length, 0),
    }))
    .filter(({ given }) => !given.includes('no'))
    .sort((a, b) => countOf(b.given) - countOf(a.given) || a.finds - b.finds)
    .slice(0, MOST_CANDIDATES)
    .map(({ selector }) => `css:${selector}`);
}

/** Elements that show a field and nothing else, an element of the headline first. */
function showing(field: ProposedField, { elements, article }: SavedPage): SavedPage['elements'] {
  if (field === 'publishedAt') {
    return elements.filter(({ tag, attribs }) => tag === 'time' && attribs.datetime);
  }
  const [value = ''] = valuesOf(article, field);
  const holding = elements.filter(
    (element) =>
      !/^(?:html|head|body|title|meta|script)$/.test(element.tag) &&
      fold(textOf(element)) === fold(value),
  );
  const isHeadline = ({ tag }: { tag: string }): number => (tag === 'h1' ? 1 : 0);
  return holding.sort((a, b) => isHeadline(b) - isHeadline(a));
}

function printedAgreement(
  field: ProposedField,
  selector: string,
  { tree, article }: SavedPage,
): Verdict {
  const found = find(selector, tree).map((element) => fold(textOf(element)));
  if (found.length === 0) return 'nothing';
  const values = valuesOf(article, field).map(fold);
  const same =
    field === 'authors'
      ? values.every((each) => found.includes(each)) && found.every((each) => values.includes(each))
      : found[0] === values[0];
  return same ? 'yes' : 'no';
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
