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
    '13 L<which L=:noun Ls2 R>comma Raccording none<wh|' +
    '12 L<prep=M L>who Lv0:noun|' +
    '11 L= L=iM:finite L~0 R<commaj1|' +
    '10 L<quote L<wh= L=M L=iM|' +
    '9 L<# L<quote= L<stop Lj31 R=:according R=i:passive Rname|' +
    '8 L<colon L<comma L<commaj1 L=iMiM Lv0:finite R=:finite none:think|' +
    '7 L<dash L<stopj4 L=:finite L=iM&M L=iM&M:finite L=iMiM:finite L>and L>comma Ling ' +
    'R<mark=Mo R<past= R<pastj0 R=Mo R~1 none:participle|' +
    '6 L<comma= L<pron L<wh L<whj4 L=Vi L=i:base L=iM:ing L=iT L=iT:finite Lcolon Lname ' +
    'Lpronoun R<mark R<prep=i R<to= R=Mo:according R=i R>past R>stop none:act none:noun|' +
    '5 L<#j2 L<dashj1 L<whichj1 L=,MiM, L=Vi:base L=i L=xVi L>bracket L>participle Lbase ' +
    'R<pron R<pron=P R=P R=P:finite R>who Rv0:according none|' +
    '4 L<#=,MiM,M+ L<bracketj0 L<comma=iM L<commaj4 L<prepj2 L<quotej3 L<that= L=,MiM,:finite ' +
    'L=,MiM,M+ L=,MiMiM+:finite L=xVi:base Lfinite Lj21 Lj41 Lv0:base Lv1:base Lv1:ing ' +
    'R<pronj0 R<toj4 none<noun|' +
    '3 L<#j3 L<mark L<quotej0 L=,MiM,M+:finite L=,MiMiM+ L=VM L>past Lj30 R<present= R= R=iMi ' +
    'R~0 R~2|' +
    '2 L<#= L<bracket L<colonj1 L<dash= L<det L<markj0 L<noun= L<past=, L<pastj0 L<prep=i ' +
    'L<prep=iM L<thatj0 L<which= L<whj0 L=,M, L=ViM:finite L=aT L>adv Lshow Ltell L~2 L~3 ' +
    'R<base=V R<comma R<prep=iMi R<present R=V:according none<ing none<name|' +
    '1 L<#j1 L<comma=VM L<commaj3 L<prep=W L<stopj3 L<to=M L<wh=iM L=,M&M L=,M,:finite L=:ing ' +
    'L=VM& L=ViM L=aT:finite L=ia L>have Lsay Lv1:finite L~1 R<markj0 R<namej0 R<presentj0 ' +
    'R=V R=iMi:passive Rsay none<det none<present|' +
    '-1 L<adv L<andj4 L<bej0 L<prep=, L<toj4 L<whj1 L=- L=M,M, L=M,M,:finite L=V L=xV L>name ' +
    'Lact Lnominalp Lnoun Lv2:finite Lwho L~5 R<prep R=Mi:finite R>present Rj00 Rj20 Rnominal ' +
    'none:write|' +
    '-2 L<not L<presentj0 L<thatj1 L>own L>time Lv3:base R<ing= R<ingj0 R=:base R=:passive ' +
    'Ring Rv0:ing none:say none<comma|' +
    '-3 L<basej0 L<noun L<prep=,M, L>noun Lnominal Lv1:noun R<base= R<basej0 R<thatj1 R>to ' +
    'Rs2 Rshow|' +
    '-4 L<and= L<have L=,W:finite L=iM& L>modal L>present Lj10 Lparticiple R<participle ' +
    'R<prep=Mi R=M,:finite R>adj Ract Rnoun R~3|' +
    '-5 L<#=M L<past= L<to= L<toj1 L=,&:finite L=,W L=:passive Lj40 Lv2:noun L~6 R<prep= ' +
    'Rfinite Rthink Rv0:finite none:ing|' +
    '-6 L<basej4 L<commaj0 L=M:finite Lv1:passive Lv3:noun R<that=t R=Mi R=t none<poss|' +
    '-7 L<advj0 L<bej4 L<pastj1 L<pastj4 L=M, L=iM:noun L>quote R<base R>mark R>modal Rnamep|' +
    '-8 L<past Ls0 Rbase Rcolon Rpronoun Rv0:base none<own|' +
    '-9 L<prepj3 L>be Lv0:passive R<commaj0 R<wh R>be Rwho|' +
    '-10 L<be L<present L=&:finite L=,& L~7 R=:ing none:according|' +
    '-11 L<ing L=iM,:finite Lj00 R<ing Rtell|' +
    '-12 L=& L=, R<pastj1 R~4|' +
    '-13 L<base L<participle|' +
    '-14 L<prep R>noun Rownp|' +
    '-15 R<that R>own|' +
    '-16 L<prepj1 L<to L=iM, Laccording|' +
    '-17 none<quote|' +
    '-19 L=,:finite R~5 R~6|' +
    '-23 Lpassive|' +
    '-26 Rs3|' +
    '-29 Ls1',
);
