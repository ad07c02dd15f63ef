import { describe, expect, test } from 'vitest';
import {
  choosePage,
  findPageFurniture,
} from '../../../src/furniture/page-body/find-page-furniture.js';
import { readHtml } from '../../../src/input/html/read-html.js';
import { superlinear } from '../../support/linear.js';
import { HEADLINE, page, paragraphs, RELATED, STORY } from './pages.js';

/** What the page keeps, and the reason of all else by its text. */
function choose(html: string) {
  const read = readHtml(html);
  const { body, headline, dek, strikes } = choosePage(read);
  const text = (block: number) => read.blocks[block]?.text ?? null;
  return {
    body: body.map(text),
    headline: text(headline),
    dek: text(dek),
    reasons: new Map(strikes.map(({ block, reason }) => [text(block), reason])),
  };
}

describe('choosePage', () => {
  test('keeps the story, and names what stands around it', () => {
    const { body, headline, reasons } = choose(
      page(`<article>${HEADLINE}<div class="byline">By Anna Berg</div>
        <time datetime="2026-01-15">15 January 2026</time>
        <figure><img src="mole.jpg"><figcaption>Waves at the outer mole on Wednesday.</figcaption></figure>
        <div class="article-body">${paragraphs(STORY)}</div></article>${RELATED}`),
    );
    expect(body).toEqual(STORY);
    expect(headline).toBe('Storm closes the harbour of Vessby for a third day');
    expect(reasons.get('Waves at the outer mole on Wednesday.')).toBe('caption');
    expect(reasons.get('By Anna Berg')).toBe('byline');
    expect(reasons.get('15 January 2026')).toBe('timestamp');
    expect(reasons.get('Sport')).toBe('navigation');
    expect(reasons.get('Why the herring came back to the northern banks')).toBe('related');
    expect(reasons.get('© 2026 The Vessby Post. All rights reserved.')).toBe('copyright');
  });

  test('joins a story that the page splits over sibling containers', () => {
    const halves = [STORY.slice(0, 3), STORY.slice(3)].map(
      (half) => `<div class="article-text">${paragraphs(half)}</div>`,
    );
    const { body } = choose(page(`<article>${HEADLINE}${halves.join(RELATED)}</article>`));
    expect(body).toEqual(STORY);
  });

  test('reads text straight in containers, parted by line breaks', () => {
    const { body } = choose(
      page(`${HEADLINE}<div class="entry-content">${STORY.join('<br><br>')}</div>${RELATED}`),
    );
    expect(body).toEqual(STORY);
  });

  test('leaves links within the story out, and links within its sentences in', () => {
    const linked = STORY.map((text) => text.replace('harbour', '<a href="/harbour">harbour</a>'));
    const more =
      '<p class="read-more"><a href="/ferry">Read more: Ferry to Holm sails again</a></p>';
    const { body } = choose(
      page(`<article>${HEADLINE}<div class="story">${paragraphs(linked.slice(0, 3))}${more}
        ${paragraphs(linked.slice(3))}</div></article>`),
    );
    expect(body).toEqual(STORY);
  });

  test('leaves comments out, however long', () => {
    const comment =
      'I have lived on the island for forty years, and nobody at the council ever listened when we told them that the mole would not hold another winter like this one.';
    const comments = Array.from(
      { length: 8 },
      (_, i) =>
        `<li class="comment"><b>Reader ${i}</b><p>${comment} That is my ${i + 1}. letter.</p></li>`,
    ).join('');
    const { body, reasons } = choose(
      page(`<article>${HEADLINE}<div class="article-body">${paragraphs(STORY)}</div></article>
        <section id="comments" class="comments"><h2>Comments</h2><ol>${comments}</ol></section>`),
    );
    expect(body).toEqual(STORY);
    expect(reasons.get(`${comment} That is my 3. letter.`)).toBe('comments');
  });

  test('finds a body of one paragraph', () => {
    const { body } = choose(
      page(
        `<article>${HEADLINE}<div class="article-body">${paragraphs(STORY.slice(0, 1))}</div></article>${RELATED}`,
      ),
    );
    expect(body).toEqual(STORY.slice(0, 1));
  });

  test('keeps headings that part the story, and drops one that nothing follows', () => {
    const { body } = choose(
      page(`<article>${HEADLINE}<div class="article-body">${paragraphs(STORY.slice(0, 3))}
        <h2>Boats on the quay</h2>${paragraphs(STORY.slice(3))}<h2>More on this story</h2></div>
        ${RELATED}</article>`),
    );
    expect(body).toEqual([...STORY.slice(0, 3), 'Boats on the quay', ...STORY.slice(3)]);
  });

  test('keeps a list that is part of the story', () => {
    const items = [
      'The ferry to Holm stays in port until Sunday, and tickets are good for a week.',
      'Mail for the outer isles is kept at the post office on the market square.',
      'The school opens an hour later, since the bus takes the road over the hill.',
    ];
    const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const { body } = choose(
      page(`<article>${HEADLINE}<div class="article-body">${paragraphs(STORY.slice(0, 3))}${list}
        ${paragraphs(STORY.slice(3))}</div></article>${RELATED}`),
    );
    expect(body).toEqual([...STORY.slice(0, 3), ...items, ...STORY.slice(3)]);
  });

  test('tells a dek from the body', () => {
    const dek = 'Freighters wait outside while the council argues over a loan for the mole.';
    const { body, dek: found } = choose(
      page(`<article><header>${HEADLINE}<p class="dek standfirst">${dek}</p></header>
        <div class="article-body">${paragraphs(STORY)}</div></article>`),
    );
    expect(body).toEqual(STORY);
    expect(found).toBe(dek);
  });
});

describe('findPageFurniture', () => {
  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['an empty paragraph', '<p>'],
    ['open containers', '<div><div><div>'],
  ])('finds none on a page of %s', (_, html) => {
    expect(findPageFurniture(readHtml(html))).toEqual([]);
  });

  test.each([
    ['a word', 'Rain'],
    ['half a character', '<p>\ud800\u0000</p>'],
    ['a heading', '<h1>Rain</h1>'],
    ['a cell', '<table><tr><td>1</td></tr></table>'],
    ['deep containers', `${'<div>'.repeat(3000)}Rain`],
    ['one long word', `<p>${'a'.repeat(100_000)}`],
    ['a story between menus', page(`<article>${HEADLINE}${paragraphs(STORY)}</article>${RELATED}`)],
  ])('strikes blocks whole and once, in order, on a page of %s', (_, html) => {
    const read = readHtml(html);
    const strikes = findPageFurniture(read);
    const blocks = strikes.map(({ block }) => block);
    expect(blocks).toEqual([...new Set(blocks)].sort((a, b) => a - b));
    for (const { block, start, end, confidence } of strikes) {
      expect([start, end]).toEqual([0, read.blocks[block]?.text.length]);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  test.each([
    '<p>It rained in Vessby all day on Monday, to the joy of many farmers on the island.</p>',
    '<li><a href="/">Rain</a>',
    '<h2>Rain</h2>',
    '<div class="related">Rain',
  ])('judges %s again and again in time that grows with the page', (line) => {
    expect(superlinear(line, (page) => findPageFurniture(readHtml(page)))).toBeNull();
  });
});
