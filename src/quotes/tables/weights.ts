// Written by tools/train/quote-weights and tools/train/word-tags; docs/model.md tells how.
import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for one part of speech of a word or another. */
export const TAG_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '[vOe{KIDxNielhVM=Y{vR?Qqf?{m]o_sOxv~NhJVECrGv=GW>]qhUdwpLHfawdwm=HDwQIhXeqM@GipoICYp=GUHQwEW' +
    'CDxvAP@PUO[wpBS}^HAxq>DU=Dihbmk@xOohZQIxva_XIxx{BCrcNLigt^>VPK?MtF?mT=r_LUgKLejgF>FFRsPf@Iw^' +
    'c^G{?UEE|IJKV@Y[UUehnFC}dr|D]ouD>cZogFSLPq|hYOjOcPB>ehQAU{Y?Za_QLoxLMVEKDfxWGBEdCBLOeb^akdG>' +
    'VkDHxgGfi~Jlw^?M]uve_iRSHAoivH?ccNA^wUK]fct_Bf_Lh=YemAOJsRjBPSaP^_OS|w}brKQvwM[A@H=HV]@FFc|^' +
    'MFwolsI[CVIKKH>?p^>IFfpSpaVaS@LBBL[eFnWNg>lLnzEBF_F>wUHCHEWDrdBV_YK@=szESyOBC?l=g}VFAg_v=QIE' +
    '^fR=_SD@Kkc{cFG@PsYuR][ENcpGLhl[jXOvrcjONFCn@UnbYxOiaAcOaSyh>bA=GCJKsGSJpDi}NU>Apjbu{qRAAwol' +
    'uyw?]Na_SGNoVMMJKkVc|FhhuPN^zpgK>D_nfzQmiHNfwAvIAPMQejn{kAiVlnnsxkNywvbWN=rP_QYE>oeE=MiJvbHS' +
    'rJHD[RjhYIN=dFrjkxqEI[zU}ujqFqPOcsf>~UjWtJuzvwEE}rW{SH=ihZb|AelKVEgTIOrhA[]^QMXGj{XSNWl@wX>b' +
    '>Pq@PI>WT_]CIcjqMLVRm?j=IA>yaLsF[_PkFO@bCLo^wGLKYevMoMREBEy[wfpt|zq@qJZF]XwsomUi^IQhEzXdmogm' +
    'vT_NBny]w]~|CIe}yy_Vt_m=amAguqW>SbMO[plnd=}ozb^R^aAE@@xkEFRQ[>SqBKBTs]zaLLZUOn|OcqYelfkZXKoF' +
    'Bca[aotQ|Zta~{=ddB}ghI[ZAu]LqPOIt_Lw>q{_r}WIfONsukTRzlnEldI}G^@hASU_YeVbXg[rTr~_tsnY^bev?dSD' +
    'uUOFMQMQs_KuDugc>yKlau_^b?=SKn~Hnwbj=YrXV^W?|imngKuAIOpduY^uC}]{ckbITMD=RDtuwS^i?iLf^>nonEds' +
    '^zbV@UaUvMY_qDFRI[v}NgRMXxl]wUECC^rCYw|isw[J_{G{RZDkGpfs=WFbJRHB]c~[HEj{A~biehwc~dhTGyVdiNGO' +
    'JBYIuJ=qgq>f>YJ{N|vMJtgFfBwl}BBYlZieKOthBDiS}ZiSgULtrrC[k_mZyNNdafAUHusqOZ}XStnlkPFQuRqIy|^s' +
    'pp@NixxiZ}HEQFZfwQMt=MfEIekDPSxIGMjCW^RExkUywnh^AMbRHslTdCtG]{LGXksLhbLRsorwo~a^@^nPV]T^MTB~' +
    'FWxG{D|MOGDxkOYxWK^?FcbBzkNYaXS|b{{Gs^UtQYRFnZanzD[IVxH@oKfDum@mdEN=wsDoC>Op=|hVsttR=T_S_vFT' +
    'Zsw?e[xbVRfwjH=}=L[mtJme_UfLiGFM[rM|f]Qj]wiC~xgCBAb[Fy~el>za>vvKWvt_L?cPc}A}>oe~yEJKRD~HpMUN' +
    'CemQ|tzEjnbFKVLVyVxgkNtwHYgzgKA~|a^P~rGd~im|X]Mea]{ZastzlFOhd}?{v}BHHs[drMJhFnnC|HN=hVwiov_g' +
    'WRe{>cMY@|p}oLmCWw>JsYx=aAig]oT@RMHFtEslBi{t=|mBA_qkFckaZIaO_^_uLtA_^yxJBKAD_T[i}DqdNlLM]nAt' +
    'JH]Kk~MSnMCyXEZd[iSHsg}LAyjyyopZM|xLa?EACHijYayJsZiGyEt^]RqwMCSVtc]i|nqlj^HXsxV_CrvtGqRS]kGe' +
    'Cpgoj}kvnVSDevaGSyX]ZjeQFMT>T{Uu[fAQq]aM]xqBdAQlrnyh>rQJ~_}EAx~ZVwYfA]fxlNX~=r>Nzg~yRimF{GrL' +
    '~e~BMAD{q?L}Ypq]mtpI>WIqqY]~n~c}h}wIq]~{JwSRsjzhR}~y?K?i~KnEnFPNFo[RqpV>koPhx^IIoY_[|^raR|{C' +
    'I~wT^M~~M?jOfX{zPXgcfqpp~boBN~~dQBIYCd~x?]p}Dlqw[{>DQrvvnyEwIRkDz_fLwvxJ}U}oKX}_e]CXVnVPevvy' +
    'uHDwnxQDwfx{waY|dmRhsvpTAzgn~DVDq=auy@pv~}t}@_UfmHCOIP{A}L}M]LH||dc}=]TfdweVHa~QUB~Bf~bdEL}m' +
    '~ILwYdKX>zGpE]|GjlfqFVs>wEXO_~{_h]p@Z~~KGZt|jGYxX]hzQ_|~Pu~xX_kq]}Opg~jOuBEec]=^zypneT?FH[Bn' +
    '{HpEh_xHfQ~Hn~>hsvL?CfP]|S^OYq~~Ly]rejlgh~=|BRTZmVskaLDYx]hL~Y?OP{TluYvl[inYy|y[?~x~}lbDM~{|' +
    'N}Wi~Ubc~[SmpAx[=JUV|ev_zDvWscqKLLF~?EVrPaoE@rg[P[P{jcbyJ]{cf}g_sNa^hAlbDw~_Du[ZT|vZ@}VA]mvP' +
    'f>~cn~~L^sFwZxCTD]vlUYCgkkjcQNalIXLbnN{FrSMwCeek=C~woUDc~wr{Zo@IrDmh@l~zbhwATFlaY}kGDE]aqu]x' +
    'iEbhQTw^SRu@YvdmrZ@tct~eHrtPoYNR|}D[r~Mr[EE{{[~@{|tO~SbtVm@_BN^]owbbnscrDMjv~~hxbwg>~=MfVzW_' +
    'xKlR~]^rVb]CxbHnc~E[fof~ojzPo[}ObL{gu=xeM|I~qfr]MLwm=xpwU]vag~CtnfCwgPM=FdZ]~~~bbaemQI^wVC]f' +
    'e?Vbvn]w^RJpu_Li}|fOdn~|V~i[j~b}D{iKOgvB_n|anxgfDD{pEO~J@L_KD}Fb@Zy]B]WML||TunL=Atn>~YL~nrMj' +
    '|H^zX~>FEDobsPoKbf~>IHoMs|=H^pqPfhBrbvQsyW?]s]gXpONVLtJZgwRBDqImWnXI{SUWL~mTxqSCU@^ev}Kx|CUL' +
    'Utsdc@tpnxtbIl[o}J>Kxst]~}rVyKTIvbv_qTJ|~gERKNXph{w@Eg~olpV}J]}yLmrOuWRzrC@}}zRCz~}?JM^>pfqW' +
    'WF_xGMMXiEwrsLnGWL|dwJB=?xj>Cspi@Z~r~Hxo][PwdF]WRC^t{xBqzL>~~VGdgGmmp~FkFfXJD}jCN}DMoeZ]eBx@' +
    'peKqynKfvs?@bviza?Ugl~~~RrRxCDq>{Lozp_yCSJ}=r@IyO{[>bYyMm>=sXkFnDGO|R}f]pJuL~wqUZc~>QqH}n~ER' +
    'K_ucy]x~l_bxn{U]tEgYBLJ~}oYkbGpo]CvdylDzw_nxdkFnrBpN_|qQlekvFWN~{Dk|D?]{Y>Iz_L{K]JDn~@~EH{Tw' +
    'H~xL[F~@s^=a~~sBeMXJBPb{]wgDLyIsMvUdvQqf_?wR@~}o[R~{cvmxd_gP=kNyl?^v~izFeQ|pjv=>[NozFAMy]wD]' +
    ']}Pk~^}YT|~hM~W?CFbYtDFJz@pJQigxV|yja~GVnv}HGgngNcvevr}n@aUY~FBPHImOoZH}hgRplE|fb~gFyQKSH@}>' +
    '>FM>Ks]~xwrgLF|Nkfa?q[Hor^DeIFeoHFZf]e}]Ey]alT_nLA?wjILxvtv}zLmPVneG_[z~}aP{S|__]RduoP>deDKv' +
    '~X~FP@sf]b{cIDvkibiqfpD}>~yDx~Yv[db>AprcpC@{a~~f{VFs{p}QRUyXjZ?dB^~lVtn^wD|vknQxOgLxOObwHgy?' +
    'hvT}?[T@f=r~McHww?~k^e^fvmyvZxd}Di?f|wGV}k',
);

