// Written by tools/train/quote-weights and tools/train/word-tags; docs/model.md tells how.
import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for one part of speech of a word or another. */
export const TAG_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'YdhGIbFhnEBIUq>AWcz>AlGI>{{CbRMy|FtL?JVh>=ljU?fbFzabB~e>p@q]p{IEN=_yUK}eVa{gMqlaV}XkPvRY[Y>^' +
    '^UMlFCiDYavK{doX>_es?mmNuRjncU=@CXSP@wly~RIFOOJZJ@ApJPP_Y[=vp]O|rUNjfN{mksNfINxfC|[RE}ClJ|Zq' +
    '=slWEaAh?bACZ_>PtucHRkuJzJGM~usGmAKKNRL[{pJm]cBmRAaHCdF=B~P~O=RljzCMOsBx=hc_iX@@Xt^pA=E=X[a}' +
    '^vTCNQxhmjmyTeVdoIgx@D@bGqO?s]>jI@xXDiDI[WM{uMXKvMLIlwCBsLtCqY@EaOEjLcQPltcDIHG_sWxWKR@GOiML' +
    'ARpick{wlUEBKM]r>RWVaWaIl>iOkxPZxA}=DAtXc=KHkpGqh^j[^iDB^IBtIFJjl?RiFINnQsMn@GabDBs^cKi~iCHi' +
    'LHMMMkgb{WCUuQr^BHoLDbIBZeP?iGXfo]^=]P=MU?EUAmR^zUk_=fmu=JFpNItqsVFcSPdAf^YMwWQHjfgcNfVw>GTK' +
    'GsE^Ceoq=JgupmTCX~CpEZRK[eY?lC{?pqaFPIWAMAqh>x[wPDbLy?PaYywyRaNLC>o|hJTGRMA^pUprDdApB{|nXGcU' +
    '=w|{E{{~rQ^rxpCUABZ@fIvY@nxpMI=HJ[aXMyro}Pfe@VNsetiC>]>?BCVowekdKdBiwr[Zfb_znOoi_okyp?PO]IYS' +
    '|bJUOq|~yU[^HxewhswV}NEvulvWi^atnUEp@{smASjYXiEQP@[csSEEKj|=k]DNNx|DAlpB^E?ur>LzL=FJHt{hAlDB' +
    '=]}?@LflrpiH[GeSFUaLUsCV@yMUNa>wWztqJMuKsQ[c{xFr[>Hp]h|tysEWsapMfY[a@tN=VRvwTLhqwHyWVTQ~Lltq' +
    'Gci]wlcfC{H~zIrAylWnMJJ{_SxBRMTkBPzFTXz^C]emPxrOqX_buhAzT}MreDaCOILOAnsInCEorUP@QRkuWOoniBal' +
    'NqjwXbQlVcpQWBaKGGYzm>FSXDdE[tsQeFw>OukE^DGLXSPPQL_nCiRbm}co[~JLTQBNmEjamGUoBRUpVK_]K|>aQBVy' +
    'T^RBrAX?Q?FzV>LHsIM]LixAuL{toyQ>SffVgY=gj}w||oofhueGD=OAfrWkve=wvAl|bQPovEW@[rbNRcxajwPQJS@S' +
    'gh=]vjDMsT?lk}XKoI|PjiI}A=f{W>LR}Pfx_vz|q=Li~yTDmPZQqUCu{]a^_OMm|ZOBIYjpkBsSY?}ojKJg}f^B__sy' +
    'TU?O=UH{T~ZL_sLw~{W|SGqbS||D?ZGvVg[Tuw~ZcPKt?WotDrPUkGMONozg{O?rRJAATTLTGLImkeomY[=MoHeHTdoi' +
    'q?oRYysUOydljadrJzW{anlDRa[UrdXm_uq@I~vel]FKs>@mPOgRrgIKhx}YVJZLQEy>QSlSJM{IBK}fiVYQx~~zUVBO' +
    'BQ=n^^?|fp]=ZCUYGRg|j[I=~gwOnfUBFq@xsKWHgW>Z{JW?zbBcbWfwTYe]yRGsbXX[m?}@]O}{SbvLPFP=cj|ow{=C' +
    'oa|kslhfaDXjQ?EwogIWklrTNgPfM~>v|^W=|jgWJ=|{u@I?NLJMpkjbkmoAV^miKdvnojR~WG{QxrFL=xzCGOfJsmsV' +
    '?ZV|R@mk=HKYjrkFL>Rcpqb>x^DKFRoG[CMXczTapMNxToL~K|?ztRSj@_i~HrHsTTiCGgdGUpOkNpVqMGt=m[E?~CCG' +
    'W{kmVF~OpTpVv^}CGsgMfAieKLMNYpJN[SdLibOEOvKfkUEBHdeCMMpLmtwkuAMBy>IQRSJ=s>v|?}iqRREG=aVmSyc[' +
    '@g{CmK}mNooPgE=iG|[_keFy=Q{@bmIIKVOltp|VEA?quu?uHJYh{REx^RO>NjBuSR}@neaZuLgIY=wwOltmPbKib>~[' +
    'rtW^YyTozaLa]LpOP_[=zLe=E}Y^IqJV~tGwQetLg}yT~hPzVosWFY~}Z}HMb{qP@KCUL}zXzRvFp~~vt{}b~Q~t>frT' +
    '~_c~tnv{r~vA>F@^nivxsGLqH{zeQIDqldekwNkv?LPx^bRce>{WLdVpinvoKI~}C]=w]~msvrBS]rc|JiDf^]_Gl^Cg' +
    '~~{v?LA~~cE@Gm]KxsNa}ROpE|ObxtmbD>qn|c@NMHnC~qZ{pnVpaeZpfle|efexz|[fGuB~~F]rB}F]K=Vw_a~xkE>F' +
    'mTlNJqNtnqiu@~}OSc@m_^c|g|x~{bKPetbCO>H{rkjg~~cDxF~~f=~|~@~=Tt{{r=rVZ]fxC@Wq[r]JBNMD{D~T]eF}' +
    'Sxr]>myGD~z@XLe?RkuBn}@If}@M?wv~{Wpkfx~i^P=?r~v}u]]aAznW_uVD~xHdnSxX@@Vw}BzudoXxdNNO^~u_]edN' +
    'x__}UP]Tj{h~=K>t?exwUXL|JbmVPKV]~~f|H}T?_m^f[?EnRTYzehQqXMrh_iL|F~}wONF~CHZqLYPzTirSL[zs~^n~' +
    'x~~[Dn@nonLGLrWh||@zxKEDIxk>t|bXt>_uqLMPeS=PXZrh]_OBLsl>oTrBFZ~P~_jCMVFODu>@{cf}jcHNbGaxGx}>' +
    'pIxAbxYxT~MzksPxg|xuXv}On~~xgPMyCYJ]nGYb~mgN}ogNiHLW[RwhyRJv{ZtDfWwDPVejL~pcVBHG~C_o}ZvInRQL' +
    '~mJPwDbDCNLZWu@lD_ahHqxLpvBNIE~|[tBNrMhh?XEFwyV]}_yp{ErK~E~~]iP=H~A]jD]_XeAO>gf}_rp>O[JYP~e~' +
    '~@SOYPQvUJs>N~[gPrq@mw_pz}cx]PvL>BpQuyUY~}dxbYRoH~?|xvrIR~jK}Lri[K]eIQkH{fOFPkS]Xf^[}RNrraUV' +
    'uJ{>{riBhivvsV~H}^v{XoDfDqXvag}JRrx|XMxH[n~~~{[KHJ[GZwUtbLaeZVHrDz~xqxP[KyA]R|}v>n~jL~Qyn~b~' +
    '}D~L]tDSjGwV~}pl~^xmnyaA>k]xgIjNUr{PwqEeRh~BnlG[t|jVxA?TK@|on~]fYHYC|>loT~zX~pL_RyI{BdcTFE=p' +
    'BJ}>tnfpkJJRoKAOI]HfDPfDlHhp}l||NULti~Buba>im|Nnvz~GU[c]uuD~fbAWu]YeXTpz^~z~H|bjc~Cb]{N~tVak' +
    ']CUiNf?~_p}[~qn~~mffEwDxYTovp|w_=?k~{gCEOhfeFLNYwIqQ}=~xgx~D}}fpbuoRvfC@z~jrRAI>{V{e~~xhMyQ~' +
    'IwCZn?~{iLvLswZwX=@id[=Wgeft~}W}]Q{^C>}{^=pr=Lz}bJ@JU=fbtuEKxRL~~zEw=hHYrJY{r[Axa]}thh]l@c?D' +
    'EYGr^tPr@[O]gT@x>]w[V^B{b[_LQyuq]?YRdr~~~VhpozcHvonAAAwkrH^=KHcnayWOGPy]|upnfQ?oI?lbkaPn?t>>' +
    '|O^}til~Px}Fuzc@~{UeDkf=IAOw?a~t~{jyFueZL~oXK?@PGe~CO=[>~bK[OXJH>iH@gDsAanE~~R=ndeCy>wTjH^}B' +
    'M}_fD|]|NKhAsX{qzwYpnJfvFhWRUfV]FWQ]uwXlXuYsEBrMUcE=r~Rrxc~Bn[~EB|@R]>L~F|tf|KcwOZuZrw~w{RTx' +
    '}d]M@NGWxRFOofHhB}^[lEmOsn~rxDr_MLUs{dHNK~c@_PpnVQ>ImYDfg[~}]^Z=Z>rnwbYrwLeRCnzKevKO_R]yrCMf' +
    'BEvJQN~vSLApGjZJhxV}|RmFDxPe}yP}La~Thd?{t~_h~Fw@osPaAqn~f{=ztI~Qn]a}rp~|>fhltQJL~]PgFmt}ED|c' +
    'r[S~z=C~A?rwHMFvnLk>LJcG{e]NqK_?xyTx~Z{F?}jYJ{{UApTx_~rn}n]}zDYer]eI{V^F}HnVLu]dq}zfxfEyAUO>' +
    'sh}L~F>_]Uxw[GP@}G~D]An}>]}_~Lzlm~hcJLr~bDqH~~L|DiAp}QJie{pYSrThD|c_cy}c]xu[=Z?~mLRuRyf=]lBO' +
    'KO{UVFGN{AyLR[y~}ZHK_WDsI_LX_UB]vzC=UL>kcvIGCllUvNT{MtXcv}{GlHEJdrYk',
);

