/**
 * The trees that score the lines of a text, for {@link readTrees}. `tools/train/furniture` fits
 * them, and its README says to which texts. They must be fitted again after a change of the
 * features or the rules.
 */
export const LINE_TREES =
  '?{>B=PScI>]Bq|?hT~BQflC{VA}PT{EXwCJb=PZRnnw]~~Z~~zcKHL{MC=ne~bt|UDSPnAJyOWr}^J{aPtHwnk?=]wF~' +
  'q^]gU~~jN{|ONKRSrES}NFyLgnLy~x^FIrbv~NhXIswAQd^I>m}mh>~]t~jyr~Ra~zbKMlQn@OvT=qbyEeax{Jpt?W}r' +
  'zx=vtlTqCsNJTNLmE^Jvm_SzW}Ua]PN?~WeuITH{jFeYK^BvHJyca[pCsfsSDcDsphva@o>xzwHyGFwfsFwHW@zE]ZL}' +
  '>nV}~g}svchdpA}wa@p}VkznlpFLUZxC|ZZ=rYOZPt~{vCYYjtxMvdB=WVetZFi>xEAzp=FxA}geJ~U=G{P?H{Tve=YL' +
  'aPGvJy]hJgrZ~@O[qlEH}~f~Ez{Ggt}hwcfb]{qCnB~~zdjHIy~h|_f@txBEK~c?^@tskb}bMC}hdtKhE{=v]blvc}rT' +
  '|@nH|nIvTKzzs]F?^@eQub[OrSA=e|FlE|bVBzAzXOmTg}~mPnJAqL^~X}DlO]DLiSllJK]nZf~pJt@aZxnb@]Sq}>kq' +
  'r[lxWRPmFvaVnv{ik=ejELtZu{g@NLjg^aQ>wLKu=H[Xv]~}xIxQTLyPK__=_}PlIxyVWPxn^yQPyGENjpI=PVvXn~~Z' +
  'v^Nx~T|a[ruYyV[zmJDqMAJIUz=vtczZvvWerMNwzZI=anJUyK~LaPllfZwcjdwnzQzoKrx]Uc}KeVpw>>x^AHK[~aQ]' +
  'tJeQk=}LCk=UszpJfyMAJXgFLVX}]_w@[ku^EWSHs}[wxP@]GDpImHgO[lpG~?xUr[SucY?PrZ?Jwxmzst[BtF=~>XP]' +
  'M^}|uKbTpu[BmMwL[k=hiqF|rZCM>hLSPXjh^uhpn~NmrggD]bTMQyzvPFLSpYWWqa]W|CVK{MyoNRQKV@]XsxL{V=CP' +
  '?VLjz=^=JxJ]^p~ChGjRFJOIU}@nPWuJe^=@S~c{GvotUf?OUKiJJTykOLD@KUz_AGeX{FnPwnJyuskIjZrm~zyC]g_e' +
  'NiySbL}AccWKlU>G=tELdVMQybeFFe@Gr[afRHInbM]jkdyP^wrSWf[EZUHiS^}c?wnUfT~JOuUd~BzpYHp[lEvLn|^O' +
  '?MAp?U~V~}DSh^g{_G{wU?@]S>JofSrxn~fu=NfRLxArUNLlFva?i?~>r[~k|h=DloJv?^zsqwC}lDmCF>|Oysyiii|a' +
  'urjqXQh~~>QWZZImEfvBOmu=]~}z^jOlnFohLm=VlXhbu^[}_Dxcft]|^Dd]~}y}=wmZZyRxiFw^M=CSKWzbRhw]?gxT' +
  'NfXeZN_c?roYioA[@hLRWfLBSiCFtBtHxn~~Zv|Fi=L=AeRkNrK>F{]B_wQfjFSLOu=]~RoFtuNTx~XAbpPbweg[={TG' +
  'eSczo=Pa|TLl^IyOtIPQcjczJgX{EUVxWFtOyqW@J{iNQmYn~~mX=L}gJ|ajcwMEc[=?^CR@MrRkD[]t]==SmGllO_Lw' +
  'f~y]?jV]Cy_zKZP?Ntpw>OTpZf[l{NFxCoS>PSej}D}ChiF_yZOZwfBysfv=I>LkMZEDpcuz}pLe}amlXxGZWSoKB@aV' +
  'KJXi}QS=wZAqoCQ>fWK|AzHnooc?@]^Po[|QSMjEXZPyLB~xjHZGF|Q@yKXfU=LBdXnwXZXLklm>MiZvTr=]UwnbGMhL' +
  'Ghc}=Avm@u^EWema]Vipb@oCNl={s}gU]FbtEzE{=Y]A=~>s]nyeJ~~do_cBK{>UAM?KQg?_wKHdPlpB=^O{NKqM}@~~' +
  'z[bE^S~upw>^FIlEfwOELWdzmj][a]MM_qwDfkZweS_m~_{~UeJZ?Kk@CGPcfFtmy@YdBvhLjmDu}nUl{MzlFuLIfVL~' +
  'WbrGn@mqH=WUpaO[kyQSQDEr|OftgQW@YPj@o?BYC=YJaDgY[zh=MyZN~U?Nbbwebm|gYqPHETWD^@fzuH~Fq}f~~GeZ' +
  'wB^R~]aQeAflFltA~DvWOqz^qhjGTNfrJthm>V|^xPkKKNppKdWHjmXOeI@~aq}B[?ZDTW@U[]Oy]~_@Ic]LNLArIUDy' +
  'H}HHqFb=YFU?}Wq]^Ho|v~~lyn?C}ktAmZ_Na{T~Yt{Cy|gnhbaKp~~z]q{xM>bYwvDMyFgSM=IXYTWO[[_W@^@~_uPA' +
  'xNzEiwY_fVM]c?iivuAB]W_UzFMlkT=L@Tc=eq^SbVlXNPCg>cO~Vw}Q?D=~CBoeP{>G}{^}KL=IcDietog>l~~~lyLj' +
  '}AE>h}As}ceS^qAfuJThOlk=oQufpY]pi}|biC=d]sArksyxc{B_>qy^^?rdO|sRRT^ho>@Lq>=HF^FTwW{LkFKDxL~r' +
  '~~jznPdSgqPuMI>mRoKdDj^wAGsZPkyuDxF]C>|UknmhNSY>cN|oXxa~@o]jwJxlTX^NcV?pEZ]}d>}mu=]kir^pWPpn' +
  'ntZnKH=FdgJ}W^~VPnAS}=sNAGBa}[PN{}cf~=wLbM]^bo?ZRSuQwtKIzL~~ZLrEM}|]aDnjfgCos}c^zYCT>vZ}nSXu' +
  'z_w@g|UAOM>H[kc|g@pwK=roNA>]HO]p|zfNNn>w]{@heZWbdoIv{L~~vMM[TEIcS][nc=ceis@ywmGi>ceReZKVey[@' +
  'r}JSuZYOlFEUOq?fSSOqrCvWrZ_?eF~=s~a{_OrqVQE]lMxmdk>}yH>lXKIf[=A^lcj=fXaZjkZXhr?jHJbN]svUH~bJ' +
  'LcvYo?Cj{EUbF|^IhCfiPYKDTeTo{?NC@E[bngPoPdSUO=U=mzTo>=?}KcXlm>Q@>bC[JmXIJRCe{KzwvQfafJ|n@~wp' +
  '^EF>XPQFZHo==PP^wQ=TCdzeHjMolxFbJwDrMT|XFeKpyVxWTcxjZPl~@VugK|HvAjzt=IMdwD^~~l~~|nKx]o|gA]in' +
  'M]]JLigGxuvqp^]cKEPWOzjQf}fc}dn=yfWzMgo@PCkXWO@oU[D>p}~pj{VlRTpwmNuHuOgJne|HN[wvA=@EdzKY[==a' +
  'MvsSg|mfVCsfVqlT{LdYx?Fzv_weM@pO@xpTpc^T?c{]YNe@wcDyX^}BiOFaK_n~~|nnNwvBQQusMbb_yQrkN{gc=QmF' +
  'b?ZwCHplNHD[wDQBdUPliTqJ^D~~m{AzR}Kc~TnPkdF~Do~~DyRtpo}vlYyqMdcyNw>_@i|uDP_CoKVQ?>^Kz}moS=M]' +
  'EN>sKAT=M}>Tz]@Mv^]AC}kfRRkTDm=?i=?IcP}eIT=m~okv{JK{?bsz>sdTy>Fath=ToyUdlW~QTcNGIzZnZATACvwt' +
  '{dTz=yIOUcKSOhG}Cd]>ZxMk?ZxxBwAnu~xusFif~~rw[E~jdUmLMp^]=usf]SF_IfSuaSXraDo{@AB~~zZ~=lNQDnEv' +
  'JZvchfi{yhUZ}BHvXWCKVJhT^caieCELtlDKe[^dwcitoKmuVf=}pQjmEBt}BHoB{hEGrxKVQjhTwZT{~OGihLr=I>W]' +
  '=^h~@M>{Xcj>It]^FLwat[yvKRysFTj_d~}R]^WKBvc^P^eCXPGOsgT=o]lv~DpgLtcnRZMCcbZzyEHOrBEOaIqIRRXX' +
  '?cNVPoVGSg|jwWRJNKfa~^mQg[TMsZLbB^=PaJoGUvqFcDzYHd}JujoWoO]VwCNC>{]uTy}XJ|}=[=M[}=_gIC|YA_rE' +
  ']Y@EC^T=PLehTfMWn>z}dgD{Gv=O[zCeAYDKc~HKL]tC}RH~}tq>{aRxiVxXNU|J{QqPmRFfbu|gAIXvAzYPlY>>RzWY' +
  'We@[~aM_mA{zAK}hKnxgewHpku@pHR~ptIgS_deESrVhvF]=LLDOG=o]T}]=ncr@=RLNyypU=@=D^?ccfLP|FcQMhASe' +
  'Hof|DE=ShL?x?[_hFpzkwDp@Il?EtyCcA@j]~}PqP=>KHW=cI_E?Jb~yMETBnTv|sjmMr=PHRPhPG|uYY=@]fBwWNTUF' +
  'GiN~XKn={IWvfOwelRcQ^uHoOM|WTvxlUYM?}ND^tK{FWnDDfN~HME^xj[lsDM>nbPG}jKtAgTPP{j=bO]oZLhWMDHvv' +
  'EKHn@wW}MTvxn?J^y=UaX}|A@phxb[~[c}BpMUcfzdGvkgfvLv{HGNe{UO?=M=I=RPDN^=dL>rSc|QJ}MtrE[mH~Kq^t' +
  'Rce]ZK>|JJo^Jf~~vKE=De~FmteMYn^okg>hswZqWLxy>Y=Y=dy]bPnARk_KlEuvbVbbi>LqIv{JWMwUc~MKdY}@{aPw' +
  'yZ_UsrdWCz}DF}ZWeYYyZSx^vst{Kylexr?Gd]_kvJi~~L~s~LeOJvy]=jtcfIOkZGKqRhvHxLCjV?Z]_O]eJtu^@Vw{' +
  'u}VKm^]?O]JgyliZw^eGd[Wc~JPm]^O]^]Txeh[pib~bhV?QY@~nhq]Pxpw=R]?MeVu_d>DOC^tL>~Pd>U|M}yI^q{l>' +
  '|GshtDe=ISj}JsWyPfyavAxxROx^RHn~~mjwrPxzK>vNFv^VmRIzA[tsNZgs?V[cxovxqP{tJquzmJltDWjp]>?zOf]z' +
  'Zv@hO]nAzgX{vH~qtHoOvsArqkGXaWjQY@~@QqBFgL}usX=iz>A?ysg@Q=AP{ZvdWM?B]R^RBtLdKu@mefNLnFmAe]QL' +
  'xI|fzHusNJ?Qag]yYf?RYMgCVWDF_=aArsCuNQ^}N?]uL~szYtKB>}kSUibJZw>h||=]roWAHl=k]AnoGJnjnMQYweCe' +
  'AVdYtvHwR{qehI{okrPW|@}KA_~?YyfaTqiMUrNw~ZzqP{G]bWtPZLCqQCSBHitK{Ne=@]kRF[J}~mP@YrHXn{gX{wB|' +
  'lNfH{A=_DuLE=Ap?haBMbUIvNyR{bTNVhssKEBqTqj~}sY=PnAWavLP=|ziulMISpgmhLtQfezUAyYiRGL~}xKu~[bwK' +
  'jnHIRLoykyTa@gBhVb]_gOS[hQhhBBHqm}eDdOJvw}X[F=E=jgbzO=fLUVBFb>]_SXs~FV=DKxozceQrF}=c{LBj=?VB' +
  '{^}sF}BeFOj~B=r]_m[jas^kf>Tl{^m=I?szn}{[=Wxr>]dCo?^ePIZR]RaBo_UA_BYnpvEOXdJ]iETBS>tML@B^qgOd' +
  'LYI_s|Ec=ZVWBWiSlvhivZ?eFyySm_ndRwWPuSEgBd]BMpZjqhuAc|?dKmYfjmRiWZSa@wMYX_yl{OZZrFva=c[w>@=M' +
  'E}lS}}I_tIAd@sF~~?_oKKhIxALt|wk=>^IFgEb[fMQ}pinE?Q=TlPKshBQOvht~QXyWZdDloZ?kNwGKHF|ZuGPq~jNv' +
  'kz_s{GVygDehvRzL~zIaPkZBJatpAfxj]ro}DJGB{FRZO][yHUnbDsorngfVSpZd[dtCXxKRYBhyBL>zPfwaf}H}X~~v' +
  'ZEu?=EswLKTCmhJPc_vFmfv|TOjtaAQ=ahsxKeF|apLw>x?x]IqUn_PaL{Tf@Kf@|_FcCfNihjB@{Su|K{NKmx@PyqLW' +
  '=?H=?=OUIV@}Br|sB?{LZ|nW>@?jzXUPltKttcCJ[>Lk|CyTPkRV}~ReO{D=bZa^vne|]jO{Ta~ncPn=iwuyZeO]@k{H' +
  'nr>SVRLaJkVDawNk?TBrlNHZtbtxKyuzhXmaA^RS~VSsTQjbF|_Iw@nPn{Pnghmcydp}~Vw]?l{BIg]hyw?rBGrFWd_|' +
  'JoUCEneZyf?_D{{Tf=~M=oCmYe]SErGyKwW=SMQrUWFOTP}BniY}VUELL[aGzjLoVmtp=i~{G[Tp[RvXWMmeN_Jh~XFw' +
  'ML]SzRTQ=AVH~WL=?M?@tQBZ?QH^JIBoTnRWoI>csBmcqE|JGRjUHsFD[^~_j]BMk{N=kxsfqAvAzm]XexRnh=]gT]P|' +
  '=FRoyc_TfdWtWD[EYig|N@ezU@l]_sT_nr^I^LM>FGg~RtxcdvIfyO]^l{Es}j]Qc}LVCul[y~rmDPt^]WPYE@r]ErwA' +
  'DNB_i';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  LINE_TREES: 'c747906993814c5a',
};
