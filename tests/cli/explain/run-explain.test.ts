import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../terminal-double.js';

const TEXT = `Harbour reopens after storm

The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.

“The quays are safe,” said harbour master Anna Berg. Berg thanked the crews of both tugs.

Subscribe to our newsletter
`;
const PAGE = `<title>Harbour reopens</title><nav><a href="/">All the news</a></nav>
<h1>Harbour reopens</h1><p>The harbour of Vessby reopened on Monday after the worst storm in years.</p>`;

let folder = '';
let text = '';
let page = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-explain-'));
  text = join(folder, 'a.txt');
  page = join(folder, 'a.html');
  writeFileSync(text, TEXT);
  writeFileSync(page, PAGE);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('copydesk explain', () => {
  test('shows its help', async () => {
    const { status, stdout } = await call(['explain', '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--line N');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('says in short what became of each line, quote and name', async () => {
    const { status, stdout } = await call(['explain', text]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {4}7 {2}struck +Subscribe to our newsletter +newsletter, phrase:/m);
    expect(stdout).toMatch(/^ {4}3 {2}kept .+ where .+ is needed: \w+ \S+ [+−]/m);
    expect(stdout).toMatch(
      /^ {3}q1 {2}Anna Berg \(“harbour master Anna Berg”\), direct, inverted/m,
    );
    expect(stdout).toMatch(/^ {3}e\d {2}Anna Berg, person/m);
  });

  test('says it of the blocks of a page', async () => {
    const { stdout } = await call(['explain', page, '--url', 'https://example.com/a']);
    expect(stdout).toContain('\nBlocks\n');
    expect(stdout).toMatch(/struck +All the news +navigation, in-nav/);
    const { stdout: one } = await call(['explain', '-', '--line', '4'], {
      input: `${PAGE}<p>Subscribe to our newsletter</p>`,
    });
    expect(one).toMatch(/without rule +the model would (?:strike it too|keep it)\n/);
  });

  test('reads standard input, and an input as it is told to', async () => {
    const { stdout } = await call(['explain', '-', '--format', 'text'], { input: PAGE });
    expect(stdout).toMatch(/: text, /);
    expect(stdout).toContain('\nLines\n');
  });

  test('says all of one line: the rule, where it is, and what the model would make of it', async () => {
    const { stdout } = await call(['explain', text, '--line', '7']);
    expect(stdout).toMatch(/^7: struck\n/);
    expect(stdout).toMatch(/struck +newsletter, phrase:newsletter/);
    expect(stdout).toContain('see src/furniture/rules/line-rules.ts');
    expect(stdout).toMatch(/without rule +(?:kept|struck) by the model/);
  });

  test('says all of one quote and one name, by id or by words', async () => {
    const quote = await call(['explain', text, '--quote', 'q1']);
    expect(quote.stdout).toMatch(/^q1: Anna Berg\n/);
    expect(quote.stdout).toMatch(/“harbour master Anna Berg”.*by the cue “said”/);
    expect(await call(['explain', text, '--quote', 'quays are'])).toEqual(quote);
    const name = await call(['explain', text, '--name', 'Berg']);
    expect(name.stdout).toContain('it is the surname of “Anna Berg”, who is named before it');
    expect(name.stdout).toMatch(/rules +person: .*first-name/);
    expect(name.stdout).toMatch(/model +person \+/);
  });

  test('writes JSON', async () => {
    const all = JSON.parse((await call(['explain', text, '--json'])).stdout);
    expect(all.lines).toHaveLength(4);
    expect(all.quotes[0]).toMatchObject({ id: 'q1', speaker: 'Anna Berg' });
    const one = JSON.parse((await call(['explain', text, '--line', '3', '--json'])).stdout);
    expect(one).toMatchObject({ lines: [{ at: 3, fate: 'kept' }], quotes: [], names: [] });
    expect(one.lines[0]).toHaveProperty('flips');
  });

  test.each([
    [[], 'explain takes one file'],
    [['a', 'b'], 'explain takes one file'],
    [['--quotes'], 'Unknown option'],
    [['a', '--format', 'pdf'], 'unknown format'],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await call(['explain', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test.each([
    [['--line', '2'], 'no text in line 2'],
    [['--line', 'two'], 'no text in line two'],
    [['--quote', 'q9'], 'no quote q9'],
    [['--name', 'e99'], 'no name e99'],
  ])('says that %j is not there', async (args, message) => {
    const { status, stdout, stderr } = await call(['explain', text, ...args]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`a.txt: ${message}`);
  });

  test('names a file that cannot be read', async () => {
    const { status, stderr } = await call(['explain', join(folder, 'none.txt')]);
    expect(status).toBe(1);
    expect(stderr).toContain('none.txt');
  });
});
