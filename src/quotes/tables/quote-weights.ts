// Written by tools/train/quote-weights and tools/train/word-tags; see docs/models/quotes.md.
import { packedWeights, type Weights } from '../../model/sparse-weights.js';

/** What speaks for one part of speech of a word or another. */
export const TAG_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  ']u==Ko=>u==Ko==jCT}d{k]o]aSZyjqN}YXOG~w@EB@uN~u>[bftnoi=MLxJ~xq~vrIYdL~vwfsfz=qF~~oXoSJvQbTz' +
    'zc?h]dnAnHsXpmOU~s[UQ^YwSTmwCC]{BwP~smwKYnN~e>}EQb~~CgBEYF~xwn^|{GcrLl~lL?lM~UIj}C~BnqDun~MV' +
    'DorTJmSjzrkLonx?wP{wAjtSv|C}BYFuN]PnWnIn~KwH?[okIbnrC~aDrB}xdQ}VeUn?VAkH|EraV{KK~sz{^~eh^[qn' +
    '|Njfp~m@>lJ~pCa~c]~}Qh[nuXk|Y|xLT~bm@VA~{RbnVYogHZfqH_Javw{^{RrsJ|@PmVAkvqlBxB~}Zf{jQzSGLw@s' +
    'GdSZnFozdTyF~zBa~?|[qlyvhRxSu[>]{~fM]}]NhTzb~lSfUNGnL=uLQ}{GWf{CdWQk?{xmtLpmXmf~BFzepUBEAwDr' +
    'N{l]uZsD{c[rZk]wj~~rMv@vGoz}x}CRSJpGAURlLwZyDoPdv=WJG]~EIT~@LozfZmB~uDNwXBllX{vDVwtShDxMiCpn' +
    'DZSy@sqO~qBxdP=wNO}yKvL|>eVeDmb{rjqZ~Rob_vyFKTn|fcL_]{=^fRy~qb|sIeUXwXeB{Twbs]>L~fi[wd|[=YcZ' +
    '~P}{L^DG[HZhQLoue}WsAsCWL~~~e@FYqUV}V[M|}jNmDXm]XfU]~|I~sfh]{LwLxfsbUS@]yd[J?Y}_{oIAwL{Fdns]' +
    '?nj]|qnj[Ume{@}o]~ZW[>tv}@oDqzKPrsFhMWV]B}WkhzaWJKT}^udEI{WkYE_{r]TIok^sL~kTxQiIsVJ~_vJbEDkG' +
    'GrI_nxcV{}Yad~~yleNqjx^wjc}}haSu{vn{BkHKf}qLkrNWlC|t~zfXV~~d]_fpWOF>xCeB@LM]Zz~R[@Mq]U~xwnd@' +
    'zQ}DTznJHI@~}iSzsz@}HUFduOL|U_}AoPH]fvijh[S]]ButuLcb~~|HcjpnJHx_sCTI=q@Fdhw@@YnwDY]r@~]Fo~~_' +
    'c^yh}>Qf}f~b[^zh~rrVm~xxQGeJ~}gYY_de~@XRy]zg]cSwKMmPLUdBitSwj]a}jsK?]{~YrSfo]w_ZH{?~}HvtKk]~' +
    'y>R|S_Qh}D}DPkVE^vULOUrqZ>~~QLC~}GX[xB^sAr]sH]WyhfoJzKiMaD~=Zr~q]wDqd~[v|dMeCxnr>wPRWDDLlion' +
    'peP|ySJMnhsv]KvaIxcGcSNYR^ZB~OXhWn@~gAq{|mU~~}]^~OJQ{ar?{wCQgjnK}ZzwRh[@[Un?k^~d}f]zI}pJS}Mj' +
    '^]~sjftY[t?MIYrB~t~qnsPmfxR}vHawrwN~^L~M]fm}apSMxQob=~An~xxDNx@{UjQfRyLR@}}poD|p[cx{u_{?yDMG' +
    'Pkn{kVg]Z[=TeOflzhmyno[onu_[A',
);

/** What speaks for a word as one that reports. */
export const CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '_}==Dw==K^lWTtVwFVgFIybR|ZunPADiWMvnvSAje}Nq>wCM^=Qtj?XpQEJrg{}j|K{iB[}XeMr[xAs?h[b_LQFL~xJE' +
    '[|y?GPLj}P[OwLOKGh[sC?}W~?rVrNafUGhy|c]TJbnwHKlHLVHftNHw@y@qv?IL~>xcVAdXTWScYe|WJHRb=DQL][gP' +
    '@LImBnnf=Zm[Zk~sPospA]}>]sP}v[YzuKb~kLuLN~oZWB{uPEs>]?>spy]_Ye[fbcTfr>neacvb@|>AQOYzsJRPcvMQ' +
    'Yma?Hy@afiplc]pfDEH_qiFtQm~QlPwIl~RQPhuyoDoJ>y|sHp|NdVw^UsB[Hw[DFwtlj_Ap~>}RDnIPZ^x^Np{Mt^N^' +
    'q@lR?VcqVOGz?^B?tWsv^NG}>vQRMGGuXT_ICT[>cgHKMCP]T_UZ=nQfAboVIhyRwcWTANTwI~?fjcsyF[A{zXfaHqTD' +
    'x^JjunH[bVML_M_cDZriB^Kiu_ZXdKxJSGg^MJK[nIjpUA{Jh[wE}GnLKNraCSLETrbQk?KxpYm>XIrgmpbuQIIasKY{' +
    'LGyzRQ>^?s^SKKDRoMM^sVbCQveLMR@cWE|h@MDBnE[m]^mPzhKK|?TDwDXp]GI@~J@M?mqhurBlvXxFYwZAc{~bElI~' +
    'I@cM]I>LI[{}OCnwoWFDKEF_ejNHBEbkODawcSmzm@^fKUAoKf{iVEhqjPTPktgC@]{ej}U=etaDuCP{X|zu~{MzTK{s' +
    '}EAVCqVfvNd~Ka]OrdT}EyZxFshusP}DQhC}>Ve}yZ@iimXjSeMzSL}XgcjqC>wt^FJKXH^Rz>wASuaZ[yY|KuIt~enH' +
    'p]_szwDevzIGRJgOgbpTlCpcFSxBOE_[JpSHPEfayzNLY]XJ~^>EDzFi>~]hbnLbRhG>Eo[]YWnfcz?SQOw@HvMwV?DM' +
    'Y@gMqxFKBb=>IPeifU^g]N{IJ{IQaSleQoa{hrPAdLtdElSodGPinVM}ENggaYVFnXVqAED?DyLD=wxlUTWZMwEIYr?_' +
    'KHeIsue|=@Y=PhHwEejsK=Bge[dzz@Ta_B]_^Kd?szSq{hXCNiGfArwF_LeynZEnhgQiVJJyMiCJxWz==ktx=bgMyQP@' +
    'WG@VWoRWg?[GsfsnaAPWAlHJbo]AhL]MJFxEhgIGPEVHdnEflrNFOdEwNq=W]Xd>AU|pyKZ=@JF>JMSVpSYIlB_i}pNP' +
    'gMOkgMriwASg_Ao>u_PXcpR_rTOHrz=?yTrCXm}bF?MriX}EMxEz}H@~dR[N>YNUAPHN>drcI]NDWEFsp>iICmINEo',
);

