import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for a word as one that reports. Written by tools/train/quote-weights; docs/model.md tells how. */
export const CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '+VpmAs,0t>??sas^SQT5(UE*Hs5s9fK;Es:.)D;2*.bJ3cA2=Gs1UdkGbJ8gX<GT.AM206T;)+ZLUGE<>JC8UH:O1At0' +
    ';6.sl+4@_t)G(0KVr_WJ60JbA8t,/:s1sYfj,*(sI627M(D/dE,1LTQs,iLjFs+2.sH+2l9J6sKo;c(RS^2tC)[*s*SW' +
    'OM;UsI.4s@s8H9*swt4I9=(fDsXI+t56ssBA0(1K2CT29s04vQAsZms03^s.7t}T7XU6*H0u(Ks+s=asbesHGs.sl60?' +
    'S:j*Ps6qSo5s>1sCN-g.E4gN*0s]sD(,:ismsjUK5ZK>)sv*>Xs@-a;/S.(-)@s8I>Ds]Y(8r=Es,tis`vj:sm7J/Ms[' +
    'csZ96Ct*B,?s+M7K341BNs.(sBs>szs<671;=s/9)Wi^sWsT)(sa(sRs7.I:1V_(sesYtEFE?tiAaI/:+41sQs<,5=Y7' +
    'sW:sBD7)s)`MYs)C`r1.3s?s3NsD1s_<<KQ2350CDKq8XmlBXsg2A?-,P^Ds,BA:<79*R9Am86A_uFs].sH33R_1Is0+' +
    '`+dEltwD=T>4YO)81spt1Js.7f4+Fhqrs(Ye9@ctF(1+6=9s/s~i/kWLEs/fgK6::Os0su+sisB13.?@9g^(53N<s*7+' +
    'sEe,.CJKn1H3Q4s)+S-PECk0s>s11?3<2<+^Z6csAPs.tOj*1s,Su:5,_s-sCe8sbJQ:80F15@sh/>tn:`s,51C>s1*;' +
    'sK.6s.kAE-h0A^MQ0q-*V:/Is9s,dBOZsLgd(sVs-6etss.;.)@CJs6J;5f1sLLK^*lTN-i-sVs;J8Q_Wt,s1YAs2Xt2' +
    's/RYqs9Z,>*T<1smW,(IFGs[U=Dub>j[i3slAJZ<+Q/-U*6s+r*tv5(sGE<-Ecg5sYs3O0T8P<*7c1b27-s1s8sC8j@7' +
    '9B,sNtd2sA`M19,,bs(G+O=s2s.=ot;s?sw;Ns*t()=s?FJ<s8sY)7sM2l:AsjsC4csQ+=sW>/)=Dd?s>0W.-5sAh)s.' +
    '>cGVF?E)s+=s/)6`-O@svh(t?lS9tFsS45r2s2/Tdso/KsV==,s@)@sM<Z<ssJ-As/=Ok>sFs,ZX2J0-BFSu,+nss237' +
    '5QpR`3GGsAd_l7uc0.58>s<tC(g7(`;s*s5Hs)Ds|g?=<t2((-FS-Os`(pD>0,5>Ct/s]as-t=;+57F3-)li*5fT+Vh)' +
    '04,sV4.-1h`o(J(t(sc+9a]V+)Ap.:8_3WKsA,0_`V<s}X=.*(s)0s@sfrGs}st8,4s491.P+s4s@Bqs)]5GCYTslOZs' +
    'K((6-U)r6TSWs:2/.s:sht3P`QT7:sF0s(<osF+1IV+/sQ(HsG,s(jsDLPJ;sT*u?/Sj+sabn7,0s+S?UsM><IM8sL?F' +
    'pT74Ks**sEtPg,-@8s6f_BF0+b137:*9A<uFd.)6Ls+*/*6R1X,s8(,9s-1ElnDs|6GS*sD13(_s=sQ[,m0G8hs7nB2g' +
    'q;*sJ3B4<G+t~m3^C+<9sXaEQ1t*jBE+D(J=e),Gs.sXs;Ft6Eg*.u*/UW3s---s,sfs2s/G;DCAP@,)2sj[1sC*-.9s' +
    '_g8Ws?U*s>s;u3DF^U@2s,Js.WR<8pGPs3*1sC=ZIsO1o[3E<.s2-.O,sRS(1)`A2s(Ss@-*NsIt4MsLsd)VGj8sI X=' +
    'sS=P<r:ru,sSsNGqse2L/ds+((sWt*sP*GD4fLEUDPsDYQmsU[sYGsd3)sGVt+V/+tEuxs]9LMNsILs08sfs+,@sVs*@' +
    'mu4t;t3[oc2dG,7:a9P^is/Kfs)9O,**IOBuIf>9W.sY`s0`_8=G)=0/-9s+g[,3s(8s(.0fg`s0f4B2ZNqD:4p-sw-G' +
    '62Gj6slB^?s72*s:seIssss_=d6O9esVoPt34Rs.5]_FG75u,X+j1.S<p382EEtKqDHqK(6L(:5/s2<s,sRt3HDD*sWf' +
    '?.[s;>sis|m.;tmb-shL,?X)sPt4C<1t}*7+@+;FsQs2=+F:;f/1:E<)cApUe/3sK`*jOU<0)IsD0<(+)a>1c]<s@LT0' +
    's5U7P-3<s8sxFOsAsHA-s0Tcqn(jsTsrCB*<Ki@sdY;5s/,HM4sjZs<Q>ks*sGt)d78B]hs{8As=Os7es;sJJYs>svlF' +
    's_2.3*s(NuZsQ.nfDk4XOsRs)4t)a6s10Nh.>s:d3?u}U527CsgBsrj-swCs:1[sLs?_Wt1s1Hs=StPdq@6s^BNs1Ysy' +
    '*dN<PJV4W?Hsy8+?D+<f@,(4EWFQ06>s1:NWJ-6s/K(9YXD.,>[/s:bK[t?D5js506DCs,Fs=HBs(6.*?6(2nosDs9)J' +
    'Q+Ls~Nu*.P<G0,50L>5/KsmO9F<sA]3(t[BR.As2lD]ADs*)s?s(s`s6sHG;hUb,A-0AZ0/.>sEB5?*ecsVszSftAJ,=' +
    's+s40L<,8[Ksd>s2Is393+sHOJt<F7(s^J7>G*@_2e6s(<sAJt>6sBs[sDDi.M]+8J)t^*s(uWsa.[@9^<r7+Ips>j7s' +
    '/XA:2^SM_trM9gt.H-(hs]sps-AtF81[1J<s*sERYrsL3FS.r<)f8+(+sz)X*FsBu;<)2sbG,)>XtQAs`<O>s^@s[B?(' +
    ':tiu7/sm+)Ct=s>7d2/;G`)/8:sDs/,-CseDa+sTsDs7RXc=a5s+sU.sYG)[r*1JDAUsFWo+lsB>9.s2(1RsTsY:r/^7' +
    'hgs^Kl`e20,3.38[@OU1r3@R(gsKDMds2+3tAcS2s+n_+s<BJG,O9J4e(v.k?)81-s6f:F>sLlsXcA_<K6t3@(sX+k7s' +
    'A)B^t6PJs_sEnU-^Gse+](6/F`?[si-XLsFB5cHtg.U2sUN70s3<ItV(t@f/sPt9UE<B>251>sV6h+t,9s^;;sa=fV,4' +
    'CGJEt4A[sAs3/Us58H+4ssH>.Hs/Z<6)]?9+6sEf.6sD50HsaesiDs6JAegLt26D2,--sz/3/P/cU?88.*s(ruS;diZ,' +
    'sY4s0(jt-_s8QsNs,tDs+,/).7)ZsGZsE?u*lsZ<64hsi=sX>f.s*=cs5s^S6V_sqt6B8)*8`6k`XsWsqsCECs73Q(p]' +
    's{:8^Vsi6tO=eSG^,q^>3l92sUS:`LsG5Yt27s<6s.b1(.NTKaUsuKKLs5saD2Z;B@;..a^?;>P^PAs//Zts)s1HijsZ' +
    'sh3:=tK8:.s342T6_sG9Ss=9s@jE@+s(AML=8XO2s<j)s8t-u-?s=I?-5 *//P-5AZ8s)s</MNsdsC])sVMs.9GY5,7s' +
    '5)s-HG-iv[Usat<[s:txls/sUVsjsL3Bs/E;sC,)ds@tuZ?VCs+Cs<.u|5O[s5sQTUGR530(s1t88t*s[k`s:sQseLtN' +
    't:Cec8s)sKVs;sLs14ZjSmsHt{Jm6<s-KRtVX=EsCs4A/tiFX5t7C_YIt?K1ps.SNsO8sF,G;Quz1,DVuXc(DslAt;at' +
    'DsPsO>5sQtXQ_t)R8soIu*tjFuS]sp)sCnEs:fsXt6sU*CJsNt*IsE3s?2s}:>YRs@<gtR6Fs;s)<A2`7sFi,`Ks2=)^' +
    'sqSs8TrcUsQ84^(Ns*GN,Lt8Mshhds6<a*th(sj?mo]qsF6R*s,<s;9sNs:I=IsnQsf^20tCs.sGju;5Wt-s[/jDsb0t' +
    'V6s9>ms:tns7):DUv0s6RGes_Qtnks_oIA[(sPuJs2s,6ZLsF]*cDJEt:@qsZ1:-NsWrC0>s_4s2/vCDORs^uJ?t]sch' +
    'sx>s{>s1]s/9hVslcn.s-;Jt}4?L.Ntd9,3sUsBsRtgs:s52e4<s[)2s>_<DsLtK1Bs<tBsR7A:5sAhsOs8uLdsq`sw2' +
    'a3K,+j[sJFsxYHA=sosE:UEDesU/,s[sKtU?csosRvFsiHs:1is8Rb:@lHI@s7tzmVms<tr,/sJsris^?sWMU=58FZ5s' +
    '.AuHsjPusthasO)sbdsfU*{Y-?L4s=c`9sJ(s)s+*0s4sDs]etCrb=u+s,8sD6Btyt.sXsJ3u6q.5hetB()t(t*s>tds' +
    '0m0tMWs-Ntn=AsAs}s]iY9n5,sQsHs4aBsqjt_9tB*ss6SsCs6ZAU+@9X,fs-:s>VON2smsS?ctvK*t}t}sJ_9sTsyt1' +
    '*.tFt[q1.vt+tN6`(s3;St1ITt{ufei2s^*t-Bs7]8srWs(:s5<ohvv2Dds6s5JsgG./tvYsCuAsWsRmsw:H:sF0jtEs' +
    'OsQ]-t6s*N;]s4t1trsLsLskFnM9CtqHsxsztjuA6sHsaY(:s?dXZ;=3.s^,-7u)s]s-s[HesNFvm.6)J;@uq7t3sW8;' +
    'uw9klR4-+`tks-9t8sDs*s_<DasGs4Ms(V?UDis4sIsQ1;Xt;9Sscit5+3tOS)13i+c9adsJtWsz4esg4Q7s:As;-.UO' +
    'svsgA3-sKp(,Esgu1sZu)sG>*EsLsAsQtL .2,,+,,,++.4.+,,.+++,,++,++-++,,,,4+,,+,+,.+,,,/+.-+,-++,' +
    '-,+6+,,,+0,+,+,++,++++++,,+,-++++.,,+-,,,-,,,,/6++,,+,,-,-,+--+.,..,,+,,,,-+++,,,+++.-,-,,++' +
    '+,,+.,0+,++,+-,,,-,++,+,+,,+,+.,+,,+,.+++,.,,,,,.+,,0+,..+4.,.++,.,+/,0,+,,.+++,+1..+,.+,+0+' +
    '-+,+,-+-,+++,,,+.,0..,,+.-,+-/,-+,+1+,,,+++.+0++,+.-+++0,-.-,+,,.+,+,--+,+,+,,,,,,--/+++,,,+' +
    '-,+,++.,+0.,,+,,0++,.+0,,,++,,,..,+,..,,-+.+,+,0,+,0++,+,2+.,+,+,+,++,,+,2+++,+,,,.++,0-,+,,' +
    '-,+,,,,4+,,,+++,+.,0.,,,,,,+.,,+,,,+.-++.+,,,.,02,,,+.+,,0,--,+,+-+04+-,,+,.-,,,.+,,+.,0++..' +
    '-,.0+-.++0,,-,1+,+2,,,+,+++.+0,+,+,-,,+++-.,+,-++0+.,++-,++,++.+++,+,-++/,,,++,-,1+,+,,+.+,0' +
    ',++,+.-+-.++,,+,-.,-++-,-,0,+++-+,-,,+,0,+0,-,.+0,,+-+0,,,,,/2,,-2++-+,.,/,-,+++,1.,+-,,+:+0' +
    '.,+,+,,+,,+,-++++8+.-,,.,++,5+-+++,.,,+,8,+,,,,+.,,+-,++/+,+,+,++,+++,.+,+,,,++,,+++,+,++++.' +
    ',,-+,,+/++,--,+++++,+,+0,--,,,,,+-++,2,+.+-,1++.+-.-.',
);

