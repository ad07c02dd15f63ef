import { readWeights, type Weights } from '../score.js';

/**
 * What speaks for a mention as the source of a cue, in tenths.
 * 
 * Fitted by logistic regression to the training articles of PolNeAR and rounded; the features name
 * parts of speech and order only, no word of any text. sourceFeatures makes them.
 */
export const SOURCE_WEIGHTS: Weights = /* @__PURE__ */ readWeights(
  '17 L=M:noun|' +
    '16 L=&M|' +
    '15 L=:noun L=iM:finite|' +
    '14 L=&M:finite none:passive none<wh|' +
    '13 L<prep=M L>who R>comma|' +
    '12 L<which L=iM Ls2|' +
    '11 L<quote= L= L=M L=iMiM L=iMiM:finite Lv0:noun L~0 R<commaj1 Raccording|' +
    '10 L<colon L<quote L=iM&M:finite none:participle|' +
    '9 L<# L<stop L<wh= L=iM&M L=iM:ing Lv0:finite R<mark=Mo R=:according R=Mo R=i:passive ' +
    'Rname|' +
    '8 L<comma L<pron L<that= L<wh L=:finite L=iT:finite L>comma Lj31 R<mark R=Mo:according ' +
    'none:think|' +
    '7 L<commaj1 L<stopj4 L<whj4 L=Vi L=Vi:base L=iT L=xVi L>and L>participle Ling Lpronoun ' +
    'R<past= R=:finite R>who|' +
    '6 L<#=,MiM,M+ L<#j2 L<bracketj0 L<comma= L<comma=iM L<commaj4 L<dash L<dashj1 L<quotej0 ' +
    'L=,MiM, L=,MiM,M+ L=,MiMiM+:finite L=aT L=i:base L=xVi:base R<pastj0 R<prep=i R<pron ' +
    'R<pron=P R<to= R<toj4 R=P R=P:finite R=i R>past R>stop R~1|' +
    '5 L<comma=VM L<dash= L<det L<markj0 L<past=, L<quotej3 L<to=M L<wh=iM L=,M&M ' +
    'L=,MiM,M+:finite L=,MiMiM+ L=VM& L=ViM:finite L=i L>bracket Lbase Lcolon Lj21 Lj41 Lname ' +
    'Lv1:ing R<pronj0 Rv0:according R~2 none none:act none:noun none<noun|' +
    '4 L<#j3 L<colonj1 L<noun= L<prep=W L<thatj0 L<whichj1 L=,MiM,:finite L=VM L=aT:finite ' +
    'L=ia Lfinite Lv0:base Lv1:base R<base=V R<namej0 R<prep=iMi R= R=V:according R=iMi R>wh ' +
    'R~0 none<ing none<present|' +
    '3 L<#=iMiM L<bracket L<mark L<past=i L<pastj0 L<prep=iM L<prep=ia L<prepj2 L<stop=&M ' +
    'L<which= L=&MiM L=&MiM:finite L=,M&M:finite L=,WxViM+ L=VM&:finite L=VM:ing L=ViM ' +
    'L=iMViM L=w L=w:finite L>adv L>past Lshow R<comma R<markj0 R<name R<present= R=M,:ing ' +
    'R=M:according R=V R=iMi:passive|' +
    '2 L<#= L<#=,M, L<markj4 L<prep= L<prep=i L<prep=iMiM L<quotej4 L<stopj3 L<whj0 L=,M, ' +
    'L=,WViMi+ L=M:ing L=VMiM& L=VMiM&:finite L=VMiMiM+:ing L=VT L=VT:finite L=a L=o L=oM ' +
    'L>have L>object Lj30 Ltell Lv1:colon L~1 L~2 L~3 R<name=M R<present R<presentj0 ' +
    'R<quotej1 R=ai:finite R>and none<name none<who|' +
    '1 L<#j1 L<advj4 L<andj1 L<commaj3 L<dashj4 L<prep=Mi L<pron= L<pronj0 L<quote=iM ' +
    'L<thatj4 L<time L<timej1 L<whichj0 L<whj3 L=&Mi L=(M.( L=,M,:finite L=,M,M,M+ ' +
    'L=,MiM&M+:finite L=,WViMi+:finite L=,WxMiM+ L=,WxMiM+:finite L=,WxVMi+:finite ' +
    'L=,WxViM+:finite L=:ing L=Mi L=MiM:finite L=V,:ing L=iM,M,:finite L=xMiVMi+ L=xa L>wh ' +
    'Lj01 Lsay Lv0:ing Lv1:finite Lv2:ing Lwrite R<prep=Vi R<prep=ai R<quote R=Vi R=ai ' +
    'R>bracket Rpassive Rsay Rv0:passive none:tell none<det none<past|' +
    '-1 L<#=,Ta(M(+ L<#=,W L<#=iM L<be= L<nounj4 L<participle= L<prepj4 L<stopj1 L=,P ' +
    'L=,P:finite L=,Ta(M(+ L=,w L=M& L=M&:finite L=V L=VM, L=ViMiMi+:ing L=iM:colon L=xV:noun ' +
    'L=xVMiM, L=xaVi L>det L>do L>poss L>prep Lact Lnoun Lthink R<and R<bej0 R<noun R<prep ' +
    'R<prepj4 R<wh=w R=i:participle R=w R>participle R>prep Rj00 Rj10 none:base none:colon ' +
    'none<adv none<time|' +
    '-2 L<adv= L<andj2 L<andj4 L<base= L<be=i L<bej0 L<comma=, L<do L<ingj1 L<notj0 L<past=iM ' +
    'L<prepj0 L<whj1 L=&M,:finite L=,&M L=,M L=,M:finite L=Q:finite L=VM,:finite ' +
    'L=ViM,:finite L=iMiM, L=iMiM,:finite L=xQ L>colon L>num L>own Lnominalp Lv0:participle ' +
    'Lv2:finite Lv2:passive Lv3:finite Lwho L~5 R<base=iV R<be R<comma=M, R<participle= ' +
    'R<prep=M,Mi R=M, R=M,Mi:finite Rnominal Rnominalp Rparticiple Rs2 Rv0:participle ' +
    'none:say none<comma|' +
    '-3 L<comma=iM, L<ingj4 L<mark= L<participlej1 L<prep=& L<prepj1 L<presentj0 L<quotej1 ' +
    'L<stop=M L=M,:finite L=Q L=ViM, L=iM&:finite L=xV L>present Lj10 Lnominal Lv1:noun ' +
    'R<whj1 R=M,Mi Ring Rj20 Rv0:ing none<and|' +
    '-4 L<basej0 L<noun L<participlej4 L<prep=, L=:passive L>modal L>name L>noun Lv3:base ' +
    'R<basej0 R<prep=Mi R<stop R<toj2 R=:base R=:passive R=Mi:finite R=iV R>quote R>to Ract ' +
    'Rnoun Rshow R~3|' +
    '-5 L<and= L<not L<past= L<thatj1 L=&M, L=,iM L=- L=-:finite L=M,M, L=M,M,:finite Lj40 ' +
    'Lv2:noun L~6 R<base= R<ing= R<ingj0 R<participle R<thatj1 R>det Rfinite Rthink ' +
    'Rv0:finite none:write|' +
    '-6 L<commaj0 L<have L<prep=,M, L=M:finite L>time R>present none:ing|' +
    '-7 L<to= L<toj1 L<toj4 L=,W:finite L=iM& Lv1:passive R<that=t R=M,:finite R=Mi R=t R>adj ' +
    'Rpronoun|' +
    '-8 L<#=M L<advj0 L=,&:finite Lparticiple R<base R>modal Rbase Rnamep Rv0:base|' +
    '-9 L<be L<bej4 L<past L<pastj1 L<pastj4 L=,W L=M, L>be Lv3:noun R<prep= R>mark|' +
    '-10 L<basej4 L=iM:noun L>quote Ls0 Lv0:passive L~7 R>be Rcolon none<poss|' +
    '-11 L<prepj3 Lj00 R<commaj0 R<wh none<own|' +
    '-12 L<ing L<prep L<present L=,& L=iM,:finite R<ing R=:ing Rtell none:according|' +
    '-13 L=&:finite L=, Rwho R~4|' +
    '-14 L<base L<participle L=& R<pastj1 R<that|' +
    '-15 R>noun|' +
    '-16 L=iM, Laccording R>own Rownp|' +
    '-17 L<to none<quote|' +
    '-19 R~5|' +
    '-20 L=,:finite R~6|' +
    '-21 Lpassive|' +
    '-26 Rs3|' +
    '-30 Ls1',
);
