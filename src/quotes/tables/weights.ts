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
  'QKZbwbKYNurkKFMpK@cqV_gAsssAG>j_OF|uCezm@=uqXFOx[h=]sxn[]j>ZGOJQe@IpOa@k=CPNrTNrBgPZy=dD_~EF' +
    'FKC{^PXAV{Z{eVBqWs}bHkaGEW[odh|mz[?A?=rTP^tgg@MExMA}APANIjxu>AoTks^AWDiwM=F{EwXbUtww@>Rion_t' +
    'Mi@Vrc~JPWOxUvLug?ESW^eG~{oB|BWz|cLoF_=niR?X@YoggUz@~~?VUQ_O{P[iqWv|NBj=efMqLyqpdhGlEk[DY{jM' +
    'hQwppaYlH>dy=~QpbUZofap_XorhfBHzvCIHoLK{mQB@Jx=^Lj_HQJ>C{eLHCC>UulS_yLZSj~di[@s}rzyTfA@M_~_~' +
    'cfJ~?WYK|^lViJg~TJ|nekh{ZJBv=}EQDskwyK>edJzEsBraqBLhg~mKj~oCXAAZEIofT?Uv_@TFN~VOwb_}XVtWJEGn' +
    'ccbB{Ajg{UfoBBEYchcZpqDcEQCa?lfH{^ibPshZv>aO_@CMkB=xH~sm{JqaqxNcUq?Pb^TzXkaBP{[ROeMyEs=DAw}J' +
    'oflM}yUC|{mJdQN@wyKSLkxPE>EVs]N|~=IefrwbnfvgVqRjOS~gK{No^yR[p?z[U[D{eB?bVc?iVPTfaq>HmBb=IPCR' +
    'dw>O^ZT>{{yMgRMl}TIdPtVWLzypgdX^{mjoUIGwq{?KS?pxEyonMxop]KTJF>VSqOPp^KUjvVzgl}AYcfBccVoQxE[@' +
    'lxtkMsYZ{ojqSgZk@]x>qOGz>}Bvl>IUB_nlocoOz=_L^gzKIcrCQ^fa|bZ_EO[J{PPgkyd@xSbGgmrHH|FkGUhe|gM?' +
    '?{~vRtRT=[@}KsANRGcUAzdIoiOcsYSWbLxQ~zhuN=ZQB|Yu|YtPCaFd=_NG^OP@N@GRs~oJGs~iJun^YynBFNAO|UKE' +
    'BSh{W>BxtJ>moVrx?YV}VwABTUE[AZx~X^zxQS=[M_H}D>IX[yUWnVSFxqxefUIAEwXkADMyIcNxZvLRsQEG=ctbtzwD' +
    '[zclDzu_AIJpbZMASUOZ?BxI=[CTrBSmAtrtGOczao_SZCzk{^PFCVNljBb^?{T}sC_wSaAM[XF=pfayw{J}VJEfCRkJ' +
    'NyT~=EQbn~fOoDxoBZLIdqwCSxK@xRxYFFPlANo>ThUk]NzBoP=}LvbhLj[ACW[{S?DpfobXkoKZOI>ENGlgnhavOyzc' +
    'c?CyvNiGcYdCpoou{YVF=>Y_MkaJww_BWSJPQ|y^wDdcYHp}PpyuKpALRIfuA=Uo[luM{bHiCs?iIrrU|He^DarYkyVl' +
    'zbKxuPw~_qG{eVgNcqIhPCwgS{O?X~S{rZEaODonJ~rNx[?CTt_iSG[EMxMyKDHSQ^p[}m|br@~=~Y|EMRbcsaaxM@Hu' +
    'JBO?NfYStnhupcEaRgEAQEyQOXDqANQN{YdtuHa=K]I@Xs{kk?ln|KeFVGkvpJMD@WGnX^RibcM~~mRC}_APUIWCFqoZ' +
    'MO^SsyCMA_@Rm=aLsTkfxnDpfXoMvc{z=aBxwgmz=t|OBJ=]PYXPfI?=d[TPFx=gvhV{~^~r~{BMZz_ahBVsHJ?XPdGA' +
    '@w}MrX?FtaodWQDgc|gkZTg?bFhexbsk=cDYiGq}AGBCQYNGY@~Kxva^rf{B@dqdHaB[lE}v~|@gLkrnCGeZ>^?V~MyM' +
    'TrInBIWnN@FFlXjsxCc|w_gL~Yca@_}dGH{fTxDJNaNUvHaQU?DbyNVfUrCIP~?~|~lSajXw_yPzDMsY?DZ]mhIaxL@v' +
    '}Z>XSN}dx|GSQ^Ca~=J?vHtIPzFB^P_YWyUsQXAbV@aSgHvraNTram_MPs{SjOPv~C^}pyBVSuZDNmQ{PCcUTEI?boXd' +
    'PR]LJ~x^=KTOQp=as?=TY~sX>zc>mV=?=hhebdVGeZtBpLKHQATYyolsBQV?BDij[R~?CPa~[]V_}^Fc=ql~tG>HT^Jv' +
    '=crO^svmfq^vbNBhxOGPhgoGYXr{Pkt{OLJQE>^yPagi{>UffcB{GFI>@?oJMHIu_]P?XbaMXfGyQrQfUn~zd[UoKBuh' +
    'oQcysFbB=e|vzWPLVxLoVhlmQP][otUW@G>^?Tr|i~rCpiL=un=RE{lQX@bKCo~~JrHjfVC~i}?~U?HvEt|vYldj~I|v' +
    'hXYrxtkQTgN}oOZBX}fSZN~KfMJ~wohfSqC@nW_>oWLrT^^HQVO=L?{LzW=W{=z@Z=Ix{U^xXPOhUohvSoyAABmfclSU' +
    'hsHVzS]ZVEKJH?Xrm|=whooOxo=^mH[Dquk{kDI@aYub@M{naqB=gjYOEL@}ka{hqzEKRoEjQgXfU[gkxfYD{qAINB{h' +
    'K~woh?>Bk]pSbRoj^TsGLFdvU=coDaGe?FHnIz^QNMMWz@pjquh>nKB|iL?}g{[>vwN{coFbnDVOfYvm?Zbm==|h@Vw=' +
    'ueh?>o}>M@jCa]vPS]FhkUyeOfHcuXSbgxONSKEhBjNnogn|Yhk@LGw]g{fzq>Is}AMSiRHuqxRDthjsnbeKN=o=~XhM' +
    '[EJ~_G=}ZA>iFLoxukrys_QXTKuYxhY@}f}@d|l=AIBnyk?JpIWqK^dpirNP]oz=[PI~={sbYeH]wejeAvwhmNoo~{Xe' +
    '^RGe@xuP}Vv=g[r>mBAHdgQuE{Q]P@DUSQLfO|yHy_]DsXjPCXat^wYB_j?Abaa@MgkPRryLvVN}pZOi^~MxvHF^iQZv' +
    'KU=xWSA]VdspBq~oaENY[oc>poKQLX]syP>>ow>ozt]|UTrawXNjf~AedP{YBFA{bRQ^wlaX?}oiqjsm~NDazNH>L=mv' +
    '~L?RV{lLdPWFYwMpl}AU_{qY|oxkY[XjgM=tnG^HN|CcKUY?FLc_f@z|tStHJE^[B}KwWqHtxdyF{ikETzU~]ejgEAnY' +
    'wX~^x}>OAzVet~=j[FsIzugKWUM[?CDGiRGTDTx]?cqS[wgYV]u{PejVECei@Ut}~HKf]cx{NL=EIMgGwMt?_ZyCzdJK' +
    'lzFWqYfO|qDP>Ac}QZat|}wHQMia?UYo_WKgcaRBsV]LijzYjnoei>uUDFLFDbPEZaXypHF__JCE[iReYuSgGoeIJUjq' +
    'R^E|RmJgbq_uUdHU^|P=}{lvgwvvQA_mWo?aZSbUOGWwKybodxIFIvCPapBQJ^j[oMZhbvNyOe]dHz{BYQshsBjO}jL>' +
    'HJ>HiRLPLf?@tJEXw>tVGh|fa{Hc@oIjit_J=LyN>mZDft]NUNwCP=wXvrMPA_e|qFgAujmb_LQFL~cS>qDnUpd=hIyP' +
    'amP[Oc~GG>RAnW@=rGrSF?~U@VrNafUBV|B@bp@EzNYzwrUHKlHLVH>VoQqwg^LsWMoW@o@@~o[VCNFStudhDFhXUWQW' +
    'ShEh|QKnMmg>h{pxwhRkSdTiL=Zm[]~eKUwWEfv}_suF{VhAByVfqw=FDX|z}LdfrVsiTwKl?}XFcW}Bbhbs~?xI|LDE' +
    'nLe>|nuacvwwaaPf[_iiYeraA>VuTN>B|>pPtUuqLwqNTe?wYd>RhHn^ZK}lH]tRAwwUzj=[DmW@tzgTbybGrp=pgG{T' +
    'o{KWllYFMB>|vuZ?z[XkC?qgbDU?EPZ{EpC@WwfsFePJRmog>BP=jSe{?FToKyai>NSrWoq}MVZwCI_UHKMCPQnpESDM' +
    'HtFpE{CPFrNoAjdbGWTANTwI~?fjcsyEgqVLdPpyzI>l[=|WSyS|VML_M_cDrw>tSNgayv@>tFQpipRA?>hrtxdtdL@W' +
    'Tm?Lo{ww=KC}k=DI]GHB^TV{=^K[d@KanRgnIncS_rffU|LaOUE?}CF=kYYKj^^_>kqqcxf{[^iDEsNzOC^KaLw[B]^m' +
    'PxT^EUyXoF>jfbk@o]GI@JLnxg>NxTRKNFKHZf]}PpFLLwrIpWAOImidDoA{pzrxEWxJ[jkWFBhhsA}zUhqlE?=Wpkwc' +
    'Smz}?[[ID|rAfuGVlsBsLI=dBgC@]g[pR~I=Ovn]{WoKH}||SGVPtTSUbK{sb]Z?IbV?~qafklb|SF|HKR]I~dfcfgKa' +
    'ZiedmhOJ{?lyDsqDRRYCtH>is[Axuk]mKIKIjIzX=zGWU?PPepUH[uMdHXNKnZ=feVupenwLH[TayxgLdyMym~=LpAdO' +
    'gbpTcy>kV?RmP[_[JpSHPEfayzNLY]DsqtpK=A^]ki}{]>NI@|hcwRPsME^MEpEo[]YWnjAfpoWkgdoCTm_oqAKcMgVM' +
    'K}uTLxuXPkE_MF^|{>l{IQaSleSDiYspFP|VP=qQh>OWdzGDp?JBAPbFJzZaJFo_=wM~NwwDDJj?zPiD?WeB?YTv}e|m' +
    'AFsd{APRyD=?sPLGONHUXeFgx?G~>=J>QgSfWuTdHUqJNQwe]>IF{skI_>kY]jwSWqoxrBGlNES_bY?Iiz==ktx=bgMy' +
    'QP@WG@VWoRWnBtEO@GTp?FlBHU{DpGPvs@O[OGW@?cqCOxN[uAZqOQhOKAY^CfvYgEbDmLNrg=VhEHFfCiEBUqsSChAB' +
    'SGGZ??Rd?CZT=atAEe=Ll?evFajFZBx|^>ZHxbJv]Nc_EVtJ~@Q>cxE|wvRuwwAG]|_ABpB^NKVzptgblAOZIMWb>jbA' +
    'OI',
);

