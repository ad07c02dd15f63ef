import type { HtmlFeatures } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import type { GivenByClass } from '../../reasons.js';
import type { Strike } from '../find-furniture.js';
import { readShape } from '../lines/line-stats.js';
import { type Verdict, verdict } from '../lines/verdict.js';
import { judgeAppeal } from '../rules/appeal.js';
import { judgeLine } from '../rules/line-rules.js';
import { GROUPS } from './container-words.js';
import { CLASSES } from './element-sums.js';
import { isTitle, type PageBlock, type PageProse } from './page-statistics.js';
import type { TextTraits } from './text-traits.js';

/** Longest block that is searched for phrases, in characters. */
const LONGEST_LINE = 200;
/** A block with a larger share of its text in links is a link. */
const LINKED = 0.5;
/** Fewest letters of a link that is a headline; a shorter one is a menu entry. */
const HEADLINE_LINK = 30;
const LONGEST_STAMP = 80;
/** Least share of digits in a date of a language with unknown month names. */
const DIGITS_OF_DATE = 0.25;
/** Most ancestors between a comment and the element whose class says “comment”. */
const COMMENT_STEPS = 5;
const COMMENT = GROUPS.indexOf('comment');
/** Most blocks between a heading and the links it belongs to. */
const NAMED = 2;
/** Characters of a longer block that are searched for an offer. */
const LONGEST_OFFER = 600;

/**
 * The reason that a class word near a removed block gives: its group, the most steps up, the
 * reason, a condition.
 */
type ClassReason = [
  group: (typeof GROUPS)[number],
  steps: number,
  reason: GivenByClass,
  when: 'any' | 'linked' | 'unlinked' | 'short' | 'long',
];

const CLASS_REASONS = [
  ['caption', 1, 'caption', 'unlinked'],
  ['share', 2, 'share', 'short'],
  ['nav', 1, 'navigation', 'linked'],
  ['tag', 2, 'tags', 'linked'],
  ['tag', 1, 'tags', 'short'],
  ['related', 5, 'related', 'linked'],
  ['author', 1, 'byline', 'short'],
  ['author', 3, 'author-bio', 'long'],
  ['date', 1, 'timestamp', 'short'],
  ['ad', 2, 'advertisement', 'any'],
  ['pay', 2, 'subscription', 'any'],
  ['promo', 2, 'newsletter', 'unlinked'],
  ['nav', 4, 'navigation', 'linked'],
  ['foot', 4, 'navigation', 'linked'],
  ['card', 3, 'related', 'linked'],
  ['related', 3, 'related', 'any'],
] as const satisfies readonly ClassReason[];
/** A list of `never` does not compile: a reason that class words give has no row above. */
type Complete = GivenByClass extends (typeof CLASS_REASONS)[number][2] ? number : never;
const CLASS_INDEX: readonly Complete[] = CLASS_REASONS.map(([group]) => GROUPS.indexOf(group));

/** Of a post from elsewhere that is no part of the story. */
export const OTHER_POST = /* @__PURE__ */ verdict('other', 'embed', 0.9);

/** The reason of a removed block, from the element it is in, its words, its class or its links. */
export function reasonOf(page: PageProse, i: number): Verdict {
  const block = page.blocks[i] as PageBlock;
  const traits = page.traits[i] as TextTraits;
  if (page.posts.has(i)) return OTHER_POST;
  return (
    byElement(block) ??
    byComments(page, block) ??
    (isTitle(traits, page.title) ? verdict('repeated-headline', 'page-title', 0.9) : null) ??
    byPhrase(page, i) ??
    byClass(page, i) ??
    byLinks(block, traits) ??
    byDigits(traits) ??
    verdict('other', 'outside-body', 0.5)
  );
}

function byElement({ html, linkDensity }: PageBlock): Verdict | null {
  const { inside } = html;
  if (inside & (Inside.figure | Inside.figcaption)) return verdict('caption', 'in-figure', 0.9);
  if (inside & Inside.nav) return verdict('navigation', 'in-nav', 0.95);
  if (inside & (Inside.header | Inside.footer) && linkDensity > LINKED) {
    return verdict('navigation', 'in-header-or-footer', 0.85);
  }
  return null;
}

