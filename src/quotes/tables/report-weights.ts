import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue as reporting speech without marks, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * cues of the tables, parts of speech and order only. reportFeatures makes them.
 */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '12 lvow|' +
    '11 lnote|' +
    '10 astop|' +
    '9 knounoprep ktellothat|' +
    '8 kactowh lcite othat|' +
    '7 laccuse|' +
    '6 apron knounoto n5|' +
    '5 bdash ksaybnoun ksayoposs ktellopron lurge oname|' +
    '4 adet aing kaccording kaccordingfing knounmpronoun ksayoname kwriten6 laccording to ' +
    'largue lexplain n6|' +
    '3 athat bcomma bpron kaccordingc1behind kactffinite kactmname kactonoun knounbpast ' +
    'ksayc1behind ksayobe ksayopron ksayothat ktellmnominal lcall for lcriticize lexpress ' +
    'lpromise lrefuse lremind lreveal lsay lsuggest n4 oposs|' +
    '2 awh bpast bposs btime kactbdash kactc0behind kactfing kactn3 knounn4 knounoname ' +
    'ksaybpron ksaymname lagree ldenounce lemphasize lwonder opron|' +
    '1 aposs bto kaccordingn5 kact kactmnominal kactn5 kactodet knounbown knounbposs knounn5 ' +
    'ksayffinite ksayn4 ksayoadj ktellc1behind ktelln6 lacknowledge lannounce lask ldescribe ' +
    'ldismiss lquestion oadj p4|' +
    '-1 bthat kactband kactbnoun kactbwho kactc1behind kactfpassive kactn4 kactn6 kactoprep ' +
    'knounbprep knounn3 knounopast ksay ksaybthat ksayc1before ksayfing ksaympronoun ksayoand ' +
    'ksayowho ktelln2 ktellodet kwritec0behind kwriteffinite kwriten3 ladvise lchampion ' +
    'lclaim lecho n3 ohave opast|' +
    '-2 aadv adash aname bing bprep bwho kactfbase knounbnoun knounc0behind knounmnominal ' +
    'ksaymnone ksaymwho ksayn0 ksayn1 ksayoto ktellmpronoun ktelloprep lanswer lcall lendorse ' +
    'owh owho p0 p1|' +
    '-3 abe ahave bdet bwhich kactmnone knounmnone knounothat ksaybwhich kwrite ' +
    'kwritemnominal lknock lmessage lremark ltell lthank lthreat lunderscore oadv|' +
    '-4 kactmwho kactopron ksayc0behind ksayfpassive ksayoprep lallegation lattack lmention ' +
    'lname lpledge oand|' +
    '-5 acomma knounobe ksayowh lappeal to n2|' +
    '-6 aprep knounn0 laddress linvite loffer|' +
    '-7 ladd|' +
    '-8 ktellc0behind lcontinue n1|' +
    '-10 lmaintain|' +
    '-11 n0|' +
    '-12 lstate|' +
    '-14 bquote|' +
    '-16 ksaybquote',
);
