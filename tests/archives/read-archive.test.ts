import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { createParser } from 'copydesk';
import { type ArchiveEntry, type ArchiveOptions, readArchive } from 'copydesk/batch';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needPackage } from '../../src/archives/errors/need-package.js';
import {
  chunked,
  packedWarc,
  pageOf,
  type RecordParts,
  STORY,
  warcRecord,
  zipOf,
} from './support/make-archives.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-archives-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const short = (id: unknown): unknown =>
  typeof id === 'string' ? id.replace(`${folder}/`, '') : id;

interface Outcome {
  entries: ArchiveEntry[];
  skipped: string[];
}
async function read(
  source: string | readonly string[] | Buffer,
  options: ArchiveOptions = {},
): Promise<Outcome> {
  const skipped: string[] = [];
  const entries: ArchiveEntry[] = [];
  const from = Buffer.isBuffer(source) ? new Blob([new Uint8Array(source)]).stream() : source;
  const onSkip = (message: string) => skipped.push(message.replaceAll(`${folder}/`, ''));
  for await (const entry of readArchive(from, { parser: createParser(), ...options, onSkip })) {
    entries.push(entry);
  }
  return { entries, skipped };
}
/** The headline or the error of each entry, by its id. */
const told = ({ entries }: Outcome): unknown[] =>
  entries.map((entry) => [
    short(entry.id),
    'error' in entry ? { error: entry.error } : (entry.article.headline?.text ?? null),
  ]);

