import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleOfToday } from '../support/sample.js';
import { CHROMIUM, startChromium, watch } from './chromium.js';
import { filledWith } from './fill.js';
import { OUTPUTS } from './outputs.js';
import { LISTED, PAYLOADS, sampleOf, sampleSays } from './payloads.js';

/** One listed string in so many is tried. */
const EVERY = 400;

test.runIf(process.env.CI)('there is a Chromium where every check must run', () => {
  expect(CHROMIUM, 'no Chromium: set CHROMIUM_PATH, or install the package chromium').toBeDefined();
});

describe.skipIf(CHROMIUM === undefined)(
  `in Chromium${CHROMIUM === undefined ? ' (skipped: none found, set CHROMIUM_PATH)' : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startChromium();
    }, 60_000);
    afterAll(() => browser.close());

    test('a script that runs is seen', async () => {
      const attack =
        '<p>x</p><img src=x onerror="console.log(1);alert(2)"><script>let a = 1</script>';
      const seen = (await watch(browser, [attack])).join('\n');
      expect(seen).toContain('wrote to the console: 1');
      expect(seen).toContain('opened a dialog: 2');
      expect(seen).toContain('asked for http://article.example/x');
      expect(seen).toContain('ran a script');
      expect(seen).toContain('holds <IMG>');
    }, 60_000);

    test.each(OUTPUTS)(
      '$name: nothing runs and nothing is loaded',
      async ({ write }) => {
        // the other half tomorrow: tests of the outputs try all each day, by a parser
        const page = sampleOfToday(PAYLOADS, 2)
          .map((payload) => write(filledWith(payload)))
          .join('\n');
        expect(await watch(browser, [page])).toEqual([]);
      },
      120_000,
    );

    test.skipIf(LISTED.length === 0).each(OUTPUTS)(
      `$name: nothing runs and nothing is loaded (${sampleSays(EVERY)})`,
      async ({ write }) => {
        const page = sampleOf(EVERY)
          .map((payload) => write(filledWith(payload)))
          .join('\n');
        expect(await watch(browser, [page])).toEqual([]);
      },
      120_000,
    );
  },
);
