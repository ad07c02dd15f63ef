import { type Article, parseArticle } from 'copydesk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STYLES } from '../../src/output/html/styles.js';
import { toHtml } from '../../src/output/html.js';
import { articleOf, articleOfBlocks, emptyArticle, harbourArticle } from './article-fixture.js';
import { contrast, hex, hsl } from './colours.js';
import { readTags, type Tag, textOf } from './well-formed.js';

const page = toHtml(harbourArticle());
const tags = readTags(page);

describe('toHtml', () => {
  test('writes a whole page, also of an article with nothing in it', () => {
    for (const article of [emptyArticle(), articleOf('Rain.'), harbourArticle()]) {
      const html = toHtml(article);
      expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n/);
      expect(html).toMatch(/<\/html>\n$/);
      readTags(html);
    }
  });

  test('lets nothing run and nothing be loaded', () => {
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    expectSafe(tags);
    expect(STYLES).not.toMatch(/url\(|@import|<\//);
  });

  test('escapes a hostile article wherever its words go', () => {
    const evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)>' onclick='x\0</style>";
    const fill = (value: unknown): unknown => {
      if (typeof value === 'string') return evil;
      if (Array.isArray(value)) return value.map(fill);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each)]));
    };
    const html = toHtml(fill(harbourArticle()) as Article);
    expectSafe(readTags(html));
    expect(html).not.toContain('\0');
  });

  test('opens no address but those of web pages', () => {
    const article = harbourArticle();
    article.source.url = 'javascript:alert(1)';
    article.images[0]!.url = 'http:data:text/html,x';
    article.entities[0]!.wikidata = 'Q1"onclick="x';
    const hrefs = readTags(toHtml(article)).map((tag) => tag.attributes.get('href') ?? '#');
    expect(hrefs.filter((href) => !href.startsWith('#'))).toEqual([]);
  });

  test('shows the article’s own text, with labels only behind quotes', () => {
    const article = harbourArticle();
    const shown = page.slice(page.indexOf('<h1'), page.indexOf('<aside'));
    const plain = textOf(shown.replace(/<a class="by.*?<\/a>/g, ''));
    for (const block of article.body) expect(plain).toContain(block.text);
    expect(textOf(page.match(/<h1.*<\/h1>/)?.[0] ?? '')).toBe(article.headline?.text);
  });

  test('leads every link to a place that is there, and names no place twice', () => {
    const hrefs = expectLinked(tags);
    for (let number = 1; number <= 6; number++) {
      expect(hrefs).toContain(`#q${number}`);
      expect(hrefs).toContain(`#s${number}`);
    }
  });

  test('marks a mention once, however many quotes it is the speaker of', () => {
    const said = Array.from({ length: 12 }, (_, i) => `“The quay number ${i} is safe.”`);
    const text = `Rain\n\nAnna Berg said:\n\n${said.join('\n\n')}`;
    const article = parseArticle(text, { format: 'text' });
    expect(article.quotes.length).toBeGreaterThan(8);
    const html = toHtml(article);
    const hrefs = expectLinked(readTags(html));
    expect(hrefs).toContain('#m1-1');
    const story = html.slice(html.indexOf('<h1'));
    expect(story.match(/<span class="sp /g)).toHaveLength(1);
  });

  test('shows on one mention all voices whose mention it is', () => {
    const article = harbourArticle();
    const [first, , third] = article.quotes;
    first!.speaker!.mention = third!.speaker!.mention;
    first!.cue = { ...third!.cue!, lemma: 'add' };
    const html = toHtml(article);
    expect(html).toContain('class="sp v1 h1 v2 h2"');
    expect(html).toContain('title="cue – add, say"');
  });

  test('leads no link to a place that is not there, wherever the spans lie', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ max: 60 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(spans, spans, fc.boolean(), (mentions, said, same) => {
        const article = harbourArticle();
        const at = ([start, length]: [number, number]) => ({
          start,
          end: start + length,
          text: 'Anna',
        });
        const [quote] = article.quotes;
        const [entity] = article.entities;
        article.quotes = said.map((place) => ({
          ...quote!,
          ...at(place),
          kind: 'indirect',
          speaker: { ...quote!.speaker!, mention: at(same ? mentions[0]! : place) },
        }));
        article.entities = mentions.map((place, i) => ({
          ...entity!,
          id: `e${i}`,
          mentions: [...mentions, place].map((each) => ({ ...at(each), form: 'name' })),
        }));
        expectLinked(readTags(toHtml(article)));
      }),
      { numRuns: 60 },
    );
  });

  test('takes any number of blocks', () => {
    const blocks = Array.from({ length: 150_000 }, () => ({
      kind: 'list-item' as const,
      level: null,
      text: 'a',
    }));
    const { body, text, source } = articleOfBlocks(blocks);
    expect(toHtml({ ...emptyArticle(), body, text, source }).match(/<li/g)).toHaveLength(150_000);
  });

  test('names the speaker behind a quote that is given to a pronoun', () => {
    expect(page).toMatch(
      /nobody complained\.”<\/span><a class="by [^>]*>4 <bdi>Anna Berg<\/bdi><\/a>/,
    );
    expect(page).toMatch(/<a class="by [^>]*>1<\/a>/);
  });

  test('marks a direct quote without the cue that interrupts it', () => {
    expect(page).toMatch(
      /<span id="q1" class="q direct[^>]*>“The quays are safe,”<\/span> harbour/,
    );
    expect(page).toMatch(/<span class="q direct[^>]*>“and they will stay open.”<\/span>/);
  });

  test('folds many struck pieces of one reason in a row', () => {
    const article = harbourArticle();
    const [share] = article.boilerplate;
    const many = Array.from({ length: 6 }, () => share as (typeof article.boilerplate)[number]);
    const folded = toHtml({ ...article, boilerplate: [...many, ...article.boilerplate.slice(1)] });
    expect(folded).toContain('<b class="why">share</b> 6 pieces');
    expect(folded).toContain('<li id="r6">');
    expect(page).not.toContain('pieces:');
  });

  test('folds quotes and names that are less sure, and counts them with the others', () => {
    const article = harbourArticle();
    const unsure = <T extends object>(each: T): T => ({ ...each, confidence: 0.2 });
    const folded = toHtml({
      ...article,
      quotes: article.quotes.map(unsure),
      entities: article.entities.map(unsure),
    });
    const count = (html: string, words: string): number => html.split(words).length - 1;
    expect(count(page, 'less sure</summary>')).toBe(0);
    expect(count(folded, 'less sure</summary>')).toBeGreaterThan(1);
    for (const item of ['<li id="s', '<li id="n', 'href="#q']) {
      expect(count(folded, item)).toBe(count(page, item));
    }
  });

  test('says what was struck and where', () => {
    const struck = page.slice(page.indexOf('<section id="struck"'));
    expect(struck).toContain('<b class="why">donation</b>');
    expect(textOf(struck)).toContain('Ten harbours to see <before> you drown');
    expect(page).toContain('<a href="#r1">struck here: 2 × share, donation</a>');
    expect(page).toContain('<a href="#r3">struck here: 2 × related, comments</a>');
  });

  test('gives the language of the article and the direction of each text', () => {
    expect(page).toContain('<article id="story" lang="en-GB">');
    const blocks = tags.filter((tag) => ['h1', 'blockquote'].includes(tag.name));
    expect(blocks.every((tag) => tag.attributes.get('dir') === 'auto')).toBe(true);
  });

  test('takes an article whose spans lie anywhere', () => {
    const article = harbourArticle();
    const shifted = (value: unknown, key = ''): unknown => {
      if (key === 'start' || key === 'end') return (value as number) * 7 - 300;
      if (Array.isArray(value)) return value.map((each) => shifted(each));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([k, each]) => [k, shifted(each, k)]));
    };
    readTags(toHtml(shifted(article) as Article));
  });
});