/** What speaks for a word as one that reports words in marks. */
export const QUOTE_CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '[FXkPv]b>YKAfvDQ_coSix{MkGXa{dxefJd@zWGvacfYTqOtbKmK^htP|JsIe}RUUvwM^~wXIhV{W|JRGeGFngmPZqIc' +
    'coqMEpaOOriR[{vk_HfHyetzrUj?^^HcgCEjhukqcp~STa>YLHl{sYHJuSiFVP=R}>}q=]^UJN_qPX^BURd=d~zByv|}' +
    'x{{vzaUrpuTfpep@ONWdUOXEHxe]Y]rWUNCDw[JbGgbMKmdNuBX?j>ulwxw[T~rI~]sc=dYZWdKAdREyvnnwQ={CNQR~' +
    'Z{JpFvDYRDlnrYdXwPNMqC]BFmNqPkPjAmfRSV=>~t^{Ftq]MYDQYH@y?sUTJtrMMEHB@}v?RT@jShDIaHKX_aNb=~tM' +
    'DHiRxf^Mh{vUo=QH|kOYs_NUNBhIroUyXMs@E?TA?ua]_QCrPWOx>a}>}PaDr|pNWOdjx=[zfasXn[PiJGh|@LVs_>ne' +
    'o@bN_ATslBjnmETt@lotv|NX>?kKUdqwrnUeK]fbppYTnIklo~}Pzw~YzC}YD_JhSQ[Cs|pzT>Z~ebyj^LODzeUbs?dW' +
    'dO~ho__R~yJrCYLs=efPnfSAiBtg>zlid?o[NETKj@[GiCqBKX[nxNIFDjCHtYyxn~RJ[FAbxjD~kaYZ@UbttvYniB>s' +
    'i[unZqXd]@XnxphcwNh^|]Bgn|qO{RriMxdpwJuSRxexLLKjg|[HOlabVxlccQcXAYHCSBPKoMQForeQuTZH@BrKGL~g' +
    'PAh>ffOusmBDIRaOkyIDCkdpXybpbDNAYNIIF}gM=CWMw@w?Uaaq}dXbAqDF~zvX[QeNlnLUP>SYqMvoDRFMkdUToFYc' +
    'fF=zFElsfHnnznWn]Jf~{ybp|VnhI_pHI~loJK{iYzFsrX[?s]xrBXWZuq[KveniLoSmlExFW_~r~Ah_b=oKsrhuxqIM' +
    'dRnB]>skFnpxr|c@a}La{uVQWhNb?d@mCkpAGHsLFHlDs}ttKSDdm{B?{pdIsTlZC^dLx^dNrjoFk_M@}MgSwJPrGjvh' +
    'rP}B}QmAhKdhFAyR=NDUwfyZ_SSaq[IFQSNgDemYVXKiA@=gj=kR@R[HLsKd{^@y]Dn>k~El_pZZIv=c?boo{|~AqNAW' +
    'Rr^hLNteGeErYThMsy}XR[B_u?[EKTK~p=EvlldcZCTOfAbRdu[qukI]CnI^]@xjxHrlPMBPj}MLv]~RH>taIVdTkFTg' +
    'TKU}MHBrxo{OWCitUMTS_wRDwDof>IlDJHTV]oVcMZcUm_u~xqS~X@xOY_cTi~V@pkp?fU>~QPuEmR=SO~SrpFrC|cIJ' +
    'xQxPHwrcXXe=aBhSORJtBWnr_gasKcv_sAml_V~}mh~sGo?i~C^V~~~johoKOGK>>zX@kDRlu>uBKioprDSU>?jkqsAD' +
    'wAzUQcVsTvLprRL^rBFkaN@|B=yGhY~uTOuG>RObNsAFYE~zyoXI^fPO?G@yaaJ~K_?T@Zm}si>UIqCoDCp[gvz^>G]~' +
    'OIpwo',
);

