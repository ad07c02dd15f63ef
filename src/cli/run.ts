import { createRequire } from 'node:module';
import { HELP } from './arguments/help.js';
import { readCommand } from './arguments/options.js';
import { ClosedPipe, complain, print, type Terminal } from './shared/terminal.js';
import { UsageError } from './shared/usage-error.js';

/**
 * Runs one call of the command.
 *
 * @param argv - The arguments after the command's name.
 * @returns The exit status: 0, 1 when something could not be read or written, 2 for a wrong
 * command.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runCall(argv, terminal);
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    const wrong = error instanceof UsageError;
    const message = error instanceof Error ? error.message : String(error);
    await complain(terminal, `${message}${wrong ? ' (see copydesk --help)' : ''}`);
    return wrong ? 2 : 1;
  }
}

// The library takes longer to load than Node to start: what does not need it does not wait for it.
async function runCall(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { stdin, stdout, stderr } = terminal;
  if (argv[0] === 'explain') {
    const { runExplain } = await import('./explain/run-explain.js');
    return await runExplain(argv.slice(1), terminal);
  }
  if (argv[0] === 'outlet') {
    const { runOutlet } = await import('./outlet/run-outlet.js');
    return await runOutlet(argv.slice(1), terminal);
  }
  const command = readCommand(argv);
  if (command === 'help') return await done(print(stdout, HELP));
  if (command === 'version') return await done(print(stdout, `${version()}\n`));
  if (command.files.length === 0 && command.batch.filesFrom === null && stdin.isTTY === true) {
    await print(stderr, HELP);
    return 2;
  }
  const { runCommand } = await import('./run-command.js');
  return await runCommand(command, terminal);
}

/** The version of this package, which is found by its name wherever it is installed. */
function version(): string {
  const load = createRequire(import.meta.url);
  return (load('copydesk/package.json') as { version: string }).version;
}

async function done(writing: Promise<void>): Promise<number> {
  await writing;
  return 0;
}
