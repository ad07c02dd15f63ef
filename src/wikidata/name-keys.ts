import { fold } from '../entities/document/fold-word.js';

/** Legal forms that news leaves out at the end of a company’s name. */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company companies ltd limited plc llc llp lp ag sa se nv ' +
    'spa gmbh ab oy oyj asa as bv kg kgaa pty pte sarl sas'
  ).split(' '),
);
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const MARKS = /[.,’'"()!?+]/g;
const JOINTS = /[-–—/]/g;

/** A name as the table is asked for it: folded, without marks, “the” and doubled spaces. */
export function nameKey(name: string): string {
  // most names are plain words
  const key = PLAIN.test(name)
    ? name.toLowerCase()
    : fold(name)
        .replace(MARKS, '')
        .replace(JOINTS, ' ')
        .replace(/&/g, ' and ')
        .replace(/\s+/g, ' ')
        .trim();
  return key.startsWith('the ') ? key.slice(4) : key;
}

/** The key without the legal forms at its end: “ford motor” for “ford motor company”. */
export function withoutForm(key: string): string {
  let end = key.length;
  for (let blank = key.lastIndexOf(' '); blank > 0; blank = key.lastIndexOf(' ', blank - 1)) {
    const word = key.slice(blank + 1, end);
    if (!LEGAL_FORMS.has(word) && !(word === 'and' && end < key.length)) break;
    end = blank;
  }
  return key.slice(0, end);
}
