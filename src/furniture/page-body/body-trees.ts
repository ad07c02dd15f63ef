/**
 * The trees that choose a page's body, for {@link readTrees}: fitted by `tools/train/body`, which
 * says to which pages. A change of the features needs new ones.
 */
export const BODY_TREES =
  '?go|UKbPNE~LhzmntbhLjCo]SR}NxlFymZCgMoi@robUThs[RF}a_ZLZxlh[eZFeaN}]PtYnbKaM@rKrbA^Kex?UKbQD' +
  'OK^[?fjztJUz>xKR[~DzEsY=}>O]i|SKcyJIEF}]LoYWK@]ugw=yPxQICXiKcsMkR>ww>kPoxKc|VOFFgoaW{DBlJrk~' +
  'Sd}=[?q|Bx[eZFfxxg|PpxmY{BsbhL_LoV[UyBK^M@Pwlh}ZTiN@[RKv}BI{DduDjhgc]_WpkbjmwpA=gB}Q=n{SLhNo' +
  '=@_bULhvXPhIs^bVDSb=V{en_LPbhJB?eHnpZ}HbB^mEz>uFnIixQEkyOBMN^]ddM]oK@Loh]^@UTToTgN>^sa_DVluT' +
  'Tobi]_HN@O@ZjvBo?Mp@nO]WLoXNkXbCM{}w{DxwQHTIFUi?_?WQvIrU{C{X?zpsPpzbgcjwUyNu_o=e>gjyZGKAfYH_' +
  'oXPtUyPJA=w=P=qR{mDWd}=[?tyjPtssOLozzJUyPv_g>KLt^DCuX~fLPPhJB?ioyptLjComdI{Do_gCjudo?M>}@Khm' +
  'wpI=XHuhf^zM@rZS[t?tsQBH{>I{HTiogwImsX?yNsHltDNiBxqGAJd{Z^MRhatF]^hf_YJe{yJMnHBMMOfJbqWAvahv' +
  'wyMpwEJm{kbh]^DwEi@bp@hLKJ_YUY>ivuyOqKKh{UuNogVEi?a^qY[MY=txIyAKa^CxmiRO?gPrl|yPygP=guSfNgMc' +
  'hoI{MI>CJbY[hJx?Z}LJhujvssnoArolUW=SzeH}nofNcKc}Os}MshgTSNMRJPDYG^gMf?eyZuejJdG}=Kh{UuNoaU=W' +
  '=N^{itz}aLllrjvssHhggEyfliAo>UGi~[]wSX|}R[}e^{IZPwOIDfCo[QJ=@=YdnTdqh]^Ff_XO^~f?BcQHBKB=XHrY' +
  '}@OAGggEmXN_KoglEI=>bwIgkBkgSLpQvwwuBnCM{gyLo_o=e>cdvvwRrvan^@i[{XEufwQF~_>MCanyYmJY}ER{=ZPv' +
  'bVCkJ=@^=oDBTnx{[BH{>I{HSN^{UyLl@M>kD_pYhm]>fBrQno>w[YK=N_^oDBPwliNEkowMeCcIUdr{Q=PLoixk[YO=' +
  'fOnbWHQnoArolEyLlG@}QK=Co[D>lKbE{wMicGwBzxwi>S^O{eLK@=EAXF_oFf^yszJOBkaBx[CgbLvaU=>xCG[ITJNM' +
  'X>UE=s^g@FjxpQDHEd}>LjBrQvwxCLobo{iMpm?TFIdU{_nhCM|GVwCtH{=R=>G[?LQcZ=XAvrVsQA[CjCNIEufdpEfa' +
  '?gKYzDpVW_wUsjOzQno?vYNaAPuxITR~[ZhMyoaEcISHvw_}BW^PHhYgI=^NZdm=TJLp__AS?BoiJ[K^lv@o[n>}usZP' +
  'tc>mgC=BMXy>o@WAdOdmB^{UW=HdDw^e>BbHZoW@lm}lY|uLLobE[ZI{@SKhyos=X?uggKFA{O]Bohf^WsvkbNdEqBdC' +
  'olF=DtSDWY[kV@Bog}AI>LoQ{n@AC^FnWoMYJiG?[@UNwW[w|RLsIY^P?R=U]]aQwyTvwIUU?H_T@Ef?a^@?Yn>DSAOp' +
  'Q=^Em>HYKA@EpQgVECHqTvFf^WQfs_cK{wl_M=Mj>^jKWvgmjDQ|UW=I_VMoA~>bHYEW@lmwy|wyfhPL?ph]]CbFq^~X' +
  'UZh=TnM[TKa^bosxrXsOETiagGAHjdK_{eL=cITA>mM=}?H>D}A_AqwnqggAtmJEUmGzaV{sW@shf_TaoSOGk^=zkEyf' +
  'hCMkVM]l@=P{O=>}DY^T{DqsggFwJ]MfdwsrwVTdCFc[PGHbM{gu@nDQ{wW=C=b=pT[HNFzIJtKtEEw_sbWHd?gEFYgh' +
  'mR=VPgD~TbNMPoW{loiJW[X_?AVqnmeg|}HfCoZyNJiMnYEAQEfVdBor|?T>]^CoZyVwCQZPqbESIJ=EoZUBztD@lBMM' +
  'eac@{MGNBSK@VPD?oYi[>DcPL=qhLVLp>I?O{>~?mGqWL[JazwsQCM=}CH>ig=sFjmC=WLhhNM|]q@UKsJ=Q^XcQ=UCh' +
  'mTX_=bejeuf^yV{CAq|CLfKppI?iZB=eIskko{ISUQ[lGxRpwKV[ZFd?^@DYc||wyLfPL>oh]]HZoUDC_JIdvnO[BNOh' +
  'pxqgYo~BENIJo}H~uXbAVB?^qq?gF}@WJ_WNwWk~odMCa~fULoYAyMLm@M?IDSAGp^Uu_XNj=]_sYKlB=Bcwz_UN@}MG' +
  '^fKZaovTA?C?kZDrbUKkb>sc^[Q[CdK[tU=NFIgqB_G_y_gLGM>gav>hGza?BDVW_]DNMgc{nCc{G^DXnkL{E>UrU~OK' +
  'hwos=UCR^RuwMBxHwi>=?CrOC=bg}YXBp^Tn@EZh}D=C^SX||WNSeL{F?|dJzN}@OLBssS^HCHHvagEFTPLeDwYK?Y~Q' +
  'jgCMkhQFpP?gEFPHYEI>B_AMSfF>bwxoIb>Ge[>_O[qgnsEwCQiAJ~hs]cbL>{YGGBEe[Dod[CH>G^KHdJO{{?faz~Ae' +
  '[>_OmeYSxJoqD_HZogOtaUAQ~dPL=phTPgE@XcezMi=emvDwsb=^ypkDOD=@i[AUCC_JY=UAL@OvSyMw=I>CoZWMjY]w' +
  'NT[cQ{OvNtsyqMLGPBcoYCoiDgHLBIk[_R=_rv^TrcHy?GBAE^ENMe>DnG~_rZKn>oagENMNMazbrQgStdG}HRqrDM|s' +
  'FC@hBq_kPCSzcf[e]GSLgPTgVkm{TG@^>kPCK>etTB[KhemRhyFlIwCI^Dqv=LwaPuQHTH>yVk=^>]>pbUKcV?nG_y>g' +
  'LCKhwqED[C^OVoI@q^UoOIZcsPx=OuK=VM@xAt|ENHBMAQE|BD_iyGQEXOdumiSWUUCE?Y_iJd>^Q?zDlMHtiR{ezLE>' +
  '^[YV?lBMQ^]Q_]MInBafmPoE{?MLe@=QjdDouW=@CNMIc=FX^jhNMtMAM=O]TOn=heofCxJnDsLcnwAroIGX_DwIZN~_' +
  'D|RI{]I>cpPzn?>^[IZ?rfBkI>GzsdJVmCYU[PjkO>{^yfdE^ZUoIH>NRggBMk_^j=n[Qo|Gu^?jRqGHwqF]NC^UBf[R' +
  '@bEKS_I{@?c|c@TImtIG^wWHFNwUT?coevZITxI_T=Sz{xX^tY[AI>HYEpg>JiCr=Y}dVsfBmseE{AhwKe[nAT[n@nKp' +
  'xAQA[PjgMHuKUb>rjicVwKi=p{ge=^QXEb{S}gc@pbOVQYF=Pz@S_fmRMEagv>[a_ggQNTmgEOv_SqT@whVf{LoYKoX>' +
  'rhf_shKBQSwOB|[D=a]ae]wT@^~GI@GoIw@{I?WivzMoFB=k@oGXGpsHKI@A>KMtCp^hyurWC=uYZI_M]fCoYxE@dRoZ' +
  'UyBfK[sL@QtM^UDb@^>Yg?|}PKE=Dkb@MSpjKDCN^xsroHNkDGC^AMKYZPO>}XDFd=oL?>cO=TqArxgCnGJ=zte@>ahx' +
  'tdGRN]EMb=PfgJlHE[@srFCfFWh_xrHpPB|O>pFDWcOLpHsQDgowEqMDCJ^xO^~GN^wpYSMV@sbo}CEeHLpREXQb@U|S' +
  'MI>TUOG>BPFOa_i^EC>wOEDO>cP=oBYOK>trz=aSZbdvCgOBjdClDjE=IsxhqxJaGCJhiZvXQM>u@=okEH_PRvpWA=LO' +
  '>bE>{ZMB{xI}K>jpb=SOCT[>^ZhE@bFaqUKLIe]ME?OAO~Z>G@pqMQUPsqBmx>p^UmE=|{D|[rHdInBKpi_wqlH{A~gf' +
  'A[PNdfL>zU?g[UWLIVqGAH^DWQ~mnvydQ?GkK=HYElfBk^M=bcMnSxXkO>bpY}R?}^YSp^[RB=gdCNIl=?oWw[PL_BM@' +
  '{AFIoo=Tn>DC^mrhw=Ftzyic=LK^OoEuHq>M?V{M>~AFoklCmT?mlNhTPkInpOn@ENHtCvNOI>WVHoaS[?wrauI@jXKA' +
  'FaPwE_cXDVEC=jk?BGyJq[XGR{>>@cqSfis[klv>cET>grdMdOa}e[DWe[lR>HpggUueH=Ub{z_vB>Vr|]]c^R^KqQI?' +
  'C>_UGM^FqCID@EZbtEgAuCcK=G_s_b>A_]TE=s?r^sg>lkJuQm{>N>Hk@^baFpZE>ehyRWX_vMwpsHGHagoYB={LbL?G' +
  'PL>Mmn>px=oADb^aGE>HY^Rg^DxgkBFPosOeTaboomBMU?qWVA|GlJtamNRbd@^=I@lQo{hlxpXLM@xVJ>X^oW{iGCJh' +
  'fxufQh=_gBStEzcON}FPJc=oKca>M][vvAUKJZQIXc[NI}|FC>^YwCPE=~a?oMFneIuwvIsvVU|yV_WtYDKYSr|Ia@so' +
  'hfxBdUqFdiFatK@bQ_l_IDH^@=U>U^BWuooh=}=ZPpfBkP=^fKJku}fVbPnYwX_^U~@=tqBL]PIM^[G=~dqDCdfiF=r^' +
  'P>fNMplL?i=p@yDeF_zIKVP@qgoF}ClvzwaA@pA=}_Q>asqEoEsZbQYIs~AI{?eHaqfUtMPbpxAQIa>qggN[nEU>voFx' +
  'lwPL_oVA^YstmE={PPYKhwqEDGI@@NuC?NZoAQE|LJqX>xKkv}_>efPrYII^i=A[UgxIJloCIMaShfa{dN?>tN^VIMCk' +
  'VRa=Lg_jPLgb=S?J?^rUOvYAoBdGJ^~>=pXggrgL?WxQKz_TUQEU?dZCojmgENd}LBdmC=k{tEC>s^VEO]>^=nfEEAw@' +
  '|EFV_my[II?PK~[D=BvCKpz?=LFCPaxUIIxISh@W@{RCCoy?UK]MF^MEoKKBPstQ=dGlaNLdBNhl{CLcOLp{n>^jMnjd' +
  'Mwq@bcCbqMbMUrk[a=pokCZIqlFZw>X=aq?E>l|[K^UFI~@{KWBB@CstK{]fYKOh=JNMgZECJJ>c';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  BODY_TREES: '5935b2aadb9b9702',
};
