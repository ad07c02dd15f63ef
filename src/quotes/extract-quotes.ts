import type { Cue, Embed, Entity, Quote, Span, TextSpan } from '../article.js';
import { guessLanguage } from '../language/guess-language.js';
import {
  type Check,
  isBoolean,
  isString,
  listOf,
  objectOf,
  optional,
  orNull,
  requireString,
  requireType,
} from '../language/require.js';
import { spanOf, textSpan } from '../language/spans.js';
import { draftQuotes } from './assemble/assemble-quotes.js';
import { postQuotes, withoutPosts } from './assemble/post-quotes.js';
import { untangle } from './assemble/resolve-overlaps.js';
import { rounded, speakerOf, wordsOf } from './assemble/speakers.js';
import type { Resolution } from './coreference/meant/discourse.js';
import { resolveMentions } from './coreference/resolve-speakers.js';
import type { CueCandidate } from './cues/cues.js';
import { mediumOf } from './cues/media.js';
import type { QuoteAnalysis } from './cues/quote-analysis.js';
import { analyse } from './cues/quote-context.js';
import type { Draft } from './draft/draft.js';
import type { Region } from './marks/region.js';
import { namingsOf } from './marks/whole-names.js';
import { nearestQuotes } from './other-languages/nearest-cue-quotes.js';
import { stretchOf } from './tagging/reading.js';
import { readText } from './tagging/tagged-text.js';

/**
 * Options of {@link extractQuotes}.
 *
 * @category Extract
 * @example
 * ```ts
 * import { extractEntities, extractQuotes, type QuoteOptions } from 'copydesk';
 *
 * const text = 'Anna Berg opened the bridge. “It is safe,” she said.';
 * const options: QuoteOptions = { entities: extractEntities(text) };
 * const [quote] = extractQuotes(text, options);
 * quote?.speaker?.entityId === options.entities?.[0]?.id; // => true
 * ```
 */
export interface QuoteOptions {
  /**
   * Entities of the same text, to which speakers are resolved. Without them names are found here.
   */
  entities?: readonly Entity[];
  /** Language of the text as a BCP 47 tag; it is guessed if it is not given. */
  language?: string | null;
  /** Separate spans such as a headline or dateline: no quote crosses their borders. */
  apart?: readonly Span[];
  /**
   * Posts from elsewhere in the text, in order: the words of each are a quote of its author, and
   * nothing in them is the reporter's.
   */
  embeds?: readonly Embed[];
  /**
   * Whether to list all that is found: also what is only thought, wanted or done (the act
   * `attitude`), and words that are hardly a report. They are left out by default.
   */
  all?: boolean | undefined;
}

/**
 * Finds who said what in a text: direct, partial and indirect quotes, with cue and speaker.
 *
 * What somebody said, asked, wrote or declined to say is listed, if it is sure enough. What is only
 * thought or wanted, and words that are hardly a report, are left out unless `all` asks for them.
 *
 * All kinds of quotes are found in English. In German, French, Spanish, Italian and Portuguese only
 * words in quotation marks are found, and get the nearest subject of the nearest cue as speaker,
 * with a low confidence; in other languages they have no speaker.
 *
 * @param text - Plain text of an article, one paragraph a line.
 * @param options - Entities to resolve speakers to, the language, separate spans.
 * @returns Quotes by their start, in UTF-16 offsets of the text. Of any two of their spans, and of
 * the mentions of the given entities, one contains the other or they do not overlap; all but the
 * spans of whole quotes are inside one paragraph.
 * @throws TypeError when `text` is not a string, or an option has the wrong type.
 *
 * @category Extract
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const [quote] = extractQuotes('“The bridge is safe,” said Anna Berg.');
 * quote?.kind; // => 'direct'
 * quote?.speaker?.name; // => 'Anna Berg'
 * quote?.cue?.lemma; // => 'say'
 * ```
 */
