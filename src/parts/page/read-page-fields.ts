import type { HtmlPage } from '../../input/html/page.js';
import type { OutletReading, SeenPage } from '../../outlets/reading.js';
import { readPageByline } from './byline.js';
import { readCanonicalUrl } from './canonical-url.js';
import { readPageDek } from './dek.js';
import { gatherEvidence } from './evidence.js';
import type { PageFields } from './fields.js';
import { readPageHeadline } from './headline.js';
import { readPageLanguage } from './language.js';
import { linkedData, metas } from './policy.js';
import { readModifiedAt, readPublishedAt } from './published-at.js';
import { readSection } from './section.js';
import { readOutletClues, readSiteName } from './site-name.js';
import { readTopics } from './topics.js';

/** Finds the outlet that some clues tell, and what its definition gives for the fields. */
export type ReadOutlet = (
  clues: readonly string[],
  page: Omit<SeenPage, 'input'>,
) => OutletReading['fields'];

/**
 * Reads what a page tells of its article besides the text: in JSON-LD, in `<meta>`, in microdata
 * and in print. Each field has a policy of its own, a list of sources in order of trust.
 *
 * @param url - Address the page was read from, or null.
 */
export function readPageFields(
  page: HtmlPage,
  url: string | null,
  readOutlet?: ReadOutlet,
): PageFields {
  const evidence = gatherEvidence(page, url);
  const canonicalUrl = readCanonicalUrl(evidence);
  const siteName = readSiteName(evidence);
  const outletClues = readOutletClues(
    evidence,
    canonicalUrl?.value ?? null,
    siteName?.value ?? null,
  );
  evidence.own =
    readOutlet?.(outletClues, {
      blocks: page.blocks,
      linked: (name) => linkedData(name)(evidence),
      meta: (name) => metas(name)(evidence),
    }) ?? {};
  const headline = readPageHeadline(evidence);
  evidence.headlineBlock = headline?.block ?? -1;
  return {
    headline,
    dek: readPageDek(evidence),
    byline: readPageByline(evidence),
    publishedAt: readPublishedAt(evidence),
    modifiedAt: readModifiedAt(evidence),
    section: readSection(evidence),
    topics: readTopics(evidence),
    language: readPageLanguage(evidence),
    canonicalUrl,
    siteName,
    outletClues,
  };
}
