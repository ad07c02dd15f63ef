// Written by tools/train/quote-weights and tools/train/word-tags; see docs/models/quotes.md.
import { packedWeights, type Weights } from '../../model/sparse-weights.js';

/** What speaks for one part of speech of a word or another. */
export const TAG_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  ']u  1o !u  1o  j):}d{k]o]a9@yjq4}?>5-~w%+(%u4~u![bftnoi 32x0~xq~vr/?d2~vwfsfz q,~~o>o90v7b:z' +
    'zc#h]dn&n.s>pm5;~s[;7^?w9:mw))]{(w6~smw1?n4~e!}+7b~~)g(+?,~xwn^|{-cr2l~l2#l3~;/j})~(nq*un~3<' +
    '*or:0m9jzrk2onx#w6{w&jt9v|)}(?,u4]6n=n/n~1w.#[ok/bnr)~a*r(}xd7}<e;n#<&k.|+ra<{11~sz{^~eh^[qn' +
    '|4jfp~m%!l0~p)a~c]~}7h[nu>k|?|x2:~bm%<&~{8bn<?og.@fq._0avw{^{8rs0|%6m<&kvql(x(~}@f{j7z9-2w%s' +
    '-d9@n,ozd:y,~z(a~#|[qlyvh8x9u[!]{~f3]}]4h:zb~l9f;4-n2 u27}{-=f{)d=7k#{xmt2pm>mf~(,zep;(+&w*r' +
    '4{l]u@s*{c[r@k]wj~~r3v%v-oz}x})890p-&;8l2w@y*o6dv =0-]~+/:~%2ozf@m(~u*4w>(ll>{v*<wt9h*x3i)pn' +
    '*@9y%sq5~q(xd6 w45}y1v2|!e<e*mb{rjq@~8ob_vy,1:n|fc2_]{ ^f8y~qb|s/e;>w>e({:wbs]!2~fi[wd|[ ?c@' +
    '~6}{2^*-[.@h72oue}=s&s)=2~~~e%,?q;<}<[3|}j4m*>m]>f;]~|/~sfh]{2w2xfsb;9%]yd[0#?}_{o/&w2{,dns]' +
    '#nj]|qnj[;me{%}o]~@=[!tv}%o*qz16rs,h3=<](}=khza=01:}^ud+/{=k?+_{r]:/ok^s2~k:x7i/s<0~_v0b+*k-' +
    '-r/_nxc<{}?ad~~yle4qjx^wjc}}ha9u{vn{(k.1f}q2kr4=l)|t~zf><~~d]_fp=5,!x)e(%23]@z~8[%3q];~xwnd%' +
    'z7}*:zn0./%~}i9zsz%}.;,du52|;_}&o6.]fvijh[9]](utu2cb~~|.cjpn0.x_s):/ q%,dhw%%?nw*?]r%~],o~~_' +
    'c^yh}!7f}f~b[^zh~rr<m~xx7-e0~}g??_de~%>8y]zg]c9w13m62;d(it9wj]a}js1#]{~?r9fo]w_@.{#~}.vt1k]~' +
    'y!8|9_7h}*}*6k<+^v;25;rq@!~~72)~}->[x(^s&r]s.]=yhfo0z1i3a*~ @r~q]w*qd~[v|d3e)xnr!w68=**2lion' +
    'pe6|y903nhsv]1va/xc-c94?8^@(~5>h=n%~g&q{|m;~~}]^~507{ar#{w)7gjn1}@zw8h[%[;n#k^~d}f]z/}p09}3j' +
    '^]~sjft?[t#3/?r(~t~qns6mfx8}v.awrw4~^2~3]fm}ap93x7ob ~&n~xx*4x%{;j7f8y28%}}po*|p[cx{u_{#y*3-' +
    '6kn{k<g]@[ :e5flzhmyno[onu_[&',
);

/** What speaks for a word as one that reports. */
export const CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '_}  *w  1^l=:t<w,<g,/yb8|@un6&*i=3vnv9&je}4q!w)3^ 7tj#>p7+0rg{}j|1{i([}>e3r[x&s#h[b_27,2~x0+' +
    '[|y#-62j}6[5w251-h[s)#}=~#r<r4af;-hy|c]:0bnw.1l.2<.ft4.w%y%qv#/2~!xc<&d>:=9c?e|=0.8b *72][g6' +
    '%2/m(nnf @m[@k~s6osp&]}!]s6}v[?zu1b~k2u24~o@=({u6+s!]#!spy]_?e[fbc:fr!neacvb%|!&75?zs086cv37' +
    '?ma#.y%afiplc]pf*+._qi,t7m~7l6w/l~876huyo*o0!y|s.p|4d<w^;s([.w[*,wtlj_&p~!}8*n/6@^x^4p{3t^4^' +
    'q%l8#<cq<5-z#^(#t=sv^4-}!v783--u>:_/):[!cg.13)6]:_;@ n7f&bo</hy8wc=:&4:w/~#fjcsy,[&{z>fa.q:*' +
    'x^0jun.[b<32_3_c*@ri(^1iu_@>d1x09-g^301[n/jp;&{0h[w+}-n214ra)92+:rb7k#1xp?m!>/rgmpbu7//as1?{' +
    '2-yz87!^#s^911*8o33^s<b)7ve238%c=+|h%3*(n+[m]^m6zh11|#:*w*>p]-/%~0%3#mqhur(lv>x,?w@&c{~b+l/~' +
    '/%c3]/!2/[{}5)nwo=,*1+,_ej4.(+bk5*awc9mzm%^f1;&o1f{i<+hqj6:6ktg)%]{ej}; eta*u)6{>|zu~{3z:1{s' +
    '}+&<)q<fv4d~1a]5rd:}+y@x,shus6}*7h)}!<e}y@%iim>j9e3z92}>gcjq)!wt^,01>.^8z!w&9ua@[y?|1u/t~en.' +
    'p]_szw*evz/-80g5gbp:l)pc,9x(5+_[0p9.6+fayz42?]>0~^!+*z,i!~]hbn2b8h-!+o[]?=nfcz#975w%.v3w<#*3' +
    '?%g3qx,1(b !/6eif;^g]4{/0{/7a9le7oa{hr6&d2td+l9od-6in<3}+4gga?<,n><q&+*#*y2* wxl;:=@3w+/?r#_' +
    '1.e/sue| %? 6h.w+ejs1 (ge[dzz%:a_(]_^1d#sz9q{h>)4i-f&rw,_2eyn@+nhg7i<00y3i)0x=z  ktx bg3y76%' +
    '=-%<=o8=g#[-sfsna&6=&l.0bo]&h2]30,x+hg/-6+<.dn+flr4,5d+w4q =]>d!&;|py1@ %0,!039<p9?/l(_i}p46' +
    'g35kg3riw&9g_&o!u_6>cp8_r:5.rz #y:r)>m}b,#3ri>}+3x+z}.%~d8[4!?4;&6.4!drc/]4*=+,sp!i/)m/4+o',
);

