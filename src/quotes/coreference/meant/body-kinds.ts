import { BODY_KINDS } from '../../tables/body-nouns.js';
import type { Referent } from './referent.js';

/** For each noun the words that the names of such bodies have, in all of its lines. */
const kinds = /* @__PURE__ */ readKinds();

function readKinds(): ReadonlyMap<string, ReadonlySet<string>> {
  const byNoun = new Map<string, Set<string>>();
  for (const line of BODY_KINDS) {
    const [nouns = '', words = ''] = line.split(':');
    for (const noun of nouns.split(' ')) {
      const known = byNoun.get(noun) ?? new Set();
      for (const word of words.split(' ')) if (word) known.add(word);
      byNoun.set(noun, known);
    }
  }
  return byNoun;
}

/** Whether a noun means a body of a kind. */
export function isBodyNoun(noun: string): boolean {
  return kinds.has(noun);
}

/** Whether the name of a body says that it is what a noun means: “the agency”, Weather Service. */
export function isKnownAs({ name }: Pick<Referent, 'name'>, noun: string): boolean {
  const words = kinds.get(noun);
  return words !== undefined && wordsOf(name).some((word) => words.has(word));
}

/** Whether a body may be what a noun means: its name says so, or it says nothing else. */
export function mayBe(body: Pick<Referent, 'name'>, noun: string): boolean {
  if (isKnownAs(body, noun)) return true;
  const words = wordsOf(body.name);
  return ![...kinds.values()].some((known) => words.some((word) => known.has(word)));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(' ');
}
