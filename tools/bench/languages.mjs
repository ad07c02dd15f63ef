// Guessing the language, beside two libraries.   node tools/bench/languages.mjs [BENCH]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { franc } from 'franc-min';
import { detect } from 'tinyld/light';
import { readLines } from '../read-lines.mjs';
import { library, table } from './library.mjs';
import { BENCH } from './texts.mjs';

/** Names of languages in ISO 639-3, which franc speaks. */
const LONG = {
  eng: 'en',
  deu: 'de',
  jpn: 'ja',
  fra: 'fr',
  nob: 'no',
  nno: 'no',
  ces: 'cs',
  spa: 'es',
  kor: 'ko',
  cmn: 'zh',
  ita: 'it',
  pol: 'pl',
  tur: 'tr',
  nld: 'nl',
  dan: 'da',
  isl: 'is',
  lit: 'lt',
  swh: 'sw',
  vie: 'vi',
};
const parse = library.createParser();
const TOOLS = {
  copydesk: (text) => parse(text, { format: 'text' }).language,
  'franc-min': (text) => LONG[franc(text)] ?? null,
  'tinyld/light': (text) => detect(text) || null,
};

/** The share of texts whose language each tool names rightly, and how often it is silent. */
export function languages(bench = BENCH) {
  const file = join(bench, '../corpora/outlets/index.jsonl');
  if (!existsSync(file)) return '';
  const texts = readLines(file)
    .map(({ language, expected: { body, bodyStart } }) => ({
      language,
      text: body ? body.sections.flatMap(({ paragraphs }) => paragraphs).join('\n\n') : bodyStart,
    }))
    .filter(({ text }) => text);
  const rows = Object.entries(TOOLS).map(([name, guess]) => {
    const guesses = texts.map(({ text, language }) => [guess(text), language]);
    const right = guesses.filter(([found, language]) => found === language).length;
    const silent = guesses.filter(([found]) => found === null).length;
    return [name, right, silent, texts.length - right - silent];
  });
  return `### Language of the text (${texts.length} bodies and first words of articles, 18 languages)

${table(['', 'right', 'silent', 'wrong'], rows)}`;
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(languages(process.argv[2]));
