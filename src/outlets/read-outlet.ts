import type { Author, Byline, Dateline, FieldEvidence } from '../article.js';
import type { OutletDefinition } from './definition.js';
import { type FilledForm, type Form, fillForm, parseForm } from './forms.js';
import { agencyNamed } from './news-agencies.js';
import type { OutletReader, OutletReading, SeenParts, SeenPiece } from './outlet-reading.js';
import { type Queries, queriesOf } from './page-tree.js';
import { type OutletPage, readPage } from './read-page.js';
import { withOffset } from './time-zone.js';

/** The holes of each kind of form; the first one is required. */
export const BYLINE_HOLES = ['authors', 'role', 'place', 'agency', 'date'] as const;
export const DATELINE_HOLES = ['place', 'date', 'agency'] as const;

/** Longest byline, in characters, and how many of the first pieces may be one. */
const LONGEST_BYLINE = 200;
const BYLINE_REACH = 4;
const LONGEST_DATELINE = 120;
const PRINTED = 0.9;
const JOINTS = /, | and | und | et | y | & /;

/** Makes the reader of an outlet. Its selectors are compiled once, when they are first needed. */
export function readerOf(definition: OutletDefinition): OutletReader {
  let queries: Queries | null = null;
  const bylines = formsOf(definition.bylines, BYLINE_HOLES);
  const datelines = formsOf(definition.datelines, DATELINE_HOLES);
  return (seen): OutletReading => {
    queries ??= queriesOf(definition);
    const page = seen === null ? null : readPage(definition, seen, queries, bylines);
    return {
      fields: page?.fields ?? {},
      choose: (choice) => (page === null ? choice : (page.choose(choice) as typeof choice)),
      refine: (parts) => refine(parts, { definition, page, bylines }) as typeof parts,
      dateline(text, block): Dateline | null {
        const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST_DATELINE));
        for (const form of datelines) {
          const filled = fillForm(form, head);
          if (filled === null || filled.end >= block.end - block.start) continue;
          const { place = null, date = null, agency = null } = filled.values;
          const end = block.start + head.slice(0, filled.end).trimEnd().length;
          const text = head.slice(0, end - block.start);
          return { start: block.start, end, text, place, date, agency };
        }
        return null;
      },
    };
  };
}

function formsOf(forms: readonly string[] = [], holes: readonly string[]): Form[] {
  return forms.map((form) => parseForm(form, holes)).filter((form) => typeof form !== 'string');
}

interface Knowledge {
  definition: OutletDefinition;
  page: OutletPage | null;
  bylines: readonly Form[];
}

function refine(parts: SeenParts, { definition, page, bylines }: Knowledge): SeenParts {
  const { timeZone, language = null } = definition;
  const own = withoutFurniture(parts, definition);
  // a page has sources for the byline, and those use the forms
  const printed = bylines.length > 0 && (page === null || own.byline === null);
  const byline = printed ? findByline(own, bylines) : null;
  const zoned = (date: string | null): string | null =>
    timeZone === undefined ? date : withOffset(date, timeZone);
  return {
    ...own,
    dek: byline !== null && own.dek === byline.piece ? null : own.dek,
    publishedAt: zoned(own.publishedAt),
    modifiedAt: zoned(own.modifiedAt),
    language: own.language ?? language,
    body: own.body
      .filter((piece) => piece !== byline?.piece)
      .map((piece) => (page?.headings.has(piece.index) ? toHeading(piece) : piece)),
    byline: byline?.byline ?? own.byline,
    evidence: byline === null ? own.evidence : withByline(own.evidence),
    // a page without an article has no layout to recognise
    diagnostics: [...own.diagnostics, ...(own.body.length === 0 ? [] : (page?.diagnostics ?? []))],
  };
}

function toHeading(piece: SeenPiece): SeenPiece {
  if (piece.block.kind === 'heading') return piece;
  return { ...piece, block: { ...piece.block, kind: 'heading', level: 2 } };
}

/** Removes what begins with a phrase that the definition lists as furniture. */
function withoutFurniture(parts: SeenParts, { furniture = {} }: OutletDefinition): SeenParts {
  const phrases = Object.entries(furniture).flatMap(([reason, starts = []]) =>
    starts.map((start) => ({ reason: reason as keyof typeof furniture, start })),
  );
  if (phrases.length === 0) return parts;
  const body: SeenPiece[] = [];
  const struck = [...parts.struck];
  for (const piece of parts.body) {
    const { text, index, block } = piece;
    const known = phrases.find(({ start }) => text.startsWith(start));
    if (known === undefined) body.push(piece);
    else {
      struck.push({
        block: index,
        start: 0,
        end: text.length,
        reason: known.reason,
        rule: `outlet:${known.start}`,
        confidence: 0.95,
        text,
        source: block.source,
      });
    }
  }
  return body.length === parts.body.length
    ? parts
    : { ...parts, body, struck: struck.sort((a, b) => a.block - b.block) };
}

/** The first line in one of the forms, at the top or among the lines removed as bylines. */
function findByline(
  parts: SeenParts,
  forms: readonly Form[],
): { byline: Byline; piece: SeenPiece | null } | null {
  const pieces = parts.body.slice(0, BYLINE_REACH);
  const lines = [
    ...parts.struck
      .filter(({ reason }) => reason === 'byline')
      .map(({ text, source }) => ({ text, source, piece: null })),
    ...[...(parts.dek === null ? [] : [parts.dek]), ...pieces].map((piece) => ({
      text: piece.text,
      source: piece.block.source,
      piece,
    })),
  ];
  for (const { text, source, piece } of lines) {
    if (text.length > LONGEST_BYLINE) continue;
    for (const form of forms) {
      const filled = fillForm(form, text);
      if (filled === null || filled.end < text.length) continue;
      const byline = { text, source: [source], ...namesIn(filled) };
      return { byline, piece };
    }
  }
  return null;
}

function namesIn({ values }: FilledForm): Pick<Byline, 'authors' | 'agencies'> {
  const { authors = '', role = null, agency } = values;
  const agencies = agency === undefined ? [] : [agencyNamed(agency) ?? agency];
  const names = authors.split(JOINTS).map((name) => name.trim());
  return {
    authors: names
      .filter((name) => name !== '')
      .map((name): Author => ({ kind: 'person', name, role: names.length === 1 ? role : null })),
    agencies,
  };
}

function withByline(evidence: readonly FieldEvidence[]): FieldEvidence[] {
  return [
    ...evidence.filter(({ field }) => field !== 'byline'),
    { field: 'byline', rule: 'outlet:byline', confidence: PRINTED },
  ];
}
