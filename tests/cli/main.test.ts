import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packedWarc, warcRecord } from '../archives/support/make-archives.js';

/** What the streams of a test cannot show: the command as a process of its own, run by a shell. */
let folder = '';
const STORY = 'The harbour of Vessby reopened on Monday, three days after the storm.\n\n';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-process-'));
  await build({
    entryPoints: { cli: 'src/cli/main.ts', 'page-worker': 'src/cli/page-worker.ts' },
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'rain.txt'), `Rain\n\n${STORY.repeat(150)}`);
  for (const name of ['snow.txt', '-x.txt']) {
    writeFileSync(join(folder, name), `Snow\n\n${STORY}`);
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line of shell in the folder; `copydesk` in it is the command. */
function sh(line: string) {
  const script = `copydesk() { '${process.execPath}' cli.js "$@"; }\n${line}`;
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
      // both lines may be written before the pipe closes
      const two = sh(`copydesk --ndjson rain.txt snow.txt --jobs 2 | head -1 | wc -l; ${status}`);
      expect(two.stderr).toMatch(/^(?:copydesk: 2 read: 2 articles\n)?$/);
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
        expect(stderr).toMatch(/: would be overwritten \(see copydesk --help\)\n$/);
      }
      expect(file('snow.txt')).toBe(snow);
      expect(sh('copydesk snow.txt --write-html out.html > out.html').stderr).toContain(
        'out.html: the same file as standard output: would be written twice',
      );
    });

    test('reads many with workers as without, and says in one line what became of them', () => {
      const records = Array.from({ length: 12 }, (_, i) =>
        JSON.stringify({ id: i, text: `Storm ${i}\n\n${STORY}` }),
      );
      writeFileSync(join(folder, 'many.ndjson'), `${records.join('\n')}\nno JSON\n`);
      const alone = sh('copydesk --ndjson < many.ndjson');
      const together = sh('copydesk many.ndjson --jobs 2 -o out.ndjson');
      expect({ status: together.status, stdout: together.stdout }).toEqual({
        status: 1,
        stdout: '',
      });
      expect(together.stderr).toBe(
        'copydesk: many.ndjson:13: not JSON\ncopydesk: 13 read: 12 articles, 1 failed\n',
      );
      const named = alone.stdout.replace('"file":"-"', '"file":"many.ndjson"');
      expect(file('out.ndjson')).toBe(named);
    });

    test('passes over a line of 200 MB without holding it', () => {
      const line = `'head -c 200000000 /dev/zero | tr "\\0" x'`;
      const script = `( echo '{"id":1,"text":"Rain"}'; bash -c ${line}; echo; echo '{"id":2,"text":"Snow"}' )`;
      const { status, stdout, stderr } = sh(
        `${script} | copydesk --ndjson --fields text --max-size 2`,
      );
      expect(status).toBe(1);
      const [first, second, third] = stdout.trimEnd().split('\n');
      expect([first, third]).toEqual([
        '{"id":1,"url":null,"article":{"text":"Rain"}}',
        '{"id":2,"url":null,"article":{"text":"Snow"}}',
      ]);
      const error = '200 MB, larger than the 2 MB that are read (see --max-size)';
      expect(JSON.parse(second ?? '')).toEqual({ file: '-', line: 2, error });
      expect(stderr).toContain(`copydesk: standard input:2: ${error}\n`);
    });

    test.skipIf(process.platform !== 'linux')('says where an output of many found no room', () => {
      const many = 'copydesk snow.txt rain.txt --fields text';
      expect(sh(`${many} -o /dev/full`)).toEqual({
        status: 1,
        stdout: '',
        stderr: 'copydesk: /dev/full: no space left on the device\n',
      });
      const { status, stderr } = sh(`ulimit -f 4; trap '' XFSZ; ${many} rain.txt -o room.ndjson`);
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr:
          'copydesk: room.ndjson.part: more than may be written to one file; once there is room, go on with --resume\n',
      });
      expect(readdirSync(folder)).not.toContain('room.ndjson');
      expect(sh(`${many} rain.txt -o room.ndjson --resume`).status).toBe(0);
      expect(file('room.ndjson')).toBe(sh(`${many} rain.txt`).stdout);
    });

    test('leaves nothing of rows that found no room, and goes on with no half of them', () => {
      writeFileSync(join(folder, 'rows.csv'), 'old');
      const { status, stderr } = sh(
        `ulimit -f 4; trap '' XFSZ; copydesk rain.txt rain.txt --csv -o rows.csv`,
      );
      expect(status).toBe(1);
      expect(stderr).toMatch(/rows\.csv\.part: more than may be written to one file\n$/u);
      expect(file('rows.csv')).toBe('old');
      expect(readdirSync(folder)).not.toContain('rows.csv.part');
      const tables = sh(
        `printf %s '{"id":"a","text":"' > long.json; head -c 200000 /dev/urandom | base64 -w 0 >> long.json; ` +
          `echo '"}' >> long.json; ulimit -f 4; trap '' XFSZ; copydesk - --format ndjson --parquet tables < long.json`,
      );
      expect(tables.stderr).toMatch(/^copydesk: [^\n]*more than may be written to one file\n$/u);
      expect(readdirSync(join(folder, 'tables'))).toEqual([]);
    });

    test('goes on in a WARC file where it was broken off', () => {
      const records = Array.from({ length: 6 }, (_, i) =>
        warcRecord({ id: i === 3 ? null : `r${i}` }),
      );
      writeFileSync(join(folder, 'a.warc.gz'), packedWarc(records));
      expect(sh('copydesk a.warc.gz --fields headline -o warc.ndjson').stderr).toBe(
        'copydesk: 6 read: 6 articles\n',
      );
      const whole = file('warc.ndjson');
      for (let cut = 0; cut < whole.length; cut += 301) {
        rmSync(join(folder, 'warc.ndjson'), { force: true });
        writeFileSync(join(folder, 'warc.ndjson.part'), whole.slice(0, cut));
        sh('copydesk a.warc.gz --fields headline -o warc.ndjson --resume');
        expect(file('warc.ndjson')).toBe(whole);
      }
    });

    test('goes on where it was killed, with the same output', () => {
      const records = Array.from({ length: 60 }, (_, i) =>
        JSON.stringify({ id: `p${i}`, text: `Storm ${i}\n\n${STORY.repeat(20)}` }),
      );
      writeFileSync(join(folder, 'long.ndjson'), `${records.join('\n')}\n`);
      const whole = sh('copydesk long.ndjson -o whole.ndjson');
      expect(whole.status).toBe(0);
      for (const seconds of [0.4, 0.7, 1.1, 1.6]) {
        sh(
          `timeout -s KILL ${seconds} '${process.execPath}' cli.js long.ndjson -o cut.ndjson --resume`,
        );
      }
      expect(sh('copydesk long.ndjson -o cut.ndjson --resume').status).toBe(0);
      expect(file('cut.ndjson')).toBe(file('whole.ndjson'));
    });

    test.skipIf(process.getuid?.() === 0)('names a file that it may not read', () => {
      writeFileSync(join(folder, 'secret.txt'), 'Rain', { mode: 0 });
      const { status, stdout } = sh('copydesk secret.txt snow.txt --fields text');
      expect(status).toBe(1);
      expect(stdout).toMatch(/^{"file":"secret.txt","error":"permission denied"}\n{"file":"snow/);
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
        'copydesk: names/caf\ufffd.txt: not found; its name is not valid UTF-8; it is skipped\n',
      );
    });
  },
);
