import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeValue, readReferences } from '../../src/markup/character-references.js';
import { REFERENCE_NAMES } from '../../src/markup/tables/reference-names.js';

/** A text with its references replaced. */
function decodeText(text: string): string {
  const referenceAt = readReferences(text, false);
  let decoded = '';
  for (let at = 0; at < text.length; ) {
    const reference = text[at] === '&' ? referenceAt(at) : null;
    decoded += reference?.text ?? text[at];
    at = reference?.end ?? at + 1;
  }
  return decoded;
}

const NAMES = REFERENCE_NAMES.match(/[a-z][a-z\d]*/gi) ?? [];

describe('references', () => {
  it.each([
    ['fish &amp; chips', 'fish & chips', 'fish & chips'],
    ['&copy 2024', '© 2024', '© 2024'],
    ['?a=1&copy=2', '?a=1©=2', '?a=1&copy=2'],
    ['&notit; &notin;', '¬it; ∉', '&notit; ∉'],
    ['&AMP;&AMP&NotEqualTilde;&fjlig;', '&&≂̸fj', '&&≂̸fj'],
    ['&#8217;&#x2019;&#X2019&#146;', '’’’’', '’’’’'],
    ['&#0;&#xd800;&#x110000;&#99999999999999999999;', '\ufffd'.repeat(4), '\ufffd'.repeat(4)],
    ['&#x; &#; &; &nosuchname; &', '&#x; &#; &; &nosuchname; &', '&#x; &#; &; &nosuchname; &'],
  ])('%s', (written, inText, inValue) => {
    expect(decodeText(written)).toBe(inText);
    expect(decodeValue(written)).toBe(inValue);
  });

  it('are all names of the standard', () => {
    expect(NAMES).toHaveLength(2125);
    for (const name of NAMES) {
      for (const written of [`&${name};`, `&${name}`, `&${name} x`, `&${name}=`, `&${name}x;`]) {
        expect([written, decodeText(written)]).toEqual([written, decodeHTML(written)]);
        expect([written, decodeValue(written)]).toEqual([written, decodeHTMLAttribute(written)]);
      }
    }
  });

  it('are read as another library reads them', () => {
    const piece = fc.oneof(
      fc.constantFrom('&', '&#', '&#x', ';', '=', ' ', 'x', 'é', '9', 'F'),
      fc.constantFrom(...NAMES).map((name) => `&${name}`),
      fc.tuple(fc.constantFrom(...NAMES), fc.nat(8)).map(([name, n]) => `&${name.slice(0, n)}`),
      fc.nat(0x120000).map((code) => `&#${code}`),
      fc.nat(0x120000).map((code) => `&#x${code.toString(16)}`),
      fc.nat(300).map((code) => `&#${code};`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const written = pieces.join('');
        expect(decodeText(written)).toBe(decodeHTML(written));
        expect(decodeValue(written)).toBe(decodeHTMLAttribute(written));
      }),
      { numRuns: 2000 },
    );
  });
});
