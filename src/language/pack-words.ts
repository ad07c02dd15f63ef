import { own } from './own.js';

/** Pieces of several packs, as far as they hold words under a key. */
type Pieces<Key extends string> =
  | readonly Partial<Record<Key, string>>[]
  | Readonly<Record<string, Partial<Record<Key, string>>>>;

/** The words that all pieces hold under a key, in their order, each once. */
export function packWords<Key extends string>(
  pieces: Pieces<Key>,
  key: Key,
  separator = ' ',
): string[] {
  return [...packSet(pieces, key, separator)];
}

/** The same, to be looked up. */
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
