import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import * as library from 'copydesk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleSchema } from '../../tools/build/article-schema.mjs';
import { keepCase, keptCases } from '../../tools/fuzz/cases.mjs';
import { checkerOf } from '../../tools/fuzz/check.mjs';
import { growth } from '../../tools/fuzz/costs.mjs';
import { groupOf, hunt } from '../../tools/fuzz/hunt.mjs';
import { inputOf } from '../../tools/fuzz/inputs.mjs';
import { shrink } from '../../tools/fuzz/shrink.mjs';
import { promisesWith } from '../properties/promises/promises.js';

type Library = typeof library;
interface Options {
  stages: string[];
  calls: string[];
}
interface Fault {
  promise: string;
  what: string;
  text: string;
  options: Options;
  index: number;
}

const promises = promisesWith(articleSchema());
/** Inputs that a hunt of these tests goes through. */
const INPUTS = 400;

/** The faults that a hunt finds in a library, each with its shortest input. */
function faultsOf(broken: Library): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  hunt(
    { seed: 'self-test', from: 0, step: 1, end: INPUTS, library: broken, promises },
    { isOver: () => false, onFault: (fault: Fault) => faults.set(groupOf(fault), fault) },
  );
  return faults;
}

/** The smallest input that shows a fault. */
function smallest(broken: Library, fault: Fault): Fault {
  const check = checkerOf(broken, promises);
  return shrink(fault, (input: Fault) =>
    check(input, (id: string) => id === fault.promise).some(
      (each: Fault) => groupOf(each) === groupOf(fault),
    ),
  );
}

/** A library whose parsers do something to their input, or to the article. */
const spoilt = (spoil: (article: library.Article, input: string) => library.Article): Library => ({
  ...library,
  createParser: () => (input) => spoil(library.createParser()(input), String(input)),
});

describe('an input of the fuzzer', () => {
  it('is made of its seed and number alone', () => {
    const inputs = (seed: string, indices: number[]) =>
      indices.map((index) => inputOf(seed, index));
    const forward = Array.from({ length: 300 }, (_, index) => index);
    expect(inputs('one', forward.toReversed()).toReversed()).toEqual(inputs('one', forward));
    expect(inputs('two', forward)).not.toEqual(inputs('one', forward));
    expect(new Set(inputs('one', forward).map(({ text }) => text)).size).toBeGreaterThan(270);
  });

  it('is of every kind, for every function, and mostly small', () => {
    const inputs = Array.from({ length: 2000 }, (_, index) => inputOf('kinds', index));
    expect(new Set(inputs.map(({ kind }) => kind)).size).toBe(7);
    const calls = new Set(inputs.flatMap(({ options }) => (options as Options).calls));
    expect([...calls].sort()).toEqual(Object.keys(promises).sort());
    const lengths = inputs.map(({ text }) => text.length).sort((a, b) => a - b);
    expect(lengths[1000]).toBeLessThan(100);
    expect(lengths.at(-1)).toBeGreaterThan(3000);
  });
});

describe('a hunt', () => {
  it('finds a word that throws, and shrinks the input to it', () => {
    const broken = spoilt((article, input) => {
      if (input.includes('harbour')) throw new Error('no harbours');
      return article;
    });
    const [fault] = [...faultsOf(broken).values()].filter(({ what }) => what.includes('Error'));
    expect(fault?.promise).toBe('parseArticle: does not throw');
    expect(fault?.what).toMatch(/^throws Error in .*hunt\.test\.ts:\d+$/);
    expect(smallest(broken, fault as Fault)).toMatchObject({
      text: 'harbour',
      options: { stages: [], calls: ['parseArticle'] },
    });
  });

  it('finds spans that cross, and shrinks the input to them', () => {
    const broken = spoilt((article) => {
      const [first, second] = article.body;
      if (first === undefined || second === undefined) return article;
      const end = first.end + 3;
      return {
        ...article,
        body: [{ ...first, end, text: article.text.slice(first.start, end) }, second],
      };
    });
    const fault = [...faultsOf(broken).values()].find(({ what }) => what === 'block out of order');
    expect(fault?.promise).toBe('parseArticle: spans nest');
    expect(smallest(broken, fault as Fault).text.length).toBeLessThan(60);
  });

  it('finds each broken promise of a bare result', () => {
    const seen = new Map<string, number>();
    const count = (text: string): number => {
      seen.set(text, (seen.get(text) ?? 0) + 1);
      return seen.get(text) as number;
    };
    const broken: Library = {
      ...library,
      splitSentences: (text) => library.splitSentences(text).slice(1),
      stripBoilerplate: (text, options) => {
        const { removed, ...rest } = library.stripBoilerplate(text, options);
        return { ...rest, removed: removed.slice(1) };
      },
      toJsonLd: (article) => ({ ...library.toJsonLd(article), dateline: undefined as never }),
      toMarkdown: (article) => `${count(article.text)}`,
      toHtml: () =>
        '<!doctype html><html><head><title></title></head><body><a href="#x">x</a></body></html>',
    };
    const found = [...faultsOf(broken).keys()];
    for (const promise of [
      'splitSentences: sentences in order | characters belong to no sentence',
      'stripBoilerplate: covers the input | kept and removed do not cover the input',
      'toJsonLd: json | JSON loses .dateline',
      'toMarkdown: same again | gives another result',
      'toHtml: the page is safe | a link leads to no id',
    ]) {
      expect(found).toContain(promise);
    }
  });

  it('finds time that grows with the square of the length', () => {
    let now = 0;
    const growthOf = (time: (length: number) => number) =>
      growth(
        { text: 'a'.repeat(4000) },
        (text: string) => (now += time(text.length)),
        () => now,
      );
    expect(growthOf((length) => length ** 2 / 1e6)?.detail).toBe(
      '16.0, 64.0, 256.0 ms for one, two and four times',
    );
    expect(growthOf((length) => length)).toBeNull();
    // a page that is read as something else from some length on
    expect(growthOf((length) => (length > 6000 ? length : 1))).toBeNull();
  });
});

describe('a kept case', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cases-')) + sep;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read as it was written, lone surrogates included', () => {
    const made = {
      promise: 'a: b',
      what: 'c',
      text: '\ud83d\0\u2028“',
      scale: 1,
      options: { calls: [] },
    };
    const name = keepCase(made, folder);
    expect(keptCases(folder)).toEqual([{ name, ...made }]);
  });
});
