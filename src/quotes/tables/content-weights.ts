import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for an item as the first of what a cue reports. Written by tools/train/quote-weights; docs/model.md tells how. */
export const START_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'KtMRsF7MK/sEsC1,+V/,4.t2AGhMnK0E)<((=8lD*P*)s6>`=^1/p37R]s`HFsF*l86)O+s.?4R]gS.;sHsI;s5sCPZs' +
    '0rsmsU@+9m0>2sM-79T2s*LC:H3.1,<DsB_.QtAY9*s3.8s+c*`.T6s*C:Cs//38@0asR7+(VLsi.sw3sHH@0Z,sMs,(' +
    ')>j7csCs4Hs^0f0sI3H*3[s),RKIt4_Q/N/fLGTA:H<P38O)Ps4=SL1-1s11RMWs00pA.s77IsJH4sl51G=s1J,PW;,6' +
    '1s4-M/(.<sI]iaD)P1*(Ps@t>?sNU,H-TQsr(sTC/.::T2=Xs/FU/82mP.sHs986s/F8JO?kFf+g3.X=a.e9s0Ks6184' +
    'F*k=LmRt|-CG=H6=KL^T354(E?Ua+O)s.`D@+)fWs/S0+/F*<s<.X[W<4sEQs;<s1+A53sY*Ws@s+9o,JN8GsWA0DSI@' +
    'NLj,2RisK>asV*BS/RHs)A]jr)/Ms(Bs}lsa0P7=?k1@R,.S-Y6t4:;s1L8sw)84.s^S26uet-:fVKOH-;X?)3g63DDP' +
    ';E/1:`=sXA_W<E,C6GA*nGs.Is2)@UUsFJN4;9Ts5)1,N2M00t0S9fRn<@a,ks9Mbs^LoXsKsC54M6sj[E-+95s::YEf' +
    '7=)sV0_;Z@s6s?K=Vs1)81GImsxs(,-;s8=9U]-P-sg3/@/OsP*,s/?CE,,l[=s^0LYR,+350@HpA1sIW*EO>PFs_sw-' +
    'Es0I3550(4-LNsWY>N0Usgd+ID?sp2O1EFE82sM?bB(cD0sUD,0XP-,I,XasIE++<>(158D3H*PYBf<Ls0=5psPI=0*Y' +
    '8<`s@-5siC+>4jDB+0,>@sHs1/o1,.3*j(3cd)3Iq*Djmt5sgT..+R7BR5s_FP:E_T24sn-;/*CG4N-9sktq]1-):qZs' +
    '2t1i`+:8sh9;1Z+8]ms5sq2=..,=@HA)c02(Etc)__X8A+sGsi-s~gsa?](*6l,AsE5js`(7E+iH7-(sJt`s~u1NDsX)' +
    'lt3BsmNq8:2@0AG)f+(sfG/oA^P+sbs)s-0_]s-:78c29s]SDX<3s)?rsTfL4.s0-H6STq6jhs@(,EsH6-Np0*)V-59I' +
    'M4Ss63s/N0/.(^sI)CfsTJ(+8<@Td`APsBHHRM/5Pu_5mW=(7P:9jEXsN)260tLaW2K)s8s/Is)8hW@aF^s;o=8?/E/>' +
    '0(i+sC65sBYK.0J13-*/h3sd,s(os@75dJs1[E@s0lRs;R<sAM:*:BLJ495k*CL@rZ?s-.sYs/2>:dd;/29)EMn0WoD`' +
    '/s5DsE`NXEC;t@BDQ,50-s5sfp>+sz-B-(,s4N+77D=c.7st9AGs84s1g=1nsPs<57s)<:?s|>ZB*MW-09EsB(:]g(A8' +
    'egs*:0<sEtyJi>=*S0D:Il<;qnsHd.gVYG=@7NsD(Q<O((ZuN1:=tChGsi.KsP0bE7-)@1s7s0,s*r2iTs5*sKQ(HEco' +
    '*@YZs0;s*-=3Ssa@0MEt/1BAPF[tT*s*7)WK>6^T).8hkM3pA5.*?TsO(0H(*gTs_sut12sJ4S)M,?6SR*?D3s)t4=s0' +
    ')F:>@D(_6+5sM^p`s-I.+(s`Vs]0N.69e,s1<BsS27:s2/?;.515(sDsL5/,fP+gS@7,>//L`7G69VYY.FQ/M0s;se+/' +
    '6LVs:sW67(P4+/t(gO0Y4B+.7:Ml7s~Ka@A*7Q3)GWs)NE)U0:</sOS>t5RAs`1pQ[0sCo1P)<=*S+67.U47qL<@DZLT' +
    ';Rs)8sIsL90Gk<t9r/C[*7s>-2*4r@4Ys1sXIr?(BYuoE@s8Vs-<*G8s?V)1G)b8;PFs4XA5[B0W,LL@3 t^=+PsELtZ' +
    'knQQ[.hnuFP/p2s-)KZ9si*sXr2sVo9ra,W)s11h>sFsjs`0EFmOK*D*bTs2^6FsM>s,)s?s(jNs2LsHPS-76,tVi<-)' +
    '.>)?s-9KbJ-1I(s9t<*.KMtE1sBF;)23;sA:]OCDsLs??EsRs*<2(sztB+s~84Ns`sRD4JIT//:t**8-3s0cJs9sTKs>' +
    'I8b.rJ-tFscQ-CBR40:oCZs/g+E1L=s?nT*WJ43sFsVFr7MZ2,:C?s{`mUc18sgsBIs0LI)qSR?>5s5s5Rt0sedm9sO*' +
    '9s,Yi6Z^;6GM*3J5R=?lbF.Fs->(GNdP+s0Fs60JU=tFs7sUst=-sK??7t1J9[9-3TXuAsPuZswTCC@4tv.<at4Z/s4@' +
    '?6*9/H/s9]BaUosk2F6js</(2<s^es?O+GIcsYNP+Gs]Wm,sY1Ks5s944ZbtlsY;elG1s/Mg5,sY(s)sRsR3s5gs3.2J' +
    's[Ss;ZN2Qs6.f1s^=ssH`etNKu]s51DV8I^@AF3C=RgEs26D/:s*s=<s7Z5Dns)JDV3>1p;sH7M-t/=l.HB5ks~sUUC[' +
    ')doX<47ps(<9sC)5I,t_2s2Ps(su+s(DMs=-t/sED?/j)0I)6>sys(3T(s>(<4>N-sbc2X@t_sNsLtOq]FTr`nr1G1s`' +
    't-Cs?]/s9Zs(8Z,3tlOT;Z8sF>1u^D)52PZ4Vc?8?8;sLs/+sR-ns2isSUuu-t2shasL9KE[s.;,?7<Sdps@1-gs]s)<' +
    's6(N^:(5,-Xsi7s*J;(s*n?TsBtAQt`s)tB;sF)feC0P^5;.btm73)p6;(PF<5sjBGB]b0:1hsU09siVk<0vRshs::D]' +
    't3t;j-c2s<ttN,o]38V`8IUsw1Of49,9-sVUqsAKis(sS4o_:sus4sBX7sK?1sHs)sI>BsgMs?sAsG(97T__s9*:s6V;' +
    'FsGFaL597Ols^`sOMMZTEsGX/tQs;s8s>m5sfBGDe7ZA(s~()(IsrIPZ^Ak/=Jbrs?fsB5^@EsWPS,SH9uHsj3V.Ft~N' +
    'Os-@Q2s=:31Wsrm<O8s7?qHMs)+OtusUk(sHs,s+-Cs>9sYiL*2t2?Ssus.t5JOQ?tCCD8Es0(VVsW2ns=PQ(/M9s.PT' +
    's.c>>+AE0Os-FGt_,Ds(YCsW2806lsQ;t1_(4SJWHZHeZSPm3_sO/[is*V(8+rsIL6>sg(a@),sP2)s6^ms*_bs~/:T)' +
    's;*7*se.s<si.m-5s)-);Is`/EsE,s>^*it_+.s<.XAs)js+s^BsJss-?-sH*VO?;637^r=sE9H.,4CtZsf]s>>0s2sD' +
    '))Itzty6(bqs(s92Z+*-s@*9),)7S88(s=Cs>*=j/:1s>sDt7b]s3sKosG:sO4.s0Ss5c?NZD4MC-s_26o+1^sRsQEQ6' +
    '4-P/VUcs)Mt+snGs://DslB+*N3/4=RJBRn)sEFa;9B]tN)s:s*<s]2-tf)003B0+@6>3/sG,156H3sF(ism8UQsm-DV' +
    '4T:s-s0s4EOt{:7sh+;)(h]D.s?NGC9sWS1588*nC2b:,5(@.-s@.sBhs_sbsE4F r4l^gktDyMtstOL[sfte9)Dt^Ds' +
    ':[:t/sfMO/tUs8@.Ts-s?sTu.uHsYt?k2sL:1PCtj4sK<1Rt55uug5w:wouPsb(sB>NsQ*9is(vdnsD)s3s@s*(tLu-t' +
    'vuNt?_sOvRo8t5s9-+Zt,14tpsSA<v<s~Y=t/muMevy)s9sNt]s?axctg1s(qtUsY7w/tDt{sxt9s}s2u9lZv?.tPsTK' +
    '21w3*_st9u*ksN6OqHs2-t-2s;*NPuzs1sKvM+sEvd9u^cEPmxEu-sITsT-sE8u49is2t/-E3G@sSstu66@?o[yTt_8t' +
    '<`s{9Wt3t@`s.s;Xu,esWcO4s;7gKfJBsOtEt<n:tP>t.sDs]ses:<wE*s5Ov^s`t9_w^tHu>t+Vs~sItXt?_t}Cu|tp' +
    ']sTN=Bs7<uts-scsj)tjskt-tA2?gstsA;<=qsPt[t*37swMs;sw(L(u4BKs_`sH@LsDjs>YT)s<t7s0asIs<spwbWyl' +
    's<t`cdCv8s;tVsDGs5*vF2un)HsdsE,sts[sSt8tCE-tM11s`tuulDmKt)D_Utjs4uQCs)70sZoshqs1t]u,57`41v3J' +
    'sysPu[s^Hs>u3Bs+sk[tvt1E8xJs.sHs[susm`WsOZucsB-t@BsJ4s:t-s}uYNu5sas+IszGtbtA+spt7mt5sStksSv[' +
    '/StVtxsdD1tHYs8t7=s*t7+s<J:sNs4tX4sW<t~s)UE4sQyrv61;t?q@.sXI-xP6w=s-uv0t}9GuvKt8t*wEwl;tmt1l' +
    's]s7tZ8vORs[su>s8W+tktgeu*xKtxttnt|mttt;sMsxuc/QtgND8qlY0v3ON5s;>sC/,LN .,.,++++,+,++,,++,,-' +
    ',+-,,.0,++,,,,+,0,+++-+,+,/++8,,,++,,/+2++-+,,,+.,,,.,+.,,,,,,+,+,+,+,+,,+2,0,.-+,,++++,-,,,' +
    '+/,+,.++,,+,,+.,,,+,,-+,+,,+.,+,+/+2,+,,0,--,,,+-,,++,++,+,+.,,,,,,,,,+,+,+,++/,,++---+,,+,,' +
    ',+,,-4++/,,+-+,,+,+++++++,+++/+,,+++.,,+,.,0+++,,++-,,,-,,-+++.,++++,+,/.+,,+-,.,+,++.2+,,,+' +
    ',,+,,+.,+++,,+,+0++0/0+++++-4+,,,.,.+,+,+,,+++++,++++.,+-,,+++,,,0++,,2+,,,,-,++,+,./,,+++-4' +
    '+,+-+++.,,0+-+,+,-+-/0+,.+,+./4+,+/..+0,++,++,,+,,,,++++,+,-++++,/,++0,++,0++.-..++--.,./,+,' +
    ',,4,+,++++,0,,++++,,-,,+,+++,,4+,/,+0.,,-++,,,,++,++,,+,,,,,+,+++',
);

