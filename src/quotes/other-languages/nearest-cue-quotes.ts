import type { Entity, Quote, Span, TextSpan } from '../../article.js';
import { isWordCharacter } from '../../language/characters.js';
import { own } from '../../language/own.js';
import type { QuoteWords } from '../../language/packs/pieces.js';
import { QUOTES } from '../../language/packs/quotes.js';
import { spanAt, textSpan } from '../../language/spans.js';
import type { QuoteRule } from '../draft/attribution-rules.js';
import type { Region } from '../marks/region.js';
import { asWholeNames } from '../marks/whole-names.js';
import { lastCharacter, type Reading, stretchOf } from '../tagging/reading.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { type NearCue, nearestCue, REACH } from './nearest-cue.js';
import { isNameLike, nameBeside, phraseAt } from './subject-phrases.js';

/**
 * Confidence by how the speaker was found: by a cue next to the quotation, by another cue, as
 * continued, or not at all.
 */
const CONFIDENCE = { beside: 0.6, cue: 0.45, continued: 0.35, alone: 0.3 };
/** Most items between a cue and its speaker. */
const SPEAKER_REACH = 14;
/** Most items between a quotation and a cue that follows it: a comma and an auxiliary. */
const FOLLOWING = 3;
/** Fewest words in marks of an utterance, and of one with a cue next to it. */
const UTTERANCE = 5;
const CUED_UTTERANCE = 2;

/** Whether speakers are searched in a language, by the nearest cue and the nearest name. */
export function isKnownLanguage(language: string): boolean {
  return Object.hasOwn(QUOTES, language);
}

/**
 * Finds the quotes of a text that is not English: words in marks with the nearest cue and its
 * nearest subject, or without a speaker in languages that are not known.
 */
export function nearestQuotes(
  reading: Reading,
  language: string,
  entities: readonly Entity[],
): Quote[] {
  const words = own(QUOTES, language) ?? null;
  const quotes: Quote[] = [];
  let last: { quote: Quote; region: number } | null = null;
  reading.regions.forEach((region, index) => {
    const at = reading.regionItems[index] as number;
    const cue = words === null ? null : nearestCue(reading, at, words);
    if (!isUtterance(reading, index, cue !== null)) return;
    const before = last;
    const opens = before !== null && before.region === index - 1 && goesOn(reading, index, cue);
    const alone = opens || words === null;
    const speaker = cue === null && alone ? null : speakerOf(reading, cue, at, words as QuoteWords);
    const quote = quoteOf(reading, region, speaker === null ? null : cue, speaker, entities);
    if (speaker === null && opens && before.quote.speaker !== null) {
      quote.speaker = before.quote.speaker;
      quote.rule = 'continued';
      quote.confidence = CONFIDENCE.continued;
    }
    quotes.push(quote);
    last = { quote, region: index };
  });
  return quotes;
}

/** Whether words in marks are somebody’s speech, and not a title or a term. */
function isUtterance(reading: Reading, index: number, cued: boolean): boolean {
  const { inner, unclosed } = reading.regions[index] as Region;
  const { text } = reading;
  let count = 0;
  let capitals = 0;
  for (let i = inner.start; i < inner.end && count < 40; i++) {
    const starts = isWordCharacter(text.charCodeAt(i)) && !isWordCharacter(text.charCodeAt(i - 1));
    if (!starts) continue;
    count++;
    const letter = text[i] as string;
    if (letter !== letter.toLowerCase()) capitals++;
  }
  if (unclosed || '.!?…'.includes(lastCharacter(reading, index))) return true;
  const behind = text[(reading.regions[index] as Region).end];
  if (lastCharacter(reading, index) === ',' || (behind === ',' && count > UTTERANCE)) return true;
  if (capitals === count) return false;
  return count >= (cued ? CUED_UTTERANCE : UTTERANCE);
}

/**
 * Whether a quotation begins a sentence or a paragraph, so that the speaker before may continue.
 */
function goesOn(reading: Reading, index: number, cue: NearCue | null): boolean {
  const { regionItems, paragraphOf, sentenceOf } = reading;
  const at = regionItems[index] as number;
  const from = paragraphOf[regionItems[index - 1] as number] as number;
  const near = (paragraphOf[at] as number) - from <= 1;
  return cue === null && near && sentenceOf[at - 1] !== sentenceOf[at];
}

/** A noun phrase that may be the subject of a sentence, with its score. */
interface Subject extends Span {
  score: number;
}

/**
 * The likeliest subject of a cue, or of the sentence before a quotation without one: items, or
 * null.
 */
function speakerOf(
  reading: Reading,
  cue: NearCue | null,
  at: number,
  words: QuoteWords,
): Span | null {
  const { items } = reading;
  const sentence =
    cue === null
      ? sentenceBefore(reading, at)
      : reading.sentences[reading.sentenceOf[cue.at] as number];
  if (sentence === null || sentence === undefined) return null;
  const from = Math.max(sentence.start, (cue?.at ?? at) - REACH);
  const to = Math.min(sentence.end, cue === null ? at : cue.at + SPEAKER_REACH);
  let best: Subject | null = null;
  for (let i = from; i < to; ) {
    const phrase = phraseAt(reading, i, to, words);
    if (phrase === null) {
      i++;
      continue;
    }
    const score = subjectScore(items, phrase, sentence, cue, at, words);
    if (best === null || score > best.score) best = { start: phrase.start, end: phrase.end, score };
    i = phrase.end;
  }
  return best === null || best.score < 0 ? null : best;
}

