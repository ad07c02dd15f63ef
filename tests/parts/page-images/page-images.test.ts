import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html/read-html.js';
import { readPageImages } from '../../../src/parts/page-images/page-images.js';

const PARAGRAPH = '<p>The harbour of Vessby reopened on Monday.</p>';

/** The pictures of a page whose body are its paragraphs without a class. */
function imagesOf(html: string) {
  const page = readHtml(html);
  const body = [...page.blocks.keys()].filter((i) =>
    page.blocks[i]?.text.startsWith('The harbour of Vessby'),
  );
  return readPageImages(page, -1, body).map(({ url, caption, credit }) => [url, caption, credit]);
}

describe('readPageImages', () => {
  it.each([
    [
      'a figure’s',
      '<figure><img src=a.jpg><figcaption>A quay. <b class="caption__credit">Bo Holm</b></figcaption></figure>',
      ['a.jpg', 'A quay.', 'Bo Holm'],
    ],
    [
      'one in blocks of a figure',
      '<figure><div><img src=a.jpg></div><span>AFP</span><figcaption><p>A quay<p>A quay</figcaption></figure>',
      ['a.jpg', 'A quay', 'AFP'],
    ],
    [
      'one outside of any figure',
      '<div class=wp-caption><img src=a.jpg><p class=wp-caption-text>A quay. Photo: Bo Holm</div>',
      ['a.jpg', 'A quay.', 'Bo Holm'],
    ],
    [
      'what is marked as a credit and is none',
      '<figure><img src=a.jpg><figcaption class=image-source>The ferry came in on a day without any wind.</figcaption></figure>',
      ['a.jpg', 'The ferry came in on a day without any wind.', null],
    ],
    [
      'one without the number of its slide',
      '<figure><img src=a.jpg><figcaption>2/14 A quay</figcaption></figure>',
      ['a.jpg', 'A quay', null],
    ],
  ])('reads a caption: %s', (_, figure, expected) => {
    expect(imagesOf(`<article>${PARAGRAPH}${figure}${PARAGRAPH}</article>`)).toEqual([expected]);
  });

  it('takes captioned pictures of the article behind its text, and none of other stories', () => {
    const slide = (src: string): string =>
      `<figure><img src=${src}><figcaption>A quay</figcaption></figure>`;
    const html = `<main><article>${PARAGRAPH}<div>${slide('a.jpg')}</div>
      <div class=related>${slide('b.jpg')}</div></article>${slide('c.jpg')}</main>`;
    expect(imagesOf(html)).toEqual([['a.jpg', 'A quay', null]]);
  });

  it.each([
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JavaScript:alert(1)',
    'vbscript:a',
    'file:///etc/passwd',
    'blob:a',
    'data:image/gif;base64,AA',
    'https:a.jpg',
  ])('gives no address that is not of the web: %j', (address) => {
    const image = (src: string, rest = '') =>
      imagesOf(`${PARAGRAPH}<figure><img src="${src}" ${rest}></figure>${PARAGRAPH}`);
    expect(image(address)).toEqual([]);
    expect(image(address, 'srcset="b.jpg 2x"')).toEqual([['b.jpg', null, null]]);
    expect(image('b.jpg', `data-src="${address}"`)).toEqual([['b.jpg', null, null]]);
  });

  it('reads an address in JSON where a script would choose among several', () => {
    const map =
      '{&quot;https://i.vessbypost.example/65cc&quot;:{&quot;contentType&quot;:&quot;image/jpeg&quot;}}';
    const figure = (rest: string) =>
      imagesOf(`${PARAGRAPH}<figure><img src="data:image/svg+xml,x" ${rest}></figure>${PARAGRAPH}`);
    expect(figure(`data-srcs="${map}"`)).toEqual([
      ['https://i.vessbypost.example/65cc', null, null],
    ]);
    expect(figure('data-srcs="{&quot;javascript:x&quot;:{}}"')).toEqual([]);
  });

  it('percent-encodes what no address holds', () => {
    const figure = '<figure><img src=" /a b\u202e&quot;\n.jpg"></figure>';
    expect(imagesOf(`${PARAGRAPH}${figure}${PARAGRAPH}`)).toEqual([
      ['/a%20b%E2%80%AE%22.jpg', null, null],
    ]);
  });

  it('leaves placeholders and the same picture once more out', () => {
    const html = `${PARAGRAPH}<figure><img src=/grey-placeholder.png><img src=a.jpg><img src=a.jpg></figure>${PARAGRAPH}`;
    expect(imagesOf(html)).toEqual([['a.jpg', null, null]]);
  });

  it('leaves out what is there so often that it stands in for others', () => {
    const html = `${PARAGRAPH}${`<img src=/t/1.jpg width=400>${PARAGRAPH}`.repeat(3)}<img src=a.jpg>${PARAGRAPH}`;
    expect(imagesOf(html)).toEqual([['a.jpg', null, null]]);
  });
});

describe('a picture without figure, caption or size', () => {
  const between = (image: string) =>
    imagesOf(`<article>${PARAGRAPH}${image}${PARAGRAPH}</article>`);

  it('belongs to the article between two paragraphs of its body', () => {
    expect(between('<p><img src=a.jpg></p>')).toEqual([['a.jpg', null, null]]);
    expect(between('<div><img src=a.jpg width=600></div>')).toEqual([['a.jpg', null, null]]);
  });

  it.each([
    ['it is small', '<p><img src=a.jpg width=60></p>'],
    ['its address is that of an icon', '<p><img src=/icons/mail.png></p>'],
    ['it stands beside another story', '<div><img src=a.jpg><p>Another story</p></div>'],
    ['it stands in a line of text', '<p>The harbour of Vessby <img src=a.jpg> is open.</p>'],
  ])('does not where %s', (_, image) => {
    expect(between(image)).toEqual([]);
  });
});
