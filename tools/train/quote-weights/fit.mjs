// Fits linear models over hashed features by FTRL-proximal (McMahan et al. 2013, “Ad Click
// Prediction”), whose L1 penalty leaves most weights at nought.
import { stage } from './stage.mjs';

const { STEPS } = stage;
/** Heaviest weight of a packed table, in steps. */
const HEAVIEST = 42;
/** Gradients that change nothing. */
const NEGLIGIBLE = 1e-4;
/** Orders of the samples that a model is fitted in; its weights are the means over them. */
const ORDERS = [3, 13, 23, 33];

/** A model that learns: weights are read off the sums of gradients. */
function learner({ bits, rate, l1, l2 = 1 }) {
  const size = 1 << bits;
  const shift = 32 - bits;
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  const weightAt = (place) => {
    const sum = sums[place];
    if (Math.abs(sum) <= l1) return 0;
    return -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(squares[place])) / rate + l2);
  };
  return {
    score(ids) {
      let score = 0;
      for (let i = 0; i < ids.length; i++) score += weightAt(ids[i] >>> shift);
      return score;
    },
    step(ids, gradient) {
      if (Math.abs(gradient) < NEGLIGIBLE) return;
      const square = gradient * gradient;
      for (let i = 0; i < ids.length; i++) {
        const place = ids[i] >>> shift;
        const weight = weightAt(place);
        const before = squares[place];
        squares[place] = before + square;
        sums[place] +=
          gradient - ((Math.sqrt(before + square) - Math.sqrt(before)) / rate) * weight;
      }
    },
    weights: () => Float64Array.from({ length: size }, (_, place) => weightAt(place)),
  };
}

/**
 * The weights under which the right ones among some candidates are likeliest.
 *
 * @param samples - `{ candidates, right }`: features of each candidate, and whether it is right.
 */
export function fitRanker(samples, options) {
  const known = samples.filter(({ right }) => right.includes(true));
  return fitInOrders(known, options, (model, { candidates, right }) => {
    const powers = powersOf(candidates.map((ids) => model.score(ids)));
    let all = 0;
    let good = 0;
    powers.forEach((power, i) => {
      all += power;
      if (right[i]) good += power;
    });
    candidates.forEach((ids, i) => {
      model.step(ids, powers[i] / all - (right[i] ? powers[i] / good : 0));
    });
  });
}

function powersOf(scores) {
  const highest = Math.max(...scores);
  return scores.map((score) => Math.exp(score - highest));
}

/** The weights of a logistic model. Samples are `{ ids, right }`. */
export function fitClassifier(samples, options) {
  return fitInOrders(samples, options, (model, { ids, right }) => {
    const probability = 1 / (1 + Math.exp(-model.score(ids)));
    model.step(ids, probability - (right ? 1 : 0));
  });
}

/** The mean of models fitted to the samples in several orders, as a table of steps. */
function fitInOrders(samples, options, learn) {
  const sums = new Float64Array(1 << options.bits);
  for (const seed of ORDERS) {
    const model = learner(options);
    const random = randomNumbers(seed);
    const order = [...samples];
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      shuffle(order, random);
      for (const sample of order) learn(model, sample);
    }
    model.weights().forEach((weight, place) => {
      sums[place] += weight;
    });
  }
  return Int8Array.from(sums, (sum) => {
    const steps = Math.round((sum / ORDERS.length) * STEPS);
    return Math.max(-HEAVIEST, Math.min(HEAVIEST, steps));
  });
}

/** A table without weights of fewer steps, which take most of its room and decide little. */
export function withoutLight(table, least) {
  return table.map((steps) => (Math.abs(steps) < least ? 0 : steps));
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
