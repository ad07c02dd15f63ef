import type { Article, Removal, Span } from '../article.js';
import { isInRun, type Line, type LineList } from '../furniture/lines/line-list.js';
import { type Sparing, sparedBy } from '../furniture/rules/line-rules.js';
import type { SourceBlock } from '../input/blocks.js';
import { readHtml } from '../input/html/read-html.js';
import { readText } from '../input/read-text.js';
import { toSource } from '../input/source-map.js';
import { finderOf } from '../language/spans.js';
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

/** Number of features that are given in a list of lines, and for a single line. */
const FEW = 3;
const MANY = 12;

/** Explains for each line of a text, or each block of a page, whether it was kept and why. */
export interface LineExplainer {
  all: () => ExplainedLine[];
  /** Everything known about one of them, by its number; null if there is none. */
  detailsOf: (at: number) => LineDetails | null;
}

/** The model's results for the lines or blocks, by index. */
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
 * @param input - The input, up to the point where it was cut.
 * @param article - The article that was read from it.
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
        withoutRule: model.withoutRule(i),
        flips: line.score === null ? [] : model.flips(i),
      };
    },
  };
}

function modelOfLines(scored: ScoredLines): Model {
  const { page } = scored;
  return {
    score: (i) => lineScore(scored, i),
    features: (i) => lineFeatures(scored, i),
    flips: (i) => lineFlips(scored, i),
    phrases: (i) => phrasesIn(page, i),
    withoutRule: (i) => {
      const rule = page.lines[i]?.verdict?.rule;
      if (rule === undefined) return null;
      const without = withoutRule(page, i);
      const fate = (without.leads[i] as number) >= 0 ? 'kept' : 'struck';
      return { rule, fate, score: lineScore(without, i) };
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

/** Why words that begin furniture do not remove a line. */
const SPARED: Readonly<Record<Sparing, string>> = {
  quote: 'not in a line that opens with a quotation mark',
  length: 'not in so long a line',
  top: 'not in the first line, where the headline may be',
  story: 'not inside the story in a line that quotes or reports',
  alone:
    'not by itself inside the story: a sentence needs a phrase of within, a word of words, “you” or “we” too',
};

/** The phrases of furniture in a line, by their place. */
function phrasesIn(page: LineList, i: number): string[] {
  const { shape, verdict } = page.lines[i] as Line;
  const found: string[] = [];
  for (const place of ['whole', 'label'] as const) {
    if (shape[place] !== null) found.push(`${place}: ${shape[place]}`);
  }
  if (shape.start !== null) {
    const place = { inRun: isInRun(page, i), top: i === 0 };
    const sparing = verdict === null ? sparedBy(shape, shape.start, place) : null;
    found.push(`start: ${shape.start}${sparing === null ? '' : ` (${SPARED[sparing]})`}`);
  }
  for (const place of ['within', 'hints'] as const) {
    for (const [reason, count] of shape[place]) found.push(`${place}: ${reason} ×${count}`);
  }
  return found;
}

/** The number of the line of the file in which each block begins, from 1. */
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

/** What each block became in the article, found by spans of the input. */
function readFates(article: Article, blocks: readonly SourceBlock[]): Fate[] {
  const sourcesOf = (parts: readonly (Span | null)[]): Span[] =>
    parts.flatMap((part) => (part === null ? [] : toSource(article, part)));
  const headline = finderOf(sourcesOf([article.headline]), (span) => span);
  const dek = finderOf(sourcesOf([article.dek]), (span) => span);
  const body = finderOf(sourcesOf(article.body), (span) => span);
  const struck = finderOf(article.boilerplate, ({ source }) => source);
  return blocks.map(({ source }) => {
    const removals = struck(source);
    if (headline(source).length > 0) return { fate: 'headline', removals };
    if (dek(source).length > 0) return { fate: 'dek', removals };
    if (body(source).length > 0) return { fate: removals.length > 0 ? 'cut' : 'kept', removals };
    return { fate: removals.length > 0 ? 'struck' : 'unused', removals };
  });
}
