import type { Byline, Diagnostic, FieldEvidence, Note } from '../../article.js';
import type { PostBlocks } from '../../furniture/posts/posts-of-page.js';
import type { PageLayout } from '../../input/html/page/page-layout.js';
import type { Piece, Struck } from './kept-text.js';
import type { FoundEmbed, UnplacedImage } from './unplaced.js';

/** The parts of an article from any format, chosen but not yet joined to a text. */
export interface ArticleParts {
  headline: Piece | null;
  dek: Piece | null;
  body: Piece[];
  /** The posts from elsewhere among the blocks. */
  posts: PostBlocks;
  /** The layout of the page; null for a plain text. */
  layout: ArticleLayout | null;
  /** Everything that is not one of these parts, in order. */
  struck: Struck[];
  byline: Byline | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  section: string | null;
  topics: string[];
  /** Its images, and what it shows from elsewhere; where they stand in the body is found later. */
  images: UnplacedImage[];
  embeds: FoundEmbed[];
  notes: Note[];
  /** Language as the input declares it, or null. */
  language: string | null;
  /** Address that the page gives itself, or null. */
  canonicalUrl: string | null;
  /** Addresses and names that may identify the outlet. */
  outletClues: string[];
  /** The source of each part. */
  evidence: FieldEvidence[];
  /** Whether the page has no article, or only part of one. */
  diagnostics: Diagnostic[];
}

/** Evidence of the fields that were found; a field that is null has none. */
export function evidenceOf(
  found: readonly [FieldEvidence['field'], { rule: string; confidence: number } | null][],
): FieldEvidence[] {
  return found.flatMap(([field, source]) =>
    source === null ? [] : [{ field, rule: source.rule, confidence: source.confidence }],
  );
}

/** The layout of a page, and the address that completes its links. */
export interface ArticleLayout {
  page: PageLayout;
  base: string | null;
}
