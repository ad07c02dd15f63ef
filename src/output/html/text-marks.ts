import type { Article, EntityType, Quote, Span } from '../../article.js';
import { classOf, isSpace, OTHER } from '../../language/characters.js';
import { own } from '../../language/own.js';
import type { Mark } from './annotate.js';
import { escapeHtml, isolated } from './escape.js';
import type { Voice, Voices } from './voices.js';

/** Most quotation marks and stops next to a quoted part that are shown with it. */
const LONGEST_EDGE = 3;

/** Names of each entity type on the page, singular and plural. */
const TYPE_NAMES: { readonly [type in EntityType]: readonly [one: string, many: string] } = {
  person: ['person', 'People'],
  organisation: ['organisation', 'Organisations'],
  place: ['place', 'Places'],
  group: ['group', 'Groups'],
  event: ['event', 'Events'],
  work: ['work', 'Works'],
  product: ['product', 'Products'],
  date: ['date', 'Dates'],
  money: ['money', 'Sums of money'],
  quantity: ['quantity', 'Quantities'],
};

/** The types in the order in which the page lists them. */
export const TYPE_ORDER = Object.keys(TYPE_NAMES) as EntityType[];

/** Names of a type on the page, also for a type that is not in the table. */
export function typeNames(type: EntityType): readonly [one: string, many: string] {
  return own(TYPE_NAMES, type) ?? ['other', 'Others'];
}

/** A mark of words that several quotes may share, with the label of each. */
interface SharedMark {
  mark: Mark;
  said: Set<string>;
}

/** All marks in the text of the article: dateline, quotes, cues, speakers and names. */
export function marksOf(article: Article, voices: Voices): Mark[] {
  const marks: Mark[] = [];
  if (article.dateline !== null) {
    marks.push(plainMark(article.dateline, 'class="dateline" title="dateline"'));
  }
  const speakers = new Map<string, SharedMark>();
  const cues = new Map<string, SharedMark>();
  const share = (known: Map<string, SharedMark>, span: Span, words: string): void => {
    const place = `${span.start} ${span.end}`;
    const shared = known.get(place) ?? { mark: plainMark(span, ''), said: new Set() };
    if (!known.has(place)) marks.push(shared.mark);
    known.set(place, shared);
    shared.said.add(words);
  };
  article.quotes.forEach((quote, index) => {
    const voice = voices.ofQuote[index] as Voice;
    for (const mark of quoteMarks(quote, index + 1, voice, article.text)) marks.push(mark);
    if (quote.speaker !== null) share(speakers, quote.speaker.mention, classesOf(voice));
    if (quote.cue !== null) share(cues, quote.cue, quote.cue.lemma);
  });
  for (const { mark, said } of speakers.values()) {
    mark.attributes = `class="sp ${[...said].join(' ')}"`;
  }
  for (const { mark, said } of cues.values()) {
    mark.attributes = `class="cue" title="${escapeHtml(`cue – ${[...said].join(', ')}`)}"`;
  }
  article.entities.forEach(({ type, name, mentions }, index) => {
    const number = index + 1;
    const [kind] = typeNames(type);
    const title = escapeHtml(`${name} – ${kind}`);
    mentions.forEach(({ start, end, form }, place) => {
      marks.push({
        start,
        end,
        id: `m${number}-${place + 1}`,
        target: `n${number}`,
        attributes: `class="n ${kind} ${escapeHtml(form)} n${number}" title="${title}"`,
        after: '',
      });
    });
  });
  return marks;
}

function plainMark({ start, end }: Span, attributes: string): Mark {
  return { start, end, id: '', target: '', attributes, after: '' };
}

function classesOf({ number, hue }: Voice): string {
  return `v${number} h${hue}`;
}

function quoteMarks(quote: Quote, number: number, voice: Voice, text: string): Mark[] {
  const { cue } = quote;
  const title = `${quote.kind} quote – ${voice.name}${cue === null ? '' : ` – ${cue.lemma}`}`;
  const stretches = stretchesOf(quote, text);
  return stretches.map(({ start, end }, index): Mark => {
    const last = index === stretches.length - 1;
    return {
      start,
      end,
      id: index === 0 ? `q${number}` : '',
      target: '',
      attributes: `class="q ${escapeHtml(quote.kind)} ${classesOf(voice)}" title="${escapeHtml(title)}"`,
      after: last ? speakerLabel(quote, number, voice) : '',
    };
  });
}

/**
 * The label after a quote: its number, and its speaker if the text there has another name for them.
 */
function speakerLabel({ speaker }: Quote, number: number, voice: Voice): string {
  const printed = speaker?.mention.text.toLowerCase().includes(voice.name.toLowerCase());
  const name = printed ? '' : ` ${isolated(voice.name)}`;
  return `<a class="by h${voice.hue}" href="#s${number}" aria-label="quote ${number}: ${escapeHtml(voice.name)}">${number}${name}</a>`;
}

/**
 * The stretches of a quote that are shown as said.
 *
 * For a direct quote these are its parts with their quotation marks; for any other its whole span,
 * without cue and speaker where they interrupt it.
 */
function stretchesOf(quote: Quote, text: string): Span[] {
  const { start, end, kind, parts, cue, speaker } = quote;
  if (kind === 'direct' && parts.length > 0) {
    return parts.map((part) => withEdges(part, quote, text));
  }
  const inner = [cue, speaker?.mention].filter(
    (span): span is NonNullable<typeof span> =>
      span !== null && span !== undefined && span.start > start && span.end < end,
  );
  if (inner.length === 0) return [{ start, end }];
  const from = inner.reduce((first, span) => Math.min(first, span.start), end);
  const to = inner.reduce((last, span) => Math.max(last, span.end), start);
  return [trimmed(text, start, from), trimmed(text, to, end)].filter(
    (each) => each.start < each.end,
  );
}

/** A part with the quotation marks and stops next to it. */
function withEdges(part: Span, within: Span, text: string): Span {
  let { start, end } = part;
  const first = Math.max(within.start, start - LONGEST_EDGE);
  const last = Math.min(within.end, end + LONGEST_EDGE);
  while (start > first && classOf(text.charCodeAt(start - 1)) === OTHER) start--;
  while (end < last && classOf(text.charCodeAt(end)) === OTHER) end++;
  return { start, end };
}

/** The stretch without the space and commas at its ends. */
function trimmed(text: string, start: number, end: number): Span {
  const isGap = (i: number): boolean => text[i] === ',' || isSpace(text.charCodeAt(i));
  let [from, to] = [start, end];
  while (from < to && isGap(from)) from++;
  while (to > from && isGap(to - 1)) to--;
  return { start: from, end: to };
}