/** What speaks for a word as one that reports words in marks. */
export const QUOTE_CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^{OvXD}IBowO]YSuq@F^lRrw_UO{Zp[O{rPerxaGvbyBWpfTDMQC[Z]hmt]GaXRXGNEL~MFV^QqkfhigRqYQP]NYezcV' +
    'LSO>DLVVtH~E[Xhle|d?=mQaJrdFbvniuRlrnqnQwzRDfU]V=J||PDFJm=R_SF?gd{LM]aDj]vzfrr]iZNLcpepI[^aP' +
    'V>]I}nVlgQLqkVRKQKKovPlL_x]~Irs>DSCzNtiQwP|Lvvo]=^DhaG~m}CwczbmWX]exGvoea_cI}GPYbcfUfSFVtA}A' +
    '=>}EIepD_LbYD>tD?o}^^uuwhgEAoSyt>sKTAFFcTV=pELyoL|Q>zr}X?frZb=>Mnxlr{kEat@C@C@DPWC^V=Ow^SsP~' +
    '{oHcCHwDu{vALBxKwglFOt{>DbvY{SwncybOi]Mzog[X=KJCANdUlZ|pywB||z~L_ag=r~|[IA]zh@xsbBkD|Prw]jTj' +
    '^[?WOgg>l~k{wvS_V~SbTk^~YXcz@jHjaFgG]~L?wLq=}LgFG@tU=|eshDgEGg_RswTowt?Pke|j?VwJYZRnuhHpltif' +
    '|qH]VByljVPjfYPRTNjvppFawEqoLOhmoXC@?rXFYGogFR@CRLUY=QVfE{ttsIiv|cwhAXCwjChPDUVCdR=YGi?iWaU{' +
    'oYaB~^=wAN>@CVaiJRH?usWUa{KOaFzMM=CJJb>Nh=OIN@A~]XlicV@W[U}QMoGokJUvqkaPoGoTMQ=cOToZAaSkfpQm' +
    'dTfqVz=NSzc|AgcrELt@cXZoCTZLKOrDW]yBU|eKpGiUb@luHoz[_|?igVCec~T{FH?C=oDSVqBEpSyB]Izwjq>p]DrN' +
    'JNidCJeFINq={cn~B^xU[Zs?{pdOrgj|W[qe>JcG=]qroWfeRTzaDp{H{hYoqscaZHN?IJDjQY?q[IFQYdYtoHJYlfR?' +
    '>^WMhQ{S]gZHx=Ds}>i}kS|ND=c?boo{|~AqNBvUGPsZVahaTyd@PhjnOmn?oz>LADHf]w^AX}JFs?Rb[hpEtVZeaeML' +
    'ZxNsoDo}W}O{qHgza_]rn]ftwjwKkN~vbPChzB|JimHR_>ZWDfxYMf>KfCq~^rE^yJV?>Z@X~d_?aLzU]GPcIh[j|cLC' +
    'rAGZ^Dh^YA~UaxQ>JgH]|XLAfIXuMovdPdInbKNlmU?ESdVFQvQRi~KCaHNlhgFWuBf~yyf~Mj=GTws@L~~|eAxEgwAD' +
    'lkKvRUDUQyj@DIZV^AUNgELoFv^dsTvvOL^rBFleZB=xygLhY~uTOuG>RObNsJH]zyoXlccAQDyaaJ~K_?T@Zm{strR=' +
    'sYiCoDCo_={gvz^>dL~hCU{U',
);

/** Words of other classes than verbs that may report. */
export const CUE_WORDS: Weights = /* @__PURE__ */ packedWeights(
  '_?smrjeWdK]}UVr>S~@sW>GhSloy?}GMmR=N^MY^BqPhi}V]y]DW]>kBnPdwSFvc=}^[FF=R~BkfgSMbisFXp=elzYs~' +
    'hCY|uU_?AcRL=fVMz@ou}>UQQJ[>Dt^}i@uIP=Vw{qrmk?hGMEKRuMwX}XFGtTxcSr}goIcIqyMf?rpOHsCk}}ErnTn{' +
    'uAsn?edbVZsAt{?~>XAcn[>EaHb>W_eDwa?wZCKPE^diPbJrgGa~NWYfIrh]_YAzerZaiUDclwVcVEqU{u=ws=tez_g@' +
    'rqyVhU^e>DPkfs_}[TSqGYe|_~^=>}==Dw==]^==',
);

