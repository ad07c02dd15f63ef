import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue as reporting speech without marks, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * cues of the tables, parts of speech and order only. reportFeatures makes them.
 */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '12 lvow|' +
    '9 astop ktellothat|' +
    '8 laccuse lnote|' +
    '7 kactowh n5 othat|' +
    '6 ksaybnoun lcite|' +
    '5 apron bdash knounoprep ksayoname ktellopron lurge n6|' +
    '4 adet ksayoposs ksayopron ktellmnominal kwriten6 largue lblast lcall for lorder ' +
    'lquestion lrefuse lsuggest n4 oname|' +
    '3 aing athat awh bcomma bpast bposs bpron kaccording kaccordingc1behind kaccordingfing ' +
    'kactn3 knounc1behind ksayoadj ksayothat laccording to lask lcriticize lreveal lsay oposs|' +
    '2 bto kactbquote kactffinite kactmname kactonoun knounbpast knounbposs knounmpronoun ' +
    'knounn4 ksaybpron ksayc1behind ksaymname lacknowledge lagree lannounce lexplain lexpress ' +
    'lproposal lremind lwonder opron p4|' +
    '1 aposs btime kaccordingn5 kactbdash kactc0behind kactfing kactmnominal kactn5 kactoname ' +
    'knoun knounbadj knounbown knounfnoun knounn5 ksaybto ksayn4 ktellc1behind ldemand ' +
    'ldenounce ldiscuss lemphasize oadj p3|' +
    '-1 aadv aand bing bname bthat kactbnoun kactbwho kactc1behind kactfpassive kactoadv ' +
    'knounbdet knounn2 ksay ksaybthat ksayc1before ksayfing ksaymnone ksaympronoun ksayoand ' +
    'ksayowho ktellbpron kwriteffinite kwriten3 ladvise lanswer lcall lchampion lcharge lecho ' +
    'lendorse lrefer to lrepeat oadv owh owhich p1|' +
    '-2 adash bprep kactbadj kactfbase knounbprep knounn3 ksayn1 ktellmpronoun ktelln2 ' +
    'kwritemnominal lask about lclaim lknock|' +
    '-3 aname bwho kactmnone knounmnominal ksaybwhich ksaymwho ksayn0 ksayoprep lmessage ' +
    'lthank lunderscore|' +
    '-4 bdet bwhich kactmwho kwrite lattack lname ltell n2 owho p0|' +
    '-5 ksayc0behind ksayfpassive lappeal to lmention lpledge lremark oand|' +
    '-6 kactopron knounothat ksayowh laddress linvite loffer|' +
    '-7 acomma aprep ktellc0behind ladd|' +
    '-8 n1|' +
    '-9 lcontinue|' +
    '-10 lmaintain|' +
    '-11 n0|' +
    '-13 bquote lstate|' +
    '-17 ksaybquote',
);
