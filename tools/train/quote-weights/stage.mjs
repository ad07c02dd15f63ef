// The quotes stage as its sources stand, with weights that training can change.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('internals.mjs', import.meta.url))],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  write: false,
});

export const stage = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
);

/** Lets the stage read with these weights, given in tenths, in place of those of one of its tables. */
export function useWeights(table, tenths) {
  const weights = stage[table];
  weights.clear();
  for (const [feature, weight] of tenths) weights.set(feature, weight / 10);
}
