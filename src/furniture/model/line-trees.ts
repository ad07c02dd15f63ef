/**
 * The trees that score the lines of a text, for {@link readTrees}: fitted by `tools/train/furniture`,
 * which says to which dumps. A change of the features or the rules needs new ones.
 */
export const LINE_TREES =
  'Xnb/Zf+Y//9wkP//EP//Xmb/l///DoP/Z///ev//YQFx//+Q//8BEf//MP//YmL/bf//AWEQ////MP//Xmb/b5////9+' +
  'gf//e///Xnj/dP9x//9weP//df//Xppx/5j//3T//zAj////fZpn////YUb//zAc////c4r/df//AGX/d///d///fX3/' +
  'of//XpT//zAE////c4p+//9m//8q/3d0////cwB+//8M//92FH7/////fX3/l/9B//9yMP//mP//YTNi/2////+DBP//' +
  'Z///YXZ0/35c/////36D////fX3/dP94//96av9l////cnVyff//k////5r/bP//fX3/dP+Z//96eP//MP//gSKI//8E' +
  '//9ib///df//gzP//2IS//8wIQz/////XjN2cf////8B/wz/YP//gQQAPf////9h/wz/YP//cor/DP+e//9qKv+P////' +
  'gXlx/2T///9nav95////XoZ4BP////9+BI7/////fX3//2UG//9uBDT/////AZr//zyTaYr/////b///XjP//zAhfgT/' +
  '/xr/////IhH//3pG//8wDP9u////AIYibKL//////2D/DP//M0KT/3H//0D//xIB////M2WTlf//iFH/////Ef//M3hA' +
  '//+V/5X//xL/DP//cnX/bv//hnV4//9q////gXT/kP//ZZT/EoX/////M0aV/3H//4Iq////Ev//IoL//3r/fSP/Ff9u' +
  '////gSqC////Y5eX////MP//AW3/bf9o//9vMGr/////YQR9/5OV//+X////B///g2wwGyr//////wz/Gv//QnZ6d/86' +
  '/////0AR////g3T/gh0U/////4qe////YWwb/33/Mv///xL/nv//BBuXl///ff//M5P/////AXT//3ps//8hDP8a////' +
  'XwR2ev///0///yj/B///g3j/UaL/G////4r/af//bDAhQp3//0MO////////GAR1dYb///+H//+B////BBt2/6D/fP//' +
  'M///T///Xx1biP//Lv///0P/if//d/8RdXj///8EOJT/////M5r/df//MIr/KAz/////d/8def+V/5X/Q4X/////InT/' +
  'cf//iZOX/2L/////ZQZ9/3v/fv//Av//B///cgH//3R1//8iLv8X////bHV1/5X/k3X///9s////ghH/ov//ijD//xpp' +
  '////BJeV/5f/df//lf//Qf//GE1CeX3//27/////KP//HYZ5hv8E//81////iv//bGz/MCH///+Phv//l///g3T/cf8Q' +
  'cf///4r/Zf//d/9bAf//d2n//w3/GP//PXH/av//Q/94/yj/cv//MBhNlZX//3EA////////IRgiihJ0/4X/////////' +
  'P3wh////eW3/ev//af//Ky6EIGUAhG4ACI92a56IKh1oR3KFAACDAGmVAZScJQJuZXQBinUDbX+SAJpsKh1sMoZ0Azw2' +
  'inqWAJhwKx1sr1Z5iXEzDI6XCIFpKgeDXYZvaHMAIox3jpKXK7lvaQCEcXiYfgAAhZVnDLkcbXmDJQN1iwAElFdsSgaH' +
  'jY+VFhltUX9yMpB7BwJs43CAMACJdwApk1trSgcSinEwi5MAbzmRlIF3ShMTinIAkoRGJDyJeXdwEwJuRncAiHgkAJJr' +
  'A450JgEZcZ+CcoUACoZtAGqRKUV4jwVmiHd1cxsAh5F+EwJveJAIhHcBJ409aYaRO44eE36NH0p/kbl2vodxEwJweI/j' +
  'doMBIol0AJBnCAESenAQh2ktr4V1jYqQAAF3gzIQhmcAAwGPZExoMgFIs3uVcoUIgwCPLYhYDAkfAXeDiWwrgwCPAIxm' +
  'JAeCAI8BQIJAAHcQeIZxDDltcT+IeHaiOYlIhXGOMl4iCYFtdooWETiEjnd8EwJyfzhQhGUKBxh1jWiOA7l4ggiuVRl2' +
  'WYuIu454MgB6gwAFFg+NehGAXE9pApJ5hgECb4QAAI0UZIpqFXAdpmB3gnKRjS2MAIJmATWucmxxgBaIagUBe4iMAUiu' +
  'CH5oEa+EanWKiIOMAiIohHEJgeNreAWCAYxeI46DB4GNeFI3iXc4emqNE3iIAH50SACIEmR5j2SNAgPjcKJ5jy0JeYaH' +
  'BoKLAXN6hgF/JQKKAX4gKIqOEwuNeYaFtEg3gWSHAI1dCCZ5MY4Jh3SwADyLfmt5NQYCdDgHhmlFfYh1DIpzArEAGQh6' +
  'hYZycgCJEX5LNUtAB4kAeIKedhGOg414BHiJLQAme3CFgx8BZY14OJwVfi+HB2SNeAiAAWOMCBRHLXxrIH+LADl4hop3' +
  'CYGHfAFxhHMGAIoRg1obwAZLQIOceCWDcgCNDIJCBACIryd6FXyHch+LWGmGqAAANSqSgAkAg4x9ZnN5AAaNURB9i3kB' +
  'iXtQc4OKBhlFggV0JH2oAICKJ4V0wAEnEoV1Bn1vhgyLBn5MBoiIUTaIe3gIKQCEd4l3ARB3UIZ8AAiAAACLeH5qBocB' +
  'PYIJhq1iC0Z2gmyHAniGa299AjgogUBnjIOKSFgCdgJ+Uoh6KlJ2CohzGAh8hngjd4wmAnwFbyqOt5BRhAmHPoFpPX4J' +
  'e4l2LJl7J3mHIgCGcgRXVIl/BkcJhyZ+TIFk43iGP39uAAw1OwJyhRBwfoR0AIx8AW09AXcShXUngneIG4l7hQd6AAWG' +
  'Z3cHQ2mDRXmCBHiIbHGkgX92hiCJRWN+BocyCX6HHlt0hQCBAHWIAa99QJR3CIUAhQB5SleCAAAL4xeEa7Ihf4iSdYl1' +
  'AAAmGguBhix4f4h1j4dsQRkGhWl2OSp/MYShXXmI';
