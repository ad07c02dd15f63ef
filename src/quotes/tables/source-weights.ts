import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a mention as the source of a cue, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * parts of speech and order only, no word of any text. sourceFeatures makes them.
 */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '17 L=&M L=M:noun|' +
    '15 L=iM:finite|' +
    '14 L=&M:finite L=:noun none:passive none<wh|' +
    '13 L<prep=M L>who Ls2 R>comma|' +
    '12 L<which L=iM Lv0:noun Raccording|' +
    '11 L<quote= L= L=M L=iMiM L~0 R<commaj1|' +
    '10 L<quote L=iMiM:finite|' +
    '9 L<# L<colon L<wh= L=iM&M:finite Lj31 Lv0:finite R=:according R=i:passive Rname ' +
    'none:participle|' +
    '8 L<comma L<stop L<wh L=iM&M L=iM:ing L>comma R<mark R<mark=Mo R=Mo none:think|' +
    '7 L<commaj1 L<pron L<stopj4 L<that= L<whj4 L=:finite L=Vi L=iT L=iT:finite L=xVi L>and ' +
    'L>participle Ling Lpronoun R<past= R<pastj0 R=:finite R=Mo:according R>who R~1|' +
    '6 L<#j2 L<bracketj0 L<comma= L<comma=iM L<commaj4 L<dash L<dashj1 L=,MiM,M+ L=Vi:base ' +
    'L=i:base Lcolon R<prep=i R<pron R<pron=P R<to= R=P R=i R>past R>stop none:act none:noun|' +
    '5 L<#=,MiM,M+ L<quotej0 L<quotej3 L=,MiM, L=,MiMiM+:finite L=i L=xVi:base L>bracket ' +
    'Lbase Lfinite Lj21 Lj41 Lname Lv1:ing R<pronj0 R<toj4 R=P:finite Rv0:according R~2 none ' +
    'none<noun|' +
    '4 L<dash= L<det L<markj0 L<past=, L<to=M L<wh=iM L<whichj1 L=,MiM,:finite ' +
    'L=,MiM,M+:finite L=,MiMiM+ L=VM L=VM& L=ViM:finite L=aT Lv0:base Lv1:base R= R=iMi R>wh ' +
    'R~0|' +
    '3 L<#=iMiM L<#j3 L<bracket L<colonj1 L<mark L<noun= L<pastj0 L<prep=W L<prepj2 L<thatj0 ' +
    'L<which= L=,M&M L=VM&:finite L=ViM L=aT:finite L=ia L>adv L>past Lshow R<base=V R<comma ' +
    'R<markj0 R<namej0 R<prep=iMi R<present= R=V:according R=iMi:passive none<ing|' +
    '2 L<#= L<comma=VM L<past=i L<prep= L<prep=i L<prep=iM L<whj0 L=&MiM L=&MiM:finite ' +
    'L=,M&M:finite L=,M, L=,M,:finite L=,WxViM+ L=w L=w:finite L>have Lj30 Ltell L~1 L~2 ' +
    'R<name R<present R<presentj0 R=M,:ing R=M:according R=V none<det none<name none<present ' +
    'none<who|' +
    '1 L<commaj3 L<markj4 L<prep=ia L<quotej4 L<stop=&M L<stopj3 L<whichj0 L=(M.( L=,WViMi+ ' +
    'L=:ing L=M:ing L=V,:ing L=VM:ing L=VMiM& L=VMiMiM+:ing L=VT L=VT:finite L=iMViM L=oM ' +
    'Lsay Lv0:ing Lv1:colon Lv1:finite Lwrite L~3 R<name=M R<past R<quotej1 R=ai:finite R>and ' +
    'Rpassive Rsay Rv0:passive|' +
    '-1 L<adv L<adv= L<andj2 L<andj4 L<bej0 L<comma=, L<do L<ingj4 L<notj0 L<prep=& L<prepj0 ' +
    'L=&M,:finite L=,M:finite L=Q:finite L=iM&:finite L=iMiM, L=iMiM,:finite L>colon Lact ' +
    'Lnominalp Lnoun Lv0:participle R<be R<comma=M, R<participle= R<prep R<whj1 R=M, R=M,Mi ' +
    'Rj00 Rj10 Rparticiple Rv0:participle none:base none:colon|' +
    '-2 L<base= L<comma=iM, L<mark= L<participlej1 L<participlej4 L<prepj1 L<stop=M L<whj1 ' +
    'L=,M L=M,:finite L=Q L=ViM, L=xV L>own Lv2:finite Lv3:finite Lwho L~5 R<stop R<toj2 R=iV ' +
    'R>det Rnominal none<and none<comma|' +
    '-3 L<basej0 L<noun L<prep=, L<presentj0 L<quotej1 L=,iM L=-:finite L>name L>noun ' +
    'L>present Lj10 Lnominal Lv1:noun R<basej0 R=:base R=Mi:finite R>quote Ring Rj20 Rs2 ' +
    'Rv0:ing R~3 none:say|' +
    '-4 L<not L<thatj1 L=&M, L=- L=:passive L=M,M, L=M,M,:finite L>modal Lv3:base R<base= ' +
    'R<ing= R<ingj0 R<prep=Mi R<thatj1 R=:passive R>present R>to Ract Rnoun Rshow none:write|' +
    '-5 L<and= L<have L<past= L<prep=,M, L>time Lj40 Lv2:noun L~6 R<participle Rfinite Rthink ' +
    'Rv0:finite|' +
    '-6 L<commaj0 L<to= L<toj1 L<toj4 L=,W:finite L=M:finite L=iM& R=M,:finite R>adj none:ing|' +
    '-7 L<#=M L<advj0 L=,&:finite Lparticiple Lv1:passive Lv3:noun R<prep= R<that=t R=Mi R=t|' +
    '-8 L<bej4 L<past L<pastj1 L=,W L=M, R<base R>mark R>modal Rbase Rnamep Rpronoun Rv0:base ' +
    'none<poss|' +
    '-9 L<basej4 L<be L<pastj4 L=iM:noun L>be L>quote Ls0 R>be Rcolon|' +
    '-10 Lv0:passive L~7 R<commaj0 R<wh none<own|' +
    '-11 L<prepj3 L<present L=iM,:finite Lj00 R<ing R=:ing none:according|' +
    '-12 L<ing L=&:finite L=,& Rtell Rwho R~4|' +
    '-13 L<prep L=, R<pastj1|' +
    '-14 L<base L<participle L=& R<that|' +
    '-15 R>noun Rownp|' +
    '-16 L=iM, Laccording R>own|' +
    '-17 L<to none<quote|' +
    '-19 R~5 R~6|' +
    '-20 L=,:finite|' +
    '-21 Lpassive|' +
    '-26 Rs3|' +
    '-29 Ls1',
);
