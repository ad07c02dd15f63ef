import { cutInput } from '../input/cut-input.js';
import { detectFormat } from '../input/detect-format.js';
import type { ParseOptions } from './parser-options.js';

/** An input, and what is known of it before it is read. */
export interface Source {
  /** The input as it was given, and the part of it that is read. */
  whole: string;
  input: string;
  format: 'html' | 'text';
  url: string | null;
}

/** Cuts the input where the options say so, and detects its format unless they name it. */
export function readSource(whole: string, options: ParseOptions): Source {
  const input = cutInput(whole, options.maxLength);
  return { whole, input, format: options.format ?? detectFormat(input), url: options.url ?? null };
}
