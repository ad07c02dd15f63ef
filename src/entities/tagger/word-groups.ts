import { hashOf } from './hash.js';
import { GROUPS, KEYS_HIGH, KEYS_LOW, KINDS, LOW_BITS, MERGED } from './tables/words.js';
import { bitReader, unpackNumbers } from './unpack.js';

/** Groups a word belongs to by its use, from fine to coarse; 0 where it is in none. */
export interface WordGroups {
  fine: number;
  middle: number;
  coarse: number;
}

/** The table, opened: hashes in order, and what is known of each. */
interface Table {
  hashes: Int32Array;
  groups: Int16Array;
  kinds: Uint8Array;
  /** By fine group its middle one, by middle group its coarse one. */
  middle: readonly number[];
  coarse: readonly number[];
}

const NONE: WordGroups = { fine: 0, middle: 0, coarse: 0 };

let opened: Table | undefined;

function table(): Table {
  if (opened === undefined) opened = open();
  return opened;
}

function open(): Table {
  const high = unpackNumbers(KEYS_HIGH);
  const low = bitReader(KEYS_LOW);
  const group = bitReader(GROUPS);
  const kinds = Uint8Array.from(unpackNumbers(KINDS));
  const hashes = new Int32Array(high.length);
  const groups = new Int16Array(high.length);
  let hash = 0;
  high.forEach((part, i) => {
    hash += part * 2 ** LOW_BITS + low(LOW_BITS);
    hashes[i] = hash;
    // names that are in no group are marked in their kinds
    if ((kinds[i] as number) < 32) groups[i] = 1 + group(10);
  });
  const merged = unpackNumbers(MERGED);
  return { hashes, groups, kinds, middle: merged.slice(0, 1024), coarse: merged.slice(1024) };
}

/** Where a key stands in the table, or -1. */
function find({ hashes }: Table, key: string): number {
  const hash = hashOf(key) & 0xffffff;
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const at = (low + high) >> 1;
    const found = hashes[at] as number;
    if (found === hash) return at;
    if (found < hash) low = at + 1;
    else high = at - 1;
  }
  return -1;
}

/** The groups of a word, folded. */
export function groupsOf(key: string): WordGroups {
  const known = table();
  const at = find(known, key.endsWith('.') ? key.slice(0, -1) : key);
  const fine = at < 0 ? 0 : (known.groups[at] as number);
  if (fine === 0) return NONE;
  const middle = known.middle[fine - 1] as number;
  return { fine, middle: middle + 1, coarse: (known.coarse[middle] as number) + 1 };
}

/**
 * What kinds of names are known with this key, one word or several, as bits: a large city, a
 * smaller one, a region, a surname, a first name; 0 where there is none.
 */
export function namesKnownAs(key: string): number {
  const known = table();
  const at = find(known, key);
  return at < 0 ? 0 : (known.kinds[at] as number) & 31;
}
