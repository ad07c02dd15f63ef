// The library and the playground's worker as one file, and its size, which the playground shows.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Writes the worker into a folder, under a name that changes with its content. */
export async function bundleReader(folder) {
  const { outputFiles } = await build({
    entryPoints: ['docs/site/playground/reader/worker.ts'],
    alias: { copydesk: resolve('dist/index.js') },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  const [{ contents }] = outputFiles;
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 10);
  const file = `reader-${hash}.js`;
  writeFileSync(`${folder}/${file}`, contents);
  return { file, bytes: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