/** What speaks for a mention as the source of a cue. */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^jKQq>FwdIYKQW~AHfMsUC}]{FpP|uWNJrVFtvf??}=_IKmatuOE|xYDb_GCYyMGBeB?bQHtc^p@LTnWCYI}AW{GCAX{' +
    'z|yX_|TNFgRdfr{D|steAT}bX~bZrl{TPAgjVpszG>ah|@aSxPAggh@G[A^rDGpcd[>@i~||GuJYk|nA^^fgJ^PkQVAU' +
    'OJWj>^uJnyEEQf>pZI_d]vP~i]riENQGHFtJVekaGNyJOrZfKFQY_ui=J|YuqEs}qZaqcbuNhbVGM_ISI]nb~ghoWAcD' +
    '[yz^StO]PA~[AInn{OFeFBLY>BCrwPfoi=}VaxQbG?wIOxHyswzm?Q|@NqQSj{s_COX{R{CUOJBoVOT>B>ufYaDlfiix' +
    'AeELS^vmAIRA?a^R[DVM}@s>ipjL^zkbxiyhTvUmPjpbLwCkpg|{lt=hi>>p|]K{P~fbiMRxmSBC}hq~lvn@lelVYRb~' +
    'N[t][tXpvLDGeXNoUDe_HHhP{s_^_WIBEfSIw[GZP[>{CTit_oQEcm]ulmtt=M^}xUK~U?hQ=KnQUAw}SJUi_[PrGU==' +
    '=R>RNpyVIaabpa@?TJIwJvT@FUmAU?_ep_^HDv_rvWFJAkT~AOKxJ{fP|^SR~xyRt~cdYGBwXi_o[EBikYfu>_FD|>sO' +
    'Jx=T[WB}EqiNTn~Sv}yxN{FT~Bg{LTR>_RT]FMarOT]T?}U|f}ufrhAFraU}Ud^DIymhBKxmKFoK@HEhaYHO]>J>KB[C' +
    'X@s~on>bkCMKwYSACDTsT?L]{SqazKO~}GXfeoDmd|toWA~{fzMnwhZ?|GttY@bM^LvC~o>gHv_[DmPfiH=UYkNKwvZM' +
    'Q^A{v}BtUG[KzQsjGYm|XP[cuZU}cI=DWnk]sk|xU{a[eqn>{YksFDBEML{PQLPC_Y@|AGACdDJPxd~|@@SdwxDm@ZJs' +
    'fzrG|nuxsVhqKpSBRACblKRHLSSUlm~mq~~=>wAj}cayPWRbYt>cQRonawUhOEuEL=QTxQjP{BIRd=oR^Twq>idlDg=p' +
    'gEY{RroPGDai|FWYacz|L?=qVcOiwzKwcQXdfcEyqQa==U@j]uDkamq@>JblxB?DheRVZ{rK}NAonc}j=gwq]m}r>lHa' +
    'U=WVKH~TTaUa|y}c>TCu?{?DmecpVuh=^gjSFg}i}|qIxT^oJ_Q]UCCBaORfkaV@EPmE}TCuxh=v_RQS^bLrNmMOVRJJ' +
    'kUKGCTCLuoQyOEZufLqLJWqOnM[}O?oshrw]iwc{R]?wx>VUrZz^F_CMwGgoLrZPmn[tBcok[F?N{w_lj}Pk}JQ[^pIS' +
    'nBZ~k~zu?XVXSj_|E@U^boOntgzPsoSnJnVseHMBcUz}_Qo~>~dAEAj{ya[]Fv]vaiePz_?]>gYZmQoZxvIBK{xY~@QP' +
    'yPHn@dAads>Fn?bXHyO?}nJUiEWO}SreHEiKZcQkrExurwu{mmC@ktYz>BSJo~rakKQbRfBQAEn|YYXdF{Pf}ZsYILaM' +
    'QSbWyApnS^QyKWCXQHRYpvFaqGrfCSDzR]Cos^@BK>sa^^zEdALUGZrbWvEz>kfCkMR[wqZo@wPpG[_weusDcWDAF{Eb' +
    'Et}ITh=z=CnLvWjcLJ|nFGgqpS?NIiEIvSnkfND]@LMY?BDZblEqBN{[wUgDKrR_hDRB@~[MB_dwQOzTumqDxfBhHVe|' +
    'Eg^>wMxJ?dNMrNTeK?HRlHerNOzEeHqxqMvL~reNr]HGRRc?o>FST?^f=x{MoSvKl_J}kT{YEZrvjoPQIrb^K~EjNh[Q' +
    'p[tKM=b{Bx^{iyS@_VNIr=Dbvwv>^dx}S}P]SSQClOMuxb[k@n>E]>|_CY?MkITh@nioC|bO_UrsP{QenLIgzsd]}MMr' +
    '{Umkxh_G>[UW@UcGWDH>^Mm|]A|ZEC?Rssy|Y@I{HN~{GC]oskaQ}nOSMkizbZdWq~FsIuhKM>]BKNGGsVoevfpEq]^{' +
    'R>wAKQm~pDHLaLvgEzJZ>S@hNRtU>CA?yLLtO_=xn}gT~nEIoUNvhBpq|Fnfmoi@}oxZbopiT@pd]_mF_m^WdSE_Cn|M' +
    'LLfYKIlO_P]secUtWphwZd[[vSb}Ql=EYL~DcvUuNRtpV[VBCuzNQKAcUNwEBZ>]ppG[KN?cN^>>U~N>DExbeeipJ?O?' +
    '@M_xCGFDPBxDB@u~qy>]CSJ|{>P[CXN}i@obf|~AaiVUH?x=koLsSNcxBDc|?AEZ=wVfHiGNm=bq?R{FgwgfQLcY=~zX' +
    'r{QJqBDTFVfEZjkqdAUsq^BuJDvpM]aRpe[FIiBRBfzW^RBPEEms?bOqipkBG=qORZBh@IJ@a_f==jkYVGx]We>VUt?K' +
    'KertNMasI?ckJDf}UOmqUCqCNK^Q}G>hb}T@@jRTUwMN^xhS>^Bl|JdDrnbIPR=C{wg>JzL>WGq@?[FAPTt@EcJ?yVyl' +
    'Fr=f_NpoqaZv[qtYCeOBCh[LLnNL[VoZAJKN@a]=NkEugQBz|=>MQUB=hfbaYU_o[ZOTqWD=hlbZxl@wl[CkkiCC=X|O' +
    'h=K@skLP_pB[D@c|WM?{cYpYAmGDwWttM|L{u^n=bZPkcUhaoE^p_@YPdCgcUcQAwRsZBRnw^XFdH_S~}ejVGBapoJZJ' +
    'qFAPBkogQpj_]pMG>NLxNz>wyiGbQUAzLsh[CK=wjAFqOwLxMn@tsMLcZeK{otsvQ_[FQ@omWmvK~E>nM=EihONpxZKn' +
    'm?@>>_L_v~b{TbzxOPe>oPuhriKZslvwISDHBNi=rGkWCSX^oKd~aenn^[RHCb|vzRUlEYAyBw=z]HZkZxEQWWzGAbcb' +
    'eqhwwPh[a>TCip=IegTRL?=fOPKgWAScQSZPD?yGFKoKXgwk=CB>x{HzpAflaQoAwZcYLjYI@tdKRck]{g[^qA?Fmso_' +
    'A]C~b}ANyQGvpZ>q=VaGxhJtIv[?nO_>rutGsxgBd]PubP^aJ]o=sCpsp?mWf~dGcMksaVd>iNK{hFashQIPgKx?w>^h' +
    'FfdN]?J_YMJm>|KtepoNxw|O?hiRsAryOLAWkL_goOag>@q~@giJpuo@?VnQHVzdA^vswu~KamIJoJTXCpkLeU]W?Y>c' +
    '?hA|LoogDIgnZAPmTYAL_xXj[>B>T@hMpNEhreD>fBprNGD_G@XBqQS@^MOWhh_XIIq^eO}D[QGDgcmbsr=?fZ]zgS|V' +
    'p^_Igg}>qL>CMQ{NchCc?=I>{d>um@C[K?N}?qIc^ShuV{rNPW>^BWCKvdaM{UpCFDyr^~@eh^F{P?Wy]FZvNTgM_Iiy' +
    'sy[ZXSTZAEnP}gInigroR}VE}SDkkKmeawrakw@udn}>ZCWXWupU^~yDIWvCmYFBBc}Rxv>qS>@j_Pp}b|V}S[[dKz?K' +
    'Oucc}ppjYUUtX|KaT[T[|Osjrn?WX~hGuG}pFoYG]Giu>dotL~_UD{>A}bCUeobeyGw?w=ympvrYeDjLNO_fvbXC=Vv|' +
    'sFvAZUMZ[eBF@tNt~FcN^MaCemmqG[MdpMhW{oM{cq?IiRdd>dFvP}>RB_aMbk=dotFhair_wAQac?TjW?frSnfoxDBN' +
    ']eL=TVP^k]Iyz__tGpX@o[jQbFfM=YXVwdmSqyhIQRaQRV?FVOop>vSC|U]FMXbSraek]O^=NYAgxBlihblXgtzZgcHd' +
    'ZQ]=fCPCb=RSFcgbbXUxImGR_phHcJjH{tP{F~HxnMRlAKLTdtr@>n}]WVcpA>>N[G=h?]dHqXbfPsmDBtEPa{SniCJt' +
    'g[WqOMW{vIfVaOR{yFsNZg{qsVFYybOWKcxdf}~GQCeDorMLP{oWizJ@mDO^BI^JPwGVxxTCRWtpbGEZ[bUomKcBaYtm' +
    'hYr_=@fDzuKg{mp}OTvXH{wCDG}_EsqDuI>vg=ak{tcY=tWtWkjzDT|DOehGXlFb~{Nj=stryP>I|Iq^=~GTv=A^S}UR' +
    'qx__MAoH@{rkdVuXFhua?sObayizhHf>MOI',
);

/** What speaks for a cue and a mention as those of a quotation. */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '[ilTLTyxIRoBpxwlcN^U>hZJ{AdbU?oZxIpP=xeClDyAGveoItWQUv|gV|O=KMV{i?NXOEel_yJktkhmkqAZY=rKHilL' +
    'BrrobEmLM=Gr^fTUpdUeS?kjL?]B>FKw={fbmu>{RYzq}bRJoe[LzHNvmM|p|UZewoCpAVo|O=D=SCwwBKD>fw^w}[v>' +
    'BC{wsUJLTm@CwAQMr}Z>}oAbeaQAVMD^Z=Y|TwpgZvLthYqvwIJq{d@ffbmSXa>uJ?=aaquoHlMVTRMFAqkVF=dKLalQ' +
    'ekWA{M~@MkXTRaBbiUX}RNVAlM^Yqr=a?ubzV{OR>@@^fopcJ^kHHSIMnQmsDl=wGypkOC~VwO=gEkafrLpSc{ptpNhd' +
    'JQKIMPnMYy|DXANCsWRs?C?qO>O_kv{G_=DUuKZ>=jQInLIKjzJMcN^AIU=oRqKK[tE[hNDN~l~AO_U@iQ=yri_uMYHk' +
    'ltaMHKZns=PGxIXJAOYQMeqULNkYDNLptN?mXUFRXwV^KgKfjtQXvG[KWOO|@=PXPGaGS@q|jJPKMCtYtawVPWTeneH@' +
    '?_B@UcSxT~jAFDHH_pjEvy=afbDkJt}HpnMc?cIZFGO=U_}{Pcqk~PTyoKI>OmU?VkG[wZe=hLnts@c{Bt~QEkCcMK]Z' +
    'WCJEEwdO?RoUso?RJl>yOFXSYQ@Q@CrOScZW@Q>d@JMyeC{iPlBm>>]Mx^>e@PW]f>w}~Ta_=}p~yxLIjpwn_BcYfb@A' +
    'IyHqcD=hLBIEi@GcLmCda^V[OxpNIkf^rEzFxlF>eOVXICu{qTGGCUjh}BLKF=zXiNyNMsYBCvUG|ENHc_?XIq[@VAen' +
    '=o_Di~?O]_lfTNpjpMSkRsK{jyy^Pg[VS?YXCXVSnLMJRQCk>>VwJ}frXcA^WWCDffb|QrvVkZ=|qZom=g|t?wX_fITq' +
    'rmIr=h^sHHO?JOzmwIZoMuA^A^]o{BUEIUoIMqe]^k_=ogvrvoK=FoSoW{W=W{KYCdPstHuhDTM_IFdewzjZYXBYIA|k' +
    'kpam}t[_UfIwyt?Nyq=PmiZ={F|]FD?AcLA>M]@dBFQq{qWGZgK_OvB>fQqoU[l?>QASRYceUup=>mpI@Nqyqgt{YfKl' +
    'Hi_LJ[[TBeBPclW~b_ge^p_gkJjeUs~JjC]BpC>F~rjESJWb@MppDTMspOfVEYC@B]WPhxLVYAP?FsBybBOXmwYQ?=B[' +
    'bQhpbFgLtQotr=gcMXCVIMGZ>Aiw=vk~AHgatTkw_>tIRj|FOEEJ}iWRZwEzOEiRoRX=F=bIAoAQZVMgiWTPCDsaZnGA' +
    'eIPQcN]=]Kf]>BEzHFZqvMakICXUoOw{>dtds=EnaaYkuHFeE=I}IgK[URn?eck=wT_jbm=Klwnx_RG>{SaEZrpWaGgY' +
    '{>[qMHLFAThDqUMsVR>>YAdsK[CFTJgs_N?EOgkAf}Ae=VZcyKIKyWAqcaTJxQNgMJQZd^^kL^{cq>OI_QMPBYxUcMkJ' +
    'c}pBU^DC@vCTLMD]S}[_=@eZ?Gr=uEgC@fFQVojyYAJk@d=[?|mkEcApghnMx_zU@j^LAxbJ]VhOMxX>LcaBGDBb^^LU' +
    'UIJh}AdDPTSzZVYIBMzMEIPsGGSMla_ZKu}YrvzyOaJ>AALiU^AHDIC_[StOBa=JoFi>YiTQalYdMrpANkvUe^XgS[Sy' +
    'e^WEKimgw}P?rwmIBHrF=hBsa=fqySc]sxooXUK^=?_HwcksYC=N@rGXPiOBKKbi}PGotOQ~^Cp~|YbddfAZ=cA^=[??' +
    'cBUz?Ic{sUwLoZJwztUXc@DyLpt^C[AZGNSc?IPFIJAcQRV~~EMRm?maT{?uGqupwL{nS[?CgdqAnOSO~tbNayg^==p}' +
    '@WWueg>eYO@kdzs?P?wF^aKhrqcoMhM{_kNt=aU=rd~?GcovJLBdxMkJbxQwwQO@kzn=HbdiXcIn>Y>FNGUQXzxxEh?d' +
    'M={o_fvH}Po}oObg|DQNOgQoG|_KfB@ccsvZzSVEiX{H?jatd{x_AJ~s|ALL^ydHRJlYYnvf_iiQ]}S}R}||uN=ZMhp@' +
    'mP[EA|>VIk>K~e}nlxawW@fhcKqx^mQGL|qxr@[|ZxuZyBCfLMV}rC^=JqSQ{d_eyc?xmd=',
);

