import { NAMES as cs } from './cs/names.js';
import { NAMES as da } from './da/names.js';
import { NAMES as de } from './de/names.js';
import { NAMES as es } from './es/names.js';
import { NAMES as fr } from './fr/names.js';
import { NAMES as it } from './it/names.js';
import { NAMES as lb } from './lb/names.js';
import { NAMES as nl } from './nl/names.js';
import { NAMES as nn } from './nn/names.js';
import { NAMES as no } from './no/names.js';
import type { NameWords } from './pieces.js';
import { NAMES as pl } from './pl/names.js';
import { NAMES as pt } from './pt/names.js';
import { NAMES as sk } from './sk/names.js';
import { NAMES as sv } from './sv/names.js';

/** Names by language, as its primary subtag, without English, which has a model of its own. */
export const NAMES: Readonly<Record<string, NameWords>> = {
  cs,
  da,
  de,
  es,
  fr,
  it,
  lb,
  nb: no,
  nl,
  nn,
  no,
  pl,
  pt,
  sk,
  sv,
};
