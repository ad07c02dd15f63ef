import type { EntityEvidence, EntityType, EntityValue, TextSpan } from '../../article.js';

/** A mention before the result is made, with its word indices. */
export interface ClusterMention extends TextSpan {
  first: number;
  last: number;
  /** Whether it is a description (“the Russian president”), not a name. */
  nominal: boolean;
}

/** The mentions that become one entity. */
export interface Cluster {
  type: EntityType;
  evidence: EntityEvidence[];
  confidence: number;
  wikidata: string | null;
  /** What a date, sum or quantity means. */
  value: EntityValue | null;
  mentions: ClusterMention[];
  descriptors: string[];
}
