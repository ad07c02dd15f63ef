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
    '13 Bs2 cAa>|' +
    '12 Akaccording Bkadd|' +
    '11 carriedp0|' +
    '10 A<stop mlabel r03|' +
    '9 0<own 0c3 0c4 A<#kaccording A=M B.1<stopo0s1 nearL~2 nearL~3|' +
    '8 000 A<stopksay A=P Aa>~0 As2 Bfing carriedp000s|' +
    '7 010w1 0<prep Agc Agcs2 As2o0gc Bkaccording~3 near,1 nearL=VMi|' +
    '6 000,1 0n1 Aa<~1 B.0s2 B.1<colono0s2 Bfpassive Bgms2 Bksay Bs2o0gm Bw0s2 ' +
    'carriedmnominal carriedopen carriedp000|' +
    '5 0h0 0h000n0 A,0s2 A,1<stopo0s2 A?1 Affinite Akaccording~3 B Bg-s2 Bkact~2 Bkadd~3 ' +
    'Bktell~3 Bo0 Bstop_# P#_# P11 Pn6 Pn6kcolon carriedq100 near!1 nearR=V|' +
    '4 000.1 0<ownn2 0closed 0n0c0 0n2 0n2.1 0n2c3 A#_name A,0=M A,1=P A,1>pron~1 A?1=M A?1s3 ' +
    'A?1~1 Ab<~4 Akaccording~2 An5kaccording As2o0g Aw0~4 B.0 B.1s1 B<haveksay B>and Bb<~5 ' +
    'Bffinite Bgcs1 Bgs2 Bs1o0gc Bs2o1g Bw0>prep~3 Bw0~5 Pn5ksay cBb< carriedp001s near<prep ' +
    'nearn2|' +
    '3 0.1 0<dash 0>noun 0>quote 0n0 0n1c4 0n2c4 0w1 A,0 A,1<colono0s2 A<detksay A>name ' +
    'A>pron A?1<#o0s3 Akadd~1 Aksay An4 Ao0 B,0s2 B<stopksay Bb<~1 Bb<~2 Bb<~3 Bkadd~0 ' +
    'Bksay~1 Bw0<deto1s2 Bw0~4 carried00w1 carriedp001 mname near00!1 nearmname nears10|' +
    '2 0<#n2 0<noun 0<to 0>be 0>that 0h100n3 0h101n2 0h111n2 0n0w0 0n1.1 0own_quote A,1<#o0s2 ' +
    'Ags2 Aksay~3 Akwrite An5 Astop_name B.0>#~7 B.0~7 B.1~1 B<colonkadd B>to Bb<~4 Bkact~1 ' +
    'Bksay~0 Bktell Bkwrite~2 Bn3kadd Bn5ksay Bn6ksay Bs2o0g- Bs2o1g- Bw0<prepo0s2 Bw0~2 ' +
    'Bw0~3 P.1<#o0s1 P.1s1 P<#kcolon P<#ksay Pfcolon Pkcolon Pkcolon~3 carried<and carriedn0 ' +
    'carriedq201 near00,1 near10,1 near<det near>det nearL=Mi nearL~4 nears r02|' +
    '1 0<nounn1 0>past 0dash_dash 0det_noun 0h100n1 0h100n2 0n1w0 0n2w1 0n3w1 A,0= A,0~0 ' +
    'A,1=M A,1s2 A10 A<# A<be A>det A?1>name~1 Aa>~3 Aa>~5 Ag-s2 Aksay~2 Aktell~1 Akwrite~1 ' +
    'An3 As2o0g- Aw0s2 B.0<nouno0s2 B.1<commao0s2 B01 B<andksay B<beksay B<colonksay ' +
    'B<commaktell B<detkthink B<ingkact B<nounkact B<pastksay B<that B=, B=P B=iM: B># B>prep ' +
    'Bg- Bgc Bkaccording Bksay~2 Bkwrite Bn4ksay Bn4ktell Bs2o0g Bs2o0gc Bw0>prep~2 Pgc Pgcs1 ' +
    'Ps1o0gc carriedp110S carriedw1 mnominal near<comma near>past nearL=V, nearmpronoun ' +
    'nears00|' +
    '0 nobody|' +
    '-1 0!1 0#_# 000.0 011 0<be 0<detn2 0>det 0>name 0det_prep 0h000n2 0n0.1 0n2w0 0n4 A,1~7 ' +
    'A>and Aa<~5 Ag-s3 As3o0g B!1~6 B,1s1 B.0<beo1s2 B.1>#~4 B.1s2 B<commakact B<detksay ' +
    'B<pastkact B>be B>pron Bdet_noun Bdet_pron Bg-s1 Bkshow~3 Bkwrite~3 Bn2 Bn2kthink ' +
    'Bn3kshow Bn4kshow Bn5knoun Bn6kcolon Bw0<deto0s2 Bw0=a Bw0~7 Bw1=iMo P10 Pn3 cBb> ' +
    'carriedclosed carriedq411 mpronoun near.0 near01 near># nearL=. nearR= nearR~0 nearn0 ' +
    'nearn4|' +
    '-2 0<# 0<ing 0<stop 0>to 0h111n4 0n4c1 A,1<prepo0s2 A.0s3 A00 A<ownksay Aa>~2 Ag ' +
    'Akthink~1 An1 An1kact An2 Aown_name Aw1~1 B,1<colono0s2 B,1<prepo0s2 B.1<colono0s1 ' +
    'B.1<stopo1s0 B.1~7 B<stopkact B=iM B>quote Bb<~6 Bb>~6 Bfcolon Bg Bkcolon Bksay~3 ' +
    'Bn3kact Bown_quote Bprep_# Bs1o0gm Pg Pg-s1 Pgs0 Pkact Pkact~3 Pp<~6 Ps0o0g Ps1o0g- cPp< ' +
    'carriedmname carriedn3 near nearclosed nearmown nearn6|' +
    '-3 0>prep 0comma_name 0n2c0 0n5c1 A,1<owno0s2 Aa<~4 Aa<~7 Ao1 B,0~8 B.1~4 B<dash ' +
    'B<prepksay Bgms1 Bknoun~3 Bn0ksay Bn4kthink Bs0o1g Bs1o0g- Bw0= Bw0~0 P P<#kthink ' +
    'Pffinite Pg- Ps0 carriedh0 carriedp100 carriedp100s near,0 near00,0 nearw1 r21|' +
    '-4 0n5 A<#knoun A<own A<prep Aa<~8 Akshow An0 Aw0~2 B.1<prepo0s2 B.1s0 B<bekact ' +
    'B<nounksay B<own B<ownksay B<prep B>past Bb<~7 Bkcolon~0 Bn5kcolon P#_name P01 P=P Pn2 ' +
    'Pn2ksay Po0 near10w1 nearR~4 nearS10 nearmnominal|' +
    '-5 0?1 A.0 Afnoun Aknoun Akthink~3 Aw0s3 B,1 B.1<owno0s2 B<colonkcolon B=iMo B>that ' +
    'Bfnoun Bknoun Bw0>prep~0 Bw0~8 Pkthink Pkthink~3 cAa< cAb< r11|' +
    '-6 010,1 0h111n6 Ags3 Akact B! B,0s1 B=a Bkact~3 Bs1 P00 P>name carriedmpronoun ' +
    'carriedshut nearL~1|' +
    '-7 0<#n6 Ags4 Bfbase Bkthink~3 Bs1o0g carriedp2 near<stop|' +
    '-8 Akact~3 As4 Bkshow|' +
    '-9 Bb<~8 near<and|' +
    '-10 Ab<~0 Bw0s1 nearS|' +
    '-11 Bs0 mwho nearR~2|' +
    '-12 As3 Bgs0 Bkthink|' +
    '-13 0c1 Bgs1|' +
    '-14 carriedq400|' +
    '-15 carriedp3 nearR~3|' +
    '-16 Akthink|' +
    '-18 r10|' +
    '-20 r20',
);
