import type { Entity, Span } from '../../article.js';
import { isWordCharacter } from '../../language/characters.js';
import { spanAt } from '../../language/spans.js';

/** A stretch of the text that mentions of entities cover. */
export interface Naming extends Span {
  /** Whether it is a date, a sum or a quantity: a speaker ends before it, not after. */
  amount: boolean;
  /** Whether it is a person's name. */
  person: boolean;
}

const AMOUNTS: ReadonlySet<Entity['type']> = new Set<Entity['type']>(['date', 'money', 'quantity']);

/** The stretches that mentions cover, in order and without overlap. */
export function namingsOf(entities: readonly Entity[]): Naming[] {
  const all = entities.flatMap(({ type, mentions }) =>
    mentions.map(({ start, end, form }) => {
      const person = type === 'person' && (form === 'name' || form === 'short');
      return { start, end, amount: AMOUNTS.has(type), person };
    }),
  );
  const namings: Naming[] = [];
  for (const naming of all.sort((a, b) => a.start - b.start)) {
    const last = namings[namings.length - 1];
    if (last === undefined || naming.start >= last.end) namings.push(naming);
    else last.end = Math.max(last.end, naming.end);
  }
  return namings;
}

/** A span extended over the names that cross its ends; a span inside a name is not changed. */
export function withWholeNames(span: Span, namings: readonly Naming[]): Span {
  const [first, last] = namingsAtEnds(span, namings);
  if (first !== undefined && first === last) return { start: span.start, end: span.end };
  return {
    start: Math.min(span.start, first?.start ?? span.start),
    end: Math.max(span.end, last?.end ?? span.end),
  };
}

/**
 * The words for a speaker or a medium without cutting a name in two: a name is included whole, and
 * a date or sum at an end is left out if other words remain: “Holm” of “Holm Monday, 4 March”.
 */
export function asWholeNames(text: string, span: Span, namings: readonly Naming[]): Span {
  const [first, last] = namingsAtEnds(span, namings);
  if (first !== undefined && first === last) return { start: first.start, end: first.end };
  const whole = withWholeNames(span, namings);
  const cut = { ...whole };
  if (first?.amount === true && first.start < span.start) cut.start = first.end;
  if (last?.amount === true && last.end > span.end) cut.end = last.start;
  if (cut.start === whole.start && cut.end === whole.end) return whole;
  const rest = withoutMarks(text, cut.start, cut.end, namings);
  return rest.end > rest.start ? rest : whole;
}

/** A span without white space and punctuation at its ends, except that of names. */
export function withoutMarks(
  text: string,
  from: number,
  to: number,
  namings: readonly Naming[],
): Span {
  let start = from;
  let end = to;
  const isMark = (at: number) => !isWordCharacter(text.charCodeAt(at)) && spanAt(namings, at) < 0;
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return { start, end };
}

/** The stretches that contain the first and the last character of a span. */
function namingsAtEnds(
  { start, end }: Span,
  namings: readonly Naming[],
): [Naming | undefined, Naming | undefined] {
  return [namings[spanAt(namings, start)], namings[spanAt(namings, end - 1)]];
}
