import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { differenceByte, FAR, scaleByte, shareByte } from '../../model/bytes.js';
import { GROUPS } from './container-words.js';
import { CLASSES, TAGS } from './element-sums.js';
import type { PageBlock, PageProse } from './page-statistics.js';
import type { TextTraits } from './text-traits.js';

/** Groups of class words that tell body from the rest. */
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
];
const TOLD = TOLD_BY.map((name) => GROUPS.indexOf(name));
const INSIDE = [Inside.aside, Inside.figure, Inside.article, Inside.main, Inside.list];
const TAG_NAMES = ['p', 'div', 'li'];

/** Bytes a block. */
export const FEATURES = 13 + 9 + TOLD.length + TAGS + 20 + 6 + 17 + 10;
/** Where there is none. */
const NONE = 255;

/** What blocks of one class path, and of one kind of element, have in common. */
interface Family {
  blocks: number;
  letters: number;
  linked: number;
  prose: number;
  ends: number;
}

/**
 * Describes each block of a page in {@link FEATURES} bytes, row by row: its text, tag and class
 * words, the prose of the elements around it, and its place among the others. Entries of menus have
 * nothing but zeros.
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
  const put = (byte: number): void => {
    rows[at++] = byte;
  };
  for (let i = 0; i < count; i++) {
    at = i * FEATURES;
    const block = blocks[i] as PageBlock;
    const { hash } = traits[i] as TextTraits;
    if (block.level === 1 && i !== page.headline) headlines++;
    if (page.menu[i] === 1) continue;
    writeText(page, i, put);
    put(Math.min(5, repeats.get(hash) ?? 0));
    writeElement(page, block, put);
    writeContainers(page, block, put);
    const family = families.get(element.path[block.html.element] ?? 0) as Family;
    put(scaleByte(family.blocks));
    put(scaleByte(family.letters / family.blocks));
    put(shareByte(family.linked, family.letters));
    put(shareByte(family.prose, page.total));
    put(shareByte(family.ends, family.blocks));
    put(shareByte(kinds.get(element.kind[block.html.element] ?? 0) ?? 0, page.total));
    writePlace(page, i, headlines, put);
    writeNeighbours(page, i, put);
  }
  return rows;
}

type Put = (byte: number) => void;

/** 13 bytes, with the repeats. */
function writeText(page: PageProse, i: number, put: Put): void {
  const { linkDensity, html, text } = page.blocks[i] as PageBlock;
  const traits = page.traits[i] as TextTraits;
  const { words, letters } = traits;
  put(shareByte(linkDensity, 1));
  put(shareByte(html.boldLetters, text.length));
  put(shareByte(html.italicLetters, text.length));
  put(scaleByte(words));
  put(shareByte(traits.capitalised, words));
  put(shareByte(traits.upper, letters));
  put(traits.end);
  put(shareByte(traits.inTitle, words));
  put(shareByte(traits.inTitle, page.title.words));
  put(shareByte(traits.inDescription, page.description.words));
  put(Math.min(html.images, 20));
  put(Number((page.prose[i] as number) > 0));
}

/** 9 bytes, and one for each class group and near tag. */
function writeElement(page: PageProse, { html, level, kind }: PageBlock, put: Put): void {
  for (const bit of INSIDE) put(html.inside & bit ? 1 : 0);
  for (const tag of TAG_NAMES) put(Number(html.tag === tag));
  put(level ?? (kind === 'blockquote' ? 8 : kind === 'table' ? 9 : 0));
  const { groupSteps, tagSteps } = page.element;
  const e = html.element;
  for (const k of TOLD) put(e < 0 ? FAR : (groupSteps[e * CLASSES + k] as number));
  for (let k = 0; k < TAGS; k++) put(e < 0 ? FAR : (tagSteps[e * TAGS + k] as number));
}

