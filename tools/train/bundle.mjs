// Sources of the package as they stand, bundled for the training commands.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The exports of a module of sources, given by its URL, bundled with plugins of esbuild. */
export async function load(url, plugins = []) {
  const bundle = await build({
    entryPoints: [fileURLToPath(url)],
    bundle: true,
    logLevel: 'error',
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    plugins,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
  );
}
