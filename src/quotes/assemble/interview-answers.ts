import type { Span } from '../../article.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { stretchOf } from '../tagging/reading.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { hasQuote, type LabelledSpeech, LEAST_ITEMS, namesPerson } from './transcript-labels.js';

/** Fewest questions of an interview, and most items of one. */
const LEAST_QUESTIONS = 3;
const LONGEST_QUESTION = 60;
/** Most paragraphs of an answer, on average. */
const MOST_ANSWERS = 4;
/** Words of somebody who answers for themselves. */
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'my', "i'm", "i've"]);

/**
 * Finds the answers of an interview whose questions stand alone, without marks: paragraphs between
 * them in which somebody says “I”. They are the words of the one named most before the first.
 */
export function findAnswers(analysis: QuoteAnalysis): LabelledSpeech[] {
  const { items, paragraphs } = analysis;
  const asks = paragraphs.map(
    ({ start, end }) =>
      end > start &&
      end - start <= LONGEST_QUESTION &&
      items[end - 1]?.text === '?' &&
      !hasQuote(items, start, end),
  );
  const questions = asks.filter((ask, i) => ask && asks[i + 1] === false).length;
  if (questions < LEAST_QUESTIONS) return [];
  const first = asks.indexOf(true);
  const answers = paragraphs.filter(
    ({ start, end }, i) =>
      i > first && !asks[i] && end - start >= LEAST_ITEMS && !hasQuote(items, start, end),
  );
  const own = answers.filter(({ start, end }) => isFirstPerson(items, start, end));
  if (2 * own.length < Math.max(questions, answers.length)) return [];
  const mention = interviewee(analysis, (paragraphs[first] as Span).start);
  if (mention < 0 || answers.length > MOST_ANSWERS * questions) return [];
  return answers.map(({ start, end }) => ({ mention, ...stretchOf(analysis, start, end) }));
}

function isFirstPerson(items: readonly TaggedToken[], start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (FIRST_PERSON.has((items[i] as TaggedToken).lower)) return true;
  return false;
}

/** The person named most before an item; the last mention with a full name, or -1. */
function interviewee(analysis: QuoteAnalysis, before: number): number {
  const { items, mentions } = analysis;
  const counts = new Map<string, number>();
  let best = -1;
  let most = 0;
  for (const [index, mention] of mentions.entries()) {
    const { kind, start, head, possessive } = mention;
    if (head >= before) break;
    const { lower } = items[head] as TaggedToken;
    const full = start < head && kind === 'name' && namesPerson(analysis, mention);
    if (!full && !counts.has(lower)) continue;
    const count = (counts.get(lower) ?? 0) + (possessive ? 0 : 1);
    counts.set(lower, count);
    if (count < most || !full) continue;
    most = count;
    best = index;
  }
  return best;
}
