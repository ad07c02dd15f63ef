import type { HtmlFeatures, SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import type { HtmlPage } from '../../input/html/page/html-page.js';
import { FAR } from '../../model/bytes.js';
import { type PostBlocks, postsOf } from '../posts/posts-of-page.js';
import { deepestWith, type ElementTraits, readElements, stepsUpTo, sumUp } from './element-sums.js';
import { bareTraits, readTraits, type TextTraits, titleWords } from './text-traits.js';

/** A block with HTML features. */
export interface PageBlock extends SourceBlock {
  html: HtmlFeatures;
}

/** A page with sums over its blocks and elements. */
export interface PageProse {
  blocks: PageBlock[];
  elements: HtmlPage['elements'];
  traits: TextTraits[];
  element: ElementTraits;
  /** 1 for each block that is only a menu entry and is not scored. */
  menu: Uint8Array;
  /** Letters of prose in each block, and in all of them. */
  prose: Float64Array;
  total: number;
  /** Letters of prose before each block. */
  before: Float64Array;
  /**
   * For each element with all its descendants: letters of prose, letters, letters in links,
   * paragraphs, blocks.
   */
  sums: Record<'prose' | 'letters' | 'linked' | 'paragraphs' | 'blocks', Float64Array>;
  /** Steps up to the deepest elements that contain 50 and 75 % of all prose. */
  stepsToMost: Uint8Array[];
  /** Letters of prose directly in an element: its own, or those of its children. */
  direct: Float64Array;
  /** The elements with the most of it, in order. */
  richest: number[];
  /**
   * Steps from each element up to its nearest common ancestor with the richest element, and from
   * there down.
   */
  stepsToShared: Uint8Array;
  stepsFromRichest: Uint8Array;
  /** First and last paragraph of the richest element. */
  firstParagraph: number;
  lastParagraph: number;
  /** Hashes and letters of title and description. */
  title: Summary;
  description: Summary;
  /** The block of the headline, or 0. */
  headline: number;
  /** The nearest `article` of each element, or -1. */
  articles: Int32Array;
  /** The elements of its form controls: see `HtmlPage.controls`. */
  controls: readonly number[];
  /** Its posts from elsewhere. */
  posts: PostBlocks;
  /**
   * What the page’s data call it: 4 a forum, 3 news, 2 another article, 1 something with a date, 0
   * nothing.
   */
  declared: number;
}

interface Summary {
  /** Number of different words. */
  words: number;
  hash: number;
  headHash: number;
}

/**
 * Shortest prose in characters, and its largest share in links; without an end mark it must be
 * longer.
 */
const SHORTEST_PROSE = 80;
const LINKED = 0.4;
const LONG_PROSE = 200;
/** Elements with menus; a menu entry is a short link in one of them. */
const MENU_PLACES = Inside.nav | Inside.header | Inside.footer;
const MENU_LINKED = 0.9;
const LONGEST_ENTRY = 100;
const RICHEST = 4;
/** Shortest title that is compared, in letters. */
const SHORTEST_TITLE = 8;

export function readPageProse(page: HtmlPage): PageProse {
  const blocks = page.blocks as PageBlock[]; // the HTML reader gives every block its features
  const titleText = titleOf(page);
  const descriptionText = metaOf(page, 'og:description') || metaOf(page, 'description');
  const title = summaryOf(titleText);
  const description = summaryOf(descriptionText);
  const known = titleWords(
    title.words > 0 ? titleText : '',
    description.words > 0 ? descriptionText : '',
  );
  const menu = Uint8Array.from(blocks, (block) => (isMenuEntry(block) ? 1 : 0));
  const traits = blocks.map(({ text }, i) =>
    menu[i] === 1 ? bareTraits(text) : readTraits(text, known),
  );
  const element = readElements(page, menu);
  const { parent } = element;
  const count = page.elements.length;
  const prose = new Float64Array(blocks.length);
  const before = new Float64Array(blocks.length + 1);
  const sums = {
    prose: new Float64Array(count),
    letters: new Float64Array(count),
    linked: new Float64Array(count),
    paragraphs: new Float64Array(count),
    blocks: new Float64Array(count),
  };
  const direct = new Float64Array(count);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    const { length, end } = traits[i] as TextTraits;
    const written = isProse(block, length, end) ? length : 0;
    prose[i] = written;
    before[i + 1] = (before[i] as number) + written;
    const at = block.html.element;
    if (at < 0) continue;
    add(sums.prose, at, written);
    add(sums.letters, at, length);
    add(sums.linked, at, length * block.linkDensity);
    add(sums.paragraphs, at, written > 0 ? 1 : 0);
    add(sums.blocks, at, 1);
    if (block.html.parent >= 0) add(direct, block.html.parent, written);
    if (block.html.tag === 'div' || block.html.broken) add(direct, at, written);
  }
  for (const values of Object.values(sums)) sumUp(values, parent);
  const total = before[blocks.length] as number;
  const depths = (e: number): number => page.elements[e]?.depth ?? 0;
  const most = [0.5, 0.75].map((share) =>
    total > 0 ? deepestWith(share * total, sums.prose, depths) : -1,
  );
  const richest = richestOf(direct);
  const shared = stepsToLineOf(richest[0] ?? -1, parent);
  let first = -1;
  let last = blocks.length - 1;
  blocks.forEach(({ html }, i) => {
    const within = html.element === richest[0] || html.parent === richest[0];
    if (prose[i] === 0 || !(within || html.grandparent === richest[0])) return;
    if (first < 0) first = i;
    last = i;
  });
  return {
    blocks,
    elements: page.elements,
    traits,
    element,
    menu,
    prose,
    total,
    before,
    sums,
    stepsToMost: most.map((e) => stepsUpTo(e, parent)),
    direct,
    richest,
    stepsToShared: shared.up,
    stepsFromRichest: shared.down,
    firstParagraph: Math.max(0, first),
    lastParagraph: last,
    title,
    description,
    headline: headlineOf(blocks, traits, title),
    articles: articlesOf(page.elements),
    controls: page.controls,
    posts: postsOf(page),
    declared: declaredOf(page),
  };
}

