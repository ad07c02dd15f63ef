import { FAR } from '../../model/bytes.js';
import { STEPS } from '../../model/trees.js';
import { GROUPS } from './container-words.js';
import { CLASSES } from './element-sums.js';
import type { PageBlock, PageProse } from './page-statistics.js';
import type { TextTraits } from './text-traits.js';

/**
 * Fewest headings with the same class path, and least share of them above body, for titles of
 * posts.
 */
const FEWEST_POSTS = 3;
const MOSTLY_TITLES = 0.7;
/** Shortest first paragraph of a post, in characters, and most blocks between it and its title. */
const SHORTEST_PARAGRAPH = 60;
const REACH = 3;
/** A heading with a lower score is next to the body, not in it. */
const NEVER = -3.5 * STEPS;
const LINKED = 0.5;
const LIVE = GROUPS.indexOf('live');
const DEK = GROUPS.indexOf('dek');

/**
 * Keeps the titles of posts above their paragraphs, and on a live blog the key points above all
 * posts.
 */
export function keepPosts(page: PageProse, scores: readonly number[], kept: boolean[]): void {
  const { blocks, element } = page;
  const families = new Map<number, number[]>();
  blocks.forEach(({ level, html, linkDensity }, i) => {
    if (level === null || level === 1 || linkDensity > LINKED) return;
    const path = element.path[html.element] ?? 0;
    const family = families.get(path);
    if (family === undefined) families.set(path, [i]);
    else family.push(i);
  });
  for (const family of families.values()) {
    if (family.length < FEWEST_POSTS) continue;
    const titles = family.filter((i) => isTitled(page, kept, i));
    if (titles.length < MOSTLY_TITLES * family.length) continue;
    for (const i of titles) if ((scores[i] as number) > NEVER) kept[i] = true;
    const first = titles[0] as number;
    if (stepsTo(page, first, LIVE) < FAR) keepKeyPoints(page, kept, first);
  }
}

/** Whether the next paragraph is body. */
function isTitled({ traits, blocks }: PageProse, kept: readonly boolean[], i: number): boolean {
  for (let k = i + 1; k <= i + REACH && k < blocks.length; k++) {
    if ((blocks[k] as PageBlock).level !== null) return false;
    if ((traits[k] as TextTraits).length >= SHORTEST_PARAGRAPH) return kept[k] as boolean;
  }
  return false;
}

/** Keeps the list above the first post with a class that means summary, and its heading. */
function keepKeyPoints(page: PageProse, kept: boolean[], post: number): void {
  for (let i = 0; i < post; i++) {
    const { kind, linkDensity } = page.blocks[i] as PageBlock;
    if (kind !== 'list-item' || linkDensity > LINKED || stepsTo(page, i, DEK) > 2) continue;
    kept[i] = true;
    const above = page.blocks[i - 1];
    if (above !== undefined && above.level !== null && above.level > 1) kept[i - 1] = true;
  }
}

function stepsTo({ blocks, element }: PageProse, i: number, group: number): number {
  const at = (blocks[i] as PageBlock).html.element;
  return at < 0 ? FAR : (element.groupSteps[at * CLASSES + group] as number);
}
