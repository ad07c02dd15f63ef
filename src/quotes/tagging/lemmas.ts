import {
  DOUBLING_VERBS,
  IRREGULAR_VERBS,
  PLAIN_VERBS,
  REPORTING_VERBS,
  type VerbClass,
} from '../tables/verbs.js';

/** The form of a verb; `past` of a regular verb is its participle too. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** A word read as a verb. */
export interface VerbReading {
  /** Dictionary form. */
  lemma: string;
  /** Its form. */
  form: VerbForm;
  /** What the verb reports. */
  kind: VerbClass;
}

let forms: Map<string, VerbReading> | null = null;

/** The verb that a word may be, or undefined; only verbs of the tables are known. */
export function verbReading(lower: string): VerbReading | undefined {
  forms ??= inflectAll();
  return forms.get(lower);
}

function inflectAll(): Map<string, VerbReading> {
  const map = new Map<string, VerbReading>();
  const irregular = new Map(
    IRREGULAR_VERBS.split('|').map((entry) => [entry.split(' ')[0], entry]),
  );
  const doubling = new Set(DOUBLING_VERBS.split(' '));
  const inflect = (lemma: string, kind: VerbClass) => {
    const add = (word: string, form: VerbForm) => {
      if (!map.has(word)) map.set(word, { lemma, form, kind });
    };
    const stem = stemOf(lemma, doubling);
    const [, past, participle] = (irregular.get(lemma) ?? `${lemma} ${stem}ed`).split(' ');
    add(past as string, 'past');
    add(lemma, 'base');
    if (participle !== undefined) add(participle, 'participle');
    add(thirdPerson(lemma), 's');
    add(`${ingStem(lemma, stem)}ing`, 'ing');
  };
  for (const [kind, list] of Object.entries(REPORTING_VERBS)) {
    for (const lemma of list.split(' ')) inflect(lemma, kind as VerbClass);
  }
  for (const lemma of PLAIN_VERBS.split(' ')) inflect(lemma, 'plain');
  return map;
}

/** The stem before -ed and -ing: “not-”, “quipp-”, “repli-”. */
function stemOf(lemma: string, doubling: ReadonlySet<string>): string {
  if (/[^e]e$/.test(lemma)) return lemma.slice(0, -1);
  if (/ee$/.test(lemma)) return lemma.slice(0, -1);
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}i`;
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma);
  return short || doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

/** The stem before -ing: “carry-”, “agree-”, “ly-”. */
function ingStem(lemma: string, stem: string): string {
  if (lemma === 'lie' || lemma === 'die') return `${lemma[0]}y`;
  return /(?:y|ee|oe)$/.test(lemma) ? lemma : stem;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:ch|sh|ss|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** Dictionary form of a verb that is in no table, by its ending. */
export function baseForm(lower: string): string {
  const end = lower.length;
  let stem = lower;
  if (end > 5 && lower.endsWith('ing')) stem = lower.slice(0, -3);
  else if (end > 4 && lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  else if (end > 4 && lower.endsWith('ed')) stem = lower.slice(0, -2);
  else if (end > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  else if (/(?:ch|sh|ss|x|z)es$/.test(lower)) return lower.slice(0, -2);
  else return end > 3 && /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
  if (/(?:([bdgmnprt])\1|[aeiou][^aeiou]{0,3}ell)$/.test(stem)) return stem.slice(0, -1);
  return MUTE_E.test(stem) ? `${stem}e` : stem;
}

/** Stems that have lost an e before -ed and -ing: “chang-”, “declin-”, “describ-”. */
const MUTE_E =
  /(?:[^aeiou][aeiou][gkvz]|[aei]s|[^c]us|os|[nr]s|[cuv]|[dr]g|[ae]ng|[aiou]at|[^aeiou]ut|[^aeiou]ot|[^aeiou][iu]d|[^aeiog]in|um|[^aeiou]ar|ir|ib|[bcdgpt]l)$/;
