/** Where each rule that strikes stands, by its id up to the colon; a test holds the two together. */
// biome-ignore format: a table
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'furniture/rules/line-rules.ts': [
    'address-alone', 'machine-residue', 'phrase', 'share-bar', 'photo-credit', 'agency-sign-off',
    'timestamp', 'byline', 'caption-with-credit', 'label', 'opening', 'making-of', 'author-bio',
    'house-described', 'copyright-line', 'menu-line', 'tag-list', 'contact-line', 'capitals-in-run',
  ],
  'furniture/rules/appeal.ts': ['appeal'],
  'furniture/rules/context-rules.ts': [
    'after-comments-heading', 'list-after-heading', 'menu-run', 'repeated-line',
  ],
  'furniture/rules/outlet-voice.ts': ['within-appeal'],
  'furniture/rules/sentence-cuts.ts': ['glued-tail'],
  'furniture/rules/name-strikes.ts': ['seen-before'],
  'furniture/line-model/smooth-line-scores.ts': ['scored'],
  'furniture/page-body/body-rules.ts': [
    'pull-quote', 'heading-of-nothing', 'among-comments', 'page-description', 'no-letters', 'link-line', 'date-or-time',
  ],
  'furniture/page-body/boxes.ts': ['box', 'form', 'announced-section'],
  'furniture/page-body/sign-offs.ts': ['names-alone'],
  'furniture/page-body/strike-reasons.ts': [
    'page-title', 'outside-body', 'in-figure', 'in-nav', 'in-header-or-footer', 'class', 'digits',
    'in-time', 'link', 'short-link', 'beside-links', 'embed',
  ],
  'parts/from-page/read-page-parts.ts': ['page-field', 'unused-title', 'text-twice'],
  'parts/page-checks/diagnose-page.ts': ['consent-wall', 'login-page', 'error-page'],
};

/** Rules that work by the phrases of their reason. */
const BY_PHRASE: ReadonlySet<string> = new Set(['phrase', 'label', 'opening', 'appeal']);

/** The source files of a rule and of its phrases; null if they are not known. */
export function placeOfRule(rule: string): string | null {
  const [id = '', of] = rule.split(':');
  if (id === 'outlet') return 'src/outlets/definitions';
  for (const [file, ids] of Object.entries(PLACES)) {
    if (!ids.includes(id)) continue;
    return BY_PHRASE.has(id)
      ? `src/${file}, phrases under “${of}” in src/language/packs/xx/furniture.ts`
      : `src/${file}`;
  }
  return null;
}
