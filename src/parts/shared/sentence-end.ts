/** Marks that may follow the last stop of a sentence. */
const CLOSERS = '”’"\')]»';
const STOPS = '.!?…。！？';

/**
 * Whether a text ends like a sentence, perhaps with quotation marks and brackets after the stop.
 */
export function endsLikeSentence(text: string): boolean {
  return STOPS.includes(lastMark(text));
}

/** Whether a text ends with a full stop, which headlines hardly ever do. */
export function endsWithFullStop(text: string): boolean {
  return lastMark(text) === '.' || lastMark(text) === '。';
}

/** Last character that is not a closing mark; a space if there is none. */
function lastMark(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text[end - 1] as string)) end--;
  return text[end - 1] ?? ' ';
}