/** Words of other classes than verbs that may report. */
export const CUE_WORDS: Weights = /* @__PURE__ */ packedWeights(
  '_WTVtrJOfL~IIx^j]_yJ=dQn[^HwhJ^Eq=xFst]In|LblL^u?vhwhnI_oM]MLAc^G~auPsHENtWAg^fA?Wvl~vvK[zBL' +
    'LEMcahv=E}q_uD_lknDIGGCn=byoYMTgLUpI>fbrHKyoGch=^xTSO[UX}XFGtTxcSrLBtC>c_eTOAwS[GN[^tfvpCZy|' +
    '~eoedwQskXHm^en^TwHUcdzoFANYUHQIo~AMT@gpqVAAlRjrgGa~NWYfJ~{H^fYuXkRP={dne>EqU{u=ws=tez_g@rqy' +
    'VhU^e>DPkfs_}[TSqGYe|_~^=>}==Dw==]^==',
);

/** What speaks for a mention as the source of a cue. */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'RdMiQrx|IYLchdvBQUC}]{E_JPZz{saXeqPjnKAB{>?UZZBCgIcNzq~F?QzY^QHIMC}OMU_fjqRJ@Kb>P=?=b]f[raPM' +
    'FTeyJikk}]rng>BIrnpajUDokG>lq{~d}Ek|rYiKe^eJ{ev_cqu{hwO@ctbKB@ie]|FEqjYk|nA^^fr=FuUa?EFClS^]' +
    'Q}a@IoMnSEVTG|E~y^D|mCXcZArSVZUNBE|ChV_kxW=JDEZi^][cmaJLkfUglY}>IXFOAFatl{]|CYXFSO>}m{xmseNQ' +
    'pLv_@Hz~AaOgGNPv=@]kzI_rwQgQ]IpUuVd>YCFqKlKKuoT_Epe_gxGHR}WMlA}e}@IMw{c>Hb^zPjIyDlpZyOqR[wD?' +
    'kpWvrn^|=WkWr}~}kmjwu@BqZ[IVsK]B|nqvQ?jYDDt{yfg]@{k[knJqogvtKT|m|^URks@ap]{GK|i}{Wlvm[KQU~lD' +
    '>^XxYAFVZHm^ORgoQaZUr_yec@wInt=QEcm]qr_YJCtt=M^~Jbf]Kc_Doi=?LBi@EaRMV{uFUi_[PrGU==>Q^clNpyVI' +
    'aabqNP?OKKZ>trSEPFC=gVz^?p~QgcsOp]zFONusZ]Fs{TOB=c}X}@sISYdfon@ZQK@xuLq]UCAcK}mn^?N_wmsBz{@I' +
    'fbIicMdBhD}lvTGK|@RE~mQ[Dji^z@mZWMswvl|Sf~e~fK]CBrAhiNrKjiNPblzDwjmDHEha]R]>J>KB[CX@s|j}PD_>' +
    'MKwYSB]s]~HkeMhvpnsPYAsu=W_snmm@MfxIjQ}sH}GTMnOmX^YWA>}xk}AJ>[{H}>K[gk>_qpArxb[Yh=Fxn{cfaMQ}' +
    'HQsjJ}|XP[cu[JOC=@lFwf|HL>YSFKfhkjoY}mSWhakf}FiMpgT>w]I?KP@Obeh{q~}__}QMVxwu>gA~[V{n_yjPcZak' +
    'GiTDWYiJ[ikpXaz~Uc]}>ohTok|CLKHRbZxcQRrL^jTQNkqjwSXnyOUjG?PvSXIaiS|SU@CarpTGeVZfyincw?Pn|U@Q' +
    '^zPbkzaIC@Yk{bcFO=fmHpnNw|ZISCWm[vpQw[f_Ozxe=X{aF_C}vyk?aVVP|vuUJhr=@PFp]yy{PATnTs^G}aWT^M|s' +
    '=gC]wY??alUeb|Rw~Ur_SZ[>kGbz=ook@Aw{qCxYN}UHlr]Oigl>CZHWCx>KAWhNoYQImMXl^hscMzlK]c[Wtcd[^|{c' +
    'B_hPcaojunVGfahU}@BEHHCwMSieAV@^ib=k[GZiZtw_A]{[BbgFoc]KEXW}J_?vBnlyh}HTa|D~E_n~VpusyMw]OuUE' +
    '{BnNyVr@PscESB_C|{GJmOKLgCN{Kjd~qaA?R~gDq]}wRQqVfLEynkJqe@nKw?FvfHfeRdLCVZwZMQm^FJKstQJd|GNj' +
    'rSGaCcndkxaqGef_?kVDKuOmkFtdoo]LrkARUv@~KGozdSrM=La~tppmQfvQ{FLlZD@@nNUGHNhch?UziM=iD]@JM_di' +
    'mUzcpVBVrbH@qk{SbbUWNif=dwpMgBcOWDmBKjUlX@TIBcx>nMkMR[wqZsEPpLArnNW@~~HEqJ]XGHs^Z^@TfeteGjbu' +
    '^?JeU}ORNdakAsDhXXSuqZAZyO>|xuKsbEZprVpa^]hbOKuD}{^H@HodPjl]CPzE]eUKkk|xcacdPDlQiGCWG{poNXWd' +
    'YuWHdMU]Hb@ksn{uyqjxVSgHtUsG^@fp@>[RV>?NF|Un_wUMzfnKMMegVe{M=W[]}[yNHqeGFehq=AURe>@JMULGmd^w' +
    'SQPrNw}}JbVDCiOX{tMWtF@XMXXt^ZwF@dRmE~Bf=cH@ByMzyk>mN{T@?[a]FatzcwH[E^]{LYqOyrekgBx_|b{TT_Zy' +
    '~zaMIAjhh{~J{HN={u>yQI|jEOqEA_adoRZpmkAlV]cy?JmhKM>]BKNGG>rxofqwcVLo[G^{?DGT{NrjMDg|yPIaEGwZ' +
    '?Gi?j=Eo^NEDaf_cop[@{omX~MMVp@nOHbzr]LZ_QDzqEzduLGhVTP>Y{VoI}?>iRUaAW~uI}ZxOucBJ~OMB@NbRjB?B' +
    '_t>BMV}dD}@=EYL~DcvUsN>Gjmq{qVU_AQVsFEobYa=RxD]IzVCTC=C@NiyEE~RyAyWiJQ{wOKfrmGDG~mQ?}IaEW>Ih' +
    'mMBP|RnSyDO=JDFvzgUQRPH>[NEe?xTAC>NcXdw|VTSAK^YIof^tBAap}=bq?[iqPpFD=L}u{~B@YqdqSVqA}DCXqsVO' +
    'aIU=|I[^BnIyLna^xCvTCzsqgRQS]li>UtZ@CgBIdRbUGRgcizbEl@a_d_^sAuHGRoOstI?mDRtc>suQiNIQM=El@=hK' +
    'px~eAjke>mcJFoG]B=s~P__timGAAUKWQx@o?u~JNWM~qSFibeYSkvf^pY^o=baNAzZ?OLQme[jOuoP{gYIgfzd_FT>h' +
    'cqWTb{yFEymvqV?V{EDyR_CtaL]gGab=t[AEFpaD>ohXHD>gY?eCmJve{]acRwWqrEU>nr>xNI=zSggxAytIjMxLSc=n' +
    'FDWgcsyF_ya_yZPuG?|fomqNqMN>b?Cw_}IeWaNaNMRDQ>o>rSwLbIv|sOvh~{{gSHD=xXcOErV_MhbT?~a^Hoq[lhoN' +
    'bptQRIAAzLsh[CMwjKqZIFzn>a{LTNLhbXs~FA_LIJZK=[HzE[AhkHlr{jnTg=ARQhEw~dwQQMUUGD]}Lp[LvTI@^flP' +
    'fQYzhXnGjM^gYkTC>eXc{uSiuEYhf]whjy_MDdOpgyDI_}lSHWM_SYUZndm~TOIechq_HFki[KAyTg^Rpkkw@FiBtQ^F' +
    'phO>cc]?JKOSKl_ZAUgfUDJs[Jb?sW{Evvs?FEgLPAh^Fzg|qyNl}kgDpkdbvLJDgI_=xg?ZVXpnaq]Wd]w{vMY^QGuW' +
    'PCS^mUK@GIdiYRhnGuEP^MurMrosCpsp?mWfVP{CsiN?rOFeQChAp>iOcA[HOgKaYkNs@DT=IBS~TuyDA@X^]|qK?LTi' +
    'MR?~=aDsc[EtUMK@N^dBMEy~iiJpuo@?VnBKHVzdg^NblNlEqZBYU]Yar|kWF>o}V|wFoCMoPdp~@?^V@^tBzgaZrn_i' +
    'VuSW]gBpMRoyQIQOGYYX_oXQYsOjvRIpEOnGH>NfOqxFhcSDZO=evgzyFEyg|Io=EZvT}zoXKIAEdTGg]q_cBL[GN]O>' +
    '=D}O_bD=k>OU]t_>bd?tLcrHiWUPI=jMpu{kHBEpaLe>AUc]jm_rQoAydLY??Wy]FX|[ARyAEPGsO[NnXGcIAtTN?Hs~' +
    'i?qAkihqlneWEU}fYIZt_tssTCYRf@=T}t|CWXM~?cM][fONY=rl^uUhBienKwKOoEZYGNXoab~wJxyQxJPpDFXOO]U}' +
    'IlS~PgdvdvnQlGuwpef?WXYfYni@mL^wQ}RRk@>TSjzR]}B^]oAPpDJ@IwYam=fX_Hiyqr]rZNsNdUhMrzplbIkF~MuE' +
    'yo^y}LR?]Gbj|>IdYec?AMsttoWmi[MdpMhWyaTiTMqPEEqW@AWWBMVOZs~^RNUUcEz=EucjDsRSYJoEgs^O|XMQ}Tkn' +
    'cds=W@cYRB{^p@^Hki>tA^@wlioTYIJkDGpXDhW{m=MKJk{OvHVZQfapSOcC?sKq>t_nSW^vCmEdbh@=U=N[~yeKtmaM' +
    'E]IwTGygk~bPbFQqWGgkwiCoMtkPHaLXW^Kp}MySJQ~?]q}{jWEY[nHhKLnmueVIN=MQSqxp_LaGHyk>KddzL[fjKZOA' +
    'q[vpW}^S{Mtml@vnybsfNpi}AjlDeSbFHfQWPicVw@uqJIL_e^[fx^tRuWDYKd=GV=WfoQrrqmIitjbCQMy|Cp_YZEHA' +
    'xj[hYr_=@fDzuKg{mp}OTvXH{v[EKhImAl?NhcLkPUAm[^?GqvjgoiJjRsQpATuK]sZGWchmseGJD~hT[oKcoPLPIg=L' +
    'qd|wCmaPW}xYoo^AoH?Uj{?IdVuXENpdUa?sObayiyTXbPf>MOI',
);

