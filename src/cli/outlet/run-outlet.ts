import { outlets } from '../../index.js';
import { readInput } from '../files.js';
import { UsageError } from '../options.js';
import { type Terminal, write } from '../terminal.js';
import { anonymise } from './anonymise.js';

/** Carries out `copydesk outlet …`. */
export async function runOutlet(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = argv;
  if (command === 'anonymise') {
    const [file = '-', id] = rest;
    const html = await readInput(file, terminal.stdin);
    const outlet = outlets.find((each) => each.id === id);
    await write(
      terminal.stdout,
      anonymise(html, { names: outlet?.names ?? [], domains: outlet?.domains ?? [] }),
    );
    return 0;
  }
  throw new UsageError(`unknown command '${command ?? ''}'`);
}
