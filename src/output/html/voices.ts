import type { Article, Speaker } from '../../article.js';

/** Hues there are for voices; later voices take them again, so a name always stands beside. */
const HUES = 6;

/** An entity with its place in the list, from 1. */
export interface NumberedEntity {
  number: number;
  name: string;
}

/** Somebody who is quoted: one group of the list of who said what, one hue of the page. */
export interface Voice {
  /** Place in the order of appearance, from 1. */
  number: number;
  /** Name to show: the resolved one, else the words printed, else that nobody is named. */
  name: string;
  /** The entities meant: one, several of a collective, or none. */
  entities: NumberedEntity[];
  /** Hue, 1 to 6; 0 for a voice that is not resolved. */
  hue: number;
  /** Indices of the quotes given to it. */
  quotes: number[];
}

/** The voices of an article, and the one of each quote. */
export interface Voices {
  list: Voice[];
  /** Voice of the quote at the same index. */
  ofQuote: Voice[];
}

/** Groups the quotes by who said them. */
export function voicesOf({ quotes, entities }: Pick<Article, 'quotes' | 'entities'>): Voices {
  const byId = new Map(entities.map(({ id, name }, i) => [id, { number: i + 1, name }]));
  const byKey = new Map<string, Voice>();
  let resolved = 0;
  const ofQuote = quotes.map(({ speaker }, index) => {
    const ids = speaker === null ? [] : [speaker.entityId, ...speaker.memberIds];
    const meant = ids.flatMap((id) => (id === null ? [] : (byId.get(id) ?? [])));
    const key =
      meant.length > 0 ? meant.map(({ number }) => number).join() : nameOf(speaker).toLowerCase();
    let voice = byKey.get(key);
    if (voice === undefined) {
      const known = speaker !== null && (meant.length > 0 || speaker.name !== null);
      voice = {
        number: byKey.size + 1,
        name: nameOf(speaker),
        entities: meant,
        hue: known ? (resolved++ % HUES) + 1 : 0,
        quotes: [],
      };
      byKey.set(key, voice);
    }
    voice.quotes.push(index);
    return voice;
  });
  return { list: [...byKey.values()], ofQuote };
}

function nameOf(speaker: Speaker | null): string {
  return speaker === null ? 'Nobody named' : (speaker.name ?? speaker.mention.text);
}
