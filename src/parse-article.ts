import type { Article, Entity, Quote } from './article.js';
import { type EntityOptions, extractEntities } from './entities/extract-entities.js';
import { cutInput, diagnoseCut } from './input/cut-input.js';
import { detectFormat } from './input/detect-format.js';
import { readHtml } from './input/html/read-html.js';
import { readText } from './input/read-text.js';
import { guessLanguage } from './language/guess-language.js';
import {
  isFunction,
  isNumber,
  isString,
  listOf,
  objectOf,
  optional,
  requireString,
  requireType,
} from './language/require.js';
import { OUTLET_FURNITURE, outletDetector, toMatch } from './outlets/detect-outlet.js';
import type { Outlet } from './outlets/outlet.js';
import { outlets as knownOutlets } from './outlets/registry.js';
import { chooseLanguage } from './parts/article-text/article-language.js';
import { assembleText } from './parts/article-text/assemble-text.js';
import { readDateline } from './parts/article-text/dateline.js';
import { diagnose } from './parts/article-text/diagnostics.js';
import { readPageParts } from './parts/from-page/read-page-parts.js';
import { readTextParts } from './parts/from-text/read-text-parts.js';
import { showToOutlet, surveyPage } from './parts/page-fields/survey-page.js';
import { evidenceOf } from './parts/shared/article-parts.js';
import { struckAs, toRemoval } from './parts/shared/kept-text.js';
import { extractQuotes, type QuoteOptions } from './quotes/extract-quotes.js';

/**
 * Options for reading one input.
 *
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
  /** Address of the page, used to recognise the outlet. Nothing is fetched. */
  url?: string | undefined;
  /**
   * Most UTF-16 code units of the input that are read; no limit by default. A longer input is cut
   * there, and the diagnostic `truncated-input` says how much was not read.
   */
  maxLength?: number | undefined;
}

/**
 * A function from a page to its {@link Article}: {@link parseArticle}, or one made by
 * {@link createParser}.
 *
 * @example
 * ```ts
 * import { createParser, type Parser } from 'copydesk';
 *
 * const parse: Parser = createParser();
 * parse('Rain\n\nIt rained in Vessby all day.').entities; // => []
 * ```
 */
export type Parser = (input: string, options?: ParseOptions) => Article;

/**
 * The later stages of a parser. A stage that is not given is not run, and not in the bundle.
 *
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
  /** Finds the quotes: {@link extractQuotes}, or a function of your own. */
  quotes?: ((text: string, options: QuoteOptions) => Quote[]) | undefined;
}

/**
 * Makes a parser from the given stages.
 *
 * Every parser reads the input, finds its furniture and chooses the parts. Outlets, names and
 * quotes are read only if their stage is given, so that a bundle contains nothing else.
 *
 * @param stages - The later stages.
 * @returns A pure function like {@link parseArticle}; it throws the same errors.
 * @throws TypeError when a stage is not a function, or an outlet was not made by
 * {@link defineOutlet}.
 *
 * @example
 * ```ts
 * import { createParser, extractEntities } from 'copydesk';
 *
 * const parse = createParser({ entities: extractEntities });
 * const article = parse('Rain\n\nIt rained in Paris all day on Monday, to the joy of many farmers.');
 * article.entities.some((entity) => entity.name === 'Paris'); // => true
 * article.quotes; // => []
 * ```
 */
