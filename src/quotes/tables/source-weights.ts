import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for a mention as the source of a cue. Written by tools/train/quote-weights; docs/model.md tells how. */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'A<2RA(sm[/+0IZ3;qOHsMt*D<s;s<HU0Us+Qs*sL2s_=O6f-.Xs(s4)sE*Nsw*s*2-.Sl,]0Es-:V):t.G*U,+*5Csqg' +
    'tU(R*<sSs++sO>G7sNt92s7tHdt+kHeBWs-sIsc.7FgVs(O;Ls5s6J@lR228<f28sA/Q44QaK^4Pu:(:ksTsY?4GI9>>' +
    'VL;4.@Scc)as))5t6*,Qh)*kYI+*)A?s|*4t<(u-K4(4=MQp4s4A_9-0spsLfVDmqE^/t?p,cA6?URlTC1:,1s*7s,4h' +
    '6sm^X><s<bFFsX*s--sZsR,4tL1sa*FsBGbsats5s*n(sPs(*0s[bVsTV6sZS4s.sz990h_9,L5sbIG)T1.s39fYW-)s' +
    '842-9/s0s97=:*sPLgtK9OM(.VuYPsN._5,<tht_?=g.=sJsMs)3Ns[Es/M5rlt182dIp@gs,[s.txd+/s,Us)*Nt<sI' +
    'u,sb3f(As)uO2OFs(2<shs3q,sM/2Ts(76+(_s4*>?ks9,15>N)(PVas4]E])kgSds88s.WsI6-l9csR,Bs}6sNfQsD(' +
    'sU3W9,`s*8LN9^*sU9a[[(((*M2/5<sFaA-/Q->0*8s@+sS+1s30i<4s{(>7l7HM/+1Y3-uXsGrs1ns0-R2pu.:s;sRs' +
    '@YsRL56+p+JVuM.,Ps1sWJE,NKsBs`.;-s|.A=0`>@7t>+s9s[DT,sa=0*t)s5s5_.sK)s0-Es,s)s1vKt-sB;sLs)DV' +
    ']st:AN6At2M66s<isJEsM0s@s_2G)5)6LJTsdsEs`OosZ63.dsUtASFHbWVt*:tJ5j55V8sPsSpD.JG/Ik6Uvc3sMRa[' +
    '(8WLjLsoAXCtH.IFsatiVFBE=+S,KT37s,<Hh)^Kt^s<I;pEtIhKBd;qb/s,7b(+s*t._SG7s-FH6W;AbA^`389n087s' +
    'cs27;tUIsJ*J>O5sDAhs-tL>sQ04Ys;.sp1tFAs1`ZXHI:BDOs--=,VBDsLsTWdsdt)CuV:RLRt*s?Oc=:;sKAbs-I*i' +
    '89KO/W-?sHs+Xs`m:FPsGLJds3T)NI+W-DtGWf?=shV9uY(s2FOsNVsB@4.^^709s4:PIsCL?QWs?s~AK5OCq.QsUkSh' +
    '4s,t0Lkt1s<_HF:)m;ms6sxs:?,i+;1nu)?L3_)?sE>:(`s=3iKs;(2)1:suHI9>aUs{sFs,-sO-Bs6=s>..(,sCFqTK' +
    '*Ae9KLsCs=UtP9BtV=sF1kJsQn7N7s9);Z9+fsAqds/BrtBt3@)@<sG-KstmW-OZsN32(.cG2s3;*4KI=.);sxs<sQFs' +
    'yMQJp8;Js/s,LBs/s|s1tCs37ns;Eh+?0sssL?GsOp5,]C(<(G:,+eH<s7I/IC^Cs*N6?(BFT-95?U*si*sS5PpGs.4O' +
    'ls`NtK081?t87.JFuF;](];PXk(/Rs(s:dCR@6sms>3-64s`?s1<Ns=AEsAsZU6sGsHG:Ps5o]8s0?s)As*P<OS1a-34' +
    '4dZds7r`,sT?-QsCs,GI->5ltV2nS6^V2X(7MKsas./.sH;s27Tk;sXsC3l+sBs,54R,3TEs`OYp-+k LEsMP_Ds[/Rs' +
    '-`ol^s>So2*+gY+EnEs:_s94Wq5sNaI=su6s>s/1sBFW^:qB+qtGsW00qs5s923s2s6(sfm@^Ds-G0s*pUCeSF1XFL.C' +
    'sTPLEHsPU8EOYb/p+1V4<+MsRPsY+sDVq8-K3ks@`o;s.P+t{Z>Csn(I`(+kk7s28s+L@s?-O5-<`d-3gnsIN/:bnsJs' +
    'wAt)1>g-Ms-NJX)s-Y-sHb)<1sMN3?sn2DtCLBK4s*90(*27t0_E0Ss(t+Js-9Jb-g5-2@72f)1)k7c1Ti/Os=q,BUsD' +
    ']EsW<jQ+C8CC:l)s?8t)rBG;9V)0>.3s0/G=HCt3JoFtVC1`sI*s<0Hu2u[s4<*s8Y7`(u.HJ4sOht7)I2sQ;``s+hh*' +
    's/(t6sg1K7J.X0s9s;,IO4+b=sVs.^+GQs.9K?5NG6B?-69?s-sns-s);s.XsC0/F)+R?Htk3Q2sG8Qs/8=IIXM=)=Hs' +
    'I/sd7+-391tiE=3sYs:^7Rm6s/i34B]QCs@4iXs<AD.s<K.Zs(sSsC/^D+7+E(s2s88Nt@(`>VsX7rG*UtZ>=N_aG8Js' +
    '[=)Ws0OsC:r0Ds{cQf<9^q@g-SsP.1VJ0YG6J:40s`(Z,8?Qs;,[s.1@PO,-9=G;f))-Xh,s*@2=s=+]a7a4,O;sve+s' +
    '9s3sSX3sD>6Ts.H=7s3sPs6Ar9<(.6sGmM<s))bT-+t3.)9PYR8S)7,OeF6sc41s?rF/s6/9sF1s8BA1s2a+2h97^sGC' +
    'gQD8b?171V8s1NCs)9R1-,9N(S0O*sVX.tA/qZP,,;A.jeT]2]50(s8<*Ys;08TX2A2_5I:c12FFo9B5;)6I;@b:ehBT' +
    'U96.XOC:.n1M-GiG:sSsU<1?NE+`s>eD(s9sTa+=s{-<52iiOsQA9B8s@s*s7XR(Cs7(>CM.J)/5,2DA9>s18L;?`D4L' +
    ']f4stZWS)7G*O/+21s;p=b:=jf*NZt?6WLP]iAj^GeKL;sk9a9>K9ZFsWs4=-.)^sJ5s?D-XA@3s3XHhs4s]C8_sC0`K' +
    '>T/(5t9*RR6s(3sksGsAKQ3sH1F)YsB,eLls2L;]WsFXa@sasW0s0>),Dis4;PmM>E*>=CsPs-4Zs;,ds1,3(tlb2-s+' +
    '(Esl)LAfFJu3JsI(?K/4sIs,,P7/=N81N8s-s0SsGMFCs9PFsW0sGs59//cs<Wr,J`63s.JX-:s/]+s5s7>CWqs_1s3N' +
    '=2:673sI_M,..*Kht/tDGs9:A*t*L-C:E9;5TsPs;t.E*KS-qs*=NWsB3[gt8[H5GGsjS.O8sosu_3SF+s_/CsIEBs{@' +
    ']1;R,E11/5R`H3s/(`.^L(r]3^:W@EQ/k5*3<<6d*sO913s*/5s/nHs]`J8s{80Q/sQ,[<sC+G@f0t{<+s47r@8sjsl/' +
    'XD),9_<;G*,9s=N1sv+t=5(0Isks;D@<sKHX_9d1L@Is<*sT0J<sCB[2OHsU*.):s-j[<C/;7sK;bfs5s.0Jsbs,bs2Q' +
    '<I/MsVs1RE(p?(4->sit0*UjNCHuj,Q/W/]I4/sk8;7Z9ta+g2H0F?H7Fn<COC?UsRMsZc0,2Rs(bHE-36V@4D@esIRB' +
    '.olWe?saK*;0X:1sQseHqDaFsT(sYs:J+<s,sGs.(2M)?+>C/C-,1C665h+IcO5,X[s,<s=,<JR3)9s.11)m3AKf;Ug<' +
    '2/dE/[4(s.Wt+Aszo*,:k6It<M7.8<scA29](/]1sHEFB8NFKRso.6<3t67TBJ;; 24s;w*sTsTsgsZt,t)?sBtU>t1<' +
    ';*v^N)s}t3s1/tO,m1:9ct]D9ss@0uEz*5v{vDu09u4)Nw4cgtotNCdYs?jZ)tVTsvtcsY*:sN8jx}I-s?itTs.u,s~3' +
    'sp,sR)*t@t*YuUnuX+s2-vA5`,`sIso<_vI8ujtg0JWtQ9Fvasqt2+zUaWsP/sGt*sCPu_yOuAsDsLs)wls*svsIyqu9' +
    's*E`t9s).s*ttufetwsNStd6t48Us,Pucosxv(uaItCsw5LLu5u0s:s;sRWu_sxvT0s^s>sS^+sXsWDs7VsEivDRxLx0' +
    's4s|t>sFs(v-Qv>uz1s{sJ+t^skuPNTt.(sGsHwBu+s-t-~us,=Fy/t_s4@|as7wP{as~NtwjRw8y*s1)];ps)tZsrt@' +
    'QJwkuDjav^uBs]uOLtTt<s+sgtGIqv7JOs+Mxl;t*Lt[t{waX:upt}t~st(uxtNEt=s@t8sztmx:swsnsfvvEtT(s/As' +
    'mt*t.wDsCv8<|3Qt8sqs{yNMso4Stq[sws3t-sNveuGt(tCsOtsscwSt-7t3Uu,u/WsesWtJ;,OtYsL9.sst_rjs=7u^' +
    'u4savHxEsqvksH2hw`[XsKxJt<1sms~euos4s0taitVj2{5sz/Qu)tisTtCxw^vq]JxFt6s|xSsk +,,.++.,,,+,3++' +
    ',./+,++,++,,,+2+,,-,,+,++,,..+,++,+.,.,,,,,,+,+,,+,-,+,4,.+,+2,+,+,+,,,,,+,1,/++,,.+,,+,,,,+' +
    '4,+,.,,,-/,+,,+,,++6-,+2,+,0+,,++,+,9,+++++,,,.++,,,,.+,,+,+..,+,,-,+-+,++++,+.,,,,,++,..,+,' +
    ',,,+,+.,+0+0+-,,.+-,,,++,.+,+,+,,,-,+,,-+,4.+++++,-,,+,,+,,+,+,,,,,,,,,++,+++,,,+,,,+.,++,+,' +
    '+++4-,,,.0.,+,,++,,,++,6,+++++,++.+.,,,,,,,0++,,,,+,---+-,++,,,,,,+++,,,,,,,/,+,2,++-,,+++,+' +
    '.0,-,++2+,,+,,,1,+++-',
);