/** What speaks for a word as one that reports words in marks. */
export const QUOTE_CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^{5v>*}/(ow5]?9uq%,^l8rw_;5{@p[5{r6erxa-vby(=pf:*37)[@]hmt]-a>8>-4+2~3,<^7qkfhig8q?76]4?ezc<' +
    '295!*2<<t.~+[>hle|d# m7a0rd,bvniu8lrnqn7wz8*f;]< 0||6*,0m 8_9,#gd{23]a*j]vzfrr]i@42cpep/[^a6' +
    '<!]/}n<lg72qk<81711ov6l2_x]~/rs!*9)z4ti7w6|2vvo] ^*ha-~m})wczbm=>]ex-voea_c/}-6?bcf;f9,<t&}&' +
    ' !}+/ep*_2b?*!t*#o}^^uuwhg+&o9yt!s1:&,,c:< p+2yo2|7!zr}>#fr@b !3nxlr{k+at%)%)%*6=)^< 5w^9s6~' +
    '{o.c).w*u{v&2(x1wgl,5t{!*bv?{9wncyb5i]3zog[> 10)&4d;l@|pyw(||z~2_ag r~|[/&]zh%xsb(k*|6rw]j:j' +
    '^[#=5gg!l~k{wv9_<~9b:k^~?>cz%j.ja,g-]~2#w2q }2g,-%t; |esh*g+-g_8sw:owt#6ke|j#<w0?@8nuh.pltif' +
    '|q.]<(ylj<6jf?68:4jvpp,aw+qo25hmo>)%#r>,?-og,8%)82;? 7<f+{tts/iv|cwh&>)wj)h6*;<)d8 ?-i#i=a;{' +
    'o?a(~^ w&4!%)<ai08.#us=;a{15a,z33 )00b!4h 5/4%&~]>lic<%=[;}73o-ok0;vqka6o-o:37 c5:o@&a9kfp7m' +
    'd:fq<z 49zc|&gcr+2t%c>@o):@215r*=]y(;|e1p-i;b%lu.oz[_|#ig<)ec~:{,.#) o*9<q(+p9y(]/zwjq!p]*r4' +
    '04id)0e,/4q {cn~(^x;[@s#{pd5rgj|=[qe!0c- ]qro=fe8:za*p{.{h?oqsca@.4#/0*j7?#q[/,7?d?to.0?lf8#' +
    '!^=3h7{9]g@.x *s}!i}k9|4* c#boo{|~&q4(v;-6s@<aha:yd%6hjn5mn#oz!2&*.f]w^&>}0,s#8b[hp+t<@eae32' +
    '@x4so*o}=}5{q.gza_]rn]ftwjw1k4~vb6)hz(|0im.8_!@=*fx?3f!1f)q~^r+^y0<#!@%>~d_#a2z;]-6c/h[j|c2)' +
    'r&-@^*h^?&~;ax7!0g.]|>2&f/>u3ovd6d/nb14lm;#+9d<,7v78i~1)a.4lhg,=u(f~yyf~3j -:ws%2~~|e&x+gw&*' +
    'lk1v8;*;7yj%*/@<^&;4g+2o,v^ds:vv52^r(,le@( xyg2h?~u:5u-!85b4s0.]zyo>lcc&7*yaa0~1_#:%@m{str8 ' +
    's?i)o*)o_ {gvz^!d2~h);{;',
);

/** Words of other classes than verbs that may report. */
export const CUE_WORDS: Weights = /* @__PURE__ */ packedWeights(
  '_#smrje=d1]};<r!9~%s=!-h9loy#}-3m8 4^3?^(q6hi}<]y]*=]!k(n6dw9,vc }^[,, 8~(kfg93bis,>p elz?s~' +
    'h)?|u;_#&c82 f<3z%ou}!;770[!*t^}i%u/6 <w{qrmk#h-3+18u3w>}>,-t:xc9r}go/c/qy3f#rp5.s)k}}+rn:n{' +
    'u&sn#edb<@s&t{#~!>&cn[!+a.b!=_e*wa#w@)16+^di6b0rg-a~4=?f/rh]_?&zer@ai;*clw<c<+q;{u ws tez_g%' +
    'rqy<h;^e!*6kfs_}[:9q-?e|_~^ !}  *w  ]^  ',
);

