/**
 * The trees that score the lines of a text, for {@link readTrees}: fitted by `tools/train/furniture`,
 * which says to which dumps. A change of the features or the rules needs new ones.
 */
export const LINE_TREES =
  'Xnb/Zf+Y//9wkP//EP//XmL/l///DnqD////ev//YXH/lf8B//8Bgf//MP//YmL/dP9y//8BAP//MP//Xmb/b///fnIh' +
  '//+X////Xnhs//90//9weP//df//Xppx/5j//3T//zAj////fX3/eHT///9hRv//MP//c3UA////AGX/d///d///fX3/' +
  'oSL///9ibP//MP//c4r/Zm3///8q/3d0////c2KU/zP//wH//3YU////fX3/l///Xv8wcv+Y////YX5q//9///+DBP//' +
  'Z///YXZ0/37///+D/5j/kv//fX7/dH3//yL//3pq////fTOa/2z//4P//3L/av//fX3/aHT///96eP//MP//Xoii//8i' +
  '//8R/wR1////gzP//2ISYv///zAh////XoZ5cf////8B/4r/l///gQAq////mP+Xc///c///Xir/n53///8O/4r/av//' +
  'c0Jq//8h//95cf9o////gXgE////M2GK//8I////fX3/hir/EP///17/iv//AXZxd/////88N///b///gXgEK/////91' +
  'MDP/////gSKa////dTAyF///////Ihv/b///iTiT////MP//cgH//5dtaf///23/bP//M2WTlf//cf91////Ef//M2WV' +
  'lf//Zv9A////Ev//chH/ev//hnV4//9q////gXT/kHH/ev///zyU////M4L/lZX///8S/wf/if//IoKi////emX//w4Q' +
  '////AIIq////MGNv/4//////YXj/bW1n////hv//MP//inT/gv//l5cM////of//g2x4bP//MP///wz/YP//EYJs//8h' +
  '/x///3pG////g2x0/z3///+KJP//Mv//X2x9/4l0////eP//B///BBt9mv//l///M/8k////M2z//xApBv//bP//ev//' +
  'BDJC//8oB///B///gf//gw0bAf//ov///4r/af//bDAS/yH///+Vnf+V////BDJ1/4E//////2T/Ff//IoZ0/wj///+J' +
  'BHT/////X3hKOyv/////Pf//Q///Ky6EIGUAhG4ACJB1a56IKh1pSHOGACkAhpVsAZSdI2xm424BeYsDBn+RAJprKh1s' +
  'eI0Vi3QDIIGUAJlsKh1sr4RxPCQGl2xHhJN8Kwu2h3F2gG4AIIx4jZKXK7lvaQCDcXiXfgAAhZVnDANuNniVgG4lA3WL' +
  'AJRqSo0SgJCVFhltUX9yMpB7EAJs4xxzk4QsholyAJNtSgaHLyyQf5MAcDmRk4F4SjIAjgJuiQiJk0YkhnhwEwJuR3iG' +
  'J3cAJJIEkHlpJgAiiHsMiXQACoZrAGaRJkZ4jgWDdHIAgwSSqI97EwCEeQJtjxlyigEnjHWREwG5dLOFbgB/iyWQP4pv' +
  'EwJwNHmUgXYBIIp2AJBnMBBgeIUgcZZnghqQi5FyAAF3gzIQJHuJawAGj1BoMmE9bW6EdYwIhCOPsWiNDB0Ld4SIBI43' +
  'K4x8J2CJMgB1VjCOdoQAhCOPPIZcSiM5h3UGjls6bHA7iXp3DAQJh294AjgdgmgWj2WOFQJyaAx8pYOdizB+Io6BCEu9' +
  'Bod8mXQIAIZxu456DCIJAoCObXaNAAB/iWqOBh+5d4CQjQAMAIJwiWqNARR5s4h5ATM9cYOJAI1mIwh/jEc6M3SDcQR5' +
  'vIl1AUiuCX5pbHJHi36KiIONAUjjCH5pFnUkhHKJBoKNI4iDAYKOdVU3h3Y4emqME3iJAG5vN3+Xcw8Ah3mMAS164xeH' +
  'ZIcGggyMBn9EAo1gdX6HAUd7iQClgJONFXcIeIOGAK6LiAZqgY1nOASFMSobc4SOZHKHAItmCXiLaniERygChU5zAXmL' +
  'BLMECX2JAH9xcQCLAIhdliy1fW0AhQFMkgEHc4WLBKl5igF7g3YfAI1sB2qDwJkCdQN5jICLI3xvDIxxCRkmuXqCAkmK' +
  'AIIAjHN1AYaBd0EAMoGLe35IOn2aCQ8Te4IBCYl9AYZPUHCFBAAaAXqCJX2JeRuMWG+JmQAHgQCJVnPjMI8GemV+CQ9K' +
  'hUjHfXGEhxWAAHRXAnSBhQN5hosCGF2PgGOLuyJgAQGAiJF4CXmDDIp1';
