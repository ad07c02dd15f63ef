import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FileError, fileError, inNameOf } from '../../archives/errors/file-error.js';
import { createParser, defineOutlet, type Outlet, outlets } from '../../index.js';
import { type Reading, readingOf } from './fixture-reading.js';

/** Folder of a checkout with the pages of outlets. */
const FOLDER = join('tests', 'fixtures', 'outlets');

/** A page of an outlet, with its reading now and the golden one. */
export interface Fixture {
  /** File of the page, from the checkout's root. */
  page: string;
  /** File of the golden reading. */
  goldenFile: string;
  html: string;
  /** The reading with the definition. */
  own: Reading;
  /** The reading without the definition. */
  generic: Reading;
  /** The golden reading, or null where there is none yet. */
  golden: Reading | null;
  /** The message that the definition no longer fits the page, or null. */
  unknown: string | null;
}

/**
 * Makes sure that the current folder is a checkout.
 *
 * @throws FileError when it is not.
 */
export async function requireCheckout(): Promise<void> {
  await readdir(FOLDER).catch(() => {
    throw new FileError(`${FOLDER}: not found; run this in the root of a checkout of copydesk`);
  });
}

/**
 * Reads the pages of an outlet from the checkout in the current folder.
 *
 * @throws FileError when one of them cannot be read.
 */
export async function readFixtures(outlet: Outlet): Promise<Fixture[]> {
  const folder = join(FOLDER, outlet.id);
  const files: string[] = await readdir(folder).catch(() => []);
  const { id, name, domains, names } = outlet;
  const bare = defineOutlet({ id, name, domains, names: names.slice(1) });
  const parse = createParser({ outlets });
  const parseBare = createParser({ outlets: [...outlets.filter((each) => each !== outlet), bare] });
  const fixtures: Fixture[] = [];
  for (const file of files.filter((each) => each.endsWith('.html')).sort()) {
    const page = join(folder, file);
    const goldenFile = page.replace(/\.html$/, '.json');
    const html = await textOf(page);
    const json = files.includes(basename(goldenFile)) ? await textOf(goldenFile) : null;
    const golden = inNameOf(goldenFile, () =>
      json === null ? null : (JSON.parse(json) as Reading),
    );
    const url = golden?.url ?? `https://${domains[0]}/`;
    const article = inNameOf(page, () => parse(html, { url }));
    fixtures.push({
      page,
      goldenFile,
      html,
      own: readingOf(article, url),
      generic: readingOf(parseBare(html, { url }), url),
      golden,
      unknown:
        article.diagnostics.find(({ code }) => code === 'outlet-layout-unknown')?.message ?? null,
    });
  }
  return fixtures;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw fileError(file, error);
  }
}
