import type { Entity } from '../../../article.js';
import { FEMALE_WORDS, MALE_WORDS } from '../../tables/people.js';
import { wordSet } from '../../tagging/word-sets.js';

/** A person, organisation or other thing that the text names. */
export interface Referent {
  /** Id of the entity, or null if the quotes stage found the name itself. */
  id: string | null;
  /** Fullest name. */
  name: string;
  kind: 'person' | 'body' | 'country' | 'place' | 'group' | 'unknown';
  /** Evidence that it is a woman, and that it is a man. */
  female: number;
  male: number;
  /** How often it has been named so far. */
  count: number;
  /** Whether a title or a known first name shows that it is a person. */
  sure: boolean;
  /** How sure its entity is, 0 to 1; null if the quotes stage found the name itself. */
  confidence: number | null;
  /** The last item that meant it. */
  last: number;
}

/** Something that is named, of which nothing else is known yet. */
export function newReferent(
  name: string,
  kind: Referent['kind'],
  entity: Pick<Entity, 'id' | 'confidence'> | null = null,
): Referent {
  return {
    id: entity?.id ?? null,
    name,
    kind,
    female: 0,
    male: 0,
    count: 0,
    sure: false,
    confidence: entity === null ? null : (entity.confidence ?? 1),
    last: 0,
  };
}

/** Adds evidence of a gender. */
export function vote(referent: Referent, gender: string | null, weight: number): void {
  if (gender === 'female') referent.female += weight;
  if (gender === 'male') referent.male += weight;
}

/** The gender that a title or a noun for a person shows. */
export function genderOfWord(lower: string): 'female' | 'male' | null {
  // “mother-of-two”
  const of = lower.endsWith('.') ? lower.length - 1 : lower.indexOf('-of-');
  const word = of < 0 ? lower : lower.slice(0, of);
  if (wordSet(FEMALE_WORDS).has(word)) return 'female';
  return wordSet(MALE_WORDS).has(word) ? 'male' : null;
}
