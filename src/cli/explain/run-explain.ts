import { parseArgs } from 'node:util';
import { FileError, inNameOf, nameOf } from '../../archives/errors/file-error.js';
import { printable, toJson } from '../../archives/errors/printable.js';
import { type Explanation, explainArticle } from '../../explain/explain-article.js';
import type { ExplainedName, ExplainedQuotation, LineDetails } from '../../explain/explanation.js';
import { formatOf, MAX_LENGTH } from '../arguments/options.js';
import { readInput } from '../shared/files.js';
import { refuseSameFile } from '../shared/same-file.js';
import { complain, print, type Terminal, write } from '../shared/terminal.js';
import { orUsageError, UsageError } from '../shared/usage-error.js';
import {
  showArticle,
  showLine,
  showLineDetails,
  showName,
  showNameDetails,
  showQuote,
  showQuoteDetails,
} from './show-explanation.js';

const EXPLAIN_HELP = `Usage: copydesk explain FILE|- [options]

Explains how an article was read: for each line of a text or block of a page
whether it was kept, and by which rule or score; for each quote the possible
speakers; for each name what rules and model took it for. Rules, reasons and
features have the names that they have in the source code.

  --line N          the details of one line, or of one block of a page: its
                    rule, its features, and the smallest changes that turn it
  --quote q3        the details of a quote: candidates, scores, features; give
                    some of its words in place of q3, also if they are no quote
  --name e2         the details of a name: votes, and why its mentions were
                    merged; the name itself can be given in place of e2
  --json            the same as JSON
  --format FORMAT   how to read the input: html or text (default: detected)
  --url URL         address of the page; it identifies the outlet, nothing is
                    fetched

Numbers with a sign are logits, where +2.2 is a probability of .9; the others
are probabilities.
`;

/** Numbers in JSON are rounded to three decimals. */
const PRECISION = 1000;

/** The parts of an explanation that were asked for; everything in short if none was. */
interface Asked {
  lines: LineDetails[];
  quotes: ExplainedQuotation[];
  names: ExplainedName[];
}

/** Runs `copydesk explain …`. */
export async function runExplain(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(argv);
  if (values.help) {
    await print(terminal.stdout, EXPLAIN_HELP);
    return 0;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new UsageError('explain takes one file; see copydesk explain --help');
  }
  const { url } = values;
  const format = formatOf(values.format);
  await refuseSameFile([file], [], terminal);
  const input = await readInput(file, terminal.stdin, (message) => complain(terminal, message));
  const text = inNameOf(file, () => {
    const explanation = explainArticle(input, { format, url, maxLength: MAX_LENGTH });
    const asked = askedOf(file, explanation, values);
    if (asked === null) return values.json ? json(overview(explanation)) : shown(file, explanation);
    return values.json ? json(asked) : shownDetails(asked);
  });
  await (values.json ? write : print)(terminal.stdout, text);
  return 0;
}

function readArguments(argv: readonly string[]) {
  const value = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  return orUsageError(() =>
    parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        line: value,
        quote: value,
        name: value,
        format: value,
        url: value,
        json: flag,
        help: flag,
      },
    }),
  );
}

/** Finds the parts that were asked for by number, id or words; null if none was. */
function askedOf(
  file: string,
  explanation: Explanation,
  { line, quote, name }: { line?: string; quote?: string; name?: string },
): Asked | null {
  if (line === undefined && quote === undefined && name === undefined) return null;
  const asked: Asked = { lines: [], quotes: [], names: [] };
  const missing = (what: string) => new FileError(printable(`${nameOf(file)}: ${what}`));
  if (line !== undefined) {
    const found = /^\d+$/.test(line) ? explanation.line(Number(line)) : null;
    if (found === null) throw missing(`no text in line ${line}`);
    asked.lines.push(found);
  }
  if (quote !== undefined) {
    const all = explanation.quotes();
    const byId = all.filter(({ id }) => id === quote);
    asked.quotes = byId.length > 0 ? byId : all.filter(({ text }) => text.includes(quote));
    if (asked.quotes.length === 0) throw missing(`no quote ${quote}`);
  }
  if (name !== undefined) {
    const all = explanation.names();
    const byId = all.filter(({ id }) => id === name);
    const isNamed = ({ mentions }: ExplainedName) => mentions.some(({ text }) => text === name);
    asked.names = byId.length > 0 ? byId : all.filter(isNamed);
    if (asked.names.length === 0) throw missing(`no name ${name}`);
  }
  return asked;
}

function overview(explanation: Explanation) {
  return {
    lines: explanation.lines(),
    quotes: explanation.quotes(),
    names: explanation.names(),
  };
}

function json(value: unknown): string {
  const rounded = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'number' ? Math.round(part * PRECISION) / PRECISION : part,
  );
  return `${toJson(rounded, 2)}\n`;
}

function shown(file: string, explanation: Explanation): string {
  const { article } = explanation;
  const section = (title: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : ['', title, ...rows.map(printable)];
  const [about = '', ...notes] = showArticle(article);
  const rows = [
    printable(`${nameOf(file)}: ${about}`),
    ...notes.map(printable),
    ...section(
      article.source.format === 'html' ? 'Blocks' : 'Lines',
      explanation.lines().map(showLine),
    ),
    ...section('Quotes', explanation.quotes().map(showQuote)),
    ...section('Names', explanation.names().filter(isTelling).map(showName)),
    '',
    'More of one: --line N, --quote q1, --name e1',
  ];
  return `${rows.join('\n')}\n`;
}

/**
 * Whether a name gets a row: words that are not a name do only if rules or model were sure of them.
 */
function isTelling({ id, mentions }: ExplainedName): boolean {
  const [mention] = mentions;
  return id !== null || mention?.tagger !== null || (mention.rules?.type ?? null) !== null;
}

function shownDetails({ lines, quotes, names }: Asked): string {
  const parts = [
    ...lines.map(showLineDetails),
    ...quotes.map(showQuoteDetails),
    ...names.map(showNameDetails),
  ];
  return `${parts.map((rows) => rows.map(printable).join('\n')).join('\n\n')}\n`;
}
