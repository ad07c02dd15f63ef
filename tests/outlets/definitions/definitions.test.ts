import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createParser, defineOutlet, outlets } from 'copydesk';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  FIELDS,
  type Reading,
  readingOf,
} from '../../../src/cli/outlet/fixture-reading.js';

const folder = fileURLToPath(new URL('../../fixtures/outlets/', import.meta.url));
/** Outlets that are known by name alone: nobody has saved a page of theirs yet. */
const WITHOUT_PAGES = new Set(['der-spiegel', 'le-monde']);

const withDefinitions = createParser({ outlets });
/** Knows the outlets, but nothing of their pages. */
const withoutDefinitions = createParser({
  outlets: outlets.map(({ id, name, domains, names }) =>
    defineOutlet({ id, name, domains, names: names.slice(1) }),
  ),
});

describe.each(outlets.map(({ id }) => id))('the outlet %s', (id) => {
  const own = `${folder}${id}`;
  const pages = existsSync(own) ? readdirSync(own).filter((file) => file.endsWith('.html')) : [];

  it('has a page', () => {
    expect(pages.length > 0).toBe(!WITHOUT_PAGES.has(id));
  });

  for (const file of pages) {
    const html = readFileSync(`${own}/${file}`, 'utf8');
    const golden = JSON.parse(
      readFileSync(`${own}/${file.replace(/html$/, 'json')}`, 'utf8'),
    ) as Reading;
    const article = withDefinitions(html, { url: golden.url });

    it(`reads ${file} as its golden file says`, () => {
      expect(readingOf(article, golden.url)).toEqual(golden);
      expect(article.outlet?.id).toBe(id);
      expect(article.diagnostics.map(({ code }) => code)).not.toContain('outlet-layout-unknown');
    });

    it(`reads no field of ${file} worse than without the definition`, () => {
      const plain = readingOf(withoutDefinitions(html, { url: golden.url }), golden.url);
      const better = agreement(readingOf(article, golden.url), golden);
      const generic = agreement(plain, golden);
      for (const field of FIELDS) {
        expect(better[field], field).toBeGreaterThanOrEqual(generic[field]);
      }
    });
  }
});