export function extractQuotes(text: string, options: QuoteOptions = {}): Quote[] {
  requireString(text, 'extractQuotes');
  requireType(options, 'extractQuotes: options', optionsFor(text));
  const language = options.language ?? guessLanguage(text)?.language ?? ENGLISH;
  const [primary = ENGLISH] = language.toLowerCase().split('-');
  const entities = options.entities ?? [];
  const embeds = options.embeds ?? [];
  const own = withoutPosts(text, embeds);
  const posted = postQuotes(text, embeds, entities);
  const bounds = { apart: options.apart ?? [], namings: namingsOf(entities) };
  if (primary !== ENGLISH) {
    const reading = readText(own, bounds);
    const quotes = nearestQuotes(reading, primary, entities);
    const whole = own === text ? reading : { ...reading, text };
    return untangle(whole, [...quotes, ...posted], entities);
  }
  const analysis = analyse(own, bounds);
  const drafts = draftQuotes(analysis);
  const speaking = new Set(drafts.map((draft) => draft.mention));
  const meant = resolveMentions(analysis, options.entities, (mention) => speaking.has(mention));
  const whole = own === text ? analysis : { ...analysis, text };
  const unlisted = new Set<Quote>();
  const quotes = drafts.map((draft) => {
    const quote = quoteOf(whole, draft, meant);
    // a whole thought in marks is told word for word
    const thought = draft.act === 'attitude' && draft.kind !== 'direct';
    if (!draft.listed || thought) unlisted.add(quote);
    return quote;
  });
  const found = untangle(whole, [...quotes, ...posted], entities);
  return options.all === true ? found : found.filter((quote) => !unlisted.has(quote));
}

const ENGLISH = 'en';

function optionsFor(text: string): Check {
  const span = spanOf(text);
  const strings = listOf(isString);
  const entity = objectOf({
    id: isString,
    type: isString,
    name: isString,
    aliases: strings,
    descriptors: strings,
    mentions: listOf(span),
  });
  const post = objectOf({ content: listOf(span), author: orNull(span) });
  const embed: Check = (value) => span(value) || post(value);
  return objectOf({
    entities: optional(listOf(entity)),
    language: optional(orNull(isString)),
    apart: optional(listOf(span)),
    embeds: optional(listOf(embed)),
    all: optional(isBoolean),
  });
}

function quoteOf(analysis: QuoteAnalysis, draft: Draft, meant: readonly Resolution[]): Quote {
  const { text, regions } = analysis;
  const cue = analysis.cues[draft.cue] as CueCandidate | undefined;
  const { speaker, confidence } = speakerOf(analysis, draft, cue, meant);
  return {
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    kind: draft.kind,
    act: draft.act,
    content: draft.content.map(({ start, end }) => textSpan(text, start, end)),
    parts: partsOf(draft, regions).map(({ start, end }) => textSpan(text, start, end)),
    cue: cue === undefined ? null : cueOf(analysis, cue),
    speaker,
    medium: mediumSpan(analysis, draft, cue, meant),
    rule: draft.rule,
    confidence: rounded(confidence),
  };
}

function cueOf(analysis: QuoteAnalysis, cue: CueCandidate): Cue {
  const { start, end } = stretchOf(analysis, cue.start, cue.end);
  return { start, end, text: analysis.text.slice(start, end), lemma: cue.lemma };
}

/** The parts that are quoted word for word. */
function partsOf(draft: Draft, regions: readonly Region[]): Span[] {
  if (draft.speech !== null) return [draft.speech];
  return draft.regions.map((index) => (regions[index] as Region).inner);
}

function mediumSpan(
  analysis: QuoteAnalysis,
  draft: Draft,
  cue: CueCandidate | undefined,
  meant: readonly Resolution[],
): TextSpan | null {
  if (cue === undefined) return null;
  const isBody = (mention: number) => meant[mention]?.referents[0]?.kind === 'body';
  const medium = mediumOf(analysis, cue, draft.mention, isBody);
  if (medium === null) return null;
  const { start, end } = wordsOf(analysis, medium.start, medium.end);
  const inside = draft.content.some((piece) => piece.start < end && start < piece.end);
  return inside ? null : textSpan(analysis.text, start, end);
}
