import { UNITS } from '../../tables/units.js';

/** Units of two words or with marks in them. */
export const UNIT_PHRASE =
  '[Pp]er cent\\b|percentage points?\\b|(?:nautical|metric|light|(?:kilo|mega|giga|tera)watt|square|cubic|sq\\.?|cu\\.?)[ -](?:[a-z]{2,12}|m)\\b|degrees? (?:Celsius|Fahrenheit|[CF])\\b|°\\s?[CF]\\b|°|km/h\\b';
/** Units of one letter or two, which only stand right behind a number. */
const ATTACHED = ' g l v w c ';

let symbols: Map<string, string> | undefined;

function symbolOf(word: string): string | undefined {
  symbols ??= new Map(
    UNITS.trim()
      .split('\n')
      .flatMap((line) => {
        const [symbol = '', ...words] = line.split(' ');
        return words.map((each): [string, string] => [each, symbol]);
      }),
  );
  return symbols.get(word);
}

/** The symbol of a unit as printed, in lower case: `km2` for “square kilometres”; null if it is none. */
export function unitNamed(printed: string): string | null {
  const word = printed.replace('° ', '°').replaceAll(' ', '-');
  const power = /^(?:(sq\.?|square)|cu\.?|cubic)-(.+)$/.exec(word);
  if (power === null) return symbolOf(word) ?? (word === '°' ? word : null);
  const base = symbolOf(power[2] as string);
  return base === undefined ? null : base + (power[1] === undefined ? '3' : '2');
}

/** Whether a word in lower case is a unit, perhaps only right behind a number. */
export function isUnit(word: string, attached: boolean): boolean {
  return symbolOf(word) !== undefined && (attached || !ATTACHED.includes(` ${word} `));
}
