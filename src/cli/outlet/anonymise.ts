import { FileError, nameOf } from '../../archives/errors/file-error.js';
import { stripBoilerplate } from '../../index.js';
import {
  type Document,
  depthOf,
  type Element,
  isElement,
  type Node,
  parsePage,
  textOf,
  writePage,
} from '../pages/dom.js';
import { type Inventor, inventTexts } from './invent.js';

/** Elements without any text of the article, which are left out. */
const DROPPED = new Set('style noscript svg iframe canvas object embed video audio'.split(' '));
/** Elements next to a story, not in it. */
const BESIDE = new Set(['nav', 'footer', 'aside', 'select']);
/** Elements within a line. */
const INLINE = new Set('a b em i span strong small mark time sup sub u'.split(' '));
/** Most words of a block that is a label or contains labels. */
const LONGEST_LABELLED = 6;
const PEOPLE = /author|byline|contributor|writer|person|people|staff|redakt/i;
/** Elements that menus, lists and stories repeat; only the first of them are kept. */
const REPEATED = new Set(
  'li div p section article figure tr option ul ol dl dd dt aside h2 h3 h4 h5 header'.split(' '),
);
/** Attributes that say what an element is. */
const STRUCTURE = new Set(
  'class id role rel type name property itemprop itemtype itemscope typeof vocab lang dir datetime charset http-equiv hidden colspan rowspan width height hreflang'.split(
    ' ',
  ),
);
const TEXTS = new Set(['alt', 'title', 'aria-label', 'placeholder', 'value']);
const ADDRESSES = new Set(['href', 'action', 'cite']);
const PICTURES = new Set(['src', 'srcset', 'data-src', 'data-srcset', 'poster']);
/** Contents of `<meta>` that say how the page was made, and not what the story is. */
const FACTS =
  /^(?:og:type|og:locale|og:site_name|article:section|articleSection|robots|viewport|referrer|generator|twitter:card|article:opinion)|width|height/i;
const DATE = /^[\p{L}\d\s:.,+/()|-]{4,60}$/u;
/** Most characters of such a content. */
const LONGEST_FACT = 60;
/** Most words of a label that is not known as furniture. */
const LONGEST_LABEL = 2;
const LONGEST_CODE = 40;
/** Names of `data-` attributes that describe the story, not the template. */
const STORY_DATA = /-(?:id|ids|slug|uri|url|href|path|title|headline|authors?|tags?|keywords?)$/;
/** Fewest letters of a word that is recognised as part of a person's name. */
const SHORTEST_OF_NAME = 4;
/** Of siblings of the same kind, the most that are kept: with text, and without. */
const MOST_PARAGRAPHS = 14;
const MOST_ALIKE = 3;
const PARAGRAPH = 80;
/** Most elements inside one another; browsers nest no deeper than 512. */
const DEEPEST = 1000;

/** What is kept of a page unchanged. */
export interface AnonymiseOptions {
  /** Names of the outlet. */
  names: readonly string[];
  /** Its domains. */
  domains: readonly string[];
  /** The first words of its furniture. */
  phrases: readonly string[];
  /** Names of the authors and of persons in the story: no label and no class may contain them. */
  people: readonly string[];
}

/**
 * Refuses a page whose elements are nested deeper than in any real page: the functions here call
 * themselves once a level.
 *
 * @throws FileError with the name of the file.
 */
export function refuseDeep(file: string, html: string): void {
  if (depthOf(parsePage(html)) <= DEEPEST) return;
  throw new FileError(
    `${nameOf(file)}: more than ${DEEPEST} elements are nested inside one another`,
  );
}

/**
 * Makes a page with the structure of another and without its story: elements, classes, ids, names
 * of metadata, dates and short labels are kept; every text, name, address and image is invented.
 */
