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
/** A word behind a city’s name that is the airport’s own. */
const OWN_WORD =
  /^(?!(?:National|Memorial|County|Capital|Executive|State|Regional|Municipal|Metropolitan|City|Central|Island|Novy)$)\p{Lu}[\p{L}’']{3,}$/u;
const LATIN = /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M} .’'–-]*$/u;

/**
 * Adds the cities that are large enough, and the airports. Of two items for a city the one with the lower
 * number is meant: the other is its municipality’s.
 */
export function addCitiesAndAirports(folder, { kinds, add, standing, foremost, byNumber }) {
  const records = readOpenTravelData(folder);
  const airportNames = usualNames(
    records.filter(({ kind }) => kind === 'airport'),
    { standing, foremost },
  );
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
      const airports = airportNames.get(item);
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

/**
 * By item, the names by which news knows each airport: those that end in Airport, “International” left out or
 * put in, and, where one word behind its city is the airport’s own, that word in place of both (“Gatwick
 * Airport”, “London Gatwick”, and “Gatwick” if GeoNames has it so); as long as no other airport is called so.
 */
function usualNames(airports, { standing, foremost }) {
  const bearers = new Map();
  const made = airports.map((airport) => {
    const own = airport.names.filter((name) => /\bAirport$/.test(name));
    const usual = new Set(own.flatMap((name) => formsOf(name, airport, { standing, foremost })));
    for (const name of [...own, ...usual])
      bearers.set(name, (bearers.get(name) ?? new Set()).add(airport.item));
    return { item: airport.item, own, usual };
  });
  return new Map(
    made.map(({ item, own, usual }) => [
      item,
      [...new Set([...own, ...[...usual].filter((name) => bearers.get(name).size === 1)])],
    ]),
  );
}

function formsOf(name, { cities, country, state, names, isOnly }, { standing, foremost }) {
  const base = name.replace(/ (?:International |Intl )?Airport$/, '');
  const withAndWithout = (one) => [`${one} Airport`, `${one} International Airport`];
  // a city with several airports has none of its name, and some have towns of theirs abroad
  if (cities.includes(base)) {
    return isOnly() && standing(base, country, state) === 'sole' ? withAndWithout(base) : [];
  }
  const forms = withAndWithout(base);
  const city = cities.find((one) => base.startsWith(`${one} `));
  const rest = city === undefined ? '' : base.slice(city.length + 1);
  if (!OWN_WORD.test(rest) || foremost(rest) !== null) return forms;
  forms.push(...withAndWithout(rest));
  // “Jackson Hole” is more than its airport
  if (country !== 'US') forms.push(base);
  if (names.includes(rest)) forms.push(rest);
  return forms;
}

/** Records of places with an item: item, names, GeoNames’ number, kind, country, state, rank. */
function readOpenTravelData(folder) {
  const path = join(folder, 'python/neobase/optd_por_public.csv');
  const [header, ...lines] = readFileSync(path, 'utf8').split('\n');
  const fields = header.split('^');
  const records = new Map();
  const airportsOf = new Map();
  for (const line of lines) {
    const values = line.split('^');
    const row = Object.fromEntries(fields.map((field, index) => [field, values[index] ?? '']));
    if (row.location_type?.startsWith('A') && Number(row.page_rank) >= LEAST_RANK)
      airportsOf.set(row.city_code_list, (airportsOf.get(row.city_code_list) ?? 0) + 1);
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
      cities: row.city_name_list.split(/[,=]/).filter(Boolean),
      isOnly: () => airportsOf.get(row.city_code_list) === 1,
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
