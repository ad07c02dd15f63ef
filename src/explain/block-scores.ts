import { BlockFeature, FEATURES, readFeatures } from '../furniture/page-body/block-features.js';
import {
  type BodyChoice,
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

/** The blocks of a page as the model sees them. */
export interface ScoredBlocks {
  prose: PageProse;
  rows: Uint8Array;
  choice: BodyChoice;
}

const NAMES = namesByNumber(BlockFeature);
/** A smaller difference is none. */
const LEAST = 0.005;

export function scoreBlocks(page: HtmlPage): ScoredBlocks {
  const prose = readPageProse(page);
  return { prose, rows: readFeatures(prose), choice: chooseBody(prose, bodyTrees()) };
}

/** How a block came by its score; null for an entry of a menu, which is not scored. */
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

/** What the features of a block weigh. */
export function blockFeatures({ rows }: ScoredBlocks, i: number): FeatureWeight[] {
  return treeWeights(bodyTrees(), rowAt(rows, i), NAMES);
}

/** What would turn the verdict of the model, if the blocks like it and around it added the same. */
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