/** What speaks for a cue and a mention as those of a quotation. */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'U^Visuhtc?Q>BO{pS?VVcF]ga_Eyf]>?NLc=^SLO_xKlNcpONyB]Yp^MitRdHGBgl_Ru?tWc>qIblXnRUv|OgXNFFlyK' +
    'iXIMjRsYgM=AhfHQXXXB{TeQh{P=Shg_@?MFPBboQgu]b_QEfqH_AVQNN^zoFWwInweUd>tSBIp^@Ry~LhWHY]AlIF|b' +
    'xgBSao[mD^rU>rBI{Gg^EC>l}ID^Ty_GV@yLQ>IsUJ^gMQKLdCTLAbiTATEsIQoMW@BZIxMfL}IQnVsRMg{fWp|D~oM]' +
    'hBpeeWMpA?KaE>lsG?EuqR[UVh^U=~GRBCvK@j}AbiFm>mz>dQMPUNvyJHj_dgCxbbfsb@EXHWCmAMkqzf@w[?ByDZHV' +
    'Yn@jA_lgQDDhM~XEEeQ_=w[@CO^RYxlrkFD^oWcq__@m}q?UILAIcIV^bhCFoI~N{Gl>aq>ytGEGFyT|Xcd@VMp^y=As' +
    'm{NOPC?x^BEJ_TD>R[n?^UYoDHB_h={euFH[QIdfUSPIRwN}=HOweS=GWvYxwAk@YuJAJ^p^b?p{aP_[wa}t~k]>qb@Q' +
    'M_E|[PGxZvlKBF^XHLN_B=~hPLEQlJ?DQN?]Fztpplrku=^}?wEiqtZZEhWrLeWY^fzo|=L}iBnPaWBGlmEEse?AGF|P' +
    'c=hAc=bqA?mw{bIMguT=JpKvDQtHewYqBGbN>O?QEMOjhMwmjC]M@oN=gYSraymAo[]ppB=FQ}JH?G^RsO]sW@c=coOg' +
    'GWLmbLxhSk~VTy{rqoj>=cGNZfgpKX_Y[EN@=by@AY@UDQ{[@j=HvQ?ojmO@aDoI|zlkJJAOTAYDxGVRGwVHO_mGbXNK' +
    'R?>GMhkL@pozQbHWpwR~@tIaF?Ywr|VfiViriNA[}vyXJqZuI^?{F~osxWhoh?HNO@oXwVN[DDTSJEZ=yhwL=cxBz@o>' +
    'hQO]>S_kkImPuPxlOGff>ETpYJ>[vc|SJs>XJVxEJo>|NGKSrJJpKeZhGgd=Ede@Ya>YFsG}zd^=QK>SwRbadYMnWLQW' +
    'S~OkZJKT?oFXfXsW=BikpsT[Gw~pMRVbQEGPH>RwdiMXQRy|E{tfZAKp[{J@qSOIC^PBJNboJO??_{}]fI{HjZy=CbVo' +
    'vU>CcRQtLBIK@SmWJw^wVI@HGlqcKfCbsWk=pVOV|i_pkF>BIfSfUx{X?wUK^}wD@=Wb=fqSm_NrxnyZ}>sVsP[onY^m' +
    'J=IXcvWXd~IYGIBp=wATJYUvIq^EZoFdjJy^IUIxCL=_[Wr~WTgtEqJoeY{GBS@YkQnXLVkHokLDfBM^w^FFAWY{ID?A' +
    'ZOZ_Ovn_@^sgxwH@bt?Yc_CCOFUkA_yNxEk^aEEBV}kcfsD_qkRtzTHRqnUlXguQUBPOkEf}kHuy^E?qqebc^jcCTw^C' +
    'z?eJqLFzQ_AoQ~wgoTwxlluMe]s{vqRaYSEQsvMLDWMM>BBTYfBo=IEmDN@NLCeiVTkSUsmjM{?orN^AIgvQnidky=^^' +
    'dzCjDwlgSIkcAQAC]Dl{q[ixx=>GpJR^Pnp~fV_]RLOlkF@nxW>NV=FaxMSicq_@GeiHJx?RBMwmF^rdqI?EG=dADERI' +
    'lNt[LHBQU|}v[b_YPB>O]Gu|Dk}Yd=WwU>VX~h]RBglY}EhlIB@YFQo_aRceXoJ}kPbI|CjuV{F=WZOMBcr>U[ferVdY' +
    '~anYLvMBvTTKfbjq{qTT?gplLEwkqRdxWgUcRUTM=>UA^@Wegh>Fq[XMGBioJMUGqiogk?cOXNK?BMa@dE?Ew}[_[VAc' +
    'V{iIk{nmpcJNARvfCshFsrpO|AomU>^CwdN?Xs[fAoFsoLP@UNeydKIb|Ip>X>B=]^>{e^H|fxRHoQQWCMMtiIwgIixC' +
    '>TYyNE^UyAM{SR^oww>Rq}G>D~o^tHyGJaYA[EofN?TEWB?EZFeQ|j{ZsJiJCJhxiY>xsKJbclgPRaYcwz^~RlDMnXqW' +
    'lKXTdjAKr}?>CBKLI@dMnxqdBYGuADIYUq}PrHbkhhacNO_~ErhHP_lQYlPgU[}KiHeOj~EPsRDOEkb_M{=rey~^WhdQ' +
    'KXp~ZG^MGcpIhHitg^YNOaP>FRhboRUiXkVYs=VFZP{UTeF{geCX?JXCuK@U]Nj=pBrKeckfSHGU>[_OQjvGNQgLGbnz' +
    'rQ|~zszkCKGLNNbWN=pXyFbIq[HY[NbKqMzGB@qaBroC@usRQd]nrtqPT>_sUclqwfkqo{GUDkY_w@YdykWIIV~HyEcs' +
    'OJkkCG=fJiYveCdY>JjlP^QX^igApoUZMXOKPv^YFQ>ftiO]MSpWLH?qX@xRIYAT_W=a=qJxwFxI~=yax~C=YmC~WJyP' +
    'pRWVWnKZRG_}>faKuAqbxQVnPoV@oIEvI?Y~lKdUgvxUNcZIuWl=ziDjXD{dEldLYJ>nvUGsXpyxrAPLb~orODa]~WaB' +
    'gL{lui~vqeQHNGESUDAtBgEm=tfwwvmRVnnj@Njs^asfhAIB~va^ANvqQ_FWV^y=QaveoGUjOP{Sa=XqSRTwzcyf?ah^' +
    'JaoB[e',
);