/** The sentence of an item; the one before if the item begins its own. */
function sentenceBefore(reading: Reading, at: number): Span | null {
  const { sentences, sentenceOf, paragraphOf } = reading;
  const sentence = sentenceOf[at] as number;
  const own = sentences[sentence] as Span;
  if (own.start < at) return own;
  const before = sentences[sentence - 1];
  return before !== undefined && paragraphOf[before.start] === paragraphOf[at] ? before : null;
}

/**
 * The score of a phrase as the subject, by its place and the absence of a preposition or genitive
 * before it.
 */
function subjectScore(
  items: readonly TaggedToken[],
  phrase: Span,
  sentence: Span,
  cue: NearCue | null,
  at: number,
  words: QuoteWords,
): number {
  const first = items[phrase.start] as TaggedToken;
  const before = phrase.start > sentence.start ? items[phrase.start - 1] : undefined;
  let score = SCORE.any;
  const hangs = before !== undefined && wordSet(words.prepositions).has(before.lower);
  if (hangs) score += SCORE.preposition;
  if (wordSet(words.oblique).has(first.lower)) score += SCORE.oblique;
  if (before === undefined || before.tag === 'quote') score += SCORE.opens;
  if (cue === null) return score - (at - phrase.end) * SCORE.distance;
  const distance = phrase.start > cue.at ? phrase.start - cue.end : cue.at - phrase.end;
  if (distance === 0) score += SCORE.beside;
  // “…“, sagte Berg”: after a cue that follows its quotation
  const follows = cue.at > at && cue.at <= at + FOLLOWING;
  if (phrase.start > cue.at) score += follows || cue.according ? SCORE.follows : SCORE.behind;
  else if (follows || cue.according) score += SCORE.preposition;
  return score - distance * SCORE.distance;
}

/** Weights of {@link subjectScore}, set by hand. */
const SCORE = {
  any: 3,
  preposition: -5,
  oblique: -2.5,
  opens: 2.5,
  beside: 1.5,
  follows: 3,
  behind: -0.5,
  distance: 0.12,
};

function quoteOf(
  reading: Reading,
  region: Region,
  cue: NearCue | null,
  speaker: Span | null,
  entities: readonly Entity[],
): Quote {
  const { text, items } = reading;
  const whole = textSpan(text, region.start, region.end);
  const before = items[(cue?.at ?? 0) + 1];
  const rule: QuoteRule =
    cue === null
      ? 'nearby'
      : cue.according
        ? 'according-to'
        : (reading.starts[cue.at] as number) < region.start
          ? 'cue-before'
          : speaker !== null && speaker.start > cue.at
            ? 'inverted'
            : 'cue-after';
  const beside = before?.tag === 'colon' || (cue !== null && near(reading, cue, region));
  return {
    start: whole.start,
    end: whole.end,
    text: whole.text,
    kind: isSentence(text, region) ? 'direct' : 'partial',
    act: 'statement',
    content: [whole],
    parts: [textSpan(text, region.inner.start, region.inner.end)],
    cue: cue === null ? null : cueSpan(reading, cue),
    speaker: speaker === null ? null : named(reading, speaker, entities),
    medium: null,
    rule,
    confidence: speaker === null ? CONFIDENCE.alone : beside ? CONFIDENCE.beside : CONFIDENCE.cue,
  };
}

function near(reading: Reading, cue: NearCue, region: Region): boolean {
  const { start, end } = stretchOf(reading, cue.at, cue.at + 1);
  return Math.abs(start - region.end) < 4 || Math.abs(region.start - end) < 4;
}

/** Whether words in marks begin with a capital and end like a sentence. */
function isSentence(text: string, { inner, end }: Region): boolean {
  const first = text[inner.start] ?? '';
  const last = text[inner.end - 1] ?? '';
  return first !== first.toLowerCase() && (',.!?…'.includes(last) || text[end] === ',');
}

function cueSpan(reading: Reading, { at }: NearCue): Quote['cue'] {
  const { start, end } = stretchOf(reading, at, at + 1);
  const { lower } = reading.items[at] as TaggedToken;
  return { start, end, text: reading.text.slice(start, end), lemma: lower };
}

/** How sure the name of a speaker is, who is never called by anything else here. */
const PRINTED = 0.98;

function named(reading: Reading, span: Span, entities: readonly Entity[]): Quote['speaker'] {
  const { text, items, namings } = reading;
  const { start, end } = asWholeNames(text, stretchOf(reading, span.start, span.end), namings);
  const mention: TextSpan = textSpan(text, start, end);
  const beside = nameBeside(reading, span.end);
  for (const entity of entities) {
    const mentions = [...entity.mentions].sort((a, b) => a.start - b.start);
    const found = mentions[spanAt(mentions, end - 1)];
    const whole = found !== undefined && found.start >= start;
    const apposed = entity.type === 'person' && mentions.some((one) => one.start === beside);
    if (whole || apposed) {
      return {
        mention,
        entityId: entity.id,
        memberIds: [],
        name: entity.name,
        confidence: PRINTED,
      };
    }
  }
  const capitals = items.slice(span.start, span.end).every(isNameLike);
  const name = capitals && span.end - span.start > 1 ? mention.text : null;
  const confidence = name === null ? 0 : PRINTED;
  return { mention, entityId: null, memberIds: [], name, confidence };
}
