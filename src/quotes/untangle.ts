import type { Entity, Quote, Span, TextSpan } from '../article.js';
import { isSpace, isWordCharacter } from '../language/characters.js';
import { spanAt, textSpan } from '../language/spans.js';

/** A span in the order of the sweep; only speakers’ mentions, cues and media may be cut. */
interface Strand extends Span {
  /** The quote whose mention, cue or medium it is, or null for a span that stays as it is. */
  owner: Quote | null;
  role: 'fixed' | 'mention' | 'cue' | 'medium';
}

/** Sweeps until nothing crosses; each cut can uncover one more crossing. */
const SWEEPS = 4;

/**
 * Makes the spans of quotes, parts, cues, speakers and entity mentions nest or stand apart.
 *
 * Quotes and parts grow to whole entity mentions; of two quotes that cross, an indirect one goes and another is cut;
 * mentions and cues are cut.
 */
export function untangle(text: string, quotes: Quote[], entities: readonly Entity[]): Quote[] {
  const blocks = blocksOf(entities);
  for (const quote of quotes) growToBlocks(text, quote, blocks);
  const nested = nestQuotes(text, quotes);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    if (!sweepOnce(text, strandsOf(nested, entities), sweep === SWEEPS - 1)) break;
  }
  return nested;
}

/** Stretches covered by entity mentions, in order, apart from each other. */
function blocksOf(entities: readonly Entity[]): Span[] {
  const spans = entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const blocks: Span[] = [];
  for (const { start, end } of spans) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else blocks.push({ start, end });
  }
  return blocks;
}

function growToBlocks(text: string, quote: Quote, blocks: readonly Span[]): void {
  if (blocks.length === 0) return;
  quote.parts = quote.parts.map((part) => grown(text, part, blocks));
  quote.content = joined(
    text,
    quote.content.map((piece) => grown(text, piece, blocks)),
  );
  const parts = quote.parts;
  const start = Math.min(quote.start, parts[0]?.start ?? quote.start);
  const end = Math.max(quote.end, parts[parts.length - 1]?.end ?? quote.end);
  Object.assign(quote, grown(text, { start, end }, blocks));
}

/** Pieces in order; those that run into each other are one. */
function joined(text: string, pieces: readonly TextSpan[]): TextSpan[] {
  const apart: TextSpan[] = [];
  for (const piece of pieces) {
    const last = apart[apart.length - 1];
    if (last === undefined || piece.start >= last.end) apart.push(piece);
    else apart[apart.length - 1] = textSpan(text, last.start, Math.max(last.end, piece.end));
  }
  return apart;
}

/** A span with the blocks that cross its ends taken in. */
function grown(text: string, span: Span, blocks: readonly Span[]): TextSpan {
  const first = blocks[spanAt(blocks, span.start)];
  const last = blocks[spanAt(blocks, span.end - 1)];
  // a span inside one block cuts nothing
  if (first !== undefined && first.end >= span.end) return textSpan(text, span.start, span.end);
  const start = Math.min(span.start, first?.start ?? span.start);
  const end = Math.max(span.end, last?.end ?? span.end);
  return textSpan(text, start, end);
}

/** Quotes in order, none crossing another: indirect ones give way, others are cut to their parts. */
function nestQuotes(text: string, quotes: Quote[]): Quote[] {
  const ordered = quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Quote[] = [];
  const dropped = new Set<Quote>();
  for (const quote of ordered) {
    while (open.length > 0 && (open[open.length - 1] as Quote).end <= quote.start) open.pop();
    const outer = open[open.length - 1];
    if (outer !== undefined && quote.end > outer.end) {
      if (quote.kind === 'indirect') {
        dropped.add(quote);
        continue;
      }
      while (open.length > 0 && (open[open.length - 1] as Quote).end < quote.end) {
        const crossed = open.pop() as Quote;
        if (crossed.kind === 'indirect' || !endBefore(text, crossed, quote.start)) {
          dropped.add(crossed);
        }
      }
    }
    open.push(quote);
  }
  return ordered.filter((quote) => !dropped.has(quote));
}

/** Ends a quote before an offset, where none of its parts reaches behind it. */
function endBefore(text: string, quote: Quote, offset: number): boolean {
  const last = quote.parts[quote.parts.length - 1];
  let end = offset;
  while (end > quote.start && isSpace(text.charCodeAt(end - 1))) end--;
  if (last === undefined || last.end > end) return false;
  Object.assign(quote, textSpan(text, quote.start, end));
  quote.content = quote.content
    .filter((piece) => piece.start < end)
    .map((piece) => textSpan(text, piece.start, Math.min(piece.end, end)));
  return true;
}

function strandsOf(quotes: readonly Quote[], entities: readonly Entity[]): Strand[] {
  const strands: Strand[] = [];
  const add = ({ start, end }: Span, owner: Quote | null, role: Strand['role']) =>
    strands.push({ start, end, owner, role });
  for (const quote of quotes) {
    add(quote, null, 'fixed');
    for (const part of quote.parts) add(part, null, 'fixed');
    for (const piece of quote.content) add(piece, null, 'fixed');
    if (quote.cue !== null) add(quote.cue, quote, 'cue');
    if (quote.speaker !== null) add(quote.speaker.mention, quote, 'mention');
    if (quote.medium !== null) add(quote.medium, quote, 'medium');
  }
  for (const { mentions } of entities) for (const mention of mentions) add(mention, null, 'fixed');
  return strands.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts what crosses; `final` takes it away instead. Returns whether anything did. */
function sweepOnce(text: string, strands: readonly Strand[], final: boolean): boolean {
  const open: Strand[] = [];
  let crossed = false;
  for (const strand of strands) {
    while (open.length > 0 && (open[open.length - 1] as Strand).end <= strand.start) open.pop();
    const outer = open[open.length - 1];
    if (outer !== undefined && strand.end > outer.end) {
      if (strand.role !== 'fixed' && (strand.role === 'cue' || outer.role === 'fixed')) {
        cut(text, strand, outer.end, strand.end, final);
        crossed = true;
        continue;
      }
      if (outer.role !== 'fixed') {
        cut(text, outer, outer.start, strand.start, final);
        crossed = true;
        open.pop();
      }
    }
    open.push(strand);
  }
  return crossed;
}

/** Cuts a mention or cue to a part of it, without white space and marks at the ends. */
function cut(text: string, strand: Strand, from: number, to: number, final: boolean): void {
  const { owner, role } = strand;
  if (owner === null) return;
  let start = from;
  let end = to;
  while (start < end && !isWordCharacter(text.charCodeAt(start))) start++;
  while (end > start && !isWordCharacter(text.charCodeAt(end - 1))) end--;
  const gone = final || end <= start;
  if (role === 'cue' && owner.cue !== null) {
    owner.cue = gone ? null : { ...owner.cue, ...textSpan(text, start, end) };
  } else if (role === 'medium' && owner.medium !== null) {
    owner.medium = gone ? null : textSpan(text, start, end);
  } else if (role === 'mention' && owner.speaker !== null) {
    owner.speaker = gone ? null : { ...owner.speaker, mention: textSpan(text, start, end) };
  }
}
