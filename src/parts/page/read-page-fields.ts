import type { HtmlPage } from '../../input/html/page.js';
import { readPageByline } from './byline.js';
import { readCanonicalUrl } from './canonical-url.js';
import { readPageDek } from './dek.js';
import { gatherEvidence } from './evidence.js';
import type { PageFields } from './fields.js';
import { readPageHeadline } from './headline.js';
import { readPageLanguage } from './language.js';
import { readModifiedAt, readPublishedAt } from './published-at.js';
import { readSection } from './section.js';
import { readOutletClues, readSiteName } from './site-name.js';
import { readTopics } from './topics.js';

/**
 * Reads what a page tells of its article besides the text: in JSON-LD, in `<meta>`, in microdata
 * and in print. Each field has a policy of its own, a list of sources in order of trust.
 *
 * @param url - Address the page was read from, or null.
 */
export function readPageFields(page: HtmlPage, url: string | null): PageFields {
  const evidence = gatherEvidence(page, url);
  const headline = readPageHeadline(evidence);
  evidence.headlineBlock = headline?.block ?? -1;
  const canonicalUrl = readCanonicalUrl(evidence);
  const siteName = readSiteName(evidence);
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
    outletClues: readOutletClues(evidence, canonicalUrl?.value ?? null, siteName?.value ?? null),
  };
}
