import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for an item as the first of what a cue reports. Written by tools/train/quote-weights; docs/model.md tells how. */
export const START_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'KtI+RsF7MK/sEIl1,+V/,4.sJfAGhMnTE)<((=8lD*?8*)s6>`:*:J1/p2(b(]s`hsF*@RG)O+s.?4R]gS.;sHs>2;s5' +
    'sCPZs0rsmsU@+9m0>2sM-79T2s*LVH3.1,<DsB_.tlY9*s3.8FVc*`.T6s*C:Cs//38@0t57+(V,Gsi.0*sk3sHH@0Z,' +
    'sMHS)()>j7[.sCs4Hs^0msK3H*3[s),RKIt4H=Q/N/fLs*<,:H<P30/O)P6s;8BD/1-1Ba1RMsa0pA,)s77IsJ(G4sl5' +
    '1G=s1D-,PW;,61s4-M/(.<Lo]iaD)P1*(Ps@Lsp?>VRU,H-4GQsr(s*QC6::T2==B(r.s*/82mP.jPs986PPF8JO?kFf' +
    '+g3.X=aII99iKs6184F*k=L*j4Es@so-CG=H6=KL^T3CE0eeOsiD@+)fWGYS0+N*<s6-.sBW<4sEQs;<s1+A5`@_*Ws@' +
    's+9o,r8GsWA*-DSI@NLj,2RisK>asV*BS/RHs)A]jr)/Ms(Bs}ls9N0P)5=?k1@WZ-Y6sv<:;,s,L8sw)84.s^S26uet' +
    '-:fVs)N;X?)3g63Dn;E/1s(=sJ5s.W<E,C6B,A*sCs.Is2)@UUsFYL;9Ts5)1,N2M00t0S9fRn<@a,_3s9I+O9s^LoXs' +
    'KsC54M6sj[O95s::YEfG+))s`_;Z@s3*s?K=sa)81GImsxs(,-;s8=h]-P-sg3/@/OsP*,s/?CE,,l[=s^0LYR,70,0@' +
    'HpA1sIW*EO>PFBsCs}Es0@03550(4-Lt(Y>N0Ut:9+ID?sp2O1EFE82s.F?^+36dD0sUD,0XP-,I,XasI,@++<>(155*' +
    'PH*PYBs0LsTpsPI=0*YM`s@-5se+C+>4jDB+0,>@sHMU/o1,.3*j(3cd)3sH*Dset5es)T.2R7BR5s_FP:E_`4sn-;/*' +
    'CTN-9sktq]1-):qsft1i`+:8sh9;1Z<tYsq2=..,VHA)c02(sdsP)_sE8AQlsos~gsa?](*6OC,AsE5js`(7E+iH=sK`' +
    'uru1NsxlsoBBsmNHO8:2@0AG)f,sfG/^8A^P+tWs-0_]s-:Hc29s]SDX<3s)?)psI.+fL4s7-HcsS6jhs*=(,=/sH6-N' +
    '0g3)V-59p4;sN3r/N0/.(^sI)CM?sTJ(+8<@TN<`APsBHHRM/5PummW=(a:s1EXsN)2?tLaW2K)s8s/IPJs.W8/aFns+' +
    'o=8f)->0(i+sC65sBs3.S13-*/h3sd,s(l*s@/=dJs1[E@s0lsgR<sAM=:sM95Q@*CL8/rZ?j5.sYs/2Qdd;/29)EMi,' +
    '0Wos2/s5DsE`N<CEC;t@`Q,/-0-s5tW>+sz-B-(,s4D1+77D=c.7st9/9Gs8s>g=1t;,s<Es)<:?sAb>ZB*MW69EsB(:' +
    ']g(As+gUFC<sEtyJi>=V0D:Il<;qnsHd.gVY^@7smQ<=9((Zsest1:=tCQ=Gsi.KsP0bE=)251t4,s*SPiTs5*VgQ(HE' +
    'cr@YZs0;s*-=3Ssa@0ME@sm*.BAPs0tG4*s*7)WK>sO).8MAk;93pA)3.*?T;s02(0H(*g6EWQNsut12Th4S)M,?2+SR' +
    '*?D3s)t4=s2F:>@D(8M69sMs[DBs-I.+(s`Vs]0U69+a,s1<BsS27:s2/?;.515?s)+*sI5/,fP+gP*@7,>//LpG692K' +
    'YY.FQU0s)9se+/6LVs:sI568P43t(gO0Y4B+.7:MU=7s~Kh9A*7Q3)GWs((NE)U0*7<sW@:tLRAsN81sO[0sCo1P)R*S' +
    '+67.U47qL<^ZLT;Rs)8sIsL90GHI<u-/C[*7s>-2*4r@4Ys1sXIr?(BYuoE@XQV]B<*G8KfV)1G)b8eFs4XAi(B0WQL@' +
    '3 UtE+>9sELJsOfknQQ[onRtrP/p2s-)KZ9se+*sX;^)0sV)m9r>I])s11h>t}s`0EFmOK*D*b+PNE7>F6FsM>s,)s._' +
    'LjNs2snPS-76t[i.5-).>sG9Ks:7I(SL2t<*.KMtE1sBF;)23;s71:]OCDsLsWEsRs*<2(szs3s67s;GI84Ns`sRD4JI' +
    'T//:t**8-sxJs9sTKs>I89O.sJ)+tFt6-CBR40:oVsOg+E1L=s?nT*WJ43sFsVFr7MZ2,:C?s{I=-gUc11.sDI6s3Is0' +
    'LIs(s4?>+0(s5u^sY2d+2^9sO*9s,Yi6sF;6GMY5R=?ls6*Js->(GNdTs0Fs?JU=tFs7u?=-*sH??7t1J9B@?3TXwQth' +
    'swTCC@4t7f.<at4Z/s407Q9/PcH]BaUosk2Fs.s<0GVs.es?O+=1I3V*sVNP+Gs]s9@,s(X1t`441PuOsY;]/lG1s/Mg' +
    ':sY(tHsR3s5gr3.2Js[shZY.Js6.f1s^=ssH`etNKu]s+;1:V8I^@ARC=RY4Es26D/:s*s=<s7ZR6_s)JD(U3>1p;sH7' +
    'M-t/=l.HB5ks~sUUC[)doX<47ps(<9Cr7I,t_2s2Ps(sys(DMsCNs_sED?/j2K6>sys(3T(s>(5.4>N-sbc2/P@t_sNs' +
    'L?t7GM*]FT5sQnr)/G1s`s~-Cs?]/s9Zs(0/Z8tlOT;Z8sF>1u^D)52PZ4Vs08?8;sL?b+sR-ns(1isSUuu-s8t;M-Zs' +
    'L9Ks/sB,?7<Sdps@1-gs]s)sK(N^:(5,-Xsi`L5<;s~3TsBtAQuUsMs(;sF:TeC0P^5;.uP7/+)p6;(PFJsjBGB]b0:1' +
    'hsU09siVk*90shs)NsWshs::D]sNcs(t2-c2s<ttN,o]383s3,83=tN1Of4>?sV@<qqBKFIs(sS4o_:sutCX7sK?1sH=' +
    '^sI>t+(L@j.sAQh(ITtQ=s6V;FsGFW0L597OtK`svMZTD(sGX*,tQ;rs8s>U>5sfBGDe7I8Bs~()JsrIspAV;/abrs?f' +
    'sB5^@EsW5BSXH9sRt)sNB3V.Ft~NOs-@QsH:31Wsrm<OsH?qHMs)+OtuNs.ksIs,HT-Cs>9sYiL*t=?.Lsus.t5JOQt[' +
    '?+D8E.s)(V)t.2ns=PQ(/Ms@PTsj>>EE0O^9/F)EisyDs(YCsc806s|URs]`4SJWHZHsMSPm3_sO/[is*V(8+rsIL6>i' +
    'p(s/),sP2)s6^ms*_bs~BT)s;*7*;sWs<s7X.a3-5s)-);,Ds`/EsE,s>:J*uI+.suAs)j<t[sJss)+?-sH*VO?;B7^r' +
    '=sE9H.,4Csnksf]/s6Gs2sD+uEty6(bqs(s92Z.-s@()9),)7S88(s=CVY*=j/:sHsDt7b]s3sKosG:sO4.s0Ss5c?NZ' +
    'D49;C-s_YV+1^sR)snQ64-P/VUc=o<t+snGs:/LqmB.Z/4=RJBRn)sEFs*9B]tN)s:ZAsr2-tf)003B0+@*J3/sG,156' +
    'H3sF(ism8UQssDV4T:YE>ds4(DOsPs2f7sh+;)(h]D.sgGC9>[VS?88*nC2b?5(@.-s@.sk?s_s_*sE4F r4l^gktDyM' +
    'jt0tOLvu9)Dt{1s0[:t/sfMO/tUs8@.tgsTu.uHsYt?k2sL:ZC0tG@4sK<1Rt55uug5w:ozDsb(sB>NsQ*9is(u_s8ns' +
    'D)t@s*(tLu-tvgtft?_sOvRo8t5s9-+t`1t}sSA<x0Y=t/muMevy)s9sNuias}vptg1s(qtUt.vktDt{sxt9s}s2u9sT' +
    'v?.tP^iK21cvNtW9u*t;_qHs2-t-.+s;*NPuzs1sKvM+sEtJtL9t}_cEPmxEu-sITsZsE8u49is2t/-E3G@sSstu66@?' +
    'o[yTt_8t<`t6W1t)t@`s.s;XsEsqesWcO4s;`>KfJBsOtEt<s6tPtEsDs]u*wE*s5Ov^s`>sy_w^tHu>t+tVsItXt?_t' +
    '}vAsjs9]sTN=Bs7<uSGs-scsj)tjsk)t+tA2?gs>]sA;<=qQqt[`sH37-sqMs;sw(L(u4BKs_`sH@LsDt*YT)s<t7s0a' +
    'sIs<spwbzEs<t`cdvTs;tVsDGs5*vF2v:sdsE,=s^Rs0sSt8tCE-tM11s>HxVDmKt)DsBtjvRCs)70sZosha7s1t]u,5' +
    'p41v3JsysPu[s^Hs>u3Bs+sk[tvt1Ex[tCs[3uK`WsOZt3scsB-t[9sEs:t-s}uYNvcs+IszGsrntA+sBTt7mt5sStks' +
    'Sv[/StVtxsdD1t69skt7s@t7+s<Jsbs4tXszt~QIUE4sQt?wfv6Et?q@.sXI-vPt36w=s-uv0t}YuvKt8t*wEwl;tmt1' +
    'lCcOs7tZ8vORs[su)QnW+tktges{s9xKtxttnt|mv|sMsxuc/QsKsNND8qlY0v3ONsI>sK,LN .,.,+++++,+,,,++,,' +
    '-,+-,,.0,++,,+,.,+++-++,,,/++8,.,-+,,/,0++-+,,,+.,,,,.,,,,,,,,,+,+,+,+,+,+40,.-.,++++,-,,,/,' +
    ',+,.++,,,,+.,,,+,-+,,+,,+,.,+/2+,,0,-,-,,,+-,,++,+++,,+,+0,,,,,,,,+,+,+,++/,,++---+,,+,,+,,,' +
    '-2++/+,,+-+,,,,+++++++++/+,++,,,+,,0,0+++,++-,,-,,,++++.,++++-,+,,/.+,,++-,.,++,+++.2,+,,,+,' +
    ',+,,+.,++-,+,+.++2-.++++-4+,,.,.+,+,,+++,+,+,++++.,++-,+++,,.+,,2+,,,,+-,++,,,/,,+++-6+,+-++' +
    '+.,2++++,-+-,/0+,,,+./4++/..+,.,+,+,++,,+,,,,++++,,,-+++,/++.+,,0++.-,.,+-+.,./,,+,,,2,+++++' +
    ',0,,++++++,,-,,+,,,++,,6++,/.+..,-++,,,,,++,++.,+,,,,,+++',
);