/** What speaks for a word as one that reports. */
export const CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'QKZbwbKYN|VZ]om~Hcr@MFjgQ@TuzkJJvYC>YPG?CkoazPFOj}fJlwP|eA_[gGLr>eUhN>spIAKdAenmiHMesFk>GKOr' +
    '{_IwXrMrCGvoTo?EYzFjPwNpAGqq_{MZHPzZv>A?=xVpN{Q>o[uyEPAeOYz=aUHuWQJq^qkJCAZrYVKs>GdtOnl^sokq' +
    'TLbpQxnHCIwSt=N?|bxcBBQ?yxugE]rPnQWVE=F_dJr?cZEr~yjLYpJEmjgD~tF_|?WYB=E~jM{v]k[DYxP}_xhp?{lH' +
    '>?cXCNHpb[=PpUolwVsq|C?EzvC=AOoLK{mX@JhMt^]T?SgYESoeLHC=B>UugGrf[g^EVGjmZ~={D~{tHrbwM{Tmumwa' +
    'Yv{FgN]Jafoqr?Sgu^>pK>z[{Y[Oejgg^r{?ju[k?>wMDQuNgGNIyk>wvX}y{yn~=VkMNs^r?[fn?CisP}qdpD@oYmnB' +
    'gxXZ]FFCHwKjCwpL^GGMxFNVh@XcLEMgUeCtM{^hdYQONRYreeQd@sMhOHKE^YrS~tK{JqaqxRUe@h>tozXmD~KYReHC' +
    'QUwG>Lg~F_W>|soJy~cVKRNmEkSnn=A_fGgyLnw=}BLaKyJu|@KOObyTj>}Rp?OpduAXtQ=smIheD_{[wEIv?_whI=mO' +
    'Vd_qpV@j[ANoJIdYlMhMKjOKlYKNg]bwENKZH~q@NGu]pXaD_ohGO>@pFjDcbj]pQi}YWOulh_F{sUzMoeTNXx@JSHFE' +
    'q>MhqM{DXrjXQ[drjtk@kVxtr}RgFb=kJolaAeXZFxsODR?oxcUT=BzCz?Mcth~pJKariQLdWIibcXZENUGUgPxs{M??' +
    '{~vVijf~LSoW[=TxjIGcgDFDBe_DVmOB~JJ=xHi^jli{Xu|SKNIMcG>DuaXFNwmflYR@>ULNWAyDzVT@jpOQN>HKQ}DD' +
    'RtJ>TC}fo]UPbVfo=R[?|?Qumu?]rqkJFfq}GVWyUWnVSD>RYlj{=a[IGXozwK^lW]fLHm^xima?ZTBbk[n]=}n_qs]n' +
    'ZQovFGt>xdns>w]URRAwMHDLQhG[h?BVsRU}AlqIydMG_A?lLO~zM[Hy_NVxkfDdRqvv}DXjUV~~MECJMSvnl^TboGy[' +
    'VjoIlrvXqyifq^=>ThUk]oMIZpU^MtVnw~[kV~tQorPvapMYL=?Jmr=xt{A^oPkC@?cvy}I>?=}>w^WJahK@>VppccGp' +
    'Y}Dop?Gt[Yhzt>QUE@HEwTbxH~n[i^EVjEcbO=|X_JVCTQJ]XgrLJbsmW==YHJ>qPhcm]mB@bXfc~HcRxIo|HcAVOeJq' +
    '=qUIwI]h^MKOFdULCaOEO]S?~rNx[?DwRfBLAErVW{vfjGMUiDKT[px_xcLI?w~xBwMR_@Umtefa=zFFVyMOHGf}hXC>' +
    'KaVgMwNsge^Fl=?ExxHmDam[yY~H?wpFUBX]yZIPAE]MnzKGsR[qAomUSsUg}D~Rp?yjUWaLWkKqO]_UHPgX^AFSw?E~' +
    'gZjZ[}Yz[?C~k@rVx[[GHf[LiWHyXbXI_^MAjqyVLB?BCN{?{_LwIsH^Xn}?w|RekBVsHMfqdAIZ}Ni_A{RSd>yFKJPH' +
    'ZQCt>NgwfQd^A^tuOkiTo_MgvH}VBxva^rf{B@dqdgG|RSMhchVL|ji|>~E{UiELXrM=Kr{Hh>LmCTUbktqNpiIfAy|L' +
    'ln}GS@qVvoxow]v]~BzqIOHCxYPOM{]JAUzCUpa]wTs~ds{WsRX]ALOkEqGm>gozmSbDA??^pun|[ykbLCzZ]OjtcBTo' +
    'RO>pQYu|PAHqcIgUaz[jyRspgidCqDAbIYTu>Traf{AzrSii}qQBm[J>|PtGqlkyKbYzCJE}SVGs@WdVx{{v}tM@oONh' +
    'WeKS^Qyz}DcKMIaC=ZA=OJDtBIzi]H^KK>ZeymJPvRnG|vACP~aSN]Fa?Hs=[d{plMf}gA[CoCe|s|NQJxFKyKOcyg@W' +
    'VpxloYnetokCLJQE>^{U_M=ICokPWiGYGFIEtxh{^QlPW|dyLo}QqHhPHSNa^ULS|JlgFOD^I[HNPJsNEAQrqyS|FSok' +
    'rc~>lfgJRH~mEIz{]VmXnI_Q[>y}C|w>MpUSRC~xDPCpXjeAVMb|PHI}@UKsqEt{VXYldj~}RJJGLX{_js{ATuC|oefr' +
    'm@Sf~FswC~H~Elx@>v]WbWZDu^jYVON?fCPtwDlE>jm>iTS>=@DVzsc^xXPObPwMhub@=NgsD>_BiU}xV_s~jmCwKmMY' +
    'wvfLX{>jGKC?TK=GpYXbXUIGODA|}J~UCcGLc?CcNBbNw]fNsTdKDQH=~PWd@IyeCxQVYr=[@d[@kYh|K~JkaIacIsa>' +
    'pdmKsWmBYlZbuxZvzIENTJtaEa^aBKDwiuh>tQOo}RD_]Q[L=z{E|V{FakRYKqdKD?}kZpKzpfI=WHQ@M_=~i_VT~B{E' +
    'WeobRQqPowKLoIA~NgIhBRVYSl~FagvnbM>MH~[|DLV}{^PPF_GVfDdQYffBnOpkdMCy^C=DzUJ=Fza]xG^FT_na=jQL' +
    'qS]>QbjZ|bmlH^F]oL{Q]r^oS~i{=}uQKe~T>DMOwuaEGvwrd^LjYXVdQHOl^vJywvX]>hxENIFpeXqF}ID_{NVAXQ=F' +
    'dZXlhVE|Q}~[z{L@jv?a>?pasGXA[WPcdkO^HvJYau|MInzJiSRewlUL[W_LaNsUNdo@~skFYB=cTUmhLHYz@zRhekh@' +
    'K}So>u^{E~_^lR]fOET^Y]BeatT~C@i=D@nRty]d?sEfEWJlMLv_hhTTbDcWicD{w@zBs]h]NemiJHBCcjZ^y}D{NDnh' +
    'h}AjZf?CJnof]eIs}DibrZZ?=CVyc>UW>gsd@^WayEVvDmbDYUsa>wRrqfJaArYnNLdDKB??a}uKSLEDlPRsA>^kjF~w' +
    'GZn=h?ZkrO=o]atliPsIzzeWEK?I[@OxJHbj~uILmGDCT~GRzOtsXIRlW~]dfPivh]KWM>?MjfUR[_u]Owjj[qTF=pyf' +
    'mFERVvdD]bivFX|QPEijBwWFTTdhRwfFJg~GLvbl?qO=JCeMzAvtgYKFj}AwROPWUPCCkRRsthBSMrgbsnxMKf=oIDm[' +
    'OScj}C^cJieBP@ivFNdzyL?oTS={heHARMgNqlz>>una~ut|}?mGWQy?thYrqFwFUAUaM[kh~emtyV_mgMJkK}JFRLv}' +
    'Bq=lO^sH?=>PuO{Hbf>mZ]a_TqHGkRzxmV@JyIRcufWKAiC~q[VvTv^uhc_zxgBEhKGqxv|JiZQwidmJua>jAgJTwaXK' +
    'WIQz>R>Mwu~gdAp[UrD>R>hsk|ckBkMNPnUt~dmAU]M~mpcORlZhWNCYIdihoroKi[}|MPCLLBGlatgx^pFIO=VBEGCA' +
    'nKu>nondQrtcpE?~xhozzv>s??~NVD|MbyC[qn~bKb~kMnoKJ=To_Ly]_Ye[fbRAvbYaUJ{sQen[KLsANNFrgFoJRPcU' +
    'BowqZbSMM}sKidafiplc]o{F}UigfR]eRKzhVRn~exbmnn^M^|[rWB}wql|qTp]@oxieeQakO?^}z{i{fULZJhAUIX_K' +
    'JF|?VcqVOGz?{HRel|NFeEd]=ziGgBBXG]Coqaevl>G?rmP]T_U^|OYOG>IVImHImP?G~Tp{BMLIFhAIrnAHXkMcmLr=' +
    'XTl[SyS|WeEV>{}eQPAAmKHjYhvFipRAEvLgbpUA{JdwvkoOb{LF>L^=xp?RwJqAS@ZAoEzeRwo@l@KanTUbxocN?rnA' +
    '[S}Ztsce?GlieCYmQy>RYjdJ]=HNdgZAY|SZv?^b~FLH[LHUdp}>wLdBDENcr=DHwUW=PtQHNKQccBjRtZ~pbYP}IsiA' +
    'OImuQuoA{pkM{oeaKMoh^O|spds@w|_ejNGgEUSN^bqu@u@UYn@_wz^wFrcThXhlTaUcIIcQmGFroAZJQaJgQIozjTra' +
    'zfYw~pXebJK{~twMVaf}kabxKoD{UhvcDACTqDCJrGuSOeGu_F|GIYY~lzlgdE}ashCuHD{r]URMwZbwd{J?_ozSI@D~' +
    'pyYqkrvDCk>FncRzV?QllAy~rEzUrTpaecAlx[G^FAFzLGw|wMFD[aZdWi=OhPgKXmK|gdlTGtq?}nNSHLgISc{TqFE{' +
    'g~lc=F=}qW^]gdVDXMIk|x{Wl_kMyDwgsLLmJXxxGsXOEBFY^q|sKCM_sC=It[EVYcedsE>lKFsZvYF>N}Au}CoCrCDi' +
    'YspFPyqcSjUOdBPSSr|_FNsjFJRJ_AwqPJOayJAcGdOYEMKALo{YsQonWZMwPRPcANH_KHaUD_yU?gAyO}ScaGaVg?ua' +
    'cO}FdKHpManoM@MRGBhvSq{hXo^kOfArwMjvRy[iHSyDpydoQitA_QIX^NdSo=A=eQAZ?DOaUXNMXHVv[HiMcCF]@c_C' +
    'esFWSXD^}IhL[YCAHOhgIGPEVHdBzUNLXe^dGPg>rFFPzYgEbDmLNrg=VhEHFPUtWr_{CjzBBK^NR_td?CmjgElRw>|g' +
    'QnxXkCV[uDJZEnLu=GyTrCXm}bF?Mrcv}EMlpenzpmqIRXK~TxTTcMTAS>Axfhu?yQyI]NCsMPha@QUCJKUpAb=',
);

