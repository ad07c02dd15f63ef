import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html/read-html.js';
import { readPageFields } from '../../../src/parts/page-fields/read-page-fields.js';
import { surveyPage } from '../../../src/parts/page-fields/survey-page.js';
import { article, fieldsOf, HEADLINE, ld, meta } from './page.js';

const SITE = meta('og:site_name', 'Vessby Post');

describe('headline', () => {
  it.each([
    ['an h1 that JSON-LD repeats', article({}), `<h1>${HEADLINE}</h1>`, HEADLINE, 'heading'],
    [
      'the spelling that the page shows',
      article({ headline: 'Vessby Harbour Reopens After the Storm' }),
      `<h1>${HEADLINE}</h1>`,
      HEADLINE,
      'heading',
    ],
    [
      'a title that loses the outlet behind a bar',
      `${SITE}<title>${HEADLINE} | Vessby Post</title>`,
      '<p>Weather</p>',
      HEADLINE,
      'title',
    ],
    [
      'a title that loses the outlet behind a dash',
      `<title>${HEADLINE} - vessbypost.example</title>`,
      '<p>Weather</p>',
      HEADLINE,
      'title',
    ],
    [
      'a colon of its own',
      `${SITE}${meta('og:title', 'Storm: Vessby counts the cost of a night | Vessby Post')}`,
      '',
      'Storm: Vessby counts the cost of a night',
      'og:title',
    ],
    [
      'a dash of its own',
      meta('og:title', 'Vessby harbour - a town waits for its boats'),
      '',
      'Vessby harbour - a town waits for its boats',
      'og:title',
    ],
    [
      'a printed headline that begins with the name of the outlet',
      SITE,
      '<h1>Vessby Post: our harbour reopens today</h1>',
      'Vessby Post: our harbour reopens today',
      'only-h1',
    ],
    [
      'an h2 where the h1 is the name of the outlet',
      `${SITE}${meta('og:title', HEADLINE)}`,
      `<h1>Vessby Post</h1><h2>${HEADLINE}</h2>`,
      HEADLINE,
      'heading',
    ],
    [
      'a heading of any level that is one part of the title',
      `<title>Echo of the Fjord :: ${HEADLINE}</title>`,
      `<h2>${HEADLINE}</h2>`,
      HEADLINE,
      'heading-in-title',
    ],
    [
      'an h2 before the linked name of the outlet, though both are in the title',
      `<title>${HEADLINE}_News_Vessby Post</title>`,
      `<h1><a href="/">Vessby Post</a></h1><h2>${HEADLINE}</h2>`,
      HEADLINE,
      'heading-in-title',
    ],
    [
      'an h1 that was cut to be shared',
      `<title>Ferry sails again after the storm</title>${meta('og:title', 'Ferry sails again after the storm')}`,
      '<h1>Ferry sails again to Holmby after the storm: “We missed it every day”</h1>',
      'Ferry sails again to Holmby after the storm: “We missed it every day”',
      'longer-h1',
    ],
    [
      'what stands behind a kicker',
      meta('og:title', HEADLINE),
      `<h2><span>After the storm</span> ${HEADLINE}</h2>`,
      HEADLINE,
      'behind-kicker',
    ],
    [
      'two headings that are stated as one',
      article({ headline: 'Storm over Vessby: the harbour reopens' }),
      '<h1>Storm over Vessby</h1><h1>The harbour reopens</h1>',
      'Storm over Vessby: the harbour reopens',
      'joined-headings',
    ],
    [
      'entities in JSON-LD, escaped twice',
      article({ headline: 'Lindqvist &amp;amp; Holm rebuild the &quot;old&quot; quay' }),
      '',
      'Lindqvist & Holm rebuild the "old" quay',
      'json-ld',
    ],
  ])('reads %s', (_, head, top, value, rule) => {
    expect(fieldsOf(head, top).headline).toMatchObject({ value, rule });
  });

  it('tells the block that shows it', () => {
    expect(fieldsOf(article({}), `<p>News</p><h1>${HEADLINE}</h1>`).headline?.block).toBe(1);
    expect(fieldsOf(article({}), '').headline?.block).toBe(-1);
  });

  it('keeps the spelling and the place of what stands behind a kicker', () => {
    const html = `<head>${meta('og:title', '&quot;No more storms&quot; - Vessby rebuilds')}</head><h2>The harbour: <b>“No more storms” &ndash; Vessby rebuilds</b></h2>`;
    const { headline } = readPageFields(surveyPage(readHtml(html), null));
    expect(headline).toMatchObject({ value: '“No more storms” – Vessby rebuilds', block: 0 });
    expect(html.slice(headline?.source?.start, headline?.source?.end)).toBe(
      '“No more storms” &ndash; Vessby rebuilds',
    );
  });

  it('takes the article that the page is about, not those it lists', () => {
    const teaser = { '@type': 'NewsArticle', headline: 'Council elects a new mayor in Holmby' };
    const list = {
      '@type': 'ItemList',
      itemListElement: [teaser, { '@type': 'ListItem', item: teaser }],
    };
    expect(fieldsOf(ld([list]) + article({}), '').headline?.value).toBe(HEADLINE);
  });

  it('is null where nothing names the article', () => {
    expect(fieldsOf('', '').headline).toBeNull();
  });
});

