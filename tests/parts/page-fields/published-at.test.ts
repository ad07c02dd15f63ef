import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html/read-html.js';
import { readModifiedAt, readPublishedAt } from '../../../src/parts/page-fields/published-at.js';
import { surveyPage } from '../../../src/parts/page-fields/survey-page.js';
import { article, BODY, fieldsOf, HEADLINE, meta } from './page.js';

const FULL = '2024-05-03T18:19:08+02:00';
const H1 = `<h1>${HEADLINE}</h1>`;

const itemprop = (name: string, value: string): string =>
  `<span itemprop="${name}" content="${value}">Friday</span>`;
const time = (datetime: string, text = 'Friday', attributes = ''): string =>
  `<p><time datetime="${datetime}" ${attributes}>${text}</time></p>`;
/** So many short paragraphs. */
const lines = (count: number): string => '<p>It rained in Vessby.</p>'.repeat(count);

const published = (head: string, top = H1, end = '') => fieldsOf(head, top, end).publishedAt;
const modified = (head: string, top = H1, end = '') => fieldsOf(head, top, end).modifiedAt;

describe('publishedAt by source', () => {
  it.each([
    ['json-ld', 0.97, article({ datePublished: FULL }), ''],
    ['article:published_time', 0.95, meta('article:published_time', FULL), ''],
    ['article:published_time', 0.95, meta('og:article:published_time', FULL), ''],
    ['microdata', 0.9, '', itemprop('datePublished', FULL)],
    ['meta', 0.88, meta('pubdate', FULL), ''],
    ['json-ld-created', 0.8, article({ dateCreated: FULL }), ''],
    ['json-ld-created', 0.8, article({ uploadDate: FULL }), ''],
    ['time', 0.8, '', time(FULL)],
    ['printed', 0.6, '', `<p>3 May 2024, 18:19:08 +02:00</p>`],
    ['meta-created', 0.5, meta('created', FULL), ''],
    ['meta-created', 0.5, meta('page.create', FULL), ''],
    ['meta-created', 0.5, meta('last-modified', FULL), ''],
  ])('%s is trusted by %d', (rule, confidence, head, line) => {
    expect(published(head, H1 + line)).toMatchObject({ value: FULL, rule, confidence });
  });

  it.each(['created_by', 'last-modified-by', 'x-last-modified'])(
    'a meta named %j tells nothing of it',
    (name) => {
      expect(published(meta(name, FULL))).toBeNull();
    },
  );

  it('takes the source that is trusted most', () => {
    const head = meta('pubdate', '2024-05-04T10:00:00Z') + meta('created', '2024-05-05T10:00:00Z');
    expect(published(head + article({ datePublished: FULL }))?.value).toBe(FULL);
    expect(published(head)?.value).toBe('2024-05-04T10:00:00Z');
  });

  it('passes over what is no date, twenty values of a source at the most', () => {
    const some = meta('pubdate', 'soon').repeat(19);
    expect(published(some + meta('pubdate', FULL))?.value).toBe(FULL);
    expect(published(meta('pubdate', 'soon') + some + meta('pubdate', FULL))).toBeNull();
  });
});

it('an outlet whose definition names no source of a date has none', () => {
  const head = article({ datePublished: FULL, dateModified: FULL });
  const { evidence } = surveyPage(readHtml(`<head>${head}</head>${H1}`), null);
  expect(readPublishedAt(evidence)?.value).toBe(FULL);
  expect(readPublishedAt({ ...evidence, own: { publishedAt: [] } })).toBeNull();
  expect(readModifiedAt({ ...evidence, own: { modifiedAt: [] } })).toBeNull();
});

describe('modifiedAt by source', () => {
  it.each([
    ['json-ld', 0.95, article({ dateModified: FULL }), ''],
    ['article:modified_time', 0.92, meta('article:modified_time', FULL), ''],
    ['article:modified_time', 0.92, meta('og:article:modified_time', FULL), ''],
    ['microdata', 0.85, '', itemprop('dateModified', FULL)],
    ['meta', 0.8, meta('lastmod', FULL), ''],
    ['time', 0.7, '', time(FULL, 'Friday', 'class="updated"')],
  ])('%s is trusted by %d', (rule, confidence, head, line) => {
    expect(modified(head, H1 + line)).toMatchObject({ value: FULL, rule, confidence });
  });
});

