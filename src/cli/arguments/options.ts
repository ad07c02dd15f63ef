import { parseArgs } from 'node:util';
import type { ParseOptions } from '../../index.js';
import { isField } from '../render/select-fields.js';
import { ARTICLE_MODES, type ArticleMode, type View } from '../render/view.js';
import { orUsageError, UsageError } from '../shared/usage-error.js';
import { type BatchOptions, batchOptions } from './batch-options.js';

/** Outputs for plain texts. */
const TEXT_MODES = ['strip', 'learn'] as const;
/** Most characters of an input that are read by default. */
export const MAX_LENGTH = 5_000_000;
const MODES = [...ARTICLE_MODES, ...TEXT_MODES];

/** The arguments of a call, checked. */
export interface Command {
  /** Files in the order given; `-` is standard input. */
  files: string[];
  mode: ArticleMode | (typeof TEXT_MODES)[number];
  parse: ParseOptions;
  /** Most characters that are read, or null for the default. */
  maxLength: number | null;
  /** Paths of the fields that are written, or null for all. */
  fields: string[] | null;
  boilerplate: boolean;
  /** File for the output, or null for standard output. */
  output: string | null;
  /** File for the annotated page, or null. */
  writeHtml: string | null;
  /** File with the memory that `--learn` wrote, or null. */
  memory: string | null;
  batch: BatchOptions;
}

/** What of an article the command writes; rows of CSV have no names and quotes. */
export function viewOf({ fields, boilerplate, batch }: Command, mode: ArticleMode): View {
  return { mode, fields: batch.csv ? ['text'] : fields, boilerplate };
}

/**
 * Reads the arguments.
 *
 * @returns The command, or the name of the text that was asked for.
 * @throws UsageError for wrong arguments.
 */
export function readCommand(argv: readonly string[]): Command | 'help' | 'version' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const modes = MODES.filter((mode) => values[mode]);
  if (modes.length > 1) {
    throw new UsageError(`choose one output: ${modes.map((mode) => `--${mode}`).join(' or ')}`);
  }
  const { url, format } = values;
  const batch = batchOptions(values, positionals, format);
  const command: Command = {
    files: positionals,
    mode: modes[0] ?? 'json',
    parse: { format: batch.shape === null ? formatOf(format) : undefined, url },
    maxLength: lengthOf(values['max-length']),
    fields: fieldsOf(values.fields),
    boilerplate: !values['no-boilerplate'],
    output: values.output ?? null,
    writeHtml: values['write-html'] ?? null,
    memory: values.memory ?? null,
    batch,
  };
  refuseMixtures(command);
  return command;
}

/** The value of --format. */
export function formatOf(value: string | undefined): ParseOptions['format'] {
  if (value === undefined || value === 'html' || value === 'text') return value;
  throw new UsageError(`unknown format '${value}': use html, text, ndjson, csv or warc`);
}

function lengthOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const length = Number(value);
  if (/^\d+$/.test(value) && length > 0 && Number.isSafeInteger(length)) return length;
  throw new UsageError(`--max-length takes a number of characters, not '${value}'`);
}

function fieldsOf(value: string | undefined): string[] | null {
  if (value === undefined) return null;
  const paths = value.split(',').map((path) => path.trim());
  const wrong = paths.find((path) => !isField(path));
  if (wrong === undefined) return paths;
  throw new UsageError(`--fields: an article has no '${wrong}'`);
}

function parse(argv: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  const value = { type: 'string' } as const;
  return orUsageError(() =>
    parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: flag,
        html: flag,
        markdown: flag,
        jsonld: flag,
        text: flag,
        summary: flag,
        strip: flag,
        learn: flag,
        memory: value,
        format: value,
        url: value,
        'max-length': value,
        fields: value,
        'no-boilerplate': flag,
        output: { type: 'string', short: 'o' },
        'write-html': value,
        ndjson: flag,
        'out-dir': value,
        resume: flag,
        jobs: value,
        'files-from': value,
        include: { type: 'string', multiple: true },
        columns: value,
        'url-from': value,
        'max-size': value,
        pretty: flag,
        csv: flag,
        parquet: value,
        help: { type: 'boolean', short: 'h' },
        version: flag,
      },
    }),
  );
}

/** Refuses combinations of options that do not work together. */
function refuseMixtures(command: Command): void {
  const { files, mode, parse, writeHtml, memory, output, batch } = command;
  if ([...files, batch.filesFrom].filter((file) => file === '-').length > 1) {
    throw new UsageError('standard input (-) can be read only once');
  }
  if (mode === 'strip' || mode === 'learn') {
    refuseOnText(command, mode);
    return;
  }
  if (memory !== null) throw new UsageError('--memory needs --strip or --learn');
  const isData = mode === 'json' || mode === 'jsonld';
  if (mode !== 'json' && (command.fields !== null || !command.boilerplate)) {
    throw new UsageError(`--fields and --no-boilerplate choose from JSON; leave out --${mode}`);
  }
  if (batch.outDir !== null && output !== null) {
    throw new UsageError('choose one output: -o or --out-dir');
  }
  if (batch.parquet !== null && output !== null) {
    throw new UsageError('choose one output: -o or --parquet');
  }
  refuseOnRows(command);
  if (batch.resume && batch.outDir === null && output === null) {
    throw new UsageError('--resume needs -o FILE or --out-dir DIR');
  }
  if (!isMany(command)) return;
  if (!isData && batch.outDir === null) {
    throw new UsageError(`--${mode} takes one file; use --json, --jsonld or --out-dir for several`);
  }
  if (writeHtml !== null) throw new UsageError('--write-html takes one file');
  if (parse.url !== undefined && files.length > 1) throw new UsageError('--url takes one file');
}

/** Rows have columns of their own. */
function refuseOnRows({ mode, fields, boilerplate, batch }: Command): void {
  if (!batch.csv && batch.parquet === null) return;
  const rows = batch.csv ? '--csv' : '--parquet';
  if (mode !== 'json') throw new UsageError(`choose one output: --${mode} or ${rows}`);
  if (fields === null && boilerplate) return;
  throw new UsageError(`--fields and --no-boilerplate choose from JSON; leave out ${rows}`);
}

/** Whether the command is one for many inputs, as far as the arguments tell. */
export function isMany({ files, batch }: Command): boolean {
  return files.length > 1 || batch.isAsked;
}

function refuseOnText(command: Command, mode: string): void {
  const { files, writeHtml, maxLength, parse, fields, boilerplate, output, batch } = command;
  const ofArticles = [writeHtml, maxLength, parse.url ?? null, parse.format ?? null];
  const others = [fields, output, batch.outDir, batch.filesFrom, boilerplate ? null : false];
  const { resume, pretty, csv, parquet } = batch;
  if (
    resume ||
    pretty ||
    csv ||
    parquet !== null ||
    [...ofArticles, ...others].some((each) => each !== null)
  ) {
    throw new UsageError(`--${mode} takes no option but --memory`);
  }
  if (mode === 'strip' && files.length > 1) {
    throw new UsageError('--strip takes one file; use --json or --jsonld for several');
  }
}