/** What speaks for a quotation as somebody’s words. */
export const VOICED_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'Vlb]}E~@hMw@rO?{crmBAMA>}O{^HNCL=pxF^OcMkTAwLiw~y=vJ?IhuRG[RTcdZCB>lGC|A{>cga{JUjbxNM}O===?}' +
    'x_XG}nxmkrPHGm]My]HTOJOsWA>pL^NMGGjASOoNVua[@Uw@T}EYmCLWoTA]AAI>zo|KhPbHeULcNLoGnLYQh|_dkcRd' +
    ']|>Pulhs=JhHAaRtx?NUunU|@?>UiCNOcM=PW][xyLB[_mVXAbUvmXYVhjro_ew@GIiZ^ZAe~uFvdjxcE@o@{haoAHv[' +
    'puNcRho=U]}zEdZdutRqPx|}twLDoGg@XHbQq?~m~|Yu|dzsR{|RNTt_@}l|SdPJ]oZtXqUfGwCUYVA?hHO?YuQUaQIe' +
    'XDz]hoGSir>~=pP@T~JYoEpSV{eq|[ftMnqYeZ>>juvwcud>IYTgN[hLDWH|w>|_AQUDQpj{cX~nnhU?niiKaBZf|D|X' +
    'xdn_WAJRsTihmmgFu=~hMTRRp@glbDip[EH|aN[wfG~}[oUDyb~TFgozwtFyUBTJg{ERO_[ENLGAk{SMsq?lJ~fDamQ@' +
    'oOApfuXG][opHn~wEFJ]xTi>uN~NSjLbIcNxK]CpkTRxVZBofdigg>^VgypBYQ}LG_j@}O]@[AvfqmR~y@m{~js>ksgd' +
    '_oWQw_?>x@^geQrlXosr@MO{Evq@{]eR|lfKXPjSKAYJmSOduvPAGn}@QBtEK|kYd]pUF=q}ytSVD]btU>ISXaXnWDir' +
    'C}AeEbJYNRgzF]_ffr_D@~eAw^tZhL_HSI@PBKz^R=w~HlJu>QlstRC{Eod>q}UbfBNobja{>leQlWVjlS={>WAeerD^' +
    'oCIiP@gY=DqxT[bmJJPgbvV~fIRnODPoA~Uw[A^~BehEMn~DH_p~_gsk@S{XOHwmnWTXOthK{mkoYlySkEbkbbIVhB^V' +
    'wUvVs=I{SeV@tl_pFe=xCZgy@LjfC@mmaTUulFaU>e>U]@NWhBMEFcsLPVMO@^Zvx>I==jgCTHCC_xmCdV~a{>aNP[>S' +
    '=boUOxpkYO=sU>eoER[gd{QVv~AXEbYRo{ISrTWq]QxmijMg_OSBpT}AnJDV@_~cU?GDgcgH]VfoYczw|~@PtUOA[PRI' +
    'M_GVAV}O>_qZ?>_oqLkc?P?U^DBxfGSKzEdiOgZY[d@ZzS{~QXdkNzUUB=dGYezuKfRQPQuYAxuGYS^YRA]>@yRKtHgm' +
    'lj^x@sCs>EQj=JN@zocq{fTXa=rUgu|bf>PGvLQPiPFO?Ta[GidEkr=lYbe=OLH|Q_kD{Pt}b_Qh|H~@p=c]VXxMQ~cp' +
    'sh@@KOPsKP?p{}Ykl?MgGhrpxeB}@h^sp}BvIYtp?ST|hjATn=w@V>bhVBDkV>ooVCa=ghy?oMDB>BjDJH^jwQx[cGSx' +
    'a{ka~ckyqZrGA_IeM?NKKCmPUHTbDrZa@QA}VO}?Zy=Dcnfag]@gChAUYC?dy@dKacFab_IN^VUdYNALkJY~o[M}RH}s' +
    'kd]NZyCX[}WhVuZUjKqS_daWfxK]bntF}ZBo[BiYTZdNtzA|Wz_zslma_hSokrr=}kSHwlfaYtxOgM}mzGUSIMczlQUF' +
    'nFSoA_IDq]SPCIx>f{u~>dP=',
);

