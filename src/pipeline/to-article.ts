import type { Article, Entity, Image, Quote } from '../article.js';
import { type FoundOutlet, toMatch } from '../outlets/detect-outlet.js';
import { diagnose } from '../parts/article-text/diagnostics.js';
import { blockBefore } from '../parts/article-text/post-embeds.js';
import type { ArticleText } from '../parts/article-text/read-article-text.js';
import { type ArticleParts, evidenceOf } from '../parts/shared/article-parts.js';
import { toRemoval } from '../parts/shared/kept-text.js';
import type { UnplacedImage } from '../parts/shared/unplaced.js';
import { GENERATOR } from './generator.js';
import type { Source } from './read-source.js';

/** What every stage has found. */
export interface Findings {
  source: Source;
  outlet: FoundOutlet | null;
  parts: ArticleParts;
  text: ArticleText;
  entities: Entity[];
  quotes: Quote[];
}

/** Puts the findings of all stages into the documented form, with evidence and diagnostics. */
export function toArticle({ source, outlet, parts, text, entities, quotes }: Findings): Article {
  const { input, length, encoding, format, url } = source;
  const { headline, dek, dateline, body, embeds } = text;
  const language = text.language?.value ?? null;
  return {
    schemaVersion: 1,
    generator: { ...GENERATOR },
    source: { format, length, encoding, url, canonicalUrl: parts.canonicalUrl, map: text.map },
    outlet: outlet === null ? null : toMatch(outlet),
    language,
    headline,
    dek,
    byline: parts.byline,
    dateline,
    publishedAt: parts.publishedAt,
    modifiedAt: parts.modifiedAt,
    section: parts.section,
    topics: parts.topics,
    body,
    embeds,
    images: parts.images.map((image) => placed(image, text)),
    notes: parts.notes,
    text: text.text,
    quotes,
    entities,
    boilerplate: parts.struck.map(toRemoval),
    evidence: [
      ...parts.evidence,
      ...evidenceOf([
        ['dateline', dateline === null ? null : { rule: 'printed', confidence: 0.95 }],
        ['outlet', outlet === null ? null : { rule: outlet.evidence, confidence: 0.9 }],
        ['language', text.language],
      ]),
    ],
    diagnostics: diagnose({
      headline,
      body,
      language,
      struck: parts.struck,
      known: [...source.diagnostics, ...parts.diagnostics],
      visible: parts.struck.length > 0 || text.text !== '' || /\S/u.test(input),
    }),
  };
}

/** An image with its place among the blocks of the body; one of the page’s data has none. */
function placed(image: UnplacedImage, text: ArticleText): Image {
  const { url, alt, caption, credit, width, height, lead, source } = image;
  const after = blockBefore(text, source.start);
  return { url, alt, caption, credit, width, height, lead, after, source };
}
