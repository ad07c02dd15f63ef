/**
 * Cues beyond the classes of verbs, from general knowledge of English news: particles that belong to a
 * reporting verb, cues that ask or withhold, nouns.
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

/** Nouns that report when a verb of bringing out stands before them: “expressed concern about”. */
export const VOICED_NOUNS =
  'concern concerns doubt doubts regret hope support outrage anger confidence disappointment ' +
  'frustration alarm dismay fear fears sympathy interest thanks condolences opposition scepticism ' +
  'skepticism surprise satisfaction optimism solidarity worry worries reservations';

/** Particles that belong to any verb before them: “shot back”, “spelled out”. */
export const ANY_PARTICLES = 'back out up off';

/** Cues that ask. */
export const ASKING_CUES = 'ask question wonder inquire enquire query quiz ask about ask for';

/** Verbs by which something is not said: “declined to say”, “refused to answer”. */
export const WITHHOLDING_VERBS = 'decline declined refuse fail failed';

/** Verbs of the plain class by which something is said or written all the same. */
export const SPEECH_PLAIN_VERBS =
  'decline raise issue release publish sign present file post table launch challenge counsel ' +
  'reference highlight note identify title mislead lie joke answer deliver encourage introduce urge';

/** Nouns that report what they are said of: “X is a demand of the council”. */
export const PREDICATE_NOUNS =
  'demand claim promise pledge proposal request warning accusation allegation call plea recommendation';

/** Nouns for what is in the mind, not said. */
export const ATTITUDE_NOUNS =
  'belief view opinion hope fear worry desire wish intention intent plan support opposition ' +
  'confidence doubt concern anger disdain contempt regret interest willingness decision goal aim ' +
  'effort attempt expectation thought feeling sense faith enthusiasm preference disappointment ' +
  'frustration skepticism scepticism sympathy love hatred distrust trust ambition dream';

/** Adverbs and prepositions that report: “reportedly”, “per”. */
export const REPORT_ADVERBS = 'reportedly allegedly per';

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
