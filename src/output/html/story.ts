import type { Article, Block, Removal, TextSpan } from '../../article.js';
import { toSource } from '../../input/source-map.js';
import { startsOf } from '../layout/posts.js';
import { annotate } from './annotate.js';
import { escapeHtml, isolated, outwardLink } from './escape.js';
import { marksOf } from './text-marks.js';
import type { Voices } from './voices.js';

/** The article as HTML, and the places in it that can be linked to. */
export interface Story {
  html: string;
  anchors: ReadonlySet<string>;
}

/** The article itself, from the line above the headline to the notes below the body. */
export function story(article: Article, voices: Voices): Story {
  const { headline, dek, body, outlet, section, language } = article;
  const head = [headline, dek].filter((part): part is TextSpan => part !== null);
  const { html: texts, anchors } = annotate([...head, ...body], marksOf(article, voices));
  const kicker = [outlet?.name, section].filter((text) => typeof text === 'string');
  const title = headline === null ? '<span class="none">No headline</span>' : texts.shift();
  const standfirst = dek === null ? '' : `<p class="dek" dir="auto">${texts.shift()}</p>`;
  const parts = [
    `<article id="story" lang="${escapeHtml(language ?? '')}">`,
    kicker.length === 0 ? '' : `<p class="kicker">${kicker.map(isolated).join(' · ')}</p>`,
    `<h1 dir="auto">${title}</h1>`,
    standfirst,
    credits(article),
    ...bodyElements(article, texts),
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

function credits({ byline, publishedAt }: Article): string {
  const parts = byline === null ? [] : [isolated(byline.text)];
  if (publishedAt !== null) {
    const minute = publishedAt.slice(0, 16).replace('T', ' ');
    parts.push(`<time datetime="${escapeHtml(publishedAt)}">${escapeHtml(minute)}</time>`);
  }
  return parts.length === 0 ? '' : `<p class="credits">${parts.join(' · ')}</p>`;
}

/** The blocks, with a line between them where something was removed. */
function bodyElements(article: Article, texts: readonly string[]): string[] {
  const { body } = article;
  const gaps = strikesBefore(article);
  const posts = startsOf(article.embeds);
  const begins = (index: number): boolean => {
    const block = body[index];
    return gaps[index] !== '' || body[index - 1]?.kind !== block?.kind || posts.has(block?.start);
  };
  return body.flatMap((block, index) => {
    const before = gaps[index] ?? '';
    const starts = begins(index);
    const ends = begins(index + 1);
    return [before, element(block, texts[index] ?? '', starts, ends)].concat(
      index === body.length - 1 ? (gaps[body.length] ?? '') : [],
    );
  });
}

/** A block as its element; a list or post begins and ends with its first and last block. */
function element({ kind, level }: Block, html: string, starts: boolean, ends: boolean): string {
  switch (kind) {
    case 'heading': {
      const name = `h${Math.min(Math.max(level ?? 2, 2), 6)}`;
      return `<${name} dir="auto">${html}</${name}>`;
    }
    case 'list-item':
      return `${starts ? '<ul>\n' : ''}<li dir="auto">${html}</li>${ends ? '\n</ul>' : ''}`;
    case 'blockquote':
      return `<blockquote dir="auto">${html}</blockquote>`;
    case 'embed': {
      const open = starts ? '<blockquote class="post">\n' : '';
      return `${open}<p dir="auto">${html}</p>${ends ? '\n</blockquote>' : ''}`;
    }
    case 'table':
      return `<p class="table" dir="auto">${html}</p>`;
    default:
      return `<p dir="auto">${html}</p>`;
  }
}

/** For each block, and for the end, a line that says what was removed before it, or ''. */
function strikesBefore(article: Article): string[] {
  const { body, boilerplate } = article;
  const starts = body.map((block) => sourceStart(article, block));
  const gaps: string[] = [];
  let next = 0;
  for (let i = 0; i <= body.length; i++) {
    const limit = i < body.length ? (starts[i] ?? 0) : Number.POSITIVE_INFINITY;
    const first = next;
    while (next < boilerplate.length && (boilerplate[next] as Removal).source.start < limit) next++;
    gaps.push(next > first ? strikeLine(boilerplate.slice(first, next), first + 1) : '');
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

function pictures({ images }: Article): string {
  if (images.length === 0) return '';
  const items = images.map(({ url, alt, caption, credit }) => {
    const words = caption ?? alt ?? url ?? 'Picture';
    const text = url === null ? isolated(words) : outwardLink(url, words);
    return `<li>${text}${credit === null ? '' : ` <small>${isolated(credit)}</small>`}</li>`;
  });
  return `<section class="pictures"><h2 lang="en">Pictures</h2>\n<ul>\n${items.join('\n')}\n</ul></section>`;
}
