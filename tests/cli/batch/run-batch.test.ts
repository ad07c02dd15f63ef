import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseArticle } from 'copydesk';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { progressText } from '../../../src/cli/batch/live-line.js';
import { call } from '../terminal-double.js';

const STORY =
  'The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.';
const pageOf = (headline: string): string => `<h1>${headline}</h1><p>${STORY}</p>`;
const record = (id: unknown, more: object = { html: pageOf(`Storm ${id}`) }): string =>
  `${JSON.stringify({ id, ...more })}\n`;

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-batch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string | Buffer): string {
  writeFileSync(at(name), text);
  return at(name);
}

const linesOf = (text: string): unknown[] =>
  text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
const said = (stderr: string): string[] =>
  stderr
    .trimEnd()
    .split('\n')
    .map((line) => line.replaceAll(`${folder}/`, '').replace(/^copydesk: /u, ''));
const headlines = (stdout: string): unknown[] =>
  linesOf(stdout).map((line) => {
    const { file, article, error, ...rest } = line as Record<string, unknown>;
    const name = typeof file === 'string' ? { file: file.replace(`${folder}/`, '') } : {};
    const headline = (article as { headline?: { text: string } })?.headline?.text;
    return { ...name, ...rest, ...(error === undefined ? { headline } : { error }) };
  });

describe('--ndjson', () => {
  // the first page loads the library
  test('writes one line, whatever the count', { timeout: 60_000 }, async () => {
    const file = put('a.html', pageOf('Storm'));
    const { status, stdout, stderr } = await call([file, '--ndjson']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'copydesk: 1 read: 1 article\n' });
    const article = parseArticle(readFileSync(file), { maxLength: 5_000_000 });
    expect(linesOf(stdout)).toEqual([{ file, url: null, article }]);
    const piped = await call(['--ndjson', '--url', 'https://a.example/b'], {
      input: pageOf('Rain'),
    });
    expect(headlines(piped.stdout)).toEqual([
      { file: '-', url: 'https://a.example/b', headline: 'Rain' },
    ]);
  });

  test('reads a record a line, and says which line holds none', async () => {
    const input = [
      record('a', { html: pageOf('Rain'), url: 'https://www.theguardian.com/rain' }),
      '{"broken\n',
      '\r\n',
      record(2, { text: 'Snow\n\nIt snowed.', contentType: 'text/plain' }),
      '[1]\n',
      record('x', {}),
      record({}, { html: '' }),
      record(null, { html: 3 }),
      record(undefined).trimEnd(),
    ].join('');
    const { status, stdout, stderr } = await call(['--ndjson', '--fields', 'headline'], { input });
    expect(status).toBe(1);
    expect(headlines(stdout)).toEqual([
      { id: 'a', url: 'https://www.theguardian.com/rain', headline: 'Rain' },
      { file: '-', line: 2, error: 'not JSON' },
      { id: 2, url: null, headline: 'Snow' },
      { file: '-', line: 5, error: 'not a JSON object' },
      { id: 'x', error: "has neither 'html' nor 'text'" },
      { file: '-', line: 7, error: "'id' is neither a string nor a number" },
      { file: '-', line: 8, error: "'html' is not a string" },
      { file: '-', line: 9, url: null, headline: 'Storm undefined' },
    ]);
    expect(said(stderr)[0]).toBe('standard input:2: not JSON');
    expect(said(stderr).at(-1)).toBe('8 read: 3 articles, 5 failed');
  });

  test('takes other names for what a record holds', async () => {
    const input = '{"key":"a","page":"<h1>Rain</h1>","link":"https://a.example/"}\n';
    const columns = 'id=key,html=page,url=link';
    const { stdout } = await call(['--ndjson', '--columns', columns], { input });
    expect(headlines(stdout)).toEqual([{ id: 'a', url: 'https://a.example/', headline: 'Rain' }]);
    expect((await call(['--columns', 'key'], { input })).status).toBe(2);
  });

  test('is asked for where standard input holds records', async () => {
    expect(await call([], { input: record('a') })).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'copydesk: standard input: NDJSON, a page a line: use --ndjson (see copydesk --help)\n',
    });
    const text = await call(['--format', 'text', '--text'], { input: record('a') });
    expect(text.status).toBe(0);
    const forced = await call(['--format', 'ndjson'], { input: `oops\n${record('a')}` });
    expect(headlines(forced.stdout)).toEqual([
      { file: '-', line: 1, error: 'not JSON' },
      { id: 'a', url: null, headline: 'Storm a' },
    ]);
  });
});

