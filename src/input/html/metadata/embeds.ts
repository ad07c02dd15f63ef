import type { Span } from '../../../article.js';
import { webOrRelativeAddress } from '../../../language/web-address.js';
import * as Inside from '../elements/ancestor-flags.js';
import { type Attributes, attributeOf, wordsOf } from '../elements/attributes.js';
import type { ElementList } from '../elements/list-elements.js';
import type { OpenElement } from '../elements/open-element.js';
import type { PageEmbed } from '../page/html-page.js';
import { EMBED_IDS, EMBED_SOURCES } from '../tables/attribute-names.js';
import { EMBED_TAGS } from '../tables/embed-hosts.js';

/** Collects content that a page embeds from other sites. */
export interface EmbedReader {
  readonly embeds: PageEmbed[];
  onOpen(element: OpenElement, around: OpenElement, attributes: Attributes): void;
  /** The same element ends where a tag begins. */
  onClose(element: OpenElement, tagStart: number): void;
  /** The empty element `embed`. */
  onEmbed(around: OpenElement, attributes: Attributes, start: number, end: number): void;
  /** A `source` of a video or sound. */
  onSource(attributes: Attributes): void;
}

/** Scripts that draw a chart where they stand. */
const CHART_SCRIPT = /dwcdn\.net\/\w/u;
/** Longest address of a script that is looked at. */
const LONGEST_SCRIPT = 200;

export function readEmbeds(list: ElementList): EmbedReader {
  const embeds: PageEmbed[] = [];
  const open: { element: OpenElement; embed: PageEmbed }[] = [];

  const add = (
    tag: string,
    { block, inside }: OpenElement,
    attributes: Attributes,
    { start, end }: Span,
    post = false,
  ): PageEmbed => {
    const embed = {
      tag,
      post,
      src: addressIn(attributes),
      id: first(attributes, EMBED_IDS, (id) => id),
      words: wordsOf(attributes),
      title: attributeOf(attributes, 'title'),
      source: { start, end },
      end,
      element: list.indexOf(block),
      inside,
    };
    embeds.push(embed);
    return embed;
  };

  return {
    embeds,
    onOpen(element, around, attributes) {
      const { tag, inside } = element;
      const isPost = (inside & ~around.inside & Inside.embed) !== 0;
      if (!isPost && (around.silent || !(EMBED_TAGS.has(tag) || isDrawn(tag, attributes)))) return;
      open.push({ element, embed: add(tag, element, attributes, element, isPost) });
    },
    onClose(element, tagStart) {
      if (open.length === 0) return; // nearly always, and index -1 is slow to read
      const last = open[open.length - 1];
      if (last?.element !== element) return;
      last.embed.end = tagStart;
      open.pop();
    },
    onEmbed(around, attributes, start, end) {
      const last = open[open.length - 1];
      if (last?.embed.tag === 'object') last.embed.src ??= addressIn(attributes);
      else if (!around.silent) add('embed', around, attributes, { start, end });
    },
    onSource(attributes) {
      const last = open[open.length - 1];
      if (last !== undefined) last.embed.src ??= addressIn(attributes);
    },
  };
}

/** Whether a script, or an element for a script, shows a post or a chart. */
function isDrawn(tag: string, attributes: Attributes): boolean {
  if (tag === 'script') {
    const src = attributes.get('src')?.value;
    return (
      attributes.has('data-telegram-post') ||
      (src !== undefined && src.length < LONGEST_SCRIPT && CHART_SCRIPT.test(src))
    );
  }
  if (tag !== 'div' || !attributes.has('data-src')) return false;
  return attributeOf(attributes, 'class')?.startsWith('flourish-embed') === true;
}

/** The first address of a tag that is one of the web, or null. */
function addressIn(attributes: Attributes): string | null {
  return first(attributes, EMBED_SOURCES, webOrRelativeAddress);
}

function first(
  attributes: Attributes,
  names: readonly string[],
  read: (value: string) => string | null,
): string | null {
  for (const name of names) {
    const value = attributes.get(name)?.value;
    if (value === undefined) continue;
    const found = read(value);
    if (found !== null && found !== '') return found;
  }
  return null;
}
