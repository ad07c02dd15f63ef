import { toJson } from '../../archives/errors/printable.js';
import type { InputName } from '../../archives/inputs/list-inputs.js';
import type { Article } from '../../index.js';
import { dataOf, render } from '../render/render.js';
import type { View } from '../render/view.js';
import { articleRow, errorRow, rowsOf } from '../rows/article-rows.js';
import { csvLine } from '../rows/csv.js';

/**
 * What is written of each page: a line that names it, a file of its own, a row of CSV, or rows of
 * several tables, which are JSON until they are written.
 */
export type Form = 'line' | 'alone' | 'csv' | 'tables';

/** How an output looks. */
export interface Look {
  form: Form;
  view: View;
  pretty: boolean;
}

/** What is known of a page from where it was found. */
export interface Origin {
  name: InputName;
  url: string | null;
  fetchedAt: string | undefined;
}

const COLUMNS = 80;
const INDENT = 2;

/** The output of a page. */
export function outputOf(origin: Origin, article: Article, { form, view, pretty }: Look): string {
  const { name, url, fetchedAt } = origin;
  switch (form) {
    case 'alone':
      return render(article, view, COLUMNS);
    case 'line':
      return lineOf({ ...name, url, fetchedAt, [keyOf(view)]: dataOf(article, view) }, pretty);
    case 'csv':
      return csvLine(articleRow(name, url, fetchedAt ?? null, article));
    case 'tables':
      return JSON.stringify(rowsOf(articleRow(name, url, fetchedAt ?? null, article), article));
  }
}

/** The output of an input that failed, where inputs are named. */
export function errorOutput(
  name: InputName,
  error: string,
  { form, pretty }: Pick<Look, 'form' | 'pretty'>,
): string {
  if (form === 'csv') return csvLine(errorRow(name, error));
  if (form !== 'tables') return lineOf({ ...name, error }, pretty);
  return JSON.stringify({ articles: [errorRow(name, error)], quotes: [], entities: [] });
}

function lineOf(value: Record<string, unknown>, pretty: boolean): string {
  return `${toJson(value, pretty ? INDENT : undefined)}\n`;
}

function keyOf({ mode }: View): 'jsonld' | 'article' {
  return mode === 'jsonld' ? 'jsonld' : 'article';
}
