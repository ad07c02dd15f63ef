import type { BoilerplateReason } from '../article.js';
import { isObject, requireType } from '../language/require.js';
import { REASONS } from '../reasons.js';
import type { OutletDefinition, OutletFamily, OutletFields } from './definition.js';
import { FIELDS, parseSource, selectorsOf, sourcesOf } from './field-sources.js';
import { parseForm } from './forms.js';
import { type Outlet, toOutlet } from './outlet.js';
import { BYLINE_HOLES, DATELINE_HOLES } from './read-outlet.js';
import { faultOf } from './selectors.js';
import { isTimeZone } from './time-zone.js';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Fewest letters of a phrase; shorter ones are the beginning of too many lines. */
const SHORTEST_PHRASE = 6;

const FIELD_KEYS = [...FIELDS, 'body'];
const FAMILY_KEYS = 'language timeZone furniture bylines datelines layouts'.split(' ');
const OWN_KEYS = 'id name domains names family'.split(' ');

/** Throws an error that says which field of a definition is wrong, and why. */
type Complain = (field: string, problem: string) => never;

/**
 * Checks a definition and makes an outlet from it.
 *
 * @param definition - Plain data.
 * @returns The outlet, for `createParser({ outlets })`.
 * @throws TypeError when the definition is no object.
 * @throws RangeError that names the outlet, the field and what is wrong with it.
 *
 * @category Outlets
 * @example
 * ```ts
 * import { createParser, defineOutlet } from 'copydesk';
 *
 * const outlet = defineOutlet({ id: 'vessby-post', name: 'Vessby Post', domains: ['vessby.example'] });
 * const parse = createParser({ outlets: [outlet] });
 * parse('Rain', { url: 'https://www.vessby.example/rain' }).outlet?.id; // => 'vessby-post'
 * ```
 */
export function defineOutlet(definition: OutletDefinition): Outlet {
  requireType(definition, 'defineOutlet', isObject);
  const { id, name, family, names } = definition;
  const complain: Complain = (field, problem) => {
    throw new RangeError(`outlet ${shown(id)}: ${field} ${problem}`);
  };
  if (typeof id !== 'string' || !ID.test(id)) {
    complain('id', 'must be lower-case words joined by hyphens');
  }
  if (typeof name !== 'string' || name.trim() === '') complain('name', 'must be a name');
  checkStrings(definition.domains, 'domains', complain);
  for (const domain of definition.domains) {
    if (!/^[a-z0-9.-]+$/.test(domain) || !domain.includes('.') || domain.startsWith('www.')) {
      complain(
        'domains',
        `must list domains such as "example.com", without "www.", not ${shown(domain)}`,
      );
    }
  }
  if (names !== undefined) checkStrings(names, 'names', complain);
  checkFamily(definition, OWN_KEYS, complain);
  if (family !== undefined) {
    checkObject(family, 'family', complain);
    checkFamily(family, [], (field, problem) => complain(`family.${field}`, problem));
  }
  return toOutlet(definition);
}

function checkFamily(family: OutletFamily, own: readonly string[], complain: Complain): void {
  checkKeys(family, [...own, ...FAMILY_KEYS, ...FIELD_KEYS], complain);
  const { language, timeZone, furniture = {}, bylines = [], datelines = [], layouts = [] } = family;
  if (language !== undefined && !isLanguage(language)) {
    complain('language', `must be a language tag such as "en-GB", not ${shown(language)}`);
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    complain('timeZone', `must be a zone such as "Europe/London", not ${shown(timeZone)}`);
  }
  checkObject(furniture, 'furniture', complain);
  for (const [reason, phrases] of Object.entries(furniture)) {
    checkReason(reason, 'furniture', complain);
    checkStrings(phrases, `furniture.${reason}`, complain);
    for (const phrase of phrases) {
      if (phrase.length < SHORTEST_PHRASE) {
        complain(
          `furniture.${reason}`,
          `has the phrase ${JSON.stringify(phrase)}, which is too short to be furniture everywhere`,
        );
      }
    }
  }
  checkForms(bylines, 'bylines', BYLINE_HOLES, complain);
  checkForms(datelines, 'datelines', DATELINE_HOLES, complain);
  checkFields(family, complain);
  if (!Array.isArray(layouts)) complain('layouts', 'must be a list');
  for (const [index, layout] of layouts.entries()) {
    const inLayout: Complain = (field, problem) => complain(`layouts[${index}].${field}`, problem);
    checkObject(layout, `layouts[${index}]`, complain);
    checkKeys(layout, ['when', ...FIELD_KEYS], inLayout);
    checkSelector(layout.when, 'when', inLayout);
    checkFields(layout, inLayout);
  }
}

function checkFields(fields: OutletFields, complain: Complain): void {
  for (const field of FIELDS) {
    const sources = sourcesOf(fields, field);
    checkStrings(sources, field, complain);
    for (const source of sources) {
      if (parseSource(source) === null) {
        complain(
          field,
          `must have sources such as "css:.byline a", "attr:time@datetime", "ld:author" or "meta:author", not ${JSON.stringify(source)}`,
        );
      }
    }
  }
  if (fields.body !== undefined) {
    const { drop = {} } = checkObject(fields.body, 'body', complain);
    checkObject(drop, 'body.drop', complain);
    checkKeys(fields.body, ['in', 'drop', 'keep', 'headings'], (key, problem) =>
      complain(`body.${key}`, problem),
    );
    for (const reason of Object.keys(drop)) {
      checkReason(reason, 'body.drop', complain);
    }
  }
  for (const { field, selector } of selectorsOf(fields)) checkSelector(selector, field, complain);
}

function checkSelector(selector: string, field: string, complain: Complain): void {
  const fault = faultOf(selector);
  if (fault !== null) complain(field, `${fault} (${shown(selector)})`);
}

function checkForms(
  forms: readonly string[],
  field: string,
  holes: readonly string[],
  complain: Complain,
): void {
  checkStrings(forms, field, complain);
  for (const form of forms) {
    const parsed = parseForm(form, holes);
    if (typeof parsed === 'string') complain(field, `${JSON.stringify(form)} ${parsed}`);
  }
}

function checkReason(reason: string, field: string, complain: Complain): void {
  if (!REASONS.includes(reason as BoilerplateReason)) {
    complain(
      field,
      `has the unknown reason ${JSON.stringify(reason)}; the reasons are ${REASONS.join(', ')}`,
    );
  }
}

function checkObject<T>(value: T, field: string, complain: Complain): T {
  return isObject(value) === '' ? value : complain(field, 'must be an object');
}

function checkKeys(value: object, known: readonly string[], complain: Complain): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) complain(key, `is not a field; the fields are ${known.join(', ')}`);
  }
}

function isLanguage(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value);
}

/** Shows a value in a message; converting a value that is not a string may throw. */
function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : `a value of type ${typeof value}`;
}

function checkStrings(value: unknown, field: string, complain: Complain): void {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string' || item === '')) {
    complain(field, 'must be a list of strings');
  }
}
