import { readdirSync, readFileSync } from 'node:fs';
import { stripBoilerplate } from 'copydesk';
import { describe, expect, it } from 'vitest';
import { linesOf, readDump } from '../fixtures/dumps/read-dump.js';

const at = (path: string): URL => new URL(path, import.meta.url);
const names = readdirSync(at('../fixtures/dumps/'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

describe.each(names)('the dump %s', (name) => {
  const reading = readDump(readFileSync(at(`../fixtures/dumps/${name}.txt`), 'utf8'));
  const stripped = stripBoilerplate(reading.text);

  it('keeps what a careful reader keeps', () => {
    expect(linesOf(stripped.text)).toBe(reading.kept);
  });

  it('gives the reasons a careful reader gives', () => {
    const pieces = stripped.removed.map(({ reason, text }) => ({ reason, text: linesOf(text) }));
    expect(pieces).toEqual(reading.struck);
  });

  it('is the golden result', () => {
    const golden: unknown = JSON.parse(readFileSync(at(`dumps/${name}.json`), 'utf8'));
    expect(stripped.removed).toEqual(golden);
  });
});
