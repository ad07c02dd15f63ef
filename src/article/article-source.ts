import type { SourceRun } from './text-spans.js';

/**
 * What wrote an article.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * parseArticle('Rain').generator.name; // => 'copydesk'
 * ```
 */
export interface ArticleGenerator {
  /** Name of the package. */
  name: string;
  /** Version of the package. */
  version: string;
}

/**
 * The input that was read, and how `article.text` maps back to it.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const { source } = parseArticle('Rain\n\nIt rained in Vessby all day.');
 * source.format; // => 'text'
 * source.length; // => 34
 * ```
 */
export interface ArticleSource {
  /** How the input was read. */
  format: 'html' | 'text';
  /** Length of the whole input in UTF-16 code units, including what lies after `maxLength`. */
  length: number;
  /**
   * The encoding that bytes were read in, by its name in the Encoding Standard (`utf-8`,
   * `windows-1252`), or null if the input was a string. All offsets count characters of the text
   * that was decoded.
   */
  encoding: string | null;
  /** The `url` option exactly as it was given, or null. */
  url: string | null;
  /** The address that the page gives itself, http or https and complete, or null. */
  canonicalUrl: string | null;
  /** Runs of `article.text` in the input; read them with {@link toSource}. */
  map: SourceRun[];
}

/**
 * The outlet that published the article, and how it was recognised.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const { outlet } = parseArticle('Rain', { url: 'https://www.independent.co.uk/news/rain.html' });
 * outlet?.name; // => 'The Independent'
 * outlet?.evidence; // => 'url'
 * ```
 */
export interface OutletMatch {
  /** Identifier of the outlet's definition. */
  id: string;
  /** Name as readers know it. */
  name: string;
  /** Main domain, or null where the definition names none. */
  domain: string | null;
  /** How it was recognised: by the URL, by the page's metadata, or by words of its furniture. */
  evidence: 'url' | 'page' | 'furniture';
}
