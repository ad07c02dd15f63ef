import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parseArticle } from 'copydesk';
import { describe, expect, test } from 'vitest';
import { articleSchema, hashOf, recordedVersions } from '../tools/build/article-schema.mjs';

const schema = articleSchema();
const validate = new Ajv({ allErrors: true, strictTuples: false }).compile(schema);

function errorsOf(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
/** Whole articles; those of the pages leave out what is known to be wrong in them. */
const golden = filesOf('tests/golden', '.json');
const pages = filesOf('tests/fixtures/pages', '.html');

describe('the JSON Schema of an article', () => {
  test.each([
    ['', 'nothing'],
    ['Rain\n\nIt rained in Vessby all day on Monday.', 'a headline and a sentence'],
    ...readdirSync('seeds').map((seed) => [readFileSync(join('seeds', seed), 'utf8'), seed]),
  ])('accepts what %#: is read from a text', (text) => {
    expect(errorsOf(JSON.parse(JSON.stringify(parseArticle(text ?? ''))))).toEqual([]);
  });

  test.each(golden)('accepts %s', (file) => {
    expect(errorsOf(JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.each(pages)('accepts what is read from %s', (file) => {
    const article = parseArticle(readFileSync(file, 'utf8'));
    expect(errorsOf(JSON.parse(JSON.stringify(article)))).toEqual([]);
  });

  test('refuses what is missing and what it does not know', () => {
    const { text, ...rest } = parseArticle('Rain');
    expect(errorsOf({ ...rest, txt: text })).toHaveLength(2);
  });

  test('has the version that is recorded for it', () => {
    const { schemaVersion, generator } = parseArticle('Rain');
    expect(schema.$id).toBe(`urn:copydesk:article:${schemaVersion}`);
    // It changed? Raise `schemaVersion` (src/article.ts, src/pipeline/to-article.ts), add a changeset
    // that says what is new, and run `node tools/build/article-schema.mjs --record`.
    expect(recordedVersions()[schemaVersion]).toBe(hashOf(schema));
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(generator).toEqual({ name: 'copydesk', version });
  });

  test('describes every property', () => {
    expect(undescribed(schema)).toEqual([]);
  });
});

function undescribed(node: unknown, path = ''): string[] {
  if (node === null || typeof node !== 'object') return [];
  const { properties } = node as { properties?: Record<string, { description?: string }> };
  const bare = Object.entries(properties ?? {})
    .filter(([, property]) => !property.description)
    .map(([name]) => `${path}/${name}`);
  return [
    ...bare,
    ...Object.entries(node).flatMap(([key, value]) => undescribed(value, `${path}/${key}`)),
  ];
}
