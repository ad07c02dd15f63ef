// Countries with their codes, items, names and adjectives, and the country that a description of
// Wikidata names.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Names and adjectives that neither package has, by ISO code. */
const ALSO = {
  US: [
    'United States',
    'US',
    'U.S.',
    'U.S',
    'USA',
    'U.S.A.',
    'America',
    'United States of America',
    'American',
    'Americans',
  ],
  GB: [
    'U.K.',
    'UK',
    'Britain',
    'Great Britain',
    'British',
    'Briton',
    'England',
    'English',
    'Scotland',
    'Scottish',
    'Wales',
    'Welsh',
    'Northern Ireland',
    'Northern Irish',
  ],
  CD: ['Democratic Republic of the Congo', 'DR Congo', 'DRC', 'Congo-Kinshasa', 'Kinshasa'],
  CG: ['Republic of the Congo', 'Republic of Congo', 'Congo-Brazzaville', 'Brazzaville'],
  CI: ['Ivory Coast', 'Ivorian'],
  CN: ["People's Republic of China", 'PRC', 'Chinese'],
  CZ: ['Czech Republic', 'Czech'],
  TR: ['Turkey', 'Turkish', 'Türkiye'],
  KR: ['South Korean', 'South Korea'],
  KP: ['North Korean', 'North Korea'],
  NL: ['Dutch', 'Holland', 'Netherlands'],
  PH: ['Philippine', 'Filipino', 'Filipinos'],
  NZ: ['New Zealander', 'New Zealanders'],
  AE: ['UAE', 'Emirati', 'United Arab Emirates'],
  SA: ['Saudi', 'Saudis'],
  IL: ['Israelis'],
  IE: ['Irish', 'Republic of Ireland'],
  AR: ['Argentinian', 'Argentine'],
  DK: ['Danish', 'Dane', 'Danes'],
  SE: ['Swede', 'Swedes'],
  ES: ['Spaniard', 'Spaniards'],
  PL: ['Pole', 'Poles'],
  FI: ['Finn', 'Finns'],
  MM: ['Burma', 'Burmese'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  VA: ['Vatican', 'Holy See'],
  BA: ['Bosnia', 'Bosnian'],
  MK: ['Macedonia', 'Macedonian'],
  CY: ['Cyprus'],
};

/** States and provinces of other countries that news names without the country, by ISO code. */
export const PROVINCES = {
  'CA-ON': ['Ontario', 'Ont.'],
  'CA-QC': ['Quebec', 'Québec', 'Que.'],
  'CA-BC': ['British Columbia', 'B.C.'],
  'CA-AB': ['Alberta', 'Alta.'],
  'CA-MB': ['Manitoba'],
  'CA-SK': ['Saskatchewan', 'Sask.'],
  'CA-NS': ['Nova Scotia', 'N.S.'],
  'CA-NB': ['New Brunswick', 'N.B.'],
  'CA-NL': ['Newfoundland', 'Newfoundland and Labrador'],
  'CA-PE': ['Prince Edward Island'],
  'AU-NSW': ['New South Wales'],
  'AU-QLD': ['Queensland'],
  'AU-TAS': ['Tasmania'],
  'AU-WA': ['Western Australia'],
  'AU-SA': ['South Australia'],
  'AU-NT': ['Northern Territory'],
  'IN-MH': ['Maharashtra'],
  'IN-TN': ['Tamil Nadu'],
  'IN-KA': ['Karnataka'],
  'IN-KL': ['Kerala'],
  'IN-GJ': ['Gujarat'],
  'IN-RJ': ['Rajasthan'],
  'IN-UP': ['Uttar Pradesh'],
  'IN-WB': ['West Bengal'],
  'DE-BY': ['Bavaria'],
  'DE-SN': ['Saxony'],
  'ES-CT': ['Catalonia'],
  'ES-AN': ['Andalusia'],
  'IT-52': ['Tuscany'],
  'IT-25': ['Lombardy'],
  'IT-82': ['Sicily'],
  'FR-NOR': ['Normandy'],
  'FR-BRE': ['Brittany'],
  'CN-GD': ['Guangdong'],
  'CN-SC': ['Sichuan'],
  'RU-CE': ['Chechnya'],
};

/** The countries of the world: code, item, and all words that show an article to be about one. */
export function readCountries(scratch) {
  const nationalities = JSON.parse(
    readFileSync(join(dirname(scratch.resolve('i18n-nationality')), 'langs/en.json'), 'utf8'),
  ).nationalities;
  const countries = [];
  for (const { properties } of scratch('@rapideditor/country-coder').borders.features) {
    const { iso1A2, wikidata, nameEn, level } = properties;
    if (!iso1A2 || !/^(?:country|territory)$/.test(level) || !/^[A-Z]{2}$/.test(iso1A2)) continue;
    const name = nameEn.replace(/^The /, '');
    const adjective = nationalities[iso1A2];
    const words = new Set([name, name.replace(/^St\./, 'Saint'), ...(ALSO[iso1A2] ?? [])]);
    if (adjective && /^[A-Z][\p{L} -]+$/u.test(adjective)) words.add(adjective);
    countries.push({ code: iso1A2, item: wikidata, name, words: [...words] });
  }
  return countries.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Makes a function that gives the codes of the countries that a description names. */
export function countriesNamedBy(countries) {
  const byWord = new Map();
  for (const { code, words } of countries) {
    for (const word of words) byWord.set(word.toLowerCase(), code);
  }
  const longest = [...byWord.keys()].sort((a, b) => b.length - a.length);
  const escaped = longest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})(?![\\p{L}])`, 'giu');
  return (text) => [
    ...new Set([...text.matchAll(pattern)].map(([word]) => byWord.get(word.toLowerCase()))),
  ];
}
