import { add, addPairs, bucket, clear, type Features, mix } from '../../model/hashed-features.js';
import type { Analysis } from '../cues/analysis.js';
import type { CueCandidate } from '../cues/cues.js';
import { sourcesOf } from '../cues/quote-context.js';
import { kindCode, PROBABILITIES } from '../cues/source-features.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { signature } from '../mentions/path-hash.js';
import type { Item } from '../tagging/tagged-token.js';
import type { Candidate, History } from './candidate.js';
import type { Quotation } from './quotations.js';

const DISTANCES = [1, 2, 3, 4, 6, 9, 14, 22];
const NEAR_DISTANCES = [1, 2, 3, 5, 9, 15];
const SENTENCES = [-2, -1, 0, 1];
const CUE_LEVELS = [0.1, 0.3, 0.6, 0.85];

/** What a quotation tells that is the same for all its candidates, in the order of their slots. */
function settingOf(quotation: Quotation, history: History): number[] {
  const { before, behind, ending, capital, words, place } = quotation;
  return [
    before,
    behind,
    ending * 2 + capital,
    words,
    place,
    history.earlier,
    bucket(history.cue, CUE_LEVELS),
  ];
}

/** What speaks for or against a candidate. */
export function attributionFeatures(
  analysis: Analysis,
  quotation: Quotation,
  candidate: Candidate,
  history: History,
  features: Features,
): void {
  const setting = settingOf(quotation, history);
  clear(features);
  if (candidate.mention < 0) {
    setting.forEach((value, i) => {
      add(features, 200 + i, value);
    });
    add(features, 210, quotation.capitals);
    add(features, 211, quotation.state);
    addPairs(features, 0);
    add(features, 212, 0);
    add(features, 213, quotation.beforeWord);
    add(features, 214, quotation.behindWord);
    return;
  }
  const { items, mentions } = analysis;
  const { at, paragraph } = quotation;
  const mention = mentions[candidate.mention] as MentionPhrase;
  const head = items[mention.head] as Item;
  const away = paragraph - head.paragraph;
  const where = away > 0 ? Math.min(2, away) : mention.head < at ? 3 : 4;
  let order: number;
  let distance = 0;
  let sign = 0;
  let sentences = 0;
  let quotes = 0;
  let likely = 0;
  let side = 0;
  let lemma = 0;
  let code = 0;
  let sure = 0;
  let source = 0;
  if (candidate.cue >= 0) {
    const cue = analysis.cues[candidate.cue] as CueCandidate;
    const item = items[cue.head] as Item;
    const known = item.verb;
    lemma = known > 0 && known < 7 ? item.stem : known;
    code = item.code;
    if (item.paragraph !== paragraph) {
      const end = (analysis.paragraphs[item.paragraph] as { end: number }).end;
      const last = items[end - 1] as Item;
      side = 1 + (last.tag === 'colon' ? 1 : 0) + (last.sentence === item.sentence ? 2 : 0);
      distance = 9;
    } else {
      side = cue.head < at ? 5 : 6;
      const from = Math.min(cue.head, at) + 1;
      const to = Math.max(cue.head, at);
      distance = bucket(to - from + 1, DISTANCES);
      sign = signature(analysis, from, to);
      quotes = Math.min(3, (analysis.quotes[to] as number) - (analysis.quotes[from] as number));
      likely = Math.min(2, (analysis.likely[to] as number) - (analysis.likely[from] as number));
      sentences = 1 + bucket(item.sentence - (items[at] as Item).sentence, SENTENCES);
    }
    sure = bucket(cue.probability, PROBABILITIES) * 16 + bucket(cue.quoting, PROBABILITIES);
    const turn = head.paragraph !== item.paragraph ? 2 : mention.head < cue.head ? 1 : 0;
    order = (side * 8 + where) * 4 + turn;
    source = bucket(candidate.source, PROBABILITIES) * 4 + candidate.rank;
  } else {
    order = 1000 + where * 8 + candidate.from;
    source = 100 + candidate.from;
    if (away === 0) {
      const from = Math.min(mention.head, at) + 1;
      const to = Math.max(mention.head, at);
      distance = 10 + bucket(to - from + 1, NEAR_DISTANCES);
      sign = signature(analysis, from, to);
      sentences = 1 + bucket(head.sentence - (items[at] as Item).sentence, SENTENCES);
    }
  }
  const { last } = history;
  const again =
    last === null
      ? 0
      : last.mention === candidate.mention
        ? 1
        : isSame(analysis, last.mention, candidate.mention)
          ? 2
          : 3;
  const sameCue = last !== null && candidate.cue >= 0 && last.cue === candidate.cue ? 1 : 0;
  const since = last === null ? 9 : Math.min(3, paragraph - lastParagraph(analysis, last.region));
  const kind = kindCode(mention);
  const beforeMention = neighbour(items, mention.start, mention.start - 1);
  const behindMention = neighbour(items, mention.start, mention.end);
  add(features, 300, order);
  add(features, 301, order * 32 + distance);
  add(features, 302, mix(side, sign));
  add(features, 303, side * 8 + sentences);
  add(features, 304, side * 4 + quotes);
  add(features, 305, side * 4 + likely);
  add(features, 306, mix(side, lemma));
  add(features, 307, code);
  add(features, 308, sure);
  add(features, 309, source);
  add(features, 310, kind);
  add(features, 311, beforeMention);
  add(features, 312, (again * 2 + sameCue) * 16 + since);
  setting.forEach((value, i) => {
    add(features, 320 + i, value);
  });
  addPairs(features, 0);
  const [before = 0, behind = 0, ending = 0, , place = 0] = setting;
  const state = (again * 2 + sameCue) * 16 + since;
  add(features, 330, mix(mix(order, ending), mix(before * 64 + behind, distance)));
  add(features, 331, mix(mix(order, sign), place * 512 + state));
  add(features, 332, mix(mix(order, place), mix(state, setting[6] ?? 0)));
  add(features, 333, mix(mix(order, sentences), mix((quotes * 4 + likely) * 64 + ending, behind)));
  add(features, 334, mix(mix(order, sure), sentences * 32 + distance));
  add(features, 335, mix(order, beforeMention * 64 + behindMention));
  add(features, 336, mention.kind === 'name' ? 1 : head.stem);
  add(features, 337, quotation.state * 8 + Math.min(7, order & 7));
}

