import type { BoilerplateReason, Span } from '../../article.js';
import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import type { PageElement } from '../../input/html/page/html-page.js';
import type { PageItemprop, PageScope } from '../../input/html/page/page-metadata.js';
import { type Evidence, oncePerReading } from '../page-sources/page-evidence.js';
import { letterKey } from '../page-sources/plain-text.js';
import { OTHER_THINGS } from '../page-sources/policy.js';

/** Most blocks between the headline and a byline before it or after it. */
const BEFORE = 8;
const BEHIND = 24;
/** Most blocks between the end of the story and a line that signs it. */
const SIGNED_WITHIN = 4;
/** Most blocks between a line and the heading it may belong to. */
const HEADING_REACH = 12;
/** Most elements around a block that are compared. */
const MOST_STEPS = 64;
/** Elements in which nothing names the author of the story. */
export const ELSEWHERE =
  Inside.nav |
  Inside.footer |
  Inside.aside |
  Inside.form |
  Inside.figcaption |
  Inside.embed |
  Inside.dialog;
/** What was removed for these reasons is no part of the story. */
const OTHERS: ReadonlySet<BoilerplateReason> = new Set([
  'comments',
  'advertisement',
  'newsletter',
  'subscription',
  'donation',
]);
/** Types of items that are articles or pages. */
const ARTICLE = /Article$|Posting$|^Report$|^Review$|^Recipe$|Page$|^CreativeWork$|^Blog$/u;

/** Where on a page the byline of its story may stand. */
export interface BylinePlaces {
  /** Indices of the blocks near the headline that may contain a byline, in order. */
  nearby(allowed?: number): readonly number[];
  /** Indices of the few blocks below the story that may sign it. */
  belowStory(): number[];
  /** Whether a place is between the headline's neighbours, or in the page's head. */
  isNear(place: Span): boolean;
  /** Whether a property of microdata is one of the story. */
  isOfStory(item: PageItemprop): boolean;
}

/** Where the byline of a page's story may stand. */
export const bylinePlaces = oncePerReading(placesOf);

