import { parseArgs } from 'node:util';
import { type Explanation, explainArticle } from '../../explain/explain-article.js';
import type { ExplainedName, ExplainedQuotation, LineDetails } from '../../explain/explanation.js';
import { FileError, inNameOf, nameOf } from '../shared/file-error.js';
import { readInput } from '../shared/files.js';
import { MAX_LENGTH, UsageError } from '../shared/options.js';
import { printable, toJson } from '../shared/printable.js';
import { refuseSameFile } from '../shared/same-file.js';
import { complain, print, type Terminal, write } from '../shared/terminal.js';
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

Says why an article reads as it does: for each line of a text or block of a page
what became of it, by which rule or score; for each quote who was weighed as its
speaker; for each name what rules and model took it for. Rules, reasons and
features have the names that they have in the sources.

  --line N          all that is known of one line (of a page, of one block): its
                    rule, its features, and the smallest changes that turn it
  --quote q3        all that is known of a quote: candidates, scores, features;
                    instead of q3, words of it, or of what is no quote
  --name e2         all that is known of a name: votes, and why its mentions are
                    one; instead of e2, the name itself
  --json            the same as JSON
  --format FORMAT   how to read the input: html or text; detected unless given
  --url URL         address of the page: it tells the outlet, nothing is fetched

Numbers with a sign are in units of the logit, where +2.2 is a chance of .9; the
others are chances.
`;

/** Digits of numbers in JSON behind the point. */
const PRECISION = 1000;

/** What of an explanation was asked for; all of it, in short, where nothing was. */
interface Asked {
  lines: LineDetails[];
  quotes: ExplainedQuotation[];
  names: ExplainedName[];
}

/** Carries out `copydesk explain …`. */
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
  const { format, url } = values;
  if (format !== undefined && format !== 'html' && format !== 'text') {
    throw new UsageError(`unknown format '${format}': html and text can be read`);
  }
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
  try {
    return parseArgs({
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
    });
  } catch (error) {
    const [line = ''] = String((error as Error).message).split('\n');
    throw new UsageError(line.split('. ')[0]);
  }
}

/** What was asked for by number, id or words; null where nothing was. */
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

/** Whether a name is worth a row: words that are none are where rules or model were sure of them. */
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
