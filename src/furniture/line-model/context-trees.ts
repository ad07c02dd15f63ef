/**
 * The trees that score the lines of a text by the scores around them, for
 * {@link readTrees}. `tools/train/furniture` fits them, and its README says to which texts. They
 * must be fitted again after a change of the features or the rules.
 */
export const CONTEXT_TREES =
  '=wMFwgPJ{lgq>|^FxUcV_u@UUVtxKXq>LC?V_MRwyXOM=A{WY>}@e{^P{Po]E@yojeaEIv]SJ__DipZ=L{QYUyl]m>|g' +
  'Dh@Q@nlfC=LUY=?DbA~eUmbvs^Dh^|cOqbGNuoUpHTjk=Lfz=@{rp[gErqM@dBx^zfW]~~Z?O=@n]?L_vZTj{MLpM[IK' +
  '^Zw@KwpvN~pUxN^@p@nOrYwo?I=[@QAu?^cN>exp[f~^j>KtL^>}g@r_iBqoobEDYE[IJL?fNasYDp^Dk^DEDMKkEDwN' +
  'vN=Ftf~qQp^Dwezm=LVBJ^IPxpAATzT|R[QJErs=DwSrk?[iBm{VLzJlMskG|EX>nms>LuJvYBW=Q_oeMMyhfrRA^=zs' +
  'jn?Ec|SU=}?G{gFMxNvgbiR}@qt=DxUzx}r}viCMMby}zi?C?^f]EV=^fOopC=BDAI=bn@>~nXKjS@opTQus@nQAh{Zv' +
  'SI=Y^@s^ov[FUg_aMzV_@paX>oM]b>~d=ygzdYZVcAP}rXVUJI>~rglTE=]>@@ZwwoThrrWM@{kM{ETrLx{vlx_^=w=w' +
  'LOC~^anKI^^sz]KY=RZJu{=}?Bdzp@o>Bm[rxM@{{M{HFxr^@e~vbEEnoL~}]UG{cGItf==]cbUJ[ifXQ=[}G{wMq>[V' +
  '|=irbcsaDYkzo@|@>q=Dr=v{EK}{K|{ZQ_DZA=c{f~igz|[vQI==~v^v]uPY^X|wJ?qcUQukQo[CQ=}UBg^D^y]y>@p_' +
  'qH>j}k=~SBnXrOY^>{{J~@@nm?D]AlEJ|OWmrrx|U>}l^w^@{M=ywSNlBnriNkej}=b?eteE}r~~W=]a>nwElpNBD]YE' +
  'xNA@Fv~pxNCnk~~f>Lg>nw=Z|{JyElTtvNx{UsrMH{n~~Pm?nkdygjv>i>[N^vXz>pkejUEI~==]dbn]Hs=pvKU=biQ~' +
  'BkD>zF}~U@~[K=?o=KfaTOji@nktSeECz~x{[g=~MD[}Kh=DEraEdcEzg^?lL{sTPk?]m@n]DM=mf_I=UYMIb[K{juN{' +
  '}UA}^EU^eWJJOzIoh^yN@o_@[fi}L=A]TAI^ZxoeWLOiYCXfDwR=_oIkSU=~VK==vrNhuEa>IoKLJwrFi]V_v=Lrp@=B' +
  'C_=j{cm=RxJg_wQvnCeUIp[gEa>bJ|=av]UEp?]rgIM|jN~CV>?nE@]hOxV^]{=Jw^wJcfFnaM}PY=]l?CBMP~IAK@XA' +
  'FQkg_v_DGq]u|[wD~=@]p>vnbi_a>>sbmaCjN~VFnqy@^=M{EJ|UK}qEaVFGpTcaCP>dk{|w>}uY=@cUk=F~bMRCESj~' +
  'xYg>}ZT~~zZ_[gVaOc~qZMl|}@~~CN=@VI>WN^~}DCFWowOK}[Ki?vkrRxLhpaKQPIwgnwN@pb^=Zzwy=A]TBnXIoFXF' +
  '{eblj{h^?R^>vwU_wM_oN@Uank{KT?V=sx=~s=~rp@>@zQKMLa]~>KI^?vrlT~~lrr?nYAIQqcaufje{^jfwUN@nS?HI' +
  'fhB]=I=NvgbiM_cpR^aZmrdmAK|Vj=Lv>oUW[_FmSDwvAC{b>==]Gq~~osy>To_@?ArUY=}vIFuM}F~^rpaD[kracYMr' +
  '_hifFlD[}KhN@mWBd~~|vqSWqIAnOB]?IohpXzhJrYTt^LpU~~figlAYg>~LAYEAMnDQb^?@?K{jej{dvwO|QvCAK?EX' +
  'Ag_m>~k]XabgcEoGgo@|kJ~A@nopDGD]LD~oov]ebkz~jpw{po=S=MV^@{UN>=KT~meAPlIMjm~~}vC';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  CONTEXT_TREES: 'af2b113cf2429f19',
};
