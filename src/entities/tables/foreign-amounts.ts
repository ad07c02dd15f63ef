/**
 * Words for large numbers outside English, by the power of ten. No word means two powers in two of
 * these languages; a “billion” is a million millions in all that have the word.
 */
export const FOREIGN_SCALES = `
3 tausend mille mil mila duizend tusen tusind tys tysiąc tysiące tysięcy tisíc тыс тысяч тысячи тисяч тис bin tuhatta ezer mii
6 million millionen mio millions millón millones milione milioni mln milhão milhões miljoen miljon miljoner millioner milion milionów miliony milionů milióny миллион миллиона миллионов млн мільйон мільйонів мільйони milyon miljoona miljoonaa millió milioane εκατ
9 milliarde milliarden mrd milliard milliards md miliardo miliardi mld bilhão bilhões miljard miljarder milliarder mia miliard miliardów miliardy miliarde миллиард миллиарда миллиардов млрд мільярд мільярдів мільярди milyar miljardi miljardia milliárd δισ
12 billion billionen billions billón billones bilione bilioni trilhão trilhões biljoen biljon biljoner billioner триллион триллиона триллионов трлн трильйон trilyon
`;

/** Names of currencies outside English, after the English name. */
export const FOREIGN_UNITS = `
euro euroa eurot eura eur евро євро ευρώ
dollar dólar dólares dollaro dollari dollaria dolar dolarów dolarů dolary доллар доллара долларов доларів доллары
pound pfund livres libras libra sterline pund фунтов funtów
franc franken francos franchi
yen yens иен йен
yuan юаней
rouble rubel rublos roubles rubli рубль рубля рублей руб
hryvnia гривень гривні грн hrywien
zloty złoty złotych złote zł zlotých
koruna korun koruny
krona kronan krónur króna
forint forintot
lev лева лв
leu lei
lira lirası liraya lire
`;

/** The currency of a language's country, where several have its name. */
export const OWN_CURRENCY: Readonly<Record<string, string>> = {
  no: 'NOK',
  nb: 'NOK',
  nn: 'NOK',
  da: 'DKK',
  sv: 'SEK',
  is: 'ISK',
  ru: 'RUB',
  tr: 'TRY',
};
