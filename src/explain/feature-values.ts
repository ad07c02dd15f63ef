import { countIn, differenceIn, percentIn } from '../model/bytes.js';
import type { FeatureWeight } from './explanation.js';

/** Value of a feature that does not apply, in rows of bytes. */
const NONE = 255;
const DIFFERENCE = /^linesFromRun/;
const SHARE = /Share|^sharedNear|^(?:textBefore|proseBefore[A-Z])/;
/** What the word of a rule is worth, in logits. */
const VOTE = /[vV]ote$/;
const STEPS_OF_VOTE = 20;

/** The value of a feature in a readable form, by the feature's name. */
export function readByte(feature: string, byte: number): string {
  if (byte === NONE) return 'none';
  if (DIFFERENCE.test(feature)) return String(differenceIn(byte));
  if (VOTE.test(feature)) return byte === 0 ? 'none' : ((byte - 128) / STEPS_OF_VOTE).toFixed(1);
  return SHARE.test(feature) ? `${percentIn(byte)}%` : String(countIn(byte));
}

/** The heaviest weights, those for and those against. */
export function weightiest(weights: readonly FeatureWeight[], most: number): FeatureWeight[] {
  return weights
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most);
}

/** Lowest weight of a feature that is shown. */
const LEAST = 0.05;

/** The names of an enumeration of features, by number. */
export function namesByNumber(features: Record<string, string | number>): Map<number, string> {
  const names = new Map<number, string>();
  for (const [name, number] of Object.entries(features)) {
    if (typeof number === 'number') names.set(number, name);
  }
  return names;
}
