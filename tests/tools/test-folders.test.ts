import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('tests', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
  .map((entry) => join(entry.parentPath, entry.name).slice('tests/'.length))
  .sort();
const folders = [...new Set(files.map(dirname))];
/** Folders of what no room of `src` holds alone: tests/README.md has them. */
const OWN = /^(?:\.|fuzz|golden|hostile|properties|site|site\/browser|support|tools)$/;

describe('the folders of the tests', () => {
  it('are rooms of src, beside those of the README', () => {
    expect(folders.filter((folder) => !OWN.test(folder) && !existsSync(`src/${folder}`))).toEqual(
      [],
    );
  });

  it('have at most fourteen tests each', () => {
    const crowded = folders.filter(
      (folder) => files.filter((file) => dirname(file) === folder).length > 14,
    );
    expect(crowded).toEqual([]);
  });

  it('have no name twice', () => {
    const names = files.map((file) => basename(file));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