/** What speaks for a mention as the source of a cue. */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^j17q!,wd/?17=~&.f3s;)}]{,p6|u=40r<,tvf##} _/1matu5+|x?*b_-)?y3-(e(#b7.tc^p%2:n=)?/}&={-)&>{' +
    'z|y>_|:4,g8dfr{*|ste&:}b>~b@rl{:6&gj<psz-!ah|%a9x6&ggh%-[&^r*-pcd[!%i~||-u0?k|n&^^fg0^6k7<&;' +
    '50=j!^u0ny++7f!p@/_d]v6~i]ri+47-.,t0<eka-4y05r@f1,7?_ui 0|?uq+s}q@aqcbu4hb<-3_/9/]nb~gho=&c*' +
    '[yz^9t5]6&~[&/nn{5,e,(2?!()rw6foi }<ax7b-#w/5x.yswzm#7|%4q79j{s_)5>{8{);50(o<5:!(!uf?a*lfiix' +
    '&e+29^vm&/8&#a^8[*<3}%s!ipj2^zkbxiyh:v;m6jpb2w)kpg|{lt hi!!p|]1{6~fbi38xm9()}hq~lvn%lel<?8b~' +
    '4[t][t>pv2*-e>4o;*e_..h6{s_^_=/(+f9/w[-@6[!{):it_o7+cm]ulmtt 3^}x;1~;#h7 1n7;&w}90;i_[6r-;  ' +
    ' 8!84py</aabpa%#:0/w0v:%,;m&;#_ep_^.*v_rv=,0&k:~&51x0{f6|^98~xy8t~cd?-(w>i_o[+(ik?fu!_,*|!s5' +
    '0x :[=(}+qi4:n~9v}yx4{,:~(g{2:8!_8:],3ar5:]:#};|f}ufrh&,ra;};d^*/ymh(1xm1,o1%.+ha?.5]!0!1([)' +
    '>%s~on!bk)31w?9&)*:s:#2]{9qaz15~}->feo*md|to=&~{fz3nwh@#|-tt?%b3^2v)~o!g.v_[*m6fi. ;?k41wv@3' +
    '7^&{v}(t;-[1z7sj-?m|>6[cu@;}c/ *=nk]sk|x;{a[eqn!{?ks,*(+32{6726)_?%|&-&)d*06xd~|%%9dwx*m%@0s' +
    'fzr-|nuxs<hq1p9(8&)bl18.299;lm~mq~~ !w&j}cay6=8b?t!c78onaw;h5+u+2 7:x7j6{(/8d o8^:wq!idl*g p' +
    'g+?{8ro6-*ai|,=?acz|2# q<c5iwz1wc7>dfc+yq7a  ;%j]u*kamq%!0blx(#*he8<@{r1}4&onc}j gwq]m}r!l.a' +
    '; =<1.~::a;a|y}c!:)u#{#*mecp<uh ^gj9,g}i}|q/x:^o0_7];))(a58fka<%+6m+}:)uxh v_879^b2r4m35<800' +
    'k;1-):)2uo7y5+@uf2q20=q5n3[}5#oshrw]iwc{8]#wx!<;r@z^,_)3w-go2r@6mn[t(cok[,#4{w_lj}6k}07[^p/9' +
    'n(@~k~zu#><>9j_|+%;^bo5ntgz6so9n0n<se.3(c;z}_7o~!~d&+&j{ya[],v]vaie6z_#]!g?@m7o@xv/(1{x?~%76' +
    'y6.n%d&ads!,n#b>.y5#}n0;i+=5}9re.+i1@c7kr+xurwu{mm)%kt?z!(90o~rak17b8f(7&+n|??>d,{6f}@s?/2a3' +
    '79b=y&pn9^7y1=)>7.8?pv,aq-rf)9*z8])os^%(1!sa^^z+d&2;-@rb=v+z!kf)k38[wq@o%w6p-[_weus*c=*&,{+b' +
    '+t}/:h z )n2v=jc20|n,-gqp9#4/i+/v9nkf4*]%23?#(*@bl+q(4{[w;g*1r8_h*8(%~[3(_dw75z:umq*xf(h.<e|' +
    '+g^!w3x0#d43r4:e1#.8l.er45z+e.qxq3v2~re4r].-88c#o!,9:#^f x{3o9v1l_0}k:{?+@rvjo67/rb^1~+j4h[7' +
    'p[t13 b{(x^{iy9%_<4/r *bvwv!^dx}9}6]997)l53uxb[k%n!+]!|_)?#3k/:h%nio)|b5_;rs6{7en2/gzsd]}33r' +
    '{;mkxh_-![;=%;c-=*.!^3m|]&|@+)#8ssy|?%/{.4~{-)]oska7}n593kizb@d=q~,s/uh13!](14--s<oevfp+q]^{' +
    '8!w&17m~p*.2a2vg+z0@!9%h48t;!)&#y22t5_ xn}g:~n+/o;4vh(pq|,nfmoi%}ox@bopi:%pd]_m,_m^=d9+_)n|3' +
    '22f?1/l5_6]sec;t=phw@d[[v9b}7l +?2~*cv;u48tp<[<()uz471&c;4w+(@!]pp-[14#c4^!!;~4!*+xbeeip0#5#' +
    '%3_x)-,*6(x*(%u~qy!])90|{!6[)>4}i%obf|~&ai<;.#x ko2s94cx(*c|#&+@ w<f.i-4m bq#8{,gwgf72c? ~z>' +
    'r{70q(*:,<f+@jkqd&;sq^(u0*vp3]a8pe[,/i(8(fz=^8(6++ms#b5qipk(- q58@(h%/0%a_f  jk?<-x]=e!<;t#1' +
    '1ert43as/#ck0*f};5mq;)q)41^7}-!hb}:%%j8:;w34^xh9!^(l|0d*rnb/68 ){wg!0z2!=-q%#[,&6:t%+c0#y<yl' +
    ',r f_4poqa@v[qt?)e5()h[22n42[<o@&014%a] 4k+ug7(z| !37;( hfba?;_o[@5:q=* hlb@xl%wl[)kki)) >|5' +
    'h 1%sk26_p([*%c|=3#{c?p?&m-*w=tt3|2{u^n b@6kc;hao+^p_%?6d)gc;c7&w8s@(8nw^>,d._9~}ej<-(apo0@0' +
    'q,&6(kog7pj_]p3-!42x4z!wyi-b7;&z2sh[)1 wj&,q5w2x3n%ts32c@e1{otsv7_[,7%om=mv1~+!n3 +ih54px@1n' +
    'm#%!!_2_v~b{:bzx56e!o6uhri1@slvw/9*.(4i r-k=)9>^o1d~aenn^[8.)b|vz8;l+?&y(w z].@k@x+7==z-&bcb' +
    'eqhww6h[a!:)ip /eg:82# f561g=&9c79@6*#y-,1o1>gwk )(!x{.zp&fla7o&w@c?2j?/%td18ck]{g[^q&#,mso_' +
    '&])~b}&4y7-vp@!q <a-xh0t/v[#n5_!rut-sxg(d]6ub6^a0]o s)psp#m=f~d-c3ksa<d!i41{h,ash7/6g1x#w!^h' +
    ',fd4]#0_?30m!|1tepo4xw|5#hi8s&ry52&=k2_go5ag!%q~%gi0puo%#<n7.<zd&^vswu~1am/0o0:>)pk2e;]=#?!c' +
    '#h&|2oog*/gn@&6m:?&2_x>j[!(!:%h3p4+hre*!f(pr4-*_-%>(q79%^35=hh_>//q^e5}*[7-*gcmbsr #f@]zg9|<' +
    'p^_/gg}!q2!)37{4ch)c# /!{d!um%)[1#4}#q/c^9hu<{r46=!^(=)1vda3{;p),*yr^~%eh^,{6#=y],@v4:g3_/iy' +
    'sy[@>9:@&+n6}g/nigro8}<+}9*kk1meawrakw%udn}!@)=>=up;^~y*/=v)m?,((c}8xv!q9!%j_6p}b|<}9[[d1z#1' +
    '5ucc}ppj?;;t>|1a:[:[|5sjrn#=>~h-u-}p,o?-]-iu!dot2~_;*{!&}b);eobey-w#w ympvr?e*j245_fvb>) <v|' +
    's,v&@;3@[e(,%t4t~,c4^3a)emmq-[3dp3h={o3{cq#/i8dd!d,v6}!8(_a3bk dot,hair_w&7ac#:j=#fr9nfox*(4' +
    ']e2 :<6^k]/yz__t-p>%o[j7b,f3 ?><wdm9qyh/78a78<#,<5op!v9)|;],3>b9raek]5^ 4?&gx(lihbl>gtz@gc.d' +
    '@7] f)6)b 89,cgbb>;x/m-8_ph.c0j.{t6{,~.xn38l&12:dtr%!n}]=<cp&!!4[- h#]d.q>bf6sm*(t+6a{9ni)0t' +
    'g[=q53={v/f<a58{y,s4@g{qs<,?yb5=1cxdf}~-7)e*or326{o=iz0%m*5^(/^06w-<xx:)8=tpb-+@[b;om1c(a?tm' +
    'h?r_ %f*zu1g{mp}5:v>.{w)*-}_+sq*u/!vg ak{tc? t=t=kjz*:|*5eh->l,b~{4j stry6!/|/q^ ~-:v &^9};8' +
    'qx__3&o.%{rkd<u>,hua#s5bayizh.f!35/',
);

