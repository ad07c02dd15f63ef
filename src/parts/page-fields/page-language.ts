import type { PageField } from '../page-sources/fields.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { firstOf, linkedData, metas, type Rule, type Written } from '../page-sources/policy.js';

/** The language that the page declares. */
const POLICY: readonly Rule[] = [
  ['json-ld', 0.85, linkedData('inLanguage')],
  ['html-lang', 0.85, htmlLang],
  ['og:locale', 0.75, metas('og:locale')],
  ['meta', 0.7, metas('content-language', 'language', 'dc.language', 'dcterms.language')],
];

export function readPageLanguage(evidence: Evidence): PageField<string> | null {
  return firstOf(POLICY, evidence, (value) => {
    const tag = value.trim().slice(0, 40).replaceAll('_', '-');
    return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag) ? tag : null;
  });
}

function htmlLang({ page }: Evidence): Written[] {
  const { lang } = page.metadata;
  return lang === null ? [] : [{ value: lang.value, source: lang.source, block: -1 }];
}
