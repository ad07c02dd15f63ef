import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { elementsAround } from '../../input/html/elements/list-elements.js';
import { chanceOf } from '../../model/logit.js';
import { STEPS, scoreRows, type Trees } from '../../model/trees.js';
import type { Verdict } from '../lines/verdict.js';
import { FEATURES } from './block-features.js';
import { dropByRule } from './body-rules.js';
import { chooseContainer } from './choose-container.js';
import { keepPosts } from './live-blog-posts.js';
import type { PageBlock, PageProse } from './page-statistics.js';
import type { TextTraits } from './text-traits.js';

/** The body of a page, block by block. */
export interface BodyChoice {
  kept: boolean[];
  /**
   * The scores of the trees; for each block whether it is in the chosen container, and its score
   * there.
   */
  scores: Int32Array;
  inside: boolean[];
  totals: number[];
  /** Probability of each block that it is body, 0 to 1, before the rules. */
  chances: number[];
  /** The verdict of a rule on a block that the trees would have kept. */
  dropped: (Verdict | null)[];
}

/** Score of a menu entry, and of all blocks of another article. */
export const MENU_ENTRY = -8 * STEPS;
/** From this score on a block is kept. */
export const THRESHOLD = -0.6 * STEPS;
/**
 * Score that a block outside the container loses, and that a block between its strong blocks gains.
 */
const OUTSIDE = -1.5 * STEPS;
const BETWEEN = 0.6 * STEPS;
/** Probability and length of a strong block. */
const STRONG = 0.5;
const STRONG_LENGTH = 60;
/**
 * Share of a block's score that is replaced by the mean of its siblings; of a list or table it is
 * nearly all.
 */
const PULL = 0.3;
const LIST_PULL = 0.9;
const ALIKE_PULL = 0.5;
/** Most elements between a row and its table. */
const ROW_DEPTH = 8;
/** More kinds of elements than a parent can have children. */
const FAMILIES = 2 ** 32;
/** If the body is shorter than this, in characters, less likely blocks are added. */
const SHORT_BODY = 400;
const SHORT_BODY_THRESHOLD = -2 * STEPS;
/** From this score on a block is certainly body. */
const SURE = 1.4 * STEPS;
/** Less likely blocks are also added if the body has less than this share of the page's prose. */
const SMALL_SHARE = 0.5;
/** Added to a list after a line that announces it, unless it consists of links. */
const ANNOUNCED = 1.5 * STEPS;
const LINKED = 0.5;

/**
 * Most blocks between the headline and a lead, elements it is not inside of, and its least score.
 */
const LEAD_REACH = 8;
const ELSEWHERE = Inside.nav | Inside.aside | Inside.footer | Inside.form | Inside.figure;
const NEVER = -4 * STEPS;
/** From this score on, prose directly above the body is its lead, whatever it looks like. */
const LEAD_THRESHOLD = -STEPS;
/**
 * If nothing is kept, the least score of the best block for which others like it are kept, and how
 * much less they may score.
 */
const HOPELESS = -3.5 * STEPS;
const NEARLY = STEPS / 2;

/** The scores that trees give to the blocks, whose features are `rows`. */
export function blockScores(page: PageProse, rows: Uint8Array, trees: Trees): Int32Array {
  const { blocks, articles } = page;
  const scores = scoreRows(trees, rows, FEATURES, page.menu);
  const others = otherArticles(page);
  blocks.forEach(({ html }, i) => {
    if (page.menu[i] === 1 || others.has(articles[html.element] ?? -1)) scores[i] = MENU_ENTRY;
  });
  return scores;
}

/** Chooses the container by the scores of the blocks, and applies the rules. */
export function chooseBody(page: PageProse, scores: Int32Array): BodyChoice {
  const { blocks, traits } = page;
  const first = Array.from(scores, chanceOf);
  const weights = traits.map(({ length }) => weightOf(length));
  const inside = chooseContainer(page, first, weights);
  const own = Array.from(scores, (score, i) => (inside[i] ? score : score + OUTSIDE));
  let from = -1;
  let to = -1;
  blocks.forEach((_, i) => {
    const strong =
      (first[i] as number) > STRONG && (traits[i] as TextTraits).length > STRONG_LENGTH;
    if (!strong || !inside[i]) return;
    if (from < 0) from = i;
    to = i;
  });
  for (let i = from; i >= 0 && i <= to; i++) if (inside[i]) own[i] = (own[i] as number) + BETWEEN;
  const pulled = pullAlike(page, pullSiblings(page, own, weights), weights, inside);
  addAnnounced(page, pulled);
  const kept = pulled.map((score) => score > THRESHOLD);
  takeMoreIfShort(page, pulled, kept);
  keepPosts(page, pulled, kept);
  keepLead(page, pulled, kept);
  const chances = pulled.map(chanceOf);
  return {
    kept,
    scores,
    inside,
    totals: pulled,
    chances,
    dropped: dropByRule(page, chances, kept),
  };
}

/**
 * The `article` elements with a headline of their own, if another one contains the page's headline
 * and story.
 */
function otherArticles({ blocks, articles, headline, sums }: PageProse): Set<number> {
  const others = new Set<number>();
  const own = articles[blocks[headline]?.html.element ?? -1] ?? -1;
  if (own < 0 || (sums.prose[own] as number) < SHORT_BODY) return others;
  for (let i = headline + 1; i < blocks.length; i++) {
    const { level, html } = blocks[i] as PageBlock;
    const article = articles[html.element] ?? -1;
    if (level === 1 && article >= 0 && article !== own) others.add(article);
  }
  return others;
}

