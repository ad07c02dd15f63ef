import type { Note } from '../../article.js';
import { type Struck, struckAs } from './kept-text.js';

/** First words that show the kind of a note; a note with none of them is an editor's note. */
const CORRECTION =
  /correct|clarif|amend|earlier version|berichtig|korrig|rectific|rettific|rectif/iu;
const CONTRIBUTORS = /^\W*(?:additional |with )?(?:report|writ|edit|contribut|compil)|contribut/iu;

/** A sentence at the end of an article that says where its authors were. */
const REPORTED = /^[^.!?]{3,80} reported from \p{Lu}/u;
const LONGEST_CREDIT = 200;

/** Reads corrections, editor's notes and contributor lines from the pieces removed as such. */
export function readNotes(struck: readonly Struck[]): Note[] {
  return struckAs(struck, 'correction', 'other')
    .filter(({ reason, text }) => reason === 'correction' || isCredit(text))
    .map(({ text, source }) => ({ kind: kindOf(text), text, source }));
}

function isCredit(text: string): boolean {
  return text.length <= LONGEST_CREDIT && REPORTED.test(text);
}

function kindOf(text: string): Note['kind'] {
  if (isCredit(text)) return 'contributors';
  const head = text.slice(0, 120);
  if (CONTRIBUTORS.test(head) && !/^\W*editor/iu.test(head)) return 'contributors';
  return CORRECTION.test(head) ? 'correction' : 'editors-note';
}
