/**
 * Countries often in the news, with their adjectives and, for those most in the news, the seats of
 * government that are used for them. Common knowledge: `name|adjective|seat …`, separated by `;`.
 */
export const COUNTRIES =
  'Russia|Russian|Moscow|Kremlin;China|Chinese|Beijing;' +
  'United States|US|U.S.|USA|American|Washington|America;' +
  'United Kingdom|UK|Britain|British|London|Downing Street;Ukraine|Ukrainian|Kyiv|Kiev;' +
  'Germany|German|Berlin;France|French|Paris|Élysée;Italy|Italian|Rome;Spain|Spanish|Madrid;' +
  'Portugal|Portuguese|Lisbon;Poland|Polish|Warsaw;Netherlands|Dutch|The Hague;Belgium|Belgian;' +
  'Austria|Austrian|Vienna;Switzerland|Swiss|Bern;Sweden|Swedish|Stockholm;Norway|Norwegian|Oslo;' +
  'Denmark|Danish|Copenhagen;Finland|Finnish|Helsinki;Ireland|Irish|Dublin;Greece|Greek|Athens;' +
  'Turkey|Turkish|Ankara;Cyprus|Cypriot;Hungary|Hungarian|Budapest;Czech Republic|Czech|Prague;' +
  'Slovakia|Slovak;Croatia|Croatian;Serbia|Serbian|Belgrade;Bosnia|Bosnian;Kosovo|Kosovan;' +
  'Albania|Albanian;Romania|Romanian|Bucharest;Bulgaria|Bulgarian;Moldova|Moldovan;' +
  'Belarus|Belarusian|Minsk;Lithuania|Lithuanian;Latvia|Latvian;Estonia|Estonian;Georgia|Georgian;' +
  'Armenia|Armenian;Azerbaijan|Azerbaijani;Kazakhstan|Kazakh;Uzbekistan|Uzbek;Japan|Japanese|Tokyo;' +
  'South Korea|South Korean|Seoul;North Korea|North Korean|Pyongyang;Taiwan|Taiwanese|Taipei;' +
  'India|Indian|New Delhi|Delhi;Pakistan|Pakistani|Islamabad;Bangladesh|Bangladeshi;' +
  'Sri Lanka|Sri Lankan;Nepal|Nepali;Afghanistan|Afghan|Kabul;Myanmar|Burmese;' +
  'Thailand|Thai|Bangkok;Vietnam|Vietnamese|Hanoi;Cambodia|Cambodian;' +
  'Malaysia|Malaysian|Kuala Lumpur;Singapore|Singaporean;Indonesia|Indonesian|Jakarta;' +
  'Philippines|Philippine|Filipino|Manila;Australia|Australian|Canberra;New Zealand|Wellington;' +
  'Iran|Iranian|Tehran;Iraq|Iraqi|Baghdad;Syria|Syrian|Damascus;Lebanon|Lebanese|Beirut;' +
  'Israel|Israeli|Jerusalem|Tel Aviv;Jordan|Jordanian;Saudi Arabia|Saudi|Riyadh;Yemen|Yemeni|Sanaa;' +
  'Oman|Omani;Qatar|Qatari|Doha;Kuwait|Kuwaiti;Bahrain|Bahraini;' +
  'United Arab Emirates|UAE|Emirati|Abu Dhabi;Egypt|Egyptian|Cairo;Libya|Libyan|Tripoli;' +
  'Tunisia|Tunisian;Algeria|Algerian|Algiers;Morocco|Moroccan|Rabat;Sudan|Sudanese|Khartoum;' +
  'South Sudan|South Sudanese;Ethiopia|Ethiopian|Addis Ababa;Somalia|Somali;Kenya|Kenyan|Nairobi;' +
  'Uganda|Ugandan;Rwanda|Rwandan;Tanzania|Tanzanian;Zimbabwe|Zimbabwean;' +
  'South Africa|South African|Pretoria;Congo|Congolese;Nigeria|Nigerian|Abuja;Niger|Nigerien;' +
  'Chad|Chadian;Mali|Malian;Ghana|Ghanaian;Senegal|Senegalese;Canada|Canadian|Ottawa;' +
  'Mexico|Mexican|Mexico City;Guatemala|Guatemalan;Honduras|Honduran;El Salvador|Salvadoran;' +
  'Nicaragua|Nicaraguan;Cuba|Cuban|Havana;Haiti|Haitian;Colombia|Colombian|Bogota|Bogotá;' +
  'Venezuela|Venezuelan|Caracas;Peru|Peruvian;Chile|Chilean;' +
  'Argentina|Argentine|Argentinian|Buenos Aires;Brazil|Brazilian|Brasilia|Brasília;' +
  'European Union|EU|Brussels;Vatican|Holy See';

/** Nouns for one person of a country that are not its adjective too, by that adjective. */
export const DEMONYMS =
  'Dane|Danish;Swede|Swedish;Finn|Finnish;Pole|Polish;Turk|Turkish;Briton|British;Brit|British;' +
  'Spaniard|Spanish;Frenchman|French;Frenchwoman|French;Irishman|Irish;Irishwoman|Irish;' +
  'Dutchman|Dutch;Dutchwoman|Dutch;Serb|Serbian;Croat|Croatian;Filipino|Philippine';
