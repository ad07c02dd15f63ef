/** Function words of several languages, which are kept so that the text stays in its language. */
const SMALL_WORDS = new Set(
  `a an the and or but of in on at to for from by with as is are was were be been has have had not
  that this it its his her he she they we you who which what when where will would can could may
  said says told about after before more than also into over up out if so no new
  der die das den dem des ein eine einen einem einer und oder aber von im in am an auf zu zum zur
  für mit als ist sind war waren wird werden hat haben nicht auch sich es er sie wir bei nach über
  le la les un une des du de et ou à au aux en dans par pour sur avec est sont a ont qui que se ce
  il elle ils ne pas plus el los las una unos del al y o en por para con su sus se lo es son ha han
  no i gli uno dei della nel di da che non si è sono het een van op te voor met niet og i på til av
  som for er den det ett och är ve bir bu de da için ile`
    .trim()
    .split(/\s+/),
);

/** Agencies, which datelines and credits name. */
const AGENCIES = new Set(['AP', 'AFP', 'Reuters', 'dpa', 'PA', 'AA', 'ANI', 'PTI']);

const ONSETS = 'b br d f fl g gr h j k kl l m n p pr r s sk st t tr v w'.split(' ');
const VOWELS = 'a e i o u ei au'.split(' ');
const CODAS = ['', '', 'n', 'r', 'l', 's', 'm', 'nd', 'rt', 'k'];
const KANA = [
  ...'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもらりるれろ',
];
const HAN = [...'山川田木林森石金水火土日月上下中大小東西南北海空雨雪花草村町市'];
const HANGUL = [...'가나다라마바사아자차카타파하고노도로모보소오조코토포호'];

/** Texts with more words are stories: they get invented words that no other text shares. */
const LONG = 12;
/** Most words of a label. */
const LABEL = 4;

/** Replaces texts by invented ones of the same shape; equal texts give equal results. */
export interface Inventor {
  /**
   * Invents a text of the same shape. A label of at most `longestLabel` words is kept; names inside
   * short texts become the same invented names everywhere.
   */
  text(text: string, longestLabel?: number): string;
  /** Invents the words of an address. */
  slug(slug: string): string;
}

/**
 * @param keep - Words that are kept: the outlet's names.
 * @param isLabel - Whether a short text is a label of the page.
 */
export function inventTexts(keep: readonly string[], isLabel: (text: string) => boolean): Inventor {
  const kept = new Set(keep.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)));
  const word = (original: string, seed: string): string => {
    if (SMALL_WORDS.has(original.toLowerCase()) || kept.has(original)) return original;
    if (AGENCIES.has(original)) return original;
    return invent(original, hash(`${seed}|${original.toLowerCase()}`));
  };
  const words = (text: string, seed: string): string =>
    text.replace(/\d?[\p{L}\p{M}]+/gu, (original) =>
      // `2024-03-05T08:30:00Z`, `5th`
      /^\d[A-Za-z]{1,3}$/.test(original)
        ? original
        : keepDigit(original, (rest) => word(rest, seed)),
    );
  return {
    text(text, longestLabel = LABEL) {
      const count = countWords(text);
      const letters = text.replace(/\s+/gu, ' ').trim();
      const long = count > LONG;
      if (!long && count <= longestLabel && isLabel(letters)) return text;
      return words(text, long ? letters.toLowerCase() : '');
    },
    slug: (slug) => words(slug, ''),
  };
}

/** Counts words; in a script without spaces two characters count as one. */
function countWords(text: string): number {
  const signs = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0) + signs / 2;
}

function keepDigit(original: string, replace: (rest: string) => string): string {
  const digit = /^\d/.exec(original)?.[0] ?? '';
  return digit + replace(original.slice(digit.length));
}

/** Invents a word of the same script, length and case. */
function invent(original: string, seed: number): string {
  const draw = (list: readonly string[], turn: number): string =>
    list[(seed + turn * 40_503 + ((seed >>> 7) ^ (turn * 2_654_435))) % list.length] as string;
  const { length } = original;
  if (/\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u.test(original)) {
    return [...original]
      .map((sign, i) => draw(/\p{sc=Han}/u.test(sign) ? HAN : KANA, i + sign.charCodeAt(0)))
      .join('');
  }
  if (/\p{sc=Hangul}/u.test(original)) return [...original].map((_, i) => draw(HANGUL, i)).join('');
  let made = '';
  for (let turn = 0; made.length < Math.max(2, length - 1); turn += 3) {
    made += draw(ONSETS, turn) + draw(VOWELS, turn + 1) + draw(CODAS, turn + 2);
  }
  made = made.slice(0, Math.max(2, length));
  if (original === original.toUpperCase() && length > 1) return made.toUpperCase();
  const first = original[0] as string;
  return first === first.toUpperCase() ? (made[0] as string).toUpperCase() + made.slice(1) : made;
}

function hash(text: string): number {
  let value = 2_166_136_261;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 16_777_619);
  }
  return (value >>> 0) % 999_931;
}
