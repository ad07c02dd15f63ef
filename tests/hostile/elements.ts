import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The elements that an HTML parser makes of a piece of HTML or of a whole page, in order. */
export function elementsOf(html: string): Element[] {
  const root = /^<!doctype/i.test(html) ? parse(html) : parseFragment(html);
  return [...nodesIn(root)].filter((node): node is Element => 'tagName' in node);
}

/** The text of a node, white space folded and outer white space left out. */
export function textOf(node: Node): string {
  const texts = [...nodesIn(node)].map((each) => ('value' in each ? each.value : ''));
  return texts.join('').replace(/\s+/g, ' ').trim();
}

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  if ('content' in node) yield* nodesIn(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesIn(child);
}

const SAFE_ELEMENTS = new Set(
  `html head body meta title style header nav main article section aside div p h1 h2 h3 h4 h5 h6
   ul ol li dl dt dd blockquote a b i em strong small span bdi time br hr del details summary pre code
   sub sup s figure figcaption table thead tbody tr th td img`.split(/\s+/),
);
const SAFE_ATTRIBUTES = new Set(
  `id class title lang dir href rel value datetime tabindex charset content name
   http-equiv src alt width height loading cite start scope colspan rowspan align`.split(/\s+/),
);

/** What in HTML could load, run or send something, or is not of the kind the outputs write. */
export function dangersIn(html: string): string[] {
  return elementsOf(html).flatMap((element) => [
    ...(SAFE_ELEMENTS.has(element.tagName) ? [] : [`<${element.tagName}>`]),
    ...element.attrs.flatMap(({ name, value }) => {
      if (!SAFE_ATTRIBUTES.has(name) && !name.startsWith('aria-')) return [`${name}=${value}`];
      const safe =
        name === 'src' ? isWeb(value) : !/^(?:href|cite)$/.test(name) || isSafeLink(value);
      return safe ? [] : [`${name}=${value}`];
    }),
  ]);
}

/** Whether a browser opens nothing but a place on the page, a page of the web, a mail or a call. */
function isSafeLink(href: string): boolean {
  return href.startsWith('#') || isWeb(href) || /^(?:mailto|tel):[^\s<>"]+$/.test(href);
}

/** Whether an address is one of the web, wherever it stands. */
function isWeb(address: string): boolean {
  // markdown-it encodes the brackets of IP version 6
  const written = address.replace(/^(https?:\/\/(?:[^/?#@]*@)?)%5B([^/]*?)%5D/i, '$1[$2]');
  return URL.canParse(written) && /^https?:$/.test(new URL(written).protocol);
}
