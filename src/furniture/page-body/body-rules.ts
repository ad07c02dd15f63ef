import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { isWordCharacter } from '../../language/characters.js';
import { FAR } from '../../model/bytes.js';
import { readShape } from '../lines/line-stats.js';
import { type Verdict, verdict } from '../lines/verdict.js';
import { keepPostsFromElsewhere } from '../posts/keep-posts-from-elsewhere.js';
import { judgeAppeal } from '../rules/appeal.js';
import { judgeLine } from '../rules/line-rules.js';
import {
  CERTAIN,
  dropAnnounced,
  dropAuthors,
  dropForms,
  dropOffers,
  LIKELY,
  SURE,
} from './boxes.js';
import { GROUPS } from './container-words.js';
import { CLASSES } from './element-sums.js';
import { ARTICLE, FORUM, isTitle, type PageBlock, type PageProse } from './page-statistics.js';
import { dropSignOffs } from './sign-offs.js';
import { OTHER_POST } from './strike-reasons.js';
import type { TextTraits } from './text-traits.js';

/** A line with a larger share of its text in links is only a link. */
const ALL_LINK = 0.8;
const WHOLE_LINK = 0.97;
const SHORTEST_LINK_LINE = 12;
/** Longest date or time of day, in characters; it has many digits, or a class that names it. */
const LONGEST_STAMP = 50;
const DATE = GROUPS.indexOf('date');
const CAPTION = GROUPS.indexOf('caption');
const AUTHOR = GROUPS.indexOf('author');
/** Longest line with nothing but an author's name, in characters. */
const LONGEST_BYLINE = 80;
/** Longest promotion, in characters. */
const LONGEST_PROMO = 200;
/** Most blocks between a heading and the text it belongs to. */
const HEADING_REACH = 9;
/**
 * Probability of a heading, and of a paragraph below it, from which the heading keeps the
 * paragraph.
 */
const STRONG_HEADING = 0.8;
const PERHAPS = 0.3;
/** After this share of the prose, lines about author and production are expected. */
const LATE = 0.75;

/**
 * Confidence of words that speak to the reader, from which they drop a block that is certainly
 * body.
 */
const SPOKEN = 0.75;
/** A line with such a share of its text in links may be a link behind a label. */
const LABELLED_LINK = 0.3;
/** A phrase with a smaller confidence is also the name of a section. */
const VAGUE_PHRASE = 0.9;
const COMMENT = GROUPS.indexOf('comment');
/** Most elements between a block and the one that is called a comment. */
const COMMENT_STEPS = 3;
const AMONG_COMMENTS = verdict('comments', 'among-comments', 0.75);

const PULL_QUOTE = verdict('other', 'pull-quote', 0.9);
const QUOTE = GROUPS.indexOf('quote');
/**
 * Shortest and longest pull quote, in characters; how many of its first letters are searched, and
 * in how many blocks around.
 */
const SHORTEST_PULL = 20;
const LONGEST_PULL = 400;
const PULL_LETTERS = 80;
const PULL_REACH = 30;
/** Longest paragraph that is searched, in characters. */
const LONGEST_SEARCHED = 5000;

/** Drops blocks that are clearly not body, and returns a verdict for each of them. */
export function dropByRule(
  page: PageProse,
  chances: readonly number[],
  kept: boolean[],
): (Verdict | null)[] {
  const { blocks } = page;
  const posts = keepPostsFromElsewhere(blocks, page.posts, kept);
  const first = kept.findIndex((one, i) => one && (page.prose[i] as number) > 0);
  const found = blocks.map((_, i) => {
    if (!kept[i] || posts.has(i)) return null;
    if (page.posts.has(i)) return OTHER_POST;
    return (
      judgeKept(page, kept, { chance: chances[i] as number, above: i < first }, i) ??
      (i === first ? null : judgeClass(page, chances, i))
    );
  });
  dropSpeakers(page, kept, found);
  dropComments(page, chances, kept, found, first);
  found.forEach((verdict, i) => {
    if (verdict !== null) kept[i] = false;
  });
  dropAnnounced(page, (i) => announcesOthers(blocks[i] as PageBlock), kept, found);
  dropForms(page, chances, kept, found);
  dropAuthors(page, chances, kept, found);
  dropOffers(page, chances, kept, found, (i) => {
    const block = blocks[i] as PageBlock;
    return block.text.length < LONGEST_PROMO
      ? judgeWords(block, chances[i] as number, false)
      : null;
  });
  dropSignOffs(page, kept, found);
  // stories head boxes of links so, other pages lists that are their text
  const most = page.declared > 0 ? 1 : LIKELY;
  let next = Number.POSITIVE_INFINITY;
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (!kept[i]) continue;
    if ((blocks[i] as PageBlock).level === null) next = i;
    else if (next - i >= HEADING_REACH && isBelow(page, chances, i)) {
      // the paragraph below a sure heading is kept if it is likely enough
      kept[i + 1] = true;
      next = i + 1;
    } else if (next - i >= HEADING_REACH && (chances[i] as number) <= most) {
      kept[i] = false;
      found[i] = verdict('related', 'heading-of-nothing', 0.7);
    }
  }
  return found;
}

