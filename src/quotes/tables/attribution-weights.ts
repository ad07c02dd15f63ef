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
    '12 Bkadd Bs2|' +
    '11 cAa> carriedp0 mlabel|' +
    '10 A<#kaccording A<stop nearL~2 nearL~3 r03|' +
    '9 0<own 0c4 A=M|' +
    '8 000 010w1 0c3 A<stopksay Aa>~0 Agc Agcs2 As2 As2o0gc B.1<stopo0s1 Bfing Bkaccording~3 ' +
    'nearL=VMi|' +
    '7 0<prep A=P carriedopen carriedp000s|' +
    '6 000,1 B.0s2 B.1<colono0s2 Bgms2 Bkadd~3 Bksay Bs2o0gm Bstop_# Bw0s2 carriedp000 near,1|' +
    '5 0h0 0n1 A,0s2 A,1<stopo0s2 A?1 A?1s3 Aa<~1 Akaccording~2 Akaccording~3 An5kaccording ' +
    'Aw0~4 B<haveksay Bfpassive Bkact~2 Bkadd~0 Bo0 Bw0>prep~3 P#_# P11 Pn5ksay Pn6 ' +
    'carriedmnominal carriedq100 near!1 near<prep|' +
    '4 000.1 0<dash 0<ownn2 0closed 0h000n0 0n0c0 0n2 0n2.1 0n2c3 0n3w1 A,0=M A,1<colono0s2 ' +
    'A,1=P A,1>pron~1 A<detksay A?1=M A?1~1 Ab<~4 Affinite Akadd~1 As2o0g B B.1s1 B>and Bb<~2 ' +
    'Bb<~5 Bg-s2 Bgcs1 Bgs2 Bktell~3 Bs2o1g Bw0<deto1s2 Bw0~5 Pn6kcolon cBb< carried00w1 ' +
    'near00!1 near<det nobody|' +
    '3 0.1 0<noun 0>noun 0>quote 0h101n2 0h111n2 0n0 0n1.1 0n1c4 0n2c4 0own_quote 0w1 A,0 ' +
    'A>pron A?1<#o0s3 Aksay Akwrite An4 Ao0 Astop_name B,0s2 B.0 B<stopksay Bb<~1 Bb<~3 ' +
    'Bffinite Bksay~0 Bksay~1 Bkwrite~2 Bs1o0gc Bw0~3 Bw0~4 P<#ksay Pfcolon Pkcolon Pkcolon~3 ' +
    'carried<and carriedp001 carriedp001s carriedp110S mname nearL=Mi nearmname nearn2 ' +
    'nears10 r02|' +
    '2 0<#n2 0<nounn1 0<poss 0<to 0>be 0>past 0>that 0dash_dash 0h100n3 0n0w0 A#_name ' +
    'A,1<#o0s2 A<#kwrite A>det A>name A?1>name~1 Ags2 Aksay~2 Aksay~3 Aktell~1 An4kwrite An5 ' +
    'B.0>#~7 B.0~7 B.1~1 B01 B<bektell B<colonkadd B<commaktell B<detkthink B=P B># B>to B>wh ' +
    'B>which Bb<~4 Bgc Bkaccording Bkact~1 Bktell Bkwrite Bn3kadd Bn5ksay Bn5kwrite Bn6ksay ' +
    'Bs2o1g- Bw0<prepo0s2 P.1<#o0s1 carried>prep carriedn0 carriedq201 carriedw1 near00,1 ' +
    'near10,1 near<comma near>det near>that nearL=, nearL=V, nearR=V nears|' +
    '1 001 001.1 0<adj 0<adjn1 0<ownn3 0<possn0 0<prepn1 0>ing 0det_ing 0det_noun 0h100n1 ' +
    '0h100n2 0n1c0 0n1w0 0n2,1 0n2w1 0past_prep 0prep_det 0to_prep A,0= A,0=P A,0>pron~1 ' +
    'A,0~0 A,1=M A,1s2 A,1~1 A10 A<# A<be A<beksay A<colon A<colonksay Aa<~2 Aa>~3 Aa>~5 ' +
    'Ag-s2 Akwrite~1 An3 An3kaccording An3ksay An4kaccording An5kwrite As2o0g- Aw0<prepo0s2 ' +
    'Aw0s2 B!1~1 B,0~4 B,0~6 B.0<nouno0s2 B.0~5 B.1<commao0s2 B<andksay B<basekact B<beksay ' +
    'B<colonksay B<have B<ing B<ingkact B<nameksay B<nounkact B<nounkcolon B<pastksay B<stop ' +
    'B<stopkwrite B<that B<thatknoun B=iM: B>prep Bg- Bksay~2 Bn0 Bn0knoun Bn0kthink Bn3ktell ' +
    'Bn4kadd Bn4ksay Bn4ktell Bn5kadd Bs2o0g Bs2o0g- Bs2o0gc Bw0 Bw0<nouno0s2 Bw0<too0s2 ' +
    'Bw0=P Bw0>and~2 Bw0>prep~2 Bw0~2 P.1s1 P<#kcolon Pgc Pgcs1 Ps1o0gc carriedmown ' +
    'carriedp110 mnominal nearL~4 nearmpronoun nears00|' +
    '-1 0!1 0#_# 000.0 011 0<be 0<colon 0<detn2 0<have 0<stopn2 0<stopn5 0>det 0>name ' +
    '0det_name 0det_prep 0h000n2 0h001n2 0n0c4 0n4 0n4c0 0own_noun A.1 A<#knoun A<noun Aa<~5 ' +
    'Akact~2 Aksay~1 Aw0= Aw0~0 Aw1 Aw1<#o0s2 B.0=Mi B.0>#~4 B.1<nouno0s2 B.1s2 B<detkshow ' +
    'B<prepkthink B<stopkact B<stopknoun B=MiMi B=iMiMo Bb>~6 Bdet_noun Bdet_pron ' +
    'Bkaccording~1 Bkshow~3 Bn1kshow Bn2 Bn4knoun Bn4kshow Bs2o1gc Bw0<deto0s2 Bw0=a ' +
    'Bw0>noun~1 Bw0~7 P,1>name~6 Pp<~6 cPp< carriedclosed mpronoun near.0 near>and nearL=i ' +
    'nearR= nearR~0 nearR~1 nearn0|' +
    '-2 0<# 0<colonn2 0<stop 0>adv 0>prep 0>to 0>wh 0h100n5 0n0.1 A,1~4 A00 A<#ksay A<#kthink ' +
    'A<ownksay A>and A>which Aa<~7 Ag Ag-s3 An1kact An2 As3o0g As4o0g Aw1s3 B,1<colono0s2 ' +
    'B.0<beo1s2 B.1>#~4 B.1~7 B<commakact B<dashksay B<detksay B<pastkact B>be B>quote Bb<~6 ' +
    'Bfcolon Bg Bg-s1 Bkcolon Bksay~3 Bkwrite~3 Bn1kwrite Bn2kthink Bn3kact Bn6kcolon ' +
    'Bown_quote Bs1o0gm Bw0= Bw0>that~7 Bw0~0 Bw1=iMo P10 Pg Pg-s1 Pn2 Pn3 Ps1o0g- ' +
    'carriedmname carriedn3 carriedq411 near near,0 near00,0 nearL=. nearclosed nearn4 r01|' +
    '-3 0<ing 0h111n4 0n4c1 A,1<prepo0s2 A.0s3 Aa<~4 An1 Aown_name Aw1~1 B!1~6 B.1<colono0s1 ' +
    'B.1s0 B.1~4 B<prepksay Bknoun~3 Bn0ksay Bn3kshow Bn5knoun Bprep_# P P<#kthink Pg- Pgs0 ' +
    'Pkact Pkact~3 Ps0o0g cAa< cBb> near10w1 nearmown nearn6 nearw1|' +
    '-4 0comma_name 0n2c0 0n5 0n5c1 A,1<owno0s2 A<own A<prep Aa<~8 Aa>~2 Afnoun Aknoun ' +
    'Aknoun~3 Akshow An0 Ao1 B,0~8 B,1<prepo0s2 B.1<prepo0s2 B.1<stopo1s0 B<bekact ' +
    'B<colonkcolon B<dash B<nounksay B<ownksay B<prep B=iM B>past Bb<~7 Bgms1 Bkcolon~0 ' +
    'Bn4kthink Bs1o0g- P=P Pffinite Po0 Ps0 cAb< carriedh0 carriedp100 nearmnominal|' +
    '-5 0?1 A.0 Akthink~1 B,1 B.1<owno0s2 B<own Bn5kcolon Bs0o1g Bw0>prep~0 Bw0~8 P#_name P00 ' +
    'P01 Pkthink Pkthink~3 Pn2ksay carriedp100s nearR~4|' +
    '-6 0h111n6 Ags3 Akthink~3 Aw0s3 Aw0~2 B=a B=iMo B>that Bfnoun Bkact~3 Bknoun ' +
    'carriedmpronoun nearL~1|' +
    '-7 010,1 0<#n6 Akact B! Bfbase Bs1 P>name carriedp2 carriedshut|' +
    '-8 Ags4 Akact~3 As4 B,0s1 Bkthink~3 Bs1o0g near<stop nearS10 r11 r21|' +
    '-9 Bb<~8 Bkshow nearS|' +
    '-10 Bs0 Bw0s1 mwho near<and|' +
    '-11 Ab<~0 Bkthink nearR~2|' +
    '-12 0c1 As3 Bgs0|' +
    '-13 Bgs1|' +
    '-14 carriedq400|' +
    '-15 carriedp3 nearR~3|' +
    '-16 Akthink r10 r20',
);
