import type { Article, Entity, Quote } from '../article.js';
import type { EntityLinker, EntityOptions } from '../entities/extract-entities.js';
import {
  isBoolean,
  isFunction,
  isNumber,
  isString,
  listOf,
  needs,
  objectOf,
  optional,
  requireType,
} from '../language/require.js';
import type { Outlet } from '../outlets/outlet.js';
import type { QuoteOptions } from '../quotes/extract-quotes.js';

/**
 * Options for reading one input.
 *
 * @category Parse
 * @example
 * ```ts
 * import { type ParseOptions, parseArticle } from 'copydesk';
 *
 * const options: ParseOptions = { format: 'text', url: 'https://www.theguardian.com/world/rain' };
 * parseArticle('Rain', options).outlet?.id; // => 'the-guardian'
 * ```
 */
export interface ParseOptions {
  /** How to read the input; the default is to detect it. */
  format?: 'html' | 'text' | undefined;
  /**
   * The value of the `Content-Type` header that came with the page. Its charset counts where the
   * input is bytes that are not UTF-8; else it is not used.
   */
  contentType?: string | undefined;
  /** Address of the page, used to recognise the outlet. Nothing is fetched. */
  url?: string | undefined;
  /**
   * Most UTF-16 code units of the input that are read; no limit by default. A longer input is cut
   * there, and the diagnostic `truncated-input` says how much was not read.
   */
  maxLength?: number | undefined;
  /**
   * Whether `quotes` lists all that is found: also what is only thought or wanted, and words that
   * are hardly a report. See the option `all` of {@link extractQuotes}.
   */
  allQuotes?: boolean | undefined;
}

/**
 * A function from a page to its {@link Article}: {@link parseArticle}, or one made by
 * {@link createParser}.
 *
 * @category Parse
 * @example
 * ```ts
 * import { createParser, type Parser } from 'copydesk';
 *
 * const parse: Parser = createParser();
 * parse('Rain\n\nIt rained in Vessby all day.').entities; // => []
 * ```
 */
export type Parser = (input: string | Uint8Array, options?: ParseOptions) => Article;

/**
 * The later stages of a parser. A stage that is not given is not run, and not in the bundle.
 *
 * @category Parse
 * @example
 * ```ts
 * import { createParser, extractQuotes, type ParserStages } from 'copydesk';
 *
 * const stages: ParserStages = { quotes: extractQuotes };
 * createParser(stages)('Rain\n\n“It pours,” said Anna Berg.').quotes.length; // => 1
 * ```
 */
export interface ParserStages {
  /** Outlets to recognise by URL, metadata and furniture. */
  outlets?: readonly Outlet[] | undefined;
  /** Finds the names: {@link extractEntities}, or a function of your own. */
  entities?: ((text: string, options: EntityOptions) => Entity[]) | undefined;
  /** Gives the names their Wikidata items: `knownEntities` of `copydesk/wikidata`; the names’ stage calls it. */
  linker?: EntityLinker | undefined;
  /** Finds the quotes: {@link extractQuotes}, or a function of your own. */
  quotes?: ((text: string, options: QuoteOptions) => Quote[]) | undefined;
}

/** Bytes may come from another realm, where `instanceof` fails. */
const isInput = /* @__PURE__ */ needs(
  'a string or a Uint8Array',
  (value) =>
    typeof value === 'string' || Object.prototype.toString.call(value) === '[object Uint8Array]',
);

/** Throws if the arguments of a parser are not what {@link parseArticle} documents. */
export function checkArguments(input: unknown, options: ParseOptions): void {
  requireType(input, 'parseArticle', isInput);
  requireType(
    options,
    'parseArticle: options',
    objectOf({
      format: optional(isString),
      url: optional(isString),
      contentType: optional(isString),
      maxLength: optional(isNumber),
      allQuotes: optional(isBoolean),
    }),
  );
  const { format, maxLength } = options;
  if (format !== undefined && format !== 'html' && format !== 'text') {
    throw new RangeError(
      `parseArticle: options.format must be 'html' or 'text', not ${JSON.stringify(format)}`,
    );
  }
  if (maxLength !== undefined && (!Number.isInteger(maxLength) || maxLength < 1)) {
    throw new RangeError(
      `parseArticle: options.maxLength must be a positive integer, not ${maxLength}`,
    );
  }
}

/** Throws if a stage is not what {@link createParser} documents. */
export function checkStages(stages: ParserStages): void {
  const strings = listOf(isString);
  const outlet = objectOf({
    id: isString,
    name: isString,
    domains: strings,
    names: strings,
    read: isFunction,
  });
  const known = objectOf({
    outlets: optional(listOf(outlet)),
    entities: optional(isFunction),
    linker: optional(isFunction),
    quotes: optional(isFunction),
  });
  requireType(stages, 'createParser: stages', known);
}
