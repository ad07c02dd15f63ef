/** Marks that may stand behind the last stop of a sentence. */
const CLOSERS = '”’"\')]»';
const STOPS = '.!?…。！？';

/** Whether a text ends like a sentence, quotation marks and brackets behind the stop included. */
export function endsLikeSentence(text: string): boolean {
  return STOPS.includes(lastMark(text));
}

/** Whether a text ends with a full stop, as a headline hardly ever does. */
export function endsWithFullStop(text: string): boolean {
  return lastMark(text) === '.' || lastMark(text) === '。';
}

/** Last character but for closing marks; a space for a text without any other. */
function lastMark(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text[end - 1] as string)) end--;
  return text[end - 1] ?? ' ';
}
