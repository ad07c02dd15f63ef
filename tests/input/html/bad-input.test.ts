import { parseArticle } from 'copydesk';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html/read-html.js';

const SIZE = 50_000;
const STORY = '<p>The harbour of Vessby reopened on Monday, three days after the storm.</p>';
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

/** What no browser chokes on. */
const INPUTS: Record<string, string> = {
  'a tag that is never closed': `${STORY}<div ${fill('x')}`,
  'a value that is never closed': `${STORY}<div title="${fill('x')}`,
  'a comment that is never closed': `${STORY}<!--${fill('<!-')}`,
  'a script that is never closed': `${STORY}<script>${fill('</scrip')}`,
  'NUL bytes': STORY + fill('<p>a\0b</p>'),
  'one long word': `${STORY}<p>${fill('x')}`,
  'elements in elements': `${fill('<div><b>')}${STORY}`,
  'paragraphs of one letter': STORY + fill('<p>a'),
  'attributes without end': `${STORY}<p ${fill('a="x" class="y" ')}>`,
  ampersands: `${STORY}<p>${fill('&amp&am&')}`,
  'a binary file':
    STORY + String.fromCharCode(...Array.from({ length: 9999 }, (_, i) => (i * 7919) % 256)),
};

describe('a page that holds', () => {
  it.each(Object.entries(INPUTS))('%s is read', (_, html) => {
    expect(readHtml(html).blocks.some(({ text }) => text.startsWith('The harbour of Vessby'))).toBe(
      true,
    );
    const { source, text, body } = parseArticle(html, { format: 'html' });
    expect(source.format).toBe('html');
    for (const block of body) expect(text.slice(block.start, block.end)).toBe(block.text);
  });

  it('line breaks in a text that no sentence ends is read, each break without the text before it', () => {
    const html = 'Vessby <br>“a” '.repeat(100_000); // an hour, where each copies the text so far
    const [block] = readHtml(html).blocks;
    expect(block?.text).toHaveLength(100_000 * 11 - 1);
  });
});
