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
    '15 none:passive|' +
    '14 L=&M:finite|' +
    '13 L<prep=M L=:noun Ls2 Lv0:noun R>comma Raccording none<wh|' +
    '12 L<which L>who|' +
    '11 L<quote L<wh= L= L=M L=iM:finite L~0 R<commaj1|' +
    '10 L<quote= L=iM|' +
    '9 L<# L<stop Lj31 R=:according R=i:passive Rname none:think|' +
    '8 L<colon L<comma L<commaj1 L=:finite L=iMiM Lv0:finite R=:finite|' +
    '7 L<comma= L=iM&M:finite L=iMiM:finite L>comma Ling R<mark=Mo R<past= R<pastj0 R=Mo R~1 ' +
    'none:participle|' +
    '6 L<dash L<pron L<stopj4 L<wh L<whj4 L=Vi L=i L=i:base L=iM&M L=iM:ing L=iT:finite L>and ' +
    'Lname Lpronoun R<mark R<prep=i R<to= R=Mo:according R=i R>past R>stop none none:act ' +
    'none:noun|' +
    '5 L<dashj1 L<prepj2 L<whichj1 L=,MiM, L=Vi:base L=iT L=xVi L>bracket Lbase Lcolon ' +
    'Lfinite R<pron R<pron=P R=P R=P:finite R>who Rv0:according|' +
    '4 L<#=,MiM,M+ L<commaj4 L<quotej0 L<quotej3 L<that= L=,MiM,M+ L=,MiMiM+:finite ' +
    'L=xVi:base L>past Lj41 Lv0:base Lv1:base Lv1:ing R<pronj0 R<toj4 R~2 none<noun|' +
    '3 L<#j2 L<#j3 L<bracketj0 L<comma=iM L=,MiM,:finite L=,MiM,M+:finite L=,MiMiM+ L=VM& ' +
    'L>participle Lj30 R<present= R= R=iMi R~0|' +
    '2 L<#= L<bracket L<colonj1 L<comma=VM L<dash= L<det L<mark L<markj0 L<noun= L<past=, ' +
    'L<pastj0 L<prep=iM L<which= L<whj0 L=,M, L=,M,:finite L=ViM:finite L=aT L>adv Lj21 Lshow ' +
    'Ltell Lv1:finite L~2 L~3 R<base=V R<comma R<prep=iMi R<present R<presentj0 R=V:according ' +
    'none<name|' +
    '1 L<#j1 L<commaj3 L<ing=i L<prep=W L<prep=i L<stopj3 L<thatj0 L<to=M L=,M&M L=:ing L=VM ' +
    'L=ViM L=aT:finite L=ia L>have Lsay Lv0:colon L~1 R<markj0 R<past R=V R=iMi:passive Rsay ' +
    'none<ing none<present|' +
    '-1 L<andj4 L<bej0 L<comma=, L<comma=iM, L<presentj0 L<toj4 L<whj1 L=- L=M,M, ' +
    'L=M,M,:finite L=VM, L>name Lact Lnominalp Lv2:finite Lwho L~5 R<prep R=Mi:finite ' +
    'R>present Rj00 Rj10 Rj20 Rnominal none:write|' +
    '-2 L<not L<thatj1 L=V L=xV L>own L>time Lnominal R<thatj1 R=:base R=:passive Rs2 ' +
    'none<comma|' +
    '-3 L<basej0 L<ingj1 L<noun L<prep=,M, L>noun L>present Lv1:noun Lv3:base R<base= ' +
    'R<basej0 R<participle R>to Ring Rshow Rv0:ing R~3 none:colon none:say|' +
    '-4 L<and= L<have L=,W:finite L=:passive L=M, L=iM& L>modal Lj10 Lparticiple R<prep= ' +
    'R<prep=Mi R=M,:finite Ract Rnoun Rthink|' +
    '-5 L<#=M L<ingj4 L<past= L<pastj1 L<to= L<toj1 L=,&:finite L=,W L=M:finite Lj40 Lv2:noun ' +
    'Lv3:noun L~6 R<ing R>adj Rfinite Rv0:finite|' +
    '-6 L<basej4 L<bej4 L<commaj0 R<that=t R=Mi R=t R>modal none:ing none<poss|' +
    '-7 L<advj0 L=iM:noun L>quote Ls0 Lv1:passive R<base R>mark Rnamep|' +
    '-8 L<past L<pastj4 R<ing= R>be Rbase Rpronoun Rv0:base none<own|' +
    '-9 L<prepj3 L>be Lv0:passive R<commaj0 R<wh Rwho|' +
    '-10 L<be L=&:finite L=,& L=iM,:finite Lj00 L~7 none:according|' +
    '-11 L<ing|' +
    '-12 L<participle L<present L=& R<pastj1 R=:ing Rtell R~4|' +
    '-13 L=, R>noun|' +
    '-14 L<base Rownp|' +
    '-15 L<prep R<that R>own|' +
    '-16 L<prepj1 L=iM, Laccording|' +
    '-17 L<to none<quote|' +
    '-19 L=,:finite R~5 R~6|' +
    '-23 Lpassive|' +
    '-25 Rs3|' +
    '-29 Ls1',
);
