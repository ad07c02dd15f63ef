import type { Article, Author, Entity, EntityType, Image, Quote } from '../article.js';

/**
 * Something named in an article, as schema.org describes it.
 *
 * A group (“Norwegians”) is a plain `Thing`: schema.org has no type for it.
 *
 * @example
 * ```ts
 * import { parseArticle, toJsonLd } from 'copydesk';
 *
 * const article = parseArticle('Rain\n\nAnna Berg said it rained in Vessby all day on Monday.');
 * toJsonLd(article).mentions?.find((thing) => thing.name === 'Anna Berg')?.['@type']; // => 'Person'
 * ```
 */
export interface JsonLdThing {
  /** Identifier within the page: `#` and the identifier of the {@link Entity}. */
  '@id': string;
  /** What it is. */
  '@type': 'Person' | 'Organization' | 'Place' | 'Event' | 'CreativeWork' | 'Product' | 'Thing';
  /** Fullest form used in the article. */
  name: string;
  /** The other forms used as names. */
  alternateName?: string[];
  /** Roles and titles of a person as printed. */
  jobTitle?: string[];
  /** Descriptions of anything else as printed, joined by “; ”. */
  description?: string;
  /** Its page at Wikidata. */
  sameAs?: string;
}

/**
 * Whoever a quotation is given to, by name and by reference to the article's `mentions`.
 *
 * @example
 * ```ts
 * import type { JsonLdVoice } from 'copydesk';
 *
 * const voice: JsonLdVoice = { '@id': '#e1', '@type': 'Person', name: 'Anna Berg' };
 * voice.name; // => 'Anna Berg'
 * ```
 */
export interface JsonLdVoice {
  /** The `@id` of the {@link JsonLdThing} meant. */
  '@id': string;
  /** schema.org lets persons and organisations speak: a capital that speaks is its government. */
  '@type': 'Person' | 'Organization';
  /** Fullest form used in the article. */
  name: string;
}

/**
 * Words quoted in an article.
 *
 * @example
 * ```ts
 * import { parseArticle, toJsonLd } from 'copydesk';
 *
 * const article = parseArticle('Port\n\n“The bridge is safe and it will stay open,” Anna Berg said.');
 * toJsonLd(article).hasPart?.[0]?.text; // => 'The bridge is safe and it will stay open,'
 * ```
 */
export interface JsonLdQuotation {
  /** Always a quotation. */
  '@type': 'Quotation';
  /** What stands inside the marks; pieces are joined by a space, or by “ … ” in a partial quote. */
  text: string;
  /** Who said it; the bare name where the article does not show whether it is a person. */
  spokenByCharacter?: JsonLdVoice | JsonLdVoice[] | string;
}

/**
 * A picture of an article.
 *
 * @example
 * ```ts
 * import type { JsonLdImage } from 'copydesk';
 *
 * const image: JsonLdImage = { '@type': 'ImageObject', creditText: 'AFP' };
 * image.creditText; // => 'AFP'
 * ```
 */
export interface JsonLdImage {
  /** Always a picture. */
  '@type': 'ImageObject';
  /** Address of the picture. */
  url?: string;
  /** Caption as printed. */
  caption?: string;
  /** Who is credited, as printed. */
  creditText?: string;
  /** The alternative text. */
  description?: string;
}

/**
 * An article as a schema.org `NewsArticle`. What the article does not show is left out.
 *
 * @example
 * ```ts
 * import { parseArticle, toJsonLd, type NewsArticleJsonLd } from 'copydesk';
 *
 * const data: NewsArticleJsonLd = toJsonLd(parseArticle('Rain\n\nIt rained in Vessby all day.'));
 * data['@type']; // => 'NewsArticle'
 * ```
 */
