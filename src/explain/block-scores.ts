import { BlockFeature, FEATURES, readFeatures } from '../furniture/page-body/block-features.js';
import { type BodyChoice, chooseBody, THRESHOLD } from '../furniture/page-body/choose-body.js';
import { bodyTrees } from '../furniture/page-body/find-page-furniture.js';
import { type PageProse, readPageProse } from '../furniture/page-body/page-statistics.js';
import type { HtmlPage } from '../input/html/page/html-page.js';
import { STEPS } from '../model/trees.js';
import type { ExplainedScore, FeatureWeight, Flip } from './explanation.js';
import { namesByNumber } from './feature-values.js';
import { flipsOf, treeWeights } from './tree-weights.js';

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
export function blockScore({ prose, choice }: ScoredBlocks, i: number): ExplainedScore | null {
  if (prose.menu[i] === 1) return null;
  const trees = (choice.scores[i] as number) / STEPS;
  const total = logitOf(choice.chances[i] as number);
  const added: ExplainedScore['added'] = [];
  if (!choice.inside[i])
    added.push({
      why: 'outside the container chosen, and by blocks like it',
      score: total - trees,
    });
  else if (Math.abs(total - trees) > LEAST) {
    added.push({
      why: 'by blocks like it and where it stands among sure ones',
      score: total - trees,
    });
  }
  return { trees, added, total, least: THRESHOLD / STEPS };
}

/** What the features of a block weigh. */
export function blockFeatures({ rows }: ScoredBlocks, i: number): FeatureWeight[] {
  return treeWeights(bodyTrees(), rowAt(rows, i), NAMES);
}

/** What would turn the verdict of the model, if the blocks like it and around it added the same. */
export function blockFlips({ rows, choice }: ScoredBlocks, i: number): Flip[] {
  const added = logitOf(choice.chances[i] as number) * STEPS - (choice.scores[i] as number);
  return flipsOf(bodyTrees(), rowAt(rows, i), NAMES, THRESHOLD - added);
}

function rowAt(rows: Uint8Array, i: number): Uint8Array {
  return rows.slice(i * FEATURES, (i + 1) * FEATURES);
}

function logitOf(chance: number): number {
  return Math.log(chance / (1 - chance));
}
