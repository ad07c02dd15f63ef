import type { Article, Span, StrippedText } from 'copydesk';
import type { Fault } from './fault.js';
import { seen } from './seen.js';

/** Finds what keeps `kept` and `removed` from covering the input, in order and each character once. */
export function uncovered(input: string, { text, kept, removed }: StrippedText): Fault | null {
  const spans = [...kept, ...removed.map(({ source }) => source)].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of spans) {
    if (start !== at || end <= start) {
      return {
        what: 'kept and removed do not cover the input',
        detail: `${start}–${end} behind ${at}`,
      };
    }
    at = end;
  }
  if (at !== input.length) {
    return { what: 'kept and removed do not reach the end', detail: `${at} of ${input.length}` };
  }
  if (text !== kept.map(({ start, end }) => input.slice(start, end)).join('')) {
    return { what: 'the text is not what was kept', detail: JSON.stringify(text) };
  }
  const wrong = removed.find(
    (each) => each.text !== input.slice(each.source.start, each.source.end),
  );
  return wrong === undefined
    ? null
    : { what: 'a removal has another text', detail: JSON.stringify(wrong) };
}

/** Finds sentences out of order, or characters that belong to none. */
export function unsplit(text: string, sentences: readonly Span[]): Fault | null {
  let from = 0;
  let rest = '';
  for (const { start, end } of sentences) {
    if (start < from || end <= start) {
      return { what: 'sentences are out of order', detail: `${start}–${end} behind ${from}` };
    }
    rest += text.slice(from, start);
    from = end;
  }
  rest = seen(rest + text.slice(from));
  return rest === ''
    ? null
    : { what: 'characters belong to no sentence', detail: JSON.stringify(rest) };
}

/** Finds a place in the input that lies outside of it. */
export function outside(input: string, article: Article): Fault | null {
  const { boilerplate, notes, byline, embeds, images, diagnostics, source } = article;
  if (source.length !== input.length) {
    return { what: 'the source has another length', detail: `${source.length}` };
  }
  const places: [string, (Span | null)[]][] = [
    ['removal', boilerplate.map((each) => each.source)],
    ['note', notes.map((each) => each.source)],
    ['image', images.map((each) => each.source)],
    ['embed', embeds.map((each) => each.source)],
    ['diagnostic', diagnostics.map((each) => each.source)],
    ['byline', byline?.source ?? []],
  ];
  for (const [role, spans] of places) {
    const wrong = spans.find(
      (span) => span && !(span.start >= 0 && span.start <= span.end && span.end <= input.length),
    );
    if (wrong) return { what: `a ${role} lies outside the input`, detail: JSON.stringify(wrong) };
  }
  return null;
}

/** Finds a run of the map that is out of order, overlaps, or leads out of the text or the input. */
export function disordered(input: string, { source, text, body }: Article): Fault | null {
  const bodyStart = body[0]?.start ?? text.length;
  let inText = 0;
  let inSource = 0;
  for (const [start, place, length, sourceLength] of source.map) {
    const detail = JSON.stringify([start, place, length, sourceLength]);
    // the tab between two cells of a table comes from nothing: its run has no length in the input
    if (start < inText || length <= 0 || sourceLength < 0) {
      return { what: 'runs of the map overlap', detail };
    }
    inText = start + length;
    if (place < 0 || place + sourceLength > input.length || inText > text.length) {
      return { what: 'a run of the map leads outside', detail };
    }
    // headline and dek may come from anywhere in the page
    if (start < bodyStart) continue;
    if (place < inSource) return { what: 'the map leads back and forth', detail };
    inSource = place + sourceLength;
  }
  return null;
}
