import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html/read-html.js';
import { readModifiedAt, readPublishedAt } from '../../../src/parts/page-dates/published-at.js';
import { readPageFields } from '../../../src/parts/page-fields/read-page-fields.js';
import { surveyPage } from '../../../src/parts/page-fields/survey-page.js';
import { article, BODY, fieldsOf, HEADLINE, meta } from '../page-fields/page.js';

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
    ['time', 0.9, '', time(FULL)],
    ['printed', 0.9, '', `<p>3 May 2024, 18:19:08 +02:00</p>`],
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
    ['aside', `${lines(5)}<aside>${time(FULL)}</aside>`],
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
    expect(published('', H1 + line)?.rule ?? '').toMatch(/^updated|^$/u);
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
    const among = `<p>Vessby, ${DATE}, in the rain</p>`;
    expect(value(`${H1}${lines(11)}${among}`)).toBe('2024-05-03');
    expect(value(`${H1}${lines(12)}${among}`)).toBeNull();
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
    ['a heading', `<h2>What the harbour of Vessby was on ${DATE}</h2>`],
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

  it('may be a line of its own farther below, or one that says what it is', () => {
    const far = (line: string) => published('', `${H1}${lines(20)}${line}`);
    expect(far(`<p>${DATE}</p>`)).toMatchObject({ value: '2024-05-03', rule: 'printed-far' });
    expect(far(`<p>Published in Vessby on ${DATE}</p>`)?.rule).toBe('printed-label');
    expect(far(`<p>In Vessby on ${DATE}, it rained</p>`)).toBeNull();
  });

  it('says which of two dates it is', () => {
    const both = `<p>Last updated: December 5, 2021 at 9:30 AM</p><p>Published: December 3, 2021 at 7:05 AM</p>`;
    expect(value(H1 + both)).toBe('2021-12-03T07:05:00');
    expect(modified('', H1 + both)?.value).toBe('2021-12-05T09:30:00');
    const line = '<p class="date">25/09/2024 20:20 | Updated 26/09/2024 09:20</p>';
    expect(value(H1 + line)).toBe('2024-09-25T20:20:00');
    expect(modified('', H1 + line)?.value).toBe('2024-09-26T09:20:00');
  });

  it('may stand anywhere below the headline with a label, if it is the only one', () => {
    const far = (end: string) => published('', `${H1}${lines(70)}`, end);
    const label = { value: '2024-05-03', rule: 'printed-label', confidence: 0.75 };
    expect(far(`<h4>Published</h4><p>${DATE}</p>`)).toMatchObject(label);
    expect(far(`<h2>Harbours</h2><p>Published ${DATE}</p>`)).toMatchObject(label);
    expect(far(`<p>Published ${DATE}</p><p>Published 4 May 2024</p>`)).toBeNull();
    expect(far(`<p>${DATE}</p>`)).toBeNull();
    expect(far(`<footer><p>Published ${DATE}</p></footer>`)).toBeNull();
    expect(
      far(`<p>Published by the harbour office of Vessby and others on ${DATE}</p>`),
    ).toBeNull();
  });

  it('is that of the change where no other is given, with less trust', () => {
    expect(published('', `${H1}<p>Last updated: ${DATE}</p>`)).toMatchObject({
      value: '2024-05-03',
      rule: 'updated-printed',
      confidence: 0.5,
    });
  });

  it('leaves the body alone', () => {
    expect(value(H1, BODY)).toBeNull();
  });
});

describe('a moment in an attribute', () => {
  it.each([
    ['abbr', `<p>at <abbr class="published" title="${FULL}">6:19 PM</abbr></p>`, FULL],
    [
      'span',
      '<p><span class="ago" title="3 May 2024, 18:19">2 hours ago</span></p>',
      '2024-05-03T18:19:00',
    ],
    [
      'seconds',
      '<p><span class="date" data-timestamp="1714753148">Friday</span></p>',
      '2024-05-03T16:19:08Z',
    ],
  ])('is read: %s', (_, line, value) => {
    expect(published('', H1 + line)?.value).toBe(value);
  });

  it.each([
    ['of a link', '<p><a title="Storm of 3 May 2024" href="/storm">Storm</a></p>'],
    ['of what is no date', '<p><span title="Storm of 3 May 2024">Storm</span></p>'],
  ])('is none %s', (_, line) => {
    expect(published('', H1 + line)).toBeNull();
  });
});

