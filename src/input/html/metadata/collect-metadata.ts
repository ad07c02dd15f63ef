import type { Span } from '../../../article.js';
import { type Attribute, type Attributes, wordsOf } from '../elements/attributes.js';
import type { OpenElement } from '../elements/open-element.js';
import { typeName } from '../elements/type-name.js';
import type { PageItemprop, PageMeta, PageMetadata, PageScope } from '../page/page-metadata.js';
import { DATE_ATTRIBUTES, Use } from '../tables/attribute-names.js';
import { captureText } from './captures.js';

const META_NAMES = ['name', 'property', 'itemprop', 'http-equiv'] as const;
/**
 * Attributes that hold a property's value, best first; without any, the element's text is the
 * value.
 */
const VALUE_ATTRIBUTES = ['content', 'datetime', 'href', 'src'];
/** Most words of one attribute that are read. */
const MOST_WORDS = 8;

/** Addresses of front pages. */
const HOME = /^\s*(?:https?:\/\/[^/?#\s]+\/?|\/)(?:index\.(?:html?|php))?\s*$/iu;
/** Most links to the front page that are read. */
const MOST_HOMES = 12;

const NONE: readonly PageItemprop[] = [];
/** Uses of attributes that may hold metadata of the article. */
const TOLD = Use.property | Use.type | Use.rel | Use.date;
/** Elements with titles that are not about the element’s own text. */
const NOT_DATED = new Set(['a', 'iframe', 'object', 'form', 'button', 'html', 'body', 'svg']);
/** Longest moment in an attribute, in characters. */
const LONGEST_MOMENT = 60;
/** What such a moment has: a year, or seconds since 1970. */
const MOMENT = /(?:19|20)\d\d|^\d{10,13}$/u;

/** The beginning of JSON-LD in a script without its type. */
const LINKED = /^(?:\[\s?)?\{\s?"@(?:context|type|graph)"/u;

/** What has to be done when the element closes. */
interface Pending {
  mark: number;
  done: (text: string, source: Span) => void;
}

interface Scope {
  element: OpenElement;
  type: string;
  index: number | null;
  /** Index in `PageMetadata.scopes`. */
  scope: number;
}

/** Collects what a page says about itself. */
export interface MetadataReader {
  readonly metadata: PageMetadata;
  onOpen(element: OpenElement, attributes: Attributes): void;
  /**
   * Called at the end of each element that `onOpen` was called for; `end` is where its content
   * ends.
   */
  onClose(element: OpenElement, end: number): void;
  /** Called for void elements, which have no end. */
  onVoid(tag: string, attributes: Attributes): void;
  /** Called with the content of a script. */
  onScript(type: string, text: string, start: number): void;
  hears(): boolean;
  hear(piece: string): void;
}

export function collectMetadata(): MetadataReader {
  const metadata: PageMetadata = {
    title: null,
    lang: null,
    base: null,
    metas: [],
    canonicals: [],
    jsonLd: [],
    times: [],
    itemprops: [],
    scopes: [],
    relAuthors: [],
    homeLinks: [],
  };
  const captures = captureText();
  const pending = new Map<OpenElement, Pending[]>();
  const scopes: Scope[] = [];

  const listen = (element: OpenElement, done: Pending['done']): void => {
    const others = pending.get(element);
    const one = { mark: captures.begin(), done };
    if (others === undefined) pending.set(element, [one]);
    else others.push(one);
  };

  let homes = 0; // open links to the front page
  const noteHome = (text: string): void => {
    if (text !== '' && metadata.homeLinks.length < MOST_HOMES) metadata.homeLinks.push(text);
  };
  const noteLogo = (attributes: Attributes): void => {
    const alt = attributes.get('alt')?.value.slice(0, LONGEST_MOMENT);
    if (alt === undefined || alt === '') return;
    if (homes > 0) captures.hear(alt);
    else if (/logo/iu.test(wordsOf(attributes))) noteHome(alt);
  };

  /**
   * Notes the properties that an element gives, and returns those with the element's text as value.
   */
  const noteProperties = (
    tag: string,
    attributes: Attributes,
    itemtype: string,
  ): readonly PageItemprop[] => {
    if (!(attributes.uses & Use.property)) return NONE;
    const waiting: PageItemprop[] = [];
    const scope = scopes[scopes.length - 1];
    for (const by of ['itemprop', 'property'] as const) {
      const names = attributes.get(by);
      if (names === undefined || (by === 'property' && tag === 'meta')) continue;
      const given = firstOf(attributes, VALUE_ATTRIBUTES);
      for (const prop of wordsIn(names.value)) {
        const item: PageItemprop = {
          prop,
          value: given?.value ?? '',
          source: spanOf(given),
          itemtype,
          scopeType: scope?.type ?? '',
          within: scope?.index ?? null,
          scope: scope?.scope ?? null,
        };
        metadata.itemprops.push(item);
        if (given === null || (tag === 'a' && given === attributes.get('href'))) waiting.push(item);
      }
    }
    return waiting;
  };

  return {
    metadata,
    hears: captures.active,
    hear: captures.hear,
    onOpen(element, attributes) {
      const { tag } = element;
      if (tag === 'title' && metadata.title === null) {
        listen(element, (text, source) => {
          metadata.title ??= { text, source };
        });
      }
      if (attributes.size === 0 && tag !== 'time') return;
      if (tag === 'html' && metadata.lang === null) {
        const lang = attributes.get('lang');
        if (lang !== undefined && lang.value !== '') {
          metadata.lang = { value: lang.value, source: spanOf(lang) };
        }
      }
      if (tag === 'a' && isHome(attributes.get('href')?.value)) {
        homes++;
        listen(element, (text) => {
          homes--;
          noteHome(text);
        });
      }
      if (!(attributes.uses & TOLD) && tag !== 'time') return;
      const type = attributes.get('itemtype') ?? attributes.get('typeof');
      const itemtype = type === undefined ? '' : typeName(type.value);
      const first = metadata.itemprops.length;
      const waiting = noteProperties(tag, attributes, itemtype);
      if (waiting.length > 0) {
        listen(element, (text, source) => {
          for (const item of waiting) {
            item.value = text || item.value;
            item.source = source;
          }
        });
      }
      if (type !== undefined || attributes.has('itemscope')) {
        const described = first < metadata.itemprops.length;
        const scope = metadata.scopes.length;
        metadata.scopes.push({
          type: itemtype,
          outer: scopes[scopes.length - 1]?.scope ?? null,
          source: { start: element.start, end: Number.POSITIVE_INFINITY },
        });
        scopes.push({ element, type: itemtype, index: described ? first : null, scope });
      }
      const moment = momentOf(tag, attributes);
      if (tag === 'time' || moment !== null) {
        const { block, inside, start, itemprop } = element;
        const words = element.words || wordsOf(attributes);
        const time: PageMetadata['times'][number] = {
          datetime: moment?.value ?? null,
          datetimeSource: moment === null ? null : spanOf(moment),
          text: '',
          words: `${words} ${block?.words ?? ''}`.trim(),
          itemprop: attributes.uses & Use.property ? itemprop : '',
          marked: tag === 'time',
          source: { start, end: start },
          inside,
        };
        metadata.times.push(time);
        listen(element, (text, { end }) => {
          time.text = text;
          time.source.end = end;
        });
      }
      if (
        tag === 'a' &&
        attributes.uses & Use.rel &&
        wordsIn(attributes.get('rel')?.value ?? '').includes('author')
      ) {
        const { inside } = element;
        listen(element, (text, source) => {
          metadata.relAuthors.push({ text, source, inside });
        });
      }
    },
    onClose(element, end) {
      const waiting = pending.size > 0 ? pending.get(element) : undefined;
      if (waiting !== undefined) {
        pending.delete(element);
        for (const { mark, done } of waiting) {
          done(captures.end(mark), { start: Math.min(element.end, end), end });
        }
      }
      while (scopes.length > 0 && scopes[scopes.length - 1]?.element.ended) {
        const { scope } = scopes.pop() as Scope;
        (metadata.scopes[scope] as PageScope).source.end = end;
      }
    },
    onVoid(tag, attributes) {
      if (attributes.size === 0) return;
      if (tag === 'meta') noteMeta(metadata.metas, attributes);
      if (tag === 'link') noteLink(metadata, attributes);
      if (tag === 'img') noteLogo(attributes);
      if (tag === 'base') metadata.base ??= attributes.get('href')?.value ?? null;
      noteProperties(tag, attributes, '');
    },
    onScript(type, text, start) {
      const said = type.slice(0, 100).toLowerCase();
      if (
        said.includes('ld+json') ||
        (!said.includes('script') && LINKED.test(text.slice(0, 400).replace(/\s+/gu, ' ').trim()))
      ) {
        metadata.jsonLd.push({ text, source: { start, end: start + text.length } });
      }
    },
  };
}

function noteMeta(metas: PageMeta[], attributes: Attributes): void {
  const content = attributes.get('content');
  if (content === undefined) return;
  for (const by of META_NAMES) {
    const name = attributes.get(by)?.value.trim().slice(0, 200).toLowerCase();
    if (name === undefined || name === '') continue;
    metas.push({ name, content: content.value, source: spanOf(content) });
  }
}

/** Whether an address is that of a site's front page. */
function isHome(address: string | undefined): boolean {
  return address !== undefined && address.length < 100 && HOME.test(address);
}

/** The moment that an element gives in an attribute, or null. */
function momentOf(tag: string, attributes: Attributes): Attribute | null {
  const datetime = tag === 'time' ? attributes.get('datetime') : undefined;
  if (datetime !== undefined) return datetime;
  if (!(attributes.uses & Use.date) || NOT_DATED.has(tag)) return null;
  for (const name of DATE_ATTRIBUTES) {
    const attribute = attributes.get(name);
    if (attribute === undefined || attribute.value.length > LONGEST_MOMENT) continue;
    if (MOMENT.test(attribute.value)) return attribute;
  }
  return null;
}

function noteLink({ canonicals }: PageMetadata, attributes: Attributes): void {
  const href = attributes.get('href');
  const relations = wordsIn((attributes.get('rel')?.value ?? '').toLowerCase());
  if (href !== undefined && relations.includes('canonical')) {
    canonicals.push({ value: href.value, source: spanOf(href) });
  }
}

function spanOf(attribute: Attribute | null): Span {
  return { start: attribute?.start ?? 0, end: attribute?.end ?? 0 };
}

function firstOf(attributes: Attributes, names: readonly string[]): Attribute | null {
  for (const name of names) {
    const attribute = attributes.get(name);
    if (attribute !== undefined) return attribute;
  }
  return null;
}

function wordsIn(value: string): string[] {
  return value.slice(0, 500).split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
}
