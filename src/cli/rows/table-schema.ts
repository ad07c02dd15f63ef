/** The type of a column, as Parquet names it. */
export type ColumnType = 'STRING' | 'INT32' | 'DOUBLE';
/** The columns of a table, in order. */
export type Columns = Readonly<Record<string, ColumnType>>;
/** A row: a value for each column. */
export type RowOf<C extends Columns> = {
  [Name in keyof C]: (C[Name] extends 'STRING' ? string : number) | null;
};

/** One row an input, also for one that failed; the columns of CSV too. */
export const ARTICLES = {
  id: 'STRING',
  url: 'STRING',
  fetchedAt: 'STRING',
  error: 'STRING',
  diagnostics: 'STRING',
  language: 'STRING',
  outlet: 'STRING',
  headline: 'STRING',
  dek: 'STRING',
  byline: 'STRING',
  authors: 'STRING',
  dateline: 'STRING',
  section: 'STRING',
  topics: 'STRING',
  publishedAt: 'STRING',
  modifiedAt: 'STRING',
  text: 'STRING',
} as const satisfies Columns;

/** One row a quote; `start` and `end` count in `text` of its article. */
export const QUOTES = {
  articleId: 'STRING',
  number: 'INT32',
  kind: 'STRING',
  act: 'STRING',
  start: 'INT32',
  end: 'INT32',
  text: 'STRING',
  cue: 'STRING',
  speaker: 'STRING',
  speakerEntityId: 'STRING',
  confidence: 'DOUBLE',
} as const satisfies Columns;

/** One row an entity; `entityId` is its own only within its article. */
export const ENTITIES = {
  articleId: 'STRING',
  entityId: 'STRING',
  type: 'STRING',
  name: 'STRING',
  aliases: 'STRING',
  descriptors: 'STRING',
  mentions: 'INT32',
  start: 'INT32',
  end: 'INT32',
  salience: 'DOUBLE',
  wikidata: 'STRING',
  value: 'STRING',
} as const satisfies Columns;

/** All tables, by the name of their file. */
export const TABLES = { articles: ARTICLES, quotes: QUOTES, entities: ENTITIES } as const;
export type TableName = keyof typeof TABLES;
/** The rows that one input gives, of all tables. */
export type Rows = { [Name in TableName]: RowOf<(typeof TABLES)[Name]>[] };
