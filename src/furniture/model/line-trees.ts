/**
 * The trees that score the lines of a text, for {@link readTrees}: fitted by `tools/train/furniture`,
 * which says to which dumps. A change of the features or the rules needs new ones.
 */
export const LINE_TREES =
  'RVL/Zf//Ukr//x5P////Nmw3////Gf8eO0L/////N21S//83//9SU///U///NktTQf//Sf///wxT////M25Jb/////8B' +
  'Vv//Hv//RU1S////Uv9PaGr/////M0xB////Ukz//23/R///Rx5S/0////9tUv8i////SDdl/2z//xf//00d////Nmxa' +
  '//9o//8BXP//Hv//UmxJ////Hk9qav//////M01Kaf//WP///wEN////M0z//1JE//9N/0z/I///Rx5f/xf///9bOQD/' +
  '////M0xB//9m//8eDf8X////RwH/Hv//TR3//1tO////WBj//21E/yD//2f/Qv//RU1BOf////87amr/////WAJv/0H/' +
  '//9KQR7/////N25u//9pRv///wT/Xv//UkRd//8Y//9Pav//F///Vkn/AFf///9NRP//R///M0n/Wv8N//9eFx//////' +
  'WCBJ/0H/Df//Av//Sv//Mw9J/yj///8B/xdK////AU1K/1P///8CHyf/////IGhq//8Ab////wz/Uv//WEFvFf////82' +
  'BGP/////VgL//20B//9ubB7/////IEErb/9o/////1//Hv//IGhq//8C//8O/xsC////WE5S//9Ed/9J////Sv//AUxJ' +
  '////L/9EG/9U////GC7//15B/03/av//Hv//V0FB/2z///8bTy//////M0xS//9C/1r//x4O////DRhU////Ah9R////' +
  'Ef//VgJkPf////9fDf//Ov//WEJB/1v//0Nb////Xv//NgJoav9Hb///////Hv//AUL/Qkb//z3//1Ef////TP9BDB7/' +
  '/07//xJU////Ok5b/0b//1Z3////WP//Vw///18zGf9eR///////FhEVS///d/8G//9D////FV8EHSz//zr/////Iv//' +
  'FkEeFwgV/2n/////////AgEY//9P/xf//xD/GP//DVn//08v//9edf9N////TP8xKEpM/3X/TP//////Pk7/av9qa///' +
  'DBP/////V1YCSv8N/////zoZ////AAdqCJRsEoSBmQABnadsJbEkY3mKAIcALzWehKNoKgACW40kZnsMCY51R5+FJUUj' +
  'fpR9eYppal08nYaFK+N3G2mWaIUDDH+TAJxvACECZottEYoBPgmOV5ebKzm5i21uE3OMdwiaI5d9OwARiQGPmWYVB3YA' +
  'j3dqSjIxjyiOVgaXUyEAc4xxJkYlbHuubogIAYtwAJdmE0h2j3GGAAHjHYVfkJdnMDZPAZJuAHCHbwhveo+VLzmFdBO6' +
  'inQslUVPEnmRJQAHhwaUVWR2NBV7inKUMGa0hm8GfmsAZYQDk1VoJQOCAJNtJAB2inY6e2uMAAJ2hwq7kwlwkESMRn9i' +
  'ADe8RYh2b3A44x2MVY2TAAljd7iJbWaNkgCMaXiTMuOSe2cAb2yKbDWAAYqTFbkThGsZcZUB43CIAJFPBniLHY1yiIgs' +
  'upGDI4p2NHiLJ3KrfY4BBQd4ikmRAgF4h3p8RHlnCohxjYiSNSR4jgh8iHgIgQaNiJJKCTZQjAmBcHIJDwh5jJF1Aa4J' +
  'gWQgKHODjT6PJn6SArBjGXiFiHA2XhtxiUmRBgl/bAkDg48tKACMXnJfAZUvY3YWUIuIcgeAAI5aAa4JgmcGg3EGggAm' +
  'kSyBAjsCboe6JW9xmn5rjYOPCWiNjH51A3u0AY4CR4d7AgB4ggKBhyyACYNhAJBgOacIcEd8iHIBAgZ3iI1oQRICaok6' +
  'gVJrgQAIgZBnlgcCaHyFCQgAd4mQAncyKAkJDjF3gm4fm4SORV2BBDoJdAF3hjVycJGHAX6OOAauBok6smIqc4N0AIpn' +
  'ASZ2MI99mwqGdQAOeYeKCIt+PgCIbDSGeAAIbXuLSDwBd6+FmUghZ3iDA4COLCWAdCJFAocGG4ZtR5BuAQEZS35yJXsJ' +
  'ink0ToiKHyNNCz6BdT+Mb4lpRol8AbQAAgAUfgWId2lkcnSJCQkkfZEBfgCKYQB5Cm04mQF7gwEIb4MCBoYTH3GPBolZ' +
  'CU00kQZ7mK13eIRsXzyEBoitrmxKOAWEL3aLL1AJUIKadINsiVEDhnWP';
