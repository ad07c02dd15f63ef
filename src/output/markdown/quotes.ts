import type { Quote } from '../../article.js';
import { escapeInline, escapeLine, fold } from './escape-markdown.js';

/** Who said what, an item for each quote; '' if nobody is quoted. */
export function quotesMarkdown(quotes: readonly Quote[]): string {
  const items = quotes.flatMap(({ text, content, speaker }) => {
    const said = content.length > 1 ? content.map((piece) => piece.text).join(' … ') : text;
    const words = fold(said);
    if (words === '') return [];
    const who = fold(speaker?.name ?? speaker?.mention.text ?? '');
    return [
      who === '' ? `- ${escapeLine(words)}` : `- **${escapeInline(who)}**: ${escapeInline(words)}`,
    ];
  });
  return items.length === 0 ? '' : `## Quotes\n\n${items.join('\n')}`;
}
