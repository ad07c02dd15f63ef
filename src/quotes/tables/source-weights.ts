import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a mention as the source of a cue, in tenths.
 *
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * parts of speech and order only, no word of any text. sourceFeatures makes them.
 */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '17 L=&M L=M:noun|' +
    '14 L=&M:finite none:passive|' +
    '13 L=:noun Ls2 Lv0:noun R>comma Raccording none<wh|' +
    '12 L<prep=M L<which L>who|' +
    '11 L= L=iM:finite L~0 R<commaj1|' +
    '10 L<quote L<wh= L=M L=iM|' +
    '9 L<# L<stop Lj31 R=:according R=i:passive Rname none:think|' +
    '8 L<colon L<comma L<commaj1 L<quote= L=:finite L=iMiM Lv0:finite R=:finite|' +
    '7 L=iM&M L=iM&M:finite L=iMiM:finite L>comma Ling R<mark=Mo R<past= R<pastj0 R=Mo R>stop ' +
    'R~1 none:participle|' +
    '6 L<comma= L<dash L<pron L<stopj4 L<wh L<whj4 L=Vi L=i:base L=iM:ing L=iT L=iT:finite ' +
    'L>and Lcolon Lpronoun R<mark R<prep=i R<to= R=Mo:according R=i R>past none none:act ' +
    'none:noun|' +
    '5 L<commaj4 L<dashj1 L<prepj2 L<whichj1 L=,MiM, L=Vi:base L=i L=xVi L>bracket Lbase ' +
    'Lfinite Lname R<pron R<pron=P R=P R=P:finite R>who Rv0:according|' +
    '4 L<#=,MiM,M+ L<#j2 L<bracketj0 L<quotej3 L<that= L=,MiM,:finite L=,MiM,M+ ' +
    'L=,MiMiM+:finite L=xVi:base L>past Lj41 Lv0:base Lv1:base Lv1:ing R<pronj0 R<toj4 ' +
    'none<noun|' +
    '3 L<#j3 L<comma=iM L<dash= L<mark L<pastj0 L<quotej0 L=,MiM,M+:finite L=,MiMiM+ L=VM ' +
    'L>participle Lj30 R<present= R= R=iMi R~0 R~2|' +
    '2 L<#= L<bracket L<colonj1 L<det L<markj0 L<noun= L<past=, L<prep=i L<prep=iM L<which= ' +
    'L<whj0 L=,M, L=ViM:finite L=aT L>adv Lj21 Lshow Ltell Lv1:finite L~2 L~3 R<base=V ' +
    'R<comma R<prep=iMi R<present R=V R=V:according none<ing none<name|' +
    '1 L<#j1 L<comma=VM L<commaj3 L<prep=W L<stopj3 L<thatj0 L<to=M L=,M&M L=,M,:finite ' +
    'L=:ing L=VM& L=ViM L=aT:finite L=ia L>have Lsay L~1 R<markj0 R<namej0 R<presentj0 ' +
    'R=iMi:passive Rsay none<det none<present|' +
    '-1 L<adv L<andj4 L<bej0 L<comma=, L<comma=iM, L<presentj0 L<toj4 L<whj1 L=- L=M,:finite ' +
    'L=M,M, L=M,M,:finite L=V L=xV L>name Lact Lnominalp Lwho R<prep R=Mi:finite Rj00 Rj10 ' +
    'Rnominal none:write none<comma|' +
    '-2 L<not L<thatj1 L>own Lv2:finite L~5 R<ing= R<ingj0 R<thatj1 R=:base R=:passive ' +
    'none:say|' +
    '-3 L<basej0 L<noun L<prep=,M, L>noun L>present L>time Lnominal Lv1:noun Lv3:base R<base= ' +
    'R<basej0 R>to Ring Rs2 Rshow Rv0:ing|' +
    '-4 L<and= L=,W:finite L=iM& L>modal Lj10 Lparticiple L~6 R<participle R<prep=Mi ' +
    'R=M,:finite R>adj Ract Rnoun R~3|' +
    '-5 L<#=M L<have L<past= L<to= L=,&:finite L=,W L=:passive L=M, Lv2:noun R<prep= Rfinite ' +
    'Rthink Rv0:finite|' +
    '-6 L<basej4 L<bej4 L<commaj0 L<pastj1 L<toj1 L=M:finite Lj40 Lv3:noun R<that=t R=Mi R=t ' +
    'none:ing none<poss|' +
    '-7 L<advj0 L=iM:noun L>quote Ls0 Lv1:passive R<base R>mark R>modal Rnamep|' +
    '-8 L<past L<pastj4 R>be Rbase Rcolon Rpronoun Rv0:base none<own|' +
    '-9 L>be Lv0:passive R<commaj0 R<wh Rwho|' +
    '-10 L<be L<prepj3 L<present L=&:finite L=,& L=iM,:finite L~7 R=:ing none:according|' +
    '-11 L<ing Lj00 R<ing Rtell|' +
    '-12 L<participle L=& R<pastj1 R~4|' +
    '-13 L=,|' +
    '-14 L<base L<prep R<that R>noun Rownp|' +
    '-15 R>own|' +
    '-16 L<to L=iM, Laccording|' +
    '-17 L<prepj1 none<quote|' +
    '-19 L=,:finite R~5 R~6|' +
    '-23 Lpassive|' +
    '-25 Rs3|' +
    '-29 Ls1',
);
