import { objectIn } from '../../language/json.js';
import { packSet } from '../../language/pack-words.js';
import { PAGES } from '../../language/packs/pages.js';
import type { PageField } from '../page-sources/fields.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { letterKey, plainText } from '../page-sources/plain-text.js';
import {
  firstOf,
  linkedData,
  metas,
  metasLike,
  microdata,
  type Rule,
  type Written,
  withOwn,
} from '../page-sources/policy.js';
import { valuesOf } from '../page-sources/read-json-ld.js';
import { namesSite } from '../page-sources/site-names.js';

const NO_SECTIONS = /* @__PURE__ */ packSet(PAGES, 'noSections');
const LONGEST_SECTION = 60;
const MOST_CRUMBS = 10;

/** The section of the paper that the article is in. */
const POLICY: readonly Rule[] = [
  ['json-ld', 0.9, linkedData('articleSection')],
  ['article:section', 0.85, metas('article:section', 'og:article:section')],
  ['meta', 0.75, metasLike(/^(?:.*[.:-])?(?:section|category|subject)$/u)],
  ['microdata', 0.7, microdata('articleSection')],
  ['breadcrumb', 0.65, breadcrumbs],
];

export function readSection(evidence: Evidence): PageField<string> | null {
  return firstOf(withOwn('section', evidence, POLICY), evidence, (value) => {
    const text = plainText(value);
    if (text === '' || text.length > LONGEST_SECTION || /:\/\//u.test(text)) return null;
    if (NO_SECTIONS.has(letterKey(text))) return null;
    return namesSite(text, evidence.siteKeys) ? null : text;
  });
}

/** The breadcrumbs to the article, without the article itself. */
function breadcrumbs({ linked, titles }: Evidence): Written[] {
  const trail = linked.things.find(({ types }) => types.includes('BreadcrumbList'));
  if (trail === undefined) return [];
  return valuesOf(trail.value.itemListElement, linked)
    .slice(0, MOST_CRUMBS)
    .flatMap((step) => {
      if (typeof step === 'string') return [];
      const name = step.name ?? objectIn(step.item)?.name;
      if (typeof name !== 'string' || titles.some(({ key }) => key === letterKey(name))) return [];
      return [{ value: name, source: null, block: -1 }];
    });
}
