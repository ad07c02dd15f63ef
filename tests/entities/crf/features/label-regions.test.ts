import { describe, expect, it } from 'vitest';
import { regionsIn } from '../../../../src/entities/crf/features/scene.js';
import { readDocument } from '../../../../src/entities/document/document.js';

function regionsOf(text: string): string[] {
  const document = readDocument(text);
  return regionsIn(document).map(({ first, last }) =>
    document.words
      .slice(first, last)
      .map((word) => word.text)
      .join(' '),
  );
}

describe('regionsIn', () => {
  it('takes capital words and leaves the rest', () => {
    expect(regionsOf('Later the minister met Anna Berg there.')).toEqual(['Later', 'Anna Berg']);
  });

  it('takes what joins them, and small words before', () => {
    expect(regionsOf('We asked von der Aue of the Bank for Trade and Sea, again.')).toEqual([
      'We',
      'von der Aue of the Bank for Trade and Sea',
    ]);
  });

  it('takes a number behind', () => {
    expect(regionsOf('It flew with Ardent 11 yesterday.')).toEqual(['It', 'Ardent 11']);
  });

  it('takes long lines in pieces, and no word twice', () => {
    const document = readDocument('Abcd Efgh '.repeat(300));
    let last = 0;
    for (const region of regionsIn(document)) {
      expect(region.first).toBeGreaterThanOrEqual(last);
      expect(region.last - region.first).toBeLessThan(70);
      last = region.last;
    }
    expect(last).toBe(600);
  });
});
