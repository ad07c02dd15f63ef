import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue as reporting speech without marks, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * cues of the tables, parts of speech and order only. reportFeatures makes them.
 */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '13 lvow|' +
    '11 lnote|' +
    '10 ktellothat|' +
    '9 astop kactowh knounoprep|' +
    '8 laccuse lcite|' +
    '7 knounoto ktellopron othat|' +
    '6 bdash ksaybnoun n5|' +
    '5 apron kaccordingc1behind ksayoposs kwriten6 lexplain lurge oname|' +
    '4 adet aing kactbdash ksayoname lcall for lemphasize lexpress lrefuse lremind lreveal ' +
    'lsuggest lwonder n6|' +
    '3 athat bcomma bpron btime kaccording kaccordingfing knounbpast knounoname ksayobe ' +
    'ksayopron ksayothat ktellmnominal laccording to lagree largue lcomplaint lconclude ' +
    'lcriticize ldenounce ldismiss lpromise lsay lwarn n4 oposs|' +
    '2 awh bpast bposs bto kaccordingn5 kactc0behind kactffinite kactmname kactn3 kactonoun ' +
    'knounmpronoun knounn4 knounn5 ksaybpron ksayc1behind ksayoadj ktelln6 kwriteoing ' +
    'lacknowledge lblast ldescribe lorder lslam opron p4|' +
    '1 abase anoun aposs bobject bstop kaccordingbstop kaccordingc1before kactbquote ' +
    'kactbthat kactfing kactmnominal kactn5 kactodet kactoname knounbown knounbposs ksaybto ' +
    'ksaymname ksayn2 ksayn4 ktellc1behind kwritempronoun lannounce lask lcomment lcriticism ' +
    'ldemand lpoint out lportray lpredict lproposal lpropose lquestion lrequest mname oadj|' +
    '-1 atime badj fbase fpassive kaccordingc1round kaccordingoname kactband kactbnoun ' +
    'kactc1behind kactn4 kactn6 kactoprep kactoto knounbprep knounbthat knounmname knounn3 ' +
    'knounodet knounowh ksay ksaybthat ksaymnone ksaympronoun ksayoand ksayoing ksayowho ' +
    'ktellbpron kwritec0behind kwritec1before lclaim ldeny lgo on lrecommendation lrespond ' +
    'lrespond to lwelcome ohave oparticiple otime owh sround|' +
    '-2 aadv bing bnum bprep kactbwho kactfbase kactmwho knounbnoun knounc0behind knounohave ' +
    'knounopast ksaybdet ksayfing ksayfpassive ksayoto ktellmpronoun ktelln2 kwriteffinite ' +
    'kwriten3 kwriteowh ladmit ladvise lcall lecho lrelate lrepeat obracket owhich owho p0|' +
    '-3 abe acomma adash aname bdet bwhich kactbadj knounmnominal knounothat ksaybwhich ' +
    'ksayn0 ksayn1 ktellodet ktelloprep kwrite kwritemnominal lanswer lchampion lendorse ' +
    'lhammer lmessage lpledge mnone oadv|' +
    '-4 ahave ksayc0behind ksayowh lattack lremark ltell lthreat lunderscore mwho oand|' +
    '-5 kactopron knounobe ksayoprep lallegation lknock lmention lname lthank|' +
    '-6 aprep loffer n2|' +
    '-7 ktellc0behind ladd laddress lappeal to linvite|' +
    '-8 knounn0 lcontinue n1|' +
    '-11 lmaintain n0|' +
    '-13 lstate|' +
    '-14 bquote|' +
    '-16 ksaybquote',
);
