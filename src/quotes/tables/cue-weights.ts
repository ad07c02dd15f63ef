import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for a word as one that reports. Written by tools/train/quote-weights; docs/model.md tells how. */
export const CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '+VpmAs,0sYc??sCD/sUS)OT5(UE*sVs9fK;Es:0DF*.bJ3cA2=Gs1Ud/cGbJs-S,<GT.AM206T;)+ZLUf/4>JCgH:OtT' +
    ';6.sp,/@_t)G(0s0rN7WY0JbA8t,/:s1sYfj,*(sI6BM(B)/s7,1L945Qs,iLjFs+0).sH+2l)7J6sKo+7R7(s4^2tC)' +
    '[*s*SWOM;sx.4s@s8H9*swt4)G9=(fDsXI+s_T6ssBJ(1K2CT29s04vlsZms03^s.7t}9B7XU6K0u(KA[s=aRs6esHGs' +
    '.sl60?S:j*Ps6qSo5s>1sCN-g.RgN*0s]sD(,:i_s5sjR*5=5ZK>)sv*>Xs.9M@;/S.(-)@s8I>DRsd9r=EGVht(sK;v' +
    'j:sm7J/Ms[t?96CQsVB,?;bM7K341BNs.(sBs>4smEs-71Qs/9Yi^sLs`)(sa(sRs7P:1Hm(sesYtEFE?tiAaIB+41pS' +
    's<,KY7sG7:sB/<7)s)`)KYs)C`r1.3s?s3NsD1st<KQ2350CDKq8XmlBXsg2A?-Us0sGAO79*R,4A*j86A_uFs].sH33' +
    's?1Is0+`+dEl+tsZT>4YO)Bspt1Js.7f4+FhqJNs(Ye9@ctF(1+6=sAs~i/Z7WLEs/fs@6:cs0=s_sNEsB13F@9g^(53' +
    'N<s*7+sEe,.82JKn1H3Q4s)+S-3DEsEoAs11?3<2<+^Z6csAPs.tOj*1s,Su:5,u[8sbJQ:80F15@sh/>tn:`s,51C>s' +
    '1*4.sK.6s.s:E-4Z0A6NMQ0q-*V01/Is9s,d://G?BYegd(s=@s-6esIs]s.;.)@CJs6J;5f1/sDLK^oTNo-sVs;J8Q_' +
    'Wt,s1YAs2Xu.RYqsm,>*T<1smW,(IFGfhU=Dubs6[i3^s5AJZ<+Q/-U*6WEr*tv5(sGE<Kcg5sYs31*B0T8P<*7c1b27' +
    '-s1s8sC8<T@IB,sNtT6t.M19,,t,+O=s2s.=ot*8s?sw;NGTt()=s?FJ<s8sY)77s=2l:As=SlIpsQAsi-/)ZY1?sGW.' +
    '-sOh)s.>cGs+?E)s+=s/)6`-O@s;bh(s]sZS9tFsS45r2s2/T@JsMH/KsV=Bs@)@sM<Z<VsCJ-As/=Ok>sFs,ZX2S-BF' +
    'Su,+nss2375QpR`3GGsAd_l<u^0.58>s<tC(g7(`;s*s5Hs)Ds|g?13<sXX(-<1/K-Os`(pe,5>Ct/s]as-t=;+57F3-' +
    '))ji*5fT+Vj04,sV4.-1h`pJ(bsDsc+/1asA+)Ap.:8_3WKsA,0_`tkX=.+s)0s@sf,mGs}st8,4s491.P+s4s@Bqs)]' +
    '5GCYtBOt(((6-Us)6Ts9s:2/.s:shs}4s>QT7:sF0s(<osFs<+/sQ(HsG,sksDLPJ;sT*sTsu/Sj+3sTbs3,0s+S?1K@' +
    's4><p8sL?>/pT7Xs**sEs`sd,-@8s6f36CBF4b137:*90M0svsQd.)6Ls+*)-*6R1^Bh(,9s7ElnDs|6-AS*I*s)3`s=' +
    'sQ[,m0G8hs7nB2gq;*sJ3B4<G+t~m3^C+<skaEQ1t*jBE+D(J=e),Gs.sXs;Ft6Eg*.tq7/UW3s---s,6Hs5:GIs.(G;' +
    'DCAP@,)2sj[sM*-.9s_g8Ws?U*s>s;u3DF^U@2sL*s+*WR<8pqs3*1sC=ZIsO1o[3E<s9-.O,sRT1)`A2]=Ss@-*N<s4' +
    't4Mt})VGj8sI X=sS=P<r:ru,0sJsNG@WsHC2L/dHT((sWt*sP*e4fLEUDtIQ5_sU[sYGsb)3)sGt+VV/+tEux8sK9LM' +
    'NsILs0sws+,@sVs*@m:txt;t3[oc2dG,7:s(P^is/E-fs)9:<,-rBuIf>9Wsasi`_NG?0/-9s+g[,3s(8s(.0fgK;s0f' +
    '4B2ZNsCGs+sw-G62Gj6slBt/2*s3.seIsC(Uss_=d6O9esVuM4Rs.5]_FG75u,X))j1.ip382EEBt0sCHqK(6L(:5/s2' +
    '<s,sRDsm3YD*sWf?.[s;>sisRPm.;tmb-shL,?X)uQC<1t?e*;@+ZsQsH+F:;<P9:E<)cAp=s2/3sK`*jOU<0)I3o;0<' +
    '(+)aHsM<s,;LT).s5U7P9<s8sxFOsAs@/A-s0-Nsbn(jsWes1CB*<Ki@t?;=6c,HM47sYZs<Q>=sWs1=t)dHB]hs{8Au' +
    'PtRC.Ys>svl=0sj.3*s(lsUu9.sbs=4Xs{s)4s`G]+6s10Nh.>s:d3?u}U@7CsgBsrj,(sNOCs:1[(tW_Wt1s1HcL<>t' +
    'Pdq@64sPB(Ms1Ysy*(cN<PJV4W?Hsy8+?D+<f@,584Wq06>s1bs0<s/K(9YXK,>[/jBbK[t?D5j2s*06DCs,?sDHcR6.' +
    '*?6(2no6s5s9)EV+Ls~NsZsaP<*D0,50L>5/Kt>9FsV]3()tYBR.As2lD]ADs*)s?_;s`J^si;hUgA-0AZ0/sdB5?*ec' +
    'uFSftAJ,;^As40L<,mKsd>s2s>>93+sHOJt<F7(s^J7>GC_2>]s(<sAJs|@6pD(sZtL.M]+8J)RsWX*(vKtE@9^<r7+s' +
    'Gs>j7s/XA:2^SM_tSEM9gt.H-(tFVs@s-AtF81[1J<s*sEt.sXs(.r<)s,+(+szZ*FsBu;<)2sbG,)uCAs`<O>sK9@Vs' +
    ',B?(t|u?sm+)CksPp@7o/[`)/8)8sDs/2sDdDa+sTsDs7s9c=a5s+sU.sYG^JN*1JDAUsFWo+lsB>9.s2(1RsTsY:r/^' +
    'smsZ*Kl`e20,3.38[@OU1r3mgSjDMds2+3tAc_s+n_+s<BJ<2,O-,Q4^.(v.kA87s6fY>sLsBs7cs.<K6t3@(s]CN7sC' +
    'B@Dt6PJsRtAU-^Gs1Z+^6/F`?;Gsi-XLsFB5cHtg.U2sWL70KY<ItV(t@f/sPt7)UEe1251>sftq9s^;;swYc,PGJEt4' +
    's+sAs3/Us58H8s(rH>.Hs/Z<6)]Q+6sEf.6sD50t+esiDURJA7sItW6D2,--sz;/P/cU?3=.*s(k.uS;diZ,sY4i9(.c' +
    'tes8Qs/Fs,tDs+4).7)ZsGZsE?u*QAsZ<64hsi=@s24s2s1=)H?s5s^S6V_sqs-s<B8)*8`6k`X4sJsqsCECs73Q(p]s' +
    '{:8[)Vsi6tO=eSG^,q^>3l92sUS:`LsG5Yt27s<6s.b1(UTKaUsuJ(KLYMsaD2Z;B@;..a^?;>P^PAs7R/ts)s1HijsZ' +
    'sttu8:.s342T6_sG9Ss=9s@?QE@+s(AML=8XO2s<j)cGt-uEs=I?-5 *//P-5AZ8s)s</Mt4sC])s}s.YR.5,7s5)s-H' +
    'G-is-ubUsasRh[v(ls/t.sjs*I3Bs/E;sC,)ds@tuZ?VCs+Cs<.s2t}5O[s5t(UGRA0(s1t88t*s[k`tXt3tN)t8Cec8' +
    's)sKVs;sLs14Ze,SmsHt{Jm6<s-KRtV=B=E^Ws4A/tiFX5t7C_YIt?UpsZNsO8sF,G;Quz1,DVuXc(Dt/sDs*atDsPsO' +
    '>5[htXQ_t)R8soIu*u+.uS]sp)sCnsXfsXt6sU*CJsNsx0IsE3s?2t9>YRs@<gtR6Fs;s)<A2`7sFi,`Ks2=((^+smSs' +
    'frcUsc4^(4As*GN,Lt_shhds6<a*tisj?mo]qsF6R*s,<sMsNs:I=IsnQDsH^20sEs1s.sGju;5Wt-s[/jDsbt`6s941' +
    'ms:tns*4):DUv0s6RGes_Qtnks_oIA[(sPuJs2s,6ZLsF]*cDJEt:@qsZ1:-N.sPrCGs_4s:svtWDORs^uJ?u;s-hsx>' +
    's{>s1se9hVslc3b.s-;Jt}4?SNtd9,3sUsBsRtgs:s52e4<s[4s>_<DsLtK1Bs<tBscA:sOhsOs8uLdsqEAsw2a3K,+j' +
    '[sJt@W)96A=sosE:UcesU/,s[sKtU?csJKsRw|Hs:1is8RbSlHI@s7tzmVW<s<tr,/sJsris^?sWs1=58FZ5s.AuHsj:' +
    '=usthasO)sbdsfU*sYz3-?L4s=c`9sJ(s)s+*0s4tnetCrbtc]s,8sSBtyt.sXsJ3u6q.5hetB()t(t*s>tds0m0tMWs' +
    '-Ntn=AsAs}Is:iY9n5,sQsHs4aBsqjt_9tEss6S5s5s6ZAU+@9^mq:s>VON2smsS?cs(t*K*t}t}sJ_9sTsyt1*.tFt.' +
    'Tq1.vt+tN6`(s3;St1ITtx*ufei2s^*t-Bs7]8srWs(:Cd<ohv8eOW3s6s5J0s^G./tvYfOuAsWpTmsw:H8)Uc0jtEsO' +
    'sQ]-t6s*Nqs4t1ct6sLsLskFnM9CtqHsa>sztju(@6sHsaZ:s?dXZ;I.sH<,=u)tVtdfZFvm.8J;@uqtCsW8;uRK9klR' +
    '4-+uLs-9t8sDs*s_<DasGs4Ms(V?UDis4sIsQEXt;9Sscit5+3tOS)13i+c9adsJtWsz4estQ7s:As;-.UOsvsgA3-sK' +
    'p(*)Esgu1sZu)sG>*EsLsAsQtL .4,,+,,.++,4,,,.++,+++,++-++,,,,+4+,,,--,0,,+,/+.-+,+++,-,+4+,,,+' +
    ',.,+,+++,+++++,,+,-++.,,,+-.,,-,,,,/6,-+,,+,,-,-,+-,-+.,,..,,+,,,,-+++,,++.+,-,,+++,,-.,0++,' +
    '+,+-,,,+-,++,+,+,,+,+.,+,,,.+++,.,,,,,,.+,0+,..+6.,.++,.,+/,0,+,,.,++++,1..+.-,+,0+-+,+-+-,+' +
    '++,,+.,2..,,+.-,+/,-+,+1,-,,,++++.+0++,+.-++0,,-.-,++,,.+.+,--+,+,+,,,,,,---+++,,,+-,+,++.,+' +
    '..+,,+,0+,+.+0,,,+,,,.,.,+..,,-+,.+,+,0,+0++,+,2+.,+,-.+,+,,+,2+++,+,,.+,0-,+,,,-,+,,,,4+,,+' +
    ',+++,+.,0,,,.,,+.,,+,,,+.-++.+,,.,02,,,+,.+,,2,+-,+,-+04+-,,+,.+-,,,.+,,+.,,0++,.-,.0++,++.,' +
    '-,1+,,2,,+,+++.+0,+,+.-,,+++-.,+,-++0+.,+,+-,++,++.+++,+,-+1,,,,++,+,1++,,+.+,0,++,+,.-+-.++' +
    ',,+,-.,+-+--,-,0,+++-+,-+,,+,0,+0,-,.+.,,,+-+0,,,,,,/2+,,-2++,-+,,.,/,++,,+++,1.,+-,,:+0,0,+' +
    ',+,,+,,+,,++,+++8.-,,.,+,5++-++.++,8,+,,,+.,+-,+++/+,+.+++,+++,.+,+,,,++,,+++,,++++.,,-+,,+/' +
    '++,--,+++++,,+0,--,,,,,+-++,0,++.+-,1++.+-.+.',
);