function placesOf({ page, headlineBlock, story, titles }: Evidence): BylinePlaces {
  const { blocks, elements, metadata } = page;
  const body = new Set(story?.body);
  const firstOfBody = story?.body[0] ?? -1;
  const lastOfBody = story?.body.at(-1) ?? -1;
  // the last block of the story, if one was found below the headline
  const end = lastOfBody > headlineBlock ? lastOfBody : Number.POSITIVE_INFINITY;
  const headline = blocks[headlineBlock];
  const shown = [headlineBlock, firstOfBody].flatMap((i) => blocks[i]?.source.start ?? []);
  const headlined = scopesWithHeadline();

  const isOnTop = (block: number): boolean => headlineBlock <= block && block <= firstOfBody;

  const isOthers = (block: number): boolean => {
    const reason = story?.struck.get(block);
    if (reason === undefined) return false;
    // between headline and body a linked name may count as a link to another story, and “Text: …”
    // as a caption
    const inFigure =
      ((blocks[block]?.html?.inside ?? 0) & (Inside.figure | Inside.figcaption)) !== 0;
    if (reason === 'related' || reason === 'caption') return !isOnTop(block) || inFigure;
    return OTHERS.has(reason);
  };

  /**
   * Whether a line belongs to the headline: no heading before it shares a smaller element with it
   * than the headline does. In a list of stories each line belongs to the heading above it.
   */
  const isOfHeadline = (index: number): boolean => {
    if (isOnTop(index)) return true;
    const shared = sharedDepth(elements, headline, blocks[index]);
    const first = index > headlineBlock ? headlineBlock + 1 : Math.max(0, index - HEADING_REACH);
    for (let i = index - 1; i >= first; i--) {
      if (blocks[i]?.kind !== 'heading' || body.has(i)) continue;
      return sharedDepth(elements, blocks[i], blocks[index]) <= shared;
    }
    return true;
  };

  const isNear = (place: Span): boolean => {
    if (headlineBlock < 0 || place.start < (blocks[0]?.source.start ?? 0)) return true;
    const at = blockAt(blocks, place);
    if (isOthers(at) || at < headlineBlock - BEFORE || at > headlineBlock + BEHIND) return false;
    return at <= end && (at === headlineBlock || isOfHeadline(at));
  };

  /** The items that bear the headline as their own. */
  function scopesWithHeadline(): ReadonlySet<number> {
    const keys = new Set(titles.map(({ key }) => key));
    if (headline !== undefined) keys.add(letterKey(headline.text));
    const found = new Set<number>();
    for (const { prop, scope, value } of metadata.itemprops) {
      if (scope === null || (prop !== 'headline' && prop !== 'name')) continue;
      if (keys.has(letterKey(value))) found.add(scope);
    }
    return found;
  }

  const blocksNear = (allowed: number): number[] => {
    const found: number[] = [];
    if (headlineBlock < 0) return found;
    const stop = Math.min(blocks.length, headlineBlock + BEHIND, end + 1);
    for (let i = Math.max(0, headlineBlock - BEFORE); i < stop; i++) {
      const inside = blocks[i]?.html?.inside ?? 0;
      if (i === headlineBlock || (inside & ELSEWHERE & ~allowed) !== 0) continue;
      if (!isOthers(i) && isOfHeadline(i)) found.push(i);
    }
    return found;
  };
  const near = new Map<number, readonly number[]>();

  return {
    isNear,
    nearby(allowed = 0) {
      const found = near.get(allowed) ?? blocksNear(allowed);
      near.set(allowed, found); // several rules ask
      return found;
    },
    belowStory() {
      const found: number[] = [];
      if (lastOfBody < 0 || headlineBlock < 0) return found;
      const stop = Math.min(blocks.length, lastOfBody + 1 + SIGNED_WITHIN);
      for (let i = lastOfBody + 1; i < stop && blocks[i]?.kind !== 'heading'; i++) {
        const inside = blocks[i]?.html?.inside ?? 0;
        // “Text: …” may count as a caption there too
        const isCaption = story?.struck.get(i) === 'caption' && (inside & Inside.figure) === 0;
        if ((inside & ELSEWHERE & ~Inside.footer) === 0 && (isCaption || !isOthers(i)))
          found.push(i);
      }
      return found;
    },
    isOfStory(item) {
      // the innermost article around it has to hold the story, or to bear its headline
      let at = item.scope;
      for (let steps = 0; at !== null && steps < MOST_STEPS; steps++) {
        const { type, source, outer } = metadata.scopes[at] as PageScope;
        if (OTHER_THINGS.test(type)) return false;
        if (ARTICLE.test(type)) {
          const holds = shown.some((start) => source.start <= start && start < source.end);
          return holds ? !isOthers(blockAt(blocks, item.source)) : headlined.has(at);
        }
        at = outer;
      }
      return isNear(item.source);
    },
  };
}

/** Depth of the smallest element around two blocks. */
function sharedDepth(
  elements: readonly PageElement[],
  a: SourceBlock | undefined,
  b: SourceBlock | undefined,
): number {
  let left = a?.html?.element ?? -1;
  let right = b?.html?.element ?? -1;
  for (let i = 0; i < 2 * MOST_STEPS && left !== right; i++) {
    const [x, y] = [elements[left], elements[right]];
    if (x === undefined || y === undefined) return -1;
    if (x.depth >= y.depth) left = x.parent;
    else right = y.parent;
  }
  return left === right ? (elements[left]?.depth ?? -1) : -1;
}

/** Index of the block that holds the end of a place, or of the one before it. */
function blockAt(blocks: readonly SourceBlock[], { end }: Span): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as SourceBlock).source.start <= end) low = middle;
    else high = middle - 1;
  }
  return low;
}
