import { settleTypes } from '../crf/decode/document-types.js';
import { type TaggedName, tagNames } from '../crf/decode/tag-document.js';
import type { Document, Word } from '../document/document.js';
import type { Name, NameType } from '../document/names.js';
import type { Run } from '../rules/capital-run.js';
import { recognise } from '../rules/find-names-by-rules.js';
import { headSigns, headType } from '../rules/heads.js';
import { wordSigns } from '../rules/name-shape.js';
import { type Typed, typeNames } from '../rules/name-type.js';
import { OF_HEADS } from '../tables/vocabulary.js';
import { settleAcronyms } from './bodies/acronyms.js';
import { addClubs } from './bodies/clubs.js';
import { addOffices, withoutFields } from './bodies/offices.js';
import { addBodies } from './bodies/shown-bodies.js';
import { withWhole } from './cut-names.js';
import { typeByHead } from './head-types.js';
import { dropLoneWords } from './lone-words.js';
import { readLists } from './name-lists.js';
import { withNicknames } from './nicknames.js';
import { typePlaceFirstNames } from './place-first-names.js';
import { addRepeated } from './repeated-names.js';
import { typeShortForms } from './short-forms.js';
import { addShownPersons } from './shown-persons.js';
import { typeSurnames } from './surname-types.js';
import { partTeams } from './teams.js';
import { isMereTitle, withoutTitles } from './titles-cut.js';
import { addWorks } from './works.js';

/** Types that only the rules distinguish: the model has one kind for all of them. */
const RULED: ReadonlySet<NameType> = /* @__PURE__ */ new Set(['group', 'event', 'work', 'product']);

/**
 * Finds the names of a document and their types: first by the rules, then by the model, which uses
 * what the rules found.
 *
 * @param document - The text as words and sentences.
 * @param taken - For each word, whether it belongs to a date or an amount.
 * @returns Names in order, none inside another, and their types by key; names without a type are
 * dropped.
 */
export function readNames(
  document: Document,
  taken: Uint8Array,
): { names: Name[]; types: Map<string, Typed> } {
  const ruled = recognise(document, taken);
  const ruledTypes = typeNames(document, ruled);
  const found = withNicknames(document, tagNames(document, ruled, ruledTypes));
  const tagged = withWhole(document, withLists(document, found, ruled))
    .map((name) => withoutTitles(document, name))
    .filter((name) => !isTaken(taken, name.first, name.last) && !isMereTitle(document, name));
  addSigns(document, taken, tagged, ruled);
  const types = settleTypes(document, tagged);
  typePlaceFirstNames(document, tagged, types);
  typeShortForms(document, tagged, types);
  typeSurnames(document, tagged, types);
  partTeams(tagged, types);
  const kept = tagged.filter((name) => types.has(name.key));
  const free = outside(ruled, kept).filter((name) => {
    const typed = ruledTypes.get(name.key);
    return typed !== undefined && RULED.has(typed.type);
  });
  for (const { key } of free) {
    if (!types.has(key)) types.set(key, ruledTypes.get(key) as Typed);
  }
  const read = [...kept, ...free].sort((a, b) => a.first - b.first);
  const names = withoutFields(document, addOffices(document, read, types), types);
  typeByHead(document, names, types);
  const all = addBodies(document, taken, addWorks(document, taken, names, types), types);
  const shown = addShownPersons(document, taken, all, types);
  const listed = readLists(document, taken, shown, types);
  const explained = settleAcronyms(document, addClubs(document, listed, types), types);
  const sure = dropLoneWords(document, explained, types);
  return { names: addRepeated(document, taken, sure, types), types };
}

/** Whether all words of a range belong to dates and amounts. */
function isTaken(taken: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (taken[i] !== 1) return false;
  return true;
}

/**
 * Extends an organisation’s name by a list that the rules found after it, “Ministry of Trade,
 * Industry …”, or by an office before it.
 */
function withLists(
  document: Document,
  tagged: readonly TaggedName[],
  ruled: readonly Name[],
): TaggedName[] {
  const names: TaggedName[] = [];
  let next = 0;
  for (const name of tagged) {
    const before = names.at(-1);
    if (before !== undefined && before.last > name.first) continue; // it is part of the list
    while (next < ruled.length && (ruled[next] as Name).first < name.first) next++;
    const office = ruled[next - 1];
    const free = office !== undefined && office.first >= (before?.last ?? 0);
    if (free && office.last === name.last && opensWithOffice(document, office)) {
      names.push({ ...name, first: office.first, key: office.key, entry: office.entry });
      continue;
    }
    const rule = ruled[next];
    if (rule?.first !== name.first || rule.last <= name.last || !holdsComma(document, rule)) {
      names.push(name);
      continue;
    }
    names.push({ ...name, last: rule.last, key: rule.key, entry: rule.entry });
  }
  return names;
}

/** Whether an organisation’s name begins with “Office of the …”. */
function opensWithOffice({ words }: Document, { first }: Name): boolean {
  return OF_HEADS.has((words[first] as Word).lower) && words[first + 1]?.lower === 'of';
}

function holdsComma(document: Document, { first, last }: Name): boolean {
  for (let i = first; i < last; i++) if ((document.words[i] as Word).text === ',') return true;
  return false;
}

/** Gives names the signs that the rules found, or those of their words. */
function addSigns(
  document: Document,
  taken: Uint8Array,
  names: readonly TaggedName[],
  ruled: readonly Name[],
): void {
  let next = 0;
  for (const name of names) {
    while (next < ruled.length && (ruled[next] as Name).first < name.first) next++;
    const same = ruled[next];
    if (same !== undefined && same.first === name.first && same.last === name.last) {
      name.signs = same.signs;
      name.context = same.context;
      name.entry ??= same.entry;
      continue;
    }
    const { sentence, first, last } = name;
    const run: Run = { document, sentence, taken, last, names: [] };
    const head = last > first + 1 ? headType(run, last - 1) : null;
    name.signs = head === null ? wordSigns(run, first, last) : headSigns(run, first, last, head);
  }
}

/** The names that overlap with no other; both lists are in order. */
function outside(names: readonly Name[], others: readonly Name[]): Name[] {
  let next = 0;
  return names.filter((name) => {
    while (next < others.length && (others[next] as Name).last <= name.first) next++;
    return (others[next]?.first ?? Number.POSITIVE_INFINITY) >= name.last;
  });
}
