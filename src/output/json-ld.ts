import type { Article, Author, Entity, EntityType, Image, Quote } from '../article.js';
import { own } from '../language/own.js';
import { encodeAddress, webAddress } from '../language/web-address.js';
import type {
  JsonLdAuthor,
  JsonLdImage,
  JsonLdOrganization,
  JsonLdQuotation,
  JsonLdThing,
  NewsArticleJsonLd,
} from './json-ld-types.js';
import { type Complete, picturesOf } from './layout/addresses.js';
import { requireArticle } from './require-article.js';

/** The fields of an article that this output reads. */
const READ = [
  'source',
  'outlet',
  'language',
  'headline',
  'dek',
  'byline',
  'dateline',
  'publishedAt',
  'modifiedAt',
  'section',
  'topics',
  'body',
  'images',
  'notes',
  'quotes',
  'entities',
] as const;

const THINGS: { readonly [type in EntityType]?: JsonLdThing['@type'] } = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
  work: 'CreativeWork',
  product: 'Product',
  group: 'Thing',
};

/**
 * Converts an article to a schema.org `NewsArticle`, for a page's `<script
 * type="application/ld+json">` or any store of linked data.
 *
 * A text may contain `</script>`, so escape `<` where you write the JSON into a page:
 * `JSON.stringify(data).replace(/</g, '\\u003c')`. Addresses are http or https and absolute.
 *
 * @param article - An article, fresh or loaded from JSON.
 * @returns Plain JSON. Nothing in it is null or empty: what is not known is left out.
 * @throws TypeError naming the field of the article that is missing or of a wrong type.
 *
 * @category Output
 * @example
 * ```ts
 * import { parseArticle, toJsonLd } from 'copydesk';
 *
 * const text = 'Rain\n\nBy Mara Lindqvist\n\nIt rained in Vessby all day on Monday.';
 * toJsonLd(parseArticle(text)).author; // => [{ '@type': 'Person', name: 'Mara Lindqvist' }]
 * ```
 */
export function toJsonLd(article: Article): NewsArticleJsonLd {
  requireArticle(article, 'toJsonLd', READ);
  const { outlet, byline, dateline, notes } = article;
  const complete = picturesOf(article);
  const agencies = new Set([...(byline?.agencies ?? []), ...filled([dateline?.agency])]);
  const corrections = notes.filter((note) => note.kind === 'correction');
  return compact<NewsArticleJsonLd>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline?.text,
    description: article.dek?.text,
    author: byline?.authors.map(authorOf),
    sourceOrganization: [...agencies].map((name) => ({ '@type': 'Organization', name })),
    publisher: outlet === null ? undefined : publisherOf(outlet.name, outlet.domain),
    datePublished: article.publishedAt,
    dateModified: article.modifiedAt,
    articleSection: article.section,
    keywords: article.topics,
    inLanguage: article.language,
    url: webAddress(article.source.canonicalUrl ?? article.source.url ?? ''),
    dateline: dateline?.text,
    articleBody: article.body.map((block) => block.text).join('\n\n'),
    correction: corrections.map((note) => note.text),
    image: article.images.map((image) => imageOf(image, complete)),
    mentions: article.entities.flatMap(thingOf),
    hasPart: quotationsOf(article),
  });
}

function authorOf({ kind, name, role }: Author): JsonLdAuthor {
  const type = kind === 'person' ? 'Person' : 'Organization';
  return compact<JsonLdAuthor>({ '@type': type, name, jobTitle: role });
}

function publisherOf(name: string, domain: string | null): JsonLdOrganization {
  const url = domain === null ? null : webAddress(`https://${domain}`);
  return compact<JsonLdOrganization>({ '@type': 'Organization', name, url });
}

function imageOf({ url, caption, credit, alt }: Image, complete: Complete): JsonLdImage {
  return compact<JsonLdImage>({
    '@type': 'ImageObject',
    url: url === null ? null : complete(url),
    caption,
    creditText: credit,
    description: alt,
  });
}

function thingOf({ id, type, name, aliases, descriptors, wikidata }: Entity): JsonLdThing[] {
  const kind = own(THINGS, type);
  if (kind === undefined) return [];
  const thing = compact<JsonLdThing>({
    '@id': idOf(id),
    '@type': kind,
    name,
    alternateName: aliases,
    jobTitle: type === 'person' ? descriptors : undefined,
    description: type === 'person' ? undefined : descriptors.join('; '),
    sameAs: wikidata === null ? null : webAddress(`https://www.wikidata.org/wiki/${wikidata}`),
  });
  return [thing];
}

function quotationsOf({ quotes, entities }: Article): JsonLdQuotation[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return quotes.flatMap((quote) => {
    if (quote.kind === 'indirect' || quote.parts.length === 0) return [];
    const separator = quote.kind === 'direct' ? ' ' : ' … ';
    const quotation = compact<JsonLdQuotation>({
      '@type': 'Quotation',
      text: quote.parts.map((part) => part.text).join(separator),
      spokenByCharacter: voiceOf(quote, byId),
    });
    return [quotation];
  });
}

function voiceOf(
  { speaker }: Quote,
  byId: ReadonlyMap<string, Entity>,
): JsonLdQuotation['spokenByCharacter'] | null {
  if (speaker === null) return null;
  const voices = filled([speaker.entityId, ...speaker.memberIds]).flatMap((id) => {
    const entity = byId.get(id);
    if (entity === undefined) return [];
    const type = entity.type === 'person' ? 'Person' : 'Organization';
    return [{ '@id': idOf(id), '@type': type, name: entity.name } as const];
  });
  return voices.length > 1 ? voices : (voices[0] ?? speaker.name);
}

function filled(texts: readonly (string | null | undefined)[]): string[] {
  return texts.filter((text) => text !== null && text !== undefined && text !== '') as string[];
}

function idOf(id: string): string {
  return `#${encodeAddress(id)}`;
}

/** The object without its empty properties. */
function compact<T extends object>(properties: { [key in keyof T]: T[key] | null | undefined }): T {
  const entries = Object.entries(properties).filter(
    ([, value]) =>
      value !== null &&
      value !== undefined &&
      value !== '' &&
      !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(entries) as T;
}
