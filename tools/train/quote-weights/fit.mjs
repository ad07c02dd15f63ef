// Fits linear models over hashed features by FTRL-proximal (McMahan et al. 2013, “Ad Click
// Prediction”), whose L1 penalty leaves most weights at nought.
import { stage } from './stage.mjs';

const { BITS, STEPS } = stage;
const SIZE = 1 << BITS;
const SHIFT = 32 - BITS;
/** Heaviest weight of a packed table, in steps. */
const HEAVIEST = 42;
/** Gradients that change nothing. */
const NEGLIGIBLE = 1e-4;

/** A model that learns: weights are read off the sums of gradients. */
function learner({ rate, l1, l2 = 1 }) {
  const sums = new Float64Array(SIZE);
  const squares = new Float64Array(SIZE);
  const weightAt = (place) => {
    const sum = sums[place];
    if (Math.abs(sum) <= l1) return 0;
    return -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(squares[place])) / rate + l2);
  };
  return {
    score(ids) {
      let score = 0;
      for (let i = 0; i < ids.length; i++) score += weightAt(ids[i] >>> SHIFT);
      return score;
    },
    step(ids, gradient) {
      if (Math.abs(gradient) < NEGLIGIBLE) return;
      const square = gradient * gradient;
      for (let i = 0; i < ids.length; i++) {
        const place = ids[i] >>> SHIFT;
        const weight = weightAt(place);
        const before = squares[place];
        squares[place] = before + square;
        sums[place] +=
          gradient - ((Math.sqrt(before + square) - Math.sqrt(before)) / rate) * weight;
      }
    },
    table() {
      return Float32Array.from({ length: SIZE }, (_, place) => weightAt(place) * STEPS);
    },
  };
}

/**
 * The weights under which the right ones among some candidates are likeliest.
 *
 * @param samples - `{ candidates, right }`: features of each candidate, and whether it is right.
 */
export function fitRanker(samples, options) {
  return averaged((seed) => fitRankerOnce(samples, options, seed));
}

function averaged(fitOnce) {
  const N = Number(process.env.AVG ?? 1);
  const tables = Array.from({ length: N }, (_, i) => fitOnce(3 + 10 * i));
  const table = new Int8Array(SIZE);
  for (let k = 0; k < SIZE; k++) {
    let sum = 0;
    for (const other of tables) sum += other[k];
    table[k] = Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(sum / N)));
  }
  return table;
}

function fitRankerOnce(samples, options, seed) {
  const model = learner(options);
  const known = samples.filter(({ right }) => right.includes(true));
  const random = randomNumbers(seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(known, random);
    for (const { candidates, right } of known) {
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
    }
  }
  return model.table();
}

function powersOf(scores) {
  const highest = Math.max(...scores);
  return scores.map((score) => Math.exp(score - highest));
}

/** The weights of a logistic model. Samples are `{ ids, right }`. */
export function fitClassifier(samples, options) {
  return averaged((seed) => fitClassifierOnce(samples, options, seed));
}

function fitClassifierOnce(samples, options, seed) {
  const model = learner(options);
  const known = [...samples];
  const random = randomNumbers(seed + 4);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(known, random);
    for (const { ids, right } of known) {
      const probability = 1 / (1 + Math.exp(-model.score(ids)));
      model.step(ids, probability - (right ? 1 : 0));
    }
  }
  return model.table();
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
