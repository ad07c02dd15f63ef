import { learnFurniture, mergeFurniture, stripBoilerplate } from 'copydesk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../properties/arbitrary-text.js';
import { PARAGRAPHS } from '../dumps.js';

const SLOGAN = 'The Vessby Courier, printed on the quay since 1901';
const [P1 = '', P2 = '', P3 = ''] = PARAGRAPHS;

describe('what came back', () => {
  const pages = [P1, P2, P3].map((story) => `${story}\n\n${SLOGAN}`);
  const memory = learnFurniture(pages);

  test('is struck, and the story stays', () => {
    const text = `${PARAGRAPHS[3]}\n\n${SLOGAN}`;
    expect(stripBoilerplate(text).removed).toEqual([]);
    const { removed } = stripBoilerplate(text, { memory });
    expect(removed.map((removal) => [removal.text, removal.rule])).toEqual([
      [SLOGAN, 'seen-before'],
    ]);
  });

  test('does not hang on numbers', () => {
    const learnt = learnFurniture([
      'Story one of Vessby\n\n12 pilots online',
      'Another\n\n7 pilots online',
    ]);
    const { removed } = stripBoilerplate(`${PARAGRAPHS.join('\n')}\n1234 pilots online`, {
      memory: learnt,
    });
    expect(removed.map(({ text }) => text)).toEqual(['1234 pilots online']);
  });

  test('is no story that was met twice', () => {
    const twice = learnFurniture([...pages, ...pages, ...pages]);
    expect(twice).toEqual(memory);
    const merged = mergeFurniture(memory, memory); // the same pages from two sources
    for (const page of pages) {
      const { removed } = stripBoilerplate(page, { memory: merged });
      expect(removed.map(({ text }) => text)).toEqual([SLOGAN]);
    }
  });
});

describe('options', () => {
  const text = `By Mara Lindqvist\n${PARAGRAPHS.join('\n')}\nComments\nShare on Facebook`;
  const reasons = (options: Parameters<typeof stripBoilerplate>[1]) =>
    stripBoilerplate(text, options).removed.map(({ reason }) => reason);

  test('keep and strip choose among the reasons', () => {
    expect(reasons({})).toEqual(['byline', 'comments', 'share']);
    expect(reasons({ keep: ['byline'] })).not.toContain('byline');
    expect(reasons({ strip: ['byline'] })).toEqual(['byline']);
  });

  test('a greater threshold strikes less', () => {
    expect(reasons({ threshold: 0.999 })).not.toContain('byline');
    expect(reasons({ threshold: 1 })).toEqual([]);
    expect(() => stripBoilerplate(text, { threshold: 2 })).toThrow(RangeError);
    expect(() => stripBoilerplate(text, { threshold: Number.NaN })).toThrow(RangeError);
  });
});

describe('promises of a memory', () => {
  const texts = fc.array(anyText, { maxLength: 6 });

  test('it survives JSON', () => {
    fc.assert(
      fc.property(texts, (some) => {
        const memory = learnFurniture(some);
        expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
      }),
    );
  });

  test('merging commutes', () => {
    fc.assert(
      fc.property(texts, texts, (some, others) => {
        const [one, other] = [learnFurniture(some), learnFurniture(others)];
        const merged = mergeFurniture(one, other);
        expect(JSON.stringify(mergeFurniture(other, one))).toBe(JSON.stringify(merged));
        expect(merged.texts).toBe(one.texts + other.texts);
      }),
    );
  });

  test('learning goes on where it stopped', () => {
    fc.assert(
      fc.property(texts, texts, (some, others) => {
        const before = learnFurniture(some);
        const copy = structuredClone(before);
        expect(learnFurniture(others, before)).toEqual(learnFurniture([...some, ...others]));
        expect(before).toEqual(copy);
      }),
    );
  });

  test('it is bounded', () => {
    const lines = (from: number) =>
      Array.from(
        { length: 15_000 },
        (_, i) => `line ${String.fromCharCode(97 + (i % 26))} ${spell(from + i)}`,
      );
    const memory = learnFurniture([lines(0).join('\n'), lines(10_000).join('\n')]);
    expect(Object.keys(memory.lines)).toHaveLength(20_000);
    expect(JSON.stringify(memory).length).toBeLessThan(600_000);
    const merged = mergeFurniture(memory, learnFurniture([lines(90_000).join('\n')]));
    expect(Object.keys(merged.lines)).toHaveLength(20_000);
  });

  test('it takes texts alone', () => {
    expect(() => learnFurniture([1 as unknown as string])).toThrow(TypeError);
  });
});

/** A number in letters. */
function spell(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
