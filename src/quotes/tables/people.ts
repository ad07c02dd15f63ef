import { OFFICES, ORGANISATION_ENDS } from '../../language/packs/vocabulary.js';

/** Words that mean a person, with the gender, or a group. From general knowledge of English. */

/** Titles and words for a man, before a name or as its head. */
export const MALE_WORDS =
  'mr sir lord king prince pope chairman spokesman congressman businessman father brother son husband ' +
  'actor grandfather uncle nephew councilman assemblyman policeman fireman salesman statesman ' +
  'man boy gentleman duke baron imam rabbi emperor sheikh ' +
  'widower anchorman nobleman dad grandad boyfriend fiancé groom stepfather stepson schoolboy waiter';

/** The same for a woman. */
export const FEMALE_WORDS =
  'mrs ms miss lady queen princess madam chairwoman spokeswoman congresswoman businesswoman mother ' +
  'sister daughter wife actress grandmother aunt niece councilwoman assemblywoman policewoman woman ' +
  'girl dame duchess baroness widow mother-in-law mum mom grandma girlfriend fiancée bride ' +
  'stepmother stepdaughter schoolgirl waitress heiress';

/** Words for relatives. */
export const KIN =
  'husband wife spouse father mother son daughter brother sister uncle aunt nephew niece parents ' +
  'sons daughters brothers sisters widow widower cousin partner grandson granddaughter fiancé fiancée';

/** Titles and roles of either gender that stand before a name with a capital. */
export const TITLES =
  `${OFFICES} ` +
  'dr prof sens reps rev reverend hon vice prime democrat republican democratic gop state ' +
  'house senate former foreign defence defense finance interior health education home ' +
  'treasury first';

/** Words at the end of the name of an organisation, not of a person. */
export const BODY_WORDS =
  `${ORGANISATION_ENDS} ` +
  'house street act war states convention election twitter facebook show tower airport city ' +
  'county island beach hall project team guardian standard mail mirror express sun globe ' +
  'today week nations kremlin pentagon nato eu un fbi cia bbc cnn who imf americans muslims ' +
  'christians games summit deal bill law award prize road avenue park garden watch day square ' +
  'station building bridge river lake valley';

/** Words at the beginning of the name of a place or an organisation of several words. */
export const PLACE_OPENINGS =
  'new north south east west northern southern eastern western central upper lower great saint los las ' +
  'san santa fort port mount lake super royal national international american united election social';

/** Plural nouns for two persons that were named: “the two leaders”. */
export const PERSON_PLURALS =
  'leaders presidents ministers men women candidates rivals senators politicians premiers diplomats ' +
  'officials lawmakers brothers sisters authors pair couple duo nominees contenders counterparts';

/** Plural nouns for two countries that were named. */
export const COUNTRY_PLURALS =
  'countries nations sides states neighbours neighbors powers governments allies capitals superpowers parties';

/** Nouns for a body whose name need not say of what kind it is: “the company” means the one named last. */
export const ANY_BODY_NOUNS =
  'company group agency organisation organization firm club newspaper paper airline campaign body ' +
  'country association charity regulator watchdog retailer maker bank';

/** Nouns for organisations. */
export const BODY_NOUNS =
  `${ANY_BODY_NOUNS} ` +
  'ministry government party union university department council committee network court ' +
  'commission institute army military kingdom';

/** Nouns for a person or an organisation, whichever is named beside them. */
export const EITHER_NOUNS =
  'operator owner developer publisher provider supplier contractor manufacturer producer lender ' +
  'insurer carrier broadcaster builder distributor organiser organizer sponsor';

/** More nouns for those who speak in the news. */
export const SPEAKING_NOUNS =
  'official critic people resident parent representative source figure number family police group';

/** Words before a noun that mean another one than who was named. */
export const OTHER_ONES = 'other second third another first new next same';

/** Nouns for persons whose ending does not show it. */
export const DESCRIBING_NOUNS =
  'victim star suspect youngster student athlete graduate native veteran host expert coach chief ' +
  'legend icon patriarch champion fan nominee pilot captain guard cop activist republican democrat ' +
  'billionaire millionaire celebrity chef nurse scholar academic hero rapper tycoon critic judge';

/** Nouns with the endings of such that are none for a person. */
export const NO_PERSONS =
  'order number computer power matter chapter center poster river winter summer weather factor error ' +
  'sector monitor tower offer answer fever newsletter register disaster other quarter server letter ' +
  'banner folder thriller trailer transfer cancer rumor rumour horror humor restaurant giant plant grant ' +
  'covenant press business process address success stress wilderness illness fitness list human ' +
  'twist mist gist prayer automaker carmaker drugmaker chipmaker';

/** Labels before a colon that name nobody, but introduce a line of the paper. */
export const NO_SPEAKERS =
  'read watch see related update updated correction clarification note photo photos picture video ' +
  'source sources copyright more breaking exclusive opinion analysis editorial live listen follow ' +
  'contact published posted topics tags credit caption image';
