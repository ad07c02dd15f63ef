import type { Embed, EmbedAuthor, Entity, Quote, Speaker } from '../../article.js';
import { textSpan } from '../../language/spans.js';
import type { QuoteRule } from '../draft/attribution-rules.js';

const WORD = /[\p{L}\p{N}]/u;
const ARTICLE = /^the $/iu;
/** Confidence of the words of a post whose author is printed, and of one without. */
const SIGNED = 0.97;
const UNSIGNED = 0.8;
const RULE: QuoteRule = 'post';
/** The types of entities that write posts. */
const WRITERS: ReadonlySet<Entity['type']> = new Set<Entity['type']>(['person', 'organisation']);

/**
 * The text with spaces in place of posts from elsewhere: what the reporter says, and whom the
 * reporter names. All offsets stay.
 */
export function withoutPosts(text: string, embeds: readonly Embed[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of embeds) {
    if (start < from) continue;
    rest += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return rest + text.slice(from);
}

/** The quotes of posts from elsewhere: the words of each, said by its author. */
export function postQuotes(
  text: string,
  embeds: readonly Embed[],
  entities: readonly Entity[],
): Quote[] {
  return embeds.flatMap(({ author, content }): Quote[] => {
    const [first] = content;
    const last = content[content.length - 1];
    if (first === undefined || last === undefined) return [];
    const words = () => content.map(({ start, end }) => textSpan(text, start, end));
    const quote: Quote = {
      ...textSpan(text, first.start, last.end),
      kind: 'direct',
      act: 'statement',
      content: words(),
      parts: words(),
      cue: null,
      speaker: author === null ? null : speakerOf(author, entities),
      medium: null,
      rule: RULE,
      confidence: author === null ? UNSIGNED : SIGNED,
    };
    return [quote];
  });
}

/**
 * The author of a post as a speaker, and the entity that is meant: one whose name ends the printed
 * name, behind a title or article, or one with the same name elsewhere.
 */
function speakerOf({ start, end, text }: EmbedAuthor, entities: readonly Entity[]): Speaker {
  const writers = entities.filter(({ type }) => WRITERS.has(type));
  const isNamed = ({ type, mentions }: Entity): boolean =>
    mentions.some((mention) => {
      if (mention.start < start || mention.end > end) return false;
      const before = text.slice(0, mention.start - start);
      const bare = type === 'person' || !WORD.test(before) || ARTICLE.test(before);
      return bare && !WORD.test(text.slice(mention.end - start));
    });
  const named =
    writers.find(isNamed) ??
    writers.find(({ name, aliases }) => name === text || aliases.includes(text));
  return {
    mention: { start, end, text },
    entityId: named?.id ?? null,
    memberIds: [],
    name: named?.name ?? text,
  };
}
