import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { withLatePatterns } from './tools/build/late-patterns.mjs';

/** Rooms with a `*-layout.ts`: an enum of features that several of their files put. */
const LAID_OUT = ['furniture/line-model', 'entities/crf/features'];

/** A room whose files get the numbers of their layout in place of its names; they stay apart. */
function withNumbers(room: string): Options {
  return {
    entry: [`src/${room}/*.ts`],
    outDir: `dist/${room}`,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    splitting: false,
    esbuildPlugins: [
      {
        name: 'only-layouts-inside',
        setup({ onResolve }) {
          onResolve({ filter: /^\./ }, ({ path, kind }) =>
            kind === 'entry-point' || path.endsWith('-layout.js')
              ? undefined
              : { path, external: true },
          );
        },
      },
    ],
  };
}

export default defineConfig([
  {
    // The library keeps its modules apart, so that a bundler leaves out whole files nobody imports.
    entry: [
      'src/**/*.ts',
      '!src/archives/**',
      '!src/cli/**',
      '!src/explain/**',
      '!src/language/packs/**',
      ...LAID_OUT.map((room) => `!src/${room}/**`),
    ],
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    bundle: false,
    dts: {
      entry: {
        index: 'src/index.ts',
        'wikidata/known-entities': 'src/wikidata/known-entities.ts',
        'archives/read-archive': 'src/archives/read-archive.ts',
      },
    },
  },
  ...LAID_OUT.map(withNumbers),
  {
    // What a stage knows of all languages is one module: a folder a language would be a hundred.
    entry: ['src/language/packs/*.ts', '!src/language/packs/pieces.ts'],
    outDir: 'dist/language/packs',
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    splitting: false,
  },
  {
    // Node loads each file by itself, and six hundred take it a third of a second; so Node gets the
    // library in one, with the selectors that it needs, and the command line and archives share it.
    entry: {
      cli: 'src/cli/main.ts',
      'node/page-worker': 'src/cli/page-worker.ts',
      'node/index': 'src/index.ts',
      'node/known-entities': 'src/wikidata/known-entities.ts',
      'archives/read-archive': 'src/archives/read-archive.ts',
    },
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    splitting: true,
    minify: true,
    noExternal: ['css-select'],
    removeNodeProtocol: false,
    esbuildOptions(options) {
      options.chunkNames = 'node/[name]-[hash]';
    },
    esbuildPlugins: [
      {
        name: 'one-copy-of-the-items',
        setup(build) {
          build.onResolve({ filter: /\/known-items\.js$/ }, () => ({
            path: '../wikidata/tables/known-items.js',
            external: true,
          }));
        },
      },
      {
        name: 'late-patterns',
        setup(build) {
          build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
            contents: withLatePatterns(await readFile(path, 'utf8'), path),
            loader: 'ts',
          }));
        },
      },
    ],
    // In ASCII, of which V8 needs one byte a character: esbuild leaves literals of expressions alone.
    plugins: [{ name: 'ascii', renderChunk: (code) => ({ code: inAscii(code) }) }],
  },
]);

function inAscii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
