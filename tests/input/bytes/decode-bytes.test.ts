import { gzipSync } from 'node:zlib';
import { parseArticle } from 'copydesk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/input/bytes/decode-bytes.js';

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const page = (declaration: string, body: Uint8Array) =>
  Uint8Array.from([
    ...bytesOf(`<html><head>${declaration}<title>`),
    ...body,
    ...bytesOf('</title>'),
  ]);

/** The same word in ten encodings, as a page of each would hold it. */
const WORDS: readonly (readonly [label: string, text: string, bytes: number[]])[] = [
  ['utf-8', 'Brücke', [0x42, 0x72, 0xc3, 0xbc, 0x63, 0x6b, 0x65]],
  ['iso-8859-1', 'Brücke', [0x42, 0x72, 0xfc, 0x63, 0x6b, 0x65]],
  ['windows-1250', 'Łódź', [0xa3, 0xf3, 0x64, 0x9f]],
  ['iso-8859-2', 'Łódź', [0xa3, 0xf3, 0x64, 0xbc]],
  ['windows-1251', 'Мост', [0xcc, 0xee, 0xf1, 0xf2]],
  ['koi8-r', 'Мост', [0xed, 0xcf, 0xd3, 0xd4]],
  ['gb2312', '老桥', [0xc0, 0xcf, 0xc7, 0xc5]],
  ['big5', '老橋', [0xa6, 0xd1, 0xbe, 0xf4]],
  ['shift_jis', '橋', [0x8b, 0xb4]],
  ['euc-kr', '다리', [0xb4, 0xd9, 0xb8, 0xae]],
];

describe('bytes', () => {
  it.each(WORDS)('are read as the page declares: %s', (label, text, bytes) => {
    const body = Uint8Array.from(bytes);
    for (const declaration of [
      `<meta charset=${label}>`,
      `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`,
    ]) {
      expect(decodeBytes(page(declaration, body)).text).toContain(`<title>${text}</title>`);
    }
    const header = `text/html; charset="${label}"`;
    expect(decodeBytes(page('', body), header).text).toContain(`<title>${text}</title>`);
    const article = parseArticle(page('', body), { contentType: header });
    expect(article.source.encoding).toBe(decodeBytes(body, header).encoding);
    expect(article.diagnostics.map(({ code }) => code)).not.toContain('undecodable');
  });

  it('are UTF-8 if they are valid UTF-8, whatever the page and the header say', () => {
    const bytes = new TextEncoder().encode('<meta charset=windows-1251><p>Brücke');
    expect(decodeBytes(bytes, 'text/html; charset=iso-8859-1')).toMatchObject({
      encoding: 'utf-8',
      text: '<meta charset=windows-1251><p>Brücke',
    });
  });

  it('follow the header before the page', () => {
    const bytes = page('<meta charset=koi8-r>', Uint8Array.from([0xcc, 0xee, 0xf1, 0xf2]));
    expect(decodeBytes(bytes, 'text/html;charset=windows-1251').text).toContain('Мост');
  });

  it('ignore what a comment declares', () => {
    const bytes = page('<!-- <meta charset=koi8-r> -->', Uint8Array.from([0xfc]));
    expect(decodeBytes(bytes).encoding).toBe('windows-1252');
  });

  it('may be in UTF-16, with a byte order mark or without', () => {
    const sixteen = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
    expect(decodeBytes(sixteen('\ufeff<p>Brücke'))).toMatchObject({
      encoding: 'utf-16le',
      text: '<p>Brücke',
    });
    expect(decodeBytes(sixteen('<p>Rain in Vessby'))).toMatchObject({ encoding: 'utf-16le' });
    expect(decodeBytes(sixteen('<p>Rain in Vessby').reverse())).toMatchObject({
      encoding: 'utf-16be',
    });
  });

  it('may be in an encoding of seven bits', () => {
    const bytes = bytesOf('<meta charset=iso-2022-jp>\x1b$B66\x1b(B');
    expect(decodeBytes(bytes)).toMatchObject({ encoding: 'iso-2022-jp' });
    expect(decodeBytes(bytes).text).toContain('橋');
  });

  it('that are UTF-8 with damage, or cut within a character, stay UTF-8 and say so', () => {
    const text = '<p>Über die Brücke führen zwölf Gleise, sagte Jördis Größer über die Öl-Züge.';
    const bytes = new TextEncoder().encode(text);
    for (const damaged of [bytes.subarray(0, 5), Uint8Array.from([...bytes, 0xff, 0x20])]) {
      const read = decodeBytes(Uint8Array.from([...bytes, 0x20, ...damaged.subarray(0, 4)]));
      expect(read.encoding).toBe('utf-8');
    }
    expect(decodeBytes(Uint8Array.from([...bytes, 0xff]))).toMatchObject({
      encoding: 'utf-8',
      diagnostics: [{ code: 'undecodable' }],
    });
  });

  it('that declare an unknown encoding say so, and are read as browsers would', () => {
    expect(decodeBytes(page('<meta charset=vessby-8>', Uint8Array.from([0xfc])))).toMatchObject({
      encoding: 'windows-1252',
      diagnostics: [
        { message: 'The input declares the encoding “vessby-8”, which is unknown here.' },
      ],
    });
  });

  it.each([
    ['compressed', gzipSync('<p>Rain')],
    ['binary', bytesOf('%PDF-1.7 ...')],
    ['binary', bytesOf('\x89PNG\r\n\x1a\n')],
    ['binary', Uint8Array.from({ length: 64 }, (_, i) => i % 32)],
  ])('that are no text are %s', (code, bytes) => {
    const article = parseArticle(Uint8Array.from(bytes));
    expect(article.diagnostics.map((each) => each.code)).toEqual([code]);
    expect(article.text).toBe('');
    expect(article.source.encoding).toBeNull();
  });

  it('give what their text gives, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (text, noise) => {
        const bytes = new TextEncoder().encode(`<p>${text}`);
        const article = parseArticle(bytes, { format: 'html' });
        const same = parseArticle(new TextDecoder().decode(bytes), { format: 'html' });
        expect(article.text).toBe(same.text);
        parseArticle(noise);
      }),
      { numRuns: 60 },
    );
  });

  it('are refused by name where the input is neither bytes nor a string', () => {
    for (const wrong of [null, 7, [60, 112], new Uint16Array(2)]) {
      expect(() => parseArticle(wrong as never)).toThrow(
        /parseArticle needs a string or a Uint8Array, not/,
      );
    }
  });
});

describe('a string', () => {
  it('of replacement characters was decoded wrongly before', () => {
    const [said] = parseArticle(`<p>Br\ufffdcke ${'\ufffd'.repeat(5)}`).diagnostics;
    expect(said).toMatchObject({ code: 'undecodable', message: expect.stringContaining('U+FFFD') });
  });
});
