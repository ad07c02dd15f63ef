import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { engineFlags } from '../../../src/cli/shared/tune-engine.js';

const { node } = process.versions;

test('collects garbage with helpers only where a core is left for them', () => {
  expect(engineFlags(4, 4, node)).toContain('--no-parallel-scavenge');
  expect(engineFlags(3, 4, node)).not.toContain('--no-parallel-scavenge');
});

test('sets flags that this Node knows', () => {
  const flags = engineFlags(4, 4, node);
  expect(flags.length).toBeGreaterThan(0);
  const { status, stderr } = spawnSync(process.execPath, [...flags, '-e', '0']);
  expect(stderr.toString()).toBe('');
  expect(status).toBe(0);
});

test('sets nothing in a newer Node, where a flag may be gone', () => {
  expect(engineFlags(1, 4, '99.0.0')).toEqual([]);
});
