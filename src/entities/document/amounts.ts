import type { EntityType } from '../../article.js';
import {
  BEFORE_A_MONTH,
  CURRENCIES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  MONTHS,
  NUMBER_WORDS,
  SCALES,
  UNITS,
  UNSURE_MONTHS,
  WEEKDAYS,
} from '../tables/dates.js';
import type { Document, Sentence, Word } from './document.js';

/** A date, amount of money or quantity, as a range of words. */
export interface Amount {
  type: Extract<EntityType, 'date' | 'money' | 'quantity'>;
  first: number;
  last: number;
}

const YEAR = /^(?:1[0-9]|20)\d\d(?:s|[-–](?:\d\d|(?:1[0-9]|20)\d\d))?$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/i;
const WRITTEN_DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})$/;
/** A number with a scale, percentage or unit attached: “20bn”, “90km”. */
const NUMBER_WITH_UNIT = /^\d[\d.,]*(?:bn|mn|m|k|tn|km|kg|cm|mm|ft|mph|kph|mw|gw|gb|tb|lb|g)$/i;
/** An amount with a currency attached: “R70”, “ZAR30”. */
const GLUED_MONEY = /^[A-Za-z]{1,4}\d{1,8}[a-z]{0,3}$/;
/** Longest token that is read; longer ones are not numbers in a news text. */
const LONGEST_NUMBER = 24;
/** From here on a number without a unit is a quantity. */
const LARGE_NUMBER = 1000;
/** Most words of an amount. */
const LONGEST_AMOUNT = 8;

/** Finds dates, money and quantities, in order. */
export function findAmounts(document: Document): Amount[] {
  const amounts: Amount[] = [];
  for (const sentence of document.sentences) {
    let i = sentence.first;
    while (i < sentence.last) {
      const amount =
        dateAt(document, sentence, i) ??
        moneyAt(document, sentence, i) ??
        quantityAt(document, sentence, i);
      if (amount !== null) amounts.push(amount);
      i = amount?.last ?? i + 1;
    }
  }
  return amounts;
}

function wordAt(document: Document, sentence: Sentence, i: number): Word | null {
  return i >= sentence.first && i < sentence.last ? (document.words[i] as Word) : null;
}

function isYear(word: Word | null): boolean {
  return word !== null && word.kind === 'number' && word.text.length < 12 && YEAR.test(word.text);
}

function isDay(word: Word | null): boolean {
  return word !== null && word.kind === 'number' && word.text.length < 5 && DAY.test(word.text);
}

function isMonth(word: Word | null): boolean {
  return word?.capital === true && MONTHS.has(word.lower);
}

/** The date that begins at a word; nearly all words are turned away before anything is made. */
function dateAt(document: Document, sentence: Sentence, first: number): Amount | null {
  const { kind, capital, lower } = document.words[first] as Word;
  const begins =
    kind === 'number' || (kind === 'word' && capital && (WEEKDAYS.has(lower) || MONTHS.has(lower)));
  return begins ? readDate(document, sentence, first) : null;
}

/** “Friday”, “Friday, 4 February 2022”, “Feb. 4”, “February 2022”, “2022”, “the 1990s”. */
function readDate(document: Document, sentence: Sentence, first: number): Amount | null {
  const word = wordAt(document, sentence, first) as Word;
  const at = (i: number): Word | null => wordAt(document, sentence, i);
  const done = (last: number): Amount => ({ type: 'date', first, last });
  if (word.kind === 'number') {
    if (word.text.length <= LONGEST_NUMBER && WRITTEN_DATE.test(word.text)) return done(first + 1);
    if (isDay(word)) {
      const of = at(first + 1)?.lower === 'of' ? first + 2 : first + 1;
      if (isMonth(at(of))) return done(endOfYear(document, sentence, of + 1));
    }
    return isYear(word) && !countsSomething(at(first + 1)) ? done(first + 1) : null;
  }
  if (WEEKDAYS.has(word.lower)) {
    let next = first + 1;
    if (at(next)?.text === ',') next++;
    const date =
      isMonth(at(next)) || (isDay(at(next)) && isMonth(at(next + 1)))
        ? readDate(document, sentence, next)
        : null;
    return done(date?.last ?? first + 1);
  }
  if (!isMonth(word)) return null;
  let last = first + 1;
  if (isDay(at(last))) {
    last++;
    if ((at(last)?.text === '-' || at(last)?.text === '–') && isDay(at(last + 1))) last += 2;
  }
  last = endOfYear(document, sentence, last);
  if (last > first + 1 || !UNSURE_MONTHS.has(word.lower)) return done(last);
  const before = at(first - 1);
  return before !== null && BEFORE_A_MONTH.has(before.lower) && !at(last)?.capital
    ? done(last)
    : null;
}

/** Index after a year at `i`, with the comma before it; `i` if there is none. */
function endOfYear(document: Document, sentence: Sentence, i: number): number {
  const comma = wordAt(document, sentence, i)?.text === ',' ? 1 : 0;
  return isYear(wordAt(document, sentence, i + comma)) ? i + comma + 1 : i;
}

/** Whether a word after a number is what it counts, so that “2,000 troops” is not a year. */
function countsSomething(word: Word | null): boolean {
  if (word === null) return false;
  return UNITS.has(word.lower) || SCALES.has(word.lower) || CURRENCIES.has(word.lower);
}