describe('what is written', () => {
  test('can be some fields, or all but what was removed', async () => {
    const file = put('a.html', pageOf('Storm'));
    const some = await call([file, '--fields', 'headline.text, body.text']);
    expect(JSON.parse(some.stdout)).toEqual({
      headline: { text: 'Storm' },
      body: [{ text: STORY }],
    });
    const { boilerplate, ...rest } = parseArticle(readFileSync(file));
    expect(JSON.parse((await call([file, '--no-boilerplate'])).stdout)).toEqual(rest);
    expect((await call([file, '--fields', 'hedline'])).stderr).toContain("no 'hedline'");
    expect((await call([file, '--html', '--fields', 'text'])).status).toBe(2);
  });

  test('can be indented, or one file a page', async () => {
    const files = [put('a.html', pageOf('Rain')), put('b.html', pageOf('Snow'))];
    const pretty = await call([...files, '--pretty', '--fields', 'headline.text']);
    expect(pretty.stdout).toContain('"url": null,\n  "article": {\n');
    mkdirSync(at('in'));
    put('in/1.html', pageOf('Sun'));
    const ndjson = put(
      'r.ndjson',
      record('../x') + record('..') + record('b', {}) + record('../x'),
    );
    const argv = [at('in'), ndjson, '--out-dir', at('out'), '--markdown'];
    const { status, stderr } = await call(argv);
    expect(status).toBe(1);
    const written = readdirSync(at('out'), { recursive: true }).map(String);
    expect(
      written.filter((name) => name.endsWith('.md')).map((name) => name.split('/').at(-1)),
    ).toEqual(expect.arrayContaining(['1.html.md', '%2E%2E%2Fx.md', '%2E%2E.md']));
    expect(readFileSync(at('out', '%2E%2E.md'), 'utf8')).toBe(`# Storm ..\n\n${STORY}\n`);
    expect(said(stderr)).toEqual([
      "r.ndjson:3: has neither 'html' nor 'text'",
      'r.ndjson:4: another input was written to out/%2E%2E%2Fx.md',
      '5 read: 3 articles, 2 failed',
    ]);
    const again = await call([...argv, '--resume']);
    expect(said(again.stderr).at(-1)).toBe('5 read: 0 articles, 1 failed, 4 done before');
    expect((await call([at('in'), '--out-dir', at('in')])).status).toBe(2);
  });

  test('goes to a file that is whole or not there, also for one page', async () => {
    const file = put('a.html', pageOf('Rain'));
    expect(await call([file, '--text', '-o', at('a.txt')])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(at('a.txt'), 'utf8')).toBe(`Rain\n\n${STORY}\n`);
    const two = await call([file, at('none'), '-o', at('out.ndjson')]);
    expect(two).toMatchObject({ status: 1, stdout: '' });
    expect(headlines(readFileSync(at('out.ndjson'), 'utf8'))).toEqual([
      { file: 'a.html', url: null, headline: 'Rain' },
      { file: 'none', error: 'no such file or directory' },
    ]);
    expect(existsSync(at('out.ndjson.part'))).toBe(false);
    expect((await call([file, '--ndjson', '-o', file])).status).toBe(2);
    expect((await call([file, '--ndjson', '-o', at('no', 'x')])).stderr).toContain('no such file');
  });

  test('tells on a terminal how far it is', () => {
    expect(progressText(1200, 20, 0.25)).toBe('1200 read, 60/s, 1 min left');
    expect(progressText(3, 1, null)).toBe('3 read, 3.0/s');
    expect(progressText(9, 3600, 0.1)).toBe('9 read, 0.0/s, 9.0 h left');
  });
});

describe('--resume', () => {
  const input = (): string => ['a', 'b', 'a', 3].map((id) => record(id)).join('') + record('c', {});

  test('goes on behind the last whole line, each input as often as it is there', async () => {
    const file = put('in.ndjson', `${input()}oops\n`);
    const argv = [file, '--fields', 'headline.text', '-o', at('out')];
    await call(argv);
    const whole = readFileSync(at('out'), 'utf8');
    for (let cut = 0; cut <= whole.length; cut += 23) {
      rmSync(at('out'), { force: true });
      put('out.part', whole.slice(0, cut));
      await call([...argv, '--resume']);
      expect(readFileSync(at('out'), 'utf8')).toBe(whole);
      expect(readdirSync(folder).sort()).toEqual(['in.ndjson', 'out']);
    }
    writeFileSync(file, record('new'), { flag: 'a' });
    const more = await call([...argv, '--resume']);
    expect(said(more.stderr).at(-1)).toBe('7 read: 1 article, 6 done before');
    expect(readFileSync(at('out'), 'utf8').startsWith(whole)).toBe(true);
  });

  test('is asked for where something is left, and refuses what is no such output', async () => {
    const file = put('in.ndjson', input());
    put('out.part', '');
    expect(said((await call([file, '-o', at('out')])).stderr)).toEqual([
      'out.part: left by a run that was broken off; go on with --resume, or delete it',
    ]);
    put('out.part', 'my notes\n');
    expect(said((await call([file, '-o', at('out'), '--resume'])).stderr)).toEqual([
      'out.part:1: not a line that copydesk wrote with -o',
    ]);
    expect(readFileSync(at('out.part'), 'utf8')).toBe('my notes\n');
    expect((await call([file, '--resume'])).status).toBe(2);
  });
});

