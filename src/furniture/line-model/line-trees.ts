/**
 * The trees that score the lines of a text, for {@link readTrees}. `tools/train/furniture` fits
 * them, and its README says to which texts. They must be fitted again after a change of the
 * features or the rules.
 */
export const LINE_TREES =
  '=opB=Q_}ldAymBOOOn@a{^{=f^}jzmsualeQXpLPWs]KxZMq>UL=DY~o]Jwr[Qu^GMTryb[FwyREpPFuVRLD|tNlBQwV' +
  '~AuVQfkpKgvdi@JtPm[iigrdlv{JFyz[tv{fXQ=_ipcLML=[b_NMAu?h>[LJqiOSVL>WHrQzg~Pu[Urdhdd>}dgw[JOP' +
  'PKfgolhDcNwfVKbv>w>ONqFwKzpZzWih@wqE@Z_ytFJJjEfuQAb@kVME]GlNnDSXrEmwubJeJj=MVZM?Mm=boCbtzNw@' +
  'mzRFJkqAfjylZ^{=f^lT{JiZi}]^zLCVsAu=k=FSreuzCgS@b=O=vftzKgrfhc}pWb{Yg?NYerKpIp]yOJGncNwo{=Hb' +
  'CZCzg~n{ivtbeg=GrxJ]MVsArbELuHK]OC{[UT@D^@m]ZsZ]|GLT=OGaY^bcBw]hmwm_JjFLUwFZyo=I>ELpbub>nyze' +
  'sjcV{PMnnQ~fNMAumDpHH|yXIBoKPuk}FkXEYLtj==yS^}{GhVWmfAd[W^}[L=Wm~@rCsc^>nEOYuAJwkwM=n=xmVs^~' +
  'pqE{N]EcBoA{Cre}BIhTJNJ@R~@{|ycic|_X=w[hTzWlbxzI?XIwc[DcwQ[CnboFwHO>cx[M|iJii@}@^y[TGk>ELse~' +
  '_c=KSg?FrU[JG{sE=qZ]EVtQyudx|uskjqFLNuXNYQ>Eev]{U?OetcjMsGUce~Od[W>AuZyF|Pc_S=cyuh>Y|qF|hvcX' +
  'VKkzgiRCb|Kw^>M]]X}CRrkZeHWC}MjaQvCrl~=VscfkUiNw=?FBo=w[j^}tSr[fRxO=Bg}YxQKz[^~XXuX{D_@]EC>F' +
  '{epSO=aM}HJbyp{|A}snnU@[x{kvDiE=QDphIgXx=u?>DtYG[L@~u^NKyY>FPKLBdHoua|osEft>kDUi>]qwFN^Am=FH' +
  'cKmN[?M]?mFHBCc[=wLfRx^XzMpC@wQ[vgiLlsX>WHA[Hy}EKDO[paP>{BVvUWLfJPlNzL~}vqwJaoE>@>no>_hcGKLp' +
  'In~}m@Zcrj{HVnRccDxG?LlaufS?DEr[IKFeTw]>SZV?BNMN{Wu@]^S|^|=iA=l~~otU_^GRL>fD^BGGI_wasKsUM{]~' +
  '}T^zt[qeFRFtltC_{OvjXx_w>]_UknGeAF|vNxsDoNw=InUE|wc=iAYlKM?F=Mws{CRbZZEnMfUK_Ob~jxJCYukJDrem' +
  'dFoliFbQirhdz}ekX>rYEk?E^ajIznBjVW=IPelwQKR~DZcB^QfkVAY{CIBTEZO{FT~fCMx}vAk?FLUo?oEa>GI_T~ov' +
  'DS?=NkTdr=Mo?DCd[W_QYbQJeWnelv{Lr~~bhsUQDyaXI@]UaZNZ?Wd~foKshonZQKDGeAUAyylgQvGszGn>huOfVB~|' +
  '{S_UAPjW]dGAabizsfgzdiVor_=C@dEjwigZVoohPcqIYNknS[fAjslIM';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  LINE_TREES: '313c4f718d61f031',
};
