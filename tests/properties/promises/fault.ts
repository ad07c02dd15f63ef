/** How a promise was broken. */
export interface Fault {
  /** What was broken, without anything of the input: faults with the same words are counted as one. */
  what: string;
  /** Where, and what stood there. */
  detail: string;
}
