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
  // what was found is added to the index: every later step would read a copy of it more slowly
  const analysis = places as QuoteAnalysis;
  analysis.cues = cues;
  analysis.cueFrom = firstFrom(
    size,
    cues.map((cue) => cue.head),
  );
  analysis.likely = likely;
  analysis.sources = [];
  analysis.mentionRows = newMentionRows(places.mentions.length);
  analysis.features = features;
  return analysis;
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