/** What speaks for a word as one that reports. */
export const CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^gYzDvl]ludwfRwKPFeTCoMgCnH|BJvYEl_@SVugQjsxmDW]j>QzscWhICVadADU=EYSbqtBgPZy=dD~IFUC{bnt{|{e' +
    'VBq[JNdoRuQLeFWYbsHoM^SYyYDY=W>DGsqUelfYT>[rO=NmQZ_^fonoszE=ClR_]@i_V_X~ZP|cXfzQ>AHuLeMQRTUD' +
    'uM{HdA?}hZ=kV>OKd~}ArgO{P[|X~CWoENNsL}~@rWsapwZrqhIXrPbAxWTv_}hbCoz_LBb?wjhfBHzvPHoGv{KX@JhS' +
    '^]T?SgW?El_I[SW?plSDGD}[~Kn}ShwLPzLnh[|?~k]D{ZhhozITL_deAlNlDyxnl{s{ePghr{>t]fB>|HKKb^ZPVcK[' +
    'Yh}H|tz~SVue^}YApnFUx}yudp>t@{ur@g{MGncchYAj|^foBBIsgks[r@uWDcVYTesW[SJHbHIpwcgMpfAMKOm~yf[C' +
    'xNVZ]RsMHUZlv@D~bQhcKbD>W|DxHug]ZI@[n{mJvIzP}{=OCZD~gwBg}QFAZ{}|@KOl]wnOw_GO~FifU}Uf^Y^VmBCZ' +
    'fWpdJYKSHbNL_zi{=hMKj^}|u]~HVd}@wpgdXWudyn_ohGO>@pFUHDcbj]iE@B}IWO?qlhfb=Yrsx{K~?KbNVFCYBKOD' +
    '~Ilh@bMBv}Ot@mX~EKwn}cs?ovuqhVl^MffFEzKJIbGR}pmocFLC}Fhs[ZM~mXbkjr_@ahafx=^ABx{vfjiim]}J^|OY' +
    'zeIoiOcsuWAZLwwT{szcmi?zBwu|YtPEXxaA_NGsPR@GRs~oKuasFsHToKZTalaF[lHjQ}J=a{bGwLkFpfxfodZ^_wNv' +
    'f|kB~]GaxT|Aplzh~GFRYlj~=BAxbkD{OY{my@OWRsMPi{tbtzwD[zclDzu_AIt@ZMASVXwpA=ZPptSmBxOeLKwkEReD' +
    'JmzLErg?Jmbp]zMWD_RearrVECI{TTdn{LhUWf~HECJbnvnmVoCTeO{rHYf>{i{mAchuaF=jurwKNPE~WOztbtn?NfBa' +
    '}IAXZe>rjwF?Ko}eHcjYY?CzwTl[wC?rbbFEUNAXprWvX~LY@qqCIfp}PpyviiePz?=IX|bEqydwibI{uL{=>SXlPJkn' +
    'MGseL}jcH_Nhe_QBEqdF~Y?Js?r]yvAbzkuM}B~a[kLrM~?ChWg_CX~>dw~]T[px_|@Lt]|cMRbcvOxPPuJBOQf]=yZk' +
    'WjhUNJQ|i[GaLbcmw[E=x{AxmSBGpOoGu~syUdciM_]AbrkJgi|cF_YrE]@~{WiuoaPsH@kEUfH>tIBhsIl@?h^aLs[N' +
    'MvTnfKvn{E[XLwL@zDTfLhmPxpx=pTdsq[MGIbwC]LwIv_uwL}?hCxGNSZ?rMesxTJqCXVf???OhM[vuap~CBCbaAVbs' +
    'ocCnAiGq}ANCQYk~h]t=Vr}@vFOs?amjhxGSPu~yfMxDbBPK^o>I~gZEGwVofFuGVkp@G|Xj}>K[{MAkD~mP_o~m~r[N' +
    'rQYiJVgp?|]p{tvkVeyd~L~|~lSajXw_yR]gyK>@vZ>d}]o~rgHWqGTn}QFOddNfoT_oNlpq@P}{NZwTCmeJBQm]Lt>]' +
    'UB]KG]{DYGL|xL]{W@~{>SuZDNmQsyDn|k}L>fUTa~|c=@@|Ux=hvL|Dav=UM{I?gcWLiGVvQY|hd]spXgHaAHi]~JCP' +
    '~aLnqLBAq=]|}_{S{qkWRSgUSgq{dbBEhKeb=hpm@~Izc[WgM?SjhKGajoBaYaIMTpUIob=Smx}sHyUPYYP[xTOe[Daw' +
    'T~ChYN^jlP^hFtgPCI{nsVGPT{HfzxlmQP]SwIJ>dz{HW~EkY@WwXahDoYjN~}beTTL=b|PU~WKvKXszVW~rLZySv}vX' +
    'BByA]kINS~htfQ]rhs@]Q}hGl{Ay~lM^|L^xXoMBiv=D}J=|hNZoIz@dxlkoa?DhhZfq{K_@|djZ>K_]iCwFSUMYWSAv' +
    'QVzs@i@JD=??wmJk{^DI@|Gb@M{naqBF@YOFH}?ga{hqz=Thjw>PwvKovGyreU@oYjoUMpAvocz~b?cIscL>@cH_THTU' +
    '|nco>LP_?OfeZUaEq_P_}HqwJyN}H|Nx@nshF^PD[KjF}b{Z^zDGN=zfxYSgh?e]G@jCa]vPSVSaVPymOfi~SLsYhEii' +
    'aEhBjNnof_c]whOgg>f{@_Yfzq>Is}AgjSw~~rLl=>}vO?{L~[>}e@xYzSV~RvblfoQ~wD}Xus^oS{HhY@HzpG?TCjJ?' +
    '?~?tM}i>~xpDoL~Wr?X{TShr{~zPCg>q]oPkfI=zv]_~UG^BgQuE{v]USQLfO{BqGfw>]uXjOwCXatg|himQFDGC_CIZ' +
    'jLg~ZdYbMi^~M~aMYU@xX=D[okeTPATH~?E_Qz?]D=pFmvhs^t?EoztZ]zonveb]_[|J{GI[NiiMYifg]Up[d|A[HpC?' +
    ']LKn_}YirxW]_GpajxfY}Ve{KXLtj{=LwI>UXhQd@_hyyEVvDmiuhVFc@ono>hPJ@IxYPwFBUMnupsyBiWm^^J>yn~>|' +
    '>lXo@L}v|ngVvlMYtQ{CQLqWTD{LrILmGJv|mYjr]qoU?}nvxVsz{fLaSSa@AGxuAJMgCQHYvxzPj[qSkfFZi[wuLP>f' +
    '[QZas{tSxdtNIailoWCb[vLc~elT|?O[bCeMzAvtgYLmW}ctHQ[PCCkRtZLkWE{g[|Oz=LQoLn[jDC}z@C{_AylCogi}' +
    '}bokBsNIvCPaumORnUEKspxaDnxO~^jhdK^lWTtVwFVgFIybR|ZunPIJoZEXvw>ykdYvqKML=qAiWt_JwiACxs[]R}f[' +
    'V>n]JrEVnYaW>JizgwPt?P~xB^Y_zvgJEy~cvcm@sbaiTlAMJ]_VkxgpPkBQB@bp@E}mTpenwGuhedfkd^kwj>N|@xX_' +
    'CD~^ygmeNFStvBEr_fo}tUo>t@vvi=XEk{qwS}}Y>uxxur~NLLpA}~sL}aMT|g=KzgDK]~NTOh]^ysH{@bMB{EP}fwTF' +
    'fhwxBx{oXxghJwo~MNBAfK|@RQxJsBDHg^a}^whykXVD{VEjr>YKRNKido~}VWfoVX}igfPlt^L^W@tzgTbybWA@F]B{' +
    'L@ejXT?Fb}@{i{fUKUAY]AJUAUJja]MeVIeQamon?tWsv^NG}>vQRMGGuXSCTq@Hn=pc=?^SY^Ie}n?oy>[hKFD^qVHs' +
    'GpEsmEanoV}BLpDgabFc{zXfaHqTDx^|W{lyJd=}B?CMZvKgS=yjWBtmQzctUia>=sx|AtdL@WTm?LajrrcYw^=VT>]o' +
    'n=bnd[=MDhqG|DkiDkgUVBgYxxvTWjERMSKFxQWwEEMWIpbGXrDgG_qJAgbMDBnE[g_TwHc~dn[_EJwb={Dqb=~rMs=j' +
    'kiZkpXZu}OTKDNFLLwqHPLHI@KN>{oA{pzrxEWzht_ExoBnCCWlAi^_pDUcr@_ElKbpv>oPax@=e>s~o}GYistszJfKU' +
    'Ztj}U=dnOb=M}oq]=wnzvl{MrrMmtrnJEvvMbEuPI}yInzBhVqj~u@qPhPlgf{KhOJ{?rJ|syDRRYvTLrlU~zxG{_ucs' +
    'oAefJdoG|^{?HXNKnZ=feVupensyrYnBrXpL^]~DNOhgNGdNDanWJbEOmKgaBwvBUlIa[HjlAJLLLzV=?MLuPQ@}~PD]' +
    'agd=cULLmJXxxKoddAm=q}yD@EMy@=CWnAIgDY^fomZesz?EQ?]_JwaAlXIh_BxPeeFG]jGNWl_GQRGXAnI~U_HNNAwq' +
    'P[urcEMKALo{Y@bet_Zht@^^prFqB?PaxbJJhnM=wncn^aWnNBNI|HvuCnB?G~@=ZGBhuldxOuIbQRKFfo_TWXEPZEnh' +
    'gQiVJBWMs_QIXqtulBx=bgMyQP@WG@VWoRWnBqPyTp?FlBHU{DpdFzy>hLFBJ>_OV@FYlxA|mWFGQhD?KM@PzYgEbDmL' +
    'Nrg=VhEFi?rKGr_dmvHBBK_>Gq_@Kj^NWaAP=Dl?evFajFZBx|^>ZHNFlcvZ|COA_fQv{M_qNzpmzsAG]zLTcMTAS>Ax' +
    'f[KlAZg^fPACgoIWYpaFC',
);

/** What speaks for a word as one that reports words in marks. */
export const QUOTE_CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^{OvXD}IBowO]YZOOdg@jDp?odwza{dxefJfrD@ngRjCZYZ>MVxt}ezR{iF^arkddEcD~gAkoGVSPstQGxKGFngmPZqI' +
    'fjF=bfkkyd~cLJsur[q_=TGNCxqU?I[||SqlmZqz]JPblQO{H}sMD_dCDFJm=R_SF?gdrCmgL~XLnvLfe~YP}PCXApy?' +
    '~oTrLjuXP?Eo~Guzd@bs[DZh{LH~xe[^EyovWKlOf?OicZXvvo]=^DhaG~m}Cwczydl}Xcj]?WGCMrwhJqKOZaZUdfQP' +
    'wM=Dw^qXA[A}Jo|NokLgEIowTae^^N>dti@jS_FIazECF>~S>~i^KTQj{uBLezC=?_]rXfxUNBiCdMUyXMs@E?TA?ua]' +
    'wDU|EHcCHwDu{vALfzaawinc>zm[HYTqZNhRLgZwM^vrU>pgoaIjBjnmLTKv@T]x{IR?@Zao{YN~mcLfOISo]tKjeW]m' +
    'rNJFQQ=uYsSrrbZWBf|WDskuM]=@UkwczZKvwG]|bRam@{^Lby?O^|S=LVlGNHDyiERZKB{?F^Z^{haWq>tS||SrHplt' +
    'if|qEcSzEnRlXGZYzaWiyJ[}KFIT>CR=DLOhIBBbUoXqF[G_GHbdCRLUY=QVfHC_JVCXtS~kfBEbNy}NSJOeKoqJGq?i' +
    '^iegeLIAfTiT}=@^NAAIVeGgtQkHXNhaHoxGEfl>@eep^gs^FGXMGv]XlicV@W[U}QODB_jC{=qgaPoGoTMQ=cOToZAa' +
    'SkeHg=tii{}PLUDLG[aTNE~QKNlv=VZpQYvFVcusGp|YhRPAUZmp[DXQtoYUFoKPly~kKIMzwLcU_Gj[G}@hU]B[MKHw' +
    '}WFiJQgpkpFaEQTg[OT{wlZPd_xvMsaOrTNgJvJbKqe>JcG=]qroWfeRTzaDo}T_xdHeCSccPhadkZZkwBc{UOgxGxpk' +
    'YygMI@OAR@R[HLsKd{^@y]Dn>k~El_pgSwA^Q[CDfnweOEvqfgyrBPAntGCfTrWjprc[EKTK~p=Ev{WPgAjC|PaNsrgh' +
    '}=wkGKth{t{dxcTNvpJzvx|QJ|VuE~|BWfkTsuOWCitUMTS_wRD{JoPhpknwIqEKqITMu~xUMgb}uDqcx@GTi~V@pkp?' +
    'fU>~QPuEmR=SO~SrpFrC|cIJxQxPHwrcXXe=aBhSORJtBWnr_g{@|>HSok~~TQ~yBU>R]bMI~~~uUPcab^M[uozZR^Z_' +
    'PikIYpte=N_C^^~=f[?TN]]ZE}@IQeqFALsQ@fi^}dr~VZHUgBRGJDMsl~nj>muOMNM]iGEv{yAFYJuzrPTJQ@MH>egX' +
    '=YXByb]m=CQ~}cVbp^',
);

/** Words of other classes than verbs that may report. */
export const CUE_WORDS: Weights = /* @__PURE__ */ packedWeights(
  '_?smrjeWdK]}UVr>S~@sW>GhSloy?}GMmR=N^MY^BqPhi}V]y]DW]>kBnPdwSFvc=}^[FF=R~BkfgSMbisFN>KEAtnXe' +
    'f|ErfmrAEMcahv=E}q_uD_l{?oggW{?Lj>|QDkUe=rpxdfZUBOQ^MYjk_ov{uORinrElf|N^VEVds_KBfacTgITEPnaI' +
    'ztz~J_JHohhUuTZ>J]=noT_@[>EaHb>W_eDwa?wZCKPE^diPbJrgGa~NWYfIrh]_YAzec}DkRP={dn@IbFCPDeoDC^Ck' +
    'vYJ=[[TPJHAAoEyZc}cLrqyuNPcvkL{==Lo==~==@{===',
);

/** What speaks for a mention as the source of a cue. */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^jG_QheRpGUwYiW^f@SJRN^Xx~oaAtL{kaXeqPjnKAB{>?VeTVzRx]c_GC?YeMGBeE@Y{OgMU_fj}]f@L_Cn=?>_C~K~' +
    '[e^O^dKjguiqrx}@I}^WrK~Nl^]p]cV~viGuyy_dNs~tXYh^e=QQ_dL?MYekUheoyn~]OIf@THLXTCaoMPx^AyF=CNCA' +
    'bSioUJbX}a?BFoMnSC>DNT|s~yf{yaX?a|zSVjEac[bQkvVraRDEZi^][ppCfuPkQSEdFC^dJch?ApUp}}L}af>CcqMZ' +
    'yq{{wBlV^iUfzo_bkB~aAlRtAafm=abVkVHfohMg}Va|LG?{WrKyswzZ[AbXmbcggcTxh?EdHwjwIp>DRdFYYDWZVfM|' +
    'mGjcOU^|X{i[BB=i{LG}@s>ipjID]vVDrRtYT=oUmPvbK_r|Xd[Sy^RX^w}nwS_~rptEKHd_NniYn{nyRktjg~tyPuQR' +
    'xpxmL[KxwxN^@usYC>xgQz?rM?E?sUGNKkVo|PO>{CTyqAOTLxVuvWy^EM]YkD]kYU@jt>cNGgI~HCbEtMnFxdI===G^' +
    'OSgw|IeNNNwoMh_FWCeYCzj_oj_C=gVkUU?p}I[zNFgda~uOcbmP]Fsr}kaHG{v{DM|NELH_[CygYDa>Nk]c}oIFE}in' +
    '?Zd^[KBv_cp]aIicMdEf~NzjdDon|mbouwaqgIGizfScDNxhLuLeXO]l}BE_KYPDrAk|fRtEhvJp}GzhKAQpKBhL^e^f' +
    'N>eo|LWw~^prsg]YKH?DjxoQTv}afVIAZ~a]_CwFhk=t@h]ZYC_Lyeh|gT{Qm_[dWylMnbMnvSzn_@MTn?~^PfiH=UXx' +
    'X>{plKO^hGxn{ffMZluhhSQxZyue|Fk}qI=DW~{nI?[SFBEfhkjoY}mSWAbakf}EVbopgT=~N?_>hNrQ}V~gUWsnDEI{' +
    '{Xhmc~[R@T~TfNefE}[GiTDWYiJ[ikpX{Tiq~s[Y?_fqn_VyHhK_CzrEgj_]BShBEbHPNyi~Gr]hFakgFI?}~BQlgwYq' +
    'NBfamRLGfyinOnIF]gwMCh>aRXQzme@Yk{_DSOcMP=ZX}pzyUgIAuKvcQE[f_Ozxe=X{aF_]F|S>Npc{PU|e@WTAo=sq' +
    'YT}mnpoR}{c>Tvq{=J~ZJf}D=^gjSFg}i}|]cVonN^X?g}oIIHfHY[V@EPmE~IBuxh=v_RQS^bLtKMP_CeuIDB@>FcCz' +
    'UGZFAKzPfxBnNWqOaLD[}SoshqVJvTpFwi}Bpt?pezowSieAV@^g?@=h}riZtw_A[m_KrwSLA_WKYMusRz[AHh}JQ[^p' +
    'ISnBZo~|^l]t{Auqu>a_?ZUnJ^boS|CFfDIJLP>QEssu_f>Ngl=SNbnyBP@{D}QM^OnrkA}P~v?iePz_?WuRz@Yh^zrm' +
    'UGZxqxxdVPpdgD@VMFBHirPmO_knhEHy{tag_qklfISNQYzEjBRHfXLbZVYIDr{xSSGkX_~fBUUI_CjVoUn|YYbcFy_~' +
    'LPzTNooxBm?asXTMeK|SfNrMrW_WjqkeHEjKYVU]lR{W^OMcWhoF[aAA>VAg{ZvYjYbkC|?p>RFyPFvM_LAhy@s}jll>' +
    'xDtO]?EqJ]bBySs>jr{Naix@dn^b[hcdQVUj>EclySvJqCWWovOMLM]BDZbrIXDmCG[=kJEygg]zq=kIn?RKmt|jMc>}' +
    'V^oyOuVnOGE=VtI[tJAggVkNb^atSixksQmqE}i]qtCQ_iTq]^kbe}SQijEtgcWBM>rwaTGl_Eczl^nwwMzfnKMMegVe' +
    '{M=z}KmyNHqeGJKXq=A]^nCBfx>UKBdArI=[LnbYCXzXxJ}WvWc_lgJlyoL>M}@oyaIwA_VHOD]R^JzDRoofgfwhJ[xK' +
    '?vaHD{b{cmkxjG>[UW@UcG[LS^Mnn?Q|KA@>GyWZ[m>MX{HN}]yQI}B^XYhxbFI@k=GzbZdWq~FsIuhKM>LLBKNGGJox' +
    'v=rwcVLo[GMK{?DGT^ZcXjM?mtFsQBYK_BTR^AUPw~afc_o~|MmX~MMV^obnOH=bByP]LZ_QD|_qzD_bQgcRbCRY{VoI' +
    '}?>iRUaD[wB}|xOuCYBJ~OS@NbRjCfvRxzZWL{B^[G]xdiPZbNEZTTBd|EWp?lBMwMxN_D^^RxAfRDAhwxCTC=GNR]sM' +
    'N}jsBSFgOMMZPEkC?NspUKJEk_>z]tdG>]CSKeWA=>P[CXN}i@cp^BOZ~AaiQaQC>Q=?F^g]gkb=gqGIi|CRt_F~@IxZ' +
    'NNw]^EtiFKssqO_hq>lc~zXr{QJqBDTFVfEWYVnZdDaEp^FZ=H[Vs]]B>qJmmIrpFbPFRNV}ugBNQp^OHl=gskikX>O^' +
    'IcdLLS@QSbMroWAqqdYuh^RowW_DDPVrwg^=NWC>OSCt~IFTVI@ZEryV[q>hb}TnRTUwMO_hS>^Bl}Was_{{zGUeiKVp' +
    'M?Xu[?i]cCAyWANJ]QcbosHhfisfAhlGKKCQPmzuSj^sqMgtHpx|yFzrK@g_hqEYNLrAX?JiB^]gJb=t[KFpa?cNMMhZ' +
    'H^sAYyeuJve{]fXWqqgUU>nr>xNI=wLOg}PWwYKPhMx=HqNuiFYaUWURtM|L{u^nb|PomO?EIUMvAxNjTG>KBZ?JD=DJ' +
    'X^}IqVOvNH]{~@rq_UkbTDcM^UbJeB?eJ]}M=n@F~G^bDbigiJN^Pk~OdcSaDBPvmnb}AHo|]RwnVbnIJZJsE{TaR={H' +
    'ejlr^LqUt^?GiQcYvPddtgg^ooMywZ~w~Bw}}Qcx{E|iYybfZHZ}@??_qpQW^Ip|RR?]flaZH~BJ]]={iSJDMxcLtipW' +
    'NFsHo>u}Sz|ZEQWWOfGAgbeqhwwPh[a>TmGf=VJMmi[A>Ka_eZMsxEgkyeKBsQOZ^YvNwuJTjonegAON}eFP=yEwZazp' +
    'LSQxSOp~q_y@EMEaJVNJ{FXpnawLOLE|GBsxm^xgoBWixJu@n>ThN_|@o=WKfto_^Z]o=sCpsr}Wf~dGq{s_hD_pK{hF' +
    'alHq_]KAZ=pto@>RnGaplm_p=zfszSXD>DjtEGehTaDhnE{Nio}Cb>GG^ALHxyZBNmKu=UPJy_XLYgcC}fC{yGwov=}a' +
    'JA^w]I}{AxGBOFy]__MI_oWa|sNEenmM^}Ddeflt?wgGwZGCGFBKKJowJiKWFM|zUmOaoQVskmOWUSqWiVMPRTnLbsOT' +
    'N{==E]zvQ?vjKIAEdTGgYboNcBL[GNi=@=]FMpb^Urpqcjs>bd?tKq}]ITahhl=o?l@DXqokX@]{NaN}myDJR}EUAAvw' +
    'tmyG|?AFdTSfPqJ{~STZAE~}Tckihq~iIBsFvSDTPNYVpSY>zOv~=mbJJlXmXmjyY_kWoXIQaaq]G{z^xH=_tohw~N}k' +
    '~HLLOfZ_DFXOO]UwtnrRnsyFZxZztHOlmIVhoee~}Wy}}IpPxRSoImCh~{H=~^EfsUrLFA>Y=ZTUzxmP@taIjBGC][Jk' +
    'U>IYF}yAzaKkEKnbtMfreKPEbFFhWrbwJTRLEMnQD?djr>@qPEEqWCDcCQfZLwBQSCF?Ko?JhGp|BRf@Y?>BEh=dyu=I' +
    'ALel]L_qKFEHLxboB=epUDQO=LckMYmwUZOkSo{DitxY=^YXVwdmSqyh@ZTILhAgiqWqsKq>t_nSDqQC}SBbyQ=?HhaV' +
    'ieKtmbTxf?xTR?vk]MfCOhcsRSFcgbbXUxIq{u_oqjDx@Wq~JQ~?]q}XsBXN@btxZYooX~[iDhePAMABBw|_LqdRegBz' +
    'L[fhYKHiMfBwl]P|@PVoa_xjFF>H{mO]OuczxsPgazNxdgqOxtCczZV[]BUxph_{Is@s~ICdZe_v@hM?e@qIKh{BIvYG' +
    'GvCRWtpbGEZ[bUomKcBaYtmhYr_=@fDzuKg{mp}OTvXH{wC@vhImAl?NhcLkU@jHClGGrrSRCjRiqnkZ]sZGWchmseL~' +
    'pC[oKcoPLPIg=Lqd|o>EBneBYmUUM?UB_}VuOkzJcszN>lAkYTRTZFYwG?N^',
);

