import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { parseArticle, toHtml } from 'copydesk';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { call } from '../terminal-double.js';

const RAIN = 'Rain\n\nIt rained in Vessby all day on Monday, and the market was under water.';
const PAGE = toHtml(parseArticle(RAIN));

/** Beginnings of texts: on one the library fails as by a fault of its own, one makes the file vanish that it names. */
const { FAULT, VANISH } = vi.hoisted(() => {
  vi.resetModules(); // other files of this process have read the library as it is, and will again
  return { FAULT: 'Fault', VANISH: 'Vanish ' };
});
afterAll(() => {
  vi.doUnmock('../../../src/index.js');
  vi.resetModules();
});

vi.mock('../../../src/index.js', async (original) => {
  const library = await original<typeof import('../../../src/index.js')>();
  const failing =
    <I extends string | Uint8Array, A extends unknown[], R>(work: (input: I, ...rest: A) => R) =>
    (input: I, ...rest: A): R => {
      if (
        Buffer.from(input as string)
          .toString()
          .startsWith(FAULT)
      )
        throw new TypeError('nothing is no function');
      return work(input, ...rest);
    };
  return {
    ...library,
    parseArticle: failing(library.parseArticle),
    stripBoilerplate: failing(library.stripBoilerplate),
    createParser: (stages?: Parameters<typeof library.createParser>[0]) =>
      failing(library.createParser(stages)),
    learnFurniture: (...[texts, memory]: Parameters<typeof library.learnFurniture>) => {
      const [text = ''] = texts;
      if (text.startsWith(FAULT)) throw new TypeError('nothing is no function');
      if (text.startsWith(VANISH)) rmSync(text.slice(VANISH.length));
      return library.learnFurniture(texts, memory);
    },
  };
});

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);

function put(name: string, text: string | Buffer): string {
  writeFileSync(at(name), text);
  return at(name);
}

