/**
 * The trees that score the lines of a text, for {@link readTrees}: fitted by `tools/train/furniture`,
 * which says to which dumps. A change of the features or the rules needs new ones.
 */
export const LINE_TREES =
  'RVL/Zf//Ukr//x5P////Nmw3//9o//8Z/x47////N21S//83//9SU///X///NktTQf//Sf///1MM////M25J////AVh0' +
  '////Hv//RU1S////Uv9PaGr/////M0xB//9H//9SAUz/////R1L/Hv//bVL//0Rt////Uk1EQf//Zf//Wv//N///Nmz/' +
  'Af//HlYB//8X////UmxJ////T23//x4X////M01YSv///2r//wEN////M0z/Wv//AVz//zdS////Rx4zDf//F////zkV' +
  '////M0xB////Hg3/O07/////RwH/HgL/RP///00d////Uls9GP////9PZf//F///RU1BOf////9N/2f/bP//WEFv/wL/' +
  '//9KQR7/////NyBp/2r//xX//wT/G///WE4Y//9M//8fREz/////RwH/T2n///9JW///W///R1//T2n///9tQf9B////' +
  'WAJv////SkH/TP//RP//M0n/Af8v//8XAf9K////R0oe////TUr/JP//cv//NiBCUv//Q///Af//DP//WEFvVyD/////' +
  '/y8g////AUxJ/0z///8vP///Av//IEErX///F////1//Hv//IEQs//8M/x1j////Dv//WE5S//9J/yj//0oC////AUn/' +
  '/wJN/2f/TP//Of//GC7//15oav9I////Hv//V0ENQf////8bM/8T////Dlc9////Xzv//2hq////DRhU////H1H//wL/' +
  'EP//VgJkPf9m/////18N////OkJB/1v//1s9////WP//AjZoav9HbP////8e////Vw1OQv////9fHv//Ov//TP8xK07/' +
  'av9q//8N////GFsX////T/9SGf9O////TEP/Zj///1z//0F3////Fkz/Sk3/bv//JA3/////FR1W/xoYGf//////Iv//' +
  'FkEeFf93CP//Bv//////AgH/Sk7/av9qa///////QQ1GWf//T///Iv//Tf//V1YC////GhszTv//////bVhO////amv/' +
  '/2j/Sf//EgI6SVv//xn/////bP//AAdqCJRrEoSBmgABnadsJUokY3mubY0AhwAvl6NoKgACXI0kZnsMCY51BY6fJUUj' +
  'fpN+eYtpaTpdnYl/KuN3gWiEAwJMcYiXAJxtACACZottEosBPh2MU5ebKzm5i2wHjW0TA3OHcZOZORKJAJhqAAJiiqYW' +
  'hW5qEza5CHWNAIBmKmZ7LH+XJkdyAn2NAAYJfpEDl2NlE0h3jXKGAQOQdgAGl1FkMCAAWYpyjQWBbgh+fY+VLy+GJG58' +
  'CAGKczA2iz+VJwAxknyPBZRdZDQUfYxyMGa0hm9yAGWFMUiQdpRoJQODAAmUuolLaiQAdYtzE2koFX6UdJABMYdgApNg' +
  'ADe8RYh2bnAskkSNI3xWAKljeAmKaW2NjwCNZXiTMgEAfgl8ZRN+jjWBAZJ8ADsCfIwSgW4PummOf2mSIwiBAQCLbZJ4' +
  'AXeTdXePIwiCAQCLbpIJCnO/iHB0AAkUdYJpjZOJEpFxupKANXiLAXYCcoUFCIONiJJDI44AhmWQN1WMN4d0CJRwNAE6' +
  'OIAtNmmDAXyKPpCEArFjVwBzgIiIcAIAbo6PCWiGjAaKenUDKIZwCY55AZUvHX5nAopUcwiBAI5bAai5hXWdbwc/oW2h' +
  'BoKOAjsCbYdxkQNvfY0LhGGPCXiJewksjaOKPjpvFYVmAQB3ggI4G4glPW+GAJBbOZmZDW6AiXUBQYYJkChpCDsof3SF' +
  'HTKAjzYdgFSClgcCZHyFBwBziAmPAX5HKAkJDi87hWqCbR+bhY50SDoHdQF3hmYAgm2JA4GOCTiuBog6RmIhcoQAjGN0' +
  'LJk0Kn2Sc4UiAIltSlyFCItZNT2DBoZxWHecgI5sAnIGfFSMAXwlA4g9ilyPFwN9AAsBjx2NbIUCZIN4AQaJUTaKMIRp' +
  'PZp7inWKHwsodwACAYFoiU2HRol8AbQAFH06AH9TCYx3cXOJBgN+jUSKCI+irmYtfIt2p5avAHqCS5lnRop6JH1rOVAH' +
  'fW2KAAFBQYp/jm1cCQY9hXyNBjyOeT5rUZl3AAZOeAV3kQZ/Y4t2AmWM';
