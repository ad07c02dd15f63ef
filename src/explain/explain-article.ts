import type { Article } from '../article.js';
import { cutInput } from '../input/cut-input.js';
import { parseArticle } from '../parse-article.js';
import type { ParseOptions } from '../pipeline/parser-options.js';
import { explainLines } from './explain-lines.js';
import { explainNames } from './explain-names.js';
import { explainQuotes } from './explain-quotes.js';
import type {
  ExplainedLine,
  ExplainedName,
  ExplainedQuotation,
  LineDetails,
} from './explanation.js';

/** An article, and why it was read in this way; each part is computed when it is first needed. */
export interface Explanation {
  article: Article;
  lines: () => ExplainedLine[];
  /** Everything known about a line or block, by its number; null if there is none. */
  line: (at: number) => LineDetails | null;
  quotes: () => ExplainedQuotation[];
  names: () => ExplainedName[];
}

/** Reads an input with all stages of the library, and explains the result. */
export function explainArticle(whole: string, options: ParseOptions): Explanation {
  const article = parseArticle(whole, options);
  const lines = explainLines(cutInput(whole, options.maxLength), article);
  return {
    article,
    lines: lines.all,
    line: lines.detailsOf,
    quotes: () => explainQuotes(article),
    names: () => explainNames(article),
  };
}
