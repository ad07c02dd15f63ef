/**
 * Something named in an article, as schema.org describes it.
 *
 * A group (“Norwegians”) is a plain `Thing`: schema.org has no type for it.
 *
 * @category Output
 * @example
 * ```ts
 * import { parseArticle, toJsonLd } from 'copydesk';
 *
 * const article = parseArticle('Rain\n\nAnna Berg said it rained in Vessby all day on Monday.');
 * toJsonLd(article).mentions?.find((thing) => thing.name === 'Anna Berg')?.['@type']; // => 'Person'
 * ```
 */
export interface JsonLdThing {
  /** Identifier within the page: `#` and the identifier of the article's entity. */
  '@id': string;
  /** Its type. */
  '@type': 'Person' | 'Organization' | 'Place' | 'Event' | 'CreativeWork' | 'Product' | 'Thing';
  /** Fullest form that the article uses. */
  name: string;
  /** The other forms used as names. */
  alternateName?: string[];
  /** Roles and titles of a person as printed. */
  jobTitle?: string[];
  /** Descriptions of anything else as printed, joined by “; ”. */
  description?: string;
  /** Its page on Wikidata. */
  sameAs?: string;
}

/**
 * The speaker of a quotation, by name and by reference to the article's `mentions`.
 *
 * @category Output
 * @example
 * ```ts
 * import type { JsonLdVoice } from 'copydesk';
 *
 * const voice: JsonLdVoice = { '@id': '#e1', '@type': 'Person', name: 'Anna Berg' };
 * voice.name; // => 'Anna Berg'
 * ```
 */
export interface JsonLdVoice {
  /** The `@id` of the {@link JsonLdThing} that is meant. */
  '@id': string;
  /**
   * In schema.org only persons and organisations can speak: a capital that speaks is its
   * government.
   */
  '@type': 'Person' | 'Organization';
  /** Fullest form that the article uses. */
  name: string;
}

/**
 * Words quoted in an article.
 *
 * @category Output
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
  /**
   * The text inside the quotation marks; pieces are joined by a space, or by “ … ” in a partial
   * quote.
   */
  text: string;
  /** The speaker; only the name if the article does not show whether it is a person. */
  spokenByCharacter?: JsonLdVoice | JsonLdVoice[] | string;
}

/**
 * An image of an article.
 *
 * @category Output
 * @example
 * ```ts
 * import type { JsonLdImage } from 'copydesk';
 *
 * const image: JsonLdImage = { '@type': 'ImageObject', creditText: 'AFP' };
 * image.creditText; // => 'AFP'
 * ```
 */
export interface JsonLdImage {
  /** Always an image. */
  '@type': 'ImageObject';
  /** Address of the image, http or https, or relative to the page. */
  url?: string;
  /** Caption as printed. */
  caption?: string;
  /** The credited photographer, agency or source, as printed. */
  creditText?: string;
  /** The alternative text. */
  description?: string;
}

/**
 * An author of an article.
 *
 * @category Output
 * @example
 * ```ts
 * import { type JsonLdAuthor, parseArticle, toJsonLd } from 'copydesk';
 *
 * const article = parseArticle('Rain\n\nBy Mara Lindqvist\n\nIt rained in Vessby all day on Monday.');
 * const author: JsonLdAuthor | undefined = toJsonLd(article).author?.[0];
 * author?.name; // => 'Mara Lindqvist'
 * ```
 */
export interface JsonLdAuthor {
  /** A person or an organisation. */
  '@type': 'Person' | 'Organization';
  /** Name as printed. */
  name: string;
  /** Role as printed next to the name. */
  jobTitle?: string;
}

/**
 * The outlet of an article, or a news agency it credits.
 *
 * @category Output
 * @example
 * ```ts
 * import type { JsonLdOrganization } from 'copydesk';
 *
 * const agency: JsonLdOrganization = { '@type': 'Organization', name: 'Reuters' };
 * agency.name; // => 'Reuters'
 * ```
 */
export interface JsonLdOrganization {
  /** Always an organisation. */
  '@type': 'Organization';
  /** Name as readers know it. */
  name: string;
  /** Its site; left out for agencies. */
  url?: string;
}

/**
 * An article as a schema.org `NewsArticle`. Properties that the article does not have are left out.
 *
 * @category Output
 * @example
 * ```ts
 * import { parseArticle, toJsonLd, type NewsArticleJsonLd } from 'copydesk';
 *
 * const data: NewsArticleJsonLd = toJsonLd(parseArticle('Rain\n\nIt rained in Vessby all day.'));
 * data['@type']; // => 'NewsArticle'
 * ```
 */
export interface NewsArticleJsonLd {
  /** The vocabulary of the properties. */
  '@context': 'https://schema.org';
  /** Always a news article. */
  '@type': 'NewsArticle';
  /** The headline. */
  headline?: string;
  /** The dek. */
  description?: string;
  /** The persons of the byline. */
  author?: JsonLdAuthor[];
  /** The news agencies that byline and dateline credit. */
  sourceOrganization?: JsonLdOrganization[];
  /** The outlet. */
  publisher?: JsonLdOrganization;
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
  /** Address of the page, if it was given. */
  url?: string;
  /** The dateline as printed. */
  dateline?: string;
  /** The body blocks, joined by one empty line. */
  articleBody?: string;
  /** The corrections printed with it. */
  correction?: string[];
  /** The images that belong to it. */
  image?: JsonLdImage[];
  /**
   * The persons, organisations, places and other things it names, by salience; dates, sums and
   * quantities are left out.
   */
  mentions?: JsonLdThing[];
  /** The direct and partial quotes. Indirect quotes are the reporter's words and are left out. */
  hasPart?: JsonLdQuotation[];
}