/** What speaks for a word as one that reports words in marks. */
export const QUOTE_CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '[FXkP~A?x>a~jKh@F^h^oDSLIduohmHqTeWYuQLll_yRcdjCZYZ?z~MyFlSryBnM@_?@}SYPde>YT|JRGeGFngmPZqdm' +
    'O>CIONGU[hZYrf?mXhl[>w]sgG?=mQaJrdFbvnTWxNzITL[=WKBezHRAkl]R}>}q=Xzoqb@ceqdC?kGq^O}D~G?ftnz|' +
    'rxxnvvBVdx{VkPDWdV~yDZPzb~Vwb@{LCpdQNl_YZ_Rlipro{n~eVy=bhcTFQjbjQhocihBjl}}}@wA={CNQR~ZzMOUc' +
    'zbmW]FqRn_JB@EUtTdyecvExFuEJVwdsyLekq=@{MVJaL?]CwK@iKB_|>vMKdDD^HPpGj_tjMccMaFVrYIO@}k@}TqMD' +
    'nLOCj=_Pxmp^=gTuKhY~HB>@C@C@DPWCc_Ha>X~irbMa@FOEmMUn^]Pp{vALfxW_glFOt{>DbvY{SbUvwKgqIeh|@LVs' +
    '_>neo@bN__xWHT]Y[mZmC^zm?b>W_>cnqFn~XTbax~L{L~c}}LvR}yzbd=Xv}fmLmK~rN|RoDgMG~YrA[^QiRwGuXIgo' +
    'WL}L]Hhje{=@VJszwbeO_ZW=[qi_GQH>xA_YykJwEhcCv==bnHc[o>cb{byMZYv~ienAaM[Sb_~f}aOQN}c[aMnordKA' +
    'j=gPYjFJgobg]IFobP>ydLXLdtXuDWTGDqHB[}OnIvHahG{FmMkRDlYjUgu[[EiOJwyIrQzCOYIRJrcDyVN~d~AntdhY' +
    'EOvjAdfhjFYS}gdmtUyTWaP|M^zOFY>Nddw>?k@=t}KcF@HdXt@dTpZhvfkIDHCkvoDRFN>Mnj{cxEDVFBmcxZ~JnoIc' +
    '_tUnt>_TtoNbuD?uIz[]qDAjMdYBu^Cf[RKZctkbPJl|JF[PY?lhvXFwz[WmDUL^kib^xmv|FmmFZFC>ueZKvKNaAilw' +
    'jwKd_irfzEDB{]JA{cPCBGDYJVaEQTg[OTWLh|jiYnoJHr=YTQkyGzmXCZdI?U>kVM>S|O[zwSwJPrGj}TmO~o|r@iIZ' +
    'G^@?EosXDTXK>VLCAiKOmYXDKiA@=s_BOTCPon>snc=ZEIDPv^u]cSowmmeX^O>NwU[[~^SEGaHmoQfgyrBPAVmHsgWZ' +
    'JZxQymX>TjiZo~pYGZj?JzX]BVPbtfizHj}^[E@MF^L_{t{yZ^VIkQW=ucWW>x>IpYLLi_njKcMqwrVmRyDrdLc?p]PV' +
    'FjMUMPXLiD_Q]ov>IlLeji~E^zEqm_l~qo_NDzU]GPcIh[j|cLbVaBEBCmj}gfuEmR=SO~SraPayk}Qd>{NnGfGV]bKN' +
    'lmUVBVIiXtBWnr_golXoy?Sl_V~}mh~sGo?i~C^V~~~johoKOGK>>zX@ltS>v?fRUUx_OiUS=N_g~=fX?cbKa}}yNx@b' +
    'EpOSrKa^Y|Qu]zHhXB=ihNgy?AmA]||UJ[hmLO?G@yofK_?T@Zm}QG^W>UIqCoDCp[gvz^>dL~hCU{U',
);

