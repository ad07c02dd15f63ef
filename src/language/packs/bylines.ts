import { BYLINES as cs } from './cs/bylines.js';
import { BYLINES as da } from './da/bylines.js';
import { BYLINES as de } from './de/bylines.js';
import { BYLINES as en } from './en/bylines.js';
import { BYLINES as es } from './es/bylines.js';
import { BYLINES as fi } from './fi/bylines.js';
import { BYLINES as fr } from './fr/bylines.js';
import { BYLINES as it } from './it/bylines.js';
import { BYLINES as ja } from './ja/bylines.js';
import { BYLINES as ko } from './ko/bylines.js';
import { BYLINES as nl } from './nl/bylines.js';
import { BYLINES as no } from './no/bylines.js';
import type { BylineWords } from './pieces.js';
import { BYLINES as pl } from './pl/bylines.js';
import { BYLINES as pt } from './pt/bylines.js';
import { BYLINES as ru } from './ru/bylines.js';
import { BYLINES as sv } from './sv/bylines.js';
import { BYLINES as tr } from './tr/bylines.js';
import { BYLINES as zh } from './zh/bylines.js';

/** Bylines by language. */
export const BYLINES: readonly BylineWords[] = [
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
  tr,
  ru,
  ja,
  zh,
  ko,
];
