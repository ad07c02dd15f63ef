import type { Diagnostic } from '../../article.js';
import { asciiOf } from './declared-encoding.js';

/** How files begin that are compressed or packed. */
const PACKED: readonly (readonly [name: string, begin: string])[] = [
  ['gzip', '\x1f\x8b'],
  ['Zstandard', '\x28\xb5\x2f\xfd'],
  ['xz', '\xfd7zXZ\x00'],
  ['bzip2', 'BZh'],
  ['ZIP', 'PK\x03\x04'],
];
/** How files begin that are no text at all. */
const BINARY: readonly (readonly [name: string, begin: string])[] = [
  ['a PDF', '%PDF-'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a RIFF file', 'RIFF'],
  ['an MP3 file', 'ID3'],
  ['an Ogg file', 'OggS'],
  ['a program', '\x7fELF'],
  ['WebAssembly', '\x00asm'],
  ['an Office file', '\xd0\xcf\x11\xe0'],
];
/** Bytes that are searched for control characters, and the share of them that no text has. */
const SAMPLE = 2048;
const MOST_CONTROLS = 0.05;

/** Says that an input is no text, by its first bytes; null if it may be text. */
export function diagnoseFile(bytes: Uint8Array): Diagnostic | null {
  const begin = asciiOf(bytes.subarray(0, 8));
  const packed = PACKED.find(([, signature]) => begin.startsWith(signature));
  if (packed !== undefined) {
    return say('compressed', `The input is compressed (${packed[0]}); unpack it first.`);
  }
  const binary = BINARY.find(([, signature]) => begin.startsWith(signature));
  if (binary !== undefined) return say('binary', `The input is ${binary[0]}, not a page or text.`);
  let controls = 0;
  const sample = bytes.subarray(0, SAMPLE);
  for (const byte of sample) if (byte < 0x20 && !isPlainControl(byte)) controls++;
  return controls > MOST_CONTROLS * sample.length
    ? say('binary', 'The input has many control characters, which no page or text has.')
    : null;
}

/** Tab, line feed, form feed, carriage return, and escape, which some encodings use. */
function isPlainControl(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}

const say = (code: Diagnostic['code'], message: string): Diagnostic => ({
  code,
  message,
  source: null,
});
