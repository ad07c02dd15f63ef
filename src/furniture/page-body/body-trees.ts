/**
 * The trees that choose a page's body, for {@link readTrees}. `tools/train/body` fits them, and its
 * README says to which pages. They must be fitted again after a change of the features.
 */
export const BODY_TREES =
  '?IgwVL[LyrY]s|OD|A|yUkBuFC_txnVrf@hzp~GE=YnYa}=E^Ev^}Tp[ISBr[AwTLZ=tBv}RHBx}x@}^=[Mb[@w}zhwP' +
  '_stBKb|~>wNtDu_g>Jx?JwLXvZLjKBqf{PlJOlDCKg}caO{g>p^s@k{~C[jEEATSa}?Kg}QX?yMs@k{VzzLLiKC@sfjM' +
  '}uj]@uX}J@}[[zK@iC=lf[^^@iLbLaU}U~CyQLkfvFve>Bn>of?_iG_JzJLOeiDnpJ~==[WNFZLFqf?_P}JqaofJhN]=' +
  'EcmkJ=wnCH?sZhq?Z=wptDo{N|q[QyLN]?K^ZKPbyb_MtBKbpQDTVkxNUE=v[PhG@kKx>?DQ[sXFyPgCsJ=wKsH=wt=D' +
  'PpBOViKZDagKmz^xPYTSZ=tbiLPmMM_UE=vPwmLaxQLw>s@hpYxP}HotD?_iK_HYO^@hgwsTo@YYDAqxJuA|EJNbrEAo' +
  'Hm]bwpUQX?wZqDxBCs|FP=bqrixZyHw=kA=]?wnDQH?rYFoW_ICPn>nvhixpxv@^=LENn>{KrfKF>iKj[WJc|EQ>ewZm' +
  '{ZNyqFHjtDgxiIG^zo@d|Cn_B^l_MYb[vBjuCgpxg@UTKKg{wY>gwZhoTnN]=mwPsQR>wPQUV?w[PSJc{gybrbE[nM]b' +
  '?gL?dOJEqDnw_UE={vVvd>t}g|BOoZaPIvsgn^@iLKNg}AX?vyjPvQFxUi?g=xxkC{XFyNtDd@MJfWWdAuyJczsmkk]L' +
  'sTvzsABEwT@ZlLN>QBH>uYGO>lFmLpVo_dU}|BoxbsMtCdKQ|~oEn^Cw{U>xh^T@mxXr{VTp|YMkAPYJTW^vYiXBrd^m' +
  'T=[|US@=KOikwog@JlueNkmkevYvOk]P=K=F^@iLCC^GFkgQ>ilx{}~W[yyhwWLx=i??SHkVxq}PLft^wY[^tGFj^uBo' +
  'hw=ybpxJKcmKugfNuUrQUvDMmhnc=HxsVRmoaoN{TdpWoeCjT?XZBMPhEAfNW}@Rnufr}TEk]a_Ggi?g=yU=@nWJWJwS' +
  'sG=sUZWln>?VsfTgFmgZ=qbVLDkubwnatjDwh{OG^zQcrDgDQ[IJ=AMIRLPjSLpQXomA{vNtD_Co[IP=?^Itl}vOPY=S' +
  '@Bo^oDNjPo@gO~N~W^>My|Wd}G_}kPXhsBCJcy{p=>~tV{UkFHnRn[?AsLsUZGJwLKP[AD=VJmc]B|Skew?JwS|DzMQ=' +
  'JcyNtD_sUrbsIZedU~BKcsXwGJwSsI>H>WM@wKPXpwZeZS~B>J>@|FC{Db=L_eUmQXFpxlZl[ZB{>E}{f^@iL?I_yYNN' +
  'Gb~LfJOE|it}GF^EOvMC^En^FDvjjW[YyFtwkihwWLxoU??Q{osFlgteg{Kk]CxkgP@F?a=Tv?gEFXercED~RZbA^GYO' +
  'd}Gb~CCqZUU?JFqizkSPH_?TJYEkEf^DMIwAi=~?N]@uMz]@jQnfpzRRf?I_yqJDdAoAFfg?WIeU^=~R_SnpNkfSL>wM' +
  'g==}Cf=wbb]a~LbpwpUNC{H[JFvg~WIWTkoMHDrqoPH>lB^_YEC=_sFwALys=E[Dsbpf^_rctoyODQ[B?UvD^>=HqQho' +
  'KHjtVQXoliLtt=AR>LnHqrVk_zz=i@h^kB_AXolhCboedHg>Pz_QD@eQnapytRdI>ipbiK{AlivscXoZheJbqTp_?G=A' +
  'XcUUkgQ=P[gJczrgCLJlpif_hkBByua{G=FltK>KrYmHH]][b[@nN[}C^@iL@Vpc_OY?>]]i|]@dSnpNQAAjbVKsY=v_' +
  'gC@bHHdnBeoiWZwMel]@G[mZ>Oxh{UY=PNkRKtC{D[b~C@M>tD[JFsc=v^NnbvP{KBC{DW_}sdwUW=G^^e~R[M^]wkv@' +
  '_oaU=W=JcyNcHOC=g~pjh{n?ZAWydResI>=l{TBO{=>|T>bnNndPYLDfAo@rghoGJwSYJ=CqYlf@fEMLsXYWAlgN]?Nn' +
  '>u^{ZHorCdmNneqV{}X?_HVaq^AsO=R=?zlWHw_VJd{KejIKgzpcHSb[@jCqYxsEG^rv>gCHbM~WCcztRqQV@qeJEy?_' +
  '{M>YkpwQXolEybnCM{gi??fhoEU@VoyzYaLucXo{VeJ]QX@exgASX>PU~@atbolwqDhJL?F?On{PF}>C|WzKJFzU?=TY' +
  'PTbhE{?BMMOvDfkksAEDirgOuMmSE>[=]HtVOufs>IGRFJjo@iK{I>=Hp^JS_Lz@oFAyeaLB]d@M>kD[e=wAXolUsfbN' +
  '[}Us}OWT_?CO=R=?{CIR=>GWVDcuwxbgC[okg>^ELDQ=VqFHG>AAWL@auwI}MZNuiWJUP@E>Ovp~Fj=Fi[>Fhov?o_hu' +
  'kN|{p?dUkFyT]^SnmDN{mrKKgzMs>I>GY@iEcmLAihubOZ{u{X>vgv_VMg>@mx@IXOf=rEfYky{Ee=OcG{?TI[]ahoEA' +
  'hFntzPgbLYKgzpkD[jv=H]Q=MZimirfFn_uUooAZNuaU=W=e=dkrsSNXXO=Lmtg]lBd=keEOm^SA>J?iQoGqozZBwuPj' +
  'K^xPmbc=]_DvFsgvraoT@ajxPYTGSSphI}~>ssEvuAXoJgBYgrw[MK=MdYqX>jIzUi?>jTrTCJHmevgv^ysPheYcaOxW' +
  'loW=Z?PhoJDDnCMkwi??YcJ=DQZkf?STJKhFHjrA=hPpmyYI>Dpa}HBy?X=BpVh{}QX>ubESQdCmL]fgfJkL=iqWzZXa' +
  'G>NUOEg>A^HdCrpxIxmKPaxyG^oBAyZpz{{dCiP^Qcv@>qcq[W~?G^^Lq@~qPnDleH>IGX>drYyO>T^QsWM_^hyxThvQ' +
  '^iyjRpeNtleu_C{@Wb[hIHbCQw_GtdnjyEYVcLate=ZwuPdE>ZowCZr{CsEU_A^EYN=GS{Pib@=NtDWQ?awY_iDFheqi' +
  'WJFXVF}?dn{Qi=>mrcto{?bkqijE?rTm=]DDQZEW=U>tsWPm~a{GnYHHW^?@q>{X>_i>A|Q[x?RvOE~prPkbo|hJ>gM=' +
  'mqQedGYGeXPWb[@hBM@wf?]UnAH>DvqHoQ~FHPQb|go@nJGo{R]oFGA{piKQ{ay]OJ^zOq^SPNhI?dhUZSfw=FOPLlq=' +
  'zxsEeXJ[=[DnG[taAM@z{?TBotEOm=kgEvpsl{gGbmjBpaMijLow@YT?VupI=zfu@^SkG=crfiC}j=I_VOQagWPJKfBl' +
  'N}sb[>je=dF[YlzaSBiM=bgWHRSXbvi|lFNrorAWKkSAJKta=RPvjBAK@brYGt|q@GD=@VKRC{@SK>DYnau_g=mHNDhs' +
  'gv^ysXpy^I^y?foDO^P_tb_vP^m=n_DnkEQgoEhpA=eGY>FpVN=@BxrgBFJq_HYmVBzxXZsEvr=OXa_oqiza^?@p{ZR=' +
  'UAOc@>>s@]ZoMXO=R=?vUMoFRVPWmCMDjD[t>crYUY=Q}=e?W>{TaRHkeAN=FkS@PoyMg>@|gEVGY=y?dpOcOSKow}b_' +
  'oS_o=ybh@=Ofo?]MoQaE=@vVJn@]f>vrgGZHopkfKS~bgviU>YWj@_ut={ZE}{b|hC|UAiwEFPUYvJhoWYZMY=>S=_JJ' +
  '_wUdC=?ls{do^>a{KdC{DK>]?MziN}>^p^DepUMI^S>{fHtbESIdEiCcqMQc@wXKA@T=qVjy?q^SPActI>kl>KHIVVlm' +
  'bKQ~OsRgv^WsXtV>YUrdbwuWkvEhpDZKL[KgyqqujmFZmL_CcqQUO=f{CCPIC^F]OPJhRVf=]D@=VkVzoGmvBtyMI^z^' +
  'Of[Rcp^Tl^W|Eo@a>pHxms@EK^gz^HuoJUk>qRaoOmLdpN{xXv>cLGL?teYkSAoOy?W{ZFNwJEi?]AvfuHiAM=U@?K=W' +
  'QwCbDlgRud=ElpPKNXipr>^Mybh@MFlKk_AH~p{}xPLhH]pqmOZrqv_{ssclwybhMdXbPkr=Y=@EaP?U|FMRDaE>OvaY' +
  'AgUAjv=FNFShctgfVqNYEB{EyPNnR=tgzFM@_ihd}qk@BuYgCM]Ac_RB}E?|k|{km~B_s^?}@DlE>Y^UAK>DY}zOLdxb' +
  'rJP^VI[f_?XN=G^>WIhuXdBMUpQHJCK=UzbnWFOF_hL?ilteOsiJx}OBJ^tycuCa|{lzmOLGZzN_KCcpYCH_^is=';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  BODY_TREES: '7137a6a6069b400b',
};
