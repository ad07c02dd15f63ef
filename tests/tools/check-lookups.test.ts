import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const DECLARED = `
type Json = null | string | Json[] | { [key: string]: Json };
declare const table: Readonly<Record<string, string>>;
declare const known: Readonly<Record<'a' | 'b', string>>;
declare const json: { [key: string]: Json };
declare const list: readonly string[];
declare const bytes: Uint8Array;
declare const map: ReadonlyMap<string, string>;
declare const anything: any;
declare const word: string;
declare const letter: 'a' | 'b';
declare const index: number;
`;

const FLAGGED = [
  'table[word]',
  'table[word.toLowerCase()]',
  `table[\`\${word}s\`]`,
  '(json)[word]',
  'known[word as keyof typeof known]',
  'anything[word]',
  'table[anything]',
  'word in table',
  '({ [word]: value }: typeof table) => value',
  '(table as Record<string, string>)[word] = word',
];
const ALLOWED = [
  'known[letter]',
  'table[letter]',
  "json['@id']",
  'json.name',
  'list[index]',
  'bytes[index]',
  'word[index]',
  'map.get(word)',
  "'name' in json",
  'Object.hasOwn(table, word)',
];

/** The lines that the check flags, from 0. */
let flagged: Set<number>;
const folder = mkdtempSync(join(tmpdir(), 'lookups-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  const file = join(folder, 'lookups.ts');
  const lines = [...FLAGGED, ...ALLOWED].map((line) => `void (${line});`);
  writeFileSync(file, `export {};${DECLARED}${lines.join('\n')}\n`);
  let said = '';
  try {
    execFileSync(process.execPath, ['tools/checks/check-lookups.mjs', file], { stdio: 'pipe' });
  } catch (error) {
    said = String((error as { stderr: Buffer }).stderr);
  }
  const before = DECLARED.split('\n').length;
  flagged = new Set([...said.matchAll(/\.ts:(\d+):/g)].map(([, line]) => Number(line) - before));
});

describe('the check of look-ups', () => {
  it.each(FLAGGED.map((line, i) => [line, i] as const))('flags %s', (_, line) => {
    expect(flagged.has(line)).toBe(true);
  });

  it.each(ALLOWED.map((line, i) => [line, i] as const))('lets %s through', (_, line) => {
    expect(flagged.has(FLAGGED.length + line)).toBe(false);
  });
});
