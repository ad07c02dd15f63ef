import { type Block, parseArticle } from 'copydesk';

const PROSE =
  'The council of Vessby has agreed on a plan for the old bridge, which has been closed since a ship hit it in May.';

/** The blocks of a story that stand between its first paragraph and its last. */
export function middleOf(html: string): Block[] {
  const page = `<article><h1>Bridge to open</h1><p>${PROSE}</p>${html}<p>${PROSE.replace('has', 'had')}</p></article>`;
  const { body, text } = parseArticle(page, { url: 'https://vessby.example/', format: 'html' });
  for (const block of body) {
    if (text.slice(block.start, block.end) !== block.text) throw new Error(block.text);
  }
  return body.slice(1, -1);
}
