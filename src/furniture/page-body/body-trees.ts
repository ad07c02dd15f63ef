/**
 * The trees that choose a page's body, for {@link readTrees}: fitted by `tools/train/body`, which
 * says to which pages. A change of the features needs new ones.
 */
export const BODY_TREES =
  '?go|UKbPNE~LhzmntbhLjCo]SR}NxlFymZCgMoi@robUThs[RF}a_ZLZxlh[eZFeaN}]PtYnbKaM@rKrbA^Kex?UKbQD' +
  'OK^[?fjztJUz>xKR[~DzEsY=}>O]i|SKcyJIEF}]LoYWK@]ugw=yPxQICXiKcsMkR>ww>kPoxKc|VOFFgoaW{DBlJrk~' +
  'Sd}=[?q|Bx[eZFfxxg|PpxmY{BsbhL_LoV[UyBK^M@Pwlh}ZTiN@[RKv}BI{DduDjhgc]_WpkbjmwpA=gB}Q=n{SLhNo' +
  '=@_bULhvXPhIs^bVDSb=V{en_LPbhJB?eHnpZ}HbB^mEz>uFnIixQEkyOBMN^]ddM]oK@Loh]^@UTToTgN>^sa_DVluT' +
  'Tobi]_HN@O@ZjvBo?Mp@nO]WLoXNkHhCM{}w{DxwQHTIFUi?_?WQvIrU{C{X?zNsPpzbgcjwUyNu_o=e>gjyZGKAfYH_' +
  'oXPtUyPJA=w=P=qR{mDWd}=[?tyjPtssOLozzJUyPv_g>KLt^DCuX~fLPPhJB?ioyptLjComdI{Do_gCjudo?M>}@Khm' +
  'wpI=XAuhf^zM@rZS[t?tsQBH{>I{HTiogwImsX?yNsHltDNiBxqGAJd{J^MRhatF]^hf_YJe{yJMnHBMMOfJbqWAvahv' +
  'wyMpwEJm{kbh]^DwEi@bp@hLKJ_YUY>ivuyOqKKh{UuBqgVEi?a^pY[MY=qxIyAKa^CxmiRO?gPrl|yPygP=guSfNgMc' +
  'hoI{MI>CJaYKhJx?Z}LJhujvssnoArolUW=SzeH}nofNcKc}Os}MshgTSNMdJ]@YG^gMfDDNeLcknYR{=ZPwpkb_Ao=s' +
  '=b>xtjv|A]XXfTnhgTPNMNtLXQF^?oRR}{~okvz{i||J>wUyfocULKJcXMs=I>qR|[TGd}=e[BlG@}cESNMkQwQ>knJr' +
  'wJEMia^axlCAz?as^o=CL^qaoSq_U~BP]bbUS{jw=yfn@^>I@JDnlnojfnF]^AULGKb{EU@^lOIOPGcITVtrw_To>tL[' +
  'JcXMs=K=@=YR[~fqwQnoArolVC@pbg}sJ=Co[LBqex{CYTJO~=D_xow@>lOK_BhCM}Y[Mvq_IJEUpHDp^>I~?jepxpE?' +
  'ZG}JglO~=PL?sbg}sgLxMw=X>w{CsyIbr_?iMj^TnfagBW>HqU{wI=^NkeD=Hebi[kJ=@=On__M>XmUn|J|J]@[d}=H_' +
  '>gBvKa^c=]caNLArtF@dSATJP]bcU~?L@qh@CoFZcpRgTp{K>I{DSd}=I_wNQ=Ahw@]yAnauF@dRwqDhPL=tbi[kX?uf' +
  'w^i=a^rU{C=[CJGsmtHzxXmEp?FzYePg~dKsgZUqDfD__YG@K]_P_^O>Os?EBeSsEdc>mF[}e]wN}eRwA[]B|}QD}DZf' +
  'DQ|WxzosDb@=Ov?SuUXmKk^AwHNYs~CAoAaP^bpf^|VXmULnO~>drggFwJ_PL=pbEd[=|GphfrMs?znrggEu@nPL=phm' +
  'TcaNLABMYy[>foQ@E[Q~>AoA{uubOC^>^GXukAB[|B>L>kE{JK]wRvS[iv_IFQ>_|}NPbsbOZUqBdKprbXoYGG>YVfVX' +
  '=aSG^A>R^FX_o^VCGd@F=p[W~=e[>hO]OCMzrauB=PRfJXrU>=@D=KhyMs=V?q_^F}@CSwMsfLZoszsroJGTvsUUWAnD' +
  'Q|F}@HVoDWQKdB>D_hrevecMnRBMQETXGZ@xI[=X?uh@C=^Jr=DoNUE~ojLoggBBmRI{@Ke|cb>tbUKsgLttDWWNJifs' +
  'bi[YV?pd>}s~ACAMK>XYRBWgG_YgJ=C=HNQA>}Cj=ggItZvTatsbUK{ZPrdZwW?ojTwUW=C=vPzVWNYhEUo@hKsW@p^B' +
  '|>=aoA=DsSsggI_T_gTrrQXGAEshxl[@Ma_y~UJayQ_awZPtd]cGoIF~_ULKM=YuAX>vhf^VNcHCKhxMs=b>t^TnQYms' +
  'R>?VOMLp=hABUwJbIYGzbPoE{aVwSBJzNWGI@c=DaGNUIZN~aT[KZFzFC]j=t_QBB>e>HYKv>Ya_MTf^xdxsSZZmEgIq' +
  'EJbHNiXaIDXUJ^zQrojpcH?C^>o=BzyPaUFKLPjPL>ohnWBM=Oue]FN=hYs{m=zP_rgg=oLPYH>=Cwi=vBkiX}TSM?xG' +
  'pkDWKbxooAJ=NMH=@wWk@@aqyyNQB?}Ka^pE^uckDRMF~KR~@mxzicalI]wN}DOM^]EPCAoYTY[~Nbo[JB=Bcwz_UMT?' +
  '=]_vEB@Z{Yx=_^lCpIg{IH_NUr{MUNhgHYGgx|GPsbUeQ^JoFB[Ujki^F}FKUwRef]_G_qcDPQgrAfkhvwJBU^>]EZ>y' +
  'xps]GC^HjQUseI?WV^Hvav>gq{KcV?oagENFKHYxINsNQBMa@{PJ}OUV?oagF}@SJcVNwWkx{Kwj^OVyboYq{yNI}NLr' +
  'boomBFbLosUCmW^I>=qG=U>=nq{WV{oS?qMayY]HOKhwp^U@SE?ZBWV|YBLqSyp=?CoR>>GWV{oO=doBx{CRB>^ofU}?' +
  'Ic@qdmwe[BWe|gwlq@EenEnWQB~fPL=phTPgL>tMC]oaU>jn>MAt]_jCoZFM]h@=Ns]GI@@MedWvFiyiOgYo~BEOiyBL' +
  'ALrj]J}_R=^N^JkEu@hF={hC@fKprHqX^?CSqGH{YUB{x?}^a_N?E?AQF^NzOnwYvLjoYENHBMAQEmw{tGBlUqnatYgi' +
  'Ba^gDMlUu@hQ^WcrozQfDi=phcLzRYMmQD=@UeII>DQzxbSvPashfqgYEW=C=bg}RO>mC>dlLCgnrSsPxpcG{iDgC^{V' +
  'ru_wWscJlkL>{YEC>xMIUFCar>HMF@alMMpoXLBYI_TdM|>=C^SlCcEddeq]aQpTqF=}VZWNMEdUC}NGyZ^e=^OzEXo_' +
  'Q@EM@xxhoIXIB==Lwa[TDRpvh>CMI>OmS]@Vg=IVB=qM=dm?mdB@R=N=>F|ZG{?eX?YXcv?Lg]R]pFf^UM[Khqbo]?]b' +
  'stApSE_Bjai=oLGJ^xqIDGZbeuLaGzxplrXXws^]EKhxqEDWC^@=okFAMAxIIeZP@s^Tn>o=qEH^bwvkbrpVs@=kzMI@' +
  'qdMx_}HELFvh]^~FOi^M?ouuF?}mG^ggI?CpfD=mC?UtoqlLRdxMoAlobC^AugXI>ryRfOYSzOUbibD_b@tw|VlwhE@f' +
  'E=|ApT^H[>HJbEoYhwKhtHWdv==nfDwkU{JPNngMngBMwq@fJMyydQ=W@poBvjpzXAQIa>tggQNiSLbXIw>xW?BDevz?' +
  'vYCoYyVwZGP_@MKmpQ>^N^LD@tb=okARwW?D>cGP[D=hwdlOG>N?Sz^yBfPK~_O}~EcZ?FE~DPLDsV{DSO=xNwUkzqf=' +
  'qpWPfl>^JQVwL]=>^[IX>qjGOGB>WgnhfrGbs}auIJ=EoYgu@dF=YV?IW?Ux?=LFBd=oL?>c?gAB^@}Ee]JPrVqsiHBP' +
  'p^UD[h_xs^]AmlNaU=CJYH?QOqeT^CH{BqMlQAvbo}e^pocs?v>oaxO?=^QV=PIbsr@E[k[HGM}bT=a_bUKcgLriMFZp' +
  'l_KHssDBmCXQ>^ZyGCi=cMKdIz|wCJN?b^ZY}gEdfUxZpiA_X=gtg|Yi>@t=~jrVoHvaAUsApfBaTUcWYp=babTYHdpE' +
  '>kwCJM>]KMnMK]?af>^IiR|TB_vc^KQ@=zQry>=Pc>FqENHZCPCTOaxMoIH>=o?>NesuCk}uqUV@todmwE=CTwixzhdu' +
  'igy|Ee>IdZWW~dDMkgsec]bdNBCDcTSwQjgv?wRAUY=C=dmASr_=?IldPYKV=pwmeTG_]MNMgc@VJNcepRhbr=H>j_xk' +
  '}dT>siU[QUCJNa=LRb>^NQCuWWNB@Csq~xm]IgnbEd{aGBBWj=ZsiGCQDxplI~Kr{Oc?TUCqMUCbcr?xO?=>c_?ICF?|' +
  'aeyUwq>wnH>h@=Ru>?dZCxLJdG}>M[DWY_yl@hHZoc@C_ZSQWPC>?cWThOLpwKqHbDMkgBzx}@Ci^OEfqcKhDjrEC>No' +
  '_GiG?LCPqDU{KBI}IP_VNgOmyQK=G_s_b>Agnhf^wQrxcq>apUxYhZw?=]HIPaxo@JPsiQv?m_=pVJwyDbBqcUIG=TpY' +
  'kRhjd?wCGHab@=M[K?Eg^AlooIH>NSpQ=eR]=V[GZbQA=[=|AfkL>zO=PKJCTp=UDSD=@oomAhiyy@Yu@OXZuWDCARc?' +
  'S^DfVGNuiHzQb{UYJsNYAY_A@dM={wCI^DphDwsvA>]ESriUKA@=xpsE{ItxBYDON=wNkDC]qghsr?sh=xhnYpTwfD^D' +
  'Q{FA>jRoZIMC>siU[IUCE?Y=kA?YOastWooODBlEDsBf^o@wneNMEZEqFfHZqj[^=zqzbGEK^lULyASTQfjs^CdB[O>f' +
  '=e@KL@Cvu>YSDHg@^?zoFgYieDdMnjgoEi?]aSoQNCmCRhyImkI?=n[A=EU^IapODgzpA?st^r|OGCN=xooBG}NAIaWU' +
  'QQCDCgloZqGCJhflpJUrXWc@WNMg^@Z_pvVBv=NMbs{vFkHXIDafPrYVmnLREhpq=smw_?T]witzyYKAWPC>IYQ^Y=kh' +
  '@=p=BclK>XgNI={K^kbodmwYSsHywoI>iRqNBW[XKIaUyJxXmHkGAI>=O@H{Sacj}BBtshTwKPj=qMc}@==~OMMFoHxo' +
  'I>HRrgBmro_^NA@bCMIiV|=^Fp>GYJAEEvhbG@q^DJhQ^Oz=rAwnC_{iYZ?rwEBQ=dGnQ|I~ob}lBktugfqagubD^F=N' +
  'gPRhD_bXzEmB>]eJnBIUkS?A@Ea>HaV{{O=fD=IlsxrZg=wCKNB@R=U?gZMIodEKLeJ>}JJStrV=';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  BODY_TREES: '5935b2aadb9b9702',
};
