import { describe, expect, it } from 'vitest';
import { splitApart } from '../../src/language/paragraphs/paragraphs.js';

const split = (text: string): string[] =>
  splitApart(text, []).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

const MENU = Array.from({ length: 60 }, (_, i) => `• Menu item ${i}`).join('\n');

/** Wraps a paragraph as programs do. */
function wrap(text: string, column: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > column) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

const STORY = [
  'The harbour of Vessby reopened on Monday, three days after the worst storm in a decade had torn two cranes from their rails and sunk a tug that lay at the northern quay.',
  'Anna Berg, the harbour master, thanked the crews who had worked through the night to clear the quays of wreckage, and promised that the ferries would sail again on Tuesday morning.',
  'The council had asked for help from the capital, but none of the ships that were sent arrived before the wind had gone down.',
];

describe('lines that a program wrapped', () => {
  it.each([60, 72, 80])('are joined at column %i, whatever menus stand around', (column) => {
    const text = [MENU, ...STORY.map((each) => wrap(each, column)), MENU].join('\n\n');
    expect(split(text).filter((each) => !each.startsWith('•'))).toEqual(STORY);
    expect(split(text)).toHaveLength(123);
  });

  it('are joined at the column of their own stretch', () => {
    const long = Array.from({ length: 8 }, () => STORY).flat();
    const text = [...long.map((each) => wrap(each, 64)), ...long.map((each) => wrap(each, 90))];
    expect(split(text.join('\n\n'))).toEqual([...long, ...long]);
  });

  it('are joined in lists, with their indentation', () => {
    const items = STORY.map((each) => `  • ${wrap(each, 76).replaceAll('\n', '\n    ')}`);
    expect(split(items.join('\n'))).toEqual(STORY.map((each) => `• ${each}`));
  });

  it('are joined in a short text even if all of them begin with a name', () => {
    const text = [
      'A student who had slept three nights in the old town, John',
      'Smedley, was found on Friday behind the cloakroom by Anna',
      'Berglund, who has been a guard for nine years at the Harbour',
      'Museum of Oslo.',
    ].join('\n');
    expect(split(text)).toHaveLength(1);
  });

  it('are no headlines below each other', () => {
    const heads = Array.from({ length: 20 }, (_, i) =>
      `Storm closes the harbour of Vessby for a ${'very '.repeat(i % 4)}long day`.padEnd(50, '!'),
    );
    expect(split(heads.join('\n'))).toEqual(heads);
  });
});

describe('lines that an extractor broke at links', () => {
  it('are joined by marks, small letters and few words', () => {
    const text = [
      'Harbour reopens',
      'The harbour of Vessby reopened on Monday, said',
      'Anna Berg',
      ', who has been its master',
      'for ten years',
      '.',
      'A tug lay at the quay that the council of',
      'Vessby',
      'bought last year',
      ', two days before the storm.',
      'Share',
      'She thanked the crews, and the mayor',
      ', who had asked for help.',
    ];
    expect(split(text.join('\n'))).toEqual([
      'Harbour reopens',
      'The harbour of Vessby reopened on Monday, said Anna Berg , who has been its master for ten years .',
      'A tug lay at the quay that the council of Vessby bought last year , two days before the storm.',
      'Share',
      'She thanked the crews, and the mayor , who had asked for help.',
    ]);
  });
});

describe('blocks that a program ran together', () => {
  it('are parted at capitals without a space', () => {
    const text = `NewsSportWeather${STORY.join('')}Share this storyRead more about stormsAll rights reserved 2024Contact us`;
    expect(split(text)).toEqual(
      [
        'News',
        'Sport',
        'Weather',
        ...STORY,
        'Share this story',
        'Read more about storms',
        'All rights reserved 2024',
        'Contact us',
      ].map((each, i) => (i === 2 ? each : each)),
    );
  });

  it('are parted before a mark that opens a quotation', () => {
    expect(split(`${STORY[0]}“We are open,” she said.${STORY[1]}`)).toEqual([
      STORY[0],
      '“We are open,” she said.',
      STORY[1],
    ]);
  });

  it.each([
    'Ronald McDonald and Ron DeSantis met LeBron in YouTube’s office, and WhatsApp and LinkedIn sent word.',
    'The JournalistInnen asked the BürgerInnen of the town, and all the LehrerInnen came to the hall too.',
    'See https://example.com/aboutUs/ourStory or write to info@exampleHouse.org, or follow #BlackLivesMatter.',
    'He spoke to the U.S.Army and to Dr.Smith, and J.K.Rowling wrote to St.Louis on the day before it rained.',
    'The engineers of SkyForge said that SkyForge would buy the ships that SkyForge had built for the town.',
    'iPhone and iPad, eBay and macOS',
  ])('are no names: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});
