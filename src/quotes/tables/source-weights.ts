import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a mention as the source of a cue, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * parts of speech and order only, no word of any text. sourceFeatures makes them.
 */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '19 L=M:noun|' +
    '17 L=&M|' +
    '15 L=&M:finite|' +
    '14 none:passive|' +
    '13 L<prep=M L=:noun Ls2 R>comma Raccording none<wh|' +
    '12 L<which L>who Lv0:noun|' +
    '11 L<quote L<wh= L= L=M L=iM:finite L~0 R<commaj1|' +
    '10 L<quote= L=iM|' +
    '9 L<# L<stop Lj31 R=:according R=i:passive Rname|' +
    '8 L<colon L<comma L<commaj1 L=:finite L=iMiM Lv0:finite R<past= R=:finite none:think|' +
    '7 L<comma= L=iM&M L=iM&M:finite L=iMiM:finite L>comma Ling R<mark=Mo R<pastj0 R=Mo R~1 ' +
    'none:participle|' +
    '6 L<dash L<pron L<stopj4 L<wh L<whj4 L=Vi L=i L=i:base L=iM:ing L=iT L=iT:finite L>and ' +
    'Lcolon Lpronoun R<mark R<prep=i R<to= R=Mo:according R=i R>past R>stop R>who none ' +
    'none:act none:noun|' +
    '5 L<commaj4 L<dashj1 L<prepj2 L<whichj1 L=,MiM, L=Vi:base L=xVi L>bracket Lbase Lname ' +
    'R<pron R<pron=P R=P R=P:finite Rv0:according|' +
    '4 L<#=,MiM,M+ L<that= L=,MiM,M+ L=,MiMiM+:finite L=xVi:base Lfinite Lj41 Lv0:base ' +
    'Lv1:base Lv1:ing R<pronj0 R<toj4 R~2 none<noun|' +
    '3 L<#j2 L<#j3 L<bracketj0 L<comma=iM L<dash= L<mark L<markj0 L<quotej0 L<quotej3 ' +
    'L=,MiM,:finite L=,MiM,M+:finite L=,MiMiM+ L=VM& L>participle L>past Lj30 R<present= R= ' +
    'R=iMi R~0|' +
    '2 L<#= L<bracket L<colonj1 L<comma=VM L<det L<noun= L<past=, L<pastj0 L<prep=iM L<which= ' +
    'L<whj0 L=,M, L=,M,:finite L=ViM:finite L=aT L>adv Lj21 Lshow Ltell L~2 L~3 R<base=V ' +
    'R<comma R<prep=iMi R<present R=V:according none<name|' +
    '1 L<#j1 L<commaj3 L<ing=i L<prep=W L<stopj3 L<thatj0 L<to=M L<wh=iM L=,M&M L=VM L=ViM ' +
    'L=aT:finite L=ia L>have Lsay Lv1:finite L~1 R<markj0 R<past R<presentj0 R=V ' +
    'R=iMi:passive Rsay none<det none<ing none<present|' +
    '-1 L<andj4 L<bej0 L<comma=iM, L<presentj0 L<toj4 L<whj1 L=- L=M,M, L=M,M,:finite L>name ' +
    'Lact Lnominalp Lnoun Lwho R<prep R=Mi:finite R>present Rj00 Rj10 Rj20 Rnominal ' +
    'none:write none<comma|' +
    '-2 L<not L<thatj1 L=xV L>own Lnominal Lv2:finite L~5 R<base= R<participle R<thatj1 ' +
    'R=:base R=:passive Ring Rv0:ing|' +
    '-3 L<basej0 L<ingj1 L<noun L<prep=,M, L=V L>noun L>present L>time Lv1:noun Lv3:base ' +
    'R<basej0 R>to Rs2 Rshow R~3 none:say|' +
    '-4 L<and= L=,W:finite L=M, L=iM& L>modal Lj10 Lparticiple R<prep= R<prep=Mi R=M,:finite ' +
    'R>adj Ract Rnoun Rthink|' +
    '-5 L<#=M L<have L<ingj4 L<past= L<pastj1 L<to= L<toj1 L=,&:finite L=,W L=:passive ' +
    'L=M:finite Lj40 Lv2:noun Lv3:noun L~6 R<ing Rfinite Rv0:finite none:ing|' +
    '-6 L<basej4 L<bej4 L<commaj0 R<that=t R=Mi R=t R>modal none<poss|' +
    '-7 L<advj0 L=iM:noun L>quote Ls0 Lv1:passive R<base R>mark Rcolon Rnamep|' +
    '-8 L<past L<pastj4 R<ing= R>be Rbase Rpronoun Rv0:base none<own|' +
    '-9 L<prepj3 L>be Lv0:passive R<commaj0 Rwho|' +
    '-10 L<be L<present L=&:finite L=,& L~7 R<wh none:according|' +
    '-11 L<ing L=iM,:finite Lj00 Rtell|' +
    '-12 L<participle L=& R<pastj1 R=:ing R~4|' +
    '-13 L<base L=,|' +
    '-14 R<that R>noun Rownp|' +
    '-15 L<prep R>own|' +
    '-16 L<prepj1 L=iM, Laccording|' +
    '-17 L<to none<quote|' +
    '-19 L=,:finite R~5 R~6|' +
    '-23 Lpassive|' +
    '-25 Rs3|' +
    '-29 Ls1',
);