function neighbour(items: readonly Item[], own: number, at: number): number {
  const item = items[at];
  return item?.paragraph === items[own]?.paragraph ? (item?.code ?? 0) : 0;
}

function lastParagraph(analysis: Analysis, region: number): number {
  return (analysis.items[analysis.regionItems[region] as number] as Item).paragraph;
}

/** Whether two mentions have the same head: one name, or one pronoun. */
export function isSame(analysis: Analysis, a: number, b: number): boolean {
  const one = analysis.mentions[a];
  const other = analysis.mentions[b];
  if (one === undefined || other === undefined) return false;
  return (analysis.items[one.head] as Item).lower === (analysis.items[other.head] as Item).lower;
}

/** What speaks for a quotation as somebody's words, given the likeliest speaker. */
export function voicedFeatures(
  analysis: Analysis,
  quotation: Quotation,
  best: { cue: number; mention: number; probability: number },
  history: History,
  features: Features,
): void {
  const { before, behind, ending, capital, words, place, capitals, state, at } = quotation;
  const cue = analysis.cues[best.cue];
  let cued = 0;
  if (cue !== undefined) {
    const item = analysis.items[cue.head] as Item;
    const far =
      item.paragraph !== quotation.paragraph ? 9 : bucket(Math.abs(cue.head - at), [1, 4, 9]);
    cued = 1 + bucket(cue.quoting, PROBABILITIES) * 16 + far;
  }
  const source =
    cue === undefined
      ? 0
      : 1 + bucket(sourcesOf(analysis, best.cue)[0]?.probability ?? 0, PROBABILITIES);
  clear(features);
  add(features, 400, words);
  add(features, 401, capitals);
  add(features, 402, before);
  add(features, 403, behind);
  add(features, 404, ending);
  add(features, 405, capital);
  add(features, 406, place);
  add(features, 407, best.mention < 0 ? 99 : bucket(best.probability, PROBABILITIES));
  add(features, 408, cued);
  add(features, 409, state);
  add(features, 410, history.attributed ? 1 : 0);
  add(features, 411, Math.min(2, quotation.paragraph));
  add(features, 412, source);
  add(features, 413, bucket(history.cue, CUE_LEVELS));
  add(features, 414, quotation.cases);
  add(features, 415, quotation.tense);
  add(features, 416, quotation.echo);
  add(features, 417, quotation.work);
  addPairs(features, 0);
  add(features, 420, 0);
  add(features, 421, quotation.beforeWord);
  add(features, 422, quotation.behindWord);
  add(features, 423, quotation.first);
  add(features, 424, mix(quotation.beforeWord, quotation.behindWord));
  add(features, 425, mix(quotation.first, words));
}
