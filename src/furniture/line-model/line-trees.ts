/**
 * The trees that score the lines of a text, for {@link readTrees}. `tools/train/furniture` fits
 * them, and its README says to which texts. They must be fitted again after a change of the
 * features or the rules.
 */
export const LINE_TREES =
  '#{!( 69c/!](q|#h:~(7fl){<&}6:{+>w)0b 6@8nnw]~~@~~zc1.2{3) ne~bt|;*96n&0y5=r}^0{a6t.wnk# ]w,~' +
  'q^]g;~~j4{|54189r+9}4,y2gn2y~x^,/rbv~4h>/sw&7d^/!m}mh!~]t~jyr~8a~zb13l7n%5v: qby+eax{0pt#=}r' +
  'zx vtl:q)s40:42m+^0vm_9z=};a]64#~=eu/:.{j,e?1^(v.0yca[p)sfs9*c*sphva%o!xzw.y-,wfs,w.=%z+]@2}' +
  '!n<}~g}svchdp&}wa%p}<kznlp,2;@x)|@@ r?5@6t~{v)??jtx3vd( =<et@,i!x+&zp ,x&}ge0~; -{6#.{:ve ?2' +
  'a6-v0y]h0gr@~%5[ql+.}~f~+z{-gt}hwcfb]{q)n(~~zdj./y~h|_f%tx(+1~c#^%tskb}b3)}hdt1h+{ v]blvc}r:' +
  '|%n.|n/v:1zzs],#^%e7ub[5r9& e|,l+|b<(z&z>5m:g}~m6n0&q2^~>}*l5]*2i9ll01]n@f~p0t%a@xnb%]9q}!kq' +
  'r[lx=86m,va<nv{ik ej+2t@u{g%42jg^a7!w21u .[>v]~}x/x7:2y61__ _}6l/xy<=6xn^y76y-+4jp/ 6<v>n~~@' +
  'v^4x~:|a[ru?y<[zm0*q3&0/;z vtcz@vv=er34wz@/ an0;y1~2a6llf@wcjdwnz7zo1rx];c}1e<pw!!x^&.1[~a7]' +
  't0e7k }2)k ;szp0fy3&0>g,2<>}]_w%[ku^+=9.s}[wx6%]-*p/m.g5[lp-~#x;r[9uc?#6r@#0wxmzst[(t, ~!>6]' +
  '3^}|u1b:pu[(m3w2[k hiq,|r@)3!h296>jh^uhpn~4mrgg*]b:37yzv6,29p?==qa]=|)<1{3yo4871<%]>sx2{< )6' +
  '#<2jz ^ 0x0]^p~)h-j8,05/;}%n6=u0e^ %9~c{-vot;f#5;1i00:yk52*%1;z_&-e>{,n6wn0yusk/j@rm~zy)]g_e' +
  '4iy9b2}&cc=1l;!- t+2d<37ybe,,e%-r[af8./nb3]jkdy6^wr9=f[+@;.i9^}c#wn;f:~05u;d~(zp?.p[l+v2n|^5' +
  '#3&p#;~<~}*9h^g{_-{w;#%]9!0of9rxn~fu 4f82x&r;42l,va#i#~!r[~k|h *lo0v#^zsqw)}l*m),!|5ysyiii|a' +
  'urjq>7h~~!7=@@/m+fv(5mu ]~}z^j5ln,oh2m <l>hbu^[}_*xcft]|^*d]~}y} wm@@y8xi,w^3 )91=zb8hw]#gx:' +
  '4f>e@4_c#ro?io&[%h28=f2(9i),t(t.xn~~@v|,i 2 &e8k4r1!,{](_w7fj,925u ]~8o,tu4:x~>&bp6bweg[ {:-' +
  'e9czo 6a|:2l^/y5t/67cjcz0g>{+;<x=,t5yq=%0{i47m?n~~m> 2}g0|ajcw3+c[ #^)8%3r8k*[]t]  9m-ll5_2w' +
  'f~y]#j<])y_z1@6#4tpw!5:p@f[l{4,x)o9!69ej}*})hi,_y@5@wf(ysfv /!2k3@+*pcuz}p2e}aml>x-@=9o1(%a<' +
  '10>i}79 w@&qo)7!f=1|&z.nooc#%]^6o[|793j+>@6y2(~xj.@-,|7%y1>f; 2(d>nw>@>2klm!3i@v:r ];wnb-3h2' +
  '-hc} &vm%u^+=ema]<ipb%o)4l {s}g;],bt+z+{ ?]& ~!s]nye0~~do_c(1{!;&3#17g#_w1.d6lp( ^5{41q3}%~~' +
  'z[b+^9~upw!^,/l+fw5+2=dzmj][a]33_qw*fk@we9_m~_{~;e0@#1k%)-6cf,tmy%?d(vh2jm*u}n;l{3zl,u2/f<2~' +
  '=br-n%mq. =;pa5[ky797*+r|5ftg7=%?6j%o#(?) ?0a*g?[zh 3y@4~;#4bbwebm|g?q6.+:=*^%fzu.~,q}f~~-e@' +
  'w(^8~]a7e&fl,lt&~*v=5qz^qhj-:4fr0thm!<|^x6k114pp1d=.jm>5e/%~aq}([#@*:=%;[]5y]~_%/c]242&r/;*y' +
  '.}..q,b ?,;#}=q]^.o|v~~lyn#)}kt&m@_4a{:~?t{)y|gnhba1p~~z]q{x3!b?wv*3y,g93 />?:=5[[_=%^%~_u6&' +
  'x4z+iw?_f<3]c#iivu&(]=_;z,3lk: 2%:c eq^9b<l>46)g!c5~<w}7#* ~)(oe6{!-}{^}12 /c*ietog!l~~~ly2j' +
  '}&+!h}&s}ce9^q&fu0:h5lk o7ufp?]pi}|bi) d]s&rksyxc{(_!qy^^#rd5|s88:^ho!%2q! .,^,:w={2k,1*x2~r' +
  '~~jzn6d9gq6u3/!m8o1d*j^w&-s@6kyu*x,])!|;knmh49?!c4|o>xa~%o]jw0xl:>^4c<#p+@]}d!}mu ]kir^p=6pn' +
  'nt@n1. ,dg0}=^~<6n&9} s4&-(a}[64{}cf~ w2b3]^bo#@89u7wt1/z2~~@2r+3}|]a*njfg)os}c^z?):!v@}n9>u' +
  'z_w%g|;&53!.[kc|g%pw1 ro4&!].5]p|zf44n!w]{%he@=bdo/v{2~~v33[:+/c9][nc ceis%ywm-i!ce8e@1<ey[%' +
  'r}09u@?5l,+;5q#f995qr)v=r@_#e,~ s~a{_5rq<7+]l3xmdk!}y.!l>1/f[ &^lcj f>a@jk@>hr#j.0b4]sv;.~b0' +
  '2cv?o#)j{+;b,|^/h)fi6?1*:e:o{#4)%+[bng6o6d9;5 ; mz:o! #}1c>lm!7%!b)[0m>/08)e{1zwv7faf0|n%~wp' +
  '^+,!>67,@.o  66^w7 :)dze.j3olx,b0w*r3:|>,e1py<x=:cxj@6l~%<ug1|.v&jzt /3dw*^~~l~~|n1x]o|g&]in' +
  '3]]02ig-xuvqp^]c1+6=5zj7f}fc}dn yf=z3go%6)k>=5%o;[*!p}~pj{<l8:pwm4u.u5g0ne|.4[wv& %+dz1?[  a' +
  '3vs9g|mf<)sf<ql:{2d?x#,zv_we3%p5%xp:pc^:#c{]?4e%wc*y>^}(i5,a1_n~~|nn4wv(77us3bb_y7rk4{gc 7m,' +
  'b#@w).pl4.*[w*7(d;6li:q0^*~~m{&z8}1c~:n6kd,~*o~~*y8tpo}vl?yq3dcy4w!_%i|u*6_)o1<7#!^1z}mo9 3]' +
  '+4!s1&: 3}!:z]%3v^]&)}kf88k:*m #i #/c6}e/: m~okv{01{#bsz!sd:y!,ath :oy;dl=~7:c4-/z@n@&:&)vwt' +
  '{d:z y/5;c195h-})d]!@x3k#@xx(w&nu~xus,if~~rw[+~jd;m23p^] usf]9,_/f9ua9>ra*o{%&(~~z@~ l47*n+v' +
  '0@vchfi{yh;@}(.v>=)1<0h:^caie)+2tl*1e[^dwcito1mu<f }p7jm+(t}(.o({h+-rx1<7jh:w@:{~5-ih2r /!=]' +
  ' ^h~%3!{>cj!/t]^,2wat[yv18ys,:j_d~}8]^=1(vc^6^e)>6-5sg: o]lv~*pg2tcn8@3)cb@zy+.5r(+5a/q/88>>' +
  '#c4<6o<-9g|jw=8041fa~^m7g[:3s@2b(^ 6a0o-;vq,c*z?.d}0ujo=o5]<w)4)!{]u:y}>0|} [ 3[} _g/)|?&_r+' +
  ']?%+)^: 62eh:f3=n!z}dg*{-v 5[z)e&?*1c~.12]t)}8.~}tq!{a8xi<x>4;|0{7q6m8,fbu|g&/>v&z?6l?!!8z=?' +
  '=e%[~a3_m&{z&1}h1nxgew.pku%p.8~pt/g9_de+9r<hv,] 22*5- o]:}] ncr% 824yyp; % *^#ccf26|,c73h&9e' +
  '.of|*+ 9h2#x#[_h,pzkw*p%/l#+ty)c&%j]~}6q6 !1.= c/_+#0b~y3+:(n:v|sjm3r 6.86h6-|u?? %]f(w=4:;,' +
  '-i4~>1n {/=vf5wel8c7^u.o53|=:vxl;?3#}4*^t1{,=n**f4~.3+^xj[ls*3!nb6-}j1t&g:66{j b5]o@2h=3*.vv' +
  '+1.n%w=}3:vxn#0^y ;a>}|&%phxb[~[c}(p3;cfzd-vkgfv2v{.-4e{;5# 3 / 86*4^ d2!r9c|70}3tr+[m.~1q^t' +
  '8ce]@1!|00o^0f~~v1+ *e~,mte3?n^okg!hsw@q=2xy!? ? dy]b6n&8k_1l+uvb<bbi!2q/v{0=3w;c~31d?}%{a6w' +
  'y@_;srd=)z}*,}@=e??y@9x^vst{1ylexr#-d]_kv0i~~2~s~2e50vy] jtcf/5k@-1q8hv.x2)j<#@]_5]e0tu^%<w{' +
  'u}<1m^]#5]0gyli@w^e-d[=c~06m]^5]^]:xeh[pib~bh<#7?%~nhq]6xpw 8]#3e<u_d!*5)^t2!~6d!;|3}y/^q{l!' +
  '|-sht*e /9j}0s=y6fyav&xx85x^8.n~~mjwr6xz1!v4,v^<m8/z&[ts4@gs#<[cxovxq6{t0quzm0lt*=jp]!#z5f]z' +
  '@v%h5]n&zg>{v.~qt.o5vs&rqk->a=j7?%~%7q(,g2}us> iz!&#ysg%7 &6{@vd=3#(]8^8(t2d1u%mef42n,m&e]72' +
  'x/|fz.us40#7ag]y?f#8?3g)<=*,_ a&rs)u47^}4#]u2~sz?t1(!}k9;ib0@w!h|| ]ro=&.l k]&no-0njn37?we)e' +
  '&<d?tv.w8{qeh/{okr6=|%}1&_~#?yfa:qi3;r4w~@zq6{-]b=t6@2)q7)9(.it1{4e %]k8,[0}~m6%?r.>n{g>{w(|' +
  'l4f.{& _*u2+ &p#ha(3b;/v4y8{b:4<hss1+(q:qj~}s? 6n&=av26 |ziul3/9pgmh2t7fez;&y?i8-2~}x1u~[bw1' +
  'jn./82oyky:a%g(h<b]_g59[h7hh((.qm}e*d50vw}>[, + jgbz5 f2;<(,b!]_9>s~,< *1xozce7r,} c{2(j #<(' +
  '{^}s,}(e,5j~( r]_m[jas^kf!:l{^m /#szn}{[ =xr!]d)o#^e6/@8]8a(o_;&_(?npv+5>d0]i+:(9!t32%(^qg5d' +
  '2?/_s|+c @<=(=i9lvhiv@#e,yy9m_nd8w=6u9+g(d](3p@jqhu&c|#d1m?fjm8i=@9a%w3?>_yl{5@@r,va c[w!% 3' +
  '+}l9}}/_t/&d%s,~~#_o11h/x&2t|wk !^/,g+b[f37}pin+#7 :l61sh(75vht~7>y=@d*lo@#k4w-1.,|@u-6q~j4v' +
  'kz_s{-<yg*ehv8z2~z/a6k@(0atp&fxj]ro}*0-({,8@5][y.;nb*sorngf<9p@d[dt)>x18?(hy(2!z6fwaf}.}>~~v' +
  '@+u# +sw21:)mh06c_v,mfv|:5jta&7 ahsx1e,|ap2w!x#x]/q;n_6a2{:f%1f%|_,c)f4ihj(%{9u|1{41mx%6yq2=' +
  ' #. # 5;/<%}(r|s(#{2@|n=!%#jz>;6lt1ttc)0[!2k|)y:6k8<}~8e5{* b@a^vne|]j5{:a~nc6n iwuy@e5]%k{.' +
  'nr!9<82a0k<*aw4k#:(rl4.@tbtx1yuzh>ma&^89~<9s:7jb,|_/w%n6n{6nghmcydp}~<w]#l{(/g]hyw#r(-r,=d_|' +
  '0o;)+ne@yf#_*{{:f ~3 o)m?e]9+r-y1w= 937r;=,5:6}(ni?}<;+22[a-zj2o<mtp i~{-[:p[8v>=3me4_0h~>,w' +
  '32]9z8:7 &<.~=2 #3#%t7(@#7.^0/(o:n8=o/!cs(mcq+|0-8j;.s,*[^~_j](3k{4 kxsfq&v&zm]>ex8nh ]g:]6|' +
  ' ,8oyc_:fd=t=*[+?ig|4%ez;%l]_s:_nr^/^23!,-g~8txcdv/fy5]^l{+s}j]7c}2<)ul[y~rm*6t^]=6?+%r]+rw&' +
  '*4(_i';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  LINE_TREES: 'c747906993814c5a',
};
