import type { Article, ParseOptions } from 'copydesk';

/** A page to read: its characters, or its bytes as a file holds them. */
export interface Page {
  content: string | Uint8Array;
  url: string;
  /** Name of the file it came from. */
  name?: string;
}

/** What the worker is asked. */
export interface Question {
  content: string | Uint8Array;
  options: ParseOptions;
}

/** What the worker found in a page. */
export interface Reading {
  article: Article;
  /** The annotated page. */
  html: string;
  /** How long `parseArticle` took. */
  milliseconds: number;
}

/** What the worker says: that it is ready, what it read, or why it could not. */
export type Answer =
  | { kind: 'ready' }
  | ({ kind: 'read' } & Reading)
  | { kind: 'failed'; message: string };