describe('where pages are found', () => {
  test('folders in folders, each once, by pattern; loops are told', async () => {
    mkdirSync(at('in', 'sub'), { recursive: true });
    for (const name of ['b.html', 'a.html', 'sub/c.html', 'no.css'])
      put(`in/${name}`, pageOf(name));
    symlinkSync(at('in'), at('in', 'sub', 'round'));
    symlinkSync(at('none'), at('in', 'dangling.html'));
    linkSync(at('in', 'a.html'), at('in', 'z.html'));
    const { status, stdout, stderr } = await call([at('in'), '--include', '*.html', '--ndjson']);
    expect(status).toBe(1);
    expect(headlines(stdout)).toEqual([
      ...['a.html', 'b.html'].map((name) => ({ file: `in/${name}`, url: null, headline: name })),
      { file: 'in/dangling.html', error: 'no such file or directory' },
      { file: 'in/sub/c.html', url: null, headline: 'sub/c.html' },
      { file: 'in/z.html', url: null, headline: 'a.html' },
    ]);
    expect(said(stderr)).toContain('in/sub/round: the same folder as in; it is skipped');
  });

  test('files that a file names, and packed ones', async () => {
    put('a.html.gz', gzipSync(pageOf('Rain')));
    put('b.ndjson.gz', gzipSync(record('b')));
    put('list', `${at('a.html.gz')}\r\n\n${at('b.ndjson.gz')}\n`);
    const { stdout } = await call(['--files-from', at('list')]);
    expect(headlines(stdout)).toEqual([
      { file: 'a.html.gz', url: null, headline: 'Rain' },
      { id: 'b', url: null, headline: 'Storm b' },
    ]);
    expect((await call(['--files-from', at('none')])).status).toBe(1);
  });

  test('with the address they were saved from', async () => {
    const comment = '<!-- saved from url=(0022)https://a.example/rain -->';
    const files = [put('a.html', comment + pageOf('Rain')), put('b.html', pageOf('Snow'))];
    put('b.html.url', '[InternetShortcut]\r\nURL=https://b.example/snow\r\n');
    const urls = async (place: string): Promise<unknown[]> =>
      linesOf((await call([...files, '--url-from', place])).stdout).map(
        (line) => (line as { url: string }).url,
      );
    expect(await urls('comment')).toEqual(['https://a.example/rain', null]);
    expect(await urls('sidecar')).toEqual([null, 'https://b.example/snow']);
    expect((await call([...files, '--url-from', 'memory'])).status).toBe(2);
  });
});

describe('what fails', () => {
  test('costs only itself: packed files that are cut or damaged, what is too large', async () => {
    const packed = gzipSync(Array.from({ length: 50 }, (_, i) => record(i)).join(''));
    put('cut.ndjson.gz', packed.subarray(0, -20));
    put('bad.gz', Buffer.concat([packed.subarray(0, 10), Buffer.alloc(50, 0xff)]));
    put('z.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]));
    put('large.html', 'x'.repeat(2000));
    put('large.ndjson', record('x'.repeat(2000)) + record('y'));
    put('ok.html', pageOf('Rain'));
    const names = ['cut.ndjson.gz', 'bad.gz', 'z.zst', 'large.html', 'large.ndjson', 'ok.html'];
    const argv = [...names.map((name) => at(name)), '--fields', 'headline', '--max-size', '.001'];
    const { status, stdout, stderr } = await call(argv);
    expect(status).toBe(1);
    const limit = 'larger than the 0.001 MB that are read (see --max-size)';
    const failed = headlines(stdout).filter((line) => 'error' in (line as object));
    expect(failed).toMatchObject([
      { file: 'cut.ndjson.gz', error: 'packed, and its end is missing' },
      { file: 'bad.gz', error: 'packed, and damaged' },
      { file: 'z.zst' },
      { file: 'large.html', error: limit },
      { file: 'large.ndjson', line: 1, error: `0.00413 MB, ${limit}` },
    ]);
    expect(headlines(stdout).slice(-2)).toEqual([
      { id: 'y', url: null, headline: 'Storm y' },
      { file: 'ok.html', url: null, headline: 'Rain' },
    ]);
    expect(said(stderr)).toContain(`large.html: ${limit}`);
    expect(said(stderr).at(-1)).toMatch(/ 5 failed$/u);
  });

  test.each([
    [['--jobs', '0'], '--jobs takes a number from 1 to '],
    [['--max-size', 'x'], '--max-size takes a number of megabytes up to 512'],
    [['--ndjson', '--pretty'], 'choose one output: --ndjson or --pretty'],
    [['--ndjson', '--out-dir', 'x'], 'choose one output: --ndjson or --out-dir'],
    [['-o', 'x', '--out-dir', 'y'], 'choose one output: -o or --out-dir'],
    [['--html', '--ndjson'], '--html takes one file'],
  ])('is refused as a command: %j', async (argv, message) => {
    const { status, stderr } = await call(argv, { input: '' });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
