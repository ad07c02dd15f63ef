import type { SourceBlock } from '../../input/blocks.js';
import { Inside } from '../../input/html/inside.js';
import type { Evidence } from './evidence.js';
import type { PageField } from './fields.js';
import { firstOf, linkedData, metas, microdata, type Rule, type Written } from './policy.js';
import { DEK_WORDS, NO_DEK_WORDS } from './tables/class-words.js';
import { foldSpace, letterKey, plainText, wordsOf } from './text.js';

/** A dek stands within so many blocks of the headline, and one without a name within so many. */
const REACH = 16;
const NEAR = 5;
const SHORTEST_KEY = 12;
const FEWEST_WORDS = 3;
const LONGEST_DEK = 600;
/** Two texts this long that begin alike are one, cut. */
const CUT = 40;

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
  ['json-ld', 0, linkedData('description', 'alternativeHeadline', 'abstract')],
  ['og', 0, metas('og:description', 'twitter:description', 'description', 'dc.description')],
  ['meta', 0, metas('sailthru.description', 'lp.article:description')],
  ['microdata', 0, microdata('description', 'alternativeHeadline')],
];

/** The dek: the page prints it below the headline, and shows it by a name, a place or a repeat. */
const POLICY: readonly Rule[] = [
  ['named', 0.9, named],
  ['described', 0.85, described],
  ['below-headline', 0.7, belowHeadline],
];

export function readPageDek(evidence: Evidence): PageField<string> | null {
  if (evidence.headlineBlock < 0) return null;
  return firstOf(POLICY, evidence, foldSpace);
}

/** Blocks whose class calls them standfirst, dek, lead. */
function named(evidence: Evidence): Written[] {
  return candidates(evidence, REACH).filter(({ block }) => {
    const { html } = evidence.page.blocks[block] as SourceBlock;
    const own = html?.words.slice(0, 3) ?? [];
    if (own.some((words) => hasWord(words, NO_DEK_WORDS))) return false;
    if (html?.itemprop === 'description' || html?.itemprop === 'alternativeHeadline') return true;
    return own.some((words) => hasWord(words, DEK_WORDS)) && !runsOn(evidence, block, 1);
  });
}

/** Blocks that say what the page's description says, and are no first paragraph. */
function described(evidence: Evidence): Written[] {
  const keys = DESCRIPTIONS.flatMap(([, , find]) => find(evidence).slice(0, 4))
    .map(({ value }) => letterKey(plainText(value)))
    .filter((key) => key.length >= SHORTEST_KEY);
  return candidates(evidence, REACH).filter(({ value, block }) => {
    const key = letterKey(value);
    if (key.length < SHORTEST_KEY || runsOn(evidence, block, 1)) return false;
    return keys.some(
      (other) =>
        key === other ||
        (key.length >= CUT &&
          other.length >= CUT &&
          (key.startsWith(other) || other.startsWith(key))),
    );
  });
}

/** The block right below the headline, if it stands apart from the body. */
function belowHeadline(evidence: Evidence): Written[] {
  const { blocks } = evidence.page;
  const headline = blocks[evidence.headlineBlock];
  return candidates(evidence, NEAR)
    .slice(0, 1)
    .filter(({ value, block }) => {
      const { kind, html } = blocks[block] as SourceBlock;
      if (html === null || wordsOf(value).length < 5 || runsOn(evidence, block, 1)) return false;
      const beside =
        html.parent === headline?.html?.parent || html.parent === headline?.html?.grandparent;
      return kind === 'heading' ? block - evidence.headlineBlock <= 2 : beside;
    });
}

/** What may be a dek by its place and size. */
function candidates({ page, headlineBlock }: Evidence, reach: number): Written[] {
  const headline = letterKey(page.blocks[headlineBlock]?.text ?? '');
  const found: Written[] = [];
  const end = Math.min(page.blocks.length, headlineBlock + 1 + reach);
  for (let block = headlineBlock + 1; block < end; block++) {
    const { kind, text, html, source, linkDensity } = page.blocks[block] as SourceBlock;
    if (kind === 'heading' && text.length > 600) break;
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    if (((html?.inside ?? 0) & ELSEWHERE) !== 0 || linkDensity > 0.5) continue;
    if (text.length > LONGEST_DEK || wordsOf(text).length < FEWEST_WORDS) continue;
    if (letterKey(text) === headline) continue;
    found.push({ value: text, source, block });
  }
  return found;
}

/** Whether the next paragraph looks the same and stands beside it: then it is body text. */
function runsOn({ page }: Evidence, block: number, least: number): boolean {
  const { html, kind, text } = page.blocks[block] as SourceBlock;
  const next = page.blocks[block + 1];
  if (html === null || next?.html == null || next.kind !== kind) return false;
  const bold = html.boldLetters + html.italicLetters >= 0.8 * text.length;
  const nextBold = next.html.boldLetters + next.html.italicLetters >= 0.8 * next.text.length;
  return (
    least > 0 &&
    html.parent === next.html.parent &&
    html.words[0] === next.html.words[0] &&
    html.tag === next.html.tag &&
    bold === nextBold
  );
}

function hasWord(words: string, pattern: RegExp): boolean {
  return words !== '' && pattern.test(words);
}
