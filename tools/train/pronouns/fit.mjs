// Fits the weights of a softmax over the mentions before a pronoun, and nobody.

const PASSES = 100;
const RATE = 0.3;

/**
 * @param samples - `{ candidates, weight }`: each candidate with its `features` and whether it is
 *   `right`. Several may be: any mention of the person will do.
 * @param start - The weights to begin with.
 * @param penalties - For each weight the penalty on half its square, or null: it stays what it is.
 */
export function fitRanker(samples, start, penalties) {
  const known = samples.filter(({ candidates }) => candidates.some(({ right }) => right));
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const weights = [...start];
  const squares = start.map(() => 1e-6);
  for (let pass = 0; pass < PASSES; pass++) {
    const gradient = gradientOf(known, weights);
    for (let i = 0; i < weights.length; i++) {
      if (penalties[i] === null) continue;
      const slope = gradient[i] / total + penalties[i] * weights[i];
      squares[i] += slope * slope;
      weights[i] -= (RATE * slope) / Math.sqrt(squares[i]);
    }
  }
  return weights;
}

/** The slope of the loss: of the negative logarithm of what the right ones have of the softmax. */
function gradientOf(samples, weights) {
  const gradient = weights.map(() => 0);
  for (const { candidates, weight } of samples) {
    const powers = candidates.map(({ features }) => Math.exp(dot(features, weights)));
    let all = 0;
    let good = 0;
    powers.forEach((power, i) => {
      all += power;
      if (candidates[i].right) good += power;
    });
    candidates.forEach(({ features, right }, i) => {
      const slope = weight * (powers[i] / all - (right ? powers[i] / good : 0));
      for (let k = 0; k < features.length; k++) gradient[k] += slope * features[k];
    });
  }
  return gradient;
}

function dot(features, weights) {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += features[i] * weights[i];
  return sum;
}
