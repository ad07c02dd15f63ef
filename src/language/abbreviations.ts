/**
 * Abbreviations that end in a full stop, grouped by what may follow them. From style guides of
 * English-language agencies and papers; in lower case, without the stop.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** With a capital: titles, ranks and the like. A name follows, so the sentence continues. */
const BEFORE_A_NAME = /* @__PURE__ */ words(
  'mr mrs ms mx dr prof rev fr sr sra srta hon st ste mt ft messrs mme mlle gen lt col maj capt ' +
    'cmdr adm brig sgt cpl pvt pfc ret sen sens rep reps gov govs pres sec supt det insp amb ' +
    'atty dist asst assoc dir pt',
);

/** In lower case: the sentence always continues. */
const BEFORE_ANYTHING = /* @__PURE__ */ words('v vs viz cf approx e.g i.e');

/** Before a number: “No. 10”, “c. 1950”. */
const BEFORE_A_NUMBER = /* @__PURE__ */ words(
  'no nos c ca art arts para pp p fig figs vol vols ch sec est jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec',
);

/** They may end a sentence; only the next word shows whether they do. */
const EITHER_WAY = /* @__PURE__ */ words('inc corp co ltd etc al pct dept esq');

/** The same, but only with a capital: companies, states, days, months. */
const EITHER_WAY_CAPITAL = /* @__PURE__ */ words(
  'plc llc bros jr univ assn ave blvd rd hwy ala ariz ark calif colo conn del fla ga ill ind kan ' +
    'ky la md mass mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que alta ' +
    'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Words that begin a new sentence if they follow such an abbreviation with a capital. */
export const SENTENCE_STARTERS = /* @__PURE__ */ words(
  'the a an this that these those he she it they we i you his her its their our my your there ' +
    'here but and or so yet nor in on at by for from with without after before when while where ' +
    'who what why how if as since until although though because once both each every some many ' +
    'most all no not nobody nothing neither another other such more then now still also however ' +
    'meanwhile later earlier today yesterday tomorrow last next according among under over ' +
    'between during despite unlike like even only just perhaps maybe yes is was are were has have ' +
    'had do does did will would can could should may might critics officials analysts experts ' +
    'police prosecutors instead',
);

/**
 * The same after a title, a street or an initial, where most other words may be a name: “Pier C.
 * The boats …”, but not “J. Will …”.
 */
export const NEVER_NAMES = /* @__PURE__ */ words(
  'the he she it they we this that these those there but and his its their our when while if after ' +
    'before however meanwhile what who why how',
);

/** Numbered things, with a capital: a letter may be their number, “Fig. A”. */
export const LETTERED = /* @__PURE__ */ words('fig figs vol vols sec art ch app');

/** Words that continue the time after “5 p.m.”. */
export const AFTER_A_TIME = /* @__PURE__ */ words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june ' +
    'july august september october november december jan feb mar apr jun jul aug sept oct nov dec ' +
    'est edt cst cdt mst mdt pst pdt et ct pt gmt bst cet cest utc ist aest eastern central ' +
    'pacific mountain greenwich local',
);

/** Endings of addresses: a stop before them does not end a sentence (“booking.com”). */
export const DOMAIN_ENDINGS = /* @__PURE__ */ words(
  'com org net gov edu io co uk us eu de fr es it nl ch at ru cn jp in au ca tv info news',
);

/**
 * Verbs that continue the sentence after a question or a shout in quotation marks: “Stop!” Smith
 * cried.
 */
export const AFTER_A_SHOUT = /* @__PURE__ */ words(
  'said says asked asks told tells wrote writes shouted cried yelled added replied answered ' +
    'wondered exclaimed tweeted joked',
);

/** What the stop after a word is: the end of a sentence, part of an abbreviation, or either. */
export type StopRole = 'end' | 'inside' | 'either';

/**
 * What a full stop after a word is, as far as the word shows.
 *
 * @param word - The word in lower case, without the stop.
 * @param capital - Whether it begins with a capital letter.
 * @param beforeNumber - Whether a digit follows the stop.
 */
export function stopRole(word: string, capital: boolean, beforeNumber: boolean): StopRole {
  if (word.length > 6) return 'end';
  if (BEFORE_ANYTHING.has(word) || (capital && BEFORE_A_NAME.has(word))) return 'inside';
  if (beforeNumber && BEFORE_A_NUMBER.has(word)) return 'inside';
  if (EITHER_WAY.has(word) || (capital && EITHER_WAY_CAPITAL.has(word))) return 'either';
  return 'end';
}
