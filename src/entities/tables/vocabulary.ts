// Words around names in the news: titles, roles, head words of organisations and places, verbs of
// speech. From general knowledge and the style guides of English-language papers; lower case.

import { OFFICES, ORGANISATION_ENDS } from '../../language/packs/vocabulary.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles before a name that are not part of it, in capitals or not. */
export const COURTESY_TITLES = /* @__PURE__ */ words(
  'adv adv. alhaja alhaji auntie aunty ayatollah baba brother cllr cm dame dato datuk dr dr. ' +
    'engr engr. fr. h.e. haji hajj hon hon. honorable honourable hrh imam lady lord madam ' +
    'madame maulana miss mk monsieur mr mr. mrs mrs. ms ms. mufti mullah mx pandit pm prof ' +
    'prof. rabbi rev rev. reverend shaikh sheik sheikh shri sir sister smt sr. sra sri ' +
    'swami tun uncle ustaz',
);

/**
 * Offices, ranks and trades: with a capital before a name it is a title, in small letters a role.
 */
export const ROLES = /* @__PURE__ */ words(
  `${OFFICES} ` +
    'academic activist actor actress adm adm. adviser advisor advocate aide alderman alderwoman ' +
    'ally analyst anchor architect artist assemblyman assemblywoman astronaut attaché auditor ' +
    'aunt author bandleader banker baron baroness barrister bassist billionaire biologist ' +
    'blogger boss botanist boxer brig brig-gen brig. brigadier broadcaster broker businessman ' +
    'businesswoman caliph campaigner candidate capt. cfo chair chairlady chairman chairwoman ' +
    'challenger champion chaplain chef chemist cleric clerk cmdr co-chair co-director ' +
    'co-founder co-leader co-ordinator co-owner co-star col. colleague columnist comedian ' +
    'commandant commander commentator commissar composer comptroller conductor congressman ' +
    'congressperson congresswoman constable consul coo coordinator corporal correspondent ' +
    'cosmonaut councillor councilman councilor councilwoman counsel count counterpart cpl cpl. ' +
    'cto curator cyclist daughter deacon dean defendant defender delegate designer det det. ' +
    'dictator diplomat director-general dissident doctor driver drummer duchess duke earl ' +
    'economist editor editor-in-chief emir emperor empress engineer entrepreneur envoy ' +
    'epidemiologist executive expert farmer fellow fighter film-maker filmmaker firefighter ' +
    'fisherman footballer forecaster founder friend frontman frontrunner gangster gen. ' +
    'general-secretary generalissimo goalkeeper golfer gov. governor-general granddaughter ' +
    'grandson guitarist hacker head headmaster headteacher heir heiress historian housekeeper ' +
    'husband imam incumbent insp insp. investor jockey journalist jurist king kingpin lady lama ' +
    'landlady landlord lawmaker lawyer leader lecturer legislator lieutenant ' +
    'lieutenant-governor lobbyist lt-col lt-gen lt. magistrate maj maj-gen maj. manager marshal ' +
    'mediator member mep midfielder midshipman midwife militant mla model monarch monk mother ' +
    'mp mps musician negotiator nephew niece nominee novelist nun nurse official ombudsman ' +
    'opponent organiser organizer owner painter paramedic partner pastor pathologist patriarch ' +
    'pc photographer physician physicist pianist pilot pitcher player playwright poet pollster ' +
    'pope preacher predecessor premier presenter president-elect priest prince princess ' +
    'principal private producer prosecutor protester psychiatrist psychologist pupil ' +
    'quarterback queen rabbi rapper rapporteur rebel referee registrar rep. reporter researcher ' +
    'resident rider ringleader rival ruler sarpanch saxophonist scholar scientist screenwriter ' +
    'sculptor secretary-general sen. sgt. singer skater skipper soldier solicitor son spokesman ' +
    'spokesperson spokeswoman sprinter strategist striker strongman student successor sultan ' +
    'supt supt. surgeon suspect swimmer taoiseach teacher tourist trader trainer traveller ' +
    'treasurer tycoon tánaiste umpire uncle undersecretary veteran vicar vice-president victim ' +
    'violinist virologist volunteer warlord whip whistleblower widow wife winger witness worker ' +
    'wrestler writer zoologist',
);

