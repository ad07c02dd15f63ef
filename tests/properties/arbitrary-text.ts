import fc from 'fast-check';
import { QUOTES } from '../../src/language/packs/quotes.js';

/** Pieces of news text, furniture and trouble, to be strung together in any order. */
const PIECES = [
  'Anna Berg',
  'Ms Berg',
  'Mayor Bo Holm',
  'Vessby',
  'the two countries',
  'Russia',
  'Chinese',
  'NATO',
  'the US',
  'The minister',
  'she',
  'They',
  'it',
  'said',
  'told reporters',
  'according to',
  'called for',
  'has denied',
  'that',
  'the harbour was safe',
  'on Monday',
  '4 February 2022',
  '$1.5 million',
  '3.2 percent',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '„',
  '(',
  ')',
  '.',
  ',',
  ':',
  '?',
  '!',
  '…',
  '—',
  '’s',
  'n’t',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '🌧',
  '東京',
  'é',
  'By Mara Lind',
  'VESSBY, Feb 4 (Reuters) —',
  'Subscribe to our newsletter',
  'Your support helps us to tell the story.',
  'Comments',
  'Share on Facebook',
  'Photo: AFP/Getty Images',
  'Read more: Storm closes harbour',
  'Reuters / AP',
  '<p>',
  '</p>',
  '<!doctype html>',
  '&amp;',
  '• ',
  '## ',
  '\0',
];

/** Any text: news in disorder half of the time, else any string, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', ' ', '\n\n')), {
      maxLength: 60,
    })
    .map((pieces) => pieces.map(([piece, space]) => piece + space).join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.nat({ max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes)),
);

/** What makes spans meet: names beside dates and sums, marks left open, breaks, joints, datelines. */
const MEETINGS = [
  ...'Anna Berg|Jon “Johnny” Holm|Johnson & Johnson|Black Friday|Angela Merkel|the BBC|Rs|May|who'.split(
    '|',
  ),
  ...'Monday, Nov 4|5 of May|Feb. 4|4 - 5 March|Rs 25,000|5 million of Russian rubles|12'.split(
    '|',
  ),
  ...'and|of|with|, the mayor|, 45,|–|-|:|&|’s|BERG:|in an interview with|told|said that'.split(
    '|',
  ),
  ..."“|”|\"|``|''|„|«|»|‘|’|‹|›|“safe|safe”|„Die Brücke ist sicher“|«Il ponte è sicuro»".split(
    '|',
  ),
  ...'VESSBY, Feb 4 -|BEIJING (Reuters) —|The bridge is safe|it is safe.|according to|denied'.split(
    '|',
  ),
  ...['\n', '\n\n', '\n\n', '\t', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u200b'],
];
const CUES = Object.entries(QUOTES).map(([language, { verbs, according }]) => ({
  language,
  words: `${verbs} ${according}`.split(' '),
}));

/** A text in which spans meet, with the language it is read in. */
export const meetings: fc.Arbitrary<{ text: string; language: string | null }> = fc
  .constantFrom(
    { language: null, words: ['said'] },
    { language: 'en', words: ['said', 'told reporters', 'called on'] },
    { language: 'ja', words: ['と'] },
    ...CUES,
  )
  .chain(({ language, words }) => {
    const piece = fc.oneof(
      { arbitrary: fc.constantFrom(...MEETINGS), weight: 9 },
      { arbitrary: fc.constantFrom(...words), weight: 1 },
    );
    const space = fc.constantFrom(' ', ' ', ' ', '');
    return fc
      .array(fc.tuple(piece, space), { minLength: 4, maxLength: 24 })
      .map((pieces) => ({ language, text: pieces.flat().join('') }));
  });

/** Runs of every property: a fault shows here at once, and the fuzzer looks for what is rare. */
export const RUNS = { numRuns: 120 };

/** Runs of a property of {@link meetings}, which are read in several ways each. */
export const MEETING_RUNS = { numRuns: 60 };
