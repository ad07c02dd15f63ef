import type { VerbForm } from './lemmas.js';
import type { Tag } from './tags.js';
import { wordSet } from './word-sets.js';

/** Tags that a word may have by its form; `past` is for forms in -ed, `put` for all others. */
const CHOICES = {
  ing: ['ing', 'noun', 'adj'],
  past: ['past', 'participle', 'adj', 'noun'],
  put: ['past', 'participle', 'base', 'present', 'noun', 'adj'],
  s: ['noun', 'present'],
  ly: ['adv', 'adj', 'noun'],
  plain: ['noun', 'adj', 'base', 'present', 'adv'],
  particle: ['prep', 'adv', 'wh'],
} as const satisfies Record<string, readonly Tag[]>;

const OPEN: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'adj',
  'adv',
  'past',
  'present',
  'base',
  'participle',
  'ing',
]);

/** Prepositions that may also be adverbs, or begin a clause. */
const PARTICLES =
  'up out down off over about in on around along as after before since until than because like through across';

/** The tags that a word may have, or null if its tag is certain. */
export function tagChoices(
  lower: string,
  tag: Tag,
  capital: boolean,
  form: VerbForm | undefined,
): readonly Tag[] | null {
  if (capital) return null;
  if (tag === 'prep' || tag === 'wh') {
    return wordSet(PARTICLES).has(lower) ? CHOICES.particle : null;
  }
  if (!OPEN.has(tag)) return null;
  const long = lower.length > 4;
  if (long && lower.endsWith('ing')) return CHOICES.ing;
  if (lower.endsWith('ed') && (long || form === 'past')) return CHOICES.past;
  if (form === 'past' || form === 'participle') return CHOICES.put;
  if (form === 's' || (lower.endsWith('s') && !NO_PLURAL.test(lower))) return CHOICES.s;
  return lower.endsWith('ly') ? CHOICES.ly : CHOICES.plain;
}

/** Words in -s that are neither plurals nor verbs. */
const NO_PLURAL = /(?:ss|us|is)$/;
