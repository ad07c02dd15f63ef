import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { fileError, inNameOf } from '../../archives/errors/file-error.js';
import { printable } from '../../archives/errors/printable.js';
import { type Outlet, outlets, parseArticle } from '../../index.js';
import { filesOf, type SavedPage, toSavedPage } from '../pages/saved-pages.js';
import { propose } from '../propose/propose.js';
import { writeDefinition } from '../propose/write-definition.js';
import { eachFile } from '../shared/each-file.js';
import { readInput } from '../shared/files.js';
import { refuseSameFile } from '../shared/same-file.js';
import { complain, print, type Terminal, write } from '../shared/terminal.js';
import { orUsageError, UsageError } from '../shared/usage-error.js';
import { writeOutput } from '../shared/write-output.js';
import { anonymise, refuseDeep } from './anonymise.js';
import { checkOutlet, type Findings } from './check.js';
import { explain } from './explain.js';
import { readFixtures, requireCheckout } from './fixtures.js';
import { sideBySide } from './side-by-side.js';

const OUTLET_HELP = `Usage: copydesk outlet COMMAND …

Tools for writing and correcting the definition of an outlet.

  new PAGE… [--id ID]       proposes a definition from saved pages of one outlet,
                            if possible three; prints its doubts to standard
                            error
  explain PAGE [--url URL]  shows for each field which source won and what the
                            others give, and for each block whether it was kept,
                            and why
  anonymise PAGE            writes the page with its structure and an invented
                            story, which can be committed as a fixture
  check [ID…]               reads the fixtures of all outlets, or of those named,
                            and says what is wrong and what is never used
  accept ID [--write]       shows how the golden files of an outlet would change,
                            as an HTML page side by side; --write writes them

check and accept work in the root of a checkout. Exit status: 0 on success, 1
when something is wrong with an outlet or a file, 2 for a wrong command.
`;

/** Runs `copydesk outlet …`. */
export async function runOutlet(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [command = '--help', ...rest] = argv;
  const { values, positionals } = readArguments(rest);
  if (command === '--help' || values.help) {
    await print(terminal.stdout, OUTLET_HELP);
    return 0;
  }
  switch (command) {
    case 'new':
      return await runNew(atLeastOne(positionals, 'new', 'pages'), values.id, terminal);
    case 'explain': {
      const { file, html } = await readPage(theOne(positionals, command), terminal);
      await print(
        terminal.stdout,
        inNameOf(file, () => explain(html, values.url)),
      );
      return 0;
    }
    case 'anonymise': {
      const { file, html } = await readPage(theOne(positionals, command), terminal);
      refuseDeep(file, html);
      await write(
        terminal.stdout,
        inNameOf(file, () => anonymise(html, knownOf(html, values.url))),
      );
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
  return orUsageError(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        url: { type: 'string' },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }),
  );
}

async function readPage(file: string, terminal: Terminal): Promise<{ file: string; html: string }> {
  await refuseSameFile([file], [], terminal);
  const warn = (message: string) => complain(terminal, message);
  return { file, html: await readInput(file, terminal.stdin, warn) };
}

async function runNew(
  files: string[],
  id: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const pages: SavedPage[] = [];
  await refuseSameFile(files, [], terminal);
  const failed = await eachFile(files, terminal, async (file, warn) => {
    const html = await readInput(file, terminal.stdin, warn);
    pages.push(inNameOf(file, () => toSavedPage({ file: basename(file), html })));
    return '';
  });
  if (pages.length === 0) return 1;
  const { definition, unsure } = inNameOf(filesOf(pages), () => propose(pages, id));
  await write(terminal.stdout, writeDefinition(definition));
  const known = outlets.find((outlet) =>
    outlet.domains.some((one) => definition.domains.includes(one)),
  );
  if (known !== undefined) unsure.unshift(`${known.id} already defines this domain`);
  for (const doubt of unsure) await print(terminal.stderr, `unsure  ${printable(doubt)}\n`);
  return failed > 0 ? 1 : 0;
}

/**
 * Collects what is kept when a page is made anonymous, from its outlet's definition or the page
 * itself.
 */
function knownOf(html: string, url: string | undefined) {
  const { outlet, byline, entities } = parseArticle(html, { url, format: 'html' });
  const people = [
    ...(byline?.authors ?? []),
    ...entities.filter(({ type }) => type === 'person'),
  ].map(({ name }) => name);
  const known = outlets.find(({ id }) => id === outlet?.id);
  if (known === undefined) {
    const { name, domains } = propose([toSavedPage({ file: '-', html })], undefined).definition;
    return { names: [name], domains, phrases: [], people };
  }
  const { names, domains, definition } = known;
  const forms = [...(definition.bylines ?? []), ...(definition.datelines ?? [])];
  const words = forms.flatMap((form) => form.split(/\{\w+\}/));
  const phrases = Object.values(definition.furniture ?? {}).flat();
  return { names: [...names, ...words], domains, phrases, people };
}

async function runCheck(asked: readonly Outlet[], terminal: Terminal): Promise<number> {
  await requireCheckout();
  let wrong = 0;
  for (const outlet of asked) {
    const { pages, faults, hints } = await findingsOf(outlet);
    if (faults.length > 0) wrong++;
    const lines = [
      `${faults.length > 0 ? 'FAIL' : 'ok  '}  ${outlet.id} (${pages} pages)`,
      ...faults.map((fault) => `      wrong  ${fault}`),
      ...hints.map((hint) => `      look   ${hint}`),
    ];
    await print(terminal.stdout, `${lines.map(printable).join('\n')}\n`);
  }
  return wrong > 0 ? 1 : 0;
}

/** Checks an outlet; a page that cannot be read at all counts as a fault. */
async function findingsOf(outlet: Outlet): Promise<Findings & { pages: number }> {
  try {
    const fixtures = await readFixtures(outlet);
    return { pages: fixtures.length, ...checkOutlet(outlet, fixtures) };
  } catch (error) {
    return { pages: 0, faults: [fileError(outlet.id, error).message], hints: [] };
  }
}

async function runAccept(outlet: Outlet, writes: boolean, terminal: Terminal): Promise<number> {
  await requireCheckout();
  const changed = (await readFixtures(outlet)).filter(
    ({ own, golden }) => JSON.stringify(own) !== JSON.stringify(golden),
  );
  if (changed.length === 0) {
    await print(terminal.stdout, `${outlet.id}: all golden files agree with the pages\n`);
    return 0;
  }
  const pages = changed.map(({ page }) => page);
  if (writes) {
    await refuseSameFile(
      pages,
      changed.map(({ goldenFile }) => goldenFile),
      terminal,
    );
    for (const { goldenFile, own } of changed) {
      await writeOutput(goldenFile, `${JSON.stringify(own, null, 2)}\n`);
      await print(terminal.stdout, `wrote ${printable(goldenFile)}\n`);
    }
    return 0;
  }
  const file = `${basename(outlet.id)}-change.html`;
  await refuseSameFile(pages, [file], terminal);
  await writeOutput(file, sideBySide(outlet.name, changed));
  await print(
    terminal.stdout,
    `${changed.length} golden files would change: look at ${file}, then add --write\n`,
  );
  return 0;
}

function outletOf(id: string): Outlet {
  const outlet = outlets.find((each) => each.id === id);
  if (outlet === undefined)
    throw new UsageError(`no outlet '${id}'; run npm run build if its definition is new`);
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
