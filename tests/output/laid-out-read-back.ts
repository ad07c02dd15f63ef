import type { Article, Block } from 'copydesk';
import { type Element, elementsOf } from '../hostile/elements.js';

/** What a reader sees of a body: its words, links, tables and the items of its lists. */
export interface Seen {
  words: string;
  links: string[];
  tables: string[][];
  items: string[];
}

/** Words without white space, which outputs fold. */
const bare = (text: string): string =>
  text.replace(/\s+/g, '').replace(/[\0-\x1f\x7f-\x9f]/g, '\ufffd');

/** An address however its signs are encoded. */
const plain = (url: string): string => {
  const address = url.replace(/%(?=[^\da-f]|.[^\da-f]|.?$)/gi, '%25');
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** What an article says that a reader should see. */
export function toldBy({ body }: Article, address: (url: string) => string | null): Seen {
  const shown = body.filter(({ text }) => bare(text) !== '');
  return {
    words: shown.map(({ text }) => bare(text)).join(''),
    links: shown.flatMap(({ marks }) =>
      marks.flatMap((mark) => {
        const url = mark.kind === 'link' ? address(mark.url) : null;
        return url === null ? [] : [`${bare(mark.text)} ${plain(url)}`];
      }),
    ),
    tables: shown.flatMap(({ rows }) =>
      rows === null || rows.every(({ cells }) => cells.length === 0)
        ? []
        : [rows.flatMap(({ cells }) => cells.map(({ text }) => bare(text)))],
    ),
    items: shown.flatMap(itemOf),
  };
}

function itemOf(block: Block, index: number, shown: readonly Block[]): string[] {
  const { kind, list } = block;
  if (kind === 'embed' || list?.continues || (list === null && kind !== 'list-item')) return [];
  const level = Math.min(list?.level ?? 1, 9);
  const goesOn = (next: Block): boolean =>
    next.list !== null &&
    (next.list.level > level || (next.list.level === level && next.list.continues));
  let end = index + 1;
  while (end < shown.length && goesOn(shown[end] as Block)) end++;
  const words = shown.slice(index, end).map(({ text }) => bare(text));
  return [`${level} ${list?.ordered ? 'ol' : 'ul'} ${words.join('').slice(0, 60)}`];
}

/** What a page shows; cells that only fill a row up are left out. */
export function seenIn(html: string): Seen {
  const elements = elementsOf(html);
  const named = (name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
  return {
    words: bare(rawText({ childNodes: elementsAtTop(elements) } as never)),
    links: named('a').map((link) => `${bare(rawText(link))} ${plain(attribute(link, 'href'))}`),
    tables: named('table').map((table) =>
      elements
        .filter((each) => /^t[hd]$/.test(each.tagName) && around(each).includes(table))
        .map((cell) => bare(rawText(cell))),
    ),
    items: named('li').map((item) => {
      const lists = around(item).filter(({ tagName }) => /^[uo]l$/.test(tagName));
      return `${lists.length} ${lists[0]?.tagName} ${bare(rawText(item)).slice(0, 60)}`;
    }),
  };
}

function elementsAtTop(elements: readonly Element[]): Element[] {
  return elements.filter((each) => around(each).length === 0);
}

function around(element: Element): Element[] {
  const out: Element[] = [];
  for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode) {
    out.push(node);
  }
  return out;
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}

function rawText(node: unknown): string {
  const { value = '', childNodes = [] } = node as { value?: string; childNodes?: unknown[] };
  return value + childNodes.map(rawText).join('');
}
