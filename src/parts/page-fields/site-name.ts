import { hostOf } from '../../outlets/detect-outlet.js';
import type { PageField } from '../page-sources/fields.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { publishersOf } from '../page-sources/page-sources.js';
import { plainText } from '../page-sources/plain-text.js';
import { firstOf, metas, type Rule } from '../page-sources/policy.js';

const LONGEST_NAME = 80;

/** The outlet's name as the page gives it. */
const POLICY: readonly Rule[] = [
  ['og:site_name', 0.9, metas('og:site_name')],
  [
    'json-ld',
    0.85,
    ({ articles, linked }) =>
      publishersOf(articles, linked).map((value) => ({ value, source: null, block: -1 })),
  ],
  ['meta', 0.7, metas('application-name', 'publisher', 'dc.publisher')],
];

export function readSiteName(evidence: Evidence): PageField<string> | null {
  return firstOf(POLICY, evidence, (value) => {
    const name = plainText(value);
    return name === '' || name.length > LONGEST_NAME || /:\/\//u.test(name) ? null : name;
  });
}

/** Addresses and names that may identify the outlet, the most reliable first. */
export function readOutletClues(
  evidence: Evidence,
  canonicalUrl: string | null,
  siteName: string | null,
): string[] {
  const addresses = [
    canonicalUrl ?? '',
    ...metas('og:url')(evidence).map(({ value }) => value),
  ].filter((address) => hostOf(address) !== '');
  const names = publishersOf(evidence.articles, evidence.linked).map(plainText);
  const clues = [...addresses, ...(siteName === null ? [] : [siteName]), ...names];
  return [...new Set(clues)].filter((clue) => clue !== '').slice(0, 10);
}
