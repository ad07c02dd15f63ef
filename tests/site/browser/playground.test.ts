import { readFileSync } from 'node:fs';
import { parseArticle, toHtml } from 'copydesk';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './accessible.js';
import { shiftJisBytes } from './shift-jis.js';
import { openPage, openSite, type Site } from './site-server.js';

const EXAMPLES = {
  wire: 'wire.txt',
  'outlet-page': 'outlet-page.html',
  interview: 'interview.html',
  'live-blog': 'live-blog.html',
  german: 'german.html',
  furniture: 'furniture.html',
};
const TABS = ['Annotated page', 'Who said what', 'Names', 'Struck', 'JSON', 'Code'];

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

function exampleText(id: keyof typeof EXAMPLES): string {
  return readFileSync(`docs/site/examples/${EXAMPLES[id]}`, 'utf8');
}

/** Waits until a page has been read, and gives what the playground says of it. */
async function readStatus(page: Page): Promise<string | null> {
  const status = page.getByRole('status');
  await status.filter({ hasText: 'Read in' }).waitFor();
  return status.textContent();
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

async function marked(page: Page): Promise<string> {
  return (await page.locator('.source mark').allTextContents()).join('');
}

describe('the examples', () => {
  test.each(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[])('%s', async (id) => {
    const text = exampleText(id);
    const { page, faults } = await openPage(site, `playground#${id}`);
    expect(await readStatus(page)).toMatch(/^Read in [\d.]+ ms: \d+ blocks?, \d+ quotes?, /);
    const address =
      id === 'outlet-page' ? await page.getByLabel('Address of the page').inputValue() : '';
    const article = parseArticle(text, address === '' ? {} : { url: address });

    const frame = page.frameLocator('iframe[title="Annotated page"]');
    expect(await frame.locator('title').textContent()).toBe(article.headline?.text);

    await openTab(page, 'JSON');
    const json = await page.getByRole('region', { name: 'The article as JSON' }).textContent();
    expect(JSON.parse(json ?? '')).toEqual(JSON.parse(JSON.stringify(article)));

    await openTab(page, 'Who said what');
    const quotes = page.locator('#result li button');
    expect(await quotes.count()).toBe(article.quotes.length);
    await quotes.first().click();
    const source = await marked(page);
    expect(source).not.toBe('');
    expect(text).toContain(source);

    await openTab(page, 'Names');
    await page.locator('#result li button').first().click();
    expect(text).toContain(await marked(page));

    await openTab(page, 'Struck');
    expect(await page.locator('#result li').count()).toBe(article.boilerplate.length);
    await page.locator('#result li button').last().click();
    const last = article.boilerplate.at(-1)?.source;
    expect(await marked(page)).toBe(text.slice(last?.start, last?.end));

    await openTab(page, 'Code');
    expect(await page.getByRole('region', { name: 'Code' }).textContent()).toContain(
      'parseArticle(page',
    );
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('are chosen by a click, which the address keeps, and ask the network for nothing', async () => {
    const { page, faults, requests } = await openPage(site, 'playground');
    await readStatus(page);
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await page.getByRole('link', { name: 'Interview' }).click();
    await page
      .frameLocator('iframe')
      .getByRole('heading', { level: 1 })
      .filter({ hasText: 'lighthouse' })
      .waitFor();
    expect(new URL(page.url()).hash).toBe('#interview');
    expect(requests.slice(before)).toEqual([]);
    await page.goBack();
    await page
      .frameLocator('iframe')
      .getByRole('heading', { level: 1 })
      .filter({ hasText: 'Ferries' })
      .waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('pages of one’s own', () => {
  test('a click on a quote of the annotated page shows its characters in the source', async () => {
    const { page, faults } = await openPage(site, 'playground#furniture');
    await readStatus(page);
    await page.frameLocator('iframe').locator('#q1').click();
    expect(await marked(page)).toMatch(/^&ldquo;The first borrower .*&rdquo;$/s);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a text that is pasted is read at once, and the address forgets the example', async () => {
    const { page, faults } = await openPage(site, 'playground#german');
    await readStatus(page);
    const field = page.getByLabel('A page’s source');
    await field.fill(
      'Rain over Vessby\n\n“It pours,” said Eva Strand. She stayed at home on Monday.',
    );
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page
      .frameLocator('iframe')
      .getByRole('heading', { level: 1 })
      .filter({ hasText: 'Rain' })
      .waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await openTab(page, 'Who said what');
    expect(await page.locator('#result h2').allTextContents()).toEqual(['Eva Strand']);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a file in Shift_JIS that is dropped is decoded, and its places are those of its characters', async () => {
    const text = `<html lang="ja"><head><meta charset="shift_jis"><title>港が再開 | ヴェスビー新聞</title></head><body>
<nav><a href="/">ホーム</a></nav><article><h1>港が再開</h1>
<p>ヴェスビーの港は、十年ぶりの大きな嵐から三日たった月曜日に再開した。</p>
<p>「岸壁は安全だ」と港長のアンナ・ベルグ氏は話した。フェリーは土曜日から運航する。</p></article></body></html>`;
    const { page, faults } = await openPage(site, 'playground');
    await readStatus(page);
    const transfer = await page.evaluateHandle(
      (bytes) => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own types are not those of the tests
        const { DataTransfer, File } = globalThis as any;
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(bytes)], 'minato.html'));
        return data;
      },
      Array.from(shiftJisBytes(text)),
    );
    await page.dispatchEvent('.playground', 'drop', { dataTransfer: transfer });
    await page
      .frameLocator('iframe')
      .getByRole('heading', { level: 1 })
      .filter({ hasText: '港が再開' })
      .waitFor();
    expect(await page.locator('.beside').textContent()).toContain('minato.html');
    await openTab(page, 'Struck');
    await page.locator('#result li button').first().click();
    expect(await marked(page)).toBe('ホーム');
    await openTab(page, 'JSON');
    expect(await page.getByRole('region', { name: 'The article as JSON' }).textContent()).toContain(
      '"encoding": "shift_jis"',
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a page of 5 MB shows that it is being read, and can be canceled', async () => {
    const { page, faults } = await openPage(site, 'playground');
    await readStatus(page);
    const paragraph = `<p>The quays are safe, said Anna Berg of the Vessby Port Authority on Monday, and so are the ferries.</p>\n`;
    const whole = `<html><body><article><h1>All of it</h1>${paragraph.repeat(Math.ceil(5e6 / paragraph.length))}</article></body></html>`;
    expect(whole.length).toBeGreaterThanOrEqual(5e6);
    const file = { name: 'all.html', mimeType: 'text/html', buffer: Buffer.from(whole) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('progressbar', { name: 'Reading the page' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('status').filter({ hasText: 'Canceled' }).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);

    await page.getByRole('link', { name: 'Interview' }).click();
    await page
      .frameLocator('iframe')
      .getByRole('heading', { level: 1 })
      .filter({ hasText: 'lighthouse' })
      .waitFor();

    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a page of 5 MB that is mostly markup is read whole', async () => {
    const { page, faults } = await openPage(site, 'playground');
    await readStatus(page);
    const script = `<script>window.data = ${JSON.stringify('storm '.repeat(850_000))};</script>`;
    const whole = exampleText('interview').replace('<nav>', `${script}<nav>`);
    expect(whole.length).toBeGreaterThan(5e6);
    const file = { name: 'all.html', mimeType: 'text/html', buffer: Buffer.from(whole) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page
      .frameLocator('iframe')
      .getByRole('heading', { level: 1 })
      .filter({ hasText: 'lighthouse' })
      .waitFor();
    await openTab(page, 'Who said what');
    await page.locator('#result li button').last().click();
    expect(await marked(page)).toContain('We would not be here without you,');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('everybody', () => {
  test('can use it with the keyboard alone', async () => {
    const { page, faults } = await openPage(site, 'playground');
    await readStatus(page);
    const focused = () => page.locator(':focus');
    const tabUntil = async (name: RegExp): Promise<void> => {
      for (let steps = 0; steps < 60; steps++) {
        await page.keyboard.press('Tab');
        const words = await focused().evaluate(
          (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
        );
        if (name.test(words)) return;
      }
      throw new Error(`no way to ${name}`);
    };
    await tabUntil(/^Live blog$/);
    await page.keyboard.press('Enter');
    await page
      .frameLocator('iframe')
      .getByRole('heading', { level: 1 })
      .filter({ hasText: 'Storm' })
      .waitFor();
    await tabUntil(/^Annotated page$/);
    await page.keyboard.press('ArrowRight');
    expect(await focused().textContent()).toBe('Who said what');
    await page.keyboard.press('Tab'); // the panel
    await page.keyboard.press('Tab'); // its first quote
    const quote = await focused().textContent();
    await page.keyboard.press('Enter');
    expect(await marked(page)).toBe(quote);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('can use it on a phone: nothing is wider than 390 pixels', async () => {
    const { page, faults } = await openPage(site, 'playground#outlet-page', PHONE);
    await readStatus(page);
    for (const name of TABS) {
      await openTab(page, name);
      const width = await page.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own types are not those of the tests
        return (globalThis as any).document.scrollingElement.scrollWidth;
      });
      expect(`${name}: ${width}`).toBe(`${name}: 390`);
    }
    await openTab(page, 'Who said what');
    await page.locator('#result li button').first().tap();
    expect(await page.locator('.source mark').first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'finds no fault with axe, in %s colours',
    async (colorScheme) => {
      const { page, faults } = await openPage(site, 'playground#furniture', { colorScheme });
      await readStatus(page);
      for (const name of TABS) {
        await openTab(page, name);
        expect(`${name}: ${await violationsOf(page)}`).toBe(`${name}: `);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test.each(['light', 'dark'] as const)(
    'finds no fault with axe in the annotated page, in %s colours',
    async (colorScheme) => {
      const context = await site.browser.newContext({ colorScheme, bypassCSP: true });
      const page = await context.newPage();
      for (const id of ['furniture', 'outlet-page'] as const) {
        await page.setContent(toHtml(parseArticle(exampleText(id))));
        expect(await violationsOf(page)).toEqual([]);
      }
      await context.close();
    },
  );
});