/** What speaks for a cue and a mention as those of a quotation. */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '[ilTbys=PD[[dG??I@=DdHcBL^cb^_{UGsCHNS_oT^^DYKN^>URI?n?{e>p=UoIar|}GSP~rUubdHqOeuuf@jeX}lGff' +
    'faAjUxAEMnBJw=wcFKmQGvk=cfY=]IpDX=|YYSG>~Z?LOZpRmLCyQfvE=Sw~MD?kkI_NCYJKwD=lbYYFtIiFaiPr{|mY' +
    '[Rst=p@aLHC?G^M~WRCxTxG=OKWETSd[@{LwFgZsruV^{IJrSiEMp{celLL^>mKVhot}A>BgaH=So]bgAaTmG^CrDCed' +
    '_xrfbO?CcHCsU>seOptIJ{VqCBgI@ko^RGwJ[=acI]dqPwchMoIK@M?TNkF@>VWpaAgW~u^po{wD>GIaPf?eWJ^CK^=E' +
    '?HEb^c{?fzjOXWZi^=srFhczu@Fowwq^aEgC=^qpW?=_ldMrg[q~?>fDI|CI|E^ty?dELLIeIc[[EsCIWGxDTWpZeHun' +
    'wiQH[zfhwfVXj@^u=YzsbKNO]p?p?I@mXgAJ|rJ@Lrs^gLeLjSxMFqVdk@dNbgA~SP[KvJ^jm?Fd@KzhVA>BxZtYoUww' +
    'bRAopJT=WTyEp>Ok=FDps^zVRrqf_kSl}mE[FVp_Ooyd]OzIZMbGfA[SdGIzhCuOVc}Z]yH^IYVY>=QpWh^GrcjGwH{A' +
    'AB>{RfEKPbkmnkw[IN=LzkB{tDaWpTcUOgAAisDp?udi}?R_cclYbophWBX@JMRFu=V]MjdYo=^L>TXWFpAy}~oEm?JH' +
    '~aY>AfJ[h?Nwg][HEtQ{OargsupY=yC{RGXRE]YJHB=wk~ezopL>eNy|FVKOVb=bV}p=id@YP_LeoPaMKIhM@BUGCcf^' +
    'iwH^^mTb=HYcEJ]voTuN@jket_ucfzyBkzF?tam^yhddsYaIgAkJgOaofCgXF}G|tdqVU=ACF_F{kYbFWbRq>hg=M[[]' +
    'jpNNnKDCeu@~c{RNziCQRUKUegdf]Bd_^_FtTScLvaXYZoAEgGk_s|^UVT=LoSNEMzrUrB@?WAqC>HoI@RbXr^ktqldA' +
    'TlR=_eUSXpSy~>QWz>>w>YCk?jkjdLpLtEgbfNv^brV_WohsST_PdzpMzhg^awF?OJSHL_K^qNq{qWhBgH_OyEFqWVUI' +
    'LMcH?=?]^{h>d^E[FySTSRLqIwV{wNZQEMJRj{Ck>^iKG?Jq^}S@CeR_yDdpiuWVsetkNMIO=ZwIqxHWYMOuEHGM^hTJ' +
    '^_UPO]DKCzIDO[T?qia@nwoD?bWpNbFgI]S]SPu[>?YcbRY@wBLEb}IbqGI?ZG_xoiccgnA>JRxCNkbbscjUoTKTUdEg' +
    'opV?w>NOsGeIEBG{]MA]IXTajysd{@^pmC>vsqwHP}S>B?q{mP=KofM=aydSDCcWkpBdDAfmDe@_@hdOPNRxX=qIXYTD' +
    'Y=Z~@AVIjbQanp_}NaSgw[M=LV_dacxxmjSSMTOS@fw>j?OIoNh=^qKMKshcL]c>^LQfW@hlgQ?rusvwHH>>YCLftXIW' +
    'QFKAIRvO?>?ouYIOGeQsuKceirWyQZWGsh^IEA]jbkfgXAV^ndhTw>wxiY=MBj}W{@fCOa?UgBLba>pNykk^>uafko{U' +
    '[]kxtgGgHkI?BGDBb^^ECpf=UVG@{FGG{ZLlXoiEWu}N=qNagqRgcJAPcyNPFwr}Nnvsb_QOyoLUpUOt=rMjrHasM=h>' +
    'CxCiU[=NqR@LAUrNlCZm_SVKM=}?MYAaEm}P?Yu@VV^QnIfAMCM_=~^QbTwW@KrR]s^=UHReR^o_^U[VP=fAFE?^qwyH' +
    'tXwnOpZJgvW~^>pVIMkwIMTIloMQ^iffOPrNbkjw~w=wjc@DDxEWeGHKwsIVQ@C?p_s>wcdGUGw~xp~FMs_TOFQv]BpO' +
    '@}b=xD>td^p_fsOwP=eH]DSCVW}HbebBtNM>_|K^tlJElxMVEKmXnXh~KANXFqEosYhK[LEXAZLY?^?FQ@IwfYtFCxhw' +
    'kagq=SCpKL{JifCyy~@nHgRR_ot=x?@_Nf=LdfC}Pii{wJACpCZduDdTGLnsLmMwBgcVLLgORGckQvkQZEuAYd_=M^p>' +
    'UBwMneRbgVY?NCOFoK>[PoZYJ{aPTcI~CNSPZXEgIf>bZV|qi==vlkIkFIfCUAsHPEkGs?~T^oS=V?U=VSBIjO?Jrxj@' +
    'C^F^O~C^GKO}xsbZG',
);

