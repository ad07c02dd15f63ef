import { CREDITS as ar } from './ar/credits.js';
import { CREDITS as cs } from './cs/credits.js';
import { CREDITS as da } from './da/credits.js';
import { CREDITS as de } from './de/credits.js';
import { CREDITS as el } from './el/credits.js';
import { CREDITS as en } from './en/credits.js';
import { CREDITS as es } from './es/credits.js';
import { CREDITS as fi } from './fi/credits.js';
import { CREDITS as fr } from './fr/credits.js';
import { CREDITS as hu } from './hu/credits.js';
import { CREDITS as it } from './it/credits.js';
import { CREDITS as ja } from './ja/credits.js';
import { CREDITS as ko } from './ko/credits.js';
import { CREDITS as lt } from './lt/credits.js';
import { CREDITS as nl } from './nl/credits.js';
import { CREDITS as no } from './no/credits.js';
import type { CreditWords } from './pieces.js';
import { CREDITS as pl } from './pl/credits.js';
import { CREDITS as pt } from './pt/credits.js';
import { CREDITS as ro } from './ro/credits.js';
import { CREDITS as ru } from './ru/credits.js';
import { CREDITS as sv } from './sv/credits.js';
import { CREDITS as tr } from './tr/credits.js';
import { CREDITS as uk } from './uk/credits.js';
import { CREDITS as vi } from './vi/credits.js';
import { CREDITS as zh } from './zh/credits.js';

/** Credits of pictures by language. */
export const CREDITS: readonly CreditWords[] = [
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
  pl,
  cs,
  hu,
  ro,
  tr,
  vi,
  lt,
  ru,
  uk,
  el,
  ja,
  zh,
  ko,
  ar,
];
