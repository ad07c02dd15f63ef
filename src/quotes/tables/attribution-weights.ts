import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for a cue and a mention as those of a quotation. Written by tools/train/quote-weights; docs/model.md tells how. */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'k3keS8@=)9lo-k+Kk?9.D6G1)k-f)l>3AD8L68*DE?cg_+*?QBE-b*+lC*D<k<GD)<0,)11E0@ktkzU4+;,8A<kQM3k9' +
    '.;.8840E0(;;-?k8k);5*k1<.[l77,8d3X(I.]3ONk)F/2VB(:X/<3kNIhkDbQRkL0T/+k9k]RI49ZkQ*M;[;6=)=BAk' +
    ';k0O2kR:6k?G(^7-)UO7m-CA(YBUDZk*WhD)G*<.5:k25<-6Bk-/kI.k34.@B<k:h55I-:N-3ZWEl0=@+7*K@aH/L(k1' +
    'k+33G/dPk,Y(-l.12U?lR?<9LG<+`.8(k0@C^.k/70/2*,N4;6>Bk`MRH<Z+h>D:B/A.k/W(:30cN1/kOMBk221+2/k=' +
    '@J4ME?-J4,9k?:kw)kTkWk~+Yh,4ky>=k5Pgl96F3-k94k3>F11370*+k3G85i4H,8`b/82.VKGkS<_*[L-/k|:*Gk*R' +
    ':6?36kek2.)4=9)LBf2GO*+=<E?g1i0kK1+E(5,k3O;+O58kIkaI-h,*-H*flM/I-(,4EP6k8A=H.ScTHk3(k|`1>H].' +
    '20N-2V:*90)k4Sl4k2B8+1)=N>,kMk*(P3kT,8kvlNk_AD<0Qk`k/VY0KbWdkK(Lg1k9+G-9.*U/H>*b0?.2=/1c(.<>' +
    'k/+cCk-033*@E5((k52_k5?A)_kBkmHHkNkH(GAfk(7k9*HB*C(*?X:+L9Pk@W+el@33kE2-L:k^C@:;.^;5-F5^a:*<' +
    'O0GM<akF7T043,k`J3l0J(+8:GSK3k.1=)1Gk27**>_Yk,X;PkH50S669k/^**-MZA/_0*008-.Gk75E)k*(k0-DAT>k' +
    '?k>,G23G[6@0OGM*ZkbQk_/7A2=)0LcEB+;*)+(LVMf^/k*;:*?(+k>?TAF7^<k[(2E-6*S4WhLHkdEP*DkM5ZR/E8+H' +
    'g-/,-*8EI4KE4/=<0k>3*GYE3k>?-9SWDkBO1ZAkYJ4dk`4MQ1U)k_=+P7L+k;kU:k2K+;<P4kILkr=88aEDk1(kQNk>' +
    'e9(;ka/8B.5kT-1-/XG>dj*.,().(A8,5..8HPA5Yj67BR92b-,kdOlY>k:L226,7HFJaFk)@,KU/<k@H9,4jEk{M^48' +
    'kZF,0H>i,DN(h)0;3;(*kV=H+kb?H:?=5KeL8]l/k0TE:ktH<)*k,38kSk642/JZe7?l5k<4(*6GEF+5CkW)FJ5GBek[' +
    '4:878KCky).AVk4kBf26.*(.?)3[CZ);)k+Q5HVL^4QkL>(@`hN`3kL[^+86KkS5A*<*kJ,Dk?-++56?0)F>Ra16e+/9' +
    'E)V2_(`0^(1kH<k>(kA3QAk;BhMc2*,l/G2l>BD@V,4l-k<`RcCYF?Ob7kn,H(k)Vk4b)2O2Z/987k,9L4kZME1;(3R)' +
    'e79H8kQ14O2/CL?kI6kX)5T-kbWk)3;8lh/PG8R@il(0k1./,kIMk7k>[,V:2FkCd.hG,k@O::2kG>k(k43k+WD=0;4C' +
    '/:XYW(=,6G:1:lh9kF1A=@eO.3V<:ln96kW/k9k=IY0E??@+5V4k3B35j(*9)BkUVNS0c`k<k3k93Rk=,E]k-ANOLF7e' +
    '.W9HH-1i(Y6T+k68k5R*,CbXT6)T;6/5kt@:Y+92;k<MO4kCDBGikcV=@BG23?JkGB;+k79ll.5kB=1k50G(k/.-74:)' +
    ')k+<J7((2.[Mk*F^B-?D:@*/HK9GkBJ-)V;k40Uk+O8k?k:Ck+Vk?:1kMP?)9K2W>lLE2/(k7>YC0kH+kALk,8*/)k|>' +
    '68Ck;,AdF*7k9B3k]<R*Jk@SC3g+kX=>/k7(:<kO2F,4k/Xk+7=,1D/;23C.?P,.;W+X17<)ak*J8Y3k@U)]kLkkUkW1' +
    'RFQAk3k0KBkBk7_k23k(JkY6:9lD8TD;aG7M;*?k*))-S3)kU2cWD9C(k:EEk-G(c(RM7kZRkD:`A8e)3k?D4*/]i>kH' +
    '.k,k1kW97h9JN7/1P0kKA/kC9W>3GT44=1Be/R6,W?/Ek;1MEJ3kfD46jk3;9?2Cku*k[I80+bak-?1)BT5i3j+`k/DK' +
    'H.-*-a3km@`=A;Q^,7<*k*kz0H/)9kYP++)Cb](9/S321/Zk--l?))C9..?40E+*Ml+3K/+]k^2kMd *)***)).)***)' +
    '***))****))))*)***)***))*)),))*))))*)))))))**)))*)**))*+)))***)+))***)*))*),)**)*******,)))*' +
    ')*))*)*****)***-+*))*****)**+,*)****)))*)**)*))*)*)****)-)*)********)))****)),***)******)))*' +
    '*)+,**)**))***))**))****)))*)**)****)*****),)))))*))**)))**)))*))))***)))******)))*)))*)*)))' +
    '**))*)),))*))**)*))))))**).,******,*)*)**)))*)***+)*****+)*)*)*,*,****)**)))**)**)+,)))**))*' +
    '))**,),***+)***)))*)*****))***),)))*)**)))***)*****)**)*)*),**,))**)*)+**,)**))**)))**,)*))*' +
    ')****)**))******)**))****))**)*)****))))***)***)))*)*)***)*****))*)),)**)*))*))*))**)))))))*' +
    '))***)**+)*)*)*******)***)***))))*))*)**+))*)))*))**)))***+**)))**))*)*)*))))**)*)))*)))****' +
    '*))**)))),)**))))))))***))))**)))*)*)**+***)**))*)***)))*)*))*)*))***)))*))*))))*)*)*,*)**)*' +
    '*)***)***)**))))*)***))*)))))*)*))*)*)*))*)*)*)*))))*)*))***+*)),))*)**),*+)***)*))))*)))*))' +
    ')*),)*)*))*)**)*)*))***)****)**)***+).*)*)*)*****))*)*))))))*****)*)*))))))**))+))*,*)****)*' +
    '*))*+****)*)**))))***,)**)*))*)****)***))))))*))))**)))**)**)*)**))**,+*)*)+),*))++)**)*))*)' +
    '),*)*)****)***)**,*****))***)),)***)*)*+))))**,))))**)*****)*.**)))))**))***)*)))***)*))**))' +
    '***)**))*)*))*)*)*)*)*))**)**)***)*))**)))***)+))))))))*****+*)**)))*,*)*)*)+)))*****+**)*)+' +
    '**)***)**)))),***)*)***)))*))**))))**)*)))*),*)))*))*))*)))*)****))**)**)*)+***)***)*)*****-' +
    '*****))*))*))))***))*)*)))***)*))****))*+)***)+)**))*)**)))))*+)***,*,+)*)))**)))))***)*))**' +
    '****))**)))*)*,)********)*))))****)*))))+))))+)))),*)****)**)+)),**))****)*)*)****))*))))***' +
    ')**)*)))+))*)***)**)))*,***)))+)***)*)***))))*)*+)***)***))**)*)))))))))*)*))))*)),)****))**' +
    ')),*))*)*****)))))*))****)*))).)))*),)*),*))*)**))*))*)**)***)*****)**)*+****,)**+**)*,*)*)*' +
    '*+)))*)*))))**))*))*+*,)))))**)*)*)))*))*)*)*)*)))*))*)*)*,***)))*)*))*),))***)**)*))*)*))**' +
    '))*)*)))*)*).))))**)****)))*****))+**+***))****)+****),)',
);

