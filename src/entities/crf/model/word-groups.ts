import { bitsAt } from '../../../model/bits.js';
import { COUNT, GROUPS, KEYS, KINDS, MERGED } from '../tables/crf-words.js';
import { hashOf } from './crf-hash.js';
import { openSymbols, readSymbols } from './symbols.js';
import { unpackGrowing, unpackNumbers } from './unpack-tables.js';

/** Groups of words that are used like this one, from fine to coarse; 0 if it is in none. */
export interface WordGroups {
  fine: number;
  middle: number;
  coarse: number;
}

/** The unpacked table: sorted hashes, and what is known of each. */
interface Table {
  hashes: Int32Array;
  buckets: Int32Array;
  ranks: Uint16Array;
  kinds: Uint8Array;
  /** The middle group of each fine group, and the coarse group of each middle one. */
  middle: Int32Array;
  coarse: Int32Array;
}

/** Values from here on mean that a name is in no group. */
const UNGROUPED = 32;
/** Bits of the kinds of names. */
const SURNAME = 8;
const FIRST_NAME = 16;
/** Bits of the number of a fine group. */
const GROUP_BITS = 10;
/** Mask of the bits of a key's hash. */
const HASHES = 0xffffff;
/** Low bits of a hash that are left out of a bucket's number; a bucket holds about two keys. */
const BUCKET_BITS = 9;

const NONE: WordGroups = { fine: 0, middle: 0, coarse: 0 };

let opened: Table | undefined;

function table(): Table {
  if (opened === undefined) opened = open();
  return opened;
}

function open(): Table {
  const hashes = unpackGrowing(KEYS, [COUNT]);
  const kinds = readSymbols(openSymbols(KINDS, 1), new Uint8Array(COUNT), new Uint8Array(0));
  const merged = unpackNumbers(MERGED);
  const middle = merged.subarray(0, 1024);
  return { hashes, ...indexOf(hashes, kinds), kinds, middle, coarse: merged.subarray(1024) };
}

/**
 * For each bucket, the index of its first hash, where the last item is the end; and for each hash in
 * a group how many are before it.
 */
function indexOf(hashes: Int32Array, kinds: Uint8Array): Pick<Table, 'buckets' | 'ranks'> {
  const buckets = new Int32Array((HASHES >> BUCKET_BITS) + 2);
  const ranks = new Uint16Array(COUNT);
  let bucket = 0;
  let rank = 0;
  for (let i = 0; i < COUNT; i++) {
    const own = (hashes[i] as number) >> BUCKET_BITS;
    while (bucket <= own) buckets[bucket++] = i;
    if ((kinds[i] as number) < UNGROUPED) ranks[i] = rank++;
  }
  buckets.fill(COUNT, bucket);
  return { buckets, ranks };
}

/** Index of a key's hash in the table, or -1. */
function find({ hashes, buckets }: Table, hashed: number): number {
  const hash = hashed & HASHES;
  const end = buckets[(hash >> BUCKET_BITS) + 1] as number;
  for (let at = buckets[hash >> BUCKET_BITS] as number; at < end; at++) {
    if (hashes[at] === hash) return at;
  }
  return -1;
}

/** The groups of a folded word. */
export function groupsOf(key: string): WordGroups {
  const known = table();
  const at = find(known, hashOf(key.endsWith('.') ? key.slice(0, -1) : key));
  if (at < 0 || (known.kinds[at] as number) >= UNGROUPED) return NONE;
  const fine = bitsAt(GROUPS, (known.ranks[at] as number) * GROUP_BITS, GROUP_BITS);
  const middle = known.middle[fine] as number;
  return { fine: fine + 1, middle: middle + 1, coarse: (known.coarse[middle] as number) + 1 };
}

/**
 * The kinds of known names of one or several words with this hash, as bits: a large city, a smaller
 * one, a region, a surname, a first name; 0 if there is none.
 */
export function namesHashedAs(hash: number): number {
  const known = table();
  const at = find(known, hash);
  return at < 0 ? 0 : (known.kinds[at] as number) & (UNGROUPED - 1);
}

/** Whether a word is hashed as a surname or a first name. */
export function isNameHashed(key: string): boolean {
  return (namesHashedAs(hashOf(key)) & (SURNAME | FIRST_NAME)) !== 0;
}
