import type { BoilerplateReason, Span } from '../article.js';

/** A feature of a model, with its name in the code, its value and its weight. */
export interface FeatureWeight {
  feature: string;
  /** Its value in a readable form, if there is one. */
  value: string | null;
  /** In logits: above 0 for, below 0 against. */
  weight: number;
}

/** A change of one or two features that turns a verdict if everything else stays the same. */
export type Flip = { feature: string; from: string; to: string }[];

/** What removed a line, a block or a piece of one. */
export interface ExplainedStrike {
  reason: BoilerplateReason;
  rule: string;
  /** Source file of the rule; null if it is not known. */
  where: string | null;
  confidence: number;
  text: string;
}

/** The score of a line or block, in logits: above 0 for body. */
export interface ExplainedScore {
  /** The score that the trees give its features. */
  trees: number;
  /** The scores that are added, with the reasons. */
  added: { why: string; score: number }[];
  /**
   * The sum, and the value that it must exceed for the line to be kept; null if no value would be
   * enough.
   */
  total: number;
  least: number | null;
}

/** A line of a text, or a block of a page. */
export interface ExplainedLine {
  /** Number of the line in the file; for a page, number of the block. */
  at: number;
  source: Span;
  text: string;
  fate: 'headline' | 'dek' | 'kept' | 'cut' | 'struck' | 'unused';
  strikes: ExplainedStrike[];
  /** Null for a block that no model was asked about. */
  score: ExplainedScore | null;
  /** The features with the most weight for and against, the heaviest first. */
  features: FeatureWeight[];
}

/** The details of a single line. */
export interface LineDetails extends ExplainedLine {
  /** Phrases of furniture in it, with their place: “whole: newsletter”. */
  phrases: string[];
  /** For a line that a rule spoke against, that rule and the model's verdict without it. */
  withoutRule: { rule: string; fate: 'kept' | 'struck'; score: ExplainedScore } | null;
  /** The smallest changes that turn the model's verdict. */
  flips: Flip[];
}

/** A possible speaker. */
export interface ExplainedSpeaker {
  /** The words that name the speaker; null for nobody. */
  mention: string | null;
  /** The person they mean. */
  name: string | null;
  entityId: string | null;
  /** The likeliest cue that leads to the mention, and why it was considered. */
  cue: string | null;
  from: string;
  /** 0 to 1; the sum over all candidates is 1. */
  probability: number;
}

/** The persons that a pronoun may mean, and the score that is needed. */
export interface ExplainedPronoun {
  text: string;
  candidates: { name: string; score: number }[];
  least: number;
}

/** Words in quotation marks, or reported words without marks. */
export interface ExplainedQuotation {
  /** Id of the quote, `q1` for the first of the article; null if the words are not a quote. */
  id: string | null;
  text: string;
  start: number;
  end: number;
  kind: string | null;
  rule: string | null;
  /** Confidence of the quote; null if there is none. */
  confidence: number | null;
  /** Probability that the words are somebody's speech, and the probability that is needed. */
  voiced: number | null;
  leastVoiced: number | null;
  speaker: string | null;
  /** The candidates, the likeliest first. */
  candidates: ExplainedSpeaker[];
  /** Why this is the speaker. */
  why: string[];
  /**
   * The persons that “he” or “she” may mean, if that is the speaker's mention, the likeliest first.
   */
  pronoun: ExplainedPronoun | null;
  /**
   * What separates the winner from the next candidate: the features of the first less those of the
   * second.
   */
  features: FeatureWeight[];
  /** The features for and against the words being somebody's speech. */
  voicedBy: FeatureWeight[];
}

/** The results of rules and model for one mention. */
export interface ExplainedMention {
  text: string;
  start: number;
  /** The result of the rules; null if they found no name. */
  rules: { text: string; type: string | null; signs: FeatureWeight[] } | null;
  /** The score of each kind relative to no name; null if the model found none. */
  tagger: { text: string; kinds: FeatureWeight[]; features: FeatureWeight[] } | null;
  /** Why it is a mention of this entity. */
  merged: string;
}

/** A name, or words that might have been a name. */
export interface ExplainedName {
  id: string | null;
  name: string;
  type: string | null;
  evidence: string[];
  confidence: number | null;
  mentions: ExplainedMention[];
}
