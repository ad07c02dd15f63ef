import { type Analysis, bucket, signature } from './analysis.js';
import { type CueCandidate, hasTense } from './cues.js';
import type { Region } from './marks.js';
import type { MentionPhrase } from './mentions.js';
import { type Item, lastCharacter } from './reading.js';
import { softmax, weigh } from './score.js';
import { rankSources, type Source } from './sources.js';
import { ATTRIBUTION_WEIGHTS } from './tables/attribution-weights.js';

/** Who said what stands in one quotation, and by which cue; both -1 where it is nobody’s quote. */
export interface Attribution {
  /** Index of the quotation. */
  region: number;
  /** Index of the cue, or -1. */
  cue: number;
  /** Index of the mention, or -1. */
  mention: number;
  /** How sure the mention is, 0 to 1. */
  probability: number;
}

/** A cue and a mention that may go with a quotation. */
export interface Candidate {
  cue: number;
  mention: number;
  /** Where it comes from: a cue’s source, a speaker carried over, a label, a mention near, nobody. */
  from: 'cue' | 'carried' | 'label' | 'near' | 'nobody';
  /** Probability and rank of the mention among the sources of the cue. */
  source: number;
  rank: number;
}

/** Cues weighed for a quotation on each side, and how far they may be, in items. */
const CUES_A_SIDE = 4;
const REACH = 40;

/** What the attribution of one quotation knows of those before it. */
export interface History {
  /** The last quotation that was given to somebody. */
  last: Attribution | null;
  /** Whether the quotation right before was given to somebody. */
  attributed: boolean;
}

/** Finds the sources of each cue once. */
export function sourcesOf(analysis: Analysis): (cue: number) => Source[] {
  const known: (Source[] | undefined)[] = [];
  return (cue) => {
    let sources = known[cue];
    if (sources === undefined) {
      sources = rankSources(analysis, analysis.cues[cue] as CueCandidate);
      known[cue] = sources;
    }
    return sources;
  };
}

/** All that may go with a quotation. */
export function attributionCandidates(
  analysis: Analysis,
  region: number,
  history: History,
  sources: (cue: number) => Source[],
): Candidate[] {
  const { items, mentions, mentionFrom } = analysis;
  const at = analysis.regionItems[region] as number;
  const { paragraph } = items[at] as Item;
  const candidates: Candidate[] = [];
  for (const cue of cuesNear(analysis, at)) {
    sources(cue).forEach(({ mention, probability }, rank) => {
      if (mention >= 0 && probability > 0.03) {
        candidates.push({ cue, mention, from: 'cue', source: probability, rank });
      }
    });
  }
  if (history.last !== null) {
    candidates.push({
      cue: -1,
      mention: history.last.mention,
      from: 'carried',
      source: 0,
      rank: 0,
    });
  }
  const first = mentionFrom[(analysis.paragraphs[paragraph] as { start: number }).start] as number;
  if (mentions[first]?.kind === 'label' && mentions[first].start < at) {
    candidates.push({ cue: -1, mention: first, from: 'label', source: 0, rank: 0 });
  }
  const next = mentionFrom[at] as number;
  for (const mention of [next - 1, next - 2, next, next + 1]) {
    const item = items[mentions[mention]?.start ?? -1];
    if (item?.paragraph === paragraph) {
      candidates.push({ cue: -1, mention, from: 'near', source: 0, rank: 0 });
    }
  }
  candidates.push({ cue: -1, mention: -1, from: 'nobody', source: 0, rank: 0 });
  return candidates;
}

/** The nearest cues on both sides of an item in its paragraph, and the last of the one before. */
function cuesNear(analysis: Analysis, at: number): number[] {
  const { items, cues, cueFrom } = analysis;
  const { paragraph } = items[at] as Item;
  const near: number[] = [];
  const from = cueFrom[at] as number;
  for (let k = from; k < cues.length && k < from + CUES_A_SIDE; k++) {
    const { head } = cues[k] as CueCandidate;
    if (items[head]?.paragraph !== paragraph || head - at > REACH) break;
    near.push(k);
  }
  let before = 0;
  for (let k = from - 1; k >= 0 && k >= from - CUES_A_SIDE; k--) {
    const { head } = cues[k] as CueCandidate;
    const same = items[head]?.paragraph === paragraph;
    if (!same && (before > 0 || items[head]?.paragraph !== paragraph - 1)) break;
    if (at - head > REACH) break;
    near.push(k);
    if (!same) break;
    before++;
  }
  return near;
}