/** What speaks for a quotation as somebody’s words. Written by tools/train/quote-weights; docs/model.md tells how. */
export const VOICED_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'Z7mO+`(2k?QUM3k+k(hk~NJkykGm1SkTH413V(-N.Ik/0HkOk|_kLk|1KkP8k*Rk@3C>k3lF)<k@E;4Mk*k}5k0kAV4M' +
    '1Qk8/ksfWFkI>kjkJAB6^YkaY0.LBEWk:6>4CWAkJl,1l6kp()hk*gkFl.<kcl^V;ZnA[g+dlhK>kvek9kj(6+D+5k5N' +
    'k(l8k3iHQQd<k;XePk_Dk><lD3,lX2)N>k91,M6CkW>lAk6k)U@ZfP769G4kO7D)d1.lEl5kE7>@k2k(D40M/k73`fkY' +
    'lk(_k~kYk)7.kBlZkkk.l*l+S<.Ck0lc2k9kK2kxkqW.,lLlM/*.Sck]lWk3-F98k7lAk^k@ckY3W.>e6il-R(400k3a' +
    '3k70_20lyg7kCkIkfGk<kY9lM5ku*=0l.[kW(k8SUl5=BGl5k3kVkv6kJB)[4)k9R-OMkdk?k5`k^1lDlbKk8OlT^l]l' +
    'ult-1-<95Sf8:51lP:km[fIk(kzj3h9Ydk*Y[P/;:k.l_n0g<4k7;kSkCXn-cHkk/liMl3;Jkb5k2[7kS1kzk)-Q-Mb=' +
    '2ki`(Cl4JGXkTe8kXRk@TkXk,<0@;D1kz[2][fM^DkkkJk.<0kM>lZEhC1kN4ikS6;Wjel:LECk=EPKc5S(9UlaMhY=K' +
    'Xk/>@;>Bf?kW:k|.M_4j)QkSl;9cE8k24kumIEVUk-l1mL))*.;k0k`kqP@kpIh3V(HmS@X,4=)CJ/WB-kA7Jk1-)kb4' +
    'UkWk<ckio`llkL[k?+ke4:mMZ(8]^I-lIFlFk(f:66fkKM.hkFk2>DMMk8ek*Ak_2k5)V:XlokBRk3d3.]_S(kOk1kZ5' +
    '0Wk6^kQ-k/l+l0kyk<k0k-_fkO]/k)kCkWk;JQl}L(,Fl(.(>;,dJ-<lD^lfMX5kA.c,I1k)*UkFk.lwkFka(k/,0kGk' +
    'N-Ak*_kCkO7Nak8lU50ZX--k_/HmCi86kHk0k2Ek6_kNVRkE_m8+Kc*H[k1k5ZkqSkS*(kU,k9B-k+Uk]8UK?Pk)mG0k' +
    '2kx4kck3?a5O*L0cg+T:@e]>k-0kHlT8T)Lk^mb0k*Ok.,-=c3.FkaVIPTYBTjkVek1k8kB5lU/*8la7kE]kQR8k>GNG' +
    'G(k5/Cl.k6kOlYkLkAK5k,k4X-k6Ack7k7kE<+k*AkMRkM<kPJckck^8QVkYO,T*mF7c5UlJQI003k<;Fk2ikA95kEFS' +
    'GEekGkIN+_9Ak1WlDkT.:-U;KkDY+mfk4k(k8?3O?N.XkQk,1lbGl1m.7k2kr,kGk2kn,+l{D7k~Yk*3m-l,k<lROLEk' +
    'F565l>Gl5EkA*F4l4kZkBk7k*k=266k7k0=k5Y>-/=k.kY2HBk.l0OkKk~Bkc(k8Ek^ek2dN/V.^lGkc;k?3?E(QBQ[D' +
    '[Ak^+k0ksl:Bk?k5bk(k4k`8k/k/1.0)X **)))))*)****))))*)***)*))*))***))*)))))*))*))+)*)))))+))*' +
    '*)+*)**+*,***))*)))))***))))))++)))))))))*))**)+)))*))*))**)))****))*)))*)))))*)**))**)*)***' +
    '*)))))*)))**))+)**)****)*)-*))**))))+))*)***)))*)))***+*),)))*)*,)))))))))****)***))***))))*' +
    '*)**))*)-*)*))))*))***)***))*+,)**))*+****)))***))*))***))*)**)))*)*))*))))**))),)*)****),,)' +
    '***)))-****+**))*))***,***)))))*))*)))))*)*)*****)))*)))***)***)))***))))*****))**))*))*))*)' +
    '+)*+)*))****)**)))**-*))*))*))*,*+)**))+)+)))),*****)))*)***)*)))))*)*))*)**)*)*)*)+*)**,)**' +
    ')**)**)*))))***)+*+*,*)**)**))*)*)*))**)*+***)))*)*)+***)*))*))***))*)*)*))+)**)))+))*+))*))' +
    '))*+*,))))*)+*))*)*)*))*)****)))*),))*)**+**)))))**))*+))*))),*)*))*+)**)))***))++*)**))))))' +
    ')**))*))))))**-))**))*))*))**)**))))))))))))))**)))**)-*)*))**)+*)))*))*)*))))))*)+))*))+),)' +
    '*)*)*))*)*)**))))))*,))**))***+)))*))))**)*)***)*)*)***+)*)))******)))*+,*))))))))*))))**)))' +
    ')))))****)*,))))*)**)))*)*)*)+*)))))***)))**)))*)***))))**)*))****)))*)*******)**))/*)***)*)' +
    '***))*)***)****)))*+))*)*))*)*))****))*+*)****)*)**))+*)*))****)*',
);
