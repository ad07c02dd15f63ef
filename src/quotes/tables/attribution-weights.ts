import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for a cue and a mention as those of a quotation. Written by tools/train/quote-weights; docs/model.md tells how. */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '8AWdtXtwsxf[s8-Z1h*G<:EOg,:;t^(,PSH/s1s.i02(-Pf/esLsGsfUs.sO,sHnuEiRs+JUUL+s/sPwAslu<os__q(:' +
    'v6s1>sF-^cs]()NsisH@p,tds4<sHG1isSB8WH)<sYJ/s*sT62mOtRePsAEtIs@otMDsAsO62s*(s^td+UsdsN>sRTt~' +
    's1tAs2uNDi.t@sK)5tFHbs([sft)/jBT??*1tWAOPhGugt]*sruK2EuZ<<sa.uhbs{bw:Qfs;2sS7s3t;s-sAsFl^t|r' +
    '@8sZAsZs?s1o98q9Vqtyp(t>sL[RHj.3UcsAs2smmtr)9sGt+sFk_0u|E,/s<LsgtasP9rsooIsPskOuhs/>s8=tR,.3' +
    'u=m,swsRLCAB8+4sE5GrTHrs2QB//l4j@4IbNPO1;swUAIuBVsx.6(t-sf2LVtIcOds)sWYDFsS<HqvzsqP_PsSeNt8>' +
    'sOnsUs=Js24sT*s.(^Vsm5;sDsR.(p,Z>FF0EqsF:`scs?s0tlsJCs1,U9(s*Is>RsKs}es^Y)sIs[h.RJJs-Sbnnt:s' +
    ')vSvKntEDsFt0be:Ej1*sdu_s`)Tk*s}s*9Hhs?EtXsCiMb275J8Hs0vSs*qX7asz0GtMl,`sMsPZFMsJsu06sP8Ot6s' +
    'Jus_s8^NMtq>9sBsa0Ps=Qso?9((ps8szNEEsHs1s6`s)scsDsCs:se6/0=5t~tQ;v{c7*MDUWsxX1s]sBtI[tGs+>0R' +
    'ftsRTtOsjsxs6:s>t>sE/2QsXs1Wt?TsruPs^uR2sa*oF6sH,sZOs?MsPW,sa+NsgC6s:EOs-sNtq3-ds08kv6mBLTMs' +
    'StKsb,/s`s7R4Fo=sS.tR>_sRB4=sL<sTM;ttCk3t@49>s+sOs^/fht9s>sDt1d<tc(A3Es88s38+H=s6`s-gtGsjX-s' +
    '6sT4@O?w;t6NtZO-8sLs.s(s8t]t?Dtd8]t+eR`3s`;s/O=tV:gs4KsWt:ct(]sOmt?t1As4tBs1Bs}t?sys5s3Ks_GP' +
    '=sV_j@lZu+K?LsHs1JTsbb<mtjW]s|(-tEs@s7sR1A3]fKu/K3*tbGs-Ts9HEsI9<t21<s}lshs}s-spsV4M6WUks0B-' +
    'sMsrssf9hsyS,1s@*sTtKs{tta*sCsFsG0/s~G,u(3]atT5F8TCq3C,s^s3s[sm =sStU0sF_@s^?E`sspO*27s-,,PZ' +
    'E^G^KsjsYsEs*s:8Es,gCr(jt8g=cZK11,W1s`Gt>.+s2gv;h)osc*sC/s0t32s)u,stsK.JsIRKC5=tVa3q9?Bmsf`A' +
    's29t88Aspt0.@At(it;V(=jsas}t-s5Ekg:v,-F55s8d<EkDuYXsr7,2po:LKOFLK7tE>M+sYs>ssI?tU-p7SL:5HA7)' +
    'U,k,sBbs`>IqsJjsB+sDF]Bs4oRGt-s^t2s8St9t8X1NXS,fu=s(?s(s8;(scQsAs6t^DW</FsHsK7uAs)3s=u<43tIL' +
    '_t?esUsnt=sVs15TsS3OOs>@99.]L0)Hds1/sc+oKs[+2gBs(sRPuUt)XsyP`tFs?t^tD0s+C8s_XZDs,s(htD0qsxFt' +
    'c/0]TsHs`vau8sgt0=sT+-@vWtEO3Rs`w-sos>W?3rs>sW4,v9`KKpsn>=K7Ds8V66s3s(A(v(1eDsUdVu4+dKs5sVs}' +
    '_7s>tiRs-gsxn-uh<Ws.Fs/[c)EvrO4s6f/s+W[sCtY83T>esBk;Z4r(g.@Gt50*heDs4_v1BsZvDt(8dsBrs4Ws=s,s' +
    'y9sPLc4:bsesw6ss.HL7sLp9sN28t]ty7Og;t;jnu<0t,nsrsY=4@js`VtP/RsT9>ss_sFsIGXsU9e0Hslsw+(`10s2E' +
    's*D1*a7O1@P__5ms3sKsw[s-4t:@s;LXJiNuOd7[GHt9s+sS+t/MsBblR8<m)j1*tRu5e,u>9;FsRItSgJ6(t^sV*w*5' +
    'MuTsvs2N.F9`4tk1b.n,IhsBtIsIslt<sNAsF+`f5lZSs0+so4/7s*M1seK4Mt*0uA@s0sM3v;CW>sOvIs49s[:<vpME' +
    '.Mbrs}vBsJu/@sesa>BLJu8s;tB.s<hs}L8fE,L(sU;gskt|s<s(s,,s*39Qs9/sG24UHsMtIq(tD.t*4=tW**lt2s2s' +
    'b6_9M1t9s)F-TR`D<s5B[bPsJs[v};Nu=_Ct=XsXtqY)9t:M>Xt-cS(s0R-sOsUsVsVFREv@y1sgW@shs8Yt}@lsNqcs' +
    'ls>[sjEXtQhuPt{I<tl/s2s9s`g2sWs`C?FstsQuSFsa2V.6sOs6F?t`s0PyHNsI2*470s*t;_t*)8q8_1sr<*tTtDk7' +
    'ljtiV_t.s+s:g1s3 sKtgfxx})uzAs9w5w3Mtb|Pu3~~~zotf3{rs^~av73y=x:~yJ~|LuXwW|Dr|Yv=zn~yuvDsUv4~' +
    'x4s,yVwAsl~vT~vL|psMvcxn~~Gx_w8vq{@ua{3vLt]sc>z)}h|+Rwrv]zZse}4vfz/y?sLsF}q{CxCvEzo~u.sDz7sl' +
    'zL~wS|qsgsMuo~u~W~{ft8xu~Bs}tmsF=sZ{ptmu~|u@^uy(xTwmucsmsVu<_zM{P +.+,+++,,-,,.,++,+,+,+++,,' +
    ',,,,+,++++.,,++++,-+,,++,,,.,+,,+,,,,++,++++++,,,,+,,.,++,,,,++,,,,,++,.+,+,++,+,,+,,+,0,,',
);

