import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeOfRule } from '../../src/explain/rule-places.js';

const ROOT = new URL('../../src/furniture/', import.meta.url);
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
/** Rules as they are made: `verdict(reason, 'rule', …)`, with a template or a constant for some. */
const RULE = /verdict\(\s*[^()]*?,\s*['`]([a-z-]+)|\.rule = '([a-z-]+)'|SEEN = '([a-z-]+)'/g;

const rules = files.flatMap((file) => {
  const source = readFileSync(new URL(file, ROOT), 'utf8');
  return [...source.matchAll(RULE)].map((match): [rule: string, file: string] => [
    (match[1] ?? match[2] ?? match[3]) as string,
    file,
  ]);
});

describe('placeOfRule', () => {
  it('knows rules of all kinds', () => {
    expect(rules.map(([rule]) => rule)).toEqual(
      expect.arrayContaining([
        'phrase',
        'appeal',
        'scored',
        'seen-before',
        'class',
        'beside-links',
      ]),
    );
  });

  it.each(rules)('knows where %s is written: %s', (rule) => {
    const place = placeOfRule(rule) ?? '';
    const [path = ''] = place.split(',');
    expect(path).toMatch(/^src\/furniture\//);
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toMatch(
      new RegExp(`['\`]${rule}['\`:]`),
    );
  });

  it('names the phrases of a reason', () => {
    expect(placeOfRule('appeal:newsletter')).toBe(
      'src/furniture/rules/appeal.ts, phrases under “newsletter” in src/language/packs/xx/furniture.ts',
    );
  });

  it('knows rules of outlets, and says nothing of others', () => {
    expect(placeOfRule('outlet:drop.share')).toBe('src/outlets/definitions');
    expect(placeOfRule('constructor')).toBeNull();
  });
});