/** Everything inside a comment container counts as a comment, names and times included. */
function byComments({ element }: PageProse, { html }: PageBlock): Verdict | null {
  if (html.element < 0) return null;
  const steps = element.groupSteps[html.element * CLASSES + COMMENT] as number;
  return steps <= COMMENT_STEPS ? verdict('comments', 'class:comment', 0.75) : null;
}

function byDigits({ dated, digits, letters, length }: TextTraits): Verdict | null {
  if (!dated || length >= LONGEST_STAMP || digits < letters * DIGITS_OF_DATE) return null;
  return verdict('timestamp', 'digits', 0.7);
}

function byPhrase(page: PageProse, i: number): Verdict | null {
  const { text, linkDensity } = page.blocks[i] as PageBlock;
  if (text.length > LONGEST_OFFER || linkDensity > LINKED) return null;
  const late = (page.before[i] as number) > 0.75 * page.total;
  const shape = readShape(text);
  const place = { inRun: false, top: false, late };
  const line = text.length > LONGEST_LINE ? null : judgeLine(text, shape, place);
  return line ?? judgeAppeal(shape, { inRun: false, beside: false });
}

function byClass(page: PageProse, i: number): Verdict | null {
  const { html, linkDensity } = page.blocks[i] as PageBlock;
  const traits = page.traits[i] as TextTraits;
  if (html.inside & Inside.time && traits.length < LONGEST_STAMP) {
    return verdict('timestamp', 'in-time', 0.8);
  }
  if (html.element < 0) return null;
  const fits = {
    any: true,
    linked: linkDensity > LINKED,
    unlinked: linkDensity <= LINKED,
    short: traits.length < LONGEST_STAMP,
    long: traits.length >= LONGEST_STAMP,
  };
  for (let k = 0; k < CLASS_REASONS.length; k++) {
    const [group, steps, reason, when] = CLASS_REASONS[k] as ClassReason;
    const at = html.element * CLASSES + (CLASS_INDEX[k] as number);
    if (fits[when] && (page.element.groupSteps[at] as number) <= steps) {
      return verdict(reason, `class:${group}`, 0.75);
    }
  }
  return null;
}

function byLinks({ linkDensity, html }: PageBlock, traits: TextTraits): Verdict | null {
  if (linkDensity <= LINKED) return null;
  if (traits.length >= HEADLINE_LINK) return verdict('related', 'link', 0.7);
  return html.inside & Inside.list || traits.words < 4
    ? verdict('navigation', 'short-link', 0.6)
    : verdict('related', 'link', 0.6);
}

/**
 * Gives removed blocks without a reason that of the links next to them: the heading above them, and
 * the lines of a teaser below its headline.
 */
export function spreadReasons({ blocks }: PageProse, strikes: Strike[]): void {
  strikes.forEach((strike, at) => {
    if (strike.rule !== 'outside-body') return;
    const { kind, html } = blocks[strike.block] as PageBlock;
    const before = strikes[at - 1];
    const next = strikes.slice(at + 1, at + 1 + NAMED);
    const named = kind === 'heading' || (kind === 'paragraph' && html.tag !== 'p') ? next : [];
    const links = named.filter(
      ({ reason, block }) => reason === 'related' && block - strike.block <= NAMED,
    );
    const beside =
      before?.reason === 'related' &&
      before.block === strike.block - 1 &&
      isNear(html, (blocks[before.block] as PageBlock).html);
    if (links.length === 0 && !beside) return;
    strike.reason = 'related';
    strike.rule = 'beside-links';
  });
}

/**
 * Whether two blocks have the same element, or one is inside that of the other, up to two steps.
 */
function isNear(a: HtmlFeatures, b: HtmlFeatures): boolean {
  const shared = a.element === b.element || a.parent === b.parent || a.parent === b.grandparent;
  return shared || a.parent === b.element;
}
