import type { EntityEvidence, EntityType, TextSpan } from '../../article.js';

/** A mention on its way to the result: its place among the words is still known. */
export interface ClusterMention extends TextSpan {
  first: number;
  last: number;
  /** Whether it describes (“the Russian president”) instead of naming. */
  nominal: boolean;
}

/** What will be one entity. */
export interface Cluster {
  type: EntityType;
  evidence: EntityEvidence[];
  confidence: number;
  wikidata: string | null;
  mentions: ClusterMention[];
  descriptors: string[];
}
