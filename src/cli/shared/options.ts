import { parseArgs } from 'node:util';
import type { ParseOptions } from '../../index.js';

/** Outputs for an article. */
const ARTICLE_MODES = ['json', 'html', 'markdown', 'jsonld', 'text', 'summary'] as const;
export type ArticleMode = (typeof ARTICLE_MODES)[number];
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
  /** File for the annotated page, or null. */
  writeHtml: string | null;
  /** File with the memory that `--learn` wrote, or null. */
  memory: string | null;
}

/** A wrong command; the message is one line for the user. */
export class UsageError extends Error {}

export const HELP = `Usage: copydesk [FILE…|-] [options]

Reads a news article from a file, or from standard input if no file or - is
given, and writes its parts: headline, body, quotes, names and so on. Files may
be in UTF-8 or in any encoding that they declare.

Outputs (to standard output):
  --json            the whole article as JSON (the default)
  --summary         a summary to read in a terminal
  --html            an annotated HTML page
  --markdown        the article as Markdown
  --jsonld          the article as schema.org JSON-LD
  --text            headline, dek and body as plain text
  --strip           a plain text without its furniture, otherwise unchanged
  --learn           the lines that several texts of one outlet share, as JSON
                    for --memory; reads files, folders and NDJSON

Options:
  --format FORMAT   how to read the input: html or text (default: detected)
  --url URL         address of the page; it identifies the outlet, nothing is
                    fetched
  --memory FILE     the output of --learn: --strip uses it, --learn adds to it
  --max-length N    read at most N characters of each input (default: 5,000,000)
  --write-html FILE also write the annotated HTML page to FILE
  --help            show this help
  --version         show the version

With several files, --json and --jsonld write one line of JSON for each:
{"file": …, "article": …} or {"file": …, "jsonld": …}. The other outputs, --url
and --write-html take one file. A file that cannot be read is named on standard
error, and the others are still read.

The command never overwrites a file that it reads, and never leaves a file half
written.

copydesk explain FILE explains how an article was read, by line, quote and name;
copydesk outlet --help shows the tools for definitions of outlets.

Exit status: 0 on success, 1 when something could not be read or written, 2 when
the command itself is wrong.

Examples:
  copydesk article.txt --summary --write-html article.html
  copydesk article.txt --json | jq '.quotes[] | [.speaker.name, .text]'
  copydesk news/*.txt > articles.ndjson
  copydesk --learn courier/ > courier.json
  copydesk --strip --memory courier.json page.txt
`;

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
  const { url } = values;
  const command: Command = {
    files: positionals,
    mode: modes[0] ?? 'json',
    parse: { format: formatOf(values.format), url },
    maxLength: lengthOf(values['max-length']),
    writeHtml: values['write-html'] ?? null,
    memory: values.memory ?? null,
  };
  refuseMixtures(command);
  return command;
}

/** The value of --format. */
export function formatOf(value: string | undefined): ParseOptions['format'] {
  if (value === undefined || value === 'html' || value === 'text') return value;
  throw new UsageError(`unknown format '${value}': use html or text`);
}

function lengthOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const length = Number(value);
  if (/^\d+$/.test(value) && length > 0 && Number.isSafeInteger(length)) return length;
  throw new UsageError(`--max-length takes a number of characters, not '${value}'`);
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
        'write-html': value,
        help: flag,
        version: flag,
      },
    }),
  );
}

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

/** Refuses combinations of options that do not work together. */
function refuseMixtures(command: Command): void {
  const { files, mode, parse, maxLength, writeHtml, memory } = command;
  if (files.filter((file) => file === '-').length > 1) {
    throw new UsageError('standard input (-) can be read only once');
  }
  const onText = mode === 'strip' || mode === 'learn';
  if (memory !== null && !onText) throw new UsageError('--memory needs --strip or --learn');
  if (onText) {
    const ofArticles = [writeHtml, maxLength, parse.url ?? null, parse.format ?? null];
    if (ofArticles.some((each) => each !== null))
      throw new UsageError(`--${mode} takes no option but --memory`);
  }
  if (files.length < 2 || mode === 'learn') return;
  if (mode !== 'json' && mode !== 'jsonld') {
    throw new UsageError(`--${mode} takes one file; use --json or --jsonld for several`);
  }
  if (writeHtml !== null) throw new UsageError('--write-html takes one file');
  if (parse.url !== undefined) throw new UsageError('--url takes one file');
}
