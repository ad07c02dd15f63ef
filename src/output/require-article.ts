import type {
  Article,
  ArticleGenerator,
  ArticleSource,
  Author,
  Block,
  BlockQuotation,
  Byline,
  Cue,
  Dateline,
  Diagnostic,
  Embed,
  EmbedAuthor,
  Entity,
  Image,
  ListPlace,
  Note,
  OutletMatch,
  PrintedPost,
  Quote,
  Removal,
  Span,
  Speaker,
  TableCell,
  TextSpan,
} from '../article.js';
import {
  type Check,
  isBoolean,
  isObject,
  isString,
  listOf,
  needs,
  objectOf,
  optional,
  orNull,
  requireType,
} from '../language/require.js';

/** A check for each field of a type: the compiler refuses a missing field or one too many. */
type Checks<T> = { readonly [Field in keyof T]-?: Check };

/**
 * Throws unless those fields of an article that an output reads have the right types, since an
 * article may have been stored, changed and loaded. The contents of strings and the places of spans
 * are not checked: the outputs accept any.
 *
 * @param fields - The fields that are read; the default is all.
 * @throws TypeError that names the function and the field: `toHtml: article.quotes[3].start`.
 */
export function requireArticle(
  article: unknown,
  caller: string,
  fields?: readonly (keyof Article)[],
): void {
  const read = Object.entries(articleChecks()).filter(
    ([name]) => fields?.includes(name as keyof Article) ?? true,
  );
  requireType(article, `${caller}: article`, objectOf(Object.fromEntries(read)));
}

function isRun(value: unknown): boolean {
  return Array.isArray(value) && value.length === 4 && value.every(Number.isSafeInteger);
}

function articleChecks(): Checks<Article> {
  const whole = needs('a whole number', Number.isSafeInteger);
  const share = needs('a number', Number.isFinite);
  const text = orNull(isString);
  const strings = listOf(isString);
  const span: Checks<Span> = { start: whole, end: whole };
  const textSpan: Checks<TextSpan> = { ...span, text: isString };
  const inText = objectOf(textSpan);
  const inInput = objectOf(span);
  const told = { rule: isString, confidence: share };
  const author: Checks<Author> = { kind: isString, name: isString, role: text };
  const byline: Checks<Byline> = {
    text: isString,
    source: listOf(inInput),
    authors: listOf(objectOf(author)),
    agencies: strings,
  };
  const dateline: Checks<Dateline> = { ...textSpan, place: text, date: text, agency: text };
  const list: Checks<ListPlace> = {
    id: whole,
    ordered: isBoolean,
    level: whole,
    number: orNull(whole),
    continues: isBoolean,
  };
  const cell: Checks<TableCell> = {
    ...textSpan,
    header: isBoolean,
    colSpan: whole,
    rowSpan: whole,
  };
  const block: Checks<Block> = {
    ...textSpan,
    kind: isString,
    level: orNull(whole),
    // an article that was stored may be older than these
    marks: optional(listOf(objectOf({ ...textSpan, kind: isString, url: optional(isString) }))),
    list: optional(orNull(objectOf(list))),
    quoted: optional(orNull(objectOf({ id: whole, cite: text } satisfies Checks<BlockQuotation>))),
    rows: optional(orNull(listOf(objectOf({ cells: listOf(objectOf(cell)) })))),
  };
  const embed: Checks<Embed> = {
    ...textSpan,
    kind: isString,
    provider: text,
    author: orNull(objectOf({ ...textSpan, handle: text } satisfies Checks<EmbedAuthor>)),
    content: listOf(inText),
    url: optional(text),
    title: optional(text),
    printed: optional(
      orNull(
        objectOf({ text: isString, author: text, handle: text } satisfies Checks<PrintedPost>),
      ),
    ),
    after: optional(orNull(whole)),
    source: optional(inInput),
  };
  const image: Checks<Image> = {
    url: text,
    alt: text,
    caption: text,
    credit: text,
    width: optional(orNull(whole)),
    height: optional(orNull(whole)),
    lead: optional(isBoolean),
    after: optional(orNull(whole)),
    source: inInput,
  };
  const note: Checks<Note> = { kind: isString, text: isString, source: inInput };
  const cue: Checks<Cue> = { ...textSpan, lemma: isString };
  const speaker: Checks<Speaker> = {
    mention: inText,
    entityId: text,
    memberIds: strings,
    name: text,
    confidence: share,
  };
  const quote: Checks<Quote> = {
    ...textSpan,
    kind: isString,
    act: isString,
    content: listOf(inText),
    parts: listOf(inText),
    cue: orNull(objectOf(cue)),
    speaker: orNull(objectOf(speaker)),
    medium: orNull(inText),
    ...told,
  };
  const entity: Checks<Entity> = {
    id: isString,
    type: isString,
    name: isString,
    aliases: strings,
    descriptors: strings,
    mentions: listOf(objectOf({ ...textSpan, form: isString })),
    salience: share,
    wikidata: text,
    value: orNull(isObject),
    evidence: strings,
    confidence: share,
  };
  const removal: Checks<Removal> = {
    reason: isString,
    text: isString,
    source: inInput,
    ...told,
  };
  const diagnostic: Checks<Diagnostic> = {
    code: isString,
    message: isString,
    source: orNull(inInput),
  };
  const source: Checks<ArticleSource> = {
    format: isString,
    length: whole,
    encoding: optional(text),
    url: text,
    canonicalUrl: text,
    map: listOf(needs('four whole numbers', isRun)),
  };
  const outlet: Checks<OutletMatch> = {
    id: isString,
    name: isString,
    domain: text,
    evidence: isString,
  };
  const generator: Checks<ArticleGenerator> = { name: isString, version: isString };
  return {
    // those that were stored before there were versions have none
    schemaVersion: optional(whole),
    generator: optional(objectOf(generator)),
    source: objectOf(source),
    outlet: orNull(objectOf(outlet)),
    language: text,
    headline: orNull(inText),
    dek: orNull(inText),
    byline: orNull(objectOf(byline)),
    dateline: orNull(objectOf(dateline)),
    publishedAt: text,
    modifiedAt: text,
    section: text,
    topics: strings,
    body: listOf(objectOf(block)),
    embeds: optional(listOf(objectOf(embed))),
    images: listOf(objectOf(image)),
    notes: listOf(objectOf(note)),
    text: isString,
    quotes: listOf(objectOf(quote)),
    entities: listOf(objectOf(entity)),
    boilerplate: listOf(objectOf(removal)),
    evidence: listOf(objectOf({ field: isString, ...told })),
    diagnostics: listOf(objectOf(diagnostic)),
  };
}
