import type { Article, FieldEvidence } from '../../article.js';
import { timeHtml } from './credit-line.js';
import { escapeHtml, isolated, outwardLink } from './escape.js';
import { panel, percent } from './panels.js';

type Fact = [label: string, html: string, field?: FieldEvidence['field']];

/** Shows the facts about the whole article, each with what it was concluded from. */
export function factsPanel(article: Article): string {
  const evidence = new Map(article.evidence.map((each) => [each.field, each]));
  const rows = factsOf(article).flatMap(([label, html, field]) => {
    const found = field === undefined ? undefined : evidence.get(field);
    const why = found && `<small>${escapeHtml(found.rule)} · ${percent(found.confidence)}</small>`;
    const parts = [html, why].filter((part) => part);
    return parts.length === 0 ? [] : [`<dt>${label}</dt><dd>${parts.join(' ')}</dd>`];
  });
  return panel('facts', 'Facts', null, `<dl>\n${rows.join('\n')}\n</dl>`);
}

/** All possible facts; those that the article does not have are ''. */
function factsOf(article: Article): Fact[] {
  const { outlet, byline, dateline, source, text } = article;
  const address = source.canonicalUrl ?? source.url;
  const authors = byline?.authors ?? [];
  const by = authors.map(({ name, role }) => isolated(role === null ? name : `${name}, ${role}`));
  const where = [dateline?.place, dateline?.date, dateline?.agency];
  return [
    ['Outlet', one(outlet?.name), 'outlet'],
    ['Byline', byline === null || by.length > 0 ? by.join('<br>') : one(byline.text), 'byline'],
    ['Agencies', many(byline?.agencies ?? [])],
    ['Dateline', many(where.filter((part) => typeof part === 'string')), 'dateline'],
    ['Published', when(article.publishedAt), 'publishedAt'],
    ['Changed', when(article.modifiedAt), 'modifiedAt'],
    ['Language', one(article.language), 'language'],
    ['Section', one(article.section)],
    ['Topics', many(article.topics)],
    ['Address', address === null ? '' : outwardLink(address, address)],
    ['Headline', '', 'headline'],
    ['Dek', '', 'dek'],
    ['Read', escapeHtml(`${source.format}, ${source.length} characters; ${text.length} kept`)],
  ];
}

function one(text: string | null | undefined): string {
  return typeof text === 'string' ? isolated(text) : '';
}

function when(time: string | null): string {
  return time === null ? '' : timeHtml(time);
}

function many(texts: readonly string[]): string {
  return texts.map(isolated).join(', ');
}

/** The diagnostics as warnings for a reader, or ''. */
export function diagnosticsBox({ diagnostics }: Article): string {
  if (diagnostics.length === 0) return '';
  const items = diagnostics.map(
    ({ code, message }) => `<li><b>${escapeHtml(code)}</b> ${escapeHtml(message)}</li>`,
  );
  return `<ul class="diagnostics" aria-label="Diagnostics">\n${items.join('\n')}\n</ul>`;
}