/** What speaks for a quotation as somebody’s words. */
export const VOICED_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'W_sl|T{QDi[gDUo{Uvdsq@msVZQM]aOJoMHDaKL{QdQJ@=lfAT~r[Z]jPTeBWPNykHqas[HeIFD?zYluP}ONJlrnJoTN' +
    'wU|wQg{EP[Vtb~TLo{Rimyj@|]Lt=uyeLrWmuGUhTgtcFynN~xYUw>RDO>@]NZoW]k}r~Jq}gjRHVfR>~gxN}uK@Vc}f' +
    'SWdI}]>cbVMCApN]a~xwGUOd@|eE~Aa[Mn~v]~N]{IHYcaPhFKnkp}Lzn=c]wAvkxNx]>a|Y^UKEab]^CGK?RkTnQKz@' +
    'vU>dKiXfDEo}V@DxPn~~xcciU=ySN]IFmSfJFnKfhUk[PKtu]a?ENjX^NIx}Y?@rQvzGS=~CRN=I_^vhwcH|OrZI=D=@' +
    'kbdDbxYBBUunNfnDaqO@xSPH@SAK?IJXAGfN?^g{jKFNzNToIaNTDa=?tbDoWaqiD~CkmbjA?WEHs@HIP??[}LAYbfix' +
    'EQIrAcMbNgCK{RKIKpSuB}e{pFrw}bhijAc>>CEn=@ENi@MT>^eyl>FBnPvoDoAN~bBwtw=xEdrO^GJMsoJtyFichgUi' +
    'sUXj?~YSZyqxFg',
);

