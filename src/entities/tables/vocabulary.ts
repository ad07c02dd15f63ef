// Words that surround names in news: titles, roles, the heads of bodies' and places' names, verbs of
// speech. From general knowledge and the style guides of English-language papers; lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Written before a name and no part of it, whatever their case. */
export const COURTESY_TITLES = /* @__PURE__ */ words(
  'pm cm mk cllr adv adv. engr engr. hrh h.e. aunty auntie uncle mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady madam madame monsieur sr. sra ' +
    'shri sri smt hon hon. honourable honorable rev rev. reverend fr. sister brother mx haji hajj ' +
    'alhaji alhaja maulana mullah ayatollah imam sheikh shaikh sheik mufti rabbi saint st. baba ' +
    'datuk dato tan-sri tun ustaz pandit swami',
);

/** Offices, ranks and trades: a capital one before a name is its title, a small one its role. */
export const ROLES = /* @__PURE__ */ words(
  'president vice-president premier chancellor minister secretary secretary-general undersecretary ' +
    'senator sen sen. rep rep. representative congressman congresswoman mp mep mla mps lawmaker ' +
    'legislator governor gov gov. lieutenant-governor governor-general mayor councillor councilor ' +
    'alderman ambassador envoy consul diplomat attaché commissioner commissar speaker whip leader ' +
    'co-leader chair chairman chairwoman chairperson co-chair chief ceo cfo coo cto executive ' +
    'director director-general co-director manager head boss founder co-founder owner co-owner ' +
    'partner treasurer president-elect candidate nominee frontrunner challenger incumbent ' +
    'spokesman spokeswoman spokesperson adviser advisor aide strategist lobbyist pollster analyst ' +
    'economist strategist expert researcher scientist professor lecturer academic historian scholar ' +
    'physicist chemist biologist virologist epidemiologist doctor physician surgeon nurse ' +
    'psychologist psychiatrist engineer architect lawyer attorney solicitor barrister prosecutor ' +
    'judge justice magistrate sheriff detective inspector superintendent constable officer pc sgt ' +
    'sgt. sergeant corporal cpl cpl. private lieutenant lt lt. lt-gen lt-col captain capt capt. ' +
    'major maj maj. maj-gen colonel col col. brigadier brig brig. brig-gen general gen gen. admiral ' +
    'adm adm. commander cmdr commandant marshal warlord general-secretary king queen prince ' +
    'princess emperor empress sultan emir emirate-ruler crown-prince duke duchess earl count baron ' +
    'baroness pope cardinal archbishop bishop dean priest pastor deacon vicar cleric preacher chief ' +
    'principal headteacher headmaster teacher student pupil coach trainer captain manager striker ' +
    'midfielder defender goalkeeper winger quarterback pitcher skipper player footballer golfer ' +
    'tennis-player boxer sprinter cyclist swimmer driver rider jockey referee umpire champion ' +
    'actor actress singer musician rapper composer conductor pianist violinist guitarist drummer ' +
    'author writer novelist poet playwright journalist reporter correspondent editor ' +
    'editor-in-chief columnist commentator broadcaster presenter anchor blogger photographer ' +
    'filmmaker film-maker producer screenwriter comedian model designer artist painter sculptor ' +
    'chef activist campaigner dissident protester organiser organizer volunteer businessman ' +
    'businesswoman entrepreneur billionaire tycoon investor trader banker broker farmer fisherman ' +
    'worker resident tourist traveller astronaut cosmonaut pilot soldier veteran fighter rebel ' +
    'militant suspect defendant victim witness widow wife husband son daughter father mother ' +
    'brother sister grandson granddaughter nephew niece uncle aunt friend colleague counterpart ' +
    'predecessor successor rival ally opponent deputy secretary-treasurer comptroller auditor ' +
    'registrar ombudsman advocate counsel clerk coordinator co-ordinator rapporteur negotiator ' +
    'mediator delegate member fellow official chief-of-staff jurist kingpin gangster hacker ' +
    'whistleblower ruler monarch dictator strongman heir heiress first-lady lady chairlady ' +
    'spokesperson-designate sarpanch imam caliph rabbi lama monk nun patriarch generalissimo',
);

