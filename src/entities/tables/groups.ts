// Peoples, religions, movements and their members, besides the demonyms of countries. From general
// knowledge; in the singular, the plural in -s is added.

export const GROUPS =
  'British|English|Scottish|Welsh|Irish|Northern Irish|French|German|Spanish|Italian|Dutch|Greek|' +
  'Turkish|Turk|Russian|Chinese|Japanese|Korean|South Korean|North Korean|American|African|Asian|' +
  'European|Arab|Arabic|Arabian|Saudi|Emirati|Palestinian|Israeli|Kurdish|Kurd|Iraqi|Persian|' +
  'Pashtun|Hazara|Tajik|Uzbek|Uyghur|Uighur|Tibetan|Han|Mongol|Tatar|Chechen|Cossack|Serb|Serbian|' +
  'Croat|Bosniak|Kosovan|Kosovar|Albanian|Roma|Gypsy|Catalan|Basque|Breton|Flemish|Walloon|Bavarian|' +
  'Swede|Swedish|Dane|Danish|Finn|Finnish|Norwegian|Pole|Polish|Czech|Slovak|Hungarian|Spaniard|' +
  'Scot|Briton|Brit|Englishman|Frenchman|Dutchman|Irishman|Scotsman|Welshman|Nordic|Scandinavian|' +
  'Baltic|Balkan|Slavic|Slav|Soviet|Latin American|Latin|Latino|Latina|Hispanic|Chicano|' +
  'South American|North American|Central American|South Asian|Southeast Asian|East Asian|' +
  'West African|East African|North African|South African|Sub-Saharan African|African American|' +
  'African-American|Asian American|Asian-American|Afro-Caribbean|Caribbean|Pacific Islander|' +
  'Native American|Aboriginal|Indigenous|Maori|Māori|Inuit|First Nation|First Nations|Aborigine|Métis|Cherokee|Navajo|' +
  'Mapuche|Quechua|Aymara|Maya|Mayan|Zulu|Xhosa|Yoruba|Igbo|Hausa|Fulani|Kikuyu|Luo|Tutsi|Hutu|' +
  'Tuareg|Berber|Amhara|Oromo|Tigrayan|Somali|Ashanti|Maasai|Bengali|Punjabi|Gujarati|Tamil|' +
  'Sinhalese|Marathi|Rohingya|Hmong|Karen|Burmese|Filipino|Pinoy|Malay|Javanese|Thai|Lao|Khmer|' +
  'Vietnamese|Taiwanese|Hong Konger|Hongkonger|Swiss|Belgian|Afghan|Afghani|Argentine|Argentinian|' +
  'Cuban|Chilean|Colombian|Muslim|Moslem|Christian|Jew|Jewish|Catholic|Roman Catholic|Protestant|' +
  'Orthodox|Russian Orthodox|Ultra-Orthodox|Hasidic|Anglican|Evangelical|Baptist|Methodist|' +
  "Presbyterian|Lutheran|Mormon|Pentecostal|Quaker|Amish|Sunni|Shia|Shiite|Shi'ite|Alawite|Druze|" +
  'Yazidi|Yezidi|Ismaili|Ahmadi|Sufi|Salafi|Wahhabi|Hindu|Sikh|Buddhist|Jain|Dalit|Brahmin|Parsi|' +
  'Zoroastrian|Copt|Coptic|Maronite|Islamic|Islamist|Islam|Christianity|Judaism|Hinduism|Buddhism|' +
  'Zionist|Nazi|Neo-Nazi|Communist|Marxist|Maoist|Leninist|Stalinist|Trotskyist|Fascist|Peronist|' +
  'Democrat|Republican|Liberal Democrat|Lib Dem|Tory|Conservatives|Socialist|Social Democrat|' +
  'Christian Democrat|Liberals|Greens|Brexiteer|Remainer|Sandinista|Chavista|Zapatista|Bolshevik|' +
  'Jihadist|Hindutva|New Yorker|Londoner|Parisian|Berliner|Muscovite|Californian|Texan|Floridian|' +
  'Hawaiian|Alaskan|Sicilian|Siberian|Crimean|Kashmiri|Westerner|Western|Northerner|Southerner|' +
  'Eurosceptic|Anglo-Saxon|Anglo-American|Franco-German|Sino-American|LGBT|LGBTQ|Costa Rican|' +
  'Puerto Rican|Honduran|Salvadoran|Salvadorean|Nicaraguan|Guatemalan|Panamanian|Venezuelan|' +
  'Kenyan|Nigerian|Ghanaian|Ethiopian|Ugandan|Tanzanian|Zimbabwean|Zambian|Namibian|Rwandan|' +
  'Congolese|Senegalese|Ivorian|Cameroonian|Sudanese|South Sudanese|Syrian|Lebanese|Jordanian|' +
  'Egyptian|Libyan|Tunisian|Algerian|Moroccan|Yemeni|Qatari|Kuwaiti|Bahraini|Omani|Iranian';
