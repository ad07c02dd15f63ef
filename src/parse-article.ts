import { extractEntities } from './entities/extract-entities.js';
import { outletDetector } from './outlets/detect-outlet.js';
import { outlets } from './outlets/registry.js';
import { readArticleText } from './parts/article-text/read-article-text.js';
import {
  checkArguments,
  checkStages,
  type Parser,
  type ParserStages,
} from './pipeline/parser-options.js';
import { readParts } from './pipeline/read-parts.js';
import { readSource } from './pipeline/read-source.js';
import { toArticle } from './pipeline/to-article.js';
import { extractQuotes } from './quotes/extract-quotes.js';

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
 * @category Parse
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
  const outletOf = outletDetector(stages.outlets ?? []);
  return (input, options = {}) => {
    checkArguments(input, options);
    const source = readSource(input, options); // where it is cut, and its format
    const { parts, outlet, reading } = readParts(source, outletOf); // blocks, furniture, fields
    const text = readArticleText(parts, reading); // article.text, its map, dateline and language
    const { publishedAt } = parts;
    const { apart, dateline, embeds } = text;
    const language = text.language?.value ?? null;
    const { linker } = stages;
    const asked = { language, apart, publishedAt, dateline, linker };
    const entities = stages.entities?.(text.text, asked) ?? [];
    const all = options.allQuotes;
    const quotes = stages.quotes?.(text.text, { entities, embeds, language, apart, all }) ?? [];
    return toArticle({ source, outlet, parts, text, entities, quotes }); // evidence, diagnostics
  };
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
 * `options.maxLength` is not a number, or `options.allQuotes` is not a boolean.
 * @throws RangeError when `options.format` is neither 'html' nor 'text', or `options.maxLength` is
 * not a positive integer.
 *
 * @function
 * @category Parse
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
  outlets,
  entities: extractEntities,
  quotes: extractQuotes,
});
