import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArticle, toHtml, toJsonLd, toMarkdown } from 'copydesk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from './terminal-double.js';

const RAIN = `Rain floods Vessby

By Mara Lindqvist

VESSBY, March 3 (AP) - It rained in Vessby all day on Monday, and the old market was under water.

“The quays are safe,” said harbour master Anna Berg. “We will stay open,” she said.

Subscribe to our newsletter`;

let folder = '';
let rain = '';
let snow = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  rain = join(folder, 'rain.txt');
  snow = join(folder, 'snow.txt');
  writeFileSync(rain, RAIN);
  writeFileSync(snow, 'Snow\n\nIt snowed in Vessby all night, and nobody was there to see it.');
});

afterAll(() => rmSync(folder, { recursive: true }));

const complaint = (message: string) => ({ stdout: '', stderr: `copydesk: ${message}\n` });
const wrong = (message: string) => ({
  status: 2,
  ...complaint(`${message} (see copydesk --help)`),
});

describe('one file', () => {
  test('is written as JSON unless told otherwise', async () => {
    const expected = `${JSON.stringify(parseArticle(Buffer.from(RAIN)), null, 2)}\n`;
    expect(await call([rain])).toEqual({ status: 0, stdout: expected, stderr: '' });
    expect((await call([rain, '--json'])).stdout).toBe(expected);
  });

  test('is written in each form', async () => {
    const article = parseArticle(RAIN);
    const forms = {
      html: toHtml(article),
      markdown: toMarkdown(article),
      jsonld: `${JSON.stringify(toJsonLd(article), null, 2)}\n`,
      text: `${article.text}\n`,
    };
    for (const [mode, stdout] of Object.entries(forms)) {
      expect(await call([rain, `--${mode}`])).toEqual({ status: 0, stdout, stderr: '' });
    }
  });

  test('is read from standard input', async () => {
    const { stdout } = await call([rain]);
    expect((await call([], { input: RAIN })).stdout).toBe(stdout);
    expect((await call(['-'], { input: RAIN, terminals: ['stdin'] })).stdout).toBe(stdout);
  });

  test('may be empty', async () => {
    expect(await call(['--text'])).toEqual({
      status: 0,
      ...complaint('standard input: is empty'),
    });
    expect(JSON.parse((await call([])).stdout).diagnostics[0].code).toBe('empty-input');
  });

  test('is read with its address and format', async () => {
    const argv = ['--url', 'https://www.theguardian.com/world/rain', '--format', 'text', rain];
    const { source, outlet } = JSON.parse((await call(argv)).stdout);
    expect(source).toMatchObject({ format: 'text', url: 'https://www.theguardian.com/world/rain' });
    expect(outlet.id).toBe('the-guardian');
  });

  test('is also written as a page', async () => {
    const page = join(folder, 'page.html');
    const { status, stdout } = await call([rain, '--summary', '--write-html', page]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Headline {3}Rain floods Vessby\n/);
    expect(readFileSync(page, 'utf8')).toBe(toHtml(parseArticle(RAIN)));
  });
});

