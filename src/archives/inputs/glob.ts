/**
 * Whether a path fits a pattern: `*` stands for any characters within a name, `**` for any folders,
 * `?` for one character. A pattern without `/` is held against the name alone.
 *
 * @param path - A path with `/` between its names.
 */
export function fitsPattern(path: string, pattern: string): boolean {
  const names = path.split('/');
  if (!pattern.includes('/')) return fitsName(names.at(-1) ?? '', pattern);
  return fits(names, pattern.split('/'), (part) => part === '**', fitsName);
}

function fitsName(name: string, pattern: string): boolean {
  return fits(
    [...name],
    [...pattern],
    (sign) => sign === '*',
    (sign, part) => part === '?' || part === sign,
  );
}

/** Holds a list against a pattern; only the last wild card is tried again, so it takes n × m steps. */
function fits(
  list: readonly string[],
  pattern: readonly string[],
  isWild: (part: string) => boolean,
  fitsOne: (item: string, part: string) => boolean,
): boolean {
  let at = 0;
  let part = 0;
  let wild = -1;
  let taken = 0;
  while (at < list.length) {
    const wanted = pattern[part];
    if (wanted !== undefined && isWild(wanted)) {
      wild = part++;
      taken = at;
    } else if (wanted !== undefined && fitsOne(list[at] as string, wanted)) {
      at++;
      part++;
    } else if (wild >= 0) {
      part = wild + 1;
      at = ++taken;
    } else return false;
  }
  return pattern.slice(part).every(isWild);
}
