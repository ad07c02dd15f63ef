import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { differenceByte, FAR, scaleByte, shareByte } from '../../model/bytes.js';
import { GROUPS } from './container-words.js';
import { CLASSES, TAGS } from './element-sums.js';
import type { PageBlock, PageProse } from './page-statistics.js';
import type { TextTraits } from './text-traits.js';

/** Groups of class words that separate body from other text. */
const TOLD_BY: readonly (typeof GROUPS)[number][] = [
  'body',
  'paragraph',
  'story',
  'related',
  'media',
  'comment',
  'dek',
  'foot',
  'nav',
  'pay',
  'live',
  'hidden',
  'author',
  'caption',
  'promo',
  'ad',
  'tag',
];
const TOLD = TOLD_BY.map((name) => GROUPS.indexOf(name));
const INSIDE = [Inside.aside, Inside.figure, Inside.article, Inside.main, Inside.list];
const TAG_NAMES = ['p', 'div', 'li'];

/**
 * The features of a block, in the order of their bytes: the trees know a feature by its position
 * here.
 */
export enum BlockFeature {
  // of its text
  linkShare,
  boldShare,
  italicShare,
  words,
  capitalisedShare,
  upperShare,
  lastMark,
  titleWordShare,
  titleShare,
  descriptionShare,
  images,
  prose,
  repeats,
  // of its tag and the elements around it
  inAside,
  inFigure,
  inArticle,
  inMain,
  inList,
  isP,
  isDiv,
  isLi,
  level,
  stepsToBody,
  stepsToParagraph,
  stepsToStory,
  stepsToRelated,
  stepsToMedia,
  stepsToComment,
  stepsToDek,
  stepsToFoot,
  stepsToNav,
  stepsToPay,
  stepsToLive,
  stepsToHidden,
  stepsToAuthor,
  stepsToCaption,
  stepsToPromo,
  stepsToAd,
  stepsToTag,
  stepsToUl,
  stepsToAsideTag,
  stepsToArticleTag,
  stepsToSectionTag,
  // of the contents of the elements around it
  ownLinkShare,
  parentLinkShare,
  parentBlocks,
  parentProseShare,
  parentShareOfPage,
  secondLinkShare,
  secondBlocks,
  secondProseShare,
  secondShareOfPage,
  thirdLinkShare,
  thirdBlocks,
  thirdProseShare,
  fourthLinkShare,
  fourthBlocks,
  fourthProseShare,
  stepsToMost1,
  stepsToMost2,
  depth,
  directShare,
  stepsToShared,
  // of the blocks with its class path or its kind of element
  familyBlocks,
  familyLength,
  familyLinkShare,
  familyProseShare,
  familyEndShare,
  kindProseShare,
  // of the page
  declared,
  // of its position on the page
  stepsFromRichest,
  richestRank,
  richestShare,
  placeShare,
  fromFirstParagraph,
  fromLastParagraph,
  fromHeadline,
  proseShareBefore,
  proseShareBehind,
  proseNearBefore,
  proseNearBehind,
  gapBefore,
  gapBehind,
  blocksBehind,
  article,
  headlinesBefore,
  likePrevious,
  // of the blocks before and after it: see `NEIGHBOURS`
  thirdPreviousLength,
  thirdPreviousLinkShare,
  secondPreviousLength,
  secondPreviousLinkShare,
  previousLength,
  previousLinkShare,
  nextLength,
  nextLinkShare,
  secondNextLength,
  secondNextLinkShare,
}

/** Bytes for each block. */
export const FEATURES = BlockFeature.secondNextLinkShare + 1;
/** Value of a feature that does not apply. */
const NONE = 255;

/** What blocks with one class path, or in one kind of element, have in common. */
interface Family {
  blocks: number;
  letters: number;
  linked: number;
  prose: number;
  ends: number;
}

/**
 * Computes the feature row of each block, {@link FEATURES} bytes long: of its text, tag and class
 * words, the prose of the elements around it, and its position among the other blocks. The rows of
 * menu entries are zeros.
 */
