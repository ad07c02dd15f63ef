import type { Article } from 'copydesk';
import { describe, expect, test } from 'vitest';
import { toJsonLd } from '../../src/output/json-ld.js';
import { articleOf, emptyArticle, harbourArticle } from './article-fixture.js';

describe('toJsonLd', () => {
  const data = toJsonLd(harbourArticle());

  test('leaves out what an article does not show', () => {
    expect(toJsonLd(emptyArticle())).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
    });
    expect(toJsonLd(articleOf('Rain.'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      articleBody: 'Rain.',
    });
  });

  test('takes any number of blocks and speakers, and a type that nobody knows', () => {
    const article = harbourArticle();
    const [block] = article.body;
    article.body = Array.from({ length: 150_000 }, () => ({ ...block!, text: 'a' }));
    article.quotes[0]!.speaker!.memberIds = article.body.map(() => 'e2');
    article.entities[0]!.type = 'constructor' as 'person';
    const whole = toJsonLd(article);
    expect(whole.articleBody).toHaveLength(3 * article.body.length - 2);
    expect(whole.mentions?.some((thing) => thing.name === 'Vessby')).toBe(false);
  });

  test('gives no address but those of web pages', () => {
    const article = harbourArticle();
    article.source.url = 'java\nscript:alert(1)';
    article.images[0]!.url = 'javascript:alert(1)';
    article.outlet!.domain = 'coast.example"><script>';
    article.entities[0]!.wikidata = 'Q1\n"';
    const data = toJsonLd(article);
    expect(data).not.toHaveProperty('url');
    expect(data.image?.[0]).not.toHaveProperty('url');
    expect(data.publisher).not.toHaveProperty('url');
    expect(data.mentions?.[0]?.sameAs).toBe('https://www.wikidata.org/wiki/Q1%22');
    article.images[0]!.url = '/a b.jpg';
    expect(toJsonLd(article).image?.[0]).not.toHaveProperty('url');
    article.source.url = 'https://coast.example/news/harbour';
    expect(toJsonLd(article).image?.[0]?.url).toBe('https://coast.example/a%20b.jpg');
  });

  test('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(JSON.stringify(data)).not.toMatch(/null|""|\[\]/);
  });

  test('gives headline, dek, persons, agencies and outlet', () => {
    expect(data).toMatchObject({
      headline: 'Vessby harbour reopens after storm <live>',
      description: 'The mayor promises a new quay, and critics ask who will pay',
      author: [{ '@type': 'Person', name: 'Mara Lindqvist', jobTitle: 'shipping correspondent' }],
      sourceOrganization: [
        { '@type': 'Organization', name: 'Reuters' },
        { '@type': 'Organization', name: 'AP' },
        { '@type': 'Organization', name: 'Nordwire' },
      ],
      publisher: { '@type': 'Organization', name: 'The Coast', url: 'https://coast.example' },
      datePublished: '2025-03-03T18:20:00+01:00',
      articleSection: 'Shipping',
      keywords: ['Harbours', 'Storms'],
      inLanguage: 'en-GB',
      url: 'https://coast.example/news/harbour?a=1&b=2',
      dateline: 'VESSBY, March 3 (Nordwire) -',
      correction: ['An earlier version misspelt the mayor’s name.'],
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://coast.example/storm.jpg',
          caption: 'The fish market under water',
          creditText: 'Coast/AP',
        },
      ],
    });
    expect(data).not.toHaveProperty('dateModified');
  });

  test('gives names by type, without dates and sums', () => {
    expect(data.mentions?.map((thing) => thing['@type'])).toEqual([
      'Place',
      'Person',
      'Person',
      'Organization',
      'Organization',
      'Organization',
      'Organization',
      'Event',
    ]);
    expect(data.mentions?.[0]).toEqual({
      '@id': '#e1',
      '@type': 'Place',
      name: 'Vessby',
      sameAs: 'https://www.wikidata.org/wiki/Q1234567',
    });
    expect(data.mentions?.[1]).toEqual({
      '@id': '#e2',
      '@type': 'Person',
      name: 'Anna Berg',
      alternateName: ['Berg'],
      jobTitle: ['harbour master'],
    });
  });

  test('gives the words of direct and partial quotes with their speakers', () => {
    const anna = { '@id': '#e2', '@type': 'Person', name: 'Anna Berg' };
    expect(data.hasPart).toEqual([
      {
        '@type': 'Quotation',
        text: 'The quays are safe, and they will stay open.',
        spokenByCharacter: anna,
      },
      {
        '@type': 'Quotation',
        text: 'a warning to every town on the coast',
        spokenByCharacter: { '@id': '#e3', '@type': 'Person', name: 'Joakim Lund' },
      },
      {
        '@type': 'Quotation',
        text: 'We heard the ropes go one after the other, Then it was quiet. Nobody slept that night & nobody complained.',
        spokenByCharacter: anna,
      },
      { '@type': 'Quotation', text: 'more holes than stones' },
    ]);
  });

  test('lets a place speak as the body that governs it, and a collective as its members', () => {
    const article = harbourArticle();
    const speakers = toJsonLd({ ...article, quotes: [spokenBy(article, 'e1')] }).hasPart;
    expect(speakers?.[0]?.spokenByCharacter).toEqual({
      '@id': '#e1',
      '@type': 'Organization',
      name: 'Vessby',
    });
    const both = toJsonLd({ ...article, quotes: [spokenBy(article, null, 'e6', 'e7')] }).hasPart;
    expect(both?.[0]?.spokenByCharacter).toMatchObject([{ '@id': '#e6' }, { '@id': '#e7' }]);
    const named = toJsonLd({ ...article, quotes: [spokenBy(article, 'gone')] }).hasPart;
    expect(named?.[0]?.spokenByCharacter).toBe('Somebody');
  });
});

/** The first quote of the article, given to somebody else. */
function spokenBy(article: Article, entityId: string | null, ...memberIds: string[]) {
  const quote = article.quotes[0]!;
  const speaker = {
    mention: quote.speaker!.mention,
    entityId,
    memberIds,
    name: 'Somebody',
    confidence: 0.98,
  };
  return { ...quote, speaker };
}