describe('day and month', () => {
  const line = (text: string) => `${H1}<p class="date">${text}</p>`;
  const on = (html: string, url: string | null = null, lang = 'en') =>
    readPageFields(
      surveyPage(readHtml(`<html lang="${lang}"><body><article>${html}${BODY}</article>`), url),
    ).publishedAt?.value ?? null;

  it('are not guessed', () => {
    expect(on(line('3/5/2024'))).toBeNull();
    expect(on(line('3/5/2024'), 'https://vessby.example/news')).toBeNull();
  });

  it('have the order of the page’s data even between full stops', () => {
    const data = article({ datePublished: '2024-03-05T10:00:00Z' });
    expect(published(data, line('3.5.2024'))?.confidence).toBe(0.97);
    expect(published('', line('3.5.2024'))?.value).toBe('2024-05-03');
  });

  it.each([
    [
      'another date in full',
      `${line('3/5/2024')}<p>Again on 4/5/2024</p>${meta('x-date', '2024-05-03')}`,
      null,
      'en',
      '2024-05-03',
    ],
    ['dates of its kind', `${line('3/5/2024')}<p>Also: 23/4/2024</p>`, null, 'en', '2024-05-03'],
    ['dates of its kind', `${line('3/5/2024')}<p>Also: 4/23/2024</p>`, null, 'en', '2024-03-05'],
    ['the country', line('3/5/2024'), 'https://vessby.co.uk/', 'en-US', '2024-05-03'],
    ['the language', line('3/5/2024'), null, 'fr', '2024-05-03'],
    ['the language', line('3/5/2024'), null, 'en-US', '2024-03-05'],
  ])('are settled by %s', (_, html, url, lang, value) => {
    expect(on(html, url, lang)).toBe(value);
  });
});

describe('the scope of the story', () => {
  const TEASER = `<div class="related"><p><time datetime="2020-01-01T08:00:00Z">1 January 2020</time></p><p><a href="/a">Another harbour was closed</a></p></div>`;
  const withStory = (end: string) => {
    const survey = surveyPage(readHtml(`<article>${H1}${BODY}</article>${end}`), null);
    const { blocks } = survey.evidence.page;
    survey.evidence.story = {
      body: [1, 2, 3],
      struck: new Map(blocks.map((_, index) => [index, 'related' as const] as const).slice(4)),
    };
    return readPageFields(survey).publishedAt;
  };

  it('holds a line of links right below the headline, if its class says what it is', () => {
    const line = (name: string) =>
      `<p class="${name}"><a href="/2024">3 May 2024</a> <a href="/a">admin</a> <a href="/n">Vessby and its harbour</a></p>`;
    const read = (name: string) => {
      const survey = surveyPage(readHtml(`<article>${H1}${line(name)}${BODY}</article>`), null);
      survey.evidence.story = { body: [2, 3, 4], struck: new Map([[1, 'navigation' as const]]) };
      return readPageFields(survey).publishedAt?.value;
    };
    expect(read('entry-meta')).toBe('2024-05-03');
    expect(read('more')).toBeUndefined();
  });

  it('ends with the body: what was removed as part of another story gives no date', () => {
    expect(withStory(TEASER)).toBeNull();
    expect(withStory(`<h2>Latest</h2><p><time>Published 1 January 2020</time></p>`)).toBeNull();
  });
});

describe('the only day of a page', () => {
  const read = (end: string, reason: 'timestamp' | 'other' = 'timestamp') => {
    const survey = surveyPage(readHtml(`<article>${H1}${BODY}</article>${lines(70)}${end}`), null);
    const { blocks } = survey.evidence.page;
    survey.evidence.story = {
      body: [1, 2, 3],
      struck: new Map(blocks.map((_, index) => [index, reason] as const).slice(4)),
    };
    const { publishedAt, modifiedAt } = readPageFields(survey);
    return [publishedAt, modifiedAt].map((date) => date && `${date.rule} ${date.value}`);
  };

  it('is that of the story, with half the trust', () => {
    expect(read('<p>Vessby, 3 May 2024, in the port</p>')).toEqual(['only-day 2024-05-03', null]);
    expect(read('<p>Last updated in Vessby on 3 May 2024</p>')).toEqual([
      'updated-only 2024-05-03',
      'only-day 2024-05-03',
    ]);
  });

  it('is none beside another, and none in a line of something else', () => {
    const line = '<p>Vessby, 3 May 2024, in the port</p>';
    expect(read(`${line}<p>Ekby, 4 May 2024, in the port</p>`)).toEqual([null, null]);
    expect(read(line, 'other')).toEqual([null, null]);
    expect(read(`<footer>${line}</footer>`)).toEqual([null, null]);
  });
});