/** The weight of a block grows with its length, but more slowly. */
function weightOf(length: number): number {
  const root = Math.sqrt(Math.min(length, 600));
  return root * Math.sqrt(root);
}

/**
 * Moves the scores of siblings with the same tag and class, and of the rows of one table, towards
 * their mean.
 */
function pullSiblings(page: PageProse, scores: number[], weights: number[]): number[] {
  const { blocks, element, elements } = page;
  const familyOf = (i: number): number => {
    const { kind, html } = blocks[i] as PageBlock;
    if (kind === 'table') return -1 - tableOf(elements, html.element);
    return html.parent * FAMILIES + (element.kind[html.element] ?? 0);
  };
  return pullTogether(scores, weights, familyOf, (i) =>
    isListed(blocks[i] as PageBlock) ? LIST_PULL : PULL,
  );
}

/**
 * Moves the scores of prose blocks towards their mean if their elements and parents have the same
 * tags and classes, since a story may be split over many containers.
 */
function pullAlike(
  { blocks, element: { kind }, prose }: PageProse,
  scores: number[],
  weights: number[],
  inside: readonly boolean[],
): number[] {
  const familyOf = (i: number): number | null => {
    if (!inside[i] || prose[i] === 0) return null;
    const { element, parent } = (blocks[i] as PageBlock).html;
    return Math.imul(kind[element] ?? 0, 31) ^ (kind[parent] ?? 0);
  };
  return pullTogether(scores, weights, familyOf, () => ALIKE_PULL);
}

/** Moves each score towards the mean of its family, by a share that the family has. */
function pullTogether(
  scores: readonly number[],
  weights: readonly number[],
  familyOf: (i: number) => number | null,
  shareOf: (i: number) => number,
): number[] {
  const families = new Map<number, { score: number; weight: number }>();
  const found = scores.map((score, i) => {
    const key = familyOf(i);
    if (key === null) return null;
    const family = families.get(key) ?? { score: 0, weight: 0 };
    if (family.weight === 0) families.set(key, family);
    family.score += (weights[i] as number) * score;
    family.weight += weights[i] as number;
    return family;
  });
  return scores.map((score, i) => {
    const family = found[i];
    if (!family || family.weight === 0) return score;
    return score + shareOf(i) * (family.score / family.weight - score);
  });
}

function tableOf(elements: PageProse['elements'], element: number): number {
  let steps = 0;
  for (const e of elementsAround(elements, element)) {
    if (elements[e]?.tag === 'table') return e;
    if (++steps > ROW_DEPTH) break;
  }
  return element;
}

function isListed({ kind }: PageBlock): boolean {
  return kind === 'list-item' || kind === 'table';
}

/** Raises the score of a list or table after a kept line that ends in a colon. */
function addAnnounced({ blocks, traits }: PageProse, scores: number[]): void {
  let announced = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    const listed = isListed(block);
    if (listed && announced && block.linkDensity < LINKED)
      scores[i] = (scores[i] as number) + ANNOUNCED;
    if (!listed) announced = traits[i]?.end === 1 && (scores[i] as number) > THRESHOLD;
  }
}

/**
 * Adds less likely blocks if the body is short, or a small share of the page's prose: those next to
 * or similar to a block that is certainly body, or any if there is none.
 */
function takeMoreIfShort(
  { blocks, element, traits, prose, total }: PageProse,
  scores: number[],
  kept: boolean[],
): void {
  let length = 0;
  let share = 0;
  const sure = new Set<number>();
  const pathOf = (i: number): number => element.path[blocks[i]?.html.parent ?? -1] ?? 0;
  traits.forEach((trait, i) => {
    if (!kept[i]) return;
    share += prose[i] as number;
    if (trait.length <= STRONG_LENGTH) return;
    length += trait.length;
    if ((scores[i] as number) > SURE) sure.add(pathOf(i));
  });
  if (length >= SHORT_BODY && share >= SMALL_SHARE * total) return;
  traits.forEach((trait, i) => {
    if (trait.length <= STRONG_LENGTH || (scores[i] as number) <= SHORT_BODY_THRESHOLD) return;
    if (sure.size === 0 || sure.has(pathOf(i))) kept[i] = true;
  });
}

/**
 * Keeps the paragraphs directly above the first kept one that look like it or score nearly as well; if none is kept, the
 * prose directly below the headline, and all prose that scores nearly as well as the best of it.
 */
function keepLead(
  { blocks, element, headline, prose }: PageProse,
  scores: number[],
  kept: boolean[],
): void {
  const kindOf = (i: number): number => element.kind[blocks[i]?.html.element ?? -1] ?? 0;
  const first = kept.indexOf(true);
  if (first < 0) {
    let best = Number.NEGATIVE_INFINITY;
    for (let i = headline + 1; i <= headline + LEAD_REACH; i++) {
      if (!((prose[i] ?? 0) > 0) || (blocks[i]?.html.inside ?? 0) & ELSEWHERE) continue;
      kept[i] = true;
      best = Math.max(best, scores[i] as number);
    }
    if (best <= HOPELESS) return;
    scores.forEach((score, i) => {
      const elsewhere = (blocks[i]?.html.inside ?? 0) & ELSEWHERE;
      if ((prose[i] as number) > 0 && !elsewhere && score > best - NEARLY) kept[i] = true;
    });
    return;
  }
  const parent = blocks[first]?.html.parent;
  for (let i = first - 1; i > headline && (prose[i] as number) > 0; i--) {
    const alike = blocks[i]?.html.parent === parent && kindOf(i) === kindOf(first);
    if (!alike && (scores[i] as number) <= LEAD_THRESHOLD) return;
    if ((scores[i] as number) > NEVER) kept[i] = true;
  }
}
