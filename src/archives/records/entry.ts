import type { FileError } from '../errors/file-error.js';

/** What a record calls itself. */
export type RecordId = string | number;

/** A page that was loaded, and what is known of it. */
export interface Page {
  input: Uint8Array | string;
  url: string | null;
  format?: 'html' | 'text' | undefined;
  contentType?: string | undefined;
  /** When it was fetched, as its archive writes it. */
  fetchedAt?: string | undefined;
}

/** One of the pages of a file, or what is wrong with it. */
export interface Entry {
  /** The name that it has wherever it stands, or its place in the file. */
  name: { id: RecordId } | { line: number } | { record: RecordId };
  /** Its place in the file, for messages. */
  place: RecordId;
  page: Page | FileError;
}

/** How the records of a file are read. */
export interface RecordOptions {
  /** Most bytes of a page, or of a line. */
  maxBytes: number;
  /** Is told why a record of an archive is no page. */
  onPassed(reason: string): void;
}