/** Whether the next block is prose in the same container as a heading, and may be body. */
function isBelow({ blocks, prose }: PageProse, chances: readonly number[], i: number): boolean {
  const next = blocks[i + 1];
  if (next?.html.parent !== blocks[i]?.html.parent || !((prose[i + 1] ?? 0) > 0)) return false;
  return (chances[i] as number) > STRONG_HEADING && (chances[i + 1] as number) > PERHAPS;
}

/** What is known of a kept block beside its text. */
interface KeptPlace {
  /** Its probability. */
  chance: number;
  /** Whether no paragraph is kept above it. */
  above: boolean;
}

function judgeKept(
  page: PageProse,
  kept: readonly boolean[],
  { chance, above }: KeptPlace,
  i: number,
): Verdict | null {
  const block = page.blocks[i] as PageBlock;
  const trait = page.traits[i] as TextTraits;
  if (trait.letters === 0 && block.kind !== 'table') return verdict('other', 'no-letters', 0.9);
  if (isLinkLine(block, trait)) return verdict('related', 'link-line', 0.8);
  if (block.kind === 'paragraph' && block.html.inside & Inside.figure) {
    return verdict('caption', 'in-figure', 0.85);
  }
  if (isStamp(page, block, trait)) return verdict('timestamp', 'date-or-time', 0.85);
  const sure = chance > CERTAIN && page.declared < ARTICLE;
  if (!sure && isPull(page, kept, i)) return PULL_QUOTE;
  // below the first paragraph it is the heading of a section, as lists of “the best …” have it
  if (above && block.level !== null && block.level <= 3 && isTitle(trait, page.title)) {
    return verdict('repeated-headline', 'page-title', 0.9);
  }
  // a dek in the form of a heading
  if (above && block.level !== null && isDescription(trait, page)) {
    return verdict('repeated-headline', 'page-description', 0.8);
  }
  if (trait.length >= LONGEST_PROMO) return null;
  return judgeWords(block, chance, (page.before[i + 1] as number) > LATE * page.total);
}

function isDescription({ headHash }: TextTraits, { description }: PageProse): boolean {
  return headHash !== 0 && headHash === description.headHash;
}

/** The verdict from a doubtful block’s own class. */
function judgeClass(
  { blocks, traits, element }: PageProse,
  chances: readonly number[],
  i: number,
): Verdict | null {
  const { html, level } = blocks[i] as PageBlock;
  if (level !== null || html.element < 0 || (chances[i] as number) > SURE) return null;
  const at = html.element * CLASSES;
  const captioned = element.groupSteps[at + CAPTION] === 0 && (chances[i] as number) <= LIKELY;
  if (captioned) return verdict('caption', 'class:caption', 0.75);
  if (element.groupSteps[at + AUTHOR] !== 0) return null;
  const short = (traits[i] as TextTraits).length < LONGEST_BYLINE;
  return verdict(short ? 'byline' : 'author-bio', 'class:author', 0.75);
}

/** Drops the name of the speaker below a pull quote. */
function dropSpeakers(
  { blocks, traits, posts }: PageProse,
  kept: readonly boolean[],
  found: (Verdict | null)[],
): void {
  for (let i = 1; i < blocks.length; i++) {
    if (!kept[i] || posts.has(i) || found[i - 1]?.rule !== 'pull-quote') continue;
    const { kind, text } = blocks[i] as PageBlock;
    const ended = (traits[i] as TextTraits).end > 0;
    if (kind === 'blockquote' && text.length < LONGEST_BYLINE && !ended) found[i] = PULL_QUOTE;
  }
}

/**
 * Drops what an element around it calls a comment, if the story begins elsewhere, and what follows
 * in other elements than the story.
 */
