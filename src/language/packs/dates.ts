import { MONTHS as ar } from './ar/dates.js';
import { MONTHS as bg } from './bg/dates.js';
import { MONTHS as cs } from './cs/dates.js';
import { MONTHS as da } from './da/dates.js';
import { MONTHS as de } from './de/dates.js';
import { MONTHS as el } from './el/dates.js';
import { MONTHS as en } from './en/dates.js';
import { MONTHS as es } from './es/dates.js';
import { MONTHS as et } from './et/dates.js';
import { MONTHS as fi } from './fi/dates.js';
import { MONTHS as fr } from './fr/dates.js';
import { MONTHS as hr } from './hr/dates.js';
import { MONTHS as hu } from './hu/dates.js';
import { MONTHS as id } from './id/dates.js';
import { MONTHS as is } from './is/dates.js';
import { MONTHS as it } from './it/dates.js';
import { MONTHS as lt } from './lt/dates.js';
import { MONTHS as lv } from './lv/dates.js';
import { MONTHS as ms } from './ms/dates.js';
import { MONTHS as nl } from './nl/dates.js';
import { MONTHS as no } from './no/dates.js';
import { MONTHS as pl } from './pl/dates.js';
import { MONTHS as pt } from './pt/dates.js';
import { MONTHS as ro } from './ro/dates.js';
import { MONTHS as ru } from './ru/dates.js';
import { MONTHS as sk } from './sk/dates.js';
import { MONTHS as sv } from './sv/dates.js';
import { MONTHS as sw } from './sw/dates.js';
import { MONTHS as tr } from './tr/dates.js';
import { MONTHS as uk } from './uk/dates.js';

/**
 * Months by language, January first, for languages that print them between day and year. Any three
 * letters or more from the start of a name are read as the name.
 */
export const MONTHS: Readonly<Record<string, string>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  no,
  da,
  pl,
  cs,
  tr,
  el,
  ru,
  uk,
  bg,
  fi,
  hu,
  ro,
  sk,
  is,
  lt,
  lv,
  et,
  id,
  ms,
  sw,
  ar,
  hr,
};

/**
 * Languages in which a word names another month than in the others, so that they are read only on
 * their own pages: what is October in Zagreb is November in Prague.
 */
export const OWN_MONTHS: ReadonlySet<string> = new Set(['hr']);

/** Days and abbreviations of English, in which names and datelines are read. */
export {
  DAY_ABBREVIATIONS as ENGLISH_DAY_ABBREVIATIONS,
  DAYS as ENGLISH_DAYS,
  MONTH_ABBREVIATIONS as ENGLISH_MONTH_ABBREVIATIONS,
  MONTHS as ENGLISH_MONTHS,
} from './en/dates.js';