describe('several files', () => {
  test('become one line of JSON each', async () => {
    const { status, stdout, stderr } = await call([rain, snow]);
    const lines = stdout.trimEnd().split('\n');
    expect({ status, stderr, lines: lines.length }).toEqual({
      status: 0,
      stderr: 'copydesk: 2 read: 2 articles\n',
      lines: 2,
    });
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      file: rain,
      url: null,
      article: parseArticle(Buffer.from(RAIN)),
    });
    const linked = (await call([rain, snow, '--jsonld'])).stdout.split('\n');
    expect(JSON.parse(linked[0] ?? '')).toEqual({
      file: rain,
      url: null,
      jsonld: toJsonLd(parseArticle(RAIN)),
    });
  });

  test('go on behind one that is missing', async () => {
    const missing = join(folder, 'none.txt');
    const { status, stdout, stderr } = await call([missing, snow, '-'], { input: 'Hail' });
    expect(status).toBe(1);
    expect(stderr).toBe(
      `copydesk: ${missing}: no such file or directory\n` +
        'copydesk: 3 read: 1 article, 1 without one (no-body 1), 1 failed\n',
    );
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toEqual({
      file: missing,
      error: 'no such file or directory',
    });
    expect(stdout.split('\n').map((line) => line && JSON.parse(line).file)).toEqual([
      missing,
      snow,
      '-',
      '',
    ]);
  });

  test('show their progress to whoever watches', async () => {
    const { stderr } = await call([rain, snow], { terminals: ['stderr'] });
    expect(stderr).toMatch(/^\r\x1b\[K1 read, [\d.]+\/s, \d+ s left\r\x1b\[K/);
    expect(stderr).toMatch(/\r\x1b\[Kcopydesk: 2 read: 2 articles\n$/);
    expect((await call([rain], { terminals: ['stderr'] })).stderr).toBe('');
    const shown = await call([rain, snow], { terminals: ['stderr', 'stdout'] });
    expect(shown.stderr).toBe('copydesk: 2 read: 2 articles\n');
  });

  test('are refused where one page or text is asked for', async () => {
    expect(await call([rain, snow, '--html'])).toEqual(
      wrong('--html takes one file; use --json, --jsonld or --out-dir for several'),
    );
    expect(await call([rain, snow, '--write-html', 'x'])).toEqual(
      wrong('--write-html takes one file'),
    );
    expect(await call([rain, snow, '--url', 'x'])).toEqual(wrong('--url takes one file'));
    expect(await call(['-', '-'])).toEqual(wrong('standard input (-) can be read only once'));
  });
});

describe('what goes wrong', () => {
  test('is said in one line', async () => {
    expect(await call(['none.txt'])).toEqual({
      status: 1,
      ...complaint('none.txt: no such file or directory'),
    });
    expect(await call([folder, '--strip'])).toEqual({
      status: 1,
      ...complaint(`${folder}: is a directory`),
    });
    expect(await call([join(rain, 'x')])).toEqual({
      status: 1,
      ...complaint(`${join(rain, 'x')}: part of the path is not a directory`),
    });
    expect(await call(['a\0b'])).toEqual({ status: 1, ...complaint('a b: not a file name') });
    const nowhere = join(folder, 'none', 'page.html');
    expect(await call([rain, '--write-html', nowhere])).toEqual({
      status: 1,
      ...complaint(`${nowhere}: no such file or directory`),
    });
  });

  test('in the command itself gives status 2', async () => {
    expect(await call(['--colour', rain])).toEqual(wrong("Unknown option '--colour'"));
    expect(await call([rain, '--format', 'pdf'])).toEqual(
      wrong("unknown format 'pdf': use html, text, ndjson, csv or warc"),
    );
    expect(await call([rain, '--html', '--text'])).toEqual(
      wrong('choose one output: --html or --text'),
    );
    for (const argv of [['--format'], ['--url', '--json'], ['--json=yes'], ['-x']]) {
      const { status, stderr } = await call(argv);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^copydesk: [^\n]+ \(see copydesk --help\)\n$/);
    }
  });

  test('is no news where the reader went away', async () => {
    const failure = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const silent = { status: 0, stdout: '', stderr: '' };
    expect(await call([rain], { failure })).toEqual(silent);
    expect(await call([rain, snow], { failure })).toEqual(silent);
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    expect(await call([rain], { failure: full })).toEqual({
      status: 1,
      ...complaint('the output: no space left on the device'),
    });
  });
});

describe('help and version', () => {
  test('are written on demand', async () => {
    const { status, stdout } = await call(['--help', rain]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: copydesk /);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await call(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('help is given where there is nothing to read', async () => {
    const { status, stdout, stderr } = await call([], { terminals: ['stdin'] });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: copydesk /);
  });
});

describe('furniture', () => {
  const PAPER = 'The Vessby Courier, the harbour paper since 1901';
  const page = (weather: string) =>
    `${weather} in Vessby\n\nThere was ${weather} in Vessby all day on Monday, and the old market was closed to all traders.\n\n${PAPER}`;

  test('is learnt from folders and lines of JSON, and struck by what was learnt', async () => {
    const pages = join(folder, 'pages');
    mkdirSync(pages);
    for (const weather of ['rain', 'snow']) writeFileSync(join(pages, weather), page(weather));
    const lines = join(folder, 'pages.ndjson');
    writeFileSync(
      lines,
      `${JSON.stringify(page('hail'))}\n${JSON.stringify({ text: page('fog') })}\n`,
    );

    const learnt = await call(['--learn', pages]);
    expect(learnt).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(learnt.stdout)).toMatchObject({ texts: 2 });
    const memory = join(folder, 'memory.json');
    writeFileSync(memory, learnt.stdout);
    const more = await call(['--learn', '--memory', memory, lines]);
    expect(JSON.parse(more.stdout)).toMatchObject({ texts: 4 });

    const sun = join(folder, 'sun.txt');
    writeFileSync(sun, page('sun'));
    expect((await call(['--strip', sun])).stdout).toContain(PAPER);
    const stripped = await call(['--strip', '--memory', memory, sun]);
    expect(stripped.stdout).toContain('There was sun');
    expect(stripped.stdout).not.toContain(PAPER);
  });

  test('needs what it can read', async () => {
    expect(await call([rain, '--memory', snow])).toEqual(
      wrong('--memory needs --strip or --learn'),
    );
    expect(await call([rain, '--strip', '--memory', snow])).toEqual({
      status: 1,
      ...complaint(`${snow}: not JSON`),
    });
    const odd = join(folder, 'odd.jsonl');
    writeFileSync(odd, '"Rain"\n42\n');
    expect(await call(['--learn', odd])).toEqual({
      status: 1,
      ...complaint(`${odd}:2: neither a string nor an object with a text`),
    });
  });
});
