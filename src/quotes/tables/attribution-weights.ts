import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for a cue and a mention as those of a quotation. Written by tools/train/quote-weights; docs/model.md tells how. */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'c:keS-K=)6*meKk?9.DV1NkFl@+/AU[.1*DE?cI_D+*?M+BKb*9krDD9*?dJFE,)11B*0@mV,U4+;,8A<dk;_(O.0JG.' +
    'J+(;(:-kPk)IkI.6L6EgdMd3A>(5B]33k(k))D/2VB;X/<0*kNIhk,?6R<<RNh0]+QmF@AkQ*1858M55<=)8,BA_3:kX' +
    'BkB:6k`k4UO7kJkc9>,BYBUDk^WX6FJC5TA@5<-6Bk-/dO.k34.@B<YJDJCI-+6N-3kHGl.V+7N@aPL(de5233/(>/N<' +
    'Pk,?Bk.Ok.Uk-/NkI?<9a3;(k9,9]]^.kH=B=/;=7B[k}H30_k<D:)@/A.5kQ(:3+GZ;1/Rkfk2(11+2k,@d4ME0<J4k' +
    'BNkk3kem9G9<R,-.ky>=3[a6H67l)6F3,(8k(4k3>F113@.4kF8k/9H,OHCE@2.V;)5Z)RU<_*kDTk/b*GkU:6K6DkGO' +
    'L.B1k9a,2k-D<E?g1KD0kK1+E(5k8O?+K*28m:kZ*flF./I-(,4i-kGA=H.ScTHk4k[G`Hk;9.)6?-2V:*90);)aI1k.' +
    'XRkM8+17V>,]Z2b(Xk6I,/3k43V*lN;kJAA*E)lf=VYTbWd+jGkJ1k9k(*>>/H>k+?.2E1/Z(C>k/+c46/h<)4@E6k62' +
    'D62k5)2L14IkBkiC078Ol3(G/.2fk8HZ*H5476(k1:+L9F1)XO==/ek@h=33k758L:Hk<C@:k6;W8^a:h0g.k32`0<e0' +
    '43,k`JUejJ,Kk1Wk-(1=)QBY7**>kN6`kSIi;*0JE(k075O)(0k32Ag30G.G1k-5D*k*(k*--Dk,>k|DL23]k(+7S<kA' +
    '/7Yl}.7M05(=O:EB+;*-(lG^k2N*?,k>@ASA,7^<k[(2E-6*S4W0_LHkdk,*/-JkGZR7=8+Hk*/>NH8G:24/=Ek>3JYE' +
    'kJ?-1/6SHDM*[O1.k+k}4dk`kB1U)bg44.Y3@lYkB*K+;h2kI;8k.Z7=88,[EDk1(7kA-Hk>k4(Mk)T8I5k+V?X86kEF' +
    '.61,().(W558<30b5Y51Q6736(Q,42>J-Rk=J,k{]CUIL2A,7MA/k9FgOIR/<k@HK8XEAkaR6VQkA94,0HkBDNi)0;H*' +
    '/)k6SH+kO9?H:/M5*H-kA8leSFk0:ktH<)k/37kJ12kC/>ge7?m64:G,@F+5.km)FkQike:8=Vl>)),A)/L47Yk@))DF' +
    '2AF)(2J8CZ)40k(<?51>Vk@_k4?>A5kOkD)kH5[^+lAO*<kMIkE++D=2)<;`BOk1+AG;B2=Ii;Jkh2TH3k63R@k;BgE0' +
    '-5N2*,7kOM7BkCk2+BD@I4,4K8kNk<k0kO:K_Ob7ksIW;l0>4O,-K6/9kM9L4kZM*L;4E4)0[7k)2U?B14O:CL?kI(5k' +
    'X)5TkhkYOam288A@m}kIMUGkB[=X2Fk73d.kJk(?O:102./k8>k(.k-3h^D=0e/:S_X-7;MC5kfDk2k+B1A=@5>h.3[J' +
    'kc+`L96k`O1Mk9IY039?]58EM]]k(*9)Bk=?:CN2QcP/k3//k3k9CBDX1,E9kPi7?LF7e.jk-1g)(Y6-?6+B+YkFU,C8' +
    'PX)R6)i6/5FM_._YH;kcO4kCDkbkc:C=@c>?7:kGB?d=9lb1.5LZ14+aH0G(k/.-C(:))k+<J7(3ckP>/WA.)+.8D:@*' +
    '/HK9<2k09J/k(k;)*Tk6BQKk(K2Cl_:1kMkjO/05lLE:(WI>YC05lDKd30/)(/[7k9M1.Cl@F*kINk]h*JcRHC3gk]=>' +
    '/k7(O8LgFksk;=,1D/=03C.i(+.99-A]A>ak*J8Y--kokh+7)-LkEUkCERFQA2k7H)52_kJk7_k>k(GkX+4)Lbek4TD7' +
    'eG^;*?;3<9/S3kW2WcVC(k:EklktkkM,=4k4UK8HE3k?D4*/<+lg.k,JP;Ok=h9JN7/1I7kKI<k.IG413GT44=1BkUX:' +
    '?kb1]6Vk++kE6jH/LMJCku*k[<+080+[-ak-?.*)k-5i3j+`QGD-g*+-*-a3k5k5`W;I/cI**k*l,HCk>BC8+(A*b<H9' +
    '/(R>1/6E-l<k8)>>.674N+*Mk>k(3K)1]^@P24k@k- )*+*)*))).**)***)***)*))),)*)***)*)*)),))))))**))' +
    '))))))*)))*))**))*+)))***)))))**)*))),)*******,)))))))*)*)*******)****-)))**)***)**)**+,)*)*' +
    '**))**))**)))*)*))***))*-**)***)))*)****)+,**)****)+)***)+,**))**))***)))**)+*****))*)*)***)' +
    '***))*),)*))))+)*))**)))**,)))*+))*))))***)**)))*))))**)*))*,))**)**)***))))***).*****,,***)' +
    '**)***))))*,)***+))*)*))*)****),****)**)**)*)+,))))*))*)*))))**,),*)***,))*,******)*,*)),*))' +
    ')****)*,***)*))***),,*)+****))*))*)))**,),)*))**)*))*)*****,)*)***)**)***)**)*)))**)*))*))))' +
    ')*)***+*)*))**)***)****))),)**))*)*)*)*))))))))))*****))***)**))***))*)*))***)*)***))*)**))*' +
    '*+)*)****)))***)))*))))***+)))))*)*)))**))**)))*))))***)*)*))),***)))))))***)+))*)*)*)*))))*' +
    '+***))**)**,)*))**))**)))))))***)***)*,*)*))**)*******)))*)))*)))*)))))*)*))*))*)*)**)*)*)))' +
    '))))**)+))*)*)))**,*+***))*)))*)))**)*))),)*))**)))***)*))*)),)*)***)*)*)****+))0)***)*,**))' +
    '**))))))*****)*))))*)***)))+))))**,)*))*)***))**)*+*)**)****)))**)***))**)*)******,))))))))*' +
    ')**))))*****))*)*))),,+*)*+))**))+)**)*)*,*)),)****))*,**)*)******)))))***)***)*)*)))***)*))' +
    '*)*)****)).***)))))**)))**))***))*)***))**)*****)*)*))*)+***)*)***)*)*)*****))))*****)+*))))' +
    ')***))*)*)))*)**)*)+))))****+,**)+*****)**)**)*))),****))**))**)*)))*)***))+)),))**)))))*,)*' +
    ')**)))****+)***)*****)****)*-****)**))*)))*))+)***)**)*)**)*))**)**)))*)**+)****)))))*)**)**' +
    '))++)*****)*****+*))***)))))***)*))*)***))**)*)**,)*********))*))*)*****)*))))+))))))+)),)**' +
    '))****))+))***))*)*****,)*)))*))))*))***)*)*)))*)****)**))***,***)*))))))*)*)))*)*)+)**)***)' +
    ')**)*)))))*)**)))*)*,)**)**)*))**)*)))*))****)))))*)***))***))))*.))))))*)))*))*)*))*)*),)**' +
    ',**)**)+)******)**+**)*,)))**)+**)*)*))))**)**)***+*,)))))***))))*))))*)))*))*)*)**).****)))' +
    '**)*),),))****),**)*))*)*)***)***))*).)))))))*)****)))*****))+**+)**)*****)+******))**',
);