/** Words before a role: “former”, “prime”, “deputy”. */
export const ROLE_MODIFIERS = /* @__PURE__ */ words(
  'accused acting adjutant affairs agriculture air alleged animal army assistant associate ' +
    'attorney award-winning banking baseball basketball bbc brigadier business campaign ' +
    'celebrated centre-left centre-right ceo chief children city civil climate ' +
    'clinical co-founding commerce communications communist congressional conservative ' +
    'convicted county cricket crown culture current defence defense democratic deputy detained ' +
    'detective development district economic education elected election energy environment ex ' +
    'executive exiled external famed far-left far-right fashion federal field film ' +
    'finance first fisheries fleet flight folk football force foreign forestry former founding ' +
    'gender general government grand health high hip-hop hockey home housing human incoming ' +
    'independent industry information infrastructure inspector intelligence interim interior ' +
    'internal jailed jazz joint junior justice labor labour lands late lead ' +
    'leading left-wing legal liberal lieutenant local long-time longtime lord magazine major ' +
    'managing media medical military mining movie music national navy new ' +
    'newly-elected news newspaper nobel oil old olympic opera opposition outgoing parliamentary ' +
    'party permanent petroleum planning police policy political pop populist presidential press ' +
    'prime principal prize-winning property provincial public radio rap ' +
    'real-estate rear regional religious renowned republican research retail right-hand ' +
    'right-wing rights rock royal rugby ruling science second security senior shipping soccer ' +
    'social socialist solicitor special sports squadron staff stage state ' +
    'steel supreme surveyor tech technology television tennis then third top tourism town ' +
    'trade transport transportation treasury tv undersecretary united veteran vice ' +
    'vice-presidential village water wing women works world youth',
);

/** Last words of the names of organisations. */
export const ORGANISATION_HEADS = /* @__PURE__ */ words(
  `${ORGANISATION_ENDS} ` +
    'ab academy advisers advisors afc ag airline airlines airways archdiocese asa assembly ' +
    'associates assurance athletic automotive aviation ballet bancorp band banks battalion ' +
    'beverages biotech books breweries brewery brigade broadcasting brotherhood bv cabinet cafe ' +
    'café capital cargo cartel caucus cement cf chamber chambers channel chemicals choir clinic ' +
    'co-operative co. coalition collective command communications companies confederation ' +
    'consortium construction consulate consultancy consulting cooperative corp. corporation ' +
    'corps daily dal delegation dept dept. diocese directorate electric electronics energy ' +
    'enterprises entertainment estates exchange f.c. faction faculty fc financial foods forum ' +
    'front funds gallery gang gas gmbh greens guards healthcare holding holdings hub inc. ' +
    'incorporated industries initiative inspectorate institutes institution insurance ' +
    'investment investments jihad judiciary knesset kwanza lab laboratories laboratory labs ' +
    'legal legislature liberation limited lines llp logistics ltd. medical metals militia ' +
    'minerals mining ministries mission mobile mosque motors music navy newspaper newspapers ' +
    'ngo nv oil ombudsman opera orchestra organisations organizations oyj panel parishad ' +
    'partners petroleum pharma pharmaceuticals philharmonic pictures politburo polytechnic ' +
    'power presidency properties pte pty publishers publishing pvt rail railway railways realty ' +
    'records regiment registrar registry resources restaurant retail rovers sa sabha samaj ' +
    'sangh sc secretariat securities seminary services shimbun shipping shipyard socialists ' +
    'software solutions spa steel stores studio studios supermarkets syndicate systems ' +
    'taskforce tech technologies technology telecom telecommunications television theater ' +
    'theatre treasury tribunal unions united ventures wanderers wireless analytics apparel ' +
    'archives attorneys bakery biosciences bistro bureaux charity coffee congregation cosmetics ' +
    'dealership dental digital distillers distillery economics fashions fisheries footwear ' +
    'furniture genetics grocers insurers jewelers jewellers mills nation newsroom online ' +
    'outfitters pharmacy pizzeria plumbing quartet robotics roofing salon securities sciences ' +
    'squadron steakhouse synagogue tavern therapeutics timber tires tours toys trio trucking ' +
    'underwriters vineyards wealth winery wineries',
);

