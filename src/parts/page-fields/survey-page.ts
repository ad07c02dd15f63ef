import type { HtmlPage } from '../../input/html/page/html-page.js';
import type { SeenPage } from '../../outlets/outlet-reading.js';
import type { PageField } from '../page-sources/fields.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { gatherEvidence } from '../page-sources/page-sources.js';
import { linkedData, metas } from '../page-sources/policy.js';
import { readCanonicalUrl } from './canonical-url.js';
import { readOutletClues, readSiteName } from './site-name.js';

/** A page that has been looked over: what it shows, and by what it tells its outlet. */
export interface PageSurvey {
  evidence: Evidence;
  canonicalUrl: PageField<string> | null;
  siteName: PageField<string> | null;
  /** Addresses and names by which the page tells its outlet. */
  outletClues: string[];
}

/**
 * Looks a page over before anything is chosen.
 *
 * @param url - Address the page was read from, or null.
 */
export function surveyPage(page: HtmlPage, url: string | null): PageSurvey {
  const evidence = gatherEvidence(page, url);
  const canonicalUrl = readCanonicalUrl(evidence);
  const siteName = readSiteName(evidence);
  const outletClues = readOutletClues(
    evidence,
    canonicalUrl?.value ?? null,
    siteName?.value ?? null,
  );
  return { evidence, canonicalUrl, siteName, outletClues };
}

/** What of a page the definition of its outlet is shown. */
export function showToOutlet({ evidence }: PageSurvey, input: string): SeenPage {
  return {
    input,
    blocks: evidence.page.blocks,
    linked: (name) => linkedData(name)(evidence),
    meta: (name) => metas(name)(evidence),
  };
}
