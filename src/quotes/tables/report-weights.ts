import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for a cue as reporting without marks. Written by tools/train/quote-weights; docs/model.md tells how. */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '-tZuuqtes@s`s-u`t{y=uNz~*sJvOFmwQtftGtOsys:uRuZt~txsRtI3RnsXsktHszsdtD{Iu1smqltzplt>*as[s0ua' +
    'xN+4sBTw(tHt?]`te|OvCJ*v]tRXs?tAt}Cs^ARsGRhwmslukuWs1hs*txTs]x5/U-sjsmtPyov-v-sv6slwk6sFs2>X' +
    '(yYv2y3wbsvcBv`uE_wY1uzs`uA1v)sC:sutGbsS5s)yJIHRuFpt4A*u0s5+t.wyw@t8sisf7w?`s?sG7fevl(w8tLlu' +
    'Gu?{Qw=vjsNs^jas-0vsts{Kv88sqtusou/s:s1sevs;s}Stys6x=13uU?Gu4vLCt7vGuGu1s|s>luHw@IsBtI(|wtPs' +
    '^<srtLsPt:t(x6s,y]>wF_ZuCbs*LsjvRtl4zPt{w+t7CtLt8usw:?vbet:v5Gv}tTsut>s:1RsDfHtrsBeums:t.ckn' +
    '.s<s(vUsVsNWR<v(u0tK1(v^gx@s=)s{scv@t[sYu=t:>s^tWs,HZwKSHs<sHuNt:u5s~8tduPudtYs[u1t.sgsHsru1' +
    'wCsJ(L<y|2yLvl;.48AsNtKuws@scrwU sCsdos(sWW*fvzt|T0s=t-i>4HCU*u[u)sEuJuuhuuA*t=vxRNshtD[=sBq' +
    's>GOWrbXsAVu)I(]tmuUIs9u(sIOLufsQsJtBu,(^s-swPI,s<sCuod/s0c1jJs_H=s5+u,s~s>tDw7s.sZsWuhUcJtB' +
    's}N*soEJkmsSu,tCv2lsDxUZs`ChsNt1w4v+satRs>tgsts*SY<?t6Puas/t3/snPs9sMubtCttzg<vAsA5s<o2s3=s?' +
    'cXft)tWj]WF`?tRYsFAwlsQ538sWvnu)uksrKs+7yBscsL9sEWsva+t2Mi0sNHsCsWs>ItPspssF[sZ2u4/RRAsGu?1s' +
    'P,Os~v3D:um3t(s^sUs=sv>bsuSUses]Gs>NsIt>t^?(sM+s0].s<sqt@4s<.sZmtOtWs<ctGsRv]sSs7s)t(sJs3u{s' +
    'G+xz(tPawQv{uXt-2aDMsptkls}sos<tLtTCWt8*t6tXLsP;BvFsus|tFF)trsSs5t{teUI^OttLs)s=/@uNN+`>I5sD' +
    's<n6sQZ_8s1tBv[sFsVsrs2>wA/sG+t~u^tns7s.sJtJuts(sRsks/3=th]Ct(corsTx|sBT6dJt2/:tXuF5Vs{sih*s' +
    ']t-wK=UtDs+u*sX:>Wt4s*tltyx+t..5szsXspsvsi5sltY?(y_s3s*s]sds^t**Zs+s1stMtNv5/<ms66<tnVs4sOt6' +
    'ltt(s`,vn3K.tGsP)(s(sZs*uYt[+w[sz.owHsX.ttso>7V+t-tPsi,t3(u>=^t+tSyEIfVSs5[at4Y?v8C)sJX1setf' +
    'vaGs,X4[ulse]tJ)=sG.t/sEt,ex4s<osJsytE^S;vWszTt5t{t5A xL~uR~~~x:~~~~~~uZzI~~~~~~~St~zq~~~~~s' +
    '=~w7wDvNzkt+~s3ydvfsk~~~~~1~{hu+~~s>~{;~tW~x5wD(~~~z8zY~ru(~vQ~sh~~~~~sfzZ ..,,,,.,,,,,,,+,,' +
    ',,,,+.,,,,,,,,.,,,',
);
