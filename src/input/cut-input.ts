import type { Diagnostic } from '../article.js';

/** The input up to a length; never half of a surrogate pair. */
export function cutInput(input: string, maxLength: number | undefined): string {
  if (maxLength === undefined || input.length <= maxLength) return input;
  const parts = (input.codePointAt(maxLength - 1) as number) > 0xffff;
  return input.slice(0, parts ? maxLength - 1 : maxLength);
}

/** Says so where an input was cut, and what of it was not read. */
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
