import { type Article, createParser, defineOutlet, type OutletDefinition } from '../../index.js';
import { type Document, type Element, isElement, type Node, parsePage, textOf } from './dom.js';
import { SOURCED } from './selectors.js';
import { find, selectorsFor } from './stable-selectors.js';

/** The fields that are proposed, each with the sources that many outlets have. */
const USUAL = {
  headline: ['ld:headline', 'meta:og:title'],
  dek: ['ld:description', 'meta:og:description', 'meta:description'],
  authors: ['ld:author', 'meta:author', 'meta:article:author', 'meta:parsely-author'],
  publishedAt: ['ld:datePublished', 'meta:article:published_time', 'meta:date'],
} as const;
type Field = keyof typeof USUAL;
const FIELDS = Object.keys(USUAL) as Field[];
/** What is printed comes first for these. */
const PRINTED = new Set<Field>(['headline', 'dek']);
const MOST_SOURCES = 2;
const MOST_CANDIDATES = 12;
/** The body's container holds so much of what reads like the body. */
const WHOLE = 0.95;

/** The publisher's name in JSON-LD. */
const PUBLISHER = /"publisher"\s{0,4}:\s{0,4}\{[^{}]{0,300}?"name"\s{0,4}:\s{0,4}"([^"]{1,60})"/g;

/** A definition, and what its maker should look at. */
export interface Proposal {
  definition: OutletDefinition;
  unsure: string[];
}

interface Page {
  html: string;
  article: Article;
  tree: Document;
  elements: Element[];
}

/**
 * Proposes a definition for the outlet of some pages: the sources that agree on all of them with
 * what the library reads anyway.
 */
export function propose(inputs: readonly string[], id: string | undefined): Proposal {
  const all = inputs.map((html): Page => {
    const tree = parsePage(html);
    return { html, article: read(html, null), tree, elements: allElements(tree) };
  });
  const unsure: string[] = [];
  const shown = all.filter(({ article }) => article.body.length > 0);
  const pages = shown.length > 0 ? shown : all;
  if (pages.length < all.length) {
    unsure.push(
      `${all.length - pages.length} of ${all.length} pages show no article and were left out`,
    );
  }
  const definition = { ...nameOf(pages, id, unsure) } as OutletDefinition;
  for (const field of FIELDS) {
    const sources = sourcesFor(field, pages, definition, unsure);
    if (sources.length > 0)
      Object.assign(definition, { [field]: sources.length === 1 ? sources[0] : sources });
  }
  const container = containerOf(pages, definition);
  if (container === null) unsure.push('body: no element could be told that holds it');
  else Object.assign(definition, { body: { in: container } });
  return { definition, unsure };
}

function read(html: string, definition: OutletDefinition | null): Article {
  const outlets = definition === null ? [] : [defineOutlet(definition)];
  const url = definition === null ? undefined : `https://${definition.domains[0]}/`;
  return createParser({ outlets })(html, { format: 'html', url });
}

function allElements({ children }: Document): Element[] {
  const found: Element[] = [];
  const queue: Node[] = [...children].reverse();
  while (queue.length > 0) {
    const node = queue.pop() as Node;
    if (!isElement(node)) continue;
    found.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) queue.push(node.children[i] as Node);
  }
  return found;
}

/** Name and domain as most pages give them. */
function nameOf(pages: readonly Page[], id: string | undefined, unsure: string[]) {
  const meta = (property: string): string[] =>
    pages.flatMap(({ elements }) =>
      elements
        .filter(({ attribs }) => (attribs.property ?? attribs.name) === property)
        .map(({ attribs }) => attribs.content ?? ''),
    );
  const urls = [
    ...pages.flatMap(({ article }) => article.source.canonicalUrl ?? []),
    ...meta('og:url'),
  ];
  const hosts = urls.flatMap((url) => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? []);
  const domain = most(hosts) ?? 'outlet.example';
  if (hosts.length === 0) unsure.push('domains: no page names its address');
  else if (new Set(hosts).size > 1)
    unsure.push(`domains: the pages name ${[...new Set(hosts)].join(', ')}`);
  const publishers = pages.flatMap(({ html }) =>
    [...html.matchAll(PUBLISHER)].map(([, name = '']) => name),
  );
  const name = most(meta('og:site_name').filter(Boolean)) ?? most(publishers) ?? domain;
  if (name === domain) unsure.push('name: no page gives it');
  const slug = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return {
    id: id ?? ((name === domain ? '' : slug(name)) || slug(domain.split('.')[0] as string)),
    name,
    domains: [domain.toLowerCase()],
  };
}

