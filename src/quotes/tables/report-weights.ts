import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue as reporting speech without marks, in tenths.
 *
 * Written by tools/train/quote-weights; docs/model.md tells how. The features name cues of the tables,
 * parts of speech and order. reportFeatures makes them.
 */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '11 abeforestop|' +
    '10 lvow|' +
    '8 laccuse|' +
    '7 kactowh ktellothat lnote n5 othat|' +
    '6 ksaybnoun n6|' +
    '5 abehinding abehindpron knounoprep lcite n4|' +
    '4 abehinddet kaccording kaccordingfing knounc1behind ksayoname ksayopron ktellopron ' +
    'laccording_to lcall_for lurge oname|' +
    '3 abehindthat abehindwh bcomma bposs bpron kactmname ksayc1behind ksaymname ksayoadj ' +
    'ksayoposs ksayothat largue lask lcriticize lquestion lrefuse lsay lsuggest|' +
    '2 abehindposs bdash kactc0behind kactffinite kactonoun knounbposs ktellmnominal lblast ' +
    'lproposal oposs opron|' +
    '1 abehindnoun bpast bto kaccordingc1before kactfing kactmpronoun kactoname knoun ' +
    'knounbown knounfnoun ksaybpron ktellc1behind lannounce lreveal oadj|' +
    '-1 abehinddash band bthat kactc1behind kactfbase kactoprep knounbdet knounbprep ' +
    'knounmnominal ksay ksaymnone ktellmpronoun lask_about lcall lclaim lendorse lthank ' +
    'lunderscore|' +
    '-2 bwhich ksayc1before ksayfing ksaymwho ksayoprep kwritemnominal lmention lmessage ' +
    'lremark|' +
    '-3 abehindname bprep bwho kactmnone kwrite lappeal_to lname ltell oadv owho|' +
    '-4 bdet kactmwho kactopron ksayc0behind ksayfpassive ksayowh lattack linvite|' +
    '-5 knounothat lpledge n2|' +
    '-6 abeforecomma abehindcomma laddress loffer oand|' +
    '-7 abehindprep ktellc0behind ladd|' +
    '-8 lcontinue|' +
    '-9 lmaintain n1|' +
    '-12 bquote lstate n0|' +
    '-16 ksaybquote',
);
