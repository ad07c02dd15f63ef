import type { FeatureWeight } from './explanation.js';

/** Stands for what is not there, in rows of bytes. */
const NONE = 255;
const DIFFERENCE = /^(?:linesFromRun|from[A-Z])/;
const SHARE = /Share|^sharedNear|^(?:textBefore|proseBefore[A-Z])/;
const PERCENT = /[rR]uleConfidence$/;

/** What a byte of a row tells, by the name of its feature: see model/bytes. */
export function readByte(feature: string, byte: number): string {
  if (byte === NONE) return 'none';
  if (DIFFERENCE.test(feature)) {
    const size = Math.abs(byte - 128);
    return String(Math.sign(byte - 128) * (size <= 64 ? size : 64 + (size - 64) * 8));
  }
  if (PERCENT.test(feature)) return `${byte}%`;
  if (SHARE.test(feature)) return `${byte / 2}%`;
  if (byte < 32) return String(byte);
  const step = byte - 32;
  return String((16 + (step & 15)) << (1 + (step >> 4)));
}

/** The weightiest, those for and those against. */
export function weightiest(weights: readonly FeatureWeight[], most: number): FeatureWeight[] {
  return weights
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most);
}

/** A lighter feature is not worth a line. */
const LEAST = 0.05;

/** The names of an enumeration of features by their numbers. */
export function namesByNumber(features: Record<string, string | number>): Map<number, string> {
  const names = new Map<number, string>();
  for (const [name, number] of Object.entries(features)) {
    if (typeof number === 'number') names.set(number, name);
  }
  return names;
}
