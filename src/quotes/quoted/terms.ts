import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { WORK_WORDS } from '../tables/media-names.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import type { Quotation } from './quotations.js';

/** Participles behind a noun that give its name: “routes called “segments””. */
const NAMING = 'called titled entitled named nicknamed captioned marked labelled labeled';
/** Least share of capitals of a title, as a class of {@link Quotation.capitals}. */
const TITLE = 3;

/** Whether words in marks are a name, a title or a term, which nobody said. */
export function isTerm(analysis: QuoteAnalysis, quotation: Quotation): boolean {
  const { items, paragraphs } = analysis;
  const { at, paragraph, capital, capitals, ending } = quotation;
  const { start, end } = paragraphs[paragraph] as { start: number; end: number };
  const before = at > start ? (items[at - 1] as TaggedToken) : undefined;
  if (before === undefined) return false;
  if (before.lower === 'so-called') return true;
  const named = at - 2 >= start ? items[at - 2] : undefined;
  if (wordSet(NAMING).has(before.lower) && named !== undefined) return named.tag === 'noun';
  if (before.lower === 'as' && named?.lower === 'known') return true;
  if (capital === 0 || capitals < TITLE) return false;
  // “the song “Bring the Boats In!””, “the “Bad Romance” singer”
  if (wordSet(WORK_WORDS).has(before.lower)) return true;
  const behind = at + 1 < end ? items[at + 1]?.tag : undefined;
  return ending === 0 && behind === 'noun' && (before.tag === 'det' || before.tag === 'own');
}
