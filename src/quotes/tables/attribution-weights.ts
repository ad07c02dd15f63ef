import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue and a mention as those of a quotation, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * parts of speech, order and marks only, no word of any text but “say” and “add”.
 * attributionFeatures makes them.
 */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '16 r04|' +
    '13 Bs2|' +
    '12 0<own Akaccording Bkadd cAa> vp0|' +
    '11 A<stopksay|' +
    '10 0c3 0c4 B.1<stopo0s1 r03|' +
    '9 000 A,1<stopo0s2 A<#kaccording A=P As2 Bfing|' +
    '8 0<prep A=M Aa<~1 Aa>~0 mlabel near,1 nearL~2 nearL~3 vp000s|' +
    '7 010w1 P11 vmnominal vp000|' +
    '6 0n1 A?1 Agc Agcs2 As2o0gc B.0s2 Bgms2 Bksay Bo0 Bs2o0gm Bw0s2 Pn6|' +
    '5 000,1 000.1 0h0 0n0c0 0n2 0n2c3 A,0s2 A?1s3 Affinite B.1<colono0s2 B.1s1 Bb<~5 Bg-s2 ' +
    'Bgcs1 Bkaccording~3 Bkact~2 near<prep vopen|' +
    '4 0.1 0closed 0h000n0 0n2c4 Akaccording~2 As2o0g B B.0 Bb<~2 Bffinite Bgs2 Bkadd~3 ' +
    'Bktell~3 Bs1o0gc Bs2o1g near!1 nearn2 r02|' +
    '3 0n0 0n1c4 0w1 A>name A>pron Akaccording~3 Aksay An4 An5 Ao0 B,0s2 B<haveksay ' +
    'B<stopksay B>and Bb<~1 Bb<~3 Bksay~1 P.1<#o0s1 cBb< mname near<det nearmname nears vp001 ' +
    'vp001s vq100|' +
    '2 0<dash 0<noun 0h101n2 A,0 A,1<#o0s2 A,1s2 A10 A?1<#o0s3 Ab<~4 Ags2 Akadd~1 Aktell~1 ' +
    'Akwrite B01 B># B>prep Bb<~4 Bfpassive Bksay~0 Bktell Bkwrite~2 Bs2o0g- Bw0<deto1s2 ' +
    'P.1s1 P<#kcolon P<#ksay Pfcolon Pkcolon Pkcolon~3 vq201|' +
    '1 001 001.1 0h100n1 0h111n2 A,1<colono0s2 A<detksay A>det Ag-s2 As2o0g- B.1<commao0s2 ' +
    'B<beksay B<colonksay B=, Bg- Bgc Bkact~1 Bkadd~0 Bksay~2 Bkwrite Bs2o0g P># mnominal ' +
    'nearL~4 nearmpronoun vw1|' +
    '-1 0<be 0<ing 0n4c1 A>and Aa<~5 Aa>~2 Akthink~1 As3o0g B<bekact B<commakact B<detksay ' +
    'B>noun Bg-s1 Bkshow~3 Bn2 P<#kthink Pg- Pp<~8 cBb> cPp< mpronoun near near.0 nearR~4 ' +
    'nearclosed nearn6 r01 vclosed vh0|' +
    '-2 011 0<# 0n4 0n6 A,1<prepo0s2 A.0s3 A00 A<#knoun A<ownksay Aa<~4 Aa<~7 Ag Akshow An2 ' +
    'B,1s1 B.1s2 B<stopkact B>past B>quote Bfcolon Bg Bkcolon Bknoun~3 Bksay~3 Bs0o1g Bs1o0g- ' +
    'Bs1o0gm P10 Pg Pgs0 Ps0o0g nearw1 nobody vmname vp100|' +
    '-3 0<stop 0n5c1 A,1<owno0s2 An0 An1 Ao1 Aw0s3 B.1s0 B<nounksay B<prepksay Bb<~6 Bgms1 P ' +
    'P01 Pffinite Pkthink Pkthink~3 Ps0|' +
    '-4 0?1 0n5 Aa<~8 Akthink~3 B! B,0s1 B.1<prepo0s2 B=iMo Bb<~7 Bkcolon~0 P=P Pn2 Po0 cAa< ' +
    'cAb< nearmnominal|' +
    '-5 010,1 0n2c0 A.0 Afnoun Ags3 Ags4 Aknoun B<colonkcolon B<ownksay B=a B>that Bfnoun ' +
    'Bknoun near<and nearL~1 r11 vmpronoun|' +
    '-6 B,1 B.1<owno0s2 Bfbase Bkact~3 Bs1 P00 P>name r21 vp2|' +
    '-7 0h111n6 Akact As4 Bkthink~3 Bs1o0g vshut|' +
    '-8 Akact~3 Bkshow|' +
    '-10 Ab<~0 Bs0 Bw0s1 near<stop nearR~2|' +
    '-11 As3 Bb<~8 Bgs0 mwho nearS|' +
    '-12 Bkthink vq400|' +
    '-13 Bgs1|' +
    '-14 0c1 nearR~3 vp3|' +
    '-16 Akthink r10|' +
    '-18 r20',
);
