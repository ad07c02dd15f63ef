// Written by tools/train/quote-weights and tools/train/word-tags; docs/model.md tells how.
import { packedWeights, type Weights } from '../model/weights.js';

/** What speaks for one part of speech of a word or another. */
export const TAG_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'YdxGXvOHNhIx|Bd>TJR@@Q=Ld>aeGZX|L]BupRci{b|AKE[Pt_Qq=b@lwQ~CR?~bliXpxUiG{=oCQKkiXQIBC^Tjvh^h' +
    '^s]V^cgFxL>zI>uWyMjVMUrW|tM{@BV{oQ[SC_bDH@GPdgb>^nTdx]KZDoMiT_~pk|oRGYKlL=XCyTCH^TgaEOg>KiUK' +
    'ABE[W~Kvhpgb{Lr>dNFasbH>HvSQdVCE|OKk_=aTOMbUF^I=?}WrXF]^IzEFXosRRaO?ln_M^>Jq^|]wmI^uRev^>FLM' +
    'TI}DchPbCO_xMLCq_}ZqcDhbf?yCQM^GeyRRcNNJ=rRgDZNmPScEIsELUEJjdTDBkc?pWPQHf=_AwggMtuPGERD?NMG=' +
    'qzcM|BBGFg?EUcsBhbzdVLdc>VNCS^p@ZiRCGMwCHwxwEJ_{aH{Q>wmCIiUGvgGgbQkHTH?E??DoRuxAH{dnVbukt_M^' +
    'voBfrpNxdZi^apk>JuAwLguC@c}@qzAqESQqtrErBUMQYERpo[CAwUXTcLcxEPNXd{Nd?ipHCbSlX@NEdge>oJxUQ>Bc' +
    'zHXdNjEYz^uoGzUO=cA>hyeYf?geE^CedgB=tbFBqjq@doyiY|I}xsgdQE=DPyvCs@MGv=@zVDaOPzVoZdGpEfb=w[{_' +
    'EBsALqM_HIRnEFOLdxhGYBY[SG=|}ZvKjKvwMVYT^M}m[GOxoyYYSoswG@O~~q[B~NR>MdDIprb_IlVIUuk_^kskccEH' +
    'xnL_otCy__rqJZ]gdNcGID^LoveydLHBVPkZeO~j[@IVAQ~YFfQDPouIM~?hNuOJx~dJBBTh>tZupTpbx>QbjU}_r@NJ' +
    '@CHaheYCMacFoQhAkt>^gQmKNuIMN@pF{JmXDhiNpgpD@[fcAe_LwXrSI=n?{Say^}puqZ>JQp[BZbn[jpJilyGcaBPG' +
    'UZ_]D[~GsxVBiEvR}^TRY=TLIzjaFAet{_QHD~wOty@y=}PIEDnBdlTOi?C=teyfuOm|}av^uPtujccu[uN?_{jGF@wf' +
    'v^myMdwRiAZr?{gjVksdoOgoSpHfdnn_ApCyoUlOafSa~SIkdi{IC>?=sJK^>XDSmAo]EL{TPKF~OJmgVIhDUlB@Qzqf' +
    '^gjamGVDD@cpF@|Fvbhdmyh>NUVJmPurIOR={=yhebx|ZyxsxKFmOjEAhgYuqEw>WN_tKkAMqKiM@sJMqZVO[Yit~[zD' +
    '|ba[CamBwjFr^BwqYjtLhqkCpM>tj|HBojEcfvR=Zn={Gh~tBO>B}pUhKjVpWkCnxzVzphei{]bv|AjgJtVJjS~I=fVN' +
    'P_qod=sXHhoF^]t_Ct?ouBFHiYO=UHwo~[>DMQTddK}DM{OwVQKc}jBVN|uFsh@kLIXbo@fT]xwFgyt>Osd}Tc_iZZs{' +
    '=iWF|TV[QBgR{VHwalxYGk_@tYfjIJAcAjYQnrUD]zyzhz|IVMEP_fWsoTCTPa}@ytD[>UaA>rNVqeK|iy|VnA_EmduS' +
    '~JxMgLDfiaAUrr|KIL|JiFQ_R@a@ccdyKYirSEKTjmoMWInB^wY?Og^jcZgXuWVW}sSKpj@UnbXx=zwh~]^gkHxf{kpX' +
    '>GwY]]C_k]ajPjMR}bqvhUFklUtjfWOSFvqV}}Zy^gEjglxiWzhU>}EH@{Ldlr]mkwiYTl^|Lf}AoeMvwGOSnLBwOcsr' +
    'FMWWAAHfYERa]iTkc@B^mGYxxdVoYeLDMy^vB|biESeGDqTgSZiaAoAXY^cFIYWEeZqdzrLMetsJRa^gS?^IrrTwYy]A' +
    'ipCK=bu]|e?LZhGjBOaRSN?Dczb}>ixZwr>??_KJBMg=ClYbl^m^BYIVYtz@}Ur~PrAcqJylBXhqMA>wRCd?@cNcnhYA' +
    'UsNW{AmD|QMhN}PispidwdFgEUas}KG~fzsLPgfJUfNS?efohXFGh=N^M@>_isO~fSBbpgWJgbTtReKRojqcfalFFK[d' +
    'EPwBJLKLjF=lIy_ZkDkCYkrtQoEChEAy|qqQTvBJhvTb}eDQKHK=xhxJ>_QGaiHVv~iq>rRDL{KwaFr}zV{MFwb}Y^w]' +
    'iSv~^TIDN|sn|GT>_pTotff~rnwl?LeveQ=[o?MUL|uvwQWdeY]~zyx|D}h~Y=q]~wX}COm~FGfz~g^_@^lS~K^b{a}O' +
    'aWM}QELql_LFyr_Ba^{E|Le?JIeUDfwkwqnzwCI~}C[>o~~gASWWZ]leviDf^]odS^Cg~~xYI[F~~EN=SFqx_YrRs[vq' +
    'ckD_NydzvNb^whkH|c@Qxvb]qZ{pn[W^~yFIzCZkzuZLJrvy|KRk[bDrB{O}Y=maE_K_M?PYmtAvwjaTZB~~uoUlEDZ?' +
    '[}[{~}MXmBpLmJpaO>HwIw{jg~}M]fd]||dc~^Hy{{r^UYVPa~iK]cV|i}XBNq@~tvqLDLxXfJoXZC_~z@lfq~sAjVdo' +
    'pH_~{g]>^>FXf~{ws~tMF^>Vrh~M|GVvny]RSN{FWEZeN~xHdntkl__EWDDwB?DtpneRBBjW@~xx_{dUmzt}Q~{DiBJr' +
    'ooh?Kf]pvIsFFxd~~r}d~H_MjmsiZwFglRZrZ^qS_pzJMR}c~~YFEF~bBmre]W|S]t[|LoT~rZ]}qpg|@nonLGI^{PRL' +
    'zBKR|{fa>rK=~JUKnkT=@jEy?XHPFlDDrqLwRMhrhpYB{_CZ[O{f{uyEcL=VBKALFF~iqBsUpYAeBr{@xvFDxtLyDZfg' +
    'f{s]ZnPwBJz~FT~~rMJ@gE?YJ]zqjGD]}|rkH?BCqoJhxAaQQ|xDwzyIBYzT=|JrJOov~pcVH~{Vps==SuLfmTpn~mIf' +
    '^[IUqFztJWKs[CUKTF~egeNyO@~AYsH=s|n[KeT|@|U{t~r|JEe=T}E~SK~?y[v?F?L|@fkxwu{sj]otcfAQvz?LviA}' +
    '[MGDEp@bv|FeW=mglGuvP@f~skpmGwB~=UPnK{wftdcK|xtLDLrCHvqZcPPgR~{H]XroL]Ggxxpuwv=]Ix?v?LjfrLsB' +
    '~C{>rbwVEDnBN}JRrrbmF_K_fo~~~~LAJ[GXl>=tC]rqsnI][}~p=We{ZMbhKB|~?~}k~|Pyn~b~w]xz}gytVT@L~kX]' +
    'rEhbh]]toJb~KaDwPw]{PwqXfP}H]WQ@}z}Rmtk{EEjfwLyMu]~nrmVly@^~~ln~a]?jsVMJ>s[OU=~kyvfpkJp}EANo' +
    'KAOIXPgP?UfZWsiY?LyLzqYdH>mco?IanazNp?Wjp]lg{PeCc]|q~xwpCUFoYun^=zx|CULk[mPT[ZC~xtgrakbKa]Hc' +
    'A>MY~c]~}rVBrc=]dqaAbbzpFHx~yFTqHnCOZBr^ePQ]{IYPfoDC~md|oIU|GuWRzrb=ML]ZMp=v]~wJKI=}I}PVhMwh' +
    '}VoIz]EIV|A]HGD|eYCNk=B}XhT=J_CqXn}W~Li[YD}{^=pr=LzzVRe_enrptvADg~~~kdOSrItrb{e{Frlqok~|gY^M' +
    'x@_SYCi[UZt>M~MzGSI^jNS}}baFZxFnQtlc~?YRqx~~~R{t]cYKcHv^k@p>>KHAaqwA>x_{TWtFzqI?>BXfQ?wD=joV' +
    'KwwiM]Wqg=~v|PlvED~woUZcw>oNJN]|]~G}aZhfP~rfrGe~@^gFRboL{Vf|Wa_oC^ff]~k@^VRovML?yqwL_M]Mrb|]' +
    'zwot}VZ{LIXxk}xJHkte{dsg~qZj[riKB]wy>VgIsRL{LfrF=]}D}IE}~C}?]}PzpT{Oc_Ex~~gRvUgXwL{]{[dR}]O}' +
    'WIIzCTJQdH?YmcTy>ysa{dh]~cdzveSJSJLFOyFnx>rKqkrP}dvCSv{uLMLg@z~{Mw>mV{=^uVQW~uZJmYd?}sV@pMXe' +
    'iY^{P?c[jWXPqr|yjYOLqfL~BqhB}nP[Jnx~To{Pa>{ZjCVImOoWe]tHNGw[DzLb~sA|J@xVSh~>MVmj{M~~rwVifc~U' +
    '=vw^LjL^szv_r^DE?VkojxI}rtg|Hx~Z{RtX@]fb=fanr@~f]y|~zkXczJ~IdwWt~~im[aVhx]drUTKta>u~|n}NsEo}' +
    'dLp~caUTzuBXKh{GFDAn}>]yD{~muz|IC>DGpu~CLEn~{~bcfiAp}QJUD@[hvVmHIZ^~ulKm}Bo@sH}w|TkjtKQtExHw' +
    '>FhDoPg|?Ql_lL~>WsWKZ>g[pfpx}u@XC=M[QHvZXlUbqiG~AGa?Av|wPQLL',
);

