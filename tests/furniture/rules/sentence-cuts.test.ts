import { stripBoilerplate } from 'copydesk';
import { describe, expect, test } from 'vitest';
import { PARAGRAPHS } from '../dumps.js';

const [first = '', second = ''] = PARAGRAPHS;

/** What is left of a text, line by line. */
function keptLines(text: string): string[] {
  return stripBoilerplate(text)
    .text.split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

describe('what was run into the end of a paragraph', () => {
  test.each([
    ['Advert', 'It opened in the spring (and closed in 2019).'],
    ['READ MORE', 'The harbour was built in 1931.'],
    ['Read More', 'The mayor said it was "a day for the books."'],
    ['The Best Bridges of the North', 'The harbour was built in 1931.'],
  ])('%s', (tail, end) => {
    expect(keptLines(`${first} ${end}${tail}\n\n${second}`)).toEqual([`${first} ${end}`, second]);
  });

  test('a sentence run into a headline that is announced stays', () => {
    const line = `${first} Read more: Five harbours that never slept${second}`;
    expect(keptLines(`${line}\n\n${first}`)).toEqual([`${first} ${second}`, first]);
  });

  test('an abbreviation parts nothing', () => {
    const line = `${first} The ship sailed for the U.S.Navy and its Node.JS Board`;
    expect(keptLines(`${line}\n\n${second}`)).toEqual([line, second]);
  });

  test('a mark at the very end stays', () => {
    const { text } = stripBoilerplate(`${first} It rained in Vessby.___\n\n${second}`);
    expect(text).toContain('It rained in Vessby.');
  });
});

test('the numbers of the house behind the story are struck, however long', () => {
  const desk = 'The desk answers on weekdays between 7 and 14 and on Saturdays until noon.';
  const contact = `The Vessby Courier Service Desk Telephone: 555 0142 Fax: 555 0143 ${desk} ${desk} ${desk} ${desk} ${desk} ${desk}`;
  expect(keptLines(`${first}\n\n${second}\n\n${contact}`)).toEqual([first, second]);
});
