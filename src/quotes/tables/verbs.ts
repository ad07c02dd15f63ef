/**
 * Verbs of English news by what they report. From general knowledge of English grammar and style
 * guides on verbs of attribution; in dictionary form, one list for each class.
 */

/** The class of a verb, by what it reports and how. */
export type VerbClass = 'say' | 'tell' | 'write' | 'act' | 'show' | 'think' | 'plain';

/** Verbs that report, by class. */
export const REPORTING_VERBS: Readonly<Record<Exclude<VerbClass, 'plain'>, string>> = {
  // what was said follows as a clause or a quotation
  say:
    'say add comment detail enthuse note reply explain continue announce declare state insist argue respond joke ' +
    'quip claim recall conclude suggest report acknowledge concede admit answer assert boast ' +
    'complain confirm contend counter cry exclaim observe predict promise remark repeat ' +
    'retort reveal shout stress swear testify vow marvel proclaim caution lament opine ' +
    'emphasize emphasise maintain reiterate allege affirm bark confess confide disclose gripe ' +
    'grumble hint imply indicate interject mutter plead pledge pronounce protest rant reckon ' +
    'recount scoff scream sigh snap snarl sneer speculate underline underscore ' +
    'venture volunteer warn whisper yell chant agree demand reaffirm recommend chime ' +
    'elaborate clarify muse wonder deny propose charge advise threaten',
  // a hearer comes before what was said
  tell: 'tell assure remind inform notify brief alert',
  // what they report is in writing
  write: 'write tweet email e-mail retweet post text blog scribble caption message',
  // an act of speech towards somebody or about something
  act:
    'accuse applaud ask attack berate blame blast brand call castigate champion characterize ' +
    'chide cite commend condemn credit criticize criticise decry defend denounce deride ' +
    'describe discuss dismiss dispute dub echo endorse express fault hail hammer implore ' +
    'invite invoke knock label laud lambast mention mock name outline pan portray praise ' +
    'question quote rail rebuff rebuke rebut refer refute reject reprimand ridicule rip ' +
    'request salute second-guess slam slate talk taunt tease term thank tout trumpet urge ' +
    'voice welcome speak address order instruct offer refuse apologize apologise deplore renounce ' +
    'repudiate bash point appeal',
  // documents, polls and gestures that show something
  show: 'show read find reflect demonstrate estimate project forecast warrant list rule',
  // thoughts and feelings; a quote only if there are words in marks
  think:
    'think believe hope feel fear worry know see want expect wish doubt oppose consider deem regard view ' +
    'imagine suspect assume understand realize realise hear learn support favor favour plan decide',
};

/** Verbs that report nothing; they help to tell verbs from nouns. */
export const PLAIN_VERBS =
  'go come make take give get keep let put run set sit stand leave lose meet pay send spend ' +
  'win sink shrink swim tear bring build buy choose draw drive eat fall fight grow hold ' +
  'lead rise sell shoot seem appear become begin start stop try use work live move play ' +
  'turn help happen include involve allow provide follow create open walk remain serve die ' +
  'wait stay reach kill raise pass sign issue release publish launch deliver arrive enter ' +
  'join vote elect appoint nominate lay break spread cut hit hurt cost beat look watch face ' +
  'force cause seek need mean matter carry visit accept fail cancel produce present prepare ' +
  'introduce compare love hate like prefer enjoy fund push pull host encourage develop ' +
  'defeat damage check arise invade catch fly lie sing sleep strike teach throw wear bear ' +
  'hide ride wake steal shake feed rebuild deal overcome object sum abandon accomplish ' +
  'acquire adopt affect amend anticipate arrange assist attract await belong bolster ' +
  'broaden calculate celebrate cherish';

/** Irregular forms: dictionary form, past, participle where it differs. */
export const IRREGULAR_VERBS =
  'say said|tell told|write wrote written|read read|speak spoke spoken|swear swore sworn|think thought|' +
  'feel felt|know knew known|see saw seen|find found|show showed shown|hear heard|understand understood|' +
  'go went gone|come came come|make made|take took taken|give gave given|get got gotten|keep kept|let let|' +
  'put put|run ran run|set set|sit sat|stand stood|leave left|lose lost|meet met|pay paid|send sent|' +
  'spend spent|win won|bring brought|build built|buy bought|catch caught|choose chose chosen|' +
  'draw drew drawn|sink sank sunk|shrink shrank shrunk|swim swam swum|tear tore torn|' +
  'drive drove driven|eat ate eaten|fall fell fallen|fight fought|fly flew flown|' +
  'grow grew grown|hold held|lead led|lie lay lain|rise rose risen|sell sold|shoot shot|sing sang sung|' +
  'sleep slept|strike struck|teach taught|throw threw thrown|wear wore worn|become became become|' +
  'begin began begun|lay laid|bear bore borne|hide hid hidden|ride rode ridden|wake woke woken|' +
  'break broke broken|steal stole stolen|shake shook shaken|feed fed|spread spread|cut cut|hit hit|' +
  'hurt hurt|cost cost|beat beat beaten|seek sought|mean meant|rebuild rebuilt|quit quit|arise arose arisen|' +
  'rip ripped|forecast forecast|recount recounted|deal dealt|overcome overcame overcome|' +
  'withdraw withdrew withdrawn|undergo underwent undergone|mislead misled';

/** Verbs of more than one syllable that double their last letter: “admitted”. */
export const DOUBLING_VERBS = 'admit quip refer rebut prefer';
