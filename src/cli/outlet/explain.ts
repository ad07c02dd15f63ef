import { printable } from '../../archives/errors/printable.js';
import {
  type Article,
  createParser,
  defineOutlet,
  type OutletDefinition,
  outlets,
  toSource,
} from '../../index.js';
import { type Element, parsePage } from '../pages/dom.js';
import { allElements, mostOf } from '../pages/saved-pages.js';
import {
  SOURCED,
  SOURCED_FIELDS,
  type SourcedField,
  sourcesOf,
} from '../pages/selector-candidates.js';
import { selectorsFor } from '../pages/stable-selectors.js';

const WIDEST_VALUE = 88;
const WIDEST_TEXT = 64;
const INDENT = 13;
/**
 * Struck blocks are shown if they are at most `NEAR` blocks from a kept one, or have `LONG`
 * characters.
 */
const NEAR = 5;
const LONG = 140;
/** How many enclosing elements are tried for a selector. */
const FAR_UP = 3;
const INLINE = /^(?:a|abbr|b|em|font|i|small|span|strong|sub|sup|u)$/;

/**
 * Shows for each field which source won and what each other source gives, and for each block
 * whether it was kept.
 */
export function explain(html: string, url: string | undefined): string {
  const options = { url, format: 'html' } as const;
  const article = createParser({ outlets })(html, options);
  const generic = createParser()(html, options);
  const outlet = outlets.find(({ id }) => id === article.outlet?.id);
  const lines = [
    outlet === undefined
      ? line('outlet', 'not recognised; the page is read without a definition')
      : line('outlet', `${outlet.name} (${outlet.id}), recognised by: ${article.outlet?.evidence}`),
  ];
  for (const field of SOURCED_FIELDS) {
    const value = valueIn(article, field);
    lines.push('', line(field, `${shown(value)}  ← ${ruleOf(article, field)}`));
    for (const source of outlet === undefined ? [] : sourcesIn(outlet.definition, field)) {
      const alone = readAlone(outlet?.definition as OutletDefinition, field, source);
      const said = createParser({ outlets: [alone] })(html, options);
      const found = ruleOf(said, field) === `outlet:${source}` ? valueIn(said, field) : '';
      lines.push(line('', `${source}: ${verdictOf(found, value)}`));
    }
    lines.push(
      line(
        '',
        `any page (${ruleOf(generic, field)}): ${verdictOf(valueIn(generic, field), value)}`,
      ),
    );
  }
  const notes = article.diagnostics.map(({ code, message }) => `note         ${code}: ${message}`);
  const last = notes.length === 0 ? [] : ['', ...notes];
  const all = [...lines, '', ...blocksOf(article, html), ...last];
  return `${all.map(printable).join('\n')}\n`;
}

/** The sources of a field in all places of the definition. */
function sourcesIn(definition: OutletDefinition, field: SourcedField): string[] {
  const places = [definition, ...(definition.layouts ?? []), definition.family ?? {}];
  return [...new Set(places.flatMap((fields) => sourcesOf(fields, field)))];
}

function readAlone(definition: OutletDefinition, field: SourcedField, source: string) {
  const { layouts, ...rest } = definition;
  return defineOutlet({ ...rest, [field]: source });
}

function ruleOf(article: Article, field: SourcedField): string {
  return article.evidence.find((each) => each.field === SOURCED[field])?.rule ?? 'nothing';
}

function valueIn(article: Article, field: SourcedField): string {
  const { byline, topics } = article;
  if (field === 'authors') return (byline?.authors ?? []).map(({ name }) => name).join('; ');
  if (field === 'topics') return topics.join('; ');
  const value = article[field];
  return typeof value === 'string' ? value : (value?.text ?? '');
}

function verdictOf(found: string, value: string): string {
  return found === '' ? 'nothing' : found === value ? 'the same' : shown(found);
}

function shown(value: string): string {
  if (value === '') return 'nothing';
  return value.length > WIDEST_VALUE ? `“${value.slice(0, WIDEST_VALUE)}…”` : `“${value}”`;
}

function line(label: string, text: string): string {
  return label.padEnd(INDENT) + text;
}

interface ShownBlock {
  at: number;
  label: string;
  text: string;
  isKept: boolean;
}

/**
 * Lists kept and struck blocks in the order of the page, each with its selector where that differs
 * from most kept blocks. Far from kept blocks only long struck texts are shown, since they may be
 * errors.
 */
function blocksOf(article: Article, html: string): string[] {
  const kept = article.body.map((block) => ({
    at: toSource(article, block)[0]?.start ?? 0,
    label: `kept         ${block.kind}`,
    text: block.text,
    isKept: true,
  }));
  const struck = article.boilerplate.map(({ source, reason, rule, text }) => ({
    at: source.start,
    label: `struck       ${reason}, ${rule}`,
    text,
    isKept: false,
  }));
  const blocks: ShownBlock[] = [...kept, ...struck].sort((a, b) => a.at - b.at);
  const elements = allElements(parsePage(html));
  const selectors = new Map(blocks.map((block) => [block, selectorAt(block.at, elements)]));
  const usual = mostOf(kept.map((block) => selectors.get(block) ?? ''));
  const lines: string[] = [];
  let left = 0;
  blocks.forEach((block, i) => {
    const { label, text } = block;
    const around = blocks.slice(Math.max(0, i - NEAR), i + NEAR + 1);
    if (text.length < LONG && kept.length > 0 && !around.some(({ isKept }) => isKept)) {
      left++;
      return;
    }
    if (left > 0) lines.push(line('', `… ${left} more`));
    left = 0;
    const selector = selectors.get(block) ?? '';
    const place = selector === '' || selector === usual ? '' : `  ← ${selector}`;
    lines.push(`${label}: ${cut(text)}${place}`);
  });
  return left === 0 ? lines : [...lines, line('', `… ${left} more`)];
}

/** A selector for the innermost element around an offset, or ''. */
function selectorAt(offset: number, elements: readonly Element[]): string {
  const around = elements.filter(
    ({ tag, start, end }) => !INLINE.test(tag) && start <= offset && offset < end,
  );
  for (const element of around.slice(-FAR_UP).reverse()) {
    const [selector] = selectorsFor(element);
    if (selector !== undefined) return selector;
  }
  return '';
}

function cut(text: string): string {
  return text.length > WIDEST_TEXT ? `${text.slice(0, WIDEST_TEXT)}…` : text;
}