/** Words of other classes than verbs that may report. */
export const CUE_WORDS: Weights = /* @__PURE__ */ packedWeights(
  '_WTVtrJOfL~IIx^hAxqLNgAid^PZwHwhJ^EF[uVst]InbreEZh{CoS|KT_ULa|q=]MLAc^G~atgft?qAZS_GKGctnX~n' +
    'nr=hxx?C{D=E}q_uD_lkncxMtwA]S@a?|>zCF^I{[Ab?CyoGch=VN@RuMwX}XFGtTxcSr}goIcIqyMf?lq?HsCkybqhC' +
    'Zy{zgYuAsn=YMskXHm^en^TSCSeFF[{?NATC?t@ILpABoyIYeN>HQfCXfMRB}a{ECZH{H^fxRpRI@qS}UAbFbrU@bdZm' +
    'wW={{mdicsamkAQX^}P~{BKlcQxJz@~==@{==Lo==~===',
);

/** What speaks for a mention as the source of a cue. */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'RdMiQq>xtIYIa@OHPqE{@f~?YQvZy>JEexjpSVran=RbfTNNiCRj={YG?Fz[UQGJHopG_@m[dK>O}I}BJA@?JX|G|}W>' +
    'G?QymWDsRfr}_|AhT@~=l~@ogBpi]f{np>bvjszGbhpJ]UlwYggh@OGHAwU{coqPU_tPFD}M=d_ZXljeLoQRdhsNIoVa' +
    'TWl=uIsvyEce}?B_QUEUMHG~m_C]Q=~lor=@BUkfDIteWqEhDg{yzKYpI_uiL|]DAlIfHrVSDIXFOAFr@{wq}ZxtS^kh' +
    'nSTfmsBfa|ri?C]aA}AA|pDzL_]qbYrB=ySQANvXIzjPbmxHIsLXNNEgDRcNE_n_oToV_EuibZgrpMZgogRA]OurtQ^m' +
    'dAn]_gpwg=sz~bqK^JSJAQ~]~STRpR[Vr{kmJvTZCGXcw]qQ?jYDDUnVva]rzUU}ZJqogvtKT~W{Imy=rd~zhQZzGGQ{' +
    'fRq>K[KRIqbr^oLJ?STolkMctWI?>EfSJWgzQ>ojsmvlEWA~df?wWJji?J[{ZsHkfb=[DLNAjxaAOIbR?yyLIh^==>@m' +
    'd@eiYaoqGLFBSE?MwvR@FtOI>MrvRb{I}>BD@Fgda~{XcxKfayMgQYjDl~^FXnQwRDiN@P^{YKBK~up_FCfuUPgcWDpH' +
    '}?IeHzgrGhBZV^~yo[vvTF^f_Gc>]>t|[kJrMZERvKq|L~x~p[EfrklqZQ|RFeIYr{iGYZnUDIZxxD?kUxPwFgFsOBI{' +
    'Tb}@DpmwYSJXy~uVXs?rLf]?O~?JoPPVqDOymKwJ?]D^wNsv~{UnfqjBI>?]AoUfgIsC~o>gHv_]oFrrPigYkODIHLrd' +
    'EB{Cj~VvgG[Kz}@]_lSs{aqLfDuM={rwtWS}]fnM@hyXJdejTHMNpOA@~At@s~rULI?_HNr[Ir]r~pBmeMVNvNnNF}{r' +
    'htyR?>>OWYbxwigcxhrfZW]X{TwH]~AOdNFTom@DlGhF{terfoMk>>CDDDfaj{jJg[@aFLOLK_S|SU@C^_rpTLnrziyn' +
    'cwD~D=tD^gfMfYN^oWjRLENtchADapBxI~^}}eH@Jblx=^IfjwQm}Vf]EaUTqZyl=[O>pA{PU|fYTAo=sqYT}mnAHj=j' +
    '{ZVE?nndwALZ=G>FO|W>>NSkP]YxCYHsNSl_T^@@=?YRzEeMoeXaIKFpZ}XyRRBj{xTcAwQHhwh{U~X>PhE_v[DcS|Bj' +
    'F}t{l^B_Pcao~RpFwk[ds?q^>jPxSieAV@^ib=h}r}c|zQSP?psAwSbfNClDvZLz[i]azjl{JYbtKYm~sYYsOgu=g=}c' +
    'EDY^GXIA[?vRXrEpqw@PsoRCHJ?{gHieqIZ~MIbw]^pnoqA?R~gDbMfn|NKg>QPcQIE=[RdXdlmQoZxv=HBKI{B]PQbX' +
    'zHn@zcszc{h|GNjwtN@OTquYqMhDdcu>Or@HZGvkxJYPjHaq[HfLoNRbYL{wjBdfRVpR==}H@{HMDCxO[g]Ioc}tpO{I' +
    'LaVphcgMmUzwI[bba_wNWpD[]EjK[HGry}J_t[>Hpa^^ztAJvBZvGuuVLq@[_U^i}kZ|EfaLPyiSMsDc]]zF>CNjzVN[' +
    'hk=[LaIRTI|{bIpxjZqS{PM[a@J|WNAZ^ZGXKbsUWm[CPKIQ@a{s=SNuo}JKqA>UV[Boi}IfgO=~yRFVn@qoEJY=L?ob' +
    '|N@JaIYASKWGhTladvkTdp_sjKHrLUV}?Ol[Bax{WBM>ryEnGk^iA{}ISnxxPfuwbQIrINE=?GL}NSbO{jwYHLN_SYMs' +
    'Qh^{iy?O@_DuaVe=LDv{^NiXpibnVQoVEXW@X[k@oQLxXPyWIwA_UUEbOD]R^JzDRpfgfqUl]d_XpA@~=~xKknlQPywD' +
    '|q>?IyJ~rEMIAjhhty}X]n_WED~TF_fo_i>CvogIZ?qjuJ?iC~FsAUWxkV{xhYQxB]L{~Lqs|?_pO>v^MxO{@}ATFGxG' +
    'AfNMR^oWARQBS>qp~BL@BHNF~^Kid|nYyCEZgw>VbROPvbI?_nIm@XsIWddZTabtT=rovMJOjAMb]U=jjPms]cn_P]sd' +
    'dUtWo}_?z=agI~Ob{RHFEY|qtFmiEtY_a{HHyMpIyANN]K_FCA[?>OAMTczgdLMFUcNp>QRTszgEEl?}FeIBG{KhULkC' +
    '?Ns~Tm>~Nyl=nbHDPJ?=i]i|HUVqQR=>bmPaNRIkCrIB@}SI?bEgqcFUFwc[w{Zw__L>qT_|^ZDcAzPPFKhU@Gngft[O' +
    'v[cmESRqPqVqCfCXqsVNEgaIU?TM?zB=XzE}NOc??FkbUJqVQGiCc=XO^RDZEMd^Q?eOipkBGsOQ{|bElCh^fMQuHGRq' +
    '}tIegf@QEzWMuGPBB]oDsmjtt?RwrgZ]^TD=JnjS=t]YBQJGoI=lnhkglEYHIuWAg>nV=SXabM^NrN?fCQRlJ?EenTYI' +
    'aRHhfish{kA|{GKKCQPmwyldFT>m_NiTtzsONtSYDRmMwfoAX?GsJCc|uZVQQUCi_le{BoS^qoTisEB~SzrWBXacRwWs' +
    'oY=vyEQiQZdB}Vq[D@cd{gdwCbp>HcP@tAcQyc~cQH@D_ZcbOS>AYoJVKNaNRfMddS}dfeQlsOvhaB^]ozFMmW=zxgIN' +
    'ey|?~oUTH=T_beYnKAcDbipc?UqC]hO}PB[Xux@vVExKmaKLWvh}OF?jfByAG^Gdgt=|]VSXfxD^AykVQhEw{ndtgg^o' +
    'oQK~{]za>uucqB{GEGucyaeXIySz{VsGDHBqIpSJLw_ZK||?f=J]]{mSJDM|@tipYlwLo>u}SytzbBMdKQEyOOKXGjo?' +
    '|A?mJRa=VJMmic>KUZcbwNgNWa_tkH>fgcdx^xmbaoK|T_E[w^NFDyUdJPa_nkTOLyO^[k]ckE[Txg|>oAPEQP]?ANvw' +
    'pLj_~RKE^}VmmIGYu>MjEuqUbAD[?ypAFPalQqg{@j_@=hV}@PQXDPLxiZezjudOET_xtfQciMNwnUsxPgC}=UGlxSVl' +
    '_PYCACv=~ywcc[[LQ^e@}U^e]ON~U@nBM?Ddw>zuGgvDXTe|OHvHN=_QjGkoDNOrhr>bbBrdqe_kX@fvB~?__FcQAa[f' +
    'ws@EYkLZU@lzcEJPKxK^=RB>T@SXDXBAFXKKJn_oXQYsO_PrdJ{NPJH>Ns?OMYMlctSyfJnGB@uvNyV^C_L}Crz[IAEd' +
    '_DM]iNPpcBLAVGNi=@t?[Qy{s_C[_qmRBCKQH}Y]IW_FhmM?l@DXIcciejNMff}>wXAduMxiXpJ=^emfc||vYd}CEJml' +
    'KffStdrG^gNzIH]zIRQx?bwV_i_VMzj@jhgmIpwzb_W^lzSoUhkeWIoca@=ZNi]mINR|c|FOb>kpOHRL}yMFgiH[g]wJ' +
    '{wFwbclhFLnu~JSnDtSFYfiEOZhYZuxPQFhlq]yCjzwrBLdQOh=C?mDAo}~|_=~^GvCUeobeyGw?~R}K}X^Pi^jBGC]U' +
    'whlbffvMfYNt_=THkXx^Qa_LdNt~FcN^MaCdi?xG?Dkafm]HTe>p@kUeA^bFgINlDx>dHJqgooiskZ^AmBAIVhair_mi' +
    'A^Oxl?AXoQ}Tkncdfy=PMYbagncCEYVZJMKgfyQ}YbiuoZDMgb=bYGaCRFXdkmiPcacENHEmIx=yovj@xGdAQyi_Lg==' +
    'ZBc|O~G~FVnzakjbFbN^GnG}~aVYci@bON}cG^OWaB}EONHUaA}jyn[RlAKLThNeGgU}VQLPJrGHVYm>PplB~cvkGBR=' +
    'mraycFp[HTs~Rlc|@hNjAc^d~UIuLijWKJMGoqVJATWLJ]qxtDgBZx{hMWUx}EV^sjksKwZG=Qq=tLbkqf{teSlYUqaD' +
    'MfT=vel^kNlfN~iTIwM=xp}|biLHlBjld}XekqD?R?NhcLkU@nM>BVxjGbRiyGUaH?YyrLyKdJOQvMsVwf~wbI@PTLhI' +
    'ArsrG=@{h][>iarujmTEUM?UB_}VuOkul>dUa@WF@azp|r^gFC',
);

