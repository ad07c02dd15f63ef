import type { Span } from '../../article.js';
import { splitApart } from '../../language/paragraphs/paragraphs.js';
import { spanAt } from '../../language/spans.js';
import { eachToken } from '../../language/tokens.js';
import { findRegions } from '../marks/marks.js';
import type { Region } from '../marks/region.js';
import type { Naming } from '../marks/whole-names.js';
import { correctTags } from './correct-tags.js';
import { itemOf, quotationItem } from './feature-codes.js';
import { endOf, lastCharacter, type Reading } from './reading.js';
import { tagItems } from './tag-items.js';
import type { TaggedToken } from './tagged-token.js';
import { hasTenseTag } from './tags.js';

/** Items after a shout that are searched for a verb of saying. */
const SHOUT_WINDOW = 6;

/** Borders that the spans found in a text must respect. */
export interface Bounds {
  /** Spans that are separate from the text around them. */
  apart: readonly Span[];
  /** The known names, in order. */
  namings: readonly Naming[];
}

/** The borders of a text of which nothing is known. */
const NO_BOUNDS: Bounds = { apart: [], namings: [] };

const NO_NUMBERS = new Uint32Array(0);

/** Reads a text: its quotations, its items with their tags, its sentences. */
export function readText(text: string, bounds = NO_BOUNDS): Reading {
  const spans = splitApart(text, bounds.apart);
  const namings = bounds.namings.filter(
    ({ start, end }) => (spans[spanAt(spans, start)]?.end ?? start) >= end,
  );
  const regions = findRegions(text, spans, namings);
  const reading: Reading = {
    text,
    items: [],
    starts: [],
    paragraphOf: NO_NUMBERS,
    sentenceOf: NO_NUMBERS,
    regions,
    regionItems: [],
    paragraphs: [],
    sentences: [],
    namings,
  };
  let next = 0;
  for (const span of spans) {
    const first = reading.items.length;
    let from = span.start;
    for (; next < regions.length && (regions[next] as Region).start < span.end; next++) {
      const region = regions[next] as Region;
      addTokens(reading, from, region.start);
      reading.regionItems.push(reading.items.length);
      reading.items.push(quotationItem(next));
      reading.starts.push(region.start);
      from = region.end;
    }
    addTokens(reading, from, span.end);
    reading.paragraphs.push({ start: first, end: reading.items.length });
  }
  reading.paragraphOf = numbersOf(reading.paragraphs, reading.items.length);
  tagItems(reading);
  correctTags(reading.items, reading.paragraphs);
  splitItems(reading);
  reading.sentenceOf = numbersOf(reading.sentences, reading.items.length);
  return reading;
}

function addTokens({ text, items, starts }: Reading, start: number, end: number): void {
  eachToken(text, start, end, (printed, from) => {
    items.push(itemOf(printed));
    starts.push(from);
  });
}

/** For each item, the index of the span that contains it. */
function numbersOf(spans: readonly Span[], count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  spans.forEach(({ start, end }, index) => {
    numbers.fill(index, start, end);
  });
  return numbers;
}

/**
 * Splits the reporter's sentences: a full stop inside a quotation ends a sentence only at the end
 * of the quotation.
 */
function splitItems(reading: Reading): void {
  for (const { start, end } of reading.paragraphs) {
    let from = start;
    for (let i = start; i < end; i++) {
      if (i + 1 < end && !endsSentence(reading, i, end)) continue;
      reading.sentences.push({ start: from, end: i + 1 });
      from = i + 1;
    }
  }
}

function endsSentence(reading: Reading, i: number, end: number): boolean {
  const item = reading.items[i] as TaggedToken;
  const next = reading.items[i + 1] as TaggedToken;
  if (item.tag === 'quote') return quoteEndsSentence(reading, i, end);
  if (item.tag === 'stop') return next.lower !== "'" && next.lower !== ')';
  // an abbreviation at the end of a sentence: “… in the U.S. The …”
  const abbreviated = item.text.endsWith('.') && item.text.length > 2 && next.capital;
  return (
    abbreviated &&
    (next.tag === 'det' || next.tag === 'pron') &&
    endOf(reading, i) < (reading.starts[i + 1] as number)
  );
}

/** Whether a quotation that ends in a full stop ends the sentence around it. */
function quoteEndsSentence(reading: Reading, i: number, end: number): boolean {
  const last = lastCharacter(reading, (reading.items[i] as TaggedToken).region);
  if (!'.!?…'.includes(last)) return false;
  const next = reading.items[i + 1] as TaggedToken;
  if (next.tag !== 'quote' && !next.capital) return false;
  for (let k = i + 1; k < Math.min(end, i + 1 + SHOUT_WINDOW); k++) {
    const item = reading.items[k] as TaggedToken;
    if (item.tag === 'quote' || item.tag === 'stop' || (item.tag === 'comma' && k > i + 1)) break;
    const verb = hasTenseTag(item.tag) ? item.reading : undefined;
    if (last !== '.' && (verb?.kind === 'say' || verb?.lemma === 'ask')) return false;
  }
  return true;
}
