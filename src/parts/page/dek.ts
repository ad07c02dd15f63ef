import type { SourceBlock } from '../../input/blocks.js';
import { Inside } from '../../input/html/inside.js';
import { BYLINE_LABELS } from '../tables/byline-words.js';
import { hasClassWord } from './class-words.js';
import type { Evidence } from './evidence.js';
import type { PageField } from './fields.js';
import { firstOf, linkedData, metas, microdata, type Rule, type Written } from './policy.js';
import { CREDIT, DEK_WORDS, NO_DEK_WORDS } from './tables/class-words.js';
import { OFFER_PHRASES } from './tables/offer-words.js';
import { foldSpace, letterKey, plainText, wordsOf } from './text.js';

/** A dek stands within so many blocks of the headline, and one without a name within so many. */
const REACH = 16;
const NEAR = 5;
const SHORTEST_KEY = 12;
const FEWEST_WORDS = 3;
const LONGEST_DEK = 700;
/** Two texts this long that begin alike are one, cut. */
const CUT = 40;
/** Paragraphs of the body, and deks set in bold, are rarely shorter. */
const LONG = 100;
const SHORTEST_OPENING = 60;
/** The next paragraph stands within so many blocks. */
const AHEAD = 4;
const LONGEST_META = 110;

const ELSEWHERE =
  Inside.nav |
  Inside.footer |
  Inside.aside |
  Inside.form |
  Inside.figure |
  Inside.figcaption |
  Inside.dialog |
  Inside.embed |
  Inside.list |
  Inside.table;

const DESCRIPTIONS: readonly Rule[] = [
  ['json-ld', 0, linkedData('description', 'abstract')],
  ['og', 0, metas('og:description', 'twitter:description', 'description', 'dc.description')],
  ['meta', 0, metas('sailthru.description', 'lp.article:description')],
  ['microdata', 0, microdata('description')],
];

/** The dek: the page prints it below the headline, and shows it by a name, a place or a repeat. */
const POLICY: readonly Rule[] = [
  ['named-and-described', 0.95, namedAndDescribed],
  ['named', 0.88, named],
  ['described', 0.85, described],
  ['bold-opening', 0.75, boldOpening],
  ['below-headline', 0.7, belowHeadline],
];

export function readPageDek(evidence: Evidence): PageField<string> | null {
  if (evidence.headlineBlock < 0) return null;
  return candidates(evidence).length === 0 ? null : firstOf(POLICY, evidence, foldSpace);
}

function namedAndDescribed(evidence: Evidence): Written[] {
  const described = new Set(describedBy(evidence, candidates(evidence)).map(({ block }) => block));
  return candidates(evidence).filter(
    ({ block }) => described.has(block) && isNamed(evidence.page.blocks[block] as SourceBlock, 3),
  );
}

/** Blocks whose class calls them standfirst, dek, lead. */
function named(evidence: Evidence): Written[] {
  return candidates(evidence).filter(({ block }) => {
    const found = evidence.page.blocks[block] as SourceBlock;
    if (found.kind === 'heading' && block - evidence.headlineBlock > NEAR) return isNamed(found, 1);
    return isNamed(found, 3) && !runsOn(evidence, block);
  });
}

function isNamed({ html }: SourceBlock, reach: number): boolean {
  const own = html?.words.slice(0, reach) ?? [];
  if (own.some((words) => hasClassWord(words, NO_DEK_WORDS))) return false;
  return html?.itemprop === 'description' || own.some((words) => hasClassWord(words, DEK_WORDS));
}

/** Blocks that say what the page's description says, and are no first paragraph. */
function described(evidence: Evidence): Written[] {
  return describedBy(evidence, candidates(evidence)).filter(
    ({ block }) => !runsOn(evidence, block),
  );
}

function describedBy(evidence: Evidence, blocks: readonly Written[]): Written[] {
  const keys = DESCRIPTIONS.flatMap(([, , find]) => find(evidence).slice(0, 4))
    .map(({ value }) => letterKey(plainText(value)))
    .filter((key) => key.length >= SHORTEST_KEY);
  return blocks.filter(({ value }) => {
    const key = letterKey(value);
    if (key.length < SHORTEST_KEY) return false;
    return keys.some((other) => {
      if (key === other) return true;
      if (key.length < CUT || other.length < CUT) return false;
      return key.startsWith(other) || other.startsWith(key);
    });
  });
}