/** What speaks for a cue and a mention as those of a quotation. */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'U^VTm}MyzInSYsBV?TwE}QFDQzwEOF{i=?GBW=LFqA=EB==i_yD[RtP_tk_U_GiB{f=GgtAlSh=YbV]m{XwiCo@WE=An' +
    'ehIlQ>Sji}==QuGibAKAxmSGRN{P=Shg^nM=Odua@pdkKBMa]afaabK{@NMv?fGKpD?go>]{u@SwSoHSarlVLYqff@c=' +
    'CvBW>Czx=xae[DsE[>JH?xYAFw{qfQLr~lKQ>VLrEgzy^gQoMXujfKK]uadzKajQ]GzKLgya@W|fAe?BwVnGCP_aF?EE' +
    'jgbkEY>lixeiMMEUSlZQYhbgPiMFChsZN>J_DpFsEDfceExaqEpKM_cJdbA~lVAlJB[G?>_]awMFeHNEXIea=IVPbP{O' +
    'kMNIghJ>o{CI^P=p?xPGAwcfeBhd@x>ZeMow>hYKGOHm>ZFvYTYkP_ytGEEb{zcd@VNWnAuoHSIHXryGQCSoGM=JRuKC' +
    'cyWs@=EYEqHDbo^zAR>Fn_GCOyKkJqUNWN=NaC^RRm[[TzA@Rvj{IiNEg|Sx_UTVN]u~t{HnPdNiDHocZ^NEH?}koEBV' +
    '>=k|CAQ@}_K{_Oo?RqGDbQN>>F]XpcMoDmIuEL{H>_C|]VIbqSkqo^ZVAA}mjL^CsstPF[gHAWP>?BA}hq>Ya==M{tes' +
    'pszROYova{FPQkx__oYMRC|jpFL{{yD^chpWnrH=P]Qf=k|~Cd_?hztOhVo}HrIoOgJlP_pOeyct}vSVLrt~y=R^^QI[' +
    'DRMO{PsGSqT_IA@PU^uKf@i[LkKgB_TYcM^negMscSFXT^{CA@wCVR@@sIRlMvBBetgWCBWwhXFO]RewETm>_AlCuJ}D' +
    '[n|bMQuhZdKW=CNVuWEOh=C^Gr@[L]X~Bk=kpX@@?Yn}ttqXccwQ_TOARJYhlrfJcCeb[Gewn=cxBKRwwc}dcZrkfS^W' +
    'SIFl|OVdltFek|l{tHqiL=Dt>SwXMFa@VZqbHhGiPNHICxGMfMjueZ=>ZzNPJgFIaubtDviIS?xc~DjFl=ZiqFPR?Oe[' +
    '^{Pfg~Ev=pGKTjUGOJ>W~FxNyN]xhSAAsMGuwLKZSw>QlNQa=}]L_KuBlDDC@Pp>UXa>VkF]qlzbfXBXTbNBMuITxYyv' +
    'qcKf>?_{[A?GCNti]Wg{TZs{VKA@kY}JpE?>u@wiyVEpEcEnAwA~l^oKQ]]LnoIJ_=RGDclSGa}yqlWCNRWhCXCd[KY?' +
    'w^aTJMeDXeVMbk?>fEy^IUIy?=uWw=R^YBflHHfUF{O}M?f_guWZd@kAY|KoqU{EG_wUccNhrqNCLvhVG@my@GEO~C_U' +
    'Y[jOA_i=qL=jMcAAhDK>HEUak^WMDPDe_iS_dN~Ov}ied[pu@=OeUGobvpYQTahge=oaebeKRKHq^Y|RRg~p{SHf~B@>' +
    ']=hCuv[S}LulpFbRdiHPhy=oNE_eaMM>MKxIL_=YIbnMUh{WajNNyLMkIsgXzy_xT[?EsuMo@>cYbgh~n>ANePvJ>p@N' +
    'VRUD{FwXAW^jX=ohbzn[hpWj=~h{_MHqwmFgHcUA}ZXgsYLbqpRCLKPOwYKdUgq=}IAn@dmzT[?>msYnYVxkLgK^RNzz' +
    'IogTuhN]EDhBey=f]qiYVILM{WnVsnEc>Wok{hEEeqCNE>{CID|WE>Lv_qSX]GejrybMADZFAqq}]bksNkcbgUOYwXI@' +
    'kgCMF>|Z@cX=QMxPk>yZ{PuY@?}GAWOBqZuRCCED=jmE@ijUaSqbWgirz?vEn>?@Cx^C=XaNAgZb@^cAwDhpF_MuX@UO' +
    'RjYorbpeqIPiN^a^AvfTU|e]MXCJlM[fOsbe@RA?cE>^NEHan>n=fb?FI|WE[H]E_o@dX^B}cCh]NV[QP>bpBmIyEOx@' +
    'MgN?~hK>i{XlH=rQ=uzsX>kdYc@q=oKLbAgf@EpaTN?LDeFGnB~LetxWp}ldaJyOG]cshsIdYpK[}ejK|IUX>BbONBwW' +
    'ZvMW[]xxEM[fMaM>XcvuIzK[agwFC?qGeX@tEgUlMR~=p=@[>lAIG{[?>M[idICKXAQgfUpVwGkRJr_OTJIvGakn]s>J' +
    'JwlkXuj?yy_a>EzFGSUWRsj=OOgHUu|pYDdNvyP~d{MnIUeWU|gU^z?EZUu^Vwkyowd~xzkcFPgo{hJwB{GmY?XHfkjV' +
    '}_LUEQm@@jCULB}TcdD~TFikQ?C@pAVkuua=cE^^uAxIg?wr[MM}@^[^TJlJCrbwPGbi@WNq[{gwC]oFbZW]BgSZIW?n' +
    'oDodtHBg@ngdJuEuTPHhnYNZo=BovzC=WyzEpGisq_mttzbBcXeFN}o{Y^}wFgy=IB{^INpqGs|GSQtxspko|Zx@oxcJ' +
    'Y|m>Fbglk?PDDymofZtApqLZ~FdCFMWFBAEjp{jQoRQ_zjTvIRMf?hDopjF=x^N=XylHIpUFA^SLU|NC@yqbgcUmEwoX' +
    '=CNPrUBIRhENw]FblI^P=jqSPfTuGii|I',
);

