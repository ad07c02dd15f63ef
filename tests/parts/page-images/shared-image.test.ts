import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html/read-html.js';
import { surveyPage } from '../../../src/parts/page-fields/survey-page.js';
import { baseOf, sharedImages } from '../../../src/parts/page-images/shared-image.js';
import { article, BODY, HEADLINE, meta, URL_OF_PAGE } from '../page-fields/page.js';

const evidenceOf = (head: string, url: string | null = URL_OF_PAGE) =>
  surveyPage(readHtml(`<head>${head}</head><body><h1>${HEADLINE}</h1>${BODY}`), url).evidence;
const shared = (head: string) => sharedImages(evidenceOf(head)).map(({ url, alt }) => [url, alt]);

describe('the picture with which a page is shared', () => {
  it.each([
    ['og:image', meta('og:image', '/quay.jpg')],
    ['JSON-LD', article({ image: ['https://www.vessbypost.example/quay.jpg'] })],
    ['a thing in JSON-LD', article({ image: { '@type': 'ImageObject', url: '/quay.jpg' } })],
    ['twitter:image', meta('twitter:image', '//www.vessbypost.example/quay.jpg')],
  ])('is that of %s', (_, head) => {
    expect(shared(head)).toEqual([['https://www.vessbypost.example/quay.jpg', null]]);
  });

  it('has its own words, and its place in the input', () => {
    const head = meta('og:image', '/quay.jpg') + meta('og:image:alt', 'The quay');
    expect(shared(head)).toEqual([['https://www.vessbypost.example/quay.jpg', 'The quay']]);
    const [image] = sharedImages(evidenceOf(head));
    expect((image?.source.end ?? 0) - (image?.source.start ?? 0)).toBe('/quay.jpg'.length);
  });

  it.each([
    '/logo.png',
    '/default-image.jpg',
    '/img/og-image.png',
    '/share.jpg',
    '/',
    'data:image/gif;base64,R0',
  ])('is none that stands for the site: %s', (address) => {
    expect(shared(meta('og:image', address))).toEqual([]);
  });
});

it('addresses are completed by <base>, the page’s address, or the one it gives as its own', () => {
  const canonical = '<link rel="canonical" href="https://vessby.example/a/b">';
  expect(baseOf(evidenceOf('', null))).toBeNull();
  expect(baseOf(evidenceOf(canonical, null))).toBe('https://vessby.example/a/b');
  expect(baseOf(evidenceOf(canonical))).toBe(URL_OF_PAGE);
  expect(baseOf(evidenceOf('<base href="/c/">'))).toBe('https://www.vessbypost.example/c/');
  expect(baseOf(evidenceOf('<base href="https://cdn.example/">', null))).toBe(
    'https://cdn.example/',
  );
});
