import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for a cue as reporting without marks. Written by tools/train/quote-weights; docs/model.md tells how. */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '-H-j;+s/r)s(s]4>*-qsl=AF+s2+-CEX>g8s:Y9MsDsasK)t5Ys<+jsTGs=tv>;7tE5.Mes+sR8<sDa=+sAXg=IIF5]A' +
    '_F2b4s31sGs0s4e5Bn853<e*4N+sqv0s:8S.5csES*2oc+6sdX(/sYh0Q[as-Xls:-sHs8-7s)VskiGs3,sCsDsG6TsN' +
    'tKv9s-Gqsvs6s8^OMf2GKqH8s(Spl.sTEB*aW0mH@@^s?):jh*s)/Vr)s9s?s.DLs9=.MVsIu8(tA.B[sF]`tEFKVXsq' +
    'msSz(smsfsFj?(I><t9<Cks^OT+))sRsY/;HdJAP)sGsHtN;X)XMs`0sck5,+t=PZMPAYi9,66K)7h9DZGtTBs]v6Be*' +
    'M/Q/4@-X4s+sJ*FsCM7H3QMmtwu726Ss-Lh;c:3NAtMP=M0s)D/.4;sJshsKIdsm62HHCs2>A>(s=sfs@srsR-tF/V:J' +
    '/q5scsv.(+JX6sjW+Csk(EDs,=sp3cs.^,BsIt/Nqsts@B-8tKsvJr;>:sr(*B@sPs`ql1s/M(+sE^+s4;P8,/n,>+-4' +
    '4EO9:Fqt<s(N+1))?WsMXZIbscX<Ls.kRt6>(s+<Z1);A/,Z-.2BA=UsmV?+,_+=)L0lD0t8s,hsg>1tnHYiisBs)un@' +
    'Cscks+P8n*2<s*12l[RS8>LttQsdt]s^>u:sbas}y+ljVl>shuLjsK_5s|)A`?syF/9NI_lt)b95s99:Rk,sfHjFsMf9' +
    's(t,6,Ls^sn-tis+F6t+*XAsjt+=t1@s@Fs1Ls?sftB9j;sj:Ss.s700[w)tJ13?sHsz.=Gt;f8sht.M^LdXE3sM)sVs' +
    ':?)sqlW4sr=8m(u/ltAeG/U+sEtrN(.Gs=.Yes0tPt@:I5E?[`NKAoS71s9:l=tN,*4Ks0(C<s;sjaE-se4sHD5-(Wmt' +
    'OFt1<bVXB/G>th+sg5LG0*;s8`3fs_s52_ZNMsKs4J16s(L;sUsAu07+JisX9sCQC-OCsC2isWsW)H1,u9?td/7mgsHm' +
    'Cp+Ns/t8A-r=s)*:)VUstN/s:4`s+uLXI>@e/s,m>s3:t=s8(/h)eHDAt3svFRl@6t-EE:s1,M(sC=D2H@D3]sPs/:sa' +
    't0d7U[(>0)ejc(P@EO.;s(s(t>,syB/[t=L^<X(s};f/B=+1w5(mt/-sm58GCs<+pt6sys13)s8W9D-Ee.@0uEK2t[1,' +
    'SiCIQC/*sZs7s6.7Ds*=s_C?BHUH;Fs[Nsn,6?o,@S.As7,02KZhsKQYs*s-P9tz<s9hDsAX+sGBXDsOSV9Qsys5iaO6' +
    's?Xsp8f;JMDsJC3WsKuN`)XsJs0sGs>0sX>43sDa3soseFnsJF<?n>tw-sF*Hs0s+sb@(,3hs0;;Rd]s/t,t>TUtk,.k' +
    's9sNs^ls-?pXPs4*(c; s`t0tTW*fVs*h6(spR21s^s)AZ/(/s=*t9YKH;/3IsQEp/s4sDsc:4-V:tFs+C0s/XCsP?Ft' +
    'Ksg>A*EsXsE^-5taP,>;Ns-sQsa9`b*Oc7Ve/2OWs;::C<sA)s>3sE=9_7*7ML..s5)/vO5;bIo8s}[P69=Luf9B+^4s' +
    'c`[[s(s)s->(;IsCo1j@B.^U7t7,tfd/s0*4)7@`<+ESsS=-j7+u*)s~s>s7s?(0:As-s;gs3s-b`FMN.A?AUA?uqA^s' +
    '5^HNs4>jt*Pn>(D[G-s6s(KZt?+v26]s(5sgNs~sF/L_e46sPs9]U5t1s2tta]sG*as9<2Us6REs=s)c(LtgsDVs*S?V' +
    'VGsU3sSKUsbsjsF0sCUTs9sMsCU6^shg/t5tVtxa4-1s4sHhs)<s;-1mIYs`2ls03HJ5/A*os?cX5sf<]9tE<T2s2s9?' +
    'sXL-Ls_[ps)j2s:gMtL38R3ktPPu~8skOqs2Hcs6Ks;a1N.<hubc`1+52s;sLC0t(sYsRsPCs(YpHsCVs(1s4I2koOsI' +
    'E;sW@)FQ1sZ2)sA@dp/Ra3Zs1s=t~DOsII9g632sgse,5oYc0sh(mw8+hS.H7.FB+sKLs7;(s-I6W2^Fc.,ANEs+PsU=' +
    'VMd6JB7lT++s,],)s<BBs:s26s24sCs=D;ls:1NNe26s4IJsT8RGgLi,Vs=uC6]is4*4tus=e)U.E-tBTFs;3s+s,g2s' +
    '9ktO(^s5AHaQ25s,Ds2sFZI?.C@9s.KtUb0l(KdCJs3s-20s*MCT4=MOs*Jc7s)=Tr1s+3_/H^cUs+5ksN@Cti*s7H.2' +
    ')G<u4s.;B?s:,5r*Xt=s+sc1stW78pt)c5T[Kst<t7)Gs_Is02C:sA(ZLLt3/@s`syN+sE05sDQ6hI;sV(C=^(8,8Mo;' +
    'sUs<^k3(Nf;Xs7NB(s@sF4n3s(2BsN>8)(4V*Yqs@6+t~tf(?.sEsWsiV-.=F8eVV.XTs9i2sxtY8s<2s/34s7_t(/t(' +
    'J?)02t2LIs,sLSv0InR8[9;6]Js/0:Rm1t[p3)s-Vs9:U,tPs71?)(h9tw@1(Is+:sbsJ+23sVa<dspR/sL+:>W+<<s-' +
    'N,*sPs<s<asjG3sfXs^nX/h+sHO<;<srlsi.sIs`7s:s3-u{s@s~RsBUtNs6BghRs,sT:50,7Us(*^X)?Ba+k)s*s-Z3' +
    '*s8HDnsS.QD2621meC6<sJs9DVs42A2V:*(t2r*ses9(4c4T,0t1sv[/2_UE(s8?sA2+*?Zo;s)/BsMso/F:t)5<Ksss' +
    '7s/sI,s<IB.oBsRCsLsm-:Ks4-0chBs+si<?V+t-W+_>4tL,h(sH(lsSs0=^s?sbs,8;=Xct{ua>N2s-s2*rJt4NJsQs' +
    'dT2HOs4=cN::su3s,DY0?IP_B+sx>0?@E,S4+.5.;XsROsIses72,V_O)=`Y.3)J?sIs8s,[5;e>sFvL;dJos4=A3XlF' +
    'md:K2:R;s;t>?s,PRpTLI2RsHsEs.sU^A uetr~Es5sXWwG{btk},tywd0u/t,vl{P_x<s|sduJtqtLuCu1.jt+~u3wF' +
    '8t3sjv]*ntVsmv7vEuPRvCJsMtXkv9{R>|Pt`v]3t/ppxTmsTtt~tMxgust/WEvNvUsgt<{]~vEWOsvtX+@t?x[td}it' +
    '|susJw=tBt7vcwDsHu9Sv2sf7t9@(t+ru57wfR(tptkt4u+s=u[tdt({qvjsNtIsg0u.}1y:v[vky,y})sztfwSxr(sF' +
    '{I>t~s2sKt]x_ssuYX|EtntOEs7souWywWth]uqr{bH6atXsc(sCuFsev=tlsrt{~z~w^.,wrtq(sydst?(t<uEtCcBt' +
    'dsSJuhs?{JKtUx^snsLtKx2untPxy~u>vX>w7uky0tuuOt_uyt@s<s*uYCs4sruUx6(Lx_sq~IEv*w-FyYt: ,2,,,2+' +
    ',-,.+,,.,++,+-,,,++,,,.++,,,,+,,0.,-++,,+++,,,,+,+,,+,,,,.,,0+,+,,++,,,,+,+,,.,+,+,..,,,+++,' +
    '...+++,+-/,+0+.,,++++++,,+++0,+,,+,.+,,,,+,+++,+,2,,++,,,,,,.,,+,.2,,++,+++,,,+,.,+,,,++,.,,' +
    '.+,+,,++,--,,,,,,,,+++.,,.0+,,++,+++,+-+++,+,',
);