export function createParser(stages: ParserStages = {}): Parser {
  checkStages(stages);
  const detect = outletDetector(stages.outlets ?? []);
  return (whole, options = {}) => {
    checkArguments(whole, options);
    const input = cutInput(whole, options.maxLength);
    const url = options.url ?? null;

    const format = options.format ?? detectFormat(input);
    const { assembled, parts, outlet, reading } = readParts(input, format, url, detect);

    // article.text, and what is concluded from it alone
    const { text, map, headline, dek, body } = assembled;
    const [first] = body;
    const dateline =
      first === undefined ? null : (reading?.dateline(text, first) ?? readDateline(text, first));
    const language = chooseLanguage(guessLanguage(text), parts.language);

    // article.text ─► entities ─► quotes
    const apart = [headline, dek, dateline].filter((part) => part !== null);
    const known = { language: language?.value ?? null, apart };
    const entities = stages.entities?.(text, known) ?? [];
    const quotes = stages.quotes?.(text, { entities, ...known }) ?? [];

    return {
      source: { format, length: whole.length, url, canonicalUrl: parts.canonicalUrl, map },
      outlet: outlet === null ? null : toMatch(outlet),
      language: language?.value ?? null,
      headline,
      dek,
      byline: parts.byline,
      dateline,
      publishedAt: parts.publishedAt,
      modifiedAt: parts.modifiedAt,
      section: parts.section,
      topics: parts.topics,
      body,
      images: parts.images,
      notes: parts.notes,
      text,
      quotes,
      entities,
      boilerplate: parts.struck.map(toRemoval),
      evidence: [
        ...parts.evidence,
        ...evidenceOf([
          ['dateline', dateline === null ? null : { rule: 'printed', confidence: 0.95 }],
          ['outlet', outlet === null ? null : { rule: outlet.evidence, confidence: 0.9 }],
          ['language', language],
        ]),
      ],
      diagnostics: diagnose({
        headline,
        body,
        language: language?.value ?? null,
        struck: parts.struck,
        known: [...diagnoseCut(whole, input), ...parts.diagnostics],
        visible: parts.struck.length > 0 || text !== '' || /\S/u.test(input),
      }),
    };
  };
}

/**
 * The parts of an article with its text, and the outlet it is from.
 *
 * The blocks are not returned, so that their memory is free: for many short lines they take more
 * than all later data.
 */
function readParts(
  input: string,
  format: 'html' | 'text',
  url: string | null,
  detect: ReturnType<typeof outletDetector>,
) {
  // input ─► blocks, and the outlet of the page
  const page = format === 'html' ? surveyPage(readHtml(input), url) : null;
  const told = page === null ? null : detect({ url, page: page.outletClues, furniture: [] });
  const pageReading =
    page === null || told === null ? null : told.outlet.read(showToOutlet(page, input));

  // blocks ─► removed furniture, and the parts of an article
  const found = page === null ? readTextParts(readText(input)) : readPageParts(page, pageReading);
  const outlet =
    told ??
    detect({
      url,
      page: found.outletClues,
      furniture: struckAs(found.struck, ...OUTLET_FURNITURE).map((struck) => struck.text),
    });
  const reading = pageReading ?? outlet?.outlet.read(null) ?? null;

  // parts ─► article.text
  const { headline, dek, body, ...parts } = reading?.refine(found) ?? found;
  return { assembled: assembleText({ headline, dek, body }), parts, outlet, reading };
}

function checkArguments(input: unknown, options: ParseOptions): void {
  requireString(input, 'parseArticle');
  requireType(
    options,
    'parseArticle: options',
    objectOf({
      format: optional(isString),
      url: optional(isString),
      maxLength: optional(isNumber),
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

function checkStages(stages: ParserStages): void {
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
    quotes: optional(isFunction),
  });
  requireType(stages, 'createParser: stages', known);
}

/**
 * Reads a news article: the whole pipeline with all stages of the library.
 *
 * The same input always gives the same article. A page without an article gives one with empty
 * parts and a diagnostic that says why.
 *
 * @param input - The page as it was received. Any string is accepted.
 * @param options - How to read it, and the page's address.
 * @returns Plain JSON; all its spans count UTF-16 code units of `article.text`.
 * @throws TypeError when the input, `options.url` or `options.format` is not a string, or
 * `options.maxLength` is not a number.
 * @throws RangeError when `options.format` is neither 'html' nor 'text', or `options.maxLength` is
 * not a positive integer.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle(`Harbour reopens after storm
 *
 * The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.
 *
 * “The quays are safe,” said harbour master Anna Berg. She thanked the crews of both tugs.
 *
 * Subscribe to our newsletter`);
 * article.headline?.text; // => 'Harbour reopens after storm'
 * article.quotes[0]?.speaker?.name; // => 'Anna Berg'
 * article.boilerplate[0]?.reason; // => 'newsletter'
 * ```
 */
export const parseArticle: Parser = /* @__PURE__ */ createParser({
  outlets: knownOutlets,
  entities: extractEntities,
  quotes: extractQuotes,
});
