/**
 * The trees that choose a page's body, for {@link readTrees}: fitted by `tools/train/body`, which
 * says to which pages. A change of the features needs new ones.
 */
export const BODY_TREES =
  '?go|PKbPN>ElykLDxptLrbUTbG~E{eY|TKcr>QXE{GEKG^x|fBo}JF}fvWPgQnYLrj|o>xnVhMbAQ@XwsjrJDCZAdoCI' +
  '{BogTMr[>?JO>ymtJw~Bugw>Tq[XGZFeAAP=OGei]@nO>WmlD=DO]GT^R|>seUJ@VD[D=VL@jxrtYsOOG[@OcIT|GTw=' +
  'a=Q>]PrYJhsO_B?U>TdTW[AZE{]A_BYiXpJfGZCfMGTwDB_N>N^XX=n]bxkgPKwwPtssOLokwuNscV~TewPoQlNx}H^N' +
  'o=@b@ULlvVrNM~@pbVDKJ>Y[b[[hfOWGBQ]f{KFB=o{guBvaoTBYZCgTPBMQMTPNeCon@pF]^hf_YkfG_Wx_HNMbkkZE' +
  'y{R}][K_[kV@r{>Y=cRF|iPz_}@SJ_YwqF]mL>}eBD=DO]C=YXRhOG_mpZ[baFnKmuzPgtH{=ZEypI=K=tYk|GTwGVwT' +
  'DNofixseWF>oBfH[bFyycno@oSvRW[hCa>}B]VhDQ}kJ==LEFp}LRo~CZCgTdggMuBqvDkHLJkNMFPtb]QT=F@A_=XBh' +
  'QvYUe=J_YWVwD@glMlZB>JtX_wrWd}>^qgwImsX?zZ>sW_[Ya_F]]pNtycnoQrolyGBedufNgMc[@ypQ?LENa|KNJwyZ' +
  '}LNhudcYZPxNkHfLoNQDDaL{EI>rP~DdJGUyfpgVEi?a^o{mMX?xYaG>HjO~=Pnpos=W@o^AfEM=}y]lrecKfWSXiejb' +
  'Ao?sREjwFqvYr]wQOvbtVsnoArolgW=]aOBmxe~LtfWMqDpqztzyWBxWG?hgUybtTCe{rBdsEgJK{jn@i]CJcYEe=C^>' +
  'o?tz}WL_yyYUMia^hf^zNtL]IZ^sWQHgFf^XxlO||IZPwQD[Eo[QXEu_g=U@chyY[JH{>I{DWAOsQGwlKnR=YfuxbZ?D' +
  'KHefwqG@ETeyNUHBbCol[=z>gqhnpsz{YZPubE[QX?wO^~f@^IC~DbO~=Pnpps][]wNC@pawSOPzYGMxJbGzoyfnComB' +
  'Yvq^~h@=Mw@Blhjoh]^Ff_WNsLdEoZxM]qbULD^KshZgmWKhyMoA=wUQ=QD{}GlB>gwXXtb{RJzMs@hLoU{>uL>dO>KM' +
  'FdUxAroJiTw=yLj@^>I@=b@QzJVsV@dPL=th]]HZob>ubg[{EdrVnxs_qa{TGDQ|Ee=n]FHZoJ=EpZ}@]}e[[tB>DQ{Z' +
  '?Fw^i?^Uu}>L=qv?oSaQEUD_kiMjaO]KBMFXkEQ=luxktUqDfPL=thLh>AkR=MlYUDoqTVIREqFdD_jP{CcX?u_^EyFj' +
  'NMJtciX{k[DIKXDlL>yOvYHNN^[SzB{lwmQ]ab?FyTbagG@}CoV@xNwnX?Rv_tLOC=fwIVX_HvvNgHDcfvttbg}cI>TL' +
  'ZHYFN]L>XzgZU^>_ajBrP{wP=@MBkmkbLutYlhXmULTSa^bEdyVv{wuffkNLABMYxuLZfgNMNcOtI{@?J^zz=dgR>roE' +
  'XeepJzN}?a^pUooAVCfmdMnbggI[SxB>D_iPoW{~oj@TO}Lm?THsIfPUhpcnnoUNcMT>DpnebugfcggRB[FF|F?tpQAw' +
  'lgoKKCo@EqNd]kwnLSe[>fP[Uc@zasQUDhimOIOEr}_baDQ{wW=I_UpQAC=K^[mI~oin]^vhf^VsnngoosD_DOZF}D@V' +
  'gKsgZGVwSBHzwi=]^thfqXazqWkK>[}H@_CoZwW=a^dmBNdMlZLJqp^DokTdvh@B_TYPLg@M[dI{GkS?rOQc=DN_DQ{g' +
  'qBbD_bZOHCC=b=oClHVZKHd?gEFP@=WjsQA@Dih=wCmiycX>vbopVtE|UqBb@^?g]=KhwxJUW=Hd@MZwyec>}rKmcP^T' +
  'nQXx|iG?[@TrEMyaBZ_AM=DwWPsIcLXnCoZgW=C=bg}Qlob{MP=cnkrsysroIiPywY=IbPfBl?|QUDdgqUlZGMLi?FUi' +
  '=[@VravKV[ZcnHKrZXMJ^zQroIWXeQD}AKcyOm{i=rVy~Wa^q?oM>hGg?Z|w?RrYmLPqggZ}^X?r_g?cBUa^q=YBZmEg' +
  '[LN>ZlL>rHyqg@@u{VuKF^BmxRwxsvOalCoZWVwCJJzEU@NCZbb=ZF[d^fnMngEg=oJKe]XoM?qOVwSuE^DuU{=NHNM_' +
  'lLHAn]OJNkg>oFAQLf|ee^[ChLosUCtB>ilHYEI?CpIZRKZEUiL{E~PGza?=^OxHWjrbXky}kR>LoWsuo^IqvD}A[~Ob' +
  'p[QyKoNboomBBbF={hrv?smPI=TE_^Pd^EoZEqB_G_ya=J=kylFTYC^lIRg^=MAawnNCc}ZD_GOA{m}FK}nJiDQ{EW=I' +
  '@?oMI?^QUlZp=Pknes_^EyLd@M>kDSI_SbOYiz=^ktragF}@Sc@z=OgUwMUBRfqqkDwJsyVwCBJrFb~?LyaPo_gL]M[@' +
  'ww}@ocUKcTGaDa{wqDnR=O=DpNDkyL{gi?AQ@{MUC=wCeqS=C=fk=pkAU^=IewtM=wscryIKLVUi=fCxJll?FU{JOT[e' +
  'SjpWaAP]C^M}=C=li=oLK>bFfZq^{[PI?Pcrx^c>HafhCoZEU?I@HS{J?WVHN==ZPtpTPagGMLeNLFNMgQM]SUAVy>kH' +
  'XJMR@h@CGE^@KHWW@qN|=>}?NfzUHpYhEqhcb{OKxB=KIObOQbGgBDfrd>}cZ?r_^GG=^NzganZSzcZeCZP@sboomBAX' +
  'cpWPfoat}PQ[@wU?MLCJ^xq=JJ>zaAHbkG_y=?~>S>bE>{l^@}=_]DbOnnVAH{Sb{i>Xa}A@={iP|gK=CMjOg[^W@nMn' +
  'boUI}IgLriMJONugcb{UzHbqggEFCl{AxX_DyWGAJhxx@skR>rpNQEfwk~xRILOml@otyG@Ej=gg[Z>}fL|Rc^i=APdC' +
  'L?Z>YYxpnQ[A@CmPoHW=I@q^Uq=]DQAooODBSd]EMMEIdifCL?Hw>hKYzDKJkV?niGNJvD?[@S_^Fb_DBkFgoSUAP{S]' +
  'wrSvPY>^[IZ?qb=okA@=agKCqo^FrSq>g=u@fQ^WcblNFDwtGG?JB]qUGYgBzqeDf@^>cET>isfU{cKR=oFn?>^[JIz}' +
  'Aq{czCkHOsQBE~D_xIKOAM=E?NYQuqnBDGLBUPHzkCcwvFJEU?dYs}Cq>FBJ^mbAYQwYFy]DhF=NgTaubMZEuEQarXq^' +
  '~ON=yV?IDGe|g[GbJ~gOWcbEcR=OkOD@qbiVjdU}FI{EtFgohfqr{KA>~AkwUQrEthfr@{JC>Sz}KGO_=pPk[W[{lv=_' +
  'SAG=SUIE>zWV{zEa]asYZ|]Gc@e}loBfaX{=yfdE^ZEoIH>OQq?g=FXPLfsOggICBL=>RzP}B^wz?MDCE=@Flw[=eZ~[' +
  'KhywG^H[cwoI@o^UoOJBa>^FsrxVKBl=lyjjd=oK|P@qgg>ONKLFquFf_wtv=bgHn=HUQS_LNlG|FI}[>]KgwVMISPdE' +
  'oYUmQK=Tp?=?R}bTpDiZN^Lou>o=Mi[@fKGb?{d}ItcNr@^B{uYR=@M=OvAa^oTzNcHCf^=fkQvTEgUue]fWZqi>Aa]G' +
  'HnNduvGHcTa=oKt?}ma^?qYig>VSHFNRf}BaxMI@nTSgqEDO>cQFfn^WplEoRvOh=xhjX^@nXqdLPiEr{UMoYSwxhAQJ' +
  'Q>A=@X{SD_C>gQz{?VB?xl|[NIpJUC>uiHyV{o^FtODg{dFQFVGSz^qAH^rVpQ?=iAt=VBAyfoLDpGHx?AW>{YNM]ncN' +
  'oIhQE]_o{QVIQYSpgDk_BqmOYa>sjk=v>edaF=zooFB=eSLpPosv>pgTtgYtRlG=BhRM@{IFMfecFNKNB>AoFlKkI>E^' +
  'YwEagrHkGI?G^rsOByQKR=@qbgSJIqlVdxFX?QMYN=B^^sMgTs>s[|B=c_GssjzuUU?w{q{_sy?vYC=BnMnp?g>}j?Ib' +
  'UPRuTBJn=n[BowbX{UlobYa^kBl^tzoIabfFadAXQX~KG^|MQ>]auFfur{KKOQlv@oUSPSsI}P?i^N?ouKFG}~kztu?U' +
  'uEz=oApo^ebAK?vwbfsWJIwu@b@=Mw>P@qg]ugGIVjXfRMHmdIpJVZpdADJATYz[C>FyIxTphI[ZEwcNbLOLpAnoEq=b' +
  'BfL@wmopokRGfhb=okBAYRRLAouREgB=kdZTOL@CDjoyrXmeH{S=jnh?ZqV|CGe{@=yoIV=LKJGTVM>]E>~TPLScbu{G' +
  'GCJhfxufYQBxREC_B?adR^KWJP@qgTsA^YstlpTvllMyfb^=_kCk@=yOA^vEnLopUvPEZecEDmihaErrPCswBLPO[rEE' +
  '=@i[tI~NfpNQheVhO>z?E@SNfvcEO?KcT|YKGEcBCArvxCv=Y?ZAxISh@WbavLe^KHUOwI@Qo@aG?@fpQCvssj|ybHbC' +
  'M_YC^sGeuag={JP=f^=fTlikCcsUAhCG}E^^vzmDbJUxoVN]g^NMqEDGC^>^Q=a>X^IQlmVNdqZ_?AS=eUYK{~?owdB}' +
  'EnvbkiO]CPBcoI|oe=J^yRj{CMUAooFDU_p^VIMI=]={YgFnb=OV{HFKI?UwKB=>tc^goeA{jPiK>KWQWPC>IkcMY=C>' +
  '@=sI_KP^C?_^WTeLpgJKA@=xtdEBVdcEMcA]DeGzsa]N^tjkBEzQAyRuPgmEo|DJChOg^DzQnSh_wrwYxzQo>^EEYJ^o' +
  'Dj^DajwBLPHmIZbtA=[E[GooMhfwk?|{]X^Qo{UUA?Efo|dGIC>[{cIRNzxFoI@fPIHOi^NBNhl{C@aNLdFDw}LZQ>bE' +
  '>sZ=FKPLVN?FXgPWxAAozwOroU_{TsDBk~NncC>@edzhP]{WfiMKUa_bUFQ@qXQ@W^mGNK^=~DhxL?';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  BODY_TREES: '6181f07c79dc856a',
};
