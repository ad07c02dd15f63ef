import type { Article } from '../article.js';
import { isBoolean, objectOf, optional, requireType } from '../language/require.js';
import { linksOf, picturesOf } from './layout/addresses.js';
import { outlineOf } from './layout/outline.js';
import { escapeInline, escapeLine, fold } from './markdown/escape-markdown.js';
import { frontMatter } from './markdown/front-matter.js';
import { headingMarkdown, partsMarkdown } from './markdown/markdown-blocks.js';
import { quotesMarkdown } from './markdown/quotes.js';
import { requireArticle } from './require-article.js';

/**
 * What {@link toMarkdown} writes.
 *
 * @category Output
 * @example
 * ```ts
 * import { type MarkdownOptions, parseArticle, toMarkdown } from 'copydesk';
 *
 * const note: MarkdownOptions = { frontMatter: true, images: false };
 * const article = parseArticle('Rain\n\nIt rained in Vessby all day on Monday.');
 * toMarkdown(article, note);
 * // => '---\ntitle: "Rain"\nlanguage: "en"\n---\n\nIt rained in Vessby all day on Monday.\n'
 * ```
 */
export interface MarkdownOptions {
  /**
   * Whether title, authors, dates, outlet, address and tags stand above the text as YAML, in place of
   * headline and byline in it. Default false.
   */
  frontMatter?: boolean | undefined;
  /**
   * Whether links are links, and not only their words. Without them, videos, maps and charts from
   * elsewhere are left out. Default true.
   */
  links?: boolean | undefined;
  /** Whether pictures are shown, with their captions. Default true. */
  images?: boolean | undefined;
  /** Whether a list of who said what stands at the end. Default false. */
  quotes?: boolean | undefined;
}

/** The fields of an article that this output reads. */
const READ = [
  'source',
  'outlet',
  'language',
  'headline',
  'dek',
  'byline',
  'publishedAt',
  'modifiedAt',
  'topics',
  'body',
  'embeds',
  'images',
  'notes',
  'quotes',
] as const;

/**
 * Writes an article as Markdown: CommonMark, with the tables and deletions of GitHub’s.
 *
 * Headline, dek, byline and date come first, then the body with its headings, lists, quotations,
 * tables, code, links, emphasis and pictures, then corrections and notes. Every character that
 * CommonMark, GitHub’s Markdown or a program for notes would read as markup is escaped, so the
 * rendered text is exactly the article’s, and no HTML is in it. White space is folded except in code,
 * and control characters become U+FFFD. A post from elsewhere is one quotation, a
 * video, map or chart a link at its place. Addresses are
 * absolute: http and https, for links also mailto and tel; the words of other links stay.
 *
 * @param article - An article, fresh or loaded from JSON.
 * @param options - What is written.
 * @returns Markdown that ends with one line break; `''` for an article with nothing in it.
 * @throws TypeError naming the field of the article that is missing or of a wrong type.
 *
 * @category Output
 * @example
 * ```ts
 * import { parseArticle, toMarkdown } from 'copydesk';
 *
 * const article = parseArticle('Harbour reopens\n\nThe harbour of *Vessby* reopened on Monday.');
 * toMarkdown(article); // => '# Harbour reopens\n\nThe harbour of \\*Vessby\\* reopened on Monday.\n'
 *
 * const page = '<h1>Rain</h1><p>It <a href="/rain">rained</a> <b>all</b> day in Vessby on Monday.</p>';
 * toMarkdown(parseArticle(page, { url: 'https://vessby.example/' }));
 * // => '# Rain\n\nIt [rained](https://vessby.example/rain) **all** day in Vessby on Monday.\n'
 * ```
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  requireArticle(article, 'toMarkdown', READ);
  requireType(options, 'toMarkdown: options', isOptions);
  const { headline, dek, notes } = article;
  const { links = true, images = true } = options;
  const addresses = {
    link: links ? linksOf(article) : () => null,
    picture: picturesOf(article),
    embed: links ? picturesOf(article) : () => null,
  };
  const head =
    options.frontMatter === true
      ? [frontMatter(article)]
      : [headline === null ? '' : headingMarkdown(1, escapeInline(fold(headline.text)))];
  const parts = [
    ...head,
    inItalics(dek?.text ?? ''),
    options.frontMatter === true ? '' : creditsOf(article),
    partsMarkdown(outlineOf(article, { pictures: images, embeds: true }), addresses),
    ...notes.map(({ text }) => inItalics(text)),
    options.quotes === true ? quotesMarkdown(article.quotes) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

const flag = optional(isBoolean);
const isOptions = /* @__PURE__ */ objectOf({
  frontMatter: flag,
  links: flag,
  images: flag,
  quotes: flag,
});

function creditsOf({ byline, publishedAt }: Article): string {
  const minute = publishedAt?.slice(0, 16).replace('T', ' ');
  const credit = [byline?.text, minute].map((text) => fold(text ?? '')).filter(Boolean);
  return escapeLine(credit.join(' · '));
}

function inItalics(text: string): string {
  const line = escapeLine(text);
  return line === '' ? '' : `*${line}*`;
}