/** How a quotation stands in its sentence. */
interface Setting {
  at: number;
  first: number;
  last: number;
  before: string;
  behind: string;
  ending: string;
  capital: number;
  words: number;
  capitals: number;
  state: string;
}

function settingOf(analysis: Analysis, region: number): Setting {
  const { items, text } = analysis;
  const at = analysis.regionItems[region] as number;
  const item = items[at] as Item;
  const { start, end } = analysis.paragraphs[item.paragraph] as { start: number; end: number };
  const mark = analysis.regions[region] as Region;
  const character = lastCharacter(analysis, region);
  const { words, capitals, capital } = countWords(text, mark);
  return {
    at,
    first: at === start ? 1 : 0,
    last: at === end - 1 ? 1 : 0,
    before: at === start ? '#' : tagAt(items[at - 1] as Item),
    behind: at + 1 >= end ? '#' : tagAt(items[at + 1] as Item),
    ending: ',.?!…;:—-'.includes(character) ? character : 'w',
    capital,
    words,
    capitals: words === 0 ? 0 : capitals / words,
    state: mark.carried ? 'carried' : mark.unclosed ? 'open' : mark.single ? 'single' : 'closed',
  };
}

function tagAt(item: Item): string {
  return item.lower === 'as' ? 'as' : item.tag;
}

/** Most words counted of a quotation. */
const MOST_WORDS = 32;

function countWords(
  text: string,
  mark: Region,
): { words: number; capitals: number; capital: number } {
  let words = 0;
  let capitals = 0;
  let capital = 0;
  let inside = false;
  for (let i = mark.inner.start; i < mark.inner.end && words < MOST_WORDS; i++) {
    const character = text[i] as string;
    const letter = character !== ' ' && !'.,;:!?"“”‘—–-()\n'.includes(character);
    if (letter && !inside) {
      words++;
      const upper = character !== character.toLowerCase();
      if (upper) capitals++;
      if (upper && words === 1) capital = 1;
    }
    inside = letter;
  }
  return { words, capitals, capital };
}

/** What speaks for or against a candidate. */
export function attributionFeatures(
  analysis: Analysis,
  region: number,
  candidate: Candidate,
  history: History,
): string[] {
  const setting = settingOf(analysis, region);
  const shape = `${setting.ending}${setting.capital}`;
  const size = bucket(setting.words, 1, 2, 4, 8, 15, 30);
  const place = `${setting.first}${setting.last}`;
  const frame = `${setting.before}_${setting.behind}`;
  if (candidate.from === 'nobody') {
    const capitals = bucket(setting.capitals, 0, 0.3, 0.6, 0.99);
    return [
      'nobody',
      `0n${size}`,
      `0c${capitals}`,
      `0n${size}c${capitals}`,
      `0${shape}`,
      `0<${setting.before}`,
      `0>${setting.behind}`,
      `0${frame}`,
      `0${place}`,
      `0${place}${shape}`,
      `0${setting.state}`,
      `0n${size}${shape}`,
      `0h${history.attributed ? 1 : 0}`,
      `0h${history.attributed ? 1 : 0}${place}n${size}`,
      `0<${setting.before}n${size}`,
    ];
  }
  return candidate.cue >= 0
    ? cueFeatures(analysis, setting, candidate, history, shape, size, place, frame)
    : looseFeatures(analysis, setting, candidate, history, shape, size, place);
}

