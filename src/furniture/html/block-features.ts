import type { SourceBlock } from '../../input/blocks.js';
import { Inside } from '../../input/html/inside.js';
import { differenceByte, FAR, scaleByte, shareByte } from '../model/bytes.js';
import { CLASSES, TAGS } from './element-sums.js';
import { isTitle, type PageBlock, type PageProse } from './page-prose.js';
import type { TextTraits } from './text-traits.js';

/** Bytes a block. */
export const FEATURES = 34 + 19 + CLASSES + TAGS + 25 + 25 + 32;
/** Where there is none. */
const NONE = 255;

const INSIDE = [
  Inside.nav,
  Inside.header,
  Inside.footer,
  Inside.aside,
  Inside.form,
  Inside.figure,
  Inside.article,
  Inside.main,
  Inside.blockquote,
  Inside.list,
  Inside.time,
  Inside.embed,
  Inside.articleBody,
];
const TAG_NAMES = ['p', 'div', 'li', 'td', 'section'];

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
  const seen = new Map<number, number>();
  let headlines = 0;
  let at = 0;
  const put = (byte: number): void => {
    rows[at++] = byte;
  };
  for (let i = 0; i < count; i++) {
    at = i * FEATURES;
    const block = blocks[i] as PageBlock;
    const { hash } = traits[i] as TextTraits;
    const earlier = seen.get(hash) ?? 0;
    seen.set(hash, earlier + 1);
    if (block.level === 1 && i !== page.headline) headlines++;
    if (page.menu[i] === 1) continue;
    writeText(page, i, put);
    put(Math.min(5, repeats.get(hash) ?? 0));
    put(Math.min(3, earlier));
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

/** 32 bytes. */
function writeText(page: PageProse, i: number, put: Put): void {
  const { linkDensity, html, text } = page.blocks[i] as PageBlock;
  const traits = page.traits[i] as TextTraits;
  const { words, letters, seen } = traits;
  put(scaleByte(traits.length));
  put(shareByte(linkDensity, 1));
  put(Math.min(html.links, 20));
  put(shareByte(html.boldLetters, text.length));
  put(shareByte(html.italicLetters, text.length));
  put(scaleByte(words));
  put(scaleByte((letters * 8) / Math.max(1, words)));
  put(shareByte(traits.capitalised, words));
  put(shareByte(traits.upper, letters));
  put(shareByte(traits.digits, letters));
  put(shareByte(traits.small, words));
  put(traits.end);
  put(traits.start);
  put(scaleByte(traits.commas));
  put(scaleByte(traits.stops));
  put(shareByte(traits.marks, seen));
  put(Number(traits.bars));
  put(Number(traits.address));
  put(Number(traits.dated));
  put(Number(traits.copyright));
  put(Number(traits.ideographs));
  put(shareByte(traits.inTitle, words));
  put(shareByte(traits.inTitle, page.title.words));
  put(shareByte(traits.inDescription, page.description.words));
  put(shareByte(traits.inDescription, words));
  put(Number(isTitle(traits, page.title)));
  put(Number(traits.headHash !== 0 && traits.headHash === page.description.headHash));
  put(Math.min(html.images, 20));
  put(Math.min(html.buttons, 20));
  put(Number(html.broken));
  put(shareByte(page.prose[i] as number, page.total));
  put(Number((page.prose[i] as number) > 0));
}

/** 19 bytes, and one for each class group and near tag. */
function writeElement(page: PageProse, { html, level, kind }: PageBlock, put: Put): void {
  for (const bit of INSIDE) put(html.inside & bit ? 1 : 0);
  for (const tag of TAG_NAMES) put(Number(html.tag === tag));
  put(level ?? (kind === 'blockquote' ? 8 : kind === 'table' ? 9 : 0));
  const { groupSteps, tagSteps } = page.element;
  const e = html.element;
  for (let k = 0; k < CLASSES; k++) put(e < 0 ? FAR : (groupSteps[e * CLASSES + k] as number));
  for (let k = 0; k < TAGS; k++) put(e < 0 ? FAR : (tagSteps[e * TAGS + k] as number));
}

/** 25 bytes, with the last of them the depth: what stands in the elements around. */
function writeContainers(page: PageProse, { html }: PageBlock, put: Put): void {
  const { sums, element, total, direct } = page;
  let e = html.element;
  for (let level = 0; level <= 4; level++) {
    const letters = e < 0 ? 0 : (sums.letters[e] as number);
    put(e < 0 ? 0 : shareByte(sums.prose[e] as number, total));
    put(e < 0 ? 0 : shareByte(sums.linked[e] as number, letters));
    if (level > 0) put(e < 0 ? 0 : shareByte(sums.prose[e] as number, letters));
    put(e < 0 ? 0 : scaleByte(sums.blocks[e] as number));
    const above = e < 0 ? -1 : (element.parent[e] as number);
    if (above >= 0) e = above;
  }
  for (const steps of page.stepsToMost)
    put(html.element < 0 ? FAR : (steps[html.element] as number));
  put(scaleByte(html.depth));
  put(shareByte(Math.max(direct[html.element] ?? 0, direct[html.parent] ?? 0), total));
  const own = html.element;
  put(own < 0 ? FAR : (page.stepsToShared[own] as number));
}

/** 19 bytes: where it stands on the page. */
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
  put(scaleByte(i));
  put(differenceByte(i - page.firstParagraph));
  put(differenceByte(i - page.lastParagraph));
  put(differenceByte(i - page.headline));
  put(shareByte(page.before[i] as number, page.total));
  put(shareByte(page.total - (page.before[i + 1] as number), page.total));
  put(scaleByte(page.total));
  put(scaleByte(count));
  put(scaleByte(sum(page, i - 5, i) / 8));
  put(scaleByte(sum(page, i + 1, i + 6) / 8));
  put(gap(page.blocks[i - 1], source.start));
  const next = page.blocks[i + 1];
  put(next === undefined ? NONE : gap(page.blocks[i], next.source.start));
  put(scaleByte(i === 0 ? 0 : page.blocks.length - 1 - i));
  const article = page.articles[html.element] ?? -1;
  put(article < 0 ? 0 : article === homeArticle(page) ? 1 : 2);
  put(Math.min(20, headlinesBefore));
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

const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];

/** 32 bytes: what stands before and behind. */
function writeNeighbours(page: PageProse, i: number, put: Put): void {
  const { html } = page.blocks[i] as PageBlock;
  const path = page.element.path[html.element];
  for (const offset of NEIGHBOURS) {
    const block = page.blocks[i + offset];
    const traits = page.traits[i + offset];
    if (block === undefined || traits === undefined) {
      for (let k = 0; k < 5; k++) put(NONE);
      continue;
    }
    put(scaleByte(traits.length));
    put(shareByte(block.linkDensity, 1));
    const alike = page.element.path[block.html.element] === path ? 2 : 0;
    put(alike + Number(block.html.parent === html.parent));
    put(traits.end);
    put(block.level ?? 0);
  }
  put(page.blocks[i - 1]?.html.inside === html.inside ? 1 : 0);
  put(page.blocks[i + 1]?.html.inside === html.inside ? 1 : 0);
}