describe('the colours', () => {
  const schemes = [...STYLES.matchAll(/:root\{(--paper[^}]*)\}/g)].map(([, block = '']) => block);
  const light = variables(schemes[0] ?? '');
  const dark = { ...light, ...variables(schemes[1] ?? '') };
  const hues = [...STYLES.matchAll(/\.h[0-6]\{--h:(\d+)/g)].map(([, hue]) => Number(hue));

  test.each([
    ['light', light],
    ['dark', dark],
  ])('are easy to read in the %s scheme', (_name, colours) => {
    expect(hues).toHaveLength(7);
    const { paper = '', ink = '', soft = '', warn = '', wash = '', glow = '' } = colours;
    for (const text of [ink, soft, warn]) {
      for (const ground of [paper, wash, glow])
        expect(contrast(hex(text), hex(ground))).toBeGreaterThan(4.5);
    }
    for (const hue of hues) {
      const tint = hsl(hue, colours.sat, colours.tint);
      const deep = hsl(hue, colours.sat, colours.deep);
      expect(contrast(hex(ink), tint)).toBeGreaterThan(7);
      for (const ground of [hex(paper), hex(glow), tint]) {
        expect(contrast(deep, ground)).toBeGreaterThan(4.5);
      }
    }
  });
});

function variables(block: string): { [name: string]: string } {
  return Object.fromEntries([...block.matchAll(/--(\w+):([^;]+)/g)].map(([, k, v]) => [k, v]));
}

/** That every link within the page leads to a place, and no two places have one name. */
function expectLinked(all: readonly Tag[]): string[] {
  const ids = all.flatMap((tag) => tag.attributes.get('id') ?? []);
  const places = new Set(ids);
  expect(places.size).toBe(ids.length);
  const hrefs = all.flatMap((tag) => tag.attributes.get('href') ?? []);
  expect(hrefs.filter((href) => href.startsWith('#') && !places.has(href.slice(1)))).toEqual([]);
  return hrefs;
}

function expectSafe(all: readonly Tag[]): void {
  const names = new Set(all.map((tag) => tag.name));
  for (const name of [
    'script',
    'img',
    'iframe',
    'link',
    'object',
    'embed',
    'base',
    'form',
    'svg',
  ]) {
    expect(names.has(name), name).toBe(false);
  }
  const attributes = all.flatMap((tag) => [...tag.attributes.keys()]);
  expect(attributes.filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
}
