import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completeAddress,
  encodeAddress,
  linkAddress,
  schemeOf,
  webAddress,
  webOrRelativeAddress,
} from '../../src/language/web-address.js';
import { superlinear } from '../support/linear.js';

const PAGE = 'https://page.example/a/b';

describe('webAddress', () => {
  test.each([
    ['https://a.example/b?c=d&e#f', 'https://a.example/b?c=d&e#f'],
    ['HTTP://A.example', 'HTTP://A.example'],
    ['https://user@a.example:8080/{w}/x|y', 'https://user@a.example:8080/{w}/x|y'],
    ['https://bücher.example/straße', 'https://bücher.example/straße'],
    ['http://[::1]/', 'http://[::1]/'],
    ['http://127.0.0.1:80/a', 'http://127.0.0.1:80/a'],
    ['http://4.example/', 'http://4.example/'],
    ['http://[2001:db8:0:0:0:0:2:1]/', 'http://[2001:db8:0:0:0:0:2:1]/'],
    [' \u0001https://a.example/b c \n', 'https://a.example/b%20c'],
    ['ht\ntps:/\t/a.example', 'https://a.example'],
    ['https://a.example\\@b.example/', 'https://a.example/@b.example/'],
    ['https://a.example/?a\\b', 'https://a.example/?a\\b'],
    [
      'https://a.example/"><b>`\u202e\u0000\ud800',
      'https://a.example/%22%3E%3Cb%3E%60%E2%80%AE%00%EF%BF%BD',
    ],
  ])('writes %j as %j', (address, expected) => {
    expect(webAddress(address)).toBe(expected);
    expect(URL.canParse(expected)).toBe(true);
  });

  test.each([
    '',
    'a.jpg',
    '//a.example/b',
    'http:',
    'http://',
    'https:a.example',
    'https:///a',
    'http://[:]/',
    'http://.6',
    'http://a.b.6/',
    'http://300.1.1.1/',
    'http://0x/',
    'http://[1:2:3]/',
    'http://[:::1]/',
    'https://a b.example/',
    'https://a<b.example/',
    'https://a%00b/',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://a.example/%0aalert(1)',
    'vbscript:a',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:https://a.example/1',
    'httpſ://a.example',
  ])('gives none for %j', (address) => {
    expect(webAddress(address)).toBeNull();
  });

  const pieces = fc.constantFrom(
    ...'http https javascript data file : / // \\ . @ ? # % & a b.example 8080 [ ] " < > ` ſ'.split(
      ' ',
    ),
    ...['\0', '\x01', '\t', '\n', '\r', ' ', '\u00a0', '\u2028', '\u200b', '\u202e', '\ud83d', 'é'],
  );
  const addresses = fc
    .array(fc.oneof({ weight: 5, arbitrary: pieces }, fc.string({ unit: 'binary' })), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''));

  test('lets nothing through that a browser would read as anything but the web', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        for (const safe of [webAddress(address), webOrRelativeAddress(address)]) {
          if (safe === null) continue;
          expect(safe).not.toMatch(/[\s\p{Cc}\p{Cf}\p{Cs}"<>`]/u);
          if (URL.canParse(safe, PAGE)) expect(new URL(safe, PAGE).protocol).toMatch(/^https?:$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('means the address that browsers read', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const safe = webOrRelativeAddress(address);
        if (safe === null || !URL.canParse(address, PAGE)) return;
        expect(decoded(safe)).toBe(decoded(address));
      }),
      { numRuns: 1000 },
    );
  });
});

/** What a browser asks for; in a query it leaves more as it is. */
function decoded(address: string): string {
  return new URL(address, PAGE).href.replace(/%(?:20|22|3C|3E|60)/g, decodeURIComponent);
}

test('webOrRelativeAddress keeps relative addresses as they are', () => {
  for (const address of ['a.jpg', '/a/b.jpg?w=1', '//a.example/b', '?a:b', './a:b', '#a']) {
    expect(webOrRelativeAddress(address)).toBe(address);
  }
  expect(webOrRelativeAddress(' a b.jpg')).toBe('a%20b.jpg');
  expect(webOrRelativeAddress('java\0script:a')).toBe('java%00script:a');
});

test('schemeOf reads a scheme as browsers do', () => {
  expect(schemeOf(' \u0001java\nScript:a')).toBe('javascript:');
  expect(schemeOf('a/b:c')).toBe('');
  expect(schemeOf('1a:b')).toBe('');
});

test('encodeAddress takes half a surrogate pair', () => {
  expect(encodeAddress('\udc00 a')).toBe('%EF%BF%BD%20a');
});

test('takes time that grows with the address', () => {
  for (const piece of [' ', 'a', '\\', '\n', 'https://', 'a:', '@']) {
    const read = (address: string) => {
      expect((webOrRelativeAddress(`https://a/${address}`) ?? '').length).toBeGreaterThan(0);
      expect(schemeOf(address).length).toBeLessThan(10);
    };
    expect(superlinear(piece, read, 30_000)).toBeNull();
  }
});

describe('completeAddress', () => {
  const BASES = [
    'https://vessby.example/crime/maps.html',
    'https://vessby.example',
    'http://vessby.example:8080/a/b/?q=1#end',
    'https://vessby.example?q=/a/b',
  ];
  const ADDRESSES = [
    '../img/one.jpg',
    '/img/two.jpg',
    '//cdn.vessby.example/three.jpg',
    'four.jpg?w=1/../2',
    './five.jpg',
    '../../../six.jpg',
    '/a/./b/../seven.jpg',
    'a/..',
    '.',
    '?page=2',
    'https://other.example/eight.jpg',
    '%2e%2e/nine.jpg',
  ];

  test('agrees with URL', () => {
    for (const base of BASES) {
      for (const address of ADDRESSES) {
        expect([base, address, completeAddress(address, base)]).toEqual([
          base,
          address,
          new URL(address, base).href,
        ]);
      }
    }
  });

  test('leaves a relative address as it is where there is no address of the page', () => {
    expect(completeAddress('../a.jpg', null)).toBe('../a.jpg');
    expect(completeAddress('../a.jpg', 'about:blank')).toBe('../a.jpg');
  });

  test('gives no address that is not of the web', () => {
    expect(completeAddress('data:image/gif;base64,R0', 'https://vessby.example/')).toBeNull();
    expect(completeAddress('//', 'https://vessby.example/')).toBeNull();
  });
});

test.each(['http://.6', 'http://a.b.6/', 'http://[:]/'])(
  'a link has no address in %j',
  (address) => {
    expect(linkAddress(address, null)).toBeNull();
  },
);
