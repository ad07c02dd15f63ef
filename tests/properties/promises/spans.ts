import type { Article, Span, TextSpan } from 'copydesk';
import type { Fault } from './fault.js';

/** A span and what it is of an article. */
interface RoleSpan extends Span {
  role: string;
}

/** Every text span anywhere in a value, those that count in the input left out. */
function textSpansOf(value: unknown, role = 'value'): (TextSpan & RoleSpan)[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end, text } = value as Partial<TextSpan>;
  const here =
    typeof start === 'number' && typeof end === 'number' && typeof text === 'string'
      ? [{ role, start, end, text }]
      : [];
  const inArray = Array.isArray(value);
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, each]) => textSpansOf(each, inArray ? role : key)),
  ];
}

/** Every span of an article that must nest: blocks, parts, cues, speakers and mentions of names. */
export function nestingSpansOf(
  article: Pick<Article, 'quotes' | 'entities'> & Partial<Article>,
): RoleSpan[] {
  const spans: RoleSpan[] = [];
  const add = (role: string, span: Span | null | undefined): void => {
    if (span) spans.push({ role, start: span.start, end: span.end });
  };
  add('headline', article.headline);
  add('dek', article.dek);
  add('dateline', article.dateline);
  for (const block of article.body ?? []) add('block', block);
  for (const { parts, cue, speaker } of article.quotes) {
    for (const part of parts) add('part', part);
    add('cue', cue);
    add('speaker', speaker?.mention);
  }
  for (const { mentions } of article.entities) for (const each of mentions) add('mention', each);
  return spans;
}

/** Finds two spans that cross: they overlap and neither holds the other. */
export function crossing(spans: readonly (Span & { role?: string })[]): Fault | null {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: (Span & { role?: string })[] = [];
  for (const span of sorted) {
    while (open.length > 0 && (open.at(-1) as Span).end <= span.start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && span.end > outer.end) {
      return {
        what: `${[outer.role ?? 'span', span.role ?? 'span'].sort().join(' and ')} cross`,
        detail: `${span.start}–${span.end} crosses ${outer.start}–${outer.end}`,
      };
    }
    open.push(span);
  }
  return null;
}

/** Finds a span that does not slice to its text, or lies outside of it. */
export function unsliced(text: string, value: unknown): Fault | null {
  for (const { role, start, end, text: own } of textSpansOf(value)) {
    const inside = start >= 0 && start <= end && end <= text.length;
    if (inside && text.slice(start, end) === own) continue;
    return {
      what: `${role} does not slice to its text`,
      detail: `${start}–${end} is ${JSON.stringify(text.slice(start, end))}, not ${JSON.stringify(own)}`,
    };
  }
  return null;
}
