import type { PageChoice } from '../../furniture/page-body/find-page-furniture.js';
import type { HtmlPage } from '../../input/html/page/html-page.js';
import type { PageByline } from '../page-sources/fields.js';
import { isName } from '../shared/name-forms.js';

const MOST_WORDS = 4;

/**
 * The byline. If it names no person, a person's name alone on a line above or below the story is
 * taken.
 */
export function signedByline(
  byline: PageByline | null,
  { blocks }: HtmlPage,
  { strikes }: PageChoice,
): PageByline | null {
  if (byline !== null && byline.authors.length > 0) return byline;
  for (const { block, rule } of strikes) {
    const { text = '', source = null } = blocks[block] ?? {};
    if (rule !== 'names-alone' || source === null || !isName(text)) continue;
    if (text.split(' ').length > MOST_WORDS) continue;
    return {
      text,
      source: [source],
      authors: [{ kind: 'person', name: text, role: null }],
      agencies: byline?.agencies ?? [],
      // names that a template gives when the author is not known
      organisations: [],
      rule: 'signed',
      confidence: 0.6,
      blocks: [block],
    };
  }
  return byline;
}
