import type { Article, Entity } from 'copydesk';
import type { Fault } from './fault.js';

/** Finds a speaker who is no entity of the article. */
export function unknownSpeaker({ quotes, entities }: Pick<Article, 'quotes' | 'entities'>) {
  const ids = new Set(entities.map(({ id }) => id));
  if (ids.size !== entities.length) return { what: 'two entities have one id', detail: '' };
  for (const { speaker, confidence } of quotes) {
    if (!(confidence >= 0 && confidence <= 1)) {
      return { what: 'a confidence is not from 0 to 1', detail: String(confidence) };
    }
    if (speaker === null) continue;
    const wrong = [speaker.entityId ?? [], speaker.memberIds].flat().find((id) => !ids.has(id));
    if (wrong !== undefined) return { what: 'a speaker is no entity', detail: wrong };
  }
  return null;
}

/** Finds two mentions that overlap, or one that is empty. */
export function overlapping(entities: readonly Entity[]): Fault | null {
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  let from = 0;
  for (const { start, end } of mentions) {
    if (start < from || end <= start) {
      return { what: 'mentions overlap', detail: `${start}–${end} behind ${from}` };
    }
    from = end;
  }
  return null;
}

/**
 * Finds an address of a picture, the page or something from elsewhere that a browser would run or read
 * from the disk.
 */
export function runningAddress({ embeds, images, source }: Article): Fault | null {
  for (const url of [...[...images, ...embeds].map((each) => each.url), source.canonicalUrl]) {
    // browsers leave out white space and controls before they look for the scheme
    const [, scheme] =
      /^(javascript|vbscript|file):/i.exec(url?.replaceAll(/[\0- ]/g, '') ?? '') ?? [];
    if (scheme)
      return { what: `an address begins with ${scheme.toLowerCase()}:`, detail: String(url) };
  }
  return null;
}