/** What speaks for a word as one that reports words in marks. Written by tools/train/quote-weights; docs/model.md tells how. */
export const QUOTE_CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'sqvROykVjsvy3v.AXs1.+taxcs;tjs+uIt-w9s,sJtKwttjwPuVttAv8sRV~ptLvFvCuuvV)u:j{Zvpt4u4vtx~s2t[<' +
    's+xvuXwyt5uV0uJt,s(s?wXwculu<w=s+tg/snwP203t19t|t1Yx+v9tetOtoVsYu2uz3`sCt]s)Us[s=sby>+s[vitN' +
    'Dt.u[o2u<uZ:yjz,Qy5{,wDsWu0zvs7t7g[s@sAtss4s^wIt~gv|wnspsnuACAs2ov=sOv=s4vFuNx?W}5f)EZVs(t3s' +
    '|sHs1shRtPtttxvYx7u4)vcnns^sUtqLuDsUEugz+MsMshtM4sksHu+sXt<t?Kt,wi5sEsqwTs~^t:(h8sBv>eOuMsf/' +
    's/u=7tIvP6t0v{*v+:t`6ttkr8spTw=4qhtaGubt,/u+wNsHu4<z;sA(<WtltZwETs.l@YsecsK5LMuBU~s8sOtJHuWJ' +
    'Vjsvu5wUG`8zCUlntQs)s=)FfvOuHszCx7s/t+NtWtKftBk5xg)uLXuAU>u)vMwcwuB6wws/sdtXses)xRsM s{s:}Au' +
    'A})vXs]w^w|vMuZ5x/tWsOyKv[t<s[s5)wH-s]w99wFtRt3u7sJvBs/ses~xNz2t=ujs_5t.wTylues.t~tHft2tJs0s' +
    'j/t*kw@tju*Jt:5ty(s|w4pti4t+xSwNcw=}Vv:Lqetqvlxpuwt-9zLxusjx<w/u;s6<Nw1LvDu:wIw6t@ot8sXt1wsz' +
    '2tdv=vEsPsnt*uGx,t3ufsPvrMsVs+uSs@tOttt3s@szexAs0oxMAt=dAO4s2vOt({{tOz3vo|1sGsNshsMs6t-tE^t-' +
    'uHzUUvFuOVv-OwVsfsG:v^os7sV,S++s=s|IIt6s4y*w0yrsGvUwhsfTsI`u3v0t0sd3wft,w*6uVsuwOua}8{1Lsmta' +
    'u0tIsiza9s}u@>uKvKht)uDtqs(vbvD.tCu]sQtmv7Ks*vIx~Mw,v_tvdtutDsTxfsNwgy`t2s{DvR}Kt~uDwO@EtTwT' +
    ' 2_Hs(s+wXv*s5Qsw|23t,zdySsu(Su7uCuvsxlwVsV`x*qw]msZtPhy_*v_=Bu<2u`xLscjs0uBu]sGw4DzHu<tEeyr' +
    'u[sWtexvwEv]tct?w9tBsJvQsItnt>tysswNPwBultSvys]`scsX|4Ws;AUtmsxslv3{|uGYv(sY}:s8wX};O:sXuh@t' +
    '~wwu6tWS2s{^uW4t,uotFIwhviuTsNvHsSdt1zbsZv}s+tksZ1txuPt/v4s:x85Gsducx2s>tr4x,t2K8i{/|}w,vVss' +
    'savut]u*vps=)y|y2{;wM{<~ssZt<csCtyu1rs~uss(>osFt.s.{KvTx1s:GtAt*tiuiUv`2uZs*Ou;{~t[.t0/~ylt0' +
    'uXs(wqtfsku3v6sX/@uYs7vHuFsMWs2-xmsSZ|pt@Bs<cvXw/s5~uVsp;t<wSt}63sD_a-xKesMs-y5auMs.yDsbskJ ' +
    ',2++,0++2,+-+-+,8,,,1,+,-+/,,++,:,1+,-.-,+,++.+,,++++++,+81,.+:/,-.++,.-,-0.5/+,+3,++,-+,,14' +
    '0+.,.+.+22,0,,6,@-0+,2V,.+.++.-+,2+.,,+,,.,3..,+-+.0-+,,++,.,,,,2,,,-+4.,+,,-+,+-,,/+.++,+++' +
    '2-,+,.,<++.+.02,-.,<++,+,,2.+,+0+-+,+2,3++,,+,..++++0++,,,.+.-.-2++02+++1,+81+',
);

/** Words of other classes than verbs that may report. Written by tools/train/quote-weights; docs/model.md tells how. */
export const CUE_WORDS: Weights = /* @__PURE__ */ packedWeights(
  't<ws};vFt/s^|9vO2shyLsXsFMt-u6zt3{WsJ0s)z^vPz3vA~i|:ds~5u=t}|6Tgs<{os[/uVust7{[tYs[sduusStXv' +
    '-xZsyz{~~x3~sBt/vU8zutiK}LdF_zO{}t)wB9~t<tk?v`zJs*4~iqx@zp-squstRlt6xtuM~vLu}z/~sFt>u0viAlsC' +
    'ykvLw=jWsbt;w)y.ufw||OsfsJs+s</IvssJwuu;wD3w6y4tLu~zuquT{_t=AuQuT?EYx}uRv6v*sD|LRs=vhx@sEsv{' +
    'E1~v5xZv<t{t?y:spv(t|tHtlv3tfxJ/vUtrt^s+ntt0vjx?v+~~:tttPvyvK   ',
);
