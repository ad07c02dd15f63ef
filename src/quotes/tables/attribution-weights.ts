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
    '13 0<own|' +
    '12 B.1<stopo0s1|' +
    '11 0c4 Aa<~1|' +
    '10 A,1<stopo0s2 A<stopksay A=M A=P Aa>~0 Akaccording As2 r03|' +
    '9 000 0c3 A,1<#o0s2 BgMs2|' +
    '8 Bgs2 Bksay nearL~3|' +
    '7 0<prep A<#kaccording B B.0s2 Bg-s2 BgCs1 nearL~2|' +
    '6 0n1 Ags2 Bw0s2 near,1|' +
    '5 000,1 0n0 0n0c0 0n2 A?1 Aksay B.1s1 Bkaccording~3 Bkact~2 Bktell Pn6 r02|' +
    '4 000.1 010w1 0closed 0n2c3 A,0s2 B.1<colono0s2 B<stopksay Bb<~2 Bb<~5 Bkaccording ' +
    'Bksay~1 Bktell~3 P11 mlabel nobody|' +
    '3 0.1 0h101n2 0n2c4 0w1 A,1s2 A?1s3 Akwrite An5 B.0 B01 B># B>and Bb<~1 Bb<~3 Bksay~0 ' +
    'Bkwrite P.1<#o0s1 cBb< mname near<prep|' +
    '2 0n1c4 A,0 A10 A>name A>pron Akaccording~3 An4 B,0s2 B=, B>prep Bb<~4 Bg- Bkadd~3 P.1s1 ' +
    'P<#kcolon Pkcolon Pkcolon~3 near<det nearL~4 nears|' +
    '1 001 001.1 0h0 0h000n0 0h100n2 Akaccording~2 Aktell~1 B<haveksay BgM Bkact~1 Bw1s2 ' +
    'mnominal near!1|' +
    '-1 0n4c1 0n6 0n6c1 A00 A<ownksay Aa<~4 Aa<~7 Ags4 Akthink~3 B.1<prepo0s2 B.1s0 B.1s2 ' +
    'B<prepksay B=iMo Bg Bkshow~3 Bn2|' +
    '-2 0n4 0n5c1 A<#knoun An0 An2 BgCs2 Bksay~3 P10 near|' +
    '-3 0<# B<ownksay B=a B>that Bg-s1 BgMs1 P>name Pp<~8 cAa< cPp<|' +
    '-4 011 0<stop 0h111n6 0n5 A.0 Aa<~8 An1 B,1 B.1<owno0s2 Bb<~6 Bkcolon Bknoun~3 P Ps0 ' +
    'nearL~1 r11|' +
    '-5 0?1 0n2c0 As4 B<colonkcolon Bkact~3 Bkcolon~0 Bs1 P00 P=P|' +
    '-6 Ab<~0 Ags3 Bb<~7 Bkthink~3 Bw0s1 cAb<|' +
    '-7 Akact r21|' +
    '-8 Akact~3 Aknoun Bkshow near<stop nearR~2 nearS|' +
    '-9 Bgs0 Bs0 vclosed|' +
    '-10 As3 v|' +
    '-11 mwho|' +
    '-12 Bb<~8 Bgs1 nearR~3|' +
    '-13 Bknoun Bkthink|' +
    '-14 Akthink|' +
    '-15 0c1|' +
    '-17 r10|' +
    '-18 r20',
);
