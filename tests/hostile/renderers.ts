import MarkdownIt from 'markdown-it';
import { Marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A renderer of Markdown, as it is set where it lets the most through. */
export interface Renderer {
  name: string;
  render(markdown: string): string;
}

const marked = new Marked({ gfm: true });
const markdownIt = new MarkdownIt({ html: true, linkify: true });

export const RENDERERS: readonly Renderer[] = [
  { name: 'marked', render: (markdown) => marked.parse(markdown, { async: false }) },
  { name: 'markdown-it', render: (markdown) => markdownIt.render(markdown) },
  {
    name: 'micromark',
    render: (markdown) =>
      micromark(markdown, {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      }),
  },
];
