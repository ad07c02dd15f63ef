import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Article, parseArticle } from 'copydesk';
import { describe, expect, it } from 'vitest';
import { READINGS, type Reading } from '../fixtures/pages/readings.js';
import { goldenOf } from './golden-page.js';

const file = (path: string): URL => new URL(path, import.meta.url);
const PAGES = readdirSync(file('../fixtures/pages/'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

/** Letters of a reading's `kinds`. */
const KINDS = {
  paragraph: 'p',
  heading: 'h',
  'list-item': 'l',
  blockquote: 'q',
  table: 't',
  code: 'c',
  embed: 'e',
};

/** As much of one end of the body as the reading gives. */
const endOf = (text: string | undefined, words: string, end: 'first' | 'last'): string => {
  if (text === undefined || words === '') return text ?? '';
  return end === 'first' ? text.slice(0, words.length) : text.slice(-words.length);
};

type Checked = Exclude<keyof Reading, 'knownDefects' | 'namesAreRight'>;

/** What an article says of a field of its reading. */
const FIELDS: { [F in Checked]: (article: Article, reading: Reading) => unknown } = {
  headline: ({ headline }) => headline?.text ?? null,
  dek: ({ dek }) => dek?.text ?? null,
  authors: ({ byline }) =>
    (byline?.authors ?? []).filter(({ kind }) => kind === 'person').map(({ name }) => name),
  byline: ({ byline }) => byline?.text ?? null,
  agencies: ({ byline }) => byline?.agencies ?? [],
  publishedAt: ({ publishedAt }) => publishedAt,
  modifiedAt: ({ modifiedAt }) => modifiedAt,
  canonicalUrl: ({ source }) => source.canonicalUrl,
  language: ({ language }) => language,
  section: ({ section }) => section,
  topics: ({ topics }) => topics,
  outlet: ({ outlet }) => outlet,
  kinds: ({ body }) => body.map(({ kind }) => KINDS[kind]).join(''),
  first: ({ body }, { first }) => endOf(body[0]?.text, first, 'first'),
  last: ({ body }, { last }) => endOf(body.at(-1)?.text, last, 'last'),
  unseen: (article, { unseen = [] }) =>
    unseen.filter((words) => !JSON.stringify(article).includes(words)),
  diagnostics: ({ diagnostics }) => diagnostics.map(({ code }) => code),
  notes: ({ notes }) => notes.map(({ kind }) => kind),
  captions: ({ images }) => images.flatMap(({ caption }) => caption ?? []),
  credits: ({ images }) => images.flatMap(({ credit }) => credit ?? []),
  dateline: ({ dateline }) => dateline?.place ?? null,
};

it('every page has a reading, every reading a page', () => {
  expect(Object.keys(READINGS).sort()).toEqual([...PAGES].sort());
});

describe.each(PAGES)('the page %s', (name) => {
  const article = parseArticle(readFileSync(file(`../fixtures/pages/${name}.html`), 'utf8'));
  const reading = { outlet: null, ...(READINGS[name] as Reading) };

  for (const field of Object.keys(FIELDS) as Checked[]) {
    if (!(field in reading)) continue;
    const check = (): void => expect(FIELDS[field](article, reading)).toEqual(reading[field]);
    const defect = reading.knownDefects?.[field];
    if (defect === undefined) it(`has its ${field}`, check);
    else it.fails(`has its ${field} (known defect: ${defect})`, check);
  }

  const golden = file(`pages/${name}.json`);
  const expected = goldenOf(article, reading);
  if (expected === null) {
    it('has no golden file while its text is read wrongly', () => {
      expect(existsSync(golden)).toBe(false);
    });
  } else {
    it('is the golden article', () => {
      expect(expected).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
    });
  }
});
