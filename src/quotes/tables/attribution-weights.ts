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
    '10 0c4 B.1<stopo0s1 r03|' +
    '9 000 0c3 A,1<stopo0s2 A<#kaccording A=P As2 nearL~3|' +
    '8 0<prep A=M Aa<~1 Aa>~0 Bfing mlabel near,1 nearL~2|' +
    '7 010w1 P11 vp000s|' +
    '6 0n1 A?1 Agc Agcs2 As2o0gc B.0s2 Bfpassive Bgms2 Bkaccording~3 Bksay Bo0 Bs2o0gm Bw0s2 ' +
    'Pn6 vmnominal vp000|' +
    '5 000,1 000.1 0h0 0n0c0 0n2 A,0s2 A?1s3 Affinite B.1<colono0s2 B.1s1 Bgcs1 Bkact~2 ' +
    'near<prep vopen|' +
    '4 0.1 0closed 0h000n0 0n2c3 0n2c4 Akaccording~2 An4 As2o0g B B.0 Bb<~2 Bb<~5 Bffinite ' +
    'Bg-s2 Bgs2 Bkadd~3 Bktell~3 Bs1o0gc P.1<#o0s1 cBb< near!1 nearn2|' +
    '3 0n0 0n1c4 0w1 A,0 A>name A>pron Akaccording~3 Aksay An5 Ao0 B,0s2 B<haveksay ' +
    'B<stopksay B>and B>prep Bb<~1 Bb<~3 Bksay~1 Bs2o1g P.1s1 nearmname r02 vp001s vq100|' +
    '2 0<noun 0h101n2 A,1<#o0s2 A,1s2 A10 A<detksay A?1<#o0s3 Ab<~4 Ags2 Aktell~1 Akwrite B01 ' +
    'B=, B># Bb<~4 Bkact~1 Bkadd~0 Bktell Bkwrite~2 P<#kcolon P<#ksay Pfcolon Pkcolon ' +
    'Pkcolon~3 mname near<det nears vp001 vq201|' +
    '1 001 001.1 0<dash 0h100n1 0h100n2 0h111n2 A,1<colono0s2 A>det Ag-s2 Akadd~1 As2o0g- ' +
    'B.1<commao0s2 B<beksay B<colonkadd B<colonksay B<nounkact B>to Bg- Bgc Bksay~0 Bksay~2 ' +
    'Bkwrite Bn6 Bs2o0g Bs2o0g- Bs2o1g- Bw0<deto1s2 P># nearmpronoun vw1|' +
    '0 nobody|' +
    '-1 0<be 0n4 0n4c1 0n6c1 A<ownksay A>and Aa<~5 Akthink~1 As3o0g B,1s1 B<bekact ' +
    'B<commakact B<detksay B>noun Bg-s1 Bkshow~3 Bn2 P<#kthink Pg Pgs0 Pkact Pkact~3 Pp<~8 ' +
    'Ps0o0g cBb> cPp< mpronoun near near,0 nearR~4 nearclosed nearn4 vclosed|' +
    '-2 011 0<# 0n6 A,1<prepo0s2 A.0s3 A00 A<#knoun Aa<~4 Aa<~7 Ag Akshow An2 B.1s0 B.1s2 ' +
    'B<stopkact B>past B>quote Bfcolon Bg Bkcolon Bknoun~3 Bksay~3 Bs0o1g Bs1o0g- Bs1o0gm P10 ' +
    'nearw1 vh0 vmname vp100|' +
    '-3 0<stop 0n5c1 A,1<owno0s2 Aa<~8 An0 An1 Ao1 Aw0s3 B,0s1 B<prepksay Bb<~6 Bgms1 P P01 ' +
    'Pkthink Pkthink~3 Ps0 nearn6|' +
    '-4 0?1 0n5 Ags4 Akthink~3 B! B.1<prepo0s2 B<nounksay B=iMo Bb<~7 Bkcolon~0 P=P Pffinite ' +
    'Pn2 Po0 cAa< cAb<|' +
    '-5 010,1 0n2c0 A.0 Afnoun Aknoun B<colonkcolon B<ownksay B=a B>that Bfnoun Bknoun ' +
    'near<and nearmnominal vmpronoun|' +
    '-6 0h111n6 Ags3 B,1 B.1<owno0s2 Bkact~3 Bs1 P>name nearL~1 vp2|' +
    '-7 Akact As4 Bfbase Bkthink~3 Bs1o0g P00 r11 r21 vshut|' +
    '-8 Akact~3 Bkshow|' +
    '-9 near<stop|' +
    '-10 Ab<~0 Bb<~8 Bs0 Bw0s1 mwho nearR~2 nearS|' +
    '-11 Bgs0|' +
    '-12 As3 Bkthink vq400|' +
    '-13 Bgs1|' +
    '-14 0c1 nearR~3 vp3|' +
    '-16 Akthink r10|' +
    '-20 r20',
);