function cueFeatures(
  analysis: Analysis,
  setting: Setting,
  candidate: Candidate,
  history: History,
  shape: string,
  size: number,
  place: string,
  frame: string,
): string[] {
  const { items } = analysis;
  const { at } = setting;
  const cue = analysis.cues[candidate.cue] as CueCandidate;
  const mention = analysis.mentions[candidate.mention] as MentionPhrase;
  const head = items[cue.head] as Item;
  const own = items[at] as Item;
  const side = head.paragraph !== own.paragraph ? 'P' : cue.head > at ? 'A' : 'B';
  const other =
    items[mention.head]?.paragraph !== own.paragraph ? 'p' : mention.head > at ? 'a' : 'b';
  const order = `${side}${other}${mention.head < cue.head ? '<' : '>'}`;
  const distance = side === 'P' ? 9 : side === 'A' ? cue.start - at - 1 : at - cue.end;
  const far = bucket(distance, 0, 1, 2, 3, 5, 8, 13, 21);
  const sign =
    side === 'P'
      ? 'P'
      : side === 'A'
        ? signature(analysis, at + 1, cue.start)
        : signature(analysis, cue.end, at);
  const sentences = bucket(head.sentence - own.sentence, -2, -1, 0, 1);
  const kind =
    cue.kind === 'say' && (cue.lemma === 'say' || cue.lemma === 'add') ? cue.lemma : cue.kind;
  const form = cue.passive ? 'passive' : hasTense(items, cue) ? 'finite' : cue.tag;
  const between = side === 'P' ? 0 : strongBetween(analysis, candidate.cue, at);
  const last = history.last;
  const again =
    last === null
      ? '-'
      : last.cue === candidate.cue
        ? 'c'
        : last.mention === candidate.mention
          ? 'm'
          : '';
  const rank = `${candidate.rank}${bucket(candidate.source, 0.2, 0.5, 0.8, 0.95)}`;
  return [
    `c${order}`,
    `${order}~${far}`,
    `${side}=${sign}`,
    `${side}s${sentences}`,
    `${side}k${kind}`,
    `${side}k${kind}~${bucket(far, 0, 2, 4)}`,
    `${side}f${form}`,
    `${side}o${between}`,
    `r${rank}`,
    `m${mention.kind}${mention.possessive ? 'p' : ''}`,
    `${side}g${again}`,
    `${side}g${again}s${sentences}`,
    `${side}${shape}`,
    `${side}<${setting.before}`,
    `${side}>${setting.behind}`,
    `${side}${frame}`,
    `${side}n${size}`,
    `${side}${place}`,
    `${side}${shape}~${far}`,
    `${side}${shape}s${sentences}`,
    `${side}${shape}=${sign}`,
    `${side}<${setting.before}k${kind}`,
    `${side}${shape}>${setting.behind}~${far}`,
    `${side}${shape}<${setting.before}o${between}s${sentences}`,
    `${side}n${size}k${kind}`,
    `${side}s${sentences}o${between}g${again}`,
    `${side}${cue.negated ? '!' : ''}`,
  ];
}

function looseFeatures(
  analysis: Analysis,
  setting: Setting,
  candidate: Candidate,
  history: History,
  shape: string,
  size: number,
  place: string,
): string[] {
  const { items, regions } = analysis;
  const { at } = setting;
  const mention = analysis.mentions[candidate.mention] as MentionPhrase;
  const own = items[at] as Item;
  const { from } = candidate;
  const last = history.last;
  const since =
    last === null
      ? 9
      : own.paragraph - (items[analysis.regionItems[last.region] as number]?.paragraph ?? 0);
  const open = last !== null && regions[last.region]?.unclosed === true && since === 1;
  const features = [
    from,
    `${from}${shape}`,
    `${from}n${size}`,
    `${from}${place}`,
    `${from}${place}${shape}`,
    `${from}<${setting.before}`,
    `${from}>${setting.behind}`,
    `${from}${setting.state}`,
    `${from}m${mention.kind}`,
    `${from}${strongInSentence(analysis, at)}`,
    `${from}${strongInSentence(analysis, at)}${place}`,
  ];
  if (from === 'near') {
    const left = mention.head < at;
    const gap = left ? at - mention.end : mention.start - at - 1;
    const sign = left
      ? signature(analysis, mention.end, at)
      : signature(analysis, at + 1, mention.start);
    features.push(
      `near${left ? 'L' : 'R'}=${sign}`,
      `near${left ? 'L' : 'R'}~${bucket(gap, 0, 1, 3, 6)}`,
    );
  } else {
    features.push(
      `${from}p${bucket(since, 0, 1, 2)}`,
      `${from}p${bucket(since, 0, 1, 2)}${place}`,
      `${from}p${bucket(since, 0, 1, 2)}${place}${strongInSentence(analysis, at)}`,
      `${from}${open ? 'open' : 'shut'}`,
      `${from}h${history.attributed ? 1 : 0}`,
      `${from}q${bucket(at - (last === null ? 0 : (analysis.regionItems[last.region] as number)), 1, 4, 12, 30)}${place}`,
    );
  }
  return features;
}

