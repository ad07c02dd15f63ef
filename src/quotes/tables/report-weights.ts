import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue as reporting speech without marks, in tenths.
 *
 * Written by tools/train/quote-weights; docs/model.md tells how. The features name cues of the tables,
 * parts of speech and order. reportFeatures makes them.
 */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '12 abeforestop|' +
    '10 lvow|' +
    '8 laccuse|' +
    '7 kactowh ktellothat lnote n5 othat|' +
    '6 ksaybnoun|' +
    '5 abehinding abehindpron knounoprep lcite n4 n6|' +
    '4 abehinddet kaccording kaccordingfing knounc1behind ksayoname ksayopron ktellopron ' +
    'laccording_to lcall_for lquestion lrefuse lurge oname|' +
    '3 abehindthat abehindwh bcomma bposs bpron kactffinite kactmname ksayc1behind ksaymname ' +
    'ksayoposs largue lask lcriticize lsay lsuggest|' +
    '2 abehindposs bdash bpast kactc0behind kactonoun knounbposs ksayoadj ksayothat ' +
    'ktellc1behind ktellmnominal lblast oposs opron|' +
    '1 abehindnoun bto kaccordingc1before kactfing kactoname knoun knounbown knounbpast ' +
    'knounfnoun ksaybpron lannounce lproposal oadj|' +
    '-1 abehinddash band bthat kactc1behind kactoprep knounbdet knounmnominal ksay ksaymnone ' +
    'ktellmpronoun lask_about lcall lclaim lendorse lthank lunderscore|' +
    '-2 bwhich bwho kactfbase knounbprep ksayc1before ksayfing ksaymwho kwritemnominal ' +
    'lmention lmessage lremark|' +
    '-3 abehindname bprep kactmnone ksayoprep kwrite lappeal_to lname ltell oadv owho|' +
    '-4 kactmwho kactopron knounothat ksayc0behind ksayfpassive lattack linvite|' +
    '-5 bdet ksayowh n2|' +
    '-6 abeforecomma abehindcomma laddress loffer lpledge oand|' +
    '-7 abehindprep ktellc0behind ladd|' +
    '-8 lcontinue|' +
    '-9 lmaintain n1|' +
    '-12 bquote lstate n0|' +
    '-16 ksaybquote',
);
