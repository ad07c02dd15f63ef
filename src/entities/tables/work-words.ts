// Words beside the names of works and products. From general knowledge; lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for works directly before or behind the name: “the album …”, “her … podcast”. */
export const WORK_NOUNS = /* @__PURE__ */ words(
  'album albums song songs mixtape anthem ballad film films movie movies documentary documentaries ' +
    'docuseries biopic thriller comedy sitcom drama melodrama blockbuster sequel prequel remake novel ' +
    'novels novella book books memoir autobiography biography trilogy bestseller best-seller textbook ' +
    'musical opera ballet symphony podcast podcasts series miniseries mini-series telenovela soap ' +
    'videogame poem poems sonnet painting paintings sculpture mural anime manga lullaby hymn',
);

/** Those that are also verbs or something else, and words before them that show which is meant. */
export const UNSURE_WORK_NOUNS = /^(?:game|games|show|shows|single|track|hit|play)$/;
export const BEFORE_UNSURE =
  /^(?:video|board|mobile|card|computer|survival|role-playing|talk|tv|television|reality|radio|quiz|comedy|sketch|late-night|debut|latest|lead|title|stage|new)$/;

/** Nouns that announce a title in marks alone: the report “Low Tide”. */
export const MARKED_WORK_NOUNS = /* @__PURE__ */ words(
  'single singles track tracks ep hit hits show shows play plays game games report reports study paper ' +
    'dissertation thesis article essay essays exhibition exhibit column comic cartoon tune episode chapter ' +
    'speech lecture headline campaign programme program',
);

/** Those of them before whose name another name may stand for its maker: “a Netflix series”. */
export const TITLED = /^(?:titled|entitled|called|named|dubbed|headlined)$/;

/** Nouns for products, before or after the name: “the drug …”, “… tanks”. */
export const PRODUCT_NOUNS = /* @__PURE__ */ words(
  'drug drugs vaccine vaccines pill pills medication medications medicine painkiller antidepressant ' +
    'antibiotic tank tanks jet jets bomber bombers airliner airliners aircraft plane ' +
    'planes helicopter helicopters drone drones missile missiles rocket rockets rifle rifles pistol ' +
    'pistols handgun revolver howitzer howitzers launcher car cars suv suvs sedan hatchback coupe ' +
    'pickup minivan motorcycle motorbike scooter smartphone smartphones phone phones handset laptop ' +
    'laptops tablet tablets console consoles headset smartwatch chip chips processor processors chatbot ' +
    'chatbots app apps browser software cryptocurrency cryptocurrencies stablecoin token memecoin ' +
    'spacecraft spaceship capsule satellite satellites telescope submarine submarines vodka whisky ' +
    'whiskey beer wine lager cider champagne perfume fragrance lipstick sneaker sneakers doll dolls ' +
    'toy toys weedkiller herbicide pesticide fertiliser fertilizer formula supplement pipeline engine engines',
);

/** Makers whose name stands before that of a model: “Airbus A350”, “Toyota Corolla”. */
export const MAKERS = /* @__PURE__ */ words(
  'airbus boeing bombardier embraer cessna antonov tupolev sukhoi lockheed tesla ford chevrolet toyota ' +
    'honda nissan mazda subaru hyundai kia bmw mercedes mercedes-benz audi volkswagen porsche ferrari ' +
    'lamborghini fiat renault peugeot citroën volvo jaguar jeep chrysler dodge cadillac lexus suzuki ' +
    'mitsubishi yamaha kawasaki ducati harley-davidson apple samsung google microsoft sony nintendo ' +
    'huawei xiaomi nokia motorola lenovo dell amazon nvidia intel amd canon nikon fujifilm',
);

/** Weapons and aircraft that are called by letters and a number: “F-16”, “S-400”, “AK-47”. */
export const MODEL_CODE =
  /^(?:(?:F|B|C|T|AC|AH|CH|UH|MH|MQ|RQ|KC|EA|Su|MiG|Mig|Tu|Il|An|Mi|Ka|AK|M|RPG|JF|ATR|CRJ|PAC|Kh|TB)-\d{1,3}[A-Za-z]{0,2}|S-[2345]00|A3\d\d(?:neo)?|[BA]7\d7|M1A\d|Su\d\d|F\d\d)$/;

/** Heads of laws, whose names hold small words: “Freedom of Information Act”. */
export const LAW_HEADS = /^(?:act|bill|treaty|convention|protocol|regulation|code)$/;

/** Heads of other documents: agreements, reports, plans. */
export const DOCUMENT_HEADS =
  /^(?:act|bill|treaty|convention|protocol|accords?|agreements?|pact|framework|strategy|declaration|charter|constitution|amendment|memorandum|manifesto|census|index|report|statement|guidelines|regulations?|directive|resolution|ordinance)$/;
