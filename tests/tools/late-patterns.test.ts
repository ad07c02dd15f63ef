import { describe, expect, it } from 'vitest';
import { withLatePatterns } from '../../tools/build/late-patterns.mjs';

const late = (code: string) => withLatePatterns(code, 'module.ts').trim();

describe('withLatePatterns', () => {
  it('makes a constant a function, and calls it wherever it is used', () => {
    const code = String.raw`const WORD = /^\p{L}+$/u;
export const isWord = (text: string) => WORD.test(text) || text.replace(WORD, '') === '';`;
    expect(
      late(code),
    ).toBe(String.raw`const WORD = () => (latePattern0 ??= new RegExp("^\\p{L}+$", 'u'));
export const isWord = (text: string) => WORD().test(text) || text.replace(WORD(), '') === '';
var latePattern0;`);
  });

  it('keeps a literal of a function from call to call', () => {
    const code = String.raw`function begins(text) { return /^\p{Lu}/u.test(text); }`;
    expect(late(code)).toBe(
      String.raw`function begins(text) { return (latePattern0 ??= new RegExp("^\\p{Lu}", 'u')).test(text); }
var latePattern0;`,
    );
  });

  it('keeps one that finds all, which always begins at the start', () => {
    const code = String.raw`const letters = (text) => text.replace(/[^\p{L}]/gu, '');`;
    expect(late(code)).toBe(
      String.raw`const letters = (text) => text.replace((latePattern0 ??= new RegExp("[^\\p{L}]", 'gu')), '');
var latePattern0;`,
    );
  });

  it.each([
    ['without such a class', 'const DIGITS = /[0-9]+/u;'],
    ['that another module may ask for', String.raw`export const MARK = /\p{M}/u;`],
    [
      'that remembers where it was',
      String.raw`const all = (text) => { const word = /\p{L}+/gu; return [word.exec(text), word.exec(text)]; };`,
    ],
    ['that goes on where it was', String.raw`const next = (text) => text.match(/\p{L}+/guy);`],
    [
      'of which a shorthand is made',
      String.raw`const MARK = /\p{M}/u; export const all = { MARK };`,
    ],
    ['that is asked for at once', String.raw`export const FORMS = [/\p{L}/u, /\p{N}/u];`],
    [
      'with a parameter of its name',
      String.raw`const MARK = /\p{M}/u; const read = (MARK) => MARK.test('a');`,
    ],
  ])('leaves a literal alone %s', (_, code) => {
    expect(late(code)).toBe(code);
  });

  it('gives code that does what it did', () => {
    const code = String.raw`
const WORDS = /\p{L}+/gu;
const QUOTED = /\p{Lu}["'\\/]/u;
return [...'one zwei três'.matchAll(WORDS)].map(([word]) => word).concat(
  String(QUOTED.test("A'")), 'a b'.replace(WORDS, '-'));`;
    const run = (body: string): unknown => new Function(body)();
    expect(late(code)).toContain('latePattern1;');
    expect(run(late(code))).toEqual(run(code));
  });
});
