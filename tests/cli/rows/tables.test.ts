import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArticle } from 'copydesk';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ARTICLES, ENTITIES, QUOTES, type TABLES } from '../../../src/cli/rows/table-schema.js';
import { toParquet } from '../../../src/cli/rows/to-parquet.js';
import { warcRecord } from '../../archives/support/make-archives.js';
import { call } from '../terminal-double.js';

const PAGE =
  '<html lang="en"><h1>Storm, "the worst"</h1><p>By Mara Lindqvist</p><p>The harbour of Vessby ' +
  'reopened on Monday, three days after the worst storm in a decade.</p>' +
  '<p>“The bridge is safe,” Anna Berg, the mayor of Vessby, said on Monday.</p></html>';

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-tables-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Buffer): string {
  writeFileSync(at(name), content);
  return at(name);
}
async function table(name: keyof typeof TABLES): Promise<Record<string, unknown>[]> {
  return await parquetReadObjects({
    file: await asyncBufferFromFile(at('out', `${name}.parquet`)),
  });
}

describe('--csv', () => {
  test('writes a row for each input, also for one that failed', async () => {
    const files = [put('a.warc', warcRecord({ id: 'a', body: PAGE })), put('b.ndjson', 'no\n')];
    const { status, stdout, stderr } = await call([...files, '--csv']);
    expect(status).toBe(1);
    expect(stderr).toContain('2 read: 1 article, 1 failed');
    const rows: unknown[] = parse(stdout, { columns: true });
    const { text, publishedAt } = parseArticle(PAGE);
    expect(rows).toMatchObject([
      {
        id: `${files[0]}:a`,
        url: 'https://vessbypost.example/',
        fetchedAt: '2024-02-05T08:00:00Z',
        error: '',
        headline: 'Storm, "the worst"',
        authors: 'Mara Lindqvist',
        publishedAt: publishedAt ?? '',
        text,
      },
      { id: `${files[1]}:1`, error: 'not JSON', text: '' },
    ]);
    expect(Object.keys(rows[0] as object)).toEqual(Object.keys(ARTICLES));
    expect(await call([...files, '--csv', '-o', at('out.csv')])).toMatchObject({ stdout: '' });
    expect(readFileSync(at('out.csv'), 'utf8')).toBe(stdout);
  });

  test.each([
    [['--csv', '--ndjson'], 'choose one output: --ndjson or --csv'],
    [['--csv', '--pretty'], 'choose one output: --csv or --pretty'],
    [['--csv', '--html'], 'choose one output: --html or --csv'],
    [['--csv', '--fields', 'text'], '--fields and --no-boilerplate choose from JSON'],
    [['--csv', '--resume', '-o', 'x'], '--resume needs lines of JSON: leave out --csv'],
    [['--parquet', 'x', '--csv'], 'choose one output: --csv or --parquet'],
    [['--parquet', 'x', '-o', 'y'], 'choose one output: -o or --parquet'],
    [['--strip', '--csv'], '--strip takes no option but --memory'],
  ])('is refused with another output: %j', async (argv, message) => {
    const { status, stderr } = await call(argv, { input: '' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });
});

describe('--parquet', () => {
  test('writes tables that are joined by the id of the article', async () => {
    const lines = [{ id: 1, html: PAGE, url: 'https://a.example/' }, { id: 'x' }];
    const file = put('a.ndjson', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const { status, stdout } = await call([file, '--parquet', at('out')]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(readdirSync(at('out')).sort()).toEqual([
      'articles.parquet',
      'entities.parquet',
      'quotes.parquet',
    ]);
    const article = parseArticle(PAGE, { url: 'https://a.example/' });
    const [first, second, ...others] = await table('articles');
    expect(others).toEqual([]);
    expect(first).toMatchObject({ id: '1', error: null, headline: 'Storm, "the worst"' });
    expect(Object.keys(first ?? {})).toEqual(Object.keys(ARTICLES));
    expect(second).toMatchObject({ id: 'x', error: "has neither 'html' nor 'text'", text: null });
    const quotes = await table('quotes');
    expect(Object.keys(quotes[0] ?? {})).toEqual(Object.keys(QUOTES));
    expect(quotes.map(({ articleId, text, speaker }) => [articleId, text, speaker])).toEqual(
      article.quotes.map(({ text, speaker }) => ['1', text, speaker?.name]),
    );
    const text = String(first?.text);
    for (const { start, end, text: words } of quotes) {
      expect(text.slice(Number(start), Number(end))).toBe(words);
    }
    const entities = await table('entities');
    expect(Object.keys(entities[0] ?? {})).toEqual(Object.keys(ENTITIES));
    expect(entities.map(({ entityId, name, mentions }) => [entityId, name, mentions])).toEqual(
      article.entities.map(({ id, name, mentions }) => [id, name, mentions.length]),
    );
    expect(entities.map(({ entityId }) => entityId)).toContain(quotes[0]?.speakerEntityId);
  });

  test('has its columns also where there is no row, and any text comes back', async () => {
    const tables = await toParquet(at('out'));
    const texts = ['', '\0', 'a\nb', '🙂', 'x'.repeat(70_000), ...Array(3000).fill('Vessby')];
    const empty = Object.fromEntries(Object.keys(ARTICLES).map((name) => [name, null]));
    for (const text of texts) {
      const row = { ...empty, id: text, text } as never;
      await tables.add({ articles: [row], quotes: [], entities: [] });
    }
    await tables.finish();
    expect((await table('articles')).map(({ text }) => text)).toEqual(texts);
    expect(await table('quotes')).toEqual([]);
    const { schema, key_value_metadata } = await parquetMetadataAsync(
      await asyncBufferFromFile(at('out', 'quotes.parquet')),
    );
    expect(schema.slice(1).map(({ name }) => name)).toEqual(Object.keys(QUOTES));
    expect(key_value_metadata).toEqual([{ key: 'copydesk.tables', value: '1' }]);
  });

  test('leaves the older tables where it cannot go on, and nothing beside them', async () => {
    const file = put('a.html', PAGE);
    await call([file, '--parquet', at('out')]);
    const before = readFileSync(at('out', 'articles.parquet'));
    const tables = await toParquet(at('out'));
    expect(existsSync(at('out', 'articles.parquet.part'))).toBe(true);
    await tables.stop();
    expect(readdirSync(at('out'))).toHaveLength(3);
    expect(readFileSync(at('out', 'articles.parquet'))).toEqual(before);
    const { status, stderr } = await call([file, '--parquet', join(file, 'x')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/part of the path is not a directory\n$/u);
  });
});
