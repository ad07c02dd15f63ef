// Reads the pages the trees are fitted to, and what of them is body text.
//
// Three folders, fetched by whoever trains; no text of them is kept here.
//
//   html/     index.json: { pages: [{ id, corpus, url, file, text, paragraphs?, optional? }] } with the
//             pages of scrapinghub/article-extraction-benchmark (MIT) and dobbersc/fundus-evaluation (MIT)
//   outlets/  index.jsonl: { id, corpus, url, html, expected: { body: { summary, sections } } } with the
//             pages that flairNLP/fundus (MIT) tests its parsers on
//   wcxb/     index.jsonl: { id, url, site, type, gold: { text } } and html/ID.html.gz with pages of
//             Murrough-Foley/web-content-extraction-benchmark (CC BY 4.0), articles and others
//
// Beside them, the invented pages of this project's own tests, with the bodies of their golden files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** All pages: { id, corpus, group, url, html, gold: [{ text, role }] }, and kind, type, lang where a corpus says. */
export function readCorpora(folder) {
  const pages = [];
  const html = join(folder, 'html');
  for (const page of JSON.parse(readFileSync(join(html, 'index.json'), 'utf8')).pages) {
    pages.push({ ...about(page), html: unpack(join(html, page.file)), gold: paragraphsOf(page) });
  }
  const outlets = join(folder, 'outlets');
  for (const line of readFileSync(join(outlets, 'index.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const page = JSON.parse(line);
    const { body } = page.expected;
    if (!body) continue;
    pages.push({ ...about(page), html: unpack(join(outlets, page.html)), gold: partsOf(body) });
  }
  const wcxb = join(folder, 'wcxb');
  for (const line of readFileSync(join(wcxb, 'index.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, url, site, type, kind, lang, gold } = JSON.parse(line);
    pages.push({
      id,
      url,
      type,
      kind,
      lang,
      corpus: CORPUS_OF_TYPE[type] ?? `${WCXB}, no article`,
      group: siteOf(url, site),
      html: unpack(join(wcxb, 'html', `${id}.html.gz`)),
      gold: linesOf(gold.text),
    });
  }
  return pages;
}

const WCXB = 'wcxb';
const CORPUS_OF_TYPE = { article: WCXB, forum: `${WCXB}, forum` };

/** Whether a page is of WCXB, which keeps more of a page than the other corpora. */
export function isWcxb({ corpus }) {
  return corpus.startsWith(WCXB);
}

/** The invented pages, in the same form. */
export function readFixtures() {
  const tests = new URL('../../../tests/', import.meta.url);
  const golden = readdirSync(new URL('golden/pages/', tests)).sort();
  return golden.flatMap((file) => {
    const id = file.slice(0, -'.json'.length);
    const { body, diagnostics } = JSON.parse(
      readFileSync(new URL(`golden/pages/${file}`, tests), 'utf8'),
    );
    if (diagnostics.some(({ code }) => code === 'list-page')) return []; // its body is no story
    return {
      id: `invented ${id}`,
      corpus: 'invented',
      group: `invented ${id}`,
      html: readFileSync(new URL(`fixtures/pages/${id}.html`, tests), 'utf8'),
      gold: body.map(({ kind, text }) => ({ text, role: kind === 'heading' ? 'heading' : 'body' })),
    };
  });
}

function about({ id, corpus, url, domain, kind, language }) {
  return { id, corpus, url, kind, lang: language, group: siteOf(url, domain ?? id) };
}

/** The name of the site, without country and part: pages of one site stay together. */
export function siteOf(url, fallback) {
  const names = (url ? new URL(url).hostname : fallback).split('.');
  const common = new Set(['info', 'news', 'online', 'site']);
  while (names.length > 1 && (names.at(-1).length <= 3 || common.has(names.at(-1)))) names.pop();
  return names.at(-1);
}

export function unpack(path) {
  return gunzipSync(readFileSync(path)).toString('utf8');
}

function paragraphsOf({ corpus, paragraphs, optional = [], text }) {
  if (corpus !== 'fundus-eval') {
    return linesOf(text);
  }
  return paragraphs.map((line, i) => ({
    text: line,
    role: optional.includes(i) ? 'optional' : 'body',
  }));
}

function linesOf(text) {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, role: 'body' }));
}

function partsOf({ summary, sections }) {
  const parts = (summary ?? []).map((text) => ({ text, role: 'dek' }));
  for (const { headline, headlines, paragraphs } of sections) {
    const heads = headlines ?? (headline ? [headline] : []);
    parts.push(...heads.map((text) => ({ text, role: 'heading' })));
    parts.push(...paragraphs.map((text) => ({ text, role: 'body' })));
  }
  return parts;
}
