import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { parseArticle } from 'copydesk';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

/**
 * The library needs the language and nothing else: what ECMAScript itself defines, `Intl` included.
 * Everything else that a context may hold (`console`, `WebAssembly`, `SharedArrayBuffer`, `Atomics`,
 * weak references) is taken away before the bundle is loaded.
 */
const LANGUAGE = new Set(
  `globalThis Infinity NaN undefined
   isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent
   escape unescape eval
   Object Function Array String Number Boolean Symbol BigInt Date Promise RegExp Proxy Reflect
   Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
   ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array
   Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array
   Map Set WeakMap WeakSet Iterator JSON Math Intl`.split(/\s+/),
);

/** No clock and no chance: the same text gives the same article. */
const NO_CLOCK = `
  const refuse = (name) => () => { throw new Error(name + ' was asked'); };
  Math.random = refuse('Math.random');
  Date.now = refuse('Date.now');
  globalThis.Date = new Proxy(Date, {
    construct(target, args) {
      if (args.length === 0) refuse('the clock')();
      return Reflect.construct(target, args);
    },
    apply: refuse('the clock'),
  });
`;

let code = '';
let inputs: string[] = [];
let left: string[] = [];

beforeAll(async () => {
  const result = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'copydesk',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  code = result.outputFiles[0]?.text ?? '';
  inputs = Object.keys(result.metafile.inputs);
  left = Object.values(result.metafile.outputs).flatMap((output) =>
    output.imports.map((each) => each.path),
  );
});

function bareContext(): vm.Context {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const names: string[] = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context);
  for (const name of names) {
    if (!LANGUAGE.has(name)) vm.runInContext(`delete globalThis.${name}`, context);
  }
  vm.runInContext(NO_CLOCK, context);
  return context;
}

function globalsOf(context: vm.Context): string[] {
  return vm.runInContext('Object.getOwnPropertyNames(globalThis)', context);
}

describe('a bundle for the browser', () => {
  test('imports nothing of Node', () => {
    expect(left).toEqual([]);
    expect(inputs.filter((input) => isBuiltin(input) || input.includes('/cli/'))).toEqual([]);
  });

  test('reads articles where there is nothing but the language', () => {
    const context = bareContext();
    expect(globalsOf(context).filter((name) => !LANGUAGE.has(name))).toEqual([]);
    vm.runInContext(code, context);
    const texts = readdirSync('seeds').map((seed) => readFileSync(join('seeds', seed), 'utf8'));
    for (const text of ['', 'Rain\n\nIt rained in Vessby all day on Monday.', ...texts]) {
      context.input = text;
      const json = vm.runInContext('JSON.stringify(copydesk.parseArticle(input))', context);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(parseArticle(text))));
    }
  });

  test('leaves no trace in the globals', () => {
    const context = bareContext();
    context.input = 'Rain\n\nIt rained in Vessby all day on Monday.';
    vm.runInContext(code, context);
    const before = globalsOf(context);
    vm.runInContext('copydesk.parseArticle(input)', context);
    expect(globalsOf(context)).toEqual(before);
  });
});