/** 20 bytes: what stands in the elements around. */
function writeContainers(page: PageProse, { html }: PageBlock, put: Put): void {
  const { sums, element, total, direct } = page;
  let e = html.element;
  for (let level = 0; level <= 4; level++) {
    const letters = e < 0 ? 0 : (sums.letters[e] as number);
    put(e < 0 ? 0 : shareByte(sums.linked[e] as number, letters));
    if (level > 0) {
      put(e < 0 ? 0 : scaleByte(sums.blocks[e] as number));
      put(e < 0 ? 0 : shareByte(sums.prose[e] as number, letters));
    }
    if (level === 1 || level === 2) put(e < 0 ? 0 : shareByte(sums.prose[e] as number, total));
    const above = e < 0 ? -1 : (element.parent[e] as number);
    if (above >= 0) e = above;
  }
  const own = html.element;
  for (const steps of page.stepsToMost) put(own < 0 ? FAR : (steps[own] as number));
  put(scaleByte(html.depth));
  put(shareByte(Math.max(direct[own] ?? 0, direct[html.parent] ?? 0), total));
  put(own < 0 ? FAR : (page.stepsToShared[own] as number));
}

/** 17 bytes: where it stands on the page. */
function writePlace(page: PageProse, i: number, headlinesBefore: number, put: Put): void {
  const { html, source } = page.blocks[i] as PageBlock;
  const count = page.blocks.length;
  put(html.element < 0 ? FAR : (page.stepsFromRichest[html.element] as number));
  const rank = page.richest.findIndex(
    (e) => e === html.element || e === html.parent || e === html.grandparent,
  );
  put(rank < 0 ? 5 : rank);
  put(shareByte(page.direct[page.richest[0] ?? -1] ?? 0, page.total));
  put(shareByte(i, count));
  put(differenceByte(i - page.firstParagraph));
  put(differenceByte(i - page.lastParagraph));
  put(differenceByte(i - page.headline));
  put(shareByte(page.before[i] as number, page.total));
  put(shareByte(page.total - (page.before[i + 1] as number), page.total));
  put(scaleByte(sum(page, i - 5, i) / 8));
  put(scaleByte(sum(page, i + 1, i + 6) / 8));
  put(gap(page.blocks[i - 1], source.start));
  const next = page.blocks[i + 1];
  put(next === undefined ? NONE : gap(page.blocks[i], next.source.start));
  put(scaleByte(i === 0 ? 0 : count - 1 - i));
  const article = page.articles[html.element] ?? -1;
  put(article < 0 ? 0 : article === homeArticle(page) ? 1 : 2);
  put(Math.min(20, headlinesBefore));
  put(sameKind(page, i, i - 1));
}

/** The `article` that the headline stands in, or else the first paragraph. */
function homeArticle({ blocks, articles, headline, firstParagraph }: PageProse): number {
  const around = (i: number): number => articles[blocks[i]?.html.element ?? -1] ?? -1;
  const home = around(headline);
  return home >= 0 ? home : around(firstParagraph);
}

/** Letters of markup, in eights, between two blocks. */
function gap(before: SourceBlock | undefined, start: number): number {
  return before === undefined ? NONE : scaleByte((start - before.source.end) / 8);
}

function sum({ before, blocks }: PageProse, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(blocks.length, to);
  return end > start ? (before[end] as number) - (before[start] as number) : 0;
}

const NEIGHBOURS = [-3, -2, -1, 1, 2];

/** 10 bytes: length and links of what stands before and behind. */
function writeNeighbours(page: PageProse, i: number, put: Put): void {
  for (const offset of NEIGHBOURS) {
    const block = page.blocks[i + offset];
    put(block === undefined ? NONE : scaleByte((page.traits[i + offset] as TextTraits).length));
    put(block === undefined ? NONE : shareByte(block.linkDensity, 1));
  }
}

/** Whether two blocks have one class path, and one parent. */
function sameKind({ blocks, element }: PageProse, i: number, other: number): number {
  const { html } = blocks[i] as PageBlock;
  const beside = blocks[other]?.html;
  if (beside === undefined) return NONE;
  const alike = element.path[beside.element] === element.path[html.element] ? 2 : 0;
  return alike + Number(beside.parent === html.parent);
}