function most(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Values of a field, for comparing. */
function valuesOf({ headline, dek, byline, publishedAt }: Article, field: Field): string[] {
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

/** The sources that give what the library reads anyway, on all pages where they give anything. */
function sourcesFor(
  field: Field,
  pages: readonly Page[],
  definition: OutletDefinition,
  unsure: string[],
): string[] {
  const telling = pages.filter(({ article }) => valuesOf(article, field).length > 0);
  if (telling.length === 0) {
    unsure.push(`${field}: nothing was found on any page`);
    return [];
  }
  if (telling.length < pages.length) {
    unsure.push(`${field}: found on ${telling.length} of ${pages.length} pages only`);
  }
  const printed = 2 * telling.length > pages.length ? printedSources(field, telling) : [];
  const candidates: string[] = PRINTED.has(field)
    ? [...printed, ...USUAL[field]]
    : [...USUAL[field], ...printed];
  const good: string[] = [];
  for (const source of candidates) {
    if (good.length === MOST_SOURCES) break;
    if (source.startsWith('css:') && good.some((other) => other.startsWith('css:'))) continue;
    const agreed = pages.map((page) => agrees(page, field, source, definition));
    if (agreed.includes('no') || !agreed.includes('yes')) continue;
    if (agreed.includes('nothing') && good.length === 0 && field !== 'dek') continue;
    good.push(source);
  }
  if (good.length === 0) unsure.push(`${field}: no source agrees on all pages`);
  return good;
}

function agrees(
  { html, article }: Page,
  field: Field,
  source: string,
  definition: OutletDefinition,
): 'yes' | 'no' | 'nothing' {
  const said = read(html, { ...definition, [field]: source } as OutletDefinition);
  const rule = said.evidence.find((each) => each.field === SOURCED[field])?.rule;
  if (rule !== `outlet:${source}`) return 'nothing';
  return String(valuesOf(said, field)) === String(valuesOf(article, field)) ? 'yes' : 'no';
}

/** Sources for what the pages print, by selectors that hold on all of them. */
function printedSources(field: Field, pages: readonly Page[]): string[] {
  const [first] = pages;
  if (first === undefined) return [];
  const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const [value = ''] = valuesOf(first.article, field);
  if (field === 'publishedAt') {
    const times = first.elements.filter(({ name, attribs }) => name === 'time' && attribs.datetime);
    return times
      .flatMap(selectorsFor)
      .slice(0, MOST_CANDIDATES)
      .map((selector) => `attr:${selector}@datetime`);
  }
  const holding = first.elements.filter(
    (element) =>
      !/^(?:html|head|body|title|meta|script)$/.test(element.name) &&
      fold(textOf(element)) === fold(value),
  );
  const selectors = [...new Set(holding.flatMap(selectorsFor))].filter((selector) =>
    pages.every(({ tree, article }) => {
      const found = find(selector, tree).map((element) => fold(textOf(element)));
      const values = valuesOf(article, field).map(fold);
      return field === 'authors'
        ? values.every((each) => found.includes(each)) &&
            found.every((each) => values.includes(each))
        : found[0] === values[0];
    }),
  );
  return selectors.slice(0, MOST_CANDIDATES).map((selector) => `css:${selector}`);
}

/** The selectors of the smallest elements that hold the whole body: one, if it can be, for all pages. */
function containerOf(pages: readonly Page[], definition: OutletDefinition): string | null {
  const holds = (page: Page, selector: string): boolean => {
    if (find(selector, page.tree).length === 0) return false;
    const { body, diagnostics } = read(page.html, { ...definition, body: { in: selector } });
    if (diagnostics.some(({ code }) => code === 'outlet-layout-unknown')) return false;
    return lettersOf(body) >= WHOLE * lettersOf(page.article.body);
  };
  const chosen: string[] = [];
  let left = [...pages];
  while (left.length > 0) {
    const [page] = left as [Page];
    const candidates = [...new Set(holdersOf(page).flatMap(selectorsFor))]
      .slice(0, 3 * MOST_CANDIDATES)
      .filter((selector) => holds(page, selector))
      .map((selector) => ({ selector, held: left.filter((each) => holds(each, selector)) }));
    const best = candidates.sort((a, b) => b.held.length - a.held.length)[0];
    if (best === undefined) return chosen.length > 0 ? chosen.join(', ') : null;
    chosen.push(best.selector);
    left = left.filter((each) => !best.held.includes(each));
  }
  const all = chosen.join(', ');
  return pages.every((page) => holds(page, all)) ? all : (chosen[0] ?? null);
}

function lettersOf(body: Article['body']): number {
  return body.reduce((sum, { text }) => sum + text.length, 0);
}

/** The elements that hold all of the body, the smallest first. */
function holdersOf({ article, elements }: Page): Element[] {
  const paragraphs = article.body
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text);
  const ends = [paragraphs[0], paragraphs.at(-1)].map((text) => (text ?? '').slice(0, 40));
  return elements
    .filter(({ name }) => !/^(?:html|head|body|p|script)$/.test(name))
    .map((element) => ({ element, text: textOf(element) }))
    .filter(({ text }) => ends.every((end) => text.includes(end)))
    .sort((a, b) => a.text.length - b.text.length)
    .map(({ element }) => element);
}

/** A definition as its file has it. */
export function writeDefinition(definition: OutletDefinition): string {
  const words = definition.id.split('-');
  const name = words
    .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .replace(/^(?=\d)/, 'the');
  const fields = Object.entries(definition).map(([key, value]) => `  ${key}: ${write(value)},`);
  return `import type { OutletDefinition } from '../definition.js';\n\nexport const ${name}: OutletDefinition = {\n${fields.join('\n')}\n};\n`;
}

function write(value: unknown): string {
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  const entries = Object.entries(value as object).map(([key, item]) => `${key}: ${write(item)}`);
  return `{ ${entries.join(', ')} }`;
}
