import type { Diagnostic } from '../../article.js';
import { encodingOfHeader, encodingOfPage } from './declared-encoding.js';
import { diagnoseFile } from './file-signatures.js';

/** Bytes as text, and how they were read. */
export interface DecodedInput {
  text: string;
  /** Name of the encoding by the WHATWG's Encoding Standard, or null if nothing was decoded. */
  encoding: string | null;
  diagnostics: Diagnostic[];
}

/** What this needs of the Encoding Standard's `TextDecoder`, which ECMAScript itself lacks. */
interface Decoder {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}
type DecoderConstructor = new (label: string, options?: { fatal?: boolean }) => Decoder;

/** The encoding of pages that declare none and are not UTF-8, as browsers read them. */
const FALLBACK = 'windows-1252';
/** Encodings that write their text in ASCII characters, so that it is valid UTF-8 as well. */
const SEVEN_BIT = /^(?:iso-2022-|csiso2022|utf-?16)/iu;
/** Characters of several bytes that are valid for each one that is not, in damaged UTF-8. */
const LEAST_VALID = 10;
/** Bytes that are looked at for UTF-16 without a byte order mark. */
const SAMPLE = 512;
/** Share of the even or odd bytes that are zero in UTF-16 of Latin script. */
const ZEROS = 0.4;

/**
 * Decodes the bytes of a page or text.
 *
 * The encoding is that of the byte order mark; UTF-8 where the bytes are valid UTF-8, whatever the
 * page says; what the header says; what the page says; UTF-8 where few bytes are not valid among
 * many that are; else windows-1252.
 *
 * @param contentType - The value of the `Content-Type` header that came with it.
 * @throws TypeError when the runtime has no `TextDecoder`.
 */
export function decodeBytes(bytes: Uint8Array, contentType = ''): DecodedInput {
  const Decoder = (globalThis as { TextDecoder?: DecoderConstructor }).TextDecoder;
  if (Decoder === undefined) {
    throw new TypeError('This runtime has no TextDecoder to read bytes with; pass a string.');
  }
  const marked = markedEncoding(bytes);
  const file = marked === null ? diagnoseFile(bytes) : null;
  if (file !== null) return { text: '', encoding: null, diagnostics: [file] };

  const told = [encodingOfHeader(contentType), encodingOfPage(bytes)].filter(
    (name) => name !== null,
  );
  const sevenBit = told.find((name) => SEVEN_BIT.test(name));
  const sure = marked ?? sevenBit ?? null;
  if (sure === null) {
    const text = decodeStrictly(Decoder, bytes);
    if (text !== null) return { text, encoding: 'utf-8', diagnostics: [] };
  }
  const names =
    sure === null ? [...told, isNearlyUtf8(Decoder, bytes) ? 'utf-8' : FALLBACK] : [sure];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const decoder = decoderOf(Decoder, name);
    if (decoder === null) {
      diagnostics.push(say(`The input declares the encoding “${name}”, which is unknown here.`));
      continue;
    }
    const text = decoder.decode(bytes);
    const lost = replacedIn(text);
    if (lost > 0) {
      diagnostics.push(say(`${lost} bytes or more are not valid in ${decoder.encoding}.`));
    }
    return { text, encoding: decoder.encoding, diagnostics };
  }
  return { text: '', encoding: null, diagnostics };
}

/** Fewest replacement characters in a string that show that it was decoded wrongly. */
const MANY_REPLACED = 5;
/** Fewest of them in a thousand characters. */
const DENSE = 0.5;

/** Says that a string was decoded in the wrong encoding before it came here. */
export function diagnoseString(text: string): Diagnostic[] {
  const lost = replacedIn(text);
  if (lost < MANY_REPLACED || lost < (DENSE * text.length) / 1000) return [];
  return [
    say(
      `The input has ${lost} replacement characters (U+FFFD), so its bytes were read in the wrong encoding; pass the bytes themselves.`,
    ),
  ];
}

/** The encoding of a byte order mark, or of text that is plainly UTF-16, or null. */
function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const many = (ZEROS * length) / 2;
  if (length >= 4 && even > many && odd === 0) return 'utf-16be';
  if (length >= 4 && odd > many && even === 0) return 'utf-16le';
  return null;
}

function decodeStrictly(Decoder: DecoderConstructor, bytes: Uint8Array): string | null {
  try {
    return new Decoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether the bytes are UTF-8 that was cut within a character, or damaged in a few places. */
function isNearlyUtf8(Decoder: DecoderConstructor, bytes: Uint8Array): boolean {
  const text = new Decoder('utf-8').decode(bytes);
  const lost = replacedIn(text);
  const whole = (text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0) / (LEAST_VALID * lost);
  return whole >= 1 || (lost === 1 && whole > 0 && text.endsWith('\ufffd'));
}

function decoderOf(Decoder: DecoderConstructor, name: string): Decoder | null {
  try {
    return new Decoder(name);
  } catch {
    return null;
  }
}

function replacedIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

const say = (message: string): Diagnostic => ({ code: 'undecodable', message, source: null });
