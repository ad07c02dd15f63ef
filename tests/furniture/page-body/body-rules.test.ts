import { describe, expect, test } from 'vitest';
import { choosePage } from '../../../src/furniture/page-body/find-page-furniture.js';
import { readHtml } from '../../../src/input/html/read-html.js';
import { HEADLINE, page, paragraphs, RELATED, STORY } from './pages.js';

function choose(html: string) {
  const read = readHtml(html);
  const { body, headline, strikes } = choosePage(read);
  const text = (block: number) => read.blocks[block]?.text ?? null;
  return {
    body: body.map(text),
    headline: text(headline),
    rules: new Map(strikes.map(({ block, rule }) => [text(block), rule])),
  };
}

const story = (inner: string): string =>
  page(`<article>${HEADLINE}<div class="article-body">${inner}</div></article>${RELATED}`);

describe('the rules of the body', () => {
  test('leave out the next article of a page that never ends', () => {
    const next = STORY.map((text) => text.replace('harbour', 'airfield').replace('mole', 'hangar'));
    const { body } = choose(
      page(`<article>${HEADLINE}<div class="article-body">${paragraphs(STORY)}</div></article>
        <article><h1>Airfield of Holm sold for a crown</h1>
        <div class="article-body">${paragraphs(next)}</div></article>`),
    );
    expect(body).toEqual(STORY);
  });

  test.each([
    'Text: Anna Berg, Redaktion: Bo Holm',
    'Vessby Post / Holm Radio',
    'VP (Anna Berg, Bo Holm)',
    'Anna Berg',
  ])('take %j below a story for a sign-off', (line) => {
    const { body, rules } = choose(story(`${paragraphs(STORY)}<p>${line}</p>`));
    expect(body).toEqual(STORY);
    expect(rules.has(line)).toBe(true);
  });

  test('take a name above a story for its author, and a place with its country for text', () => {
    const named = choose(story(`<p>MARTA LINDQVIST</p>${paragraphs(STORY)}`));
    expect(named.body).toEqual(STORY);
    const placed = choose(story(`<p>VESSBY, SWEDEN</p>${paragraphs(STORY)}`));
    expect(placed.rules.get('VESSBY, SWEDEN')).not.toBe('names-alone');
  });

  test('take the speaker of a pull quote out with it', () => {
    const said = '“We have not seen a week like this since the winter of 1987,”';
    const { body } = choose(
      story(`${paragraphs(STORY.slice(0, 3))}
        <blockquote class="pull-quote"><p>${said}</p><cite>Marta Lindqvist, pilot</cite></blockquote>
        ${paragraphs(STORY.slice(3))}`),
    );
    expect(body).toEqual(STORY);
  });

  test('take the list of what a subscription holds out with the offer', () => {
    const offer = `<div class="offer"><p>Subscribe now to read all stories.</p>
      <ul><li>All stories of the island</li><li>The paper as it was printed</li><li>Puzzles each day</li>
      <li>Comment on what you read</li><li>Recipes of the week</li></ul></div>`;
    const { body } = choose(
      story(`${paragraphs(STORY.slice(0, 2))}${offer}${paragraphs(STORY.slice(2))}`),
    );
    expect(body).toEqual(STORY);
  });

  test.each([
    ['a heading', '<h2>FAQ</h2>', 'FAQ'],
    [
      'a paragraph',
      '<p>More of the fleet was hauled out on Sunday at Holm.</p>',
      'More of the fleet',
    ],
    [
      'a heading with the words of the title',
      '<h2>Storm closes the harbour of Vessby</h2>',
      'Storm',
    ],
  ])('keep %s of the story that reads like furniture', (_, block, start) => {
    const { body } = choose(
      story(`${paragraphs(STORY.slice(0, 3))}${block}${paragraphs(STORY.slice(3))}`),
    );
    expect(body.filter((text) => text?.startsWith(start))).toHaveLength(1);
    expect(body).toHaveLength(STORY.length + 1);
  });

  test('keep items of a list that say something of their link', () => {
    const boats = ['Ternan', 'Skua of Vessby', 'The Old Gannet'].map(
      (name) => `<li><a href="https://boats.example/${name}">${name}</a>, at anchor</li>`,
    );
    const { body } = choose(
      story(`${paragraphs(STORY.slice(0, 2))}<p>The boats that are left:</p>
        <ul>${boats.join('')}</ul>${paragraphs(STORY.slice(2))}`),
    );
    expect(body).toContain('Skua of Vessby, at anchor');
  });

  test.each([
    [
      'a poll',
      `<div class="vote"><h4>Your view</h4><p>Should the mole be raised?</p>
        <label><input type="radio" name="v">Yes</label><button>Vote</button></div>`,
    ],
    [
      'a sign-up',
      `<div class="inline-letter"><h3>The island, once a week</h3>
        <p>Join 4,000 readers who get our letter on Thursdays.</p>
        <form><label>Mail</label><input type="email"><button>Join</button></form></div>`,
    ],
  ])('leave out %s between paragraphs', (_, box) => {
    const { body } = choose(
      story(`${paragraphs(STORY.slice(0, 3))}${box}${paragraphs(STORY.slice(3))}`),
    );
    expect(body).toEqual(STORY);
  });

  const post = (text: string): string =>
    `<blockquote class="twitter-tweet"><p>${text}</p>— Bo Holm (@boholm)</blockquote>`;

  test('keep posts from elsewhere where they are a tenth of the story, and no single one', () => {
    const said = 'The ferry lies at the quay tonight, and nobody on board has slept since Monday';
    const posts = [1, 2, 3].map((day) => post(`${said}, day ${day}.`)).join('');
    const many = choose(
      story(`${paragraphs(STORY.slice(0, 3))}${posts}${paragraphs(STORY.slice(3))}`),
    );
    expect(many.body).toContain(`${said}, day 2.`);
    const one = choose(
      story(`${paragraphs(STORY.slice(0, 3))}${post('Wet.')}${paragraphs(STORY.slice(3))}`),
    );
    expect(one.body).toEqual(STORY);
  });
});

test('a heading that says what the title says is the headline before one in a share box', () => {
  const title = 'Storm closes the harbour of Vessby for a third day';
  const { headline } = choose(
    page(`<article>${HEADLINE}<div class="social"><h3>Share ${title}</h3></div>
      <div class="article-body">${paragraphs(STORY)}</div></article>`),
  );
  expect(headline).toBe(title);
});
