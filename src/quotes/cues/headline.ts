import type { QuoteAnalysis } from './quote-analysis.js';

/** Whether a paragraph is the first, and ends without a stop. */
export function isHeadline({ items, paragraphs }: QuoteAnalysis, paragraph: number): boolean {
  const end = paragraphs[paragraph]?.end ?? 0;
  return paragraph === 0 && items[end - 1]?.tag !== 'stop' && paragraphs.length > 1;
}