/** What speaks for a word as one that reports words in marks. Written by tools/train/quote-weights; docs/model.md tells how. */
export const QUOTE_CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  's@WvROykVDLsvy3v.AXs1.+tayktjNNuIt-x2sJtKwt=tSwPuVttAv8sRV~s>t3vFvCuuWv(u:j~tLt4u4vtx~s2t[<s' +
    '+s_wJuXwyt5uV0wCs(s?wXWw2ulu<uls[s+sbs@y4203t19t|t1Yx+uHotetOtoVsYu2uz3`sCt]s)Us[s=sby>+x:tN' +
    'Dt.u[o2u<uZ:yjz,Qy5{,wDsWu0w3vzt7g[s@sAtss4:sJwIt~gv|wnspsnuACAs2osbtfsOv=wGuNx?W}5f)EZVu(s|' +
    'sHs1shRtPtttxvYx7u4)vcnns^sUtqLuDsUEugz+MsMshtM4sksHu+ubt?Kt,wisSms+wTs~^t;h8sBv>eOs:tFsf/s/' +
    'u=7tIvPt?v{*v+:t`6ttsk8spTw=4qht<KGwZ/VtRwNvI<z;sA(k)w<wETs.l@YsecsK5LMuBU~s8sOtJt`sLJVjsvu5' +
    'tbt~G`8zCUlntQs)s=)FfvOuHszxSs/t+NtWtKftBs.uBuW)uLXuAU>u)vYwVwuBx/s/sdtXsezc;v9 s{s:)}?u*>})' +
    'vXs]w^w|NGu]uZ5x/tWsOwrsdxes[s5)wNs]v1sMwFtRt3t.s<sJvBs/uG8u<uEz2t=ujs_5t.wTylPu;s.t~tHft2tJ' +
    's0sj/t*kw@tju*JtHty(s|w4pti4t+}ocw=}Vt<t1LquIvzxpuwt?y/sPxusjsKs1u}w/u;s6<Nw1LvDu:xWv(t@ot8s' +
    'Xt1wssvxFtdv=vEsPxyx,t3tZs>sPvrs}s+t.sXxFt3s@szexA@boxMAt=dAO4s2vOt(s;zstO~o|1sGsNshsMs6t-sE' +
    's3^t-uHzUUvFv(v-OwVsfsG:w9<s7sV,S++s=1srIIt6s4}~yrsGvUwhsfTsI`u3JudshFsd3wft,w*6uVsuwOua|pF{' +
    '1LvCu0tIsiza9s}u@>uKvKht)uDtqs(zs.tCv{tmv7sNwhuCtO{~tvdtutD2sIuPuHsNlvyy`t2sc?Dt-tX}Kt~uDt8=' +
    'u4@EtTwT 2_sIxPv*s5Qsw|23t,zdySsu(uduCt;snsxlwVsV`x*qw]msZtPhy_*v_=Bu<2u`xLscjs0uBu]sGw4DzHu' +
    '<tEeyrw)texvwEv]tct?w9tBsJvQv-t>tysswNPwBultSvys]`scsX|es;AUtmsxslv3{|uGYv(sYtgz^s8wX};O:sXu' +
    'h@spy.u6tWS2s{^uW4whtFIwhviuTsNvHsSdt1zbsZv}s+tksZ1txuPt/v4s:x85Gsducx2s>tr4x,t2K8i{/v*y/w,v' +
    'VsssayGu*vps=)y|y2{;Xvs{<}UtDZt<csCtyu1rs~uss(>osFt.s.~sys~v=s:GtAt*xGUv`2uZs*Ou;{~t4Nt7/~yl' +
    't0uXs(wqtfsks(xAsX/@uYwLuFsMWs2-xmsSZs^{Et@Bs<cvXw/s5~uVsp;t<wS+ty63sD_a-xKesMs-y5auMz?sbskJ' +
    ' ,2+0++2,+-+-+,8,,+/,+,-+/,,++,:,/+,-.-,+,++.+,,++-++++61,.+:1,-.+,.+,-0.3/+,+3++,-+,,14.-.,' +
    '+.-.+22,0,,6,B-0+,2V.+.++.-+,2+.,,+,,.,3..,+-+.0-+,,++..,,,,,2,,-+4.,+,,+--+,+-,,/+.++,+++2-' +
    '++,..<+.+.02,-.,+:+,+,,2.-,+0+-+,2.3++,,+,,..++++0++,,,.++.-.-2++02+++1+81+',
);

/** Words of other classes than verbs that may report. Written by tools/train/quote-weights; docs/model.md tells how. */
export const CUE_WORDS: Weights = /* @__PURE__ */ packedWeights(
  't<ws};vFt/s^|9vO2shyLsXsFMt-u6zt3{WsJ0s)z^vPz3vA~i|:ds~5u=t}|6Tgs<{os[/uVust7{[tYs[sduusStXv' +
    '-xZsyz{~~x3~sBt/vU8zutiK}LdF_zO{}t)wB9~t<tk?v`zJs*4~iqx@zp-squstRlt6xtuM~vLu}z/~sFt>u0viAlsC' +
    'ykvLw=jWsbt;w)y.ufw||OsfsJs+s</IvssJwuu;wD3w6y4tLu~zuquT{_t=AuQuT?EYx}uRv6v*sD|LRs=vhx@sEsv{' +
    'E1~v5xZv<t{t?y:spv(t|tHtlv3tfxJ/vUtrt^s+ntt0vjx?v+~~:tttPvyvK   ',
);
