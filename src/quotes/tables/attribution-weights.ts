import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for a cue and a mention as those of a quotation. Written by tools/train/quote-weights; docs/model.md tells how. */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '8AsItXsYsPsxsOr8-Z1Y2M<:EOg,:;s0sa(,Ps2s1sp02(-Pf/es/sesfN.uens@.5szisVJUUL+s/s/HuBt2slu<tO_' +
    'r:v6s-B*[YdcDs?()NsZ5sH@tips4s^Gs(sSB8sEs}i;Tr62m7?tRJAPh2+<th>NLotMDsAsI,72s*(Sub+jGb;adt@t' +
    'TsZtAs2uNDi.t@sK7thbs([sd)scD/jBs:*1tWAOPht^s([sqj*s<]F;toP+uV<<kh.uhbyfsEs;2sS7s3scs]sAt4u[' +
    's@8uEApF]oJq9V_9typ(s|-:M<B@s8Lj:UcsA9ksmmt9M9)9u?t3I<0IuYE,sDL4u5s.Z7jrsooIsPt<s>sve?+^sftR' +
    '33s>]tB,swsRLCK8<4sSGsTsHs2m//l4s84IK=Ns.1;swUAIursx.7dsGsf2Lu^Ods)P(s-L4DFsS<H2ms.?wFP_PsSs' +
    'AtOsOnsUs=sU4sT*s._V2sbA/td-((n),Z<h0EQFsFtWs?j8tlsJsMP19(s*Is>RsK7u4qT.sIs[h.8/9JJs-V_sj*wx' +
    's`vKntEsdt0bIB:sG*sdu_sEA)Tk*s}s*9s>s?EsMs>sCiMb2i8sQu(s_s*qib1sQD0GtM=Z`sM+sLs/MsJsQ,E06f]8' +
    's[ls`s@f`sER3fD^s*u1sTsL;0N)shso?:(ps8VsJNEEsHs1s6`1CMtVDsCtl68=sLs(uE;sIsDtSL=:MDU-QTsJJ51s' +
    'jt^l1QtGsB0sFx:sjsdsJFt1s?sE/2U5tDWt?Tsrv{scs<e2sa*ILF6tLs-+?tg]sa+,Isy1sIEOs-+sJ2tf3-J@s08k' +
    'uMgmB9:s0ulsb,/s`sc4FtX).tR>_sRB4=s>5<t8^QsjCk36t149sBsOsff>;<t9up[s.ta)Bsts38L[c^IW*?Ku~_s(' +
    'scs+?uMt|s2NtZO-8sLs.s(au(t]tu]sFceR`3s`sCftV:gs4KsWshPctRsGa:3s2s@;st17uCs1BEsP5t?sys5o6=5s' +
    '_qtM[s3<Fs9t9dLsH)s/JTs)DBbs7NtBW]s|(-/a5sLs@s3+sR1A+/]s?Tu5tbu*R,6sI9tQ<tk.t~?;s-u<js;ks0+>' +
    '-s)t?ssf9hsyS,10s7uGOt`t=_s+sL9sG0/s~Gs:sCa3UhtT5FfCs2C,s^t[sm =sStU0sF_@s9K?s3sspO57s-(+U.S' +
    'sQ^Ku9t<.kKEs,gC7b(j[tYcZK11,bAsE+CYsc2s2gt.t@h)oqY11;L.Ns0s)s=s4WswYstsK.J2s>RsAu99S6/9?BtT' +
    's/k99t8+Num.@Asp6sTs[W=joWt2t-s5Es2Tv?-(L.5s8d<Es=uYXXs@7,2sm:LKcXKtU=(t-sws:F*.tg-p7s.:5HQW' +
    ',psBsqP23Cs,uI9s2s1Bs|RGtmisu`_SGsptts5Xu|s(,:s(s3,;(scQa;>GI>s3s^DW<NsHsK7;s,t4s5s=u<@tIL/V' +
    'H4JsDZ1s=?snt=sVs15TsSs9s>R9dF-0)2=ds1s)i+,f+,sRO+sBs(pTuQtVX-ssP`s.sKs?t^tMs+Ts])>A,UB)s,s(' +
    't{10qsxFsIsL8?rZsd[EtCsEkt?s,sgtrs)s/[W]vv_9s,/t.uKVs?s>S+?s3)s<sW4,HuQs2KKs2sa>=K7sU8S(1,3r' +
    's=,v)rAsfSVtIi+V4)Is5sVt^7)eItiRs-g9njn-s[s+sG<Ws.Fs/[c).>h?[t,sBO4`Hns+W[LiJt68a>`,tCZ4RF(g' +
    '.@Gt>*hc)Ds4_uSs,wlt(8dt6s4M1QcrsFY9REQs=4s*tcs1ss.HL+3sLh/9sNC<tG1DLs;GN7sDshs^iuJt,;tMCs==' +
    '4s8s`VtC4Z;sRFds.O,1sF_9A0Gs3s09nt6s{(_(10s2EsTa7O1@P__..m[)G@s2tT6vyXJiNuOd7sRu1sS+sZRM_Us[' +
    'd12md/1u1tYsNsM?s39;FsRItSs7/7tK9sV*w8MuTsZIKQN.F9`*1t2`1=K.HL,It,tIsI1=sKsVs[t9+`f5sTs]+s|/' +
    '7s*MsRCXs0As90LWs-UBIsIsM3t?t/OK>sOdt>QsBkt*<vpl.s=rj_Ms:tkNsJuHu;YL.Cu8s;tB.s}sLWL8N>JK((sU' +
    ';gHs0@t|-s6sx,s69sd/iP24t.?s0;s8q(s1sFt140sGsS*sdsFs2sbn9Wu/F-TR`Ys5B[s@sJs|u=ojNt{,;_CsiRXs' +
    'XtqY)9svBM50esxsD(s4N-:s<*s~s+LsPRE|NntpEs3s8tDsG@t<q4559sls>[jrt[mhxAI<s|c:sG4bqagscs`C?tVv' +
    'WFsai6s*Ls6F?t`e7F7Yv6tjNsI0)*4@s*tst*)8q8_Asb,+3*tTtDks1MCtiV_<sps+Kag1s3/ sKtgfxx})uzAs9w5' +
    'w3Mtb|P{gx:~v6{YxItrz[sIs^~av73y=s7Qvc~yJ~~yK~~t*~~vevDmZv4s<=~weyVxz~vT~~u>sM}F~~Gx_s|z-{@u' +
    'a{3vLv5>ly;}hyAttR|D|5~usz/y?sL~s9v2wDx91~y;ztsDv]ue|.~xu},yO~saW~{fwtu9~Bs}tmsF=sZ9~v@|u@vX' +
    'xU>Sw)wEsVu<_~ww +.+,-++,,-,,,,,,,+,,+,+,+++,+,,,++++,,,.+++--,++,,,.,+,+,.,,,,++++++,,,,,+,' +
    '.,,++.,+,,+,,++,,+,,+++,+,+,+,.,',
);