function isMenuEntry({ html, linkDensity, text }: PageBlock): boolean {
  if ((html.inside & MENU_PLACES) === 0) return false;
  return linkDensity > MENU_LINKED && text.length < LONGEST_ENTRY;
}

function isProse(block: PageBlock, length: number, end: number): boolean {
  if (length < SHORTEST_PROSE || block.linkDensity >= LINKED) return false;
  if (end < 2 && length <= LONG_PROSE) return false;
  return (block.html.inside & (Inside.hidden | Inside.figcaption)) === 0;
}

function add(values: Float64Array, at: number, value: number): void {
  values[at] = (values[at] as number) + value;
}

function richestOf(direct: Float64Array): number[] {
  const richest: number[] = [];
  for (let e = 0; e < direct.length; e++) {
    const value = direct[e] as number;
    if (value === 0) continue;
    let place = richest.length;
    while (place > 0 && value > (direct[richest[place - 1] as number] as number)) place--;
    if (place < RICHEST) {
      richest.splice(place, 0, e);
      if (richest.length > RICHEST) richest.pop();
    }
  }
  return richest;
}

/**
 * For each element, the steps up to the path from `element` to the root, and the place where it is
 * reached.
 */
function stepsToLineOf(element: number, parent: Int32Array): { up: Uint8Array; down: Uint8Array } {
  const up = new Uint8Array(parent.length).fill(FAR);
  const down = new Uint8Array(parent.length).fill(FAR);
  const onLine = new Uint8Array(parent.length);
  let step = 0;
  for (let e = element; e >= 0; e = parent[e] as number) {
    onLine[e] = 1;
    up[e] = 0;
    down[e] = Math.min(FAR, step++);
  }
  for (let e = 0; e < parent.length; e++) {
    const above = parent[e] as number;
    if (onLine[e] === 1 || above < 0) continue;
    up[e] = Math.min(FAR, (up[above] as number) + 1);
    down[e] = down[above] as number;
  }
  return { up, down };
}

