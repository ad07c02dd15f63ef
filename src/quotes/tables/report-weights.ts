import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue as reporting speech without marks, in tenths.
 * 
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * cues of the tables, parts of speech and order only. reportFeatures makes them.
 */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '14 lvow|' +
    '10 astop kactowh ktellothat|' +
    '9 laccuse lcite lnote|' +
    '8 knounoprep ktellopron|' +
    '7 aing knounoto othat|' +
    '6 apron bdash kactbdash kwriten6 lurge|' +
    '5 kaccordingc1behind ksaybnoun ksayoposs ktellmnominal lemphasize lrefuse lsuggest n5 ' +
    'oname|' +
    '4 adet athat knounbpast knounmpronoun ksayobe ksayoname ksayopron lagree largue lcall ' +
    'for lcomplaint lconclude lcriticize ldenounce ldismiss lexplain lexpress lremind lreveal ' +
    'lsay lslam lwarn lwonder n6|' +
    '3 bcomma bobject bpron btime kaccording kaccordingfing knounn4 knounoname ksaybpron ' +
    'ksayothat kwriteoing laccording to lacknowledge lblast ldescribe lorder lpromise n4 ' +
    'oposs|' +
    '2 awh bpast bposs bto kaccordingn5 kactbquote kactc0behind kactffinite kactmname kactn3 ' +
    'kactn5 kactodet kactonoun knounbposs knounn5 ksayc1behind ksayoadj ktellc1behind ktelln6 ' +
    'lannounce lpoint out lportray lpush back lstatement lstress opron p4|' +
    '1 abase anoun aposs bbase bstop ffinite kaccordingbstop kaccordingc1before ' +
    'kaccordingodet kact kactbthat kactbtime kactfing kactn1 kactoname knounbbase knounbown ' +
    'ksaybcomma ksaybto ksaybwho ksaymname ksayn2 ksayn4 ktellc1before kwriteopast ' +
    'laccusation lallege largument lask lask for lassure lblame lcall on lcomment lcriticism ' +
    'ldecry ldemand lpredict lproposal lquestion lrequest ltweet lview mname oadj|' +
    '-1 anum aobject aparticiple atime badj bname bnum bprep bthat fbase fpassive kactband ' +
    'kactbnoun kactc1behind kactmwho kactn4 kactn6 kactoprep kactoto knounbprep knounbthat ' +
    'knounmnominal knounn3 knounoadv knounonoun ksay ksaybown ksaybwh ksayc1before ' +
    'ksayfpassive ksaympronoun ksayn5 ksayowh ksayowho ktellbpron kwritec0behind ' +
    'kwritec1before kwritefing kwritemwho kwriten1 kwriteoprep lcall lclaim lconclusion ' +
    'ldeclare ldeny lgo on lprotest lrefer to lreminder lrespond ltalk about ltestimony n3 ' +
    'ohave oparticiple otime p1|' +
    '-2 aadv abe bing kaccordingc1round kaccordingoname knounbnoun knounc0behind knounmname ' +
    'knounodet knounohave knounopast knounowh ksaybthat ksayfing ksaymnone ksayoand ' +
    'ksayobracket ksayoing ksayoto kwriteffinite kwriten3 ladmit lrecommendation lrepeat ' +
    'lwelcome owhich owho sround|' +
    '-3 acomma adash aname bdet bwhich kactbadj kactbwho kactfbase knounothat ksaybdet ksayn1 ' +
    'ktellmpronoun ktelln2 kwrite ladvise lecho lendorse lhammer lmessage loppose lpledge ' +
    'lrelate lrespond to mnone oadv obracket p0|' +
    '-4 ahave ksaybwhich ksayn0 ktellodet lanswer lattack lchampion lremark ltell lthreat ' +
    'mwho oand|' +
    '-5 knounobe ksayc0behind kwritemnominal lmention lname lthank lunderscore n2|' +
    '-6 aprep knounn0 ksayoprep ktelloprep ladd lallegation lknock loffer|' +
    '-7 kactopron ktellc0behind laddress lappeal to n1|' +
    '-8 lcontinue linvite|' +
    '-11 n0|' +
    '-12 lmaintain lstate|' +
    '-13 bquote|' +
    '-16 ksaybquote',
);
