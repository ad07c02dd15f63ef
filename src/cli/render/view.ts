/** Outputs for an article. */
export const ARTICLE_MODES = ['json', 'html', 'markdown', 'jsonld', 'text', 'summary'] as const;
export type ArticleMode = (typeof ARTICLE_MODES)[number];

/** What of an article is written, and how. */
export interface View {
  mode: ArticleMode;
  /** Paths of the fields that are kept, or null for all. */
  fields: readonly string[] | null;
  /** Whether what was removed is listed. */
  boilerplate: boolean;
}