/** The title in the metadata, or else in `<title>`. */
function titleOf(page: HtmlPage): string {
  return metaOf(page, 'og:title') || (page.metadata.title?.text ?? '');
}

function metaOf({ metadata }: HtmlPage, name: string): string {
  return metadata.metas.find((meta) => meta.name === name && meta.content !== '')?.content ?? '';
}

function summaryOf(text: string): Summary {
  if (text.length < SHORTEST_TITLE) return { words: 0, hash: 0, headHash: 0 };
  const words = titleWords(text, '');
  const { hash, headHash } = readTraits(text, words);
  return { words: words.size, hash, headHash };
}

/**
 * The heading that agrees with the title, else the first of level 1, else a block that agrees with
 * it.
 */
function headlineOf(blocks: PageBlock[], traits: TextTraits[], title: Summary): number {
  let top = -1;
  let plain = -1;
  for (let i = 0; i < blocks.length; i++) {
    const { level } = blocks[i] as PageBlock;
    if (level === 1 && top < 0) top = i;
    if ((level === null && plain >= 0) || !isTitle(traits[i] as TextTraits, title)) continue;
    if (level !== null) return i;
    plain = i;
  }
  return Math.max(0, top >= 0 ? top : plain);
}

/** The nearest `article` of each element, or -1. */
function articlesOf(elements: HtmlPage['elements']): Int32Array {
  const articles = new Int32Array(elements.length).fill(-1);
  elements.forEach(({ tag, parent }, e) => {
    articles[e] = tag === 'article' ? e : (articles[parent] ?? -1);
  });
  return articles;
}

/** What {@link PageProse.declared} is at least of an article. */
export const ARTICLE = 2;
/** What it is of news. */
export const NEWS = 3;
/** What it is of a forum, whose replies are its text. */
export const FORUM = 4;
const FORUM_TYPE = /"(?:DiscussionForumPosting|QAPage)"/u;
const FORUM_SOFTWARE = /^(?:Discourse|phpBB|vBulletin|XenForo|NodeBB|Flarum|MyBB|SMF|Invision)/iu;
const NEWS_TYPE = /"(?:\w{0,30}NewsArticle|LiveBlogPosting)"/u;
const ARTICLE_TYPE = /"(?:\w{0,20}Article|BlogPosting)"/u;

/**
 * What the page’s data call it. News leave lists of links, authors’ notes and the like out of a
 * story; on other pages lists are often the text, and in a forum the replies.
 */
function declaredOf({ metadata: { jsonLd, metas } }: HtmlPage): number {
  const has = (type: RegExp): boolean => jsonLd.some(({ text }) => type.test(text));
  if (has(NEWS_TYPE)) return NEWS;
  const forum = ({ name, content }: { name: string; content: string }): boolean =>
    name === 'generator' && FORUM_SOFTWARE.test(content);
  if (has(FORUM_TYPE) || metas.some(forum)) return FORUM;
  if (has(ARTICLE_TYPE)) return ARTICLE;
  const said = metas.some(
    ({ name, content }) =>
      (name === 'og:type' && content === 'article') || name === 'article:published_time',
  );
  return said ? 1 : 0;
}

/** Whether a block has the words of the title and no others. */
export function isTitle(traits: TextTraits, title: Summary): boolean {
  if (traits.letters < SHORTEST_TITLE) return false;
  if (traits.hash === title.hash) return true;
  const { words, inTitle } = traits;
  return words >= 4 && inTitle >= words * 0.9 && inTitle >= title.words * 0.5;
}
