import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Fault } from './fault.js';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** Elements that could load, run or send something. */
const UNSAFE = new Set(
  'script img iframe frame link object embed base form input svg math video audio'.split(' '),
);
const UNSAFE_ATTRIBUTE = /^on|^style$|^src|^action$|^formaction$|^background$|^ping$/;

/** Characters that do no harm: written as UTF-8, or shown, they are U+FFFD. */
const HARMLESS = new Set(['noncharacter-in-input-stream', 'surrogate-in-input-stream']);

/** Whether a page may load pictures of the web. */
type Pictures = 'none' | 'of the web';

/** Finds a fault in a page this library wrote: a parse error, something unsafe, a link to nowhere. */
export function unsafe(page: string, pictures: Pictures = 'none'): Fault | null {
  const errors: string[] = [];
  const tree = parse(page, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) => {
      if (HARMLESS.has(code)) return;
      errors.push(`${code}|${page.slice(Math.max(0, startOffset - 60), startOffset + 20)}`);
    },
  });
  if (errors[0] !== undefined) {
    const [code, detail = ''] = errors[0].split('|');
    return { what: `the page has the parse error ${code}`, detail };
  }
  const ids = new Set<string>();
  const targets: string[] = [];
  let fault: Fault | null = null;
  const visit = (node: Node): void => {
    if ('attrs' in node) {
      const isPicture = pictures === 'of the web' && node.tagName === 'img';
      if (UNSAFE.has(node.tagName) && !isPicture)
        fault ??= { what: `the page has a ${node.tagName}`, detail: '' };
      for (const { name, value } of node.attrs) {
        const isSafe = isPicture && name === 'src' && /^https?:\/\//i.test(value);
        if (UNSAFE_ATTRIBUTE.test(name) && !isSafe) {
          fault ??= { what: `the page has the attribute ${name}`, detail: value };
        }
        if (name === 'id') {
          if (ids.has(value)) fault ??= { what: 'an id stands twice', detail: value };
          ids.add(value);
        } else if (name === 'aria-labelledby') targets.push(value);
        else if (name === 'href') {
          if (value.startsWith('#')) targets.push(value.slice(1));
          else if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(value)) {
            fault ??= { what: 'a link is no web address', detail: value };
          }
        }
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(tree);
  if (fault !== null) return fault;
  const lost = targets.find((target) => !ids.has(target));
  return lost === undefined ? null : { what: 'a link leads to no id', detail: lost };
}
