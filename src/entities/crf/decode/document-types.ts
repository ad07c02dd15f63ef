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

/** Types that the model has one kind for: the rules tell them apart. */
const OTHERS: readonly NameType[] = ['group', 'event', 'work', 'product'];
const PLAIN: readonly NameType[] = ['person', 'organisation', 'place'];
/** Endings of peoples’ names that are in no table. */
const GROUP_ENDING = /[a-z]{3}(?:ians?|eans?|ese|ish|ists?|ites?)$/;

/**
 * Settles what each name is, once for all its places in the document, by the model’s scores of all of
 * them; the rules’ signs tell the other kinds apart and are what is shown as evidence.
 *
 * @returns By key; a name that is of no type of the article’s has none.
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
  const kind = greatest(sums, -1);
  const second = greatest(sums, kind);
  const type = PLAIN[kind] ?? other ?? (GROUP_ENDING.test(key) ? 'group' : null);
  if (type === null) return null;
  const margin = ((sums[kind] as number) - (sums[second] as number)) / UNIT;
  const confidence = Math.min(0.99, Math.round(100 / (1 + Math.exp(-margin / 2))) / 100);
  const evidence = evidenceFor(tally, type);
  return { type, evidence: evidence.length > 0 ? evidence : ['learned'], confidence };
}

/** Where the greatest of some numbers stands, but for one; the first of several. */
function greatest(numbers: readonly number[], but: number): number {
  let found = but === 0 ? 1 : 0;
  for (let i = found + 1; i < numbers.length; i++) {
    if (i !== but && (numbers[i] as number) > (numbers[found] as number)) found = i;
  }
  return found;
}

/** The type of some that most speaks for, or null where nothing does. */
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
