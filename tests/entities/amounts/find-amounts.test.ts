import { describe, expect, it } from 'vitest';
import { type Entity, extractEntities, parseArticle } from '../../../src/index.js';

const WEDNESDAY = '2024-05-15';

function amounts(text: string, publishedAt: string | null = WEDNESDAY): Entity[] {
  return extractEntities(text, { language: 'en', publishedAt }).filter(
    ({ type }) => type === 'date' || type === 'money' || type === 'quantity',
  );
}

function isoOf(text: string, publishedAt: string | null = WEDNESDAY): string | null | undefined {
  const date = amounts(text, publishedAt).find(({ type }) => type === 'date');
  if (date === undefined) return undefined;
  return date.value?.kind === 'date' ? date.value.iso : null;
}

describe('what is no date, sum or quantity', () => {
  it.each([
    ['a count', 'More than 2000 people came.'],
    ['the number of a law', 'It was Act 1079 that did it.'],
    ['a model with a hyphen', 'They flew an F-16 and a KC-30 home.'],
    ['a verb', 'They may march.'],
    ['a road', 'They took the R70 home.'],
    ['a meeting', 'It was agreed at COP 26 and by SDG 11.'],
    ['the years of a life', 'She is in her 20s.'],
    ['a half of a match', 'They scored in the second half.'],
    ['an address', 'See www.vessby.example/2019/05/03 for more.'],
    ['a holiday in a name', 'They sailed to Christmas Island.'],
    ['a named day', 'Shops were full on Black Friday.'],
  ])('%s', (_, text) => {
    expect(amounts(text).map(({ name }) => name)).toEqual([]);
  });
});

describe('two, not one', () => {
  it.each([
    ['sums of a change', 'It rose $2 million to $9 million.', ['$2 million', '$9 million']],
    ['shares out of order', 'It led 50 percent to 40 percent.', ['50 percent', '40 percent']],
    ['years with “and”', 'It won in 2003 and 2005.', ['2003', '2005']],
    ['a day and a count', 'It sank on May 3 and 12 sailors died.', ['May 3']],
  ])('%s', (_, text, names) => {
    expect(amounts(text).map(({ name }) => name)).toEqual(names);
  });
});

describe('a date that is counted from the day of the text', () => {
  it('says from which', () => {
    expect(amounts('It sank yesterday.')[0]?.value).toEqual({
      kind: 'date',
      iso: '2024-05-14',
      anchor: { source: 'publishedAt', date: WEDNESDAY },
    });
    expect(amounts('It sank in 1998.')[0]?.value).toEqual({
      kind: 'date',
      iso: '1998',
      anchor: null,
    });
  });

  it('has no value where that day is not known', () => {
    for (const text of ['It sank yesterday.', 'It sank on Friday.', 'It sank on May 3.']) {
      expect(isoOf(text, null)).toBeNull();
    }
  });

  it.each([
    ['He was held on Friday.', '2024-05-10'],
    ['He will be held on Friday.', '2024-05-17'],
    ['He is due to be tried on Friday.', '2024-05-17'],
    ['On Friday, the court will rule.', '2024-05-17'],
    ['He said he would leave on Friday.', '2024-05-17'],
    ['He agreed to meet them on Friday.', '2024-05-17'],
    ['The shop is shut, due to a fire on Friday.', '2024-05-10'],
    ['He was held on Wednesday.', '2024-05-15'],
    ['Friday', null],
  ])('a weekday has the tense of the words around it: %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  it.each([
    ['It sank on December 24.', '2023-12-24'],
    ['It sank on June 2.', '2024-06-02'],
    ['It sank on November 20.', '2023-11-20'],
    ['It will sail on November 20.', '2024-11-20'],
    ['It sank on February 30.', null],
    ['It sank on December 22, last year.', '2023-12-22'],
    ['It sank in August last year.', '2023-08'],
    ['It sank on Monday, May 8.', '2023-05-08'],
  ])('a day without year is the nearest, or has the tense: %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  it('is of the day of a dateline, if that is near', () => {
    const page = (day: string) =>
      extractEntities('The ferry sank on Monday.', {
        language: 'en',
        publishedAt: '2024-05-15T08:00:00Z',
        dateline: { date: day },
      })[0]?.value;
    expect(page('May 13')).toMatchObject({
      iso: '2024-05-13',
      anchor: { source: 'dateline', date: '2024-05-13' },
    });
    expect(page('Dec 24')).toMatchObject({ anchor: { source: 'publishedAt' } });
  });

  it('is counted from what the article says of itself', () => {
    const article = parseArticle(
      `<html><head><meta property="article:published_time" content="2024-05-15T08:00:00Z"></head>
      <body><article><h1>Ferry sinks off Vessby</h1>
      <p>VESSBY, May 14 (Reuters) - The ferry sank yesterday, and nobody was hurt, the owner of the boat told reporters on the quay.</p>
      <p>The owner said that it had been built in 1998 and had been mended twice since then, in yards of the town.</p></article></body></html>`,
    );
    const day = article.entities.find(({ name }) => name === 'yesterday');
    expect(day?.value).toEqual({
      kind: 'date',
      iso: '2024-05-13',
      anchor: { source: 'dateline', date: '2024-05-14' },
    });
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });
});

