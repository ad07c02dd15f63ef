// Small words next to a name that show its type. From general knowledge; lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Words before or after a place’s name, in small letters: “Helmand province”, “the city of Leeds”.
 */
export const PLACE_NOUNS = /* @__PURE__ */ words(
  'province city district region county town village state island islands river prefecture ' +
    'governorate peninsula municipality suburb neighbourhood neighborhood capital port border area ' +
    'valley coast airport peninsula territory enclave oblast mountain mountains desert lake resort ' +
    'highway road street bridge shore hills beach slum camp jail prison township borough locality ' +
    'barangay commune settlement',
);

/** Words after the name of an organisation: “Boeing shares”, “BBC reporters”. */
export const BEHIND_BODIES = /* @__PURE__ */ words(
  'company party group newspaper magazine agency daily website university club spokesman ' +
    'spokeswoman spokesperson officials shares stock employees ceo players fans airlines militants ' +
    'fighters movement members lawmakers headquarters executives executive lawyers staff customers ' +
    'users report statement board chairman chairwoman chief boss researchers coalition candidate ' +
    'supporters leadership manager coach campaign summit bloc subsidiary stores platform app brand ' +
    'management directors team network channel television radio foundation chairperson secretary ' +
    'president ministers mp mps senator senators delegation side striker midfielder defender',
);

/** Words before the name of an organisation: “the newspaper …”, “tech giant …”. */
export const BEFORE_BODIES = /* @__PURE__ */ words(
  'company newspaper agency group party firm giant startup start-up club broadcaster carrier ' +
    'airline magazine website network bank channel daily tabloid publisher maker retailer ' +
    'manufacturer operator union charity ngo watchdog regulator supermarket conglomerate outlet ' +
    'station band team side rivals champions bloc think-tank consultancy brand app platform ' +
    'producer developer chain provider subsidiary lender insurer journal paper organisation ' +
    'organization movement militia alliance coalition against joined founded joining',
);

/** Words before a person’s name, besides the roles. */
export const BEFORE_PERSONS = /* @__PURE__ */ words(
  'named called aged late then-president father-in-law son-in-law married lawyer actor ' +
    'singer star teenager teenager man woman boy girl girlfriend boyfriend fiancé fiancée baby ' +
    'resident accused convict suspect mother-of-two father-of-two',
);

/** Words after a person’s name. */
export const BEHIND_PERSONS = /* @__PURE__ */ words('who whose himself herself jr jr. et');

/** Words after the name of a leader or owner: “the Obama administration”. */
export const BEHIND_LEADERS = /* @__PURE__ */ words(
  'administration presidency family era camp aide aides campaign cabinet dynasty loyalists',
);
