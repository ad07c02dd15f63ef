// How each model is fitted: learning rate, L1 penalty, passes over the samples. Chosen by
// cross-validation; a greater penalty leaves fewer weights.
export const OPTIONS = {
  cue: { rate: 0.08, l1: 6.5, epochs: 2 },
  source: { rate: 0.06, l1: 5, epochs: 2 },
  attribution: { rate: 0.05, l1: 5, epochs: 3 },
  voiced: { rate: 0.05, l1: 7, epochs: 4 },
  start: { rate: 0.06, l1: 7.5, epochs: 2 },
  end: { rate: 0.06, l1: 7.5, epochs: 2 },
  report: { rate: 0.03, l1: 8, epochs: 4 },
};
