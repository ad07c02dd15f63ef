import { type Analysis, bucket, signature } from './analysis.js';
import type { Candidate, History } from './attribution.js';
import { type CueCandidate, hasTense } from './cues.js';
import type { Region } from './marks.js';
import type { MentionPhrase } from './mentions.js';
import { type Item, lastCharacter } from './reading.js';

/** Cues looked at on each side of a quotation. */
const CUES_A_SIDE = 4;

/** How a quotation stands in its sentence. */
interface Setting {
  at: number;
  before: string;
  behind: string;
  /** Its last character, and whether it begins with a capital. */
  shape: string;
  /** How long it is. */
  size: number;
  /** Whether it opens and closes its paragraph. */
  place: string;
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
  const ending = ',.?!…;:—-'.includes(character) ? character : 'w';
  return {
    at,
    before: at === start ? '#' : tagAt(items[at - 1] as Item),
    behind: at + 1 >= end ? '#' : tagAt(items[at + 1] as Item),
    shape: `${ending}${capital}`,
    size: bucket(words, 1, 2, 4, 8, 15, 30),
    place: `${at === start ? 1 : 0}${at === end - 1 ? 1 : 0}`,
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
  switch (candidate.from) {
    case 'nobody':
      return nobodyFeatures(setting, history);
    case 'cue':
      return cueFeatures(analysis, setting, candidate, history);
    case 'carried':
      return carriedFeatures(analysis, setting, history);
    case 'near':
      return nearFeatures(analysis, setting, candidate);
  }
}

function nobodyFeatures(setting: Setting, history: History): string[] {
  const { shape, size, place } = setting;
  const capitals = bucket(setting.capitals, 0, 0.3, 0.6, 0.99);
  return [
    'nobody',
    `0n${size}`,
    `0c${capitals}`,
    `0n${size}c${capitals}`,
    `0${shape}`,
    `0<${setting.before}`,
    `0${place}`,
    `0${place}${shape}`,
    `0${setting.state}`,
    `0h${history.attributed ? 1 : 0}`,
    `0h${history.attributed ? 1 : 0}${place}n${size}`,
  ];
}

function cueFeatures(
  analysis: Analysis,
  setting: Setting,
  candidate: Candidate,
  history: History,
): string[] {
  const { items } = analysis;
  const { at, shape, size, place } = setting;
  const cue = analysis.cues[candidate.cue] as CueCandidate;
  const mention = analysis.mentions[candidate.mention] as MentionPhrase;
  const head = items[cue.head] as Item;
  const own = items[at] as Item;
  const side = head.paragraph !== own.paragraph ? 'P' : cue.head > at ? 'A' : 'B';
  const other =
    items[mention.head]?.paragraph !== own.paragraph ? 'p' : mention.head > at ? 'a' : 'b';
  const order = `${side}${other}${mention.head < cue.head ? '<' : '>'}`;
  const distance = side === 'P' ? 99 : side === 'A' ? cue.start - at - 1 : at - cue.end;
  const far = bucket(distance, 0, 1, 2, 3, 5, 8, 13, 21);
  const sign =
    side === 'P'
      ? 'P'
      : side === 'A'
        ? signature(analysis, at + 1, cue.start)
        : signature(analysis, cue.end, at);
  const sentences = bucket(head.sentence - own.sentence, -2, -1, 0, 1);
  const plain = cue.lemma === 'say' || cue.lemma === 'add';
  const kind = plain ? cue.lemma : cue.kind;
  const between = side === 'P' ? 0 : strongBetween(analysis, candidate.cue, at);
  const { last } = history;
  const again =
    last === null
      ? '-'
      : last.cue === candidate.cue
        ? 'C'
        : last.mention === candidate.mention
          ? 'M'
          : '';
  return [
    `c${order}`,
    `${order}~${far}`,
    `${side}=${sign}`,
    `${side}s${sentences}`,
    `${side}k${kind}`,
    `${side}k${kind}~${bucket(far, 0, 2, 4)}`,
    `r${candidate.rank}${bucket(candidate.source, 0.2, 0.5, 0.8, 0.95)}`,
    `m${mention.kind}${mention.possessive ? 'p' : ''}`,
    `${side}g${again}`,
    `${side}g${again}s${sentences}`,
    `${side}${shape}`,
    `${side}>${setting.behind}`,
    `${side}n${size}`,
    `${side}${place}`,
    `${side}${shape}s${sentences}`,
    `${side}<${setting.before}k${kind}`,
    `${side}${shape}<${setting.before}o${between}s${sentences}`,
    `${side}${cue.negated ? '!' : ''}`,
  ];
}

function carriedFeatures(
  analysis: Analysis,
  { at, place, state }: Setting,
  { last }: History,
): string[] {
  const { items, regionItems } = analysis;
  const from = last === null ? 0 : (regionItems[last.region] as number);
  const since = bucket((items[at] as Item).paragraph - (items[from] as Item).paragraph, 0, 1, 2);
  return ['v', `v${state}`, `vp${since}${place}`, `vq${bucket(at - from, 1, 4, 12, 30)}${place}`];
}

function nearFeatures(
  analysis: Analysis,
  { at, shape, before }: Setting,
  candidate: Candidate,
): string[] {
  const mention = analysis.mentions[candidate.mention] as MentionPhrase;
  const left = mention.head < at;
  const gap = left ? at - mention.end : mention.start - at - 1;
  return [
    'near',
    `near${shape}`,
    `near<${before}`,
    `near${strongInSentence(analysis, at)}`,
    `near${left ? 'L' : 'R'}~${bucket(gap, 0, 1, 3, 6)}`,
  ];
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
