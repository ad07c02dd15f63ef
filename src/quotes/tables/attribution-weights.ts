import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue and a mention as those of a quotation, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * parts of speech, order and marks only, no word of any text but “say” and “add”.
 * attributionFeatures makes them.
 */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '15 r04|' +
    '13 Bs2 cAa>|' +
    '12 0<own Akaccording Bkadd vp0|' +
    '11 A<stopksay|' +
    '10 0c4 B.1<stopo0s1|' +
    '9 000 0c3 A,1<stopo0s2 A<#kaccording A=M A=P Aa>~0 As2 Bfing r03|' +
    '8 0<prep Aa<~1 nearL~2 nearL~3 vp000s|' +
    '7 010w1 P11 mlabel near,1 vp000|' +
    '6 0n1 A?1 Agc Agcs2 As2o0gc B.0s2 Bgms2 Bksay Bo0 Bs2o0gm Bw0s2 Pn6 vmnominal|' +
    '5 000,1 000.1 0h0 0h000n0 0n0c0 0n2 A,0s2 A?1s3 Affinite B.1<colono0s2 B.1s1 Bb<~5 Bg-s2 ' +
    'Bgcs1 Bkaccording~3 Bkact~2 near<prep vopen|' +
    '4 0.1 0closed 0n2c3 0n2c4 A>name Akaccording~2 An4 As2o0g B B.0 Bffinite Bgs2 Bkadd~3 ' +
    'Bktell~3 Bs1o0gc Bs2o1g P.1<#o0s1 near!1 nearn2|' +
    '3 0n0 0w1 A>pron Akaccording~3 Aksay Akwrite An5 Ao0 B,0s2 B<stopksay B>and Bb<~1 Bb<~2 ' +
    'Bb<~3 Bfpassive Bksay~1 P.1s1 P<#kcolon cBb< mname nearmname r02 vp001 vp001s vq100|' +
    '2 0<noun 0n1c4 A,0 A,1<#o0s2 A,1s2 A10 A?1<#o0s3 Ags2 B01 B<haveksay B># B>prep Bb<~4 ' +
    'Bkact~1 Bksay~0 Bktell Bkwrite~2 Bs2o0g- Pfcolon Pkcolon Pkcolon~3 near<det nears vq201|' +
    '1 001 001.1 0<dash 0h100n1 0h101n2 0h111n2 A,1<colono0s2 A<detksay A>det Aa>~5 Ag-s2 ' +
    'Akadd~1 Aktell~1 As2o0g- B<beksay B<colonkadd B<colonksay B=, Bgc Bkadd~0 Bkwrite Bn6 ' +
    'Bs2o0g Bw0<deto1s2 P<#ksay P># mnominal nearL~4 vw1|' +
    '-1 000.0 0<ing 0n4 0n4c1 0n6c1 A>and Aa<~5 Aa>~2 As3o0g B<bekact B<commakact B<detksay ' +
    'B<pastkact B>noun B>past Bfcolon Bkcolon Bkshow~3 P<#kthink Pg Pg- Pgs0 Pkact Pkact~3 ' +
    'Pp<~8 Ps0o0g cPp< nearR~4 nearw1 vclosed vh0|' +
    '-2 011 0<# 0n6 A,1<prepo0s2 A.0s3 A00 A<#knoun A<ownksay Aa<~4 Aa<~7 Ag Akshow Akthink~1 ' +
    'B,1s1 B.1s2 B<stopkact B>quote Bg Bksay~3 Bn2 Bs0o1g Bs1o0g- Bs1o0gm P01 P10 Pn2 cBb> ' +
    'near nearclosed nobody vmname vp100|' +
    '-3 0<stop 0n5c1 A,1<owno0s2 An1 An2 Ao1 Aw0s3 B,0s1 B.1s0 B<nounksay B<prepksay Bb<~6 ' +
    'Bgms1 Bknoun~3 P Pffinite Pkthink Pkthink~3 Ps0 nearn6|' +
    '-4 0n5 Aa<~8 Akthink~3 An0 B.1<prepo0s2 B=iMo Bb<~7 Bg-s1 Bkcolon~0 P=P Po0 cAa<|' +
    '-5 010,1 0?1 0n2c0 A.0 Afnoun Ags4 Aknoun B! B,1 B<colonkcolon B<ownksay B=a B>that cAb< ' +
    'near<and nearL~1 nearmnominal vmpronoun|' +
    '-6 Ags3 B.1<owno0s2 Bfnoun Bkact~3 Bknoun P>name r11 vp2|' +
    '-7 0h111n6 Akact As4 Bfbase Bkthink~3 Bs1 Bs1o0g P00 vshut|' +
    '-8 Ab<~0|' +
    '-9 Akact~3 Bkshow Bw0s1|' +
    '-10 Bb<~8 Bs0 mwho near<stop nearR~2|' +
    '-11 As3 Bgs0 nearS|' +
    '-12 vq400|' +
    '-13 Bgs1 Bkthink|' +
    '-14 0c1 nearR~3 vp3|' +
    '-17 Akthink|' +
    '-18 r10|' +
    '-19 r20',
);
