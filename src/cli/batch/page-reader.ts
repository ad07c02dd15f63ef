import type { InputName } from '../../archives/inputs/list-inputs.js';
import type { Page } from '../../archives/records/entry.js';
import type { Article, ParseOptions } from '../../index.js';
import { parserFor } from '../render/render.js';
import { type Look, outputOf } from './page-output.js';

/** How all pages of a run are read and written. */
export interface Settings extends Look {
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
  const { view, maxLength } = settings;
  const read = parserFor(view);
  return (name, { input, url: own, format, contentType, fetchedAt }) => {
    const url = own ?? settings.parse.url ?? null;
    const article = read(input, {
      format: format ?? settings.parse.format,
      url: url ?? undefined,
      contentType,
      maxLength,
    });
    const output = outputOf({ name, url, fetchedAt }, article, settings);
    return { output, lacks: lackOf(article), warnings: warningsOf(article) };
  };
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
