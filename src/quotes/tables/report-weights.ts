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
    '8 kactowh ktellothat laccuse lnote|' +
    '7 n5 othat|' +
    '6 ksaybnoun lcite n6|' +
    '5 apron bdash knounoprep ktellopron lcall for lurge|' +
    '4 kaccording kaccordingfing ksayoname ksayoposs ktellmnominal kwriten6 laccording to ' +
    'largue lblast lcriticize lorder lquestion lrefuse lsuggest n4 oname|' +
    '3 adet aing athat awh bcomma bpast bposs bpron kaccordingc1behind kactn3 knounc1behind ' +
    'ksayopron ksayothat lask lsay oposs|' +
    '2 kactbquote kactffinite kactmname kactonoun knounbown knounbpast knounbposs ' +
    'knounmpronoun knounn4 ksayc1behind ksaymname ksayoadj lacknowledge lannounce lexplain ' +
    'lexpress lproposal lremind lreveal opron p4|' +
    '1 aposs btime bto kaccordingc1before kaccordingn5 kactbdash kactc0behind kactfing ' +
    'kactmnominal kactn5 kactoname knoun knounbadj knounfnoun knounn5 ksaybpron ksaybto ' +
    'ksayn4 ktellc1behind ktelln6 kwriteoing lagree lconclude ldemand ldenounce lwonder oadj ' +
    'onoun p3|' +
    '-1 band bing bthat kactbadj kactbnoun kactbwho kactc1behind kactn4 knounbdet knounn2 ' +
    'ksay ksaybdet ksaybthat ksayc1before ksaymnone ksaympronoun ksayn6 ktelln2 kwriteffinite ' +
    'kwriten5 ladvise lanswer lchampion lecho lendorse lrefer to owhich|' +
    '-2 aand bprep kactfbase knounbprep knounn3 ksaybwhich ksayfing ksaymwho ksayn1 ' +
    'ktellmpronoun kwritemnominal kwriten3 lask about lcall lclaim lknock lrepeat p1|' +
    '-3 adash aname bwho kactmnone knounmnominal ksayn0 ksayoprep lmessage lthank lunderscore|' +
    '-4 bdet bwhich kactmwho ksayc0behind ksayfpassive kwrite lattack lmention lname ltell n2 ' +
    'oadv owho p0|' +
    '-5 ksayowh lappeal to lremark oand|' +
    '-6 kactopron knounothat laddress linvite loffer lpledge|' +
    '-7 acomma ktellc0behind ladd n1|' +
    '-8 aprep|' +
    '-9 lcontinue|' +
    '-10 lmaintain|' +
    '-11 n0|' +
    '-12 bquote lstate|' +
    '-17 ksaybquote',
);