/** What speaks for a cue and a mention as those of a quotation. */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '[il:2:yx/8o(pxwlc4^;!h@0{&db;#o@x/p6 xe)l*y&-veo/t=7;v|g<|5 13<{i#4>5+el_y0ktkhmkq&@? r1.il2' +
    '(rrob+m23 -r^f:;pd;e9#kj2#](!,1w {fbmu!{8?zq}b80oe[2z.4vm3|p|;@ewo)p&<o|5 * 9)ww(1*!fw^w}[v!' +
    '(){ws;02:m%)w&73r}@!}o&bea7&<3*^@ ?|:wpg@v2th?qvw/0q{d%ffbm9>a!u0# aaquo.l3<:83,&qk<, d12al7' +
    'ek=&{3~%3k>:8a(bi;>}84<&l3^?qr a#ubz<{58!%%^fopc0^k..9/3n7ms*l w-ypk5)~<w5 g+kafr2p9c{ptp4hd' +
    '071/36n3?y|*>&4)s=8s#)#q5!5_kv{-_ *;u1@! j7/n2/1jz03c4^&/; o8q11[t+[h4*4~l~&5_;%i7 yri_u3?.k' +
    'lta3.1@ns 6-x/>0&5?73eq;24k?*42pt4#m>;,8>w<^1g1fjt7>v-[1=55|% 6>6-a-9%q|j0613)t?taw<6=:ene.%' +
    '#_(%;c9x:~j&,*.._pj+vy afb*k0t}.pn3c#c/@,-5 ;_}{6cqk~6:yo1/!5m;#<k-[w@e h2nts%c{(t~7+k)c31]@' +
    '=)0++wd5#8o;so#80l!y5,>9?7%7%)r59c@=%7!d%03ye){i6l(m!!]3x^!e%6=]f!w}~:a_ }p~yx2/jpwn_(c?fb%&' +
    '/y.qc* h2(/+i%-c2m)da^<[5xp4/kf^r+z,xl,!e5<>/)u{q:--);jh}(21, z>i4y43s?()v;-|+4.c_#>/q[%<&en' +
    ' o_*i~#5]_lf:4pjp39k8s1{jyy^6g[<9#?>)><9n23087)k!!<w0}fr>c&^==)*ffb|7rv<k@ |q@om g|t#w>_f/:q' +
    'rm/r h^s..5#05zmw/@o3u&^&^]o{(;+/;o/3qe]^k_ ogvrvo1 ,o9o={= ={1?)d6st.uh*:3_/,dewzj@?>(?/&|k' +
    'kpam}t[_;f/wyt#4yq 6mi@ {,|],*#&c2&!3]%d(,7q{q=-@g1_5v(!f7qo;[l#!7&98?ce;up !mp/%4qyqgt{?f1l' +
    '.i_20[[:(e(6cl=~b_ge^p_gk0je;s~0j)](p)!,~rj+90=b%3pp*:3sp5f<+?)%(]=6hx2<?&6#,s(yb(5>mw?7# ([' +
    'b7hpb,g2t7otr gc3>)</3-@!&iw vk~&.gat:kw_!t/8j|,5++0}i=8@w+z5+i8o8> , b/&o&7@<3gi=:6)*sa@n-&' +
    'e/67c4] ]1f]!(+z.,@qv3ak/)>;o5w{!dtds +naa?ku.,e+ /}/g1[;8n#eck w:_jbm 1lwnx_8-!{9a+@rp=a-g?' +
    '{![q3.2,&:h*q;3s<8!!?&ds1[),:0gs_4#+5gk&f}&e <@cy1/1y=&qca:0x74g307@d^^k2^{cq!5/_736(?x;c3k0' +
    'c}p(;^*)%v):23*]9}[_ %e@#-r u+g)%f,7<ojy?&0k%d [#|mk+c&pghn3x_z;%j^2&xb0]<h53x>!2ca(-*(b^^2;' +
    ';/0h}&d*6:9z@<?/(3z3+/6s--93la_@1u}?rvzy5a0!&&2i;^&.*/)_[9t5(a 0o,i!?i:7al?d3rp&4kv;e^>g9[9y' +
    'e^=+1imgw}6#rwm/(.r, h(sa fqy9c]sxoo>;1^ #_.wcks?) 4%r->6i5(11bi}6-ot57~^)p~|?bddf&@ c&^ [##' +
    'c(;z#/c{s;w2o@0wzt;>c%*y2pt^)[&@-49c#/6,/0&c78<~~+38m#ma:{#u-qupw2{n9[#)gdq&n595~tb4ayg^  p}' +
    '%==ueg!e?5%kdzs#6#w,^a1hrqco3h3{_k4t a; rd~#-cov02(dx3k0bx7ww75%kzn .bdi>c/n!?!,4-;7>zxx+h#d' +
    '3 {o_fv.}6o}o5bg|*745g7o-|_1f(%ccsv@z9<+i>{.#jatd{x_&0~s|&22^yd.80l??nvf_ii7]}9}8}||u4 @3hp%' +
    'm6[+&|!</k!1~e}nlxaw=%fhc1qx^m7-2|qxr%[|@xu@y()f23<}r)^ 0q97{d_eyc#xmd ',
);

