/**
 * The examples of the documentation, as programs: each line `expression; // => value` becomes an
 * assertion that both are deeply equal.
 */
import ts from 'typescript';

export interface Example {
  /** File and line the code begins on. */
  place: string;
  code: string;
}

/** Every fenced `ts` block below an `@example` of a source file. */
export function examplesOfSource(file: string, text: string): Example[] {
  const examples: Example[] = [];
  const lines = text.split('\n');
  let inExample = false;
  let start = -1;
  for (const [index, line] of lines.entries()) {
    const content = line.replace(/^\s*(?:\/\*\*|\*(?!\/)) ?/, '');
    if (start >= 0) {
      if (content.trim() !== '```') continue;
      const code = lines.slice(start, index).map((each) => each.replace(/^\s*\* ?/, ''));
      examples.push({ place: `${file}:${start + 1}`, code: code.join('\n') });
      start = -1;
    } else if (/^@\w/.test(content)) {
      inExample = content.startsWith('@example');
    } else if (line.trimEnd().endsWith('*/')) {
      inExample = false;
    } else if (inExample && /^```(?:ts|typescript)\s*$/.test(content)) {
      start = index + 1;
    }
  }
  return examples;
}

/** Every block of a Markdown file that is fenced as `ts runnable`. */
export function examplesOfMarkdown(file: string, text: string): Example[] {
  const examples: Example[] = [];
  for (const match of text.matchAll(/^```ts runnable\n([\s\S]*?)^```/gm)) {
    const line = text.slice(0, match.index).split('\n').length + 1;
    examples.push({ place: `${file}:${line}`, code: match[1] ?? '' });
  }
  return examples;
}

/**
 * The example with its `// =>` comments turned into calls of `expectEqual(actual, expected)`.
 *
 * The value may stand on the next line, and go on in comment lines that are indented or close a
 * bracket. A statement that declares a variable is compared by that variable. A `// =>` that
 * belongs to no statement throws.
 */
export function withAssertions(code: string): string {
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  let result = '';
  let done = 0;
  let asserted = 0;
  for (const statement of tree.statements) {
    const value = /^[ \t]*\n?[ \t]*\/\/ =>(.*(?:\n[ \t]*\/\/(?: {2}| ?[\]})]).*)*)/.exec(
      code.slice(statement.end),
    );
    if (!value) continue;
    const expected = (value[1] ?? '').replace(/\n[ \t]*\/\//g, '\n');
    result += code.slice(done, statement.getStart());
    result += assertion(statement, expected);
    done = statement.end;
    asserted += 1;
  }
  const wanted = code.match(/\/\/ =>/g)?.length ?? 0;
  if (asserted !== wanted) throw new Error(`${wanted - asserted} values belong to no statement`);
  return result + code.slice(done);
}

function assertion(statement: ts.Statement, expected: string): string {
  if (ts.isExpressionStatement(statement)) {
    return `expectEqual(${statement.expression.getText()}, (${expected}));`;
  }
  const name = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]?.name.getText()
    : undefined;
  if (name === undefined) throw new Error(`not an expression: ${statement.getText()}`);
  return `${statement.getText()} expectEqual(${name}, (${expected}));`;
}

/** Runs an example, which may wait, against the modules that stand for `copydesk` and its subpaths. */
export async function runExample(
  code: string,
  modules: Readonly<Record<string, object>>,
  expectEqual: (actual: unknown, expected: unknown) => void,
): Promise<void> {
  const { outputText } = ts.transpileModule(withAssertions(code), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const load = (name: string): object => {
    const found = Object.hasOwn(modules, name) ? modules[name] : undefined;
    if (found !== undefined) return found;
    throw new Error(`an example may import 'copydesk' only, not '${name}'`);
  };
  const body = `return (async () => {${outputText}\n})();`;
  await new Function('require', 'exports', 'expectEqual', body)(load, {}, expectEqual);
}
