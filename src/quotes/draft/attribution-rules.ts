import type { CueCandidate } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';

/**
 * How a quote got its speaker. The set is closed.
 *
 * - `cue-after`: speaker and verb follow it: “…,” she said
 * - `inverted`: it is followed by the verb, then the speaker: “…,” said Berg
 * - `cue-before`: speaker and verb come before it
 * - `relative`: the verb belongs to “who” or “which”
 * - `passive`: a verb in the passive: “was told by Berg”
 * - `according-to`: according to the speaker
 * - `noun-cue`: a noun reports it: “her claim that”
 * - `colon`: the speaker and a colon
 * - `label`: a label begins the paragraph: “BERG: …”
 * - `continued`: it continues the quote before
 * - `signature`: the speaker is named after a dash, below or next to it: “…” — Anna Berg
 * - `nearby`: the speaker is named near it, without a verb
 * - `post`: it is the text of a post from elsewhere, which names its author
 */
export type QuoteRule =
  | 'cue-after'
  | 'inverted'
  | 'cue-before'
  | 'relative'
  | 'passive'
  | 'according-to'
  | 'noun-cue'
  | 'colon'
  | 'label'
  | 'continued'
  | 'signature'
  | 'nearby'
  | 'post';

export function ruleOf(
  analysis: QuoteAnalysis,
  cueIndex: number,
  mentionIndex: number,
  region: number,
  content = 0,
): QuoteRule {
  const cue = analysis.cues[cueIndex] as CueCandidate | undefined;
  const mention = analysis.mentions[mentionIndex] as MentionPhrase | undefined;
  const at = region < 0 ? content : (analysis.regionItems[region] as number);
  if (cue === undefined) {
    const same = analysis.paragraphOf[mention?.head ?? at] === analysis.paragraphOf[at];
    if (!same) return 'continued';
    const signed = analysis.items[at + 1]?.tag === 'dash' && mention?.start === at + 2;
    return signed ? 'signature' : 'nearby';
  }
  if (cue.kind === 'according') return 'according-to';
  if (cue.kind === 'noun') return 'noun-cue';
  if (cue.kind === 'colon') return 'colon';
  if (mention?.kind === 'who') return 'relative';
  if (cue.passive) return 'passive';
  if (cue.head < at) return 'cue-before';
  return mention !== undefined && mention.start > cue.head ? 'inverted' : 'cue-after';
}
