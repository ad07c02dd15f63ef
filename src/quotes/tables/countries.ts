/**
 * Countries with the adjectives and seats of government that stand for them in news. Facts of common
 * knowledge: `name|adjective|seat …`, separated by `;`.
 */
export const COUNTRIES =
  'Russia|Russian|Moscow|Kremlin;China|Chinese|Beijing;United States|US|U.S.|USA|American|Washington|America;' +
  'United Kingdom|UK|Britain|British|London|Downing Street;Ukraine|Ukrainian|Kyiv|Kiev;Germany|German|Berlin;' +
  'France|French|Paris|Élysée;Italy|Italian|Rome;Spain|Spanish|Madrid;Portugal|Portuguese|Lisbon;' +
  'Poland|Polish|Warsaw;Netherlands|Dutch|The Hague;Belgium|Belgian;Austria|Austrian|Vienna;' +
  'Switzerland|Swiss|Bern;Sweden|Swedish|Stockholm;Norway|Norwegian|Oslo;Denmark|Danish|Copenhagen;' +
  'Finland|Finnish|Helsinki;Iceland|Icelandic|Reykjavik;Ireland|Irish|Dublin;Greece|Greek|Athens;' +
  'Turkey|Turkish|Ankara;Türkiye;Cyprus|Cypriot|Nicosia;Malta|Maltese|Valletta;Hungary|Hungarian|Budapest;' +
  'Czech Republic|Czech|Prague;Slovakia|Slovak|Bratislava;Slovenia|Slovenian|Ljubljana;' +
  'Croatia|Croatian|Zagreb;Serbia|Serbian|Belgrade;Bosnia|Bosnian|Sarajevo;Kosovo|Kosovan|Pristina;' +
  'Albania|Albanian|Tirana;North Macedonia|Macedonian|Skopje;Montenegro|Montenegrin|Podgorica;' +
  'Romania|Romanian|Bucharest;Bulgaria|Bulgarian|Sofia;Moldova|Moldovan|Chisinau;' +
  'Belarus|Belarusian|Minsk;Lithuania|Lithuanian|Vilnius;Latvia|Latvian|Riga;Estonia|Estonian|Tallinn;' +
  'Georgia|Georgian|Tbilisi;Armenia|Armenian|Yerevan;Azerbaijan|Azerbaijani|Baku;' +
  'Kazakhstan|Kazakh|Astana;Uzbekistan|Uzbek|Tashkent;Turkmenistan|Turkmen|Ashgabat;' +
  'Kyrgyzstan|Kyrgyz|Bishkek;Tajikistan|Tajik|Dushanbe;Japan|Japanese|Tokyo;' +
  'South Korea|South Korean|Seoul;North Korea|North Korean|Pyongyang;Taiwan|Taiwanese|Taipei;' +
  'Mongolia|Mongolian|Ulaanbaatar;India|Indian|New Delhi|Delhi;Pakistan|Pakistani|Islamabad;' +
  'Bangladesh|Bangladeshi|Dhaka;Sri Lanka|Sri Lankan|Colombo;Nepal|Nepali|Kathmandu;' +
  'Afghanistan|Afghan|Kabul;Myanmar|Burmese|Naypyidaw;Thailand|Thai|Bangkok;Vietnam|Vietnamese|Hanoi;' +
  'Cambodia|Cambodian|Phnom Penh;Laos|Laotian|Vientiane;Malaysia|Malaysian|Kuala Lumpur;' +
  'Singapore|Singaporean;Indonesia|Indonesian|Jakarta;Philippines|Philippine|Filipino|Manila;' +
  'Australia|Australian|Canberra;New Zealand|Wellington;Fiji|Fijian|Suva;' +
  'Iran|Iranian|Tehran;Iraq|Iraqi|Baghdad;Syria|Syrian|Damascus;Lebanon|Lebanese|Beirut;' +
  'Israel|Israeli|Jerusalem|Tel Aviv;Jordan|Jordanian|Amman;Saudi Arabia|Saudi|Riyadh;' +
  'Yemen|Yemeni|Sanaa;Oman|Omani|Muscat;Qatar|Qatari|Doha;Kuwait|Kuwaiti;Bahrain|Bahraini|Manama;' +
  'United Arab Emirates|UAE|Emirati|Abu Dhabi;Egypt|Egyptian|Cairo;Libya|Libyan|Tripoli;' +
  'Tunisia|Tunisian|Tunis;Algeria|Algerian|Algiers;Morocco|Moroccan|Rabat;Sudan|Sudanese|Khartoum;' +
  'South Sudan|South Sudanese|Juba;Ethiopia|Ethiopian|Addis Ababa;Eritrea|Eritrean|Asmara;' +
  'Somalia|Somali|Mogadishu;Kenya|Kenyan|Nairobi;Uganda|Ugandan|Kampala;Rwanda|Rwandan|Kigali;' +
  'Burundi|Burundian;Tanzania|Tanzanian|Dodoma;Mozambique|Mozambican|Maputo;Malawi|Malawian|Lilongwe;' +
  'Zambia|Zambian|Lusaka;Zimbabwe|Zimbabwean|Harare;South Africa|South African|Pretoria;' +
  'Namibia|Namibian|Windhoek;Botswana|Botswanan|Gaborone;Angola|Angolan|Luanda;' +
  'Congo|Congolese|Kinshasa;Gabon|Gabonese|Libreville;Cameroon|Cameroonian|Yaounde;' +
  'Nigeria|Nigerian|Abuja;Niger|Nigerien|Niamey;Chad|Chadian;Mali|Malian|Bamako;' +
  'Burkina Faso|Burkinabe|Ouagadougou;Ghana|Ghanaian|Accra;Ivory Coast|Ivorian|Abidjan;' +
  'Liberia|Liberian|Monrovia;Sierra Leone|Sierra Leonean|Freetown;Guinea|Guinean|Conakry;' +
  'Senegal|Senegalese|Dakar;Gambia|Gambian|Banjul;Madagascar|Malagasy|Antananarivo;' +
  'Canada|Canadian|Ottawa;Mexico|Mexican|Mexico City;Guatemala|Guatemalan;Honduras|Honduran|Tegucigalpa;' +
  'El Salvador|Salvadoran|San Salvador;Nicaragua|Nicaraguan|Managua;Costa Rica|Costa Rican;' +
  'Panama|Panamanian;Cuba|Cuban|Havana;Haiti|Haitian|Port-au-Prince;Dominican Republic|Dominican;' +
  'Jamaica|Jamaican;Colombia|Colombian|Bogota|Bogotá;Venezuela|Venezuelan|Caracas;' +
  'Ecuador|Ecuadorian|Quito;Peru|Peruvian|Lima;Bolivia|Bolivian|La Paz;Chile|Chilean|Santiago;' +
  'Argentina|Argentine|Argentinian|Buenos Aires;Uruguay|Uruguayan|Montevideo;' +
  'Paraguay|Paraguayan|Asunción;Brazil|Brazilian|Brasilia|Brasília;European Union|EU|Brussels;Vatican|Holy See';
