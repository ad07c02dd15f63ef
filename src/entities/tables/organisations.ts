// Organisations, media, companies, parties and teams that are often in the news, besides those in
// known.ts. From general knowledge, separated by |. Names in capitals are matched with their case.

export const ORGANISATIONS =
  'Sheffield Wednesday|Reuter|Xinhua|Tass|TASS|Itar-Tass|ITAR-TASS|Interfax|RIA Novosti|Ria Novosti|Kyodo|Kyodo News|Yonhap|' +
  'KCNA|IRNA|Isna|ISNA|Mehr|Fars|Anadolu|Anadolu Agency|Ansa|ANSA|DPA|dpa|EFE|Efe|PTI|' +
  'Press Trust of India|ANI|Bernama|Antara|UPI|NBC|ABC|CBS|PBS|NPR|MSNBC|CNBC|NBC News|ABC News|' +
  'CBS News|BBC News|Fox News|Sky News|Sky|ITV|ITN|Channel 4|Al Jazeera|Al-Jazeera|Al Arabiya|' +
  'Al-Arabiya|Deutsche Welle|France 24|Euronews|CGTN|CCTV|NHK|Voice of America|VOA|Radio Free Europe|' +
  'Russia Today|Guardian|The Guardian|Observer|Independent|The Independent|Daily Telegraph|Telegraph|' +
  'Sunday Times|The Times|Financial Times|The Economist|Daily Mail|Mail Online|Daily Mirror|' +
  'Daily Express|The Sun|Evening Standard|Los Angeles Times|USA Today|Boston Globe|Chicago Tribune|' +
  'New York Post|New Yorker|The New Yorker|Newsweek|Time magazine|Forbes|Bloomberg|Bloomberg News|' +
  'Politico|Axios|BuzzFeed|HuffPost|Huffington Post|Vice News|Le Monde|Le Figaro|Der Spiegel|' +
  'Spiegel|Die Zeit|Bild|El País|El Pais|El Mundo|La Repubblica|Corriere della Sera|Haaretz|' +
  'Jerusalem Post|Times of Israel|Times of India|The Hindu|Hindustan Times|Indian Express|' +
  "Global Times|China Daily|People's Daily|South China Morning Post|Straits Times|Japan Times|" +
  'Asahi Shimbun|Yomiuri Shimbun|Nikkei|Bangkok Post|Kommersant|Novaya Gazeta|Izvestia|Pravda|' +
  'Daily Nation|Mail & Guardian|Sydney Morning Herald|Globe and Mail|Toronto Star|' +
  'Red Cross|Red Crescent|International Committee of the Red Cross|ICRC|Greenpeace|Oxfam|' +
  'Save the Children|Médecins Sans Frontières|Medecins Sans Frontieres|Doctors Without Borders|MSF|' +
  'Transparency International|Reporters Without Borders|WWF|Unicef|Unesco|UNDP|UNRWA|UNAIDS|FAO|WFP|' +
  'World Food Programme|World Food Program|ILO|IOM|OCHA|WMO|IPCC|WEF|World Economic Forum|OSCE|' +
  'Council of Europe|European Council|Eurogroup|European Court of Human Rights|' +
  'European Court of Justice|Europol|Interpol|Frontex|ASEAN|SADC|SAARC|Mercosur|GCC|' +
  'Gulf Cooperation Council|OAS|Organization of American States|G7|G8|G20|G-7|G-8|G-20|G77|BRICS|' +
  'Brics|Commonwealth|Congress|U.S. Congress|US Congress|Senate|US Senate|House of Representatives|' +
  'House of Commons|House of Lords|Commons|Lords|Parliament|Knesset|Bundestag|Bundesrat|Duma|' +
  'State Duma|Lok Sabha|Rajya Sabha|Diet|Majlis|Cabinet|National Assembly|Politburo|' +
  "Central Committee|State Council|National People's Congress|Home Office|Foreign Office|Cabinet Office|" +
  'Scotland Yard|Metropolitan Police|Met Police|Royal Navy|Royal Air Force|RAF|Red Army|' +
  "People's Liberation Army|PLA|IDF|Mossad|Shin Bet|MI5|MI6|GCHQ|KGB|FSB|GRU|SVR|NSA|" +
  'National Security Agency|National Security Council|Secret Service|EPA|FDA|CDC|FAA|FCC|SEC|FTC|' +
  'IRS|DEA|ATF|ICE|NHTSA|NOAA|USAID|Pentagon|Fatah|PLO|Palestinian Authority|Likud|Kadima|' +
  'Muslim Brotherhood|Islamic Jihad|Boko Haram|Khmer Rouge|Haqqani network|Lashkar-e-Taiba|Jaish-e-Mohammed|' +
  'Jemaah Islamiyah|Abu Sayyaf|Tamil Tigers|LTTE|FARC|Farc|ELN|ETA|Eta|IRA|PKK|YPG|Wagner Group|' +
  'Revolutionary Guards|Revolutionary Guard|Quds Force|Houthis|Janjaweed|Ku Klux Klan|Sinn Fein|' +
  'Sinn Féin|DUP|SNP|SDLP|Ukip|UKIP|Plaid Cymru|Fianna Fail|Fianna Fáil|Fine Gael|CDU|CSU|SPD|FDP|' +
  'AfD|AKP|CHP|HDP|PML-N|PPP|MQM|Congress Party|Aam Aadmi Party|AAP|Shiv Sena|RSS|CPI|DMK|AIADMK|' +
  'Awami League|BNP|United Russia|Yabloko|Fidesz|PiS|Law and Justice|National Front|National Rally|' +
  'Syriza|Podemos|Vox|Ciudadanos|PSOE|Kuomintang|KMT|DPP|Komeito|Zanu-PF|ZANU-PF|Swapo|SWAPO|Frelimo|' +
  'Renamo|MPLA|Unita|MDC|APC|PDP|EFF|Cosatu|COSATU|Numsa|NUM|Golkar|Umno|UMNO|PAP|Communist Party|' +
  'Nobel Committee|Lockheed Martin|Boeing|Airbus|Raytheon|BAE Systems|Rolls-Royce|Twitter|Instagram|' +
  'WhatsApp|Snapchat|TikTok|WeChat|Weibo|Telegram|LinkedIn|Reddit|Netflix|Spotify|Uber|Lyft|Airbnb|' +
  'eBay|PayPal|Tesla|SpaceX|OpenAI|Nvidia|NVIDIA|Intel|AMD|IBM|Dell|HP|Hewlett-Packard|Oracle|Cisco|' +
  'Qualcomm|Adobe|Salesforce|Yahoo|AOL|Alphabet|Samsung|LG|Sony|Panasonic|Toshiba|Hitachi|Fujitsu|' +
  'Nintendo|SoftBank|Toyota|Honda|Nissan|Mazda|Subaru|Mitsubishi|Hyundai|Kia|Ford|Chrysler|Fiat|' +
  'Renault|Peugeot|Citroen|BMW|Daimler|Mercedes|Mercedes-Benz|Porsche|Audi|Volvo|Jaguar|Land Rover|' +
  'Ferrari|Siemens|Bosch|BASF|Bayer|Nokia|Ericsson|Philips|Shell|Royal Dutch Shell|BP|Exxon|' +
  'ExxonMobil|Exxon Mobil|Chevron|ConocoPhillips|TotalEnergies|Eni|Equinor|Statoil|Gazprom|Rosneft|' +
  'Lukoil|Yukos|Saudi Aramco|Aramco|Petrobras|Pemex|PDVSA|CNOOC|Sinopec|PetroChina|Huawei|ZTE|Alibaba|' +
  'Tencent|Baidu|ByteDance|Xiaomi|Lenovo|Evergrande|Foxconn|TSMC|Tata|Tata Motors|Reliance|Infosys|' +
  'Wipro|Adani|Goldman Sachs|Morgan Stanley|JPMorgan|JP Morgan|JPMorgan Chase|Citigroup|Citibank|' +
  'Bank of America|Wells Fargo|HSBC|Barclays|Lloyds|NatWest|RBS|Santander|UBS|Credit Suisse|' +
  'Deutsche Bank|Commerzbank|BNP Paribas|Société Générale|Standard Chartered|BlackRock|Blackstone|' +
  "Berkshire Hathaway|Lehman Brothers|Merrill Lynch|Moody's|Fitch|Standard & Poor's|S&P|Nasdaq|" +
  'Dow Jones|FTSE|Visa|Mastercard|American Express|KPMG|PwC|Deloitte|Ernst & Young|McKinsey|Enron|' +
  'Pfizer|AstraZeneca|Moderna|BioNTech|Johnson & Johnson|Merck|Novartis|Roche|GlaxoSmithKline|GSK|' +
  "Sanofi|Gilead|Walmart|Wal-Mart|Tesco|Sainsbury's|Asda|Aldi|Lidl|Carrefour|Ikea|IKEA|H&M|Zara|" +
  'Primark|Marks & Spencer|Nike|Adidas|Puma|Gucci|LVMH|Unilever|Nestle|Nestlé|Coca-Cola|PepsiCo|Pepsi|' +
  "Starbucks|McDonald's|Burger King|KFC|Domino's|Heineken|Diageo|AB InBev|Disney|Walt Disney|Pixar|" +
  'Warner Bros|Universal Pictures|Paramount|HBO|Hulu|AT&T|Verizon|T-Mobile|Vodafone|Orange|BT|' +
  'Comcast|Ryanair|EasyJet|easyJet|Lufthansa|Air France|British Airways|KLM|Emirates Airlines|' +
  'Qatar Airways|Aeroflot|Delta Air Lines|United Airlines|American Airlines|Qantas|' +
  'Air India|Malaysia Airlines|Ethiopian Airlines|Kenya Airways|FedEx|UPS|DHL|Maersk|Glencore|' +
  'Rio Tinto|BHP|Vale|Anglo American|ArcelorMittal|Monsanto|NBA|NFL|MLB|NHL|MLS|UFC|WWE|PGA|ATP|WTA|' +
  'BCCI|ECB|FA|CAF|AFC|Concacaf|Conmebol|IAAF|Wada|WADA|Usada|Manchester United|Manchester City|' +
  'Chelsea|Arsenal|Liverpool FC|Everton|Tottenham|Tottenham Hotspur|Spurs|Newcastle United|West Ham|' +
  'Aston Villa|Leicester City|Leeds United|Celtic|Rangers|Real Madrid|Atlético Madrid|' +
  'Atletico Madrid|FC Barcelona|Bayern Munich|Borussia Dortmund|Juventus|AC Milan|Inter Milan|AS Roma|' +
  'Paris Saint-Germain|PSG|Ajax|Benfica|Boca Juniors|River Plate|Flamengo|Corinthians|Santos FC|' +
  'New York Yankees|Yankees|Red Sox|Mets|Dodgers|Cubs|Lakers|Celtics|Knicks|Warriors|Patriots|' +
  'Cowboys|Packers|Steelers|Oxford University|Cambridge University|Harvard|Harvard University|Yale|' +
  'Yale University|Princeton|Stanford|Stanford University|MIT|Columbia University|Imperial College|' +
  'LSE|London School of Economics|UCLA|Berkeley|Caltech|Johns Hopkins|Johns Hopkins University|' +
  'Tsinghua University|Peking University|Beatles|Rolling Stones|Pink Floyd|U2|BTS|ABBA|Abba|Oasis|' +
  'Nobel Foundation|Gates Foundation|Bill & Melinda Gates Foundation|Clinton Foundation|Chatham House|' +
  'Brookings Institution|RAND Corporation|Rand Corporation|Carnegie Endowment|Heritage Foundation|' +
  'Cato Institute|Pew Research Center|Pew|Gallup|YouGov|Ipsos|New York Stock Exchange|NYSE|' +
  'London Stock Exchange|Old Bailey|Crown Prosecution Service|CPS|High Court|Court of Appeal|' +
  'Constitutional Court|Electoral Commission|Election Commission|Central Bank|Reserve Bank|' +
  "Reserve Bank of India|RBI|Bank of Japan|Bundesbank|People's Bank of China|" +
  'State Security|Interior Ministry|Foreign Ministry|Defence Ministry|Defense Ministry|Health Ministry|' +
  'Finance Ministry|Justice Ministry|Education Ministry|Lower House|Upper House|UK Government|' +
  'US government|Biden administration|Trump administration|Obama administration|Legislative Assembly|' +
  "Uber Eats|Instacart|Grubhub|Deliveroo|Gojek|Zomato|Swiggy|Flipkart|Paytm|Zerodha|Byju's|" +
  "Oyo|Jio|Mahindra|Bajaj|Hero MotoCorp|Maruti Suzuki|Vedanta|Dr Reddy's|Cipla|Glassdoor|" +
  'Etsy|Shopify|Craigslist|Groupon|Expedia|Booking.com|Tripadvisor|TripAdvisor|Travelocity|' +
  'Marriott|Hilton|Hyatt|Accor|Royal Caribbean|Business Insider|Engadget|Mashable|Gizmodo|' +
  'ZDNet|Ars Technica|Semafor|Breitbart|Newsmax|Telemundo|Hollywood Reporter|Vanity Fair|' +
  "People magazine|Bleacher Report|Reader's Digest|Barron's|Investopedia|Vancouver Sun|" +
  'Radio-Canada|Telus|Bombardier|Manulife|Loblaw|Tim Hortons|Suncor|Enbridge|Channel 5|' +
  'TalkTV|MailOnline|Mail on Sunday|Sunday Mirror|Sunday Telegraph|New Statesman|' +
  "Private Eye|Frankfurter Allgemeine|L'Équipe|La Vanguardia|La Stampa|" +
  'Neue Zürcher Zeitung|De Telegraaf|De Standaard|Le Soir|Dagens Nyheter|Aftonbladet|' +
  'Svenska Dagbladet|Helsingin Sanomat|Politiken|Aftenposten|Irish Independent|' +
  'Irish Examiner|Kathimerini|Hurriyet|Ynet|Al-Ahram|Tasnim|Ukrinform|Meduza|Doordarshan|' +
  'Caixin|Chosun Ilbo|JoongAng Ilbo|Hankyoreh|Mainichi|Channel NewsAsia|Malaysiakini|' +
  'Rappler|Nine News|Seven News|Herald Sun|Courier-Mail|Jetstar|Telstra|Optus|Woolworths|' +
  'Westpac|News24|eNCA|Sowetan|Telkom|Eskom|Transnet|Shoprite|Sasol|Naspers|Capitec|' +
  'O Globo|Globo|Folha de S. Paulo|Clarín|La Nación|Página 12|El Tiempo|Televisa|Telesur|' +
  'Anthropic|Hugging Face|Stability AI|Palantir|Databricks|Robinhood|Coinbase|Binance|' +
  'Klarna|Adyen|Dropbox|Atlassian|Canva|GitHub|Mozilla|Pinterest|Quora|Tumblr|Substack|' +
  'Patreon|Bluesky|Mastodon|Truth Social|Parler|Viber|KakaoTalk|Kakao|Naver|Rakuten|Shopee|' +
  'Lazada|Temu|Shein|JD.com|Pinduoduo|Meituan|Bilibili|Kuaishou|Xpeng|Geely|' +
  'Great Wall Motor|Oppo|Hikvision|Pegatron|Asus|Hanwha|Posco|Infineon|STMicroelectronics|' +
  'Seagate|SanDisk|Garmin|Fitbit|GoPro|Sonos|Bose|Roku|Rivian|Polestar|Stellantis|' +
  'Chevrolet|Harley-Davidson|John Deere|Deere|Honeywell|DuPont|Corteva|Cargill|Kraft Heinz|' +
  "General Mills|Kellogg's|Mondelez|Danone|Lactalis|Campbell's|Conagra|Anheuser-Busch|" +
  'Carlsberg|Bacardi|Monster Beverage|Philip Morris|Altria|Juul|Colgate-Palmolive|' +
  "Estée Lauder|L'Oréal|Sephora|Revlon|Chanel|Hermès|Prada|Versace|Burberry|Armani|" +
  "Balenciaga|Louis Vuitton|Swarovski|Uniqlo|Levi's|Victoria's Secret|Lululemon|" +
  "Under Armour|Reebok|New Balance|Skechers|Foot Locker|Decathlon|Macy's|Nordstrom|Kohl's|" +
  "JCPenney|Kmart|Costco|Kroger|Albertsons|Publix|Trader Joe's|7-Eleven|Walgreens|Lowe's|" +
  'Best Buy|GameStop|Dollar General|Dollar Tree|Morrisons|Waitrose|Debenhams|Currys|Greggs|' +
  "Pret A Manger|Wetherspoons|Ocado|Edeka|Rewe|Auchan|Mercadona|Inditex|Chipotle|Wendy's|" +
  "Taco Bell|Pizza Hut|Papa John's|Dunkin'|Chick-fil-A|Popeyes|Five Guys|Shake Shack|" +
  "In-N-Out|Applebee's|Chili's|Olive Garden|Denny's|Nando's|Jollibee|Norwegian Air|Vueling|" +
  'El Al|Etihad|Flydubai|IndiGo|Vistara|Cathay Pacific|Asiana|China Southern|' +
  'China Eastern|Avianca|Aeromexico|Amtrak|Eurostar|Evri|Hapag-Lloyd|CMA CGM|' +
  'Virgin Galactic|Arianespace|Roscosmos|Isro|L3Harris|Thales|Saab|Rheinmetall|Dassault|' +
  'Safran|Elbit|Embraer|Spirit AeroSystems|Sikorsky|Anduril|State Street|Charles Schwab|' +
  'Capgemini|Grant Thornton|Nordea|Handelsbanken|Intesa Sanpaolo|Julius Baer|Allianz|Axa|' +
  "Aviva|Generali|Legal & General|Munich Re|Lloyd's of London|Nomura|Mizuho|Ping An|" +
  'Temasek|Khazanah|Mubadala|Truist|Fannie Mae|Freddie Mac|State Farm|Allstate|Geico|Cigna|' +
  'Aetna|Humana|Kaiser Permanente|Eli Lilly|AbbVie|Amgen|Biogen|Novo Nordisk|Regeneron|' +
  'Teva|Takeda|Sinovac|Theranos|Thermo Fisher|Wood Mackenzie|Gartner|Nielsen|Morningstar|' +
  'Refinitiv|Kantar|Morning Consult|AP-NORC|Angus Reid|Savanta|Enel|Engie|Iberdrola|Repsol|' +
  'Vattenfall|Orsted|Ørsted|Vestas|First Solar|Con Edison|Centrica|Kinder Morgan|' +
  'Schlumberger|Baker Hughes|Phillips 66|Petronas|Pertamina|Coal India|Novatek|Rosatom|' +
  'Westinghouse|Naftogaz|Ukrenergo|Energoatom|Freeport-McMoRan|Newmont|Barrick|Alcoa|Rusal|' +
  'Norilsk Nickel|Nornickel|Codelco|Thyssenkrupp|Holcim|Cemex|20th Century Fox|' +
  '20th Century Studios|Lionsgate|Aardman|NBCUniversal|ViacomCBS|Ticketmaster|SiriusXM|' +
  'Deezer|Bandcamp|Simon & Schuster|Hachette|Scholastic|Electronic Arts|Activision|' +
  'Activision Blizzard|Rockstar Games|Epic Games|Riot Games|Square Enix|Konami|Sega|' +
  'Bandai Namco|Roblox|Hasbro|Lego|Extinction Rebellion|' +
  'Friends of the Earth|Global Witness|Committee to Protect Journalists|Bellingcat|' +
  'Teamsters|Aslef|J Street|Bruegel|Ofcom|Ofsted|Ofgem|Ofwat|Bundeswehr|Dáil|Riksdag|' +
  'Storting|Folketing|Sejm|Eurojust|Eurostat|Hayat Tahrir al-Sham|Tatmadaw|Sinaloa cartel|' +
  'Tren de Aragua|Bandidos|Oath Keepers|Antifa|QAnon|Labor|En Marche|Brothers of Italy|' +
  "Fratelli d'Italia|Chega|Vlaams Belang|Jan Suraaj|Bersatu|Gerindra|ActionSA|Chadema|" +
  'Chama Cha Mapinduzi|Schalke|Schalke 04|Crystal Palace|Brighton & Hove Albion|Brentford|' +
  'Nottingham Forest|Derby County|Bristol City|Hibernian|Stade Rennais|Napoli|Lazio|' +
  'Fiorentina|Udinese|Torino|Villarreal|Espanyol|Sporting CP|Olympiacos|Vasco da Gama|' +
  'Peñarol|Colo-Colo|LA Galaxy|Al-Hilal|Al-Nassr|Al Nassr|Al-Ittihad|Al-Ahli|Zamalek|Wydad|' +
  'Mamelodi Sundowns|TP Mazembe|Enyimba|Asante Kotoko|Hearts of Oak|Young Africans|' +
  'Gor Mahia|Kawasaki Frontale|Jeonbuk|Shanghai Port|Melbourne Victory|Mumbai Indians|' +
  'Sunrisers Hyderabad|Orioles|Astros|Phillies|Padres|Diamondbacks|Grizzlies|Timberwolves|' +
  'Cavaliers|Pacers|Orlando Magic|Philadelphia 76ers|76ers|Bengals|San Francisco 49ers|' +
  '49ers|Seahawks|Buccaneers|Canadiens|Ottawa Senators|Sabres|Red Wings|Blackhawks|' +
  'Vegas Golden Knights|Golden Knights|Canucks|Wallabies|Essendon|Richmond Tigers|' +
  'Sydney Swans|Melbourne Storm|Sydney Roosters|Rabbitohs|McLaren|Williams Racing|' +
  'Aston Martin|AlphaTauri|Ineos|Jumbo-Visma|AC/DC|Aerosmith|Blackpink|Bon Jovi|Coldplay|' +
  "Daft Punk|Def Leppard|Destiny's Child|Duran Duran|Earth, Wind & Fire|Fleetwood Mac|" +
  "Green Day|Guns N' Roses|Iron Maiden|Linkin Park|Maroon 5|Megadeth|Motörhead|Pearl Jam|" +
  'Radiohead|Wu-Tang Clan|Lynyrd Skynyrd|Van Halen|' +
  'The Verge|The Intercept|The Athletic|Recode|Teen Vogue|TCM|Time Warner|TechCrunch|CNET|' +
  'MarketWatch|Daily Beast|Mother Jones|Daily Caller|National Review|Washington Examiner|' +
  'Washington Times|New York Daily News|Newsday|San Francisco Chronicle|Chicago Sun-Times|' +
  'Boston Herald|Philadelphia Inquirer|Miami Herald|Houston Chronicle|Dallas Morning News|' +
  'Denver Post|Seattle Times|Star Tribune|Indianapolis Star|Detroit Free Press|' +
  'Arizona Republic|Atlanta Journal-Constitution|Tampa Bay Times|Orlando Sentinel|' +
  'Post and Courier|Baltimore Sun|National Post|ITV News|Channel 4 News|GB News|Irish Times|' +
  'RTÉ|New Zealand Herald|RNZ|NDTV|Korea Herald|Daily Maverick|TimesLive|Premium Times|' +
  'Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Die Welt|Libération|Mediapart|' +
  'De Volkskrant|Kyiv Independent|Kyiv Post|Ukrainska Pravda|Moscow Times|Vogue|' +
  'Rolling Stone|Us Weekly|GQ|Esquire|Entertainment Weekly|TMZ|Page Six|Scientific American|' +
  'National Geographic|New Scientist|Lancet|The Lancet|ProPublica|ESPN|Sports Illustrated|' +
  'Fox Sports|NBC Sports|Univision|Broncos|Raiders|Chargers|Buccaneers|White Sox|Brewers|' +
  'Marlins|Mariners|Blue Jays|Clippers|Pistons|Mavericks|Raptors|Trail Blazers|Bruins|' +
  'Oilers|Flyers|Maple Leafs|Blue Jackets|Colts|Arizona Cardinals|Atlanta Falcons|' +
  'Baltimore Ravens|Carolina Panthers|Chicago Bears|Cleveland Browns|Detroit Lions|' +
  'Jacksonville Jaguars|Kansas City Chiefs|Los Angeles Rams|Miami Dolphins|' +
  'Minnesota Vikings|New Orleans Saints|New York Giants|New York Jets|Philadelphia Eagles|' +
  'Tennessee Titans|Washington Commanders|Cincinnati Reds|Cleveland Guardians|' +
  'Colorado Rockies|Detroit Tigers|Kansas City Royals|Los Angeles Angels|Minnesota Twins|' +
  'Oakland Athletics|Pittsburgh Pirates|Tampa Bay Rays|Washington Nationals|Atlanta Braves|' +
  'San Francisco Giants|Atlanta Hawks|Brooklyn Nets|Charlotte Hornets|Chicago Bulls|' +
  'Denver Nuggets|Houston Rockets|Miami Heat|Milwaukee Bucks|New Orleans Pelicans|' +
  'Oklahoma City Thunder|Orlando Magic|Phoenix Suns|Sacramento Kings|Utah Jazz|' +
  'Washington Wizards|Calgary Flames|Carolina Hurricanes|Colorado Avalanche|Dallas Stars|' +
  'Minnesota Wild|Nashville Predators|New Jersey Devils|New York Islanders|Ottawa Senators|' +
  'Pittsburgh Penguins|San Jose Sharks|St. Louis Blues|Seattle Kraken|Tampa Bay Lightning|' +
  'Washington Capitals|University of California, Berkeley|University of California, Davis|' +
  'University of California, Irvine|University of California, Los Angeles|' +
  'University of California, Merced|University of California, Riverside|' +
  'University of California, San Diego|University of California, San Francisco|' +
  'University of California, Santa Barbara|University of California, Santa Cruz|' +
  'University of Nevada, Las Vegas|University of Nevada, Reno|' +
  'University of Maryland, Baltimore County|California State University, Fullerton|' +
  'California State University, Long Beach|California State University, Northridge|' +
  'California State University, Sacramento';