/** What speaks for a word as one that reports. */
export const CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'QKZbwbKYNu|GFMpK@cqV_gAsssAG>jqx|uCezm@=uqXFOw^uh=]sxn[]j>ZG^g~ICVadADU=IebembeHMezs>GL@}MOo' +
    'Jx=_Cn{B{eVBqWs}bHkaGEW[^KdhqJGz[?A?=rTP^tgg@MExY}APANIjxu>AoTks^AWDb>dUM=F{Ezewtww=@=Rion_t' +
    'Mi@[vehlFYkXfzQ>AH[Pa{LE^givnk_{xCUNzRMeovIGGCKo~~oeSBEQnAvikel~QNWoENNsIb}l@rWsapwZrql?dPbD' +
    'CFqskCTg@|PCJ_v?[HCBn@KeYQnEi{Vb={zqxMQIudW>cYwFW_gEvcpxVgHCtisKVAqWWt]{lPo[fu]]O{w^WAL{L|_n' +
    'wPP_vQ_deAlNlDyxnl{tdLbhgmwDp?^}dfDNoIshnVC^mYSMh|JD|pt[z{FfWDO@IFtoeJwMtqQ]uQmEw]euZSbO?jxF' +
    'Ep]>GyLCF{>NODFGVDYY_x?B?CRkx]cBQW[dHmwIOQEUqB^gDFT]|Pn@YgkmQVP^cwwB}uzds~DdQhcKaJ=>Wc{]CwPu' +
    'g]ZI@[}TCqiE_{ZDHDuYhc=cIyLg}~^CPPx{NvrzsIxGthH[viK{No^wGL[p?z[U[DwYQVmBCZfMGhdJ[[HEAUaUSI=p' +
    'IgHo?d=ym@xxs_Mi_}LFJqotV]}MWFO@umdRwICBYV[>DH>U{cZUTgYwUnfHec^kjVFFwoDIRzk|sS~?KOPaqOIwGYcL' +
    '>u{yucKK}URxHQKu>n{^xFDo}|gFb=kJtIWk?TUAF{BDVpceUqcAsATkXkF?PSf~AsyHKhM}RgqiHkqq~OAS?eGVnWA=' +
    '^nL|tZRRoD~cmcROhC>KxPIGchJDBegrvk^G]|szE^Ki?}mX[mWhbNAq^MgdMFF_g_dGy]kN|Gs~iJun^YynBFNAO|UK' +
    'EBSh{W>B}evUIx{_KI~I{??jkAL?K{~l^nzxQS=[M_H}D>IX[yXGTCSFhSt~VCBAEwXkAD{GOE{my@eiyEFsB=OWpy|{' +
    '@}vHN}|gN@@YUvQ>BeArM}]=D_d{pRj_JY|OchKwkERfNmzLEr_hZlUkY=Ta~u^sL?sOrrVECI{TTH]]uaHZX@Q[d~^n' +
    'A@Cpv~rhU@{w?mfeOxY@HYf>{i{mAchui==jskSLgr{awF~Ezpsftn?@JL[H>@wrwNluUDoP=OAOi>OHyUlsmmxF=_{m' +
    'giNqNqXD@@Xppcc=BqB?qEvbaARhUtI^nvi@^[SNonDxLDjU|s|Qq]UM>b>yvV@qImgXMGgrLJbsmW=[HJqrhevmIzfc' +
    'p~@cRxIrMbCacVOfr=lwcAv}lxezJcL_[X~ebq{AInj@QkQ{M_q_sVHIlVO@B|ZzDeD}>}xyM^jDFhBBq^CTkUdlH@wl' +
    'j]PlbENAjMMF>sgcuK]UNBNDpqTTUmE=x|>mZAqqoGu~syUdcir]At=QWHNRzEP?lQY_{L~zbX?FLMaFpS_aYkDQAgBl' +
    'K_c>EMtX^Eb|BzF}Xp{Vu{AJxLKidN?{{QTZ^W~Te^LhmJhre>=OnHhc{^QXsk}]oVn@v]{BMZz_ahBVsHJ?XPdKbw}M' +
    'rX?FtbdWQDgc|gkZTg?bFhexbsk=cCnkiq}AGBCQfBK]hYzpxr}?_qxOdp?nScXux~|@gLxDGXGeZ>^?V~Mxg^SPoknB' +
    'IWnN@FFlXjsxCd{IsD~_kON>o~Od]r[NrQYiJqwdC=_w}cSVuIpbA~on~]zRgiu}E[dUyCb^Mzj}^qHc{L]xsBlVDyTd' +
    '?QiqaH{=YQHYnQpLkcS>KBpjhbNNkOJcKFW^n]KFB]KG]sG?[fatWO[~wsDuLMjGurgyJqfaUsb?x>^Q[@YiWk{v~e==' +
    'xZFPA?HMGZr~NqDE@Yq=A>PPJDtBLotpLKHQATYyolsBQV?BDij[R~?CPa~[]V_}^Fc=ql~tG>HT^Jv=borO^yTPxMXq' +
    'Os{hBFssUBKJ}huWwTFeiA=oO{VI_QR[=kPrq?}BAe=__UCgBBbXMnhnNpEJrdZGVw[H_]}rTeI@_ZiYAeiZWAbLd=e|' +
    'udx?PLVxLoVhk>iQP]wOkJ>dxHx}t]xbUtD^XT^Gc[=QiJ_pf@U]~exdtrkb]t]^u=a|qJ]CSvHVW~~dZHXe]Klaa|?L' +
    'u?Pgj]syriLxsy>hCG[adtk_^zugMYCb{twE?tCQ^@on@}u^Cn=KovM@DV}MMYcDhhZdPi^UZ?CElPqSjIQyBk|gv>Gr' +
    '?@bOoepYbnMKGYIsY=EHeRp{ljLH>r=wfJgosLHwk_MGGvAa@o~jEnGTxZcDxYRgh{XfU[gkxfYD{qAINB{hK~woh?>B' +
    'E^]pSbRoj^TsGLFdvU=coDaGe?FHnIyogQNMMUef@pjquh>nKB|iL?}g{[>vwN{cpnnDVOfYvm?Zbm==|h@Vw=ueh?>o' +
    '}=BJ@jCa]vPS]FhkUyez>huXS?]gxONRRANOHSb]_NQ]whPU>eAR~RxLvc?Vh{E^lQiTldqiLjPTh]DIYa>^>}vO^{MX' +
    '~?Q>G{J{MDD]_rlVfth?gumZkxtE@}f~e|l=AIBnyk@qqjZYAZ>HbReae~CYk>xIr{@rOJr@~pJSFDFnpPYb__~wqKu>' +
    'QiULfVKXvhmb@zZog_Yl?epDabyUUz?q_yXQn[a}gTp|CyspewlULBUWjd?NpN>gQSFix|Dzkg~UmhRM]}jnoREVncMu' +
    '=KSd_DuVZINYn{EaATDqoKK>sjX}fOUEKDLD[j~j?}YT@WJYn]pVhQ~D>ONLEtREKHUeonkGkebwsnnsNwmsOoPoFpt~' +
    'ruC]HPxQuaCLPIXof]ePfmDJfrZZ?=D{C=lDsWMx_oEc}OCZpziliSWN={H{=VotcTbfrHsPxRUMnupsxCBJTMMC?[xo' +
    'v~>r{?cFurJj}>S{PgVvlMYso^{AKZQiQmKnq}BFo}wgYV]u{P_BHVECei@Ut}~HKf]cx{NL=EIMgGwMt?_Z~KqefS|c' +
    'lVKPh[x@h^aO]GtG}~YBiERN>IKUMlDQONGayIlHYi|KRvwSSZe>qPqM>gsqDUe}kOqUlNaDidVfJdi?kFb@SG{dU?LR' +
    'XbWE{QM[|OuDo[gBZo[wlvgwvvQA_mWo?aZSbUOGWwKybodxIFIvCPapBQJ^j[oMZhbvNyOe]dHz{BYQshsBjO}jL>HJ' +
    '>GYwpPsrxo^|POC|}=[jFRL{Hc@oI_?glUP[G_>mZDft]hv^VIG|{vI_e|qFgAujmb_G_n{f~qEuhc_zuIVMGPKcwjcv' +
    'chLTyNpRHu^oIqktaMnu=uYsUhu>S]Qvp@EzNYzwrUHKlHLVH>VpS?b|EcICob@~o[VCNFStudhDFmDsgslSIRPvvi=X' +
    'Ek{qwSdTiL=Zm[Zk}I{irCleEb~oGe}Ssa?|IrxYzo^Xv{]HLerhQnoZWB}>pjwSf|LomPLPpXFjx{oLl}sQe~DAQOYz' +
    'sJRPcvMMlia?Hy@afiplc]SV}NTe?wYd>RhH_~uKf]SdnyiaYYIZt^L@vJ>y|sHp|NdVw^UsB[Hw[DFwtlj_Io}zzK_Z' +
    'nJu@e>DDp?Xq=N^q@bO]MeVItSz?^B?tWsv^NG}>vQRMGGuXSCTq@Hn=qQBfE@FnjokK^SHxswc[@FcxgxXHCQsmEano' +
    'V}BLTFhsNF>xIfqhwrvDx^JjoDjOvOvjG>{GAI^}]WnEsNZXdKOhbRaiEA@PfjrHjG[CsnYA]_xpo=YJ|U=KU}QSA=oH' +
    'k}=MDLO_fNTisTeTqHMxrrk[fpFIA>]@A^SKG~HiwEEMWIpbGPe]xE_qJA[s_g@atbrviER}?xLd[=_bhn=cC{N^[@xN' +
    '^Vh}W=Q[RtPcOPauzlz~xsff{VhSltObadkLI[{}OCmPFnErNElJK^fvXBKy>BiVpElZv{Axr=e>s~]_F|aeXZ>ZKrS_' +
    'MyDkR]r=Alzv|qc}>p]vnipPG[iyrAVvecXzgNcXET~[CT{yF|HKR[O~fTcfgKaQbEVhXiQb]=j[_nmfMyijbZ^tWL?Y' +
    'zSLvDC?pAdVfXZhJI>Fhrua|k_GSuaZ[y>LIrlbJ]o[S{nBtrIM}R{@ODRvw>}EciRA[G{fMJbEOlqXsHpmGpWVA{TTW' +
    'Fzbw}eSmFo=c@|dTvbwqrueP_RLN=aOqN^{}wt]LFSaqCNBdAm=q|sKCM_sD=yAIgDY^edv{esz?EQ?UL]=X]@BEdjVd' +
    '_yfJIOQ~SQoIdGMQeh[q_{MbNNAwqP[vVqAED?Dw[K>prWomsy_oMUxcx?_FpYpeesvlo_KF]>At[_o=lArsnX@YpGYT' +
    'a_B]^^C^iQHPlXHqdkVCgiYPL^eA}WSCjvDy}DssGRWaMl@CwAVRulBx=bgMyQP@WG@VWoRWnBtF|Hw_Auadk[@wdFzy' +
    '>hLFBJ>_OV@FYgnX?FzYsOQhK^DIEx=JLmxMNCLY[bfM=rOMSPKGg^RbHZmSGGZ??Rd?CZT=atAEe=Ll?evFajFZBxz=' +
    '?yTrCXm}bF?MriX}Cg@FqNz}H@~qMMTAS>AxfYx@DsNuaFKeEJN^tpaFC',
);

