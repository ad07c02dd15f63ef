import { MONTHS as cs } from './cs/dates.js';
import { MONTHS as da } from './da/dates.js';
import { MONTHS as de } from './de/dates.js';
import { MONTHS as en } from './en/dates.js';
import { MONTHS as es } from './es/dates.js';
import { MONTHS as fr } from './fr/dates.js';
import { MONTHS as it } from './it/dates.js';
import { MONTHS as nl } from './nl/dates.js';
import { MONTHS as no } from './no/dates.js';
import { MONTHS as pl } from './pl/dates.js';
import { MONTHS as pt } from './pt/dates.js';
import { MONTHS as sv } from './sv/dates.js';
import { MONTHS as tr } from './tr/dates.js';

/**
 * Months by language, January first, for languages that print them between day and year. Any three
 * letters or more from the start of a name are read as the name.
 */
export const MONTHS: readonly string[] = [en, de, fr, es, it, pt, nl, sv, no, da, pl, cs, tr];

/** Days and abbreviations of English, in which names and datelines are read. */
export {
  DAY_ABBREVIATIONS as ENGLISH_DAY_ABBREVIATIONS,
  DAYS as ENGLISH_DAYS,
  MONTH_ABBREVIATIONS as ENGLISH_MONTH_ABBREVIATIONS,
  MONTHS as ENGLISH_MONTHS,
} from './en/dates.js';
