import { newFeatures } from '../../model/hashed-features.js';
import { firstFrom, placesOf, type TextIndex } from '../mentions/text-index.js';
import type { Bounds } from '../tagging/tagged-text.js';
import { type CueCandidate, findCues } from './cues.js';
import type { QuoteAnalysis, Source } from './quote-analysis.js';
import { newMentionRows } from './source-features.js';
import { rankSources } from './sources.js';

/** Probability from which a cue is likely. */
const LIKELY = 0.4;

/** Reads a text and finds its mentions and cues. */
export function analyse(text: string, bounds?: Bounds): QuoteAnalysis {
  return withCues(placesOf(text, bounds));
}

/** Finds the cues of a text. */
export function withCues(places: TextIndex): QuoteAnalysis {
  const features = newFeatures();
  const cues = findCues(places, features);
  const size = places.items.length;
  const likely = new Int32Array(size + 1);
  for (const { head, probability } of cues) if (probability > LIKELY) likely[head + 1] = 1;
  for (let i = 0; i < size; i++) likely[i + 1] = (likely[i] as number) + (likely[i + 1] as number);
  // each field by its name: objects made with a spread are slow to read in every later step
  return {
    text: places.text,
    items: places.items,
    starts: places.starts,
    paragraphOf: places.paragraphOf,
    sentenceOf: places.sentenceOf,
    regions: places.regions,
    regionItems: places.regionItems,
    paragraphs: places.paragraphs,
    sentences: places.sentences,
    namings: places.namings,
    mentions: places.mentions,
    mentionFrom: places.mentionFrom,
    mentionOf: places.mentionOf,
    subjects: places.subjects,
    frequencies: places.frequencies,
    echoes: places.echoes,
    quoteBefore: places.quoteBefore,
    quoteBehind: places.quoteBehind,
    quotes: places.quotes,
    verbs: places.verbs,
    tensed: places.tensed,
    commas: places.commas,
    mentioned: places.mentioned,
    signs: places.signs,
    stepEnds: places.stepEnds,
    cues,
    cueFrom: firstFrom(
      size,
      cues.map((cue) => cue.head),
    ),
    likely,
    sources: [],
    mentionRows: newMentionRows(places.mentions.length),
    features,
  };
}

/** The sources of a cue, likeliest first; they are computed once. */
export function sourcesOf(analysis: QuoteAnalysis, cue: number): Source[] {
  let sources = analysis.sources[cue];
  if (sources === undefined) {
    sources = rankSources(analysis, analysis.cues[cue] as CueCandidate);
    analysis.sources[cue] = sources;
  }
  return sources;
}
