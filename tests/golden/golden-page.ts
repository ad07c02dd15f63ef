import type { Article } from 'copydesk';
import type { Reading } from '../fixtures/pages/readings.js';

/** The property of an article that a field of a reading checks, where it stands by itself. */
const PROPERTY: Partial<Record<keyof Reading, keyof Article>> = {
  authors: 'byline',
  byline: 'byline',
  agencies: 'byline',
  captions: 'images',
  credits: 'images',
  notes: 'notes',
  topics: 'topics',
  section: 'section',
  outlet: 'outlet',
  publishedAt: 'publishedAt',
  modifiedAt: 'modifiedAt',
  dateline: 'dateline',
  diagnostics: 'diagnostics',
};

/**
 * What the golden file of a page holds: the article, less what is known to be wrong in it, so that
 * no golden file says anything that a reader would not. Null where the text itself is wrong.
 *
 * Quotes and names stay only where they were read too; their own tests stand elsewhere. Of what was
 * struck, only the words and their place are kept: reasons and confidences come from a trained model
 * and are measured, not promised.
 */
export function goldenOf(article: Article, reading: Reading): Record<string, unknown> | null {
  const { generator, ...told } = article; // else every release would change every golden file
  const golden: Record<string, unknown> = told;
  const drop = (property: keyof Article): void => {
    delete golden[property];
    golden.evidence = (golden.evidence as Article['evidence']).filter(
      ({ field }) => field !== property,
    );
  };
  for (const field of Object.keys(reading.knownDefects ?? {}) as (keyof Reading)[]) {
    if (field === 'canonicalUrl') {
      golden.source = { ...article.source, canonicalUrl: null };
      golden.evidence = article.evidence.filter(({ field }) => field !== 'canonicalUrl');
      continue;
    }
    const property = PROPERTY[field];
    if (property === undefined) return null;
    drop(property);
  }
  if (reading.namesAreRight !== true) {
    drop('quotes');
    drop('entities');
  }
  golden.boilerplate = article.boilerplate.map(({ text, source }) => ({ text, source }));
  return golden;
}