/** What speaks for an item as the first of what a cue reports. */
export const START_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'SD}?CS|q@{c]b{QcMKYqJ}E~]awkpsBM>V@@@U?c>=zCIKcAcsKahOG=Ld]jnYlaQ^Y?cgDgNFTPdbF~jYkzScCpI~Io' +
    'Ivjk>gokDo@zuK]AfM?paNBDJUukI?f{?VNN?tNcDaUdgGmJIAF{JJG{KS_>kZMkII?YE~xMpBjQHxQ>auE>rgAkA>bk' +
    'C@YTSu{M^}WNqqw=MN@ikGMFG_o]eRiIU[zsVc>OMSAXD>cAaODkBq@mqgm]OEjfh@MHx{Cmg~=ItiphFiKgg{CFEq@a' +
    'ZUSGK=vqye>UY>cA_=IqY[F[qNMd}_JLXI]c}e>eOSrcaOIt>~u^u?cGY|~GkoQG{_x?BDTEknTUjaR>S}t>Nsg[oO^U' +
    '|SKz{jxSZXR^DSUdSouynp^wwIOQ>JFcdafEmPxKeNG?Qu>M>[FaA_PTehKyORh_aGXtU=C]bI^xiKIoZCJ?Rmz{TJ?R' +
    'bNEA=Mi?NDxbGrzDXp_sWg[Tf[WLBqekHXorLb^eijwScJHBgf]IO{p@u=Q>N_m~HGKP{o~o]adbPrVsKLWgHevbax=_' +
    'Y_ABtDGRzPJW[gyFGPHV?wmSF>t=SFksTCX_QsxGeqZCGacA]EF^gdzespUAjBpicAIln]SWaUt@e{QsqHwidJsdAvYO' +
    'RGMZmfi^pAImkeaaZs]|wB=d}@UHiiVt_AMRLFMRnuhDd_BbehN{iKAFgjlma?UZJTncWo{EM{^MINa=aDNVFQthwPkZ' +
    'WM|Ym@Q}F@^sEFVhh=?S=RuYa[>|QGIj>iPJgcgE?COy{yESRgLHgpqp=_jXUD^KYYSTMkZ>^IIwRU=cssENYm=AalNE' +
    'NQFlmZLG|NQ^GWMShTwMnkJ_jCXrMV=abTGsp{{=MWRB=HlDP=O}QA[Vwv_b]HhbR=_kTrfh?PlWUR{FLCIb?g~~RiAa' +
    'iVDb{qx^Row]cghcsd>[]dc@[cQiWEiSV=V>lAB=KtLauGt@fyL>BAhY[|Wpty^=RVlzberBIOw=[yD^MR=KUT}Tz~]k' +
    'wkVqFbWfgJJYISEgbcMqe?CT{OhhLbv>MuWmBvz=C[NSiKsMQEB^AhDnOvG?c}Km@b|EKzAInJ?~o=X|~_=?WicqUN[H' +
    '>iLwxaWxbkvGGD__Ht^EQdsCCyURJqEM=W?bArhkqKF=^Oggxkb~eCwc|Q=}Mdhfer^SJYowb{OoNCG_^zRBng}=^LU[' +
    '@gzmIi^mKiK?wM>^>{SDmygslQQi}TmppIjCtavXYHPhtlH@{aQh^CiNRQegc|AuOcN^IVJFYrFuESaRFluspqcMR_gm' +
    'GNL=mbajRp|ZqL]jpdCvPbAyLbRxE^xuzkUBRULFFppS__JVos{|pSsI]D_UybH}sVhy_KHsekJv^E=bf{KrSOW?Kpbc' +
    'T[EQNsuktkZgGQUa^QhpwfvPUQFtVSZBO^wWa[Nf{@?dF{>tZ=]=vVGb_M=BHEf]AFOR}vFR]Mx?AiZ_cSTRMObO]e?E' +
    'uh]Fe>W{y|GETZkxPBCdhFx^ihYnAmkANTP>LN@aIqDezKYv]AqboV|gz_=bENSYFJAnDVJC?TeZEa==B[ePts]m~FGe' +
    'Z^CGEnWejmBnd]UQRtDcdeDQEhv^|tpjL^b?[@KzpAsxCwFhiJLxopQHQDT_aA|TBcCbaNtV=ZyTEASDDaPpr{=iDNgb' +
    'BhOVhCzwpVsOZaHuGNhqA^okIRSTiTg|iKCI]Uor~WA_vsVcckB}]_bUk{_FPwirnfqe[^^OnLcsq>DIImsPE>QQ=g^L' +
    '@PPJ_QxNbLaPAxSS_q|NdA_~?QLxtHFDHoob}=GQAVckTirf{VZmbqLsoeeIg{??TQWQ?]psCVoFHwGkJ=GQY|YqeYBg' +
    '=[[A=>AaIRRtmRJc]}~_UkePPCnwiHDaM{?MKbCKGroUZGLs=omq>?bVAvaxJ^NMFYDPqRnwThiEnYqC~@UsvYQw_SfX' +
    'IFr^Z=ou=~UEz]fzNxvtfzgphqrK[AYkUq~O_Ox~txRDyFL_h^^Adh{JGhDXY{@LivWuUgQ=xvnTb[}^VqH~QILsW^yT' +
    'o^c=>?|FGL?}msiXoEG>MP@LI>@}{@{oRnBROpe}kX_NzT>pTP^lEcEk]^=ZZzFLasa_Aet~YzcuaMO_x>uj>pawcDGd' +
    'qdtb@In|]|jGdcg|AH^QY~cFrhAwuQin_z=M]KLC=]SLw^YmIMjkOxinQ}DqCmH@RB{SLvU[nY@cQL{|vvP~r}JnJl_i' +
    'CCznZ]~as_wRJaIArEuybRbi[UQmJyHh@~vLF@]^drlCPCc=>L~>kINw|=eCb{Aoo}B_]lMWdahdncyIS|xoCT{FS^>o' +
    'ai[O=QIR?znvDjeoIlCFzyniNyBr}R|D{VIdGY_>reVPUaAi|sbf>skozMQuZsykxKn^POtiA@nDp[|KRopgAb?|gP>w' +
    'XZSvx_EG@sbGQNu>?NNwEfIvaalPh}lfKNZ{SJwDDY]oOnweQTI=w=>gpasUS_N^SckBj@^~bYx]{}GBQBoSGd]Bsv}u' +
    ']}@iCZPSqcGz~x{[UeZ@MxA@n~HY>JGcQbFthZ=plLfWEZQSGcGD^wF>K>^vLG~_UankkqyT^MvW]AA>R{ry^lz^oVR?' +
    'ys>Cihea?sCgoKIZEaMcoGeza]p[Aj^[>dwsauYfq=PV}pNTHNJPCkmE]f>^va@co>k>w@{dihVEYnq|NDIm|BM_NzRq' +
    'wvViwfHOY~WB~xNM>S|m{?VCApg?VWDT^}dJBgu^f_A]TQqI_iC|>me[BbRnD^yvAgZu@|Uj^Ae@[w>AU^N}DqMIzexG' +
    'Gmp}Tjp@QPw}DcRi|@bXApvcorLjZawzvwhnwSq]>MV=uwa_EAO>sgKvRv>zDIzBvaX^bDVCCp_FY>D~SESBrHyUrv|S' +
    'JDruFLGORAI{STLQQIWMuRwIW>=A=rmGHJy>GUNP{Yv?xEJBq>OXw?LXwgNTwQlbG{LxgP{[Pl{WN=My=AxjlgdUm~Ed' +
    'PQY^LV{lUBMJeI@BrqBv]uvEcRtJnklpWnPP}PS=Idoh{?d=x{mNaObM?KaLP{u[^DcyikPhu^FAgPhB=z?]CrGtfv~b' +
    '>f_F|f}^BRNJqpRZvd~oEMT}mDpNkrFIiVnlYrt=MvVSA>ijhfBwmOjuU=o_=X]yTbt>|biYUADa~DB~gDuYbG[mUEMm' +
    'uIAa?E?BUMBG=oDmwAj^l=b{@b@[F@kniWnJo>VC=dVp>m|jujtFoqGuHwBCYXRy^LfqPchDAlGiMAL~E]pt>pvIaHVC' +
    'h@eYKXm^{Zyoeasz}y@mULnB[bgdABlAKDHBb{cPPxC@xUOAuPiSZAqVojWumwK~snOCEuFUbSFLYC{auWC>uJN@EQCG' +
    'voC@KPjeNtuVZjMf_ZNxqELEO{reMVg=yBckKQlGQlriv|REqiwBcHyJ=>zR}cQJ{WGanR{USuTp>gI@QNIDLmrV@DDj' +
    'KsFumC[JDpuh{PY|^KzobIpC}}cijNOD{YD[Bk~sv_smbEqqOUbsU_yE^sYRylE_J[CzQyVrZ>_fD[?tngRW>ly_QJQ^' +
    'Dq[_ASw}sFCQROaqGB}mpEVegHgKGRGeWZ>]hAnOZh|qYmeZJDspIJZ_s?lfUhAA[>[]gw]MZrEYghCrG_oegqE[jrzA' +
    'hfKEqhmM@PhK_l_hByGvx>MgY>KUAkC=D=hSdYGP[D]OI=VgLTd^UqCE|TY_msJbjgFi_{F?~=Tn@_wvhfJ=YHF@hGJo' +
    'UFC>>FMvsRPA@>pEPM~PsHBboJWsKdt[_gTP=@]mMzFu_qGWEC?Gq]XloTZ>T^cAbFZyLyHhwlf@sT^abl|nKOpdbIWe' +
    'MBAOY^ArIndhSCA>?Wp@XxkCpUoQ[Due@wVo_=NO]^bTSSKGpAl=^JswO[jDOTNm=Mh{dYFa]=Ua|FGn>P=RxAhtTbOL' +
    ']Tyx@ceKW^eYTQolMsYpDAXeI>[~gXbYmpi[htrLKVAQ{xnk}V_@^uqATrE]?IaN[OYc=qUNA_nsgAJVooDeJM?z@XM@' +
    'MN{mQZSYaxH?dFBQRdcyVH?ElmteFxxsmhEjl}[g[QSHyvF}Q|l|O_LRXOXycBQHC=_?R[UQvYD=d_EaKnONX=whJjBO' +
    'Ek>BPSvFJLesDYCi^LYki}=gYE~yCb=d]WQDsyN>uLyTP^qyO|LOc[^gM=ND@kFyc>PsumN>gN?ry[iRU>M~>okW}lva' +
    'D=?xsK=vsvw]O[FiJHMlJQJdtzvDCP?pYGAhUTGjUB@CPXjuKOf]Nj^nTbI>tuYGMqwhBon>OREPHQuUCl[?eo{eCMAD' +
    'YFCFJqZ^qSGqPsO]j|oERdX{vpeEtWzlIoncei@?c?_@J^ZujvUcsX|iaM_njSbWfQ',
);