describe('the same words', () => {
  it('are two dates where they mean two days', () => {
    const days = amounts('He was held on Friday. He will be tried on Friday.');
    expect(days.map(({ value }) => value?.kind === 'date' && value.iso)).toEqual([
      '2024-05-10',
      '2024-05-17',
    ]);
  });

  it('are one where they mean one', () => {
    expect(amounts('He was held on Friday. He died on Friday.')[0]?.mentions).toHaveLength(2);
  });
});

describe('a currency that several places share', () => {
  const currencyIn = (text: string) => {
    const value = amounts(text).find(({ type }) => type === 'money')?.value;
    return value?.kind === 'money' ? value.currency : undefined;
  };

  it.each([
    ['Costs in Pakistan rose to Rs 500.', 'PKR'],
    ['It costs Rs 500.', null],
    ['It costs $5.', 'USD'],
    ['Canada rose. Canada fell. In Canada it costs $5 and Canada pays.', null],
    ['It costs 500 Norwegian kroner.', 'NOK'],
    ['It costs 500 pesos.', null],
  ])('%s', (text, code) => {
    expect(currencyIn(text)).toBe(code);
  });

  it('is that of the country of the language', () => {
    const [sum] = extractEntities('Det koster 500 kroner.', { language: 'da' });
    expect(sum?.value).toMatchObject({ currency: 'DKK' });
  });
});

describe('numeric days', () => {
  const isoIn = (text: string, language: string) => {
    const value = extractEntities(text, { language })[0]?.value;
    return value?.kind === 'date' ? value.iso : null;
  };

  it.each([
    ['en', null],
    ['en-US', '2019-04-05'],
    ['en-GB', '2019-05-04'],
    ['fr', '2019-05-04'],
  ])('in %s', (language, iso) => {
    expect(isoIn('04/05/2019', language)).toBe(iso);
  });
});

it('ends an amount where another piece of the text stands apart', () => {
  const text = 'The pier costs 25,000 kroner a year.';
  const at = text.indexOf('5,000');
  const found = extractEntities(text, { apart: [{ start: at, end: at + 6 }] });
  const mentions = found.flatMap((entity) => entity.mentions);
  expect(mentions.every(({ start, end }) => end <= at || start >= at)).toBe(true);
});

it('ends a month where its full stop stands apart', () => {
  const text = 'It rained all of Feb. Anna Berg left.';
  const end = text.indexOf('.');
  const dates = extractEntities(text, { apart: [{ start: 3, end }] }).filter(
    ({ type }) => type === 'date',
  );
  expect(dates.flatMap(({ mentions }) => mentions.map((one) => one.text))).toEqual(['Feb']);
});
