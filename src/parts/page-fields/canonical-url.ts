import { completeAddress, webAddress } from '../../language/web-address.js';
import type { PageField } from '../page-sources/fields.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { firstOf, linkedData, metas, type Rule, type Written } from '../page-sources/policy.js';

/** Longest address, in characters. */
const LONGEST_ADDRESS = 4000;

/** The address that the page gives as its own. */
const POLICY: readonly Rule[] = [
  ['link-canonical', 0.95, canonicalLinks],
  ['og:url', 0.85, metas('og:url')],
  ['json-ld', 0.7, linkedAddresses],
];

export function readCanonicalUrl(evidence: Evidence): PageField<string> | null {
  return firstOf(POLICY, evidence, (value) => absolute(value.trim(), evidence.url));
}

function canonicalLinks({ page }: Evidence): Written[] {
  return page.metadata.canonicals.map(({ value, source }) => ({ value, source, block: -1 }));
}

/** Addresses of the article, without ids of things on a page: `…/story#article`. */
function linkedAddresses(evidence: Evidence): Written[] {
  return linkedData(
    'url',
    'mainEntityOfPage',
    '@id',
  )(evidence).filter(({ value }) => !value.includes('#'));
}

/** An address with scheme and host, which may be taken from the page's own address. */
function absolute(address: string, base: string | null): string | null {
  if (address === '' || address.length > LONGEST_ADDRESS || /\s/u.test(address)) return null;
  const whole = completeAddress(address, base);
  return whole === null ? null : webAddress(whole.startsWith('//') ? `https:${whole}` : whole);
}
