import type { Author, BoilerplateReason, Byline, Diagnostic, SourceRun } from '../../article.js';
import type { Strike } from '../../furniture/find-furniture.js';
import { choosePage, type PageChoice } from '../../furniture/page-body/find-page-furniture.js';
import { postsOf } from '../../furniture/posts/posts-of-page.js';
import type { SourceBlock } from '../../input/blocks.js';
import type { HtmlPage } from '../../input/html/page/html-page.js';
import { appendRun, runsOf } from '../../input/source-map.js';
import type { OutletReading } from '../../outlets/outlet-reading.js';
import { signedByline } from '../page-authors/signed-byline.js';
import { diagnosePage, isWall } from '../page-checks/diagnose-page.js';
import { readPageEmbeds } from '../page-embeds/page-embeds.js';
import { readPageFields } from '../page-fields/read-page-fields.js';
import type { PageSurvey } from '../page-fields/survey-page.js';
import { readPageImages } from '../page-images/page-images.js';
import { baseOf, sharedImages } from '../page-images/shared-image.js';
import type { PageByline, PageField, PageFields } from '../page-sources/fields.js';
import { letterKey } from '../page-sources/plain-text.js';
import { type ArticleParts, evidenceOf } from '../shared/article-parts.js';
import { type Piece, readStrikes, wholePiece } from '../shared/kept-text.js';
import { readNotes } from '../shared/notes.js';
import { repeatedBlocks } from './repeated-blocks.js';

/**
 * Chooses the parts of an article from a page.
 *
 * The page's fields give headline and dek. If a block prints one, the part is that block; else its
 * text comes from the page's head. The body is chosen by what the page shows.
 *
 * @param outlet - The page as read with the definition of its outlet, or null.
 * @param choose - Chooses the body; training passes other trees.
 */
export function readPageParts(
  survey: PageSurvey,
  outlet: OutletReading | null = null,
  choose: (page: HtmlPage, news: boolean) => PageChoice = choosePage,
): ArticleParts {
  const { page } = survey.evidence;
  const found = choose(page, outlet !== null);
  const choice = outlet?.choose(found) ?? found;
  survey.evidence.story = {
    body: choice.body,
    struck: new Map(choice.strikes.map(({ block, reason }) => [block, reason])),
  };
  const read = readPageFields(survey, outlet?.fields);
  const fields = {
    ...withoutLead(read, page, choice),
    byline: signedByline(read.byline, page, choice),
  };
  const headline = pieceOf(page.blocks, fields.headline, choice.headline, 'heading');
  const lines = fields.dek?.lines ?? [];
  const dek =
    lines.length > 0
      ? joinLines(page.blocks, lines)
      : pieceOf(page.blocks, fields.dek, -1, 'paragraph');
  const taken = new Set([headline?.index, ...lines, ...(fields.byline?.blocks ?? [])]);
  const free = (block: number): boolean => !taken.has(block);
  const told = fields.dek?.rule.startsWith('outlet:') === true;
  const parts = { headline, dek, taken, told };
  const rest = leftOver(page.blocks, choice, parts, fields.byline?.blocks ?? []);
  const story = inOrder([...choice.body.filter(free), ...rest.body]);
  const diagnostics = diagnosePage(page, story);
  if (isWall(diagnostics)) return nothingOf(page, choice, fields, diagnostics);
  const video = diagnostics.some(({ code }) => code === 'video-only');
  const removed = new Set(rest.strikes.map(({ block }) => block));
  const main = video ? [] : choice.main.filter((block) => free(block) && !removed.has(block));
  const all = inOrder([...new Set([...story, ...main])]);
  const repeated = new Set(repeatedBlocks(page.blocks, all));
  const body = all.filter((block) => !repeated.has(block));
  const used = new Set(all);
  const signed = new Set(fields.byline?.blocks);
  const struck = readStrikes(page.blocks, [
    ...choice.strikes
      .filter(
        ({ block }) => block !== headline?.index && !lines.includes(block) && !used.has(block),
      )
      .map((strike) => (signed.has(strike.block) ? asByline(strike) : strike)),
    ...rest.strikes,
    ...[...repeated].map((block) => strikeOf(page.blocks, block, TWICE)),
  ]);
  const base = baseOf(survey.evidence);
  const top = headline?.index ?? -1;
  const posts = postsOf(page);
  const value = <T>(field: PageField<T> | null): T | null => field?.value ?? null;
  // a list has the days and names of its teasers
  if (diagnostics.some(({ code }) => code === 'list-page')) {
    fields.byline = fields.publishedAt = fields.modifiedAt = null;
  }
  return {
    headline,
    dek,
    body: body.map((block) => wholePiece(page.blocks[block] as SourceBlock, block)),
    posts,
    layout: { page: page.layout, base },
    struck,
    byline: fields.byline === null ? null : toByline(fields.byline),
    publishedAt: value(fields.publishedAt),
    modifiedAt: value(fields.modifiedAt),
    section: value(fields.section),
    topics: value(fields.topics) ?? [],
    images: readPageImages(page, top, body, base, sharedImages(survey.evidence)),
    embeds: readPageEmbeds(page, posts, top, body, base),
    notes: readNotes(struck),
    language: value(fields.language),
    canonicalUrl: value(fields.canonicalUrl),
    outletClues: fields.outletClues,
    evidence: evidenceOf([
      ['headline', fields.headline ?? (headline === null ? null : H1)],
      ['dek', fields.dek],
      ['byline', fields.byline],
      ['publishedAt', fields.publishedAt],
      ['modifiedAt', fields.modifiedAt],
      ['section', fields.section],
      ['topics', fields.topics],
      ['canonicalUrl', fields.canonicalUrl],
    ]),
    diagnostics,
  };
}

