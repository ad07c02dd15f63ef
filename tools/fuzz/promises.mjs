// The promises, as the tests have them: tests/properties/promises, made into one module.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The address of a module that exports `promisesWith`; it names everything it needs within. */
export async function promisesModule() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['tests/properties/promises/promises.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
}

/** The library as it was built, or another module that is to be checked, and its promises. */
export async function loadLibrary(libraryFile, promisesUrl) {
  const library = await import(libraryFile ?? new URL('../../dist/index.js', import.meta.url));
  const { promisesWith } = await import(promisesUrl);
  const schema = JSON.parse(readFileSync(`${root}dist/article.schema.json`, 'utf8'));
  return { library, promises: promisesWith(schema) };
}