describe('a date that says more', () => {
  const day = article({ datePublished: '2024-05-03' });
  const minute = article({ datePublished: '2024-05-03T18:19' });

  it('takes the place of the same day or minute, and keeps the trust in the first', () => {
    const full = { value: FULL, rule: 'meta', confidence: 0.97 };
    expect(published(day + meta('pubdate', FULL))).toMatchObject(full);
    expect(published(minute + meta('pubdate', FULL))).toMatchObject(full);
  });

  it.each([
    ['of another day', day, '2024-05-04T18:19:08+02:00'],
    ['of another minute', minute, '2024-05-03T18:20:08+02:00'],
    ['that says no more', minute, '2024-05-03T18:19:30'],
    ['that says less', minute, '2024-05-03'],
  ])('is none %s', (_, head, other) => {
    expect(published(head + meta('pubdate', other))?.rule).toBe('json-ld');
  });
});

describe('<time>', () => {
  it.each([
    ['nav', `<nav>${time(FULL)}</nav>`],
    ['footer', `<footer>${time(FULL)}</footer>`],
    ['aside', `<aside>${time(FULL)}</aside>`],
    ['a post from elsewhere', `<blockquote class="twitter-tweet">${time(FULL)}</blockquote>`],
    ['a dialog', `<dialog open>${time(FULL)}</dialog>`],
    ['a comment', time(FULL, 'Friday', 'class="comment-time"')],
  ])('is another thing’s in %s', (_, line) => {
    expect(published('', H1 + line)).toBeNull();
  });

  it('gives the value of datetime with its place, else its text with its own', () => {
    const page = published('', `${H1}<p>On <time datetime="${FULL}">3 May 2024</time></p>`);
    expect(page).toMatchObject({ value: FULL, block: 1 });
    expect((page?.source?.end ?? 0) - (page?.source?.start ?? 0)).toBe(FULL.length);
    const element = '<time>3 May 2024';
    const printed = published('', `${H1}<p>On ${element}</time></p>`);
    expect(printed).toMatchObject({ value: '2024-05-03', rule: 'time', block: 1 });
    expect((printed?.source?.end ?? 0) - (printed?.source?.start ?? 0)).toBe(element.length);
    expect(published('', H1 + time('soon', '3 May 2024'))?.value).toBe('2024-05-03');
  });

  it.each([
    ['its class', time(FULL, 'Friday', 'class="last-updated"')],
    ['its text', time(FULL, 'Updated Friday')],
  ])('tells of a change by %s', (_, line) => {
    expect(published('', H1 + line)).toBeNull();
    expect(modified('', H1 + line)?.value).toBe(FULL);
  });

  it('tells of no change without such a word', () => {
    expect(modified('', H1 + time(FULL))).toBeNull();
  });

  const FIRST = '2024-05-01T10:00:00Z';
  const SECOND = '2024-05-02T10:00:00Z';
  it.each([
    ['nearest below the headline', H1 + time(FIRST) + time(SECOND)],
    [
      'right above the headline rather than farther below',
      time(FIRST) + H1 + lines(1) + time(SECOND),
    ],
    ['right below the headline rather than right above', time(SECOND) + H1 + time(FIRST)],
    ['nearer above', time(SECOND) + lines(1) + time(FIRST) + H1],
  ])('is taken %s', (_, top) => {
    expect(published('', top)?.value).toBe(FIRST);
  });

  it('stands within thirty blocks below the headline and twelve above it', () => {
    expect(published('', H1 + lines(29) + time(FULL))?.value).toBe(FULL);
    expect(published('', H1 + lines(30) + time(FULL))).toBeNull();
    expect(published('', time(FULL) + lines(11) + H1)?.value).toBe(FULL);
    expect(published('', time(FULL) + lines(12) + H1)).toBeNull();
  });

  it('may stand anywhere on a page that shows no headline', () => {
    expect(published('', lines(40) + time(FULL))?.value).toBe(FULL);
  });

  it('is looked for among the first two hundred', () => {
    const others = (count: number) => time(FIRST, 'x', 'class="comment"').repeat(count);
    const page = (count: number) => published('', `${others(count)}${H1}${time(FULL)}`);
    expect(page(199)?.value).toBe(FULL);
    expect(page(200)).toBeNull();
  });
});

