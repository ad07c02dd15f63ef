import type { Span } from '../../../article.js';
import type { SourceBlock } from '../../blocks.js';
import { addAtom, addStretch, endOf, foldOver, takeText } from '../../fold-text.js';
import * as Inside from '../elements/ancestor-flags.js';
import { type ElementList, wordsAround } from '../elements/list-elements.js';
import type { OpenElement } from '../elements/open-element.js';

/** Elements that contain one paragraph each: a single line break in them does not end a block. */
const PARAGRAPHS = new Set(
  'p li dd dt h1 h2 h3 h4 h5 h6 td th caption figcaption blockquote address pre'.split(' '),
);
/** Fewest characters of a paragraph; a shorter line may belong to a poem or an address. */
const SHORTEST_PARAGRAPH = 60;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]?\s?$/u;

/** Bits of `Inside` that a block gets if any of its text is inside such an inline element. */
const INLINE_INSIDE = Inside.time | Inside.address;

/** Makes blocks from the text of the page. */
export interface BlockWriter {
  readonly blocks: SourceBlock[];
  /** Number of open elements of each kind around the text, kept up to date by the reader. */
  readonly open: { link: number; bold: number; italic: number };
  addText(element: OpenElement, start: number, end: number): void;
  addEntity(element: OpenElement, character: string, start: number, end: number): void;
  /**
   * A line break. The second in a row ends the block; the first does too, after a whole sentence
   * directly inside a container.
   */
  addBreak(element: OpenElement, start: number, end: number): void;
  /** A link begins; it counts once it has text. */
  onLink(): void;
  onImage(): void;
  onButton(): void;
  /** Whether no text has been added to the block that is being written. */
  isEmpty(): boolean;
  /** Ends the block that is being written. */
  flush(): void;
}

export function writeBlocks(input: string, list: ElementList): BlockWriter {
  const blocks: SourceBlock[] = [];
  const fold = foldOver(input);
  const open = { link: 0, bold: 0, italic: 0 };
  let home: OpenElement | null = null; // the innermost element of the block's first text
  let breaks = 0;
  let broken = false;
  let freshLink = false;
  let images = 0;
  let buttons = 0;
  const count = { links: 0, link: 0, bold: 0, italic: 0, inside: 0 };

  /**
   * Whether the text of an element is left out: that of a `noscript` inside a text that is shown,
   * and hidden text inside a block. A `noscript` on its own is a block that is hidden.
   */
  const isLeftOut = ({ inside, unseen }: OpenElement): boolean => {
    const within = home !== null && (home.inside & Inside.noscript) !== 0;
    if (inside & Inside.noscript) return unseen || (home !== null && !within);
    if (within) flush();
    return unseen;
  };

  const wrote = (element: OpenElement, before: number): void => {
    const added = fold.length - before;
    if (added === 0) return;
    home ??= element;
    breaks = 0;
    count.inside |= element.inside & INLINE_INSIDE;
    if (open.link > 0) {
      count.link += added;
      if (freshLink) count.links++;
      freshLink = false;
    }
    if (open.bold > 0) count.bold += added;
    if (open.italic > 0) count.italic += added;
  };

  const flush = (): void => {
    if (home !== null) {
      blocks.push(block(home));
      count.links = 0;
      count.link = 0;
      count.bold = 0;
      count.italic = 0;
      count.inside = 0;
      home = null;
      images = 0;
      buttons = 0;
    }
    breaks = 0;
    broken = false;
  };

  const block = (element: OpenElement): SourceBlock => {
    const { text, runs } = takeText(fold);
    const length = text.length;
    const link = Math.min(count.link, length);
    const { block } = element;
    const index = list.indexOf(block);
    const parent = block?.parent ?? null;
    return {
      kind: element.kind,
      level: element.level,
      text,
      runs,
      source: extent(text, runs),
      linkDensity: link / length,
      html: {
        tag: block?.tag ?? '',
        element: index,
        parent: parent?.index ?? -1,
        grandparent: parent?.parent?.index ?? -1,
        depth: element.depth,
        words: wordsAround(block),
        inside: (block?.inside ?? 0) | count.inside | (element.inside & Inside.noscript),
        itemprop: element.itemprop,
        itemtype: element.itemtype,
        links: count.links,
        linkLetters: link,
        boldLetters: Math.min(count.bold, length),
        italicLetters: Math.min(count.italic, length),
        images,
        buttons,
        hiddenIn: list.indexOf(element.hiddenBy),
        broken,
      },
    };
  };

  return {
    blocks,
    open,
    addText(element, start, end) {
      if (isLeftOut(element)) return;
      if ((element.inside & (Inside.preformatted | Inside.code)) === Inside.preformatted) {
        addPreformatted(element, start, end);
        return;
      }
      const before = fold.length;
      addStretch(fold, start, end);
      wrote(element, before);
    },
    addEntity(element, character, start, end) {
      if (isLeftOut(element)) return;
      const before = fold.length;
      addAtom(fold, character, start, end);
      wrote(element, before);
    },
    addBreak({ block }, start, end) {
      breaks++;
      const inParagraph = block !== null && PARAGRAPHS.has(block.tag);
      const ends = !inParagraph && fold.length >= SHORTEST_PARAGRAPH;
      if (breaks < 2 && !(ends && SENTENCE_END.test(endOf(fold)))) {
        addAtom(fold, ' ', start, end);
      } else if (home !== null) {
        flush();
        broken = true;
        breaks = 2;
      }
    },
    onLink() {
      freshLink = true;
    },
    onImage() {
      images++;
    },
    onButton() {
      buttons++;
    },
    isEmpty: () => home === null,
    flush,
  };

  /** Adds text in which empty lines are visible: each of them ends a block. */
  function addPreformatted(element: OpenElement, start: number, end: number): void {
    let from = start;
    for (let i = start; i < end; i++) {
      if (input.charCodeAt(i) !== 0x0a) continue;
      let next = i + 1;
      let lines = 1;
      for (; next < end && input.charCodeAt(next) <= 0x20; next++) {
        if (input.charCodeAt(next) === 0x0a) lines++;
      }
      if (lines > 1) {
        writeStretch(element, from, i);
        flush();
        from = next;
      }
      i = next - 1;
    }
    writeStretch(element, from, end);
  }

  function writeStretch(element: OpenElement, start: number, end: number): void {
    const before = fold.length;
    addStretch(fold, start, end);
    wrote(element, before);
  }
}

/** The extent in the input from a block's first character to its last. */
function extent(text: string, runs: SourceBlock['runs']): Span {
  if (typeof runs === 'number') return { start: runs, end: runs + text.length };
  const first = runs[0];
  const last = runs[runs.length - 1];
  return first === undefined || last === undefined
    ? { start: 0, end: 0 }
    : { start: first[1], end: last[1] + last[3] };
}
