// The rows of docs/sources.md: `| file | what | source | licence | made by | SHA-256 |`.

/** A line that speaks of files of src; the first cell names one, or several by `*`. */
const ROW = /^\| `(src\/[^`]+)` \|(.*)\| ([^|]*) \|$/;
const SUM = /^`([0-9a-f]{64})`$/;

/** Each row’s line in the document, its files, and the checksum it states, or null. */
export function readRows(markdown) {
  return markdown.split('\n').flatMap((line, index) => {
    const [, files, cells, last] = ROW.exec(line) ?? [];
    if (files === undefined) return [];
    return [{ line: index, files, full: filled(cells), sum: SUM.exec(last)?.[1] ?? null }];
  });
}

/** What, source, licence, and how it is made. */
const CELLS = 4;

function filled(cells) {
  const texts = cells.split('|').map((cell) => cell.trim());
  return texts.length === CELLS && texts.every((text) => text !== '');
}

/** Whether a row speaks of a file; `*` stands for a name within a folder. */
function covers(row, path) {
  const [front, back] = row.files.split('*');
  if (back === undefined) return row.files === path;
  const middle = path.slice(front.length, path.length - back.length);
  return path.startsWith(front) && path.endsWith(back) && middle !== '' && !middle.includes('/');
}

/**
 * What is wrong with the rows, by lines to print. `files` holds every table with its checksum and
 * whether a tool wrote it; `others` are the paths of all other sources, which rows may name too.
 */
export function faultsOf(markdown, files, others = []) {
  const rows = readRows(markdown);
  const paths = [...files.keys(), ...others];
  return [
    ...rows.flatMap((row) => faultsOfRow(row, paths)),
    ...[...files].flatMap(([path, file]) => faultsOfFile(path, file, rows)),
  ];
}

function faultsOfRow(row, paths) {
  if (!paths.some((path) => covers(row, path))) return [`${row.files}: a row, but no file`];
  return row.full ? [] : [`${row.files}: what, source, licence or how it is made is missing`];
}

function faultsOfFile(path, { sum, generated }, rows) {
  const mine = rows.filter((row) => covers(row, path));
  if (mine.length === 0) return [`${path}: no row says where it comes from`];
  if (mine.length > 1) return [`${path}: ${mine.length} rows`];
  if (!generated) return mine[0].sum === null ? [] : [`${path}: a checksum, but no tool writes it`];
  if (mine[0].sum === sum) return [];
  return [`${path}: not the file that was recorded; its SHA-256 is ${sum}`];
}

/** The document with the checksums of the files that tools write. */
export function withSums(markdown, files) {
  const lines = markdown.split('\n');
  for (const row of readRows(markdown)) {
    const file = files.get(row.files);
    if (!file?.generated) continue;
    lines[row.line] = lines[row.line].replace(/\| [^|]* \|$/, `| \`${file.sum}\` |`);
  }
  return lines.join('\n');
}
