/**
 * Mutation testing of the central files: changes one expression at a time and asks whether a test
 * fails. Prints each change that no test noticed, then a table; exits 1 where too many survived.
 *
 *   npm run mutation                              all of targets.mjs
 *   npm run mutation -- src/language/spans.ts     some of them
 *
 * Results are kept in .stryker: mutants and tests that did not change are not run again. Delete the
 * folder after a change of targets.mjs, or for figures to be printed.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { TARGETS } from './targets.mjs';

/** Largest share of changes that may survive over all files. */
const MOST_SURVIVING = 0.15;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((file) => !Object.hasOwn(TARGETS, file));
if (unknown.length > 0) throw new Error(`not in targets.mjs: ${unknown.join(', ')}`);

const rows = [];
for (const file of chosen.length > 0 ? chosen : Object.keys(TARGETS)) rows.push(await mutate(file));

const total = rows.reduce((sum, row) => ({
  file: 'all',
  mutants: sum.mutants + row.mutants,
  killed: sum.killed + row.killed,
  timeout: sum.timeout + row.timeout,
  survived: sum.survived + row.survived,
  uncovered: sum.uncovered + row.uncovered,
}));
console.log('\n| file | mutants | killed | timeout | survived | not covered | surviving |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const row of rows.length > 1 ? [...rows, total] : rows) {
  const counts = [row.mutants, row.killed, row.timeout, row.survived, row.uncovered];
  console.log(`| ${row.file} | ${counts.join(' | ')} | ${(100 * share(row)).toFixed(1)} % |`);
}
process.exitCode = share(total) > MOST_SURVIVING ? 1 : 0;

/** The share of the changes that no test noticed. */
function share({ survived, uncovered, mutants }) {
  return (survived + uncovered) / mutants;
}

/** Runs the tests of a file against each of its mutants. */
async function mutate(file) {
  process.env.MUTATION_TESTS = TARGETS[file].join(',');
  const results = await new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'tools/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    disableTypeChecks: false,
    ignorePatterns: ['/dist', '/docs', '/coverage'],
    tempDirName: '.stryker/sandbox',
    incremental: true,
    incrementalFile: `.stryker/${basename(file)}.json`,
    concurrency: 2,
    timeoutMS: 20_000,
    reporters: [],
    logLevel: 'error',
  }).runMutationTest();
  const lines = readFileSync(file, 'utf8').split('\n');
  const survivors = results.filter(
    ({ status }) => status === 'Survived' || status === 'NoCoverage',
  );
  for (const { status, mutatorName, location, replacement } of survivors) {
    const { line, column } = location.start;
    console.log(`${file}:${line}:${column} ${status} ${mutatorName}: ${lines[line - 1]?.trim()}`);
    console.log(`    ${replacement?.replaceAll('\n', ' ').slice(0, 160)}`);
  }
  const count = (status) => results.filter((result) => result.status === status).length;
  const [killed, timeout, survived, uncovered] = [
    'Killed',
    'Timeout',
    'Survived',
    'NoCoverage',
  ].map(count);
  return {
    file,
    mutants: killed + timeout + survived + uncovered,
    killed,
    timeout,
    survived,
    uncovered,
  };
}
