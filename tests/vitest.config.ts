import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('..'),
  resolve: {
    alias: {
      'copydesk/batch': path('../src/archives/read-archive.ts'),
      'copydesk/wikidata': path('../src/wikidata/known-entities.ts'),
      copydesk: path('../src/index.ts'),
    },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/browser/**'], // these need the built site: `npm run test:site`
    passWithNoTests: true,
    // One process a core reads src once and runs file after file: what a file changes in globals or
    // mocks it puts back. Processes, not threads, whose larger stack would hide deep recursion.
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    // an idle machine needs a tenth of this: tests never assert a time, only how it grows
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/main.ts', 'src/cli/page-worker.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: path('../coverage'),
    },
  },
});