/** What speaks for a word as one that reports words in marks. */
export const QUOTE_CUE_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  '[FXkPv]b>YKAcT|VtEVIBg@jDp?odwza{dxefJd@zX_tGiSOSkVtpsB>ffTyXgVJ{iFjGvwM^~wXIhV^TB~PROhaaXyH' +
    '}IeOOUVEAUpFFVtGn[XuMdrd|P]pQj?^^HdEampSQeLyq{MGQSUmvrNomKtNHGU?noLuM@{@>iIKOXY=j?kgAn~UnSyN' +
    'xjrxxnvA~VrwrU_hElOkFJcB{rLmLxlIEb@{LCpdQNl_GbkGuBdtnDL@q~}Vfy^TTWKlOf?OicZXvvo]=^D^qGanzn_m' +
    'FKwzag|l}Xcj]?WGCMrVInexDFCnZfSFZKikq=@{MyK[AyxLgK@iKB_|>>llpPMMEHRHYFRYKlWcYqEkxmCFCI@~R=Ym' +
    'hTe[>?frZb=>MnupFrOBB_AScowdMUyXMs@E?TA?ua]_QCrPWOx>a}>}PaDr{lMsSchW}=bpzm[HNm|xKgsifsK{GDeo' +
    '@bN_ATslBjnmETt=Hzzv|N]Wp>g~gRzApr{{[KHfpBCkuD~q]]DzfUvr^{FlGqboufmLWwHn{s]RY>yM~YrAZpPiRrBk' +
    '}f?CBT~gtzekw]g>{@~ga_ZW=[zWhMkDcOBriov^aeMXEQxly~dAozwPT?jfTJ~yhjpEc]JU~|cX>oXA[mmzd|MgKdPu' +
    'tzmPYjwXZ~KJIf?JIDjwlB~Biudwja_HEYqw|mYjrJq[[ZTNy{SdXB@Ms{{NQcXAYHCOktQrkAB?YIxQ@rXdEUmVpN~}' +
    'OiMVxsllH_[X{rgoYWqTBniLCIZANrQO]iA=>ecK=}=eEgknhSwpI_q]}|uvdFcXXruAoRfIcJ{>tOQHFSB{?oDc^Zcc' +
    'S}{]]v[t[}XLs@|xbp|VnhI_pHI}?y{A^szqhrkfPJlwHN~fIRlhvXFwz]{D}?tthDFHQL~iTON^ZhbhjKxqIMdRnB]>' +
    'skFn|Zx=wnbxgegtObCcZ@SUbc>xFZg{ZxbWyfH@qv[?_[UqhVjgsAh~IAiKZ[>JcG=]qB?v>i[VR]q|}B}QmUVWONKd' +
    'ganuKF}fURdgkfb?RDFTJYwquZQEC>NS>UiOwr|@h]E=}ftAr{auDBtsrY?MGL@@rv{PFANhTK?c|DSUiUd}hMsy}H>=' +
    'twSDUFw^xYz~A=b[uuSNsVZGYOJSTVzHWop{W{q>{LencnKtJ=RKnx={^lTLtOoZUbCVRz?RyBreKeJPuHyXFJW@??ys' +
    'L?g~=}AwFq?HTV[TKj{a@kbBsJn}Ydnuo}QfEVO|TzE[JeEQz=LP=wF}pBxQ>VH|XLAfIXuMovdPdInbKNlmU?ESdVFQ' +
    'viGt]f@NBgZFn@gFWuBf~yyf~Mj=GTws@L~~|[BK>qNNoELXUZ^ylmoKohtSCKUyr=ERZeS^^~=fX?cbJB|r{YtPwIpO' +
    'XEcM~NMKaiTL|dsla^RQgsZ@Ov}}kCnQeyPhO?G@yaaJ~K_?T@Zm{suWG>UIqCoDCp[gvz^>G]~OIpwo',
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
  'RdMhspfryUwVC[ESfcGgoJ{~wN?WfzksaXeqYrf??}=_IKmabQCOE|xYDb_GE{eMGBeE@]FEIMrtzu_fN^bTp=ob]fTl' +
    'jAe^O^dKjxdVW]rng>BIr_LoOjUD{TxC]~MS[xmRDPa@]FlwVIkh@G[A^xIcor_MylT~FOojdfljrEEF{o?ZabE^a?Nj' +
    'RgCpl~NfUETj>_=kj}y]|P~^CxD[teWqEhDgtHIJfHM>gx@lQ=Xy{dsNh|czBBjfoFbVGM_ISI]nb~gtNhIcD[yzezhF' +
    'a]n?CX~AaOgGNT_njMleMx}WGLeUnPq^m@AxDSfDXjocUqDIsYdBi~SSa]P]>eEY[QdpoZhYReZ@uwm|FaTnozIIA?jz' +
    'iDo[^JSJV~]c]JTRpY@>axKnCIyDLasKRxXi>PQ?@by}ZPsL_}SLSTexUMk@yfH~lUCBXJ=wkT~?bnWnn]@xwxNb}sYC' +
    '>nrMdd~M=cjN^hAypf@tJEDoV]i=gNFY~df?wWJji=_>~RK}ZF?hQ=KnQCNAi^}BUi_[PrGU==>Q^clNpyVIaabqNP?O' +
    'A|Iy@jekT?I>Mrv=Bb}hNFgda~uOcblgy}Phwm=aHG_{f{CTxQxHL_[CygYDaOY]c}oIFEZ|Z]=Ab@pZgHpS]ZCVRE_G' +
    'HOL|XmmQ]?R~pRemD^HG^oijmZWMarUvl~~ts}Zdm]CBrAk=xfRtEhpu|b{RvfcQpKBhL^e^f?n@J_y[tp~>bfh>MKwY' +
    'SB]sTL|jJICXf]C~NJoPPU>iDO}ywJ?]tJPzMnwhZ?|Gxm>AoUMDzerwMsBzonwAxyaoCDHAPLeJhudE>LJ~|a?fpWed' +
    'VPdvjWXserpiMo=ZhLA~hVwHapFs|Jd[@ftqrRIRc~pJOCJ?wL@x^NqUWQYtLeT~sIJWTbcC[[J^W>Lve]Hw[isxDrpR' +
    'OwzPdPy?rBnp[pE~{@XCd]?rsU{wlSJrQCNNTI}?lOGNCp>yn_Vl?ZhFakgFL[cVBQlykoCJBfam[@ZfyinOSoAf]yuj' +
    '>ujQzaIC@Yk{_DSOc>K^YTb[bpyyUkIuKvcKFo|L?b_vrI=vxAP?}Pyk?bbF}zzICsx^>hcwn|Z[FaHvjyMB]NJHoE[y' +
    '=Q?wdwY??alUeb|Rw~Ur_[b=uBN|^UUS=RVw{qCxYN}dlrOLFir=bKdl@Y^f?JJkUKGCTSuoQyOEZufLqLJWqOnM[}So' +
    'shqVBzTpFwiP{YfZEHHCwMSieAV@^ib=ha[hiA|Jw_A]jx{HDMP_]=EXWG|nEmH[JQwmHTam~~^L~VpuoAiMw]OuUE{D' +
    'e|Ix_hyOAH?onJ?bNWsbD]s@E}DRq~xN?>G~s@xKz}{RQqZf?EPwLtFP>vfZEzrdrrGqa]OVZwZMQmjJKxGCq}dEtxjB' +
    'N@dVXKUkahhwMhV_dnfXFTSAyqwULfxu?GkX_~fBUZqjVgEN]ywwvGP|D?PzTNoozsS?asXTMeKyc=G_NrMrQEVWjeKx' +
    'ISNSYwqo{jLjnpjN?Nif=yNMMMBcOaDkBKjUlX@TIBcx>nMkMR[wqZo@wPpLArimusD~[{obEt}ITh=z=CnLpCGjbu^?' +
    'JeU}ORNdakAsDhXXPZ|cyEkJsc@xgNjkZhCMiLirbB=}wkJEzU]zq=kIn?RKmt{VLk_}V^oyOrsv[cQciU|idNMrNTe>' +
    '|cSuhTJeaxP{Tdrc_iT}XZVDJ{khS{HtUsG^@fp@>ZBaq?AaPyp]q_vL[Y^_JMrJw^>s~yyzhAnGUgeWfE=N_SYNx^{i' +
    'yS@_VNIrEbzwsbb[vqVi^tiOCu^uvj=zoODGjYN|JCY?MkITh@nioCxA]mwUPsPxISnYf>XpA@~=z}OTSYtd=nILkOLY' +
    'j@kMbKb]{o|EC?Rssy|]J{HN}]yQI}B^XY?MpOSMkizbZUFWq~FsAXZN{x=B{QxAggDLf?XKbAbF}@pQD^MxO~a]QbXs' +
    'eVAMRoyARQBS=N_Lbukg{IeCH|~KHe~sACYMzsaw}{vrvUR>}|SmpxRHGUu^]_m>foMJOjAMbT}gDfrnGSs^hnyOoWIW' +
    'lUgMkKgEi@Lsg~dHM?D@~pxJuJcRZYSTeNNjAEaaR@_FCA[?>Tc[KFPpqImI=QbRsMN}jsFstQWhxocZLfYEEKRM~HgB' +
    '{VAMs?VgMBP|ThZ=Dg=Cbcz|sIGGhd^nEcP>M{Xa@=gqJq{[kjY[K^YIof^tBAap}=bq?ZhhcfaOK=]|lx}GCx?bjckr' +
    'cF{KIvdgqbtbt^@spy=S{rg}}G@cXZYXnPG_RNV}ugBbRs?Hl=hcikX>O^IcdTYVBgYQ{IDAscjd|iUBdttcCuQiQ{M=' +
    'El@=DdKpx~eAjke>mcJFoG]B=s}{h@lRYQEEoYshqD^Bl}Was_{~VUeiKVpM?r[[@BelC=AYOEeniONwWBsrtWNS^?[}' +
    'BDD@GFvZs?ocj^syZHpwVZyFzrK@ihqArwMLoAX?JjA[~MRBC>XR@wwfCEYDfIkYC^bfQotpm{u_SwhCukkqC=X|OQP=' +
    'K@siKtq[D@c|WM?{cZiaYD@SmiDh~esB~mZcbB_^a@CAJp@{VItAbAa^iKg@^@elo]CVIhXgdnP~xxMkSK>qvEcNISr?' +
    '_PCmB~B=T_c~dMNbptQRCgoFu[lXdxU@ah~EeqDmqMHo|ZA}fpV}OF?[UWyY=~dR={FPUTXfxT[nMEqhONp~HHjNN>_^' +
    'gZ~w~Bw~ZYoK?[tKZNrmdm{il??_qpQW^IqjCfeqtU>v@~pPTt?^LGdbN}z@|WkScK?Z?kwoz]HZ}mcGJJFPd?QNrVQ{' +
    'YFsnN=DfbVVoCPQHih=PbOc@EEw}AWYySZX?yGFKoKXgwk@CBgzTrQ?FEgLPAh^ZAYKpZE~hG>{XFUunrpy@EMEeM=fP' +
    '?AN{XwkfqbqELx~BsDEB?=jecpdgHe@^qb@yDBWws?n]?C>t~=QXDPAGxi[XwJhQaBecPIhaFdsdFISdGBZAy@gCKm=U' +
    'GlxSVlsKECv=~fVkYA[nQ^{enALhE{Nio^YCbIG^ALHx}GgvDX=IFe|MlfmQO?>?nEbWNcyGwo}xizUsO@_{rzoP^I^R' +
    'EfHb}CB=wgtBzgaP{rY_>iVuSW]gBpMRoyQIQOGYYX_oXQYsOjvRIpEOnGH>NfOqxFh_XIKyc>JnNvsOTNyV^=Mzm_}F' +
    'oXKIAEdTGg]q_cBL[GNh=^@~FMpb^Sqfg]upbd?tLcrHiWUPI=jMpurF[[ZN{oEbAduMxiU?ZOfm>>JZLcmzmk?AqlAf' +
    'f?GckmyEN[f|MSMddRKT|Ns_vSDYypfBVooB~l]Nee}fE^zi}f?w|EJeGNNVLd[ZoYd^MywQav_BDyr{kw]dhPctLAYd' +
    'lFF|bbS~JS~PgdvdvnQlGuwpef?WX~}GkOYD?fqil^UG|Uin~?oLw?FwbebwR^H^@izD]JtDNCRad@LnCuIqofzgPnWc' +
    'DTpygPxQZ]qUmPO>?EWWywJTRLEOwgQl[UAm_ceMU@o{^qczh~u@ENu=NlFSLgikwX^MEhBEAnSsBLdzHxFZsmNN]EIM' +
    '~VlRE=}VfTYIJkDPC[djr?DCu[FXdkmiPBC=tV?FVHMzEDSC|Vi@YWwaSLhM=EmygQiUzSyJYJu@QFTRBf{WYVGeP]DN' +
    'DCupqVYNzXSqz>gBjH{tP{F~Hzqlg_py{mmUU}zWVcpA>>N[G=h?]dGjJMHu[|LSYGt{_KHpW}gUvS_xjFF>wIhXOZ{~' +
    '?RubrHNcdriJFtOIo]zJCeDorMLP{oWRuWDYKd=GV=WfoQrrqmIitjbCQMyAywCp_YZEHAxjZOxf?=DKLvkZNxZb{cnm' +
    'uTxmW^^MZOVYFQFCeM}pJ^Oxy=EjH[mb?gtWmjG}pr}bhmxucp~}Etz=yP>I|Iq^=~GTv^WyFJjzdr@?=P=kLrKqRfVk' +
    '_DCRaEJgdDBu?XbPeowN^cU',
);