/** What speaks for a quotation as somebody’s words. */
export const VOICED_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'UKYE|BGvfgLug@_wYQ^nFIzLFg?F|eOatLR_cMwPrqGL^qQaBa~]TQ]{[Mbc}ZqfSf}CAYod@Zyc^?TMK]MOdKc>TsLR' +
    'OYi[rRjrZVeeRabYnmachPHTOJOdDJ?=ztuLvXVAScN^JoJbmsuEt[yoRd>]~pQqzLPiQwqxe@Qy]hGX{j~UyaRf{Xs{' +
    'RxNzseHFAjjyFAKl[pb[[@~B=F?|vnDD~STIlsm^bYAIstw=wVwVm=qb^aW]^KynKTfHdSR[>qNYMD^DxPB^LzIxdQef' +
    '@vKQv_Aj}himO]]GV~^{]=f_UD^>QY?c|huSa~B~~~[~wL|a^VSJoxW~^x_@CGhvq{owqEBOScAz>uQCLqVk]l}fPeIn' +
    'FM}cU]tVzgYR{L~AF|R|eZ>>icfX{OXO^eLApN^TiTdB}{zkeaaGTQ^UmOJ{IW{t|L=YtN~i}ZkKdcnF>exakgMqrM}i' +
    'tpnwLwiSxcnnqsipuJaFB|dt}Fqm>hhr}Y=yAti~QqCTtnb]bmtJFMkT[EdBj^J=?|hfG_oXacLe^c~_G~=]s^PQu_Hg' +
    'Vrl{b}alSVrTxHhWvbDmNTDRkFxX=oIO>SINMboAOJUNHHxR{JwMz_C|vm{j~~K]Dg@VjDZaqM^W~NPOR}FdHBTS{JIo' +
    'qoin[Obl}ApocSnl^]KX|WpBCbMKwXG|R{v[Ke}NNSaW=Q^pskTcZdJFG|d{~omVDOLGR>Mk=nznWDmy{@h?TqBTFMW~' +
    '@LLfIrWb|n^_Cz{w}uQo^^=jnIwrIF?_Nmm>wBQbs@?QDHxaKZSja{>{SWspHZWTGeX=seerD^oyhI}[o?ce>Ibha?[S' +
    'jZeBT_K@EUvIwZKJ{CShEMn{tSUVYIA{PBDIWJJ@rwiB{TGl~bh}DdkdqxVbWvuduNoMQbEJMX=rvkFr==JyJIqCovfj' +
    '{bKrwEo?YDRQjl|uOmceCJUsSngFOck?c>SKELOvE==a_oPuScHBQK>czdZTpMhJbmJoAjtxcFEGhkN[>v{AGmq_a|NC' +
    '[US?>k?JwQlObcFLwSicOU_E@FQQ~=LyQTH=jcUkgGBYguYO[d|KlUw{h?KMgljF_?jNAXcVECDFs^}SIc?a^wCraCvV' +
    'ArT^AthOtbooRNtuGgPKmMOI|^RR?F^phypRCYrk>GGaepeQ@agaj]B|?{_kbILbigi_EQkSCHIXmpOHQdYgu{Q[F=Hq' +
    'lrwVFgUTxP=UvV_BKSi]QxWCLtQ_^>emqwBc_ZXmkzIlWkEOG>dL]Ogh@jN^Syjcbc=geB_NR{DquKoiVlDUoIZj=LIo' +
    'lc>B[hw_fFBDD{{HGozb}G^uA_KjxQ@_aiQQ|>UE@a^abcUxAVqyMvcOd>zTNEnwWwILCq_akzKSUWxJeDymwM>o=OF~' +
    'imQnN]LDcVDMJOLz=[iZBQs[JoIkOgj[zrvalQ_j@S@uKRCVzOvr~iWGLcdxidfUWatdVkT^JgVUeh~xKnOUV^Csim=F' +
    'kPR[q[tQrTAFfkG?mqhKJy}M~lryRkHI{oLiyw{_~x^Frf_WeaFKzRC?XqRkEa^?FftcpbKMV~JnoUYMD@^',
);

