/**
 * Cues beyond the classes of verbs, from general knowledge of English news: particles that belong to a
 * reporting verb, cues that ask or withhold, nouns.
 */

/** Verbs that are an act of speech whatever follows them, a clause or a noun. */
export const CLEAR_ACTS =
  'deny accuse urge demand ask announce confirm pledge promise vow warn propose recommend request ' +
  'invite order advise call express';

/** Verbs that are an act of speech before a clause, but not before a noun: “charged a man”. */
export const CLAUSE_ACTS =
  'charge declare find list order post present project reveal show suggest';

/** Particles that a verb needs to report, or may have: “call on”, “point out”. */
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

/** Nouns that report after a verb of expressing: “expressed concern about”. */
export const VOICED_NOUNS =
  'concern concerns doubt doubts regret hope support outrage anger confidence disappointment ' +
  'frustration alarm dismay fear fears sympathy interest thanks condolences opposition scepticism ' +
  'skepticism surprise satisfaction optimism solidarity worry worries reservations';

/** Particles that any verb before them may have: “shot back”, “spelled out”. */
export const ANY_PARTICLES = 'back out up off';

/** Cues that ask. */
export const ASKING_CUES = 'ask question wonder inquire enquire query quiz ask about ask for';

/** Verbs that say that something is not said: “declined to say”, “refused to answer”. */
export const WITHHOLDING_VERBS = 'decline declined refuse fail failed';

/** Verbs of the plain class that still mean saying or writing something. */
export const SPEECH_PLAIN_VERBS =
  'decline raise issue release publish sign present file post table launch challenge counsel ' +
  'reference highlight note identify title mislead lie joke answer deliver encourage introduce urge';

/** Nouns that report their subject: “X is a demand of the council”. */
export const PREDICATE_NOUNS =
  'demand claim promise pledge proposal request warning accusation allegation call plea recommendation';

/** Nouns for thoughts and feelings, not speech. */
export const ATTITUDE_NOUNS =
  'belief view opinion hope fear worry desire wish intention intent plan support opposition ' +
  'confidence doubt concern anger disdain contempt regret interest willingness decision goal aim ' +
  'effort attempt expectation thought feeling sense faith enthusiasm preference disappointment ' +
  'frustration skepticism scepticism sympathy love hatred distrust trust ambition dream';

/** Adverbs and prepositions that report: “reportedly”, “per”. */
export const REPORT_ADVERBS = 'reportedly allegedly per';

/** Documents that may precede a cue in -ing: “a letter urging”. */
export const DOCUMENT_NOUNS =
  'statement letter report email e-mail tweet memo message post ad advert advertisement note petition ' +
  'resolution declaration article editorial column interview speech video release document complaint ' +
  'lawsuit filing sign banner placard headline caption text shirt inscription affidavit study survey poll transcript communique communiqué';

/** Nouns for what a body has found out and says in numbers or words. */
export const FINDINGS =
  'data figure statistic analysis review research investigation ruling forecast estimate index bulletin dossier paper';

/** Verbs that publish a document. */
export const ISSUING_VERBS =
  'issue release publish sign post send write deliver make file circulate';

/** Prepositions before a medium, day or occasion after “said”, which is not the speaker. */
export const MEDIUM_PREPOSITIONS = 'in on at during after before to by via from with of through';