/** The lines of standard error, without the names of command and folder. */
function linesOf(stderr: string): string[] {
  const lines = stderr.trimEnd().split('\n');
  return lines.map((line) => line.replaceAll(`${folder}/`, '').replace(/^copydesk: /, ''));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what is read', () => {
  test.each([
    ['itself', () => at('rain.txt')],
    ['another form of its path', () => `${folder}/./x/../rain.txt`],
    ['a link to it', () => at('link')],
    ['its path through a linked folder', () => at('in', 'rain.txt')],
    ['its other name', () => at('hard')],
  ])('is never written over: %s', async (_, output) => {
    const rain = put('rain.txt', RAIN);
    mkdirSync(at('x'));
    symlinkSync(rain, at('link'));
    symlinkSync(folder, at('in'));
    linkSync(rain, at('hard'));
    const { status, stdout, stderr } = await call([rain, '--text', '--write-html', output()]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`copydesk: ${rain}: `);
    expect(stderr).toContain('would be overwritten (see copydesk --help)\n');
    expect(readFileSync(rain, 'utf8')).toBe(RAIN);
  });

  test('may have a copy, which is written', async () => {
    const rain = put('rain.txt', RAIN);
    copyFileSync(rain, at('copy.html'));
    const { status } = await call([rain, '--text', '--write-html', at('copy.html')]);
    expect(status).toBe(0);
    expect(readFileSync(at('copy.html'), 'utf8')).toBe(PAGE);
  });

  test('is named when the library fails on it, and the rest go on', async () => {
    const files = [put('a', RAIN), put('b', FAULT), put('c', RAIN), at('d'), put('e', RAIN)];
    for (const mode of ['--json', '--jsonld']) {
      const { status, stdout, stderr } = await call([mode, ...files]);
      const names = stdout.trimEnd().split('\n');
      expect(status).toBe(1);
      expect(names.map((line) => JSON.parse(line).file)).toEqual(files);
      expect(JSON.parse(names[1] ?? '').error).toBe('a fault in copydesk: nothing is no function');
      expect(linesOf(stderr)).toEqual([
        'b: a fault in copydesk: nothing is no function',
        'd: no such file or directory',
        '5 read: 3 articles, 2 failed',
      ]);
    }
    const said = ['b: a fault in copydesk: nothing is no function'];
    for (const argv of [['--text'], ['--strip'], ['outlet', 'explain'], ['outlet', 'anonymise']]) {
      const { status, stderr } = await call([...argv, at('b')]);
      expect({ argv, status, said: linesOf(stderr) }).toEqual({ argv, status: 1, said });
    }
    const proposed = await call(['outlet', 'new', ...files.slice(0, 2)]);
    expect(proposed.status).toBe(1);
    expect(proposed.stdout).toContain('OutletDefinition = {');
    expect(linesOf(proposed.stderr)).toContain(said[0]);
  });

  test.each([
    ['empty', Buffer.alloc(0), 'is empty'],
    [
      'binary',
      Buffer.from('Rain\0\x01\x02'),
      'The input has many control characters, which no page or text has.',
    ],
    [
      'a picture',
      Buffer.from('\x89PNG', 'latin1'),
      'The input is a PNG image, not a page or text.',
    ],
    ['compressed', gzipSync('Rain'), 'The input is compressed (gzip); unpack it first.'],
    [
      'cut within a character',
      Buffer.from('Café, café').subarray(0, -1),
      '1 bytes or more are not valid in utf-8.',
    ],
  ])('is told of when it is %s', async (_, bytes, doubt) => {
    const { status, stdout, stderr } = await call([put('file', bytes)]);
    expect({ status, said: linesOf(stderr) }).toEqual({ status: 0, said: [`file: ${doubt}`] });
    expect(JSON.parse(stdout)).toHaveProperty('text');
    const fromStdin = await call([], { input: bytes });
    expect(linesOf(fromStdin.stderr)).toEqual([`standard input: ${doubt}`]);
  });

  test.each([
    ['windows-1252', Buffer.from('Café', 'latin1')],
    ['utf-16le', Buffer.from('\ufeffCafé', 'utf16le')],
    ['utf-8', Buffer.from('\ufeffCafé')],
  ])('is read as %s where that is what it is', async (encoding, bytes) => {
    const { stdout, stderr } = await call([put('file', bytes)]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ text: 'Café', source: { encoding, length: 4 } });
    expect((await call([at('file'), '--strip'])).stdout).toBe('Café');
  });

  test('may begin with a byte order mark', async () => {
    const { stdout, stderr } = await call([put('mark.txt', `\ufeff${RAIN}`), '--text']);
    expect({ stdout, stderr }).toEqual({ stdout: `${RAIN}\n`, stderr: '' });
  });

  test('is refused by name where no string can hold it', async () => {
    // A file with a hole takes no room, and a stream of one block no memory.
    truncateSync(put('huge.txt', ''), 2 ** 30);
    const block = Buffer.alloc(2 ** 26, 'Rain ');
    const endless = Readable.from(new Array(10).fill(block));
    const outcomes = [await call([at('huge.txt')]), await call(['-'], { input: endless })];
    for (const [i, name] of [at('huge.txt'), 'standard input'].entries()) {
      const { status, stdout, stderr } = outcomes[i]!;
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.replace(/\d{9}/g, 'N')).toBe(
        `copydesk: ${name}: larger than the N bytes that are read\n`,
      );
    }
  });

  test('is named where its name is no UTF-8', async () => {
    const { stderr } = await call([at('caf\ufffd.txt')]);
    expect(linesOf(stderr)).toEqual(['caf\ufffd.txt: not found; its name is not valid UTF-8']);
  });
});

