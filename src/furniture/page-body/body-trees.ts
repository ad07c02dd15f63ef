/**
 * The trees that choose a page's body, for {@link readTrees}: fitted by `tools/train/body`, which
 * says to which pages. A change of the features needs new ones.
 */
export const BODY_TREES =
  '?go|TKcrNFAHBMZL>mx]KKc}YX>{]cLQrgtABBM[SMX?{mXphLsQHhznJhHsrhIsOgvggCnqfOU>xfVlA^K[wyBH^IFw' +
  'H_=KPsUsElEUnzQvb{D?b^B]FxkhseUMQMUR>syke|B=r|iK=Kc}In=jy@gsoWCp}v>jNMI]S[jea?NPAoJRKdEUnyQn' +
  'o@oSDglMe@gsP=Hay{e~dQta~yD@rESn^y@gcm=C>|kaTwCw{DyWANLbPmBox@tssOLokwuLqwmAN=G>]d=KJpV[BD=L' +
  'oVNkDr{>gg]_wpk]bC^}DJnLQsQ=zHoSfMx}ZfqYgkBoDUKqZ?HKc_QAUDww{e|H{>F}loVsHs{[V?DNMPNWj?Z^vYUy' +
  'fubE[Z?xZv=T=F=~EXqj[BF|o~>jCNIEuFjvUQHTIFWTw?VwSsK=pYmLWJ_ZEyFyZpsW^spsbh@^>I@NHrwsnoQromKb' +
  '_KbQHhaU>hP@^HmT@dtF]^hvwYev_LTPO?]_vsWptLn@M=@r?YTduYLpfNiBxWGAKcY|pzBtrXAQ?=|JwVaw>EDxa=uH' +
  'KhmUpI=ZFwNkPLgjHEyTw?VwScZPwqI~dComTNWa^MXPhIXDvgTMNMjj|?G=E=Sxbsv]EZF_?OGBN_>^EJ?G>=Tezsvd' +
  'UJxUuKh{EuLnLoNQDDaL{EI>sP~HbJGUyfn=JEXDuhvwyX{fFHdrggAClH{>K~D@M>gK{FRNMkQ}blrggACczP?BRK>f' +
  'HCNI?qet?yAupEAyJG|{|H{>I{HKSz^W>^y~yrlGLWa^rztzyWBxWG@Q[ixQveUk}hB>DbJIe|H{>A{NB>iLRZIoyBs_' +
  'gCbshAGHKAGggGVv|wyflgB^g|WBsAroJ{uh[}QKhzsD[Cp|FC]p_^EW>cyyY[BH{>I{DWa_Bmxa~_MdjOZHqx@Z?@KH' +
  'egVGG@IG^{Y^kBcNMibAvTR_P]bjDqNI=ZEwow=X?twl|GG>Nbph]^FvwwyLnL{ElHNMjiYvuwQ_qXCRv_tLWJbyooAJ' +
  '=TL[@^Ie}]hlnPL=uh]^AUL?K_{VM]q_^KGIzOduaxgU?Kbyo?{mlMB>~PcNMIu[u|U~BCNIUsDb=EaeR_TQEYQw{Vhf' +
  'PL=th]^@g]?a_U?{z?R}V^}ZB=co_@=i=cAYOB|?~Ao]^wjMU>=bUkK=TJMmeKhypI>Eo{?a[SzdfwyWYRiG?E=A=fRD' +
  'UH>=Cci=w>ZKH~r{}IEUD_kVwLdP]d?gASO{G=SzYuWtI{@Sd|{R=Mpc_bBWe]LpOxbZyDCa^bp^^>dgCNHzcPqNQDK^' +
  'ylum_J}cL@eC|DjL>YxXmBggoJHR^~H[Hd>^EW=]_odmxZ{]@OI_{g{Rj_DQ|EU?RwV~_GoGzUbmpFkjp]dhjDQ{wU?[' +
  '?xRu@?SwMI=G^rxIemlP^D^umYT?AoHgq=LM_]DOGcR}pB>PK~dO]O@=kA{UkAB^?gK[rF_NMQrnxQvAoMB]@MM>QAAn' +
  'O{Jdu|B>QsHNcM~kO~TQ_WyvXqo=Lozn?a^bp^^>beL>yX=dojqiZiCPhm@M>cIT?^wMoBPLlTUGG>RLVPohLhETdagG' +
  'COM>wHOAHK?SzFXkRWVwKRJzFWGI@qsTCBgVAshAeiTGKhxMs=V@ofwEi@XYC=bMZlc}{[CjNMP~?gI@nnvDkg~MnkFs' +
  'mmpI{@Kc}cNfypI=~pGnGa_OEOL@^hCp{yMpY=[MYX_}FCQD|ZfOa^PVpkHScITHvwiV|{j{^W@qhf_SvUyWpsLWI_VN' +
  'wUvQap_^F}@C]wRf@G[@iZPDMh>uEgE{VKX~MexA|fHEJ_WMs=ZPO>~FhCMkEsDWC=sNzpQB?}Kc@z_tLW?QsvjrPswA' +
  '{?DAK_ysQ?^jvdUBVOoo>gBvOM={uYXDp_g=yDhCMkFC@j@=Ov?gsqzQroIguBfDQ{EW=D=@ERxXmP[]TjP[sH_RA=[_' +
  'O>kG_xirkZEoWh{ENHCoZWVv{wyfdC>a=LaLo{IIt?GBE=[SWbWQAER>>G{CfA>JVKn[a_BmA[@UREWyFA~Bh~l?WE>m' +
  'rzXAroIWXuMw=XEnAoArx|sAKszP_qagEuLfNLAD_jq~eoVMQqqQzEoNggFQLYe]Ned=L^aoWg?e[Dlm{l[sEdggQ?||' +
  'E=vbQXLBobwhV}F_~wll=i?JbxP{Ck[CjHYEW@o_^dRmmhEErFLhAV}kT@=n[G_IcfCL@UUGNQA~>jPYF=WfKsWK=~og' +
  '~?ZcUEpYgbBrbUy@}Lbw_sLK>[{j^zVlkxwLScAWAPlag?G@?a?ywMIWyS_?}Ka_D|=M=E?ZAlCBLHq_J[]FYC^HkCIZ' +
  '?sbOUoFfeHYC^x|HNqyOgYV?ptA=VpXazdj{IW>u_^IRZUW=J_UoI@pbERycBUcIRDLWcdshnWPL=ohfqr{CIb>vvFgx' +
  '~NxHxVNQAW?pbotV=@gPLefwclsi[>@Y[@iZP@Q_]DG_xa=J?XqZFVsEX{OG=e]Xk_BcsrolVjlfBm@JsfCxXp>Ak[Cj' +
  'Hn=HRs=ucf?rOYN?FjdeDQs^]cqhf^Ti^EW=F^PNyQY@xxp==^FBp[GY[Ioob=sGZ|gyEmbuGU[cI?NM@}bR[R{>Xlqs' +
  'AEDvUyOgZEUpAED^^RM?I~OJaUUAPxSKpB>cG{IpJjQWoU@Vdqi[HnDp]rRagGB|>B?^M_ZUa=_~WK]=ivuZJt?V{k~?' +
  'bD_hz=I^zDiPOkBxy]DbF={Uu@bPL?NM>=?nashnVeKswIUye]pY}N=>xMIV=Lbm=]hMEBm@woI@pf^xleTSgTragYyB' +
  'JLpjLtMMx=aSG^EgIEF^aoRNGToSxNQHB>II_EgAuciDeE=sFkVGw{v?_[rDM^>WtILOC^GMFZp|Q^oIMAyFVIgNH=qA' +
  '={tsPlKLHq?UBQU@Wdvr=UDd@^?ML?C=^Uq=n>a>FkskmYlv>cGstsMaS[@hTRpUrk[OSXBtf^xdxsaV{e]b@=PbYcPT' +
  '|DKWuyYMC>wqIDGJ^wNsHG>[{N=ww^ITBubiWMLoUqv?Sr?uvLyFAP{QT?mw~j@^BILOkeOhCRIgnfLfRFnTcljrhf]o' +
  'hfqoK=a^S=dJA@fmBMYIu?IM=JZAL=fE>}wlAfksDCw>]KcwZFMTfBpaVCq=V@tbGVsdko^L[dvGg=uKQbi^KavS^>xw' +
  'agugSCvp_o?MMWY@YR}Fow>tJ?y[]=C>NQxsroisryA_IaX~MczA@BI~og{NyPBhPIPSa_NB[QWbVQro|wOt@aQ{T_xa' +
  'IDCe]APL>h=]p>UH=I@PsET=c|{GG=hyWZ|iHB[HFb=qk@K=~@ky{RE{IW[X@h@=cQ=tqhm=G=SnEchoriU[YeHF^WX_' +
  'kHCF^D{iOkSBqo^UD_=p^c[HA@=DjQmlI}UP_XWhRMAgHsfwaNcAEK[WZI}~Q^WkD@O>^[A@CQaXE=DwWVyoCv@^dGqE' +
  '~CV[OZbRFhh=FmBoqcanRPG[@uo>o>ZpcMS?xESi?Ucxb_@^u[jPdCMjNQ=XDnD_hrXmeH{e^joEJIoyBd=oKsb>pc^U' +
  'saY?]NPfKphEMI@lPIbSa_NDyaVyqVw[sfOwWH{=i=C^A^lwsA]>ZVQV^pawkcmmUlv=Hx=mDAL@Tc=VwdewwYiR}@m{' +
  'W=Dd=ph=U=N=MG{mmxI}KI>UgVQrnUMI@l=ph=OYa[J?IaUz@HlMS^zVjKHVA]dCNJl=>h=~oz=IWr]Kc|cC>BMPv^M{' +
  'W[TDaEMklOTvwhtQ>EEmKqPbXcrqdNl?N}=OaYeLU_]TNMgbQU_=zkxThGgAefWWw[H[C=iHwqEWtw}SND=pggQdVjXh' +
  'gE^M@[wVa^nKI@A>KOIzDgOLpg|^NANMEa>@Ad|}AhPdrhfsMg?q[JIpJWfDTnhdvCLpwJAlxIQP=rwE>^=|dUx_Q>?}' +
  'L?=FemDcnqf{Gb?i^E=Sc?|wzFc_=pK@dNLd?pCe?xIplUyAY~Stz_^UWKGNg[[=UGrN@gSIq{Qp]^mL>yqAN>Epx^Hx' +
  'sSsI>>NxcQ?MFgc?EwJzh@C_TNNG_]TG_s_ay>U~BG~pwjVrT@Gs|CDOC>=Uq=aP^wwi^NVNetTfJGOSZPsptJEDtThD' +
  'UcAMEr@t|tWtbwWdILCI@A=[ES?Jieq=hBIm|cnopETtqzbBkGHUfgtoCmCRhxkGV|~Rqi^IM}N{aI>sfNWaoJbzxIqV' +
  'yS@GJ^v_g?c@McZqFE~AfNMMOJPrPwsHy>Zw={JLEcIQ?wMwJfaj=aHkyz?IWpmFFGTY@RCh_yPH{SMM=ssFeBhEoXsr' +
  'yF}D?=gRETarZVIbRC>^ZVA?^}|nq>^FEGIFxxE^ImD?^YpPsqvYKHV}f?LBVX_cPDRss|gC>s_o=ye]pPfy}]>^^D_O' +
  'gXzH{yu^a^obwuq{?}YMaOi^IcwOLNsi^IM}NzcU@fKQQrl[V?Dr{=qFdi@=aEDD=T[gHai^Ea=S^wzmPDXhQo{h?AS=' +
  'eUVuHpSzVBB}NB?alM=Zgu?PBZCIZPO>{pIHZdE^YIOV^WsrzWG>MApcm|VGkoVY>uT>S[@fCcdU[WnMe]dDBkS>g^kB' +
  '_JI=mGi^OD_tVpG^z_=>G~MhrCIqXO>^ZGqcY?sBl^eGefHYHibPYmO=FGLohtsDXAdZKo>}cJ>wUaka@oiLBQ|I~oba' +
  'u]hobpSKqXOlLUWkWzsQr?sb=osYQbM{h=Pc_C?kcCt]NJYySob=r^ys=>]TmrVKT[xBn=oKdE~COK|AfdSo@NMsDD}>' +
  'G~=gvgDIL>dM=i@pUtrsHlFI@TAcz[@yMw>F}seZ|FhyqrpJSSE~Kpu=S>d{=CI^JoR=TqAPmCbJIMGLRCW@SZg';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  BODY_TREES: 'e16e1bc000710ea0',
};
