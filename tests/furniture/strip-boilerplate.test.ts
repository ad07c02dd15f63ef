import { parseArticle, stripBoilerplate } from 'copydesk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DUMPS, PARAGRAPHS } from './dumps.js';

const HEADLINE = 'Harbour of Vessby opens again after the flood';

/** What is left of a text, line by line. */
function keptLines(text: string): string[] {
  return stripBoilerplate(text)
    .text.split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

describe('dumps', () => {
  test.each(DUMPS)('$name', ({ text, kept, reasons }) => {
    expect(keptLines(text)).toEqual(kept);
    const found = new Set(stripBoilerplate(text).removed.map((removal) => removal.reason));
    expect([...found].sort()).toEqual([...reasons].sort());
  });
});

/** Lines that are furniture, put behind a story, and what they are. */
const LINES: [reason: string, line: string][] = [
  ['donation', 'Donate'],
  ['donation', 'Please donate today and help us keep our newsroom open.'],
  ['donation', 'Your donation keeps our independent journalism free for readers like you.'],
  ['subscription', 'Already a subscriber? Log in'],
  ['subscription', 'Subscribe to The Vessby Courier'],
  ['subscription', 'Log in to read the rest of this article.'],
  ['subscription', 'Jetzt abonnieren'],
  ['subscription', 'Abonnez-vous'],
  ['newsletter', 'Sign up for our newsletter'],
  ['newsletter', 'Get the latest from Vessby in your inbox every morning.'],
  ['newsletter', 'Schrijf je in voor onze nieuwsbrief'],
  ['cookie', 'We use cookies to give you a better experience on our website.'],
  ['cookie', 'Privacy policy'],
  ['comments', 'Comments (12)'],
  ['comments', 'Leave a comment'],
  ['comments', 'Kommentare'],
  ['comments', 'コメントする'],
  ['share', 'Share on Facebook'],
  ['share', 'Facebook Twitter WhatsApp Email'],
  ['share', 'Copy link'],
  ['share', 'Bookmark'],
  ['share', 'Compartir'],
  ['related', 'Read more: Harbour master warns of a dry summer'],
  ['related', 'Most read'],
  ['related', 'Lire aussi : Le port de Vessby rouvre'],
  ['related', 'Lesen Sie auch: Hafen wieder offen'],
  ['related', '関連記事'],
  ['navigation', 'Skip to content'],
  ['navigation', 'Contact us'],
  ['advertisement', 'Advertisement'],
  ['advertisement', 'Article continues below'],
  ['advertisement', 'Anzeige'],
  ['caption', 'Image caption'],
  ['caption', 'Cranes in the harbour of Vessby on Monday (Photo: Mara Lindqvist)'],
  ['caption', 'A flooded lane in Vessby. REUTERS/Mara Lindqvist'],
  ['credit', 'AFP via Getty Images'],
  ['credit', 'Photo by Mara Lindqvist'],
  ['timestamp', 'Published 4 February 2022'],
  ['timestamp', 'Updated 2 hours ago'],
  ['timestamp', '3 min read'],
  ['timestamp', 'Aktualisiert 4. Februar 2022'],
  ['tags', 'Tags: Harbour, Vessby, Trade'],
  ['author-bio', 'Mara Lindqvist is a reporter at The Vessby Courier.'],
  ['author-bio', 'The views expressed here are her own.'],
  ['correction', 'Reporting by Mara Lindqvist; editing by Tom Aske'],
  ['correction', 'Additional reporting by Tom Aske'],
  ['correction', 'Correction: An earlier version of this article named the wrong quay.'],
  ['copyright', '© 2022 Vessby Courier Ltd. All rights reserved.'],
  ['copyright', 'Terms of use'],
  ['agency-credit', 'Reuters / AP'],
  ['agency-credit', '— AFP'],
  ['agency-credit', 'Associated Press'],
  ['other', '{"type":"slot","id":"mpu_2","sizes":[[300,250]]}'],
  ['other', 'https://courier.example/harbour'],
  ['byline', 'By Mara Lindqvist and Tom Aske'],
];

describe('lines behind a story', () => {
  test.each(LINES)('%s: %s', (reason, line) => {
    const story = PARAGRAPHS.join('\n');
    const { removed, text } = stripBoilerplate(`${story}\n${line}`);
    expect(removed.map((removal) => [removal.reason, removal.text])).toEqual([[reason, line]]);
    expect(text.trim()).toBe(story);
  });
});

/** Sentences of a story that sound like furniture. */
const STORY: string[] = [
  'The paper said its subscribers would keep unlimited access to the archive until the end of May.',
  '“Please donate to the flood fund, your support is all we have,” the mayor of Vessby told the crowd.',
  'Lindqvist said she had read more about the harbour than anybody else in the town hall.',
  'Shares on the Vessby exchange fell by four percent after the port authority closed the quay.',
  'The group asks its members to sign up for a newsletter and to follow it on Facebook, she added.',
  'Advertising revenue at the company rose by a tenth last year, according to its annual report.',
  'Reuters reported on Monday that the two ports had agreed to share pilots during the storm season.',
  'He has been a reporter at the paper since 2004 and knows the harbour better than most skippers.',
  'The court ruled that the cookies of the shop were set without the consent of its customers.',
];

test.each(STORY)('a story keeps: %s', (sentence) => {
  const lines = [...PARAGRAPHS.slice(0, 2), sentence, ...PARAGRAPHS.slice(2)];
  expect(stripBoilerplate(lines.join('\n')).removed).toEqual([]);
});

describe('sentences glued to a paragraph', () => {
  const [first = '', second = ''] = PARAGRAPHS;

  test('before it', () => {
    const glued = `Your support makes all the difference.${first}`;
    expect(keptLines(`${glued}\n${second}`)).toEqual([first, second]);
  });

  test('behind it, and the paragraphs stay apart', () => {
    const glued = `${first} Sign up for our newsletter and get the news in your inbox.`;
    expect(stripBoilerplate(`${glued}\n\n${second}`).text).toBe(`${first} \n\n${second}`);
  });
});

describe('what is told by its place', () => {
  test('a menu before the story, in a language without a table', () => {
    const menu = Array.from({ length: 12 }, (_, i) => `Valikko ${'ABCDEFGHIJKL'[i]}`);
    const { text } = stripBoilerplate([...menu, HEADLINE, ...PARAGRAPHS].join('\n'));
    expect(text).toBe([HEADLINE, ...PARAGRAPHS].join('\n'));
  });

  test('a list that the story shows pictures of stays', () => {
    const list = ['Best Boat', 'Sea Otter', '(Getty Images)', 'Best Crew', 'Tern', '(AP)', 'Gull'];
    const text = [...PARAGRAPHS, 'The winners of the harbour prize are:', ...list].join('\n');
    const { removed } = stripBoilerplate(text);
    expect(removed.map((removal) => removal.text.trim())).toEqual(['(Getty Images)', '(AP)']);
  });

  test('headlines behind a heading that was run into a paragraph', () => {
    const [first, second, ...others] = PARAGRAPHS;
    const headline = 'Bridge of Aske stays closed until the spring';
    const text = [first, `${second}READ MORE`, headline, ...others].join('\n');
    expect(stripBoilerplate(text).text).toBe(PARAGRAPHS.join('\n'));
  });

  test('what a firm says of itself behind the story', () => {
    const firm =
      'Aske Marine is a leading supplier of cranes and a global provider of dock services.';
    const text = [...PARAGRAPHS, firm].join('\n');
    const { removed } = stripBoilerplate(text);
    expect(removed.map(({ reason, text }) => [reason, text])).toEqual([['author-bio', firm]]);
  });
});

describe('headline and dek', () => {
  test('stay, also where they sound like furniture', () => {
    const text = `Sign up or stay out: Vessby votes on fees\nWatch what the harbour does next\n${PARAGRAPHS.join('\n')}`;
    expect(stripBoilerplate(text).removed).toEqual([]);
  });

  test('a second headline goes', () => {
    const headline = 'Harbour of Vessby opens again after the flood';
    const text = `${headline}\n${PARAGRAPHS.join('\n')}\n${headline}`;
    expect(stripBoilerplate(text).removed.map(({ reason }) => reason)).toEqual([
      'repeated-headline',
    ]);
  });
});

describe('any string', () => {
  const pieces = fc.constantFrom(
    ...PARAGRAPHS,
    ...LINES.map(([, line]) => line),
    ...STORY,
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '“',
    '\ud800',
    '\u200b',
    '• ',
    '## ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('\n')),
  );

  test('is covered by kept and removed pieces, in order and without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { kept, removed } = stripBoilerplate(text);
        const all = [...kept, ...removed.map(({ source }) => source)];
        all.sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of all) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 150 },
    );
  });

  test('gives the kept pieces as its text, and the slices that were removed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const stripped = stripBoilerplate(text);
        expect(stripped.text).toBe(stripped.kept.map((s) => text.slice(s.start, s.end)).join(''));
        for (const { text: struck, source, confidence } of stripped.removed) {
          expect(struck).toBe(text.slice(source.start, source.end));
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('lone surrogates, empty and blank texts', () => {
    expect(stripBoilerplate('')).toEqual({ text: '', kept: [], removed: [] });
    expect(stripBoilerplate(' \n\n ').kept).toEqual([{ start: 0, end: 4 }]);
    const { kept, removed } = stripBoilerplate('\udc00Share\ud800\n\ud83d');
    expect(removed[0]?.text).toBe('\udc00Share\ud800\n');
    const pieces = [...kept, ...removed.map(({ source }) => source)];
    expect(pieces.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(9);
  });
});

test('anything but a string is refused', () => {
  expect(() => stripBoilerplate(null as unknown as string)).toThrow(TypeError);
});

describe('a list of other stories as a screen reader reads it', () => {
  const item = (number: number, title: string) => `list ${number} of 3\n${title}\n\n`;
  const list =
    `Recommended Stories\n\nlist of 3 items\n\n${item(1, 'Malden votes on new bridge')}` +
    `${item(2, 'Frost stops trains in Hult')}${item(3, 'Why the eels left the lake')}end of list\n\n`;
  const story = [
    'The dyke at Vessby broke on Monday after a week of snow, and ice filled the lanes below it.',
    'Nobody was hurt, the mayor said, but thirty families had to leave their homes for the night.',
    'Builders hope to close the gap before the next flood on Thursday, if the frost holds on.',
  ];

  test('is removed where it parts the story', () => {
    const text = `Dyke breaks\n\nBy Ona Holm\n\n${story[0]}\n\n${list}${story[1]}\n\n${story[2]}`;
    expect(parseArticle(text).body.map((block) => block.text)).toEqual(story);
  });
});

describe('long inputs', () => {
  const LENGTH = 30_000;
  test.each([
    'The harbour of Vessby reopened on Monday and the mayor said it was safe. ',
    'Your support. ',
    '"',
    '“‘',
    'A',
    'share ',
    ' ',
    '\n',
    'x',
    'Read more\n',
    '(',
    'a:',
    'Sign up here.The man said so.',
    '会',
  ])('of %j alone are covered whole', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const { kept, removed } = stripBoilerplate(text);
    const letters = [...kept, ...removed.map(({ source }) => source)];
    expect(letters.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(text.length);
  });
});