describe('trust', () => {
  const data = article({ datePublished: FULL });
  it('grows where data and print agree, and shrinks where they do not', () => {
    expect(published(meta('pubdate', FULL), `${H1}<p>3 May 2024</p>`)?.confidence).toBe(0.97);
    expect(published(data, `${H1}<p>4 May 2024</p>`)?.confidence).toBe(0.75);
    expect(published(data, `${H1}<p>9 May 2024</p>`)?.confidence).toBe(0.5);
    expect(published(data + meta('pubdate', '2024-05-09'))?.confidence).toBe(0.7);
  });
});

describe('data that the print contradicts', () => {
  const day = (value: string) => `${H1}<p>${value}</p>`;

  it('give way to other data which it confirms', () => {
    const head = article({ datePublished: '2021-12-06T14:36:00' });
    const other = meta('pubdate', '2022-12-15T09:13:00');
    expect(published(head + other, day('15 December 2022'))).toMatchObject({
      value: '2022-12-15T09:13:00',
      confidence: 0.8,
    });
    expect(published(head + other, day('7 December 2021'))?.value).toBe('2021-12-06T14:36:00');
    expect(published(head + meta('created', '2022-12-15'), day('15 December 2022'))?.value).toBe(
      '2021-12-06T14:36:00',
    );
  });

  it('give way to an earlier day where they give that of the last change', () => {
    const anew = article({ datePublished: FULL, dateModified: FULL });
    expect(published(anew, day('9 March 2022'))).toMatchObject({
      value: '2022-03-09',
      rule: 'printed',
      confidence: 0.7,
    });
    expect(published(anew, day('2 May 2024'))?.value).toBe(FULL);
    expect(published(anew, day('9 March 2025'))?.value).toBe(FULL);
    const before = article({ datePublished: FULL, dateModified: '2024-06-03' });
    expect(published(before, day('9 March 2022'))?.value).toBe(FULL);
  });
});

describe('the form of a moment', () => {
  const late = article({ datePublished: '2024-05-03T22:04:00Z' });
  it('is the one with the local offset', () => {
    const local = '2024-05-04T00:04:00+02:00';
    expect(published(late + meta('date', local))?.value).toBe(local);
  });

  it('has the offset that the printed clock shows, where that is another day', () => {
    expect(published(late, `${H1}<p>4 May 2024, 00:04</p>`)?.value).toBe(
      '2024-05-04T00:04:00+02:00',
    );
    expect(published(late, `${H1}<p>3 May 2024, 20:04</p>`)?.value).toBe('2024-05-03T22:04:00Z');
    expect(published(late, `${H1}<p>4 May 2024, 00:11</p>`)?.value).toBe('2024-05-03T22:04:00Z');
  });
});

it('a day in the address is the last source', () => {
  const url = 'https://vessby.example/2024/05/03/harbour';
  const read = (html: string) => readPageFields(surveyPage(readHtml(html), url)).publishedAt;
  expect(read(H1 + BODY)).toMatchObject({ value: '2024-05-03', rule: 'address' });
  expect(read(`${H1}<p>4 May 2024</p>${BODY}`)?.value).toBe('2024-05-04');
  expect(read(`${H1}<p>9 May 2024</p>${BODY}`)).toMatchObject({
    value: '2024-05-09',
    confidence: 0.5,
  });
});

describe('microdata', () => {
  const teaser = `<div itemscope itemtype="https://schema.org/Article"><h3 itemprop="headline">Bus lanes open</h3><meta itemprop="datePublished" content="${FULL}"></div>`;

  it('of another story is not the page’s', () => {
    expect(published('', H1, `<section>${teaser}${teaser}</section>`)).toBeNull();
  });

  it('outside of all items is not the page’s where it differs from one card to the next', () => {
    const card = (day: string) =>
      `<div><h3>Bus lanes open</h3><p itemprop="datePublished" content="${day}">Friday</p></div>`;
    const cards = card('2024-05-07') + card('2024-05-08');
    expect(published('', H1 + BODY, lines(40) + cards)).toBeNull();
    expect(published('', H1 + itemprop('datePublished', FULL) + BODY, cards)?.value).toBe(FULL);
  });

  it('of the story itself is', () => {
    const own = `<div itemscope itemtype="https://schema.org/NewsArticle">${H1}<meta itemprop="datePublished" content="${FULL}">`;
    expect(published('', own, `</div>${teaser}`)?.value).toBe(FULL);
  });
});