/** Stand before a role: “former”, “prime”, “deputy”. */
export const ROLE_MODIFIERS = /* @__PURE__ */ words(
  'animal affairs gender commerce internal-security social-development works transportation infrastructure religious women children fisheries forestry petroleum lands industry vice-presidential former ex-president ex prime foreign vice deputy assistant associate acting interim outgoing ' +
    'incoming current then then- late new old veteran senior junior chief lead leading top ' +
    'executive managing general regional national federal state local provincial district county ' +
    'city town village opposition ruling interior home finance defence defense health justice ' +
    'education trade transport energy environment agriculture labour labor culture sports tourism ' +
    'housing police army navy military air force security intelligence press government party ' +
    'parliamentary congressional presidential prime-ministerial royal crown first second third ' +
    'lord high grand supreme attorney solicitor surveyor inspector adjutant lieutenant major ' +
    'brigadier rear fleet field staff flight squadron wing detective chief-executive communist ' +
    'conservative liberal democratic republican socialist left-wing right-wing far-right far-left ' +
    'centre-right centre-left populist independent human rights civil social political economic ' +
    'legal media communications policy campaign election climate science technology research ' +
    'medical clinical football soccer rugby cricket tennis basketball baseball hockey world ' +
    'olympic national-team film movie stage pop rock folk rap opera jazz hip-hop fashion music ' +
    'business banking media tech oil property real-estate steel mining shipping retail television ' +
    'tv radio bbc newspaper magazine managing news science sports political famed renowned ' +
    'celebrated veteran award-winning prize-winning nobel long-time longtime right-hand co-founding ' +
    'founding newly-elected elected jailed detained exiled convicted accused alleged longtime ' +
    'permanent special united ceo principal undersecretary commerce treasury principal joint ' +
    'external internal public information youth women gender water planning development',
);

/** Last words of the names of bodies. */
export const ORGANISATION_HEADS = /* @__PURE__ */ words(
  'inc inc. corp corp. co co. ltd ltd. llc plc llp gmbh ag sa spa nv bv ab oyj asa pte pvt pty ' +
    'company companies corporation incorporated limited group holdings holding enterprises ' +
    'industries partners associates ventures capital bank banks bancorp insurance assurance ' +
    'financial securities investments investment fund funds trust foundation institute institution ' +
    'institutes university college school academy faculty polytechnic seminary hospital clinic ' +
    'ministry department dept dept. agency bureau office authority commission committee council ' +
    'board panel tribunal court senate congress parliament assembly cabinet government ' +
    'administration police army navy force forces guard guards brigade battalion regiment militia ' +
    'corps command service services secretariat inspectorate directorate registry treasury embassy ' +
    'consulate delegation party coalition alliance front movement union unions federation ' +
    'confederation league association society club fc f.c. cf sc afc united rovers athletic ' +
    'wanderers chamber forum network organisation organization organisations organizations ' +
    'initiative campaign centre center laboratory laboratories lab labs museum gallery library ' +
    'orchestra philharmonic ballet opera theatre theater choir band church mosque diocese ' +
    'archdiocese ministries mission caucus faction ngo airlines airways airline aviation railways ' +
    'railway rail motors automotive electric electronics technologies technology tech systems ' +
    'solutions software telecom telecommunications communications wireless mobile media press news ' +
    'newspaper newspapers times post herald tribune gazette chronicle telegraph journal daily ' +
    'observer review magazine radio television tv broadcasting channel studios pictures ' +
    'entertainment records music publishing publishers books pharmaceuticals pharma biotech ' +
    'healthcare medical foods beverages brewery breweries stores supermarkets retail oil gas ' +
    'petroleum energy power mining minerals metals steel resources chemicals cement construction ' +
    'properties realty estates logistics shipping shipyard lines cargo exchange consulting ' +
    'consultancy advisors advisers legal chambers syndicate consortium cooperative co-operative ' +
    'collective cartel gang brotherhood jihad liberation republicans democrats socialists greens ' +
    'exchange registrar ombudsman task-force taskforce presidency judiciary legislature knesset ' +
    'politburo secretariat sangh sabha dal samaj parishad shimbun kwanza hub studio cafe café restaurant brewery securities',
);

