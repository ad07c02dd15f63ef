import type { OutletReading } from '../../outlets/outlet-reading.js';
import { readPageByline } from '../page-authors/page-byline.js';
import { readModifiedAt, readPublishedAt } from '../page-dates/published-at.js';
import type { PageFields } from '../page-sources/fields.js';
import { readPageDek } from './page-dek.js';
import { readPageHeadline } from './page-headline.js';
import { readPageLanguage } from './page-language.js';
import { readTopics } from './page-topics.js';
import { readSection } from './section.js';
import type { PageSurvey } from './survey-page.js';

/**
 * Reads the fields of an article from a page's JSON-LD, `<meta>`, microdata and print. Each field
 * has a policy of its own, a list of sources in order of trust.
 *
 * @param own - What the definition of the page's outlet gives for the fields.
 */
export function readPageFields(
  { evidence, canonicalUrl, siteName, outletClues }: PageSurvey,
  own: OutletReading['fields'] = {},
): PageFields {
  evidence.own = own;
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