/** What speaks for a quotation as somebody’s words. */
export const VOICED_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'W_sl@~>uJ^EXyMVw>hA[IUDKoO@m^lmiRYZ[qm>^{Sb>cci_gwoE~TtYInrh[nIGvXymAglDkuCBt]MfpY{em@WWz>}K' +
    'EaU|wNL{ESUDvX>RPPP{KkooQT}EKDryYLQ@Xi{]wPNMcGRyEWQ}j~d}bDFCdGAR|RrkFZ]q]~hDHq}gl@c=rt{npYg}' +
    'WXF~eqWrC_>~TCouSi@~s}Ek?TojzLE]jfcGivsWdIP}~sZDiWq[NFscY_YdIVxSZnscyQ~_?>Jxm~oVVL{LKgo]mI{Y' +
    'AjU_wzQiDZUGJrxiYaVmUeDEFRHnxD~zn{KU{K=BcCAuoHO>MKsdb@ki=VFqeU{SnPVnry^^FoD>YE@HLOs=QrZ|@vJ{' +
    'w=p>EDho^j~g|Yo^PITqrUiuLLfnDasbtlu[?gkIf=GcaPolHFKNSmNan^QdQlSE=HSfDo=tdQCn{cCqyKkME@WQ^ZdI' +
    ']{OExDLRrAc@EAKMHGbq_qqJEQozBG@aj}coUwJc]maecAc>>LLIF{D^oPTTUEFEmwsh^aY^o=aL{Uel?}riAQ}kZxkc' +
    'PRFPMpRgovL^IqkNkui=TzaS^',
);

