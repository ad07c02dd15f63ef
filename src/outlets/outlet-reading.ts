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

/** A value as the page writes it. */
export interface WrittenValue {
  value: string;
  /** Its place in the input, or null. */
  source: Span | null;
  /** Index of the block that shows it, or -1. */
  block: number;
}

/** The parts of a block that an outlet's definition can refer to. */
export interface SeenBlock {
  kind: BlockKind;
  level: number | null;
  text: string;
  source: Span;
}

/** The parts of a page that an outlet's definition can refer to. */
export interface SeenPage {
  input: string;
  blocks: readonly SeenBlock[];
  /** Strings under a property of the article in JSON-LD. */
  linked(name: string): WrittenValue[];
  /** Contents of the `<meta>` elements of a name. */
  meta(name: string): WrittenValue[];
}

/** A block that is not part of the article, and why. */
interface SeenStrike extends Span {
  block: number;
  reason: BoilerplateReason;
  rule: string;
  confidence: number;
}

/** The choice of the blocks that are the article. */
export interface SeenChoice {
  headline: number;
  dek: number;
  body: number[];
  strikes: SeenStrike[];
}

/** The parts of an article that an outlet's definition can change. */
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

/** The values that one source of a field found, with the source's name and a confidence. */
export type OutletRule = readonly [rule: string, confidence: number, find: () => WrittenValue[]];

/** One input, read with the definition of its outlet. */
export interface OutletReading {
  /** What the outlet's sources find for a field, in order of trust. */
  fields: { readonly [field in OutletField]?: readonly OutletRule[] };
  /** The choice, with the body that the outlet's layout defines. */
  choose<Choice extends SeenChoice>(choice: Choice): Choice;
  /** The parts, corrected by the forms and phrases that only this outlet has. */
  refine<Parts extends SeenParts>(parts: Parts): Parts;
  /** The dateline at the start of a block, if it is in one of the outlet's forms, or null. */
  dateline(text: string, block: TextSpan): Dateline | null;
}

/** Reads an input with the definition of an outlet; `page` is null for plain text. */
export type OutletReader = (page: SeenPage | null) => OutletReading;