export function readFeatures(page: PageProse): Uint8Array {
  const { blocks, traits, element } = page;
  const count = blocks.length;
  const rows = new Uint8Array(count * FEATURES);
  const families = new Map<number, Family>();
  const kinds = new Map<number, number>();
  const repeats = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    if (page.menu[i] === 1) continue;
    const { html, linkDensity } = blocks[i] as PageBlock;
    const { length, end, hash } = traits[i] as TextTraits;
    const prose = page.prose[i] as number;
    const path = element.path[html.element] ?? 0;
    const family = families.get(path) ?? { blocks: 0, letters: 0, linked: 0, prose: 0, ends: 0 };
    family.blocks++;
    family.letters += length;
    family.linked += length * linkDensity;
    family.prose += prose;
    if (end >= 2) family.ends++;
    families.set(path, family);
    const kind = element.kind[html.element] ?? 0;
    kinds.set(kind, (kinds.get(kind) ?? 0) + prose);
    repeats.set(hash, (repeats.get(hash) ?? 0) + 1);
  }
  let headlines = 0;
  let at = 0;
  const put = (feature: BlockFeature, byte: number): void => {
    rows[at + feature] = byte;
  };
  for (let i = 0; i < count; i++) {
    at = i * FEATURES;
    const block = blocks[i] as PageBlock;
    const { hash } = traits[i] as TextTraits;
    if (block.level === 1 && i !== page.headline) headlines++;
    if (page.menu[i] === 1) continue;
    writeText(page, i, put);
    put(BlockFeature.repeats, Math.min(5, repeats.get(hash) ?? 0));
    writeElement(page, block, put);
    writeContainers(page, block, put);
    const family = families.get(element.path[block.html.element] ?? 0) as Family;
    put(BlockFeature.familyBlocks, scaleByte(family.blocks));
    put(BlockFeature.familyLength, scaleByte(family.letters / family.blocks));
    put(BlockFeature.familyLinkShare, shareByte(family.linked, family.letters));
    put(BlockFeature.familyProseShare, shareByte(family.prose, page.total));
    put(BlockFeature.familyEndShare, shareByte(family.ends, family.blocks));
    put(
      BlockFeature.kindProseShare,
      shareByte(kinds.get(element.kind[block.html.element] ?? 0) ?? 0, page.total),
    );
    put(BlockFeature.declared, page.declared);
    writePlace(page, i, headlines, put);
    writeNeighbours(page, i, put);
  }
  return rows;
}

type Put = (feature: BlockFeature, byte: number) => void;

function writeText(page: PageProse, i: number, put: Put): void {
  const { linkDensity, html, text } = page.blocks[i] as PageBlock;
  const traits = page.traits[i] as TextTraits;
  const { words, letters } = traits;
  put(BlockFeature.linkShare, shareByte(linkDensity, 1));
  put(BlockFeature.boldShare, shareByte(html.boldLetters, text.length));
  put(BlockFeature.italicShare, shareByte(html.italicLetters, text.length));
  put(BlockFeature.words, scaleByte(words));
  put(BlockFeature.capitalisedShare, shareByte(traits.capitalised, words));
  put(BlockFeature.upperShare, shareByte(traits.upper, letters));
  put(BlockFeature.lastMark, traits.end);
  put(BlockFeature.titleWordShare, shareByte(traits.inTitle, words));
  put(BlockFeature.titleShare, shareByte(traits.inTitle, page.title.words));
  put(BlockFeature.descriptionShare, shareByte(traits.inDescription, page.description.words));
  put(BlockFeature.images, Math.min(html.images, 20));
  put(BlockFeature.prose, Number((page.prose[i] as number) > 0));
}

function writeElement(page: PageProse, { html, level, kind }: PageBlock, put: Put): void {
  INSIDE.forEach((bit, k) => {
    put(BlockFeature.inAside + k, html.inside & bit ? 1 : 0);
  });
  TAG_NAMES.forEach((tag, k) => {
    put(BlockFeature.isP + k, Number(html.tag === tag));
  });
  put(BlockFeature.level, level ?? (kind === 'blockquote' ? 8 : kind === 'table' ? 9 : 0));
  const { groupSteps, tagSteps } = page.element;
  const e = html.element;
  TOLD.forEach((group, k) => {
    put(BlockFeature.stepsToBody + k, e < 0 ? FAR : (groupSteps[e * CLASSES + group] as number));
  });
  for (let k = 0; k < TAGS; k++)
    put(BlockFeature.stepsToUl + k, e < 0 ? FAR : (tagSteps[e * TAGS + k] as number));
}

