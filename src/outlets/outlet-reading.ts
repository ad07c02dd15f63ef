import type {
  BlockKind,
  BoilerplateReason,
  Byline,
  Dateline,
  Diagnostic,
  FieldEvidence,
  Span,
  TextSpan,
} from '../article.js';
import type { OutletField } from './field-sources.js';

/** A value as a page writes it. */
export interface WrittenValue {
  value: string;
  /** Where it stands in the input, or null. */
  source: Span | null;
  /** Index of the block that shows it, or -1. */
  block: number;
}

/** A block of a page, as far as an outlet looks at it. */
export interface SeenBlock {
  kind: BlockKind;
  level: number | null;
  text: string;
  source: Span;
}

/** A page as an outlet sees it. */
export interface SeenPage {
  input: string;
  blocks: readonly SeenBlock[];
  /** Strings under a property of the article in JSON-LD. */
  linked(name: string): WrittenValue[];
  /** Contents of `<meta>` of a name. */
  meta(name: string): WrittenValue[];
}

/** A block that is no part of the article, and why. */
interface SeenStrike extends Span {
  block: number;
  reason: BoilerplateReason;
  rule: string;
  confidence: number;
}

/** Which blocks are the article. */
export interface SeenChoice {
  headline: number;
  dek: number;
  body: number[];
  strikes: SeenStrike[];
}

/** The parts of an article that an outlet has a word in. */
export interface SeenParts {
  headline: unknown;
  dek: SeenPiece | null;
  byline: Byline | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  language: string | null;
  body: SeenPiece[];
  struck: SeenStruck[];
  evidence: FieldEvidence[];
  diagnostics: Diagnostic[];
}

export interface SeenPiece {
  index: number;
  text: string;
  block: SeenBlock;
}

interface SeenStruck extends SeenStrike {
  text: string;
  source: Span;
}

/** What one source of a field gave: its name, how far it is trusted, and the values. */
export type OutletRule = readonly [rule: string, confidence: number, find: () => WrittenValue[]];

/** One input, read with the knowledge of its outlet. */
export interface OutletReading {
  /** What the outlet's sources give for a field, in order of trust. */
  fields: { readonly [field in OutletField]?: readonly OutletRule[] };
  /** The choice, with the body that the outlet's layout shows. */
  choose<Choice extends SeenChoice>(choice: Choice): Choice;
  /** The parts, with what only this outlet prints that way. */
  refine<Parts extends SeenParts>(parts: Parts): Parts;
  /** The dateline in one of the outlet's forms at the start of a block, or null. */
  dateline(text: string, block: TextSpan): Dateline | null;
}

/** Reads an input with the knowledge of an outlet; `page` is null where it is plain text. */
export type OutletReader = (page: SeenPage | null) => OutletReading;
