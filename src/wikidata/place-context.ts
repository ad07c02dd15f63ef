import type { Entity } from '../article.js';
import { countryOfWord } from './item-index.js';

/** “, Ontario” after a town’s name; what follows says which town it is. */
const BEHIND = /^,\s+(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)/u;
/** Most characters of it. */
const LONGEST = 40;
/** What follows in a list of places. */
const NEXT_OF_LIST = /^(?:,? (?:and|or)|,) (\p{Lu}\p{L}+)/u;
/** The name of a state and of a country. */
const GEORGIA = /^Georgia\b/;
/** Words before a place where somebody or something is. */
const WHERE_BEFORE =
  /\b(?:in|from|to|of|near|at|across|into|for|throughout|within|outside|inside|around|via|over)\s+(?:the\s+)?$/i;
const THE_BEFORE = /\bthe\s+$/i;
/** What follows a river’s name, but no noun that “the Ohio …” belongs to. */
const RIVER_BEHIND =
  /^(?:\s+river|\s*[,.;:)]|\s+(?:and|at|in|near|from|to|is|are|was|were|has|have|had|on|burst|rose|fell|crested|runs?|flows?|floods?|flooded|where|which|that|into|for|through|by|as|will|with|between)\b)/i;
/** Words beside the side that plays for a country. */
const PLAYS_BEHIND =
  /^(?:[’']s?)?\s+(?:(?:have|has|had|were|was|will|would|could|would|also|then|to)\s+)?(?:beat|beaten|defeated|defeat|thrashed|edged|lost|drew|draw|won|win|play|played|plays|face|faced|faces|meet|met|trail|trailed|led|lead|scored|score|conceded|bowled|batted|qualified|qualify|chased|reached|captain|skipper|coach|striker|winger|midfielder|defender|goalkeeper|keeper|forward|batsman|batter|bowler|squad|side|team|fans|supporters|international|fly-half|manager|head coach|xi|eleven)\b/i;
const PLAYS_BEFORE =
  /\b(?:beat|defeated|beating|defeating|thrashed|edged|against|versus|v|vs|over|to face|facing|played|hosted|hammered|stunned|overcame|knocked out|captain of|coach of|play for|played for|plays for|scored for|squad of)\s+(?:the\s+)?$/i;
const SCORE = /^\s*(?:,\s*)?\d{1,3}\s?[-–]\s?\d{1,3}\b/;
/** Words of an article about sport. */
const SPORT =
  /\b(?:match|goals?|innings|wickets?|striker|midfielder|tournament|world cup|cup|league|qualifiers?|semi-?finals?|quarter-?finals?|kick-?off|half-?time|referee|penalt(?:y|ies)|coach|squad|test match|six nations|medal|olympics?|fixture|stadium)\b/gi;
/** So many of them make an article one about sport. */
const SPORTY = 3;
/** A town and a comma before a state. */
const TOWN_BEFORE = /\p{Lu}[\p{L}.]{1,20},\s{1,3}$/u;
/** What follows the name of an index of stocks, and what only follows that or a company’s. */
const INDEX_BEHIND =
  /^(?:[’']s?)?\s+(?:(?:stock|share|benchmark|industrial)\s+)?(?:index|average|composite)\b/i;
const MOVED_BEHIND =
  /^\s+(?:\w+\s+)?(?:fell|rose|gained|lost|closed|dropped|slipped|climbed|slid|ended|opened|jumped|plunged)\b/i;
/** Indexes of stocks that bear the name of an organisation. */
const INDEX_NAME = /^(?:the )?(?:Nikkei|Nasdaq|Dow Jones|FTSE|TSX|Euronext|Russell|Wilshire)$/i;
/** What ends an index’s name alone: “Nasdaq Composite”, “FTSE 100”. */
const INDEX_END = / (?:Composite|Index|Average|\d{2,4})$/i;
/** Words of an article about the markets. */
const MARKET = /\b(?:points?|stocks|shares|index|investors|traders|trading|markets)\b/gi;
const MARKET_WORDS = 4;
/** What a state has, beside its name, and its city has not. */
const STATE_BEHIND =
  /^(?:[’']s)?\s+(?:state\b|Gov\b|governor|attorney general|legislature|assembly|senate|supreme court|lawmakers?|legislators?|secretary of state|lieutenant)/i;
const STATE_BEFORE = /\b(?:upstate|state of|governor of|rural|across)\s+$/i;
const WINDOW = 30;

/** Whether sport is what an article is about. */
export function isAboutSport(text: string): boolean {
  return hasWords(text, SPORT, SPORTY);
}

function hasWords(text: string, words: RegExp, least: number): boolean {
  let count = 0;
  words.lastIndex = 0;
  while (count < least && words.test(text)) count++;
  return count >= least;
}

/** The countries or states that stand behind a place’s name: “London, Ontario”, or “Rome, Georgia”. */
export function placeBehind(
  { name: own, mentions }: Entity,
  text: string,
): readonly string[] | null {
  for (const { end } of mentions) {
    const [all, name] = BEHIND.exec(text.slice(end, end + LONGEST)) ?? [];
    if (all === undefined || name === undefined) continue;
    const [first = ''] = name.split(/\s/);
    if (countryOfWord(own) !== undefined && isListed(text, end + all.length)) continue;
    if (GEORGIA.test(name)) return ['US-GA', 'GE'];
    // the stop may end the sentence, or an abbreviation: “Texas.”, “Calif.”
    const forms = [name, first].flatMap((form) => [form, form.replace(/\.$/, '')]);
    for (const form of forms) {
      const code = countryOfWord(form);
      if (code !== undefined) return [code];
    }
  }
  return null;
}

/** Whether a list of places goes on: “Texas, Oklahoma” where “and Kansas” follows. */
function isListed(text: string, from: number): boolean {
  const next = NEXT_OF_LIST.exec(text.slice(from, from + LONGEST))?.[1];
  return next !== undefined && countryOfWord(next) !== undefined;
}

/** Whether most mentions of a country mean the side that plays for it. */
export function isSide({ mentions }: Entity, text: string): boolean {
  let plays = 0;
  for (const { start, end } of mentions) {
    const before = text.slice(Math.max(0, start - WINDOW), start);
    const behind = text.slice(end, end + WINDOW);
    if (PLAYS_BEHIND.test(behind) || PLAYS_BEFORE.test(before) || SCORE.test(behind)) plays++;
    else if (WHERE_BEFORE.test(before)) plays--;
  }
  return plays > 0;
}

/** Whether a state’s name means its river: “along the Mississippi.” */
export function isRiver({ name, mentions }: Entity, text: string): boolean {
  const named = text.includes(`${name} River`);
  let river = 0;
  for (const { start, end } of mentions) {
    const before = text.slice(Math.max(0, start - WINDOW), start);
    const behind = text.slice(end, end + WINDOW);
    if (
      /^\s+river\b/i.test(behind) ||
      (THE_BEFORE.test(before) && (named || RIVER_BEHIND.test(behind)))
    )
      river++;
    else river--;
  }
  return river >= 0;
}

/** Whether something happens in a place at one mention at least. */
export function isSomewhere({ mentions }: Entity, text: string): boolean {
  return mentions.some(({ start }) =>
    WHERE_BEFORE.test(text.slice(Math.max(0, start - WINDOW), start)),
  );
}

/** Whether a name stands behind a town’s: “Everett, Washington”. */
export function standsBehindTown({ mentions }: Entity, text: string): boolean {
  let behind = 0;
  for (const { start } of mentions) {
    behind += TOWN_BEFORE.test(text.slice(Math.max(0, start - WINDOW), start)) ? 1 : -1;
  }
  return behind >= 0;
}

/** Whether a name that a city and its state bear means the state: “New York Gov. …”, “upstate New York”. */
export function isGoverned({ mentions }: Entity, text: string): boolean {
  let state = 0;
  for (const { start, end } of mentions) {
    const before = text.slice(Math.max(0, start - WINDOW), start);
    const behind = text.slice(end, end + WINDOW);
    state += STATE_BEHIND.test(behind) || STATE_BEFORE.test(before) ? 1 : -1;
  }
  return state >= 0;
}

/** Whether a name is that of an index of stocks: “the Nikkei average”. */
export function isIndex({ name, mentions }: Entity, text: string): boolean {
  if (INDEX_END.test(name)) return true;
  if (INDEX_NAME.test(name) && isOfMarkets(text)) return true;
  return mentions.some(({ end }) => INDEX_BEHIND.test(text.slice(end, end + WINDOW)));
}

/** Whether the stock markets are what an article is about. */
export function isOfMarkets(text: string): boolean {
  return hasWords(text, MARKET, MARKET_WORDS);
}

/** Whether it is that of something with a price: “the DAX fell”. */
export function hasMoved({ mentions }: Entity, text: string): boolean {
  return mentions.some(({ end }) => MOVED_BEHIND.test(text.slice(end, end + WINDOW)));
}