/** Heads that go on with “of”: “Ministry of …”, “Bank of …”. */
export const OF_HEADS = /* @__PURE__ */ words(
  'ministry department bank university institute college school academy faculty council house court ' +
    'bureau office board association union federation confederation church museum centre center ' +
    'commission committee chamber party organisation organization society league army front ' +
    'movement library embassy consulate congress parliament government assembly agency directorate ' +
    'supreme-court national-assembly secretariat corps company republic kingdom state states ' +
    'democratic-republic federal-republic people-republic gulf bay strait cape isle sea lake bishopric ' +
    'archdiocese diocese journal college royal-college alliance forum foundation group network ' +
    'international-committee general-council conference partnership battle treaty festival ' +
    'community stock-exchange province city municipality territory region district town village ' +
    'port tower temple cathedral basilica palace square garden gardens university-college ' +
    'brotherhood sons daughters knights friends order institution authority service fund branch ' +
    'division unit trust mission initiative campaign register registry',
);

/** Last words of the names of places. */
export const PLACE_HEADS = /* @__PURE__ */ words(
  'river lake sea ocean bay gulf strait channel canal creek falls waterfall island islands isle isles ' +
    'peninsula cape beach coast shore reef atoll mountain mountains mount hill hills peak valley ' +
    'canyon desert forest woods jungle park gardens garden square street avenue road lane boulevard ' +
    'highway motorway freeway bridge tunnel airport station port harbour harbor terminal dock ' +
    'county province prefecture district region state territory municipality township borough ward ' +
    'parish city town village suburb heights springs county oblast canton governorate department ' +
    'estate camp prison jail stadium arena hall tower towers palace castle fort temple cathedral ' +
    'basilica shrine monument memorial cemetery mall plaza hotel resort farm ranch mine dam plant ' +
    'reservoir volcano glacier basin plateau plains delta wetlands swamp crossing corridor strip ' +
    'zone reserve sanctuary monastery pagoda pass checkpoint barracks airbase base spaceport',
);

/** First words of the names of places. */
export const PLACE_STARTERS = /* @__PURE__ */ words(
  'mount mt mt. lake cape port fort san santa santo st st. saint puerto rio río los las el ciudad ' +
    'villa isla islas north south east west northern southern eastern western central upper lower ' +
    'greater new old',
);

/** Last words of the names of events. */
export const EVENT_HEADS = /* @__PURE__ */ words(
  'war wars games olympics olympiad paralympics cup championship championships tournament trophy ' +
    'open masters marathon derby festival fair expo biennale carnival summit conference congress ' +
    'convention symposium awards award prize ceremony revolution uprising intifada rebellion ' +
    'massacre genocide famine crisis pandemic spring day week month earthquake tsunami hurricane ' +
    'typhoon cyclone storm election elections referendum talks accord accords treaty agreement pact ' +
    'act bill plan protocol operation offensive battle siege exercises trial trials affair scandal ' +
    'series league-cup final finals qualifiers jubilee coronation',
);

/** Of those, words of texts and laws: works rather than events. */
export const WORK_HEADS = /* @__PURE__ */ words(
  'accord accords treaty agreement pact act bill plan protocol prize award awards convention show medal ' +
    'constitution amendment declaration charter',
);

/** Written small between the parts of a person's name. */
export const PARTICLES = /* @__PURE__ */ words(
  'de del della di da do dos das du la le van von der den ter ten bin bint ibn al el y zu zum af av ' +
    'abu ben ud ul ur ud-din',
);

/** Of those, the ones a name may begin with. */
export const LEADING_PARTICLES = /* @__PURE__ */ words('von van bin ibn');

