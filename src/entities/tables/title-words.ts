// Titles and other words that are no part of a name, apart from those that the model of names goes
// by. From general knowledge.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Offices in capitals before a name; in lower case. */
export const LETTER_TITLES = /* @__PURE__ */ words(
  'ceo cfo coo cto cio cmo mec mp mps mep msp mla mna mlc td vp svp evp pm dg ag',
);

/** Greetings, and honours of several countries, before a name; in lower case. */
export const FRONT_WORDS = /* @__PURE__ */ words(
  'hey hi hello dear seri tan toh puan datin encik tuan tengku pehin rt rt. ret ret.',
);

/** Letters of honours behind a name and a comma. */
export const HONOURS = /* @__PURE__ */ words(
  'MBE OBE CBE KBE DBE GBE MVO CVO KCVO GCVO KCB CB GC VC DSO DSC MC DFC QC KC SC PC JP MP MSP MEP ' +
    'MD PhD MSc BSc MA BA LLB FRS FRSE RN CPA CFA CFP Esq OAM AM AO AC ONZM CNZM',
);
