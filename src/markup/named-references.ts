import { REFERENCE_NAMES, SECONDS, STEPS, TAILS } from './tables/reference-names.js';

/** Fewest and most letters of a name that is known without its `;`. */
export const SHORTEST_BARE = 2;
export const LONGEST_BARE = 6;

/** A name in the table: the step to its character, its letters, and a sign of what follows. */
const ENTRY = /([, !#%&()*]|:\d+)([a-z][a-z\d]*)([-./=+<>;^]?)/gi;

let characters: Map<string, string> | undefined;

/**
 * What a name of HTML's character references stands for, one or two characters: `amp;`, or `amp`,
 * since some names are known without their `;` as well.
 */
export function namedCharacter(name: string): string | undefined {
  characters ??= unpack();
  return characters.get(name);
}

function unpack(): Map<string, string> {
  const named = new Map<string, string>();
  let code = 0;
  for (const [, step = '', name = '', tail = ''] of REFERENCE_NAMES.matchAll(ENTRY)) {
    code += step[0] === ':' ? Number(step.slice(1)) : STEPS.indexOf(step);
    const bare = tail === '.';
    const second = tail === '' || bare ? '' : (SECONDS[TAILS.indexOf(tail)] as string);
    const text = String.fromCodePoint(code) + second;
    named.set(`${name};`, text);
    if (bare) named.set(name, text);
  }
  return named;
}
