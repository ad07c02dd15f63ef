// Pages of the corpora: their HTML and address.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readLines } from '../read-lines.mjs';
import { BENCH } from './texts.mjs';

/** The pages of one corpus of HTML ('html' or 'outlets'), or null where it is not there. */
export function readPages(area, bench = BENCH) {
  const folder = join(bench, '../corpora', area);
  if (!existsSync(folder)) return null;
  const records =
    area === 'html'
      ? JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).pages
      : readLines(join(folder, 'index.jsonl')).filter(
          ({ corpus, kind }) => corpus === 'A' && kind === 'news',
        );
  return records.map(({ id, url, file, html }) => ({
    id,
    url: url ?? undefined,
    html: gunzipSync(readFileSync(join(folder, file ?? html))).toString('utf8'),
  }));
}
