// The pages of the corpora for the flatteners.
import { createHash } from 'node:crypto';
import { readCorpora } from '../../train/body/corpus.mjs';

/** What flatteners leave: the whole page, all in one line, or the article and what stands around it. */
export const KIND_OF = {
  html2text: 'full',
  'html2text, no links': 'full',
  inscriptis: 'full',
  'get_text("\\n")': 'full',
  w3m: 'full',
  lynx: 'full',
  'html-to-text': 'full',
  'get_text()': 'run-on',
  'text_content()': 'run-on',
  textContent: 'run-on',
  'readability-lxml': 'around',
  'readability-lxml, inscriptis': 'around',
  newspaper4k: 'around',
};

/** Flatteners of a page where a corpus has many pages. */
const FEW = 5;
const MANY_PAGES = 'wcxb';

/** All pages: { id, url, lang, html, flatteners, corpus, site, genre, gold }. */
export function readPages(corpora) {
  return readCorpora(corpora).map((page) => {
    const { id, url = null, group, corpus, html, gold } = page;
    const flatteners = corpus.startsWith(MANY_PAGES) ? fewOf(id) : Object.keys(KIND_OF);
    return {
      id,
      url,
      corpus: nameOf(page),
      site: group,
      genre: genreOf(page),
      lang: page.lang ?? languageOf(html),
      flatteners,
      html,
      gold,
    };
  });
}

function nameOf({ corpus }) {
  if (corpus.startsWith(MANY_PAGES)) return MANY_PAGES;
  return corpus === 'A' || corpus === 'B' ? 'outlets' : 'html';
}

/** The same few for a page each time, every flattener about as often. */
function fewOf(id) {
  const place = (name) => createHash('sha256').update(`${id}/${name}`).digest('hex');
  return Object.keys(KIND_OF)
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
    .slice(0, FEW);
}

/** What a page calls itself; of pages that say nothing, what their corpus holds. */
function genreOf({ corpus, html, type, kind }) {
  const named = /"@type"\s*:\s*\[?\s*"(Recipe|LiveBlogPosting|Review|\w*NewsArticle)"/.exec(
    html,
  )?.[1];
  if (named === 'Recipe') return 'recipe';
  if (named === 'LiveBlogPosting') return 'live blog';
  if (!corpus.startsWith(MANY_PAGES)) return kind === 'other' ? 'other' : 'news';
  if (type !== 'article') return type;
  return kind === 'news' || named?.endsWith('NewsArticle') ? 'news' : 'blog';
}

function languageOf(html) {
  return /<html[^>]{0,400}\slang=["']?([a-z]{2})/i.exec(html)?.[1].toLowerCase() ?? 'en';
}
