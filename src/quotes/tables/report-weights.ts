import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue as reporting speech without marks, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * cues of the tables, parts of speech and order only. reportFeatures makes them.
 */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '12 lvow|' +
    '10 astop lnote|' +
    '9 kactowh knounoprep ktellothat|' +
    '8 lcite|' +
    '7 laccuse othat|' +
    '6 apron knounoto n5|' +
    '5 bdash ksaybnoun ksayoposs ktellopron lurge oname|' +
    '4 adet aing kaccording kaccordingfing ksayoname kwriten6 laccording to largue lexplain ' +
    'n6|' +
    '3 athat bcomma bpron kaccordingc1behind kactffinite kactmname kactonoun knounbpast ' +
    'knounmpronoun ksayc1behind ksayobe ksayopron ksayothat ktellmnominal lcall for ' +
    'lcriticize lrefuse lreveal lsay lsuggest n4 oposs|' +
    '2 awh bpast bposs btime kactbdash kactc0behind kactmnominal kactn3 knounbposs knounn4 ' +
    'knounoname ksaybpron ksaymname lagree ldenounce lemphasize lexpress lpromise lremind ' +
    'lwonder opron|' +
    '1 aposs bto kaccordingc1before kaccordingn5 kact kactfing kactn5 kactodet knounbown ' +
    'knounn5 ksayn4 ksayoadj ktellc1behind ktelln6 lacknowledge lannounce lask lcomplaint ' +
    'ldescribe ldismiss lquestion oadj p4|' +
    '-1 atime bthat kactband kactbnoun kactbwho kactc1behind kactn4 kactn6 kactoprep knoun ' +
    'knounbdet knounfnoun knounn2 knounn3 knounohave knounopast ksay ksaybthat ksayc1before ' +
    'ksaympronoun ksayoand ksayowho ktellmpronoun ktelln2 ktellodet kwritec0behind ' +
    'kwriteffinite kwriten3 ladvise lchampion lclaim n3 ohave otime owh|' +
    '-2 aadv abe adash bing bprep kactfbase knounbnoun knounc0behind knounmnominal ksaybwhich ' +
    'ksayfing ksaymwho ksayn0 ksayn1 ksayoto ktelloprep lanswer lcall lendorse owho p1|' +
    '-3 ahave aname bdet bwhich bwho kactmnone knounmnone knounothat ksaymnone kwrite ' +
    'kwritemnominal lknock lmessage lremark ltell lthank lthreat lunderscore oadv|' +
    '-4 acomma kactmwho kactopron ksayc0behind ksayfpassive ksayoprep ksayowh lallegation ' +
    'lattack lmention lname lpledge oand p0|' +
    '-5 knounobe lappeal to n2|' +
    '-6 aprep knounn0 ladd laddress linvite loffer|' +
    '-8 ktellc0behind lcontinue n1|' +
    '-10 lmaintain|' +
    '-11 n0|' +
    '-12 lstate|' +
    '-14 bquote|' +
    '-16 ksaybquote',
);
