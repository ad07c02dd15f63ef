import type { BoilerplateReason, Span } from '../article.js';

/** A feature of a model by its name in the code, its value, and how much it counts. */
export interface FeatureWeight {
  feature: string;
  /** Its value as a reader would give it, where it can be given. */
  value: string | null;
  /** In units of the logit: above 0 for, below 0 against. */
  weight: number;
}

/** A change of one feature or two that turns a verdict, all else being as it is. */
export type Flip = { feature: string; from: string; to: string }[];

/** What struck a line, a block or a piece of one. */
export interface ExplainedStrike {
  reason: BoilerplateReason;
  rule: string;
  /** File of the sources that holds the rule; null where it is not known. */
  where: string | null;
  confidence: number;
  text: string;
}

/** How a model scored a line or block, in units of the logit: above 0 for body. */
export interface ExplainedScore {
  /** What the trees make of its features. */
  trees: number;
  /** What is added, with why. */
  added: { why: string; score: number }[];
  /** All of it, and what it must exceed to be kept; null where nothing would be enough. */
  total: number;
  least: number | null;
}

/** A line of a text, or a block of a page. */
export interface ExplainedLine {
  /** Number of the line in the file; of a page, number of the block. */
  at: number;
  source: Span;
  text: string;
  fate: 'headline' | 'dek' | 'kept' | 'cut' | 'struck' | 'unused';
  strikes: ExplainedStrike[];
  /** Null where a rule came first, and no model was asked. */
  score: ExplainedScore | null;
  /** What weighs most for and against, the weightiest first. */
  features: FeatureWeight[];
}

/** What is told of one line alone. */
export interface LineDetails extends ExplainedLine {
  /** Phrases of furniture in it, by where they stand: “whole: newsletter”. */
  phrases: string[];
  /** Of a line that a rule struck, what the model would make of it. */
  withoutRule: { fate: 'kept' | 'struck'; score: ExplainedScore } | null;
  /** The smallest changes that turn what the model decided. */
  flips: Flip[];
}

/** Somebody who may have said something. */
export interface ExplainedSpeaker {
  /** The words that name him or her; null for nobody. */
  mention: string | null;
  /** Whom they mean. */
  name: string | null;
  entityId: string | null;
  /** The likeliest cue that leads to the mention, and how it came to be asked. */
  cue: string | null;
  from: string;
  /** 0 to 1, over all candidates. */
  probability: number;
}

/** Whom a pronoun may take up, and what a score must exceed. */
export interface ExplainedPronoun {
  text: string;
  candidates: { name: string; score: number }[];
  least: number;
}

/** Words in quotation marks, or what is reported without. */
export interface ExplainedQuotation {
  /** Id of the quote, `q1` for the first of the article; null where the words are no quote. */
  id: string | null;
  text: string;
  start: number;
  end: number;
  kind: string | null;
  rule: string | null;
  /** How sure the quote is; null where there is none. */
  confidence: number | null;
  /** How sure it is that the words are somebody's, and how sure that must be. */
  voiced: number | null;
  leastVoiced: number | null;
  speaker: string | null;
  /** Who was weighed, the likeliest first. */
  candidates: ExplainedSpeaker[];
  /** Why the speaker is who it is. */
  why: string[];
  /** Whom “he” or “she” may mean, where that is the speaker's mention, the likeliest first. */
  pronoun: ExplainedPronoun | null;
  /** What told the winner from the next: features of the one less those of the other. */
  features: FeatureWeight[];
  /** What spoke for and against the words being somebody's. */
  voicedBy: FeatureWeight[];
}

/** What rules and model make of one mention. */
export interface ExplainedMention {
  text: string;
  start: number;
  /** What the rules took it for; null where they saw no name. */
  rules: { text: string; type: string | null; signs: FeatureWeight[] } | null;
  /** How well each kind fits, against no name; null where the model saw none. */
  tagger: { text: string; kinds: FeatureWeight[]; features: FeatureWeight[] } | null;
  /** Why it is a mention of this entity. */
  merged: string;
}

/** A name, or words that might have been one. */
export interface ExplainedName {
  id: string | null;
  name: string;
  type: string | null;
  evidence: string[];
  confidence: number | null;
  mentions: ExplainedMention[];
}
