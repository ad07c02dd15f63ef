// Words of dates, money and measures: names of days and months, currencies by ISO 4217 and their
// usual English names, SI and customary units.

import {
  ENGLISH_DAYS,
  ENGLISH_MONTH_ABBREVIATIONS,
  ENGLISH_MONTHS,
} from '../../language/packs/dates.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const WEEKDAYS = /* @__PURE__ */ words(
  `${ENGLISH_DAYS} ${ENGLISH_DAYS.replaceAll('day', 'days')}`,
);

export const MONTHS = /* @__PURE__ */ words(
  `${ENGLISH_MONTHS} ${ENGLISH_MONTH_ABBREVIATIONS} ${ENGLISH_MONTH_ABBREVIATIONS.replaceAll(' ', '. ')}.`,
);

/**
 * Months that are also other words: they need a number next to them, or a word of time before them.
 */
export const UNSURE_MONTHS = /* @__PURE__ */ words(
  'march may august mar. jun. jul. mar jun jul jan',
);

/** Words that are usually followed by a month. */
export const BEFORE_A_MONTH = /* @__PURE__ */ words(
  'in since until by last next this early late mid during from before after of through every and to',
);

/** Signs before an amount of money, or after it. */
export const CURRENCY_SIGNS = '$£€¥₹₽₺₩₪₫₴₦₱₡₲₵₸₼₾฿¢';

export const CURRENCY_CODES = /* @__PURE__ */ words(
  'usd eur gbp jpy cny rmb inr rub aud cad chf hkd sgd nzd zar brl mxn krw try sek nok dkk pln aed ' +
    'sar ngn kes ghs egp pkr bdt idr myr php thb vnd us$ hk$ nt$ c$ a$ nz$ s$ r r$ rs rs. tk ksh kshs ' +
    'ksh. ush gh¢ nis sh shs rm birr dh dhs sr n ush cop jd bd',
);

export const CURRENCIES = /* @__PURE__ */ words(
  'dollar dollars euro euros pound pounds sterling yen yuan renminbi rupee rupees rouble roubles ' +
    'ruble rubles franc francs mark marks peso pesos real reais rand won baht lira liras krona kronor ' +
    'krone kroner zloty zlotys forint forints dirham dirhams riyal riyals rial rials dinar dinars ' +
    'shekel shekels naira cedi cedis shilling shillings birr taka ringgit rupiah dong hryvnia tenge ' +
    'cent cents pence penny p colones colon bitcoin bitcoins guilder guilders ',
);

export const SCALES = /* @__PURE__ */ words(
  'hundred thousand million billion trillion millions billions trillions thousands hundreds dozen ' +
    'dozens m bn tn k crore lakh crores lakhs mn',
);

/** Numbers written as words that form a quantity with a scale or a unit. */
export const NUMBER_WORDS = /* @__PURE__ */ words(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety one half',
);

export const UNITS = /* @__PURE__ */ words(
  'percent percentage % miles mile kilometres kilometers kilometre kilometer km kms metres meters ' +
    'metre meter m cm mm feet foot ft inches inch yards yard acres acre hectares hectare ha tonnes ' +
    'tons tonne ton kg kilograms kilogrammes kilos kilo grams grammes g mg lb lbs pounds ounces ' +
    'ounce litres liters litre liter gallons gallon barrels barrel bpd mph kph kmh km/h knots ' +
    'degrees celsius fahrenheit megawatts megawatt mw gw gigawatts kw kilowatts volts watts hertz ' +
    'megabytes gigabytes terabytes mb gb tb square cubic sq nautical light-years bushels',
);
