import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue as reporting speech without marks, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * cues of the tables, parts of speech and order only. reportFeatures makes them.
 */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '13 lvow|' +
    '11 astop lnote|' +
    '9 kactowh knounoprep ktellothat lcite|' +
    '8 laccuse|' +
    '7 knounoto ktellopron othat|' +
    '6 apron lurge n5|' +
    '5 bdash kaccordingc1behind ksaybnoun ksayoname ksayoposs kwriten6 largue lexplain ' +
    'lwonder oname|' +
    '4 adet aing athat kaccording kaccordingfing kactbdash ksayobe ktellmnominal laccording ' +
    'to lcall for lemphasize lexpress lrefuse lremind lreveal lsuggest n6|' +
    '3 bcomma bpron btime knounbpast knounmpronoun knounn4 knounoname ksayc1behind ksayopron ' +
    'kwriteoing lagree lcomplaint lcriticize ldenounce ldismiss lpromise lsay n4 oposs|' +
    '2 awh bobject bpast bposs kaccordingc1before kaccordingn5 kactc0behind kactffinite ' +
    'kactmname kactn3 kactonoun knounbposs knounn5 ksaybpron ksayoadj ksayothat ktelln6 ' +
    'lacknowledge lannounce ldecry ldescribe lorder lquestion lslam lwarn opron|' +
    '1 aposs bto ffinite kaccordingbstop kact kactbquote kactfing kactmnominal kactn5 ' +
    'kactodet kactoname knounbown ksaymname ksayn4 ktellc1behind lask lblast lcomment ' +
    'lconclude lcriticism ldemand lpoint out lportray lpredict lproposal lpropose lrequest ' +
    'oadj p4|' +
    '-1 aand atime band bname bnum bthat bwho fbase kaccordingc1round kaccordingoname ' +
    'kactband kactbnoun kactc1behind kactmwho kactn4 kactn6 knounbdet knounbnoun knounbprep ' +
    'knounn3 knounodet knounowh ksay ksaybdet ksayc1before ksayoand ksayoing ksayowho ' +
    'kwritec0behind kwritec1before ldeclare ldefend ldeny lrecommendation lrespond lrespond ' +
    'to n3 odet ohave otime p1 sround|' +
    '-2 aadv bing bprep bwhich kactbwho knounc0behind knounmname knounmnominal knounohave ' +
    'knounopast ksaybthat ksayfing ksaympronoun ksayoto ktelln2 kwriteffinite kwriten3 ' +
    'kwriteowh ladmit ladvise lcall lchampion lclaim lecho lhammer lrelate lrepeat obracket ' +
    'owh owhich owho p0|' +
    '-3 abe adash aname bdet kactbadj kactfbase knounothat ksaybwhich ksayfpassive ksayn0 ' +
    'ksayn1 ktellmpronoun ktellodet ktelloprep kwrite lanswer lendorse lmessage mnone oadv|' +
    '-4 acomma ahave ksayc0behind ksayoprep ksayowh kwritemnominal lattack lpledge lremark ' +
    'ltell lthreat lunderscore mwho oand|' +
    '-5 kactopron knounobe lallegation lknock lmention lname lthank n2|' +
    '-6 aprep loffer|' +
    '-7 ktellc0behind ladd laddress lappeal to|' +
    '-8 knounn0 linvite n1|' +
    '-9 lcontinue|' +
    '-11 lmaintain n0|' +
    '-12 lstate|' +
    '-14 bquote|' +
    '-16 ksaybquote',
);