/** What speaks for a quotation as somebody’s words. */
export const VOICED_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '=_sl%~!u0^+>y3<w!h&[/;*1o5%m^lmi8?@[qm!^{9b!cci_gwo+~:t?/nrh[n/-v>ym&gl*ku)(t]3fp?{em%==z!}1' +
    '+a;|w42{+9;*v>!8666{1koo7:}+1*ry?27%>i{]w643c-8y+=7}j~d}b*,)d-&8|8rk,@]q]~h*.q}gl%c rt{np?g}' +
    '=>,~eq=r)_!~:)ou9i%~s}+k#:ojz2+]jfc-ivs=d/6}~s@*i=q[4,sc?_?d/<x9@nscy7~_#!0xm~o<<2{21go]m/{?' +
    '&j;_wz7i*@;-0rxi?a<m;e*+,8.nx*~zn{1;{1 (c)&uo.5!31sdb%ki <,qe;{9n6<nry^^,o*!?+%.25s 7r@|%v0{' +
    'w p!+*ho^j~g|?o^6/:qr;iu22fn*asbtlu[#gk/f -ca6ol.,149m4an^7d7l9+ .9f*o td7)n{c)qy1k3+%=7^@d/' +
    ']{5+x*28r&c%+&13.-bq_qq0+7oz(-%aj}co;w0c]maec&c!!22/,{*^o6::;+,+mwsh^a?^o a2{;el#}ri&7}k@xkc' +
    '68,63p8gov2^/qk4kui :za9^',
);

