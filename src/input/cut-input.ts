import type { Diagnostic } from '../article.js';

/** Cuts the input to a length, but never between the halves of a surrogate pair. */
export function cutInput(input: string, maxLength: number | undefined): string {
  if (maxLength === undefined || input.length <= maxLength) return input;
  const parts = (input.codePointAt(maxLength - 1) as number) > 0xffff;
  return input.slice(0, parts ? maxLength - 1 : maxLength);
}

/** A diagnostic that says how much was not read, if the input was cut. */
export function diagnoseCut(input: string, { length: end }: string): Diagnostic[] {
  if (end === input.length) return [];
  return [
    {
      code: 'truncated-input',
      message: `Only the first ${end} of ${input.length} characters were read.`,
      source: { start: end, end: input.length },
    },
  ];
}
