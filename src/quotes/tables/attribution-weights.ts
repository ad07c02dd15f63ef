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
    '13 Akaccording Bs2|' +
    '12 0<own Bkadd cAa> vp0|' +
    '11 A<stopksay|' +
    '10 0c4 A<#kaccording B.1<stopo0s1 r03|' +
    '9 000 0<prep 0c3 A,1<stopo0s2 A=P As2 Bfing|' +
    '8 A=M Aa<~1 Aa>~0 mlabel near,1 nearL~2 nearL~3 vp000s|' +
    '7 010w1 P11 vmnominal vp000|' +
    '6 0n0c0 0n1 A?1 Agc Agcs2 As2o0gc B.0s2 Bgms2 Bkaccording~3 Bksay Bs2o0gm Bw0s2 Pn6|' +
    '5 000,1 000.1 0h0 0n2 A,0s2 A?1s3 Affinite B.1<colono0s2 B.1s1 Bb<~5 Bgcs1 Bkact~2 Bo0 ' +
    'near<prep vopen|' +
    '4 0.1 0closed 0h000n0 0n2c3 0n2c4 Akaccording~2 As2o0g B B.0 Bb<~2 Bfpassive Bg-s2 Bgs2 ' +
    'Bkadd~3 Bktell~3 Bs1o0gc Bs2o1g P.1<#o0s1 cBb< near!1 nearn2 r02|' +
    '3 0n0 0n1c4 0w1 A>name A>pron Akaccording~3 Aksay Akwrite An4 An5 Ao0 B,0s2 B<stopksay ' +
    'B>and Bb<~1 Bb<~3 Bffinite Bksay~1 P.1s1 mname nearmname nears vp001 vp001s vq100|' +
    '2 0<noun 0h101n2 A,0 A,1<#o0s2 A,1s2 A10 A<detksay A?1<#o0s3 Ags2 B01 B<haveksay B=, B># ' +
    'B>prep Bb<~4 Bkact~1 Bksay~0 Bktell Bkwrite~2 Bs2o0g- Bw0<deto1s2 P<#kcolon Pfcolon ' +
    'Pkcolon Pkcolon~3 near<det vq201|' +
    '1 001 001.1 0<dash 0h100n1 0h100n2 0h111n2 A,1<colono0s2 A>det Aa>~5 Ab<~4 Ag-s2 Akadd~1 ' +
    'Aktell~1 As2o0g- B.1<commao0s2 B<beksay B<colonksay Bg- Bgc Bkadd~0 Bksay~2 Bkwrite ' +
    'Bs2o0g P<#ksay P># mnominal nearL~4 vw1|' +
    '-1 0<be 0<ing 0n4 0n4c1 0n6 Aa>~2 Akthink~1 As3o0g B<bekact B<commakact B<detksay B>noun ' +
    'Bg-s1 Bkshow~3 Bn2 P<#kthink Pp<~8 cPp< near near.0 nearR~4 nearclosed nearn6 vclosed ' +
    'vh0 vp100|' +
    '-2 011 0<# A,1<prepo0s2 A.0s3 A00 A<#knoun Aa<~4 Aa<~7 Ag Akshow An1 An2 B,1s1 B.1s2 ' +
    'B<stopkact B>past B>quote Bfcolon Bg Bkcolon Bknoun~3 Bksay~3 Bs0o1g Bs1o0g- Bs1o0gm P10 ' +
    'Pg Pgs0 Ps0o0g cBb> nearw1 nobody vmname|' +
    '-3 0<stop 0n5c1 A,1<owno0s2 A<ownksay An0 Aw0s3 B,0s1 B.1s0 B<nounksay B<prepksay Bb<~6 ' +
    'Bgms1 P P01 Pffinite Pkthink Pkthink~3 Ps0 cAa<|' +
    '-4 0?1 0n2c0 0n5 Aa<~8 Akthink~3 Ao1 B.1<prepo0s2 B=iMo Bb<~7 Bkcolon~0 P=P Pn2 Po0 ' +
    'nearL~1 nearmnominal|' +
    '-5 010,1 A.0 Afnoun Ags4 Aknoun B! B<colonkcolon B<ownksay B>that cAb< vmpronoun|' +
    '-6 Ags3 B,1 B.1<owno0s2 B=a Bfnoun Bkact~3 Bknoun Bs1 P>name near<and r11 r21 vp2|' +
    '-7 0h111n6 Akact As4 Bfbase Bkthink~3 Bs1o0g P00 vshut|' +
    '-9 Ab<~0 Akact~3 Bkshow|' +
    '-10 Bs0 Bw0s1 near<stop nearR~2|' +
    '-11 As3 Bb<~8 mwho nearS|' +
    '-12 Bgs0 vq400|' +
    '-13 Bgs1 Bkthink|' +
    '-14 0c1 nearR~3 vp3|' +
    '-16 Akthink r10|' +
    '-19 r20',
);
