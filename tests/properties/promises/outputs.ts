import type * as Library from 'copydesk';
import type { Article } from 'copydesk';
import MarkdownIt from 'markdown-it';
import { dangersIn } from '../../hostile/elements.js';
import {
  bodyAlone,
  filled,
  hasEmbedInList,
  type Seen,
  seenIn,
  toldBy,
} from '../../output/laid-out-read-back.js';
import type { Fault } from './fault.js';
import { unsafe } from './markup.js';

const markdownIt = new MarkdownIt({ html: true, linkify: true });

/** Finds something in Markdown that could run, load or send when it is rendered. */
export function unsafeNote(markdown: string): Fault | null {
  const [danger] = dangersIn(markdownIt.render(markdown));
  return danger === undefined ? null : { what: 'the note has a danger', detail: danger };
}

/** Finds a fault in the HTML of an article alone. */
export function unsafeStory(html: string): Fault | null {
  return unsafe(`<!doctype html><title>x</title>${html}`, 'of the web');
}

/** Finds words, links, tables or lists of a body that its Markdown, rendered, does not show. */
export function unlikeNote(
  { toMarkdown }: Pick<typeof Library, 'toMarkdown'>,
  article: Article | undefined,
): Fault | null {
  return unlike(article, 'note', (body) => markdownIt.render(toMarkdown(body)));
}

/** Finds those that its HTML does not show. */
export function unlikeStory(
  { toReaderHtml }: Pick<typeof Library, 'toReaderHtml'>,
  article: Article | undefined,
): Fault | null {
  return unlike(article, 'page', toReaderHtml);
}

function unlike(
  article: Article | undefined,
  form: 'note' | 'page',
  write: (article: Article) => string,
): Fault | null {
  if (article === undefined) return null;
  const body = bodyAlone(article);
  const told = filled(toldBy(body, form));
  const seen = filled(seenIn(write(body)));
  for (const part of Object.keys(told) as (keyof Seen)[]) {
    const own = JSON.stringify(told[part]);
    const read = JSON.stringify(seen[part]);
    if (part !== 'items' || !hasEmbedInList(body)) {
      if (own !== read) return { what: `shows other ${part}`, detail: `${own} is ${read}` };
    }
  }
  return null;
}