/** What speaks for an item as the first of what a cue reports. */
export const START_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^kL{CZZlVE~DwiQwZD{l}~qxbgG^?qCCwBE?>uBhwyMOPMyGdEg?q>tze@quFO>oGOeh?>dZKSIfqmTq}HEhV}VxsHQU' +
    '@NpDt}M][twcy=SIYhs{M_JLrFeCBmSUdgGmJIAF|]NDHM~LH@@=fNLGLlW_]G^ISp=LLe^I[GJpZXw>>{sbddo=avRU' +
    'Q^OR@^~IjQUo|vgkstF>UNkYCNrF[r_Ogm]OEpsg|{}@TiM@LJJciyX^gcbTFthUw@YP?zKi@O?=cJCuMng>H|@VI]c}' +
    'e>eOSrcaOIu_gbwbC]fwgeu_TcLQwy}A|^oTAi?nYwcLUFZwdjAIZ~yik=xSDAi|F[XUdpmDV>mr}yNG?Qu>NmFaA{jp' +
    'tJIJf[j^r{UwrJNpg{V@PvwmWpxg_QjtCWbTXWb_bgkMKH}AV=qekHXo~?gfijwNK]HBg~fI[Fz=G=gov]jD]|HwiRu=' +
    'X@bui?xlwwn_FpO]ylW[gyFG]YwnOtIaXqJVLu@gpQQ^bxAlD{JaoF_NicAImXpCgeJMxnBJIa}tPbg{hFRluzBjxZVK' +
    'dr^n|xEd}@UHqkzGABPudX|iNxpUxgVs[He>?WG|wP@himYEaFND_?DecIMIZcdPShKvh@rQBmLzALO^kec=C?x]VgjP' +
    'oLiqW~wpMYIdtxsMnX[TklSvL=YwwkUO_U{cIIwRYccIsENYm=BEglGYHh~Z^ic>]s_]UX@SIvecV~GarYwzT=HyoF]G' +
    '?LI{XopnOUe@@R=_kTxk_FulTI|RIiuVCB~~DiAaiVDb{qx^Row]cghcsnv~VGRORU^Iv??v[LsjBW^__l]PBAhPHTVp' +
    'ty^=Sc|prYDoM@vM{tNM@eB~d}~vzKH_pIXQ|>hj_qguqcQoMrzLODo^u[B}]kRnA>M^Sac[|HrRF{Z]FytuEV[WB^]]' +
    'oX~@AxQqVbd^tD{[=nkWg{U^[zqoUXi~S_=>gGUlmn_YO>=dNNrSb]}UXaPtM@x?SezMUzeHqBXA{iDFh]}=pU[izkdp' +
    'R>[LCo=}GYhmygslQQi~qUweRbV_FXlmBhsyud_}NGQoEQREFHfgeqS{>bFhHxwup?sOhLTPDGN>SCLRpOF}IGlTDtvE' +
    '~TbQDSs~kYAM]eZkn[@|m=IFjKCffmGudnOYN]ubJL~OAWov[a?K]ozKOsBivbZVKh[WrSpu^hPq>OfDH{@_ok=p}ZBO' +
    '^wWa[N|@?nY>|TVvFOaiEJHEfD[iOcj~X]Mx?=sLhASTRMObOZfOArF]FeXQy|G^KuMIdabOsc|FQmTaTS?EjhflTh@r' +
    ']cJwSw@LlDSwpBVfzbVUoO{rg^AMYCVLcs]H}ORIrFkQN[tJTYH~kGybqOr@^BUwIvf|tpjgb[JKtFJUxD>stCf|Qg|H' +
    'QDT_aA|TBcCbaNtV=ZyMuhCaRrxrcLdLON~I{UkyFKvHBEsgJ?M^KCGjHtHsYAW{sCkdqP~]_vzsckB}]_bUgJUE~zOv' +
    'rVPKug^PbqWV=ba{nCFc=iG=QM@dhhfhYaF^Okl?Ha}>qtK|OqNzWUN~=PIqZ]P~KTT=}j}eyoBwtNhZ~DdP^OUJd=Wi' +
    '|wzK?vXavWiyvV[cY]}n_Y}PP}n{b=c@gtOk{DS?|QIH{}zy[PUAf^y]=~_ZKMy|rEXzjueziAG{~a^{n=o[v~WK~t>b' +
    'PiC[b@V]hMlny{iH|vrQoM?Os}CdmSALm>R[heGB}v|zvv[N|MosDNi@h]BM=AHslvyzOngEGEkxIH{MDx^j[Gidb[cX' +
    'o?XTpx^ScOYLoYaY|cxHpMaPW~mBZCXNEF|czR^wpYODcOxOypmn}nh}Jw?LN?w?zK=ZvLCg@ijpTZEQELfH=LjD{aTC' +
    '[uJdT~UxD^SN]Bm{[CLQWUNN@cQL~{n|~uI_l^rd}MKV~Bh@oiXAUFeNW^RJLi[UA}IZwPgw@~vLF@]vJCPCc>n~Pnpw' +
    '|=eD|KP?~vZWpw@xJB}H[{w=@G}Bb{G|dEdMmz|qJQu>jhL]R|M>{W_Y~d]~UPFOfEJWjHpY>?R[{Bo]xGierOdD]sUS' +
    'bvb~aOodYIXFon]y}Ps[cqSazEqdAS{AYASP}^QRiOIjtkxqHpUv^[FoOgELwCQTI=w?hasUTozOS@n]}n}K~EiV]}u}' +
    'PsP~o[@}TdV>]{KLIPhZe>~x=FhQacVKscBsA}YnZwHDbhUDREy@L{HAR|fkAZ[A=zPw^a{Pb~GFBn]dYuLRPJGqwoKJ' +
    'mMcoLOpLwn?~w[JEvmM]LuIdstjxne=hsrcoIZw=HqzS]VEYx]CcM}VaxvxDVzTJMY~WB~xNVS||yVCAzVZ~E^~bA{SD' +
    '~y@SB>qmiVv]cytqLMzkDypT[P{^?zcYLc^E~tAO@Jb?{_ypAJNLbw]]j}nBhVEDFk]c~UzxqpnwSq]OW|}H=yQDXiz^' +
    '|AWrc{CzpJoNbkb@JNNNIpDi]>|ZhIVz~Ybx}BqcnezYcpjdHoY[=E>fHyYvgApl@?xEKZr}dupZ~z?{n}L{uBgjzLZY' +
    'ixUAxjlgdUm{>EdPQY^LV{ladC>axx?znzXcOHN}an_}L{ek=VHSHsGTgOxCETJEzJL=rFyCXiipKfPC=sM[cEVkZjIj' +
    'S]]p|wI{FLkzvg_IrPYlkP~|FGB~l>bXorQ]Po]r]DdYcAJuR_Wqy]=qR[r=CAE@X~|c?xkZPb={]ww^D}>VqIjXoM_[' +
    'Ag?FZ_UDFgkUHTGwvdozJP{LyDkZzsjtFqcuHwD=Ji|X{_EhvaSkl@~qD~FxrrMUREYpTcFXnF[kN]|UDYa]XG~_dABl' +
    'A>kNO}aFbd{b>{kF?XF{zNIeZfsvE~O|E~Col|RdoX^pkvkya=T>GvoCH|XrBu[JgQmKU{xADn~KV>f>?rNxB@AmZBEq' +
    'i{c]Ng=LWnwUu]eNQB}TR{USuTp>gKbx^}xPGRewOLsFKtorpYyfblPwexz=Zv_CVaJ||FRSacLwwKwrYS]yXrueFFIP' +
    'ZDga@NpTisaAtqynMhT~wE^pNwHS~GrKAoR@RE>{fgOXzvZbjcXF=ka_]jkONuHgKGRGuuH|EdyPlLmPdsr^NGfuFduD' +
    'S~oRacjQnNwLaaCIqDGGNkqgYXQM~DoQIxpkyilFsJkJEnNS~EGB@^Fr=joD=hSdYGP[D]OI=VgLT@A]bCMpDspddu_n' +
    'jtibETw?|wDbJWhPKvqCPY}=oODAfMO]yi^UKF?WDy[_Uk[>jS_smjsJQ[@]mMzFuVo}NPN=oNSPzZg}kqy>qDUFDaz=' +
    'vMvwxxHY[ktxbxxqSIlf=gaPirI]?=lGoo^EPUq|NxbLArao}CwAoAQfwvkkVvSUaS_Egj^_sdsfQdtnoeF{>~zZEdKi' +
    '{WNzy~TEYcprQABRo|e^YpDAY=cQn]|MMyTUtLQyq|SXEr>usDI{d|ocVAhrCQoaH}C}~CJbpu?rqxNtVqHcmhqjqIAY' +
    'JrTglOYByVXA^Halq]F_FyUcPI=PpeZucvtEGiy>PToheZ@>rAhAx}=>aBHM>hQToEf{PCkHCttOPPxl>v>ig@vHGn^G' +
    'D?L~MsOzBJTud>|KcMZb}dswImcnPsOLMQEc>uA|O=hyXTE^hWmt?rs|Qio?_}@XxCusNYOh@^>YyD=XyX{LhLAtCdgS' +
    'eiCqyzjUpWEaklpYAhUTJRk?_bFltt@pUdK|Cm?|[IoDTVoh@Haf@tFQ_IlOr=sCD?[UV=M[mSNUUcsmqS=eACOeqjwc' +
    '|Afy~Y?BVS~J{VaJSmzPIHxFi^oh=sEVk@vWnZaPNnuiF?CrUGxCL=',
);

