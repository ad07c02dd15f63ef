import type { Article } from 'copydesk';
import type { Page, Reading } from './messages.js';

/** What was read, with the page it was read from. */
export interface Result extends Reading {
  page: Page;
  /** The page as characters: the places of an article count in these. */
  source: string;
}

/** A stretch of the source to be shown, with words that say what it is. */
export interface Shown {
  label: string;
  places: { start: number; end: number }[];
}

/** The characters of a page; those of bytes as the article says they were decoded. */
export function sourceOf({ content }: Page, { source }: Article): string {
  if (typeof content === 'string') return content;
  return source.encoding === null ? '' : new TextDecoder(source.encoding).decode(content);
}
