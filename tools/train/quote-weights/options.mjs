// How each model is fitted: learning rate, L1 penalty, passes over the samples. Chosen by
// cross-validation; a greater penalty leaves fewer weights, and fewer bits of a place pack them shorter.
export const OPTIONS = {
  cue: { bits: 16, rate: 0.08, l1: 6.5, epochs: 2 },
  source: { bits: 16, rate: 0.06, l1: 5, epochs: 2 },
  attribution: { bits: 15, rate: 0.05, l1: 5, epochs: 3 },
  voiced: { bits: 13, rate: 0.05, l1: 7, epochs: 4 },
  start: { bits: 16, rate: 0.06, l1: 7.5, epochs: 2 },
  end: { bits: 16, rate: 0.06, l1: 7.5, epochs: 2 },
  report: { bits: 15, rate: 0.03, l1: 8, epochs: 4 },
};

/**
 * Fewest steps of a weight that is kept in the end, where it is more than one: light weights take
 * most of a table's room, and for cues they decide little.
 */
export const LEAST_STEPS = { CUE_WEIGHTS: 2 };
