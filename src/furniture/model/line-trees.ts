/**
 * The trees that score the lines of a text, for {@link readTrees}: fitted by `tools/train/furniture`,
 * which says to which dumps. A change of the features or the rules needs new ones.
 */
export const LINE_TREES =
  'RTv/ZR3///8K/08/////Njf/dRn///8ZXf//Hv//UlL/bf9E//86bf8n////Njf/P///SAz//wx1////M29G/27///8B' +
  'BP//Hv//UlL/bf//O0///09o////M1L/Sf9k/1T//1JV////RVJG//9l/0T//x5S////N0ts////AVMO////bP//Nktv' +
  '/0b///8eGf87////NlL/bf9J//9S/zkX////R1L/T2n/av///01S////M03/SU3//1r//wFN////MzMW//9E//9HF///' +
  'Iv//NyBvKP////8EIP//Hv//Rx4nI/////9JTf//Tf//UiBS/0T//1j//09t////RUs5D/////87amr/////WCD/Av//' +
  'Oz///x4X////NiBLKf////8N/wj/Of//UlL/Pf//TzpE////F///Ukn/Vlf///9PP///U///R1L/F///Sf9aGD//////' +
  'M1tpXf9DY///////Cv//M07//zxl/2z//wb/ZP//AFP/Sk3///9KHjr/////WE4Y//9J//8fRG3/////WEFvc3X/////' +
  '/yBB////RwH/Av9D//9LPVL/////Vhj//x47P/9n//9B////VgJd////H18C//9o////R0oY//9E/0///0n/Fv//AU1J' +
  '////L0H//0QX////GC7/TSn///8iHv//KP//Mw0YSf9Z/////15o////SkJS//87//9fQf//Gv//WAIeIP////9fNv//' +
  'Pv//AVcN////TwL//25B////WA9LIf///0EV////Xv//bGr/bP//XAJoav//////IG9y/yv//3Ur////Dv//DUz/Sf8Y' +
  '//86ZSz/////WE5G//93/yD//1//O///WFdJ/0z///9f/zho////Dkz//x9qav///xv/Bv//QRU6//8GaF////9e////' +
  'WEEeaf////86Gf//F///Skpb//9q/2n/Sv//Vv//KBVZ////Xhr//wb/ZP//Fkz/CA1K/1f//yP/////WE5P//9J/0r/' +
  '/wg/////AgFC/0L//2xs/2T/////FUshGmxs////////Iv//Vx0N/3X///8GNF//////NEz/Sv8TVv9e////Xv//AhUX' +
  'MgD/////IBn/////AB5nCABxjm8AkQEpm4OfJR1pAQB9jm8AAYt0AJxrDANqAIm5fGk3CJMEaoWaIx1sI4d0SmuYhDwB' +
  'k3h9K7lsZ+Nug4EDN4KRAJdrDANtA4Z0JQFykQGugJKWKgJpeIyxbwyMdxNXineVAAdsaXYIiqaAZgASiZVrKkU6dYVv' +
  'AxkIhZN3R5CVJUUZdaiCnXAAAIMvipRoJQJsAIZ4iHIThY8Gk15xOxKHAQCOHYdZkyAHeIlzLweEeD6LayhueggtiXmS' +
  'MCMAdYq6h3QoBZFkRol3MAG5CXGFgoc1CHqKAJFlOAAIKH+OkWp4OI51BIN0EwEDcbmBcgB/jAEDinmQAEZFJIl6dXMw' +
  'wAmKYYuPAAF3D4VqLz6IdQADkGFoKQFIKH9vcoVlfgCPF4xuEwJxNIR2AUAtiXaMAI9kE3iKOzF0gIUBJYp3T49uJRWD' +
  'Ao5eeIlwJkB5a5CKMmEAEIIHrad7bnSLAISOMDmCeJ8SiDeAXgyOCEyEFQCDTTWHc3GNAEiCjmWPADkaf5VRkXQPugSL' +
  'f2+OAKm5MgV9qXeFcQKPiHiNIwN+CY0FYoNGQQJyhnZ2DAJ5hAAxP4akgmi9jXdpBgkQgndtDx0GiHk2ZIKMI44Ceoe4' +
  'jQNgjHiJAXmJCTWEi311A4CFcbQGjEx+AgB4NqeGcXhHAItrB3WGNZ0WeYUBdYGMhQE1doSMjjoCc4Q4cYYIuINvAI1z' +
  'AgkAAX2GcXIiOIeOWGqHAR2Xd4KCAQKBb+OPh3eMAiNLD4Z6eacfeoZwAYGMRwaHKHxrHQlJJYdUi3p5AbktjC92gQDG' +
  'hmxzBoGLiAaHeIYEd4A9MUGJfW2KBDptcoYncwF5gx+MPmyFBC94hgaEeIQfjLgaWXmNBwaGfQjjHYFohACMDIJRtBlP' +
  'fooJOBqFb4sGfU11BLMAAIR8cnRBA4VnBIxXjlEQfYgGhgB8jGMgGH2KARQDeImCAgCCbAyLCFmIAQaHAJ1Rg3t1gCZ8' +
  'iWiJBD1KhG50jo51gAA/intvCQkqezCVf0cohbF4UYl1H0sIALEyf2WFWnd3Roh8OQiZdwKGcoUIuR2Fcox7wAaGTYMF' +
  'D3YDfYowB4peCRsChiJ+h3BoAAaDbIl3';
