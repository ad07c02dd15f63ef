import { describe, expect, it } from 'vitest';
import { learnFurniture } from '../../src/furniture/lines/memory.js';
import { type StripOptions, stripBoilerplate } from '../../src/furniture/strip-boilerplate.js';
import { PARAGRAPHS } from './dumps.js';

const [FIRST = '', SECOND = '', THIRD = ''] = PARAGRAPHS;
const APPEAL = 'Your support makes all the difference.';
const OFFER = 'Sign up for our newsletter and get the news in your inbox.';

/** The pieces of a text in order: what was struck under its reason, what was kept under “kept”. */
function pieces(text: string, options?: StripOptions): [what: string, text: string][] {
  const { kept, removed } = stripBoilerplate(text, options);
  return [
    ...kept.map((source) => ({ what: 'kept', source })),
    ...removed.map(({ reason, source }) => ({ what: reason as string, source })),
  ]
    .sort((a, b) => a.source.start - b.source.start)
    .map(({ what, source }) => [what, text.slice(source.start, source.end)]);
}

describe('lines', () => {
  it('that stay are one piece, and each struck one is a piece of its own', () => {
    const text = `${FIRST}\n\n${SECOND}\n\nAdvertisement\n\nShare on Facebook\n\n${THIRD}`;
    expect(pieces(text)).toEqual([
      ['kept', `${FIRST}\n\n${SECOND}\n\n`],
      ['advertisement', 'Advertisement\n\n'],
      ['share', 'Share on Facebook\n\n'],
      ['kept', THIRD],
    ]);
  });

  it('take white space behind them along, the first what is before it too', () => {
    expect(pieces(` \n• Advertisement \n\n  ${FIRST} \n`)).toEqual([
      ['advertisement', ' \n• Advertisement \n\n  '],
      ['kept', `${FIRST} \n`],
    ]);
    expect(pieces(` \n${FIRST}\n\n• Advertisement \n`)).toEqual([
      ['kept', ` \n${FIRST}\n\n`],
      ['advertisement', '• Advertisement \n'],
    ]);
  });

  it('keep their bullets', () => {
    expect(pieces(`Advertisement\n\n• ${FIRST}\n\n${SECOND}`)).toEqual([
      ['advertisement', 'Advertisement\n\n'],
      ['kept', `• ${FIRST}\n\n${SECOND}`],
    ]);
  });

  it('that are blank are kept whole, and no piece is empty', () => {
    expect(pieces(' \n ')).toEqual([['kept', ' \n ']]);
    expect(pieces('')).toEqual([]);
  });
});

describe('sentences of a paragraph', () => {
  it('are struck before it, glued or not', () => {
    expect(pieces(`${APPEAL}${FIRST}\n\n${SECOND}`)).toEqual([
      ['donation', APPEAL],
      ['kept', `${FIRST}\n\n${SECOND}`],
    ]);
    expect(pieces(`${APPEAL} ${FIRST}\n\n${SECOND}`)).toEqual([
      ['donation', `${APPEAL} `],
      ['kept', `${FIRST}\n\n${SECOND}`],
    ]);
  });

  it('are struck behind it, and the break stays to part it from the next', () => {
    expect(pieces(`${FIRST} ${OFFER}\n\n${SECOND}`)).toEqual([
      ['kept', `${FIRST} `],
      ['newsletter', OFFER],
      ['kept', `\n\n${SECOND}`],
    ]);
  });

  it('are struck behind it at the end of the text, with nothing behind them', () => {
    expect(pieces(`${SECOND}\n\n${FIRST} ${OFFER}`)).toEqual([
      ['kept', `${SECOND}\n\n${FIRST} `],
      ['newsletter', OFFER],
    ]);
  });

  it('leave the bullet with what is kept of an item', () => {
    expect(pieces(`Advertisement\n\n• ${FIRST} ${OFFER}\n\n${SECOND}`)).toEqual([
      ['advertisement', 'Advertisement\n\n'],
      ['kept', `• ${FIRST} `],
      ['newsletter', OFFER],
      ['kept', `\n\n${SECOND}`],
    ]);
  });

  it('are struck within it', () => {
    expect(pieces(`${FIRST} ${OFFER} ${SECOND}\n\n${THIRD}`)).toEqual([
      ['kept', `${FIRST} `],
      ['newsletter', `${OFFER} `],
      ['kept', `${SECOND}\n\n${THIRD}`],
    ]);
  });

  it('are struck at both ends of it', () => {
    expect(pieces(`${APPEAL} ${FIRST} ${OFFER}\n\n${THIRD}`)).toEqual([
      ['donation', `${APPEAL} `],
      ['kept', `${FIRST} `],
      ['newsletter', OFFER],
      ['kept', `\n\n${THIRD}`],
    ]);
  });

  it('are struck where they stand in the input, also behind white space that is folded', () => {
    const [appeal, offer] = [APPEAL, OFFER].map((line) => line.replaceAll(' ', '  '));
    expect(pieces(`• ${appeal}  ${FIRST}   ${offer}   ${SECOND}\n\n${THIRD}`)).toEqual([
      ['donation', `• ${appeal}  `],
      ['kept', `${FIRST}   `],
      ['newsletter', `${offer}   `],
      ['kept', `${SECOND}\n\n${THIRD}`],
    ]);
  });

  it('are struck in the paragraph they stand in, others before and behind it', () => {
    expect(pieces(`${SECOND}\n\nAdvertisement\n\n${APPEAL} ${FIRST}\n\nShare on Facebook`)).toEqual(
      [
        ['kept', `${SECOND}\n\n`],
        ['advertisement', 'Advertisement\n\n'],
        ['donation', `${APPEAL} `],
        ['kept', `${FIRST}\n\n`],
        ['share', 'Share on Facebook'],
      ],
    );
  });
});

