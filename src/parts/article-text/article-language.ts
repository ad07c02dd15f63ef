import type { LanguageGuess } from '../../language/guess-language.js';

/** Confidence from which a guess is preferred to what the page declares. */
const SURE = 0.75;

/** The language of an article as a BCP 47 tag, and how it was found. */
export interface FoundLanguage {
  value: string;
  rule: string;
  confidence: number;
}

/**
 * The language of an article: the guess from its words if it is sure enough, else what the page
 * declares. If both agree, the declared tag is used, since it may name the country too.
 */
export function chooseLanguage(
  guess: LanguageGuess | null,
  declared: string | null,
): FoundLanguage | null {
  const spoken = declared?.split('-')[0]?.toLowerCase() ?? null;
  if (
    declared !== null &&
    (guess === null || guess.language === spoken || guess.confidence < SURE)
  ) {
    return {
      value: declared,
      rule: 'declared',
      confidence: guess?.language === spoken ? 0.99 : 0.7,
    };
  }
  if (guess === null) return null;
  return { value: guess.language, rule: 'function-words', confidence: guess.confidence };
}
