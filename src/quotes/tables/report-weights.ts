import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue as reporting speech without marks, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * cues of the tables, parts of speech and order only. reportFeatures makes them.
 */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '12 lvow|' +
    '10 astop|' +
    '9 kactowh knounoprep|' +
    '8 ktellothat laccuse lnote|' +
    '7 lcite othat|' +
    '6 knounoto n5|' +
    '5 apron ksaybnoun ktellopron lurge n6 oname|' +
    '4 adet aing athat bdash kaccording kaccordingfing ksayoname ksayoposs ksayopron kwriten6 ' +
    'laccording to largue lblast lcall for lorder lrefuse lsuggest n4|' +
    '3 bcomma bpast kaccordingc1behind kactmname kactonoun knounbpast lannounce lask ' +
    'lcriticize lexplain lpromise lremind lreveal lsay oposs|' +
    '2 bposs bpron btime kactbquote kactffinite kactn3 knounbposs knounmpronoun knounn4 ' +
    'knounoname ksayc1behind ksaymname ksayoadj ksayothat ktellc1behind ktellmnominal ' +
    'lacknowledge lagree lcomment lexpress lwonder oadj opron|' +
    '1 aposs awh bto kaccordingc1before kaccordingn5 kactbdash kactc0behind kactfing ' +
    'kactmnominal kactn5 kactodet knounbown knounn5 ksaybpron ksaybto ksayn4 ksayobe ktelln6 ' +
    'lcomplaint lcriticism ldemand ldenounce ldiscuss lemphasize lquestion lview p4|' +
    '-1 ahave bing bname bnum bthat kactbadj kactbnoun kactbwho kactc1behind kactn4 kactoprep ' +
    'knounbdet knounbnoun knounn3 knounonoun knounopast ksay ksaybthat ksayfing ksaymnone ' +
    'ksaympronoun ksayn0 ksayn1 ksayoand ksayoing ksayoto ksayowho ktellbpron kwriteffinite ' +
    'kwriten3 kwriten5 ladvise lanswer lcall lchampion lecho lendorse lrefer to lrepeat n3 ' +
    'obe opast owh p1|' +
    '-2 aadv abe adash bprep bwho kactfbase knounc0behind ktellmpronoun ktelln2 ' +
    'kwritemnominal lask about oadv|' +
    '-3 aname bdet kactmnone knounmnominal knounmnone ksaybwhich ksaymwho lknock lmessage ' +
    'ltell lthank lthreat lunderscore owho p0|' +
    '-4 bwhich kactmwho knounothat ksayc0behind ksayoprep kwrite lallegation lattack lname ' +
    'lpledge lremark|' +
    '-5 acomma kactopron knounobe ksayfpassive ksayowh lappeal to lmention n2 oand|' +
    '-6 aprep knounn0 laddress linvite loffer|' +
    '-7 ktellc0behind ladd|' +
    '-8 lcontinue|' +
    '-9 n1|' +
    '-10 lmaintain|' +
    '-12 n0|' +
    '-13 bquote lstate|' +
    '-17 ksaybquote',
);
