import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { READ_RIGHTLY } from './fixtures/field-cases.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUNNER = fileURLToPath(new URL('../../shared/field/run.mjs', import.meta.url));
const BUILT = existsSync(`${ROOT}dist/cli.js`);
const SKIPPED = !existsSync(RUNNER) ? ' (skipped: no cases beside the project)' : '';
const UNBUILT = BUILT ? '' : ' (skipped: nothing built)';

interface CaseResult {
  name: string;
  pass: boolean;
}

describe.skipIf(SKIPPED !== '' || !BUILT)(`cases after bug reports${SKIPPED || UNBUILT}`, () => {
  test('what was read rightly still is', async () => {
    const results = await runCases();
    expect(results.length).toBeGreaterThan(0);
    const wrong = results.filter(({ pass }) => !pass).map(({ name }) => name);
    expect(wrong.filter((name) => READ_RIGHTLY.includes(name))).toEqual([]);
  }, 120_000);
});

/** Runs all cases over the built package; the runner exits with 1 if any of them fails. */
function runCases(): Promise<CaseResult[]> {
  return new Promise((resolve, reject) => {
    const args = [RUNNER, '--package', ROOT, '--json'];
    execFile(process.execPath, args, { maxBuffer: 1 << 27 }, (error, stdout) => {
      if (stdout === '') reject(error);
      else resolve((JSON.parse(stdout) as { results: CaseResult[] }).results);
    });
  });
}
