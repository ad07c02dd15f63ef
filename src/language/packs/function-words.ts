import { FUNCTION_WORDS as bg } from './bg/function-words.js';
import { FUNCTION_WORDS as cs } from './cs/function-words.js';
import { FUNCTION_WORDS as da } from './da/function-words.js';
import { FUNCTION_WORDS as de } from './de/function-words.js';
import { FUNCTION_WORDS as en } from './en/function-words.js';
import { FUNCTION_WORDS as es } from './es/function-words.js';
import { FUNCTION_WORDS as et } from './et/function-words.js';
import { FUNCTION_WORDS as fi } from './fi/function-words.js';
import { FUNCTION_WORDS as fr } from './fr/function-words.js';
import { FUNCTION_WORDS as hr } from './hr/function-words.js';
import { FUNCTION_WORDS as hu } from './hu/function-words.js';
import { FUNCTION_WORDS as id } from './id/function-words.js';
import { FUNCTION_WORDS as is } from './is/function-words.js';
import { FUNCTION_WORDS as it } from './it/function-words.js';
import { FUNCTION_WORDS as lt } from './lt/function-words.js';
import { FUNCTION_WORDS as lv } from './lv/function-words.js';
import { FUNCTION_WORDS as ms } from './ms/function-words.js';
import { FUNCTION_WORDS as nl } from './nl/function-words.js';
import { FUNCTION_WORDS as no } from './no/function-words.js';
import { FUNCTION_WORDS as pl } from './pl/function-words.js';
import { FUNCTION_WORDS as pt } from './pt/function-words.js';
import { FUNCTION_WORDS as ro } from './ro/function-words.js';
import { FUNCTION_WORDS as ru } from './ru/function-words.js';
import { FUNCTION_WORDS as sk } from './sk/function-words.js';
import { FUNCTION_WORDS as sr } from './sr/function-words.js';
import { FUNCTION_WORDS as sv } from './sv/function-words.js';
import { FUNCTION_WORDS as sw } from './sw/function-words.js';
import { FUNCTION_WORDS as tl } from './tl/function-words.js';
import { FUNCTION_WORDS as tr } from './tr/function-words.js';
import { FUNCTION_WORDS as uk } from './uk/function-words.js';
import { FUNCTION_WORDS as vi } from './vi/function-words.js';

/**
 * The most frequent function words of languages in Latin and Cyrillic letters, by BCP 47 tag. If a
 * text fits two languages equally well, the first of them is guessed.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
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
  fi,
  is,
  pl,
  cs,
  sk,
  hu,
  ro,
  hr,
  lt,
  lv,
  et,
  tr,
  id,
  ms,
  vi,
  sw,
  tl,
  ru,
  uk,
  bg,
  sr,
};
