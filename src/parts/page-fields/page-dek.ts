import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { foldSpace } from '../../language/fold-space.js';
import { packWords } from '../../language/pack-words.js';
import { PAGES } from '../../language/packs/pages.js';
import { contains } from '../../language/spans.js';
import { hasClassWord } from '../page-sources/field-class-words.js';
import type { PageDek, PageField } from '../page-sources/fields.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { letterKey, plainText, wordsOf } from '../page-sources/plain-text.js';
import {
  type Finder,
  firstOf,
  linkedData,
  metas,
  type Written,
  withOwn,
} from '../page-sources/policy.js';
import { endsLikeSentence } from '../shared/sentence-end.js';
import { BYLINE_LABELS } from '../tables/byline-words.js';
import { CREDIT, DEK_WORDS, NO_DEK_WORDS } from '../tables/field-class-table.js';

const OFFER_PHRASES = /* @__PURE__ */ packWords(PAGES, 'offers', '|');
/** Most blocks between the headline and a dek, and one that no class or source names. */
const REACH = 16;
const NEAR = 5;
const SHORTEST_KEY = 12;
const FEWEST_WORDS = 3;
const LONGEST_DEK = 700;
/** Two texts that agree for this many characters are the same text, one of them cut. */
const CUT = 40;
/** Fewest characters of most body paragraphs, and of most deks set in bold. */
const LONG = 100;
const SHORTEST_OPENING = 60;
/** Most blocks to the next paragraph. */
const AHEAD = 4;
const LONGEST_META = 110;
/** Most lines of a dek, and their greatest length if there are several. */
const MOST_LINES = 5;
const LONGEST_LINE = 110;

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

/** Fields in which a page describes its article in a sentence. */
const DESCRIPTIONS: readonly Finder[] = [
  linkedData('description', 'abstract'),
  metas('og:description', 'twitter:description', 'description', 'dc.description'),
];

/** A block that may be the dek. */
interface Candidate extends Written {
  found: SourceBlock;
  /** Number of blocks from the headline to it. */
  distance: number;
  /** Whether it is the first candidate. */
  first: boolean;
  /** Whether it looks like the paragraph after it. */
  runsOn: boolean;
  /** Whether the page's description has the same text. */
  described: boolean;
}

type DekRule = readonly [
  name: string,
  confidence: number,
  test: (candidate: Candidate, evidence: Evidence) => boolean,
];

/**
 * The dek: a block below the headline, recognised by its class, its place or its repetition
 * elsewhere.
 */
const POLICY: readonly DekRule[] = [
  ['named-and-described', 0.95, ({ found, described }) => described && isNamed(found, 3)],
  ['named', 0.88, named],
  ['described', 0.85, ({ described, runsOn }) => described && !runsOn],
  ['bold-opening', 0.75, boldOpening],
  ['below-headline', 0.7, belowHeadline],
];

export function readPageDek(evidence: Evidence): PageDek | null {
  const own = firstOf(withOwn('dek', evidence, []), evidence, (value) => foldSpace(value) || null);
  if (own !== null) {
    const { value, rule, confidence, source, block } = own;
    return { value, rule, confidence, source, block, lines: blocksOf(evidence, own) };
  }
  if (evidence.headlineBlock < 0 || evidence.own.dek?.length === 0) return null;
  const candidates = findCandidates(evidence);
  for (const [rule, confidence, test] of POLICY) {
    const chosen = candidates.find((candidate) => test(candidate, evidence));
    if (chosen === undefined) continue;
    const { source, block } = chosen;
    const lines = linesFrom(evidence, block);
    const value = lines.map((line) => evidence.page.blocks[line]?.text ?? '').join(' ');
    return { value, rule, confidence, source, block, lines };
  }
  return null;
}

/** The blocks that an outlet's source covers completely. */
function blocksOf({ page }: Evidence, { block, source }: PageField<string>): number[] {
  if (block >= 0 || source === null) return block < 0 ? [] : [block];
  return page.blocks.flatMap((each, index) => (contains(source, each.source) ? [index] : []));
}

/** Whether its class says standfirst, dek or lead. */
function named({ found, distance, runsOn, block }: Candidate, evidence: Evidence): boolean {
  if (found.kind === 'heading' && distance > NEAR) return isNamed(found, 1);
  return isNamed(found, 3) && (!runsOn || linesFrom(evidence, block).length > 1);
}

/**
 * The lines of one element that is named a dek, from a block on; only that block if there are too
 * many.
 */
function linesFrom({ page: { blocks } }: Evidence, block: number): number[] {
  const { html, kind, text } = blocks[block] as SourceBlock;
  const lines = [block];
  if (text.length > LONGEST_LINE) return lines;
  let next = blocks[block + 1];
  while (next?.kind === kind && next.html?.parent === html?.parent && isNamed(next, 3)) {
    // the lines must be short: paragraphs are the body, whatever the element is called
    if (next.text.length > LONGEST_LINE || lines.length === MOST_LINES) return [block];
    lines.push(block + lines.length);
    next = blocks[block + lines.length];
  }
  return lines;
}

