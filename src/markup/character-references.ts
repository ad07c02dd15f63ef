import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

/** A character reference, as `&amp;` or `&#8211;`. */
export interface CharacterReference {
  /** What it stands for, one or two characters. */
  text: string;
  /** The offset after it. */
  end: number;
}

/** Reads the reference whose `&` is at an offset, or gives null if there is none. */
export type ReadReference = (at: number) => CharacterReference | null;

/**
 * A reader of the references of an input.
 *
 * @param inAttribute - in a value, a name without its `;` is no reference before `=`, a letter or a
 * digit, so that addresses with parameters stay as they are.
 */
export function readReferences(input: string, inAttribute: boolean): ReadReference {
  const mode = inAttribute ? DecodingMode.Attribute : DecodingMode.Legacy;
  let text = '';
  let length = 0;
  const decoder = new EntityDecoder(htmlDecodeTree, (code, consumed) => {
    text += String.fromCodePoint(code);
    length = consumed;
  });
  return (at) => {
    text = '';
    decoder.startEntity(mode);
    if (decoder.write(input, at + 1) < 0) decoder.end();
    return text === '' ? null : { text, end: at + length };
  };
}

/** An attribute's value with its references replaced. */
export function decodeValue(value: string): string {
  let next = value.indexOf('&');
  if (next < 0) return value;
  const referenceAt = readReferences(value, true);
  let decoded = '';
  let from = 0;
  while (next >= 0) {
    const reference = referenceAt(next);
    if (reference !== null) {
      decoded += value.slice(from, next) + reference.text;
      from = reference.end;
    }
    next = value.indexOf('&', reference?.end ?? next + 1);
  }
  return decoded + value.slice(from);
}
