import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What the streams of a test cannot show: the command as a process of its own, run by a shell. */
let folder = '';
const STORY = 'The harbour of Vessby reopened on Monday, three days after the storm.\n\n';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-process-'));
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: join(folder, 'cli.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'rain.txt'), `Rain\n\n${STORY.repeat(150)}`);
  for (const name of ['snow.txt', '-x.txt']) {
    writeFileSync(join(folder, name), `Snow\n\n${STORY}`);
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line of shell in the folder; `copydesk` in it is the command. */
function sh(line: string) {
  const script = `copydesk() { '${process.execPath}' cli.mjs "$@"; }\n${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const file = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe.skipIf(process.platform === 'win32')(
  'as a process, the command',
  { timeout: 60_000 },
  () => {
    test('leaves the old page whole where the new one finds no room, and nothing beside it', () => {
      writeFileSync(join(folder, 'page.html'), 'good');
      const before = readdirSync(folder);
      expect(
        sh(`ulimit -f 16; trap '' XFSZ; copydesk rain.txt --text --write-html page.html`),
      ).toEqual({
        status: 1,
        stdout: '',
        stderr: 'copydesk: page.html: more than may be written to one file\n',
      });
      expect(file('page.html')).toBe('good');
      expect(readdirSync(folder)).toEqual(before);
    });

    test.skipIf(process.platform !== 'linux')('says that a device is full', () => {
      const status = 1;
      const full = 'no space left on the device\n';
      expect(sh('copydesk snow.txt snow.txt > /dev/full')).toEqual({
        status,
        stdout: '',
        stderr: `copydesk: the output: ${full}`,
      });
      expect(sh('copydesk snow.txt --write-html /dev/full')).toEqual({
        status,
        stdout: '',
        stderr: `copydesk: /dev/full: ${full}`,
      });
    });

    test('ends quietly when nobody reads on, and still says what failed', () => {
      const status = 'echo " $(printf %s "$PIPESTATUS")"';
      expect(sh(`copydesk snow.txt rain.txt rain.txt | head -c 1; ${status}`)).toMatchObject({
        stdout: '{ 0\n',
        stderr: '',
      });
      const { stdout, stderr } = sh(`copydesk none.txt rain.txt rain.txt | head -c 1; ${status}`);
      expect(stdout).toBe('{ 1\n');
      expect(stderr).toContain('copydesk: none.txt: no such file or directory\n');
      expect(sh('copydesk none.txt 2>&-').status).toBe(1);
    });

    test('says that nothing stands behind a stream', () => {
      const stderr = 'copydesk: standard input: is empty\n';
      expect(sh('copydesk --text <&-')).toEqual({ status: 0, stdout: '', stderr });
      expect(sh('copydesk --text <.')).toEqual({
        status: 1,
        stdout: '',
        stderr: 'copydesk: standard input: is a directory\n',
      });
    });

    test('refuses what a shell would have it write over', () => {
      const snow = file('snow.txt');
      for (const line of [
        'copydesk rain.txt snow.txt >> snow.txt',
        'copydesk - --text --write-html snow.txt < snow.txt',
        'copydesk --learn . >> snow.txt',
        'copydesk outlet anonymise snow.txt >> snow.txt',
        'copydesk outlet new snow.txt >> snow.txt',
      ]) {
        const { status, stderr } = sh(line);
        expect({ line, status }).toEqual({ line, status: 2 });
        expect(stderr).toMatch(/: would be written over \(see copydesk --help\)\n$/);
      }
      expect(file('snow.txt')).toBe(snow);
      expect(sh('copydesk snow.txt --write-html out.html > out.html').stderr).toContain(
        'out.html: the same file as standard output: would be written twice',
      );
    });

    test('writes straight to pipes', () => {
      const through = sh('copydesk snow.txt --text --write-html /dev/stdout | cat');
      expect(through.stdout).toMatch(/<\/html>\n+Snow/);
      const { status, stdout } = sh(
        'mkfifo pipe; cat pipe & copydesk snow.txt --text --write-html pipe >/dev/null; wait; test -p pipe',
      );
      expect(status).toBe(0);
      expect(stdout).toContain('</html>');
    });

    test('reads a file whose name looks like an option', () => {
      expect(sh('copydesk --text -- -x.txt').stdout).toBe(`Snow\n\n${STORY.trim()}\n`);
    });

    test.skipIf(process.platform !== 'linux')('names files whose names are no UTF-8', () => {
      expect(sh(`printf Rain > $'caf\\xe9.txt'; copydesk --text $'caf\\xe9.txt'`)).toEqual({
        status: 1,
        stdout: '',
        stderr: 'copydesk: caf\ufffd.txt: not found; its name is not valid UTF-8\n',
      });
      const { stderr } = sh(`mkdir names; mv $'caf\\xe9.txt' names; copydesk --learn names`);
      expect(stderr).toBe(
        'copydesk: names/caf\ufffd.txt: not found; its name is not valid UTF-8; it is passed over\n',
      );
    });
  },
);
