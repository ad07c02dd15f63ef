import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Outlet, outlets, parseArticle } from '../../index.js';
import { readInput, writeOutput } from '../files.js';
import { UsageError } from '../options.js';
import { type Terminal, write } from '../terminal.js';
import { anonymise } from './anonymise.js';
import { checkOutlet } from './check.js';
import { explain } from './explain.js';
import { readFixtures } from './fixtures.js';
import { propose } from './propose.js';
import { sideBySide } from './side-by-side.js';
import { writeDefinition } from './write-definition.js';

const OUTLET_HELP = `Usage: copydesk outlet COMMAND …

Tools for those who write or mend the definition of an outlet.

  new PAGE… [--id ID]       proposes a definition from saved pages of one outlet,
                            three if you have them; what it is unsure of goes to
                            standard error
  explain PAGE [--url URL]  for each field which source won and what the others
                            said; for each block whether it was kept, and why
  anonymise PAGE            the page with its structure and an invented story, to
                            be committed as a fixture
  check [ID…]               reads the fixtures of all outlets, or of those named,
                            and says what is wrong and what is never used
  accept ID [--write]       shows how the golden files of an outlet would change,
                            as an HTML page side by side; --write writes them

check and accept work in the root of a checkout. Exit status: 0 when all is well,
1 when something is wrong with an outlet or a file, 2 for a wrong command.
`;

/** Carries out `copydesk outlet …`. */
export async function runOutlet(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [command = '--help', ...rest] = argv;
  const { values, positionals } = readArguments(rest);
  if (command === '--help' || values.help) {
    await write(terminal.stdout, OUTLET_HELP);
    return 0;
  }
  switch (command) {
    case 'new':
      return await runNew(atLeastOne(positionals, 'new', 'pages'), values.id, terminal);
    case 'explain': {
      const html = await readInput(theOne(positionals, command), terminal.stdin);
      await write(terminal.stdout, explain(html, values.url));
      return 0;
    }
    case 'anonymise': {
      const html = await readInput(theOne(positionals, command), terminal.stdin);
      await write(terminal.stdout, anonymise(html, knownOf(html, values.url)));
      return 0;
    }
    case 'check':
      return await runCheck(positionals.length > 0 ? positionals.map(outletOf) : outlets, terminal);
    case 'accept':
      return await runAccept(outletOf(theOne(positionals, command)), values.write, terminal);
    default:
      throw new UsageError(`unknown command 'outlet ${command}'; see copydesk outlet --help`);
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        url: { type: 'string' },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [line = ''] = String((error as Error).message).split('\n');
    throw new UsageError(line.split('. ')[0]);
  }
}

async function runNew(
  files: string[],
  id: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const pages: { file: string; html: string }[] = [];
  for (const file of files) {
    pages.push({ file: basename(file), html: await readInput(file, terminal.stdin) });
  }
  const { definition, unsure } = propose(pages, id);
  await write(terminal.stdout, writeDefinition(definition));
  const known = outlets.find((outlet) =>
    outlet.domains.some((one) => definition.domains.includes(one)),
  );
  if (known !== undefined) unsure.unshift(`${known.id} is defined for this domain already`);
  for (const doubt of unsure) await write(terminal.stderr, `unsure  ${doubt}\n`);
  return 0;
}

/** What stays of a page: the names of its outlet, known or told by the page. */
function knownOf(html: string, url: string | undefined) {
  const { outlet, byline, entities } = parseArticle(html, { url, format: 'html' });
  const people = [
    ...(byline?.authors ?? []),
    ...entities.filter(({ type }) => type === 'person'),
  ].map(({ name }) => name);
  const known = outlets.find(({ id }) => id === outlet?.id);
  if (known === undefined) {
    const { name, domains } = propose([{ file: '-', html }], undefined).definition;
    return { names: [name], domains, phrases: [], people };
  }
  const { names, domains, definition } = known;
  const forms = [...(definition.bylines ?? []), ...(definition.datelines ?? [])];
  const words = forms.flatMap((form) => form.split(/\{\w+\}/));
  const phrases = Object.values(definition.furniture ?? {}).flat();
  return { names: [...names, ...words], domains, phrases, people };
}

async function runCheck(asked: readonly Outlet[], terminal: Terminal): Promise<number> {
  let wrong = 0;
  for (const outlet of asked) {
    const fixtures = await readFixtures(outlet);
    const { faults, hints } = checkOutlet(outlet, fixtures);
    if (faults.length > 0) wrong++;
    const lines = [
      `${faults.length > 0 ? 'FAIL' : 'ok  '}  ${outlet.id} (${fixtures.length} pages)`,
      ...faults.map((fault) => `      wrong  ${fault}`),
      ...hints.map((hint) => `      look   ${hint}`),
    ];
    await write(terminal.stdout, `${lines.join('\n')}\n`);
  }
  return wrong > 0 ? 1 : 0;
}

async function runAccept(outlet: Outlet, writes: boolean, terminal: Terminal): Promise<number> {
  const changed = (await readFixtures(outlet)).filter(
    ({ own, golden }) => JSON.stringify(own) !== JSON.stringify(golden),
  );
  if (changed.length === 0) {
    await write(terminal.stdout, `${outlet.id}: all golden files are as the pages read\n`);
    return 0;
  }
  if (writes) {
    for (const { goldenFile, own } of changed) {
      await writeOutput(goldenFile, `${JSON.stringify(own, null, 2)}\n`);
      await write(terminal.stdout, `wrote ${goldenFile}\n`);
    }
    return 0;
  }
  const file = `${basename(outlet.id)}-change.html`;
  await writeOutput(file, sideBySide(outlet.name, changed));
  await write(
    terminal.stdout,
    `${changed.length} golden files would change: look at ${file}, then add --write\n`,
  );
  return 0;
}

function outletOf(id: string): Outlet {
  const outlet = outlets.find((each) => each.id === id);
  if (outlet === undefined) throw new UsageError(`no outlet '${id}'; is it built?`);
  return outlet;
}

function theOne(positionals: readonly string[], command: string): string {
  const [only] = positionals;
  if (only === undefined || positionals.length > 1) {
    throw new UsageError(`outlet ${command} takes one argument; see copydesk outlet --help`);
  }
  return only;
}

function atLeastOne(positionals: string[], command: string, what: string): string[] {
  if (positionals.length > 0) return positionals;
  throw new UsageError(`outlet ${command} takes ${what}; see copydesk outlet --help`);
}
