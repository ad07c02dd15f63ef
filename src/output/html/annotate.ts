import type { Span, TextSpan } from '../../article.js';
import { escapeHtml } from './escape.js';

/** A stretch of the article's text that is shown as an element of its own. */
export interface Mark extends Span {
  /** Anchor, which is put on its first piece; '' for none. */
  id: string;
  /** The element's other attributes, as HTML. */
  attributes: string;
  /** Anchor it links to, or '' for none. A link inside a link is shown without its own target. */
  target: string;
  /** HTML to put after its end. */
  after: string;
  /**
   * Its element, `span` if none is given. An `a` has its address in its attributes, and is shown as its
   * words alone within another link; a `br` stands before its text.
   */
  element?: PageElement;
}

/** An element that shows what a page itself marks in its text. */
export type PageElement = 'a' | 'strong' | 'em' | 'code' | 'del' | 'sub' | 'sup' | 'br';

/**
 * Most marks that may be nested; deeper ones are not shown, which limits the length of the output.
 */
const DEEPEST = 8;

/** Blocks of text as HTML. */
export interface Annotated {
  /** The inner HTML of each block. */
  html: string[];
  /**
   * The anchors in the output. Those of marks that are nested too deep, or outside of all blocks,
   * are missing.
   */
  anchors: ReadonlySet<string>;
}

/** A mark that has begun and not yet ended. */
interface OpenMark {
  mark: Mark;
  /** Whether its first piece has been written. */
  begun: boolean;
  /** Its element's name in the piece that is being written. */
  element: string;
}

/**
 * Writes blocks of text as HTML with their marks as elements.
 *
 * The elements always nest: a mark that crosses another, or covers several blocks, is written in
 * pieces. Where several marks begin at one place, the longer one is the outer one, and of equal
 * ones the first in the list.
 *
 * @param blocks - Blocks in the order of the text.
 * @param marks - Marks in any order, in offsets of the text the blocks stand in.
 */
export function annotate(blocks: readonly TextSpan[], marks: readonly Mark[]): Annotated {
  const anchors = new Set<string>();
  const waiting = marks
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: OpenMark[] = [];
  const html = blocks.map((block) => {
    const out: string[] = [];
    const end = block.start + block.text.length;
    let held = ''; // HTML that follows marks which ended inside a link
    let position = block.start;
    const close = (from: number): void => {
      for (let i = open.length - 1; i >= from; i--) out.push(`</${open[i]?.element}>`);
    };
    const reopen = (from: number): void => {
      for (let i = from; i < open.length; i++) out.push(openingTag(open, i));
    };
    /** Closes the marks that end here; marks inside them continue in another piece. */
    const endMarks = (): void => {
      const first = open.findIndex(({ mark }) => mark.end <= position);
      if (first < 0) return;
      close(first);
      for (const { mark } of open) if (mark.end <= position) held += mark.after;
      open = open.filter(({ mark }) => mark.end > position);
      if (!open.slice(0, first).some(isLink)) {
        out.push(held);
        held = '';
      }
      reopen(first);
    };

    open = open.filter(({ mark }) => mark.end > position);
    reopen(0);
    while (position < end) {
      for (; next < waiting.length && (waiting[next] as Mark).start <= position; next++) {
        const mark = waiting[next] as Mark;
        if (mark.end <= position) continue;
        if (mark.element === 'br') out.push('<br>');
        if (mark.element === 'br' || open.length === DEEPEST) continue;
        open.push({ mark, begun: false, element: '' });
        if (mark.id !== '') anchors.add(mark.id);
        reopen(open.length - 1);
      }
      let stop = Math.min(end, waiting[next]?.start ?? end);
      for (const { mark } of open) stop = Math.min(stop, mark.end);
      out.push(escapeHtml(block.text.slice(position - block.start, stop - block.start)));
      position = stop;
      endMarks();
    }
    close(0);
    out.push(held);
    return out.join('');
  });
  return { html, anchors };
}

/** The tag that opens a piece of the mark at an index; those before the index are open. */
function openingTag(open: readonly OpenMark[], index: number): string {
  const entry = open[index] as OpenMark;
  const { id, attributes, target, element = 'span' } = entry.mark;
  const within = open.slice(0, index).some(isLink);
  const linked = target !== '' && !within;
  const lost = element === 'a' && within;
  const anchor = id === '' || entry.begun ? '' : ` id="${id}"`;
  const link = linked ? ` href="#${target}"` : '';
  const rest = attributes === '' || lost ? '' : ` ${attributes}`;
  entry.begun = true;
  entry.element = linked ? 'a' : lost ? 'span' : element;
  return `<${entry.element}${anchor}${link}${rest}>`;
}

function isLink({ element }: OpenMark): boolean {
  return element === 'a';
}
