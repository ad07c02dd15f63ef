import type { Evidence } from './evidence.js';
import type { PageField } from './fields.js';
import { firstOf, linkedData, metas, microdata, type Rule } from './policy.js';
import { namesSite } from './site-names.js';
import { plainText } from './text.js';

const LONGEST_SECTION = 60;

/** The part of the paper that the article stands in. */
const POLICY: readonly Rule[] = [
  ['json-ld', 0.9, linkedData('articleSection')],
  ['article:section', 0.85, metas('article:section', 'og:article:section')],
  ['meta', 0.75, metas('parsely-section', 'section', 'dc.subject', 'sailthru.section', 'category')],
  ['microdata', 0.7, microdata('articleSection')],
];

export function readSection(evidence: Evidence): PageField<string> | null {
  return firstOf(POLICY, evidence, (value) => {
    const text = plainText(value);
    if (text === '' || text.length > LONGEST_SECTION || /:\/\//u.test(text)) return null;
    return namesSite(text, evidence.siteKeys) ? null : text;
  });
}
