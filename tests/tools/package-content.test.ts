import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

/** Paths that the package must not hold: what only the project itself needs. */
const OWN = /^(?:src|tests|tools|seeds|\.ci|\.changeset|docs\/(?:site|api))\//;

interface Packed {
  size: number;
  files: { path: string }[];
}

let packed: Packed;
let paths: Set<string>;

beforeAll(() => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  [packed] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' })) as [Packed];
  paths = new Set(packed.files.map(({ path }) => path));
});

/** The files of the project that a document links to, as paths from its root. */
function linksOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link.split('#')[0] ?? '')
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
    .map((link) => posix.normalize(posix.join(posix.dirname(file), link)));
}

describe('the package', () => {
  test('holds every file that its README links to', () => {
    const links = linksOf('README.md');
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => !paths.has(link))).toEqual([]);
  });

  test('holds every document that one of its documents links to', () => {
    const documents = [...paths].filter((path) => path.startsWith('docs/') && path.endsWith('.md'));
    expect(documents).toContain('docs/guide.md');
    const missing = documents.flatMap((file) =>
      linksOf(file)
        .filter((link) => link.startsWith('docs/') && !OWN.test(link))
        .map((link) => (link.endsWith('/') ? `${link}README.md` : link))
        .filter((link) => !paths.has(link) && !link.startsWith('docs/pull_request_template/'))
        .map((link) => `${file}: ${link}`),
    );
    expect(missing).toEqual([]);
  });

  test('holds a licence, credits, sources and a map for programs', () => {
    for (const path of [
      'LICENSE',
      'README.md',
      'docs/notice.md',
      'docs/sources.md',
      'docs/llms.txt',
    ]) {
      expect(paths.has(path), path).toBe(true);
    }
  });

  test('holds nothing that only the project needs, and less than 2.5 MB', () => {
    expect([...paths].filter((path) => OWN.test(path))).toEqual([]);
    expect(packed.size).toBeLessThan(2_500_000);
  });

  test.skipIf(!existsSync('dist/index.js'))('holds every file that package.json names', () => {
    const { main, types, bin, exports, typesVersions } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    const named = [main, types, bin, exports, typesVersions]
      .flatMap(stringsIn)
      .map((path) => path.replace(/^\.\//, ''));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