/** What speaks for an item as the last of what a cue reports. */
export const END_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'RWrTC~pc@rNECZwhOSbTPwuzwC{zc?svd{_]q=xIt|avIdcCOecuMGznyOU[P~cir^]jwKOJlcIVCY{lf>}PT>RoxZUV' +
    'ggm?[@~{Sfxmlx?JAaVzY]JPPsumZSFA>}jC^p?][v?hF]AQ{@}ib>qX|]U}]c~>jO@{[a]}A[~~[qrkA?uJkEHd@B?[' +
    'kCmZQ~=sJjEN=eqBUv|>W[J@FV|w=P^^XvA}B~LvORWMQ]qc|Pq@K]cuvDmwL~vUkn?kzDD[rI~pVybDFfQFrQ@Sj|sg' +
    'KLGmf{=}wUIZDwZGQVqXLKhe[qert]sMGYnEaktKVUdjO[cvorVD{qJ>ER~bX||UIGcEfcU]bOFEKNjr{CjsaLUSmRLr' +
    ']BpDcGWMtTsSAJmE>xeC@=BaMAIHmqXmHrgS|_A|?GLdza@qsWQTuZ}hw|MzKPy^w=CN{fveRysvP~OmZiEWEGNsqNsP' +
    'm@gwn^ABg[DMA?oLqSMCWx[[TI}jdGVu]isj{cDon~=~WFrnRe]lGsUq}WZb]Qg?}jaD{m{z{JKd~jEtSDJKZnLvmeEy' +
    'feqgtPot{fVcBZTufvL>>h=VY{=YOC^ehoR_iYPwSJVsD^ISkRzAL~XtEAGn~PLfblWuou}tqnaQMDCq{F=g^zFN{?Xe' +
    'fJ[[JykZ~rbro}T~bp>=l~p~pnRI=QyA{aJGCk~vruEA|bypNYrnlHn]QT{NF}lITvL~tVRbmobON]zpgmjWdA[hiXIG' +
    'b|FSPF^[jp^vgotD=dE~~SCoLjPP=FjrIU?DUvZHlxx}BusS}B|]ZP}YN{}zOr@Fnt_H?=CQ?Qx[rrjoJRcutcbCl~zv' +
    '{LKK|J@xCa?na@IH{nz~xWlt]ocx>k@eCUx_[Ayi|TbNHZR|[a>^vxzT[=>HFL|D~FGI>B{De^iFFErrKLzJOdX~~ISD' +
    'mqPLisB{jVMkky[=]oIel=jumdndwQFQaWU[|d{h~||{ZwIXFfnQYwKzy>yNUNF>TIsPHKmFyOLFYq~NKNrHpwPahLf{' +
    'eGP^[X>__zQQOCrk]|yQr>zTjWe=BZh~LYjNnCfv^mCItfJ~fiLu]>itjLOeZAXr|b|bb]oFTJZuzxduTB}mJ>v@iDg[' +
    'BXtzcumuQ>^FjExnJoAnH~LGkvJkDPglqMCFp?sh~}hbMjuMbl[d^Xvt=F[=Tqjs?=lTR~Rqrw~d[KEDev=whDqOYMmy' +
    'G@~M{bmNCwCh=[lNJCIBa~tpGqd{WDAi^_r{boR{u=N>CCbeYikcJGixpgDB[EM_a]haM~O{yP{A]tZYxnh@XciRkqYA' +
    'nfsiuJHf@E]wuP~XvUH=EBJna=d?YS^cFgVC@LnMQoEZ_mMFEqKCjhEF?zNl^TUyITbBaKlEPwb^|XQ]]aFIgtMWsGe>' +
    '}ArBYlZNFBEn_neX?MRYOzcmG=UEef??o=WcmB{MiHkVIK]wT=bjA^SQxLFOMpWcBgUV|E>cpHJ~Va>L>bSHOUfipW|M' +
    '^A{^jqsYhppXk|{f?PzK~^cuTm[MBXMeOChJXAwLbNih|nxQ?_r?lD]^nZpXjunOxsSIC~AarxNEAR@aGehCow~TAX{y' +
    'SAmgsR?otbYoJqXM@r_NyMIhy^x?Ua@CCgeAjPM~TP{w>wdqRBgspEWFB=_EAp[f^JaBB{z^_|ejgyDQ@GYdA~{PPCiA' +
    '_nUwx>bQK^GyERaa^FPvICF_EycSUcJaCHuaJc}Q>EnXSPn}We[efImEWG>@qQM~=r{Jiai]drV>lhT_s_@a~|O>pJbg' +
    'AT[^MBDWMcrDu|RnYmy^sU^fu_XJEMa=SLw_SYbHto]ZbfMIpCscugsMZDaPbKkIt_eZKFo=f~OsNUe{@b{wOeMz_nCf' +
    ']eUOuP|mTSoMNC>B{B_~=RSA^xa=@N[r}K=kWs=UU~SHYS?bAOssIqgt@bgx{v@qwO}sp?XsYjrwC_=wSM?AZghEwO=A' +
    'rNalH>KWDXH[[Av=Nz^c?^?K]^dGshk?^aewY>AHZSKXSaL{i^MHr?IJRm[Pq~DoxagplszQm}fQ>ARuq@gQgtXC=Fu?' +
    '?CbJQ~gxaN]ia[N=jk|bFOaMegKfIjFna|RZSMwIc^iO~S^HwUCnwDROH?t=?GBFEKqBDVqS_ofBgT^?gAU@vQq_X>zA' +
    'JQdo^[SIsGaG[QAFeAEyKWk^Ag^W>QU>g]jyc@?>oCeJ^P_]TgG}MbUBW|L>LLvEopzggc>ooIunl@SNTofk=@HWnP=L' +
    'GAe_uJz?VjwkmO{XTkOy~aoQvkKP@dasWOjlsSc|LEBIxweHhQh^GqumQe]WGR=izC_QE>QnL?UnDrqADAqd_L[GQEgN' +
    'f>pQBs]FY>ELk[AK=dTfNaT~AIOFqRhBkAKyGV|WZr=IQJbI?cdoEfyBxMe@q]_zmNDssp}P|OwHQj~|[V_>adEfXh=x' +
    'IKR?Gm]^cY>D@okyZpeWymxRDzFPsCfSA}CmabWonz~e?Q[klu|LpqBbjSnVspbUqpD^YstRr>ACLkZETXpTU^dtcjUf' +
    'NP]NKQhwnqfgI{?|lEw_~w[knp[QV^{qzVXSO~qbBej_DaRVlWyLPlOP[BCjgvtJasfrHHIFubvFrZZ~Ka]nDmsYLgoF' +
    'oM|vDQl?jvpUCCXS]msmFpVwmeE}Yk[tDoAmrOPdPqi[fYKA>YI|ebsUd~ML>rzGsIpFvuck{=rdjT|d?qJhjEcQ[@Em' +
    '~FH@qbnHrf_HA{YnSwV?uSvmBBDMDdkdmfddBmxkYdqpiMpTwzjO]Nnulza|?oAE[NJja}[q>jZdOWz?bqTwjFgcGfTn' +
    'u@gbUh@xBWfAD~Qxkdv}C_KN=ANys^zkJE?A_snwuUvE@??eLReTWzhviNfM?rlF[@WrAaXx]yNKWe_~x=AkZxoo[r~u' +
    'ujEUYsVtM=}oTVwl|@hwgqBHsYgSStgsy}BPS}qY^qpurawM~chRItGdSwXjc>yLgAhL}lY{Kzrf?TV^BgJ~sCEnlNch' +
    'iMhLO?g~EWxM@oyEtn}@VMfE]cMiDYOW]ca[={wi^fmXGfr{oksdGd>?yL@Byt=GzedhUVyuLCqfxFCuXxrhIGrYACp]' +
    'RukP{@qg}c}?fo',
);