/** Those of them that are used with the name of a place. */
export const CIVIC_HEADS = /* @__PURE__ */ words(
  'academy administration airport archdiocese assembly authority board chamber choir church clinic ' +
    'club college commission committee congregation constabulary council court democrats department ' +
    'diocese embassy federation festival government hospital institute institution legislature ' +
    'library ministry mosque museum office orchestra parliament police polytechnic registry ' +
    'republicans school seminary senate service symphony theatre theater tribunal university',
);

/** Heads that “of” may follow: “Ministry of …”, “Bank of …”. */
export const OF_HEADS = /* @__PURE__ */ words(
  'academy agency alliance archdiocese army assembly association authority bank basilica ' +
    'battle bay bishopric board branch brotherhood bureau campaign cape cathedral center centre ' +
    'chamber church city college commission committee community company confederation ' +
    'conference congress consulate corps council court daughters department ' +
    'diocese directorate district division embassy faculty federation festival ' +
    'forum foundation friends front fund garden gardens government group gulf ' +
    'hall house initiative institute institution isle journal kingdom ' +
    'knights lake league library ministry mission movement municipality museum ' +
    'network office order organisation organization palace parliament ' +
    'partnership party port province region register registry republic ' +
    'school sea secretariat service society sons square state states ' +
    'strait temple territory tower town treaty trust union unit ' +
    'university village',
);

/** Last words of the names of places. */
export const PLACE_HEADS = /* @__PURE__ */ words(
  'airbase airport arena atoll avenue barracks base basilica basin bay beach borough ' +
    'boulevard bridge camp canal canton canyon cape castle cathedral cemetery channel ' +
    'checkpoint city coast corridor county creek crossing dam delta department desert district ' +
    'dock estate falls farm forest fort freeway garden gardens glacier governorate gulf hall ' +
    'harbor harbour heights highway hill hills hotel island islands isle isles jail jungle lake ' +
    'lane mall memorial mine monastery monument motorway mount mountain mountains municipality ' +
    'oblast ocean pagoda palace parish park pass peak peninsula plains plant plateau plaza port ' +
    'prefecture prison province ranch reef region reserve reservoir resort river road sanctuary ' +
    'sea shore shrine spaceport springs square stadium state station strait street strip suburb ' +
    'swamp temple terminal territory tower towers town township tunnel valley village volcano ' +
    'ward waterfall wetlands woods zone',
);

/** First words of the names of places. */
export const PLACE_STARTERS = /* @__PURE__ */ words(
  'mount mt mt. lake cape port fort san santa santo st st. saint puerto rio río los las el ciudad ' +
    'villa isla islas north south east west northern southern eastern western central upper lower ' +
    'greater new old',
);

/** Last words of the names of events. */
export const EVENT_HEADS = /* @__PURE__ */ words(
  'accord accords act affair agreement award awards battle biennale bill carnival ceremony ' +
    'championship championships conference congress convention coronation crisis cup cyclone ' +
    'day derby earthquake election elections exercises expo fair famine festival final finals ' +
    'games genocide hurricane intifada jubilee marathon massacre masters month ' +
    'offensive olympiad olympics open operation pact pandemic paralympics plan prize protocol ' +
    'qualifiers rebellion referendum revolution scandal series siege spring storm summit ' +
    'symposium talks tournament treaty trial trials trophy tsunami typhoon uprising war wars ' +
    'week',
);

/** Those of them that are words for texts and laws, and so for works. */
export const WORK_HEADS = /* @__PURE__ */ words(
  'accord accords treaty agreement pact act bill plan protocol prize award awards convention show medal ' +
    'constitution amendment declaration charter',
);

/** Words in small letters between the parts of a person's name. */
export const PARTICLES = /* @__PURE__ */ words(
  'de del della di da do dos das du la le van von der den ter ten bin bint ibn al el y zu zum af av ' +
    'abu ben ud ul ur ',
);

/** Those of them that a name may begin with. */
export const LEADING_PARTICLES = /* @__PURE__ */ words('von van bin ibn');