/** What speaks for an item as the first of what a cue reports. */
export const START_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'SD}HGx>{SCLp}GOEDKDAIC}Qq~]awkI_sBM=>R@@Y?c>=z?tZSiOLbdfqif^oDmMB_gD=po|>YqRQnOpc}Rqs|]aqGSd' +
    'c}Ztu=sYM_Ujfafgr?kqEud=HCFAQYwdUWP|eaaBibEVlgGmJIKrCse|AYl>^apt@ooFsPq_nUHxQ>^acFr{w=BX>LlY' +
    'TS^Z{ayNqqw=NZLHAdMwLrGsc[ILZaLrCQg?c^l?K@EtdVYMcQfPFdNV}cNbkbXF{DeM@LJJF]RswMca[eEYPj?pNo>d' +
    'KTQoH@^I^cE?NonjH|?WF=BeO]P=yrUwqOQohS_gnPNs?kOMJqll=zN[M_Nt{FyyD[HCgGu>jaKd@u?Q@D^kFSFaOnyU' +
    'jXyk=xSDAir?rP=DRxl^KK@gRvC=oXk~Ndc>bn>GXot?fLQIw{fZQsouPO}uBLwSWbb?Mgq@~VVEYdoSEsP>AGdUDJSk' +
    'Z^FiSLG^VXJP>qMNwmQtzuDwNA^|R]?FUd?@OpWFvrAc|KE_z=G>^v]ddD]|HwiRuZ@bo>Qy?wFZwwlpqMeyKOdTRzPJ' +
    'W[gyEuY}qBanyADQ>Uer[N?bCFgrJYAcOIRBEE}NHNmqkRNaoF_XYSrvweJMxnBJIaf[TPZB@NJvAiHls|QDkARcyPCp' +
    'oUWkzP>MF]^wfkxM^i[sibJi?q>]EHDUDb|EEPNTXZAAoyWn]EaQVM^VVh@A@DVFxY{FuKlE[{@u>TZG?SWWM=UHAbZe' +
    'alCEe}NX@^mH}aRDFZ[ZMGxy|dg?swNtv>?GA^QO?FMkYlsIJNU=ct>om=BEglTREeciXb|G?iMBNMQj{EQvqeotbIBp' +
    'gI^NVbdWU}IOEISB^^BujUFYDE?YoYPxncP>_^xNzQgvoDh?PlWUQVxwiUwPXxcURDrLxBMcQBHEhWfqY?mCc_xGGVJE' +
    'J?haW~hBGb@?GkMCMXN>M@nzMJWlMMV@xLd?}~[{F[g=AZ_aI{Yv>{A=|sL=^Da^Yr|]v~z{Vrl=w]qunKbV??NP>@Hw' +
    'JsI@pvp{VejE@{LHrqGtPLOLMlBE|ySxMQHqt{fjTU_^ucH=KdrI^z>n{E=NvdD?pkY^ECYGWb>aeO|^nNbA@b=R[S?v' +
    'ZysE=J>NaVXjkqKF=^Oggxkb~eCwc|Q=}Mcb^msK^?QYN}FUfdMoZjN^xWB}[pU[izmIi^mKyKkM>^>{QwvaQUUpAEck' +
    'QE[}TwgeRbYE{uv?syXjCd_qluQhowiMOPQOAUaX_>JpCIecnfbZnNGSOluspqcMTUmGNLpfGw}mxpy{W^yuf|_hqOEW' +
    'MHj}Lbj>}uGsG=FjN^rrvBXMp~igknzNef[RFp[dnCfxWaO~mjQe^gk{Q_Bva=FRHo@GBq|eFAGY]}_?oBdMhV@aQD@Q' +
    'PqITdSpjsya}io]CwoAdOK=>O~v?Qd]lvv~GC_|Eaqy[G?oPkyMeVcdUArT?xkc?=zWp^eGJHOPr>ROx]_IANT]bclIq' +
    'Di]x^SU[@L_jDRV^EqB~?adwzFgoO{rg^AM==jsroLS}ORr@FUIQNYyTG?TYHq~eGyMHqOr@^BUwIvftY[nfoN^oL>fZ' +
    'waIIYbYAstCmiQ[di@jhbCce^YXfCbaTV=ZySo[EkKLAjfnfEriJAVyOLBEv]C@DKaPlrkfD^O@=p~^TgxBApgIU|GH_' +
    'f}~@kII_DqOoTx}TCZ>ecFG@|CSl{uQrwFKLFhcYTCFc=iG_Oorbphh_}NAQUYhNFaYjHMx]KNE]odLgxEzZIE~^?d>C' +
    'VH>dDPzQDFT=Wg~|ptbWfVy^PyD>f=cn^uQAx@ulMVJhlAPpEcN^mOnyigYbbpLskHBcqWUt~B~tF=}KRf^oyOLd>ZjF' +
    'GzCIbcu>FwKeP]SxDd}?My|aNwUP^ReViRPfm[lf={DGoUuhAxQaSG[YF}Z^G?^bH=jxyIKr?BF^^X]t=_gYTzhLA[P>' +
    'GHPwWROKuxrm?mztIpMg@u~l>}}^VC{DiKCMgIoYZHwMO=h[dW_X]S_{??_VCqUMnvnAcallOb?AkVmdgv^vOUan>pV^' +
    'Q}AUTqKo|cfpWNMaPW~mR{OXWFM{baMZGF>>qFYhZUvTtxTqLClwaLN?NriK=ZOihfLpMawNkhR]@kn@LVyo@{WvE@sf' +
    'l^aBJR}|k|]tRN[Wmm]{eAbPNBHeQL{~h]{buFbXX>f{sVOp{qcLjIHf>Ebo>|mgtUewveBLDUK{K=Qhvzf>b_noXTXb' +
    'O=v}|Lp>KuP@t|koqdV~_|lKx_ncyIS{WFuoIniZMnTnWgpQHmq|udCGcz=tsfni}h=jvLpg]~GtqTFqACioq{SujGnK' +
    'y_r^ySVniXJEtrBqwPcwlUfDPxN{QTwymCJ=WJon]y{tme@Xpi?__}LdGE{QAu?F}kRiOIjt^{hqHna~Dwzaw}??N>>K' +
    'S|jGHe=Y=>MpWIHwZgi^p}lsKZ}LcRDhePTpYcd{fo]al{CgLlskh?cET~@brAyODESF~xX^FhQacVKlHgHgF{zN@y^m' +
    'HiUDRe~}AH{jqXDKN_ms|>INY|OTXp}AOH[zuShk=NiiM>g^l@qb{qAe>eUi{ra]Vc~jx]uc}M@ZmJcOGhiUtf}E[S@b' +
    'fF^ODd@]HW]WiSOAaX~TEN{iZ_GA]~S{fYOYi]H}f^aualz}TCApi_WAym_>e}oPDmeEaEa|aXcYKD^VTRIpiqTjWvAg' +
    'D{tYfdV]HSW{aHo[DqMAPxdWll_FXAxJzcnSE_iF{]@z|]gpUlGUzqW=~xKzlY@AJ{Zh|qw]OV=|{=A?@yYCNOikwMyk' +
    'Grc{Czp@Wj@nVcOpFY>D~S{kmYI|~RbN{|aORnhBcr~PpBEyCqncMEmSDD~eZ]?=xSZeal{>DlwAMEjxO{ntl@xkGLFT' +
    '}uuw^zh=PhvVGpZ}NF=DagyAaVgSdd^uTOE}[{~}kExdQS}qQ^MZ_|JLxJU=qT?foGQ?xOdqIMmlsNy[>eP^A={fdp@d' +
    'nE=kI=aZEgDUiweVSk}}KdI>vMbonCCvnGCp>PYkQBK@wEznDAwBQH=~S@Cv_i@KT^xn]Wxfi?ja{gGZDTPKHLixGnDN' +
    '^@?CJ~h[LQw?pChp^MUL|D}^Y>VqIjXGh>_?{EFAAMA}S^^>nl{=FT>DOFwDC}]ViWnJpmOdsP>lGTjudwtFoqGuHw>N' +
    'uICPRyfPZcfC?q>xsutdp]_}[~m@bm[WsCBCHDIRdMehSG@pvj?WHRP{UDYrBK{QH}y?MMSsMCoYkSLqN?PPg>]E=oLK' +
    'Meq]KBYfCPAk~OtfU~|FE~qMsoMH|NoX^pfus[rHFJMM?pSqjGM_g@=on?Cwd~oL@wxbrcM[MdxfKkao_v^DGStYCFYx' +
    'DEMGMEq^guoHETZRN==|i~_bwsRB[jwoln^NriYaMvrzkuIqNHLHLE|op}KHfQ{Zi]AvLU@m{ErINnnhGisQ_~BEKR]I' +
    'RJwZHlpCE|CE[aEJDB[jMkI^HMXIMQj~=f^K@BDDPM}>=iCioFyANXbnZuKmNdAlEZa_]jkOCVi?y@adOlla~OF[czgO' +
    'XVCR>f=aRLkPHkK^RkzBE^boGRiTuM}^zeMxNP=IKJgVmvcNsNGuXKc=syPgWGyTOHsRlfYxEQK=dxN=PB[=wBGsj_OX' +
    'ozx|?]Yfd^UqCEt_{^ic_fzdhSdgTw?|wZDFfJ=YHF@hGJoUF>IeUGpx|Kmqe=a|=wcF?Aj|LMkFx_fKciNEc|ahSs[@' +
    ']mMx^FKsKNPN=g=UbzZkKKyy?n>EFCOzdvBwpqvPpXKAv{ErS[yxTeLc{RFHCSIss?iyVdef=MBi@^AFjAJlmzBHC^vu' +
    'WpUZ^GVo_=NO]^bTOR{ZJVabZKABRzHDbhHhKuRf|@WIA}=vNxwP}GvgC{UbOLZOPZMM}^sRHnGFZP=d=AKaKEvIU?|~' +
    'r@H_ZbQ|PjDg^rxe?[ExaYK@XMoXI_{EqFPdmc[X_Bwzu}AKyuJpOdK|KMhBe_pTi>pSrkmgrAgtiS_LqQgkTtmPxI^X' +
    'X]QgPtSsiABQGGRpUQwHrQy|v=YQlwiHwAP}F^WTMkXTREcggLesDYCi^LYki}=gYE~z_jG@yZE^zD|Hh|L|LOc[^gYG' +
    'q=kigzomN>OtZiBfhysio?_}@_U|TF@^>YAUxb^X|J}LUWbOsHPR^ZZJOOEqUSHeZ?xRX=gUiEDzZZbdQzgtoTjpe=yz' +
    'KBEV{=sdOyBe>jTc_c?V_c>>tqqH@AeduMH?cAo^qQuR]Afgc~Tz^MhJh{vxnbINiyzlB_DIcmisei?M=oc?_@J^[zRv' +
    'UcsXzRCM_hxjqD[k',
);

