import type { Entity, Quote, Span, TextSpan } from '../../article.js';
import { skipSpaceBack } from '../../language/characters.js';
import { contains, overlaps, textSpan } from '../../language/spans.js';
import { type Naming, withoutMarks, withWholeNames } from '../marks/whole-names.js';
import type { Reading } from '../tagging/reading.js';

/** A span in the sweep; only mentions of speakers, cues and media may be cut. */
interface Strand extends Span {
  /** The quote that the mention, cue or medium belongs to, or null for a span that is never cut. */
  owner: Quote | null;
  role: 'fixed' | 'mention' | 'cue' | 'medium';
}

/** Sweeps until nothing crosses; a cut may uncover another crossing. */
const SWEEPS = 4;

/**
 * Makes the spans of quotes, parts, cues, speakers and entity mentions nest or not overlap.
 *
 * Quotes and their pieces are extended over the names at their ends. Of two quotes that cross, an
 * indirect one is dropped, and another is cut. Mentions and cues are cut.
 */
export function untangle(
  { text, namings }: Pick<Reading, 'text' | 'namings'>,
  quotes: Quote[],
  entities: readonly Entity[],
): Quote[] {
  for (const quote of quotes) takeInNames(text, quote, namings);
  const nested = nestQuotes(text, quotes);
  for (let sweep = 1; sweep <= SWEEPS; sweep++) {
    const strands = strandsOf(nested, entities);
    if (!sweepOnce(text, strands, namings, sweep === SWEEPS)) break;
  }
  return nested;
}

function takeInNames(text: string, quote: Quote, namings: readonly Naming[]): void {
  if (namings.length === 0) return;
  const whole = (span: Span): TextSpan => {
    const { start, end } = withWholeNames(span, namings);
    return textSpan(text, start, end);
  };
  quote.parts = quote.parts.map(whole);
  quote.content = joined(text, quote.content.map(whole));
  Object.assign(quote, whole(quote));
}

/** Pieces in order; pieces that overlap are joined. */
function joined(text: string, pieces: readonly TextSpan[]): TextSpan[] {
  const apart: TextSpan[] = [];
  for (const piece of pieces) {
    const last = apart[apart.length - 1];
    if (last === undefined || piece.start >= last.end) apart.push(piece);
    else apart[apart.length - 1] = textSpan(text, last.start, Math.max(last.end, piece.end));
  }
  return apart;
}

/**
 * Quotes in order, none crossing another: indirect ones are dropped, others are cut to their parts.
 */
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
    if (open.some((around) => cutsContent(around, quote))) dropped.add(quote);
    else open.push(quote);
  }
  return ordered.filter((quote) => !dropped.has(quote));
}

/** Whether a quote inside another begins in one of its pieces and ends after that piece. */
function cutsContent({ content }: Quote, inner: Quote): boolean {
  return content.some(
    (piece) => overlaps(piece, inner) && !contains(piece, inner) && !contains(inner, piece),
  );
}

/** Ends a quote before an offset, if none of its parts reaches beyond it. */
function endBefore(text: string, quote: Quote, offset: number): boolean {
  const last = quote.parts[quote.parts.length - 1];
  const end = skipSpaceBack(text, quote.start, offset);
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

/**
 * Cuts spans that cross; `final` removes them instead, so that nothing crosses any more. Returns
 * whether any did.
 */
function sweepOnce(
  text: string,
  strands: readonly Strand[],
  namings: readonly Naming[],
  final: boolean,
): boolean {
  const open: Strand[] = [];
  let crossed = false;
  const cutTo = (strand: Strand, from: number, to: number): void => {
    crossed = true;
    cut(text, strand, withoutMarks(text, from, to, namings), final);
  };
  for (const strand of strands) {
    while (open.length > 0 && (open[open.length - 1] as Strand).end <= strand.start) open.pop();
    let outer = open[open.length - 1];
    let stays = true;
    while (stays && outer !== undefined && strand.end > outer.end) {
      stays = strand.role === 'fixed' || (strand.role !== 'cue' && outer.role !== 'fixed');
      if (!stays) {
        cutTo(strand, outer.end, strand.end);
      } else {
        if (outer.role !== 'fixed') cutTo(outer, outer.start, strand.start);
        open.pop();
        outer = open[open.length - 1];
      }
    }
    if (stays) open.push(strand);
  }
  return crossed;
}

/** Cuts a mention, cue or medium to a part of its words, or removes it if nothing is left. */
function cut(text: string, { owner, role }: Strand, rest: Span, final: boolean): void {
  if (owner === null) return;
  const left = final || rest.end <= rest.start ? null : textSpan(text, rest.start, rest.end);
  if (role === 'cue' && owner.cue !== null) {
    owner.cue = left && { ...owner.cue, ...left };
  } else if (role === 'medium') {
    owner.medium = left;
  } else if (role === 'mention' && owner.speaker !== null) {
    owner.speaker = left && { ...owner.speaker, mention: left };
  }
}