/** What speaks for an item as the first of what a cue reports. */
export const START_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^kL{SRZlVE~DwiQwZAXeWz|~dq^TMR=BlNoGMA@kUoyMOQFBOcQ>V=y|qA|quFO>oGOehAdZKSIfqnt}HEhV}VxvTYNp' +
    'D~=rl[FK^BbDGKWplUUBJLrFeCBmEVlgEiUJIAFzX[aKS_>}WSCC>Ka[tWt?}R=Ula[_J=U{QXayvo?@xnQH^>Bmioh=' +
    'ciD>}VSgp_znNVhiO?o_NwwI^yNQdvekGRBryNBY|GL]L^tyc=rrPVGmf?AcWxKkHBD=XwwZP=tMWMMCbY|lMF]gXFb{' +
    'ffN=KkuYcdegYgz=@UGpI~wqD=[hptqHHv@YOgG|raM|^d=pzBzxbn~RR^DSUdSpVzoY[JHjuMXk~mcO^dJ^Q=TaPt?M' +
    'mLwyeeCEhnRoV}Iveg{yI_hzx@cm?pdwE_QjtCY~llOpsSEDBiUKSV=qekHJJorLbfijwNK]HBgf]IOP{fu=Q>P[~SK{' +
    'Fs~~bhTVuTqtrXppZeMa@BF~XVjPtDNFPzETBsKktJe{bSPN{UybBEE}NHN~@Uk?UQWh>@HX|CFbQKXpPPEhvdswyFmw' +
    'dNZmpW}TSPhZD^~YOF]^u?yn@q_>Q|hS~Wc[YSKWdDax^Mean[Afhst[~Jkod@OCECKqOhjGKmpth@tpmL|rO^kec=C?' +
    'x]VgjP~wBZrxFMYIdtxsMkjM[TklSvL=YwwkUO_U{cIJNU=ccIsENYm=BEglGYHcB>]mGc>UOfl?}ouCkVnJC?P}RBez' +
    'gu^=Tt^NN[QA[Vwv~ShbRI~xk_FulIGI|RIYGuVCBN~}jQFBQqLDxdr=j_o~FfsdLq_nOGROfMCX_>M@lOd{mlMMvnha' +
    'aQhdi|Wpty^=Smrp~Qm=Dm_wABM@eB~d}~v}~_pIXQ|>hj_qguqcQoMrzLODm>>>k|bzKpS{MB=|?sQbvh[WhLbj^w~S' +
    'mp@HrMk?twe@]wUfcDPIYkCg~>aeFwQvGGDbAUnH>_mj}q=C^hauyzIbaMEAiGKWsX~ukO[i>UOsrrW@DYp[MjUfdMoU' +
    '|H~oAI>yjmqTBQBwz_K=DpU[zN_bOtNOj~gx}JjBmzufPjWSDxAhP_pRQelNAuOv^IVJF]LCuERtIiPtspqcMR_gmZMp' +
    'NRiw}mxz{W^yuf|b^a@fXnXHv^~XBWCAtf@PrvBXOvhKEnzS}>iA~PAWov[a?K]ozKOsBivmEfsuktkZgGQ{uhpquKLo' +
    'wS>IfNQgKCgfc]MlbTm>Ru]DQRN>hZ]wban|l|@cE@MxuCNVZR>UF}UFeO}PIuagZyR=Zk^VHBCdhFyOhYnAtaEjhflN' +
    'IFxmrfX[}@LlDSwp?ARfcBwzWMO{rg^AM=ICVLcs]H}ORIrFYYN[tJTY~pBZNxFV_o?kYCXr}ywtsNnCfZw}IYbYAstC' +
    'f|Qg|HQDTcA|ALBcCbaNtV=ZzAQbNGx}>KwUrsc]rLCHKaZJ[pOJKMcCB_aiq|O|D>CnJ>jFNYI~vwZ|CVFH>]fwUuG@' +
    'c~WS}XGVy?>KLFhc?KUV[FE>QQ=g^NVheoj@xAOUfGqsIGNremAhviSOLfhY=QgErFUj@^tDKthroCiLEi[{yplPk|Z~' +
    'DdPawJd?w|wzK?uLObNCGjOtq[QQyDdUGnQk{|oI=g@cSgiL=guSU>^jiQ[xKFY>BwCPwexkt>s|SErzqPk_>SnhMJT=' +
    'MJvbygZxMIJDIE{abYg_yGXuwVCdBzDM^M=cSPgqQwwwsAtlEogHKTu}rxugbWUUJ=qHMKOuoQTFPmvJBY^MPCWr_JYB' +
    'JohRkaqMt{_A|Ak>OMcAH@sJm[aSjEQATB{x[Pw^OF@U^ZGgUUScjBWhYJd}Txj=AXABMBrI=Ki?[CU>qh]H>MtYS=Dq' +
    'o}c>ispyUeOneLN_YGffriJwWRAMAx~Bb}LrAMXI@Gm|B>pfOk^yFeUP=bGaXWOZhbAMXEfN>|ZbYO@GaRiydGhd=I~r' +
    'N_KfU?QVDMbD~fVVos@oWda]OnkY=a}h=QPyGB>_OG|vcvI>fge~GxM=]XnKi}wFaOOxSCWe@Gh=MRLjEYY@yciQeSOj' +
    'o?GNn_yS}R^akCCaUHLu{K>V^TZmQA^O==yg=NFMaX[>=wAGDM{^GBOaaGqsYYOsiX=UO_BE[?a_Wu^=B>_VVNEDQhLZ' +
    'NTYK]O^ecTAvke]AuE~^WDawg^vB|CfSAprOgMZR=D=EsQgVKxE^IJcywmx>vSDFMBiEOQmjXWiFIroavNfSZECGwrBf' +
    '_ER|zdItFbM^SHQMswaF^Id?ZHN[b_iNBQ=TkpAaqEstzg@@baU?DL=JPTmQn=A[{Kk}EYnzilEDCed?}iBtLRh^duHB' +
    'vaD__JGb{LACcVx?|CSgqCvtpOIHt@lkPf=@t=fgygbigcaReEHADf?MWNDhwK~iGVGqSDWdppLm>pUXoQqLVCk}dMSO' +
    'DEr^Zp^{~OP^MpY_^s=B?N_Cs^wkbooU|xpLDoRQOGx[XGBAx?VHgUZ=A=Np[Js^dJEMRO>bi}^EvUS]>XQmjy]SghAn' +
    'Ixj=^BpjCagS]QGdhCE>rKHIC@GU?dbs>veraNGkrNlGto}hX=>alBEIcAMeRiEMSlATHK=bBx?JdOiOrZqUOqCP@SAb' +
    'LEM{{@D^kICz=B@bUkGR?WUzphFA?LZo@@PoW?yK~oyij>fRQBHBqZ>AdYsC??=VmazU=sg@{hP=W]S=KoDmUaGLLEMG' +
    'Lc^=Aa>?=TV=b=RHCtAsBJaqgtqswLUAkHFUJs}VDCNkHsEtjWVBoOBDWNtB~If{PAFPpgIq@b?kWWk=JLHh]H=VrgIx' +
    'E^N=^Sb>eAgkLQ_EYTikSPSiYhBbBdrkA|dc_|=gJMa{wCgQrkbYq_=B?d=oi]=CDzM@b?{GyoZgza@v~fI^rM>sHJBH' +
    'Wm@AmZBEqLVrcHyJ=>zR~vNeNQRynb?uq}EJBK>Pr>}OwrFDjLc[wVwmZPpuh~iE>v[AUEHhC}}cijNOD{YDYV{pQv_s' +
    'mhM>tU[bALNACbanRgSCNgYGR~srey@@KK{Bj]dVy_QJQ^Dq[_ASwzvhEaqJfROEJ]jkOCVi?y@adOlla~OF[czPzcxZ' +
    'IwAOh|aVZ_tne@RKGXmuM}^zeMxNOJeR@bWaDi}grKYXKijOZ@X@OHsRlfYxEQK=fI?n=Y?dVkDwGH_X>vsb=CW@topK' +
    'I_aJU]EHl@Uyy?WgqB}=n[D@sAxg@_VEVJcOJoUF>IeUFLwNha>^wcFg]hyBapwClWDOyuFXCUJ~HWZeYLcQsMIARc}w' +
    'kkqy?n>EFCTcfsNzq>LO}}vfFUqpeJPE?aFKTBxWR_cAuInJ^uHC?bo}rSH@w[E?GP{XuSIzlVWAaam?DOTNqBLcj_IP' +
    'w@|WqTlka>m^R[J?P|VjcKOUxi??iwHkfEwNpCxb>~{KduJPtKnX[UFwr?DI{d{qDobEcTeo]TfMaC~Of]bCpwCu^H@L' +
    'vhNtVqHcmhqiGqqZId_D@YtyHyosr_dYRmPxIdDODQgPM}EucvtEGgSQXaohmwKUdEfLpXCH[Ga}>A~aV>OpFJLesDYC' +
    'i^LYki}=gYE~|@No=d>|KcMZb}dswImcnPshDgGBJO[h=S[etqEJ?ES]PtOj=G>ZSWKBdymOD=?xsK=vyX{LhLAtCdgS' +
    'eiCqy|tkUl@F_UmB?QkHeiu>MpctlSAJ^ab=hvgtoTjpe=yzKBEVYQw[sdOAqtHI@SnFEP@E?@jdcSCFKtkAo^qQuR]A' +
    'fgc~Tz^MjGvxnbINitvWH?KV]FJQCBEB?CX=|ujmpFgvzRCM_mbXdyfQ',
);

