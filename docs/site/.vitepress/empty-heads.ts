import type { MarkdownRenderer } from 'vitepress';

/** Markdown cannot leave out the head of a column; one without words is a plain cell. */
export function emptyHeads(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('empty-heads', ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type !== 'th_open' || tokens[index + 1]?.content !== '') return;
      token.tag = 'td';
      const close = tokens[index + 2];
      if (close?.type === 'th_close') close.tag = 'td';
    });
  });
}
