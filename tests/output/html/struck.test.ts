import { type Article, parseArticle } from 'copydesk';
import { describe, expect, test } from 'vitest';
import { struckOf } from '../../../src/output/html/struck.js';
import { superlinear } from '../../support/linear.js';

const STORY =
  'The bridge of Vessby reopened on Monday, three days after the worst storm in a decade.';

function reasonsOf(figures: string): string[] {
  const article = parseArticle(`<article><h1>Bridge reopens</h1>${figures}<p>${STORY}</p>
<p>Ferries will sail again on Saturday, the harbour master said, if the wind allows it.</p></article>`);
  expect(article.boilerplate.some(({ reason }) => reason === 'caption')).toBe(true);
  return struckOf(article).map(({ reason }) => reason);
}

describe('what is struck', () => {
  test('holds no caption that the page shows below a picture', () => {
    expect(
      reasonsOf(
        '<figure><img src="/a.jpg"><figcaption>The bridge in May. Photo: Karin Moe</figcaption></figure>',
      ),
    ).not.toContain('caption');
  });

  test('holds the captions of what is no picture of the article', () => {
    const article = articleWith(
      [{ caption: 'The bridge in May.', start: 0 }],
      ['The tide in June.'],
    );
    expect(struckOf(article)).toEqual(article.boilerplate);
  });

  test('holds none of a gallery, counted or not, before or behind its picture', () => {
    const images = ['One.', 'Two.', 'Three.'].map((caption, i) => ({ caption, start: i * 100 }));
    expect(struckOf(articleWith(images, ['One. Photo: Karin Moe', '2/3 Two.', 'Three.']))).toEqual(
      [],
    );
  });

  test('takes time that grows with the pictures', () => {
    const lost = (text: string): unknown => {
      const captions = Array.from(text, (letter, i) => `${letter} ${i}`);
      const images = captions.map((caption, i) => ({ caption, start: i * 100 }));
      return struckOf(articleWith(images, captions));
    };
    expect(superlinear('x', lost)).toBeNull();
  });
});

/** An article with pictures, and removed captions of which each stands behind the picture of its index. */
function articleWith(images: { caption: string; start: number }[], captions: string[]): Article {
  return {
    ...parseArticle(STORY),
    images: images.map(({ caption, start }) => ({
      url: null,
      alt: null,
      caption,
      credit: null,
      width: null,
      height: null,
      lead: false,
      after: null,
      source: { start, end: start + 10 },
    })),
    boilerplate: captions.map((text, i) => ({
      reason: 'caption',
      rule: 'in-figure',
      text,
      source: { start: i * 100 + 20, end: i * 100 + 20 + text.length },
      confidence: 1,
    })),
  };
}
