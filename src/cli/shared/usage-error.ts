/** A wrong command; the message is one line for the user. */
export class UsageError extends Error {}

/** Runs a parser of arguments; what it refuses is a mistake of the user. */
export function orUsageError<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    // Node's message is long; its first sentence says what is wrong.
    const [line = ''] = String((error as Error).message).split('\n');
    throw new UsageError(line.split('. ')[0]);
  }
}