/** What speaks for a quotation as somebody’s words. Written by tools/train/quote-weights; docs/model.md tells how. */
export const VOICED_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'Z7/[lJF+`(2kjk93/ndJkSLkGlHgl*U13W-N.Ik/0HNlYk+kLk[G1Kd=@4+kUk@3Zk3Gl(5.k@2:;4;EH?XkK50HHk=Z' +
    'M41Qk@kskskI>kjkJAB6kMk8kH.LaD:GX+D0.-CWAloJ1kJjkqjk*gkFl.kxl^V5-l>IlO[(f+mMckYCek93kK9(6H+5' +
    'k]kak-kW,ik0QdkwkVk|Lk.6k>k23,_k);b2P>dIR6l4k,Ck4k(5k)U@ZfP761/Tdk@)d1.lEk8k8kU>@VkFQV/k7(2`' +
    'fkYlk(_k3k8k<k=7.mbkkk.*XkLl+S<Jk0kJkS2k9kVkxkq1Tk9kP*lU*kS0kSlWk9F98M/Kk(lLQk@ckQ/33K.>63M2' +
    'kGkMEI(=0k3a3^C0_2m+l<kIkfGFN8kY9lMkU6=/(?kbkE-Dl2m9=BGJlY.kVkvkY63)>Q)k9R-k3k/[k?IU`k^k5kTi' +
    'kwK>dOlT+Yikylnbk(3hB-7<95Sf8HZkNK2:0kd)YfIk(ZkFk3kjd<WYX*D3CXn/klkZlB;(_^kulukJkAk/c/Yl]XJk' +
    '5*[@m;kS1k7jGG+Wkb2kEJ`k`k-JGXSkfkX8RknkR-k,E@X1ZkF[2][Ek+Ql=kJNI<k?UkA]bEkKk[ikS6;WjejcUk(>' +
    ',X5@EPkRS(9UldkHR.=KXkF@RBf?kW:k|T<I48X)7Al@kacEkC(3kul(k]EVUlz/mD+1kDk`kqalDkbHkOl?@k(=)gk4' +
    '+-k?)H9k7)koUkWk<lMk5V?em7k^kIkL*+kmki0nBk+^I-kGFaFlFk(1[:6k2_k5,.hEk(l6Mk8khk(k4(2k..)V:;>_' +
    'l=kBA8k3d3.]N7S(kORHkC>50WkmkP(-GQmwkyk<lYfkO]/kKd3kKku;lUNL(,k|I.(>;,dJBlh/2k8kiMX5-k;.c,C-' +
    '1k,8DkFk.lwkFlU5kGeYkDkh:kO7kEmadX--)k]/HkRln86k0*<j0k2<0k6k{2VRkE_m8+F,f78Vk6PNZ4kdSTi*I:dk' +
    '>B-Ik7kO48UK?PmW?:00k2k^Nk+kk8.k,RL0k`+T)QCHY*(<(k-0k;4]kv8T)6=o-)k1Ok.2=c:l)G6d-0TYBTGIk3kE' +
    'OKk8VUk?AkEC7>l97kE]k}8k>GN:4G(k5/Cl.k6@mTlR6knkG-k6lfJ6k6<+k*Aak?cT<ktckck^8QVkYO,?<lOk57cd' +
    'lE,Q+E001k,k*k2k/k8GkEk).GEk+99]kIR_9Ae6WFm>.@U`kDY+kwl*k4k(k0/?3O?UXl;8_lJlYl]N^3kf[Zk2ks+k' +
    'Lk1`D7mTl`Ll+mNk7EkT65kIk0lUk`*ZTlvkBk7kOk2kRk:l./=k.kYk,k.l0OkKk~5k1f(k8k6k*el?/^^lG(VBl/KF' +
    'Q:/5CkkAP+k0+>[+kok5k@27k?k5bk(k4kq^;Y?1.0)H7 **)))))))))**))**)*)*)))*)***))*)**))**))*)**)' +
    '+)*))*)*+)*)**)))+)*)))*)+),**))))))***))*)++))))))))))))*))*)*-))*)))+*)*)))))***)**))))+*)' +
    '))))*)*))*)***)*))))*)*))))*)*)****)***)*+-*))*)*)*)))*)*)*))))))**+)*),)))*)*),)))))**)+)**' +
    '*))**))****)))****)*)-***)*+)))*)**))*))***)***)*+,)***+))**))**)***)**)*))*)))**))*)*)*))*)' +
    ')))**))*,))*)***)*)**,))**)**)))))-**,*+*)**)*))))***,***))))*))*))*)*))*))****)))*))*))**)*' +
    '))*)****)*)***))***)*)))))*+)+))*))**)*)*)))))-***))*))*,*))))*)))))))+)),*****)))***+*)))))' +
    '+**)))*))*)*)))*))+*)*,*)**)***)**))+*,**)**)))**)))***))**+*****)))+**)*)*))*)*)**)))*)**)+' +
    ')*)))))*))*+))))**))))*))*,))))*)*)*)))*)))*))****))*)),*))*))*+**))))*)))*)*+)*)*)))),))*)+' +
    '*+*))**))++**)))))***)**))*)))))))*)-))**)))*))*)))***)*)*)))))))))))))))*)))+)))**-+**+**)*' +
    ')))**))*))*)**)))))*)*)+))))+,**))*)*))*)))))***)))))))**))*))**)*+)))*)))),****)*))***+)))*' +
    '))*)***)))*)),*))))*))))*)))**))))*))***)****))*))*)*))*)*))*)+**))))***))**)*)*****))))))*)' +
    '))*)))*)*+******))/***)))*)*)****)**)*+))*))))))))**)**+****)**)**))****))+*)))))****))*',
);
