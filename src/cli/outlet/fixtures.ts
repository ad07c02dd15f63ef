import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createParser, defineOutlet, type Outlet, outlets } from '../../index.js';
import { FileError } from '../files.js';
import { type Reading, readingOf } from './reading.js';

/** Where a checkout keeps the pages of outlets. */
const FOLDER = join('tests', 'fixtures', 'outlets');

/** One page of an outlet, as it is read now and as its golden file has it. */
export interface Fixture {
  /** File of the page, from the checkout's root. */
  page: string;
  /** File of the golden reading. */
  goldenFile: string;
  html: string;
  /** What the page gives now. */
  own: Reading;
  /** What it gives without the definition. */
  generic: Reading;
  /** The golden reading, or null where there is none yet. */
  golden: Reading | null;
  /** Whether the definition says that it no longer fits. */
  unknown: string | null;
}

/**
 * Reads the pages of an outlet from the checkout in the current folder.
 *
 * @throws FileError when the current folder is none.
 */
export async function readFixtures(outlet: Outlet): Promise<Fixture[]> {
  const folder = join(FOLDER, outlet.id);
  const files = await readdir(folder).catch(async () => {
    await readdir(FOLDER).catch(() => {
      throw new FileError(`${FOLDER}: not here; run this in the root of a checkout of copydesk`);
    });
    return [];
  });
  const { id, name, domains, names } = outlet;
  const bare = defineOutlet({ id, name, domains, names: names.slice(1) });
  const parse = createParser({ outlets });
  const parseBare = createParser({ outlets: [...outlets.filter((each) => each !== outlet), bare] });
  const fixtures: Fixture[] = [];
  for (const file of files.filter((each) => each.endsWith('.html')).sort()) {
    const page = join(folder, file);
    const goldenFile = page.replace(/\.html$/, '.json');
    const html = await readFile(page, 'utf8');
    const json = await readFile(goldenFile, 'utf8').catch(() => null);
    const golden = json === null ? null : (JSON.parse(json) as Reading);
    const url = golden?.url ?? `https://${domains[0]}/`;
    const article = parse(html, { url });
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
