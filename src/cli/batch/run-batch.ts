import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { FileError, reasonOf } from '../../archives/errors/file-error.js';
import { printable } from '../../archives/errors/printable.js';
import {
  type Input,
  type InputName,
  type InputOptions,
  listInputs,
  type Surroundings,
} from '../../archives/inputs/list-inputs.js';
import { walkFolder } from '../../archives/inputs/walk-folder.js';
import { type Command, isMany, MAX_LENGTH, viewOf } from '../arguments/options.js';
import type { ArticleMode } from '../render/view.js';
import { CSV_HEADER } from '../rows/csv.js';
import { parquetPaths } from '../rows/to-parquet.js';
import { outputFinder } from '../shared/same-file.js';
import { ClosedPipe, type Terminal } from '../shared/terminal.js';
import { tuneEngine } from '../shared/tune-engine.js';
import { UsageError } from '../shared/usage-error.js';
import { inOrder } from './in-order.js';
import { partOf, toLineFile } from './line-file.js';
import { type LiveLine, liveLine } from './live-line.js';
import { type Meter, newMeter } from './meter.js';
import { toFolder } from './out-folder.js';
import { errorOutput, type Form } from './page-output.js';
import { pageReader, type Reading, type Settings } from './page-reader.js';
import type { PageTask } from './serve-pages.js';
import { type Sink, toStdout } from './sinks.js';
import { toTables } from './tables-sink.js';
import { newTally, passOver, sum, type Tally, tellTally } from './tally.js';
import { type Crew, startCrew } from './workers.js';

/** Pages a worker that are begun and not yet written. */
const AHEAD = 4;

/** What became of an input. */
type Outcome = { input: Input } & ({ reading: Reading } | { failure: string });

/** Whether a command is one for many inputs. */
export async function isBatch(command: Command): Promise<boolean> {
  if (isMany(command)) return true;
  return command.files.length === 1 && (await isFolder(command.files[0] as string));
}

/** The files that a run writes to. */
export function batchOutputs({ output, batch }: Command): string[] {
  if (batch.parquet !== null) return parquetPaths(batch.parquet);
  return output === null ? [] : [output, partOf(output)];
}

/**
 * Reads many inputs, one after another or with workers, and writes what each gives in their order. An
 * input that fails is told, has a line with its error, and costs nothing but itself.
 *
 * @returns The exit status.
 */
export async function runBatch(
  command: Command,
  mode: ArticleMode,
  terminal: Terminal,
): Promise<number> {
  const { batch, output } = command;
  await refuseFolders(command);
  const settings: Settings = {
    form: formOf(command),
    view: viewOf(command, mode),
    pretty: batch.pretty,
    parse: command.parse,
    maxLength: command.maxLength ?? MAX_LENGTH,
  };
  const options: InputOptions = { ...batch, files: filesOf(command) };
  const sink = await openSink(command, mode, terminal);
  const isShown = terminal.stdout.isTTY !== true || output !== null || hasFolder(command);
  const meter = newMeter(terminal.stderr.isTTY === true ? await sizeOf(options) : null);
  const live = liveLine(terminal, meter, isShown);
  const tally = newTally();
  const around: Surroundings = {
    stdin: terminal.stdin,
    warn: live.complain,
    isOutput: await finder(command, terminal),
    onFile: meter.open,
    onPassed: (reason) => passOver(tally, reason),
  };
  tuneEngine(batch.jobs);
  const crew = crewFor(settings, batch.jobs);
  try {
    const inputs = notDone(listInputs(options, around), sink, tally, meter);
    const most = batch.jobs === 1 ? 1 : batch.jobs * AHEAD;
    for await (const outcome of inOrder(inputs, most, (input) => readInput(input, crew))) {
      await take(outcome, sink, tally, live, settings);
      await live.show(tally.articles + tally.failed + sum(tally.lacking));
    }
    await sink.finish();
  } catch (error) {
    await sink.stop().catch(() => {});
    await live.clear();
    if (error instanceof ClosedPipe) return tally.failed > 0 ? 1 : 0;
    throw withHint(error, command);
  } finally {
    await crew.close();
  }
  await live.complain(tellTally(tally));
  return tally.failed > 0 ? 1 : 0;
}

function isWholeFile(name: InputName): name is { file: string } {
  return 'file' in name && !('line' in name || 'record' in name);
}

function filesOf({ files, batch }: Command): readonly string[] {
  return files.length > 0 || batch.filesFrom !== null ? files : ['-'];
}

/** Whether the outputs go to files in a folder. */
function hasFolder({ batch }: Command): boolean {
  return batch.outDir !== null || batch.parquet !== null;
}

