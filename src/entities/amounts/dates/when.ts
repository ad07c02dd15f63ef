import type { Piece } from '../pieces/piece.js';

/** What the resolving of a date may ask: the day the text was written, and the tense around it. */
export interface When {
  /** The day the text was written, as milliseconds, or null; whoever asks has used it. */
  now(): number | null;
  /** Whether the words around a date speak of the past (-1) or of what is to come (1); else 0. */
  tense(): -1 | 0 | 1;
  /** Tag of the language of the text. */
  language: string;
  /** The pieces next to the date. */
  before: Piece | undefined;
  behind: Piece | undefined;
  /** Whether “of that year” follows. */
  ofAnother: boolean;
}