/** A paragraph all in bold before others that are not. */
function boldOpening(evidence: Evidence): Written[] {
  const { blocks } = evidence.page;
  return candidates(evidence).filter(({ value, block }) => {
    const { html, kind } = blocks[block] as SourceBlock;
    if (html === null || kind !== 'paragraph' || value.length < SHORTEST_OPENING) return false;
    if (!isStrong(blocks[block] as SourceBlock)) return false;
    return blocks.slice(block + 1, block + 1 + AHEAD).some((next) => {
      return next.html?.parent === html.parent && next.text.length >= LONG && !isStrong(next);
    });
  });
}

/** The block right below the headline, if it stands apart from the body. */
function belowHeadline(evidence: Evidence): Written[] {
  const { blocks } = evidence.page;
  const headline = blocks[evidence.headlineBlock]?.html;
  return candidates(evidence)
    .filter(({ block }) => block - evidence.headlineBlock <= NEAR)
    .slice(0, 1)
    .filter(({ value, block }) => {
      const { kind, html } = blocks[block] as SourceBlock;
      if (html === null || hasClassWord(html.words[0] ?? '', NO_DEK_WORDS)) return false;
      if (wordsOf(value).length < 5 || runsOn(evidence, block)) return false;
      if (kind === 'heading') return block - evidence.headlineBlock <= 2;
      return html.parent === headline?.parent || html.parent === headline?.grandparent;
    });
}

/** What may be a dek by its place and size: what stands between headline and body. */
function candidates(evidence: Evidence): Written[] {
  const { page, headlineBlock } = evidence;
  const headline = letterKey(page.blocks[headlineBlock]?.text ?? '');
  const found: Written[] = [];
  const end = Math.min(page.blocks.length, headlineBlock + 1 + REACH);
  for (let block = headlineBlock + 1; block < end; block++) {
    const each = page.blocks[block] as SourceBlock;
    const { kind, text, html, source, linkDensity } = each;
    const allowed =
      kind === 'heading' && block <= headlineBlock + 2 ? Inside.footer | Inside.list : 0;
    const elsewhere = ELSEWHERE & ~allowed;
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    if (((html?.inside ?? 0) & elsewhere) !== 0 || linkDensity > 0.5) continue;
    if (text.length <= LONGEST_DEK && wordsOf(text).length >= FEWEST_WORDS && !isMeta(text)) {
      if (letterKey(text) !== headline) found.push({ value: text, source, block });
    }
    if (kind === 'paragraph' && text.length >= LONG && runsOn(evidence, block)) break;
  }
  return found;
}

/** Whether a line tells who wrote and when, who took the picture, or what the outlet offers. */
function isMeta(text: string): boolean {
  const words = text.toLowerCase();
  if (CREDIT.test(text) || OFFER_PHRASES.some((phrase) => words.includes(phrase))) return true;
  if (text.length > LONGEST_META) return false;
  if (BYLINE_LABELS.some((label) => words.startsWith(`${label} `))) return true;
  if (wordsOf(text).length > LONGEST_META / 10) return false;
  return /(?:19|20)\d{2}(?!\d)|\d{1,2}:\d{2}|\d\s\w+\sago$|^\d+ min/u.test(words);
}

/** Whether a paragraph beside it looks the same: then it is body text. */
function runsOn({ page }: Evidence, block: number): boolean {
  const own = page.blocks[block] as SourceBlock;
  const { html } = own;
  if (html === null || own.kind === 'heading') return false;
  return page.blocks.slice(block + 1, block + 1 + AHEAD).some((next, i) => {
    if (next.html === null || next.kind !== own.kind) return false;
    return (
      (i === 0 || next.text.length >= LONG) &&
      html.parent === next.html.parent &&
      html.words[0] === next.html.words[0] &&
      html.tag === next.html.tag &&
      isStrong(own) === isStrong(next)
    );
  });
}

function isStrong({ html, text }: SourceBlock): boolean {
  return html !== null && html.boldLetters + html.italicLetters >= 0.8 * text.length;
}
