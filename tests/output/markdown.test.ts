import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/article.js';
import { toHtml } from '../../src/output/html.js';
import { toMarkdown } from '../../src/output/markdown.js';
import { superlinear } from '../support/linear.js';
import {
  articleOf,
  articleOfBlocks,
  BARE,
  emptyArticle,
  harbourArticle,
} from './article-fixture.js';

describe('toMarkdown', () => {
  test('writes nothing for an article with nothing in it', () => {
    expect(toMarkdown(emptyArticle())).toBe('');
    expect(toMarkdown(articleOf(' '))).toBe('');
  });

  test('writes headline, dek, credits and body by kind', () => {
    const lines = toMarkdown(harbourArticle()).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '# Vessby harbour reopens after storm &lt;live>',
      '',
      '*The mayor promises a new quay, and critics ask who will pay*',
      '',
      'By Mara Lindqvist, shipping correspondent, and agencies · 2025-03-03 18:20',
      '',
    ]);
    expect(lines).toContain('## A night without sleep');
    expect(lines).toContain('> The sea takes what it is given. – town charter');
    const item = lines.indexOf('- Two ferries were lost.');
    expect(lines.slice(item - 1, item + 3)).toEqual([
      '',
      '- Two ferries were lost.',
      '- Nobody was hurt.',
      '',
    ]);
  });

  test('ends with one line break and has no spaces at line ends', () => {
    const markdown = toMarkdown(harbourArticle());
    expect(markdown).toMatch(/[^\n]\n$/);
    expect(markdown).not.toMatch(/[ \t]$/m);
  });

  test.each([
    ['1. Rain', '1\\. Rain'],
    ['2) Rain', '2\\) Rain'],
    ['1.5 metres', '1.5 metres'],
    ['1999.', '1999\\.'],
    ['# Rain', '\\# Rain'],
    ['#rain', '\\#rain'],
    ['- Rain', '\\- Rain'],
    ['---', '\\---'],
    ['+ Rain', '\\+ Rain'],
    ['> Rain', '\\> Rain'],
    ['===', '\\=\\=\\='],
    ['* Rain', '\\* Rain'],
    ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
    ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['<b>', '&lt;b>'],
    ['http://a.example/b', 'http:/\\/a\\.example/b'],
    ['www.a.org a@b.org', 'www\\.a\\.org a\\@b\\.org'],
    ['@name at 3 p.m. in the U.S.', '@name at 3 p.m. in the U.S.'],
    ['a\0b', 'a\ufffdb'],
    ['~~a~~', '\\~\\~a\\~\\~'],
    ['a \\ b', 'a \\\\ b'],
    ['&amp; &#38; R&D; AT&T', '&amp;amp; &amp;#38; R&amp;D; AT&T'],
    ['  two\n\nlines\t', 'two lines'],
  ])('escapes %j', (text, expected) => {
    expect(toMarkdown(articleOf(text))).toBe(`${expected}\n`);
  });

  test('keeps headings within Markdown’s six levels', () => {
    const heading = (level: number | null, text: string) =>
      toMarkdown(articleOfBlocks([{ kind: 'heading', level, text }]));
    expect(heading(null, 'Rain')).toBe('## Rain\n');
    expect(heading(9, 'Rain')).toBe('###### Rain\n');
    expect(heading(3, 'In C #')).toBe('### In C \\#\n');
    expect(heading(3, 'In ###')).toBe('### In \\##\\#\n');
  });

  test('gives each post from elsewhere a quotation of its own', () => {
    const article = articleOfBlocks([
      { kind: 'embed', level: null, text: 'One.' },
      { kind: 'embed', level: null, text: 'Two.' },
      { kind: 'embed', level: null, text: 'Three.' },
    ]);
    const [one, , three] = article.body as [Block, Block, Block];
    const post = {
      kind: 'post' as const,
      provider: null,
      url: null,
      title: null,
      author: null,
      content: [],
      printed: null,
      after: null,
      source: { start: 0, end: 0 },
    };
    article.embeds = [
      { ...post, start: one.start, end: three.start - 2, text: 'One.\n\nTwo.' },
      { ...post, start: three.start, end: three.end, text: 'Three.' },
    ];
    expect(toMarkdown(article)).toBe('> One.\n>\n> Two.\n\n> Three.\n');
    const posts = toHtml(article).match(/<blockquote class="post">[\s\S]*?<\/blockquote>/g);
    expect(posts?.map((html) => html.replace(/<[^>]*>|\n/g, ''))).toEqual(['One.Two.', 'Three.']);
  });

  test('keeps the paragraphs of one blockquote together', () => {
    const article = articleOfBlocks([
      { kind: 'blockquote', level: null, text: 'One.' },
      { kind: 'blockquote', level: null, text: 'Two.' },
      { kind: 'table', level: null, text: 'A | B' },
    ]);
    expect(toMarkdown(article)).toBe('> One.\n>\n> Two.\n\nA | B\n');
  });

  test('writes front matter, and who said what, where they are asked for', () => {
    const lines = toMarkdown(harbourArticle(), { frontMatter: true, quotes: true }).split('\n');
    expect(lines.slice(0, 17)).toEqual([
      '---',
      'title: "Vessby harbour reopens after storm \\u003clive\\u003e"',
      'description: "The mayor promises a new quay, and critics ask who will pay"',
      'authors:',
      '  - "Mara Lindqvist"',
      'outlet: "The Coast"',
      'date: 2025-03-03T18:20:00+01:00',
      'source: "https://coast.example/news/harbour?a=1\\u0026b=2"',
      'language: "en-GB"',
      'tags:',
      '  - "Harbours"',
      '  - "Storms"',
      '---',
      '',
      '*The mayor promises a new quay, and critics ask who will pay*',
      '',
      '![](https://coast.example/storm.jpg)',
    ]);
    expect(lines).toContain('*The fish market under water (Coast/AP)*');
    expect(lines).toContain('## Quotes');
    expect(lines).toContain('- **Joakim Lund**: the storm “a warning to every town on the coast”');
    const plain = toMarkdown(harbourArticle(), { images: false });
    expect(plain).not.toContain('storm.jpg');
  });

  test('places pictures after the block they stand behind', () => {
    const article = articleOf('One.', 'Two.', 'Three.');
    const picture = {
      url: 'https://a.example/b_(c).jpg',
      alt: 'Sea [1]',
      caption: 'C',
      credit: null,
      width: null,
      height: null,
      lead: false,
      after: null,
    };
    const source = { start: 0, end: 0 };
    article.images = [{ ...picture, source, after: 1 }];
    expect(toMarkdown(article)).toBe(
      'One.\n\nTwo.\n\n![Sea \\[1\\]](https://a.example/b_%28c%29.jpg)\n\n*C*\n\nThree.\n',
    );
    article.images = [
      { ...picture, source },
      { ...picture, source, url: 'javascript:alert(1)' },
    ];
    expect(toMarkdown(article)).toMatch(/^!\[Sea .*\n\n\*C\*\n\nOne\.\n\nTwo\.\n\nThree\.\n$/);
  });

  test('refuses options of a wrong type', () => {
    expect(() => toMarkdown(articleOf('Rain.'), { links: 'no' as never })).toThrow(
      'toMarkdown: options.links needs a boolean, not string',
    );
  });

  test('takes any number of blocks', () => {
    const block = { ...BARE, kind: 'paragraph', level: null, start: 0, end: 1, text: 'a' } as const;
    const body = Array.from({ length: 150_000 }, () => block);
    expect(toMarkdown({ ...emptyArticle(), body })).toHaveLength(3 * body.length - 1);
  });

  test('takes time that grows with the text', () => {
    for (const piece of ['*', '&', '1', ' ', '#', '\n', '&a', '<', '/', '.com', 'a@']) {
      expect(
        superlinear(
          piece,
          (text) => {
            expect(toMarkdown(articleOf(text)).length).toBeLessThanOrEqual(5 * text.length + 1);
          },
          30_000,
        ),
      ).toBeNull();
    }
  });
});
