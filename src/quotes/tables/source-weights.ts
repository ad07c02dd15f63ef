import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for a mention as the source of a cue. Written by tools/train/quote-weights; docs/model.md tells how. */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'A<2RA(sm[/+0IZ3;qOHsMt*D<s;s<HU0Us+F2s*sL2s_=O6f-.Xs(s4)sE*I,szs*2-.Sl,]0Es-:V):t.G*U,+*5Csq' +
    'gtU(R*<sSs++sO>G7sNt92=ltHdt+kHeBWs-sIsc.7FgVs(O;Ls5s6dlR228s023,sA/Q44QaK^4Pu:(:ksTsY?4GI9>' +
    '>VL;4.@Scc)as+5t9,Qh)*kYI+*)A?s|*4t<(u-K4(4=MQp4s4A_9-0spsLfVDmqE^/t?p,cA6?URlTC1:,1s*7s,4h6' +
    'sm^X><s<bFFsX*s--sZsR,4tL1sa*FsBGbsats5s*n(sPs(*0s[bVsTV6sZS4s.sz990X6_9,L5sbIG)T1.s39fYW-)s' +
    '842-9/s0s97=:*sPLgtK9OM(.VuYPsN._5,<tht_?=n=sJsMs)3Ns[Es/M5rlt182dIp@gs,sctxd+/s,Us)*Nt<sIu,' +
    'sb3f(As)uO2OFs(2<shs3q,sM/2Ts(76+(sl*>?ks9,15>N)(PVas4]E])kgSds88s.WsI6-l9csR,Bs}6sNfQsD(sbW' +
    '9,`s*8LN9^*sU9sJ[(((*/E2/5<sFaA-/Q->0*8sDsS+1s30i<4s|>7l7HM/+1Y3-uXsGrs1ns0-*O2pdtH:s;sRs@Ys' +
    'RL56+p+JVuM.,Ps1sWJE,NKsBhj.;-s|.A=0`>@7t>+s9s[DT,sa=0*t)s5s5_.sK)s0-Es,s)s1vKt-sB;sLs)DV]st' +
    ':AN6At2M66s<isJEsM0s@ap2G)5)6LJTsdsEs`OosZ63.dsUtASFHbWVt*:tJ5j55V8sPsSpD.JG/Ik6Uvc3sMRa[(8W' +
    'LjLsoAXCtH.IFsatiVFBE=+S,KT37s,<Hh)^u+s<I;pEtIhKBd;qb/s,7b(+s*t._SG7s-FH6W;AbA^`389n087scs27' +
    ';tUIsJ*J>O5sDAhs-tL>sQ04Ys;.sp1tFAs1`ZXHI:BDOs--=,VBDsLsTWdsdt)CuV:RLRt*s?Oc=:;sKAbs-I*i89KO' +
    '/W-?sHs+Xs`m:FPsmJds3T)NI+W-DtGWf?=shiuY(s2F*LsNVsB@4.^^709s4:PIsCL?QWs?s~;-K5OCq,)QsUkSh4s,' +
    't0Lkt1s<_HF:)m;ms6sxs:?,i+;1nu)?L3_)?sE>:(`s=3iKs;(2)1:suHI9>aUs{sFs,-sO-Bs6=s>..(,sCFqTK*Ae' +
    '9KLsCs=Usq^9BtV=sF1kJsQn7N7s9);Z9+fsAqds/BrtBt3@)@<sG-KstmW-OZsN32(.cG2s3;*4KI=.);sxtZFsyMQJ' +
    'p8;Js/s,LBs/s|s1tCs37ns;Eh+?0sssL?GsOp5,]C(<(G:,+eH<s7I/IC^Cs*N6?(BFT-9MU*si*sS5PpGs.4Ols`Nt' +
    'K081?t87.JFuF;](];PXk(/Rs(s:dCR@6sms>3-64s`?s1<Ns=AEsAsZU6sGsHG:Ps5o]8s0?s)As*P<OS1a-344dZds' +
    '7r`,sT?-QsCs,GI->5ltV2nS6^V2X(7MKsas./.sH;s27Tk;sXsC3l+sBs,54R,3TEs`OYp-+k LEsMP_DsdRs-`ol^s' +
    '>So2*+gY+EnEs:_s94Wq5sNaI=su6t:1sBFW^:qB+qtGsW00qs5s923s2s6(sfm@^Ds-G0s*pUCeSF1XFL.CsTPLEHsP' +
    'UVOYK=s-+1V4<+MsK(-PsY+sDVq8-K3ks@`o;s.P+t{Z>Cls)(I`(+kk7s28s+L@s?-O5-<`d-3gnsIN/:bnsJswAt)1' +
    '>g-Ms-NJX)s-Y-sHb)<1sMN3?sn2DtCLBK4s*90(*27t0_NSs(t+Js-9Jbm5-2@72f)1)k7c1Ti/Os=q,BUsD]EsW<jQ' +
    '+C8CCs4)s?8ttBG;9V)0>.*0s0/G=HCs6sSoFLt1M`sI*s<0Hu2u[s4?s8Y7`(u.HJ4sOhskJ)I2sQ;``s+hh*s/(uj1' +
    'K7J.X0s9s@IO8b=sVs.^+GQs.9K?5NG6B?-69?s-sns-s);s.XsC0/F)+R?Htk3Q2sG8Qs/8=IIXM=)=HsI/sd7+-391' +
    'tiE=3sYs:sNm6s/i34B]Qs]4iXs<AD.s<K.Zs(sSsC/^D+7+E(s2^L8Nt@(`>VsX7rG*UtZ>=N_aG8JsV,=)Ws0OsC:r' +
    '0Ds{cQf<9^q@g-SsP.1VJ0YG6J:40s`(Z,8?Qs;,[s.1@PO,-9=G;f))-Xh,s*@2=sA]a7a4,O;sve+t9sSX3sD>6Ts.' +
    'H=7s3sPs6Ar9<(.6sGmM<s))bT-+t3.)9PYR8S)7,OeF6sc41s?rF/s6/9sF1s8BA1s2a+2h97^sGCgQD8b?171V8s1N' +
    'Cs)9R1-,9N(SX*sVX.tA/qZP,,;A.jeT]2]50(s8<*Ys;08S(X2A2_5I:c12FFo9B5;)6I;@b:ehBTU96.XOC:.n1M-G' +
    'iG:sSsU<1?NE+`s>eD(s9sTa+=s{-<52ii3CsQA9B8s@s*s7XR(Cs7(>CM.J)/5,2DA9>s18L;?`D4L]f4stZWS)7G*O' +
    '/+21s;p=b:=jf*NZt?gLPsSAjs3eKLt(9a9>K9ZFsWs4=-.)^8s95s?D-XA@3s3XHhs4s]C8_sC0`K>T/(5t9*RR6s(3' +
    'sksGsAKQ3sH1F)YsB,eLls2:9;]WsFXa@sasW0s0>),Dis4;PmM>E*>=CsPs-4Zs;,ds1,3(tlb2-s+(Esl)LAfFJu3J' +
    'sI(?K/4sIs,,P7/=N81N8s-s0SsGMFCs9PFsW0sGs59//cs<Wr,J`63s.JX-:s/]+s5s7>CWqs_1s3N=2:673sI_M,..' +
    '*Kht/tD86s9:A*t*L-C:E9;5TsPs;t.E*KS-qs*=NWsB3[gt8[H5GGsjS.O8sosu_3SF+s_/CsIEBs{@]1;R,E11/5R`' +
    'H3s/(`.^L(r]3^:(V@EQ/k5*3<<6d*jW913s*/5s/nHs]`J8s{80Q/sQ,[<sC+G@f0t{<+s47r@8sjsl/XD),q<;G*,9' +
    's=N1sv+t=60Isks;D@<sKHX_9d1L@Is<*sT0J<sCB[2OHsU*.):s-j[<C/;7sK;bfs5c=0Jsbs,bs2Q<I/MsVs1RE(s=' +
    '(4->sis*s9*UjJ+CHuj,Q/W/]I4/sk8;7Z9ta+g2H0F?H7Fn<COC?UsRMsZc0,2Rs(bHE-36V@4D@esIRB.olWe?saK*' +
    ';0X:1sQseHqDaFsT(sYs:J+<s,sGs.(2M)?+>C/C-,1C665h+IcO5,X[s,<s=,<s+3)9s.11)m3A5=f;Ug<2/dE/[4(s' +
    '.Wt+Aszo*,:k6It<M7.8<scA29](/]1sHEFB8NFKRsHM.6<3t67TBJ;; 24s;ujsJsTsTsgsZt,t)?sBtU>t1<;*v^N)' +
    's}t3s1/tO,m1:9ct]D9ss@0uEz*5v{vDu09u4)Nw4cgtotNCdYs?jZ)tVTsvtcsY*:sN8jx}I-s?itTs.u,s~3sp,sR)' +
    '*t@t*YuUnuX+s2-vA5`,`sIso<_vI8ujtg0JWtQ9tmtFsqt2+wUu3aWsP/sGt*sCPu_yOuAsDsLs)s=vbs*svsIyqu9s' +
    '*E`t9s).s*ttufetwNrStd6t48Us,Pucosxv(uaItCsw5LLu5u0s:s;sRWu_sxvT0s^s>sS^+sXsWDs7VsEivDRxLx0s' +
    '4s|t>sFs(v-Qv>uz1s{sJ+t^skuPNTt.(sGsHwBu+s-t-~us,=Fy/t_s4@|as7wP{as~NtwjRw8y*s1)];ps)tZsrt@Q' +
    'JwkuDjav^uBs]uOLtTt<s+sgtGIqv7JOs+Mxl;t*Lt[t{waX:upt}t~st(uxtNEt=s@t8sztmx:swsnsfvvEtT(u,t*t' +
    '.wDsCv8<|3Qt8sqs{yNMso4Stq[sws3t-sNveuGt(tCsOtsscwSt-7t3Uu,u/WsesWtJ;,Ot,TsL9.sst_rjs=7u^u4s' +
    'avHu,w3vksH29Uw`[XsKxJt<1sms~euos4s0taitVj2{5sz/Qu)tisTtCxw^vq]JxFt6s|xSsk +,,,.++.,,,+,3++,' +
    './+,++,++,,,+2+,,-,,+,++,,..+,++,+.,.,,,,,,+,+,,+,-,+,4,.+,+2,+,+,+,,,,,+,1,/++,,.+,,+,,,,+4' +
    ',+,.,,,-/,,+,,+,,++6-,+2,++,0+,,++,+,9,++++,+,,,.++,,,,.+,,+,+..,+,,-,+-+,++++,+.,,,,,++,..,' +
    '+,,,,+,+.,+0+0+-,,.+-,,,++,.+,+,+,,,-,+,,-+,4.+++++,-,,+,,+,,+,+,,,,,,,,,++,+++,,,+,,,+.,+-,' +
    '+,+++4-,,,.0.,,++,,,++,6,+++++,++.+.,,,,,,,0++,,,,+,---+-+,++,,,,,,+++,,,,,,,+1,+,2,++-,,+++' +
    ',+.0,-,++2+,,+,,,1,+++-',
);
