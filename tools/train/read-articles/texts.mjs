// The texts of the articles read for this project, rebuilt from the pages of the corpora. articles.json
// holds for each the page, the checksum of its source, and where in the source its paragraphs stand.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

const ARTICLES = new URL('articles.json', import.meta.url);

/** Each article with its text; throws where a page is not the one that was read. */
export function readArticles(corpora) {
  return JSON.parse(readFileSync(ARTICLES, 'utf8')).map((article) => {
    const { id, page, sha256, paragraphs } = article;
    const html = gunzipSync(readFileSync(join(corpora, page))).toString('utf8');
    const text = textOf(html, paragraphs);
    if (checksum(text) !== sha256) throw new Error(`${id}: not the text that was read`);
    return { ...article, text };
  });
}

/** The words of some ranges of a page's source, an empty line between. */
export function textOf(html, ranges) {
  return ranges
    .map(([start, end]) => wordsOf(html.slice(start, end)))
    .filter(Boolean)
    .join('\n\n');
}

export function checksum(text) {
  return createHash('sha256').update(text).digest('hex');
}

function wordsOf(html) {
  let words = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (HIDDEN.has(name)) hidden++;
      if (name === 'br') words += ' ';
    },
    onclosetag: (name) => {
      if (HIDDEN.has(name)) hidden--;
    },
    ontext: (text) => {
      if (hidden === 0) words += text;
    },
  });
  parser.end(html);
  return words
    .replace(/[\u00ad\u2060\u200b]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button']);