/** What speaks for an item as the last of what a cue reports. */
export const END_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^pAEx][CM@Ma?KoggdEl~vBIBVfa{Ng=WeJIWhQWFeM@YzqNIDA}FB?dvZqAuEu@SOazQ@IiviQS_D~Pky{zHUa@AHK@' +
    'bOVKPJN?RlcSaV?mSSIwGN_NZFdYb=^ABy~XrCnym]duE~^_x~ngkZ=nEMsgB>_MPH=qwxhoCja?RUez=kuNaPJAz=>G' +
    'A>LQeaJ{fKaOjRLampCR}BKDcsin{idRjqPeUhrsVJWjlwevXvggDcH=]AdQyG=VGl_glIll[N=IsoOEJaPHOkYMOeqJ' +
    'sUtMewRI_AZxLnrMFcAfELTiMINHjz[z^FYk{WYXpNw_@>mDIAFlE=pcC>M>Q^{^M^^Zqh[olZo^fLNZW[HOElJFVP@a' +
    'TIYzb>INiY{VHs^aGQybf>gMGEnMy?_q}=ADFNYo?=g?if_>=svBpzbWpNOKsjF}h=wHw??q~THLNFa{WK_lgorYEJ=o' +
    '?iYu~pFBiUKO[JLnjIEZgVBh^q{P^_Rjmbe>=k^ASw?Eq>KuH>cN>FggU~RD^AGuBXrrYg^NJu[~DjsQlICrxiisbAyX' +
    'BqUgMKaOK=SpifD_kifLwxDRj}TQ^cPrue{=BH>[nUm[~QEEbXBd_q|XVomTo_E}uSB}douBRXVAJA_[}C_Y^iAZPI}D' +
    'GueRh^VxICkdNDO[VpOlWI=HPpdKbYPkdZpw}?mtlBlzDy]mJkAAjaIQ>BDDs[K]AApcWKRpEVPxzgwwZcqCgcMIwCIB' +
    '{>imHGnOwz@i>i?x_p^m?JdxWHZlSzA>^Rxi}>?pE~E}FB@=ET=exA?QFAaG{VPuwi}Z~Cnao[fCSBiTahc^xIqY_MNH' +
    'U=]XmmOBoOEiEZ@rsO>gsvLfoxwCCqbSK>nY^LF?oMcfSOEpq=Xf^eOEtFqHqEwbCL_x{iFp|Odx_?b>rN^UANuTtFd@' +
    'ZVWxJ^fmmcZwfj^RCCJNpnbq_|x]JSreqSTA[~eKUh=Layux]pOlHeAiCj[[D@JFZxOepM=amFdaIXSo?Wvw}A[PXcup' +
    'JiM>_YEHGb~=IwVA}]ehjcxs>j=yq=ByeUXd[Res}Gowb[zKABnMgDkIN[F@[R=DfOP|qzGMpsGcW_R{N^OyKGA>cEVK' +
    'IiepEIiWpoydL???IFqUNDcl>mM{elFqyiq@PahRIiUunVWdYCxGAa[znrPP==NMOdURAMisxJEwXgs]yTWJk@BTbdCQ' +
    'wcNo]dnnpAfRytU@{FeGxWyaOEBBtfNu@khubnrg@>AswMTxSERBuIu]wT=biEYMHZ^=fhEUlUEUV|E>fKX}rAYQ?CkS' +
    'evrPt?=Pq?nhZoS~VFofcwFJdzfc>SsFgAelaX^RpgtQ}v{ibr?nN~~Z~^oM^sP|iHWF=bcbcxQ]ygisAmgsR?otbmzc' +
    'u^DfGIqfi@fCoUotAofo{~KFJJJgwYOVITi?pv[uDuWn_YAqXI?QP~z=tM}Zg>iDMBN]oGrj_QDDNtEkpHuNUnWHo^FB' +
    '}hZ~nXXwLHtzqu{IjD]En[TSYxJAE]N]ckTUy>BvgA>Nue[bz[iSV@HmgJCEF}HrOV=HD}NbHto]ZbfMIpCpJk^@yEKb' +
    'su^It_eZ_>T}dgapJwDt_G_YJwsz{r?Sq]lwSDNb[?o{fjGj?Vq=@N[rqC|=kWs=UUc]elq?bAQMIqgsaL{wv@rd|haA' +
    'vg~W^WBDL^x=ENxwbogeWIRhncqmqvf_JoA[wF=g=poFOlGYHT{K=llSKXSaL{i^MHr?IJRm]|v@_qBNwIEzQm~E>ARu' +
    'q@gMqqy=W=}VinGoz>QPqEBZOK]YafcDPeYNhfmNukICAegH?Us>aot~=yiNUStRyWrcl@_KHfy^N^LSbFe^kMtOY@u>' +
    'CLQK_{XD{yobejKtW>QU>Ufjyc@??K?=fKDqC[^UNI[?XWVl?Uopzggc>op}wRekan_LUkljH=weGFJ@nnhchJQVHplC' +
    '|Hj}H>P[oxIKSHNhHlkzh~{VkQh^Gq}Ge]WGRCCFgMAs[AiASLocPok|zLfwjspH]{>ELk[AKH]Kknk|UVEuREQimae]' +
    'SzUCUIkk?cdoEfyBwW_ex@fgl]EbyWU~|yZJBlH}nIqKmOCoxTpgCebC=kv?mzdFhj}>>~JACfSA~FSqCB~]{oObtdmt' +
    'DYENqbGtzKeIXQPwYx^a@DuKcHlwjkPX?laZBPObz?fa~G[^roHusbaD~_yq}EZ^[VZkljFUrQTrtBeslklWyLPlOQEt' +
    'ZC}hkSc}VVV_Lyuxmm~fNLvbJS^_o}b=f>@vYZOtgvqktmCTzlHaYS[HhaLfHDuWAmrOPKvpe[bW^>oM_zYI|ebwczBt' +
    'ELTK}xodPlsar^?mTk=BaXHT^Am}OswOo>GGLSW?RUPtByUkqr[gh?PVCh^CASZuAd~Na]qUF|@]KHJXER=irPT?|[x{' +
    'CQhhuSZojAs[]@BPVAQFiH]TufCr@FLaAc?J^dJgSuR^MaCq}CpbUI@fcmrlhLfgA_Jt]oBGVD|M=dPlOAf^[V~kMZga' +
    'lVYDuaFwQV?dyKESXJUJUWZ]?hjZ?rE[VEVpYE]qQieWdOjYJux=[by>GP~jTEVf=[{xodsSuI_W@]|>^_BujQVGWcGP' +
    's^iFyLfgAxY_sC>wZAVn}@VUrcMiDYOW]ca[={wi^fn}X[WOdOgMnNwP_R{lM>B@yHnSpwuQ~FEte}YyNLqZVm?NaZjA' +
    '~={jTUh{',
);

/** What speaks for a cue as reporting without marks. */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '[kv__t^VaFbvkCb=yFeBb]ThcwB{Dn?aKIoewxE_pvAWxGA>aJ_]k]IITCPY{bzcPLmWyRSIOYYvO^toZI[Bm^}?qur{' +
    'AkGHfX}czbyfbwavb|dKgCrWAaf]L^vPMA_OzTyxRUmP^kYLyETv>>GafSPtta=@R=mo>u?=UrTDVxzXsQzvdY=DfO@l' +
    'qeUbpPeqFx>sMoIeDy]ILE?bD^I>nCRRxq@a^QX{uGBnpeIsk?d>CJNu][bj{{x~q_I=K_Hd~K~LuptBdY}GRPW@Uq^p' +
    'qgZXlfjgSAsN~{OZb}Gn@p~fKHA[LL~NuLINvFBwh~ir]fkxsPHLa_d{Octp{vyy^pQkOOmqa?BukcamTPwnc]]qJ~|y' +
    'IpdBY=vYxonE_DywSVugmivvn>uVeBmx>}iSo@rmOJeq~QC_LuLDh]BIEscE@eG{kIKyd~?>zCjbxO]qzTC}m~q~q]}e' +
    'somr}qmBGoNVAGZsEN|jdizRcJ}DZ@aCsWGS>}NdUiIIXa~xCZmx}G{DBZCB]LL^MLpgvux=U^thYfg}aunB}q=WyNBA' +
    'aYZxyGgI{HNeNRKqNAaTCp[ZIA[xV>GKxbtIQLw{ZBl}^XCc^rcx=oVhuk@VnaThmatP}BTfc}LsGYAZNTGA[HAD[S]N' +
    'tknlRmRKwTC}PHYEBma=tGW^G]U_~DDo}v{fIrsgMmZtwvoH^KZ@Nm]B_~hkBlVpnfxL?kEdVMuT?PrwPCRlNVCjnifB' +
    '^g[[V?L?JKzHlkkS]L]pCUhW^yPD=PJC~NgE]mUogc^RVWBW{tw?W=^WXxsPMtEVAwAA{PXzh?Cb~|dYfm_UALkjLVbn' +
    '@wi~FzhDcfVh~rQIr?GvQW]?cV{zD^[LB__zy~VQefa[jMvmIr?KnYm[IzJDJkUWbjwGwhg@|CzAgKQBazwJ@@g>]Q>b' +
    'H>LBogA[UbbypkQaYdM^rEzVSN~}]^CULNTQYiiB>@sdS_?^bwrSB~dQMh=fOMUie=os}s]sNoGG@|fUTnh?qcyuzK{B' +
    'R]slkqHvDASiAw~jsx{kYQE}?H{EwUy@NGVGd{@~{FCRSF?mBXWP~{>SNsruz}]=gbg|}_BEXUnMQ]qD_VLugQzBaVg~' +
    'qg^tiDD|^Nxo[psN[X=CMSsINdRGNlsIZU~h~d@yexxSUce?cUA@a=cs]niq_Lmvx@t@{Dpbup_sL_ecdB}_y=EV_=[b' +
    'C[QBSh]__R=DyZdfQqFD@BLLUs^~@|Q=N^G]}aGpUD|c[>uUS^jVzWJqbfG]C>DNJySTMAM>w?qAt=BeH=cOzwqoMicm' +
    '[cqfC@AAiB|c[ORJo][>aN@zOIk=f|rHfDYZ@lC~br}bWmrtyAxKqjbPcHGAHeyqarK}nAhyT]SyZ^~TRyasBgdCl_}=' +
    'IAVpJ@>PRBwxo[F[}M@i@mgL[rmk}?oWYTNap?Rg_AUUfn>s}B[IY=u]Ji}hY~^?qS~DhEd?]dIihN@PYb_]>qqs=cfx' +
    '?FVCAk{b[~}w]V~roUAr@[S|nLBS|@GKScRRFUPMO>LyaWI>KwpOE__trOtUA@LWSoloBGDA{o?ndMTEW>_fqHpj]C}h' +
    'cA]?SBjSoc^b=AM_w>^DwDMo>AAqkgV=NiIWyKNoHmSeKdLRIi|RNnwKL?lC@}PuiNhUDctx_Y?zqEHGStl|OjznR>??' +
    'P]}Kl?od^T_jlmGEAeWXm[nqpx|sMO?Ss~EWd{AIWnn_oizVSsaD@udLemkQ][xJFAk~]_gmsYvgN~zJVr{tkyX|dESU' +
    'XwQCsIdUtaDh?jz~zCRSVK|UfmMR|^QAZzgZbt?_]uV',
);