describe('a folder', () => {
  const SUN = 'Sun over Vessby\n\nThe harbour paper since 1901';

  test('gives its files and those behind links; all else is named and passed over', async () => {
    put('1.txt', SUN);
    mkdirSync(at('pages'));
    mkdirSync(at('pages', 'inner'));
    put('pages/2.txt', SUN);
    symlinkSync(at('1.txt'), at('pages', 'link.txt'));
    symlinkSync(at('pages', '2.txt'), at('pages', 'again.txt'));
    symlinkSync(at('none'), at('pages', 'dangling'));
    symlinkSync(at('pages', 'self'), at('pages', 'self'));
    symlinkSync(at('pages'), at('pages', 'round'));
    const server = createServer().listen(at('pages', 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const { status, stdout, stderr } = await call(['--learn', at('pages')]);
    server.close();
    expect(status).toBe(0);
    expect(JSON.parse(stdout).texts).toBe(2);
    expect(linesOf(stderr)).toEqual([
      'pages/again.txt: the same file as pages/2.txt; it is skipped',
      'pages/dangling: no such file or directory (a link); it is skipped',
      'pages/inner: a folder; it is skipped',
      'pages/round: a link to a folder; it is skipped',
      'pages/self: links that lead back to themselves (a link); it is skipped',
      'pages/socket: a pipe, socket or device; it is skipped',
    ]);
  });

  test('is learnt from without what failed or vanished', async () => {
    mkdirSync(at('pages'));
    put('pages/1.txt', SUN);
    put('pages/2.txt', FAULT);
    put('pages/3.txt', `${VANISH}${at('pages', '4.txt')}`);
    put('pages/4.txt', SUN);
    put('pages/5.ndjson', '"Sun"\n{');
    const { status, stdout, stderr } = await call(['--learn', at('pages'), at('none')]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).texts).toBe(2);
    expect(linesOf(stderr)).toEqual([
      'pages/2.txt: a fault in copydesk: nothing is no function',
      'pages/4.txt: no such file or directory',
      'pages/5.ndjson:2: not JSON',
      'none: no such file or directory',
      '4 of 6 files could not be read',
    ]);
    const nothing = await call(['--learn', at('none'), at('pages', '2.txt')]);
    expect(nothing).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('what is written', () => {
  const writeTo = (output: string) =>
    call([put('rain.txt', RAIN), '--text', '--write-html', output]);

  test('takes the place of what was there, with its rights, and leaves nothing beside it', async () => {
    const page = put('page.html', 'old');
    chmodSync(page, 0o604);
    const before = statSync(page).ino;
    expect(await writeTo(page)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(page, 'utf8')).toBe(PAGE);
    expect(statSync(page).mode & 0o777).toBe(0o604);
    expect(statSync(page).ino).not.toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['page.html', 'rain.txt']);
  });

  test('follows links, whether something stands there yet or not', async () => {
    mkdirSync(at('site'));
    put('site/page.html', 'old');
    symlinkSync(at('site', 'page.html'), at('link.html'));
    symlinkSync('site/new.html', at('new.html'));
    for (const name of ['link.html', 'new.html']) {
      expect(await writeTo(at(name))).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(at('site', name.replace('link', 'page')), 'utf8')).toBe(PAGE);
      expect(readlinkSync(at(name))).toContain('site/');
    }
  });

  test('goes straight to what is no file', async () => {
    expect(await writeTo('/dev/null')).toMatchObject({ status: 0, stderr: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.each([
    ['a folder', '', 'is a directory'],
    ['a folder that is not there', 'none/page.html', 'no such file or directory'],
    ['a file for a folder', 'rain.txt/page.html', 'part of the path is not a directory'],
    ['a link to itself', 'self', 'links that lead back to themselves'],
    ['a name too long', 'x'.repeat(300), 'the name is too long'],
  ])('is refused by name: %s', async (_, name, reason) => {
    symlinkSync(at('self'), at('self'));
    const output = at(name);
    const { status, stdout, stderr } = await writeTo(output);
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `copydesk: ${output}: ${reason}\n`,
    });
    expect(readdirSync(folder).sort()).toEqual(['rain.txt', 'self']);
  });
});

describe('--max-length', () => {
  test('cuts each input there, and says so', async () => {
    const rain = put('rain.txt', RAIN);
    const { status, stdout, stderr } = await call([rain, '--text', '--max-length', '4']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Rain\n' });
    const said = `Only the first 4 of ${RAIN.length} characters were read.`;
    expect(linesOf(stderr)).toEqual([`rain.txt: ${said}`]);
    const summary = await call([rain, '--summary', '--max-length', '4']);
    expect(summary.stdout).toContain(`  - truncated-input: ${said}`);
    const whole = await call([rain, '--text', '--max-length', String(RAIN.length)]);
    expect(whole).toEqual({ status: 0, stdout: `${RAIN}\n`, stderr: '' });
  });

  test('takes a number of characters', async () => {
    const rain = put('rain.txt', RAIN);
    for (const value of ['0', '-1', '1.5', 'many', '', '1e3', '99999999999999999999']) {
      const { status, stderr } = await call([rain, `--max-length=${value}`]);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `copydesk: --max-length takes a number of characters, not '${value}' (see copydesk --help)\n`,
      });
    }
    expect(await call(['--strip', rain, '--max-length', '9'])).toMatchObject({ status: 2 });
  });
});