/** What speaks for a cue as reporting without marks. */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'YBFhTgONTCHHi_YnU{Y}{tUREXeg{}UAsmeB?A~CJWIZqL{BJi>@JY^iSw]{iSIdNsKDAwBYAdz^GZ=JKACMk|b{>~aS' +
    'eAn=GQUM}B^E@JtOaZagw_sUl>Hc^pyKGE>wINeWc@eUNXqCcF~V]jFNBwxZ|nBPJD=Enu]>]y|Xd=yRKMDryXYu^V~d' +
    'cS{K>p|dMzqfC^?I}GuDGpMm=yI>TxTMCf|kM>aHog}O=~BRtBbHP?mD^BfhRAM{RfqZ}NbgZ~_HKp>DBjRTcH=_XzBX' +
    'JNLBpP^uiEIq?YOSL@McHps=>=MqaU~SFI]gAaM{L{RbiV^nIHrylfXGebSc=}FbpdcnZ^WQhrsWzilap_{Yaoaw}>Mx' +
    'Q@?ZC?Tpd|bHZCIF[~IJMORxu=JVSbPWEfDPim@{DdrPPElO=>F?NETgmfDffrEIFa|qCJq=M?aLP>oJiZ@?m^GTb|ZM' +
    '~NurfsSgAODemcPp~a{=Xhc?TxmIHVbpT^mtRwBrmxT~qg=FG>w=Q=zVZGGIuiO@Mo?Z{yNp>LT~@ChYH@NRKNDELvVI' +
    'Fvnv_VWXB{v]U@}j}?]msIFfrU@V=n[rijysa_wJ^nCNz}[qazOOOBjDFaeAz_@JeTn~Lx}kHyHuLQGAEN^lnK|gozgm' +
    '_N[CGq{ftv~ykkxeYx@dsvKKbEbRYi?tg@RPpVOpIUTX^~e_MlNI@]g}>VUAunDre|@ZrjU^fuP[hNAXX|sWbHEnjgnx' +
    'vVfy|=DJMB]y~Z|T~|B|tNbVyCTot?yULZ@hiaeL[W}jr}KkpmSwD}D|oyeA]@~[w=vUTBKnJvXbTFU=MgiGTecIdQa{' +
    'bd@rK{T{SBf_NehYY|=?coORg]MMprwsTgKV{jEO|I@SwWFAG~whYWCxU>T=~AZiykfBgehgtxcifacdh|a@B?yfOwA|' +
    'VhBFVR^Kk{ZiSlBbQsUh~Mb[trQFghv@?bVq?AcYzmeU~_QsBLYF>Ucunu=GyQteOkaZdDPs~_nfO]ag_V{QhuQ[r=^L' +
    'iq|KUq[ERS=syB^hyQk=M>aKPhniXLwRlKyDp@]>RELOM~PNnOyikwH{Vm=CdnjVhrxeAa]mLaOR{AUcsPNBFCic]omd' +
    't]YUDOxhCdy=ilzTQVvJeIf~g]~N>^^bJbGv}?AlEzcOw?{~o{jPSdj[^ZHqfeLwnO@Q]AWGtywHu]|AsM=laQSDQwA=' +
    'TtyUQW>qDyVK=~WZHY]ocPJNmG?dgGY{bVYM=I]s[t~RYk_[eIlTwEK>{ZKrFvKkLPb>BTly=~DSL|icrm>{lhL}>OKS' +
    'hebNQ>X[sJ|iW>Yib}O~MG[VHLCstcKWR[{=SHs@rwlAmbQuuIOAVfymWyd@=Ev}H{aGqFSo^UkE^nWXubfHbXXk@zEm' +
    'uaD=',
);
