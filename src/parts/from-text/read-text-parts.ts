import { findFurniture } from '../../furniture/find-furniture.js';
import type { SourceBlock } from '../../input/blocks.js';
import { type ArticleParts, evidenceOf } from '../shared/article-parts.js';
import { partBlocks } from '../shared/kept-text.js';
import { readNotes } from '../shared/notes.js';
import { readByline } from '../shared/printed-byline.js';
import { readTopics } from '../shared/topic-lines.js';
import { takeByline } from './text-byline.js';
import { chooseDek, chooseHeadline } from './text-headline.js';
import { readImages } from './text-images.js';

/** The evidence of a printed byline. */
const PRINTED = { rule: 'printed', confidence: 0.9 };

/** Chooses the parts of an article from the blocks of a plain text. */
export function readTextParts(blocks: readonly SourceBlock[]): ArticleParts {
  const parted = partBlocks(blocks, findFurniture(blocks));
  const headline = chooseHeadline(parted.kept);
  const { kept, struck } = takeByline(parted.kept, parted.struck, headline);
  const dek = chooseDek(kept, struck, headline);
  const byline = readByline(struck);
  return {
    headline: headline?.piece ?? null,
    dek: dek?.piece ?? null,
    body: kept.filter((piece) => piece !== headline?.piece && piece !== dek?.piece),
    posts: new Map(),
    layout: null,
    struck,
    byline,
    publishedAt: null,
    modifiedAt: null,
    section: null,
    topics: readTopics(struck),
    images: readImages(struck),
    embeds: [],
    notes: readNotes(struck),
    language: null,
    canonicalUrl: null,
    outletClues: [],
    evidence: evidenceOf([
      ['headline', headline],
      ['dek', dek],
      ['byline', byline === null ? null : PRINTED],
    ]),
    diagnostics: [],
  };
}