/** Words after a person's name that are part of it. */
export const NAME_SUFFIXES = /* @__PURE__ */ words('jr jr. sr sr. ii iii iv');

/** Verbs of speech and thought, past and present: their subject is usually a person. */
export const SPEECH_VERBS = /* @__PURE__ */ words(
  'added adds admits admitted agreed announced argued argues asked asks believed believes ' +
    'claimed claims commented complained conceded concluded confirmed confirms declined denied ' +
    'denies died explained explains graduated hoped hopes insisted insists joked laughed ' +
    'married mused noted notes pledged predicted promised quipped recalled recalls replied ' +
    'replies resigned responded retired said sang says scored smiled stated states tells ' +
    'testified thinks thought told tweeted urged urges vowed warned warns writes wrote',
);

/** Prepositions that are usually followed by a place. */
export const PLACE_PREPOSITIONS = /* @__PURE__ */ words(
  'between in at from near to into across outside inside around throughout towards toward through via ' +
    'visiting visited reached leaving entering southern northern eastern western central',
);

/** Words after a possessive that show a place with a government. */
export const STATE_NOUNS = /* @__PURE__ */ words(
  'government capital army military president prime foreign economy parliament border borders ' +
    'invasion population territory airspace coast central constitution ruling ambassador embassy ' +
    'largest biggest second-largest southern northern eastern western streets suburbs mayor ' +
    'airport residents',
);

/** Words attached to a name with a hyphen: “US-led”. Participles in -ed and -ing are added. */
export const NAME_TAILS = /* @__PURE__ */ words(
  'led run made held born style era like wide bound only area type level owned elect friendly ' +
    'language majority speaking old turned cum sized brand proof free built bred sent ' +
    'born sea fed minded trained wing side shaped esque watch watcher watchers watching bashing',
);

/** Words attached before a name with a hyphen: “pro-European”. */
export const NAME_FRONTS = /* @__PURE__ */ words(
  'pro anti ex non post pre mid trans inter neo ultra pan early late then former ' +
    'semi quasi cross once arch',
);

/** Words that have a possessive inside a name: “People’s Republic”. */
export const POSSESSIVE_PARTS = /* @__PURE__ */ words(
  'people women men children workers farmers teachers veterans players writers peoples king queen ' +
    'prince st. lawyers student students girls boys drivers artists pilots',
);

/** Words that begin a sentence and are not part of the name after them. */
export const FUNCTION_WORDS = /* @__PURE__ */ words(
  'a about above according across additionally after again against ahead all almost along ' +
    'already also although always amid among an and another any are around as asked at based be ' +
    'because been before behind being below beside besides between beyond born both but by can ' +
    'citing click concerning conversely copyright could currently dear despite did do does down ' +
    'during each earlier editor editors eight either even eventually ever every few file ' +
    'finally five following for formerly four from further furthermore given had has have he ' +
    'hence her here his how however i if image in including indeed instead into is it its just ' +
    'last later least less let like listen many may maybe meanwhile might more moreover most ' +
    'much must my nearly neither never next nine no nobody none nor not note nothing now of off ' +
    'often oh ok okay on once one only onto or originally other others our out over overall per ' +
    'perhaps photo picture please previously published quite quoting rather re read recently ' +
    'regarding see seven several shall she should similarly since six so some soon source ' +
    'sources speaking still such ten than thank thanks that the their then there therefore ' +
    'these they this those though three through throughout thus till to today tomorrow tonight ' +
    'too toward towards two under unlike until up updated upon versus very via video vs was ' +
    'watch we well were what when where whether which while who whom whose why will with within ' +
    'without would yes yesterday yet you your',
);

/** Adjectives before a title or an organisation’s name that are part of neither. */
export const MERE_MODIFIERS = /* @__PURE__ */ words(
  'former ex then current incoming outgoing acting interim late incumbent presidential ' +
    'vice-presidential parliamentary congressional senatorial gubernatorial ministerial',
);

/** First words of the names of events: “Hurricane Katrina”. */
export const EVENT_STARTERS = /* @__PURE__ */ words('hurricane typhoon cyclone operation storm');
