/**
 * The trees that choose a page's body, for {@link readTrees}: fitted by `tools/train/body`, which
 * says to which pages. A change of the features needs new ones.
 */
export const BODY_TREES =
  '?go|UKbPNE~Lh{DTyNtLsbULjG~E{uc|TKbQEQR>xwNkHsyLGc~NMmfo[XWThfNhgc]fs|fHwrhI=wnVnA^Kex?UK_sD' +
  'OK^[G]hzRJUz>xmZ[}~uMgw>{?c~RykYxsWUMP{}T^wsYCvlNo>sfqfoEu@y[aQyJN?{wuFwYfO[jhAcsOpWrYzLth]^' +
  '?E>MB{nJrvgNVscF^B[RRnw}YZP{W||kN=xHzrgQy>L>W[M~KjuE_nGfX~?e[@qz@tssOLolUuNtcV~]cwroSs={ravg' +
  'w=>o=s@ZyZxscWMNkbjN^ImPTofi_scWF>oBTXhwpUHaKoZaXpjKR?GKbNQAUDxVQD{@^q{GTw=uBs{ByBjeAlB?KqzI' +
  'VWLl^wNsPqbE[]^H^@Yun[c}s]^vbUTOI_x|pwLrogNV^eG^xYe|H{=ZP{EW>o[k~Mtwbgd@=BMZ[EZEz{qKAfYL_PL?' +
  'w}HW[hfON}[WL>oATPhqXQno@oSvRW[meaN}Bbitbi]W=[MPb|FMHzZfK[efOOGBVbtbi]SJbYyVwL[C^WnGT=F=DxIy' +
  'ez_Ao>kn[e[@l=LJtVzQHTNMQaPeO~=PL?vxJGK@DlComnMZCgTfEgMuTpv>>Se@Qd}?e[BotXsEZB>JrYRgi@pfM}HW' +
  'H>WdJvPMSNsno@{AR>pw_sffComIK=tXXYxsW=YQXEwpsbf?^IeDGe{_K~DgtzQHhggGTw={TXelLO|WXrHJEqDlsBdF' +
  '?{lP]qaU?p{ey]?J_Y}hE=|ud[}ed}=e[Bj@M?vYp]q|FsV>hLclLYAGechB>gnLclLQ@=EAWzGd}PgdJGUyfpaU=uBp' +
  'd[cD=>gCPhwY|}IyOMnMDOKQV@taUBRmVB=aHrZk?||Ijw=yfobVC{b>xMs>K~DqU}]HdO~=PL?u_?qGA[@U{tEQ>inJ' +
  'sEJFueAGag?G@@bCM|[MC=bCqKDJdSLcbi]?R{IX?wMw=gLxpI@FDnpwRrwiTw>}@KKb{EU@clOIOHGcIUIixzgyfnGz' +
  'ouNl@^=s=I>qR{m~@_O~=PL?tcULCKbzMs=X>w{T?ZhPzNYtH{=[Df@^>sL_NbIDwJiNsElKAF_h@CFU}IMCxb|KmrK_' +
  'cwQjwuWt[~AAo>sf[e[@h=L_bULCD=UlmCv?AGh@Bq|}EG^ETlTvQVoU>=bwkK=TJDQ|UU?C^AU}{jv?vYo]wV}Cu{TJ' +
  'NMQ_Pcg?o>QDSffVYokBghnBrQvwxCLnD_xQ_bUArFIdhzskZ?VwCtH{=R=>HWV{vF?MC{RK_EcOUsroJiTvsQElvIT{' +
  'FyR[e]MoWrlGLSe~DD_rOlDjL>yOvYHNVITxPlKTSI_xr{Ck[CBoglEU?cG{OR{Wy[cZPtdZxS>TSypYGqI~okTvc=fF' +
  '_DQ|V=XgTLb>^Ga}lfrdmBZpqwXs_b=_[qfVdwi??Sr{Cmo^JmpwI?G?JhyNcO|I{@GKhwYOFw^i@fagNMNknOe[>dCN' +
  'HXcPp>QDGf^VXi>cIT?bwP{JB=ePrY{UW=C=uP{WG?L@Qf^uA~ojn?Aoo@wZKktDqwBKKd|}DCJFb=eu=V?q_^EW>Vjd' +
  '?FV=X^BM=Oj@_=qHisIc@ByHzcroYyXtpcH?^^O=LwKM@CwnbOFkdiPyN}EG^g^eK?gV@n=n]kyN=@H=e[>hO~=N__gL' +
  '?KcyMs?j]qDWQ[dI{HCc}[]aaU=>h>oBSu~?SwRv@Oa^?qA>wN>gB^^@Zktc=mF?}_]cColWG@MRwUkAi=hf_y{pZzL{' +
  'ZtKcZPsbESQgLv_^FQL^LpEoDwZeedI{HCe|clBC>xsQ=v}Ta}G?w{DqpbUK|EUo@i[sW@qjTtPbXGxBRLXOC^@iWMLw' +
  'JVC@lBqhdMCIy>~nozQQA{CodmBNnMlhLJqq^LosfkyE}{XBs_g=qBbDQ{gsD[]_oBmBZluhf^VQnncUKuUzOCpZUB{w' +
  'V@qq[LKAOpQ>EDvGoJW@orGxi_rkDwK?mgX?shf^VNtLGI@fwZV~_E]ugITttEgMCM>^qvMhx[IFfagEFT^twIaG=I@Q' +
  'v?oM>m>^Ju]OM?wacS@?cISD}A]h_JhB?_PLaPypoXL^k{w{ISUQ[cX>uiMK>GwBoi?bDq{R=W=J^zQroYEyfbCMkEse' +
  'I?WxiJgNHNM_lLHAhw^>hDUQtn?M^]whG>wWcxzMU@VG[@wo?=_[KYW{T]co_g>C@jBpb{OA>}C]wRvhMHm@rqyooBGy' +
  'Z_~_D^|V}FDNxrav_FaLFCe|g[GJKCRCvQyP]y>C]jeLsHLZGG^^dJG}IH>UgGsQC=@^yW^Ib>CJ^yooAiDiQViPuQz{' +
  'CikM=lejh@M>s]GI@@MesSAcE?ZpbLqwFlEqB_BMP{CkXErbM[Q?|yXfPoE{afGTnhowow=iDCMYxT}HRsBYSO]KL@?w' +
  'QSQq{=wlpA=TmpD^yV{iLd^>v_wWk~?fPLeGKDV_LOVIhThTRhf^Usf_DwIZMuHjDOIwoEWcVwV>QAAhhfrpE?L=TfpV' +
  'sQC=Avx|Z=NHMFa=]KF^TO_M?V{MfDsqSyW=s>I{GtFoj=IaV@}tSPdXtUCDFh@=Ns]GC^@=wmA=XdSItCupsWWQaXIi' +
  '^DwRF?>z@bYGzt>pXoymv?J^yOIDOO>wqg[g^@LM[?skyAByG??Z}>E~Di|?B|YFWNMz[>XisvVc^]MKhxooBB=iSuWq' +
  'n@R=WIZ|FC@hBq_kPCSzcf_PLdHDsFjsIuT[G^ggNZpiEsEXOKEzoQ}il^~>kfBqaITKK=TqG^E^=QasTsBkinypcG{i' +
  '?o@UKkJ=@=OED[Y|ia?]OO>xNkDOC^GMJ^sfSI_UQbmQNxsvl@pN_wICcs~@EMkIv=ZbeuL^bnOFkp=^TYRCAyhFP~?M' +
  'n_HjRkJf_=oLKK_WNkDOI_SfBm=q|LEUwRC{c>r_Ak@FM@PbOhxF^P>b=wK[WUlv>=>F|YVJopTi^Io}N|ONno{n[e[>' +
  '_PYZQ=J~esY^D=dq=UsaVw}aY?|w@={gyBfMnjagIECJ^_o=Ulv_NMU_UMjsdQ=P=mnuyQQIlGppY=Mi[@fKNVdKHYZO' +
  '>Cp=havX^oPdMwq@dgPL=phLW=trHpV>QD@NVGdYM}CpMA>i>WqRawUs]_=nfOYIwU?SwNbMTUQWRskAOIHepfLhRZ{w' +
  '{IU[nDjJnBF={Z>T^H[BG]wRD_p_^EyLb=n[@^>kS{jnPNxN=?rnfEoYgw=XDVIxED_D__YOHGX[HN?c@x?EDSa^?qYZ' +
  '^kE_~EbkEAXip^US?=]_qVyN==[JnaR=Qs~^gnC>_UEuhy?n@MMw{ClPojWboWuUR>LoWMs=W?ohfi^h}?SDWf^NvApV' +
  'ID?]_o{MUASwNbM_oDLhRZZwC>wQroAvJo|=LDQYJF|GORCCnoRHGOG>FSB=AE_gDfLo{KqV=drVMI@q^Up_ksO^LwaV' +
  '{tLJdefGqV]Cc@w^Hv_==qzQREe>IQfxV=IT>rggUuehvllqGBAfkgfaVV^PysufUHdEE?>Mc>FkCCUV@ubpVODpWw=I' +
  '@n?XMCIAbMU=OCa[RHUXQhHWAHy?GA[jqPhf_zsrtaZH_eBpg|J^Mi>celcFLbsS>IKkkAhpCm|FqiU[QUCB^cLx>lxd' +
  'CAY=wzbabXNEeZz?cxFgw_OsUCuWw]C}?gVAl^=oL?mlNhTPiAo@oZI}J>heNGKCg@=zq^~GI@Cg[SAM=NMFitMCq{lv' +
  '@auF^D^|VuK[DqVgxrHrjg}Y@=ztQ=zDJLpNcOsWLjexEqguq|B@Cs{UU?SwOc?Q?zzcQ?WLHLi@=_^YtCE=|eB@}M^T' +
  'UIEU@RoqQh=xhjYs>A@jG?{wU??EiIqyu?YEdogALM@}me]@=]p=g>NxK@hjtpxsQIXPLrk}xN]EMkIaK>__=LpyLcF=' +
  'YUyBdHYEwlb=wClPJFQWw~XA[@hTQoDCcV~Vrpzdv=Hn=aPs{YJ>XmAMKIJ=QTpcOuUiAmOKt>]dxMw=Z?pg=[Yx{Epa' +
  'ewZsC?A?oJLaFaqUKDEC>@=yur[JDwp^OW}OsiDOCIAOB|Y^@MHKHSH_hCRNDPY>bE>{ZMB{^Ajhfr>E?]>G>oGVmIeH' +
  'Q_lN=LedAoEAUDCaHCmRLkrEgULDD__YGH?IA@^S[COVS=zhNQ=E{pI{K{yLbHUATJYf^@=eCOo@=yow=q{Q[CBoxIVp' +
  'DQMYsBcKJB@CoYyGA[lFDwaNuiF[?Q|Gjcr=TnETsBQ?>EerTeKARjyG|UCHexRILGj^xptItqk[oa>pi^IN?>xGQrGs' +
  'cpWfGfmE^ZWV{s>~AcMgKHhb=oKlT>rcUFKHmscEp?=MEwZtINZpdADR=Pab>Ffu]D^^>^A?z>ja@^>sHCC=cMKYgLqi' +
  'MCWE|O_swqMDCPBcoYKMa>ri^I=}_x@fxSD=TYVN>s@wi?PHyauB>kHmZlFpYY>Zw?a?TUCqAl^MVdm~KRoP=[D>_D=?' +
  '=YxkZuDCAhfwRIN^KWwQCeg{DInKMPjbPoZKWt?}]==Fx=@x~@iSQ^PpxxbowFW=qUiQryBdF{La_F=YGfEFQ|hwNOgo' +
  'h_^]LE^XQSNIqlECISY[U^>wGo]toHx=kBFDhtdmwJFb=e[EFR=qPk[WK[NG~>r[AI>TUQGRsXA{uQjw??DFcC=||cie' +
  'Dd=oKYR=>^?~dMyU^IWo_=yFQr?s_^MoIK>A?L^shf^yNg}}OOZC>LoyPfHoMFDWL_rLQkf_OLpzYqMKWWvB?Kha=Cks' +
  'DvUqEDGC>NPdMwq@_DpJIosDWi^MD_iVzsCuhNx>~_=Tn?wBA=CHaQaGKlK|rdtVNQ=BLaNMQ}gc]boZCK{iApCCrJW';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  BODY_TREES: '5935b2aadb9b9702',
};
