import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cleaned, collectTokens, scanned, type Token } from './tokens.js';

/** html5lib’s tests of tokenizers, where the corpora stand beside the project. */
const FOLDER = new URL('../../../shared/corpora/hostile/tokenizer/', import.meta.url);
const HAS_CORPUS = existsSync(FOLDER);

interface StandardTest {
  description: string;
  input: string;
  output: [kind: string, name: string, attributes?: Record<string, string>, selfClosing?: true][];
  initialStates?: string[];
  lastStartTag?: string;
  doubleEscaped?: boolean;
}

/** The start tag that leads to a state. */
const LEADS_TO: Record<string, string> = {
  'Data state': '',
  'RCDATA state': 'title',
  'RAWTEXT state': 'style',
  'Script data state': 'script',
  'PLAINTEXT state': 'plaintext',
};

describe.skipIf(!HAS_CORPUS)(
  `tests of the HTML standard${HAS_CORPUS ? '' : ' (skipped: no corpora beside the project)'}`,
  () => {
    test.each(HAS_CORPUS ? readdirSync(FOLDER) : [])('%s', (file) => {
      const json = gunzipSync(readFileSync(new URL(file, FOLDER))).toString('utf8');
      const { tests = [] } = JSON.parse(json) as { tests?: StandardTest[] };
      for (const each of tests) {
        for (const state of each.initialStates ?? ['Data state']) check(each, state);
      }
    });
  },
);

function check(each: StandardTest, state: string): void {
  const { description, doubleEscaped, lastStartTag = '' } = each;
  if (state === 'CDATA section state') {
    const tokens = scanned(`<![CDATA[${unescaped(each.input, doubleEscaped)}`, true);
    expect(places(tokens), description).toEqual(expected(each, (text) => text));
    return;
  }
  const tag = LEADS_TO[state];
  if (tag === undefined) throw new Error(`no start tag leads to the ${state}`);
  // the tests name one tag for states that different elements have in pages
  const renamed = (text: string): string =>
    tag === '' || lastStartTag === ''
      ? text
      : text.replaceAll(new RegExp(lastStartTag, 'giu'), (name) =>
          name === lastStartTag ? tag : tag.toUpperCase(),
        );
  const lead = tag === '' ? '' : `<${tag}>`;
  const tokens = scanned(lead + unescaped(renamed(each.input), doubleEscaped));
  expect(places(tokens).slice(lead === '' ? 0 : 1), `${description}, ${state}`).toEqual(
    expected(each, renamed),
  );
}

/** Tokens without their places, which these tests do not give. */
function places(tokens: Token[]): Token[] {
  return tokens.map((token) => ('place' in token ? { ...token, place: '' } : token));
}

function expected(each: StandardTest, renamed: (text: string) => string): Token[] {
  const { tokens, add, addText } = collectTokens();
  const read = (text: string): string => {
    const plain = unescaped(renamed(text), each.doubleEscaped);
    return plain.replaceAll('\0', '\uFFFD');
  };
  for (const [kind, name, attributes = {}, selfClosing = false] of each.output) {
    if (kind === 'Character') addText(read(name));
    else if (kind === 'EndTag') add({ close: read(name), place: '' });
    else if (kind === 'StartTag') {
      const values = Object.entries(attributes).map(([key, value]) => [read(key), read(value)]);
      add({ open: read(name), attributes: Object.fromEntries(values), selfClosing, place: '' });
    }
  }
  return tokens;
}

function unescaped(text: string, isEscaped = false): string {
  return isEscaped
    ? text.replace(/\\u([0-9a-f]{4})/giu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

test('line ends and null characters are read as browsers read them', () => {
  expect(cleaned('a\r\nb\rc\0')).toBe('a\nb\nc\uFFFD');
});
