import type { Cluster } from './cluster.js';

/** What how often, and how early, an entity is named counts for. */
const FREQUENCY_SHARE = 0.6;
/** Dates and amounts are no subjects of an article. */
const AMOUNT_FACTOR = 0.3;

/** How often the most named entity is named; 1 where there is none. */
export function mostMentions(clusters: readonly Cluster[]): number {
  let most = 1;
  for (const { type, mentions } of clusters) {
    if (!isAmount(type)) most = Math.max(most, mentions.length);
  }
  return most;
}

/**
 * Weight of an entity in its article, 0 to 1, to three decimals: how often it is named beside the
 * one named most, and how early it is named first.
 */
export function salienceOf(cluster: Cluster, most: number, length: number): number {
  const often = Math.min(1, cluster.mentions.length / most);
  const early = 1 - (cluster.mentions[0]?.start ?? 0) / Math.max(1, length);
  const weight = FREQUENCY_SHARE * often + (1 - FREQUENCY_SHARE) * early;
  return Math.round(1000 * weight * (isAmount(cluster.type) ? AMOUNT_FACTOR : 1)) / 1000;
}

function isAmount(type: Cluster['type']): boolean {
  return type === 'date' || type === 'money' || type === 'quantity';
}
