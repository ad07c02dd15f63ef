/**
 * copydesk reads a news article, as an HTML page or plain text, and returns it as data.
 *
 * @module copydesk
 */
import './table-order.js';

export type * from './article.js';
export { type FurnitureMemory, learnFurniture, mergeFurniture } from './furniture/lines/memory.js';
export {
  type StripOptions,
  type StrippedText,
  stripBoilerplate,
} from './furniture/strip-boilerplate.js';
export { toSource } from './input/source-map.js';
export { splitSentences } from './language/sentences.js';
export { defineOutlet } from './outlets/define-outlet.js';
export type {
  OutletBody,
  OutletDefinition,
  OutletFamily,
  OutletFields,
  OutletLayout,
  OutletSource,
} from './outlets/definition.js';
export type { Outlet } from './outlets/outlet.js';
export { outlets } from './outlets/registry.js';
export { toHtml } from './output/html.js';
export { toJsonLd } from './output/json-ld.js';
export type * from './output/json-ld-types.js';
export { type MarkdownOptions, toMarkdown } from './output/markdown.js';
export { toReaderHtml } from './output/reader-html.js';
export { toText } from './output/text.js';
export { createParser, parseArticle } from './parse-article.js';
export type { ParseOptions, Parser, ParserStages } from './pipeline/parser-options.js';
export { extractQuotes, type QuoteOptions } from './quotes/extract-quotes.js';

// last: a bundle without names is smaller if what names and pages share stands with the pages

export {
  type EntityLinker,
  type EntityOptions,
  extractEntities,
} from './entities/extract-entities.js';
