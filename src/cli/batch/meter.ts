/** Tells which share of the bytes of all inputs was read. */
export interface Meter {
  /** A file was opened; what was opened before is done. */
  open(size: number, taken: () => number): void;
  /** The file that is open was done by an earlier run, up to here. */
  skip(size: number): void;
  /** The share of the bytes, or null where nobody knows how many there are. */
  share(): number | null;
}

/** @param total - Bytes of all inputs, or null. */
export function newMeter(total: number | null): Meter {
  let before = 0;
  let skipped = 0;
  let size = 0;
  let taken = (): number => 0;
  return {
    open(nextSize, nextTaken) {
      before += size;
      size = nextSize;
      taken = nextTaken;
    },
    skip(bytes) {
      skipped += bytes;
    },
    share() {
      if (total === null || total <= skipped) return null;
      const done = before + Math.min(taken(), size);
      return Math.min(1, Math.max(0, done - skipped) / (total - skipped));
    },
  };
}
