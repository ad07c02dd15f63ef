import { describe, expect, it } from 'vitest';
import { escapeHtml, isolated, outwardLink } from '../../../src/output/html/escape.js';

describe('escapeHtml', () => {
  it.each([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
  ])('writes %s as %s', (character, reference) => {
    expect(escapeHtml(`a${character}b${character}c`)).toBe(`a${reference}b${reference}c`);
  });

  it.each(['\0', '\x01', '\x08', '\x0b', '\x0c', '\x0e', '\x1f', '\x7f', '\x80', '\x9f'])(
    'shows the control character %j as U+FFFD',
    (character) => {
      expect(escapeHtml(`a${character}b`)).toBe('a\ufffdb');
    },
  );

  it('leaves letters, other marks and white space as they are', () => {
    const text = 'Vessby’s harbour: “open” (100 %)\t\r\n\u00a0é 日 😀';
    expect(escapeHtml(text)).toBe(text);
  });
});

describe('isolated', () => {
  it('keeps the direction of a text from its neighbours', () => {
    expect(isolated('A & B')).toBe('<bdi>A &amp; B</bdi>');
  });
});

describe('outwardLink', () => {
  it.each(['https://vessby.example/a', 'http://vessby.example/a', 'HTTPS://vessby.example/a'])(
    'links to %s without telling where the reader comes from',
    (url) => {
      expect(outwardLink(url, 'A & B')).toBe(
        `<a href="${url}" rel="noopener noreferrer nofollow"><bdi>A &amp; B</bdi></a>`,
      );
    },
  );

  it('escapes the address', () => {
    expect(outwardLink('https://a.example/?b="c"&d', 'x')).toContain(
      'href="https://a.example/?b=%22c%22&amp;d"',
    );
  });

  it.each(['javascript:alert(1)//https://a.example', 'ftp://a.example', 'https:/a', '/news'])(
    'shows only the words where the address is %j',
    (url) => {
      expect(outwardLink(url, 'A & B')).toBe('<bdi>A &amp; B</bdi>');
    },
  );
});
