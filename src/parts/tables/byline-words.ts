/** Words before the names of a byline, longest first; lower case. */
export const BYLINE_LABELS: readonly string[] = [
  'words and pictures by',
  'analysis by',
  'reported by',
  'reporting by',
  'compiled by',
  'written by',
  'story by',
  'text by',
  'words by',
  'posted by',
  'author',
  'authors',
  'from our correspondent',
  'by',
  'von',
  'eine analyse von',
  'par',
  'por',
  'di',
  'door',
  'av',
  'af',
  'autor',
  'autore',
  'auteur',
];

/** Small words within names. */
export const NAME_PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'de da do dos das del della di du la le van von der den ten ter zu al el bin ibn y e i'.split(
    ' ',
  ),
);

/** Words that show that a text is a role or a desk, not a person's name. */
export const ROLE_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'correspondent reporter editor editors writer columnist contributor producer journalist critic ' +
    'analyst staff desk bureau chief senior deputy political diplomatic foreign economics business ' +
    'sports science health education environment technology international national local news ' +
    'agency agencies newsroom team media press service times post herald guardian telegraph ' +
    'redaktion korrespondent korrespondentin redakteur redakteurin agentur agenturen rédaction ' +
    'correspondant correspondante envoyé redacción corresponsal redazione corrispondente inviato ' +
    'redação correspondente redactie verslaggever'
  ).split(' '),
);
