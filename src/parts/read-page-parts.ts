import type { Author, Byline } from '../article.js';
import { choosePage } from '../furniture/html/find-page-furniture.js';
import type { SourceBlock } from '../input/blocks.js';
import type { HtmlPage } from '../input/html/page.js';
import { type ArticleParts, evidenceOf } from './article-parts.js';
import { readNotes } from './notes.js';
import { diagnosePage } from './page/diagnose-page.js';
import type { PageByline, PageField } from './page/fields.js';
import { readPageImages } from './page/images.js';
import { readPageFields } from './page/read-page-fields.js';
import { type Piece, readStrikes, wholePiece } from './pieces.js';

/**
 * Chooses the parts of an article from a page.
 *
 * The page's fields say what headline and dek are; where a block prints them they are that block,
 * elsewhere they come from the page's head. The body is chosen by what the page shows.
 */
export function readPageParts(page: HtmlPage, url: string | null): ArticleParts {
  const fields = readPageFields(page, url);
  const choice = choosePage(page);
  const headline = pieceOf(page.blocks, fields.headline, choice.headline, 'heading');
  const dek = pieceOf(page.blocks, fields.dek, -1, 'paragraph');
  const taken = new Set([headline?.index, dek?.index, ...(fields.byline?.blocks ?? [])]);
  const body = choice.body.filter((block) => !taken.has(block));
  const struck = readStrikes(page.blocks, [
    ...choice.strikes.filter(({ block }) => block !== headline?.index && block !== dek?.index),
    ...leftOver(page.blocks, choice, [headline, dek], fields.byline?.blocks ?? []),
  ]);
  const value = <T>(field: PageField<T> | null): T | null => field?.value ?? null;
  return {
    headline,
    dek,
    body: body.map((block) => wholePiece(page.blocks[block] as SourceBlock, block)),
    struck,
    byline: fields.byline === null ? null : toByline(fields.byline),
    publishedAt: value(fields.publishedAt),
    modifiedAt: value(fields.modifiedAt),
    section: value(fields.section),
    topics: value(fields.topics) ?? [],
    images: readPageImages(page, headline?.index ?? -1, body),
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
    diagnostics: diagnosePage(page, body),
  };
}

/** A headline that only the page’s layout tells. */
const H1 = { rule: 'h1', confidence: 0.7 };

/** A page’s byline as the article has it: bodies named as authors stand behind the persons. */
function toByline({ text, source, authors, organisations, agencies }: PageByline): Byline {
  const bodies = organisations.map((name): Author => ({ kind: 'organisation', name, role: null }));
  return { text, source, authors: [...authors, ...bodies], agencies };
}

/** The piece that shows a field: its block, the field’s own words, or a block chosen without it. */
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

/** Strikes of blocks that were chosen as headline, dek or body and are neither in the end. */
function leftOver(
  blocks: readonly SourceBlock[],
  choice: ReturnType<typeof choosePage>,
  parts: readonly (Piece | null)[],
  bylines: readonly number[],
): ReturnType<typeof choosePage>['strikes'] {
  const used = new Set(parts.map((piece) => piece?.index));
  const whole = (block: number) => ({
    block,
    start: 0,
    end: (blocks[block] as SourceBlock).text.length,
  });
  const repeated = [choice.headline, choice.dek]
    .filter((block) => block >= 0 && !used.has(block))
    .map((block) => ({
      ...whole(block),
      reason: 'repeated-headline' as const,
      rule: 'page-field',
      confidence: 0.7,
    }));
  const signed = choice.body
    .filter((block) => bylines.includes(block) && !used.has(block))
    .map((block) => ({
      ...whole(block),
      reason: 'byline' as const,
      rule: 'page-field',
      confidence: 0.8,
    }));
  return [...repeated, ...signed];
}
