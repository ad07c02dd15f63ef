/**
 * The trees that choose a page's body, for {@link readTrees}: fitted by `tools/train/body`, which
 * says to which pages. A change of the features needs new ones.
 */
export const BODY_TREES =
  '#go|;1b64+~2h{*:y4t2sb;2j-~+{uc|:1b7+78!xw4k.sy2-c~43mfo[>=:hf4hgc]fs|f.wrh/ wn<n&^1ex#;1_s*' +
  '51^[-]hz80;z!xm@[}~u3gw!{#c~8yk?xs=;36{}:^ws?)vl4o!sfqfo+u%y[a7y04#{wu,w?f5[jh&cs5p=r?z2th]^' +
  '#+!3({n0rvg4<sc,^([88nw}?@6{=||k4 x.zrg7y!2!=[3~1ju+_n-f>~#e[%qz%tss52ol;u4tc<~]cwro9s {ravg' +
  'w !o s%@y@xsc=34kbj4^/m6:ofi_sc=,!o(:>hwp;.a1o@a>pj18#-1b47&;*x<7*{%^q{-:w u(s{(y(je&l(#1qz/' +
  '<=2l^w4s6qb+[]^.^%?un[c}s]^vb;:5/_x|pw2rog4<^e-^x?e|.{ @6{+=!o[k~3twbgd% (3@[+@+z{q1&f?2_62#' +
  'w}.=[hf54}[=2!o&:6hq>7no%o9v8=[mea4}(bitbi]= [36b|,3.z@f1[ef55-(<btbi]90b?y<w2[)^=n-: , *x/y' +
  'ez_&o!kn[e[%l 20t<z7.:437a6e5~ 62#vx0-1%*l)omn3@)g:f+g3u:pv!!9e%7d}#e[(ot>s+@(!0r?8gi%pf3}.=' +
  '.!=d0v6394sno%{&8!pw_sff)om/1 t>>?xs= ?7>+wpsbf#^/e*-e{_1~*gtz7.hgg-:w {:>el25|=>r.0+q*ls(d,' +
  '#{l6]qa;#p{ey]#0_?}h+ |ud[}ed} e[(j%3#v?p]q|,s<!h2cl2?&-ech(!gn2cl27% +&=z-d}6gd0-;yfpa; u(p' +
  'd[c* !g)6hw?|}/y53n3*517<%ta;(8m<( a.r@k#||/jw yfob<){b!x3s!1~*q;}].d5~ 62#u_#q-&[%;{t+7!in0' +
  's+0,ue&-ag#-%%b)3|[3) b)q1*0d92cbi]#8{/>#w3w g2xp/%,*npw8rwi:w!}%11b{+;%cl5/5.-c/;/ixzgyfn-z' +
  'ou4l%^ s /!q8{m~%_5~ 62#tc;2)1bz3s >!w{:#@h6z4?t.{ [*f%^!s2_4b/*w0i4s+l1&,_h%),;}/3)xb|1mr1_' +
  'cw7jwu=t[~&&o!sf[e[%h 2_b;2)* ;lm)v#&-h%(q|}+-^+:l:v7<o;! bwk1 :0*7|;;#)^&;}{jv#v?o]w<})u{:0' +
  '437_6cg#o!7*9ff<?ok(ghn(r7vwx)2n*_x7_b;&r,/dhzsk@#<w)t.{ 8 !.=<{v,#3){81_+c5;sro0i:vs7+lv/:{' +
  ',y8[e]3o=rl-29e~**_r5l*j2!y5v?.4</:x6l1:9/_xr{)k[)(ogl+;#c-{58{=y[c@6td@x9!:9yp?-q/~ok:vc f,' +
  '_*7|< >g:2b!^-a}lfrdm(@pqw>s_b _[qf<dwi##9r{)mo^0mpw/#-#0hy4c5|/{%-1hw?5,w^i%fag434kn5e[!d)4' +
  '.>c6p!7*-f^<>i!c/:#bw6{0( e6r?{;= ) u6{=-#2%7f^u&~ojn#&oo%w@1kt*qw(11d|}*)0,b eu <#q_^+=!<jd' +
  '#,< >^(3 5j%_ q.is/c%(y.zcro?y>tpc.#^^5 2w13%)wnb5,kdi6y4}+-^g^e1#g<%n n]ky4 %. e[!h5~ 4__g2' +
  '#1cy3s#j]q*=7[d/{.)c}[]aa; !h!o(9u~#9w8v%5a^#q&!w4!g(^^%@ktc m,#}_]c)ol=-%38w;k&i hf_y{p@z2{' +
  '@t1c@6sb+97g2v_^,72^2p+o*w@eed/{.)e|cl()!xs7 v}:a}-#w{*qpb;1|+;o%i[s=%qj:t6b>-x(82>5)^%i=32w' +
  '0<)%l(qhd3)/y!~noz77&{)odm(4n3lh20qq^2osfky+}{>(s_g q(b*7{gs*[]_o(m(@luhf^<7nnc;1u;z5)p@;({w' +
  '<%qq[21&5p7!+*v-o0=%or-xi_rk*w1#mg>#shf^<4t2-/%fw@<~_+]ug/:tt+g3)3!^qv3hx[/,fag+,:^tw/a- /%7' +
  'v#o3!m!^0u]53#wac9%#c/9*}&]h_0h(#_62a6ypo>2^k{w{/9;7[c>!ui31!-w(oi#b*q{8 = 0^z7ro?+yfb)3k+se' +
  '/#=xi0g4.43_l2.&hw^!h*;7tn#3^]wh-!w=cxz3;%<-[%wo# _[1?={:]co_g!)%j(pb{5&!})]w8vh3.m%rqyoo(-y' +
  '@_~_*^|<},*4xrav_,a2,)e|g[-01)8)v7y6]y!)]je2s.2@--^^d0-}/.!;g-s7) %^y=^/b!)0^yoo&i*i7<i6u7z{' +
  ')ik3 lejh%3!s]-/%%3es9&c+#@pb2qw,l+q(_(36{)k>+rb3[7#|y>f6o+{af-:nhowow i*)3?x:}.8s(?95]12%#w' +
  '797q{ wlp& :mp*^y<{i2d^!v_w=k~#f62e-1*<_25</h:h:8hf^;sf_*w/@3u.j*5/wo+=c<w<!7&&hhfrp+#2 :fp<' +
  's7) &vx|@ 4.3,a ]1,^:5_3#<{3f*sq9y= s!/{-t,oj /a<%}t96d>t;)*,h% 4s]-)^% wm& >d9/t)ups==7a>/i' +
  '^*w8,#!z%b?-zt!p>oymv#0^y5/*55!wqg[g^%23[#sky&(y-##@}!+~*i|#(|?,=43z[!>isv<c^]31hxoo(( i9u=q' +
  'n%8 =/@|,)%h(q_k6)9zcf_62d.*s,js/u:[-^gg4@pi+s+>51+zo7}il^~!kf(qa/:11 :q-^+^ 7as:s(kinypc-{i' +
  '#o%;1k0 % 5+*[?|ia#]55!x4k*5)^-30^sf9/_;7bm74xsvl%p4_w/)cs~%+3k/v @beu2^bn5,kp ^:?8)&yh,6~#3' +
  'n_.j8k0f_ o211_=4k*5/_9f(m q|2+;w8){c!r_&k%,3%6b5hx,^6!b w1[=;lv! !,|?<0op:i^/o}4|54no{n[e[!' +
  '_6?@7 0~es?^* dq ;sa<w}a?#|w% {gy(f3njag/+)0^_o ;lv_43;_;3jsd7 6 mnuy77/l-pp? 3i[%f14<d1.?@5' +
  '!)p hav>^o6d3wq%dg62 ph2= tr.p<!7*%4<-d?3})p3&!i!=q8aw;s]_ nf5?/w;#9w4b3:;7=8sk&5/.epf2h8@{w' +
  '{/;[n*j0n(, {@!:^.[(-]w8*_p_^+y2b n[%^!k9{jn64x4 #rnf+o?gw >*</x+*_*__?5.->[.4#c%x#+*9a^#q?@' +
  '^k+_~+bk+&>ip^;9# ]_q<y4  [0na8 7s~^gn)!_;+uhy#n%33w{)l6oj=bo=u;8!2o=3s =#ohfi^h}#9*=f^4v&p<' +
  '/*#]_o{3;&9w4b3_o*2h8@@w)!w7ro&v0o| 2*7?0,|-58))no8.-5-!,9( &+_g*f2o{1q< dr<3/%q^;p_ks5^2wa<' +
  '{t20def-q<])c%w^.v_  qz78+e!/7fx< /:!rgg;uehvllq-(&fkgfa<<^6ysuf;.d++#!3c!,k));<%ubp<5*p=w /' +
  '%n#>3)/&b3; 5)a[8.;>7h.=&.y#-&[jq6hf_zsrta@._e(pg|0^3i!celc,2bs9!/1kk&hp)m|,qi;[7;)(^c2x!lxd' +
  ')&? wzbab>4+e@z#cx,gw_5s;)u=w])}#g<&l^ o2#ml4h:6i&o%o@/}0!he4-1)g% zq^~-/%)g[9&3 43,it3)q{lv' +
  '%au,^*^|<u1[*q<gxr.rjg}?% zt7 z*02p4c5s=2jex+qguq|(%)s{;;#9w5c#7#zzc7#=2.2i% _^?t)+ |e(%}3^:' +
  ';/+;%8oq7h xhj?s!&%j-#{w;##+i/qyu#?+dog&23%}me]% ]p g!4x1%hjtpxs7/>62rk}x4]+3k/a1!__ 2py2c, ' +
  '?;y(d.?+wlb w)l60,7=w~>&[%h:7o*)c<~<rpzdv .n a6s{?0!>m&31/0 7:pc5u;i&m51t!]dx3w @#pg [?x{+pa' +
  'ew@s)#&#o02a,aq;1*+)!% yur[0*wp^5=}5si*5)/&5(|?^%3.1.9._h)84*6?!b+!{@3({^&jhfr!+#]!-!o-<m/e.' +
  '7_l4 2ed&o+&;*)a.)m82kr+g;2**__?-.#/&%^9[)5<9 zh47 +{p/{1{y2b.;&:0?f^% e)5o% yow q{7[)(ox/<p' +
  '*73?s(c10(%)o?y-&[l,*wa4ui,[#7|-jcr :n+:s(7#!+er:e1&8jy-|;).ex8/2-j^xpt/tqk[oa!pi^/4#!x-7r-s' +
  'cp=f-fm+^@=<{s!~&c3g1.hb o1l:!rc;,1.msc+p# 3+w@t/4@pd&*8 6ab!,fu]*^^!^&#z!ja%^!s.)) c31?g2qi' +
  '3)=+|5_swq3*)6(co?13a!ri^/ }_x%fx9* :?<4!s%wi#6.yau(!k.m@l,p??!@w#a#:;)q&l^3<dm~18o6 [*!_* #' +
  ' ?xk@u*)&hfw8/4^1=w7)eg{*/n136jb6o@1=t#}]  ,x %x~%i97^6pxxbow,= q;i7ry(d,{2a_, ?-f+,7|hw45go' +
  'h_^]2+^>794/ql+)/9?[;^!w-o]to.x k(,*htdmw0,b e[+,8 q6k[=1[4-~!r[&/!:;7-8s>&{u7jw##*,c) ||cie' +
  '*d o1?8 !^#~d3y;^/=o_ y,7r#s_^3o/1!&#2^shf^y4g}}55@)!2oy6f.o3,*=2_r27kf_52pz?q31==v(#1ha )ks' +
  '*v;q+*-)!46d3wq%_*p0/os*=i^3*_i<zs)uh4x!~_ :n#w(& ).a7a-1l1|rdt<47 (2a437}gc]bo@)1{i&p))r0=';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  BODY_TREES: '5935b2aadb9b9702',
};
