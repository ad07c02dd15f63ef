import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { afterEach, expect, test, vi } from 'vitest';
import { tuneEngine } from '../../../src/cli/shared/tune-engine.js';

vi.mock('node:v8', () => ({ setFlagsFromString: vi.fn() }));

const flagsSet = (): string[] => vi.mocked(setFlagsFromString).mock.calls.map(([flag]) => flag);

afterEach(() => {
  vi.mocked(setFlagsFromString).mockClear();
  vi.unstubAllGlobals();
});

test('collects garbage with helpers only where a core is left for them', () => {
  tuneEngine(availableParallelism());
  expect(flagsSet()).toContain('--no-parallel-scavenge');
  vi.mocked(setFlagsFromString).mockClear();
  tuneEngine(availableParallelism() - 1);
  expect(flagsSet()).not.toContain('--no-parallel-scavenge');
});

test('sets flags that this Node knows', () => {
  tuneEngine(availableParallelism());
  expect(flagsSet().length).toBeGreaterThan(0);
  const { status, stderr } = spawnSync(process.execPath, [...flagsSet(), '-e', '0']);
  expect(stderr.toString()).toBe('');
  expect(status).toBe(0);
});

test('sets nothing in a newer Node, where a flag may be gone', () => {
  const versions = { ...process.versions, node: '99.0.0' };
  vi.stubGlobal('process', Object.create(process, { versions: { value: versions } }));
  tuneEngine(1);
  expect(flagsSet()).toEqual([]);
});
