import type { Author } from '../../article.js';
import type { PageByline } from '../page-sources/fields.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { letterKey } from '../page-sources/plain-text.js';
import { metasLike, withOwn } from '../page-sources/policy.js';
import { isSiteName, namesSite } from '../page-sources/site-names.js';
import { mergeNames, noNames } from '../shared/byline-names.js';
import {
  accounts,
  fields,
  labelledMetas,
  linkedAuthors,
  microdataAuthors,
  relAuthors,
} from './author-data.js';
import {
  datedBlocks,
  labelledBlocks,
  linkedNames,
  loneNames,
  namedBlocks,
  printedNear,
  signingBlocks,
} from './author-lines.js';
import { readAuthorNames } from './author-names.js';
import { ownWords, withLines } from './byline-prefix.js';
import { type Found, isEmpty } from './found-names.js';

/** Confidence from which a rule may name a person where another names an organisation. */
const SURE = 0.65;

type NameRule = readonly [name: string, confidence: number, find: (evidence: Evidence) => Found];

/** The authors, first from metadata, then as printed. */
const POLICY: readonly NameRule[] = [
  ['json-ld', 0.95, linkedAuthors],
  ['meta', 0.92, fields(metasLike(/^(?:parsely|sailthru|cxenseparse).author$/u))],
  ['rel-author', 0.88, relAuthors],
  ['microdata', 0.88, microdataAuthors],
  [
    'meta-author',
    0.85,
    fields(
      metasLike(/^(?:.*[.:])?(?:authors?|creators?|byl|byline|citation_authors?)(?:_name)?$/u),
    ),
  ],
  ['byline-class', 0.8, namedBlocks],
  ['meta-label', 0.8, labelledMetas],
  ['printed', 0.7, labelledBlocks],
  ['name-and-date', 0.7, datedBlocks],
  ['linked-name', 0.6, linkedNames],
  ['name-alone', 0.6, loneNames],
  ['signed', 0.6, signingBlocks],
  ['account', 0.5, accounts],
];

export function readPageByline(evidence: Evidence): PageByline | null {
  const others: { found: Found; rule: string; confidence: number }[] = [];
  const isSite = ({ names }: Found): boolean =>
    names.organisations.some((name) => isSiteName(name, evidence.siteKeys));
  const keep = (found: Found, rule: string, confidence: number): void => {
    if (isEmpty(found.names)) return;
    others.push({ found, rule, confidence });
  };
  for (const [rule, confidence, find] of withOwn('authors', evidence, [])) {
    const found = rule === 'outlet:ld:author' ? linkedAuthors(evidence) : fields(find)(evidence);
    if (found.names.authors.length > 0) return finish(evidence, found, rule, confidence);
    keep(found, rule, confidence);
  }
  for (const [rule, confidence, find] of POLICY) {
    // a weak rule yields to an agency or a desk
    if (confidence < SURE && others.some(({ found }) => !isSite(found))) break;
    const found = find(evidence);
    if (found.names.authors.length > 0) {
      completeFrom(found, relAuthors(evidence));
      completeFrom(found, namedBlocks(evidence));
      return finish(evidence, found, rule, confidence);
    }
    keep(found, rule, confidence);
  }
  // the outlet itself is named last
  const other = others.find(({ found }) => !isSite(found)) ?? others[0];
  return other === undefined ? null : finish(evidence, other.found, other.rule, other.confidence);
}

/**
 * If all authors in the metadata are printed, adds the other authors that are printed with them.
 */
function completeFrom(found: Found, printed: Found): void {
  const known = found.names.authors.map(({ name }) => letterKey(name));
  const keys = new Set(printed.names.authors.map(({ name }) => letterKey(name)));
  if (keys.size <= known.length || !known.every((key) => keys.has(key))) return;
  const longer = [...keys].some((key) => known.some((own) => key !== own && key.includes(own)));
  if (!longer) mergeNames(found.names, printed.names);
}

/** Finds the place where the page prints the names, and takes roles and agencies from there. */
function finish(evidence: Evidence, found: Found, rule: string, confidence: number): PageByline {
  const names = noNames();
  mergeNames(names, found.names);
  names.authors = withoutGlued(names.authors);
  const blocks = found.blocks.length > 0 ? found.blocks : printedNear(evidence, names);
  const shown = blocks.flatMap((index) => evidence.page.blocks[index] ?? []);
  for (const block of shown) {
    const printed = readAuthorNames(withLines(block), evidence, true);
    const known = new Set(names.authors.map(({ name }) => letterKey(name)));
    printed.authors = printed.authors.filter(({ name }) => known.has(letterKey(name)));
    printed.organisations = [];
    mergeNames(names, printed);
  }
  const lines = shown.map((block) => ownWords(block, names));
  const named = [...names.authors.map(({ name }) => name), ...names.organisations].join(', ');
  return {
    text: shown.length > 0 ? [...new Set(lines.map(({ text }) => text))].join('\n') : named,
    source: shown.length > 0 ? lines.map(({ source }) => source) : found.sources,
    ...names,
    // after a person, the outlet's name is an affiliation, not an author
    organisations: names.organisations.filter(
      (name) => names.authors.length === 0 || !namesSite(name, evidence.siteKeys),
    ),
    rule,
    confidence,
    blocks,
  };
}

/** The authors without those whose name is that of others without a mark between them. */
function withoutGlued(authors: readonly Author[]): Author[] {
  const keys = new Set(authors.map(({ name }) => letterKey(name)));
  return authors.filter(({ name }) => {
    const words = name.split(' ');
    return !words.some(
      (_, i) =>
        i > 0 &&
        keys.has(letterKey(words.slice(0, i).join(' '))) &&
        keys.has(letterKey(words.slice(i).join(' '))),
    );
  });
}