/** What speaks for a cue and a mention as those of a quotation. */
export const ATTRIBUTION_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'U^VMNMHbXmqrJvHI_HAWaGAbiZ{AP>gn>>[lcQVxE|?nhA]GgIKe@[q_]Fo?jLHQ^KNcYb{Rb]sMVMuf=XHsZRQ>Sjgx' +
    'M^=FMDeIDXSPySnr{RWeaAcQro[IXLrIEfqHadab>vTcOsZ>|BG@kTC=Le}Bglp{PmVObMV]rlWH>yw[^YpPL?^W[>^X' +
    '[KnNwAnELxqKt=PJJ=Q{]GIhX@_pTopMh^^sZsrd@qt|xJO|fNN[FFb}O@vtDjJXt~cwqg_aEAZAM@XoONC=fhVHAPx}' +
    'QiGKQDT{FD?hZm>mz@JoPXpAPLNwr{@gTsb@E]PemeVhtKDo{ZgXSA?VasOCwQCI=fhM~XEEcr]bwIVG>RrevAc{g@Se' +
    'QIEZnvr[~@@^DjR{PsLIpzBuIi?f=d~SdzhMurt=?WPgXLscpqwk>XOXUQ|lAGnT_wYEP@dapw{EKzAdnFeWyKPIR{E=' +
    'HJQEeSRRm[JJQPsQr=tJy~@C?IHDjjqBXTYTun|b?zswvFfHNfXTcqcAjm|jNoM?k_Y|CAQ@}dI{_Oo?SAKga>GIxBpp' +
    'lqLsX=M]>UlkRxiq>piSkdQOUrJ@??]TNhy=z|QH[fIAuux=bOUEMgGNSyHc^CaTVIyZEvHGT=JpFkl_HSdqQ^KB>Ogv' +
    'R}P~o?QwlTxdAqQV~^NGfph}gB[GzOBA~=a|vDvNffnGVLrt~y@C^cGPkajcv?w{MaC>DsCEv^ejKhw{DSB}MB_TYcM]' +
    '=rv[=DjUWkFOQEsv~chdQj_clGCwgkulAxQPO>_gPHc~@oT?@HWpozcC~uIvsHJvuC[hejJsmANzzzoHFw^sdH~}euyY' +
    'GMjh?G{ISEorJ?v|@@rXpQvBwAfEnZCiFLhVC=m@qM]LYvcx]qQYvYQkhFek^Ju~VTEhi~AdRA~On{a=cZIzORQeaSNX' +
    'ZqQ_K_Ah[O@>|jnHMOa>J>i}FA{WboTGycz[b_Wj>dKa]XsmPbs}W_uMy}M^hIkBTbtwAYugjtyNEfZQoeaJqgrR}{J@' +
    'qSOXXo[>iMMQLnxg@f_ZXp^uYh>VkF{fpP@^rhs^qhWpXC>cYbW{UzVbN{[=KBCRetM{[?ykIHmExs@JpO^p{>M@_aoq' +
    '~Pf}>_NrxmI[xSC]^ZCf>RgqBarcBC}@mPZWsp]drPaQEdrTCJrIhoMIV{gCICYaK~^xnITguTJ^UG|L[B?^BUvHB=_b' +
    '{LjOo{]@a@a=dAFrqNfnOg>H]x^NFiK[?q{^OMb@FAkSbKrS>M^l?rr}IcaYeWdgVQ]jIBp_KWRfsRYttUcwyR_JprV]' +
    'OdIEhbA>R?M?nZgj>momYWb}FEUq]{QUH{YucGVcFf|LJ{dbgwTX@hCwO?c@mPawMF_eaZslyaXonNk?eBgBXiTgUbCM' +
    'S?^pJUHWBbHGj?MmedVC_X|O^D?EeioLtnfV_]RLYV_QQ@koeHpZNhnIx>Gy_p[imN^NNRp>qBImcZp^apRCEnfgwTAq' +
    '>IVpBmEUGPeSt[BV@=HEfi}e|OSmfo^N_v=oVywYtIJyEWr[>lBoQIfCHRT>kvqXPiO@^kLPtGYsP]pTf@X|s>KOrWQ{' +
    '=WnHrRYkF=ADXW[pEkOhoeW@aZuSC=O@edMW[Ibc@ORyKqiojGfZJcwEQhJRnACm|fgRvfNFC]GbHLxIV@ICFAln>tNA' +
    'Eb}y[X]I=v=elJWE[farh^[sIieWApGNC@bsoSxUzIOU^Lo={]>gC]BayfRwgt>NNiLA^ugraeLzGlEcMIXP{SAd=|vH' +
    'wiNyejCh]N?XHH>e@gK>Dy>aFGgoEMy?O=o?DO=lgF_AofvVGsjCzsX>kdYdgWNGdbaUZCF>YMSjsscTiy{TzZLBdisD' +
    'rKc>MSLI@d{BZWS@hmgppbHaYPp^S?t{spO>bYhkVvZ>kQPBz=ILPdbiaxq[qWPkpGVUSNolxJaGWG@crPkDRIi_zYUF' +
    'ml>M]HhxZSlA@aGRBs_wGkRPBMXBFsn}KeF{hahdqPXCp?bW]Nj=pBqYesgtKZjBbh?FdsoQUBd[xm@qgz}{{pyfDAHa' +
    'WUwj>XMgrCHPnlhePqyp~xw|qWARepXgRKETL=LlFHSL{o[piwIK_=yOvHa[JOjCqLxjk?|SE?@@=WByjNAeaNld^pMB' +
    'jrdv=UU[dJ^}YT[jf?i^PGbi@WNqR{NwD?R=V~=eJth{Sbqokeo}RPD>BwS^KzaYYkmfXb^K]p^DxVwvhLBRhdi{pNbl' +
    'iULoI~YpGLoup>V@oIKxK]pYiQgkOXxVPTfP_OE@??Q?>Q?rBC>iHFntnalDRTIEd]D=nc|@hTVwxC^AnOJj=Ih?Wndv' +
    'Nr@SNM@j>Q_CiDckUjl_UtkN@OYUoQdmhu>WpH@uuInE?WExxk?eGsc|{^pg=>nFVRxHFrhGkxPoujso',
);

