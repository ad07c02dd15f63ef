import { readFileSync } from 'node:fs';
import { type Article, parseArticle, toSource } from 'copydesk';
import { describe, expect, it } from 'vitest';
import { ENTITIES, PARAGRAPHS, QUOTES, STRUCK } from './seed-reading.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const input = read('../../seeds/000_f2e91182f7dd0574.txt');
const article = parseArticle(input);

describe('the seed article', () => {
  it('is the golden article, whole', () => {
    const golden = JSON.parse(read('the-independent-putin-xi.json')) as Article;
    // the golden file was written by some version; which one is no part of the article
    expect(article).toEqual({ ...golden, generator: article.generator });
  });

  it('has its headline, dek, outlet and agencies', () => {
    const lines = input.split('\n');
    expect(article.headline?.text).toBe(lines[0]);
    expect(article.dek?.text).toBe(lines[1]);
    expect(article.outlet?.id).toBe('the-independent');
    expect(article.byline).toMatchObject({
      text: 'Reuters / AP',
      authors: [],
      agencies: ['Reuters', 'AP'],
    });
    expect(article.language).toBe('en');
    expect(article.diagnostics).toEqual([]);
  });

  it('has thirteen clean paragraphs', () => {
    const ends = article.body.map(({ kind, text }) => {
      const words = text.split(' ');
      expect(kind).toBe('paragraph');
      return [words.slice(0, 5).join(' '), words.slice(-4).join(' ')];
    });
    expect(ends).toEqual(PARAGRAPHS);
  });

  it('lists what was struck, and why', () => {
    const struck = article.boilerplate.map(({ text, reason }, index) => [
      text.slice(0, STRUCK[index]?.[0].length),
      reason,
    ]);
    expect(struck).toEqual(STRUCK);
  });

  it('gives every attribution to its speaker', () => {
    const { quotes: all } = parseArticle(input, { allQuotes: true });
    const said = all.filter(({ act }) => act !== 'attitude');
    const quotes = said.map(({ kind, text, parts, cue, speaker }) => ({
      kind,
      text,
      parts: parts.map((part) => part.text),
      cue: cue?.text,
      lemma: cue?.lemma,
      mention: speaker?.mention.text,
      name: speaker?.name,
    }));
    expect(quotes).toEqual(QUOTES);
  });

  it('names the three persons, the bodies and the places, each once, and nobody of the appeal', () => {
    const named = article.entities.map(({ type, name, aliases }) => [type, name, aliases]);
    for (const entity of ENTITIES) expect(named).toContainEqual(entity);
    const of = (type: string): unknown[] => named.filter((entity) => entity[0] === type);
    for (const type of ['person', 'organisation', 'place']) {
      expect(of(type)).toHaveLength(ENTITIES.filter((entity) => entity[0] === type).length);
    }
  });

  it('points back to the untouched input', () => {
    for (const quote of article.quotes) {
      const [source, ...rest] = toSource(article, quote);
      expect(rest).toEqual([]);
      expect(input.slice(source?.start, source?.end)).toBe(quote.text);
    }
  });
});
