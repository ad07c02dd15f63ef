import { printable } from '../../archives/errors/printable.js';
import type { Article, Quote, Removal, Speaker } from '../../index.js';

const WIDEST = 100;
const NARROWEST = 40;
/** Most characters that are shown of a removed text. */
const LONGEST_STRUCK = 160;

/** Writes a summary of an article for a terminal with this many columns. */
export function summaryOf(article: Article, columns: number): string {
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  const sections = [
    facts(article, width),
    section('Who said what', article.quotes.map(said), width),
    section('Who and what is named', article.entities.map(named), width),
    section('Removed', article.boilerplate.map(struck), width),
    section(
      'Notes',
      article.diagnostics.map(({ code, message }) => `${code}: ${message}`),
      width,
    ),
  ];
  return `${sections.filter((lines) => lines !== '').join('\n\n')}\n`;
}

function facts(article: Article, width: number): string {
  const { headline, dek, outlet, byline, dateline, body } = article;
  const counts = new Map<string, number>();
  for (const { kind } of body) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const blocks = [...counts].map(
    ([kind, count]) => `${count} ${kind.replace('-', ' ')}${count === 1 ? '' : 's'}`,
  );
  const rows: [label: string, text: string | null | undefined][] = [
    ['Headline', headline?.text ?? 'none'],
    ['Dek', dek?.text],
    ['Outlet', outlet?.name],
    ['Byline', byline?.text],
    ['Dateline', dateline?.text],
    ['Published', article.publishedAt],
    ['Changed', article.modifiedAt],
    ['Language', article.language],
    ['Body', `${blocks.join(', ') || 'nothing'}; ${body.reduce(addLength, 0)} characters`],
  ];
  return rows
    .flatMap(([label, text]) => (text ? [hang(`${label.padEnd(10)} `, text, width)] : []))
    .join('\n');
}

function addLength(sum: number, { text }: { text: string }): number {
  return sum + text.length;
}

/** A title with the number of its entries, and the entries below it. */
function section(title: string, entries: readonly string[], width: number): string {
  if (entries.length === 0) return '';
  const lines = entries.map((entry) => hang('  - ', entry, width));
  return [`${title} (${entries.length})`, ...lines].join('\n');
}

function said({ kind, text, speaker, cue }: Quote): string {
  const details = [kind, ...(cue === null ? [] : [`cue “${cue.text}”`])].join(', ');
  return `${speakerOf(speaker)}: ${text} [${details}]`;
}

function speakerOf(speaker: Speaker | null): string {
  if (speaker === null) return 'Nobody named';
  const { name, mention } = speaker;
  if (name === null) return `${mention.text} (not resolved)`;
  return name === mention.text ? name : `${name} (printed “${mention.text}”)`;
}

function named({
  name,
  type,
  mentions,
  aliases,
  descriptors,
}: Article['entities'][number]): string {
  const times = `${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`;
  const also = aliases.length === 0 ? '' : `, also ${aliases.join(', ')}`;
  const described = descriptors.length === 0 ? '' : ` – ${descriptors.join('; ')}`;
  return `${name} (${type}, ${times}${also})${described}`;
}

function struck({ reason, text }: Removal): string {
  const cut = text.length <= LONGEST_STRUCK ? text : `${text.slice(0, LONGEST_STRUCK).trimEnd()}…`;
  return `${reason}: ${cut}`;
}

/** Wraps a text after a prefix; further lines are indented to the prefix's length. */
function hang(prefix: string, text: string, width: number): string {
  const indent = ' '.repeat(prefix.length);
  const lines: string[] = [];
  let line = prefix;
  let empty = true;
  for (const word of printable(text).split(' ')) {
    if (word === '') continue;
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line.trimEnd());
  return lines.join('\n');
}