describe('WARC', () => {
  const warc = (...parts: RecordParts[]): Buffer =>
    Buffer.concat(parts.map((each, i) => warcRecord({ id: `r${i}`, ...each })));
  const readWarc = (content: Buffer, options: ArchiveOptions = {}): Promise<Outcome> =>
    read(content, { format: 'warc', ...options });

  test('every page of a file with a thousand records is read, and the others are counted', async () => {
    const records = Array.from({ length: 1000 }, (_, i): RecordParts => {
      if (i === 0) return { type: 'warcinfo', body: 'software: invented\r\n' };
      if (i % 10 === 1) return { type: 'request' };
      if (i % 10 === 2) return { headers: { 'Content-Type': 'image/png' }, body: 'PNG' };
      if (i % 50 === 3) return { type: 'revisit', body: '' };
      if (i % 50 === 4) return { status: '404 Not Found', body: pageOf('Gone') };
      return { body: pageOf(`Rain ${i}`) };
    });
    const pages = records.flatMap((record, i) =>
      typeof record.body === 'string' && record.body.startsWith(`<h1>Rain ${i}<`)
        ? [[`big.warc.gz:r${i}`, `Rain ${i}`]]
        : [],
    );
    const file = put(
      'big.warc.gz',
      packedWarc(records.map((each, i) => warcRecord({ id: `r${i}`, ...each }))),
    );
    const outcome = await read(file);
    expect(pages).toHaveLength(759);
    expect(told(outcome)).toEqual(pages);
    const counts = new Map<string, number>();
    for (const reason of outcome.skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ 'not HTML': 100, revisit: 20, 'status 404': 20 });
  });

  test('a page has its address, its date, and the charset that only its header names', async () => {
    const body = Buffer.from(`<h1>Regn på Ön</h1><p>${STORY}</p>`, 'latin1');
    const headers = { 'Content-Type': 'text/html; charset=iso-8859-1' };
    const url = 'https://vessbypost.example/regn';
    const { entries } = await readWarc(warc({ url, headers, body }));
    expect(entries).toMatchObject([
      {
        id: '-:r0',
        url,
        fetchedAt: '2024-02-05T08:00:00Z',
        article: { headline: { text: 'Regn på Ön' }, source: { encoding: 'windows-1252', url } },
      },
    ]);
  });

  test('bodies in chunks and packed are unpacked, also where the header is all that is left', async () => {
    const page = Buffer.from(pageOf('Rain'));
    const html = { 'Content-Type': 'text/html' };
    const packed = (coding: string, body: Uint8Array, more = {}): RecordParts => ({
      headers: { ...html, 'Content-Encoding': coding, ...more },
      body,
    });
    const inChunks = { 'Transfer-Encoding': 'chunked' };
    const outcome = await readWarc(
      warc(
        { headers: { ...html, ...inChunks }, body: chunked(page, 7, 1, 60) },
        { headers: { ...html, ...inChunks }, body: page },
        packed('gzip', gzipSync(page)),
        packed('gzip', chunked(gzipSync(page), 10), inChunks),
        packed('GZIP', page),
        packed('deflate', deflateSync(page)),
        packed('deflate', deflateRawSync(page)),
        packed('br', brotliCompressSync(page)),
        packed('br', page),
        packed('gzip, br', brotliCompressSync(gzipSync(page))),
        packed('lz', Buffer.from([1, 2, 3])),
        packed('gzip', gzipSync(page).subarray(0, 60)),
        packed('gzip', gzipSync(Buffer.alloc(200_000, 'x'))),
        { body: Buffer.alloc(500_000, 'x') },
        { headers: { Server: 'x' }, body: page },
        { headers: { Server: 'x' }, body: 'plain' },
      ),
      { maxSize: 100_000 },
    );
    const large = { error: 'larger than the 0.1 MB that are read (see --max-size)' };
    expect(told(outcome)).toEqual([
      ...Array.from({ length: 10 }, (_, i) => [`-:r${i}`, 'Rain']),
      ['-:r10', { error: "packed with 'lz', which is not read" }],
      ['-:r11', { error: 'packed with gzip, and damaged' }],
      ['-:r12', large],
      ['-:r13', large],
      ['-:r14', 'Rain'],
    ]);
    expect(outcome.skipped).toEqual(['not HTML']);
  });

  test('a record without an id is named by its place', async () => {
    const [first, second] = [warcRecord({ id: null }), warcRecord({ id: null })];
    const outcome = await readWarc(Buffer.concat([first, second]));
    expect(outcome.entries.map(({ id }) => id)).toEqual(['-:0', `-:${first.length}`]);
  });

  test('what is cut off or damaged is told after the pages before it', async () => {
    const whole = warc({}, {}, {});
    const at = warcRecord({ id: 'r0' }).length;
    const packed = packedWarc([warcRecord({ id: 'r0' }), warcRecord({ id: 'r1' })]);
    const error = (text: string) => [
      ['-:r0', 'Rain'],
      ['-', { error: text }],
    ];
    const cut = `its end is missing: the record at byte ${at} is not whole`;
    expect(told(await readWarc(whole.subarray(0, 2 * at - 40)))).toEqual(error(cut));
    expect(told(await readWarc(whole.subarray(0, at + 60)))).toEqual(error(cut));
    expect(told(await readWarc(packed.subarray(0, -20)))).toEqual(
      error('packed, and its end is missing'),
    );
    const noise = Buffer.concat([warc({}), Buffer.from('noise\r\n'), warc({})]);
    expect(told(await readWarc(noise))).toEqual(error(`damaged: no record begins at byte ${at}`));
    const endless = [warc({}), Buffer.from('WARC/1.0\r\n'), Buffer.alloc(1e6, 'x')];
    expect(told(await read(put('endless.warc', Buffer.concat(endless))))).toEqual([
      ['endless.warc:r0', 'Rain'],
      ['endless.warc', { error: 'damaged: a record has no end of its headers' }],
    ]);
  });

  test('cut anywhere, a file gives the whole pages before the cut and never throws', async () => {
    const records = [{ body: pageOf('Rain 0') }, { type: 'request' }, { body: pageOf('Rain 2') }];
    const whole = warc(...records);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (length) => {
        const { entries } = await readWarc(whole.subarray(0, length));
        const good = entries.filter((entry) => 'article' in entry);
        const ends = [whole.indexOf('Rain 0') + pageOf('Rain 0').length - 4, whole.length - 4];
        expect(good).toHaveLength(ends.filter((end) => end <= length).length);
      }),
    );
  });

  test('any bytes behind a record are told at worst', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { entries } = await readWarc(Buffer.concat([warc({}), bytes]));
        expect(entries[0]).toMatchObject({ id: '-:r0' });
        expect(entries.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('WACZ', () => {
  test('gives the pages of the WARC files in it', async () => {
    const page = (name: string): Buffer => warcRecord({ id: name, body: pageOf(name) });
    const file = put(
      'crawl.wacz',
      zipOf({
        'datapackage.json': Buffer.from('{}'),
        'archive/one.warc.gz': packedWarc([page('a'), page('b')]),
        'archive/two.warc': Buffer.concat([page('c'), warcRecord({ id: null })]),
        'pages/pages.jsonl': Buffer.from('{"id":"x","text":"Rain"}'),
      }),
    );
    expect(told(await read(file))).toEqual([
      ['crawl.wacz:a', 'a'],
      ['crawl.wacz:b', 'b'],
      ['crawl.wacz:c', 'c'],
      [`crawl.wacz:archive/two.warc:${page('c').length}`, 'Rain'],
    ]);
  });

  test('that is none, or is damaged, is told', async () => {
    const files = [
      put('empty.wacz', zipOf({ 'a.txt': Buffer.from('a') })),
      put('no.wacz', 'no zip'),
    ];
    const cut = zipOf({
      'archive/one.warc.gz': packedWarc([warcRecord({ id: 'a' })]).subarray(0, -9),
    });
    const outcome = await read([...files, join(folder, 'none.wacz'), put('cut.wacz', cut)]);
    expect(told(outcome)).toEqual([
      ['empty.wacz', { error: 'no WACZ: its folder archive has no WARC file' }],
      ['no.wacz', { error: expect.stringMatching(/^a damaged zip: /u) }],
      ['none.wacz', { error: 'no such file or directory' }],
      ['cut.wacz:a', 'Rain'],
      ['cut.wacz', { error: 'packed, and its end is missing' }],
    ]);
  });
});

describe('CSV', () => {
  test('cells may hold line breaks and quotation marks; columns have any names', async () => {
    const quoted = pageOf('“Rain”').replaceAll('>', '>\n').replaceAll('h1', 'h1 class=""x""');
    const csv = `\ufeffkey,link,page\r\n1,https://a.example/,"${quoted}"\r\n\r\n,,"${pageOf('Snow')}"\r\n`;
    const columns = { id: 'key', html: 'page', url: 'link' };
    const outcome = await read(put('a.csv', csv), { columns });
    expect(told(outcome)).toEqual([
      ['1', '“Rain”'],
      ['a.csv:8', 'Snow'],
    ]);
    expect(outcome.entries).toMatchObject([{ url: 'https://a.example/' }, { url: null }]);
    expect(told(await read(put('b.csv.gz', gzipSync('text\nRain\n'))))).toEqual([
      ['b.csv.gz:2', 'Rain'],
    ]);
  });

  test('a row that is wrong costs only itself', async () => {
    const long = 'x'.repeat(300);
    const rows = [
      'id,html',
      'a,<h1>A',
      'b,x"y',
      'c',
      `e,"${long}"`,
      'f,',
      '"g"h,x',
      'i,1',
      'j,"2"',
    ];
    const more = ['k,<h1>K', 'l,"open', 'm,<h1>M'];
    const outcome = await read(Buffer.from([...rows, ...more].join('\n')), {
      format: 'csv',
      maxSize: 200,
    });
    const wrong = 'not CSV: a quotation mark stands inside a cell';
    expect(told(outcome)).toEqual([
      ['a', 'A'],
      ['-:3', { error: wrong }],
      ['c', { error: 'not CSV: 1 cells where the header has 2' }],
      ['e', { error: '0.000301 MB, larger than the 0.0002 MB that are read (see --max-size)' }],
      ['f', { error: "has neither 'html' nor 'text'" }],
      ['-:7', { error: wrong }],
      ['-:8', { error: `${wrong}, lines 8 to 9 are lost` }],
      ['k', 'K'],
      ['-:11', { error: 'not CSV: a quotation mark is never closed, lines 11 to 12 are lost' }],
    ]);
    expect(told(await read(put('no.csv', 'a,b\n1,2\n3,4\n')))).toEqual([
      ['no.csv', { error: "no column 'html' or 'text' (see --columns)" }],
    ]);
  });

  test('any cells come back as they were written', async () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/^[\ufeff]/u.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (texts) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const csv = `id,text\n${texts.map((text, i) => `${i},${quote(text)}\n`).join('')}`;
        const lengths: unknown[] = [];
        for await (const entry of readArchive(new Blob([csv]).stream(), {
          format: 'csv',
          parser: (input) => {
            lengths.push(input);
            return createParser()('');
          },
        })) {
          expect(entry).toHaveProperty('article');
        }
        expect(lengths).toEqual(texts);
      }),
    );
  });
});

