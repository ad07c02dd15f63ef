// Countries, cities and organisations with several names in the news, with their Wikidata items.
// From general knowledge; only items that are certain are given. Each line has the type, the item
// or -, and the names separated by |, the full one first. Names in capitals are matched with their
// case.

export const KNOWN_PLACES = `
Q30 United States|US|U.S.|U.S|U. S.|USA|U.S.A.|United States of America|America
Q145 United Kingdom|UK|U.K.|U.K|Britain|Great Britain
Q159 Russia|Russian Federation
Q148 China|People's Republic of China|PRC|Mainland China
Q865 Taiwan|Republic of China
Q212 Ukraine
Q183 Germany|Federal Republic of Germany
Q142 France
Q38 Italy
Q29 Spain
Q36 Poland
Q17 Japan
Q668 India
Q16 Canada
Q155 Brazil
Q408 Australia
Q96 Mexico
Q43 Turkey|Türkiye|Turkiye
Q794 Iran|Islamic Republic of Iran
Q796 Iraq
Q801 Israel|State of Israel
Q79 Egypt
Q258 South Africa|Republic of South Africa
Q1033 Nigeria
Q114 Kenya
Q115 Ethiopia
Q843 Pakistan
Q889 Afghanistan
Q851 Saudi Arabia|Kingdom of Saudi Arabia|KSA
Q858 Syria
Q822 Lebanon
Q810 Jordan
Q805 Yemen
Q846 Qatar
Q878 United Arab Emirates|UAE|U.A.E.|Emirates
Q817 Kuwait
Q884 South Korea|Republic of Korea|S. Korea
Q423 North Korea|Democratic People's Republic of Korea|DPRK|N. Korea
Q881 Vietnam
Q869 Thailand
Q252 Indonesia
Q928 Philippines
Q833 Malaysia
Q334 Singapore
Q836 Myanmar|Burma
Q902 Bangladesh
Q854 Sri Lanka
Q837 Nepal
Q34 Sweden
Q20 Norway
Q35 Denmark
Q33 Finland
Q55 Netherlands|Holland
Q31 Belgium
Q39 Switzerland
Q40 Austria
Q45 Portugal
Q41 Greece
Q27 Ireland|Republic of Ireland
Q189 Iceland
Q28 Hungary
Q213 Czech Republic|Czechia
Q214 Slovakia
Q218 Romania
Q219 Bulgaria
Q403 Serbia
Q224 Croatia
Q184 Belarus
Q37 Lithuania
Q211 Latvia
Q191 Estonia
Q217 Moldova
Q232 Kazakhstan
Q414 Argentina
Q298 Chile
Q739 Colombia
Q717 Venezuela
Q419 Peru
Q241 Cuba
Q664 New Zealand
Q117 Ghana
Q1049 Sudan
Q1016 Libya
Q948 Tunisia
Q262 Algeria
Q1028 Morocco
Q1045 Somalia
Q1036 Uganda
Q954 Zimbabwe
Q974 Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|D.R.C.
- Ivory Coast|Côte d'Ivoire|Cote d'Ivoire
- Central African Republic|CAR
- Eswatini|Swaziland
- North Macedonia|Macedonia
- Cape Verde|Cabo Verde
- Timor-Leste|East Timor
- Bosnia and Herzegovina|Bosnia
- Trinidad and Tobago|Trinidad
- Saint Lucia|St. Lucia|St Lucia
- Soviet Union|USSR
- Palestine|State of Palestine
- Gaza|Gaza Strip
- Vatican|Vatican City|Holy See
Q21 England
Q22 Scotland
Q25 Wales
Q26 Northern Ireland
Q8646 Hong Kong|HK
Q46 Europe
Q48 Asia
Q15 Africa
Q649 Moscow
Q956 Beijing|Peking
Q84 London
Q90 Paris
Q64 Berlin
Q61 Washington|Washington DC|Washington D.C.|Washington, DC|Washington, D.C.|D.C.
Q60 New York City|NYC
Q1899 Kyiv|Kiev
Q1490 Tokyo
Q239 Brussels
Q220 Rome
Q2807 Madrid
Q1741 Vienna
Q71 Geneva
Q65 Los Angeles|LA|L.A.
Q406 Istanbul
Q1218 Jerusalem
Q85 Cairo
Q8684 Seoul
Q8686 Shanghai
Q1930 Ottawa
Q3114 Canberra
Q36600 The Hague|Hague
Q270 Warsaw
- New Delhi|Delhi
- Mumbai|Bombay
- Yangon|Rangoon
- St Petersburg|St. Petersburg|Saint Petersburg
- KwaZulu-Natal|KZN
Q173 Alabama|Ala.
Q816 Arizona|Ariz.
Q1612 Arkansas|Ark.
Q99 California|Calif.
Q1261 Colorado|Colo.
Q779 Connecticut|Conn.
Q1393 Delaware|Del.
Q812 Florida|Fla.
Q1204 Illinois|Ill.
Q1415 Indiana|Ind.
Q1558 Kansas|Kan.
Q1603 Kentucky|Ky.
Q1588 Louisiana|La.
Q1391 Maryland|Md.
Q771 Massachusetts|Mass.
Q1166 Michigan|Mich.
Q1527 Minnesota|Minn.
Q1581 Missouri|Mo.
Q1212 Montana|Mont.
Q1553 Nebraska|Neb.
Q1227 Nevada|Nev.
Q759 New Hampshire|N.H.
Q1408 New Jersey|N.J.
Q1522 New Mexico|N.M.
Q1454 North Carolina|N.C.
Q1207 North Dakota|N.D.
Q1649 Oklahoma|Okla.
Q824 Oregon|Ore.
Q1400 Pennsylvania|Pa.
Q1387 Rhode Island|R.I.
Q1456 South Carolina|S.C.
Q1211 South Dakota|S.D.
Q1509 Tennessee|Tenn.
Q1439 Texas|Tex.
Q16551 Vermont|Vt.
Q1370 Virginia|Va.
Q1371 West Virginia|W.Va.
Q1537 Wisconsin|Wis.
Q1214 Wyoming|Wyo.
Q1428 Ga.
Q1384 N.Y.
Q1223 Wash.
`;

