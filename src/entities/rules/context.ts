import { endOfDatelinePlace } from '../document/capitals.js';
import type { Document, Sentence, Word } from '../document/document.js';
import { isAllCapitals } from '../document/name-lexicon.js';
import type { Name, Sign } from '../document/names.js';
import {
  BEFORE_BODIES,
  BEFORE_PERSONS,
  BEHIND_BODIES,
  BEHIND_LEADERS,
  BEHIND_PERSONS,
  PLACE_NOUNS,
} from '../tables/neighbours.js';
import {
  COURTESY_TITLES,
  PLACE_PREPOSITIONS,
  PLACE_STARTERS,
  ROLES,
  SPEECH_VERBS,
  STATE_NOUNS,
} from '../tables/vocabulary.js';

const AGE = /^1?\d\d?$/;

/** The properties of a word next to a name that are used. */
type Neighbour = Pick<Word, 'text' | 'lower' | 'kind' | 'capital' | 'named'>;

/** The word outside of a sentence's ends. */
const EDGE: Neighbour = { text: '', lower: '', kind: 'mark', capital: false, named: false };

/** Signs for the type of a name in the words around it. */
export function contextSigns(document: Document, name: Name): Sign[] {
  const { sentence } = name;
  const signs: Sign[] = [];
  const before = wordIn(document, sentence, name.first - 1);
  const next = wordIn(document, sentence, name.last);
  const second = wordIn(document, sentence, name.last + 1);
  const single = name.last === name.first + 1;

  if (COURTESY_TITLES.has(before.lower)) add(signs, 'person', 'title', 4);
  else if (ROLES.has(before.lower)) add(signs, 'person', 'title', before.capital ? 3 : 2.5);
  if (BEFORE_PERSONS.has(before.lower)) add(signs, 'person', 'context', 1.5);
  if (before.lower === 'the' || before.lower === 'a') {
    // “the Trump campaign” may be a person’s, “the Trump” is not
    const noun = next.kind === 'word' && !next.capital && !SPEECH_VERBS.has(next.lower);
    add(signs, 'person', 'context', noun ? -0.5 : -2);
    add(signs, 'organisation', 'context', 0.3);
  }
  if (before.text === '(' && next.text === ')' && single) {
    // an abbreviation of common words: “gross domestic product (GDP)”
    const expanded = wordIn(document, sentence, name.first - 2);
    if (expanded.kind === 'word' && !expanded.named) add(signs, 'organisation', 'context', -1.2);
  }
  if (before.lower === 'in') add(signs, 'place', 'preposition', 1.3);
  else if (PLACE_PREPOSITIONS.has(before.lower)) add(signs, 'place', 'preposition', 0.5);
  if (BEFORE_BODIES.has(before.lower) && !before.capital)
    add(signs, 'organisation', 'context', 1.5);
  if (before.lower === 'of' && PLACE_NOUNS.has(wordIn(document, sentence, name.first - 2).lower)) {
    add(signs, 'place', 'place-word', 2.5);
  }
  if (PLACE_NOUNS.has(before.lower) && before.lower !== 'state')
    add(signs, 'place', 'place-word', 0.8);
  if (PLACE_STARTERS.has((document.words[name.first] as Word).lower) && !single) {
    add(signs, 'place', 'place-word', 1);
  }

  if (SPEECH_VERBS.has(next.lower)) add(signs, 'person', 'speech', 1.2);
  else if (/^(?:said|says)$/.test(before.lower)) add(signs, 'person', 'speech', 0.8);
  if (BEHIND_PERSONS.has(next.lower)) add(signs, 'person', 'context', 1.5);
  if (BEHIND_LEADERS.has(next.lower) && single) add(signs, 'person', 'context', 1.5);
  if (PLACE_NOUNS.has(next.lower) && !next.capital) add(signs, 'place', 'place-word', 2);
  if (BEHIND_BODIES.has(next.lower) && !next.capital) add(signs, 'organisation', 'context', 1);
  if (next.kind === 'clitic' && STATE_NOUNS.has(second.lower)) add(signs, 'place', 'context', 1);
  if (next.text === ',') {
    const third = wordIn(document, sentence, name.last + 2);
    if (AGE.test(second.text) && (third.text === ',' || third.lower === 'and')) {
      add(signs, 'person', 'apposition', 3);
    } else if (second.lower === 'who') add(signs, 'person', 'apposition', 2);
    else if (
      /^(?:the|a|an|his|her)$/.test(second.lower) &&
      hasRole(document, sentence, name.last + 2)
    ) {
      add(signs, 'person', 'apposition', 1.5);
    }
  }
  if (next.text === '(') {
    const third = wordIn(document, sentence, name.last + 2);
    if (AGE.test(second.text) && third.text === ')') add(signs, 'person', 'apposition', 1.5);
    else if (isAllCapitals(second.text) && third.text === ')') {
      add(signs, single ? 'place' : 'organisation', 'acronym', single ? 0 : 2.5);
    }
  }
  if (sentence.opens && name.first === sentence.first) {
    if (endOfDatelinePlace(document, sentence) === name.last) add(signs, 'place', 'dateline', 3);
  }
  return signs.slice(); // a copy, without the spare room of a list that grew, since it is kept
}

function add(signs: Sign[], type: Sign['type'], evidence: Sign['evidence'], weight: number): void {
  signs.push({ type, evidence, weight });
}

function wordIn(document: Document, { first, last }: Sentence, i: number): Neighbour {
  return i >= first && i < last ? (document.words[i] as Word) : EDGE;
}

/** Whether there is a role within a few small words from `i` on. */
function hasRole(document: Document, sentence: Sentence, i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    if (ROLES.has(wordIn(document, sentence, k).lower)) return true;
    if (wordIn(document, sentence, k).kind !== 'word') return false;
  }
  return false;
}
