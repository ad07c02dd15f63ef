/**
 * The trees that choose a page's body, for {@link readTrees}: fitted by `tools/train/body`, which
 * says to which pages. A change of the features needs new ones.
 */
export const BODY_TREES =
  '?go|TKbPNFEhzH[Lrbi]dCo]SR}NxkhyeZFg^gi@qq@UThs[JPPKo[Pf{>sGTmDxt}w={vksgNWG>j{WRxebbKaOw@C[' +
  '?wQHcxmx?JO>ymtJw~>tgw>TosfzLN_pfOV^qcRIdmtEBiysY=ZF{h[>TsDOV^qJc[AK=qZ}nfLRrN>EhaUCinKcIT|G' +
  'Tw=a>rXyrgd?GAo?nGms{EyNw[F?JxQvb{DCZCfML=UQ@{{b>{YSrSaKYWZo}LE[jea>}BfCqKkbLy{v?[?diDHpXcY=' +
  '=wou@yos@^|}YsQLo{UuNrxJxyeZFggRN}]oxAQ?~dCom{S?wjbgt?yUi?a?yWIouBw[FH{BI{HdcxQEkoWNMbkn>]hN' +
  'MILCKh|wqDftBo>mXHlO]YLoWNkHhCNH|pwLsogSmUOsnoAro|UY>ax{[sX?zNsHpzbgsjwoyNuaU=Y>gxW{iTwGVwTD' +
  'JofiVseWE>oBTDWbFyzAno@oSvR[[meaN}DXZhDQ}kJ==LEFp}LVo~KZCgTdggMyNrvDkTLNkNMFPsv_aH^AbPdtiXmA' +
  'P=ComQVAjPL=wZRyBjggGTw?VwC~J[b_OzpkHjDMmnQZCgTfggMuBruRycQ>H{GXG[ezwbgsEOBM@o]_bp=oAC_JxOZ}' +
  'LJhudcYZPwpkHfLoNQDDaL{EI>rP~DdJGUyfpgVEi?a^o{mEX?wsvxSWTGd}=f]b_g=sD_=FmM^>}WTjreyA[kkXCqKB' +
  '?{kP=Qrk|d}hEQkM_{{?Tw?VwSkJ=LpAQH=ThyXkvOXnPytzyWBssQC^R>M_[BJwlu}XIa^szsnoAPpAQC^|axy>sHf@' +
  'MJDhOEQeZ[}eKh{E>osrokgW=F^D}Bc~HHtw{UmQKhzqm{JcXqITd@M=oDJLrtwQnoAroZhXm>?qGBZOB=WG]|Fm|Hh?' +
  'BQQATJeoaoQKcC==pkdwuNnpFnptb{QZDwNI=K=ColgqD]cvrtwtzyUyLoaU=u@pd]@L{EbLw{TsutwRrwoyflGzouNj' +
  '@M=w=I>pQz}e}|H{>I{DSKhyOID_G@}QX>w{>udHlBrNtLOC=d>~CD==B~=a^WImum{[CJmPhbP[s]^rbEZyMLxk>uL>' +
  'fPL=th]^@g]?D=B>~?UzdvntfNcKRI{@Sd|{lv?IDWKbyMoCyL|iMxR[Hebi[YP=@M?vYSrFOI~T^~Dnfl?FWG?cAYoy' +
  'fnaL[fbgMqQ?Hiow^__ERkSnZBMAHyB[GrG_Z>Ewtc}NI{@Od}=G^=dKqTEcZ=V@tbUe}XOL@?wQKcVAqfwaG>VWJ_XO' +
  'vYo[{[CIJy]We|g{Bpdg^oLPZaKswZEmQ]ab?FyTbcekCM}Q[Huf_Bl=yfh@=P{BLHopFnZBok_=DwggXNtLOn]G@=Ov' +
  '?CcyMdKXBjjE@YtiMpYAq_QA~Ap_gALO>cUHQjzJuRB>ColWVv{gqFTUa[IG^xrk[zHQa^iXZWVv{ZOFxEi?AsZY>uLZ' +
  'biCMkwW=]_EgIBwU?SwRNrySPnfuhLhDwaG?b=tuTbpN_vxJZ^^>d^Bq_gK{J=C=HWJgqDpggA_fYtoFLhESmG^fBlC>' +
  'pbpd{Rd_TzK@othf^VsvjdggoKM=[^T?^ptTCBiLGKhh=~aubESQJ=C^zttCIlvGnTlPL=qh]]N__sfOJ?TfwYJe^zO_' +
  'rggE{JOSwRCd?u_QDGZ@wkVT{GzubUK|EUkTndD}AF^B>}}Wfpc>mG{X?thf_ThnIQUtcFuKcUZ_f|Oub?KhxNcHCC=d' +
  '>}sUC=thO|K]FVOHdEgFd}GL@NuUMJIR>qs@=SOKc{DlD_ar?_s_o=U?SzaMjee{kmsZPO>}zOC^?xMsDWmcP^TnQYIm' +
  'lB>L>jq=HRE_Wyp{W]O=~@O]?sO}YX>vbE_jWdypsLOC=fwIUW>RjfPL=qhLj_o=qB[J^yooEUDamhts_AkR=O>|qa{[' +
  '@VsD_oTvkDwJtJ=u@lPL?nPY[^~o_tLKRvdMCXLTyoaS>c?g?G@BbmB^^@Levu^UnBIJ_VtEGhB>E=ssDuP@=tI^D>lm' +
  'L>rHyqg@@w[JO@kNMV=U@?H>UiQroIWPuV@o]CZbb=^kH@quFguO{V?oagGB|=[ClNMPXCm_M_ZIS?oX>tbi[II>=Hqk' +
  '@AUwS@Ka^QUxpwUoyk[kX>sfwIhX_BgcOg@ZfrhAsiDmaLoyPbYC_Ih?>z=aP>^xOgZB>m_E=ravFvGHx~aDnsUYT_jD' +
  '__YFPRurCxkCkb>rhnWeDcIchM]jCMjpQA~>jC^kguBfePoEYNQLIM>gNKXSgnjDs@~AM]pxk~XPSKhwN^US?>^Q?bBj' +
  'O[be_E?ZR{^yf_CoZFM]h@=MHw_ToGAQCXTnfQo|iMNa@=Ru>CUwNT[idK]NmwWPoYq{wwsg~Me]FfxOIDKmw={JPBQG' +
  '^^dJI}Ua?qwFMIV=Lhil=pkAGVv{WfDDQ|V=PkL>{F}VHYD=OVs^bAKcVpQAAmFfrpUHFBKa^oVW=aS^Os=wwsh}OUG=' +
  'bsgALU@=Rt=UDh=pcrmxV^OYe]DA^E{QhrugXpcET>gtbUKYJ=C^p_@TAKhvqVs^b=C=cMKsXApfCwE=MrFvp}vahG_s' +
  '_bBAM>fBmFV?v|o>}?NfywHpYhEqaAEqBoWyBB=q~BesrbE[uIR>LtQQG>=nWMUDbeHYGjCZDTNboomBB_K]?HRx?wTs' +
  'SD^}Aj^NSc^lyGCJhwq=L=C=fCwE=NrXWZMCI^Dqt=Lw?B{YT?MMFWiXc?vFzoI@rhLuagYV>rsETs>gL@?Y~aVKDCC^' +
  'GU[c@={Wc@Qa^hDwcT=fewUIwMia^oEgVuLDf=LpxLkHYCV=pxms[CJtEjqzo@{CS^=mAyOGBHyUkgNHBMEpQHAa_pio' +
  'DtWQ?Hg>~Tet^UDf=pc=}KgF_^cKEqysKR>=bkQwxwJb_KprbXCbrfoilGg@VTf_L>tKh]QMcOehkEe=>LtWPwK}oUCB' +
  '^^U=R>Ji[PXRQYQO=f>decC>_gwhB_xq=XMlkv_HIZMyf]EI_?wIucX>qfUyIC>[|BnpFnI^j=oLGQDxsrnvi^EyL_cL' +
  'Z{zHcs~Sa_ggE{RGX~MatB]@JN{gOjDVjrGU[YI>C>_UET?G|qwocZlBZIshE?J?c=fyG|hQLIJ>UtQ?ESCwV=w>Eqbo' +
  'TTEe|hR=PngROwRMC]fqheBlPLeDwYU@mSEQDBugCH=_MiJGV_XPauc]bovCTfTCmDIa]athfvwnwOvY@=NkDGE=Mb?A' +
  'BN[dDfPLpZvfO>r]Sw?rpKKwZPpcMC|ZWbEMjV>Q=~>hPLf^hlQkW[=?jvf{GzbkCMdr{?DWR>S@UKZN]PL?lcH|yDK>' +
  '^[A@C?Ngk=I>Ke]HFolUw>fkfD_bPptK>fasfL_CHyfiggQsmD>?>^[A@Dc=]_hfpoJeIW>wXa{}C~[h_xooEJ=Q^OAL' +
  'DUdYCWDCPATS_o=Mi[@em^i=u}BK@}GctbNrOVs=D_C>a=cVPuyBn>h=LWIYGrHopEgUu@fEoYVuKZ?MSEgIBiaxBw^I' +
  '@nMngDBlB>^fInKBpPb_VmK?KpZ^hDWJ~oUYON}EM=X?kOfSJB[aOEc@LbknEL@?wk>l|jLz?zo?t[PN?a_i^E^>C>]K' +
  'ENFpA?M~Mi|DDXc=oK|IpJUCIZcQM^chI}ea?OuNq^UDWQDwtEAmwuUN=>^VzlUoJDAO?thLV>^>QA|N_shwA[M_?qtM' +
  'bgSRZ^hDwaNug@C>daCanJIdZGq>B@R=N==q}ym[xAM?UI[KM_=}GvE^>WRQ=cBjaFNKVB>AoFIy>f{ZMoI]_soDUx[l' +
  'US@twAb{[ITB{BENHDQrTGrzbQD@=e]A?^HhsP{S@W_]TFadEXUM@xFNQ?KM~oalLNdxOvYDMkVpXC>^JWdXoVYc^qFf' +
  'ivaxQM^=XgEDCe}A|SsjTkuXquLRqcpOaJiJ~fNz?EDSe]LQTsroiyEwqvY@^BQ>=@rpBNl^kJn_phTv|v[eUSkV?BoV' +
  'khZw>X?asFyRiX_RM_^OeDd=qF=Hx=I=^TgZG?D@VpragIG[=?Z[s~_Fg}y@_EMLUG_VEcbkD^meEP=O}}WwWZ{yqS{^' +
  'ExHzNwUT?QvIyfgBEsmFG{zdoCxsCe>?}^c@uDBmAeOvDCvEerGmAto{CA@=zRs^h?uBl^v~=Jtg{lf=C^NUpcEvGgpd' +
  'M{prkA=K^vy?N}LFpPph=xhoJ_TvmKga>rbhE^>jJ>~B_^=oKc_EJqHPk{~@BbY|p?>zijwaI{==suD{g~cETtsbOcb=' +
  'A|SfoPheVfInFJTUG?m{cFvFfsUa=TlfnMKUO>f=^ofjzkhIah@WbavHa^yooAa>q_o={JCY}DN=L?{uc|C_pggUuei^' +
  'VZag@ALc]NSj=?EDZ_d?T@avCE^NVcrzq?=J?xxk?F}HDsag=W>@hCMkEFvqrYgodVc_sfwG?A^oAIorfAox?AH]GZfR' +
  'D}N_xEAQJB?LUcchyRWPhZw>[Sz{CPP^SP=ReeM{KRMEAPyCD=]@b=JmGATGaA=Aj|BD>SnVeuw}MteRG^ILdSQgrow^' +
  'GPLgya=W]q=TnMXpI?yQ@=yRLPC>_g}{~@=tjWhFBhn@UI@@NpXIpy?=fB?hX_~HPnlNTQxMoBP@q_DLBMBB}GYR?oMR' +
  '=VYKJInyts^h?sPdM^i>Bc>APw[qSAI?Qo{UEagrGjU=NnGS^aECnNAC>@=qVwSQcAsc_?alrSbOZ{QcwCI^DpaUBcEF' +
  '@aK[t=AuXQsDPUQDd=LBjE^YVGD[J^wQq~hQTxEQ@eE=SRB@CoOgDmuoBEfM=]bs{f_';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  BODY_TREES: 'e16e1bc000710ea0',
};