export const KNOWN_ORGANISATIONS = `
Q7184 North Atlantic Treaty Organization|North Atlantic Treaty Organisation|NATO|Nato
Q1065 United Nations|UN|U.N.|U.N|U. N.|United Nations Organization
Q458 European Union|EU|E.U.
Q8880 European Commission
Q8889 European Parliament
Q7817 World Health Organization|World Health Organisation|WHO|W.H.O.
Q7804 International Monetary Fund|IMF|I.M.F.
Q7164 World Bank
Q7825 World Trade Organization|World Trade Organisation|WTO
Q253414 FIFA|Fifa
Q40970 International Olympic Committee|IOC
Q130879 Reuters
Q40469 Associated Press|AP|A.P.
Q40464 Agence France-Presse|Agence France Presse|AFP
Q9531 BBC|B.B.C.|British Broadcasting Corporation
Q48340 CNN
Q8333 FBI|F.B.I.|Federal Bureau of Investigation
Q37230 CIA|C.I.A.|Central Intelligence Agency
Q23548 NASA|Nasa
Q38799 Hamas
Q95 Google
Q2283 Microsoft
Q312 Apple|Apple Computer
Q3884 Amazon
Q380 Facebook|Meta|Meta Platforms
- UN Security Council|United Nations Security Council|U.N. Security Council|Security Council
- UN General Assembly|United Nations General Assembly|U.N. General Assembly|General Assembly
- UNICEF|Unicef|United Nations Children's Fund
- UNESCO|Unesco
- UNHCR
- UEFA|Uefa
- OPEC|Opec|Organization of the Petroleum Exporting Countries
- ASEAN|Asean|Association of Southeast Asian Nations
- ECOWAS|Ecowas|Economic Community of West African States
- African Union|AU
- Arab League|League of Arab States
- International Criminal Court|ICC
- International Court of Justice|ICJ
- International Atomic Energy Agency|IAEA
- Organisation for Economic Co-operation and Development|OECD
- European Central Bank|ECB
- Federal Reserve|Fed
- Bank of England|BoE
- National Health Service|NHS
- Human Rights Watch|HRW
- Amnesty International|Amnesty
- Hezbollah|Hizbollah|Hizbullah
- Islamic State|ISIS|ISIL|IS|Isis|Daesh|Islamic State of Iraq and the Levant
- Al-Qaida|al-Qaida|al-Qaeda|Al-Qaeda|Al Qaeda|Al-Qaida
- al-Shabab|al-Shabaab|Al-Shabaab|Al Shabaab|Al-Shabab|al Shabab
- Taliban|Taleban
- African National Congress|ANC
- Bharatiya Janata Party|BJP
- Labour Party|Labour
- Conservative Party|Tories|Tory Party
- Liberal Democrats|Lib Dems
- Republican Party|GOP
- White House
- Kremlin
- Downing Street|10 Downing Street|No 10|Number 10|No. 10
- Whitehall
- Pentagon|Defense Department|Department of Defense
- State Department|Department of State
- Justice Department|Department of Justice|DOJ
- Treasury|Treasury Department
- Homeland Security|Department of Homeland Security|DHS
- Capitol Hill
- Supreme Court
- New York Times|The New York Times|NYT
- Washington Post|The Washington Post
- Wall Street Journal|The Wall Street Journal|WSJ
- Volkswagen|VW
- General Motors|GM
- Tata Consultancy Services|TCS
- YouTube|Youtube
`;
