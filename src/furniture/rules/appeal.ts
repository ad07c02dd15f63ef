import type { BoilerplateReason } from '../../article.js';
import { APPEALS } from '../../reasons.js';
import type { LineShape } from '../lines/line-shape.js';
import { type Verdict, verdict } from '../lines/verdict.js';

/** What is known besides the words of a line or sentence. */
export interface AppealPlace {
  inRun: boolean;
  /** Whether a line or sentence next to it was removed as an appeal. */
  beside: boolean;
  /** Whether it may be the headline. */
  top?: boolean;
}

/** The sum that is needed where the headline may be, in the run of prose, and outside it. */
const ENOUGH_AT_TOP = 5;
const ENOUGH_IN_RUN = 4;
const ENOUGH_OUTSIDE = 3.5;
/** Most words of an appeal. */
const LONGEST_APPEAL = 90;
/** Most words of a line that is judged as a whole, unless all of it speaks to the reader. */
const LONGEST_SENTENCE = 45;

/**
 * Judges a line or sentence by a weighted sum of phrases and hints, words of address, and what a
 * story has. The weights are set by hand.
 */
export function judgeAppeal(
  shape: LineShape,
  { inRun, beside, top = false }: AppealPlace,
): Verdict | null {
  if (shape.within.size === 0 && (shape.start === null || shape.hints.size === 0)) return null;
  if (shape.words > LONGEST_APPEAL) return null;
  if (shape.words > LONGEST_SENTENCE && shape.you + shape.we < 3 && !shape.within.has('cookie'))
    return null;
  let phrases = 0;
  let hints = 0;
  let reason: BoilerplateReason | null = null;
  let most = 0;
  for (const candidate of APPEALS) {
    const told = shape.within.get(candidate) ?? 0;
    const hinted = shape.hints.get(candidate) ?? 0;
    const weight = 2 * told + (candidate === 'related' ? hinted * 0.4 : hinted);
    phrases += told;
    hints += candidate === 'related' ? hinted * 0.4 : hinted;
    if (weight > most) {
      most = weight;
      reason = candidate;
    }
  }
  if (reason === null || (inRun && phrases === 0)) return null;
  if (inRun && reason === 'related' && shape.words > 25) return null;
  const direct = shape.you > 0 || shape.we > 0 || shape.order;
  const closing = reason === 'author-bio' || reason === 'correction' || reason === 'copyright';
  if (inRun && !closing && !direct && shape.start === null) return null;
  const score =
    2 * Math.min(phrases, 3) +
    Math.min(hints, 3) * 0.7 +
    (shape.you > 0 ? 1 : 0) +
    (shape.we > 0 ? 0.75 : 0) +
    (shape.order ? 1 : 0) +
    (shape.start ? 1 : 0) +
    (beside ? 1.5 : 0) -
    Math.min(shape.quotes, 2) -
    1.5 * Math.min(shape.saying, 2) -
    (shape.words > 60 ? 1 : 0);
  const enough = top ? ENOUGH_AT_TOP : inRun ? ENOUGH_IN_RUN : ENOUGH_OUTSIDE;
  if (score < enough) return null;
  return verdict(reason, `appeal:${reason}`, Math.min(0.95, 0.6 + 0.05 * (score - enough)));
}
