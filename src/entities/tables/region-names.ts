// Regions, states, provinces, seas and the like that are often in the news. From general knowledge,
// separated by |.

/** States and provinces that news puts behind the names of towns: “London, Ontario”. */
export const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|' +
  'Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|' +
  'Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|' +
  'North Carolina|South Carolina|North Dakota|South Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|' +
  'Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Washington State|Wisconsin|' +
  'Wyoming|Ontario|Quebec|Québec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|' +
  'New Brunswick|Newfoundland|Newfoundland and Labrador|Yukon|Nunavut|Northwest Territories|' +
  'Queensland|Victoria|Tasmania|New South Wales|NSW|Western Australia|South Australia|' +
  'Northern Territory|Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|' +
  'Mass.|Mich.|Minn.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|' +
  'Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.|Ont.|Que.';

export const REGIONS =
  'Middle East|Far East|Near East|Western Hemisphere|Global South|Global North|South Asia|' +
  'Southeast Asia|South-East Asia|South East Asia|East Asia|Central Asia|West Asia|West Africa|' +
  'East Africa|North Africa|Southern Africa|Central Africa|Sub-Saharan Africa|Latin America|' +
  'Central America|North America|South America|Western Europe|Eastern Europe|Central Europe|' +
  'Northern Europe|Southern Europe|Balkans|Western Balkans|Caucasus|North Caucasus|Caribbean|' +
  'West Indies|Gulf|Persian Gulf|Gulf of Mexico|Gulf of Aden|Horn of Africa|Sahel|Sahara|Pacific|' +
  'South Pacific|Atlantic|North Atlantic|Indian Ocean|Pacific Ocean|Atlantic Ocean|Arctic Ocean|' +
  'Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Dead Sea|Baltic Sea|North Sea|Caspian Sea|' +
  'Arabian Sea|Sea of Japan|Sea of Azov|Yellow Sea|East China Sea|South China Sea|Baltic|Adriatic|' +
  'Aegean|Arctic|Antarctic|Antarctica|Arctic Circle|Oceania|Polynesia|Asia-Pacific|Asia Pacific|' +
  'Indo-Pacific|Eurasia|Himalayas|Andes|Alps|Amazon Basin|Amazon rainforest|Nile|Niger Delta|Maghreb|' +
  'Levant|Scandinavia|Benelux|Iberia|Korean Peninsula|Silicon Valley|Wall Street|Bosphorus|' +
  'Strait of Hormuz|Taiwan Strait|Suez Canal|Panama Canal|Bay of Bengal|English Channel|West Bank|' +
  'East Jerusalem|Golan Heights|Sinai|Sinai Peninsula|Kashmir|Crimea|Donbas|Donbass|Donetsk|Luhansk|' +
  'Kherson|Zaporizhzhia|Tibet|Xinjiang|Chechnya|Dagestan|Ingushetia|Abkhazia|South Ossetia|' +
  'North Ossetia|Nagorno-Karabakh|Transnistria|Kosovo|Catalonia|Basque Country|Andalusia|Galicia|' +
  'Bavaria|Saxony|Hesse|Thuringia|Brandenburg|Flanders|Wallonia|Normandy|Brittany|Provence|Corsica|' +
  'Alsace|Sicily|Sardinia|Tuscany|Lombardy|Veneto|Piedmont|Crete|Siberia|Sakhalin|Kamchatka|' +
  'Kurdistan|Iraqi Kurdistan|Anatolia|Darfur|Kordofan|Tigray|Oromia|Amhara|Somaliland|Puntland|' +
  'Zanzibar|Katanga|Kivu|North Kivu|South Kivu|Ituri|Biafra|Cabo Delgado|Gauteng|Limpopo|Mpumalanga|' +
  'Western Cape|Eastern Cape|Northern Cape|Free State|Borno|Kaduna|Rivers State|Lagos State|Anambra|' +
  'Delta State|Punjab|Sindh|Balochistan|Baluchistan|Khyber Pakhtunkhwa|Waziristan|North Waziristan|' +
  'South Waziristan|Helmand|Kandahar|Nangarhar|Maharashtra|Tamil Nadu|Karnataka|Kerala|Gujarat|' +
  'Rajasthan|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Arunachal Pradesh|Himachal Pradesh|' +
  'Telangana|West Bengal|Bengal|Bihar|Odisha|Orissa|Assam|Haryana|Jharkhand|Uttarakhand|Chhattisgarh|' +
  'Goa|Manipur|Nagaland|Mizoram|Tripura|Meghalaya|Sikkim|Jammu and Kashmir|Ladakh|Guangdong|Sichuan|' +
  'Hunan|Hubei|Henan|Hebei|Fujian|Zhejiang|Jiangsu|Jiangxi|Shandong|Shanxi|Shaanxi|Yunnan|Guangxi|' +
  'Guizhou|Gansu|Qinghai|Ningxia|Hainan|Anhui|Jilin|Liaoning|Heilongjiang|Inner Mongolia|Macau|Macao|' +
  'Okinawa|Hokkaido|Kyushu|Honshu|Fukushima|Hiroshima|Aceh|Java|Sumatra|Bali|Borneo|Papua|West Papua|' +
  'Sulawesi|Kalimantan|Sabah|Sarawak|Mindanao|Luzon|Visayas|Rakhine|Kachin|Shan State|Penang|' +
  'Selangor|Johor|Southern California|Northern California|New York State|Upstate New York|' +
  'Puerto Rico|Guam|Virgin Islands|New England|Midwest|West Coast|East Coast|Deep South|Manhattan|' +
  'Brooklyn|Queens|Bronx|Staten Island|Harlem|Hollywood|Greenland|Faroe Islands|Falkland Islands|' +
  'Falklands|Gibraltar|Bermuda|Cayman Islands|Channel Islands|Isle of Man|Orkney|Shetland|' +
  'Canary Islands|Azores|Madeira|Galapagos|Hebrides|Cornwall|Devon|Dorset|Kent|Essex|Sussex|Surrey|' +
  'Norfolk|Suffolk|Yorkshire|Lancashire|Cumbria|Merseyside|Greater Manchester|Midlands|West Midlands|' +
  'Northumberland|Derbyshire|Nottinghamshire|Hampshire|Wiltshire|Gloucestershire|Somerset|' +
  'Cambridgeshire|Oxfordshire|Hertfordshire|Bedfordshire|Lincolnshire|Cheshire|Staffordshire|' +
  'Shropshire|Ulster|Munster|Leinster|Connacht|Chiapas|Oaxaca|Guerrero|Sinaloa|Sonora|Jalisco|' +
  'Michoacán|Michoacan|Veracruz|Tamaulipas|Baja California|Chihuahua|Yucatán|Yucatan|Bahia|' +
  'Minas Gerais|Amazonas|Patagonia|Araucanía|Antioquia|Chubut|Latam|LatAm|MENA|Tiananmen Square|' +
  'Tahrir Square|Red Square|Times Square|Trafalgar Square|Heathrow|Gatwick|Guantanamo Bay|' +
  'Guantánamo Bay|Guantanamo|Camp David|Mar-a-Lago|Chernobyl|Stormont|Westminster|Wembley|Wimbledon|' +
  'Auschwitz|Lapland|Crimean Peninsula|Gaza City|Rafah|Tyrol|Transylvania|Silesia|Bohemia|Moravia|' +
  'Vojvodina|Republika Srpska|Dalmatia|Istria|Thrace|Cappadocia|Tel Aviv|Addis Ababa|Cape Town|' +
  'Port Louis|Buenos Aires|Rio de Janeiro|Sao Paulo|São Paulo|Kuala Lumpur|Ho Chi Minh City|' +
  'Las Vegas|San Francisco|San Diego|New Orleans|Salt Lake City|Abu Dhabi|Port-au-Prince|' +
  'Santo Domingo|San Salvador|Mexico City|Guatemala City|Panama City|Salisbury|Lincoln|Jackson|Bath|' +
  'Reading|Nice|Split|Bristol|Cardiff|Belfast|Wolverhampton';