export interface NewsArticleJsonLd {
  /** The vocabulary of all that follows. */
  '@context': 'https://schema.org';
  /** Always a news article. */
  '@type': 'NewsArticle';
  /** The headline. */
  headline?: string;
  /** The dek. */
  description?: string;
  /** The persons of the byline. */
  author?: { '@type': 'Person'; name: string; jobTitle?: string }[];
  /** The news agencies of byline and dateline: those the reporters worked for. */
  sourceOrganization?: { '@type': 'Organization'; name: string }[];
  /** The outlet. */
  publisher?: { '@type': 'Organization'; name: string; url?: string };
  /** When it was published, in ISO 8601. */
  datePublished?: string;
  /** When it was last changed, in ISO 8601. */
  dateModified?: string;
  /** Section of the outlet, as printed. */
  articleSection?: string;
  /** Topics or tags, as printed. */
  keywords?: string[];
  /** Language of the text as a BCP 47 tag. */
  inLanguage?: string;
  /** Address of the page, where it was given. */
  url?: string;
  /** The dateline as printed. */
  dateline?: string;
  /** The body blocks, joined by one empty line. */
  articleBody?: string;
  /** The corrections printed with it. */
  correction?: string[];
  /** The pictures that belong to it. */
  image?: JsonLdImage[];
  /** Who and what is named, by salience; dates, sums and quantities are left out. */
  mentions?: JsonLdThing[];
  /** The direct and partial quotes. Indirect speech is the reporter's wording, so no quotation. */
  hasPart?: JsonLdQuotation[];
}

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
 * Gives an article as schema.org `NewsArticle`, for a page's `<script type="application/ld+json">`
 * or any store of linked data.
 *
 * Whoever writes it into a page must escape `<`, as with any JSON: a text may hold `</script>`.
 *
 * @param article - An article, fresh or loaded from JSON.
 * @returns Plain JSON. Nothing in it is null or empty: what is not known is left out.
 *
 * @example
 * ```ts
 * import { parseArticle, toJsonLd } from 'copydesk';
 *
 * const text = 'Rain\n\nBy Mara Lindqvist\n\nIt rained in Vessby all day on Monday.';
 * toJsonLd(parseArticle(text)).author; // => [{ '@type': 'Person', name: 'Mara Lindqvist' }]
 * ```
 */
export function toJsonLd(article: Article): NewsArticleJsonLd {
  const { outlet, byline, dateline, notes } = article;
  const agencies = new Set([...(byline?.agencies ?? []), ...filled(dateline?.agency)]);
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
    url: article.source.url,
    dateline: dateline?.text,
    articleBody: article.body.map((block) => block.text).join('\n\n'),
    correction: corrections.map((note) => note.text),
    image: article.images.map(imageOf),
    mentions: article.entities.flatMap(thingOf),
    hasPart: quotationsOf(article),
  });
}

type Publisher = NonNullable<NewsArticleJsonLd['publisher']>;
type Person = NonNullable<NewsArticleJsonLd['author']>[number];

function authorOf({ name, role }: Author): Person {
  return compact<Person>({ '@type': 'Person', name, jobTitle: role });
}

function publisherOf(name: string, domain: string | null): Publisher {
  const url = domain === null ? null : `https://${domain}`;
  return compact<Publisher>({ '@type': 'Organization', name, url });
}

function imageOf({ url, caption, credit, alt }: Image): JsonLdImage {
  return compact<JsonLdImage>({
    '@type': 'ImageObject',
    url,
    caption,
    creditText: credit,
    description: alt,
  });
}

function thingOf({ id, type, name, aliases, descriptors, wikidata }: Entity): JsonLdThing[] {
  const kind = THINGS[type];
  if (kind === undefined) return [];
  const thing = compact<JsonLdThing>({
    '@id': `#${id}`,
    '@type': kind,
    name,
    alternateName: aliases,
    jobTitle: type === 'person' ? descriptors : undefined,
    description: type === 'person' ? undefined : descriptors.join('; '),
    sameAs: wikidata === null ? undefined : `https://www.wikidata.org/wiki/${wikidata}`,
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
  const voices = filled(speaker.entityId, ...speaker.memberIds).flatMap((id) => {
    const entity = byId.get(id);
    if (entity === undefined) return [];
    const type = entity.type === 'person' ? 'Person' : 'Organization';
    return [{ '@id': `#${id}`, '@type': type, name: entity.name } as const];
  });
  return voices.length > 1 ? voices : (voices[0] ?? speaker.name);
}

function filled(...texts: readonly (string | null | undefined)[]): string[] {
  return texts.filter((text) => text !== null && text !== undefined && text !== '') as string[];
}

/** The object without the properties that hold nothing. */
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