/** Verbs of saying with tense between a cue and a quotation: 0, 1, or 2 and more. */
function strongBetween(analysis: Analysis, index: number, at: number): number {
  const { cues, items } = analysis;
  const step = (cues[index] as CueCandidate).head < at ? 1 : -1;
  let strong = 0;
  for (let k = index + step; k >= 0 && k < cues.length && strong < 2; k += step) {
    const cue = cues[k] as CueCandidate;
    if (step > 0 ? cue.head > at : cue.head < at) break;
    if (isStrong(items, cue)) strong++;
  }
  return strong;
}

function isStrong(items: readonly Item[], cue: CueCandidate): boolean {
  if (cue.kind === 'according') return true;
  return (
    (cue.kind === 'say' || cue.kind === 'tell' || cue.kind === 'write') && hasTense(items, cue)
  );
}

/** Whether a verb of saying with tense stands in the sentence of a quotation. */
function strongInSentence(analysis: Analysis, at: number): string {
  const { items, cues, cueFrom } = analysis;
  const { sentence } = items[at] as Item;
  const from = cueFrom[at] as number;
  for (let k = from; k < Math.min(cues.length, from + CUES_A_SIDE); k++) {
    const cue = cues[k] as CueCandidate;
    if (items[cue.head]?.sentence !== sentence) break;
    if (isStrong(items, cue)) return 'S';
  }
  for (let k = from - 1; k >= Math.max(0, from - CUES_A_SIDE); k--) {
    const cue = cues[k] as CueCandidate;
    if (items[cue.head]?.sentence !== sentence) break;
    if (isStrong(items, cue)) return 'S';
  }
  return 's';
}

/** Gives each quotation its speaker, from left to right. */
export function attribute(analysis: Analysis, sources: (cue: number) => Source[]): Attribution[] {
  const history: History = { last: null, attributed: false };
  const attributions: Attribution[] = [];
  for (let region = 0; region < analysis.regions.length; region++) {
    const candidates = attributionCandidates(analysis, region, history, sources);
    let best = choose(region, candidates, (candidate) =>
      weigh(ATTRIBUTION_WEIGHTS, attributionFeatures(analysis, region, candidate, history)),
    );
    const before = attributions[region - 1];
    if (before !== undefined && goesOnFrom(analysis, region)) {
      if (before.mention >= 0) best = { ...before, region };
      else if (best.mention >= 0) giveBack(analysis, attributions, best);
    }
    attributions.push(best);
    history.attributed = best.mention >= 0;
    if (best.mention >= 0) history.last = best;
  }
  return attributions;
}

/** Whether a quotation opens the paragraph behind one whose last quotation was left open. */
function goesOnFrom(analysis: Analysis, region: number): boolean {
  const before = analysis.regions[region - 1];
  const { paragraph } = analysis.regions[region] as Region;
  const first = analysis.paragraphs[paragraph]?.start === analysis.regionItems[region];
  return before?.unclosed === true && before.paragraph === paragraph - 1 && first;
}

/** Gives the speaker named at the end of a long quotation to its earlier paragraphs. */
function giveBack(analysis: Analysis, attributions: Attribution[], best: Attribution): void {
  for (let region = best.region; region > 0 && goesOnFrom(analysis, region); region--) {
    const before = attributions[region - 1] as Attribution;
    if (before.mention >= 0) break;
    attributions[region - 1] = { ...best, region: region - 1 };
  }
}

/** The candidate whose mention is likeliest, over all cues that lead to it. */
function choose(
  region: number,
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
): Attribution {
  const probabilities = softmax(candidates.map(score));
  const sums = new Map<number, number>();
  candidates.forEach(({ mention }, i) => {
    sums.set(mention, (sums.get(mention) ?? 0) + (probabilities[i] as number));
  });
  let mention = -1;
  let probability = -1;
  for (const [index, sum] of sums) {
    if (sum > probability) {
      probability = sum;
      mention = index;
    }
  }
  let cue = -1;
  let highest = -1;
  candidates.forEach((candidate, i) => {
    const own = probabilities[i] as number;
    if (candidate.mention !== mention || own <= highest) return;
    highest = own;
    cue = candidate.cue;
  });
  return { region, cue, mention, probability };
}
