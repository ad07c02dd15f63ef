import type { Article } from '../article.js';
import { cutInput } from '../input/cut-input.js';
import { type ParseOptions, parseArticle } from '../parse-article.js';
import { explainLines } from './explain-lines.js';
import { explainNames } from './explain-names.js';
import { explainQuotes } from './explain-quotes.js';
import type {
  ExplainedLine,
  ExplainedName,
  ExplainedQuotation,
  LineDetails,
} from './explanation.js';

/** An article, and why it reads as it does; each part is worked out when it is asked for. */
export interface Explanation {
  article: Article;
  lines: () => ExplainedLine[];
  /** All that is known of a line or block, by its number; null where there is none. */
  line: (at: number) => LineDetails | null;
  quotes: () => ExplainedQuotation[];
  names: () => ExplainedName[];
}

/** Reads an input with everything the library has, and explains what came of it. */
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
