import { choosePage, type PageChoice } from '../furniture/page-body/find-page-furniture.js';
import { type HtmlPage, pageOf } from '../input/html/page/html-page.js';
import { readHtml } from '../input/html/read-html.js';
import type { FoundOutlet, outletDetector } from '../outlets/detect-outlet.js';
import type { OutletReading } from '../outlets/outlet-reading.js';
import { readPageParts } from '../parts/from-page/read-page-parts.js';
import { type PageSurvey, showToOutlet, surveyPage } from '../parts/page-fields/survey-page.js';
import { type ArticleParts, evidenceOf } from '../parts/shared/article-parts.js';
import {
  articleBodyBlocks,
  articleBodyOf,
  withBlocks,
} from '../parts/unseen-story/read-article-body.js';
import { showPartsOf, showRichestHidden } from '../parts/unseen-story/show-hidden.js';
import type { Source } from './read-source.js';

/** A page as it was read, and its outlet if the page itself tells it. */
export interface ReadPage {
  parts: ArticleParts;
  told: FoundOutlet | null;
  reading: OutletReading | null;
}

/** Fewest characters of a story that only the page's data give. */
const SHORTEST_TOLD = 200;
/** A body with fewer characters leaves room for a story that is hidden, if that has far more. */
const THIN_BODY = 300;
const FAR_MORE = 3;

/**
 * Reads a page: what it shows, and only if no story comes of that, the hidden element with the most
 * prose, and at last the text that the page's own data give. Hidden blocks that those data give too
 * count as shown.
 */
export function readPage(source: Source, outletOf: ReturnType<typeof outletDetector>): ReadPage {
  const { input, url } = source;
  const html = readHtml(input);
  const seen = surveyPage(html, url);
  const part = showPartsOf(html, html.withHidden === null ? '' : articleBodyOf(seen.evidence));
  const first = part === html ? seen : surveyPage(part, url);
  const told = outletOf({ url, page: first.outletClues, furniture: [] });
  const read = (
    survey: PageSurvey,
    choose?: (page: HtmlPage, news: boolean) => PageChoice,
  ): ReadPage => {
    const reading = told === null ? null : told.outlet.read(showToOutlet(survey, input));
    const parts = readPageParts(survey, reading, choose);
    return { parts, told, reading };
  };

  const visible = read(first);
  if (lengthOf(visible) >= THIN_BODY) return visible;

  const hidden = showRichestHidden(html);
  if (hidden !== null) {
    const shown = read(surveyPage(hidden, url));
    if (lengthOf(shown) > FAR_MORE * lengthOf(visible)) return saying(shown, 'hidden-text');
  }
  const blocks = articleBodyBlocks(first.evidence, input);
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length >= SHORTEST_TOLD && length > FAR_MORE * lengthOf(visible)) {
    const page = surveyPage(withBlocks(html, blocks), url);
    return saying(read(page, choosing(html.blocks.length)), 'article-body');
  }
  return visible;
}

const lengthOf = ({ parts }: ReadPage): number =>
  parts.body.reduce((sum, { text }) => sum + text.length, 0);

/** Chooses headline and dek as on any page, and as the body all blocks from an index on. */
function choosing(from: number): (page: HtmlPage, news: boolean) => PageChoice {
  return (page, news) => {
    const shown = choosePage(pageOf(page, page.blocks.slice(0, from)), news);
    const body = [...page.blocks.keys()].slice(from);
    const rest = shown.body.map((block) => ({
      block,
      start: 0,
      end: page.blocks[block]?.text.length ?? 0,
      reason: 'other' as const,
      rule: 'outside-body',
      confidence: 0.5,
    }));
    return {
      ...shown,
      body,
      main: [],
      chances: [...shown.chances, ...body.map(() => 1)],
      strikes: [...shown.strikes, ...rest],
    };
  };
}

/** The page with a note of where its story was found. */
function saying(page: ReadPage, rule: string): ReadPage {
  const evidence = [...page.parts.evidence, ...evidenceOf([['body', { rule, confidence: 0.7 }]])];
  return { ...page, parts: { ...page.parts, evidence } };
}
