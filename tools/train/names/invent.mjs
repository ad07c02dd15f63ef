// Writes text with its labels: sport reports and tables, agency headlines, notes on companies and
// bodies. Names are drawn from the package's own tables and from syllables; the sentences are
// written for this purpose. In a template {T} is a club named by its town, {C} a club's full name, {F} a town with its nickname, {K} the nickname,
// {N} a country, {P} a person, {S} a surname, {L} a place, {B} a body, {Z} a company, {D} a demonym,
// {E} an event, {U} a state of the United States, {G} a trade; {t} and {n} are a club and a country in capitals, {1} a number below ten, {9} below a hundred.
import { randomFrom } from './random.mjs';
import { stage } from './stage.mjs';

const upperFirst = (word) =>
  word.replace(/(^|[ -])(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase());
export const placeName = (name) =>
  upperFirst(name).replace(/ (?:And|Of|The) /g, (joint) => joint.toLowerCase());
const list = (packed) => stage.unpack(packed);
const cities = list(stage.CITIES).map(upperFirst);
const countries = list(stage.COUNTRIES).map(placeName);
const demonyms = list(stage.DEMONYMS).map(upperFirst);
const given = [...list(stage.MALE_FIRST_NAMES), ...list(stage.FEMALE_FIRST_NAMES)].map(upperFirst);
const families = list(stage.SURNAMES).map(upperFirst);
const LARGE =
  'Boston|New York|Chicago|Toronto|Detroit|Los Angeles|San Francisco|Philadelphia|Houston|Dallas|Seattle|Miami|Denver|Atlanta|Montreal|Pittsburgh|Cleveland|Baltimore|Kansas City|St. Louis|San Diego|Minnesota|Texas|Florida|Colorado|Arizona|Oakland|Cincinnati|Milwaukee|Washington|Tampa Bay|New Jersey|Phoenix|Buffalo|Vancouver|Calgary|Ottawa|Indiana|Orlando|Sacramento|Portland|Utah|Charlotte|Liverpool|Manchester|Leeds|Newcastle|Nottingham|Leicester|Sheffield|Birmingham|Derby|Southampton|Sunderland|Blackburn|Coventry|Middlesbrough|Wimbledon|Bolton|Norwich|Ipswich|Stoke|Bradford|Oldham|Cardiff|Swansea|Glasgow|Aberdeen|Dundee|Milan|Rome|Turin|Naples|Parma|Bologna|Genoa|Madrid|Barcelona|Valencia|Seville|Munich|Cologne|Hamburg|Dortmund|Leipzig|Frankfurt|Stuttgart|Paris|Marseille|Lyon|Bordeaux|Monaco|Nantes|Lille|Porto|Lisbon|Amsterdam|Rotterdam|Eindhoven|Moscow|Kiev|Warsaw|Zagreb|Split|Belgrade|Athens|Istanbul|Essex|Kent|Surrey|Sussex|Lancashire|Yorkshire|Durham|Somerset|Middlesex|Glamorgan|Victoria|Queensland|Sydney|Brisbane|Melbourne|Adelaide|Fremantle|Geelong|Canberra|Auckland|Wellington|Canterbury|Otago|Mumbai|Delhi|Chennai|Kolkata|Karachi|Lahore|Nairobi|Accra|Lagos|Kumasi|Durban|Pretoria|Tokyo|Osaka|Seoul|Beijing|Shanghai|Guangzhou'.split(
    '|',
  );
const NICKNAMES =
  'Tigers|Lions|Giants|Eagles|Bulls|Bears|Kings|Rangers|Cardinals|Royals|Hawks|Falcons|Jets|Stars|Red Sox|White Sox|Blue Jays|Rockets|Pirates|Warriors|Panthers|Cowboys|Broncos|Wolves|Sharks|Raptors|Saints|Storm|Titans|Cubs|Twins|Flames|Oilers|Knights|Capitals|Bruins|Heat|Magic'.split(
    '|',
  );
const CLUB_ENDS =
  'United|City|Rovers|Wanderers|Athletic|Town|FC|County|Albion|Rangers|Hotspur|Villa|Dynamo|Sporting|Olympic'.split(
    '|',
  );
const CLUB_FRONTS =
  'Real|Sporting|Dynamo|Spartak|Inter|Racing|Atletico|Olympique|FC|AC|AS|CSKA|Lokomotiv|Hapoel|Maccabi|Borussia|Red Star|Deportivo'.split(
    '|',
  );
const LONE_CLUBS =
  'Sheffield Wednesday|Ajax|Arsenal|Chelsea|Everton|Juventus|Lazio|Fiorentina|Sampdoria|Feyenoord|PSV|Benfica|Celtic|Rangers|Hearts|Hibernian|Galatasaray|Fenerbahce|Besiktas|Werder|Schalke|Anderlecht|Rapid|Sturm|Partizan|Hajduk|Steaua|Corinthians|Flamengo|Santos|Palmeiras|Gremio|Boca Juniors|River Plate|Penarol|Nacional|Olimpia|Colo Colo|Al Ahly|Zamalek|Raja|Esperance|Orlando Pirates|Kaizer Chiefs|Al Hilal|Al Nassr|Urawa Reds|Kashima Antlers|Pumas|Cruz Azul|Necaxa|Essendon|Collingwood|Carlton|Hawthorn|Richmond'.split(
    '|',
  );
const EVENTS =
  'World Cup|Premier League|Champions League|Davis Cup|Fed Cup|Grand Prix|Open|Test|UEFA Cup|National League|American League|Serie A|Bundesliga|Super Bowl|Olympics|Commonwealth Games|Super Rugby|Asian Cup|Copa Libertadores|Six Nations|Ryder Cup|Stanley Cup|World Series|Wimbledon|US Open|Tour de France'.split(
    '|',
  );
const SYLLABLES =
  'ka ro mi ta no shi ra lo pe du va ni go ma le sa bo ri te ko lu za ha mo fe da ku wa ne so ji ba che gu'.split(
    ' ',
  );
const FAMILY_ENDS =
  'ov ev ic ez son sen ko ski wa ni ri mba shi man berg ini eau ez ado ola nko'.split(' ');
const BODY_NOUNS =
  'Ministry|Department|Institute|University|Commission|Authority|Council|Agency|Bank|Association|Federation|Court|Party|Union|Board|Bureau|Academy'.split(
    '|',
  );
const STATES =
  'Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Texas|Utah|Vt.|Va.|Wash.|Wis.|Wyo.|Ohio|Iowa|Ontario'.split(
    '|',
  );
const TRADES = 'farmer|nurse|teacher|welder|student|lawyer|driver|baker|engineer|plumber'.split(
  '|',
);
const FIELDS =
  'Health|Education|Finance|Agriculture|Foreign Affairs|Trade|Energy|Statistics|Labour|Defence|Environment|Transport|Justice|Science|Tourism|Fisheries|Water|Communications'.split(
    '|',
  );
const COMPANY_ENDS =
  'Ltd|Inc|Corp|Group|Holdings|Plc|Bank|Motors|Energy|Airlines|Pharma|Industries|Steel|Capital|Telecom|Electronics|Foods|Mining|Oil|Insurance|Securities|Technologies|& Co|AG|SA|Logistics|Logic|Semiconductor|Systems|Software|Networks|Partners|Brothers|Stores|Homes|Rail|Media|Aerospace|Bancorp|Resources|Petroleum|Financial|Shipping|Records|Studios|Robotics|Foods Group'.split(
    '|',
  );

/** Lines of sport: tables, results, and the sentences around them. */
const SPORT = {
  results: [
    '{T} {1} {T} {1}',
    '{N} {1} {N} {1}',
    '{T} {9} {T} {9}',
    '{T} v {T}',
    '{T} vs. {T}',
    '{t} AT {t}',
    '{T} {1} ( {S} {9} , {S} {9} ) {T} {1} ( {S} {9} )',
    '{C} {1} {C} {1}',
    '{N} beat {N} {1}-{1}',
    '{T} - {T} {1}:{1}',
    '{t} {9} {t} {9}',
  ],
  standings: [
    '{T} {9} {1} {1} {9} {9} {9}',
    '{C} {9} {1} {1} {9} {9} {9}',
    '{T} {9} {9} .{9} -',
    '{t} {9} {9} .{9} {1}',
    '{N} {1} {1} {1} {1} {9} {9}',
    '{1}. {T} {9}',
  ],
  racing: [
    '{1}. {P} ({N}) {1}:{9}.{9}',
    '{1}. {P} ( {N} ) {1}:{9}.{9}',
    '{1} {P} , {N} , {9}.{9}',
    '{P} ({N}) beat {P} ({N}) {1}-{1} {1}-{1}',
    '{P} ( {N} ) beat {1} - {P} ( {N} ) 6-{1} 6-{1}',
    '{9} {P} {9} {9} {9}',
    '{P} {9} {9} {9} {9}',
    '{1} - {P} , {N}',
  ],
  cricket: [
    '{S} c {S} b {S} {9}',
    '{S} lbw b {S} {9}',
    '{S} not out {9}',
    '{S} b {S} {9}',
    'Bowling : {S} {9}-{1}-{9}-{1} , {S} {9}-{1}-{9}-{1}',
    '{S} {9}-{1}-{9}-{1}',
    '{T} {9} and {9} ; {T} {9}',
    'Fall of wickets : 1-{9} 2-{9} 3-{9} .',
  ],
  heads: [
    'SOCCER - {n} BEAT {n} {1}-{1} .',
    'SOCCER - {t} BEAT {t} TO GO TOP .',
    'BASEBALL - {t} EDGE {t} IN 10 .',
    'TENNIS - {p} WINS IN {l} .',
    'CRICKET - {n} V {n} SCOREBOARD .',
    'RUGBY UNION - {n} NAME SIDE FOR {n} TEST .',
    'NBA BASKETBALL - {t} HOLD OFF {t} .',
    'NHL ICE HOCKEY - STANDINGS AFTER FRIDAY .',
    'GOLF - {p} LEADS AFTER SECOND ROUND .',
    'SOCCER - RESULTS OF {d} FIRST DIVISION .',
    '{t} COACH SAYS TEAM MUST IMPROVE .',
    '{p} OUT OF {n} TOUR WITH INJURY .',
  ],
  leads: [
    '{L} {Y}',
    '{l} {Y}',
    '{l} {Y}',
    '{l} , {N} {Y}',
    '{L} ({A}) -',
    '{l}, {M} {9} ({A}) -',
    '{l}, {U} ({A}) —',
    '{L} , {M} {9}',
    '{l} —',
  ],
  titles: [
    'Results of {D} first division soccer matches played on {W}:',
    'Standings ( tabulated under games played , won , drawn , lost , points ) :',
    'Result of a {D} league match on {W}:',
    'Leading scores after the first round of the {E} on {W}:',
    'Scoreboard on the second day of the {E} between {N} and {N} at {L} on {W}:',
    'Eastern Division',
    'Scores from {E} games on {W}:',
    'Home team listed first:',
    'Attendance: {9},000',
    'Half-time {1}-{1}',
    'Goalscorers: {S} {9}, {S} {9}',
  ],
  prose: [
    '{T} went ahead through {P} in the {9}th minute before {S} equalised for {T}.',
    '{P} scored twice as {T} beat {T} {1}-{1} on {W} to move top of the {E}.',
    '{T} coach {P} said his side had deserved to win.',
    '{T} striker {P} will miss the match against {T} with a knee injury.',
    '{N} captain {P} won the toss and chose to bat against {N} in {L}.',
    '{T} have signed midfielder {P} from {T} for {9} million euros.',
    'The {K} beat the {K} {9}-{9} at home on {W}.',
    '{P} had {9} points and {9} rebounds as the {F} defeated the {F} {9}-{9}.',
    'In {L}, {P} pitched a three-hitter and {P} homered as {T} blanked {T} {1}-0.',
    'At {L}, {P} threw for {9} yards to lead {T} past {T}.',
    '{N} will play {N} in {L} on {W} in a {E} qualifier.',
    '{T}, who lost to {T} last week, are two points behind leaders {T}.',
    '{P} of {N} won the men’s 100 metres in {9}.{9} seconds ahead of {N}’s {P}.',
    'Second seed {P} of {N} beat {D} {P} 6-{1} 6-{1} in the quarterfinals of the {L} Open.',
    '{S} told reporters in {L} that {T} would not sell the striker to {C}.',
    '{C} said on {W} they had agreed terms with {P}.',
    '{T} need a point at {T} to be sure of a place in the {E}.',
    'The match in {L} was watched by {9},000 people.',
    '{T} fans travelled from {L} to see their team lose to {N}’s {C}.',
    '“We played well,” said {T} manager {P}, whose team visit {T} next.',
    'Bottom side {T} drew 0-0 with {T}.',
    '{S} joined {T} from {D} club {C} last year.',
    'At {L}, {U}, {P} had {9} points and the {F} beat {T} {9}-{9}.',
    '{P}, who was born in {L}, {U}, has left {T} for {T}.',
    'Fans of {C} queued in {L} for the match with {C}.',
  ],
};
/** Companies, bodies and places outside sport. */
const NEWS = [
  '{Z} said on {W} its net profit rose {9} percent to {9} million dollars.',
  'Shares in {Z} fell {1} percent in {L} after {Z} cut its forecast.',
  '{Z} chief executive {P} told {A} the company would open a plant in {L}.',
  'The {D} {B} said in a statement that prices rose {1}.{1} percent.',
  '{P}, a spokesman for the {B} in {L}, declined to comment.',
  '{B} spokeswoman {P} said the decision was expected in {M}.',
  '{P}, an analyst at {Z} in {L}, said {Z} may bid for {Z}.',
  'President {P} met {N}’s foreign minister, {P}, in {L} on {W}.',
  '{N} and {N} will resume talks in {L}, the {D} government said.',
  '{S} said the {B} had not been told of the plan by {Z}.',
  'Police in {L} arrested {P}, {9}, outside the {B}.',
  '{N}’s {B} raised its key rate by {9} basis points.',
  'Moody’s cut its rating on {Z} and on {N}.',
  '{P}, who teaches at the {B}, grew up in {L}, {N}.',
  'The {Z} unit makes parts for {Z} at a factory near {L}.',
  '{P} of the {B} said villages north of {L} were cut off.',
  'Rebels seized the town of {L} from {D} troops on {W}, {A} reported.',
  '{l}, {M} {9} ({A}) - {N} will send aid to {N}, Prime Minister {P} said on {W}.',
  '{Z} Q{1} net profit {9} mln vs {9} mln dlrs',
  '{n} SAYS {n} MUST FREE PRISONERS',
  '{n} LEADER {p} TO VISIT {l} ON {W}',
  '{l}, {U} ({A}) — {Z} said on {W} it would close its factory in {L}, {U}.',
  '{P}, a {G} from {L}, {U}, said {Z} had let the town down.',
  '{Z} has agreed to buy {Z} for $1.{1}bn, giving it a second plant in {N}.',
  '“{Z} understands its customers,” said {P}, who runs {Z} in {L}.',
  'A lawyer for {P} said {Z} had no case. {S} worked for {Z} until {M}.',
  'Residents of {L} fear that {Z} will leave. The {L} council meets on {W}.',
];

const TYPE = {
  T: 'ORG',
  C: 'ORG',
  F: 'ORG',
  K: 'ORG',
  N: 'PLACE',
  L: 'PLACE',
  P: 'PERSON',
  S: 'PERSON',
  B: 'ORG',
  Z: 'ORG',
  A: 'ORG',
  D: 'MISC',
  E: 'MISC',
  U: 'PLACE',
  t: 'ORG',
  n: 'PLACE',
  p: 'PERSON',
  l: 'PLACE',
  d: 'MISC',
};

/** Invented documents, {id, text, entities}, the same for the same seed. */
export function invent(count, seed) {
  const random = randomFrom(seed);
  const { pick, chance, whole } = random;
  const word = (parts) => upperFirst(Array.from({ length: parts }, () => pick(SYLLABLES)).join(''));
  const family = () => {
    if (chance(0.4)) return pick(families);
    return chance(0.5)
      ? word(whole(2, 3))
      : upperFirst(pick(SYLLABLES) + pick(SYLLABLES) + pick(FAMILY_ENDS));
  };
  const person = () => `${chance(0.1) ? `${pick(given)[0]}.` : pick(given)} ${family()}`;
  const town = () => (chance(0.55) ? pick(LARGE) : chance(0.85) ? pick(cities) : word(whole(2, 3)));
  const club = () => {
    if (chance(0.25)) return pick(LONE_CLUBS);
    return chance(0.6) ? `${town()} ${pick(CLUB_ENDS)}` : `${pick(CLUB_FRONTS)} ${town()}`;
  };
  const body = () => {
    const noun = pick(BODY_NOUNS);
    if (/Univ|Instit|Acad/.test(noun) && chance(0.6))
      return chance(0.5) ? `${noun} of ${town()}` : `${town()} ${noun}`;
    if (/Minis|Depart|Inst|Acad/.test(noun))
      return chance(0.6) ? `${noun} of ${pick(FIELDS)}` : `${pick(FIELDS)} ${noun}`;
    return chance(0.5) ? `${pick(FIELDS)} ${noun}` : `National ${pick(FIELDS)} ${noun}`;
  };
  const company = () => {
    if (chance(0.15))
      return Array.from({ length: whole(3, 4) }, () => pick([...'ABCDEFGHIKLMNPRST'])).join('');
    const name = chance(0.4) ? family() : chance(0.5) ? word(whole(2, 3)) : town();
    return chance(0.2) ? name : `${name} ${pick(COMPANY_ENDS)}`;
  };
  const fill = {
    T: () => (chance(0.75) ? town() : chance(0.5) ? pick(LONE_CLUBS) : club()),
    C: club,
    F: () => `${town()} ${pick(NICKNAMES)}`,
    K: () => pick(NICKNAMES),
    N: () => pick(countries),
    L: town,
    P: person,
    S: family,
    B: body,
    Z: company,
    A: () => pick(['Reuters', 'AP', 'AFP', 'Xinhua', 'ANSA', 'Interfax']),
    D: () => pick(demonyms),
    E: () => pick(EVENTS),
    U: () => pick(STATES),
    G: () => pick(TRADES),
    W: () => pick(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']),
    M: () => pick(['January', 'March', 'April', 'May', 'Aug', 'Sept', 'Dec']),
    Y: () => `${whole(1995, 2022)}-0${whole(1, 9)}-${whole(10, 28)}`,
    1: () => `${whole(0, 9)}`,
    9: () => `${whole(10, 99)}`,
  };
  for (const [small, large] of [
    ['t', 'T'],
    ['n', 'N'],
    ['p', 'S'],
    ['l', 'L'],
    ['d', 'D'],
  ]) {
    fill[small] = () => fill[large]().toUpperCase();
  }
  const documents = [];
  for (let i = 0; i < count; i++) {
    let text = '';
    const entities = [];
    const write = (template, end) => {
      for (const part of template.split(/(\{.\})/)) {
        const key = part.length === 3 && part[0] === '{' ? part[1] : '';
        const filled = key === '' ? part : fill[key]();
        if (TYPE[key]) {
          // a bracketed honour or city that the tables spell with capitals inside stays as it is
          entities.push([text.length, text.length + filled.length, TYPE[key]]);
        }
        text += filled;
      }
      text += end;
    };
    const sport = chance(0.75);
    const spaced = chance(0.35);
    if (sport) {
      if (chance(0.8)) write(pick(SPORT.heads), '\n');
      if (chance(0.8)) write(pick(SPORT.leads), chance(0.5) ? '\n' : ' ');
      if (chance(0.6)) {
        for (let k = whole(2, 7); k > 0; k--) write(pick(SPORT.prose), chance(0.5) ? '\n' : ' ');
      }
      for (let block = whole(0, 3); block > 0; block--) {
        write(pick(SPORT.titles), '\n');
        const kind = pick(['results', 'results', 'standings', 'racing', 'cricket']);
        const form = pick(SPORT[kind]);
        for (let k = whole(2, 8); k > 0; k--) write(chance(0.8) ? form : pick(SPORT[kind]), '\n');
      }
    } else for (let k = whole(3, 8); k > 0; k--) write(pick(NEWS), chance(0.5) ? '\n' : ' ');
    const document = { id: `invented/${i}`, text: text.trimEnd(), entities };
    if (document.text !== '') documents.push(spaced ? spacedOut(document) : document);
  }
  return documents;
}

/** The same text with blanks around its marks, as corpora of tokens print it. */
export function spacedOut({ id, text, entities }) {
  const shift = new Int32Array(text.length + 1);
  let made = '';
  for (let i = 0; i < text.length; i++) {
    const mark =
      /[,;:!?()"“”]/.test(text[i]) ||
      (text[i] === '.' &&
        (i + 1 === text.length || /\s/.test(text[i + 1])) &&
        !/\b\p{L}$/u.test(text.slice(Math.max(0, i - 2), i)));
    const clitic = /^[’']s\b/.test(text.slice(i, i + 3));
    if (
      (mark || clitic) &&
      i > 0 &&
      !/\s/.test(text[i - 1]) &&
      !(/\d/.test(text[i - 1]) && /\d/.test(text[i + 1] ?? ''))
    )
      made += ' ';
    shift[i] = made.length;
    made += text[i];
    if (mark && i + 1 < text.length && !/\s/.test(text[i + 1]) && !/\d/.test(text[i + 1]))
      made += ' ';
  }
  shift[text.length] = made.length;
  return {
    id: `${id}/spaced`,
    text: made,
    entities: entities.map(([start, end, type]) => [shift[start], shift[end - 1] + 1, type]),
  };
}