/** What speaks for an item as the last of what a cue reports. */
export const END_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '^pVq}wCAM@XNBN?_cmv~YQoRe[HpC^>iRh{MLZtqhYV=Jrm]VAoYPxMQm}B@PUa_bkNBugCVRnQglb{OZVwvsU_Ves{W' +
    '?EAxIthNK{PERqrb_OIGHhIjcUB@[=DxJDwaFsI~HkN~>@r~]NUy>[DEFME=__MPH=qwxhoCja?RVxYkuNaPK[=>GA>L' +
    'QeaJrRpKaOjEAfpTUbG~?f@twn_a]MGtxFrIQxyIb=MiSoLApJmvnNMJLQ@y?VGhsQ=qRX>RXyVXW{a=Viw_GVWRba?Q' +
    'uNmbCiAv?hcL_V|}W>IiC@tyc@AU]k{QJHLCfCwSALAEUJox^_Jh=CI^oG=GcDc?AA@mRHuBz??AxyHjPokQeR?zfGU[' +
    '@bkMFaLa@JwEadKgxoWA?aHtNMx]=?@e@U>=Q>pE^^WXaw|plUghDWRc~Q^]wLemmS[aPBwsZ@XN_ewM]Rnbmv{Q}Epo' +
    'MnFwu[_tUMzMqHP>dwf>?jQ|ere>=k^CA?Eq>KuH>cN>FgiWi@d^AGuBXrrYg^NJ~dhWUJfrOxvhCHcTFa_=yFEw>XCb' +
    'bSL@VRK]pqLJ|wA>Effpua=BJ=EPITLiAANpioxNCeuYHd{EOLlgP~KzVAJA_[}C_Y^iAJ|aW]EmcGuf[=rpEeCkdT{_' +
    'adWsU=SfbGU=bYPkdZpw}?mtnenxfmJkAAjaIQ>BD>q}LDLexcWKRpEVPxzgwwZc{bJDhwIUHt[~wki|HxVMJMRcgIBo' +
    'PKSavXQ}TU^EB~BUAiLqLaNMo?BJQpkHB^O_FEnCQ}?HQznyBQS@ud_?I?{RIcDFePcG?FX=@zZtqMm?Fbag_WIDt=Cb' +
    'Fcm]L_roIJd=XCK>nY^LF?oMcfSOEpq=Xf^eOEtFqHisgwbCL_x{iFp{}FOnkq_N^xhGANuTUT>d@ZVWQ^=PtfZOJp>h' +
    'ywBN_bQYXw{g]YzZkxkddpDns@]eGM@|rYnwgoOOx_G_ivf_vYm{SlrUgcmFdaKz^AtnawKA[PXcupJiM>_YEHGb~=TO' +
    'F{~JPTFrg@W=BY=Hifs?SX|TJh{R_pC|uYEH[_MLUUa{^Ik[Y=Qf=|mAXBEUyBOJMEJ]AUAmbQiR=VKIsFEIiWrlG[AA' +
    'AUPcoaLFROIaTsE[P^VZRV>hqReRI?Hfa@HQj^vFMcPvZ}WWCyMUAhSBNAGlKP=Ev@ZCLFxbpauE[lk@BPGFqbjOA}Ew' +
    'LhtvvwaPi|WBP=~?[DSmgca>NH~sCkGGmF}VoVJKM{jAGazCXL{H^NtAKEBlyq=PscyO?sETc=rfJi~_pDCbSHPXxhy_' +
    '=Fx>TdgzYBnuOYFxK?PV]wgRl?YHjUewBTYaJRLjGIdQ[URyL{R|_}@>?@NLQUq=O>BMwbcxQ]jjkisAw^QXQotbm{i^' +
    'Df?cYVPt>rbUIUWaUPIWy]fKHYgQWV=FB=_EAp[gFMx|cLkt]?zRkoF]~ZCiDrhq@CgZ=RB}kGHETQ?gIP?NuNpHuG@I' +
    'TmOxNH}hZ~n]vSTj|fzEZLouiGh}TSYw@daD~[wmps?HnoBDWVyLlyj[}SNa?]WBkseM?p~cUq|YDqiQYyKNgxsWetCi' +
    'NyXMCWqv_>T}dgapJwDtdUDYUQz{rms~XokKbC{B_xIhdyj?Vq=@N[rqC|=kWs=U~LXcBCEdhgVdR~fCw[YZM[eEP[b|' +
    'i>gYLEBm[EwO=ArNalJ=KPG~T}AuMhz^c?^@D=dGshkIFpBliprWsU~_s?>[UN_ilroCiw}D@cGbp@lOzyZMANWwK_@H' +
    'BAa=s>~?]KkBNLE^Ru[|qGMegL=wbPLYblUUIFJMTc^CH@T{@ihB_X?GCtZudfFBFhb_KHw^N}mCPGDU>icwDdbFCLQK' +
    '_zo_D{yooehW>QU>g]jyeCAYA[yancEu>Ek^p^I[?XWghOUopxZAx>op}wRekan}t=[~>xMcsK}}eW}bF[PoN^mnwm[u' +
    'DF_qEMlCciz@uVYbh~qQ^guGQoBVZ|h]WGRCCFghg{FQBpSLfckPGSDxGHqYRwN?Ov~=O@zD_@avrgpH|fd?xcaYvNOi' +
    '|xysJjoV^qqhrGOT=a]gTd?vEY|ZqE}eeLq]iPhglOn~weNQwNEX@dMajfwFD=No|oYmzdFhj}>>~fUyoeyYUN]k__]v' +
    '~IAg|VXlNvchC]M^RcsXQP^YstRr>ACLkZETXpTUeuBXAyGXyFN|_Yys|>f^ROYWgw_~w[knaCT~kXXHWqSItA]wDwBZ' +
    'cSXOpGkqo]Xg~ER?JTNniXBhLeSSUPlDmPeyz}ZJErRgGIvyE[zbiS_ReHOl^UVuhlHaYS[HhaLfHDuWAmrOPKrZ|gKw' +
    'YE?wPr=Fg}FKpZO@trnmYF?dFJshWjduzYMHAuSnThHmFFU=dBDtxj?[gnPBeSXtB?bU@BkOrhiU>_BfZ_F]sUf{SRSr' +
    'yC~lrcG^RVhjlSEAlrGQsz>NyzaWLLj~EaUg_xppTnboatpEOMEPaEFPWBldUAE_kn_le~fy>jKuc|MCr?MeynxSE~i=' +
    'AiZpo^[V~kMZgalVYAzLHQf_NfiI_Vkt^t_ht{GNoQt|cx>dblfBo_~FOiViRGlovWbPSTs]MFO]|Wx@Iw@vfKAmr=HM' +
    'XyaDYAENZhiIdJOBFyMRA|DuNmQ={JAVMdfi@VUrcMiDYOW]ca[={wi^fmXH}=KWOdOgMmbof?jxW^DdGSC[lbpkh}ON' +
    'le}YyP?kv>EpKta]^[RjkQ}',
);

