import { BlockFeature, FEATURES, readFeatures } from '../furniture/page-body/block-features.js';
import {
  type BodyChoice,
  blockScores,
  chooseBody,
  MENU_ENTRY,
  THRESHOLD,
} from '../furniture/page-body/choose-body.js';
import { bodyTrees } from '../furniture/page-body/find-page-furniture.js';
import { type PageProse, readPageProse } from '../furniture/page-body/page-statistics.js';
import type { HtmlPage } from '../input/html/page/html-page.js';
import { STEPS } from '../model/trees.js';
import type { ExplainedScore, FeatureWeight, Flip } from './explanation.js';
import { namesByNumber } from './feature-values.js';
import { flipsOf, scoreOf, treeWeights } from './tree-weights.js';

/** The blocks of a page as the model reads them. */
export interface ScoredBlocks {
  prose: PageProse;
  rows: Uint8Array;
  choice: BodyChoice;
}

const NAMES = namesByNumber(BlockFeature);
/** Smaller differences are not shown. */
const LEAST = 0.005;

export function scoreBlocks(page: HtmlPage): ScoredBlocks {
  const prose = readPageProse(page);
  const rows = readFeatures(prose);
  return { prose, rows, choice: chooseBody(prose, blockScores(prose, rows, bodyTrees())) };
}

/** How the score of a block is made; null for a menu entry, which is not scored. */
export function blockScore(
  { prose, rows, choice }: ScoredBlocks,
  i: number,
): ExplainedScore | null {
  if (prose.menu[i] === 1) return null;
  const given = (choice.scores[i] as number) / STEPS;
  const total = (choice.totals[i] as number) / STEPS;
  const trees = isElsewhere(choice, i) ? scoreOf(bodyTrees(), rowAt(rows, i)) / STEPS : given;
  const added: ExplainedScore['added'] = [];
  const add = (why: string, score: number) => {
    if (Math.abs(score) > LEAST) added.push({ why, score });
  };
  add('it stands in another article of the page', given - trees);
  const place = choice.inside[i]
    ? 'where it stands among sure blocks'
    : 'it stands outside the container chosen';
  add(`${place}, and the blocks like it`, total - given);
  return { trees, added, total, least: THRESHOLD / STEPS };
}

/** The weights of a block's features. */
export function blockFeatures({ rows }: ScoredBlocks, i: number): FeatureWeight[] {
  return treeWeights(bodyTrees(), rowAt(rows, i), NAMES);
}

/**
 * Changes that would turn the model's verdict, if similar blocks and those around it added the
 * same.
 */
export function blockFlips({ rows, choice }: ScoredBlocks, i: number): Flip[] {
  if (isElsewhere(choice, i)) return [];
  const added = (choice.totals[i] as number) - (choice.scores[i] as number);
  return flipsOf(bodyTrees(), rowAt(rows, i), NAMES, THRESHOLD - added);
}

/** Whether a block is scored as part of another article, whatever its features. */
function isElsewhere({ scores }: BodyChoice, i: number): boolean {
  return scores[i] === MENU_ENTRY;
}

function rowAt(rows: Uint8Array, i: number): Uint8Array {
  return rows.slice(i * FEATURES, (i + 1) * FEATURES);
}