const inOrder = (blocks: number[]): number[] => blocks.sort((a, b) => a - b);

/** The removal reason for all text of such a page, where there is one. */
const REASON_OF_WALL: Partial<Record<string, BoilerplateReason>> = {
  'consent-wall': 'cookie',
};

/** The parts of a page without an article: all of its text is removed. */
function nothingOf(
  page: HtmlPage,
  choice: PageChoice,
  { language, canonicalUrl, outletClues }: PageFields,
  diagnostics: Diagnostic[],
): ArticleParts {
  const struck = new Set(choice.strikes.map(({ block }) => block));
  const rule = diagnostics.at(-1)?.code ?? '';
  const reason = REASON_OF_WALL[rule] ?? 'other';
  const rest = page.blocks.flatMap(({ text }, block): Strike[] =>
    struck.has(block) ? [] : [{ block, start: 0, end: text.length, reason, rule, confidence: 0.8 }],
  );
  return {
    headline: null,
    dek: null,
    body: [],
    posts: new Map(),
    layout: null,
    struck: readStrikes(page.blocks, [...choice.strikes, ...rest]),
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    section: null,
    topics: [],
    images: [],
    embeds: [],
    notes: [],
    language: language?.value ?? null,
    canonicalUrl: canonicalUrl?.value ?? null,
    outletClues,
    evidence: evidenceOf([['canonicalUrl', canonicalUrl]]),
    diagnostics,
  };
}

/**
 * A paragraph that is body with at least this probability is not a dek, unless its class and the
 * description say so.
 */
const SURE_LEAD = 0.9;
/** Least share of bold text in a dek. */
const BOLD = 0.6;

/** The fields, without a dek that is the first paragraph of the body: in doubt it is body. */
function withoutLead(fields: PageFields, page: HtmlPage, choice: PageChoice): PageFields {
  const { dek } = fields;
  const lead = page.blocks[dek?.block ?? -1];
  if (dek === null || lead === undefined || !choice.body.includes(dek.block)) return fields;
  if (dek.rule.startsWith('outlet:')) return fields;
  if (choice.body.length === 1) return { ...fields, dek: null };
  if (dek.lines.length > 1) return fields;
  if (lead.kind !== 'paragraph' || (lead.html?.boldLetters ?? 0) > BOLD * lead.text.length) {
    return fields;
  }
  const after = choice.body.slice(choice.body.indexOf(dek.block) + 1);
  const next = after.map((block) => page.blocks[block]).find((block) => block?.kind === lead.kind);
  const alike =
    next?.html?.tag === lead.html?.tag &&
    next?.html?.parent === lead.html?.parent &&
    next?.html?.words[0] === lead.html?.words[0];
  const sure = (choice.chances[dek.block] as number) >= SURE_LEAD;
  return alike || (sure && dek.rule !== 'named-and-described') ? { ...fields, dek: null } : fields;
}

/** The removal of a block that prints the byline. */
const BYLINE = { reason: 'byline', rule: 'page-field', confidence: 0.8 } as const;