/** What speaks for a quotation as somebody’s words. */
export const VOICED_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'YuQbgrBnN]wr>]qzm@OYfPMMLHx^gfB>m{[LeRw^|DMIlaZ__^Apb[?yvxV>[BQWriy}EED@IRZSvd^?U}C{fpVNkQId' +
    'K?eT{QbkSSOQb>Apg_n|HLNFDwjzv}lZk[Y{nHnxj}MpZxbv=M}G^{IvgIpyeMZtlPpqyXpbvfMnhtQpO>UBwFobTlxa' +
    'RCn[L^Tsp>KEfAOYoIOl~CJ_PI@ak{^uT~[hG?[LVx>z]Bcb}Um}Dzv~~}B@n]eW=RT=O_}PvVFsXwTsqb{oEmYPeJ|O' +
    'Dmp{rtRhJ@WH]{>L?kwVl>Tp=rbT_bXwoMRvdcDPvmFl_H}mr~wrA>kpdQSjeyrKh~lQz~n~>YQZY^jonKTRGSR>SsQl' +
    'Zlt^gb?~n>n?k~Pa@{>>|HWGx=uz{{pAn_ehvfrEf?E@y?@Q=YDfcJAYuZOPzV=WWh?WcOCkeUw~fITfbh[^T}TxVPIo' +
    'Gb~zdck@|cJK[BaRXhT=B@IYoOVwmuzx]rotKYmBM?{wJp=HazqfQUgNX_GYhgtq>QiPW=|@lMOLjSTMIm=wPcyBpnKg' +
    'x=pcaDoCp{H=>={LKzXr]Wlf=QZBV]uHbYeNTMc|VyRlHEFWWnDkq?>WCMiCItobT=Qa^Z>gHpTJuOPoctjaJ}daVVNh' +
    'XFxbEiYtVAgJBwX^tCrkmvKmtW=cN}Fm==VW@jEiri}QEFoxRq[=MhtDRxK]yXaRtNy^Mya|UJcswdcmm{nFzYEnJVsp' +
    'aYUuTKxWvU~VM??uQL=yiKaQEg=@gTBMvC>b]F=MaX_}{K?zvv=POIXtB?@fN^[>_[kBCdNI{rfOhtcSJMpm>LQcqg]G' +
    'nK{pOfc{WDnZR}H[sFnJGqJ[TJJB',
);

