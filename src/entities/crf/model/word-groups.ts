import { openBits, readBits } from '../../../model/bits.js';
import { COUNT, GROUPS, KEYS, KINDS, MERGED } from '../tables/crf-words.js';
import { hashOf } from './crf-hash.js';
import { openSymbols, readSymbol } from './symbols.js';
import { unpackGrowing, unpackNumbers } from './unpack-tables.js';

/** Groups a word belongs to by its use, from fine to coarse; 0 where it is in none. */
export interface WordGroups {
  fine: number;
  middle: number;
  coarse: number;
}

/** The table, opened: hashes in order, and what is known of each. */
interface Table {
  hashes: Int32Array;
  buckets: Int32Array;
  groups: Int16Array;
  kinds: Uint8Array;
  /** By fine group its middle one, by middle group its coarse one. */
  middle: Int32Array;
  coarse: Int32Array;
}

/** From this on the kinds of a name say that it is in no group. */
const UNGROUPED = 32;
/** Bits of the number of a fine group. */
const GROUP_BITS = 10;
/** The bits of a key's hash. */
const HASHES = 0xffffff;
/** Low bits of a hash that a bucket of the table leaves out: two keys or so lie in each. */
const BUCKET_BITS = 9;

const NONE: WordGroups = { fine: 0, middle: 0, coarse: 0 };

let opened: Table | undefined;

function table(): Table {
  if (opened === undefined) opened = open();
  return opened;
}

function open(): Table {
  const hashes = unpackGrowing(KEYS, [COUNT]);
  const kinds = new Uint8Array(COUNT);
  const groups = new Int16Array(COUNT);
  const kind = openSymbols(KINDS, 1);
  const fine = openBits(GROUPS);
  for (let i = 0; i < COUNT; i++) {
    kinds[i] = readSymbol(kind, 0);
    if ((kinds[i] as number) < UNGROUPED) groups[i] = 1 + readBits(fine, GROUP_BITS);
  }
  const merged = unpackNumbers(MERGED);
  const buckets = bucketsOf(hashes);
  const middle = merged.subarray(0, 1024);
  return { hashes, buckets, groups, kinds, middle, coarse: merged.subarray(1024) };
}

/** For each beginning of a hash, where hashes from it on stand; one more at the end. */
function bucketsOf(hashes: Int32Array): Int32Array {
  const buckets = new Int32Array((HASHES >> BUCKET_BITS) + 2);
  let next = 0;
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    while (next < hashes.length && (hashes[next] as number) >> BUCKET_BITS < bucket) next++;
    buckets[bucket] = next;
  }
  return buckets;
}

/** Where the hash of a key stands in the table, or -1. */
function find({ hashes, buckets }: Table, hashed: number): number {
  const hash = hashed & HASHES;
  const end = buckets[(hash >> BUCKET_BITS) + 1] as number;
  for (let at = buckets[hash >> BUCKET_BITS] as number; at < end; at++) {
    if (hashes[at] === hash) return at;
  }
  return -1;
}

/** The groups of a word, folded. */
export function groupsOf(key: string): WordGroups {
  const known = table();
  const at = find(known, hashOf(key.endsWith('.') ? key.slice(0, -1) : key));
  const fine = at < 0 ? 0 : (known.groups[at] as number);
  if (fine === 0) return NONE;
  const middle = known.middle[fine - 1] as number;
  return { fine, middle: middle + 1, coarse: (known.coarse[middle] as number) + 1 };
}

/**
 * What kinds of names are known with a key of this hash, one word or several, as bits: a large city,
 * a smaller one, a region, a surname, a first name; 0 where there is none.
 */
export function namesHashedAs(hash: number): number {
  const known = table();
  const at = find(known, hash);
  return at < 0 ? 0 : (known.kinds[at] as number) & (UNGROUPED - 1);
}
