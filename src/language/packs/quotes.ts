import { QUOTES as de } from './de/quotes.js';
import { QUOTES as es } from './es/quotes.js';
import { QUOTES as fr } from './fr/quotes.js';
import { QUOTES as it } from './it/quotes.js';
import type { QuoteWords } from './pieces.js';
import { QUOTES as pt } from './pt/quotes.js';

/** Quotes by language, without English, which has a model of its own in `quotes`. */
export const QUOTES: Readonly<Record<string, QuoteWords>> = { de, fr, es, it, pt };
