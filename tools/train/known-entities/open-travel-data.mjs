// The cities and airports of OpenTravelData (CC BY 4.0), as NeoBase has them: with the item of Wikidata that
// GeoNames (CC BY 4.0) gives to each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAR_LARGER, LEAST, STATES } from './cities.mjs';

/** Items of higher numbers are of municipalities, quarters or parts of cities, not of the city. */
const HIGHEST = 3_000_000;
/** Inhabitants of a city that its name alone means; smaller ones need their country in the article. */
const SOLE = 300_000;
/** Least rank of an airport in the table, by how many fly there. */
const LEAST_RANK = 0.02;
const LATIN = /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M} .’'–-]*$/u;

/**
 * Adds the cities that are large enough, and the airports. Of two items for a city the one with the lower
 * number is meant: the other is its municipality’s.
 */
export function addCitiesAndAirports(folder, { kinds, add, standing, byNumber }) {
  const records = readOpenTravelData(folder);
  const known = new Map();
  for (const [item, { names, where }] of kinds.get('city') ?? [])
    for (const name of names) for (const code of where) known.set(`${name}/${code}`, item);
  const largest = new Map();
  for (const { names, geonames } of records) {
    const { population = 0 } = byNumber.get(geonames) ?? {};
    for (const name of names)
      largest.set(name, [...(largest.get(name) ?? []), { geonames, population }]);
  }
  for (const { item, names, geonames, kind, country, state } of records) {
    const where = [state === null ? country : `US-${state}`];
    if (kind === 'airport') {
      const airports = names.filter((name) => /\bAirport$/.test(name));
      if (airports.length > 0) add('airport', item, airports, where, true);
      continue;
    }
    const city = byNumber.get(geonames);
    if (!(city?.population >= LEAST)) continue;
    const isOwn = (name) =>
      (largest.get(name) ?? []).every(
        (one) => one.geonames === geonames || city.population >= FAR_LARGER * one.population,
      );
    const own = [...new Set([city.name, ...names.filter(isOwn)])];
    const standings = own.map((name) => standing(name, country, state)).filter(Boolean);
    const rival = own.map((name) => known.get(`${name}/${where[0]}`)).find(Boolean);
    if (rival !== undefined && rival !== item) {
      if (Number(rival.slice(1)) < Number(item.slice(1))) continue;
      kinds.get('city').delete(rival);
    }
    const sole = standings.length > 0 && standings.every((one) => one === 'sole');
    add('city', item, own, where, sole && city.population >= SOLE);
  }
}

/** Records of places with an item: item, names, GeoNames’ number, kind, country, state, rank. */
function readOpenTravelData(folder) {
  const path = join(folder, 'python/neobase/optd_por_public.csv');
  const [header, ...lines] = readFileSync(path, 'utf8').split('\n');
  const fields = header.split('^');
  const records = new Map();
  for (const line of lines) {
    const values = line.split('^');
    const row = Object.fromEntries(fields.map((field, index) => [field, values[index] ?? '']));
    const items = [...line.matchAll(/wkdt\|Q(\d+)/g)].map(([, number]) => Number(number));
    const kind = { 'C/P': 'city', 'A/S': 'airport' }[`${row.location_type[0]}/${row.fclass}`];
    if (items.length !== 1 || kind === undefined || items[0] > HIGHEST * 10) continue;
    if (kind === 'city' && items[0] > HIGHEST) continue;
    const rank = Number(row.page_rank);
    if (kind === 'airport' && !(rank >= LEAST_RANK)) continue;
    const { country_code: country, adm1_code: adm1 } = row;
    records.set(row.geoname_id, {
      item: `Q${items[0]}`,
      names: [...new Set([row.name, row.asciiname, ...englishNames(row.alt_name_section)])].filter(
        (name) => LATIN.test(name),
      ),
      geonames: Number(row.geoname_id),
      kind,
      country,
      state: country === 'US' && STATES[adm1] !== undefined ? adm1 : null,
      rank,
    });
  }
  return [...records.values()];
}

/** The names that English has for a place, but for old and colloquial ones: “en|Frankfurt|p”. */
function englishNames(section) {
  return section
    .split('=')
    .map((entry) => entry.split('|'))
    .filter(([language, , marks = '']) => language === 'en' && !/[ch]/.test(marks))
    .map(([, name]) => name);
}
