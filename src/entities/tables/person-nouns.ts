// Nouns for persons that describe somebody but are no titles. From general knowledge; lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for persons, besides the roles before names that the model of names goes by. */
export const PERSON_NOUNS = /* @__PURE__ */ words(
  'abolitionist administrator agent airman alumnus anarchist appointee apprentice arbiter archaeologist ' +
    'assistant astronomer astrophysicist attendant backbencher barber barista bartender batsman ' +
    'batter beautician beneficiary bishop-elect blacksmith boatman bookkeeper bookseller bowler brewer ' +
    'builder butcher buyer bystander cameraman camerawoman caregiver caretaker carpenter cartoonist ' +
    'cashier caterer celebrity chairwoman choreographer cinematographer cleaner clinician co-author ' +
    'co-chairman co-creator co-defendant co-host co-organiser co-producer co-writer coachman collector ' +
    'commodore compère complainant confidant confidante conman conservationist ' +
    'conspirator consultant contestant contractor contributor convict cook coroner costumer ' +
    'courier creator critic criminologist cricketer crusader customer ' +
    'dancer dealer defector demonstrator dentist dermatologist detainee developer disciple diver ' +
    'donor ecologist educator electrician employee employer enthusiast ethicist ' +
    'evangelist examiner exile explorer extremist eyewitness fan fashionista financier firebrand ' +
    'fishmonger forester freelancer fugitive gardener geochemist geographer geologist geneticist grocer ' +
    'guardian guide gunman gymnast hairdresser hiker homeowner host hostage housewife humanitarian ' +
    'humorist hunter illustrator impresario industrialist influencer insider instructor interpreter ' +
    'interviewee interviewer inventor investigator janitor jailer journeyman juror labourer laborer ' +
    'laureate legend librarian lifeguard linguist loyalist lyricist machinist magician magnate mason ' +
    'mathematician mechanic medallist medalist medic mentor merchant meteorologist millionaire miner ' +
    'missionary moderator mogul motorcyclist motorist mountaineer multimillionaire nanny nationalist ' +
    'naturalist nominee nutritionist oceanographer oligarch ophthalmologist optician ' +
    'organist orthodontist osteopath paediatrician paedophile palaeontologist panellist panelist parishioner ' +
    'parliamentarian participant passenger patron peasant pedestrian pediatrician pensioner performer ' +
    'personality pharmacist philanthropist philosopher photojournalist physiotherapist pioneer ' +
    'planner playboy plumber podcaster policeman policewoman politician postman poster potter ' +
    'programmer promoter proprietor protégé provost psychotherapist publicist publisher pundit ' +
    'ranger recipient recruiter reformer refugee reveller reviewer runner sailor salesman ' +
    'saleswoman scribe sculptress seamstress senator-elect separatist shareholder shepherd ' +
    'shopkeeper showrunner signatory singer-songwriter skier socialite sociologist songwriter specialist ' +
    'spy staffer standup star statesman statistician steward stewardess stockbroker storyteller stylist ' +
    'subscriber surfer survivor tailor technician teenager tenant theologian theorist therapist ' +
    'toddler translator trumpeter trustee tutor undergraduate vendor vet veterinarian videographer ' +
    'viewer viscount viscountess vlogger vp svp evp voter waiter waitress watchmaker weightlifter welder ' +
    'winemaker winner youngster zookeeper md ' +
    'cto cio ciso cmo gm mp mps mec md mla msp td pm',
);

/** Nouns for persons that say little without the other person: “his brother”. */
export const KIN_NOUNS = /* @__PURE__ */ words(
  'wife husband spouse partner girlfriend boyfriend fiancé fiancée lover sweetheart son daughter ' +
    'stepson stepdaughter father mother mom mum dad stepfather stepmother brother sister ' +
    'half-brother half-sister sibling grandfather grandmother grandson granddaughter uncle aunt ' +
    'nephew niece cousin father-in-law mother-in-law son-in-law daughter-in-law brother-in-law ' +
    'sister-in-law ex-wife ex-husband ex-girlfriend ex-boyfriend friend colleague counterpart ' +
    'predecessor successor rival ally co-star teammate team-mate neighbour neighbor roommate flatmate ' +
    'classmate opponent confidant confidante protégé',
);

/** Endings of common nouns for persons that are in no table: “bassoonist”, “grave-digger”. */
export const PERSON_NOUN_ENDING =
  /[a-z](?:ologist|ographer|osopher|ician|woman|[^u]man|person|smith|wright|fighter|keeper|maker|holder|writer|player|worker|leader|builder|dealer|seller|owner|planner|trainer|breeder|driver|runner|rider|singer|teacher|grower|digger|hunter|hopper|monger|herder|eer|(?:al|c|n|r|t|on|el|ol|am)ist)$/;

/** Words with such an ending that are no nouns for persons. */
export const NO_PERSON_NOUNS = /* @__PURE__ */ words(
  'human inhuman german roman talisman ottoman insist consist persist desist career sheer beer deer steer ' +
    'queer veneer cheer jeer leer sneer',
);
