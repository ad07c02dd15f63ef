import { toJson } from '../../archives/errors/printable.js';
import type { InputName } from '../../archives/inputs/list-inputs.js';
import type { Page } from '../../archives/records/entry.js';
import type { Article, ParseOptions } from '../../index.js';
import { dataOf, parserFor, render, type View } from '../render/render.js';

/** How all pages of a run are read and written. */
export interface Settings {
  view: View;
  /** Whether each page has a file of its own, instead of a line that names it. */
  isAlone: boolean;
  pretty: boolean;
  parse: ParseOptions;
  maxLength: number;
}

/** What a page gave. */
export interface Reading {
  output: string;
  /** Why it has no article, or null where it has one. */
  lacks: string | null;
  /** What users should know of the input itself. */
  warnings: string[];
}

const COLUMNS = 80;
const INDENT = 2;
/** Diagnostics of the input itself. */
const OF_INPUT = new Set<string>(['truncated-input', 'binary', 'compressed', 'undecodable']);
/** Why a page may have no body, the most telling first. */
const REASONS = [
  'empty-input',
  'binary',
  'compressed',
  'undecodable',
  'consent-wall',
  'login-page',
  'error-page',
  'video-only',
  'list-page',
  'no-body',
];

/** Makes a function that reads one page into what is written of it. */
export function pageReader(settings: Settings): (name: InputName, page: Page) => Reading {
  const { view, isAlone, pretty, maxLength } = settings;
  const read = parserFor(view);
  return (name, { input, url: own, format, contentType, fetchedAt }) => {
    const url = own ?? settings.parse.url ?? null;
    const article = read(input, {
      format: format ?? settings.parse.format,
      url: url ?? undefined,
      contentType,
      maxLength,
    });
    const output = isAlone
      ? render(article, view, COLUMNS)
      : lineOf({ ...name, url, fetchedAt, [keyOf(view)]: dataOf(article, view) }, pretty);
    return { output, lacks: lackOf(article), warnings: warningsOf(article) };
  };
}

/** The line of an input that failed. */
export function errorLine(name: InputName, error: string, pretty: boolean): string {
  return lineOf({ ...name, error }, pretty);
}

function lineOf(value: Record<string, unknown>, pretty: boolean): string {
  return `${toJson(value, pretty ? INDENT : undefined)}\n`;
}

function keyOf({ mode }: View): 'jsonld' | 'article' {
  return mode === 'jsonld' ? 'jsonld' : 'article';
}

/** What the input itself lacks; most outputs show no diagnostics, so nobody would see it. */
export function warningsOf({ diagnostics }: Article): string[] {
  return diagnostics.filter(({ code }) => OF_INPUT.has(code)).map(({ message }) => message);
}

function lackOf({ body, diagnostics }: Article): string | null {
  const codes = new Set<string>(diagnostics.map(({ code }) => code));
  if (body.length > 0) return codes.has('list-page') ? 'list-page' : null;
  return REASONS.find((code) => codes.has(code)) ?? 'no-body';
}
