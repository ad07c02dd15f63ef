import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a mention as the source of a cue, in tenths.
 *
 * Written by tools/train/quote-weights; docs/model.md tells how. The features name parts of speech,
 * marks and order, no word of any text. sourceFeatures makes them.
 */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '19 L=M:noun|' +
    '17 L=&M|' +
    '15 L<# L=&M:finite Raccording none:passive|' +
    '14 L<stop|' +
    '13 R>comma none<wh|' +
    '12 L<prep=M L<quote L<which L= L=:noun Ls2 L~0|' +
    '11 L<#j3 L=M L=iM:finite Lv0:noun|' +
    '10 L<wh= L=iM L>who R<commaj1 Rname none|' +
    '9 L<quote= R=i:passive|' +
    '8 L<commaj1 L<commaj3 L<stopj4 L=:finite L>comma R=:according R=:finite|' +
    '7 L<comma L<prepj2 L<quotej3 L<stopj3 L=iMiM L=iMiM:finite Lv0:finite R<past= R<pastj0 ' +
    'R~1|' +
    '6 L<colon L<comma= L<wh L=,MiM, L=i Ling Lname R<prep=i R<to= R=i R>stop Rv0:according ' +
    'none:noun|' +
    '5 L<dash L<dashj1 L<pron L<whichj1 L=,MiM,:finite L=Vi L=i:base L=iM&M L=iM&M:finite ' +
    'L=iT:finite Lpronoun Lv1:ing R<mark R<mark=Mo R<pron R<pron=P R=Mo R=P R>past Rsay ' +
    'none:participle|' +
    '4 L<whj4 L=,M,:finite L=Vi:base L=iM:ing L=iT L>and L>participle L>past Lbase Lcolon ' +
    'Lfinite Lsay R=P:finite R>who none<noun|' +
    '3 L<commaj4 L=,M, L=,MiMiM+:finite L=xVi L>adv L>bracket L>ing Ltell Lv0:base Lv1:base ' +
    'R<pronj0 R<toj4 R= R~0|' +
    '2 L<#=,MiM,M+ L<#j4 L<andj3 L<comma=iM L=,MiM,M+ L=,MiMiM+ L=:ing L=VM& L=xVi:base L>have ' +
    'Lshow L~2 L~3 R<present= R~2 none<name|' +
    '1 L<#j2 L<mark L<noun= L<that= L=,MiM,M+:finite Lv1:finite R<comma R<past R<present ' +
    'R<presentj0 R=iMi none:finite|' +
    '-1 L<#=M L<adv L<basej4 L<ingj0 L<nounj0 L<prep=,M, L<stopj1 L>det Lwho L~4 R<base= ' +
    'R<prep R<prepj0 R=:base R>to Rshow none:according|' +
    '-2 L<ingj4 L<past= L<pastj1 L>name L>present L>time Lnominal Lparticiple Lv2:finite ' +
    'Lv3:base L~5 R<basej0 R<prep= R<thatj1 R>adj Ring Rs2 Rv0:ing none<poss|' +
    '-3 L<bej4 L<noun L<prepj0 L<to= L<toj1 L>modal L>own Lact Lnoun Lv1:noun R~3 none<comma|' +
    '-4 L<and= L<andj0 L<bej0 L<pastj4 L<presentj0 L=,&:finite L=:passive L=M:finite Lv3:noun ' +
    'R<ing R<prep=Mi R<that=t R=t none:ing|' +
    '-5 L<have L=M, L=iM:noun L>noun L>quote Lthink Lv1:passive Lv2:noun L~6 R>mark Rfinite ' +
    'Rv0:finite|' +
    '-6 L<basej0 R<base R=Mi R>modal Ract Rnamep Rnoun Rwho none<own|' +
    '-7 R<commaj0 R<ing= R<wh|' +
    '-8 L=&:finite Ls0|' +
    '-9 L=,& L>be Lv0:passive R>be Rbase Rpronoun Rthink Rv0:base|' +
    '-10 L=iM,:finite L~7 Rtell|' +
    '-11 L<advj0 L<be L=& R<pastj1 R~4|' +
    '-12 L<commaj0 L<past L<present R=:ing|' +
    '-13 R>noun Rownp|' +
    '-14 L<ing L<participle L=, R>own|' +
    '-15 L<base L<prepj1 R<that|' +
    '-16 L<prep L=iM, Laccording|' +
    '-18 R~5 R~6 none<quote|' +
    '-19 L<to L=,:finite|' +
    '-23 Rs3|' +
    '-25 Lpassive|' +
    '-31 Ls1',
);
