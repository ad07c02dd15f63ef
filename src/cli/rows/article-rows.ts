import { type InputName, idOf } from '../../archives/inputs/list-inputs.js';
import type { Article, Entity, Quote } from '../../index.js';
import type { ARTICLES, ENTITIES, QUOTES, RowOf, Rows } from './table-schema.js';

/** Between the names of a list in one cell. */
const BETWEEN = '; ';

const EMPTY: RowOf<typeof ARTICLES> = {
  id: null,
  url: null,
  fetchedAt: null,
  error: null,
  diagnostics: null,
  language: null,
  outlet: null,
  headline: null,
  dek: null,
  byline: null,
  authors: null,
  dateline: null,
  section: null,
  topics: null,
  publishedAt: null,
  modifiedAt: null,
  text: null,
};

/** The row of an article. */
export function articleRow(
  name: InputName,
  url: string | null,
  fetchedAt: string | null,
  article: Article,
): RowOf<typeof ARTICLES> {
  const { diagnostics, byline, text } = article;
  return {
    ...EMPTY,
    id: String(idOf(name)),
    url,
    fetchedAt,
    diagnostics: listed(diagnostics.map(({ code }) => code)),
    language: article.language,
    outlet: article.outlet?.name ?? null,
    headline: article.headline?.text ?? null,
    dek: article.dek?.text ?? null,
    byline: byline?.text ?? null,
    authors: listed(byline?.authors.map((author) => author.name) ?? []),
    dateline: article.dateline?.text ?? null,
    section: article.section,
    topics: listed(article.topics),
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    text: text === '' ? null : text,
  };
}

/** The row of an input that failed. */
export function errorRow(name: InputName, error: string): RowOf<typeof ARTICLES> {
  return { ...EMPTY, id: String(idOf(name)), error };
}

/** All rows of an article. */
export function rowsOf(row: RowOf<typeof ARTICLES>, { quotes, entities }: Article): Rows {
  const { id } = row;
  return {
    articles: [row],
    quotes: quotes.map((quote, index) => quoteRow(id, index + 1, quote)),
    entities: entities.map((entity) => entityRow(id, entity)),
  };
}

function quoteRow(articleId: string | null, number: number, quote: Quote): RowOf<typeof QUOTES> {
  const { kind, act, start, end, text, cue, speaker, confidence } = quote;
  return {
    articleId,
    number,
    kind,
    act,
    start,
    end,
    text,
    cue: cue?.text ?? null,
    speaker: speaker?.name ?? speaker?.mention.text ?? null,
    speakerEntityId: speaker?.entityId ?? null,
    confidence,
  };
}

function entityRow(articleId: string | null, entity: Entity): RowOf<typeof ENTITIES> {
  const { id, type, name, aliases, descriptors, mentions, salience, wikidata, value } = entity;
  return {
    articleId,
    entityId: id,
    type,
    name,
    aliases: listed(aliases),
    descriptors: listed(descriptors),
    mentions: mentions.length,
    start: mentions[0]?.start ?? null,
    end: mentions[0]?.end ?? null,
    salience,
    wikidata,
    value: value === null ? null : JSON.stringify(value),
  };
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join(BETWEEN);
}
