import { createRequire } from 'node:module';
import {
  type Article,
  type FurnitureMemory,
  parseArticle,
  stripBoilerplate,
  toHtml,
  toJsonLd,
  toMarkdown,
} from '../index.js';
import { FileError, readInput, writeOutput } from './files.js';
import { learnFiles, parseMemory } from './learn.js';
import { type ArticleMode, type Command, HELP, readCommand, UsageError } from './options.js';
import { runOutlet } from './outlet/run-outlet.js';
import { progressOf } from './progress.js';
import { summaryOf } from './summary.js';
import { printable, type Terminal, write } from './terminal.js';

const DEFAULT_COLUMNS = 80;

/**
 * Carries out one call of the command.
 *
 * @param argv - The arguments behind the command's name.
 * @returns The exit status: 0, 1 for what could not be read or written, 2 for a wrong command.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { stdin, stdout, stderr } = terminal;
  try {
    if (argv[0] === 'outlet') return await runOutlet(argv.slice(1), terminal);
    const command = readCommand(argv);
    if (command === 'help') return await done(write(stdout, HELP));
    if (command === 'version') return await done(write(stdout, `${version()}\n`));
    if (command.files.length > 1 && command.mode !== 'learn') {
      return await readMany(command, terminal);
    }
    const [file = '-'] = command.files;
    if (command.files.length === 0 && stdin.isTTY === true) {
      await write(stderr, HELP);
      return 2;
    }
    const { mode } = command;
    if (mode === 'learn') await learn(command, terminal);
    else if (mode === 'strip') await strip(file, command, terminal);
    else await readOne(file, command, mode, terminal);
    return 0;
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    const wrong = error instanceof UsageError;
    await complain(terminal, `${messageOf(error)}${wrong ? ' (see copydesk --help)' : ''}`);
    return wrong ? 2 : 1;
  }
}

async function readOne(
  file: string,
  command: Command,
  mode: ArticleMode,
  terminal: Terminal,
): Promise<void> {
  const { stdin, stdout } = terminal;
  const article = parseArticle(await readInput(file, stdin), command.parse);
  if (command.writeHtml !== null) await writeOutput(command.writeHtml, toHtml(article));
  await write(stdout, render(article, mode, stdout.columns ?? DEFAULT_COLUMNS));
}

async function learn(command: Command, terminal: Terminal): Promise<void> {
  const files = command.files.length > 0 ? command.files : ['-'];
  const progress = progressOf(files.length, terminal);
  let number = 0;
  const memory = await learnFiles(
    files,
    await readMemory(command, terminal),
    terminal.stdin,
    (file) => progress.show(++number, file),
  );
  await progress.clear();
  await write(terminal.stdout, `${JSON.stringify(memory)}\n`);
}

async function strip(file: string, command: Command, terminal: Terminal): Promise<void> {
  const memory = await readMemory(command, terminal);
  const { text } = stripBoilerplate(await readInput(file, terminal.stdin), { memory });
  await write(terminal.stdout, text);
}

async function readMemory(
  { memory }: Command,
  { stdin }: Terminal,
): Promise<FurnitureMemory | undefined> {
  return memory === null ? undefined : parseMemory(await readInput(memory, stdin), memory);
}

/** Reads many files into lines of JSON; one that cannot be read is reported and passed over. */
async function readMany(command: Command, terminal: Terminal): Promise<number> {
  const { files, mode, parse } = command;
  const progress = progressOf(files.length, terminal);
  let status = 0;
  for (const [index, file] of files.entries()) {
    await progress.show(index + 1, file);
    try {
      const article = parseArticle(await readInput(file, terminal.stdin), parse);
      const entry = mode === 'json' ? { file, article } : { file, jsonld: toJsonLd(article) };
      await write(terminal.stdout, `${JSON.stringify(entry)}\n`);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      await progress.clear();
      await complain(terminal, error.message);
      status = 1;
    }
  }
  await progress.clear();
  return status;
}

function render(article: Article, mode: ArticleMode, columns: number): string {
  switch (mode) {
    case 'json':
      return `${JSON.stringify(article, null, 2)}\n`;
    case 'jsonld':
      return `${JSON.stringify(toJsonLd(article), null, 2)}\n`;
    case 'html':
      return toHtml(article);
    case 'markdown':
      return toMarkdown(article);
    case 'text':
      return article.text === '' ? '' : `${article.text}\n`;
    case 'summary':
      return summaryOf(article, columns);
  }
}

/** The version of this package, by its own name, wherever it is installed. */
function version(): string {
  const load = createRequire(import.meta.url);
  return (load('copydesk/package.json') as { version: string }).version;
}

async function done(writing: Promise<void>): Promise<number> {
  await writing;
  return 0;
}

/** Whether the reader of the output went away, as `head` does. */
function isClosedPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EPIPE';
}

function messageOf(error: unknown): string {
  return printable(error instanceof Error ? error.message : String(error));
}

async function complain({ stderr }: Terminal, message: string): Promise<void> {
  await write(stderr, `copydesk: ${message}\n`).catch(() => {});
}
