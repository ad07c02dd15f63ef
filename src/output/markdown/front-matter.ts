import type { Article } from '../../article.js';
import { webAddress } from '../../language/web-address.js';
import { fold, visible } from './escape-markdown.js';

/** A day or time as YAML knows it. */
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** What is known of an article as YAML between two lines of dashes, or '' if nothing is. */
export function frontMatter(article: Article): string {
  const { headline, dek, byline, outlet, publishedAt, modifiedAt, source } = article;
  const authors = byline?.authors.map(({ name }) => name) ?? [];
  const by = authors.length > 0 ? authors : (byline?.agencies ?? []);
  const fields: [name: string, value: string | readonly string[]][] = [
    ['title', headline?.text ?? ''],
    ['description', dek?.text ?? ''],
    ['authors', by],
    ['outlet', outlet?.name ?? ''],
    ['date', publishedAt ?? ''],
    ['updated', modifiedAt ?? ''],
    ['source', webAddress(source.canonicalUrl ?? '') ?? webAddress(source.url ?? '') ?? ''],
    ['language', article.language ?? ''],
    ['tags', [...new Set(article.topics.map(tagOf))]],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (typeof value === 'string') {
      const words = scalar(value);
      return words === '""' ? [] : [`${name}: ${words}`];
    }
    const items = value.map(scalar).filter((item) => item !== '""');
    return items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${item}`)];
  });
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---`;
}

/**
 * A text as YAML: a day as it is, all else in quotation marks, as JSON is YAML. Where a renderer does
 * not know front matter and shows it as text, that text must hold no markup either.
 */
function scalar(text: string): string {
  if (TIMESTAMP.test(text)) return text;
  const line = visible(fold(text)).replace(/\p{Cs}/gu, '\ufffd');
  const special = webAddress(line) === line ? /[<>[`&]/g : /[<>[`&]|(?<=\/)\//g;
  return JSON.stringify(line).replace(
    special,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A tag without the spaces and signs that note-taking programs do not take in one. */
function tagOf(topic: string): string {
  return topic
    .replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
}