/** Writes the features of the contents of the elements around it. */
function writeContainers(page: PageProse, { html }: PageBlock, put: Put): void {
  const { sums, element, total, direct } = page;
  let e = html.element;
  let at = BlockFeature.ownLinkShare;
  for (let level = 0; level <= 4; level++) {
    const letters = e < 0 ? 0 : (sums.letters[e] as number);
    put(at++, e < 0 ? 0 : shareByte(sums.linked[e] as number, letters));
    if (level > 0) {
      put(at++, e < 0 ? 0 : scaleByte(sums.blocks[e] as number));
      put(at++, e < 0 ? 0 : shareByte(sums.prose[e] as number, letters));
    }
    if (level === 1 || level === 2)
      put(at++, e < 0 ? 0 : shareByte(sums.prose[e] as number, total));
    const above = e < 0 ? -1 : (element.parent[e] as number);
    if (above >= 0) e = above;
  }
  const own = html.element;
  page.stepsToMost.forEach((steps, k) => {
    put(BlockFeature.stepsToMost1 + k, own < 0 ? FAR : (steps[own] as number));
  });
  put(BlockFeature.depth, scaleByte(html.depth));
  put(
    BlockFeature.directShare,
    shareByte(Math.max(direct[own] ?? 0, direct[html.parent] ?? 0), total),
  );
  put(BlockFeature.stepsToShared, own < 0 ? FAR : (page.stepsToShared[own] as number));
}

/** Writes the features of its position on the page. */
function writePlace(page: PageProse, i: number, headlinesBefore: number, put: Put): void {
  const { html, source } = page.blocks[i] as PageBlock;
  const count = page.blocks.length;
  put(
    BlockFeature.stepsFromRichest,
    html.element < 0 ? FAR : (page.stepsFromRichest[html.element] as number),
  );
  const rank = page.richest.findIndex(
    (e) => e === html.element || e === html.parent || e === html.grandparent,
  );
  put(BlockFeature.richestRank, rank < 0 ? 5 : rank);
  put(BlockFeature.richestShare, shareByte(page.direct[page.richest[0] ?? -1] ?? 0, page.total));
  put(BlockFeature.placeShare, shareByte(i, count));
  put(BlockFeature.fromFirstParagraph, differenceByte(i - page.firstParagraph));
  put(BlockFeature.fromLastParagraph, differenceByte(i - page.lastParagraph));
  put(BlockFeature.fromHeadline, differenceByte(i - page.headline));
  put(BlockFeature.proseShareBefore, shareByte(page.before[i] as number, page.total));
  put(
    BlockFeature.proseShareBehind,
    shareByte(page.total - (page.before[i + 1] as number), page.total),
  );
  put(BlockFeature.proseNearBefore, scaleByte(sum(page, i - 5, i) / 8));
  put(BlockFeature.proseNearBehind, scaleByte(sum(page, i + 1, i + 6) / 8));
  put(BlockFeature.gapBefore, gap(page.blocks[i - 1], source.start));
  const next = page.blocks[i + 1];
  put(BlockFeature.gapBehind, next === undefined ? NONE : gap(page.blocks[i], next.source.start));
  put(BlockFeature.blocksBehind, scaleByte(i === 0 ? 0 : count - 1 - i));
  const article = page.articles[html.element] ?? -1;
  put(BlockFeature.article, article < 0 ? 0 : article === homeArticle(page) ? 1 : 2);
  put(BlockFeature.headlinesBefore, Math.min(20, headlinesBefore));
  put(BlockFeature.likePrevious, sameKind(page, i, i - 1));
}

/** The `article` around the headline, or else around the first paragraph. */
function homeArticle({ blocks, articles, headline, firstParagraph }: PageProse): number {
  const around = (i: number): number => articles[blocks[i]?.html.element ?? -1] ?? -1;
  const home = around(headline);
  return home >= 0 ? home : around(firstParagraph);
}

/** Characters of markup between two blocks, divided by eight. */
function gap(before: SourceBlock | undefined, start: number): number {
  return before === undefined ? NONE : scaleByte((start - before.source.end) / 8);
}

function sum({ before, blocks }: PageProse, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(blocks.length, to);
  return end > start ? (before[end] as number) - (before[start] as number) : 0;
}

const NEIGHBOURS = [-3, -2, -1, 1, 2];

/** Writes the length and links of the blocks before and after it. */
function writeNeighbours(page: PageProse, i: number, put: Put): void {
  NEIGHBOURS.forEach((offset, k) => {
    const at = BlockFeature.thirdPreviousLength + 2 * k;
    const block = page.blocks[i + offset];
    put(at, block === undefined ? NONE : scaleByte((page.traits[i + offset] as TextTraits).length));
    put(at + 1, block === undefined ? NONE : shareByte(block.linkDensity, 1));
  });
}

/** Whether two blocks have the same class path and the same parent. */
function sameKind({ blocks, element }: PageProse, i: number, other: number): number {
  const { html } = blocks[i] as PageBlock;
  const beside = blocks[other]?.html;
  if (beside === undefined) return NONE;
  const alike = element.path[beside.element] === element.path[html.element] ? 2 : 0;
  return alike + Number(beside.parent === html.parent);
}