/** What speaks for a quotation as somebody’s words. Written by tools/train/quote-weights; docs/model.md tells how. */
export const VOICED_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '/D9tks3sZuRw;(tOp2HsZs1Es<Niruf:s)Qtt.J61tgJs-l:s/-s)uqsXs-v+8s,Os|sstvGtN0taM.u/Li:tibuRs2s' +
    'EL*s]psHs1s3FsysStdsJsyZsOKbgtks0s2susXKQM6]86uasntC_J>s/4+a5s,t}t95WcsasPk{ys7dFs;MDZtblQt/' +
    'tmsDvrwxt0s3s=sltps(uFftmsj::sXv>J6sStzs+tg/u}(s.s[tEtVGu_sWs4tnt(s+sa4t.sZ(tNeAsV.PtJ;OtHu,' +
    'sZt`s:sWS=e/:?0/ih<sj(wzDstLt//sWsstD9=w/sHtZgv0s~tKsnjF3)tH2s,*s1t<t{t*vh~s`x3w7HZsOsVb^v`s' +
    '6Is*Rs;uIs6asp)Q>s.OXd<4h;C7t?tpO@svs0pt,XwrFtjsiuzwNOt2vOE*.sG;sUtQCM*YtQs(@3t1es@wBu-;JqsC' +
    't1)s)s0CtNBuLvCitcsAw1tfsNtns0uD.`@sJs?.Tt)u]t6Cuvu}s4tb?tG>s3Yt9sO13t{txshsts`sDs:wc)t)Bt3u' +
    '[s.svt5u?v*t~BM-s)sZJPsSs_t(*ugs{sFaCs(IuL,s=scsMs_wk,t1sR:tjs:u)spw(sS[Dt7sqtnsKtTfspVEUmuH' +
    's`jr)TY20u2r5XrZv1g5tLEsc`sYtCst|4v+HCBsmtzZI)sMt*s8Mh1s2sOSsKtNs7oT=Wes2dh,sm13WsT+tetGUY2B' +
    'B+sV_St2v7sZc`spJsRNiQ+6s4?s/t:s8LsMZv;tMsx6s/t]sF<>(s^sYt<Fu,u3t,:v,sIs0lWseev8sxsS7t?sa0tC' +
    'uNgt:s6Hi-dsxskswL<<`V+s`RKt(Xs26Ws6 s4tes<+vssIs*s)sStSt2sDu5rtUt9vcEs0sEups_tQXNps*jetsvRs' +
    '?s5shu8lCt;smt@vXAsHqk~bs7sktyu6xC<sQB]uvuqR?uIRv[s|h7Ut-uas7szs9wpsTp,<sx.tItisEu-1uc(`tNt;' +
    'Itju+wft+dg0u2t@ct]tfu/v@tfLu>sIBUs[,tRs)*t(SDjwQsP(*PsNs-sCtPs6t]aAdt3t`uFQ_dszs`Sv:sBLsds1' +
    's@W+u1,Rwl4s<tLsEt8tisbs>ox:s8t0v~Ox;s3Js*kisBtYs-u2}LVs6=uU>s.s.tetNukt/tSwTttDsWqpInttN8t_' +
    'spCt+L4bcjx]sBsassD5t@slu(muhv]t=tRs8uP@Rs|sTRshtBv}t+fsat^0t8sAs-s6t]sE[tiM=<v?Zsbst9s4yruu' +
    'xQtmsDGEs2s312s6tjsusAsUs@t*v.s5PvK<sVt(?t3sQvit.skWu[s`szto9s,s8tWt[t54s]t]sk(uhvAu4uVVtww`' +
    'vBs8v28t*sbQx-RQ6tqu4vQs:t+t(<s*TPt`u9u`s|sit;sFwj+Eta/t;3sB,s5t[uBulJs{s^eTtasUGuG.u;1v3u]/' +
    '4s3PtWjs>s`uF9pKDsptAsRslw(s0sftttLsvx=sNs?vxPs@tpsETu?sPsJuAv3sNs_sN)Js^t^u[sXWtDsWAE+s0hti' +
    'fs1tMs1pszsbTs(stu-u+ yI~~ew2w2u(wP~tXy(xs~~~zIu^uEw-~r~~~~~tIw,uz~wN|8sIu,~~~s-zRr~|msnvGv5' +
    '~{I~9~xM{Ayzw]~~~~|K~~~}dyPtPtW_~v5~~2x6v7xquF~~~{b~|1vwtN~zH{sw=zj~{8utzq~yrv2 -++++++-,+--' +
    '+,,++,+,,++,,++++++++-+-+/++++,+,++++-,,+,++++-',
);
