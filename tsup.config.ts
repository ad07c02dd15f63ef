import { defineConfig } from 'tsup';

export default defineConfig([
  {
    // The library keeps its modules apart, so that a bundler leaves out whole files nobody imports.
    entry: ['src/**/*.ts', '!src/cli/**', '!src/language/packs/**'],
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    bundle: false,
    dts: { entry: { index: 'src/index.ts' } },
  },
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
        },
      },
    ],
  },
]);
