import type { Document } from '../document/document.js';
import { type Name, textOf } from '../document/names.js';
import { STATES } from '../tables/region-names.js';

/** A state behind a name: “, Texas”, but not in a list: “, Texas and Ohio”. */
let behind: RegExp | undefined;
/** Most characters of it. */
const LONGEST = 40;
/** Cities that news names with their own state: Ottawa, Los Angeles, New York, Tbilisi. */
const AT_HOME = /^Q(?:1930|65|60|994)$/;

/** Whether a state behind a place’s name says that another town bears it: “Paris, Texas”. */
export function isOtherTown(document: Document, { first, last }: Name, item: string): boolean {
  const name = textOf(document, first, last);
  const end = (document.starts[first] as number) + name.length;
  behind ??= new RegExp(`^, (?:${STATES}|Georgia)(?!\\p{L}| (?:and|or) )`, 'u');
  const follows = document.text.slice(end, end + LONGEST);
  return behind.test(follows) && !behind.test(`, ${name}`) && !AT_HOME.test(item);
}
