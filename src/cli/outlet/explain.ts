import {
  type Article,
  createParser,
  defineOutlet,
  type OutletDefinition,
  outlets,
  toSource,
} from '../../index.js';
import { SOURCED, SOURCED_FIELDS, type SourcedField, sourcesOf } from './selectors.js';

const WIDEST_VALUE = 88;
const WIDEST_TEXT = 64;
const INDENT = 13;

/** Says for each field which source won and what the others said, and for each block what became of it. */
export function explain(html: string, url: string | undefined): string {
  const options = { url, format: 'html' } as const;
  const article = createParser({ outlets })(html, options);
  const generic = createParser()(html, options);
  const outlet = outlets.find(({ id }) => id === article.outlet?.id);
  const lines = [
    outlet === undefined
      ? line('outlet', 'none is known here; everything is read as on any page')
      : line('outlet', `${outlet.name} (${outlet.id}), told by: ${article.outlet?.evidence}`),
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
  lines.push('', ...blocksOf(article));
  const notes = article.diagnostics.map(({ code, message }) => `mind         ${code}: ${message}`);
  if (notes.length > 0) lines.push('', ...notes);
  return `${lines.join('\n')}\n`;
}

/** The sources of a field wherever the definition has them. */
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

/** Kept and struck blocks in order of the page. */
function blocksOf(article: Article): string[] {
  const kept = article.body.map((block) => ({
    at: toSource(article, block)[0]?.start ?? 0,
    label: `kept         ${block.kind}`,
    text: block.text,
  }));
  const struck = article.boilerplate.map(({ source, reason, rule, text }) => ({
    at: source.start,
    label: `struck       ${reason}, ${rule}`,
    text,
  }));
  return [...kept, ...struck]
    .sort((a, b) => a.at - b.at)
    .map(({ label, text }) => `${label}: ${cut(text)}`);
}

function cut(text: string): string {
  return text.length > WIDEST_TEXT ? `${text.slice(0, WIDEST_TEXT)}…` : text;
}
