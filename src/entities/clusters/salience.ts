import type { Cluster } from './cluster.js';

/** Weights of how often and how early an entity is named. */
const FREQUENCY_SHARE = 0.6;
/** Factor for dates and amounts, which are not what an article is about. */
const AMOUNT_FACTOR = 0.3;

/** Number of mentions of the entity with most of them; 1 if there is none. */
export function mostMentions(clusters: readonly Cluster[]): number {
  let most = 1;
  for (const { type, mentions } of clusters) {
    if (!isAmount(type)) most = Math.max(most, mentions.length);
  }
  return most;
}

/**
 * Importance of an entity in its article, 0 to 1 with three decimals: by its mentions, relative to
 * the entity with most of them, and by how early the first one is.
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
