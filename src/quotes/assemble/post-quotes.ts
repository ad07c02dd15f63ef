import type { Embed, EmbedAuthor, Entity, Quote, Speaker } from '../../article.js';
import { finderOf, textSpan } from '../../language/spans.js';
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
  if (embeds.length === 0) return [];
  const writerOf = findWriters(entities);
  return embeds.flatMap(({ author, content }): Quote[] => {
    const [first] = content;
    const last = content[content.length - 1];
    if (first === undefined || last === undefined) return [];
    const words = () => content.map(({ start, end }) => textSpan(text, start, end));
    const { start } = first;
    const { end } = last;
    const quote: Quote = {
      start,
      end,
      text: text.slice(start, end),
      kind: 'direct',
      act: 'statement',
      content: words(),
      parts: words(),
      cue: null,
      speaker: author === null ? null : speakerOf(author, writerOf(author)),
      medium: null,
      rule: RULE,
      confidence: author === null ? UNSIGNED : SIGNED,
    };
    return [quote];
  });
}

function speakerOf({ start, end, text }: EmbedAuthor, writer: Entity | null): Speaker {
  return {
    mention: { start, end, text },
    entityId: writer?.id ?? null,
    memberIds: [],
    name: writer?.name ?? text,
    confidence: SIGNED,
  };
}

/**
 * Makes a function that finds the entity that an author is: one whose name ends the printed name,
 * behind a title or article, or one with the same name elsewhere.
 */
function findWriters(entities: readonly Entity[]): (author: EmbedAuthor) => Entity | null {
  const writers = entities.filter(({ type }) => WRITERS.has(type));
  const mentionsIn = finderOf(
    writers.flatMap((writer) => writer.mentions.map(({ start, end }) => ({ writer, start, end }))),
    (mention) => mention,
  );
  const byName = new Map<string, Entity>();
  for (const writer of writers) {
    for (const name of [writer.name, ...writer.aliases]) {
      if (!byName.has(name)) byName.set(name, writer);
    }
  }
  return (author) => {
    const { start, end, text } = author;
    const named = mentionsIn(author).find((mention) => {
      if (mention.start < start || mention.end > end) return false;
      const before = text.slice(0, mention.start - start);
      const bare = mention.writer.type === 'person' || !WORD.test(before) || ARTICLE.test(before);
      return bare && !WORD.test(text.slice(mention.end - start));
    });
    return named?.writer ?? byName.get(text) ?? null;
  };
}
