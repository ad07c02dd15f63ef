import { describe, expect, it } from 'vitest';
import { stretchOf } from '../../../src/quotes/tagging/reading.js';
import { readText } from '../../../src/quotes/tagging/tagged-text.js';

/** The tags of a text, in order; stops, commas and quotations are those of their marks. */
const tags = (text: string): string[] => readText(text).items.map(({ tag }) => tag);
/** The tag of a word where it first stands in a text. */
const tagOf = (word: string, text: string) =>
  readText(text).items.find((item) => item.text === word)?.tag;
/** The words of each sentence. */
function sentences(text: string): string[] {
  const reading = readText(text);
  return reading.sentences.map((sentence) => {
    const { start, end } = stretchOf(reading, sentence.start, sentence.end);
    return text.slice(start, end);
  });
}

describe('a word is tagged as', () => {
  it.each([
    ['name', 'Anna', 'Anna Berg left.'],
    ['name', 'Vessby', 'The mayor of Vessby left.'],
    ['past', 'said', 'The mayor said it rained.'],
    ['present', 'says', 'The mayor says it rains.'],
    ['base', 'say', 'The mayor would say nothing.'],
    ['base', 'answer', 'The mayor refused to answer.'],
    ['participle', 'told', 'The mayor was told about it.'],
    ['ing', 'calling', 'A statement calling for help came.'],
    ['have', 'has', 'The mayor has left.'],
    ['modal', 'will', 'The mayor will leave.'],
    ['pron', 'She', 'She left.'],
    ['pron', 'it', 'The mayor said it rained.'],
    ['who', 'who', 'The mayor, who left, was ill.'],
    ['num', '12', 'The 12 boats left.'],
    ['time', 'Monday', 'The mayor left on Monday.'],
    ['noun', 'statement', 'The statement was read.'],
    ['noun', 'comments', 'The comments were short.'],
  ] as const)('%s: “%s” in “%s”', (tag, word, text) => {
    expect(tagOf(word, text)).toBe(tag);
  });

  it.each([
    ['a possessive', 'own', 'The mayor’s boat left.'],
    ['“is”', 'be', 'She’s the mayor.'],
  ])('%s behind an apostrophe', (_, tag, text) => {
    expect(tags(text)).toContain(tag);
  });

  it('a name in capitals, whatever word it is in small letters', () => {
    expect(tagOf('US', 'The US left.')).toBe('name');
    expect(tagOf('us', 'They told us.')).toBe('object');
  });

  it('a conjunction, where a clause follows: “as the boats left”, “as mayor”', () => {
    expect(tagOf('as', 'It rained as the boats left.')).toBe('wh');
    expect(tagOf('as', 'She spoke as mayor.')).toBe('prep');
  });
});

describe('a quotation', () => {
  it('is one item, and leads back to its marks', () => {
    const { items, regions, regionItems } = readText('Berg said “it is safe” on Monday.');
    const [item] = items.filter(({ tag }) => tag === 'quote');
    expect(item?.region).toBe(0);
    expect(items[regionItems[0] as number]).toBe(item);
    expect(regions[0]).toMatchObject({ start: 10, end: 22 });
  });

  it('ends no sentence within', () => {
    expect(sentences('“Go. Now,” said Berg. She left.')).toEqual([
      '“Go. Now,” said Berg.',
      'She left.',
    ]);
  });

  it('ends the sentence round it with its own stop', () => {
    expect(sentences('Berg said: “It is safe.” The boats left.')).toEqual([
      'Berg said: “It is safe.”',
      'The boats left.',
    ]);
  });

  it('goes on behind a shout, to the verb of saying', () => {
    expect(sentences('“It is safe!” Anna Berg shouted.')).toHaveLength(1);
    expect(sentences('“Is it safe?” The boats left.')).toHaveLength(2);
  });
});

it('numbers sentences over paragraphs, and none runs over two', () => {
  const { sentences, paragraphs, sentenceOf, paragraphOf } = readText(
    'Rain in Vessby\n\nIt rained. It poured',
  );
  expect(paragraphs).toHaveLength(2);
  expect(sentences).toHaveLength(3);
  sentences.forEach(({ start, end }, number) => {
    for (const own of sentenceOf.slice(start, end)) expect(own).toBe(number);
    expect(paragraphOf[start]).toBe(paragraphOf[end - 1]);
  });
});