/** “$1.5 million”, “£20bn”, “US$5,270”, “10 million euros”, “Rs 25,000”. */
function moneyAt(document: Document, sentence: Sentence, first: number): Amount | null {
  const word = wordAt(document, sentence, first) as Word;
  let number = first;
  if (
    word.kind === 'word' &&
    word.capital &&
    word.text.length < 12 &&
    GLUED_MONEY.test(word.text)
  ) {
    const prefix = word.lower.slice(0, word.lower.search(/\d/));
    if (!CURRENCY_CODES.has(prefix)) return null;
    const end = endOfDigits(document, sentence, first + 1);
    const scaled = endOfScale(document, sentence, end);
    // one letter and a small number may be a road or a model
    if (prefix.length < 2 && scaled === end && end === first + 1) return null;
    return { type: 'money', first, last: scaled };
  }
  if (isCurrencyBefore(word) || isSignPrefix(document, sentence, first)) {
    number = first + 1;
    if (isSign(wordAt(document, sentence, number))) number++;
    const next = wordAt(document, sentence, number);
    if (next?.kind !== 'number') return null;
    const end = endOfScale(document, sentence, number + 1);
    return { type: 'money', first, last: end };
  }
  if (word.kind !== 'number' && !NUMBER_WORDS.has(word.lower) && !SCALES.has(word.lower))
    return null;
  if (word.kind === 'word' && word.lower.length < 3) return null;
  let last = endOfScale(document, sentence, number + 1);
  const of = wordAt(document, sentence, last)?.lower === 'of' && last > first ? last + 1 : last;
  const nation = wordAt(document, sentence, of)?.capital ? of + 1 : of;
  const unit = wordAt(document, sentence, nation);
  if (unit === null || unit.capital || !CURRENCIES.has(unit.lower)) return null;
  if (
    unit.lower === 'p' ||
    ((unit.lower === 'real' || unit.lower.startsWith('mark')) && last === first + 1)
  ) {
    return null;
  }
  last = nation + 1;
  return { type: 'money', first, last };
}

function isSign(word: Word | null): boolean {
  return word !== null && word.kind === 'mark' && CURRENCY_SIGNS.includes(word.text);
}

/** Index after the rest of a number that begins inside a word: the “.6” of “R1.6”. */
function endOfDigits(document: Document, sentence: Sentence, i: number): number {
  const mark = wordAt(document, sentence, i);
  const digits = wordAt(document, sentence, i + 1);
  const { starts, ends } = document;
  if (mark === null || (mark.text !== '.' && mark.text !== ',')) return i;
  return starts[i] === ends[i - 1] && digits?.kind === 'number' && starts[i + 1] === ends[i]
    ? i + 2
    : i;
}

/** Whether a word in capitals is attached to a currency sign: “NT” in “NT$1,500”. */
function isSignPrefix(document: Document, sentence: Sentence, i: number): boolean {
  const word = wordAt(document, sentence, i) as Word;
  if (word.kind !== 'word' || word.text.length > 4 || word.text.toUpperCase() !== word.text)
    return false;
  if (!isSign(wordAt(document, sentence, i + 1))) return false;
  return document.starts[i + 1] === document.ends[i] || word.lower.startsWith('u');
}

/** Whether a word is a currency sign or code before an amount. */
function isCurrencyBefore(word: Word): boolean {
  if (word.kind === 'mark') return CURRENCY_SIGNS.includes(word.text);
  return (
    word.kind === 'word' && word.capital && word.text.length < 5 && CURRENCY_CODES.has(word.lower)
  );
}

/** Index after the scales (“hundred million”, “to 5 billion”) at `i`. */
function endOfScale(document: Document, sentence: Sentence, i: number): number {
  const limit = i + LONGEST_AMOUNT;
  while (i < limit) {
    const word = wordAt(document, sentence, i);
    if (word === null || word.capital) break;
    if (SCALES.has(word.lower)) i++;
    else if (word.lower === '-' && SCALES.has(wordAt(document, sentence, i + 1)?.lower ?? '')) i++;
    else break;
  }
  return i;
}

/** “3.2 percent”, “12 miles”, “100,000”, “two million”, “20%”. */
function quantityAt(document: Document, sentence: Sentence, first: number): Amount | null {
  const word = wordAt(document, sentence, first) as Word;
  const digits = word.kind === 'number' && word.text.length <= LONGEST_NUMBER;
  if (!digits && !(word.kind === 'word' && NUMBER_WORDS.has(word.lower))) return null;
  const scaled = endOfScale(document, sentence, first + 1);
  let last = scaled;
  const unit = wordAt(document, sentence, last);
  if (unit !== null && UNITS.has(unit.lower) && !unit.capital) {
    last++;
    const second = wordAt(document, sentence, last);
    if (['per', 'square', 'cubic'].includes(unit.lower) || unit.lower === 'sq') {
      if (second !== null && UNITS.has(second.lower)) last++;
      else last--;
    } else if (unit.lower === 'degrees' && second !== null && UNITS.has(second.lower)) last++;
  } else if (
    unit?.lower === 'per' &&
    /^cents?$/.test(wordAt(document, sentence, last + 1)?.lower ?? '')
  ) {
    last += 2;
  }
  if (last > scaled || scaled > first + 1) return { type: 'quantity', first, last };
  if (!digits) return null;
  if (NUMBER_WITH_UNIT.test(word.text)) return { type: 'quantity', first, last };
  const plain = word.text.replaceAll(',', '');
  const large = /^\d+$/.test(plain) && Number(plain) >= LARGE_NUMBER && word.text.includes(',');
  return large ? { type: 'quantity', first, last } : null;
}