/** What speaks for a cue as reporting without marks. */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '[lvTgwkncPrNhTv~jst~yVMirLCzyHTW^INkFGNeV}SxqG~wT=[b}Vqlr|HPdXn_kiMIH[~_yPmKJeuYsUGtzsLRlOzM' +
    'eQrq}e}?Hb?]hBRim?pQfYjC}^p~wV=>i^TU=waV=IUjs[]WSKA{SAj^=t[?ILmQrKmY=IeNF@GKg_co|O|rCqd_@oDF' +
    '[WlEg^^NnrVC~CUrOoGQAW]QQ~C{[ZxRFELYdr}|j{]dmHGtS[EtlogZXOcDuF>XH]{ubnzpq~H_m[Q~fYbtHSt~XBww' +
    'ff~o}NAqrwnGmJ]R|ygCJBGcjqoMnp??xZ~UI{bz~qIPsF|eP}lt=]FLtocjLWzMDlK{KwxIfF^~JCwGFDKcU=tlCTy^' +
    'sF}p|jwh_D{AQGcJBOx_TG>~dO{hLpEv~kbIJWDxL~PHKgVsbthS@KKPvkC?j{@gXn>]EJUUsW]s~at[V~c@Sq|XQ>bl' +
    '^ogjgojxMd?>[{[J|mMCEIdDNBFudnNhp]kfV^cOHvzMroSbRQ}KEOjk?tHJBzdhIycMrBbMoovtLSen=MTEscCMH__e' +
    'fWtly>}|P~Eo[qm>{K?KhpVM^gHvfEMnuc]DwRW]juIAFobEjQtB[p@G|o]~~uUMhkccoD@gm]poYzh]B_zXC{pCq^r]' +
    'Lq[BdBVMuS{nseFI>v_OKVcHV^~aJnvjScp~aBm?Nm[EgDer{}_~JsV=iqvqBIuY{XxsPAHtEZdAPXwBXNa]}h>LZ|Iu' +
    'TVcjThdjCwjDE|PTdWlmRjXmBqIT_Zb>ZS^ZJLxi{Wew?gBW|j|pcSkAzIoFMRLHDJkDNPd>ioGwhg>T{NH_sP}FK>?|' +
    'l^CIg?wET?yiKAFLbLhkLYSV>BbNE[aZdy~dUAfybV}iO>orohcMpdk]f[EZQcT_Uha@CA?kWdDsb}b^c|vaSi?ZXZf[' +
    '?inc~A}[watM~{X?B}oZUWfw~zT@|^BZH=n{Wd~=R}Uv]utHIPvUh@UOlMe?b}M|L|OH?qzD?~T{vuA_qLMn>{}=JbQS' +
    'x=Wk_czX=tIcPi~{>@HhVpCUcicVimJxnGR~xk_wrwe>_yQEZ@Yphg@vNuVx?>=]j{MLv?donD>eifxm[UvFnfqJWxb[' +
    'UO=Dw~iakS>~VD^ZeBpjLXx?~o}IuXt}w^@KYQS=LWDGMT@WGqV]=B^aIlGFIh^NMMXp]^q[>|^BYry=~i|KU}]uKsXb' +
    'q]BRuyvj@ByZfcoZiCXeEfXmTa=ipGUuTswSunPALrJXRpc[tw?syjgWignS@DhAvcsQSJ]SDrWfAvS]>bD>bsUnGEbE' +
    'YANdO>iCtkhGZRbrx]nT>nEs>MUz]x_Mevx?iQMsvxn}|cEyyoq{iGhqn@zD~loFf?S}hNABwneDHXqckFgFm]Hve>^s' +
    ']jvJj~bIECDhYQOdLcoKxTuT@@LcTbSpQrgPANy?MN~=A}sg^bAMkYLodlrWvCmbchUz=J{ctb|CaLP]EYjQnH}cLHU>' +
    'X^_ySqsuxhqz>>>=hmhB{XI=KAbkA|^qohC_PgDv_]AUIDFA=INhhw_vQJcpjUshh[~[gYztkhoMtah|zcscOqPPTczp' +
    'lBtYdiZ]RpcOl~}rSiudblXLP]kh?r@]?aYjCkM{rARGnn~kVRVcztaZq?nk?^bvm_uLQ|WDJE',
);

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  TAG_WEIGHTS: '915c6f11f6a6e6b6',
  CUE_WEIGHTS: 'd5d35576a360bdc2',
  QUOTE_CUE_WEIGHTS: 'd5d35576a360bdc2',
  CUE_WORDS: '3dd508ba419f6a57',
  SOURCE_WEIGHTS: 'a2f7c6bb27da0275',
  ATTRIBUTION_WEIGHTS: 'f751d505602b2c40',
  VOICED_WEIGHTS: '19a191e669dbf9a9',
  START_WEIGHTS: '0eea09122a4de634',
  END_WEIGHTS: 'a1a93d723114625c',
  REPORT_WEIGHTS: '4ff879042f76d783',
};
