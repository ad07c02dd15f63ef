import type { Article, Block } from '../article.js';
import { startsOf } from './html/posts.js';
import { requireArticle } from './require-article.js';

const DEEPEST_HEADING = 6;

/**
 * Writes an article as Markdown (CommonMark).
 *
 * Headline, dek, byline and date come first, then the body. Every character that CommonMark or
 * GitHub's Markdown would read as markup is escaped, so the rendered text is exactly the article's
 * and contains no HTML and no link. White space is folded, and control characters become U+FFFD.
 * A post from elsewhere is one quotation. Notes, images and removals are left out.
 *
 * @param article - An article, fresh or loaded from JSON.
 * @returns Markdown that ends with one line break; `''` for an article with nothing in it.
 * @throws TypeError naming the field of the article that is missing or of a wrong type.
 *
 * @example
 * ```ts
 * import { parseArticle, toMarkdown } from 'copydesk';
 *
 * const article = parseArticle('Harbour reopens\n\nThe harbour of *Vessby* reopened on Monday.');
 * toMarkdown(article); // => '# Harbour reopens\n\nThe harbour of \\*Vessby\\* reopened on Monday.\n'
 * ```
 */
export function toMarkdown(article: Article): string {
  requireArticle(article, 'toMarkdown', [
    'headline',
    'dek',
    'byline',
    'publishedAt',
    'body',
    'embeds',
  ]);
  const { headline, dek, byline, publishedAt } = article;
  const parts: string[] = [];
  if (headline !== null) parts.push(headingLine(1, headline.text));
  const standfirst = dek === null ? '' : escapeLine(dek.text);
  if (standfirst !== '') parts.push(`*${standfirst}*`);
  const credit = [byline?.text, publishedAt].map((text) => fold(text ?? '')).filter(Boolean);
  parts.push(escapeLine(credit.join(' · ')));
  const filled = [...parts, ...bodyParts(article)].filter((part) => part !== '');
  return filled.length === 0 ? '' : `${filled.join('\n\n')}\n`;
}

/**
 * The body in parts that are separated by an empty line; consecutive list items and quotations are
 * one part, and so are the blocks of one post.
 */
function bodyParts({ body, embeds }: Pick<Article, 'body' | 'embeds'>): string[] {
  const parts: string[] = [];
  const begins = startsOf(embeds);
  for (let i = 0; i < body.length; ) {
    const { kind, level, text, rows } = body[i] as Block;
    let next = i + 1;
    if (kind === 'list-item' || kind === 'blockquote' || kind === 'embed') {
      while (body[next]?.kind === kind && !begins.has((body[next] as Block).start)) next++;
      const lines = body.slice(i, next).map((block) => escapeLine(block.text));
      parts.push(kind === 'list-item' ? group(lines, '- ', '\n') : group(lines, '> ', '\n>\n'));
    } else if (rows) {
      for (const row of text.split('\n\n')) parts.push(escapeLine(row));
    } else {
      parts.push(kind === 'heading' ? headingLine(level ?? 2, text) : escapeLine(text));
    }
    i = next;
  }
  return parts;
}

function group(lines: readonly string[], marker: string, separator: string): string {
  const filled = lines.filter((line) => line !== '');
  return filled.map((line) => marker + line).join(separator);
}

function headingLine(level: number, text: string): string {
  const line = escapeLine(text);
  if (line === '') return '';
  // A '#' at the end would be read as the end of the heading.
  const closed = line.endsWith('#') && !line.endsWith('\\#') ? `${line.slice(0, -1)}\\#` : line;
  return `${'#'.repeat(Math.min(Math.max(level, 1), DEEPEST_HEADING))} ${closed}`;
}

/** Folds white space as Markdown does: to one space, none at the ends. */
function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/**
 * Characters that are markup anywhere: emphasis, code, links, and control characters. `<` and `&`
 * become entities, since renderers differ in how they read a backslash before them.
 */
const INLINE = /[\\`*_~[\]<\0-\x1f\x7f-\x9f]|&(?=#|[a-z0-9]+;)/gi;

/**
 * Characters that turn plain text into a link in GitHub’s Markdown and in linkify-it: the second
 * slash of `//`, the dot after `www` or before a domain’s ending, the `@` of a mail address.
 * Without escaping them, a renderer would find an address and read later escapes as part of it.
 */
const ADDRESS = /(?<=\/)\/|(?<=www)\.|(?<=[^\s.])\.(?=\p{L}{2})|(?<=\S)@(?=\S)/giu;

/** Escapes one line of text so that nothing in it is markup. */
function escapeLine(text: string): string {
  const inline = fold(text).replace(INLINE, hide).replace(ADDRESS, '\\$&');
  return inline.replace(/^[#>+=-]/, '\\$&').replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

function hide(character: string): string {
  if (character === '<') return '&lt;';
  if (character === '&') return '&amp;';
  return character < ' ' || character > '~' ? '\ufffd' : `\\${character}`;
}
