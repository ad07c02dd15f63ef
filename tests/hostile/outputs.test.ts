import { type Article, toJsonLd, toMarkdown } from 'copydesk';
import { describe, expect, test } from 'vitest';
import { emptyArticle } from '../output/article-fixture.js';
import { dangersIn, elementsOf, textOf } from './elements.js';
import { filledAt, filledWith, stringFields } from './fill.js';
import { OUTPUTS } from './outputs.js';
import { LISTED, PAYLOADS, sampleOf, sampleSays } from './payloads.js';
import { RENDERERS } from './renderers.js';

/** One listed string in so many is tried. */
const EVERY = 200;

const LD_SCRIPT = '<script>';
const LD_TYPE = 'type=application/ld+json';

/** What an output lets through; the script of linked data is its own. */
function leaks({ name, write }: (typeof OUTPUTS)[number], article: Article): string[] {
  const html = write(article);
  const found = dangersIn(html);
  // Markdown is written twice
  const pictures = elementsOf(html).filter(({ tagName }) => tagName === 'img');
  expect(pictures.length).toBeLessThanOrEqual(2 * article.images.length);
  if (!name.startsWith('toJsonLd')) return found;
  const script = elementsOf(html).find(({ tagName }) => tagName === 'script');
  expect(JSON.parse(script === undefined ? '' : rawText(script))).toEqual(wellFormed(article));
  return found.filter((each) => each !== LD_SCRIPT && each !== LD_TYPE);
}

function rawText(script: ReturnType<typeof elementsOf>[number]): string {
  return script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Linked data as a page can hold it. */
function wellFormed(article: Article): unknown {
  return JSON.parse(JSON.stringify(toJsonLd(article)));
}

describe('hostile strings', () => {
  test('the fields are all those of an article that hold strings', () => {
    const fields = stringFields();
    for (const field of [
      'source.url',
      'source.canonicalUrl',
      'outlet.domain',
      'byline.authors[].role',
      'images[].alt',
      'embeds[].url',
      'embeds[].title',
      'embeds[].printed.text',
      'embeds[].printed.handle',
      'notes[].text',
      'quotes[].cue.lemma',
      'quotes[].speaker.memberIds[]',
      'entities[].wikidata',
      'entities[].mentions[].form',
      'boilerplate[].rule',
      'evidence[].rule',
      'diagnostics[].message',
    ]) {
      expect(fields).toContain(field);
    }
  });

  test.each(OUTPUTS)('$name lets none of ours through in any field', (output) => {
    for (const payload of PAYLOADS)
      expect([payload, leaks(output, filledWith(payload))]).toEqual([payload, []]);
  });

  test.each(OUTPUTS)('$name lets none through in one field alone', (output) => {
    for (const [i, field] of stringFields().entries()) {
      const payload = PAYLOADS[(7 * i) % PAYLOADS.length] as string;
      expect([field, payload, leaks(output, filledAt(field, payload))]).toEqual([
        field,
        payload,
        [],
      ]);
    }
  });

  test.skipIf(LISTED.length === 0).each(OUTPUTS)(
    `$name lets none through in any field (${sampleSays(EVERY)})`,
    (output) => {
      for (const payload of sampleOf(EVERY)) {
        expect([payload, leaks(output, filledWith(payload))]).toEqual([payload, []]);
      }
    },
  );

  test.each(RENDERERS)('Markdown through $name shows them as they are written', ({ render }) => {
    for (const payload of PAYLOADS) {
      const shown = payload
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/[\0-\x1f\x7f-\x9f]/g, '\ufffd');
      const headline = { start: 0, end: payload.length, text: payload };
      const elements = elementsOf(render(toMarkdown({ ...emptyArticle(), headline })));
      const heading = elements.find(({ tagName }) => tagName === 'h1');
      expect(heading && textOf(heading)).toBe(shown);
    }
  });

  test('linked data has no address that is not of the web', () => {
    for (const payload of PAYLOADS) {
      const { url, publisher, image, mentions } = toJsonLd(filledWith(payload));
      const addresses = [
        url,
        publisher?.url,
        ...(image ?? []).map((each) => each.url),
        ...(mentions ?? []).map((each) => each.sameAs),
      ].filter((each) => each !== undefined);
      for (const address of addresses) {
        expect(address).not.toMatch(/[\s\p{Cc}\p{Cf}"<>]/u);
        if (!URL.canParse(address, 'https://page.example/')) continue;
        expect(new URL(address, 'https://page.example/').protocol).toMatch(/^https?:$/);
      }
    }
  });
});
