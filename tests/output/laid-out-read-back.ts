import type { Article, Block, Embed } from 'copydesk';
import { type Complete, linksOf, picturesOf } from '../../src/output/layout/addresses.js';
import { embedWords } from '../../src/output/layout/embed-links.js';
import { type Element, elementsOf } from '../hostile/elements.js';

/** What a reader sees of a body: its words, links, tables and the items of its lists. */
export interface Seen {
  words: string;
  links: string[];
  tables: string[][];
  items: string[];
}

/** The cells of a table with text: Markdown fills rows and heads up with empty ones. */
export const filled = (seen: Seen): Seen => ({
  ...seen,
  tables: seen.tables.map((cells) => cells.filter(Boolean)),
});

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

/** An article that is nothing but its body, without pictures. */
export function bodyAlone(article: Article): Article {
  const none = { headline: null, dek: null, byline: null, publishedAt: null };
  return { ...article, ...none, images: [], notes: [] };
}

/** Whether something from elsewhere may stand in the item of a list. */
export function hasEmbedInList({ body, embeds }: Article): boolean {
  return embeds.some(
    ({ text, after }) => text === '' && after !== null && levelOf(body[after]) > 0,
  );
}

function levelOf(block: Block | undefined): number {
  return block?.list?.level ?? (block?.kind === 'list-item' ? 1 : 0);
}

/** How each output writes whose page a link leads to. */
const HOSTS = { page: ['', ''], note: ['(', ')'] } as const;

/** What an article says that a reader should see, of its body and of what is from elsewhere. */
export function toldBy(article: Article, form: keyof typeof HOSTS): Seen {
  const { body, embeds } = article;
  const address = linksOf(article);
  const shown = body.filter(({ text }) => bare(text) !== '');
  const told = (index: number): Pick<Seen, 'words' | 'links'>[] =>
    embeds
      .filter(({ text, after }) => text === '' && (after ?? -1) === index)
      .map((embed) => toldOf(embed, picturesOf(article), HOSTS[form]));
  const parts = [
    ...told(-1),
    ...body.flatMap(({ text, marks }, i) => {
      const links = marks.flatMap((mark) => {
        const url = mark.kind === 'link' ? address(mark.url) : null;
        return url === null ? [] : [`${bare(mark.text)} ${plain(url)}`];
      });
      return [...(bare(text) === '' ? [] : [{ words: bare(text), links }]), ...told(i)];
    }),
  ];
  return {
    words: parts.map(({ words }) => words).join(''),
    links: parts.flatMap(({ links }) => links),
    tables: shown.flatMap(({ rows }) =>
      rows === null || rows.every(({ cells }) => cells.length === 0)
        ? []
        : [rows.flatMap(({ cells }) => cells.map(({ text }) => bare(text)))],
    ),
    items: shown.flatMap(itemOf),
  };
}

function toldOf(
  embed: Embed,
  complete: Complete,
  [before, behind]: readonly [string, string],
): Pick<Seen, 'words' | 'links'> {
  const said = embedWords(embed, complete);
  if (said === null) return { words: '', links: [] };
  const { name, address, host } = said;
  const from = host === '' || host === name ? name : `${name}${before}${host}${behind}`;
  const printed = bare(embed.printed?.text ?? '');
  const words = printed === '' ? from : `${printed}${name === '' ? '' : `—${from}`}`;
  return {
    words: bare(words),
    links: address === null ? [] : [`${bare(name)} ${plain(address)}`],
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
