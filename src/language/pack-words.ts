import { own } from './own.js';

/** Pieces of several packs, limited to their keys with words. */
type Pieces<Key extends string> =
  | readonly Partial<Record<Key, string>>[]
  | Readonly<Record<string, Partial<Record<Key, string>>>>;

/** The words of all pieces under a key, in their order, each once. */
export function packWords<Key extends string>(
  pieces: Pieces<Key>,
  key: Key,
  separator = ' ',
): string[] {
  return [...packSet(pieces, key, separator)];
}

/** The same words as a set. */
export function packSet<Key extends string>(
  pieces: Pieces<Key>,
  key: Key,
  separator = ' ',
): ReadonlySet<string> {
  const lists = Object.values(pieces).map(
    (piece) => own<string | undefined>(piece, key)?.split(separator) ?? [],
  );
  return new Set(lists.flat());
}