describe('what is given back', () => {
  const text = `${FIRST}\n\nAdvertisement\n\n${SECOND}\n\nShare on Facebook`;

  it('says of each struck piece what it is, by which rule, how sure, and where', () => {
    const { removed } = stripBoilerplate(text);
    const start = text.indexOf('Advertisement');
    expect(removed[0]).toEqual({
      reason: 'advertisement',
      rule: 'phrase:advertisement',
      text: 'Advertisement\n\n',
      source: { start, end: start + 15 },
      confidence: expect.closeTo(0.95, 1),
    });
  });

  it('joins what is kept', () => {
    expect(stripBoilerplate(text).text).toBe(`${FIRST}\n\n${SECOND}\n\n`);
  });
});

describe('the caller', () => {
  const text = `${FIRST}\n\nAdvertisement\n\n${SECOND}\n\nShare on Facebook`;
  const reasons = (options: StripOptions): string[] =>
    stripBoilerplate(text, options).removed.map(({ reason }) => reason);

  it('chooses reasons to keep, or the only ones to strike', () => {
    expect(reasons({})).toEqual(['advertisement', 'share']);
    expect(reasons({ keep: ['share'] })).toEqual(['advertisement']);
    expect(reasons({ strip: ['share'] })).toEqual(['share']);
    expect(reasons({ strip: [] })).toEqual([]);
    expect(reasons({ keep: ['share'], strip: ['share', 'advertisement'] })).toEqual([
      'advertisement',
    ]);
  });

  it('chooses how sure a strike must be', () => {
    expect(reasons({ threshold: 0 })).toEqual(expect.arrayContaining(['advertisement', 'share']));
    expect(reasons({ threshold: 0.95 })).toEqual(['advertisement', 'share']);
    expect(reasons({ threshold: 1 })).toEqual([]);
  });

  it.each([-0.01, 1.01, Number.NaN])('is told that a threshold cannot be %d', (threshold) => {
    expect(() => stripBoilerplate(text, { threshold })).toThrow(
      new RangeError(`stripBoilerplate: options.threshold must be from 0 to 1, not ${threshold}`),
    );
  });

  it('is told that only a string can be stripped', () => {
    expect(() => stripBoilerplate(7 as unknown as string)).toThrow(/^stripBoilerplate/);
  });

  it('tells what was learnt of other texts', () => {
    const slogan = 'The Vessby Courier, printed on the quay since 1901';
    const memory = learnFurniture([FIRST, SECOND, THIRD].map((story) => `${story}\n\n${slogan}`));
    const page = `${PARAGRAPHS[3]}\n\n${slogan}`;
    expect(stripBoilerplate(page, { memory }).removed).toMatchObject([
      { rule: 'seen-before', text: slogan },
    ]);
    expect(stripBoilerplate(page).removed).toEqual([]);
  });
});
