import { expect, test } from 'vitest';
import {
  AMONG_ITEMS,
  APPEALS,
  FIRM_AT_TOP,
  OFFERS,
  PAGE_PARTS,
  PICTURED,
  REASONS,
  STRETCHES,
  VAGUE,
} from '../src/reasons.js';
import { REASONS as FUZZED } from '../tools/fuzz/generators/options.mjs';

test('the sets hold the reasons whose answer is yes', () => {
  expect([...OFFERS]).toEqual(['donation', 'subscription', 'newsletter']);
  expect([...FIRM_AT_TOP]).toEqual([...OFFERS, 'cookie', 'copyright']);
  expect([...PICTURED]).toEqual(['caption', 'credit', 'agency-credit']);
  expect([...VAGUE]).toEqual(['related', 'navigation', 'caption', 'tags']);
});

test('what is an offer also appeals, and goes over a stretch of lines', () => {
  for (const reason of OFFERS) {
    expect(APPEALS).toContain(reason);
    expect(STRETCHES).toContain(reason);
  }
});

test('what comes with a picture may stand between the items of a list', () => {
  for (const reason of PICTURED) expect(AMONG_ITEMS).toContain(reason);
});

test('the lines that begin another part of the page are those of these reasons', () => {
  expect(PAGE_PARTS.map((reasons) => [...reasons].sort())).toEqual([
    ['comments'],
    ['related'],
    ['share', 'tags'],
    ['copyright', 'navigation'],
    ['agency-credit', 'author-bio', 'correction'],
    ['cookie', 'donation', 'newsletter', 'subscription'],
  ]);
});

test('the fuzzer keeps and strips every reason', () => {
  expect([...FUZZED].sort()).toEqual([...REASONS].sort());
});
