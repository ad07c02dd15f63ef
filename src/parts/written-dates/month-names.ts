import { own } from '../../language/own.js';
import { MONTHS, OWN_MONTHS } from '../../language/packs/dates.js';

/** Fewest letters of an abbreviated month. */
const SHORTEST = 3;

let common: ReadonlyMap<string, number> | undefined;
const ofLanguage = new Map<string, ReadonlyMap<string, number>>();

/**
 * Number of the month that a word names, or 0.
 *
 * @param language - Tag of the page's language: in some, a word names another month than elsewhere.
 */
export function monthNamed(word: string, language = ''): number {
  const key = word.toLowerCase();
  const tag = language.slice(0, 3).toLowerCase().split(/[-_]/u)[0] as string;
  const months = OWN_MONTHS.has(tag) ? own(MONTHS, tag) : undefined;
  if (months !== undefined) {
    const names = ofLanguage.get(tag) ?? monthsByStart([months]);
    ofLanguage.set(tag, names);
    const month = names.get(key);
    if (month !== undefined) return month;
  }
  common ??= monthsByStart(
    Object.keys(MONTHS).flatMap((key) => (OWN_MONTHS.has(key) ? [] : (own(MONTHS, key) ?? []))),
  );
  return common.get(key) ?? 0;
}

/** Months by their names and the starts of these. */
function monthsByStart(lists: readonly string[]): Map<string, number> {
  const byStart = new Map<string, number>();
  const languages = lists.map((months) => months.split(' '));
  for (let month = 1; month <= 12; month++) {
    // by month, not by language: “jun” is June before it is any other word
    for (const name of languages.flatMap((months) => months[month - 1]?.split('|') ?? [])) {
      for (let end = SHORTEST; end <= name.length; end++) {
        const start = name.slice(0, end);
        if (!byStart.has(start)) byStart.set(start, month);
      }
    }
  }
  // a name is never the start of another
  languages.forEach((months) => {
    months.forEach((names, index) => {
      for (const name of names.split('|')) if (name.length > SHORTEST) byStart.set(name, index + 1);
    });
  });
  return byStart;
}
