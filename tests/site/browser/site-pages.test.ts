import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './accessible.js';
import { basePath, DIST, openPage, openSite, type Site } from './site-server.js';

interface Node {
  tagName?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** What one page of the site holds: places to link to, links, and what its head asks for. */
interface Built {
  ids: Set<string>;
  links: string[];
  scripts: string[];
  styles: string[];
}

const pages = new Map(
  existsSync(DIST)
    ? readdirSync(DIST, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .map((file) => [file, read(join(DIST, file))])
    : [],
);

function read(file: string): Built {
  const built: Built = { ids: new Set(), links: [], scripts: [], styles: [] };
  const visit = ({ tagName, attrs = [], childNodes = [] }: Node): void => {
    const value = (name: string): string | undefined =>
      attrs.find((each) => each.name === name)?.value;
    const id = value('id');
    if (id !== undefined) built.ids.add(id);
    const href = value('href');
    if (tagName === 'a' && href !== undefined) built.links.push(href);
    if (tagName === 'script' && value('src') !== undefined && value('type') !== 'module')
      built.scripts.push(value('src') ?? '');
    if (tagName === 'link' && value('rel') === 'stylesheet') built.styles.push(href ?? '');
    childNodes.forEach(visit);
  };
  visit(parse(readFileSync(file, 'utf8')) as Node);
  return built;
}

describe('the built pages', () => {
  test('are the documents, the playground and the API', () => {
    for (const page of ['index', 'playground', 'guide', 'outlets', 'archives', 'changelog']) {
      expect(pages.has(`${page}.html`), page).toBe(true);
    }
    expect(pages.has('api/copydesk/functions/parseArticle.html')).toBe(true);
    expect(existsSync(`${DIST}/llms.txt`)).toBe(true);
  });

  test('link to nothing that is not there, to places within pages too', () => {
    const base = basePath();
    const broken: string[] = [];
    for (const [file, { links }] of pages) {
      for (const link of links) {
        if (/^(?:[a-z]+:)/.test(link)) continue;
        const [path = '', place = ''] = link.split('#').map(decodeURIComponent);
        const target = path === '' ? file : targetOf(path, file, base);
        const known = target === null ? undefined : pages.get(target);
        const isFile = target !== null && existsSync(join(DIST, target));
        const isExample = file === 'playground.html' && path === ''; // the address keeps these
        if (!isFile || !(place === '' || isExample || known?.ids.has(place)))
          broken.push(`${file}: ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('wait for no script, and for one sheet of styles of their own', () => {
    for (const [file, { scripts, styles }] of pages) {
      expect(`${file}: ${scripts}`).toBe(`${file}: `);
      expect(styles.filter((href) => /^(?:https?:)?\/\//.test(href))).toEqual([]);
    }
  });

  test('tell programs where the documents are', () => {
    const map = readFileSync(`${DIST}/llms.txt`, 'utf8');
    const files = [...map.matchAll(/\]\(([^)]+)\)/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
  });
});

/** The file that a path leads to, or null if it leaves the site. */
function targetOf(path: string, from: string, base: string): string | null {
  if (path.startsWith('/') && !path.startsWith(base)) return null;
  const whole = path.startsWith('/')
    ? path.slice(base.length)
    : posix.normalize(posix.join(dirname(from), path));
  const file = whole === '' || whole === '.' || whole.endsWith('/') ? `${whole}index.html` : whole;
  return existsSync(join(DIST, file)) || /\.\w+$/.test(file) ? file : `${file}.html`;
}

describe('in a browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test.each(['', 'guide', 'api/copydesk/', 'api/copydesk/interfaces/Quote', 'coming-from'])(
    'axe finds no fault with “%s”, in light and dark colours',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, faults } = await openPage(site, path, { colorScheme });
        expect(`${colorScheme}: ${await violationsOf(page)}`).toBe(`${colorScheme}: `);
        expect(faults).toEqual([]);
        await page.context().close();
      }
    },
  );

  test('the front page leads to the playground first', async () => {
    const { page, faults } = await openPage(site, '');
    await page.locator('.VPHero a').first().click();
    await page.getByRole('status').filter({ hasText: 'Read in' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a search finds a field without any server', async () => {
    const { page, faults } = await openPage(site, 'guide');
    await page.getByRole('button', { name: 'Search' }).first().click();
    await page.getByRole('searchbox').fill('salience');
    const found = page.locator('#localsearch-list a');
    await found.first().waitFor();
    expect((await found.allTextContents()).join(' ')).toContain('Entit');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the fields of the model stand in reading order', async () => {
    const { page } = await openPage(site, 'api/copydesk/interfaces/Article');
    const fields = (await page.locator('main h3').allTextContents()).map((text) =>
      text.replace(/[^\w]+$/g, '').trim(),
    );
    expect(fields.slice(0, 8)).toEqual([
      'schemaVersion',
      'generator',
      'source',
      'outlet',
      'language',
      'headline',
      'dek',
      'byline',
    ]);
    await page.context().close();
  });

  test('no page is wider than a phone', async () => {
    for (const path of ['', 'guide', 'benchmarks', 'api/copydesk/interfaces/Quote', 'sources']) {
      const { page } = await openPage(site, path, {
        viewport: { width: 390, height: 844 },
        isMobile: true,
      });
      const width = await page.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own types are not those of the tests
        return (globalThis as any).document.scrollingElement.scrollWidth;
      });
      expect(`${path}: ${width}`).toBe(`${path}: 390`);
      await page.context().close();
    }
  });
});