/** What speaks for a quotation as somebody’s words. Written by tools/train/quote-weights; docs/model.md tells how. */
export const VOICED_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '_slt2vzw;uMHsZs1Es<Nsiuf:s)uG.Jftes@X:s/-uBsWtRu)sFCsAsssUDs;t7tN02tUM.uTe+:tiuw=s2sE*I*s]pt' +
    'Fs3s?tUtc(sJs:fZsOKbuSt/susXs+M6P3-26t^s6sntCs7>+`J+a5s,tf>u]s6QsPky~t.stFs;MDZsRCqltdutSvEw' +
    '*q+t0s3s=slt~v-fti+sj::sXv>YsSwYQHv/NYufs}p/2uSsWs4sMOs+tw2sU4sl@sZ(u5AsV.Pt~0tHu,sZt`s:sWs]' +
    'B?0/.bht((vJscDsttT.(7sGsstVv;EjsHtZgs<vrtKsnsJtJs7*s1t<ttt1vhEyduny*8wts1uV^t[u:sxs1uS9,jas' +
    'pS>s.3CXY1<4MUC7t?tp)MsH-hs0GOt^u,s)tKsTs?0si{>Ot2sENsosO1s[sUtQCM*Yu`3t1es@zPJqBs(t1c:s0CtF' +
    '/tgs4w.sMtVsKxKd]tns0uD.`@sJs?.tVu]sQs4sBtgv~v8s2s}sTcsY3sBK0s>sps;shMJtVtKuwsv)t)-tHu[s.sFt' +
    'FEu?>x^BM-tPtI>sGt(*s:t`s{=NSaC/,fI@u8s=sNxTtL,uP:uqtq6spw(sSs.t7s/itnsKsxu4Vs)mtZls`js)TY20' +
    'u2r5I6rutog5tLtcujsBX|4uh:.HCBSs16tzZIJs,s>s)sTrs2sOSsKtNs7oT=W?L4[;dh=sf3WsTs{ltGUY2BFt7t_s' +
    '8u2sZu6svNiQ+6sLs/t:s^s,5nv;tMsxjt+s-ss(sS1Cs=7t,Fsg1t;t[sev?sIIXlWsetyt0sxsdt?sa0tCv7t:s6Ho' +
    'EEjBR9h?]tE<<`sEXsHt(Xs26 s4tes<+smu9t@s)sSvRw:tUt9vcEs0w+s_GVt3NpsmKosRps<Gu)tAvmlClsM)hsAh' +
    'DZ1/vssHd4~y.u6syvjBs6545snsfs0uqR?|8h7Ut-Y8tts7szs9wpsTp,<sxtPtisE]x1(Etit;Iukt*s?uv^+t+dQE' +
    'u2t|w8u/vut1udsesQ`,tRs)t+q66y<@scvZs6u?s3ShE`tIuFQ_dszs`7vVsBv=W+ot@,RwluJs^vntmovrvTt;tvOw' +
    'WsnsMkisB{swgtOVsLuU)<f:udx+t/Bs?w{uFsuqpIngYt)8slqsptGL4bcjwY:ntpqs)DtNslGs[s6muhv]t=tRv=s9' +
    's|uX5xDft+fsasas0tA7u.sEsJsE[tid<vsuK9v~v(uutMunGtmsDsqs=2s6tjsus?)tct*v.s_Ovgtt?t3sQvit.skW' +
    'u[t|Qsts.s>s8stbt[t5*1Fs=t]slsfxCu4uVyqjwgv2^s[t5tcv)Q6tqu4u^sl@u}6s*TPs1xVucsiksN<s1tDsWt8E' +
    'tL;/2+t,3sGs/tbyGAPs7s^]/Ttaw:v+uMuBI4]HPtWjs>s`t_8T)7sIDs1u)sR8sC>w(s0sftttL@s]vpsps6s?uYsQ' +
    'Piu9Lmq=v*sJuAuQ`sNsBCsNLv1u[(sWWsRps2LAEs4h<u;s1tMs1tls8PTs(stu- yI~~eyowA~yvy(xs~~~zIYu+uE' +
    'w-~5d~~~um~|Z~~tC|8sIFtd~~~s-{F~~vqv5~x.~ua~xM{AQHy.w]y,~vM~~~~~w>~w^yPtPtW_~~s.~t{Hx6v7xquF' +
    '~~~{b}S|[vwtN~s3~w=~t)~{8utzq~yrv2t, -++++-.++--++,,,,+,+,+,+++++++++-+,,-+/++++-,+,+++++-+,' +
    ',++++-+',
);