/** Behind a person's name and part of it. */
export const NAME_SUFFIXES = /* @__PURE__ */ words('jr jr. sr sr. ii iii iv');

/** Verbs of speech and thought, past and present: their subject mostly is a person. */
export const SPEECH_VERBS = /* @__PURE__ */ words(
  'said says told tells added adds asked asks announced wrote writes noted notes stated states ' +
    'explained explains argued argues claimed claims insisted insists warned warns tweeted urged ' +
    'urges denied denies admitted admits confirmed confirms recalled recalls replied replies ' +
    'responded concluded joked thinks believes thought believed hopes hoped vowed pledged promised ' +
    'declined commented complained testified predicted conceded quipped mused agreed smiled laughed ' +
    'died married resigned retired graduated sang scored',
);

/** A place mostly follows. */
export const PLACE_PREPOSITIONS = /* @__PURE__ */ words(
  'between in at from near to into across outside inside around throughout towards toward through via ' +
    'visiting visited reached leaving entering southern northern eastern western central',
);

/** Words behind a possessive that show a place with a government. */
export const STATE_NOUNS = /* @__PURE__ */ words(
  'government capital army military president prime foreign economy parliament border borders ' +
    'invasion population territory airspace coast central constitution ruling ambassador embassy ' +
    'largest biggest second-largest southern northern eastern western streets suburbs mayor ' +
    'airport residents',
);

/** Written onto a name with a hyphen: “US-led”. Participles in -ed and -ing are understood. */
export const NAME_TAILS = /* @__PURE__ */ words(
  'led run made held born style era like wide bound only area type level owned elect friendly ' +
    'language majority speaking old born-again turned cum sized brand proof free built bred sent ' +
    'born sea fed minded trained wing side shaped esque watch watcher watchers watching bashing',
);

/** Written before a name with a hyphen: “pro-European”. */
export const NAME_FRONTS = /* @__PURE__ */ words(
  'pro anti ex non post pre mid trans inter neo ultra pan early late then former vice-versa ' +
    'semi quasi cross once arch',
);

/** Take a possessive within a name: “People’s Republic”. */
export const POSSESSIVE_PARTS = /* @__PURE__ */ words(
  'people women men children workers farmers teachers veterans players writers peoples king queen ' +
    'prince st. lawyers student students girls boys drivers artists pilots',
);

/** Begin a sentence without being part of the name behind them. */
export const FUNCTION_WORDS = /* @__PURE__ */ words(
  'the a an this that these those he she it they we i you his her its their our my your there here ' +
    'but and or so yet nor in on at by for from with without within after before when while where ' +
    'who what why how whether if as since until till although though because once both each every ' +
    'either neither some many most more all any no not nobody nothing none another other others such ' +
    'than then now still also however meanwhile later earlier today yesterday tonight tomorrow last ' +
    'next according among amid under over between during despite unlike like even only just perhaps ' +
    'maybe yes is was are were be been being has have had do does did will would can could should ' +
    'may might must shall of to into onto upon about above below against along across around behind ' +
    'beside besides beyond through throughout toward towards via per off out up down ahead one two ' +
    'three four five six seven eight nine ten several few much less least further furthermore ' +
    'moreover therefore thus hence instead indeed rather quite very too again already often always ' +
    'never ever soon almost nearly about recently currently previously formerly originally finally ' +
    'eventually overall additionally similarly conversely following including regarding concerning ' +
    'asked speaking citing quoting given based born let dear thanks thank please read watch see ' +
    'click listen photo image picture video file updated published copyright source sources note ' +
    'editor editors via re vs versus ok okay oh well why which whose whom',
);

/** Adjectives before a title or a body’s name and part of neither. */
export const MERE_MODIFIERS = /* @__PURE__ */ words(
  'former ex then current incoming outgoing acting interim late incumbent presidential ' +
    'vice-presidential parliamentary congressional senatorial gubernatorial ministerial',
);

/** First words of the names of events: “Hurricane Katrina”. */
export const EVENT_STARTERS = /* @__PURE__ */ words('hurricane typhoon cyclone operation storm');
