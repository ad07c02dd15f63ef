import { RAW_TEXT } from '../../markup/raw-text.js';

/** Elements whose content is raw text up to an end tag. */
const NAMES: ReadonlySet<string> = new Set(
  RAW_TEXT.map(({ name }) => name).filter((name) => name !== 'plaintext'),
);
const RAW = [...NAMES].filter((name) => name !== 'script').join('|');

/** Whether the content of an element is raw text up to its end tag. */
export const isRawText = (tag: string): boolean => NAMES.has(tag);

/** Characters of a `noscript` that are looked at. */
const LONGEST = 20_000;
/** Characters of a tag that are looked at. */
const LONGEST_TAG = 2000;

/** The input as the tokeniser is to read it; all offsets are the same in both. */
export interface MaskedInput {
  text: string;
  /** Where tags begin that end at once, because they end in `/>` and have no end tag. */
  closed: ReadonlySet<number>;
}

/**
 * Hides from the tokeniser what would make it swallow the rest of a page that browsers show.
 *
 * - A raw element that is left open in a `noscript`: with scripts on, a browser reads the whole
 *   `noscript` as raw text, and it ends at its own end tag.
 * - A raw element that ends in `/>`, as XML allows, with no end tag after it.
 *
 * One character of each such tag is changed, the last one of its name. Names and text are read from
 * the input itself, so nothing of this shows in what is read.
 *
 * @returns null where there is nothing to hide.
 */
export function maskRawText(input: string): MaskedInput | null {
  const places: number[] = [];
  const closed = new Set<number>();
  markOpenInNoscript(input, places);
  markSelfClosed(input, places, closed);
  if (places.length === 0) return null;
  places.sort((a, b) => a - b);
  let text = '';
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    text += `${input.slice(from, place)}_`;
    from = place + 1;
  }
  return { text: text + input.slice(from), closed };
}

function markOpenInNoscript(input: string, places: number[]): void {
  const begins = /<noscript[\s>]/giu;
  for (let found = begins.exec(input); found !== null; found = begins.exec(input)) {
    const zone = input.slice(found.index, found.index + LONGEST);
    const end = zone.search(/<\/noscript/iu);
    if (end < 0) continue;
    const open = leftOpen(zone.slice(0, end));
    if (open !== null) places.push(found.index + open);
    begins.lastIndex = found.index + end;
  }
}

/** Where the name of the raw element ends that is open at the end of a text, or null. */
function leftOpen(text: string): number | null {
  let open: { name: string; last: number } | null = null;
  for (const tag of text.matchAll(new RegExp(`<(/?)(${RAW})(?=[\\s/>])`, 'giu'))) {
    const [whole, slash = '', raw = ''] = tag;
    const name = raw.toLowerCase();
    if (slash === '') open ??= { name, last: tag.index + whole.length - 1 };
    else if (open?.name === name) open = null;
  }
  return open?.last ?? null;
}

function markSelfClosed(input: string, places: number[], closed: Set<number>): void {
  const ends = new Map<string, number>();
  for (const end of input.matchAll(new RegExp(`</(${RAW}|script)`, 'giu'))) {
    ends.set((end[1] as string).toLowerCase(), end.index);
  }
  for (const tag of input.matchAll(new RegExp(`<(${RAW}|script)(?=[\\s/])`, 'giu'))) {
    const name = (tag[1] as string).toLowerCase();
    if ((ends.get(name) ?? -1) > tag.index) continue;
    const gt = input.slice(tag.index, tag.index + LONGEST_TAG).indexOf('>');
    if (gt < 0 || input[tag.index + gt - 1] !== '/') continue;
    places.push(tag.index + name.length);
    closed.add(tag.index);
  }
}
