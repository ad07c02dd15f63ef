import type { Diagnostic } from '../article.js';
import { decodeBytes, diagnoseString } from '../input/bytes/decode-bytes.js';
import { cutInput, diagnoseCut } from '../input/cut-input.js';
import { detectFormat } from '../input/detect-format.js';
import type { ParseOptions } from './parser-options.js';

/** An input, and what is known of it before it is read. */
export interface Source {
  /** Characters of the whole input. */
  length: number;
  /** The part of it that is read. */
  input: string;
  /** The encoding that bytes were read in; null for a string. */
  encoding: string | null;
  format: 'html' | 'text';
  url: string | null;
  /** What is wrong with the input itself. */
  diagnostics: Diagnostic[];
}

/**
 * Decodes an input of bytes, cuts it where the options say so, and detects its format unless they
 * name it.
 */
export function readSource(given: string | Uint8Array, options: ParseOptions): Source {
  const decoded =
    typeof given === 'string'
      ? { text: given, encoding: null, diagnostics: diagnoseString(given) }
      : decodeBytes(given, options.contentType);
  const input = cutInput(decoded.text, options.maxLength);
  return {
    length: decoded.text.length,
    input,
    encoding: decoded.encoding,
    format: options.format ?? detectFormat(input),
    url: options.url ?? null,
    diagnostics: [...diagnoseCut(decoded.text, input), ...decoded.diagnostics],
  };
}
