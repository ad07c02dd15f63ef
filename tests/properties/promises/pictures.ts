import type { Article } from 'copydesk';
import type { Fault } from './fault.js';

const ABSOLUTE = /^https?:\/\/[^/]/i;
/** An http or https address, or one that is relative. */
const ADDRESS = /^(?:https?:\/\/[^/]|(?![a-z][a-z\d+.-]*:)[^\s<>"`])/i;

/** Finds pictures and embeds that are not as the model says. */
export function misplacedPictures({ body, embeds, images, source, text }: Article): Fault | null {
  const base = source.url ?? '';
  // an address that is none completes nothing
  const address = ABSOLUTE.test(base) && URL.canParse(base) ? ABSOLUTE : ADDRESS;
  for (const { url, after } of [...images, ...embeds]) {
    if (url !== null && !address.test(url)) {
      return { what: 'a picture or embed has a bad address', detail: url };
    }
    if (after !== null && !(after >= 0 && after < body.length)) {
      return { what: 'a picture or embed stands after no block', detail: `${after}` };
    }
  }
  if (images.filter(({ lead }) => lead).length > 1) {
    return { what: 'several images lead', detail: '' };
  }
  let from = 0;
  for (const embed of embeds) {
    const { kind, start, end, url, after, author, content, printed } = embed;
    const detail = `${kind} ${start}–${end}`;
    if (start < from) return { what: 'embeds are out of order', detail };
    from = end;
    if (start === end) {
      const place = after === null ? (body[0]?.start ?? 0) : body[after]?.end;
      if (start !== place) return { what: 'an embed is not where it stands', detail };
      if (author !== null || content.length > 0) return { what: 'words of no text', detail };
      if (url === null && printed === null) return { what: 'an embed of nothing', detail };
    } else if (kind !== 'post') return { what: 'an embed with a text', detail };
    else if (embed.text !== text.slice(start, end)) return { what: 'another text', detail };
  }
  return null;
}
