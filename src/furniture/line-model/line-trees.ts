/**
 * The trees that score the lines of a text by themselves and their neighbours, for
 * {@link readTrees}. `tools/train/furniture` fits them, and its README says to which texts. They
 * must be fitted again after a change of the features or the rules.
 */
export const LINE_TREES =
  '=wNB=PRmVLY@]Kuv[A@jC|DiPnA}bqys]PQcPd]gn}>m~_iP?vHz{KFOAny@WGekgfv}aRXjZlWcaenZQU{>zEr[SeRJ' +
  'qPug@bc}CkAihdPib=|TsSe^?PwwXqX[Nm~_|{NfJXnwY~IB=WnIby=Q=YomP?XsmHqFLnDtHLgXIzl_IxWVQNLo[@Cl' +
  'QmesG=PIj^j=d~>WbxyoAeQ}^>DoxmxF{ZIsmWZkrm[=u_FLUiS|jdi=MxCsvmXh~Eb]fYL~mS=QtXIa]TN>mK@jPVqZ' +
  'wfZ{ht]cxBUdJKpA=T@CbqP[fizAuZpHQrPIhEh{Q|^wH}AtlKhTNWb]hhwKDB~ydI=vhhdP^NLAoVQzpKb{yVQiC=l{' +
  'ykOeJUcfowPPfYkiF|ZG{MI^YBTNGk>FbSVDTD^ITphL_rXszpAjrYvR}QrhHRFJjq{EXzI[^?U?^H@}vsWKJP?Nu[FX' +
  'w?PxCPCf[Fo]_O]@gS}DnaQobmaa[DcXnw[]AobGOlfF~t_njVVdIEzhEfjboCPdjPnA@Jva_}I}iWwtF_IiEfwKO|Xd' +
  'WsfxKGtDdY?VkVkE?CeXQSRlEw=EdkbVe]Wg@f|L~LnJh?Pzt?XF^thi}xmfUbfzqXUg{]{qeqXssqtaV|[XSn>UmNsp' +
  '|HC>}GZU@G=sun@fM]d^]OpZ}I~l{=M>VxsPywV^f|kzQrzFd[R_gUoJaWn@nRh?@{VFz=CzJyamd_iulhCp>{]>WM>F' +
  'dgq{WzojYLSP?p}d]Ea=}~i|yoCQ>FLWeS|rPE>BSVR}A>|~NyyrPyNuld@EW]XYLjzYTGfRIdH?Hg~wMAJX_URPRavh' +
  'wHFhUy^^>]EeuXovrB[UIG_E[D}~BEeSlMAOrwSGTOW]SM]C=}a^jtlwDwimZlAcq^NKb?eJU_w=E=IyyPwZtUm>a}~h' +
  'OYTVoaiU>=O]Ceou>=@G>gV|U[=pXz|UXyGZZC=xZqZmUxcDpIbR}KtHN[e_A}Ma>jwum_n=~~AeazcHlP]nU{Cj?I>H' +
  'SketsjfPUY|?{A^}DUnnO|}URRM[}iRuo>ju[@~~gO{]BHbo^NK?tIWoJNZbN_hbbRK~~|knCSUlMk@]c@]VP>k?PwYt' +
  'XN|aBp=D^IuRqBv]Cf[ElUOZ]=MVPmF>mFKbLhT^hITxO=EhSX{eZtCk}RtTu}=?FB=FJBytDO]=ZwHI~exXcYTBfHHp' +
  'BgwGwNU>XwyPufOR[t@[Oh?qc?n>dwWkM{=>LCZg@k?iaB_oxxlom>a}TPbM]_FbSE@yG]c^WQ=DggN{v{QvLruhvaGu' +
  'MjuQfooI?LePj{CuVG|?PR|gO?=L?iMyII^t}COUnB_q=kaL_Z@IUX{lDL=OX{qPwWutHehAqHn~O^~?N=sK_VhPCcnZ' +
  's[|k=|oOBFljM]?TqsEUvWwUh=Un>dTugrPrF]GNecoc~qcFEigXvMxx?nrS~uwHGMLndWjNUpodc_LmFvaUnPpht~>H' +
  'raM>bghepIrDOIfw@hb{IkTCH^Vn~vaM>OylYR?mbo?gx^bLLhw]~zWWk[U[=JLkFLrDACjqhuBMfXKeOxFvXlGZw_V[' +
  'P{=@yRSf[H=bhMFoy]]VZzNUBXwyPbvK_}eRX}JUs^UK{O=gw^cAroM?ol{VKiDtGfFGf[FZw~XanZrHNRRk=RGnpVQz' +
  'YfgEmFQqgoZw';

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  LINE_TREES: '1a2cfe3c36187047',
};