/** What speaks for an item as the first of what a cue reports. */
export const START_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'SD}?DGx>}OLp}GdKDNCxem~]awkpsBM>V@@@U?c>=zCIKcAcsKahOG=Lc^Z]][xXAh=wBFMLMaOlpWSJvk|ndfWsaCZ|' +
    '?Ve|Z^JCB>]zMh|zDLaPg>UpEabela@=hh}VIgg_Wgq@pIOsBTCe?A|kZLNPM~LH@@=fNLGzQMndMC?GM^DK^OoMCLIw' +
    'ml=lU_>{sbddo=avRUQ^OR@^~IjOVo|uFePE?c^kEuK@EFAcLGqvEKzGylEbDOC^TrwJZN{>{rrPOT|NNwIONbfcyokQ' +
    'Y>nbuI?ow@EF?=cJU~rNMd}_JLXIq]P=rIQxEcbJM]|x^h?fL]qll?nE[M_NtqHHtuGwSJMRnlMQZGDkAgCLRbjSEUz{' +
    'jKlio@dUYOjIHXZTedrF[a>JFcd_^oDFzxKeNG?Qu>M>[FaA_PXIfZFGsopBJyk=@LpeMYtDCUKbEGvZ}HH^_Gpgc?=E' +
    'RGb^{hdV|blwMUyJQLHrnJDaxPSBlwVeNnDijwNKMJHBgf]IO|vu=Q>N_m~HGK}=]wLpQhxk=uD?AlQBrXppXbc_ACGP' +
    'C_ip|FelLQZAdJ?I_YTI@^y^HAuWHbJyqZzVKbBNO?LcAoQO|rWUk?UQWh>@HXNrWIPCgYvaeeN]rfOQPZpFQh>uzB>a' +
    'EUNBVKds]|wB=d}@UHiiVuQEGfcgGvzQ^TpMapwA]Gb_?WGzYEP@hi|{bSD_?De_aIMAMyHFGelL?ZbjOD^SEJoUfrgY' +
    'C_>HJJE=IBo?k?p^@pa=Li_NdUHa~gd>=MqTTfN?qm[mbDHAF=lJ^AZZovVBdsHDMU@@QS=FJJ?ATH^>OGF?G_JlrhxT' +
    'iGc>PMp?tG~?B|MJkJUr[W@EAQWxSeLg?@Ogg>ZgyU?Tq^brL@?{jxYoUWmJa}Y|EOZwVNfihwpcURD~ylMcRPE{]eTI' +
    '?mD@{dBIechtYk^XsadPNBSE@EJg^g>uhOyMJWlMx~spNGQqt[{F[g=Bs[KXIuX^>zg[>>Q=xfy}]f|}rapfEeJi[^st' +
    'oxOaKM^cQoMq}@_RJF{[wGCrReG~U=rqGtNua?_=k=dE|ySxMQfptoY]h>vU_dxgSHol]>n{E=PRQe?paIgCgWbbeFje' +
    'V[QQL@?TjVjgIKjtgM=W?a^YprSomF=^Oggxkb{n^Cwbxyg>{_Gg{[XK>Utr@aITnS?EpQICLOgldJV]^E@uD^yKzbGg' +
    'Hbib^mA=U=]B_zmiJHRBGndzkYPGplUlv[syZXOo~EdGU>icRRG~LGCJchAU@CPOTIo_laBgdOVpdlIYhABUWHacPzow' +
    'itY]TYb|[IgIgyuf|anFADBEvZaAze>xKaGsIFjObrvBXMp}RbiInzT=t?YThJUXn=M>DLwZekcsBZTKNZw_NDPWrSwM' +
    'QgpB=hPbpLqwQFtVSYMwd>otA{bLwCBGPwBR=]=vVGb_M=BHj~AFOR~aingY_=WDKoq?VzigFNhLr>AXQncr=l[Z[hjm' +
    'uMIdabOsc{oRQmTaTS?Ejh^erT@aIqDezKYv]rroV|gyvC>CMJTVocsO{[KIAnIyE>A==G|IuWLd}[qRIrFUIQN[tJTY' +
    'H]G}ogjiLFHIK=ENP^r[]vTCk}?IFwIznAPUBoPPQW]tOgSwn@AFyE[HEJDAbiq=zuE[Ek]AjfwAybNCHOcbpOJvparg' +
    'czATkU>qA^okIRToHs[tD@CLkUV~l?MzyIqOS?~LopkS[MA[xzirnfqe[^^OnLcsq>DIImsPE>QQ=g^L@PPJ_QxPcNFa' +
    'YjHMx[gqaM~_GZydcblsob}=GWVckCQWrfmVGw@RDc]h_JIVNw=b_ZNhMF~DMVf=cn^ios=jHvbkwHM={{E?HAUijjYi' +
    'XE~[{@?pVIeeJ]pQSLA_wA^ZCIYRf^o|jg>_ZiBS~IqX=aywKf}Pu[e}ga|rEX|rPZt?BWZlXMvPY?oNu{PGubrn|MUs' +
    'xVfLikyQGTL}mJ@g~NF|YAglL_hRE|boIqpZjVa_M@f[}sDzy=FQX>n|NrNe@bh]??M=AHscg{HXuug]=^gCkI{oALzo' +
    'Lr>SuhOmqvtb[=PWwKGyYBhA_BbfWEDT[qPwlEgNFl]vKxJg^@cg[MZioYUmFrFYhZUo@T~T~WqhVGLN?w?zK=ZqArfx' +
    'AwuQinz^M]KLC=]SLXq=xYU_TUdrR[hczLEW|{TejpxKf@mJT=xB@~L}u[D}TpiIplkJMrd|shOD}@OD_QuEoPI=]XiJ' +
    'SKhKvUMvgmcBG]Y{cJQe?SojgqUs^J~Nrz@A]UF_g~>IIL_]zmlUmUYfNavnK=q~_Gs=?l[|c^B@BMmzT{Nyxk@HNa[}' +
    'jyc?nY~dXT}yeOdKhVrIhkN?R[Fx>r^ySUZgGXJEtoyldvoFhWt?>vbwgnUfGwUs?N~?y{tme@X{om]EqdAZ^oAQ[@}I' +
    'OQRiZLtkxqHpUv^YZp~>G^~_VNYo@CV=JCISb?sGI?sd^zsD{XfH~L]a_R>YROhTpZJ{fgf~^y_fx[Q_T]~LbrArgWDE' +
    'SFz~qv=POhBEqZWTMIXPxq|cKjHOB{Y^f=oWVDVM~_UfBq[pwAJufp>=R]I}QOH[{Ly^AWieWEHMWb=wpsaF?P=iXmF~' +
    'BwOnwKTbOHYHc=er|aamyWeJj]n_^wxqU=u=gQB}ItQkcKYnbOEZuZ_GAQ|ThZejaYlH}mH~XfB=BXuzxkUPCiBdaZ[@' +
    '}IPDmn?]FvY_iC|>meZQrCj[L>}vMdWQBmJsqm=OUJz^AOrDw]F=}xcgdBXAxLqDhxAMtA}LxdWny}pIZxJ@yoOy]pK~' +
    'BJ~?uPwG@ED^GA^NEDO^zZRf?Di>uWOv>m{PYAUzEou=GFeE~UqsODIrPC[~ipg}]_YhEkftxY|NMph@VT^pgA=M?FFT' +
    '{DgAhentYHc^xs?cvshuUHn_B]GTdk]f]J?]sZnIVcMAK^>KWzWFSHnqFQtDE@u]HUQ@VbN{{_Zv|lqFBZPXwd@XyW]q' +
    'Wo>aiip[_O^Y}TEp?vbM?JRk[f^Vc|=LFtRUfr^F>zMfOG>uAwKFeRjLnw}{C[Afu]xEoNIlAvNR~F~JO_>]zUu{JMXq' +
    'YDJzzTIdYcAJuR_=WiyXSHci|e=IEMCv}dwoBM]UyfC>>^w]pp=Ly>|fEqfje?AHlb>E^a=uta^I>zm>GwHMLEwovaMz' +
    'JPRxm=HEoAjKThO|[t[hKCNSp]HKpbWnQ>{}OYdEDvHOlR@~qD|qVcNXEtEYpTcZ=DbnSAsSfRnp^ZrIy@F>TgyEF>>X' +
    'N=XBA]caNg>]Eo]H?Meq]QqrFf?slZoZ~h[cINbTNCjwc|oX^pjVg]VosAI_MUj]=UIwwLAbj}>gPomg{xADcF[VrEIs' +
    '=Z?qSDGStYCFYyGNdRoGSvJvRQM=LWnh_{EWw[QdNTi}IHXHw^CPnEkJ=WaF^~FVSaTtfWDHA{TKhwzQ}Fm[oDZwNeUb' +
    ']]ORRgh@xNmUzbJpV~hkDUKHgqIkceFmbsN>gwjtWN@g[tKeYvMUVpv^lXx=]EXVoe?gWh=Lc|?P][|kOJGzoBacMW~T' +
    'UcIrQBsDBGdXXB}cO|FufvFqyVss]PAotuDMHvEE{?{~=}GDsDYqDGGNkqgYFiIaDi}grKYXKc=syPgXUWN[alkzfF?_' +
    'oAx^@aO=Y?dWRohJwZ{}_K=IsDjqoIMDDwbJfsGzMuKm^eiDocH{>[{JqGdIxg@_VEZFNm@>EoEFGC}_oBP=N[^YOAsL' +
    's|?pUoH^?teMR?yu>ZB^r>l||sDI>Fu_qGW>wqMakfuzYBvMRwF>EqT]Nnaolf@s??YAQZnlxqSIkVbQq=jM|ehAlGoq' +
    '?Wp@XxkCpUoQ[DuWpU]@KAE?GP{AWyzmYHSS^MCyYEGjuSLDOTNqBLcj_IPw@AThHpKN=vMGnCc[}ntqDFIYt>>RYBt]' +
    'E{JDINpCxb=Tjg~uiTUtLQypzBIxx^]V{r?D>lcEneM}AVAhrCR?EX|G>@mlbQ=mous=sA]HdDRfsbQxJ=wjHFsqSAZs' +
    'FzE_CQfgWDlhRmPxIFG{uvUZo_J@wbWP]Q^i_VN^hjwQqee^xaQaKnONXCIVhAS=a]pIWolHAcs}XMZoWi=|qqToB@_D' +
    '~MsY=FM]PhADU~hZK@HhHhyQbuHgZ_LQ^HLPWxABHRugS[fidS=Q?yksYHDixEY=HfMw@]P]buCgsl?stMuTTmlbBgaG' +
    'qvBoOd_Yil^QIVJXR_@UxGZyJYBy{V^Kmr_OCTBEmBwAdOAqtHI@YMF_c>>v?NaPlX>IEIdakc|Afy~Y?BVSn}}XwrAW' +
    'lZueUOTRWPR>_O>M_eoLZi|uFJC~WgqAJeoN?YnQy^',
);