/** What speaks for an item as the first of what a cue reports. */
export const START_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^k2{)@@l<+~*wi7w@*{l}~qxbg-^#q))w(+#!u(hwy3563y-d+g#q!tze%qu,5!o-5eh#!d@19/fqm:q}.+h<}<xs.7;' +
    '%4p*t}3][twcy 9/?hs{3_02r,e)(m9;dg-m0/&,|]4*.3~2.%% f42-2l=_]-^/9p 22e^/[-0p@>w!!{sbddo av8;' +
    '7^58%^~/j7;o|vgkst,!;4k?)4r,[r_5gm]5+psg|{}%:i3%200ciy>^gcb:,th;w%?6#z1i%5# c0)u3ng!.|%</]c}' +
    'e!e59rca5/u_gbwb)]fwgeu_:c27wy}&|^o:&i#n?wc2;,@wdj&/@~yik x9*&i|,[>;dpm*<!mr}y4-#7u!4m,a&{jp' +
    't0/0f[j^r{;wr04pg{<%6vwm=pxg_7jt)=b:>=b_bgk31.}&< qek.>o~#gfijw41].(g~f/[,z - gov]j*]|.wi8u ' +
    '>%bui#xlwwn_,p5]yl=[gy,-]?wn5t/a>q0<2u%gp77^bx&l*{0ao,_4ic&/m>p)ge03xn(0/a}t6bg{h,8luz(jx@<1' +
    'dr^n|x+d}%;.qkz-&(6ud>|i4xp;xg<s[.e!#=-|w6%him?+a,4*_#*ec/3/@cd69h1vh%r7(m2z&25^kec )#x]<gj6' +
    'o2iq=~wp3?/dtxs3n>[:kl9v2 ?wwk;5_;{c//w8?cc/s+4?m (+gl-?.h~@^ic!]s_];>%9/vec<~-ar?wz: .yo,]-' +
    '#2/{>opn5;e%%8 _k:xk_,ul:/|8/iu<)(~~*i&ai<*b{qx^8ow]cghcsnv~<-858;^/v##v[2sj(=^__l]6(&h6.:<p' +
    'ty^ 9c|pr?*o3%v3{t43%e(~d}~vz1._p/>7|!hj_qguqc7o3rz25*o^u[(}]k8n&!3^9ac[|.r8,{@],ytu+<[=(^]]' +
    'o>~%&x7q<bd^t*{[ nk=g{;^[zqo;>i~9_ !g-;lmn_?5! d44r9b]};>a6t3%x#9ez3;ze.q(>&{i*,h]} p;[izkdp' +
    '8![2)o }-?hmygsl77i~q;we8b<_,>lm(hsyud_}4-7o+78+,.fgeq9{!b,h.xwup#s5h2:6*-4!9)28p5,}/-l:*tv+' +
    '~:b7*9s~k?&3]e@kn[%|m /,j1)ffm-udn5?4]ub02~5&=ov[a#1]oz15s(ivb@<1h[=r9pu^h6q!5f*.{%_ok p}@(5' +
    '^w=a[4|%#n?!|:<v,5ai+0.+f*[i5cj~>]3x# s2h&9:835b5@f5&r,],e>7y|-^1u3/dab5sc|,7m:a:9#+jhfl:h%r' +
    ']c0w9w%2l*9wp(<fzb<;o5{rg^&3?)<2cs].}58/r,k74[t0:?.~k-ybq5r%^(;w/vf|tpjgb[01t,0;x*!st)f|7g|.' +
    '7*:_a&|:(c)ba4t< @y3uh)a8rxrc2d254~/{;ky,1v.(+sg0#3^1)-j.t.s?&={s)kdq6~]_vzsck(}]_b;g0;+~z5v' +
    'r<61ug^6bq=< ba{n),c i- 73%dhhfh?a,^5kl#.a}!qt1|5q4z=;4~ 6/q@]6~1:: }j}eyo(wt4h@~*d6^5;0d =i' +
    '|wz1#v>av=iyv<[c?]}n_?}66}n{b c%gt5k{*9#|7/.{}zy[6;&f^y] ~_@13y|r+>zjuezi&-{~a^{n o[v~=1~t!b' +
    '6i)[b%<]h3lny{i.|vr7o3#5s})dm9&2m!8[he-(}v|zvv[4|3os*4i%h](3 &.slvyz5ng+-+kx/.{3*x^j[-idb[c>' +
    'o#>:px^9c5?2o?a?|cx.p3a6=~m(@)>4+,|cz8^wp?5*c5x5ypmn}nh}0w#24#w#z1 @v2)g%ijp:@+7+2f. 2j*{a:)' +
    '[u0d:~;x*^94](m{[)27=;44%c72~{n|~u/_l^rd}31<~(h%oi>&;,e4=^802i[;&}/@w6gw%~v2,%]v0)6)c!n~6npw' +
    '| e*|16#~v@=pw%x0(}.[{w %-}(b{-|d+d3mz|q07u!jh2]8|3!{=_?~d]~;6,5f+0=j.p?!#8[{(o]x-ier5d*]s;9' +
    'bvb~a5od?/>,on]y}6s[cq9az+qd&9{&?&96}^78i5/jtkxq.p;v^[,o5g+2w)7:/ w#has;:oz59%n]}n}1~+i<]}u}' +
    '6s6~o[%}:d<!]{12/6h@e!~x ,h7ac<1sc(s&}?n@w.*bh;*8+y%2{.&8|fk&@[& z6w^a{6b~-,(n]d?u2860-qwo10' +
    'm3co25p2wn#~w[0+vm3]2u/dstjxne hsrco/@w .qz9]<+?x])c3}<axvx*<z:03?~=(~x4<9||y<)&z<@~+^~b&{9*' +
    '~y%9(!qmi<v]cytq23zk*yp:[6{^#zc?2c^+~t&5%0b#{_yp&042bw]]j}n(h<+*,k]c~;zxqpnw9q]5=|}. y7*>iz^' +
    '|&=rc{)zp0o4bkb%0444/p*i]!|@h/<z~?bx}(qcnez?cpjd.o?[ +!f.y?vg&pl%#x+1@r}dup@~z#{n}2{u(gjz2@?' +
    'ix;&xjlgd;m{!+d67?^2<{lad)!axx#znz>c5.4}an_}2{ek <.9.s-:g5x)+:0+z02 r,y)>iip1f6) s3[c+<k@j/j' +
    '9]]p|w/{,2kzvg_/r6?lk6~|,-(~l!b>or7]6o]r]*d?c&0u8_=qy] q8[r )&+%>~|c#xk@6b {]ww^*}!<q/j>o3_[' +
    '&g#,@_;*,gk;.:-wvdoz06{2y*k@zsjt,qcu.w* 0i|>{_+hva9kl%~q*~,xrr3;8+?p:c,>n,[k4]|;*?a]>-~_d&(l' +
    '&!k45}a,bd{b!{k,#>,{z4/e@fsv+~5|+~)ol|8do>^pkvkya :!-vo).|>r(u[0g7m1;{x&*n~1<!f!#r4x(%&m@(+q' +
    'i{c]4g 2=nw;u]e47(}:8{;9u:p!g1bx^}x6-8ew52s,1torp?yfbl6wexz @v_)<a0||,89ac2ww1wr?9]y>rue,,/6' +
    '@*ga%4p:isa&tqyn3h:~w+^p4w.9~-r1&o8%8+!{fg5>zv@bjc>, ka_]jk54u.g1-8-uu.|+dy6l2m6dsr^4-fu,du*' +
    '9~o8acj7n4w2aa)/q*--4kqg?>73~*o7/xpkyil,s0k0+n49~+-(%^,r jo* h9d?-6[*]5/ <g2:%&]b)3p*spddu_n' +
    'jtib+:w#|w*b0=h61vq)6?} o5*&f35]yi^;1,#=*y[_;k[!j9_smjs07[%]m3z,u<o}464 o496z@g}kqy!q*;,*az ' +
    'v3vwxx.?[ktxbxxq9/lf ga6ir/]# l-oo^+6;q|4xb2&rao})w&o&7fwvkk<v9;a9_+gj^_sdsf7dtnoe,{!~z@+d1i' +
    '{=4zy~:+?cpr7&(8o|e^?p*&? c7n]|33y:;t27yq|9>+r!us*/{d|oc<&hr)7oa.})}~)0bpu#rqx4t<q.cmhqjq/&?' +
    '0r:gl5?(y<>&^.alq],_,y;c6/ 6pe@ucvt+-iy!6:ohe@%!r&h&x} !a(.3!h7:o+f{6)k.)tt566xl!v!ig%v.-n^-' +
    '*#2~3s5z(0:ud!|1c3@b}dsw/mcn6s5237+c!u&|5 hy>:+^h=mt#rs|7io#_}%>x)us4?5h%^!?y* >y>{2h2&t)dg9' +
    'ei)qyzj;p=+aklp?&h;:08k#_b,ltt%p;d1|)m#|[/o*:<oh%.af%t,7_/l5r s)*#[;< 3[m94;;csmq9 e&)5eqjwc' +
    '|&fy~?#(<9~0{<a09mz6/.x,i^oh s+<k%v=n@a64nui,#)r;-x)2 ',
);

