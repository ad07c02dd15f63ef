/**
 * Cues that are more than a verb, from general knowledge of English news: particles that belong to a
 * reporting verb, nouns that report, prepositions.
 */

/** Particles that a verb needs to report, or takes along: “call on”, “point out”. */
export const PARTICLES: Readonly<Record<string, string>> = {
  call: 'for on upon',
  point: 'out to',
  refer: 'to',
  talk: 'about of',
  speak: 'about of',
  respond: 'to',
  shout: 'out',
  cry: 'out',
  rail: 'against',
  object: 'to',
  appeal: 'for to',
  apologize: 'for',
  apologise: 'for',
  ask: 'for about',
  hint: 'at',
  complain: 'about of',
  boast: 'about of',
  joke: 'about',
  warn: 'of about against',
  chime: 'in',
  sum: 'up',
  lay: 'out',
  argue: 'for against',
  push: 'back for',
};

/** Verbs of no report of their own that report with these particles. */
export const NEEDS_PARTICLE =
  'call point refer talk speak rail object appeal push lay sum chime riff';

/** Nouns that report when a verb of bringing out stands before them: “expressed concern about”. */
export const VOICED_NOUNS =
  'concern concerns doubt doubts regret hope support outrage anger confidence disappointment ' +
  'frustration alarm dismay fear fears sympathy interest thanks condolences opposition scepticism ' +
  'skepticism surprise satisfaction optimism solidarity worry worries reservations';

/** Nouns for what is said: “her claim that”, “a statement calling for”. */
export const REPORT_NOUNS =
  'statement claim assertion allegation accusation argument remark comment promise pledge vow ' +
  'announcement warning suggestion denial declaration complaint contention insistence admission ' +
  'demand call proposal recommendation prediction criticism testimony conclusion finding opinion view ' +
  'belief message question request plea threat offer joke reminder acknowledgment acknowledgement ' +
  'explanation charge';

/** Documents that a cue in -ing may hang on: “a letter urging”. */
export const DOCUMENT_NOUNS =
  'statement letter report email e-mail tweet memo message post ad advert advertisement note petition ' +
  'resolution declaration article editorial column interview speech video release document complaint ' +
  'lawsuit filing sign banner placard headline caption text shirt inscription affidavit study survey poll transcript communique communiqué';

/** Verbs that bring a document out. */
export const ISSUING_VERBS =
  'issue release publish sign post send write deliver make file circulate';

/** What may name the medium, day or occasion behind “said”: it is no speaker. */
export const MEDIUM_PREPOSITIONS = 'in on at during after before to by via from with of through';
