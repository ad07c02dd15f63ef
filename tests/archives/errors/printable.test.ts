import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  escaped,
  printable,
  printableLines,
  toJson,
} from '../../../src/archives/errors/printable.js';
import { writeDefinition } from '../../../src/cli/propose/write-definition.js';
import { call } from '../../cli/terminal-double.js';

/** What no person's terminal may be sent: all control characters but line break and tab. */
const COMMAND = /(?![\n\t])\p{Cc}/u;
/** What the command itself sends to write over its line of progress. */
const CLEAR_LINE = /\r\x1b\[K/g;

const ESC = '\x1b]0;owned\x07\x1b[2J\x9b2J\x7f\r\b\x85';
const PAGE = `<!doctype html><html lang="en"><head><title>Rain ${ESC}</title>
<meta property="og:site_name" content="Ves&#27;[2J&#155;by'Post${ESC}">
<meta property="og:description" content="Two days of rain &#27;[2J are over"></head>
<body><article class="story"><h1>Rain ${ESC} falls</h1><p class="by">By Anna${ESC} Berg</p>
<p>The harbour${ESC} of Vessby reopened on Monday, three days after the &#155;2J storm of the year.</p>
<p>“The quays ${ESC} are safe,” said Anna Berg, the harbour master of Vessby, on Monday.</p>
<p>Subscribe to our ${ESC} newsletter</p></article></body></html>`;

let folder = '';
let page = '';
let text = '';
let missing = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-escapes-'));
  page = join(folder, 'rain\x1b[2J\x9b\n.html');
  text = join(folder, 'rain\x1b]0;owned\x07.txt');
  missing = join(folder, 'none\x1b[2J\x9b.txt');
  writeFileSync(page, PAGE);
  writeFileSync(
    text,
    `Rain ${ESC}\n\nBy Anna Berg\n\n“The quays${ESC} are safe,” said Anna Berg.\0`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('nothing that a person reads commands the terminal', () => {
  const commands: [string, () => string[]][] = [
    ['--json', () => [page]],
    ['--jsonld', () => [page]],
    ['--json', () => [text]],
    ['--summary', () => [page]],
    ['--summary', () => [text]],
    ['--html', () => [page]],
    ['--markdown', () => [page]],
    ['--text', () => [text]],
    ['--strip', () => [text]],
    ['--learn', () => [folder]],
    ['--json', () => [page, missing, text]],
    ['--text', () => [missing]],
    ['--text', () => [text, '--write-html', text]],
    ['--text', () => [text, '--write-html', join(missing, 'x')]],
    ['--text', () => [text, `--x\x1b[2J`]],
    ['--format', () => ['\x1b[2J', text]],
    ['--strip', () => [text, '--memory', page]],
    ['outlet', () => ['new', page, missing]],
    ['outlet', () => ['explain', page]],
    ['explain', () => [page]],
    ['explain', () => [text]],
    ['explain', () => [text, '--quote', 'q1', '--line', '1', '--name', 'e1']],
    ['explain', () => [text, '--json']],
    ['explain', () => [text, '--name', '\x1b[2J']],
    ['outlet', () => ['anonymise', page]],
    ['outlet', () => ['check', '\x1b[2J']],
    ['outlet', () => ['\x1b[2J']],
  ];

  test.each(commands)('%s', async (first, rest) => {
    const { stdout, stderr } = await call([first, ...rest()], { terminals: ['stdout', 'stderr'] });
    expect(stdout + stderr).not.toBe('');
    expect(stdout).not.toMatch(COMMAND);
    expect(stderr).not.toMatch(COMMAND);
    const piped = await call([first, ...rest()], { terminals: ['stderr'] });
    expect(piped.stderr.replace(CLEAR_LINE, '')).not.toMatch(COMMAND);
    const isRaw = ['--text', '--markdown', '--html', '--strip'].includes(first);
    if (!isRaw && !rest().includes('anonymise')) expect(piped.stdout).not.toMatch(COMMAND);
  });

  test('and each message stays on its line', async () => {
    const { stderr } = await call([page.replace('rain', 'no\nrain'), missing]);
    expect(stderr.trimEnd().split('\n').length).toBe(3);
  });
});

test('a pipe gets text and Markdown as they are', async () => {
  const { stdout } = await call([text, '--text']);
  expect(stdout).toContain('\x1b]0;owned\x07');
  const shown = await call([text, '--text'], { terminals: ['stdout'] });
  expect(shown.stdout).toBe(printableLines(stdout));
});

describe('any text', () => {
  const signs = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\n', '\t', '\\', '"', "'", '\u2028', '\u202e'),
      fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code)),
    ),
  });

  test('is printable on its lines or on one', () => {
    fc.assert(
      fc.property(signs, (any) => {
        expect(printableLines(any)).not.toMatch(COMMAND);
        expect(printableLines(any).split('\n').length).toBe(any.split('\n').length);
        expect(printable(any)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test('comes back from JSON and from a definition as it was', () => {
    fc.assert(
      fc.property(signs, (any) => {
        expect(toJson({ any })).not.toMatch(COMMAND);
        expect(JSON.parse(toJson({ any }))).toEqual({ any });
        expect(JSON.parse(escaped(JSON.stringify(any)))).toBe(any);
        const code = writeDefinition({ id: 'post', name: any, domains: [any] });
        expect(code).not.toMatch(COMMAND);
        const [, value] = /= (\{.*\});\n$/s.exec(code) as unknown as [string, string];
        expect(Function(`return ${value}`)()).toEqual({ id: 'post', name: any, domains: [any] });
      }),
    );
  });
});