/** What speaks for an item as the last of what a cue reports. */
export const END_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'RAOkB[[}BifeaMIyBoaj{Omfpnvb{yD_SWuMnxCS[}p{iQtJ=jm}~b>xLxlkUyZ|fslkUD^xlXO{eqj_iivSaayL~cmr' +
    '_K[yv~g]cNrziW[etripE^LTEAfpgIzvkZMiCGTpJCUl^WCB=hx=DTuKj~pWs^|SbN~OL]~bj[w>T@CuABq=NanX@TKi' +
    'S~tZjEOevivkUytWWrojU=f>=~@}AXqKpmns^g~dF{j?feGXTofmwLg@~pEkn?kzDD[rJjSstJfqFrTr}yRHSsZcsEQ~' +
    'FCKbok?dGIxJfwNfkrMKh}a>Pb?NT^uqSWfIkUQfhZ{uMH~CGX@ZE@}>jz|ZwIGddH@u~CcOMYbTyJThA[GcAfYi]el{' +
    'fA[Mhh@[_SUMQpg^BlmhZ@>>^?p@sJ]kqXmHrgToO[_uZq]ZdB|fGqULBFkrvnEFqL~EVTjPZKP{axqWhg^hDPFD^UA@' +
    't~=EHMnUd=MH=~FEM=Vj=Bx|bx>eQhfV}jOnqM]?~{@|gfK|SV~l@pd{szC}hS|TALoEFBxvwW]xlq{bfKW]envmoyfe' +
    'qgtPkBYDVc[>pyPzeTRP^TrH=cKFtd_iYOBv{V|fMDS=pYDzf}viMER[ez|C]?brl_l|iZX}Fqq|Ig^w}qaRr?=V[WYt' +
    'xwvipv~K_{n|KfF?_TLD~CxdVPjqF{j=~CkOECN|UgmUxoedvnYTT{NF}laXaf~{nOwYEs}P}gWH|kbtJPV~pt[h~Y@[' +
    'OPCAxkjyvxVe>xSqU>J[Vb=MxCBGsmvfd_wTUgEy>fqlrdSy~Z]mskqt|mo^=_LF>GYKfxxtwCjDKdxEpj]}|o}~fDYq' +
    'I_wA[c{?ndkH{nz~PpcBXixvIWWJJ^RWpeKUT_J^inXsOvRjsML>qn>HFL|Bj}Ym@wz[a?gccbLIMtn?SYThS~~JnH@v' +
    'WvMpIbGuQHLJsK>ct^Dy|jRz_[B?RElDcGx[>S~s_v^pkfGiuR=zluIgk[cSAOMRrIUgqq>AEF[A}FqTIndpPcYq{cwi' +
    'Px~^ecwDeoU}tA=A_kxVf|@kIo[tyugVP?ms}sHwQIFj@brzoSIx>re~rtDzbLAitfu[dI|vdXDzDA>~zotLkvrHkmHu' +
    'HosDYKgB}FnMpienYwjVM?IxJVADHxm=cf~w}EHS_SHHWjXYc>aY~G]}zSdJogTANunO[^ztCff=Yom}N>nMGzjGnymv' +
    'DI>z]bc[QDBE~kBwUL|@qKwmpwjw@u}jXb>]vzgdVMy^IyHAbD=_r{aALjF_mQE>AAUWKV{BEWQi~>eDYRw_?MBzZMOD' +
    '~oVLoN~Rtre}cIeNSEdOhI}OXPHvcLgOxoqDwJUu>E~p_km?o@QXw^FMfBgZqh?DpegYAQ^M?DUVTh?M{e|aMExtm[IX' +
    'UAVmfGIhA_NB^EwLqveWQNFt[l?h^]_IpTHP?BkOEhKVGZ?MrX}HnTff=C?FhqBVYA@teTUqUY~m>bCLDSF=k]rmOc_a' +
    'uO?oAqdD_fKXR~@a>ETZ=_jAe^u{TDDA?FL|BVMhX|cf?TSUiYn{QGu_J=c@WVI^=vDcTtdCOiLIG{MW|[Ka~kJVqoEM' +
    'ICcuDXb>_wgc>^BMwbcxQ]jjkisAw^QXQotbYoEXDE=UkwQ[c@KKyqMJNIFCEBSmfxo?ahf{vB>N^sOJA^Yk^d@_AtsB' +
    'hViyK_oOQUONkFrvfbGUtoMHYs?}~yNnP^_piBUSwi@AocY=gteF@UBpn?M@dAn?|CzyjeyvwInPCDjBwGVKnU@_l}Ut' +
    'SJoxk^uyFZ@|su{C>pJbo[=]LME?blKmlq|~cImy^sU^eY?W_OSrOV=HDyD[TgRcBImprwpCpJk^@yEKb|yFIt_eZ_==' +
    'fx@dGEkP[>y|wOeMzb?f]eZuft_EuX_UZCJ}GssrREGK@rEXn{_nMHCmII]jBmH>NaGECQXA=IMwyKT@v{mADtueA>xl' +
    'Xp[PaoJ?>hP{^AwVONwQPJ?NtWXQWgjGreNR[Av=Nz^c?gY~>GUGDnW~Y@^ANt@UiT_c]jWZ=^Tn?B?xHoJYGev]Dox^' +
    'tCwERs@nqiGzVGMqoWHD>Eo>KoN{rRZxK^e?gfcMGycwWQdpPq@h^>fAIXNFijg~M_ccAtxq~C>h{}aLWiNUHgU=EgQc' +
    '^CVSt~@RzAtQ{TLt=U@^GApk_cq_uAa[K>xUrMiDM}JbwPIIExj_=W>g=?FFOKpMCA@^JC[LB|[^jx?J^OhYkCLf^fcG' +
    'gOPCCLZBAcQ@w=tcRxRZzBdwoDd?PMzt_RvH=dQFI?aQdm^lOUIQN@n=KoxI{SgGz@kasfhx=hfFXAiJadI>]Up]_{Ih' +
    '@ENRuJ?gMAs[AiASLfckPGSDtGaHJkwIgt^mbxH^F>|bo_pXk^EmYCF]omWB@aJdOBFkZsQrMNlcHKmF{CGCf[RWgMLt' +
    'XqyLKYOjmxCu~jJjVfPRw~rTdFwVXP_kKRT{~PNOqVwKTZqcst~=^~VJSDS~SVI]]@?u_wb^jSMCpRMCzTDjmKMkZ]vM' +
    'JiF{KYoYnwyMmvamp>@jUgdkmkdBPObz?fbtNwBzWNp@bb|g>Oqs|WGo^v{IXVXSOulyJZcSXOpGkqpeUn~YR?>V]WJ~' +
    'W_LeSSUPlDmNGus~XnxsP|wrRgEYLgxgcM}V?sGk=e@Ol^JWMliXOwfBfayv}DppyQDzw?TVhFfVm}RPsXQ=mX_fmi[O' +
    'sn}iDKv^xKAOZHvfJVw>fHSmV?_wQBcXR_tzK~hXYGo?OniDknhjxs[h[uHkl@dXwx}c[Ko^@ASw^Sr=TyctEUj{Zur[' +
    'N^TzSDvcXrO[ZC{ZNr__uZK|_C^eaMiVw}mFJ}Pma[|]}XNrVR>]OwfN|W[sc^EOCgvfwu{@l]DmrWZHDFZgYo}@XUxL' +
    'RU]mk|ryhg]q@nwOpvf@>zL~X[jDWNWg=qlsO_fUcPZ}rvEfabEQnNp?qrS@SCfTohD>PTlQjWbtIcI{fFGShfQiRX_m' +
    'lHRQnN|=dF~tjcIr^KiszC>HglkV?sB~sCEnu|ljt>QPOM_[x?dUPd]hcU^oL@NCX~^uQFqDxAG_vAefxEf^LJ?_O^|f' +
    '@FPx}USWOdO^_ZD_a{t=Lok[lbpks~FEur]KZF_SX^fgUDdN|F{BL^',
);

/** What speaks for a cue as reporting without marks. */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'YBE=Tho}cOLXYlmT>G{HoC>[Ssk?XG=oi@DskWVKq{AVqk?qQpqhx@fNA]@W^A{d[h>>VxzaLofMAtErQgDjOED[tNNK' +
    's?LpDcR=qO[bs@}xzKOz}=R{XUUMWIg]BiFB@~kt[piJGxAUDocZNpN==Mf]lWEwIW_uEnwS[F~VXPN^l=jVNFgXuNvR' +
    '>Uo=HLp]}UWPAUmZY[ajz{pqr@|L>uSF?txZMs>G~_p?MBRCUbGEe^BCuETLoI{WZEdLK_bEgKD{xJuAFTo{|LKD^DIi' +
    'E_wj_nxD}av>>_DD~EnzI>Sf_qwhcb@pUPbpTGcRUz?RamN^^cLrJKnECx@VF?ljob@K[RGLmHBBlWyXYQVjBMCaOaaV' +
    'H{fPd{WF}naqts~KNBpl}FSII}etsPHXDAx]UG^ctXh^xhwpFhbY>|GtSeNVyKuWEfh>hvSdx>V>_B>dxGvdwU@~_^xU' +
    'WCBY^D~Y=CmgUphZP@eqBxcHL|LcQ^bAv>_ecfzWvPEAnoh?_?lw|eHttOAqSQid~de}^>FwfHO_sttYCWbLNIC@>?BC' +
    ']rZKFnwNDShYH@XEan>[thPNjGszS]yUkIMFsfLOtI}G]kYVfOz|vwUxlYJxNRkJxjdKQgkCXmBucccPNaYPAFvsWCXI' +
    'z{x~SQoqkbyj{@eB?AFLO>Ml|?DccGG>wMjH~fi@[]kObmVqgX@WxWyNXjTB^SmhUOnAz?zonrP}GJ~jX[cbrX~rTywj' +
    '|bbINz}yJNbhAQG=lYg=~]WkLbs=]}z~P~t]XBJpx=XLMq}CgTRZg[L^Sa}SH{Qp|rrcbVbYl~wehww>ccYXqnyHkqJK' +
    'nJvXbTF]^[WRX~ExM{hAhVXpjFQVi[sI?XHZAUvLqq~wsVf}V{isJq|I@SwWORw@uVSFCs@M==XUxvCc@S_rZH[Mf@n@' +
    'JpQ|]W]U}isAbU]h_]oTa}EY]fsEf{{xb=?KysgguYKMJjsQDoiW?|DtDM=jhPrOOqTO~bMdYnqm}{RWk|qQ|F_M?XuG' +
    'ic>CLKQNV@WPsGKko>kiKPcLDBVSjVuUyVmKgHQmUwOWD=vBf{IluXCVvn>PZF^Lrv^SfLrsPLB~h}bhBcRcTUYci]Yj' +
    'hNnB_KBoH}d~_Oiv[KL_h[@>dK^yL~t@~U_>CXmnQwgW}bmNH^Le]RKg^|bjS~BfXnJ^udj?~o|=QriLpR>y?@vqoXW]' +
    'd_WIJBuZc>=YLnJnqUL}Ryf~[_MABiI^SDknjmMi^Db=FLeXv}axV?|IYX@STelmZriwx?YKR~?Z>eJ>m}?H~^JF~oLc' +
    'ktnWAtul|pClYzbSeN~SoTEoj_mk_q{bseap[^[]BgdsWeupaMbI~RrTQgU>C~p]hNRX?qC?|hnWKYmJlmoLkazWEY',
);
