import { toJson } from '../../archives/errors/printable.js';
import {
  type Article,
  createParser,
  extractEntities,
  outlets,
  type Parser,
  parseArticle,
  toHtml,
  toJsonLd,
  toMarkdown,
} from '../../index.js';
import { firstOf, selectFields } from './select-fields.js';
import { summaryOf } from './summary.js';
import type { View } from './view.js';

/** A parser that reads no names and no quotes where nobody sees them. */
export function parserFor({ mode, fields }: View): Parser {
  const isAsked = (field: string): boolean =>
    mode !== 'text' && (fields?.some((path) => firstOf(path) === field) ?? true);
  if (isAsked('quotes')) return parseArticle;
  return createParser(isAsked('entities') ? { outlets, entities: extractEntities } : { outlets });
}

/** An article in JSON or JSON-LD. */
export function dataOf(article: Article, { mode, fields, boilerplate }: View): unknown {
  if (mode === 'jsonld') return toJsonLd(article);
  if (fields !== null) return selectFields(article, fields);
  if (boilerplate) return article;
  const { boilerplate: _, ...rest } = article;
  return rest;
}

/** Writes one article, for a terminal with this many columns. */
export function render(article: Article, view: View, columns: number): string {
  switch (view.mode) {
    case 'json':
    case 'jsonld':
      return `${toJson(dataOf(article, view), 2)}\n`;
    case 'html':
      return toHtml(article);
    case 'markdown':
      return toMarkdown(article);
    case 'text':
      return article.text === '' ? '' : `${article.text}\n`;
    case 'summary':
      return summaryOf(article, columns);
  }
}
