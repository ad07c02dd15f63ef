import type { Span } from '../../article.js';
import { splitApart } from '../../language/paragraphs.js';
import { spanAt } from '../../language/spans.js';
import { eachToken } from '../../language/tokens.js';
import { findRegions } from '../marks/marks.js';
import type { Region } from '../marks/region.js';
import type { Naming } from '../marks/whole-names.js';
import { correctTags } from './correct-tags.js';
import { codeItems } from './feature-codes.js';
import { verbReading } from './lemmas.js';
import { tagItems } from './tag-items.js';
import type { Item } from './tagged-token.js';
import { hasTenseTag, type Tag } from './tags.js';

/** A text in the form that the quotes stage reads. */
export interface Reading {
  text: string;
  items: Item[];
  regions: Region[];
  /** The item of each quotation. */
  regionItems: number[];
  /** First item of each paragraph, and the one after its last. */
  paragraphs: Span[];
  /** First item of each sentence, and the one after its last. */
  sentences: Span[];
  /** Names that must not be cut in two, in order; each is inside one paragraph. */
  namings: readonly Naming[];
}

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
    regions,
    regionItems: [],
    paragraphs: [],
    sentences: [],
    namings,
  };
  let next = 0;
  spans.forEach((span, paragraph) => {
    const first = reading.items.length;
    let from = span.start;
    for (; next < regions.length && (regions[next] as Region).start < span.end; next++) {
      const region = regions[next] as Region;
      addTokens(reading, from, region.start, paragraph);
      reading.regionItems.push(reading.items.length);
      reading.items.push(newItem(region, '', '', 'quote', false, next, paragraph));
      from = region.end;
    }
    addTokens(reading, from, span.end, paragraph);
    reading.paragraphs.push({ start: first, end: reading.items.length });
  });
  tagItems(reading.items, reading.paragraphs);
  correctTags(reading.items, reading.paragraphs);
  codeItems(reading.items);
  splitItems(reading);
  return reading;
}

function addTokens({ text, items }: Reading, start: number, end: number, paragraph: number): void {
  eachToken(text, start, end, (token) => {
    const tag = token.kind === 'mark' ? 'mark' : token.kind === 'number' ? 'num' : 'noun';
    items.push(newItem(token, token.text, token.lower, tag, token.capital, -1, paragraph));
  });
}

function newItem(
  { start, end }: Span,
  text: string,
  lower: string,
  tag: Tag,
  capital: boolean,
  region: number,
  paragraph: number,
): Item {
  return {
    start,
    end,
    text,
    lower,
    tag,
    lemma: '',
    capital,
    region,
    sentence: 0,
    paragraph,
    code: 0,
    word: 0,
    stem: 0,
    verb: 0,
  };
}

/**
 * Numbers the reporter's sentences: a full stop inside a quotation ends a sentence only at the end
 * of the quotation.
 */
function splitItems(reading: Reading): void {
  const { items } = reading;
  for (const { start, end } of reading.paragraphs) {
    let from = start;
    for (let i = start; i < end; i++) {
      const item = items[i] as Item;
      item.sentence = reading.sentences.length;
      if (i + 1 < end && !endsSentence(reading, i, end)) continue;
      reading.sentences.push({ start: from, end: i + 1 });
      from = i + 1;
    }
  }
}

function endsSentence(reading: Reading, i: number, end: number): boolean {
  const item = reading.items[i] as Item;
  const next = reading.items[i + 1] as Item;
  if (item.tag === 'quote') return quoteEndsSentence(reading, i, end);
  if (item.tag === 'stop') return next.lower !== "'" && next.lower !== ')';
  // an abbreviation at the end of a sentence: “… in the U.S. The …”
  const abbreviated = item.text.endsWith('.') && item.text.length > 2 && next.capital;
  return abbreviated && (next.tag === 'det' || next.tag === 'pron') && item.end < next.start;
}

/** Whether a quotation that ends in a full stop ends the sentence around it. */
function quoteEndsSentence(reading: Reading, i: number, end: number): boolean {
  const last = lastCharacter(reading, (reading.items[i] as Item).region);
  if (!'.!?…'.includes(last)) return false;
  const next = reading.items[i + 1] as Item;
  if (next.tag !== 'quote' && !next.capital) return false;
  for (let k = i + 1; k < Math.min(end, i + 1 + SHOUT_WINDOW); k++) {
    const item = reading.items[k] as Item;
    if (item.tag === 'quote' || item.tag === 'stop' || (item.tag === 'comma' && k > i + 1)) break;
    if (last !== '.' && hasTenseTag(item.tag) && verbReading(item.lower)?.kind === 'say')
      return false;
  }
  return true;
}

/** The last character inside a quotation that is not a mark or a space. */
export function lastCharacter(reading: Reading, region: number): string {
  const { inner } = reading.regions[region] as Region;
  let i = inner.end - 1;
  const limit = Math.max(inner.start, inner.end - 4);
  while (i > limit && '"”’\' `'.includes(reading.text[i] as string)) i--;
  return reading.text[i] ?? '';
}
