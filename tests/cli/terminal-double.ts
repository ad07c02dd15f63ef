import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';

/** What a call of the command did. */
export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

interface Settings {
  /** What stands in standard input. */
  input?: string | Buffer | Readable;
  /** Which streams are a terminal. */
  terminals?: ('stdin' | 'stdout' | 'stderr')[];
  columns?: number;
  /** Error that every write to standard output meets. */
  failure?: NodeJS.ErrnoException;
}

/** Runs the command with streams of its own. */
export async function call(argv: string[], settings: Settings = {}): Promise<Outcome> {
  const { input = '', terminals = [], columns, failure } = settings;
  const stdin = Object.assign(
    input instanceof Readable ? input : Readable.from([Buffer.from(input)]),
    {
      isTTY: terminals.includes('stdin'),
    },
  );
  const stdout = sink(terminals.includes('stdout'), failure);
  const stderr = sink(terminals.includes('stderr'));
  if (columns !== undefined) Object.assign(stdout.stream, { columns });
  const status = await run(argv, { stdin, stdout: stdout.stream, stderr: stderr.stream });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function sink(isTTY: boolean, failure?: Error) {
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, callback) {
      if (failure === undefined) text += chunk;
      callback(failure);
    },
  });
  stream.on('error', () => {});
  return { stream: Object.assign(stream, { isTTY }), text: () => text };
}
