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
    '6 ksaybnoun|' +
    '5 abehinding abehindpron knounoprep lcite n6|' +
    '4 abehinddet bpron kaccording kaccordingfing ksayoname ksayopron ktellopron laccording_to ' +
    'lcall_for lrefuse lurge n4 oname|' +
    '3 abehindthat abehindwh bcomma bposs kactmname knounc1behind ksayc1behind ksayoposs ' +
    'ksayothat largue lask lcriticize lquestion lsay lsuggest|' +
    '2 abehindposs bdash kactc0behind kactffinite kactonoun knounbposs ksaymname ksayoadj ' +
    'ktellmnominal lblast lproposal oposs opron|' +
    '1 abehindnoun bpast bto kaccordingc1before kactfing kactoname knoun knounbown knounfnoun ' +
    'ksaybpron ktellc1behind lacknowledge lannounce lreveal oadj|' +
    '-1 abehinddash band kactc1behind kactoprep knounbdet knounbprep knounmnominal ksay ' +
    'ksaymnone ktellmpronoun lask_about lcall lclaim lendorse lthank lunderscore|' +
    '-2 bthat bwhich kactfbase ksayc1before ksayfing ksaymwho kwritemnominal lmention lmessage ' +
    'lremark|' +
    '-3 abehindname bprep bwho kactmnone ksayoprep kwrite lappeal_to lname ltell oadv owho|' +
    '-4 kactmwho kactopron ksayc0behind ksayfpassive ksayowh lattack linvite|' +
    '-5 bdet knounothat lpledge n2|' +
    '-6 abeforecomma abehindcomma laddress loffer oand|' +
    '-7 abehindprep ktellc0behind ladd|' +
    '-8 lcontinue|' +
    '-9 lmaintain n1|' +
    '-12 bquote lstate n0|' +
    '-16 ksaybquote',
);
