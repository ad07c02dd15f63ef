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
    '13 Akaccording|' +
    '12 Bkadd Bs2 cAa>|' +
    '11 carriedp0|' +
    '10 0<own A<#kaccording A<stop mlabel nearL~3 r03|' +
    '9 0c4 A=M nearL~2|' +
    '8 000 0c3 A<stopksay A=P Aa>~0 As2 B.1<stopo0s1 Bfing Bkaccording~3|' +
    '7 010w1 0<prep Agc Agcs2 As2o0gc carriedp000s near,1 nearL=VMi|' +
    '6 000,1 0n1 Aa<~1 B.0s2 Bgms2 Bksay Bs2o0gm Bw0s2 carriedmnominal carriedopen ' +
    'carriedp000|' +
    '5 0h0 0n0c0 0n2.1 A,0s2 A,1<stopo0s2 A?1 Affinite Akaccording~2 Akaccording~3 ' +
    'B.1<colono0s2 Bfpassive Bg-s2 Bkact~2 Bkadd~3 Bo0 Bstop_# P#_# P11 Pn6|' +
    '4 000.1 0<ownn2 0closed 0h000n0 0n2 0n2c3 A,0=M A<detksay A?1=M A?1s3 A?1~1 ' +
    'An5kaccording As2o0g Aw0~4 B B.0 B.1s1 B<haveksay B<stopksay Bb<~2 Bb<~5 Bffinite Bgcs1 ' +
    'Bgs2 Bktell~3 Bs1o0gc Bs2o1g Bw0>prep~3 Pn5ksay cBb< carriedp001s carriedq100 near!1 ' +
    'near<prep nearn2 nobody r02|' +
    '3 0.1 0<dash 0>noun 0>quote 0n1c4 0n2c4 0n3w1 0w1 A#_name A,0 A,1<colono0s2 A,1=P ' +
    'A,1>pron~1 A>name A?1<#o0s3 Ab<~4 Akadd~1 Aksay An4 Ao0 B,0s2 B>and Bb<~1 Bkadd~0 ' +
    'Bksay~0 Bksay~1 Bw0<deto1s2 Bw0~3 Bw0~4 Bw0~5 Pn6kcolon carried00w1 carriedp001 mname ' +
    'near00!1 near<det nearmname|' +
    '2 0<#n2 0<noun 0>be 0>past 0>that 0h100n3 0h101n2 0h111n2 0n0 0n0w0 0n1.1 0own_quote ' +
    'A,1<#o0s2 A>det A>pron Ags2 Aksay~3 Akwrite An5 Astop_name B.0>#~7 B.0~7 B01 B<colonkadd ' +
    'B># B>prep B>wh Bb<~3 Bb<~4 Bgc Bkaccording Bkact~1 Bktell Bkwrite Bkwrite~2 Bn5ksay ' +
    'Bn6ksay Bs2o0g- Bs2o1g- P.1<#o0s1 P.1s1 P<#ksay Pfcolon Pkcolon Pkcolon~3 carriedn0 ' +
    'carriedw1 near00,1 near10,1 nearL=Mi nears nears10|' +
    '1 001 0<nounn1 0<poss 0<to 0dash_dash 0det_noun 0h100n1 0h100n2 0n1w0 0n2w1 A,0=P ' +
    'A,0>pron~1 A,1=M A,1s2 A,1~1 A10 A<# A<be A?1>name~1 Aa<~2 Aa>~3 Aa>~5 Ag-s2 Aksay~2 ' +
    'Aktell~1 Akwrite~1 An3 An4kwrite As2o0g- Aw0s2 B.0<nouno0s2 B.1~1 B<andksay B<beksay ' +
    'B<bektell B<commaktell B<detkthink B<ing B<ingkact B<nounkact B<pastksay B<stop B=, B=P ' +
    'B>to B>which Bg- Bksay~2 Bn0knoun Bn3kadd Bn4ksay Bn4ktell Bn5kadd Bs2o0g Bw0<nouno0s2 ' +
    'Bw0<prepo0s2 Bw0~2 P<#kcolon Pgcs1 Ps1o0gc carriedp110S carriedq201 mnominal near>det ' +
    'near>that nearL=, nearL~4 nearR=V nearmpronoun nears00|' +
    '-1 0!1 0#_# 011 0<# 0<be 0<detn2 0>adv 0>det 0>name 0>wh 0det_prep 0h000n2 0n0.1 0n4 ' +
    'A,1~4 A,1~7 A.0s3 A<#ksay A<noun As4o0g Aw1 B!1~6 B.0<beo1s2 B.1>#~4 B.1s2 B>be Bb>~6 ' +
    'Bdet_noun Bn1kshow Bn2 Bn2kthink Bn3kshow Bn4knoun Bn5knoun Bn6kcolon Bs2o1gc ' +
    'Bw0<deto0s2 Bw0=a Bw0~7 Bw1=iMo Pkact Pkact~3 Pn3 carriedclosed carriedn3 carriedq411 ' +
    'mpronoun near.0 nearL=. nearR= nearR~0 nearR~1 nearS00 nearn0 r01|' +
    '-2 0<ing 0<stop 0>prep 0>to 0h111n4 A,1<prepo0s2 A00 A<ownksay A>and Ag Aknoun~3 An1kact ' +
    'An2 Aown_name As3o0g Aw1~1 B,0~8 B,1<colono0s2 B,1<prepo0s2 B.1<colono0s1 B.1~7 ' +
    'B<commakact B<detksay B<pastkact B<prepksay B<stopkact B>quote Bb<~6 Bfcolon Bg Bg-s1 ' +
    'Bkcolon Bknoun~3 Bksay~3 Bkshow~3 Bn3kact Bown_quote Bprep_# Bs1o0gm Bw0= Bw0~0 P10 Pg ' +
    'Pg-s1 Pn2 Pp<~6 Ps1o0g- cBb> cPp< carriedmname near near,0 near00,0 near10w1 nearS10 ' +
    'nearclosed nearmown nearn4|' +
    '-3 0comma_name 0n4c1 0n5c1 Aa<~4 Aa<~7 Aa>~2 Afnoun Aknoun Akshow An0 An1 B.1<stopo1s0 ' +
    'B.1s0 B.1~4 B<dash B=iM B>past Bkcolon~0 Bn0ksay Bn4kthink Bs1o0g- P P<#kthink Pffinite ' +
    'Pg- Pgs0 Ps0o0g carriedh0 carriedp100s nearn6|' +
    '-4 0n2c0 0n5 A,1<owno0s2 A<own A<prep Aa<~8 Akthink~1 Ao1 Aw0~2 B! B.1<prepo0s2 B<bekact ' +
    'B<colonkcolon B<nounksay B<own B<ownksay B<prep Bb<~7 Bgms1 Bn5kcolon Bs0o1g P#_name P01 ' +
    'P=P Po0 Ps0 cAa< carriedp100 nearR~4 nearw1|' +
    '-5 0?1 A.0 Akthink~3 Aw0s3 B.1<owno0s2 B=iMo Bfnoun Bknoun Bw0>prep~0 Bw0~8 P00 Pkthink ' +
    'Pkthink~3 Pn2ksay cAb< carriedmpronoun nearmnominal|' +
    '-6 010,1 0h111n6 B,0s1 B,1 B=a B>that Bkact~3 P>name nearL~1|' +
    '-7 0<#n6 Ags3 Ags4 Akact As4 Bfbase Bkthink~3 Bs1 Bs1o0g carriedp2 carriedshut|' +
    '-8 Akact~3 Bkshow near<and near<stop r21|' +
    '-9 Bb<~8 nearS r11|' +
    '-10 Ab<~0 Bs0 Bw0s1 mwho nearR~2|' +
    '-12 As3 Bgs0 Bkthink|' +
    '-13 0c1 Bgs1|' +
    '-14 carriedp3 carriedq400 nearR~3|' +
    '-15 r20|' +
    '-16 Akthink r10',
);