/** What speaks for an item as the last of what a cue reports. Written by tools/train/quote-weights; docs/model.md tells how. */
export const END_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '9,_*gFt*m875,Hs,Js@2hL`;ux7s,Kk-[_q?sg+pW07t2RBU(`Es~o+rtUd.6VtAj.rs9.)@4ds+_s0shbs7==fB23Yu' +
    '|EV,slCsFsJDtoOs+;;sLsL_1,)sU0,WNIVs}p<2K-3sB<eT>is.kH[q(sUs6sSbtts=7pYtZ7Gu0s8j(`+.s68?0).2' +
    'sz+?6]dt^s8q:UgN7swp>_UsZd(,s?(s<sBt*55s8sVs;GZ*Osi;s2=kW4<s8sdDFsZ/s.s(t)MSksqsE@-s*Df)s2s1' +
    '<s7sgVBsU5Qs[2S>s/s7507r.6OJiF;R4sGbt*4sx;AsStY([N,m+C1A]sJaks{s^5Ptu2C+E0s@sxs=`/B*Z,n>lseP' +
    'Q)qs55sAt9s*s)*;e]tUCsG_5F8[:.DsQ_@8<oL(dC]f-)H-L78s1+sWQfnsLs`k1sI,Ms1s:8FfR3sWs(rsf1R6WF;s' +
    'R0(qu{A?sBs1Qt0esG^5,-0sQ1PiHsvs_038g=VX,*itQ+,8(A_(3s-3TsdJ4s(<s,s+s5ZhQscuMLtcs6es-0TIu*/g' +
    's+6ot<X-stm79s.0gEt+;ZsysY9^@Ds1slGgsQ,Es?RN]sV2s?s7P2Ks/syGDs)^](s)a,K8;sT>.J8LJs^sDAs./>(n' +
    'jtDvLHJ`s/t9WJOVs6dBsHt,sI3s1206r92sJ0)Ss+Qsn.stOGsmKsIu9Q*J)csftNt*(<sN.PWRitNa7@Hqt>23TDs@' +
    'B?Fs{??sc:G_ms:<w1s0sAJ57Qt]5-Xs=R0trBgu9=sRu.+F:;.,sKRt>tY.isis74(.NFAN(KHs(Rs0sYs-3+ksV*U9' +
    's.t?s:sHdIsrGsNs*ctCa8(8W32A*6W0o6g`O6A9o*.5CuPsAs^s,6sJN8t0ZF)?m.@?NmtGs2Fs5=f?6sJBP5H^lp43' +
    'kC)=F`NLsO`Y(s`s(s^)3Aspu;?)sfsK)<::9W4sEsa>D?Z5Uv)g>/f_sNmqs(s7s(sKs.s>r_(G2Tcs3sZ3k;6=0c70' +
    '=s)i_:u1/F2rs_s,+ffNS7:3*1;sJo24b(L01Fsv9s,BDs)p2@M69s*g7*D=1snsn1islIOs8L(,fs)vRAIsXsus24_N' +
    '>[sX-sasdOsL*oDIs,CtW<Gb*t<_GAsPTu:s6tasB)uq.[sWh4fSMsVg.Is:6X3sNsPKds5esCC2(9N/9)P)s)sKi:;u' +
    'zm-_s9s3YCQ(@VGRGtE_oJ37.s909s8sqFIs<Y[o/(sJ3qIgH`EA=t^s9O4)sYsf0si+M0t1s,3l)tysgsZ?@7st(s7L' +
    's/N*up,_s2.E-LN6)+WqJ/s44.+D.QH0I..O4t):.R=GIT6sCO8P*SsMbKsqsH^?t)/sts56CsP.;h0s3s7Q5[3s<sXo' +
    'SV.8tI_5HPu8.s)IB(s-sB)2,sCXsZ]5DoBKI-5(K tX:7;fs)6sLsd?t<_s`tO4TK):>Z6sN0tKtpVuKsC0s1s(Ht5-' +
    'Nu:swsLU@I_:9LsTs@<tj8szsjs[euN(sa;O8sJsV8FsQ?Ys9Gt@4s`6sO8>tE<s[s04UL3sF=sG7.bszSuz01-tB*5Y' +
    ';Ht?s)sIHJOuEs,Qqn>w8O,sXswkNsvu}2t<;HL.t.rsVtaagsPs*s3KsNOSt+*u_6s)vLv`*045;2Mu)4S<L+(R6t-s' +
    '37tHs^]sq2nosOtC.sPCH+3Ds08A4s`)tss.Br3asKRt6s=s:)Jm97sWIKN:5151)suHsbu-sRsQSsAs?saM4_X:rxzs' +
    'DBs?s>*tAs>Wtcu[9Bnt02l1ms,(sATsh.__6,atD:(t]MtMtluL3tdsKuv?sD@fYe2Zcu_+6sl@8sxslsfC8_t-eE8p' +
    '^_tLu5)Ts:sOtKs_gf)(sAsRtwsU?s^uZX1lK0X,t0Q>syI,H37v:s[a-Ad6cDs+rZlH/t*/KuzAsJAs;m2ui(@t]s@>' +
    ';e/sMe:s7/asdEv5tCOtG`nk,K5Gu]s1s0s7sHHsAlt(t7s-soEs~)YsL@YvHUsj*s*Jq4st(4Isms,V7hs:7Rlt.8sh' +
    'tSsrs))sAsCGs.>tg9tM1s8@sKCs)s|s3s:tDu6t@,fsaHbh*sJptvtO(qUtB_UoYuQsEHHWe8s?b?xSp@sFsa2tiduG' +
    'JsYZ/I.TA6,s*(s;;VbsHuGpXR;sp)VsBtNs2s5plsEAsgYsRtWsXGs?.Lk^te(s]4.s^JFt2s/XVo(0s?Ls.b:sA1sC' +
    '7osMYBsGOt+IfsF.)s_s?@t:4s0.It8s/FD/s4A9s-Ps(k2s-tfXs,^sc+69](,LTOsMsG)m/t,FFtOHsMs.s+NBm.@.' +
    'F,t>tV;4@um<Ls(+tHBspW+iudZu>sw:]Es+t<ds4UmsA:u?-sa@s@t8s<t8t[F>Ldu(Z>s1t/s.<s{tiPt9M@-v,seu' +
    'gQ.Ise5-Js8F1PJsns<MuAs<tMmPsEsUvMtZtHs.gsn,D*Rt<sF4MvbulsB<s96tks7t6sP3Esw+25AZt.^I)vGesxtK' +
    'SsYs/.0sDs6vpt=sQasZhsys(tQsIsTs:C/=,Rtf QuVtj{<tCuWLTsKs+sIunsPt_2EvZt_hGt17smt.sD5s.>x-tTu' +
    'eT+uevGmuF;sX[wlvSu0yru<z6.Dt8:u|<t{sVulufs^t2v7tftBs=tb>sSt3v.s[MvFt~s<IEuu*_B>[t*s_x{tgt{t' +
    'Nv6uq3tbcxotvsvs9s6sds4uav4s5sJ4s(itk.,tT3tWs/s9uYsivEsnwHs9s@tAsQtVtwyPs4zEsc3s9vNyAsm8Z3t.' +
    'sdzyLWtZIz*s|u`w`sut8[u^sq1ubtRv)tus/@sgv4ou;Wtcwqs>3O`sF)s)sWt_v~t(duX`u_y)satRv6t;s6HsAxnK' +
    'xpu|t]v?va>Hs|suvosA~t2tvs:s-bs6;fuQluqBuEJuqsMuUvNsJs(stuPv-u/wvsqsY<Ilt+t|s0s~wxUuox=sR8sV' +
    't1`tM97ssx}t|sms8R8vzt;s<xgs8vAt_uuw8KsJsoy|X@w_sNtLTt;ukt3vrsSsYtvsns`Lt`ptPaur+uyvuBMWu=T:' +
    'xavyrPtWCs?tfzpvEsXsKiha[s*w8s_sJnsTuh*sNeydsc)sts4u2u.t{s[tFxjEt;supDs^s} .,+++..0+++,--,,.' +
    '++,+0-0+,,+++,,-,.,+./+,,1++++,,,+/,+.0+./,+,+++.6--,,,+0,++,.+,+,,+.,+,,++-.,++.-++,,+,,0,,' +
    ',++++++++,,-,,,+,-,,+.++,+,0-/,...+,+,++,+,0.,.,.-+0.,++-+0-,,+,,-,0//++,+,+++,,,,-,,+++,+,/' +
    '+++-.,+,,,+,++..+,,,,+,+++,1,,,,,+++-+/+2.+.+,+0,-+++,,+,+,+++,+.+,+,,,++.,,+,,+,2,/,++,.,-,' +
    ',+,++,++,,-++-+++,++,+,-,,+,,+,,+,+,,-0-,-++,++,,',
);
