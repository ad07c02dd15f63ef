import type { HtmlPage } from '../../input/html/page/html-page.js';
import type { SeenPage } from '../../outlets/outlet-reading.js';
import type { PageField } from '../page-sources/fields.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { gatherEvidence } from '../page-sources/page-sources.js';
import { linkedData, metas } from '../page-sources/policy.js';
import { readCanonicalUrl } from './canonical-url.js';
import { readOutletClues, readSiteName } from './site-name.js';

/** A page with the sources of its fields, before anything is chosen. */
export interface PageSurvey {
  evidence: Evidence;
  canonicalUrl: PageField<string> | null;
  siteName: PageField<string> | null;
  /** Addresses and names that may identify the outlet. */
  outletClues: string[];
}

/**
 * Collects the sources of a page's fields.
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

/** The parts of a page that the definition of its outlet can use. */
export function showToOutlet({ evidence }: PageSurvey, input: string): SeenPage {
  return {
    input,
    blocks: evidence.page.blocks,
    linked: (name) => linkedData(name)(evidence),
    meta: (name) => metas(name)(evidence),
  };
}
