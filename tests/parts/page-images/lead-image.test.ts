import { createParser } from 'copydesk';
import { describe, expect, it } from 'vitest';

const URL_OF_PAGE = 'https://vessby.example/news/rain';
const FIRST =
  '<p>It rained in Vessby all day on Monday, to the joy of many farmers in the hills.</p>';
const LAST = '<p>The rain ended on Tuesday morning, when the wind turned to the north again.</p>';
const META = '<meta property="og:image" content="/pictures/flooded-lane-1200x630.jpg">';
const parse = createParser();

function imagesOf(article: string, head = '') {
  const page = `<html lang="en"><head>${head}</head><body><article><h1>Rain in Vessby</h1>${article}</article>`;
  return parse(page, { url: URL_OF_PAGE, format: 'html' }).images;
}
const told = (article: string, head = '') =>
  imagesOf(article, head).map(({ url, after, lead }) => [
    url?.replace('https://vessby.example', ''),
    after,
    lead,
  ]);

describe('the images of a page', () => {
  it('have the block that they follow, and the size that the page prints', () => {
    const images = imagesOf(
      `<figure><img src=/a.jpg width=800 height=600></figure>${FIRST}<img src=b.jpg width="100%">${LAST}`,
    );
    expect(images.map(({ after, width, height }) => [after, width, height])).toEqual([
      [null, 800, 600],
      [0, null, null],
    ]);
    expect(images.map(({ url }) => url)).toEqual([
      'https://vessby.example/a.jpg',
      'https://vessby.example/news/b.jpg',
    ]);
  });

  it('are led by the one with which the page is shared, wherever it stands', () => {
    const lane = '<img src="/pictures/flooded-lane-640x480.jpg">';
    expect(told(`${FIRST}<img src=/a.jpg>${LAST}${FIRST}${lane}${LAST}`, META)).toEqual([
      ['/a.jpg', 0, false],
      ['/pictures/flooded-lane-640x480.jpg', 2, true],
    ]);
    expect(told(`${lane}${FIRST}${LAST}`, META)).toEqual([
      ['/pictures/flooded-lane-640x480.jpg', null, true],
    ]);
  });

  it('are led by the figure between headline and body, whatever the page is shared with', () => {
    const lane = '<img src="/pictures/flooded-lane-640x480.jpg">';
    expect(told(`<figure><img src=/a.jpg></figure>${FIRST}${lane}${LAST}`, META)).toEqual([
      ['/a.jpg', null, true],
      ['/pictures/flooded-lane-640x480.jpg', 0, false],
    ]);
  });

  it('are those of the article though the page has words of other things in its classes', () => {
    const page = `<body class="has-comments"><section class="with-rail-ad"><article><h1>Rain in Vessby</h1>
      <figure><img src=/a.jpg></figure><div class="related"><figure><img src=/b.jpg></figure></div>${FIRST}${LAST}</article></section>`;
    const { images } = parse(page, { url: URL_OF_PAGE, format: 'html' });
    expect(images.map(({ url }) => url)).toEqual(['https://vessby.example/a.jpg']);
  });

  it('are seen in a button that shows a figure in full, unlike the signs of buttons', () => {
    const sign = '<button><img src=/zoom.png></button>';
    const figures = `<button><figure><img src=/a.jpg>${sign}</figure></button>${FIRST}<figure><button><img src=/b.jpg></button>${sign}</figure>${sign}${LAST}`;
    expect(told(figures)).toEqual([
      ['/a.jpg', null, true],
      ['/b.jpg', 0, false],
    ]);
  });

  it('are led by one above the body where that is not shown', () => {
    expect(told(`<figure><img src=/a.jpg></figure>${FIRST}${LAST}`, META)).toEqual([
      ['/a.jpg', null, true],
    ]);
  });

  it('are led by that of the page’s data where the page shows neither', () => {
    expect(told(`${FIRST}<img src=/a.jpg>${LAST}`, META)).toEqual([
      ['/pictures/flooded-lane-1200x630.jpg', null, true],
      ['/a.jpg', 0, false],
    ]);
  });

  it('have the size that the data give', () => {
    const sizes =
      '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630px">';
    const [image] = imagesOf(FIRST + LAST, META + sizes);
    expect([image?.width, image?.height]).toEqual([1200, null]);
  });

  it.each([
    ['a portrait', '<div class="article-author"><img src=/p/anna.jpg width=300 height=300></div>'],
    ['a portrait by its address', '<figure><img src=/w_150/anna.jpg></figure>'],
    ['a logo', '<figure><img src=/img/vessby_logo.png></figure>'],
    ['a tracking pixel', '<img src=/p.gif width=1 height=1>'],
    ['one without an address', '<figure><img src="data:image/gif;base64,R0"></figure>'],
    ['an address of no web', '<figure><img src="javascript:alert(1)"></figure>'],
  ])('do not contain %s', (_, image) => {
    expect(told(`${image}${FIRST}${image}${LAST}`)).toEqual([]);
  });

  it('are read from lazy loaders, the largest of a set, and the copy for readers without scripts', () => {
    expect(
      told(
        `${FIRST}<figure><img src="/blank.gif" data-src="/a.jpg"></figure>
        <figure><picture><source srcset="/b-300.jpg 300w, /b-900.jpg 900w"><img src=/b.jpg></picture></figure>
        <figure><img class=lazy><noscript><img src="/c.jpg"></noscript></figure>${LAST}`,
      ),
    ).toEqual([
      ['/a.jpg', 0, true],
      ['/b-900.jpg', 0, false],
      ['/c.jpg', 0, false],
    ]);
  });
});
