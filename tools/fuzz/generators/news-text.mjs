// News in plain text, made by a grammar: stories, speech, transcripts, lists, and furniture around.
import {
  BODIES,
  BYLINES,
  CLAUSES,
  CUES,
  DATELINES,
  FURNITURE,
  HEADLINES,
  MARKS,
  PERSONS,
  PLACES,
  ROLES,
  SHORT,
  SUMS,
  TIMES,
} from '../tables/news.mjs';
import { OWN_NAMES } from '../tables/odd.mjs';

/** A word of a list, or now and then a name that every object has. */
function word(random, list) {
  return random.chance(0.01) ? random.pick(OWN_NAMES) : random.pick(list);
}

function speaker(random) {
  const name = word(random, random.chance(0.5) ? PERSONS : random.chance(0.5) ? SHORT : BODIES);
  if (random.chance(0.15)) return `${word(random, ROLES)} ${name}`;
  return random.chance(0.15) ? `${name}, ${word(random, ROLES)},` : name;
}

/** Words in marks; the second mark may be missing. */
function marked(random, words) {
  const [open, close] = random.pick(MARKS);
  return open + words + close;
}

/** Sentences of a story, each form as often as the others. */
const FORMS = [
  (r) => `${marked(r, `${word(r, CLAUSES)},`)} ${speaker(r)} ${word(r, CUES)}.`,
  (r) => `${marked(r, `${word(r, CLAUSES)},`)} ${word(r, CUES)} ${speaker(r)}.`,
  (r) =>
    `${marked(r, `${word(r, CLAUSES)},`)} ${speaker(r)} ${word(r, CUES)}, ${marked(r, `${word(r, CLAUSES)}.`)}`,
  (r) => `${speaker(r)} ${word(r, CUES)}: ${marked(r, word(r, CLAUSES))}`,
  (r) => `${speaker(r)} ${word(r, CUES)} ${word(r, CLAUSES)}.`,
  (r) => `${speaker(r)} ${word(r, CUES)} ${marked(r, word(r, CLAUSES))} ${word(r, TIMES)}.`,
  (r) => `According to ${speaker(r)}, ${word(r, CLAUSES)}.`,
  (r) => `${word(r, CLAUSES)}, ${speaker(r)} ${word(r, CUES)} ${word(r, TIMES)}.`,
  (r) => `${speaker(r)} met ${speaker(r)} in ${word(r, PLACES)} ${word(r, TIMES)}.`,
  (r) => `${word(r, BODIES)} paid ${word(r, SUMS)} to ${word(r, BODIES)} ${word(r, TIMES)}`,
  (r) => `${word(r, PERSONS)} (${word(r, BODIES)}) ${word(r, CUES)} ${word(r, SUMS)};`,
  (r) => `${word(r, TIMES)} ${word(r, PLACES)} and ${word(r, PLACES)} ${word(r, CLAUSES)}.`,
  (r) => `${r.pick(MARKS)[0]}${word(r, CLAUSES)}.`,
  (r) => `${word(r, CLAUSES)}${r.pick(MARKS)[1]}`,
];

/** What stands as a paragraph of its own. */
const LINES = [
  (r) => `${r.pick(PERSONS).toUpperCase()}: ${word(r, CLAUSES)}.`,
  (r) => `Q: ${word(r, CLAUSES)}?`,
  (r) => `A: ${marked(r, word(r, CLAUSES))}`,
  (r) => `${r.pick(['•', '-', '*', '1.', '‣', '–', '2)'])} ${word(r, CLAUSES)}`,
  (r) => `${'#'.repeat(1 + r.below(7))} ${r.pick(HEADLINES)}`,
  (r) => `${r.pick(PLACES)}\t${r.pick(SUMS)}\t${r.pick(SUMS)}`,
  (r) =>
    `${speaker(r)} said:\n\n${Array.from({ length: 1 + r.few(14) }, () => marked(r, word(r, CLAUSES))).join('\n\n')}`,
  (r) => word(r, FURNITURE),
  (r) => word(r, FURNITURE),
  (r) => word(r, BYLINES),
  (r) => word(r, HEADLINES),
];

/** A sentence of news. */
export function sentence(random) {
  const made = random.pick(FORMS)(random);
  return random.chance(0.1) ? made.toUpperCase() : made;
}

/** A paragraph of a few sentences, sometimes glued. */
export function paragraph(random) {
  let text = random.chance(0.06) ? random.pick(DATELINES) : '';
  for (let left = 1 + random.few(3); left > 0; left--) {
    text += sentence(random) + random.pick([' ', ' ', ' ', '', '  ', '\n']);
  }
  return text;
}

/** A line of furniture, a transcript or a list. */
export function line(random) {
  return random.pick(LINES)(random);
}

/** A whole text, with its head or without. */
export function newsText(random) {
  const parts = [];
  if (random.chance(0.35)) parts.push(random.pick(HEADLINES));
  if (random.chance(0.2)) parts.push(sentence(random));
  if (random.chance(0.25)) parts.push(random.pick(BYLINES));
  if (random.chance(0.15)) parts.push(random.pick(DATELINES) + paragraph(random));
  for (
    let left = random.few(random.chance(0.02) ? 60 : 5);
    left > 0 || parts.length === 0;
    left--
  ) {
    parts.push(random.chance(0.3) ? line(random) : paragraph(random));
  }
  const joint = random.pick(['\n\n', '\n\n', '\n\n', '\n', ' ', '', '\r\n\r\n', '\n \n', '\u2029']);
  return parts.join(joint);
}