describe('the site’s name in a title, where no data give it', () => {
  const TOP =
    '<header><a href="/">The Vessby Post</a><nav><ul><li><a href="/t">Travel</a></li></ul></nav></header>';
  const headlineOf = (title: string, top: string, end = '') =>
    readPageFields(
      surveyPage(
        readHtml(
          `<head><title>${title}</title></head><body>${top}<div>${HEADLINE} it did.</div>${end}`,
        ),
        null,
      ),
    ).headline?.value ?? null;

  it.each([
    ['a link to the front page', TOP, ''],
    [
      'the picture in one',
      '<a href="https://vp.example/"><img src="l.png" alt="Vessby Post logo"></a>',
      '',
    ],
    ['a logo', '<img class="site-logo" src="l.png" alt="Vessby Post">', ''],
    ['the copyright line', '', '<p>© 2019–2025 Vessby Post. All rights reserved.</p>'],
  ])('is learnt from %s', (_, top, end) => {
    expect(headlineOf('Quay: 900 boats lost : Vessby Post', top, end)).toBe('Quay: 900 boats lost');
    expect(headlineOf('Vessby Post', top, end)).toBeNull();
  });

  it('is not taken for a name where the title has other words', () => {
    expect(headlineOf('Quay lost : Holmby Times', TOP)).toBe('Quay lost : Holmby Times');
  });

  it('is dropped together with a section of the menu', () => {
    expect(headlineOf('Vessby Post » Travel » Night trains return', TOP)).toBe(
      'Night trains return',
    );
    expect(headlineOf('Night trains return | Travel | Vessby Post', TOP)).toBe(
      'Night trains return',
    );
    expect(headlineOf('Vessby Post » Rail » Night trains return', TOP)).toBe('Night trains return');
    expect(headlineOf('Night trains return | Rain', TOP)).toBe('Night trains return | Rain');
  });
});

it.each([
  ['Night trains return | Ekbyn', 'Night trains return'],
  ['Night trains return - Ekbyn', 'Night trains return - Ekbyn'],
  ['Night trains return | Ekb', 'Night trains return | Ekb'],
  ['Night trains return | Ekbyn rail', 'Night trains return | Ekbyn rail'],
  ['Readekbyn Blog: Night trains return', 'Night trains return'],
  ['The coast: Night trains return', 'The coast: Night trains return'],
])('a title without the site’s name or a short form of it: %s', (title, headline) => {
  const html = `<head><title>${title}</title></head><body><p>${HEADLINE} it did.</p>`;
  const survey = surveyPage(readHtml(html), 'https://www.readekbyn.example/a');
  expect(readPageFields(survey).headline?.value).toBe(headline);
});

it('a heading whose class means a headline is the last source', () => {
  const top = `<a href="/">Vessby Post</a><h2 class="entry-title"><a href="/h">${HEADLINE}</a></h2>`;
  const headline = fieldsOf('<title>Vessby Post</title>', top).headline;
  expect(headline).toMatchObject({ value: HEADLINE, rule: 'named-heading' });
  expect(
    fieldsOf('<title>Vessby Post</title>', top.replace('entry-title', 'x')).headline,
  ).toBeNull();
});
