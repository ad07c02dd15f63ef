import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for a cue as reporting without marks. Written by tools/train/quote-weights; docs/model.md tells how. */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '-H-wTGqt+vIu`t{vatg?s`sax^tS*sJtHs?s.sAwQBsBwlvasES*uWYu]sW6sRmsZ_tHOt-sXt(sdtDyKGshuss+quhP' +
    'Ftr8dvFsss,uss~spw(tHuVtEFsbzxvCMv[(thCs?sg]sC7sutLsshwmtguLsys5JXg:cs{s/(,Os]v6Kse^6uCs^3es' +
    '-wltrtN3itdPt.slwksUs2>X(tpvt}2u|spsvcv{sts[z5u_uAv+/sCsq>u+sS5)SyiIHRtNs@Zsp]*szs@?h+esGu{t' +
    '1w@@uTsf7w?`s?1s=7fevl(w8tLluGu?{Q{ttyjsgv|xR}i*trvks:s1Ls?vs;s}St2ns6whS=uU,:Gt;s,u++sPCLsi' +
    'vGu:u>wBtZs~sOs@suv6wStzosI=)tLt0tLuWz+s,s=BOwf>s8wUul9sOtxuDtl4zQtf;Utlsrt7titXrt_wRDv+@t.t' +
    '9tyGs(v1tTsusXdsDspfHv*was<jsB@n.s<s(vUsVs>hviDtjtK2v}GyJ)tfl@u~t[6sJsjue>s^tWt*t(swt?.AtQhs' +
    'KsLt:,u0<si8tduPudsXwZsht-t1s2u1t4vY(LxCt5PsRv9s:AtYtE;.48si[z;s,N|a sCsdot:9W*uhsCBBstsE^s=' +
    'to>4HOLtgs4sDg<w7sks|?hdu8Dt=seuFRt8tDt6Qsss@sbCsVVt,s0J]YDN8s;uUIs9AtGDwssD4sJs-sHv^swPI,s<' +
    's.<>v=/s0IJjtL=s5v{s>tDw7<ds7st.set6UcJtBt6>*t6sCmsM1t8sYsdv6hs(Cw3sUsBs-ChuLw4=vMsksgursXBs' +
    '*cJ<<*t6P)vZt3/snH/x+w-wru(<t@uB5s<oWos?csLt)tWj]Ws4?tRYultes/sQ5suydsGtV(sqKs+t^w(t|9sEWCsY' +
    'at6MuttcRtGspssFQ1Ms4u?ZRAsGt}@1sPtB9s+s~s4Wv)4s~tbuG]Cs5sD+Uses0Ss_uf=r5s>]((_smds+8Bt)szsC' +
    'sZmtOeAsVsGtxsRvMu]t(s/sNw,3uuu=tPav|I1v{bs*(KsXt-2CDDjsStkltMNkuUtqti*sXQtcLsPVs5u?,sLWsttF' +
    'u<sS[tA<uVsd(NudRsB*@uNs@>IsRs<n6sQ(C=6O8u@=s3sI[sQ6s7sVtq>sCswtLs86+asQuyUt;Ys7tEtJs9sBs_v{' +
    'u3]ths<rs<?vCtlsBTs(spd/:Rgt^t-5tS,tMs`hsCwK=UtDauys5l+<titlz,ht9,0szsXu[si5gs,tY?(v5u]cqFsm' +
    'sSs^3EsYsz+]sSnwMs><s|Ku<s>uRltFT5sRvs3K.s)sQsP)(tOtDt?t[+w[trxn-(kt0so>7ZvJtXsH(u>);tbs[wit' +
    '_If@tUosPuLt?Es|VDmtO=vatiswt(tCtJ?v]t,xruDsytEs?Bt~s]tPt5bt@t5A xL~uR~~yV~~~~~~~t>zI~~~~~~~' +
    'St~zq~~~~~s=~~~sT~s3ydvfsk~~~~~1~{h~~~~sJ~tW~x5wE~~~~vk{}~{nK~~~vu~~~y)s< ,.,,,,.,,,+,,,,,.,' +
    ',,,+,.,,,',
);
