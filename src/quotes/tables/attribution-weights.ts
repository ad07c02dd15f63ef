import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a cue and a mention as those of a quotation, in tenths.
 *
 * Written by tools/train/quote-weights; docs/model.md tells how. The features name parts of speech,
 * order and marks, no word but “say”, “add” and “as”. attributionFeatures makes them.
 */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '16 r04|' +
    '15 Bs2|' +
    '14 Bkadd cAa>|' +
    '13 B.1<stopo0s1|' +
    '12 0<own|' +
    '11 0c4 Aa<~1|' +
    '10 A,1<stopo0s2 A<stopksay A=M A=P Aa>~0 Akaccording As2 BgMs2 r03|' +
    '9 000 0c3|' +
    '8 A,1<#o0s2 Bgs2 nearL~3|' +
    '7 0<prep B B.0s2 Bg-s2 BgCs1 Bksay nearL~2|' +
    '6 0n1 A<#kaccording Ags2 Bkaccording~3 Bw0s2 near,1|' +
    '5 000,1 0n0 0n0c0 0n2 A?1 Aksay B.1s1 Bkaccording Bkact~2 Bktell Pn6 nobody|' +
    '4 000.1 010w1 0closed 0n2c3 A,0s2 B.1<colono0s2 Bb<~2 Bb<~5 Bksay~1 Bktell~3 P11 cBb< ' +
    'r02|' +
    '3 0.1 0n2c4 0w1 A,1s2 A?1s3 Akwrite An5 B.0 B<stopksay B>and Bb<~1 Bb<~3 Bksay~0 Bkwrite ' +
    'P.1<#o0s1 mlabel mname near<prep|' +
    '2 0h0 0n1c4 A,0 A10 A>name A>pron An4 B,0s2 B01 B=, B># B>prep Bb<~4 Bg- BgM Bkadd~3 ' +
    'P.1s1 P<#kcolon Pkcolon Pkcolon~3 near<det nearL~4 nears|' +
    '1 001 001.1 0<noun 0h000n0 0h100n1 0h100n2 0h101n2 Akaccording~2 Akaccording~3 Aktell~1 ' +
    'B<haveksay Bkact~1 Bksay~2 Bw1s2 mnominal near!1|' +
    '-1 0n4c1 0n6 0n6c1 A00 A<ownksay Aa<~4 Aa<~7 Akthink~3 B.1<prepo0s2 B.1s0 B.1s2 ' +
    'B<prepksay B<stopkact B=iMo B>quote Bg Bkshow~3 Bn2 near|' +
    '-2 0n4 0n5c1 A<#knoun Ags4 An0 An2 Bg-s1 BgCs2 P10 Pp<~8 cPp<|' +
    '-3 0<# 0<stop An1 B<ownksay B=a B>that Bb<~6 BgMs1 Bksay~3 P>name cAa<|' +
    '-4 011 0h111n6 0n5 A.0 Aa<~8 B,1 B.1<owno0s2 Bkcolon Bknoun~3 nearL~1 r11|' +
    '-5 0?1 0n2c0 As4 B<colonkcolon Bkcolon~0 Bs1 P P00 Ps0|' +
    '-6 Ags3 Bb<~7 Bkact~3 P=P cAb< r21|' +
    '-7 Ab<~0 Akact Bkthink~3 Bw0s1 near<stop|' +
    '-8 Akact~3 Aknoun Bkshow nearR~2 nearS|' +
    '-9 Bs0 v vclosed|' +
    '-10 As3|' +
    '-11 Bb<~8 Bgs0 mwho|' +
    '-12 Bgs1 nearR~3|' +
    '-13 Bknoun Bkthink|' +
    '-14 Akthink|' +
    '-15 0c1|' +
    '-17 r10|' +
    '-18 r20',
);
