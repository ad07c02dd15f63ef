import * as Inside from '../elements/ancestor-flags.js';
import { type Attributes, attributeOf, wordsOf } from '../elements/attributes.js';
import type { ElementList } from '../elements/list-elements.js';
import type { OpenElement } from '../elements/open-element.js';
import type { PageEmbed } from '../page/html-page.js';
import { EMBED_TAGS } from '../tables/embed-hosts.js';

/** Collects content that a page embeds from other sites. */
export interface EmbedReader {
  readonly embeds: PageEmbed[];
  onOpen(element: OpenElement, around: OpenElement, attributes: Attributes): void;
}

export function readEmbeds(list: ElementList): EmbedReader {
  const embeds: PageEmbed[] = [];
  return {
    embeds,
    onOpen(element, around, attributes) {
      const { tag, inside, start, end } = element;
      const isPost = (inside & ~around.inside & Inside.embed) !== 0;
      if (!isPost && (around.silent || !EMBED_TAGS.has(tag))) return;
      embeds.push({
        tag,
        src:
          attributeOf(attributes, 'src') ??
          attributeOf(attributes, 'data-src') ??
          attributeOf(attributes, 'data'),
        words: wordsOf(attributes),
        source: { start, end },
        element: list.indexOf(element.block),
      });
    },
  };
}
