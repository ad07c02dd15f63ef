import type { Article, Image } from '../article.js';
import { annotate } from './html/annotate.js';
import { bodyHtml, textsOf } from './html/body.js';
import { creditsLine } from './html/credit-line.js';
import { embedHtml } from './html/embed-figures.js';
import { escapeHtml } from './html/escape.js';
import { pageMarks } from './html/page-marks.js';
import { type Complete, linksOf, picturesOf } from './layout/addresses.js';
import { outlineOf } from './layout/outline.js';
import { requireArticle } from './require-article.js';

/** The fields of an article that this output reads. */
const READ = [
  'source',
  'language',
  'headline',
  'dek',
  'byline',
  'publishedAt',
  'body',
  'embeds',
  'images',
  'notes',
] as const;

/**
 * Writes an article as clean HTML for reader views, mails and archives: the article alone, with its
 * headings, lists, quotations, tables, code, links, styles and pictures. A video, map or chart from
 * elsewhere is a link at its place, a post a quotation with its words.
 *
 * It is one `<article>` with no style of its own; `dek`, `credits`, `embed`, `post` and `note` are its
 * only classes. It is safe to put into a page whatever the article contains: every text is escaped, no
 * script, handler, frame or form is in it, and its addresses are absolute: http and https, for links
 * also mailto and tel. Pictures are loaded from where they are, when they come into view.
 *
 * @param article - An article, fresh or loaded from JSON.
 * @returns HTML that ends with a line break.
 * @throws TypeError naming the field of the article that is missing or of a wrong type.
 *
 * @category Output
 * @example
 * ```ts
 * import { parseArticle, toReaderHtml } from 'copydesk';
 *
 * const page = '<h1>Rain</h1><p>It <a href="/rain">rained</a> <b>all</b> day in Vessby on Monday.</p>';
 * toReaderHtml(parseArticle(page, { url: 'https://vessby.example/' })).split('\n').slice(1, 4);
 * // => ['<header>', '<h1>Rain</h1>', '</header>']
 * ```
 */
export function toReaderHtml(article: Article): string {
  requireArticle(article, 'toReaderHtml', READ);
  const { headline, dek, body, language, notes } = article;
  const link = linksOf(article);
  const picture = picturesOf(article);
  const { html: texts } = annotate(textsOf(body), pageMarks(article, link, ''));
  const head = [
    headline === null ? '' : `<h1>${escapeHtml(headline.text)}</h1>`,
    dek === null ? '' : `<p class="dek">${escapeHtml(dek.text)}</p>`,
    creditsLine(article),
  ].filter((line) => line !== '');
  const lines = [
    `<article${language === null ? '' : ` lang="${escapeHtml(language)}"`} dir="auto">`,
    head.length === 0 ? '' : `<header>\n${head.join('\n')}\n</header>`,
    ...bodyHtml(outlineOf(article, { pictures: true, embeds: true }), {
      texts,
      direction: '',
      picture: (image) => figure(image, picture),
      embed: (embed) => embedHtml(embed, picture, ''),
      cite: link,
      before: () => '',
    }),
    ...notes.map(({ text }) => `<p class="note">${escapeHtml(text)}</p>`),
    '</article>',
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function figure(image: Image & { width?: unknown; height?: unknown }, complete: Complete): string {
  const { url, alt, caption, credit } = image;
  const address = complete(url ?? '');
  if (address === null) return '';
  const sizes: [name: string, pixels: unknown][] = [
    ['width', image.width],
    ['height', image.height],
  ];
  const size = sizes
    .filter(([, pixels]) => Number.isSafeInteger(pixels) && (pixels as number) > 0)
    .map(([name, pixels]) => ` ${name}="${pixels}"`);
  const shown = `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt ?? '')}"${size.join('')} loading="lazy">`;
  const said = escapeHtml(caption ?? '');
  const given = credit === null || caption?.includes(credit) ? '' : escapeHtml(credit);
  const words = [said, given === '' ? '' : `<small>${given}</small>`].filter((part) => part !== '');
  const below = words.length === 0 ? '' : `\n<figcaption>${words.join(' ')}</figcaption>`;
  return `<figure>\n${shown}${below}\n</figure>`;
}
