import { expect, test } from 'vitest';
import {
  examplesOfMarkdown,
  examplesOfSource,
  runExample,
  withAssertions,
} from './run-examples.js';

const fence = '```';

test('finds the fenced blocks below @example, and no others', () => {
  const source = [
    '/**',
    ' * Adds.',
    ` * ${fence}ts`,
    ' * not.an(example);',
    ` * ${fence}`,
    ' * @example',
    ` * ${fence}ts`,
    ' * 1 + 1; // => 2',
    ' *',
    ' * 2 + 2; // => 4',
    ` * ${fence}`,
    ' */',
  ].join('\n');
  expect(examplesOfSource('add.ts', source)).toEqual([
    { place: 'add.ts:8', code: '1 + 1; // => 2\n\n2 + 2; // => 4' },
  ]);
});

test('finds the runnable blocks of Markdown', () => {
  const page = `# Page\n\n${fence}ts\nshown;\n${fence}\n\n${fence}ts runnable\n1; // => 1\n${fence}\n`;
  expect(examplesOfMarkdown('page.md', page)).toEqual([
    { place: 'page.md:8', code: '1; // => 1\n' },
  ]);
});

test('turns values into assertions, over several lines and for variables too', () => {
  expect(withAssertions('const a = 1; // => 1\n[a,\n  2]; // => [\n//   1, 2]')).toBe(
    'const a = 1; expectEqual(a, ( 1)); // => 1\nexpectEqual([a,\n  2], ( [\n   1, 2])); // => [\n//   1, 2]',
  );
});

test('takes a value from the next line', () => {
  expect(withAssertions('one(two);\n// => 3\n// Why.')).toBe(
    'expectEqual(one(two), ( 3));\n// => 3\n// Why.',
  );
});

test('refuses a value that belongs to no statement', () => {
  expect(() => withAssertions('f(() => {\n  1; // => 1\n});')).toThrow('belong to no statement');
});

test('runs against the module it is given', async () => {
  const seen: unknown[] = [];
  const code = "import { one } from 'copydesk';\none(); // => 1";
  await runExample(code, { copydesk: { one: () => 1 } }, (actual, expected) =>
    seen.push(actual, expected),
  );
  expect(seen).toEqual([1, 1]);
  await expect(runExample("import 'node:fs';", {}, () => {})).rejects.toThrow(
    "import 'copydesk' only",
  );
});