export function anonymise(
  html: string,
  { names, domains, phrases, people }: AnonymiseOptions,
): string {
  const document = parsePage(html);
  const kept = [...names, ...domains.flatMap((domain) => domain.split('.'))];
  const ofOutlet = new Set(kept.flatMap(wordsOf));
  const ofPeople = new Set(
    people
      .flatMap(wordsOf)
      .filter((word) => word.length >= SHORTEST_OF_NAME && !ofOutlet.has(word)),
  );
  const namesOne: Page['namesOne'] = (text) => wordsOf(text).some((word) => ofPeople.has(word));
  const inventor = inventTexts(kept, (text) => !namesOne(text) && isLabel(text));
  const page = { inventor, domains, phrases, namesOne, pictures: 0 };
  cleanChildren(document, page, { beside: false, labels: true });
  return `${writePage(document)
    .replace(/\n{2,}/g, '\n')
    .trim()}\n`;
}

/** Where a node stands. */
interface Around {
  /** Whether it is inside a menu or a similar element. */
  beside: boolean;
  /** Whether its text may be a label: not inside a longer text, nor where people are named. */
  labels: boolean;
}

interface Page {
  inventor: Inventor;
  domains: readonly string[];
  phrases: readonly string[];
  /** Whether a text contains a word of anybody's name. */
  namesOne(text: string): boolean;
  pictures: number;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function mayHoldLabels(element: Element, { labels }: Around): boolean {
  const { class: words = '', rel = '', itemprop = '', href = '' } = element.attribs;
  const named = Object.keys(element.attribs).join(' ');
  if (element.tag === 'h1') return false;
  if (PEOPLE.test(`${words} ${rel} ${itemprop} ${href} ${named}`)) return false;
  if (INLINE.has(element.tag)) return labels;
  return textOf(element).split(' ').length <= LONGEST_LABELLED;
}

/** Whether a text is a label: it is removed as furniture, or is short and contains no two names. */
function isLabel(text: string): boolean {
  if (stripBoilerplate(text).removed.length > 0) return true;
  return (
    text.split(' ').length <= LONGEST_LABEL && (text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) < 2
  );
}

function cleanChildren(parent: Document | Element, page: Page, around: Around): void {
  const alike = new Map<string, number>();
  const children: Node[] = [];
  for (const child of parent.children) {
    if (!isElement(child)) {
      const shows = /\S/u.test(child.data);
      child.data = shows ? cleanText(child.data, page, around) : ' ';
      children.push(child);
      continue;
    }
    if (DROPPED.has(child.tag) || (child.tag === 'link' && !isTelling(child))) continue;
    if (child.tag === 'script') {
      const json = linkedData(child, page);
      if (json !== null) {
        child.attribs = { type: 'application/ld+json' };
        child.children = [{ data: json, parent: child }];
        children.push(child);
      }
      continue;
    }
    if (REPEATED.has(child.tag) && !(isElement(parent) && parent.tag === 'body')) {
      const kind = `${child.tag}.${child.attribs.class ?? ''}`;
      const count = (alike.get(kind) ?? 0) + 1;
      alike.set(kind, count);
      const story = !around.beside && textOf(child).length > PARAGRAPH;
      const most = story ? MOST_PARAGRAPHS : around.beside ? 1 : MOST_ALIKE;
      if (count > most) continue;
    }
    const within = {
      beside: around.beside || BESIDE.has(child.tag),
      labels: mayHoldLabels(child, around),
    };
    cleanAttributes(child, page);
    cleanChildren(child, page, within);
    children.push(child);
  }
  parent.children = children;
}

function cleanText(text: string, { inventor, phrases }: Page, { labels }: Around): string {
  if (isDate(text.trim())) return text;
  const known = phrases.find((phrase) => text.trimStart().startsWith(phrase));
  if (known !== undefined) {
    const end = text.indexOf(known) + known.length;
    return text.slice(0, end) + inventor.text(text.slice(end), 0);
  }
  return labels ? inventor.text(text) : inventor.text(text, 0);
}

function isTelling({ attribs }: Element): boolean {
  return /^(?:canonical|alternate|amphtml|author|shortlink)$/i.test(attribs.rel ?? '');
}

function cleanAttributes(element: Element, page: Page): void {
  const { tag: name, attribs } = element;
  const cleaned: [name: string, value: string][] = [];
  for (const [key, value] of Object.entries(attribs)) {
    const kept = cleanAttribute(name, key, value, attribs, page);
    if (kept !== null) cleaned.push([key, kept]);
  }
  element.attribs = Object.fromEntries(cleaned);
}

function cleanAttribute(
  element: string,
  key: string,
  value: string,
  attribs: Readonly<Record<string, string>>,
  page: Page,
): string | null {
  const { inventor } = page;
  if (key === 'content') return cleanContent(value, attribs.property ?? attribs.name ?? '', page);
  if (PICTURES.has(key)) {
    if (element === 'input') return null;
    return key === 'src' ? `https://pictures.example/${++page.pictures}.jpg` : null;
  }
  if (ADDRESSES.has(key)) return cleanAddress(value, page);
  if (key === 'alt') return inventor.text(value, 0);
  if (TEXTS.has(key)) return inventor.text(value);
  if (key === 'id' || key === 'class') {
    return value
      .trim()
      .split(/\s+/)
      .map((token) =>
        token.split('-').length > 5 || page.namesOne(token) ? inventor.slug(token) : token,
      )
      .join(' ');
  }
  if (STRUCTURE.has(key)) return value;
  const code = value.length <= LONGEST_CODE && /^[\w:.-]*$/.test(value);
  if (!key.startsWith('data-') || !code) return null;
  return page.namesOne(value) || STORY_DATA.test(key) ? inventor.slug(value) : value;
}

function cleanContent(value: string, name: string, page: Page): string {
  const short = value.length <= LONGEST_FACT;
  if ((short && FACTS.test(name)) || isDate(value)) return value;
  if (/^(?:https?:)?\/\//.test(value)) {
    return /image|logo|thumbnail/i.test(name)
      ? `https://pictures.example/${++page.pictures}.jpg`
      : cleanAddress(value, page);
  }
  return page.inventor.text(value, 0);
}

function isDate(value: string): boolean {
  return (
    DATE.test(value) &&
    /\b(?:19|20)\d\d\b/.test(value) &&
    /\d[-/:. ]\d|\d,? (?:19|20)\d\d/.test(value)
  );
}

/** The address with invented words if it belongs to the outlet, else an invented address. */
function cleanAddress(value: string, { domains, inventor }: Page): string {
  if (/^(?:#|mailto:|javascript:|tel:)/i.test(value)) return '#';
  const parts = /^((?:https?:)?\/\/)?([^/?#]*)([^?#]*)/i.exec(value);
  const [, scheme = '', host = '', path = ''] = parts ?? [];
  if (scheme === '') return inventor.slug(value.split(/[?#]/)[0] as string);
  const own = domains.find((domain) => host === domain || host.endsWith(`.${domain}`));
  return own === undefined ? `${scheme}other.example/` : scheme + host + inventor.slug(path);
}

/** JSON-LD with its values replaced in the same way, or null for any other script. */
function linkedData({ attribs, children }: Element, page: Page): string | null {
  const [first] = children;
  if (!/ld\+json/i.test(attribs.type ?? '') || first === undefined || !('data' in first))
    return null;
  try {
    const clean = (value: unknown, key: string): unknown => {
      if (Array.isArray(value))
        return value.slice(0, MOST_PARAGRAPHS).map((item) => clean(item, key));
      if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(
          Object.entries(value).map(([name, item]) => [name, clean(item, name)]),
        );
      }
      if (typeof value !== 'string' || key === '@type' || key === '@context') return value;
      if (key === 'inLanguage') return value;
      return cleanContent(value, key, page);
    };
    return JSON.stringify(clean(JSON.parse(first.data), ''), null, 1).replaceAll('<', '\\u003c');
  } catch {
    return null;
  }
}
