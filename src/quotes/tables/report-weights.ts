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
    '9 kactowh knounoprep ktellothat|' +
    '8 laccuse lnote|' +
    '7 knounoto lcite othat|' +
    '6 apron ksaybnoun ktellopron n5|' +
    '5 bdash ksayoposs largue lurge n6 oname|' +
    '4 adet aing athat kaccording kaccordingfing ksayoname kwriten6 laccording to lcall for ' +
    'lexplain lexpress|' +
    '3 bcomma bpron kaccordingc1behind kactffinite kactn3 kactonoun knounbpast ksayobe ' +
    'ksayopron lcriticize lrefuse lremind lreveal lsay lsuggest lwonder n4 oposs|' +
    '2 awh bpast bposs btime kactbdash kactc0behind kactmname knounmpronoun knounn4 ' +
    'knounoname ksaybpron ksayc1behind ksaymname ksayothat lacknowledge lagree lask ' +
    'lemphasize lpromise lquestion opron|' +
    '1 aposs bto kaccordingc1before kaccordingn5 kactbquote kactfing kactmnominal kactn5 ' +
    'kactodet knounbown knounbposs knounn5 ksayffinite ksayn4 ksayoadj ktellc1behind ' +
    'ktellmnominal ktelln6 lannounce lcomment lcomplaint ldenounce lrequest oadj p4|' +
    '-1 aadv bing bprep bthat kactband kactbnoun kactbwho kactc1behind kactfpassive kactoprep ' +
    'knounbnoun knounn3 ksay ksaybthat ksayc1before ksayfing ksaympronoun ksayn0 ksayn1 ' +
    'ksayoand ksayoing ksayowho ktellmpronoun ktellodet kwriteffinite kwriten3 ladvise lclaim ' +
    'ldescribe lendorse lrefer to opast owh owhich p1|' +
    '-2 adash bwho kactfbase knounc0behind knounopast ksaymnone ksayoto ktelln2 ktelloprep ' +
    'kwritemnominal lcall|' +
    '-3 abe ahave aname bdet bwhich kactmnone knounmnominal knounmnone knounothat ksaybwhich ' +
    'ksaymwho kwrite lattack lknock lmessage ltell lthank lthreat lunderscore oadv owho p0|' +
    '-4 acomma kactmwho kactopron ksayc0behind ksayfpassive ksayoprep lallegation lmention ' +
    'lname lpledge lremark oand|' +
    '-5 knounobe ksayowh lappeal to n2|' +
    '-6 aprep knounn0 laddress linvite loffer|' +
    '-7 ladd|' +
    '-8 ktellc0behind lcontinue|' +
    '-9 lmaintain n1|' +
    '-12 lstate n0|' +
    '-13 bquote|' +
    '-16 ksaybquote',
);
