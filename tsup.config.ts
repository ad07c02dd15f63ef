import { defineConfig, type Options } from 'tsup';

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
    // What reads archives is for Node; the command line and the subpath `copydesk/batch` share it.
    entry: ['src/archives/**/*.ts'],
    outDir: 'dist/archives',
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    bundle: false,
    removeNodeProtocol: false,
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    treeshake: true,
    removeNodeProtocol: false,
    esbuildPlugins: [
      {
        // The command line stands beside the library and uses it as anybody would, but for what
        // explains an article, which sees into the stages and is no part of what the library exports.
        name: 'library-stays-outside',
        setup(build) {
          build.onResolve({ filter: /^(?:(?:\.\.\/){1,2}index\.js|copydesk)$/ }, () => ({
            path: './index.js',
            external: true,
          }));
          build.onResolve({ filter: /\/explain\/explain-article\.js$/ }, () => ({
            path: './explain/explain-article.js',
            external: true,
          }));
          build.onResolve({ filter: /^(?:\.\.\/){1,2}archives\// }, ({ path }) => ({
            path: path.replace(/^(?:\.\.\/)+/, './'),
            external: true,
          }));
        },
      },
    ],
  },
]);
