import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue as reporting speech without marks, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * cues of the tables, parts of speech and order only. reportFeatures makes them.
 */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '13 lvow|' +
    '9 astop kactowh knounoprep ktellothat lnote|' +
    '8 laccuse lcite|' +
    '7 knounoto ktellopron othat|' +
    '6 bdash ksaybnoun n5|' +
    '5 aing apron kaccordingc1behind ksayoposs kwriten6 lsuggest lurge oname|' +
    '4 adet athat kactbdash knounbpast ksayoname ktellmnominal lcall for lemphasize lexpress ' +
    'lpromise lrefuse lremind n6|' +
    '3 bcomma bpron btime kaccording kaccordingfing knounoname ksayobe ksayopron kwriteoing ' +
    'laccording to lagree largue lcomplaint lconclude lcriticize ldenounce ldismiss lexplain ' +
    'lreveal lsay lwarn lwonder n4 oposs|' +
    '2 awh bpast bposs bto kaccordingn5 kactc0behind kactffinite kactmname kactn3 kactn5 ' +
    'kactonoun knounbposs knounmpronoun knounn4 knounn5 ksaybpron ksayc1behind ksayoadj ' +
    'ksayothat ktelln6 lacknowledge lannounce lblast ldescribe lorder lslam opron|' +
    '1 anoun aposs bobject bstop ffinite kaccordingbstop kaccordingc1before kactbquote ' +
    'kactbthat kactfing kactmnominal kactn0 kactodet kactoname knounbbase knounbown ' +
    'knounc1behind ksaybto ksaymname ksayn2 ksayn4 ktellc1behind lask lcomment lcriticism ' +
    'ldemand lpoint out lportray lpredict lproposal lquestion lrequest mname oadj p4|' +
    '-1 atime badj bname bnum bprep kaccordingc1round kaccordingoname kactband kactbnoun ' +
    'kactc1behind kactmwho kactn4 kactn6 kactoprep knounbnoun knounbthat knounc0behind ' +
    'knounmname knounn2 knounn3 knounodet knounonoun knounopast knounowh ksay ksaybthat ' +
    'ksaympronoun ksayn5 ksayobracket ksayoing ksayowho kwritec0behind kwritec1before ' +
    'kwriten3 lcall lclaim ldeny ohave otime owhich p1 sround|' +
    '-2 aadv abe adash bing kactbwho kactfbase knounohave ksaybdet ksayfing ksayfpassive ' +
    'ksaymnone ksayoand ksayoto ktelln2 kwriteffinite ladmit ladvise lecho lhammer lrelate ' +
    'lrepeat lrespond to lwelcome obracket owho p0|' +
    '-3 acomma aname bdet bwhich kactbadj knounmnominal knounothat ksaybwhich ksayn1 ' +
    'ktellmpronoun ktellodet kwrite lchampion lendorse lmessage lpledge oadv|' +
    '-4 ahave knounobe ksayc0behind ksayn0 kwritemnominal lanswer lattack lremark ltell ' +
    'lthreat lunderscore mnone mwho oand|' +
    '-5 kactopron lallegation lknock lmention lname lthank|' +
    '-6 aprep ksayoprep ktelloprep ladd loffer n2|' +
    '-7 ktellc0behind laddress lappeal to linvite|' +
    '-8 knounn0 lcontinue n1|' +
    '-11 lmaintain n0|' +
    '-12 lstate|' +
    '-14 bquote|' +
    '-16 ksaybquote',
);
