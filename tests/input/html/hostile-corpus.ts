import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** html5lib’s tests of tokenisers and tree builders, where the corpora stand beside the project. */
const FOLDER = new URL('../../../../shared/corpora/hostile/', import.meta.url);
export const HAS_CORPUS = existsSync(FOLDER);

/** Every input of the corpus. */
export function hostileInputs(): string[] {
  const inputs = new Set<string>();
  for (const name of readdirSync(new URL('tokenizer/', FOLDER))) {
    const json = gunzipSync(readFileSync(new URL(`tokenizer/${name}`, FOLDER))).toString('utf8');
    const { tests = [] } = JSON.parse(json) as {
      tests?: { input: string; doubleEscaped?: boolean }[];
    };
    for (const { input, doubleEscaped } of tests) {
      inputs.add(doubleEscaped === true ? unescaped(input) : input);
    }
  }
  for (const name of readdirSync(new URL('tree/', FOLDER))) {
    const text = readFileSync(new URL(`tree/${name}`, FOLDER), 'utf8');
    for (const [, input = ''] of text.matchAll(/(?:^|\n)#data\n([\s\S]*?)\n#errors\n/g)) {
      inputs.add(input);
    }
  }
  return [...inputs];
}

function unescaped(input: string): string {
  return input.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Elements whose text no reader of an article sees as text. */
const SILENT = new Set(
  'head script style template noscript title iframe noembed noframes textarea select option button svg math audio video canvas object datalist rp rt rtc'.split(
    ' ',
  ),
);

type Node = DefaultTreeAdapterTypes.Node;

/** The letters and digits of the text that a browser shows, sorted. */
export function shownLetters(page: string): string {
  let text = '';
  const queue: Node[] = [parse(page)];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if ('value' in node) text += node.value;
    if (!('childNodes' in node) || SILENT.has(node.nodeName)) continue;
    if ('attrs' in node && node.attrs.some(({ name }) => name === 'hidden')) continue;
    queue.push(...node.childNodes);
  }
  return lettersOf(text);
}

/** The letters and digits of a text, sorted. */
export function lettersOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join('');
}
