import type { SourceBlock } from '../../input/blocks.js';
import { addAtom, addStretch, foldOver, takeText } from '../../input/fold-text.js';
import { type HtmlPage, pageOf } from '../../input/html/page/html-page.js';
import { runsOf } from '../../input/source-map.js';
import { stringIn } from '../../language/json.js';
import type { Evidence } from '../page-sources/page-evidence.js';

/** Where a script gives the text of its article. */
const PROPERTY = /"articleBody"\s{0,8}:\s{0,8}"/gu;
/** Most places that are looked at. */
const MOST_PLACES = 20;
/** Longest tag in the text, and the tags of elements on lines of their own. */
const LONGEST_TAG = 300;
const LINE_TAG = /^<\\?\/?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|section|tr|figure)\b/iu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['#39', "'"],
]);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', ' '],
  ['f', ' '],
  ['t', ' '],
]);

/** The text that the page's data give as that of its article, or ''. */
export function articleBodyOf({ articles }: Evidence): string {
  let longest = '';
  for (const { value } of articles) {
    const body = stringIn(value.articleBody);
    if (body.length > longest.length) longest = body;
  }
  return longest;
}

/**
 * The paragraphs of that text as blocks, mapped to the script that they stand in.
 *
 * @returns none where the script writes the text in a way that cannot be followed.
 */
export function articleBodyBlocks(evidence: Evidence, input: string): SourceBlock[] {
  const body = articleBodyOf(evidence);
  if (body === '') return [];
  for (const { text, source } of evidence.page.metadata.jsonLd) {
    for (const place of [...text.matchAll(PROPERTY)].slice(0, MOST_PLACES)) {
      const start = source.start + place.index + place[0].length;
      const blocks = readLiteral(input, start, source.end);
      const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
      // tags and white space apart, this is the text, and not that of another article
      if (length > body.length / 2 && length <= body.length) return blocks;
    }
  }
  return [];
}

/** Reads a JSON string up to its closing mark, a block a line. */
function readLiteral(input: string, start: number, end: number): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const fold = foldOver(input);
  const endLine = (): void => {
    const { text, runs } = takeText(fold);
    if (text === '') return;
    const list = runsOf({ text, runs });
    const [first] = list;
    const last = list[list.length - 1];
    if (first === undefined || last === undefined) return;
    const source = { start: first[1], end: last[1] + last[3] };
    blocks.push({ kind: 'paragraph', level: null, text, runs, source, linkDensity: 0, html: null });
  };
  let plain = start; // start of the characters that are not added yet
  const take = (from: number, to: number): void => {
    if (from > plain) addStretch(fold, plain, from);
    plain = to;
  };
  let i = start;
  while (i < end) {
    const character = input[i];
    if (character === '"') break;
    let next = i + 1;
    if (character === '\\') {
      const name = input[i + 1] ?? '';
      const code = name === 'u' ? Number.parseInt(input.slice(i + 2, i + 6), 16) : Number.NaN;
      next = i + (Number.isNaN(code) ? 2 : 6);
      take(i, next);
      if (name === 'n' || name === 'r') endLine();
      else if (!Number.isNaN(code)) addAtom(fold, String.fromCharCode(code), i, next);
      else addAtom(fold, ESCAPES.get(name) ?? name, i, next);
    } else if (character === '\n' || character === '\r') {
      take(i, next);
      endLine();
    } else if (character === '<' && /[a-z/\\!]/iu.test(input[i + 1] ?? '')) {
      const tag = input.slice(i, Math.min(end, i + LONGEST_TAG));
      const close = tag.indexOf('>');
      if (close > 0) {
        next = i + close + 1;
        take(i, next);
        if (LINE_TAG.test(tag)) endLine();
      }
    } else if (character === '&') {
      const name = /^&(#?\w{1,8});/u.exec(input.slice(i, i + 12))?.[1] ?? '';
      const piece = ENTITIES.get(name);
      if (piece !== undefined) {
        next = i + name.length + 2;
        take(i, next);
        addAtom(fold, piece, i, next);
      }
    }
    i = next;
  }
  take(i, i);
  endLine();
  return blocks;
}

/** A page with more blocks behind its own. */
export function withBlocks(page: HtmlPage, more: readonly SourceBlock[]): HtmlPage {
  return pageOf(page, [...page.blocks, ...more]);
}
