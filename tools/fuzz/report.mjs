// What a run says: how much was checked, how fast, and what was broken.

const inThousands = (count) => count.toLocaleString('en-GB');

/** How many inputs of each kind, how many each function was given, and how many a second. */
export function summary({ kinds, calls }, seconds) {
  const count = countOf(kinds);
  const rate = (count / seconds).toFixed(0);
  return [
    `${inThousands(count)} inputs in ${seconds.toFixed(0)} s, ${rate} a second`,
    `  ${listOf(kinds)}`,
    `  ${listOf(calls)}`,
  ].join('\n');
}

const listOf = (counts) =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => `${key} ${inThousands(count)}`)
    .join(', ');

/** How many inputs there were. */
export const countOf = (kinds) => Object.values(kinds).reduce((sum, count) => sum + count, 0);

/** A fault, its shortest input, and how to see it again. */
export function describeFault(fault, seed) {
  const { promise, what, detail, count, text, options, index, file } = fault;
  const shown = JSON.stringify(text);
  return [
    `${promise} | ${what} (${inThousands(count)} inputs)`,
    `  input:   ${shown.length > 1500 ? `${shown.slice(0, 1500)}… (${text.length} characters)` : shown}`,
    `  options: ${JSON.stringify(options)}`,
    `  detail:  ${detail.replaceAll('\n', '\n           ')}`,
    `  again:   npm run fuzz -- --seed ${seed} --only ${index}${file ? `; kept as tests/fuzz/cases/${file}` : ''}`,
  ].join('\n');
}
