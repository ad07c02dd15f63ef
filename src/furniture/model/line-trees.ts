/**
 * The trees that score the lines of a text, for {@link readTrees}: fitted by `tools/train/furniture`,
 * which says to which dumps. A change of the features or the rules needs new ones.
 */
export const LINE_TREES =
  'Xnb/Xv//fhBlEv//////Xmb/l///DoP//3pl////YXH/b/+P//8BEf//MP//YmL/bf//AQBw////MP//Xmb/l///foFv' +
  '//9m////Xnhs//90//9weP//df//Xppx/5j//3T//zAj////fX3/mP90//9hRv//MP//c3WK/3r///8AZf//d///fX3/' +
  'of//Ymz//xww////c4r/Ror///8q/3d0////c2KU/zP//4r//3YU////Xn3/l///fW7//zAc////YX4E////g37//wxn' +
  '////YXZ0/37///9+IYP/////fX3/dP+B//96av//fv//cn3/dXL///+aM///bP//fX3/aHT///96eP//MP//XoEidP//' +
  '//+BBP//df//YnZx////fgQhh///////XjOa////ARH//wz/ov//gQAq////mG7//5dz////cgyK//+e//9qKv93////' +
  'gXlx////Z2r/nf//If//XoYz////BBH/jv//UP//fX3/hir///9uBP//dv//AXZx////Pwz/Uf//k///Mzx4//9u/yH/' +
  '/4r/MP//gSKX////dUL//0H/DP//Ihv/ov//MImTl///////cgH/BP9B//+Xbf//bf//M2WTlf//iP///4gR////XjMq' +
  '////DCES////Zv//cnX/bv//dnVo//+G////gXT/kHH///96lP//iP//M0ya/5WV/////xL/nv//IoKi////ev99I/8V' +
  '////gSqC////bzBj////Mv//YZOG//8B/23//zBA////BDN9/3T/l///EP//Qf//g2wwGyI9////////DP//QnZsd///' +
  '//9AEf//d///g2x0/x2C/////4r/mf//IoJ0/xAb/////4ls////M5OV////BBv/B/9/////M2yT////EAz/Gv//ev//' +
  'BHj/d3f/lf//eP+V////g3j/UaIq//8b////iv//MGxpIZWV/3b/////////HQSIaj//fP///57/////IoZ0/xv///+J' +
  'BDL/////EnFi//+O//9PQ///Mv//X3f/bQFt/3X/////KP//BHV1epr/////Ev//T///d/8Yef+V/5X/g3T/////HXf/' +
  'bXFi////Nf8X////IYMd//9P/wN/////Bv//gXV6////igd1F///////bHV1/5X/k/92//9v////MIIR/2///4r/aX//' +
  '////BEJ0/3n/dZX/lf//////GE03ff95////NP//KP//MF8ElBH//5X///9y////MBhsbP//j/9K//8h////X3T/cf+K' +
  'g///Zf//Of//d/9b/3Vx/3f/cf//cv//hpWV/3L//3FDPf//////GE2Vlf//cWr/df//////IYN0hv//hP//iv9l////' +
  'd/95/2kjNf//ff//M///bAFv/4f/l////5ed////BIX/EP99I////3P/Vv//Ky6EI2l6OF04EJh/noyAKh1oR3KGAACD' +
  'lQE9iJmcI2xmr4OxaHoDbX6RAJpqKh1sOYVyAxcAdoeTAJhvKhhrR3OFOAy4kHwvj5h9KwiyiXFdh28AIox3jZKXK7lu' +
  'aQCEcXiYfgAAhZVnDAJrAIZ4jHAlA3WLAJRqSo0HfwGEkpQUGW15NY58EwNw43aGLIuJdAQAk3FWSgeIAhyOa5MAb1GJ' +
  'koF1SjIAjQJuiAeJk0YkhnhwLwJtR3aGEwB1iAADkmpsJgAChnV1ADqGcAEAaZFkJkV4jgWEdHMWBgGKkVp/EwJveI87' +
  'eYcBJ412QZF0MxODjh6NfJG5AnOAv4hzEwJwLXmVgncBIop2AJBrMCcfeINzlIUMCYZrjYqRMEW4gJl0HBEFAY97V3Z8' +
  'MgG5doKFCG96iQCPA0OBDB0Ld4WHBAeGjzcni3xpJQAHg44BP35BAHcGjYBxDDltcIR3ozmJMJJ3Bo9KMmEAd4GLCGeC' +
  'OIWPG4doEwJyagh7ho0JB4dqQI+FCEu1fph0rgCNSoleP3GEAQgifnIGdAOIUgiCAI5WDB9CdX+SjTB/iE+OAIVhARR5' +
  'JHiHAAI4KIVziY5pJAh/CIw/h2dHOn5wBXmGAkeuCH1oEYJ0iQGIhY19NwEIeYOEAAUHhI1RP2WFI46DB4CNRlVIjHpz' +
  'eY12E3iIAGxugHQBAIRzAYt9AVm5euMlhF6IagaCAWqMAo1gdX6IAX4lAooBflKODAuNeYiFsAC0ho5qD3KGNq5ZdYkB' +
  'fUWIewAYjH5mCAECc3iNR3mDPouCPHxpBLMAFSwBeoKShnFzAIt1NUqzB4uAdncRm4WOBYZxBKl4igEjeoKJdx+M42mD' +
  'Ao14hTMSd4Z1hgKUhXqLAa4IgmuABxSCCIwCUoJ6AaqueYJzPgCJEYBWOn6cCQSIHBl7jS59IogJh3l2BACIryYKd4kU' +
  'fYdyI4twAKhdAOMdiDFGbYVpjHpyAQgSQDeIMoCqeiWadXaIAnF5hhR4f4oCEg9+hm+KB7ARdH84rISBDIp4BnWEwAaH' +
  'NAMqeTOdgIV5AIx7Bo5RShN/im17BYCLJ4V0BogAPYIHha1gA0mXdYOIAQaGM68Uc4GUPIAAd1+HAAQBfoaEiiMGaoaI' +
  'SXNEE0NKhW16IgmNAIVziXlyuZBRhAmHPmNBgXQJe4h1ADmdfKWHehyGWAdmgYpzBjVdizqDkAmChGN2g4Z5AAxQAnc7' +
  'h4B6Kmh+AIx8AMAGAJaAiR2Fank4iV50AAB+CHmEBm9UfmkGiVV1wHiHbHEdBH6HRWl/DIp2BoYng1Fsdo2Jg4RuG392' +
  'buMdgzxhc64JAX6FeZGIAAzjF4JtrziCc3xnkHSHAAR4AXeKAXyDG4lFZ4RnBoY9gl0DJ4N5JWF4Cog+lwNTeQN+N3+W' +
  'hUcwj3N/Bgd7G4glAoF0hwBqRX9v';
