// What general knowledge takes from the lists of places and adds to them.

// Names that in a news text mostly are something else.
export const NEVER_COUNTRIES = ['united states'];
export const NEVER_DEMONYMS = [
  'channel islander',
  'dane',
  'falkland island',
  'finn',
  'lao',
  'philippine',
  'pole',
  'sahrawi',
];
export const NEVER_CITIES = `
  allen anda anderson asan aurora barry bath bello bend bo brits bryan burke bush carson celle
  champaign chandler chapayevsk chester cicero clifton columbus conway corona crosby dalai dali
  davis delta denton dmitrov douglas drama elizabeth enterprise eugene everett franklin gao gap
  garland gary gent gilbert guadalupe hamilton hamm hampton hassan hayward henderson ho hof hove
  hue ibb independence irving ise jackson kent kirov laguna lancaster lawrence lincoln logan lynn
  madison man marl martin mary medina merced mercedes midland mission mobile moers monroe mons
  montana moore most murray mus naju nancy nelson newton nice normal norman norton novi offa oral
  orange orleans orsk ota owo parker peabody pushkin reading redding rogers rugby sagar sale salem
  sandy shelby soledad soma split stafford stanley sur surprise taylor temple thornton toki tome
  tracy trinidad troy tsu turbo tyler ube union university van vista wa wani warren wayne wilson
  yao zarate
`
  .trim()
  .split(/\s+/)
  .concat('the settlement');

/** Names that neither list has in this spelling. */
export const ADDED_COUNTRIES = [
  'macau',
  'republic of the congo',
  'saint vincent and the grenadines',
  'south georgia',
  'united states virgin islands',
];
export const ADDED_DEMONYMS = [
  'anguillian',
  'cape verdian',
  'guianan',
  'kirghiz',
  'kyrgyz',
  'macanese',
  'martinican',
  'palestinian',
  'reunionese',
  'tajik',
];
export const ADDED_CITIES = ['el aaiun', 'laayoune', 'lobamba', 'ramallah', "sana'a", 'the bottom'];
export const ADDED_EXONYMS = [
  'birmania',
  'birmanie',
  'cite du vatican',
  'guyane',
  'holanda',
  'ile maurice',
  'kirguizistan',
  'malesia',
  'moldawien',
  "stati uniti d'america",
  'sud africa',
  'usa',
  'wit-rusland',
  'zjednoczone krolestwo',
];
