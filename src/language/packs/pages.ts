import { PAGES as da } from './da/pages.js';
import { PAGES as de } from './de/pages.js';
import { PAGES as en } from './en/pages.js';
import { PAGES as es } from './es/pages.js';
import { PAGES as fi } from './fi/pages.js';
import { PAGES as fr } from './fr/pages.js';
import { PAGES as it } from './it/pages.js';
import { PAGES as ja } from './ja/pages.js';
import { PAGES as ko } from './ko/pages.js';
import { PAGES as nl } from './nl/pages.js';
import { PAGES as no } from './no/pages.js';
import type { PageWords } from './pieces.js';
import { PAGES as pt } from './pt/pages.js';
import { PAGES as tr } from './tr/pages.js';
import { PAGES as vi } from './vi/pages.js';
import { PAGES as zh } from './zh/pages.js';

/** What pages say about themselves, by language. */
export const PAGES: readonly PageWords[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  ja,
  no,
  da,
  fi,
  tr,
  vi,
  zh,
  ko,
];
