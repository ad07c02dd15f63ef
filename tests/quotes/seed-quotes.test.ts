import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';

/** Headline, dek and body of the seed, without the furniture round them. */
function seedArticle(): string {
  const path = new URL('../../seeds/000_f2e91182f7dd0574.txt', import.meta.url);
  const lines = readFileSync(path, 'utf8').split('\n');
  const glued = lines.findIndex((line) => line.includes('difference.Russian president'));
  const first = (lines[glued] ?? '').slice((lines[glued] ?? '').indexOf('Russian president'));
  const end = lines.indexOf('Reuters / AP');
  return [...lines.slice(0, 2), first, ...lines.slice(glued + 1, end)].join('\n\n');
}

it('reads the seed as a careful reader does', () => {
  const said = extractQuotes(seedArticle(), { all: true }).filter(({ act }) => act !== 'attitude');
  const found = said.map(({ kind, cue, speaker, text }) =>
    [
      kind,
      speaker?.mention.text,
      speaker?.name,
      cue?.lemma,
      `${text.slice(0, 24)}…${text.slice(-12)}`,
    ].join(' | '),
  );
  const both = 'Russia and China';
  expect(found).toEqual([
    'indirect | Putin and Xi | Vladimir Putin and Xi Jinping | call for | halt to Nato expansion…to expansion',
    `indirect | the two countries | ${both} | call for | Nato to halt its expansi…over Ukraine`,
    'indirect | The Kremlin | Kremlin | say | the two leaders held war…s in Beijing',
    'indirect | The Kremlin | Kremlin | describe | the relationship as an a…al character',
    `partial | The two countries | ${both} | express | “the advancement of US p… objectives”`,
    `indirect | They | ${both} | say | they opposed further enl… US-led Nato`,
    `partial | They | ${both} | call on | the alliance to abandon … approaches”`,
    'indirect | Russia | Russia | deny | planning an offensive…an offensive',
    'indirect | the Kremlin | Kremlin | demand | A halt to Nato’s eastwar…ember states',
    'indirect | The US | US | reject | some of Moscow’s key pro…ey proposals',
    'indirect | The US | US | say | it is willing to discuss…arms control',
    'indirect | the joint statement |  | say | China supports Russia’s …es in Europe',
    'indirect | The Kremlin | Kremlin | say | the presidents also disc…f the dollar',
    'indirect | The US president, Joe Biden | Joe Biden | say | Russian companies could …ades Ukraine',
    'indirect | Moscow | Moscow | say | it fully supported Beiji… in any form',
    'direct | it | Moscow | say | “The Russian side reaffi… of Taiwan,”',
  ]);
});
