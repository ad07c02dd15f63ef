import type { Article, Removal, Span } from '../article.js';
import type { Line } from '../furniture/lines/line-list.js';
import type { SourceBlock } from '../input/blocks.js';
import { readHtml } from '../input/html/read-html.js';
import { readText } from '../input/read-text.js';
import { toSource } from '../input/source-map.js';
import { firstSpanBehind, overlaps } from '../language/spans.js';
import {
  blockFeatures,
  blockFlips,
  blockScore,
  type ScoredBlocks,
  scoreBlocks,
} from './block-scores.js';
import type {
  ExplainedLine,
  ExplainedScore,
  FeatureWeight,
  Flip,
  LineDetails,
} from './explanation.js';
import { weightiest } from './feature-values.js';
import {
  lineFeatures,
  lineFlips,
  lineScore,
  type ScoredLines,
  scoreText,
  withoutRule,
} from './line-scores.js';
import { placeOfRule } from './rule-places.js';

/** Features told of each line, and of one line alone. */
const FEW = 3;
const MANY = 12;

/** Says of each line of a text, or each block of a page, what became of it and why. */
export interface LineExplainer {
  all: () => ExplainedLine[];
  /** All that is known of one of them, by its number; null where there is none. */
  detailsOf: (at: number) => LineDetails | null;
}

/** What a model says of the lines or blocks, by index. */
interface Model {
  score: (i: number) => ExplainedScore | null;
  features: (i: number) => FeatureWeight[];
  flips: (i: number) => Flip[];
  phrases: (i: number) => string[];
  withoutRule: (i: number) => LineDetails['withoutRule'];
}

/**
 * Explains the lines of a text, or the blocks of a page.
 *
 * @param input - What was read, as far as it was read.
 * @param article - The article that was read of it.
 */
export function explainLines(input: string, article: Article): LineExplainer {
  const isPage = article.source.format === 'html';
  const page = isPage ? readHtml(input) : null;
  const blocks = page?.blocks ?? readText(input);
  const model = page === null ? modelOfLines(scoreText(blocks)) : modelOfBlocks(scoreBlocks(page));
  const numbers = isPage ? blocks.map((_, i) => i + 1) : lineNumbers(input, blocks);
  const fates = readFates(article, blocks);
  const explain = (i: number, most: number): ExplainedLine => {
    const { source, text } = blocks[i] as SourceBlock;
    const { fate, removals } = fates[i] as Fate;
    const score = model.score(i);
    return {
      at: numbers[i] as number,
      source,
      text,
      fate,
      strikes: removals.map(({ reason, rule, confidence, text }) => ({
        reason,
        rule,
        where: placeOfRule(rule),
        confidence,
        text,
      })),
      score,
      features: score === null ? [] : weightiest(model.features(i), most),
    };
  };
  return {
    all: () => blocks.map((_, i) => explain(i, FEW)),
    detailsOf: (at) => {
      const i = numbers.indexOf(at);
      if (i < 0) return null;
      const line = explain(i, MANY);
      return {
        ...line,
        phrases: model.phrases(i),
        withoutRule: line.score === null ? model.withoutRule(i) : null,
        flips: line.score === null ? [] : model.flips(i),
      };
    },
  };
}

function modelOfLines(scored: ScoredLines): Model {
  const { page } = scored;
  return {
    score: (i) => (page.lines[i]?.verdict ? null : lineScore(scored, i)),
    features: (i) => lineFeatures(scored, i),
    flips: (i) => lineFlips(scored, i),
    phrases: (i) => phrasesIn(page.lines[i] as Line),
    withoutRule: (i) => {
      const without = withoutRule(page, i);
      const fate = (without.leads[i] as number) >= 0 ? 'kept' : 'struck';
      return { fate, score: lineScore(without, i) };
    },
  };
}

function modelOfBlocks(scored: ScoredBlocks): Model {
  return {
    score: (i) => blockScore(scored, i),
    features: (i) => blockFeatures(scored, i),
    flips: (i) => blockFlips(scored, i),
    phrases: () => [],
    withoutRule: () => null,
  };
}

/** The phrases of furniture that stand in a line, by where. */
function phrasesIn({ shape }: Line): string[] {
  const found: string[] = [];
  for (const place of ['whole', 'label', 'start'] as const) {
    if (shape[place] !== null) found.push(`${place}: ${shape[place]}`);
  }
  for (const place of ['within', 'hints'] as const) {
    for (const [reason, count] of shape[place]) found.push(`${place}: ${reason} ×${count}`);
  }
  return found;
}

/** The number of the line of the file that each block begins in, from 1. */
function lineNumbers(input: string, blocks: readonly SourceBlock[]): number[] {
  let line = 1;
  let at = 0;
  return blocks.map(({ source }) => {
    for (; at < source.start; at++) {
      const character = input[at];
      if (character === '\n' || (character === '\r' && input[at + 1] !== '\n')) line++;
    }
    return line;
  });
}

interface Fate {
  fate: ExplainedLine['fate'];
  removals: Removal[];
}

/** What became of each block in the article; spans of the input lead from the one to the other. */
function readFates(article: Article, blocks: readonly SourceBlock[]): Fate[] {
  const sourcesOf = (parts: readonly (Span | null)[]): Span[] =>
    parts.flatMap((part) => (part === null ? [] : toSource(article, part)));
  const headline = finderOf(sourcesOf([article.headline]).map((source) => ({ source })));
  const dek = finderOf(sourcesOf([article.dek]).map((source) => ({ source })));
  const body = finderOf(sourcesOf(article.body).map((source) => ({ source })));
  const struck = finderOf(article.boilerplate);
  return blocks.map(({ source }) => {
    const removals = struck(source);
    if (headline(source).length > 0) return { fate: 'headline', removals };
    if (dek(source).length > 0) return { fate: 'dek', removals };
    if (body(source).length > 0) return { fate: removals.length > 0 ? 'cut' : 'kept', removals };
    return { fate: removals.length > 0 ? 'struck' : 'unused', removals };
  });
}

/** Finds those of some things that stand in a span of the input. */
function finderOf<T extends { source: Span }>(things: readonly T[]): (span: Span) => T[] {
  const ordered = [...things].sort((a, b) => a.source.start - b.source.start);
  const sources = ordered.map(({ source }) => source);
  return (span) => {
    const found: T[] = [];
    for (let i = firstSpanBehind(sources, span.start); i < ordered.length; i++) {
      const thing = ordered[i] as T;
      if (!overlaps(thing.source, span)) break;
      found.push(thing);
    }
    return found;
  };
}