describe('readArchive', () => {
  test('reads folders, files and lines, each with an id of its own', async () => {
    const lines = put('lines.ndjson', '{"id":7,"html":"<h1>Seven"}\n\n{"html":"<h1>Three"}\nno\n');
    const page = put('page.html', pageOf('Page'));
    expect(told(await read([lines, page, join(folder, 'none.html')]))).toEqual([
      [7, 'Seven'],
      ['lines.ndjson:3', 'Three'],
      ['lines.ndjson:4', { error: 'not JSON' }],
      ['page.html', 'Page'],
      ['none.html', { error: 'no such file or directory' }],
    ]);
    symlinkSync(folder, join(folder, 'round'));
    const { entries, skipped } = await read(folder, { include: ['page.*', 'round'] });
    rmSync(join(folder, 'round'));
    expect(entries.map(({ id }) => short(id))).toEqual(['page.html']);
    expect(skipped).toEqual([expect.stringMatching(/^round: the same folder as /u)]);
  });

  test('reads a stream as one page where it is one, with the options of a parser', async () => {
    const { entries } = await read(Buffer.from('Rain\n\nIt rained.'), {
      format: 'text',
      url: 'https://a.example/',
      maxLength: 4,
    });
    expect(entries).toMatchObject([
      { id: '-', url: 'https://a.example/', article: { source: { format: 'text', length: 16 } } },
    ]);
  });

  test('refuses arguments that are none', () => {
    const wrong =
      (...args: unknown[]) =>
      () =>
        readArchive(...(args as [string]));
    expect(wrong(7)).toThrow('readArchive needs a path, a list or a stream, not number');
    expect(wrong(['a', 7])).toThrow('readArchive[1] needs a string, not number');
    expect(wrong('a', { columns: { id: 7 } })).toThrow('options.columns.id needs a string');
    expect(wrong('a', { format: 'wacz' })).toThrow(
      /^readArchive: options\.format must be one of /u,
    );
    expect(wrong('a', { urlFrom: 'memory' })).toThrow("must be one of 'comment', 'sidecar'");
    expect(wrong('a', { maxSize: 0 })).toThrow('must be a positive number, not 0');
  });

  test('stops and closes its file where nobody reads on', async () => {
    const file = put('many.ndjson', '{"text":"Rain"}\n'.repeat(5000));
    for await (const entry of readArchive(file)) {
      expect(entry.id).toBe(`${file}:1`);
      break;
    }
  });

  test('a package that is missing is named', async () => {
    const fault = Object.assign(new Error("Cannot find package 'warcio' imported from x"), {
      code: 'ERR_MODULE_NOT_FOUND',
    });
    await expect(
      needPackage('warcio', 'reading WARC', () => Promise.reject(fault)),
    ).rejects.toThrow('reading WARC needs the package warcio: npm install warcio');
    await expect(needPackage('yauzl', 'reading WACZ', () => Promise.reject(fault))).rejects.toThrow(
      fault,
    );
  });
});