/** What speaks for an item as the last of what a cue reports. */
export const END_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'RWr[~pcDNECZwhTAj|jJL~]Zq>WXq}Mnx=YeW}pXeR@FPQs?mzz|FILF~qRVoLt{AXFuqCIbK[Sr^{mzT>RoxZUVggm?' +
    '[@~{Sfxmlx?JAaVzY]JPPsuk_>OkOE@|SJ>f[|mBMpO}EhwDgxw_vY=n}_{~F}@ScDw|A~{E|~}|z^BkXUMTGCGA|Vky' +
    'h}>gXSMa>jGpnyCX@FV|w=P^^XvA}B~LvORWMQ]qc|Pq@K]cuvDmwL~{KTLO|HbnVe[RjWWbDxFk>i>jR}yQDDx>~=Lm' +
    'C@DN}DOdCYer{Hwsvi~g^Qx[ECuOrQxdb?c|Fn_eqLx_PYAb_[rnvu^iy[N_}JEc^xCnLoWnOEo?{lWxQ~J{TA[Mhh@]' +
    'bkEXYM@rIIC=HALMMo^}rFmwnK{D?FyAQ]HxjpVQWQTuZ}hw|My[{ft>oYb~qCRysvPc~EmYeiWEGNsqNsPm@y~^ABg[' +
    'DMA?oLqOA=CWo>[[TI}ibUQrk~qH{cD~|yF}sPf[jI~wQV]JKpniQ>]Rp@MQZe{z{JKd~jEtSDJKZnLvmeEyfeqgtPot' +
    '{foamjzPzf^^s^Im[=KF@MPyqosF?F?z}JVsD^ISkR|r~XtEAGn~PLfblNxuou}tqnaQTSq|Ig^zFNxWcvJKW{{XtUz~' +
    'fM}Tz]Ha?>Mjfb~b[iU=h{?]GCk~vxA@E}kQTIzzOzvmHj}Ec~SeHzf~}>|WAWOHF{~AJB|?QNT}bkonwan}Rp^vccpi' +
    'K>GN~}kJ^[RHee=PTeU{KpmyTXrr{Hlr[B|]gyn>}]sIqt|UOo^=]MF>GYKfztymqWuUbcbO]|z}DL[KxcV@xBFwB]AC' +
    'UTx]v}fjivRrnDcCoKUVbeBwPUGjt[JAltTtyEC@]flZw=Akc~s]{cgoAToS|ABNFFC[Vp~ViQj]~evd_zkcrgUd>[Uz' +
    'kgSSZLMwCPS=]jumdndwQFQas[|c^{KJ}}}K{CJceMfiImADZ|=|EkEfoJAqrja[cbqTIndpPcYq{[AwiPx~Fac~fMUU' +
    '[soUF@VuLyAXNV^|jtlP=?ms}tgtgUS|Dfv^kVoVjKX~LQ]k_ZyjSk|GVuLLuL}y@~=dYvkvrHkmHuIS@qzfa[AJQtzc' +
    'umuQ>^FjExnJoAc}n}]aTJkDPglqMCFp?sh~{?fqOrwSMbl[d^Xvt=F[=Tqju?lTR~RaRg~d[KNev=whDqOYMmyG@{TG' +
    '{bmNC}i}={u|AsVKH~TAjGUrgkOmDuL>T_qU>AAUWKVqiqMshR}@IKwjp?AIP|IOD~o]qp~RtxTOCvFQjVcwF]LhZuTK' +
    'CM~>Sex=D|nZ^k=^Qu}E?QFpW?Me_cZBiD>KA=_uCx=cbrDbJguoIRC@APQCbjOA}EwLStDeWQNFdCi@S_QoLoeUjdjh' +
    'kOEhB{J{rUKv~Am~K^IAPP_>U[OEv?}ERBuIeDL{H?mptaMHGYfchEUlO?sII}c=rfJ~Va>L>bSHOUfipW|M^A{^jqv_' +
    'qvVzxKA{f>Fct_Y{^Gu_IcJOWuFoZvEbRPyqbFQ?_r?lD]}nenkET@zQAEJA~WarxNEAR@aKPdN}mEtFQySAw^R?otbY' +
    'oJqXM@r_OKIhy^x?U^@=b@QP?U^]jh}Y={OxGasWUcJAa^Mc?UnQBaN}^DuWmbgZiuUAgf|ebkWUtMcLCDEIW_uuaqhN' +
    'VvICF_EzEwesF_eHuaJc}QO|LoHn}We]^q|~TnLExYZLouiG|}XEJlHJAE]N]c^KFkZ=azs?=ZhzPLN|nRHI_dvQCbKZ' +
    'gSrOV=HD~LTgRc]GdpgxsYbWOXM>|AjsrKkIt_eZ_==fuvTQNUe{@b{wOeMzb?f]eUOuP|mTSoMNCJwH@}=ikF>rA=Cz' +
    '~ww?pMNh_aN}WSwkBCEdhgVdNiDDNrxmDdod|haAvgxTFpUC_o{^AEzNPqweWIRhUFp_rVUp]wPY>Dm?MG=Ex}?QjOeo' +
    'G>^JJow>YVSykYulA]xR=^TeAUWjY{=DBV]bwYpQUuyZiT]c=aGzV>sHJMAb=Ba[D_@Nei]~DGa[N=jk|bJUGMe_P^VJ' +
    'CRcvhfmNzoIc^fCjS^G=yI@TyA~ihB^m_^=a_OUo_NuYdTkYFpWBzQ?I>ziVe=|bUD={kVEpy_sL[QAFeCAYtV=F=C^W' +
    '==aI=sLt|O>_=w@^^FonjsB]ENk?lHDopwFx=ZOcp_bqyEgca^Vl]AGrSNTofk=@HWqoI]_?PMzzyVjwkmO{XgO~Z^hn' +
    'UYeDH@>GNMOjmNc|LEBIxweHhQh^Gquj?be]WGMqARZcsE>QnL?R?HDoNlHAqd_L[GQEd>mvanPYdoA^}pwMw?R[ZCF[' +
    'LoerUcPcjOBFkYttcryvX=pMsqqhvrR?>A~MnGAo[EBmDm=QaLhhb{fydoShT~y{r?@ExKvO>qUYiARY~>Ew?JOf^SZK' +
    'wrJ]oELxg^syofotvoojD}HEGe?Q[klu|LpqbLgOUpkVUboL_Pe?EI]UyMmvampJkGuFsQvsPdG[H{hy@Ka@whKJQYM~' +
    '{LST|p[VZkljFXS|CmqHJhUdSVULls]cG_CjgvtJQqCjTJlg|qYvT]rgfzpejMMw]N^P^_zmKhW~v|Wr|udpKHLBspDr' +
    'dbug}=duXU@Z{ifhv@_=T@L]nRH|a|dLkjMrAf]WOro@KSlZW}B>VCstcOGL>cTZXWOS=OqbnHrf_HeBydzUmqu|oggy' +
    '={lcls{kglvJbcmSJOCG~DZksv~tryB^H=YpXTin]@GctuBDcnpSPNERI{OF|^yEuGM}NShp>~wQdvWc]Y@?Ya=Ebtgl' +
    'n@WMAF@h]plzG?_ruvTZK|OS_~J|VaNJrtD?jyNKWe_~x=AkZxoo[r~uujH~ZhBio>Gv_>u[H]My[GI_O|DGBdekCkJK' +
    'n_QtnkfEIkZkwmALxGRPJOhRmCzY^LN|=dF~tjf_v[YwOzI=l>n}^oMazPQVGWcGPs^iFyLfgAxYg>wZAVn}@VMfE]cM' +
    'iDYOW]ca[={wi^fn}X[WOdO^_ZD_KBTqt=AQEpCdhUV~ZefxFCuXxrhIGrYA{@s~={jTUh{',
);

