import type { Span } from '../article.js';
import { newReader, readRegion } from '../entities/crf/decode/decode.js';
import { type TaggedName, tagNames } from '../entities/crf/decode/tag-document.js';
import type { Region } from '../entities/crf/features/label-regions.js';
import { readRules } from '../entities/crf/features/rules-reading.js';
import { readScene, regionsIn, type Scene } from '../entities/crf/features/scene.js';
import { featuresOf } from '../entities/crf/features/token-features.js';
import { TokenFeature } from '../entities/crf/features/token-layout.js';
import { addRows, HASH_BITS } from '../entities/crf/model/crf-model.js';
import { KINDS, LABELS, labelOf } from '../entities/crf/model/labels.js';
import { namesModel, UNIT } from '../entities/crf/model/read-weights.js';
import type { Document } from '../entities/document/document.js';
import type { Name } from '../entities/document/names.js';
import { recognise } from '../entities/rules/find-names-by-rules.js';
import { type Tally, tallyNames, typesOf } from '../entities/rules/name-type.js';
import { finderOf } from '../language/spans.js';
import type { FeatureWeight } from './explanation.js';
import { namesByNumber } from './feature-values.js';

/** The results of rules and model for a document's names. */
export interface NameVotes {
  ruled: Name[];
  /** The first of the rules' names that overlaps with a span of the text. */
  ruledAt: (span: Span) => Name | undefined;
  taggedAt: (span: Span) => TaggedName | undefined;
  /** The types of the rules, and all signs for and against each, by key. */
  types: ReadonlyMap<string, { type: string; confidence: number }>;
  tallies: ReadonlyMap<string, Tally>;
  tagged: TaggedName[];
  /** The score of each kind for some words as a name, in logits relative to no name. */
  kindsOf: (first: number, last: number) => FeatureWeight[];
  /** The features for some words as a name of the likeliest kind. */
  featuresOf: (first: number, last: number) => FeatureWeight[];
}

const NAMES = namesByNumber(TokenFeature);

/** Asks the rules, and then the model, about a document's names. */
export function voteOnNames(document: Document, taken: Uint8Array): NameVotes {
  const ruled = recognise(document, taken);
  const tallies = tallyNames(document, ruled);
  const types = typesOf(tallies);
  const scene = readScene(document, readRules(document, ruled, types));
  const regions: Region[] = [];
  for (const region of regionsIn(document)) {
    for (let i = region.first; i < region.last; i++) regions[i] = region;
  }
  const kindsOf = (first: number, last: number): FeatureWeight[] => {
    const region = regionAround(regions, first, last);
    if (region === undefined) return [];
    const reader = newReader();
    readRegion(namesModel(), scene, region, reader);
    return KINDS.map((kind, k) => {
      let sum = 0;
      for (let i = first; i < last; i++) {
        sum += reader.scores[(i - region.first) * LABELS + labelOf(k, i, first, last)] as number;
      }
      return { feature: kind, value: null, weight: sum / UNIT };
    });
  };
  const tagged = tagNames(document, ruled, types);
  return {
    ruled,
    ruledAt: firstOf(document, ruled),
    types,
    tallies,
    tagged,
    taggedAt: firstOf(document, tagged),
    kindsOf,
    featuresOf: (first, last) => {
      const region = regionAround(regions, first, last);
      const kinds = kindsOf(first, last);
      let best = 0;
      kinds.forEach(({ weight }, kind) => {
        if (weight > (kinds[best]?.weight ?? 0)) best = kind;
      });
      return region === undefined ? [] : tokenWeights(scene, region, best, first, last);
    },
  };
}

/** Makes a function that finds the first name that overlaps with a span. */
function firstOf<T extends Name>(
  { starts, ends }: Document,
  names: readonly T[],
): (span: Span) => T | undefined {
  const find = finderOf(names, ({ first, last }) => ({
    start: starts[first] as number,
    end: ends[last - 1] as number,
  }));
  return (span) => find(span)[0];
}

/** The weight of each feature for some words being a name of a kind. */
function tokenWeights(
  scene: Scene,
  region: Region,
  kind: number,
  first: number,
  last: number,
): FeatureWeight[] {
  const model = namesModel();
  const { sink } = newReader();
  const sums = new Map<number, number>();
  const scores = new Int32Array(LABELS);
  for (let i = first; i < last; i++) {
    featuresOf(scene, region, i, sink);
    const label = labelOf(kind, i, first, last);
    for (const key of sink.keys.subarray(0, sink.count)) {
      addRows(model, Int32Array.of(key), 1, scores, 0);
      const template = key >>> HASH_BITS;
      sums.set(template, (sums.get(template) ?? 0) + (scores[label] as number));
    }
  }
  return [...sums].map(([template, sum]) => ({
    feature: NAMES.get(template) ?? `feature ${template}`,
    value: null,
    weight: sum / UNIT,
  }));
}

/** The region that contains all of some words, from a list of regions by word. */
function regionAround(regions: readonly (Region | undefined)[], first: number, last: number) {
  const region = regions[first];
  return region !== undefined && last <= region.last ? region : undefined;
}
