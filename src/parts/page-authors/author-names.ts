import type { Evidence } from '../page-sources/page-evidence.js';
import { type BylineLine, readBylineLine } from '../shared/byline-names.js';
import { stripLabel } from '../shared/name-forms.js';
import { EAST_ASIAN_LABEL } from '../tables/author-words.js';

/** Reads the names in an author field or a printed byline of a page. */
export function readAuthorNames(value: string, evidence: Evidence, printed: boolean): BylineLine {
  return readBylineLine(value, evidence.siteKeys, printed);
}

/**
 * The text after “By”. The space after it may be missing, and some pages print it a second time for
 * screen readers.
 */
export function withoutLabel(text: string): string {
  return stripLabel(
    stripLabel(text.replace(/^(?:By|BY|by)(?=[Bb]y\s|\p{Lu}[\p{Ll}.])/u, '')),
  ).replace(EAST_ASIAN_LABEL, '');
}
