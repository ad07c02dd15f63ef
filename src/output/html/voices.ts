import type { Article, Speaker } from '../../article.js';

/** Number of colours for voices. Later voices use them again, so a name is always shown as well. */
const HUES = 6;

/** An entity with its number in the list, from 1. */
export interface NumberedEntity {
  number: number;
  name: string;
}

/** A speaker of one or more quotes: one group in the list of who said what, with one colour. */
export interface Voice {
  /** Number in order of appearance, from 1. */
  number: number;
  /** Name to show: that of the entity, else the printed words, else that nobody is named. */
  name: string;
  /** The entities that are meant: one, several for a collective speaker, or none. */
  entities: NumberedEntity[];
  /** Colour, 1 to 6; 0 for a speaker who was not resolved. */
  hue: number;
  /** Indices of the speaker's quotes. */
  quotes: number[];
}

/** The voices of an article, and the voice of each quote. */
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
