// The items of name-suggestion-index (BSD-3-Clause; labels and descriptions of Wikidata, CC0) that
// news may name, with their names and countries.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Items that are no place or organisation. */
const NOTHING =
  /\bflags?\b|\bbanner\b|\bensign\b|\blogo\b|coat of arms|pennant|\broute\b|\bline\b|advertis|vending|parcel locker|\bmodel\b|family name|given name|disambiguation|\bsign\b|trademark|\btrail\b|camping|ticket|payment card|\bsong\b|\balbum\b|\bfilm\b|emblem|symbol/i;
/** Descriptions of places. */
const PLACE =
  /^(?:[\p{L}’'-]+ ){0,4}?(?:sovereign state|country|island nation|state|province|prefecture|region|county|city|town|municipality|village|borough|capital|territory|overseas collectivity|department|district|canton|island|archipelago|emirate|oblast|republic|commune|comune|metropolis|megacity|community|voivodeship|governorate|dependency|principality)\b(?:[^,;]*)\b(?:in|of|on|within|between|located)\b/iu;
const NO_PLACE =
  /government|council|authority|agency|administration|school|network|system|library|police|patrol|transport|service|company|corporation|limited|enterprise|owned|organi[sz]ation|operator|chain|bank|university|college|hospital|museum|club|store|brand|office|utilit|cooperative|association|station|court|board|house|fire|park|church|diocese|bishop|casino|ministry|\bbus\b|union|communaut|communes|intermunicipal|veiligheid|secretaria|metropolitan area/i;
const COUNTRY = /^(?:\p{L}+ )*(?:sovereign state|country|island nation)\b/iu;
const CITY =
  /\b(?:city|town|village|municipality|metropolis|megacity|capital|borough|commune|comune|county seat)\b/i;

const KINDS = [
  [
    'university',
    /\buniversit(?:y|ies)\b|\bcollege\b|\bpolytechnic\b|school district|\bschool\b|academy trust|\bhospital\b|library/i,
  ],
  ['party', /political party/i],
  ['media', /newspaper|news agency|broadcaster|television|magazine|radio (?:station|network)/i],
  [
    'international',
    /intergovernmental|international organi[sz]ation|speciali[sz]ed agency|united nations|european union/i,
  ],
  [
    'government',
    /\bminist|\bdepartment of\b|executive (?:branch|department)|\bagency\b|government|council|authority|central bank|police|armed forces|military|navy|air force|\barmy\b|parliament|court|law enforcement|municipal|fire (?:department|service)|unitary|administration/i,
  ],
];
const LATIN = /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N} .,’'&!/+()-]*$/u;
/** Tags whose value names the item whose number is in the tag of the same name with `:wikidata`. */
const FORMS = ['', ':en', ':short'];
const OTHER_NAMES = [
  'name',
  'name:en',
  'official_name',
  'official_name:en',
  'short_name',
  'alt_name',
];

/** Records of the index: item, label, names, description, kind, countries, regions. */
export function readNameSuggestionIndex(folder, countriesOf) {
  const dist = join(folder, 'node_modules/name-suggestion-index/dist');
  const read = (path) => JSON.parse(readFileSync(join(dist, path), 'utf8'));
  const { wikidata } = read('wikidata/wikidata.min.json');
  const { nsi } = read('json/nsi.min.json');
  const uses = usesOfItems(nsi);
  const records = [];
  for (const [item, { label, description = '' }] of Object.entries(wikidata)) {
    if (!label || !LATIN.test(label) || NOTHING.test(`${label}: ${description}`)) continue;
    const use = uses.get(item) ?? { names: new Set(), places: new Set(), subject: false };
    const place =
      (use.subject || PLACE.test(description)) &&
      PLACE.test(description) &&
      !NO_PLACE.test(`${label}: ${description}`);
    const places = [...use.places];
    const named = countriesOf(description);
    records.push({
      item,
      label,
      description,
      names: [...use.names].filter((name) => LATIN.test(name)),
      kind: place ? placeKind(description) : kindOf(description),
      countries: named.length > 0 ? named : countriesAmong(places),
      everywhere: places.includes('001'),
    });
  }
  return records;
}

function placeKind(description) {
  if (COUNTRY.test(description)) return 'country';
  return CITY.test(description) ? 'city' : 'region';
}

function kindOf(description) {
  return KINDS.find(([, pattern]) => pattern.test(description))?.[0] ?? 'company';
}

function countriesAmong(places) {
  const codes = new Set();
  for (const place of places) {
    const code = /^([a-z]{2})(?:-|$|\.)/.exec(place)?.[1];
    if (code) codes.add(code.toUpperCase());
  }
  return codes.size > 4 ? [] : [...codes];
}

/** By item: the names that the index gives it, where it is, and whether a flag stands for it. */
function usesOfItems(nsi) {
  const uses = new Map();
  for (const { items } of Object.values(nsi)) {
    for (const { tags, locationSet } of items) {
      for (const [tag, value] of Object.entries(tags)) {
        if (!tag.endsWith('wikidata')) continue;
        const base = tag.slice(0, -'wikidata'.length).replace(/:$/, '');
        if (!/^(?:brand|operator|network|owner|subject|)$/.test(base)) continue;
        const use = uses.get(value) ?? { names: new Set(), places: new Set(), subject: false };
        uses.set(value, use);
        if (base === 'subject') use.subject = true;
        const keys = base === '' ? [] : FORMS.map((form) => base + form);
        const alone = Object.keys(tags).filter(
          (one) => one.endsWith('wikidata') && !/flag/.test(one),
        );
        if (alone.length === 1 && base !== 'subject' && base !== 'owner') keys.push(...OTHER_NAMES);
        for (const key of keys) if (tags[key]) use.names.add(tags[key]);
        for (const one of locationSet?.include ?? []) use.places.add(String(one).toLowerCase());
      }
    }
  }
  return uses;
}
