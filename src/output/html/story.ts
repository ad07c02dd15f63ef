import type { Article, Block, Embed, Image, Removal, TextSpan } from '../../article.js';
import { toSource } from '../../input/source-map.js';
import { linksOf, picturesOf } from '../layout/addresses.js';
import { outlineOf } from '../layout/outline.js';
import { placedPictures } from '../layout/pictures.js';
import { annotate } from './annotate.js';
import { bodyHtml, textsOf } from './body.js';
import { creditsLine } from './credit-line.js';
import { embedHtml } from './embed-figures.js';
import { escapeHtml, isolated, outwardLink } from './escape.js';
import { pageMarks, yieldToLinks } from './page-marks.js';
import { marksOf } from './text-marks.js';
import type { Voices } from './voices.js';

/** Attributes of links to other pages. */
const REL = ' rel="noopener noreferrer nofollow"';

/** The article as HTML, and the places in it that can be linked to. */
export interface Story {
  html: string;
  anchors: ReadonlySet<string>;
}

/** The article itself, from the line above the headline to the notes below the body. */
export function story(article: Article, voices: Voices, struck: readonly Removal[]): Story {
  const { headline, dek, body, outlet, section, language } = article;
  const head = [headline, dek].filter((part): part is TextSpan => part !== null);
  const found = marksOf(article, voices);
  const marks = pageMarks(article, linksOf(article), REL);
  yieldToLinks(found, marks);
  for (const mark of found) marks.push(mark);
  const { html: texts, anchors } = annotate(head.concat(textsOf(body)), marks);
  const kicker = [outlet?.name, section].filter((text) => typeof text === 'string');
  const title = headline === null ? '<span class="none">No headline</span>' : texts.shift();
  const standfirst = dek === null ? '' : `<p class="dek" dir="auto">${texts.shift()}</p>`;
  const parts = [
    `<article id="story" lang="${escapeHtml(language ?? '')}">`,
    kicker.length === 0 ? '' : `<p class="kicker">${kicker.map(isolated).join(' · ')}</p>`,
    `<h1 dir="auto">${title}</h1>`,
    standfirst,
    creditsLine(article),
    ...bodyElements(article, texts, struck),
    body.length === 0 ? '<p class="none">No body text.</p>' : '',
    pictures(article),
    ...article.notes.map(
      ({ kind, text }) =>
        `<p class="note" dir="auto"><b>${escapeHtml(kind.replace('-', ' '))}</b> ${escapeHtml(text)}</p>`,
    ),
    '</article>',
  ];
  return { html: parts.filter((line) => line !== '').join('\n'), anchors };
}

/** The blocks, pictures and embeds, with a line between them where something was removed. */
function bodyElements(
  article: Article,
  texts: readonly string[],
  struck: readonly Removal[],
): string[] {
  const gaps = strikesBefore(article, struck);
  const cite = linksOf(article);
  const parted = (index: number) => gaps[index] !== '';
  const parts = outlineOf(article, { pictures: true, embeds: true, parted });
  const complete = picturesOf(article);
  const embed = (each: Embed): string => embedHtml(each, complete, REL);
  const before = (index: number): string => gaps[index] ?? '';
  const lines = bodyHtml(parts, { texts, direction: ' dir="auto"', picture, embed, cite, before });
  return [...lines, gaps[article.body.length] ?? ''];
}

/** A picture as a link to it, since the page loads nothing. */
function picture({ url, alt, caption, credit }: Image): string {
  const link = outwardLink(url ?? '', alt?.trim() || 'Picture');
  const words = [caption, credit]
    .filter((text) => text?.trim())
    .map((text) => isolated(text ?? ''));
  const below = words.length === 0 ? '' : `<figcaption>${words.join(' · ')}</figcaption>`;
  return `<figure dir="auto">${link}${below}</figure>`;
}

/** For each block, and for the end, a line that says what was removed before it, or ''. */
function strikesBefore(article: Article, struck: readonly Removal[]): string[] {
  const { body } = article;
  const starts = body.map((block) => sourceStart(article, block));
  const gaps: string[] = [];
  let next = 0;
  for (let i = 0; i <= body.length; i++) {
    const limit = i < body.length ? (starts[i] ?? 0) : Number.POSITIVE_INFINITY;
    const first = next;
    while (next < struck.length && (struck[next] as Removal).source.start < limit) next++;
    gaps.push(next > first ? strikeLine(struck.slice(first, next), first + 1) : '');
  }
  return gaps;
}

/** Where a block begins in the input; 0 if its span is outside the article's text. */
function sourceStart(article: Article, { start }: Block): number {
  if (!(start >= 0 && start < article.text.length)) return 0;
  return toSource(article, { start, end: start + 1 })[0]?.start ?? 0;
}

function strikeLine(struck: readonly Removal[], number: number): string {
  const reasons = [...new Set(struck.map(({ reason }) => reason))].map(escapeHtml).join(', ');
  const count = struck.length === 1 ? '' : `${struck.length} × `;
  return `<p class="cut" lang="en"><a href="#r${number}">struck here: ${count}${reasons}</a></p>`;
}

/** The pictures that have no place in the story. */
function pictures({ images, body }: Article): string {
  const placed = new Set([...placedPictures(images, body.length).values()].flat());
  const left = images.filter((image) => !placed.has(image));
  if (left.length === 0) return '';
  const items = left.map(({ url, alt, caption, credit }) => {
    const words = caption ?? alt ?? url ?? 'Picture';
    const text = url === null ? isolated(words) : outwardLink(url, words);
    return `<li>${text}${credit === null ? '' : ` <small>${isolated(credit)}</small>`}</li>`;
  });
  return `<section class="pictures"><h2 lang="en">Pictures</h2>\n<ul>\n${items.join('\n')}\n</ul></section>`;
}
