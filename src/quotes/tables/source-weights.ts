import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a mention as the source of a cue, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * parts of speech and order only, no word of any text. sourceFeatures makes them.
 */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '17 L=&M L=M:noun|' +
    '14 L=&M:finite L=:noun none:passive none<wh|' +
    '13 L<which L>who Ls2 R>comma|' +
    '12 L<prep=M L<wh= Lv0:noun Raccording|' +
    '11 L= L=M L~0 R<commaj1|' +
    '10 L<quote L<quote= L=iM L=iM:finite|' +
    '9 L<# L<colon L<stop L=iM&M:finite L=iMiM Lj31 R=:according R=i:passive Rname ' +
    'none:participle|' +
    '8 L<comma L<commaj1 L=:finite L=iM&M L=iM:ing L=iMiM:finite Lv0:finite R<mark R<mark=Mo ' +
    'R=Mo none:think|' +
    '7 L<comma= L<pron L<stopj4 L<that= L<wh L<whj4 L=iT L=iT:finite L>and L>comma Ling ' +
    'R<past= R=:finite R=Mo:according R>who|' +
    '6 L<#j2 L<dash L<dashj1 L=Vi L=Vi:base L=i:base L=xVi L=xVi:base L>participle Lcolon ' +
    'Lname Lpronoun R<pastj0 R<prep=i R<pron R<pron=P R<to= R=P R=i R>past R>stop R~1 ' +
    'none:act none:noun|' +
    '5 L<#=,MiM,M+ L<bracketj0 L<commaj4 L<prepj2 L<quotej3 L<whichj1 L=,MiM, L=,MiM,M+ ' +
    'L=,MiMiM+:finite L=i L>bracket Lbase Lfinite Lj21 R<pronj0 R<toj4 R=P:finite ' +
    'Rv0:according none|' +
    '4 L<colonj1 L<comma=iM L<dash= L<det L<markj0 L<past=, L<quotej0 L<to=M L=,MiM,:finite ' +
    'L=,MiM,M+:finite L=,MiMiM+ L=aT L>past Lj41 Lv0:base Lv1:base Lv1:ing R= R=iMi R~0 R~2 ' +
    'none<noun|' +
    '3 L<#= L<#j3 L<bracket L<comma=VM L<mark L<noun= L<pastj0 L<prep=W L<prep=iM L<thatj0 ' +
    'L<wh=iM L<which= L<whj0 L=,M&M L=VM L=VM& L=ViM:finite L=aT:finite L=ia L>adv Lj30 Lshow ' +
    'R<base=V R<comma R<markj0 R<namej0 R<prep=iMi R<present= R=V:according none<ing ' +
    'none<present|' +
    '2 L<andj1 L<past=i L<prep=i L<prep=ia L=,M&M:finite L=,M, L=,WxViM+ L=ViM L=w L=w:finite ' +
    'L>have Ltell L~2 L~3 R<name R<present R<presentj0 R=M:according R=V R=iMi:passive R>wh ' +
    'none<name none<who|' +
    '1 L<#=iMiM L<#j1 L<commaj3 L<markj4 L<stop=&M L<stopj3 L<whichj0 L=&MiM L=&MiM:finite ' +
    'L=(M.( L=,M,:finite L=,WViMi+ L=:ing L=M:ing L=VM&:finite L=VT L=VT:finite L=a L=o L=oM ' +
    'Lsay Lv0:ing Lv1:colon Lv1:finite L~1 R<name=M R<quotej1 R=M,:ing R=ai:finite R>and Rsay ' +
    'none<det|' +
    '-1 L<#=iM L<adv L<adv= L<andj2 L<comma=, L<ingj4 L<notj0 L<participlej1 L=&M,:finite ' +
    'L=,M L=,iM L=Q:finite L=VM, L=VM,:finite L=iM&:finite L=iMiM, L=iMiM,:finite L>own Lact ' +
    'Lnoun Lv0:participle Lv2:finite Lwho R<be R<comma=M, R<prep R=M, Rj00 Rj10 Rparticiple ' +
    'Rv0:participle none:base none:colon|' +
    '-2 L<andj4 L<base= L<bej0 L<comma=iM, L<mark= L<participlej4 L<prep=, L<stop=M L<whj1 ' +
    'L=M,:finite L=Q L=V L=ViM, L>colon Lnominalp L~5 R<participle= R<stop R<toj2 R=iV ' +
    'Rnominal none<and none<comma|' +
    '-3 L<basej0 L<noun L<presentj0 L<thatj1 L=&M, L=- L=-:finite L=M,M, L=M,M,:finite L=xV ' +
    'L>modal L>name L>noun Lj10 Lnominal Lv1:noun Lv3:base R<basej0 R<whj1 R=:base ' +
    'R=Mi:finite R>quote Ring Rj20 Rs2 Rv0:ing none:say none:write|' +
    '-4 L<and= L<toj4 L>present L>time L~6 R<base= R<ing= R<ingj0 R<prep=Mi R<thatj1 ' +
    'R=:passive R>to Ract Rnoun Rshow R~3|' +
    '-5 L<not L<past= L<prep=,M, L=:passive Lj40 Lv2:noun R<participle R>present Rfinite ' +
    'Rthink Rv0:finite|' +
    '-6 L<commaj0 L<have L=,W:finite L=M:finite L=iM& Lparticiple R=M,:finite R>adj none:ing|' +
    '-7 L<#=M L<advj0 L<to= L<toj1 L=,&:finite Lv3:noun R<prep= R<that=t R=Mi R=t|' +
    '-8 L<basej4 L<bej4 L<past L<pastj1 L<pastj4 L=,W L=M, L=iM:noun Lv1:passive R<base ' +
    'R>mark R>modal Rbase Rnamep Rpronoun Rv0:base|' +
    '-9 L<be L>be L>quote Ls0 Lv0:passive R>be Rcolon none<poss|' +
    '-10 L<prepj3 L~7 R<commaj0 none<own|' +
    '-11 L<present L=,& L=iM,:finite Lj00 R<ing R=:ing none:according|' +
    '-12 L<ing L=&:finite R<wh Rtell Rwho R~4|' +
    '-13 L<base L=& L=, R<pastj1|' +
    '-14 L<participle R>noun|' +
    '-15 L<prep R<that Rownp|' +
    '-16 L<prepj1 L=iM, Laccording R>own|' +
    '-17 L<to none<quote|' +
    '-19 R~5 R~6|' +
    '-20 L=,:finite|' +
    '-22 Lpassive|' +
    '-26 Rs3|' +
    '-29 Ls1',
);
