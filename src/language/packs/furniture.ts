import { FURNITURE as de } from './de/furniture.js';
import { FURNITURE as en } from './en/furniture.js';
import { FURNITURE as es } from './es/furniture.js';
import { FURNITURE as fr } from './fr/furniture.js';
import { FURNITURE as it } from './it/furniture.js';
import { FURNITURE as ja } from './ja/furniture.js';
import { FURNITURE as nl } from './nl/furniture.js';
import type { FurnitureWords } from './pieces.js';
import { FURNITURE as pt } from './pt/furniture.js';

/** Furniture by language; the first language with a phrase gives its reason. */
export const FURNITURE: readonly FurnitureWords[] = [en, de, fr, es, it, pt, nl, ja];
