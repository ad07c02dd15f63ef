import { fold } from '../entities/document/fold-word.js';

/** Legal forms that news leaves out at the end of a company’s name. */
const LEGAL_FORM =
  /(?: and)? (?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|plc|llc|llp|lp|ag|sa|se|nv|spa|gmbh|ab|oy|oyj|asa|as|bv|kg|kgaa|pty|pte|sarl|sas)$/;
const MARKS = /[.,’'"()!?+]/g;
const JOINTS = /[-–—/]/g;

/** A name as the table is asked for it: folded, without marks, “the” and doubled spaces. */
export function nameKey(name: string): string {
  const key = fold(name)
    .replace(MARKS, '')
    .replace(JOINTS, ' ')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim();
  return key.startsWith('the ') ? key.slice(4) : key;
}

/** The key without the legal forms at its end: “ford motor” for “ford motor company”. */
export function withoutForm(key: string): string {
  let short = key;
  for (
    let rest = short.replace(LEGAL_FORM, '');
    rest !== short;
    rest = short.replace(LEGAL_FORM, '')
  ) {
    short = rest;
  }
  return short;
}
