import { readFileSync } from 'node:fs';
import * as copydesk from 'copydesk';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { codeFor, commandFor } from '../../docs/site/playground/code-text.js';

/** Runs the code as it stands, with the page in place of a file, and gives what it prints. */
async function printed(code: string, content: string | Uint8Array): Promise<string[]> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const lines: string[] = [];
  const console = { log: (...words: unknown[]) => lines.push(words.map(String).join(' ')) };
  const load = (name: string): object =>
    name === 'copydesk' ? copydesk : { readFile: () => Promise.resolve(content) };
  const run = new Function(
    'require',
    'exports',
    'console',
    `return (async () => {${outputText}})();`,
  );
  await run(load, {}, console);
  return lines;
}

describe('the code of the playground', () => {
  const content = readFileSync('docs/site/examples/furniture.html', 'utf8');

  test('runs, and prints quotes with their characters in the page', async () => {
    const lines = await printed(codeFor({ content, url: '' }, 'html'), content);
    expect(lines[0]).toContain('Vessby library reopens');
    expect(lines.some((line) => line.startsWith('Eva Strand “The first'))).toBe(true);
    expect(lines.some((line) => line.startsWith('&ldquo;The first borrower'))).toBe(true);
    expect(lines.some((line) => line.startsWith('struck: donation'))).toBe(true);
  });

  test('runs on bytes too', async () => {
    const bytes = new TextEncoder().encode(content);
    const lines = await printed(codeFor({ content: bytes, url: '' }, 'html'), bytes);
    expect(lines.some((line) => line.startsWith('Eva Strand “The first'))).toBe(true);
  });

  test.each(["https://x.example/it's?a=\\b", 'https://x.example/"a"\n`$b`'])(
    'holds an address as it was given: %s',
    async (url) => {
      const code = codeFor({ content, url }, 'html');
      const literal = /\{ url: ('.*') \}/.exec(code)?.[1] ?? '';
      expect(new Function(`return ${literal};`)()).toBe(url);
      expect(await printed(code, content)).not.toEqual([]);
    },
  );

  test('gives the shell an address that it does not read', () => {
    expect(commandFor({ content: '', url: "https://x.example/it's" }, 'text')).toBe(
      "npx copydesk article.txt --url 'https://x.example/it'\\''s' --summary",
    );
  });
});
