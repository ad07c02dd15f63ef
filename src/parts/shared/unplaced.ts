import type { EmbedKind, EmbedProvider, Image, PrintedPost, Span } from '../../article.js';
import type { SocialPost } from '../../furniture/posts/posts-of-page.js';

/** An image that is not placed among the blocks of the body yet. */
export type UnplacedImage = Omit<Image, 'after'>;

/** Something from elsewhere that stands in the article, not placed among the blocks of its body yet. */
export interface FoundEmbed {
  kind: EmbedKind;
  provider: EmbedProvider | null;
  url: string | null;
  title: string | null;
  /** Its place in the input. */
  source: Span;
  /** The post that it is, if the page shows any of its text. */
  post: SocialPost | null;
  /** What it says, if none of it is in the body. */
  printed: PrintedPost | null;
}