function isNamed({ html }: SourceBlock, reach: number): boolean {
  const own = html?.words.slice(0, reach) ?? [];
  if (own.some((words) => hasClassWord(words, NO_DEK_WORDS))) return false;
  return html?.itemprop === 'description' || own.some((words) => hasClassWord(words, DEK_WORDS));
}

/** A paragraph that is all in bold, before others that are not. */
function boldOpening({ found, value, block }: Candidate, { page: { blocks } }: Evidence): boolean {
  const { html, kind } = found;
  if (kind !== 'paragraph' || value.length < SHORTEST_OPENING || !isStrong(found)) return false;
  return blocks
    .slice(block + 1, block + 1 + AHEAD)
    .some(
      (next) => next.html?.parent === html?.parent && next.text.length >= LONG && !isStrong(next),
    );
}

/** The block directly below the headline, if it is separate from the body. */
function belowHeadline(candidate: Candidate, { page, headlineBlock }: Evidence): boolean {
  const { found, value, first, distance, runsOn } = candidate;
  const { kind, html } = found;
  if (!first || distance > NEAR || html === null || runsOn) return false;
  if (hasClassWord(html.words[0] ?? '', NO_DEK_WORDS) || wordsOf(value).length < 5) return false;
  if (kind === 'heading') return distance <= 2;
  const headline = page.blocks[headlineBlock]?.html;
  return html.parent === headline?.parent || html.parent === headline?.grandparent;
}

/** The blocks between headline and body that may be a dek by their size. */
function findCandidates(evidence: Evidence): Candidate[] {
  const { page, headlineBlock, titles } = evidence;
  const headlines = [page.blocks[headlineBlock]?.text ?? '', ...titles.map(({ text }) => text)]
    .map(letterKey)
    .filter((key) => key.length >= SHORTEST_KEY);
  const descriptions = DESCRIPTIONS.flatMap((find) => find(evidence).slice(0, 4))
    .map(({ value }) => letterKey(plainText(value)))
    .filter((key) => key.length >= SHORTEST_KEY);
  const candidates: Candidate[] = [];
  // a heading after the second paragraph belongs to the body
  let sentences = 0;
  for (let distance = 1; distance <= REACH; distance++) {
    const block = headlineBlock + distance;
    const found = page.blocks[block];
    if (found === undefined) break;
    const { kind, text, html, source, linkDensity } = found;
    const heading = kind === 'heading' && sentences < 2;
    const listed = kind === 'list-item' && isNamed(found, 3);
    const allowed = listed || (heading && distance <= 2) ? Inside.footer | Inside.list : 0;
    if (kind !== 'paragraph' && !heading && !listed) continue;
    if (((html?.inside ?? 0) & ELSEWHERE & ~allowed) !== 0 || linkDensity > 0.5) continue;
    const runs = runsOn(evidence, block);
    if (text.length <= LONGEST_DEK && wordsOf(text).length >= FEWEST_WORDS && !isMeta(text)) {
      const key = letterKey(text);
      // the headline again, perhaps after its kicker
      if (!headlines.some((other) => key.endsWith(other))) {
        candidates.push({
          value: text,
          source,
          block,
          found,
          distance,
          first: candidates.length === 0,
          runsOn: runs,
          described: descriptions.some((other) => saysSame(key, other)),
        });
      }
    }
    if (kind === 'paragraph' && text.length >= LONG && runs) break;
    if (
      text.length >= SHORTEST_OPENING &&
      endsLikeSentence(text) &&
      !hasClassWord(html?.words[0] ?? '', NO_DEK_WORDS)
    ) {
      sentences++;
    }
  }
  return candidates;
}

/** Whether two texts are the same, or one is the beginning of the other. */
function saysSame(key: string, other: string): boolean {
  if (key === other) return key.length >= SHORTEST_KEY;
  if (key.length < CUT || other.length < CUT) return false;
  return key.startsWith(other) || other.startsWith(key);
}

/** Whether a line is about author, date, photographer or the outlet's offers. */
function isMeta(text: string): boolean {
  const words = text.toLowerCase();
  if (CREDIT.test(text) || OFFER_PHRASES.some((phrase) => words.includes(phrase))) return true;
  if (text.length > LONGEST_META) return false;
  if (BYLINE_LABELS.some((label) => words.startsWith(`${label} `))) return true;
  if (wordsOf(text).length > LONGEST_META / 10) return false;
  return /(?:19|20)\d{2}(?!\d)|\d{1,2}:\d{2}|\d\s\w+\sago$|\b\d{1,3} ?min/u.test(words);
}

/** Whether a paragraph next to it looks the same, so that it is body text. */
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
