import type { Article, Span } from 'copydesk';
import type { Fault } from './fault.js';
import { crossing, nestingSpansOf } from './spans.js';

type Named = Pick<Article, 'quotes' | 'entities'>;
type Laid = Named & Pick<Article, 'headline' | 'dek' | 'dateline' | 'body'>;

/**
 * Finds spans of quotes and names that break out: two that cross, one that lies in no wall (a
 * paragraph of a bare text; the headline, the dek or a block of an article), parts of a quote out of
 * order or outside of it. A quote itself may run over several walls.
 */
export function breakingOut(walls: readonly Span[], found: Named): Fault | null {
  const pieces = [
    ...nestingSpansOf(found),
    ...found.quotes.flatMap(({ content, medium }) => [
      ...content.map((span) => ({ ...span, role: 'content' })),
      ...(medium ? [{ ...medium, role: 'medium' }] : []),
    ]),
  ];
  const quotes = found.quotes.map((span) => ({ ...span, role: 'quote' }));
  const mentions = found.entities.flatMap((entity) => entity.mentions);
  return (
    crossing([...quotes, ...pieces]) ??
    crossing([...walls.map((span) => ({ ...span, role: 'wall' })), ...pieces]) ??
    unhoused(walls, pieces) ??
    overlapping(
      'mention',
      mentions.sort((a, b) => a.start - b.start),
    ) ??
    firstFault(found.quotes, misplacedPart)
  );
}

/** Finds spans of an article that break out: of its parts, its quotes and its names. */
export function disorderedParts({
  headline,
  dek,
  dateline,
  body,
  quotes,
  entities,
}: Laid): Fault | null {
  const walls = [headline, dek, ...body].filter((wall) => wall !== null);
  const [first] = body;
  if (dateline !== null && (first?.start !== dateline.start || !holds(first, dateline))) {
    return fault('dateline does not open the body', dateline);
  }
  const parts = [headline, dek, dateline].filter((part) => part !== null);
  return (
    overlapping('block', walls) ??
    breakingOut(walls, { quotes, entities }) ??
    // a quote may run over blocks of the body, but cuts neither headline, dek nor dateline
    crossing([...parts, ...quotes, ...nestingSpansOf({ quotes, entities })])
  );
}

/**
 * Finds a post from elsewhere that is no run of whole blocks of its kind, such a block outside of all
 * posts, words or author outside of their post or crossing a quote or a name, and words that are not
 * quoted.
 */
export function brokenPost(article: Article): Fault | null {
  const { body, quotes, entities } = article;
  const embeds = article.embeds.filter(({ text }) => text !== '');
  const posted = body.filter(({ kind }) => kind === 'embed');
  const pieces = embeds.flatMap(({ author, content }) => (author ? [...content, author] : content));
  const all = [...embeds, ...pieces].map((span) => ({ ...span, role: 'post' }));
  const said = quotes.filter(({ rule }) => rule === 'post');
  return (
    overlapping('post', embeds) ??
    firstFault(posted, (block) =>
      embeds.some((post) => holds(post, block)) ? null : fault('block of no post', block),
    ) ??
    firstFault(embeds, (post) => {
      const own = body.filter((block) => block.start < post.end && post.start < block.end);
      const whole = own[0]?.start === post.start && own.at(-1)?.end === post.end;
      const alike = own.every(({ kind }) => kind === 'embed');
      return whole && alike ? null : fault('post not of whole blocks', post);
    }) ??
    firstFault(pieces, (piece) =>
      embeds.some((post) => holds(post, piece)) ? null : fault('words of no post', piece),
    ) ??
    crossing([...all, ...quotes, ...nestingSpansOf({ quotes, entities })]) ??
    firstFault(embeds, (post) =>
      quotes.length === 0 ||
      post.content.length === 0 ||
      said.some((quote) => holds(post, quote) && quote.start === post.content[0]?.start)
        ? null
        : fault('post not quoted', post),
    )
  );
}

function unhoused(
  walls: readonly Span[],
  pieces: readonly (Span & { role: string })[],
): Fault | null {
  return firstFault(pieces, (piece) =>
    walls.some((wall) => holds(wall, piece)) ? null : fault(`${piece.role} in no block`, piece),
  );
}

function misplacedPart(quote: Article['quotes'][number]): Fault | null {
  return (
    overlapping('content', quote.content) ??
    overlapping('part', quote.parts) ??
    firstFault(quote.content, (piece) =>
      holds(quote, piece) ? null : fault('content outside of its quote', piece),
    ) ??
    firstFault(quote.parts, (part) =>
      quote.content.some((piece) => holds(piece, part))
        ? null
        : fault('part outside of the content', part),
    )
  );
}

/** Finds a span that is empty, out of order, or shares something with the one before. */
function overlapping(role: string, spans: readonly Span[]): Fault | null {
  let from = 0;
  for (const span of spans) {
    if (span.start < from || span.end <= span.start) return fault(`${role} out of order`, span);
    from = span.end;
  }
  return null;
}

function firstFault<T>(items: readonly T[], find: (item: T) => Fault | null): Fault | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function fault(what: string, { start, end }: Span): Fault {
  return { what, detail: `${start}–${end}` };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