describe('a printed date', () => {
  const DATE = '3 May 2024';
  const value = (top: string, end = '') => published('', top, end)?.value ?? null;

  it('stands within twelve blocks below the headline and four above it', () => {
    expect(value(`${H1}${lines(11)}<p>${DATE}</p>`)).toBe('2024-05-03');
    expect(value(`${H1}${lines(12)}<p>${DATE}</p>`)).toBeNull();
    expect(value(`<p>${DATE}</p>${lines(3)}${H1}`)).toBe('2024-05-03');
    expect(value(`<p>${DATE}</p>${lines(4)}${H1}`)).toBeNull();
  });

  it('is taken below the headline rather than above, and nearest', () => {
    expect(value(`<p>2 May 2024</p>${H1}<p>${DATE}</p><p>4 May 2024</p>`)).toBe('2024-05-03');
    expect(value(`<p>2 May 2024</p><p>${DATE}</p>${H1}`)).toBe('2024-05-03');
  });

  it('is not looked for without a headline', () => {
    expect(value(`<p>${DATE}</p>`)).toBeNull();
  });

  it.each([
    ['a heading', `<h2>${DATE}</h2>`],
    ['a caption', `<figure><img src="/a.jpg"><figcaption>${DATE}</figcaption></figure>`],
    ['an aside', `<aside><p>${DATE}</p></aside>`],
    ['a footer', `<footer><p>${DATE}</p></footer>`],
    ['a line without a year', '<p>3 May, 18:19</p>'],
    [
      'the body',
      `<p>The quay of Vessby was closed from ${DATE} until the week after that one.</p>`,
    ],
  ])('is none in %s', (_, line) => {
    expect(value(H1 + line)).toBeNull();
  });

  it('is read from where the digits begin, else from the whole line', () => {
    expect(value(`${H1}<p>Vessby 2024-05-03 18:19</p>`)).toBe('2024-05-03T18:19:00');
    expect(value(`${H1}<p>Vessby 13.5.2024</p>`)).toBe('2024-05-13');
    expect(value(`${H1}<p>Vessby 13. 5. 2024</p>`)).toBe('2024-05-13');
    expect(value(`${H1}<p>Vessby 13/5/2024</p>`)).toBe('2024-05-13');
    expect(value(`${H1}<p>新聞 2024年5月3日</p>`)).toBe('2024-05-03');
    expect(value(`${H1}<p>뉴스 2024년 5월 3일</p>`)).toBe('2024-05-03');
    expect(value(`${H1}<p>Vessby, ${DATE}</p>`)).toBe('2024-05-03');
  });

  /** A line of a length that ends with a date. */
  const line = (length: number) => `${DATE} ${'x'.repeat(length - DATE.length - 1)}`;
  it.each([
    ['sixty characters', '<p>', '</p>', '', 60],
    ['a hundred and sixty where its class says what it is', '<p class="date">', '</p>', '', 160],
    ['as many where the class is of its parent', '<div class="date"><p>', '</p></div>', '', 160],
    ['as many behind “By”', '<p>', '</p>', 'By ', 160],
    [
      'sixty where the class is farther up',
      '<div class="date"><div><p>',
      '</p></div></div>',
      '',
      60,
    ],
  ])('stands in a line of at most %s', (_, open, close, label, longest) => {
    const page = (length: number) => value(H1 + open + label + line(length - label.length) + close);
    expect(page(longest)).toBe('2024-05-03');
    expect(page(longest + 1)).toBeNull();
  });

  it('leaves the body alone', () => {
    expect(value(H1, BODY)).toBeNull();
  });
});
