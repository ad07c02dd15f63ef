import { selectAll } from 'css-select';
import { type Document, type Element, isElement, WALK } from './dom.js';

/** Attributes in which templates name their parts. */
const NAMING = [
  'data-testid',
  'data-component',
  'data-qa',
  'data-gu-name',
  'itemprop',
  'rel',
] as const;
/** Class names that describe the layout, not the content. */
const LAYOUT =
  /^(?:container|row|col|column|columns|grid|flex|wrapper|clearfix|content|main|block|inner|left|right|top|bottom|active|hidden|visible|[mp][trblxy]?|w|h|min|max|text|font|leading|bg|border|space|gap|items|justify|self|relative|absolute|is|has|first|last|odd|even)(?:-|$|\d)/i;
/** Names of elements next to the content, which may have the same text. */
const BESIDE = /share|breadcrumb|modal|sponsor|teaser|related|sidebar|footer|sticky|popup/i;
/** Names that a build generates: `css-1x2y3z`, `sc-abc`, `Header_title__3kD9x`. */
const MADE =
  /^(?:css|sc|jsx|svelte|astro|emotion)-|\d{3}|\d[a-zA-Z]{1,8}\d|[a-z][A-Z][a-z]{0,3}[A-Z]/;
/** A short word with capitals in the middle is generated as well. */
const SCRAMBLED = /^[a-zA-Z]{4,7}$/;
const LONGEST_NAME = 40;
/** Length of `__` and five characters, which builds add. */
const MADE_TAIL = 7;

/** Selectors for an element by the names its template gives it, the most specific first. */
export function selectorsFor(element: Element): string[] {
  const own = namesOf(element);
  const above = isElement(element.parent) ? namesOf(element.parent) : [];
  const over =
    isElement(element.parent) && isElement(element.parent.parent)
      ? namesOf(element.parent.parent)
      : [];
  const all = [
    ...own,
    ...own.filter((name) => name.startsWith('.')).map((name) => `${element.tag}${name}`),
    ...above.flatMap((name) => [`${name} > ${element.tag}`]),
    ...above.flatMap((name) => own.map((inner) => `${name} ${inner}`)),
    ...(element.tag === 'div' ? [] : over.map((name) => `${name} ${element.tag}`)),
    ...(/^(?:h1|article|main)$/.test(element.tag) ? [element.tag] : []),
  ];
  return all.filter((selector) => !BESIDE.test(selector));
}

function namesOf({ attribs }: Element): string[] {
  const names: string[] = [];
  const { id = '', class: classes = '' } = attribs;
  for (const key of NAMING) {
    const value = attribs[key] ?? '';
    if (/^[\w -]{2,40}$/.test(value)) names.push(`[${key}="${value}"]`);
  }
  if (isName(id)) names.push(`#${id}`);
  const tokens = classes.split(/\s+/).filter(isName);
  const telling = tokens.filter((token) => !LAYOUT.test(token));
  for (const token of telling) names.push(`.${token}`);
  if (telling.length === 0) for (const token of tokens) names.push(`.${token}`);
  return names;
}

function isName(name: string): boolean {
  return (
    /^[a-z][\w-]+$/i.test(name) &&
    name.length <= LONGEST_NAME &&
    !MADE.test(name) &&
    !isScrambled(name)
  );
}

function isScrambled(name: string): boolean {
  const tail = name.lastIndexOf('__');
  if (tail >= 0 && /[A-Z\d]/.test(name.slice(tail))) return true;
  // `Article_title__qcsob`
  if (/^[A-Z][a-zA-Z]*_/.test(name) && tail === name.length - MADE_TAIL) return true;
  // a real word has a vowel and is not all capitals: `BWNPD`, `i89vthx`
  if (/^[A-Z]{4,}$/.test(name) || /^[a-z]{1,2}\d{2}[a-z]+$/.test(name)) return true;
  return SCRAMBLED.test(name) && /[A-Z]/.test(name.slice(1)) && /[a-z]/.test(name);
}

/** Finds the elements of a selector; one that cannot be read finds nothing. */
export function find(selector: string, { children }: Document): Element[] {
  try {
    return selectAll(selector, children, WALK);
  } catch {
    return [];
  }
}
