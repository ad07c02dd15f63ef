import { extractEntities } from 'copydesk';
import { describe, expect, it } from 'vitest';

/** Each text with its language and every name that a reader finds sure in it, by order. */
const TEXTS: readonly [language: string, text: string, names: readonly string[]][] = [
  [
    'de',
    'Die Zahl der Pendler im Großraum stieg, sagte Verkehrsministerin Anna Berg in Köln. Nach Angaben der SPD fehlt das Geld. Bergs Sprecher widersprach.',
    ['Anna Berg', 'Köln', 'SPD'],
  ],
  [
    'de',
    'Der Ernst der Lage ist in Deutschland bekannt. Deutschlands Nachbarn, etwa Österreich und die Schweiz, halfen. Beim Essen im Mai saß Martin Huber neben dem Botschafter der Vereinigten Staaten.',
    ['Deutschland', 'Martin Huber', 'Österreich', 'Schweiz', 'Vereinigten Staaten'],
  ],
  [
    'fr',
    'Selon Claire Moreau, la France et la Belgique ont signé. L’Institut de la Mer a publié une étude. Mme Moreau part pour Londres.',
    ['Belgique', 'Claire Moreau', 'France', 'Institut de la Mer', 'Londres'],
  ],
  [
    'es',
    'Según el Ministerio de Pesca, Lucía Romero viajará a Nueva York. Francia y Alemania pidieron calma. Romero habló en Sevilla.',
    ['Alemania', 'Francia', 'Lucía Romero', 'Ministerio de Pesca', 'Nueva York', 'Sevilla'],
  ],
  [
    'it',
    'Secondo Marco Bianchi il Comune di Torino ha pagato. Bianchi ha parlato negli Stati Uniti.',
    ['Marco Bianchi', 'Stati Uniti'],
  ],
  [
    'nl',
    'Volgens Pieter Bakker is de brug veilig. Duitsland en Frankrijk betalen mee, zei Bakker in Antwerpen.',
    ['Antwerpen', 'Duitsland', 'Frankrijk', 'Pieter Bakker'],
  ],
];

describe('names in other languages', () => {
  it.each(TEXTS)('are those that their own words show: %s', (language, text, names) => {
    const found = extractEntities(text, { language });
    const named = found.filter(({ type }) => ['person', 'place', 'organisation'].includes(type));
    expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
    const others = named.filter(({ name }) => !names.includes(name)).map(({ name }) => name);
    expect(others.length, others.join()).toBeLessThanOrEqual(language === 'it' ? 1 : 0);
  });

  it('are given without articles and genitives', () => {
    const text =
      'Anna Berg trat in Köln auf. Bergs Rede dauerte lange, Deutschlands Presse schrieb mit.';
    const mentions = extractEntities(text, { language: 'de' }).flatMap((entity) => entity.mentions);
    expect(mentions.map((mention) => mention.text).sort()).toEqual([
      'Anna Berg',
      'Berg',
      'Deutschland',
      'Köln',
    ]);
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  });

  it('are told by the language of the text where none is given', () => {
    const text =
      'Die Zahl der Gäste ist in diesem Jahr wieder gestiegen, und das ist auch für die Wirte eine gute Nachricht, sagte Anna Berg.';
    expect(extractEntities(text).map(({ name }) => name)).toEqual(['Anna Berg']);
  });
});
