import type { QuoteAct } from '../../article.js';
import {
  ASKING_CUES,
  ATTITUDE_NOUNS,
  REPORT_ADVERBS,
  SPEECH_PLAIN_VERBS,
  WITHHOLDING_VERBS,
} from '../tables/cue-verbs.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import type { CueCandidate } from './cues.js';

/**
 * The act of a quote, by its cue. In marks only a verb of thinking or wanting is an attitude: any
 * other verb that stands there reports them.
 */
export function actOf(
  items: readonly TaggedToken[],
  cue: CueCandidate | undefined,
  marked = false,
): QuoteAct {
  if (cue === undefined) return 'statement';
  const thought = cue.kind === 'think' || (cue.kind === 'plain' && !marked);
  if ((cue.negated && !thought) || isWithheld(items, cue)) return 'withheld';
  if (wordSet(ASKING_CUES).has(cue.lemma)) return 'question';
  switch (cue.kind) {
    case 'think':
      return 'attitude';
    case 'plain':
      return marked || wordSet(SPEECH_PLAIN_VERBS).has(cue.lemma) ? 'statement' : 'attitude';
    case 'noun':
      return wordSet(ATTITUDE_NOUNS).has(cue.lemma) ? 'attitude' : 'statement';
    case 'other':
      return marked || wordSet(REPORT_ADVERBS).has(cue.lemma) ? 'statement' : 'attitude';
    default:
      return 'statement';
  }
}

/**
 * “declined to say”, “would not comment”: the cue itself withholds, or depends on a verb that does.
 */
function isWithheld(items: readonly TaggedToken[], { head, start, lemma }: CueCandidate): boolean {
  const verbs = wordSet(WITHHOLDING_VERBS);
  if (verbs.has(lemma)) return items[head + 1]?.tag === 'to';
  const before = items[start - 1];
  const to = items[start]?.tag === 'to';
  return to && before !== undefined && verbs.has(before.lemma || before.lower);
}
