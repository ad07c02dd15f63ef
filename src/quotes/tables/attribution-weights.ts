import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue and a mention as those of a quotation, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * parts of speech, order and marks only, no word of any text but “say” and “add”.
 * attributionFeatures makes them.
 */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '14 r04|' +
    '13 Akaccording|' +
    '12 Bkadd Bs2|' +
    '11 cAa> carriedp0|' +
    '10 0<own A<#kaccording A<stop mlabel nearL~3 r03|' +
    '9 0c3 0c4 A=M B.1<stopo0s1 nearL~2|' +
    '8 000 A<stopksay A=P Aa>~0 As2 Bfing Bkaccording~3 carriedp000s|' +
    '7 010w1 0<prep Agc Agcs2 As2o0gc nearL=VMi|' +
    '6 000,1 Aa<~1 B.0s2 Bgms2 Bkadd~3 Bksay Bs2o0gm Bstop_# Bw0s2 Pn6 carriedopen ' +
    'carriedp000 near,1|' +
    '5 0h0 0h000n0 0n0c0 0n1 A,0s2 A,1<stopo0s2 Affinite Akaccording~2 Akaccording~3 ' +
    'B.1<colono0s2 Bfpassive Bg-s2 Bkact~2 Bo0 P#_# P11 Pn6kcolon carriedmnominal nearn2|' +
    '4 000.1 0<ownn2 0closed 0n2 0n2.1 0n2c3 A,0=M A?1 A?1s3 A?1~1 An5kaccording As2o0g Aw0~4 ' +
    'B B.0 B.1s1 B<haveksay Bb<~2 Bb<~5 Bffinite Bgcs1 Bgs2 Bkadd~0 Bktell~3 Bs1o0gc Bs2o1g ' +
    'Bw0>prep~3 Bw0~5 Pn5ksay cBb< carriedq100 near!1 near<prep|' +
    '3 0.1 0<dash 0<noun 0>noun 0>quote 0n0 0n0w0 0n1.1 0n1c4 0n2c4 0n3w1 0w1 A#_name A,0 ' +
    'A,1<colono0s2 A,1=P A,1>pron~1 A<detksay A?1<#o0s3 A?1=M Ab<~4 Akadd~1 Aksay Akwrite An4 ' +
    'An5 Ao0 B,0s2 B<stopksay B>and Bb<~1 Bb<~3 Bkact~1 Bksay~1 Bkwrite~2 Bw0<deto1s2 Bw0~3 ' +
    'Bw0~4 carried00w1 carriedp001 carriedp001s near00!1 near<det nearmname r02|' +
    '2 0<#n2 0<nounn1 0>be 0>past 0>that 0h101n2 0h111n2 0own_quote A,1<#o0s2 A>name A>pron ' +
    'Ags2 Astop_name B.0>#~7 B.0~7 B<colonkadd B>prep B>to Bb<~4 Bgc Bkaccording Bksay~0 ' +
    'Bktell Bn3kadd Bn5ksay Bn5kwrite Bn6ksay Bs2o0g- Bs2o1g- P.1<#o0s1 P<#kcolon P<#ksay ' +
    'Pfcolon Pkcolon Pkcolon~3 carried<and carriedn0 carriedw1 mname near00,1 nearL=Mi ' +
    'nearL~4 nears nears00 nears10|' +
    '1 001 0<to 0dash_dash 0det_noun 0h100n1 0h100n2 0h100n3 0n1w0 0n2w1 A,0= A,0=P ' +
    'A,0>pron~1 A,0~0 A,1=M A,1s2 A10 A<# A<#kwrite A<be A>det A?1>name~1 Aa<~2 Aa>~3 Aa>~5 ' +
    'Ag-s2 Aksay~2 Aksay~3 Aktell~1 An3 An4kwrite As2o0g- Aw0s2 B.0<nouno0s2 B.1~1 B01 ' +
    'B<andksay B<beksay B<bektell B<commaktell B<detknoun B<detkthink B<ingkact B<nounkact ' +
    'B<pastksay B<stop B<stopkwrite B=, B=P B># B>which Bg- Bksay~2 Bkwrite Bn4ksay Bn4ktell ' +
    'Bn5kadd Bs2o0g Bw0<prepo0s2 Bw0>and~2 Bw0>prep~2 Bw0>prep~5 Bw0~2 P.1s1 Pgc Pgcs1 ' +
    'Ps1o0gc carried>prep carriedp110S carriedq201 mnominal near10,1 near>det near>that ' +
    'nearL=, nearR=V nearmpronoun|' +
    '0 nobody|' +
    '-1 0!1 0#_# 000.0 011 0<# 0<be 0<detn2 0>name 0det_prep 0h000n2 0n2w0 0n4 A<#ksay A>and ' +
    'Aa<~5 Ag-s3 Aw1 B!1~6 B.0<beo1s2 B.1>#~4 B.1s2 B<commakact B<detksay B>be Bb>~6 ' +
    'Bdet_noun Bdet_pron Bkwrite~3 Bn1kshow Bn1kwrite Bn2 Bn2kthink Bn3kshow Bn5knoun ' +
    'Bn6kcolon Bw0<deto0s2 Bw0=a Bw0~7 Bw1=iMo P,1>name~6 P10 Pn3 Pp<~6 cPp< carriedclosed ' +
    'carriedn3 carriedq411 mpronoun near.0 near01 near># nearL=. nearR= nearR~0 nearR~1 ' +
    'nearn0 nearn4|' +
    '-2 0<ing 0<stop 0>to 0h111n4 0n4c1 A,1<prepo0s2 A.0s3 A00 A<#knoun A<ownksay Ag Aknoun~3 ' +
    'An1kact An2 Aown_name As3o0g Aw1~1 B,0~8 B,1<colono0s2 B,1<prepo0s2 B.1<colono0s1 B.1~7 ' +
    'B<pastkact B<stopkact B>quote Bfcolon Bg Bg-s1 Bkcolon Bksay~3 Bkshow~3 Bn0ksay Bn3kact ' +
    'Bn4kthink Bown_quote Bprep_# Bs1o0gm Bw0= Bw0~0 Pg Pg- Pg-s1 Pkact Pkact~3 Ps1o0g- ' +
    'carriedmname near near,0 near00,0 near10w1 nearclosed nearmown|' +
    '-3 0>prep 0comma_name 0n2c0 0n5c1 A,1<owno0s2 Aa<~4 Aa<~7 Aa>~2 Akshow Akthink~1 An1 ' +
    'B.1<stopo1s0 B.1s0 B.1~4 B<dash B<prepksay B=iM Bb<~6 Bgms1 Bknoun~3 P P<#kthink ' +
    'Pffinite Pgs0 Ps0o0g cBb> carriedh0 carriedp100 carriedp100s nearn6 r21|' +
    '-4 0n5 A<own A<prep Aa<~8 Afnoun Aknoun An0 Ao1 Aw0~2 B.1<prepo0s2 B<bekact B<nounksay ' +
    'B<own B<ownksay B<prep B>past Bb<~7 Bkcolon~0 Bn5kcolon Bs0o1g Bs1o0g- P01 P=P Po0 Ps0 ' +
    'cAa< cAb< nearR~4 nearw1|' +
    '-5 0?1 A.0 Akthink~3 Aw0s3 B.1<owno0s2 B<colonkcolon B=iMo Bfnoun Bknoun Bw0>prep~0 ' +
    'Bw0~8 P#_name Pkthink Pkthink~3 Pn2 Pn2ksay carriedmpronoun nearmnominal|' +
    '-6 010,1 0h111n6 Ags3 B! B,0s1 B,1 B=a B>that Bkact~3 nearL~1 nearS10 r11|' +
    '-7 0<#n6 Ags4 Akact As4 Bfbase Bkthink~3 Bs1 Bs1o0g P00 P>name carriedp2 carriedshut ' +
    'near<stop|' +
    '-8 Akact~3 near<and|' +
    '-9 Bb<~8 Bkshow|' +
    '-10 Ab<~0 Bs0 Bw0s1 nearR~2 nearS|' +
    '-11 mwho|' +
    '-12 As3 Bgs0 Bkthink|' +
    '-13 0c1 Bgs1|' +
    '-14 carriedp3 carriedq400 nearR~3|' +
    '-17 Akthink r10|' +
    '-18 r20',
);
