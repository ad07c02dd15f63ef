import type { TextSpan } from './text-spans.js';

/**
 * How a quote is given: all of it in quotation marks, some words in marks, or all of it in the
 * reporter's words.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * extractQuotes('Anna Berg said the bridge was safe.').map((quote) => quote.kind); // => ['indirect']
 * ```
 */
export type QuoteKind = 'direct' | 'partial' | 'indirect';

/**
 * Whether the words of a quote were said, as far as its cue shows.
 *
 * - `statement`: they were said, written or shown: “said”, “according to”, “her claim that”
 * - `question`: they were asked
 * - `withheld`: they were not said: “declined to say”, “did not say”
 * - `attitude`: they are thought, felt, wanted or done, not said: “believes that”, “plans to”
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const text = 'Anna Berg fears that the bridge is unsafe. She said it would be closed.';
 * extractQuotes(text, { all: true }).map((quote) => quote.act); // => ['attitude', 'statement']
 * ```
 */
export type QuoteAct = 'statement' | 'question' | 'withheld' | 'attitude';

/**
 * The words that report a quote.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const [quote] = extractQuotes('“The bridge is safe,” Anna Berg has said.');
 * quote?.cue; // => { start: 32, end: 40, text: 'has said', lemma: 'say' }
 * ```
 */
export interface Cue extends TextSpan {
  /** Dictionary form of its main word: `say`, `call on`, `according to`. */
  lemma: string;
}

/**
 * The speaker of a quote, as printed, and who that is if the article makes it clear.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const text = 'Anna Berg runs the port. “The bridge is safe,” she said.';
 * const [quote] = extractQuotes(text);
 * quote?.speaker?.mention.text; // => 'she'
 * quote?.speaker?.name; // => 'Anna Berg'
 * ```
 */
export interface Speaker {
  /** The words that name the speaker where the quote is reported. */
  mention: TextSpan;
  /** Id of the {@link Entity} that is meant; null where it is not known, or several are meant. */
  entityId: string | null;
  /**
   * Ids of the entities that a collective speaker (“the two countries”) consists of; empty for a
   * single speaker.
   */
  memberIds: string[];
  /** Name of that entity, or null where the article does not make it clear. */
  name: string | null;
  /** How sure it is that the mention means who is named, from 0 to 1; 0 without a name. */
  confidence: number;
}

/**
 * One attribution: what was said, by whom, and which words report it.
 *
 * The span covers the whole reported content with its quotation marks; it may cover several blocks,
 * and contain a cue that interrupts it. The pieces of `content` leave out such a cue, and `parts`
 * holds only the words inside quotation marks.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const text = '“The bridge is safe,” Anna Berg said, “and it will stay open.”';
 * const [quote] = extractQuotes(text);
 * quote?.kind; // => 'direct'
 * quote?.parts.map((part) => part.text); // => ['The bridge is safe,', 'and it will stay open.']
 * quote?.content.map((piece) => piece.text); // => ['“The bridge is safe,”', '“and it will stay open.”']
 * quote?.speaker?.name; // => 'Anna Berg'
 * extractQuotes('Anna Berg told the BBC that it was safe.')[0]?.medium?.text; // => 'the BBC'
 * ```
 */
export interface Quote extends TextSpan {
  /** How the quote is given. */
  kind: QuoteKind;
  /** Whether it was said, asked, withheld, or only thought. */
  act: QuoteAct;
  /** All reported words, in quotation marks or not, without a cue that interrupts them. */
  content: TextSpan[];
  /** The text inside quotation marks, without the marks; empty for an indirect quote. */
  parts: TextSpan[];
  /** The reporting words, or null for a quote that continues an earlier one without a cue. */
  cue: Cue | null;
  /** Who said it, or null where nobody is named. */
  speaker: Speaker | null;
  /**
   * Where it was published: the outlet it was told to, the document or occasion it was said in; or
   * null.
   */
  medium: TextSpan | null;
  /** Name of the rule that found the speaker. */
  rule: string;
  /**
   * How sure all is that the quote claims, from 0 to 1: that it is somebody's words, that the mention
   * is their speaker, and that the name given is that speaker's.
   */
  confidence: number;
}
