// The stage's own hash and folding, bundled from the sources.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bundle = await build({
  stdin: {
    contents:
      "export { fold } from './document/fold-word.ts'; export { hashOf } from './crf/model/crf-hash.ts';",
    resolveDir: fileURLToPath(new URL('../../../src/entities', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
export const { fold, hashOf } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
);
