import { GERMAN } from './de.js';
import { ENGLISH } from './en.js';
import { SPANISH } from './es.js';
import { FRENCH } from './fr.js';
import { ITALIAN } from './it.js';
import { JAPANESE } from './ja.js';
import { DUTCH } from './nl.js';
import type { PhraseTable } from './phrase-table.js';
import { PORTUGUESE } from './pt.js';

/** All tables; the first one that knows a phrase gives its reason. */
export const PHRASE_TABLES: readonly PhraseTable[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  JAPANESE,
];
