import type { EntityType, EntityValue } from '../../article.js';

/** A date, amount of money or quantity. */
export interface Amount {
  type: Extract<EntityType, 'date' | 'money' | 'quantity'>;
  /** The words in which it stands; it may begin or end inside one: “US$5-a-share”. */
  first: number;
  last: number;
  start: number;
  end: number;
  value: EntityValue | null;
  confidence: number;
}

/** An amount as a range of pieces. */
export interface Found {
  type: Amount['type'];
  from: number;
  to: number;
  value: EntityValue | null;
  confidence: number;
}
