import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as copydesk from 'copydesk';
import * as batch from 'copydesk/batch';
import * as wikidata from 'copydesk/wikidata';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import {
  type Example,
  examplesOfMarkdown,
  examplesOfSource,
  runExample,
  withAssertions,
} from './support/run-examples.js';

const sources = filesIn('src', '.ts').flatMap((file) =>
  examplesOfSource(file, readFileSync(file, 'utf8')),
);
const pages = [...filesIn('.', '.md', false), ...filesIn('docs', '.md', false)].flatMap((file) =>
  examplesOfMarkdown(file, readFileSync(file, 'utf8')),
);

/** What the package exports. */
const ENTRIES = ['src/index.ts', 'src/wikidata/known-entities.ts', 'src/archives/read-archive.ts'];
const MODULES = { copydesk, 'copydesk/batch': batch, 'copydesk/wikidata': wikidata };

describe('examples in doc comments', () => {
  test.each(sources.map(named))('%s', check);
});

describe('examples in the guides', () => {
  test.each(pages.map(named))('%s', check);
});

test('every example compiles as strictly as the library itself', () => {
  expect(typeErrors()).toEqual([]);
}, 60_000);

test('every export has a doc comment with an example', () => {
  const undocumented = exportsOfPackage().filter(({ hasExample }) => !hasExample);
  expect(undocumented.map(({ name }) => name)).toEqual([]);
}, 60_000);

function named({ place, code }: Example): [string, string] {
  return [place, code];
}

function check(_place: string, code: string): Promise<void> {
  return runExample(code, MODULES, (actual, expected) => expect(actual).toEqual(expected));
}

function exportsOfPackage(): { name: string; hasExample: boolean }[] {
  const { program } = compiled();
  const checker = program.getTypeChecker();
  const exported = ENTRIES.flatMap((entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!);
    return checker.getExportsOfModule(module!);
  });
  return exported.map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const comments = target.getJsDocTags(checker);
    const hasExample = comments.some(
      (tag) => tag.name === 'example' && ts.displayPartsToString(tag.text).includes('```ts'),
    );
    const isDescribed = target.getDocumentationComment(checker).length > 0;
    return { name: symbol.name, hasExample: hasExample && isDescribed };
  });
}

/** What the compiler says of the examples, assertions included. */
function typeErrors(): string[] {
  const { program, texts } = compiled();
  return [...texts].flatMap(([file, { place }]) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
}

let known: ReturnType<typeof compile> | undefined;
/** The library and all examples as one program, made once: that is what takes the time. */
function compiled(): ReturnType<typeof compile> {
  known ??= compile();
  return known;
}

function compile() {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const texts = new Map(
    [...sources, ...pages].map((example, index) => [
      join(process.cwd(), `example-${index}.ts`),
      {
        place: example.place,
        text: `export {};\ndeclare function expectEqual(actual: unknown, expected: unknown): void;\n${withAssertions(example.code)}`,
      },
    ]),
  );
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const example = texts.get(file);
    return example
      ? ts.createSourceFile(file, example.text, ts.ScriptTarget.ES2022, true)
      : getSourceFile(file, ...rest);
  };
  return { program: ts.createProgram([...ENTRIES, ...texts.keys()], options, host), texts };
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  return { ...options, noUnusedLocals: false };
}

function filesIn(folder: string, extension: string, recursive = true): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