function dropComments(
  { blocks, element, declared }: PageProse,
  chances: readonly number[],
  kept: readonly boolean[],
  found: (Verdict | null)[],
  first: number,
): void {
  const isComment = (i: number): boolean => {
    const at = blocks[i]?.html.element ?? -1;
    return at >= 0 && (element.groupSteps[at * CLASSES + COMMENT] as number) <= COMMENT_STEPS;
  };
  if (first < 0 || declared === FORUM || isComment(first)) return;
  const places = new Set<number>();
  let commented = false;
  for (let i = first; i < blocks.length; i++) {
    if (!kept[i]) continue;
    const { parent } = (blocks[i] as PageBlock).html;
    const comment = isComment(i);
    if (comment) commented = true;
    else if (!commented) places.add(parent);
    if ((chances[i] as number) > CERTAIN || found[i] !== null) continue;
    if (comment || (commented && !places.has(parent))) found[i] = AMONG_COMMENTS;
  }
}

function isStamp({ element }: PageProse, { html, kind }: PageBlock, trait: TextTraits): boolean {
  if (!trait.dated || kind === 'table' || trait.length > LONGEST_STAMP) return false;
  if (trait.digits === trait.letters) return true;
  return html.element >= 0 && element.groupSteps[html.element * CLASSES + DATE] === 0;
}

function isLinkLine({ linkDensity, level, kind }: SourceBlock, trait: TextTraits): boolean {
  if (level !== null || kind === 'table' || kind === 'blockquote' || trait.address) return false;
  // an item with words beside its link says something of it
  const share = kind === 'list-item' ? WHOLE_LINK : ALL_LINK;
  return linkDensity > share && trait.end < 2 && trait.length > SHORTEST_LINK_LINE;
}

/** The verdict from the phrases of a line in the body. */
function judgeWords(block: PageBlock, chance: number, late: boolean): Verdict | null {
  const shape = readShape(block.text);
  const found = judgeLine(block.text, shape, { inRun: true, top: false, late });
  // in plain text a line of capitals is a link to another story, but a page marks its links
  if (found !== null && found.rule !== 'capitals-in-run' && !yields(found, block, chance)) {
    return found;
  }
  const appeal = judgeAppeal(shape, { inRun: true, beside: false });
  return appeal !== null && (chance <= CERTAIN || appeal.confidence >= SPOKEN) ? appeal : null;
}

/** Whether the words of a heading announce other stories, as “You might also like” does. */
function announcesOthers({ text }: PageBlock): boolean {
  const place = { inRun: false, top: false, late: true };
  return judgeLine(text, readShape(text), place)?.reason === 'related';
}

/**
 * Whether the trees know better than a rule for words. They see that a block stands among the
 * paragraphs of the story, and a story may begin a sentence like furniture (“More of the fleet
 * …”), and list or head its parts with words of menus (“Accessibility: …”, “FAQ”).
 */
function yields({ rule, confidence }: Verdict, block: PageBlock, chance: number): boolean {
  if (chance > LIKELY && (rule === 'machine-residue' || rule === 'address-alone')) return true;
  if (chance > SURE && rule === 'caption-with-credit') return true;
  const item = block.level !== null || block.kind === 'list-item';
  if (chance > LIKELY && item && rule.startsWith('label:'))
    return block.linkDensity < LABELLED_LINK;
  if (chance <= CERTAIN) return false;
  if (rule.startsWith('opening:')) return true;
  if (rule.startsWith('label:')) return block.linkDensity < LABELLED_LINK;
  if (!rule.startsWith('phrase:')) return false;
  return confidence < VAGUE_PHRASE || item;
}

/** Whether a line repeats words of a paragraph near it as a pull quote. */
function isPull({ blocks, element }: PageProse, kept: readonly boolean[], i: number): boolean {
  const { html, kind, text } = blocks[i] as PageBlock;
  if (text.length < SHORTEST_PULL || text.length > LONGEST_PULL) return false;
  if (kind !== 'blockquote') {
    if (html.element < 0 || (element.groupSteps[html.element * CLASSES + QUOTE] ?? FAR) > 2) {
      return false;
    }
  }
  const letters = trimMarks(text).slice(0, PULL_LETTERS);
  const last = Math.min(blocks.length - 1, i + PULL_REACH);
  for (let k = Math.max(0, i - PULL_REACH); k <= last; k++) {
    const other = (blocks[k] as PageBlock).text;
    if (k !== i && kept[k] && other.length < LONGEST_SEARCHED && other.includes(letters))
      return true;
  }
  return false;
}

function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isWordCharacter(text.charCodeAt(start))) start++;
  while (end > start && !isWordCharacter(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}
