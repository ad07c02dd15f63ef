import { describe, expect, it } from 'vitest';
import { largestInSet } from '../../../../src/input/html/metadata/picture-elements.js';
import { readHtml } from '../../../../src/input/html/read-html.js';

const at = (html: string, { start, end }: { start: number; end: number }): string =>
  html.slice(start, end);

describe('metadata', () => {
  it('reads title, language, metas and links with their places', () => {
    const html =
      '<html lang="sv"><title>Rain &amp; snow</title><meta property="og:title" name=title content="R&amp;S">' +
      '<link rel="canonical nofollow" href=/rain>';
    const { title, lang, metas, canonicals } = readHtml(html).metadata;
    expect(title?.text).toBe('Rain & snow');
    expect(lang?.value).toBe('sv');
    expect(metas.map(({ name, content }) => [name, content])).toEqual([
      ['title', 'R&S'],
      ['og:title', 'R&S'],
    ]);
    expect(metas.map(({ source }) => at(html, source))).toEqual(['R&amp;S', 'R&amp;S']);
    expect(canonicals.map(({ value }) => value)).toEqual(['/rain']);
    expect(canonicals.map(({ source }) => at(html, source))).toEqual(['/rain']);
  });

  it('keeps JSON-LD as written', () => {
    const html = '<script type="application/ld+json">{"a":"&amp; <b>"}</script><script>x</script>';
    expect(readHtml(html).metadata.jsonLd).toEqual([
      { text: '{"a":"&amp; <b>"}', source: { start: 35, end: 52 } },
    ]);
  });

  it('reads times', () => {
    const html = '<p class=date><time datetime="2022-02-04">4 <b>Feb</b></time>';
    const time = readHtml(html).metadata.times[0];
    expect(time).toMatchObject({ datetime: '2022-02-04', text: '4 Feb', words: 'date' });
    expect(at(html, time?.datetimeSource ?? { start: 0, end: 0 })).toBe('2022-02-04');
  });

  it('reads properties with the things they belong to', () => {
    const html =
      '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop=datePublished content=2022>' +
      '<span itemprop=author itemscope itemtype="https://schema.org/Person"><a itemprop=name href=/m>Mara' +
      '</a></span></div>';
    const found = readHtml(html).metadata.itemprops.map((each) => [
      each.prop,
      each.value,
      each.scopeType,
      each.within,
    ]);
    expect(found).toEqual([
      ['datePublished', '2022', 'NewsArticle', null],
      ['author', 'Mara', 'NewsArticle', null],
      ['name', 'Mara', 'Person', 1],
    ]);
  });

  it('reads links to authors', () => {
    expect(readHtml('<a rel="author" href=/m>Mara Lind</a>').metadata.relAuthors).toMatchObject([
      { text: 'Mara Lind' },
    ]);
  });
});

describe('images and embeds', () => {
  it('takes the largest source', () => {
    expect(largestInSet('a,b.jpg 320w, c.jpg 1200w,d.jpg 640w')?.src).toBe('c.jpg');
    expect(largestInSet('a.jpg, b.jpg 2x')?.src).toBe('b.jpg');
    expect(largestInSet(', ,')).toBeNull();
    const html =
      '<figure><picture><source srcset="big.jpg 900w"><img src=small.jpg alt=Rain></picture></figure>' +
      '<img src="data:x" data-src=lazy.jpg><noscript><img src=lazy.jpg></noscript><img src=p.gif width=1>';
    expect(
      readHtml(html).images.map(({ src, alt, figure }) => [src, alt, figure !== null]),
    ).toEqual([
      ['big.jpg', 'Rain', true],
      ['lazy.jpg', null, false],
    ]);
  });

  it('notes frames, videos and posts', () => {
    const html = '<iframe src=/v></iframe><blockquote class="twitter-tweet">A</blockquote>';
    expect(readHtml(html).embeds.map(({ tag, src }) => [tag, src])).toEqual([
      ['iframe', '/v'],
      ['blockquote', null],
    ]);
  });
});
