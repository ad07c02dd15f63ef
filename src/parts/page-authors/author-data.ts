import { itemsIn, type JsonObject, stringIn } from '../../language/json.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { plainText } from '../page-sources/plain-text.js';
import { type Finder, linkedData, metasLike } from '../page-sources/policy.js';
import { type LinkedData, sourceOf, valuesOf } from '../page-sources/read-json-ld.js';
import { noNames } from '../shared/byline-names.js';
import { DESK_WORDS, NO_NAME_WORDS } from '../tables/author-words.js';
import { readAuthorNames, withoutLabel } from './author-names.js';
import { bylinePlaces, ELSEWHERE } from './byline-places.js';
import { add, type Found, isEmpty, nothing } from './found-names.js';

/** The name of an account. */
const ACCOUNT = /^(?=.{3,30}$)(?!www\.)[\p{Ll}\d]+(?:[._][\p{Ll}\d]+){0,2}(?<!\.\p{Ll}{2,3})$/u;
export function linkedAuthors(evidence: Evidence): Found {
  const { articles, linked, page } = evidence;
  for (const { value, script } of articles) {
    const found = nothing();
    for (const author of valuesOf(value.author ?? value.creator, linked)) {
      const object = typeof author === 'string' ? null : author;
      for (const name of object === null ? [author] : namesOf(object, linked)) {
        if (typeof name !== 'string') continue;
        const names = readAuthorNames(name, evidence, false);
        const title = object?.jobTitle;
        const [only] = names.authors;
        if (only !== undefined && names.authors.length === 1 && typeof title === 'string') {
          only.role ??= plainText(title) || null;
        }
        if (isOrganisation(object)) {
          for (const { name } of names.authors) names.organisations.push(name);
          names.authors = [];
        }
        add(found, names, sourceOf(page.metadata, script, name));
      }
    }
    if (!isEmpty(found.names)) return found;
  }
  return nothing();
}

function isOrganisation(author: JsonObject | null): boolean {
  return itemsIn(author?.['@type']).some((type) => stringIn(type).includes('Organization'));
}

function namesOf(person: JsonObject, linked: LinkedData): (JsonObject | string)[] {
  const { name, givenName, familyName } = person;
  if (name !== undefined) {
    // some pages put the person in place of the name
    return valuesOf(name, linked).flatMap((value) =>
      typeof value === 'string' ? [value] : valuesOf(value.name, linked),
    );
  }
  return [[givenName, familyName].filter((part) => typeof part === 'string').join(' ')];
}

/** Names in fields that contain nothing else. */
export function fields(find: Finder): (evidence: Evidence) => Found {
  return (evidence) => {
    const found = nothing();
    for (const { value, source } of find(evidence)) {
      add(found, readAuthorNames(value, evidence, false), source);
    }
    return found;
  };
}

export function relAuthors(evidence: Evidence): Found {
  const found = nothing();
  const { isNear } = bylinePlaces(evidence);
  for (const { text, source, inside } of evidence.page.metadata.relAuthors.slice(0, 40)) {
    if ((inside & ELSEWHERE) !== 0 || !isNear(source)) continue;
    const names = readAuthorNames(text, evidence, false);
    // “More about Mara Lindqvist”
    names.authors = names.authors.filter(({ name }) => !isPhrase(name));
    add(found, names, source);
  }
  return found;
}

function isPhrase(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return words.length > 1 && words.some((word) => NO_NAME_WORDS.has(word));
}

export function microdataAuthors(evidence: Evidence): Found {
  const near = nothing();
  const far = nothing();
  const { itemprops } = evidence.page.metadata;
  const { isNear, isOfStory } = bylinePlaces(evidence);
  for (const item of itemprops.slice(0, 2000)) {
    const outer = item.within === null ? undefined : itemprops[item.within];
    const name =
      item.prop === 'name' && isAuthorProperty(outer?.prop) && outer?.itemtype !== 'Organization';
    const plain = isAuthorProperty(item.prop) && item.itemtype === '';
    if ((!name && !plain) || !isOfStory(item)) continue;
    const names = readAuthorNames(item.value, evidence, false);
    add(isNear(item.source) ? near : far, names, item.source);
  }
  // far from the headline, one name is the author’s, several are those of comments
  if (isEmpty(near.names) && far.names.authors.length === 1) return far;
  return near;
}

function isAuthorProperty(prop: string | undefined): boolean {
  return prop === 'author' || prop === 'creator';
}

/** Values that pages give to social networks with “Written by” as their label. */
export function labelledMetas(evidence: Evidence): Found {
  const found = nothing();
  for (const number of [1, 2]) {
    const label = evidence.metas.get(`twitter:label${number}`)?.[0]?.content ?? '';
    const named = label !== '' && withoutLabel(`${label}: X`) === 'X';
    for (const { content, source } of named
      ? (evidence.metas.get(`twitter:data${number}`) ?? [])
      : [])
      add(found, readAuthorNames(content, evidence, false), source);
  }
  return found;
}

/** The account that published the page, where nobody is named. */
export function accounts(evidence: Evidence): Found {
  const found = nothing();
  const values = [
    ...linkedData('author')(evidence),
    ...evidence.articles.flatMap(({ value, script }) =>
      valuesOf(value.author, evidence.linked).flatMap((author) =>
        typeof author === 'object' && typeof author.name === 'string'
          ? [{ value: author.name, source: sourceOf(evidence.page.metadata, script, author.name) }]
          : [],
      ),
    ),
    ...metasLike(/^(?:author|dc\.creator|article:author)$/u)(evidence),
  ];
  for (const { value, source } of values) {
    const name = value.trim();
    if (!ACCOUNT.test(name) || DESK_WORDS.has(name) || /^\d+$/u.test(name)) continue;
    add(found, { ...noNames(), authors: [{ kind: 'person', name, role: null }] }, source);
    break;
  }
  return found;
}
