/** The index of the highest number, the first of equal ones, `but` left out; -1 if there is none. */
export function highest(numbers: readonly number[], but = -1): number {
  let best = -1;
  for (let i = 0; i < numbers.length; i++) {
    if (i !== but && (best < 0 || (numbers[i] as number) > (numbers[best] as number))) best = i;
  }
  return best;
}
