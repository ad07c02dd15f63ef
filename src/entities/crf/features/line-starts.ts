import type { Document, Sentence, Word } from '../../document/document.js';

/** Words of sport reports that other news rarely has, in lower case. */
const SPORT: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'cup league coach goal goals season match matches team teams players striker goalkeeper ' +
    'midfielder defender championship championships tournament semifinal semifinals quarterfinal ' +
    'quarterfinals halftime innings wicket wickets batsman bowler inning pitcher quarterback ' +
    'touchdown rebounds playoffs playoff soccer football basketball baseball tennis cricket rugby ' +
    'golf hockey standings victory defeat scored won lost drawn points round beat seed seeded ' +
    'set sets stadium club clubs games played kickoff penalty offside'
  ).split(' '),
);

/** How much of a document is about sport: 0 none, 3 most. */
export function sportOf(document: Document): number {
  let hits = 0;
  for (const { lower } of document.words) if (SPORT.has(lower)) hits++;
  const share = hits / Math.max(40, document.words.length);
  return share < 0.008 ? 0 : share < 0.02 ? 1 : share < 0.04 ? 2 : 3;
}

/**
 * The kind of line that a sentence is: by length, share of numbers, and whether it ends with a
 * stop.
 */
export function lineOf(document: Document, sentence: Sentence): number {
  const length = sentence.last - sentence.first;
  let numbers = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    if ((document.words[i] as Word).kind === 'number') numbers++;
  }
  const share = numbers === 0 ? 0 : numbers * 4 < length ? 1 : 2;
  const size = length < 6 ? 0 : length < 13 ? 1 : 2;
  const stop = '.!?”"'.includes((document.words[sentence.last - 1] as Word).text) ? 1 : 0;
  return (share * 3 + size) * 2 + stop;
}
