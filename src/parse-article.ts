import type { Article, Entity, Quote, Span } from './article.js';
import { type EntityOptions, extractEntities } from './entities/extract-entities.js';
import { cutInput, diagnoseCut } from './input/cut-input.js';
import { detectFormat } from './input/detect-format.js';
import { readHtml } from './input/html/read-html.js';
import { readText } from './input/text.js';
import { guessLanguage } from './language/guess-language.js';
import { requireString } from './language/require-string.js';
import { crosses } from './language/spans.js';
import { OUTLET_FURNITURE, outletDetector, toMatch } from './outlets/detect-outlet.js';
import type { Outlet } from './outlets/outlet.js';
import { outlets as knownOutlets } from './outlets/registry.js';
import { evidenceOf } from './parts/article-parts.js';
import { assembleText } from './parts/assemble-text.js';
import { readDateline } from './parts/dateline.js';
import { diagnose } from './parts/diagnostics.js';
import { chooseLanguage } from './parts/language.js';
import { showToOutlet, surveyPage } from './parts/page/survey-page.js';
import { struckAs, toRemoval } from './parts/pieces.js';
import { readPageParts } from './parts/read-page-parts.js';
import { readTextParts } from './parts/read-text-parts.js';
import { extractQuotes, type QuoteOptions } from './quotes/extract-quotes.js';

/**
 * What a parser is told of one input.
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
  /** How to read the input; detected unless given. */
  format?: 'html' | 'text' | undefined;
  /** Address of the page: it tells the outlet, nothing is fetched. */
  url?: string | undefined;
  /**
   * How much of the input is read, in UTF-16 code units; all of it unless given. An input that is
   * longer is cut there, and the diagnostic `truncated-input` says what was not read.
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
 * The later stages of a parser: what is not named is left out, and out of the bundle.
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
  /** Outlets to tell by URL and furniture. */
  outlets?: readonly Outlet[] | undefined;
  /** Finds who and what is named: {@link extractEntities}, or a function of your own. */
  entities?: ((text: string, options: EntityOptions) => Entity[]) | undefined;
  /** Finds who said what: {@link extractQuotes}, or a function of your own. */
  quotes?: ((text: string, options: QuoteOptions) => Quote[]) | undefined;
}

/**
 * Makes a parser of the stages you name.
 *
 * Reading, furniture and parts are always there; outlets, names and quotes only where given, so
 * that a bundle holds nothing else.
 *
 * @param stages - The later stages.
 * @returns A pure function like {@link parseArticle}.
 * @throws The parser throws a TypeError when its input or `options.url` is no string or
 * `options.maxLength` no number, and a RangeError when `options.format` is neither 'html' nor 'text'
 * or `options.maxLength` no positive integer.
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
  const detect = outletDetector(stages.outlets ?? []);
  return (whole, options = {}) => {
    checkArguments(whole, options);
    const input = cutInput(whole, options.maxLength);
    const url = options.url ?? null;

    // input ─► blocks, and the outlet whose page they are
    const format = options.format ?? detectFormat(input);
    const page = format === 'html' ? surveyPage(readHtml(input), url) : null;
    const told = page === null ? null : detect({ url, page: page.outletClues, furniture: [] });
    const pageReading =
      page === null || told === null ? null : told.outlet.read(showToOutlet(page, input));

    // blocks ─► furniture struck, and the parts of an article
    const found = page === null ? readTextParts(readText(input)) : readPageParts(page, pageReading);
    const outlet =
      told ??
      detect({
        url,
        page: found.outletClues,
        furniture: struckAs(found.struck, ...OUTLET_FURNITURE).map((struck) => struck.text),
      });
    const reading = pageReading ?? outlet?.outlet.read(null) ?? null;
    const parts = reading?.refine(found) ?? found;

    // parts ─► article.text, and what it tells by itself
    const { text, map, headline, dek, body } = assembleText(parts);
    const [first] = body;
    const dateline =
      first === undefined ? null : (reading?.dateline(text, first) ?? readDateline(text, first));
    const language = chooseLanguage(guessLanguage(text), parts.language);

    // article.text ─► entities ─► quotes
    const spoken = { language: language?.value ?? null };
    const entities = stages.entities?.(text, spoken) ?? [];
    const said = stages.quotes?.(text, { entities, ...spoken }) ?? [];
    const quotes = said.filter((quote) => !cutsAny([headline, dek, dateline], quote));

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

/** Whether a quote begins within a part and goes on behind: a mark there was left open. */
function cutsAny(parts: readonly (Span | null)[], quote: Quote): boolean {
  const spans = [quote, ...quote.parts, quote.cue, quote.speaker?.mention];
  return parts.some((part) => part !== null && spans.some((span) => span && crosses(part, span)));
}

function checkArguments(input: unknown, options: ParseOptions): void {
  requireString(input, 'parseArticle');
  if (options.url !== undefined) requireString(options.url, 'parseArticle: options.url');
  if (options.format !== undefined && options.format !== 'html' && options.format !== 'text') {
    throw new RangeError(
      `parseArticle: options.format must be 'html' or 'text', not ${JSON.stringify(options.format)}`,
    );
  }
  requireLength(options.maxLength);
}

function requireLength(value: unknown): void {
  if (value === undefined) return;
  const needs = 'parseArticle: options.maxLength must be a positive integer';
  if (typeof value !== 'number') throw new TypeError(`${needs}, not a value of type ${typeof value}`);
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${needs}, not ${value}`);
}

/**
 * Reads a news article: the whole pipeline, with everything the library has.
 *
 * The same input always gives the same article. A page without one gives an article with empty
 * parts and a diagnostic that says why.
 *
 * @param input - The page as it came. Any string will do.
 * @param options - How to read it, and the page's address.
 * @returns Plain JSON; all its spans count UTF-16 code units of `article.text`.
 * @throws TypeError when the input or `options.url` is no string, or `options.maxLength` no number.
 * @throws RangeError when `options.format` is neither 'html' nor 'text', or `options.maxLength` no
 * positive integer.
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
