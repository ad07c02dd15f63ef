import { inNameOf, nameOf, type Warn } from '../archives/errors/file-error.js';
import { toJson } from '../archives/errors/printable.js';
import { looksLikeRecords } from '../archives/records/parse-record.js';
import {
  type Article,
  type FurnitureMemory,
  learnFurniture,
  stripBoilerplate,
  toHtml,
} from '../index.js';
import { type Command, MAX_LENGTH, viewOf } from './arguments/options.js';
import { warningsOf } from './batch/page-reader.js';
import { batchOutputs, isBatch, runBatch } from './batch/run-batch.js';
import { learnFile, parseMemory } from './learn.js';
import { parserFor, render } from './render/render.js';
import type { ArticleMode } from './render/view.js';
import { eachFile } from './shared/each-file.js';
import { listFiles, readBytes, readInput } from './shared/files.js';
import { refuseSameFile } from './shared/same-file.js';
import { complain, print, type Terminal, write } from './shared/terminal.js';
import { UsageError } from './shared/usage-error.js';
import { writeOutput } from './shared/write-output.js';

const DEFAULT_COLUMNS = 80;

/**
 * Reads what a command names, and writes what it asks for.
 *
 * @returns The exit status.
 */
export async function runCommand(command: Command, terminal: Terminal): Promise<number> {
  const { mode } = command;
  const files =
    command.files.length > 0 || command.batch.filesFrom !== null ? command.files : ['-'];
  if (mode === 'learn') return await learn(files, command, terminal);
  await refuseSameFile(inputsOf(files, command), outputsOf(command), terminal);
  const [file = '-'] = files;
  if (mode === 'strip') await strip(file, command, terminal);
  else if (await isBatch(command)) return await runBatch(command, mode, terminal);
  else await readOne(file, command, mode, terminal);
  return 0;
}

function inputsOf(files: readonly string[], { memory, batch }: Command): string[] {
  return [...files, memory, batch.filesFrom].filter((file) => file !== null);
}

function outputsOf(command: Command): string[] {
  const { writeHtml } = command;
  return [...(writeHtml === null ? [] : [writeHtml]), ...batchOutputs(command)];
}

async function readOne(
  file: string,
  command: Command,
  mode: ArticleMode,
  terminal: Terminal,
): Promise<void> {
  const { stdout } = terminal;
  const article = await readArticle(file, command, mode, terminal);
  const columns = stdout.columns ?? DEFAULT_COLUMNS;
  const [text, page] = inNameOf(file, () => [
    render(article, viewOf(command, mode), columns),
    command.writeHtml === null ? '' : toHtml(article),
  ]);
  if (command.writeHtml !== null) await writeOutput(command.writeHtml, page);
  if (command.output !== null) await writeOutput(command.output, text);
  else await (mode === 'summary' ? print : write)(stdout, text);
}

/**
 * Reads a file into an article. Errors name the file, and a warning says when the input was cut, or
 * could not be decoded.
 */
async function readArticle(
  file: string,
  command: Command,
  mode: ArticleMode,
  terminal: Terminal,
): Promise<Article> {
  const { parse, maxLength, writeHtml } = command;
  const warn = warnOn(terminal);
  const input = await readBytes(file, terminal.stdin, warn);
  if (parse.format === undefined && looksLikeRecords(input)) {
    throw new UsageError(`${nameOf(file)}: NDJSON, a page a line: use --ndjson`);
  }
  const options = { ...parse, maxLength: maxLength ?? MAX_LENGTH };
  const view = viewOf(command, writeHtml === null ? mode : 'html');
  const article = inNameOf(file, () => parserFor(view)(input, options));
  for (const message of warningsOf(article)) await warn(`${nameOf(file)}: ${message}`);
  return article;
}

/** Learns furniture from files, and from all files of folders. */
async function learn(
  paths: readonly string[],
  command: Command,
  terminal: Terminal,
): Promise<number> {
  const files: string[] = [];
  for (const path of paths) {
    const found = path === '-' ? [path] : await listFiles(path, warnOn(terminal));
    for (const file of found) files.push(file);
  }
  await refuseSameFile(inputsOf(files, command), [], terminal);
  let memory = learnFurniture([], await readMemory(command, terminal));
  const failed = await eachFile(files, terminal, async (file, warn) => {
    memory = await learnFile(file, memory, terminal.stdin, warn);
    return '';
  });
  // If every file failed, an empty memory must not replace the old one.
  if (failed === 0 || failed < files.length) await write(terminal.stdout, `${toJson(memory)}\n`);
  return failed > 0 ? 1 : 0;
}

async function strip(file: string, command: Command, terminal: Terminal): Promise<void> {
  const memory = await readMemory(command, terminal);
  const input = await readInput(file, terminal.stdin, warnOn(terminal));
  await write(
    terminal.stdout,
    inNameOf(file, () => stripBoilerplate(input, { memory }).text),
  );
}

async function readMemory(
  { memory }: Command,
  terminal: Terminal,
): Promise<FurnitureMemory | undefined> {
  if (memory === null) return undefined;
  return parseMemory(await readInput(memory, terminal.stdin, warnOn(terminal)), memory);
}

function warnOn(terminal: Terminal): Warn {
  return (message) => complain(terminal, message);
}
