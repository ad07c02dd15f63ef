import {
  ENGLISH_DAYS,
  ENGLISH_MONTH_ABBREVIATIONS,
  ENGLISH_MONTHS,
} from '../../language/packs/dates.js';

/**
 * Words of English by class, for tagging without a model: closed classes completely, and frequent
 * words of open classes with endings that do not show the class. From general grammars of English.
 */

/** Words by tag; each word occurs once. */
export const WORD_CLASSES = {
  det: 'a an the this these those each every some any no another both either neither half',
  poss: 'his her its their my our your whose',
  pron: 'he she they i we it you one everyone everybody someone somebody nobody anyone',
  object: 'him them us me himself herself themselves itself ourselves myself yourself',
  who: 'who',
  which: 'which whom',
  that: 'that',
  wh: 'what when where why how whether if because since until while although though unless whereas once',
  prep:
    'in of on at by for from with as about after before during against between through under over into ' +
    'like without toward towards among amid despite upon within behind beyond across near outside inside ' +
    'per via than throughout around above below beside besides onto off including versus following ' +
    'regarding concerning amongst alongside till along up down out',
  to: 'to',
  and: 'and or but nor',
  modal: 'will would can could may might must should shall cannot ca wo',
  be: 'is are was were be been being am',
  have: 'has have had having',
  do: 'do does did',
  not: "not n't never",
  adv:
    'also just still even now then here there too very so well again later instead however only already ' +
    'ever twice yet often soon today tomorrow yesterday tonight ago perhaps maybe almost quite rather ' +
    'further ahead away back else elsewhere together forward sometimes always indeed meanwhile therefore ' +
    'thus nevertheless nonetheless otherwise moreover furthermore hence afterwards afterward overnight',
  adj:
    'new many other more most several few top senior own last first next same former such good great big ' +
    'high old young long small large little early late major public military foreign national federal ' +
    'local chief prime joint key least less second third white black free real full open special hard ' +
    'clear sure recent current poor low short strong weak right wrong true false human main common ' +
    'different important certain private nuclear civil deputy vice assistant acting interim lead two-time ' +
    'then-president ex-president conservative liberal progressive republican democratic unnamed fellow ' +
    'anonymous outgoing incoming longtime long-time one-time onetime presumptive prominent veteran elected willing',
  num: 'two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion dozens hundreds thousands',
  time:
    `${ENGLISH_DAYS} ${ENGLISH_MONTHS} ${ENGLISH_MONTH_ABBREVIATIONS.replace('sep ', '')} ` +
    'week month year morning afternoon evening night weekend weeks months years days hours minutes',
  noun:
    'official government president campaign state states critic report statement poll press ' +
    'department secretary force forces thing family resident student parent representative ' +
    'executive host something anything nothing everything parliament remarks talks plans ' +
    'deal police people congress woman man men women children media office team party ' +
    'company group war',
} as const;

/** Adjectives that mean a person when no noun follows: “one conservative said”. */
export const PERSON_ADJECTIVES =
  'conservative liberal progressive republican democratic veteran native individual professional ' +
  'relative radical moderate independent representative executive official';

/** Adjective endings. */
export const ADJECTIVE_ENDINGS =
  'ous ful ive able ible ical ish less ary ic ial nal ant ent ese ian';