/** What speaks for an item as the last of what a cue reports. */
export const END_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^p<q}w)&3%>4(4#_cmv~?7o8e[.p)^!i8h{32@tqh?< 0rm]<&o?6x37m}(%6;a_bk4(ug)<8n7glb{5@<wvs;_<es{=' +
    '#+&x/th41{6+8qrb_5/-.h/jc;(%[ *x0*wa,s/~.k4~!%r~]4;y![*+,3+ __36. qwxho)ja#8<x?ku4a61[ !-&!2' +
    '7ea0r8p1a5j+&fp:;b-~#f%twn_a]3-tx,r/7xy/b 3i9o2&p0mvn43027%y#<-hs7 q8>!8>y<>={a <iw_-<=8ba#7' +
    'u4mb)i&v#hc2_<|}=!/i)%tyc%&;]k{70.2)f)w9&2&+;0ox^_0h )/^o- -c*c#&&%m8.u(z##&xy.j6ok7e8#zf-;[' +
    '%bk3,a2a%0w+ad1gxo=&#a.t43x] #%e%;! 7!p+^^=>aw|pl;gh*=8c~7^]w2emm9[a6(ws@%>4_ew3]8nbmv{7}+po' +
    '3n,wu[_t;3z3q.6!dwf!#j7|ere! k^)&#+q!1u.!c4!,gi=i%d^&-u(>rr?g^40~dh=;0fr5xvh).c:,a_ y,+w!>)b' +
    'b92%<81]pq20|w&!+ffpua (0 +6/:2i&&4piox4)eu?.d{+52lg6~1z<&0&_[})_?^i&0|a=]+mc-uf[ rp+e)kd:{_' +
    'ad=s; 9fb-; b?6kd@pw}#mtnenxfm0k&&ja/7!(*!q}2*2exc=18p+<6xzgww@c{b0*hw/;.t[~wki|.x<3038cg/(o' +
    '619av>7}:;^+(~(;&i2q2a43o#(07pk.(^5_,+n)7}#.7zny(79%ud_#/#{8/c*,e6c-#,> %z@tq3m#,bag_=/*t )b' +
    ',cm]2_ro/0d >)1!n?^2,#o3cf95+pq >f^e5+t,q.isgwb)2_x{i,p{},5nkq_4^xh-&4u:;:!d%@<=7^ 6tf@50p!h' +
    'yw(4_b7?>w{g]?z@kxkddp*ns%]e-3%|r?nwgo55x_-_ivf_v?m{9lr;gcm,da1z^&tnaw1&[6>cup0i3!_?+.-b~ :5' +
    ',{~06:,rg%= (? .ifs#9>|:0h{8_p)|u?+.[_32;;a{^/k[? 7f |m&>(+;y(503+0]&;&mb7i8 <1/s,+/i=rl-[&&' +
    '&;6coa2,85/a:s+[6^<@8<!hq8e8/#.fa%.7j^v,3c6v@}==)y3;&h9(4&-l16 +v%@)2,xbpau+[lk%(6-,qbj5&}+w' +
    '2htvvwa6i|=(6 ~#[*9mgca!4.~s)k--m,}<o<013{j&-az)>2{.^4t&1+(lyq 6scy5#s+:c rf0i~_p*)b9.6>xhy_' +
    ' ,x!:dgz?(nu5?,x1#6<]wg8l#?.j;ew(:?a082j-/d7[;8y2{8|_}%!#%427;q 5!(3wbcx7]jjkis&w^7>7otbm{i^' +
    '*f#c?<6t!rb;/;=a;6/=y]f1.?g7=< ,( _+&p[g,3x|c2kt]#z8ko,]~@)i*rhq%)g@ 8(}k-.+:7#g/6#4u4p.u-%/' +
    ':m5x4.}h@~n]v9:j|fz+@2oui-h}:9?w%da*~[wmps#.no(*=<y2lyj[}94a#]=(kse3#p~c;q|?*qi7?y14gxs=et)i' +
    '4y>3)=qv_!:}dgap0w*td;*?;7z{rms~>ok1b){(_x/hdyj#<q %4[rq)| k=s ;~2>c()+dhg<d8~f)w[?@3[e+6[b|' +
    'i!g?2+(m[+w5 &r4al0 16-~:}&u3hz^c#^%* d-shk/,p(lipr=s;~_s#![;4_ilro)iw}*%c-bp%l5zy@3&4=w1_%.' +
    '(&a s!~#]1k(42+^8u[|q-3eg2 wb62?bl;;/,03:c^).%:{%ih(_>#-)t@udf,(,hb_1.w^4}m)6-*;!icw*db,)271' +
    '_zo_*{yooeh=!7;!g]jye)&?&[yanc+u!+k^p^/[#>=gh5;opx@&x!op}w8ekan}t [~!x3cs1}}e=}b,[6o4^mnwm[u' +
    '*,_q+3l)ciz%u<?bh~q7^gu-7o(<@|h]=-8)),ghg{,7(p92fck6-9*x-.q?8w4#5v~ 5%z*_%avrgp.|fd#xca?v45i' +
    '|xys0jo<^qqhr-5: a]g:d#v+?|@q+}ee2q]i6hgl5n~we47w4+>%d3ajfw,* 4o|o?mzd,hj}!!~f;yoey?;4]k__]v' +
    '~/&g|<>l4vch)]3^8cs>76^?st8r!&)2k@+:>p:;eu(>&y->y,4|_?ys|!f^85?=gw_~w[kna):~k>>.=q9/t&]w*w(@' +
    'c9>5p-kqo]>g~+8#0:4ni>(h2e99;6l*m6eyz}@0+r8g-/vy+[zbi9_8e.5l^;<uhl.a?9[.ha2f.*u=&mr561r@|g1w' +
    '?+#w6r ,g},1p@5%trnm?,#d,0sh=jduz?3.&u9n:h.m,,; d(*txj#[gn6(e9>t(#b;%(k5rhi;!_(f@_,]s;f{989r' +
    'y)~lrc-^8<hjl9+&lr-7sz!4yza=22j~+a;g_xpp:nboatp+53+6a+,6=(ld;&+_kn_le~fy!j1uc|3)r#3eynx9+~i ' +
    '&i@po^[<~k3@gal<?&z2.7f_4fi/_<kt^t_ht{-4o7t|cx!dblf(o_~,5i<i8-lov=b69:s]3,5]|=x%/w%vf1&mr .3' +
    '>ya*?&+4@hi/d05(,y38&|*u4m7 {0&<3dfi%<;rc3i*?5=]ca[ {wi^fm>.} 1=5d5g3mbof#jx=^*d-9)[lbpkh}54' +
    'le}?y6#kv!+p1ta]^[8jk7}',
);

