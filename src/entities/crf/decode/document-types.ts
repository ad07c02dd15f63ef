import { highest } from '../../../model/highest.js';
import type { Document } from '../../document/document.js';
import type { NameType } from '../../document/names.js';
import {
  evidenceFor,
  type Tally,
  type Typed,
  tallyNames,
  weightOf,
} from '../../rules/name-type.js';
import { UNIT } from '../model/read-weights.js';
import type { TaggedName } from './tag-document.js';

/** Types for which the model has one kind; the rules distinguish them. */
const OTHERS: readonly NameType[] = ['group', 'event', 'work', 'product'];
const PLAIN: readonly NameType[] = ['person', 'organisation', 'place'];
/** Endings of peoples’ names that are in no table. */
const GROUP_ENDING = /[a-z]{3}(?:ians?|eans?|ese|ish|ists?|ites?)$/;

/**
 * Decides the type of each name, once for the whole document, by the model’s scores of all its
 * mentions. The signs of the rules distinguish the other kinds, and are given as evidence.
 *
 * @returns Types by key; a name of none of the article's types is left out.
 */
export function settleTypes(document: Document, names: readonly TaggedName[]): Map<string, Typed> {
  const sums = new Map<string, number[]>();
  for (const { key, scores } of names) {
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, scores.slice());
    else
      for (let kind = 0; kind < sum.length; kind++)
        sum[kind] = (sum[kind] as number) + (scores[kind] as number);
  }
  const types = new Map<string, Typed>();
  for (const [key, tally] of tallyNames(document, names)) {
    const typed = settle(key, sums.get(key) as number[], tally);
    if (typed !== null) types.set(key, typed);
  }
  return types;
}

function settle(key: string, sums: readonly number[], tally: Tally): Typed | null {
  const other = strongest(tally, OTHERS);
  const kind = highest(sums);
  const second = highest(sums, kind);
  const type = PLAIN[kind] ?? other ?? (GROUP_ENDING.test(key) ? 'group' : null);
  if (type === null) return null;
  const margin = ((sums[kind] as number) - (sums[second] as number)) / UNIT;
  const confidence = Math.min(0.99, Math.round(100 / (1 + Math.exp(-margin / 2))) / 100);
  const evidence = evidenceFor(tally, type);
  return { type, evidence: evidence.length > 0 ? evidence : ['learned'], confidence };
}

/** The type with the greatest weight, or null if none has any. */
function strongest(tally: Tally, types: readonly NameType[]): NameType | null {
  let found: NameType | null = null;
  let most = 0.9;
  for (const type of types) {
    const weight = weightOf(tally, type);
    if (weight > most) {
      most = weight;
      found = type;
    }
  }
  return found;
}
