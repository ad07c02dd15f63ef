// A ranker: the weights under which the right one among some candidates is likeliest.
//
// Softmax over the summed weights of each candidate's features, fitted by FTRL-proximal (McMahan et
// al. 2013, “Ad Click Prediction”), whose L1 penalty leaves most weights at nought.

const EPOCHS = 8;
const RATE = 0.15;
/** Times a feature must be met to get a weight. */
const LEAST_COUNT = 10;
/** Gradients that change nothing. */
const NEGLIGIBLE = 1e-4;

/**
 * @param samples - `{ features, right }`: for each candidate its features, and whether it is right.
 * @param l1 - The penalty: the greater, the fewer weights.
 * @returns Weights in whole tenths by feature, without noughts.
 */
export function fitWeights(samples, l1) {
  const ids = featureIds(samples);
  const sums = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size);
  const weightOf = (id) => {
    const sum = sums[id];
    if (Math.abs(sum) <= l1) return 0;
    return -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(squares[id])) / RATE + 1);
  };
  const step = (id, weight, gradient) => {
    const before = Math.sqrt(squares[id]);
    squares[id] += gradient * gradient;
    sums[id] += gradient - ((Math.sqrt(squares[id]) - before) / RATE) * weight;
  };
  const known = samples
    .filter(({ right }) => right.includes(true))
    .map(({ features, right }) => ({
      candidates: features.map((list) => list.map((feature) => ids.get(feature)).filter(isKnown)),
      right,
    }));
  const random = randomNumbers(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(known, random);
    for (const { candidates, right } of known) learn(candidates, right, weightOf, step);
  }
  const tenths = new Map();
  for (const [feature, id] of ids) {
    const weight = Math.round(weightOf(id) * 10);
    if (weight !== 0) tenths.set(feature, weight);
  }
  return tenths;
}

/** One step towards the right candidates; among several, the one that is likeliest so far counts most. */
function learn(candidates, right, weightOf, step) {
  const weights = candidates.map((ids) => ids.map(weightOf));
  const scores = weights.map((list) => list.reduce((sum, weight) => sum + weight, 0));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, i) => (right[i] ? sum + power : sum), 0);
  candidates.forEach((ids, i) => {
    const gradient = powers[i] / all - (right[i] ? powers[i] / good : 0);
    if (Math.abs(gradient) < NEGLIGIBLE) return;
    ids.forEach((id, k) => {
      step(id, weights[i][k], gradient);
    });
  });
}

function featureIds(samples) {
  const counts = new Map();
  for (const { features } of samples) {
    for (const feature of features.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= LEAST_COUNT);
  return new Map(frequent.map(([feature], id) => [feature, id]));
}

function isKnown(id) {
  return id !== undefined;
}

/** The same numbers from 0 to 1 each time, so that training gives the same bits. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [list[i], list[k]] = [list[k], list[i]];
  }
}