/** What speaks for a cue as reporting without marks. */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '[lv:gwknc6r4h:v~jst~y<3ir2)zy.:=^/4k,-4e<}9xq-~w: [b}<qlr|.6d>n_ki3/.[~_y6m10eu?s;-tzs28l5z3' +
    'e7rq}e}#.b#]h(8im#p7f?j)}^p~w< !i^:; wa< /;js[]=91&{9&j^ t[#/2m7r1m? /e4,%-1g_co|5|r)qd_%o*,' +
    '[=l+g^^4nr<)~);r5o-7&=]77~){[@x8,+2?dr}|j{]dm.-t9[+tlog@>5c*u,!>.]{ubnzpq~._m[7~f?bt.9t~>(ww' +
    'ff~o}4&qrwn-m0]8|yg)0(-cjqo3np##x@~;/{bz~q/6s,|e6}lt ],2tocj2=z3*l1{1wx/f,^~0)w-,*1c; tl):y^' +
    's,}p|jwh_*{&7-c0(5x_:-!~d5{h2p+v~kb/0=*x2~6.1g<sbth9%116vk)#j{%g>n!]+0;;s=]s~at[<~c%9q|>7!bl' +
    '^ogjgojx3d#![{[0|m3)+/d*4(,udn4hp]kf<^c5.vz3ro9b87}1+5jk#t.0(zdh/yc3r(b3oovt29en 3:+sc)3.__e' +
    'f=tly!}|6~+o[qm!{1#1hp<3^g.vf+3nuc]*w8=]ju/&,ob+j7t([p%-|o]~~u;3hkcco*%gm]po?zh](_z>){p)q^r]' +
    '2q[(d(<3u9{nse,/!v_51<c.<^~a0nvj9cp~a(m#4m[+g*er{}_~0s< iqvq(/u?{>xs6&.t+@d&6>w(>4a]}h!2@|/u' +
    ':<cj:hdj)wj*+|6:d=lm8j>m(q/:_@b!@9^@02xi{=ew#g(=|j|pc9k&z/o,382.*0k*46d!io-whg!:{4._s6},1!#|' +
    'l^)/g#w+:#yi1&,2b2hk2?9<!(b4+[a@dy~d;&fyb<}i5!orohc3pdk]f[+@7c:_;ha%)&#k=d*sb}b^c|va9i#@>@f[' +
    '#inc~&}[wat3~{>#(}o@;=fw~z:%|^(@. n{=d~ 8};v]ut./6v;h%;5l3e#b}3|2|5.#qz*#~:{vu&_q23n!{} 0b79' +
    'x =k_cz> t/c6i~{!%.h<p);cic<im0xn-8~xk_wrwe!_y7+@%?phg%v4u<x#! ]j{32v#don*!eifxm[;v,nfq0=xb[' +
    ';5 *w~iak9!~<*^@e(pj2>x#~o}/u>t}w^%1?79 2=*-3:%=-q<] (^a/l-,/h^433>p]^q[!|^(?ry ~i|1;}]u1s>b' +
    'q](8uyvj%(y@fco@i)>e+f>m:a ip-;u:sw9un6&2r0>8pc[tw#syjg=ign9%*h&vcs790]9*r=f&v9]!b*!bs;n-+b+' +
    '?&4d5!i)tkh-@8brx]n:!n+s!3;z]x_3evx#i73svxn}|c+yyoq{i-hqn%z*~lo,f#9}h4&(wne*.>qck,g,m].ve!^s' +
    ']jv0j~b/+)*h?75d2co1x:u:%%2c:b9p7rg6&4y#34~ &}sg^b&3k?2odlr=v)mbch;z 0{ctb|)a26]+?j7n.}c2.;!' +
    '>^_y9qsuxhqz!!! hmh({>/ 1&bk&|^qoh)_6g*v_]&;/*,& /4hhw_v70cpj;shh[~[g?ztkho3tah|zcsc5q66:czp' +
    'l(t?di@]8pc5l~}r9iudbl>26]kh#r%]#a?j)k3{r&8-nn~k<8<czta@q#nk#^bvm_u27|=*0+',
);

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  TAG_WEIGHTS: '10469aeeb58120a8',
  CUE_WEIGHTS: 'c1d99b6522549390',
  QUOTE_CUE_WEIGHTS: 'c1d99b6522549390',
  CUE_WORDS: 'a0aa33bc48574c79',
  SOURCE_WEIGHTS: 'fdebe35aa5faacd9',
  ATTRIBUTION_WEIGHTS: 'e3bd47e5a13af25d',
  VOICED_WEIGHTS: '19a191e669dbf9a9',
  START_WEIGHTS: '2cb3ad4c408b19b7',
  END_WEIGHTS: 'c0e6a1f302ddeba6',
  REPORT_WEIGHTS: '8834f3ff01e79b15',
};
