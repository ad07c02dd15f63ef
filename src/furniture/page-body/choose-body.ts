import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { elementsAround } from '../../input/html/elements/list-elements.js';
import { chanceOf } from '../../model/logit.js';
import { STEPS, scoreRows, type Trees } from '../../model/trees.js';
import type { Verdict } from '../lines/verdict.js';
import { FEATURES, readFeatures } from './block-features.js';
import { dropByRule } from './body-rules.js';
import { chooseContainer } from './choose-container.js';
import { keepPosts } from './live-blog-posts.js';
import type { PageBlock, PageProse } from './page-statistics.js';
import type { TextTraits } from './text-traits.js';

/** The body of a page, block by block. */
export interface BodyChoice {
  kept: boolean[];
  /** Scores of the trees, whether each block stands in the container they chose, and what it scores there. */
  scores: Int32Array;
  inside: boolean[];
  totals: number[];
  /** Chance that a block is body, 0 to 1, before the rules. */
  chances: number[];
  /** What a rule says of a block that the trees would have kept. */
  dropped: (Verdict | null)[];
}

/** What an entry of a menu scores, and all of another article. */
export const MENU_ENTRY = -8 * STEPS;
/** From this score on a block is kept. */
export const THRESHOLD = -0.6 * STEPS;
/** What a block outside the container loses, and one between its strong blocks gains. */
const OUTSIDE = -1.5 * STEPS;
const BETWEEN = 0.6 * STEPS;
/** A strong block: chance and length. */
const STRONG = 0.5;
const STRONG_LENGTH = 60;
/** So much of a block's score is that of all like it; a list or table is nearly always one thing. */
const PULL = 0.3;
const LIST_PULL = 0.9;
const ALIKE_PULL = 0.5;
/** A row stands so many elements below its table. */
const ROW_DEPTH = 8;
/** More kinds of elements than a parent has children. */
const FAMILIES = 2 ** 32;
/** A body shorter than this takes blocks in that are less sure. */
const SHORT_BODY = 400;
const SHORT_BODY_THRESHOLD = -2 * STEPS;
/** Nobody doubts a block of a higher score. */
const SURE = 1.4 * STEPS;
/** And so does one that is a smaller part of the page's prose. */
const SMALL_SHARE = 0.5;
/** What a list gains by a line that announces it, unless it is of links. */
const ANNOUNCED = 1.5 * STEPS;
const LINKED = 0.5;

/** A lead stands so close to the headline, in none of these, and has more than this score. */
const LEAD_REACH = 8;
const ELSEWHERE = Inside.nav | Inside.aside | Inside.footer | Inside.form | Inside.figure;
const NEVER = -4 * STEPS;

/** Scores the blocks, finds the one container, and applies the rules. */
export function chooseBody(page: PageProse, trees: Trees): BodyChoice {
  const { blocks, traits, articles } = page;
  const scores = scoreRows(trees, readFeatures(page), FEATURES, page.menu);
  const others = otherArticles(page);
  blocks.forEach(({ html }, i) => {
    if (page.menu[i] === 1 || others.has(articles[html.element] ?? -1)) scores[i] = MENU_ENTRY;
  });
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

/** The `article` elements that have a headline of their own, where the page's stands in one with its story. */
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

/** Long blocks count more, but less than their length. */
function weightOf(length: number): number {
  const root = Math.sqrt(Math.min(length, 600));
  return root * Math.sqrt(root);
}

/** Moves the scores of siblings of one tag and class, and of the rows of one table, towards their mean. */
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
 * Moves the scores of prose whose element and parent have the same tags and classes towards their
 * mean: a story that is split over many containers is one.
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

/** Moves scores towards the mean of their family, each by its share. */
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

/** A list or table behind a kept line that ends in a colon is what that line announces. */
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
 * Takes less sure blocks in where little is kept, of any length or of all the prose of the page:
 * those beside or like a block that is surely body, or any if none is.
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
 * Keeps the paragraphs right above the first kept one that look as it does; where none is kept, the
 * prose right below the headline.
 */
function keepLead(
  { blocks, element, headline, prose }: PageProse,
  scores: number[],
  kept: boolean[],
): void {
  const kindOf = (i: number): number => element.kind[blocks[i]?.html.element ?? -1] ?? 0;
  const first = kept.indexOf(true);
  if (first < 0) {
    for (let i = headline + 1; i <= headline + LEAD_REACH; i++) {
      if (!((prose[i] ?? 0) > 0) || (blocks[i]?.html.inside ?? 0) & ELSEWHERE) continue;
      kept[i] = true;
    }
    return;
  }
  const parent = blocks[first]?.html.parent;
  for (let i = first - 1; i > headline && (prose[i] as number) > 0; i--) {
    if (blocks[i]?.html.parent !== parent || kindOf(i) !== kindOf(first)) return;
    if ((scores[i] as number) > NEVER) kept[i] = true;
  }
}