/** What speaks for an item as the last of what a cue reports. Written by tools/train/quote-weights; docs/model.md tells how. */
export const END_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '9,_*gFt*s375,Hs,Js@2hL`;sDtg7s,Kkb_q?sgs)7G@t2RBU(`Es~o+rtUd.6VtAsqs9.)s?s+_s0shb=l==fB23Yu|' +
    'EV,sMECuBtPO7f;;s1BsL_1,)sU0,WNIVs}p<2K-3sBs/T>is.kH[q(sUs6sSuW_P7=YYtZ7Gtp>s{(`+.s68?0).2sz' +
    '+?6]dt^s8q:Ug_swp>_UAs@d(,s?(tKt*5sFsVs;GZ*Osi;sHkW4<s8t*FsZ/s./tmMSkbs6sEFs*s8s4s1<s7sgVBt7' +
    's[2S>s/s75*-7r.6OJiZR4sGbt*4sxU(sRtY([N,MF+C1A]sJakQsPs^5P-to2C+E0+t(s5s=`F+*Zs(>/dsePQ)qs5s' +
    'O^sP0sd:*;e]tUCsGmF8[:.so_@8<oL(dC]f+))H-L78s5sWQfnsLJt)1sNsWs:WfR3sWs(rIsC1bWFsg1qu{A?_Us1Q' +
    't0esG^5,-0sQ1/HiHsvs_038gmX,*itQ08(A_(3s-at04s(<s,s-s3ZhQ)saustc1s,stTuL/N?s+6ot<_stm7iI0gEt' +
    '+;tUeg9s,Ds1slGgsVE;s+RN]sV2s?s7Ps_sEZGDs)^;Hh4a,KLsT>.[LJs^oGAs./>(njtDuMs2HJ`[Et9WJOVs6CGB' +
    'Vdt,sI3s12067b92sJ0)Ss+6Bsn.stOGsmKsIt[[Q*JesftNsJ_<sUPWRitNaPHqt>23TDs@B?Fs{??sc:G_ms:<w1s0' +
    'sAJ57Qt]5-tC0sss2s7u9=sRu.+F:;.,sKRt>tS4isis74(UFAN(KPkRs0sYs-3+ksVX9s.4t2s:sHd`s[GfZs*ctCa8' +
    '(8W1)2D6Ws-6g)^O6Sr.5CuPsAs^s,6sJN8s_OZF)?s)@?sItGsQo8=f?6sJBB55H^_4p43kC)=Fs<Ld^`Y(s`s(s`31' +
    '7spBtw?)sfCs/)<::9W48s4sa>D?Zdv)g>/f_sNmqs(s78bsKs.s>r_(G`cs3sZ3kJ=0c70=s)i_uD/F+.rs(^b<+ffN' +
    '<>7:3*102sJo24b(L01F,t,sGDs)sIM69s*g:D=1sns`51islIOs8L(,KAs)4tysVAIsXsus24[*f[sX-saK*BlOWg*o' +
    'DIs,CtW<GeAsB^_GAsPTs|sHs6tasB)uq.[sWh4fSMsVg.Is:6X3scs<K.]s5esCC2(9V;>9)s)sKi:;uzm-_JabC=CC' +
    'Q(@VGRGtE_RCJJsB9s8sqFIs<Y[s,(sJ3h0IgH`EA=t^s9O4)sYsf0si+M0u*3l)tysgsZ?@sdG(Fs==dN*u1f,_<6X.' +
    'E-LN6)+WqJ/s4;+DXH0I..O4t):.R=GIT6sCF08P*sz],KuSQt)/sts56CsP.;0_0RRQWQ5[3s<8t8SV.8tI_5HPu8.s' +
    ')I@)]CsB)2,sCXsZ]J/oBKI-0,(K St,:7;fr)6ctAtT_s`4tBbK<r-0sN0tKuHuKsC0s1sIt5-N+u6swsLU@I_:9Ltb' +
    '<tj8szhs)s[euN(sa;O8sJsV8FsQ?Ys1/Gt@4Ys-6sO8>Gs|sqs04Us0-is7M7.bszSuz01-tB*5Y;Ht?s)s,DHJOv>s' +
    'Pn>w8O,sXswsGsvu}2t<;HL.t.NH)sVuCgsPs*s3KswSsgBub6s)vLt4t_*045;Xu)44F<L+(R69srs37t6sY=]1sg2C' +
    'QosOsWj.smH+3D<f8Asmtus.Brms*HRt6s=s:)JsDhs9s(-45151)suHs2D9BtisRsQSsAs?saM4:KXs:uou>sDBtJ*t' +
    'As>Ws^tm`sE*6BnXsU2l1ms,(sATsh.s`atD:(t]MtMtldtstdsKuv?sD@fYe2Zcuc65s^@t2slsfC8_tkVpu,_u5)sh' +
    'sOtKs_gf)(sAsRtwsU?s^sosvclK0;D,t0Q>syNH37t)tDs[-Z-Ad6g@s+rsTH/t*/Kup1AsJAs;m(1v,t]s@>;e/sMe' +
    ':s7/asdEv5tCOt4:CCnpK5u}t.s7sHHsAlsx.u1sotE)YsL@YvHUsj*s*Jq4sAY(4Isms,V7hs5,7sLt.0/s9UtSsrs)' +
    ')s?)sCGs.,tNQ9tM1s816sKCPt2=s3s:spRu6t@,fsaHR6h*Qkps[sMt@6(qtq_=?oKu`sEHHWe8s?b?jsL2s9dtWp@B' +
    's+sa2tiduGJsYZQ.T536,s*(s;kGAsHu.s;*XR;sp)VsBtNs2s52elsD(AsgYsRLt2sXGs?.Lk^tes^4.s=GJFt2s/XV' +
    'o(0s?Ls..ZsTs^osMYBsGtSs=sF.)s_s?@t:4s7It8s/FD/s4As?Pc7s+s-mswXs,^sc+H](,Ls2s,si)m/(t+FF?t7H' +
    'sMs.s+j=?>.GF,uBsH1;4@um<Ls(+tHBspW=VudZu>+ss:]Etu=ds4*Rms62:s0tB-sG@@s@8u.)t8t[F>s>sLsfZ>s1' +
    't/s.<s{s4shPt9M@-uds)u9seQ.I2sY5-I(s8F1PJsns<Mrs2sNvEPs)C[l<^ktltZtHs.gsn,DUt:)3s:4Mvbsy269s' +
    'PsB<s96tks7s>s+sP3Eas=+25Et^^I)vGesXFbshSsYs/sTwst=sQEBsZhsyuFs<4sTs:C/=Wth QuVpsxsZyltCuWLT' +
    's?3s+sIunsPt_PvZt_hGt17smt.sD5s.>x-tTueT+uevGmuF;sX[wltssku0yru12z6.Dt8:t7sx<t{sVulufs^sBnau' +
    'TtftBs=tb>sSt3v.s[MvFt~s<hux_Y[t*s_x{sfs4t{tNv6uqtnyStvsvs9s6sds4uav4s5s984s(IFtk.,tT3tWs/s9' +
    's;tQsivE1sdwHs9s@tAuutwyPs4zEsc3s9vNyAsm8Z3t.sdzyLWtZIyl<s|sWt;s}umsut8[tbs/sq1ubtRv)tus/@sg' +
    'v4ou;Wtcwqs>3O`sF)s)Ls2t_v~t(dsOt<`u_y)satRv6t;s6y@s=Gxpu|xiva>Hs|xYsA~t2u}s-bs6;duSluqBuEJu' +
    'qsMyqOsnststsgv-u/wvsqsY<Ilt+t|s0s~wxUuU@x=sR8Os.t1`dsh97ssvuw-sms8R8vzs0-s8yps8vAsHsIuuw8so' +
    'sozV@w_uhTt;ukt3GvQsSsYtvsns`Lt`ptPaur+zdBMWhtST:xavyrPtWCs?tfzpvEsXsKihtAw8Vs/sJnsTud.sNeyd' +
    'sc)sts4spsLu.t{s[zg=tYsupDs^s} .,++,++,.0,+++,--,.++,+0-0+,,+++,,+,.,+./+,+,1+,+++,,,,+/,+00' +
    '+,.+/.+,+++.6--,,,0++.-,+,,,+..+,+-..++,-++,,,++,,0,,,+++++++,++,,+,,+,-,,+0++,+,0+/,...++,,' +
    '++,++.+-,0,.,,.-+0.,++-+0-,,+,,,-,0/+/++,+,+++++,-,+++,+/+--,,+.+,+,++..+,,,++,+++,1,,,,,+++' +
    '-,+-+2+.+,++,+.,-+++,,+,++,+,++,.++,,++.,,,+,,+,2,/,++,0-,,++,++,++,,-++-+++,++,+-,,+,,+,,+,' +
    '+,,,-0-+-+,++,,',
);
