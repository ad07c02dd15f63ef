import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a mention as the source of a cue, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * parts of speech and order only, no word of any text. sourceFeatures makes them.
 */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '17 L=&M L=M:noun|' +
    '15 L=&M:finite|' +
    '14 L=:noun none:passive none<wh|' +
    '13 L<which L>who Ls2 R>comma|' +
    '12 L<prep=M Lv0:noun Raccording|' +
    '11 L<quote= L<wh= L= L=M L=iM:finite L~0 R<commaj1|' +
    '10 L<quote L=iM|' +
    '9 L<# L<colon L=iM&M:finite L=iMiM Lj31 R=:according R=i:passive Rname none:participle|' +
    '8 L<commaj1 L<stop L=:finite L=iM&M L=iM:ing L=iMiM:finite Lv0:finite R<mark R<mark=Mo ' +
    'R=Mo none:think|' +
    '7 L<comma L<comma= L<pron L<stopj4 L<that= L<wh L<whj4 L=iT L=iT:finite L>and L>comma ' +
    'L>participle Ling R<past= R<pastj0 R=:finite R=Mo:according R>who R~1|' +
    '6 L<#j2 L<dash L<dashj1 L=Vi L=Vi:base L=i:base L=xVi L=xVi:base Lcolon Lname Lpronoun ' +
    'R<prep=i R<pron R<pron=P R<to= R=P R=i R>past R>stop none:act none:noun|' +
    '5 L<#=,MiM,M+ L<bracketj0 L<commaj4 L<prepj2 L<quotej0 L<whichj1 L=,MiM, L=,MiM,M+ ' +
    'L=,MiMiM+:finite L=i L>bracket Lbase Lfinite Lj21 R<pronj0 R<toj4 R=P:finite ' +
    'Rv0:according R~2 none|' +
    '4 L<#j3 L<colonj1 L<comma=iM L<dash= L<det L<markj0 L<past=, L<quotej3 L<to=M ' +
    'L=,MiM,:finite L=,MiM,M+:finite L=,MiMiM+ L=VM L=aT L>past Lj41 Lv0:base Lv1:base ' +
    'Lv1:ing R= R=iMi R~0 none<noun|' +
    '3 L<bracket L<comma=VM L<mark L<noun= L<pastj0 L<prep=W L<prep=i L<prep=iM L<thatj0 ' +
    'L<wh=iM L<which= L<whj0 L=,M&M L=VM& L=ViM:finite L=aT:finite L=ia Lj30 Lshow R<base=V ' +
    'R<comma R<markj0 R<namej0 R<prep=iMi R<present= R=V:according none<ing none<present|' +
    '2 L<#= L<andj1 L<past=i L<prep=ia L=,M&M:finite L=,M, L=,WxViM+ L=:ing L=ViM L=w ' +
    'L=w:finite L>adv L>have Ltell Lv1:colon L~2 L~3 R<name R<present R<presentj0 ' +
    'R=M:according R=V R=iMi:passive R>and R>wh none<det none<name none<who|' +
    '1 L<#=iMiM L<#j1 L<commaj3 L<markj4 L<stop=&M L<stopj3 L<whichj0 L=&MiM L=&MiM:finite ' +
    'L=(M.( L=,M,:finite L=,WViMi+ L=M:ing L=VM&:finite L=VM:ing L=VT L=VT:finite L=a L=o ' +
    'L=oM Lsay Lv0:ing Lv1:finite L~1 R<name=M R<past R<quotej1 R=M,:ing R=ai:finite Rpassive ' +
    'Rsay Rv0:passive|' +
    '-1 L<#=iM L<adv L<adv= L<andj2 L<comma=, L<ingj4 L<notj0 L<participlej1 L<quotej1 L=,M ' +
    'L=,iM L=Q:finite L=VM, L=VM,:finite L=ViM,:finite L=iM&:finite L=iMiM, L=iMiM,:finite ' +
    'L>prep Lact Lnoun Lv2:finite Lv3:finite Lwho R<be R<comma=M, R<participle= R=M, R=M,Mi ' +
    'Rj00 Rparticiple Rv0:participle none:base none:colon|' +
    '-2 L<base= L<bej0 L<comma=iM, L<mark= L<participlej4 L<prep=, L<stop=M L<whj1 ' +
    'L=M,:finite L=Q L=ViM, L>colon L>own Lnominalp L~5 R<stop R<toj2 R=iV R>det Rnominal ' +
    'none<and none<comma|' +
    '-3 L<andj4 L<basej0 L<noun L<presentj0 L<thatj1 L=&M, L=- L=-:finite L=M,M, ' +
    'L=M,M,:finite L=V L=xV L>name L>noun Lnominal Lv1:noun R<basej0 R<whj1 R=:base ' +
    'R=Mi:finite R>quote R>to Ring Rj20 Rs2 Rv0:ing R~3 none:say none:write|' +
    '-4 L<and= L<prep=,M, L<toj4 L>modal L>present L>time Lj10 Lv3:base R<base= R<ing= ' +
    'R<ingj0 R<prep=Mi R<thatj1 R=:passive R>present Ract Rnoun Rshow|' +
    '-5 L<not L<past= L=:passive Lj40 Lv2:noun L~6 R<participle Rfinite Rthink Rv0:finite|' +
    '-6 L<commaj0 L<have L=,W:finite L=M:finite L=iM& Lparticiple R=M,:finite R>adj none:ing|' +
    '-7 L<#=M L<advj0 L<to= L<toj1 L=,&:finite Lv1:passive Lv3:noun R<prep= R<that=t R=Mi R=t|' +
    '-8 L<basej4 L<bej4 L<past L<pastj1 L<pastj4 L=,W L=M, L=iM:noun R<base R>mark R>modal ' +
    'Rbase Rnamep Rpronoun Rv0:base none<poss|' +
    '-9 L<be L<prepj3 L>be L>quote Ls0 R>be Rcolon|' +
    '-10 Lv0:passive L~7 R<commaj0 none<own|' +
    '-11 L<present L=,& L=iM,:finite Lj00 R<ing R<wh R=:ing none:according|' +
    '-12 L<ing L=&:finite Rtell Rwho R~4|' +
    '-13 L<base L=& L=,|' +
    '-14 L<participle R<pastj1 R<that R>noun|' +
    '-15 L<prep Rownp|' +
    '-16 L<prepj1 L=iM, Laccording R>own|' +
    '-17 L<to none<quote|' +
    '-19 R~5 R~6|' +
    '-20 L=,:finite|' +
    '-21 Lpassive|' +
    '-26 Rs3|' +
    '-29 Ls1',
);
