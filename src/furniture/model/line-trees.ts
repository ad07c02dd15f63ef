/**
 * The trees that score the lines of a text, for {@link readTrees}: fitted by `tools/train/furniture`,
 * which says to which dumps. A change of the features or the rules needs new ones.
 */
export const LINE_TREES =
  'Xnb/Xv//cJAQ////EP//XmL/l///DoP//3qV////YQFx//9x//8BEf//MP//YmL/bf//AQD//zBh////Xmb/l///foH/' +
  'ZnL/////Xnhs//9l//9weP//df//Xppe//9r/3b//zAj////fYh4//8i//9hn///MP//c3UA/3pq/////wD/d///fX3/' +
  'of//Ymz//zAc////c4r/Zv//Zv90d///Kv//c2KU//8M//92cZj/////Xn3/bf+F//99/zAc////YWL/b///foP//wSU' +
  '////cHZ0/x3///9hBv//If//fX3/dP+F//96av//fv//fTOa/1D///91cv+T////gXh9////ZaFt////MP//Xppx/5n/' +
  '//+BBP//df//fmKg//8EMP///3Zx////XnH/l///ARH//wz/YP//gSoA/wT///9h/wz/Gv//cgD/epP///9qKv93////' +
  'gZr/Xf//Z2r/nf//If//gQSa////M2GK////BP//Xn3/Kob///8Eiv//bv//AXZxd/////8/PP//Df//Mzx4//9u/yH/' +
  '/xL/MP//IoH//3pG//8wDP9A////AIYi////MDhvk///////dWxxaf////9yBP9B////M2WTlf//iP///wb/DP//M3ZP' +
  'Pf////8S/wz/Gv//dUb/HXn/kf///3Ju////gXT/kHH/ev///2V6////ACqC////RjP//wdj////IoJ9/5n///96X/9l' +
  '////Mm98//+efP///zAO////YZOGbf///wH//zCe////BH3/M5OV////EP//Qf//gyob/2///yL//3L/Nf//QnY6ev//' +
  '//9AEf//d///g2x0/x2C/////4qe////X2xm//+GIv///wf/if//BJeV/5f//33/k5X/////l5X/k///AXr/ff//ev//' +
  'BDJ2ev///wf/j///gf//gxsq//+i//+Knv//af//MGltgv8h//9o/2n/////GAR1dYb///+H//+B////BBB8fP///x10' +
  '////T///G5li/xP///+i/0//Lv//X3f/df9yDAH/////KP//MBgEihJ1/////0//////d/90/xhNef9n/4P/////IT98' +
  'ev///x1t////Bv//IYP/Twf/f///A///Bv//Ioj//3r/cv90/xAu////dXX/lf+Tdf///27/b///MGOVlf9z//82//+K' +
  '////BHV5/3T/lf+V//+B////MBhrLv//enr///8j////MAQRIoQU/////zj/////ITAYbGb//4//iv//////FHZxg///' +
  '//9Ag///AP//d/9xAf+S/3X/QP//eP//Q0KG////Qv94/yP/hf//GE2Vlf91//9xav//////ITBhdP8YGYD/////////' +
  'gn3/d/9tVv//hf//af//bAFlb////0X//xho////BBOF//+C//9WUP8D////Kix/H2ZyAAhdkXl0a52GKhxoR3CDAACB' +
  'kwHjg5ecJQJsZXKBh3MDbXuQAJpqKh1rHoZ1Axh+kgAljJhsKxdqR3KDKQmNLw2Vg5h9Kweyh3AaaXQAIop3jZGXL7kj' +
  'bnwEc1GMaAAAhZVnDAwhhHQdbI8nS3aLAJRnSo0TfwE1i3KRlBR0NI56EwRx43WFLHqKdAAEk1NwSgaGL4mTHXB4aZN5' +
  'AG5+SjIAjHsAkoFGvACDdZtwLwdzMIcqbYATgwADkWZrJhpygYV4FgCGkQgDhWlnAEaEigB5jXErUIZeBZBSEwJveY0v' +
  'dYIBJIx1QZFwEwG5czaDa4SNGYwbaYKRCQsYfox1POM0hG2KAJBrMLlpbuN2hYMTCYdrjYmRADIBhncRAI9tdUa1fJpy' +
  'MG1wRniECH96iACPAIhiCAsUdQaHbocpggCOEYJOJBOBAUFziY9BAHZFh3tyCbl3VIV5ozWJKpN4Bo86DAm5eYVtAjgZ' +
  'gWyNB46DNAJxDGJ7i44IIo1/B2aGCUvABoh7oHOdCIWOAIV0AQggfnIFcwOIVAWCAI1fARN4hAEFdYYAAI0JiGBnE24d' +
  'eo+MADCyQX2Lb41njY9sQHGRg3ZKB45PiGB7AkiuCX1qEYJ0iTWBAIx8AUrjAX2IbXUGggCNEYRYjQN4ATqEKIN3iUoH' +
  'fo16DHiHAGtvN36edEgBe4eNFAqNeIaHAgByhgy0ho12Ao0CceN3gYcBoIVHbIWKD4EZhXAyJHixdwAAgotoNq5ZMXxu' +
  'igF9hQABWYtqCAd8CK4IhWmGPoyBPHtqAQsVd6+FdyaDmRuKPYd7NUoAOXuQhHYRiIKMBoZvBKh5iQEjeoKIdx8BZ415' +
  'wIASdYR0JnmRjgyMBYRNBkcJhyd9bAJzRh+HWIl4RwmFPm98CAd7AnKLAX+KCQ9LQICfeQmICGGAQXGDBBkLeoQieoYj' +
  'AWuLWGaDAF06DYADh2UAh1BxfItyAAaNTRB9inoBiXpQc4OKCD4aAIOKdAF4iXqKJ4RzH+NSe0MPgoEDcWOKBIRwwAaH' +
  'TYIVAAh1hWZ3AIx7AAAGGgtWhX6LeCeFc4pzBodDkACGOoKedQJ5iG6HA0EZBoOLdwE6f3aHWG4mAgR/gw2LAi6BI3SI' +
  'VXA9AhJ/dwF+HIl3jp4CfmePjk2DCYQ+gWtJfQ59CX2LALTjF4MyYXUKg3sIfop0Bo1Eg3OVCYd0Y3cPfop6AAACBnph' +
  'SgaAhW8AcYt1AAaWJwEkgHaEjzWCi3p0AAAAhAx1gwhwHX9tinVqJkqvBIGIlHwXAnqHNHZVBoe4CXwIiY18Eod1NpZx' +
  'CTVvfomGJYIAhAJ4DohiAAzjF4JTeGWvJoN7k3WHAABAeIgABgGLfTmIiXZpOQJzBoYzeoJ3ZHWHX4KLhQM1B3yIeQCG' +
  'eQAAg3mJBnMHfYRReoMtOYMkZ39v';
