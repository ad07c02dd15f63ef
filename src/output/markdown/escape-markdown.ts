/**
 * What does not stand in Markdown as it is:
 *
 * - white space, which Markdown folds
 * - characters that are markup anywhere: emphasis, code, links, and control characters; `<` and `&`
 *   become entities, since renderers differ in how they read a backslash before them
 * - characters that turn plain text into a link in GitHub’s Markdown and in linkify-it: the second
 *   slash of `//`, the dot after `www` or before a domain’s ending, the `@` of a mail address; without
 *   escaping them, a renderer would find an address and read later escapes as part of it
 * - what note-taking programs read as markup: sums (`$a$`), marked words (`==a==`), remarks (`%%a%%`),
 *   tags (`#a`)
 */
const SPECIAL =
  /\s+|[\\`*_~[\]<\0-\x1f\x7f-\x9f]|&(?=#|[a-z0-9]+;)|(?<=\/)\/|(?<=www)\.|(?<=[^\s.])\.(?=\p{L}{2})|(?<=\S)@(?=\S)|(?<=\S)\$|(?<=%)%|(?<==)=|(?<=\s)#(?=\S)/giu;

/** What changes the meaning of a table’s row beside {@link SPECIAL}. */
const PIPE = /\|/g;

/** Folds white space as Markdown does: to one space, none at the ends. */
export function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Escapes text that goes into a line so that nothing in it is markup; outer space is folded too. */
export function escapeInline(text: string): string {
  return text.replace(SPECIAL, hide);
}

/**
 * Escapes a text in pieces: each call gives what stands between two offsets, as it is escaped in the
 * whole text. Offsets begin at the first one
 * and must not go back.
 */
export function escaper(text: string, first: number): (from: number, to: number) => string {
  const special = new RegExp(SPECIAL.source, SPECIAL.flags);
  special.lastIndex = first;
  let found = special.exec(text);
  return (from, to) => {
    let out = '';
    let at = from;
    while (found !== null && found.index < to) {
      const end = found.index + found[0].length;
      if (end > at) {
        const start = Math.max(found.index, at);
        out += text.slice(at, start) + hide(found[0]);
        at = Math.min(end, to);
      }
      if (end > to) break;
      found = special.exec(text);
    }
    return out + text.slice(at, to);
  };
}

function hide(found: string): string {
  if (/^\s/.test(found)) return ' ';
  if (found === '<') return '&lt;';
  if (found === '&') return '&amp;';
  return found < ' ' || found > '~' ? '\ufffd' : `\\${found}`;
}

/** Escapes what would be markup at the start of each line, and of a table, if it began one. */
export function escapeStarts(lines: string): string {
  return lines
    .trim()
    .split('\n')
    .map((line, i) => {
      const start = line.replace(/^[#>+=-]/, '\\$&').replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
      return i === 0 ? start : start.replace(/^[|:]/, '\\$&');
    })
    .join('\n');
}

/** Escapes one line of plain text so that nothing in it is markup. */
export function escapeLine(text: string): string {
  return escapeStarts(escapeInline(fold(text)));
}

/** Keeps the bars of a text from parting the cells of a table. */
export function escapePipes(text: string): string {
  return text.replace(PIPE, '\\|');
}

/** A text of code, with U+FFFD for control characters, which renderers leave out or refuse. */
export function visible(text: string): string {
  return text.replace(/[\v\f]/g, ' ').replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g, '\ufffd');
}

/** Characters of an address that Markdown would read as markup. */
const IN_ADDRESS = /[()*\\`|{}^]/g;

/** Writes an address that stands in a link or picture. */
export function escapeAddress(address: string): string {
  return address
    .replace(IN_ADDRESS, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/~(?=~)/g, '%7E')
    .replace(/&(?=#|[a-z0-9]+;)/gi, '&amp;');
}
