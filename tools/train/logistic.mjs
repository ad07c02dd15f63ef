// A logistic model of a few signs, fitted by Newton steps with an L2 penalty on all weights but the first.

const ROUNDS = 60;

/** Weights in the order of `names`; a sample is `{ signs, right, weight }`. */
export function fitLogistic(samples, names, penalty) {
  const weights = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
    const curve = weights.map((_, i) => weights.map((_, k) => (i === k ? penalty : 0)));
    for (const sample of samples) {
      const p = logistic(weights, names, sample.signs);
      const values = names.map((name) => sample.signs[name]);
      values.forEach((value, i) => {
        gradient[i] += sample.weight * value * (Number(sample.right) - p);
        values.forEach((other, k) => {
          curve[i][k] += sample.weight * value * other * p * (1 - p);
        });
      });
    }
    solve(curve, gradient).forEach((step, i) => {
      weights[i] += step;
    });
  }
  return weights;
}

export function logistic(weights, names, signs) {
  return 1 / (1 + Math.exp(-names.reduce((sum, name, i) => sum + weights[i] * signs[name], 0)));
}

/** Weights in hundredths, put in place of those that a table's source has under their names. */
export function putInto(source, names, weights) {
  const rounded = names.map((_, i) => Number(weights[i].toFixed(2)));
  names.forEach((name, i) => {
    console.log(`${name}: ${rounded[i]}`);
  });
  return names.reduce(
    (text, name, i) => text.replace(new RegExp(`(\\b${name}: )-?[\\d.]+`), `$1${rounded[i]}`),
    source,
  );
}

/** Solves a system of equations by elimination. */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  rows.forEach((row, i) => {
    for (const other of rows) {
      if (other === row) continue;
      const factor = other[i] / row[i];
      for (let k = i; k <= rows.length; k++) other[k] -= factor * row[k];
    }
  });
  return rows.map((row, i) => row[rows.length] / row[i]);
}