function formOf({ batch }: Command): Form {
  if (batch.parquet !== null) return 'tables';
  if (batch.csv) return 'csv';
  return batch.outDir === null ? 'line' : 'alone';
}

async function openSink(
  { output, batch }: Command,
  mode: ArticleMode,
  terminal: Terminal,
): Promise<Sink> {
  if (batch.outDir !== null) return toFolder(batch.outDir, mode, batch.resume);
  if (batch.parquet !== null) return await toTables(batch.parquet);
  const header = batch.csv ? CSV_HEADER : '';
  return output === null
    ? await toStdout(terminal, header)
    : await toLineFile(output, batch.resume, header);
}

/** Leaves out what an earlier run wrote. */
async function* notDone(
  inputs: AsyncIterable<Input>,
  sink: Sink,
  tally: Tally,
  meter: Meter,
): AsyncGenerator<Input> {
  for await (const input of inputs) {
    if (!(await sink.has(input.name))) {
      yield input;
      continue;
    }
    tally.skipped++;
    if (meter.share() !== null && isWholeFile(input.name)) {
      meter.skip(await bytesOf(input.name.file));
    }
  }
}

async function readInput(input: Input, crew: Crew<PageTask, Reading>): Promise<Outcome> {
  const { name, label } = input;
  try {
    return { input, reading: await crew.run({ name, page: await input.load() }) };
  } catch (error) {
    return { input, failure: reasonOf(label, error) };
  }
}

/** Writes what an input gave, and counts it. */
async function take(
  outcome: Outcome,
  sink: Sink,
  tally: Tally,
  live: LiveLine,
  settings: Settings,
): Promise<void> {
  const { name, label } = outcome.input;
  if ('failure' in outcome) {
    await fail(outcome.failure);
    if (sink.hasLines) await sink.put(name, errorOutput(name, outcome.failure, settings));
    return;
  }
  const { output, lacks, warnings } = outcome.reading;
  for (const warning of warnings) await live.complain(`${label}: ${warning}`);
  const refusal = await sink.put(name, output);
  if (refusal !== null) await fail(refusal);
  else if (lacks === null) tally.articles++;
  else tally.lacking.set(lacks, (tally.lacking.get(lacks) ?? 0) + 1);

  async function fail(reason: string): Promise<void> {
    tally.failed++;
    await live.complain(`${label}: ${reason}`);
  }
}

/** Reads in this thread, or with workers. */
function crewFor(settings: Settings, jobs: number): Crew<PageTask, Reading> {
  // as it is built, beside the file that this stands in
  const worker = new URL('./page-worker.js', import.meta.url);
  if (jobs > 1) return startCrew(worker, jobs, settings);
  const read = pageReader(settings);
  return { run: async ({ name, page }) => read(name, page), close: async () => {} };
}

/** Tells of each file in a folder whether this run writes to it. */
async function finder(command: Command, terminal: Terminal): Promise<Surroundings['isOutput']> {
  const { outDir } = command.batch;
  const isOutput = await outputFinder(batchOutputs(command), terminal);
  if (outDir === null) return isOutput;
  const inside = `${resolve(outDir)}${sep}`;
  return async (file) => resolve(file).startsWith(inside) || (await isOutput(file));
}

async function refuseFolders({ files, parse, batch }: Command): Promise<void> {
  for (const file of files) {
    if (!(await isFolder(file))) continue;
    if (parse.url !== undefined) throw new UsageError('--url takes one file');
    const { outDir } = batch;
    if (outDir === null || !`${resolve(file)}${sep}`.startsWith(`${resolve(outDir)}${sep}`))
      continue;
    throw new UsageError(`${file}: --out-dir must be another folder than what is read`);
  }
}

async function isFolder(path: string): Promise<boolean> {
  if (path === '-') return false;
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** The bytes of all inputs, or null where nobody knows. */
async function sizeOf({ files, filesFrom, include }: InputOptions): Promise<number | null> {
  if (filesFrom !== null || files.includes('-')) return null;
  let size = 0;
  for (const path of files) {
    if (!(await isFolder(path))) size += await bytesOf(path);
    else {
      for await (const { file } of walkFolder(path, include, async () => {})) {
        size += await bytesOf(file);
      }
    }
  }
  return size;
}

async function bytesOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0;
}

/** Says what to do where the output could not be written to its end. */
function withHint(error: unknown, { output, batch }: Command): unknown {
  if (!(error instanceof FileError) || output === null || batch.csv) return error;
  const part = partOf(output);
  if (!error.message.startsWith(printable(`${part}: `)) || error.message.includes('--resume')) {
    return error;
  }
  return new FileError(`${error.message}; once there is room, go on with --resume`);
}
