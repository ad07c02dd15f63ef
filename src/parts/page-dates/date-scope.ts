import type { BoilerplateReason } from '../../article.js';
import { type Evidence, oncePerReading } from '../page-sources/page-evidence.js';

/** Reasons of removals with dates that belong to something else. */
const FOREIGN: ReadonlySet<BoilerplateReason> = new Set<BoilerplateReason>([
  'related',
  'comments',
  'advertisement',
  'newsletter',
  'donation',
  'subscription',
  'author-bio',
  'copyright',
  'caption',
  'credit',
]);

/** Most blocks below the body that may be the story’s. */
const BELOW = 6;
/** Longest line below the headline that is the story’s, whatever it was removed for, in characters. */
const LONGEST_LINE = 40;

/** What such a line may have been removed for. */
const BESIDE_DATE: ReadonlySet<BoilerplateReason> = new Set<BoilerplateReason>([
  'related',
  'comments',
  'caption',
  'credit',
]);

/** Where on a page the dates of its story stand. */
export interface DateScope {
  /** The block of the headline, else the second one before the body, or -1. */
  anchor: number;
  /** The first and the last block of the body; -1 and Infinity if it is not known. */
  first: number;
  last: number;
  /**
   * The last block below the body that may still be the story’s: what comes after a heading or
   * another story’s line is not.
   */
  end: number;
  body: ReadonlySet<number>;
  /** Whether a block was removed as a timestamp. */
  isTimestamp(block: number): boolean;
  /** Whether a block stands between the headline and the body. */
  isTop(block: number): boolean;
  /** Whether a block was removed as part of something else. */
  isForeign(block: number): boolean;
}

export const dateScopeOf = oncePerReading(scopeOf);

function scopeOf({ headlineBlock, story, page }: Evidence): DateScope {
  const first = story?.body[0] ?? -1;
  const anchor = headlineBlock >= 0 ? headlineBlock : Math.max(-1, first - 2);
  const isTop = (block: number): boolean => block >= anchor && anchor >= 0 && block < first;
  const last = story?.body.at(-1) ?? Infinity;
  let end = last;
  for (let block = last + 1; last < page.blocks.length && block <= last + BELOW; block++) {
    const reason = story?.struck.get(block);
    if (page.blocks[block]?.kind === 'heading' || reason === 'related' || reason === 'comments')
      break;
    end = block;
  }
  return {
    anchor,
    first,
    last,
    end,
    body: new Set(story?.body),
    isTop,
    isTimestamp: (block) => story?.struck.get(block) === 'timestamp',
    isForeign(block) {
      const reason = story?.struck.get(block);
      if (reason === undefined || !FOREIGN.has(reason)) return false;
      // the line of the date also names who wrote it, counts the comments, or links to the story
      const short = (page.blocks[block]?.text.length ?? 0) <= LONGEST_LINE;
      return !(isTop(block) && short && BESIDE_DATE.has(reason));
    },
  };
}
