import type { TextLines } from './text-lines.js';

/**
 * Finds lines that go on with the address of a Markdown link, which programs break at its hyphens:
 * 1 for each of them, or null if there are none.
 */
export function findOpenAddresses(text: string, { count, starts }: TextLines): Uint8Array | null {
  let goesOn: Uint8Array | null = null;
  let line = 0;
  for (let i = text.indexOf(']('); i >= 0; i = text.indexOf('](', i)) {
    while (line + 1 < count && (starts[line + 1] as number) <= i) line++;
    i += 2;
    const first = line;
    while (i < text.length && !' \t")'.includes(text[i] as string)) {
      const next = starts[line + 1];
      if (line + 1 < count && i === next) line++;
      if (text[i] === '\n' && text[i - 1] !== '-') break;
      i++;
    }
    if (text[i] === '\n' || line === first) continue;
    goesOn ??= new Uint8Array(count);
    goesOn.fill(1, first + 1, line + 1);
  }
  return goesOn;
}
