import type { Article, Mark as BlockMark, Span } from '../../article.js';
import { own } from '../../language/own.js';
import type { Complete } from '../layout/addresses.js';
import type { Mark, PageElement } from './annotate.js';
import { escapeHtml } from './escape.js';

/** The elements of what a page marks; the signs of a quotation are in its text. */
const ELEMENTS: { readonly [kind in BlockMark['kind']]?: PageElement } = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  deletion: 'del',
  subscript: 'sub',
  superscript: 'sup',
  break: 'br',
};

/**
 * The links and styles of a body as marks.
 *
 * @param link - Gives the address of a link, or null for one that is shown as its words.
 * @param rel - Attributes of each link beside its address.
 */
export function pageMarks({ body }: Pick<Article, 'body'>, link: Complete, rel: string): Mark[] {
  const marks: Mark[] = [];
  const add = ({ start, end }: Span, element: PageElement, attributes: string): void => {
    marks.push({ start, end, id: '', attributes, target: '', after: '', element });
  };
  for (const block of body) {
    // an article that was stored may be older than marks
    for (const mark of block.marks ?? []) {
      if (mark.kind === 'link') {
        const address = link(mark.url ?? '');
        if (address !== null) add(mark, 'a', `href="${escapeHtml(address)}"${rel}`);
      } else {
        const element = own(ELEMENTS, mark.kind);
        if (element !== undefined) add(mark, element, '');
      }
    }
  }
  return marks;
}

/** Takes the targets from marks that share words with a link of the page, which is shown instead. */
export function yieldToLinks(marks: readonly Mark[], page: readonly Mark[]): void {
  const links = page
    .filter(({ element, start, end }) => element === 'a' && start < end)
    .sort((a, b) => a.start - b.start);
  const byStart = marks.filter(({ target }) => target !== '').sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const mark of byStart) {
    for (; next < links.length && (links[next] as Mark).start <= mark.start; next++) {
      reached = Math.max(reached, (links[next] as Mark).end);
    }
    const ahead = links[next];
    if (reached > mark.start || (ahead !== undefined && ahead.start < mark.end)) mark.target = '';
  }
}