/** What speaks for a cue as reporting without marks. */
export const REPORT_WEIGHTS: Weights = /* @__PURE__ */ packedWeights(
  'XsMaoMPkkNf|}h]dWr~oRKH{Q@zsQGYIxC{F?kBCR]FgUC~DullzjB}TC]Vl]ODgjYmLujGqaJlhp{HmofDVAWs][@in' +
    'nkEITUzE}fC_lDocRp=kym_rUZN^>AUZ>FxLXtZx>@?tl}mGtlTc{VKsT[zTwj}nSc=QGBnXPacxAB~gUXQC@fnRVGm|' +
    'gOAzf=hJgRLJq=agKpNcJJycpO{o^E_UFO?U?DnlDicBxzaUkHwtdeqoCe^_nV}}b~DfBp@qgiXO_lrHw~>NT^Ld_yca' +
    'XJ}Nhug]g?kJTWGPL{v?]wKb{d=oj?HpW^z=[LSAnj~sSpq}e=XaNqWn~@zJepuEEzYfxMnKYcsx@J]i?cUQdIK?@Zhd' +
    '?KC~wS~z~xH|zCIaWqi~F={>Ka}MDl[M?UUfukTiLlKC=[Iontv>gaLkI?IrUyF>ZO>QDgR}ODp~unpOn_~A>GQYLAkQ' +
    'nTIlB}ap|bB]ISaPQBXranrnfwD~eyHKxfTJhP??^{OZQPcase~}CbjgqXBYBFCyHAwHpv[WU@RY=TvTq}T?]KYbBp=l' +
    '}SigHHimFbDvwoIUlUHWjnNs{T|iQ@KaQQGaEr>vRjBa{yd__>~osOF]z=VrcqG[YpA]kvY[C=]vUt^>eo_qJSC>^OMB' +
    'wYMXKWsFVIwm@}yh~_EqvB|en=Bs~p^xQjqg^oFVdU@]rlN}t~mKKTZcpdfovE=|GkQ[[_~f~~DM]mWlLGIILNm]djo>' +
    'HMkMbmLbLy|bCwFjy@B_~>OxXNV_ymRzh_GMCuax@ek^tf>XTCCEW]_S|ijWtEiceg@AkgmNx}_E?pnyK^M~{zFKXEd}' +
    '~eoGAsY}esElXUMoYXMfpSDT[KMyLpvzuhzkJGHL>phZwak=k_kmIU]sDBseX}{v=D@=MLUQ~@BfK]VikZaLfIJ=jmn>' +
    'y~~{qs_=mSaSuuCV^YYkWeCZoX=QZsfmtMb=KFoG]^[h}noACTx[UtJj=exRLHbG@LNsXKmkz~v[W~nIgR@@iW_ABMpy' +
    'KWxP~@ANQHHweeMXarurELaIZ_|CKaIqtaYKa>trv}]M?ndIyJCCUjPOX_EsgnDPtKHvUg@EBp]aRPozUlVz~_giE{tB' +
    '=tyTqv~wohb{g[X}]HiUM{rPK>eOgVyg~zZ|}Fa}lgPmfsvd_ZP~F~tDJoMvkYOrqnycXCF]}fqxD>Jn?AYoecPCP?Aj' +
    'Dv@dQqenwzDeDfbY@ws{vK}Eg@_JVPVwvjMl=I>gaE]~=~][RcNA_epgz>@qqlo{fPqf>j~RH[}AhOLp}st~~pvDYNgQ' +
    'ZnP]@D~>[KjkUAwBW^Wo}A^FGSJXJPlxet>UDrfpFDtMJ[WaIGLmoTnkYW[k>kyYzDqT|]rUP{=@Ib]mJiXNQ^yexvdR' +
    'tPa=^sz}exzzbeympC@rkDAEvyvAMK}FeVzpm?PaPo^Hq?ML^jpLYy~SbzZDvPe>mDe>mEszo~HAEsWQB{@f}Bff=m[~' +
    'L_g>D}cC]k~s{YSFc?gbLtLRhUcuYwPH[WpP>sBOVFAUEURwndUnfHXV]_]sZud=fVf_RnluRX^xGOyO~YkRJIEsAoF{' +
    '^~I@sDlk}_jRcEDLXHWHWQ~A}UAkBN=hZGgnPT]lx^aoMZ{YFDiN>E?WvKtnCnNrL=jYrWEIuzeN{F]OyJ{Zlhwe@Bx{' +
    'CLHPkhLP_?wMijZ{NwYwYRnQYMVKIN~fVb@Iw@pFldotQXW{WpPadenJs|[lXLIhSUp]r^uaF_h~{IG_YW}hVRXVvwK@' +
    'udjkEVn@zvAsqFYgfNkccw?_}Ytgxt|bgc~|elm]jSrQwBdFHaqwW^wMqipvqii}~~UquGpUhlGGjK}oJ>DvDyRN|bt_' +
    'Mf|eU',
);