function asByline({ block, start, end }: Strike): Strike {
  const { reason, rule, confidence } = BYLINE;
  return { block, start, end, reason, rule, confidence };
}

/** The evidence of a headline that only the page’s layout shows. */
const H1 = { rule: 'h1', confidence: 0.7 };

/** The byline in the form of the article: organisations named as authors follow the persons. */
function toByline({ text, source, authors, organisations, agencies }: PageByline): Byline {
  const bodies = organisations.map((name): Author => ({ kind: 'organisation', name, role: null }));
  return { text, source, authors: [...authors, ...bodies], agencies };
}

/**
 * The piece for a field: its block, the field’s own words in a block, or a block that was chosen
 * without the field.
 */
function pieceOf(
  blocks: readonly SourceBlock[],
  field: PageField<string> | null,
  chosen: number,
  kind: SourceBlock['kind'],
): Piece | null {
  const index = field === null ? chosen : field.block;
  const block = blocks[index];
  if (block !== undefined && (field === null || block.text === field.value)) {
    return wholePiece(block, index);
  }
  if (field === null) return null;
  const source = field.source ?? block?.source ?? null;
  const text = field.value;
  const printed: SourceBlock = {
    kind,
    level: kind === 'heading' ? 1 : null,
    text,
    runs: source === null ? [] : [[0, source.start, text.length, source.end - source.start]],
    source: source ?? { start: 0, end: 0 },
    linkDensity: 0,
    html: null,
  };
  return wholePiece(printed, index);
}

/** The piece of a dek, with its lines joined by spaces. */
function joinLines(blocks: readonly SourceBlock[], lines: readonly number[]): Piece {
  const [first = 0] = lines;
  const piece = wholePiece(blocks[first] as SourceBlock, first);
  if (lines.length === 1) return piece;
  const runs: SourceRun[] = [];
  let text = '';
  for (const line of lines) {
    const block = blocks[line] as SourceBlock;
    if (text !== '') text += ' ';
    for (const [start, ...rest] of runsOf(block)) appendRun(runs, text.length + start, ...rest);
    text += block.text;
  }
  return { index: piece.index, block: piece.block, text, runs };
}

/** The parts that were made, the blocks in them, and whether the outlet's definition gives the dek. */
interface LeftBy {
  headline: Piece | null;
  dek: Piece | null;
  taken: ReadonlySet<number | undefined>;
  told: boolean;
}

/**
 * Shares out blocks that were chosen as headline, dek or byline and became none of them: a dek that
 * says something of its own goes back to the body, all others are removed.
 */
function leftOver(
  blocks: readonly SourceBlock[],
  choice: PageChoice,
  parts: LeftBy,
  bylines: readonly number[],
): { body: number[]; strikes: Strike[] } {
  const strike = (block: number, why: Why): Strike => strikeOf(blocks, block, why);
  const said = [parts.headline, parts.dek].map((part) => letterKey(part?.text ?? ''));
  const repeats = (block: number): boolean => {
    const key = letterKey((blocks[block] as SourceBlock).text);
    return said.some((other) => other.includes(key));
  };
  const body: number[] = [];
  const strikes = choice.body
    .filter((block) => bylines.includes(block))
    .map((block) => strike(block, BYLINE));
  const unused = new Set([choice.headline, choice.dek].filter((block) => block >= 0));
  for (const block of unused) {
    if (parts.taken.has(block)) continue;
    if (repeats(block)) strikes.push(strike(block, REPEATED));
    else if (block === choice.dek && !parts.told) body.push(block);
    else strikes.push(strike(block, UNUSED));
  }
  return { body, strikes };
}

type Why = Pick<Strike, 'reason' | 'rule' | 'confidence'>;

/** The removal of a whole block. */
function strikeOf(blocks: readonly SourceBlock[], block: number, why: Why): Strike {
  return { block, start: 0, end: (blocks[block] as SourceBlock).text.length, ...why };
}

/** The removal of a block of the text’s second copy. */
const TWICE = { reason: 'repeated', rule: 'text-twice', confidence: 0.9 } as const;
/** The removal of a block that prints headline or dek a second time. */
const REPEATED = { reason: 'repeated-headline', rule: 'page-field', confidence: 0.7 } as const;
/** The removal of a heading above the story that is not its headline, or of an outlet's second dek. */
const UNUSED = { reason: 'other', rule: 'unused-title', confidence: 0.6 } as const;
