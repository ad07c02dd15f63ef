import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PACKS = new URL('../../src/language/packs/', import.meta.url);
const entries = readdirSync(PACKS, { withFileTypes: true });
const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const pieces = entries
  .filter(({ name }) => name.endsWith('.ts') && name !== 'pieces.ts')
  .map(({ name }) => name);

type Module = Readonly<Record<string, unknown>>;
const load = async (path: string): Promise<Module> => import(new URL(path, PACKS).href);
const piecesOf = (language: string): string[] => readdirSync(new URL(`${language}/`, PACKS));

describe('packs of languages', () => {
  it.each(languages)('%s holds pieces that the stages know', (language) => {
    expect(pieces).toEqual(expect.arrayContaining(piecesOf(language)));
  });

  it.each(pieces)('%s lists every language that has it', async (piece) => {
    const list = await load(piece);
    for (const language of languages.filter((each) => piecesOf(each).includes(piece))) {
      const pack = await load(`${language}/${piece}`);
      const [name = ''] = Object.keys(pack).filter((each) => each in list);
      const listed = [list[name], ...Object.values(list[name] as object)];
      expect(listed, `${language}/${piece}`).toContain(pack[name]);
    }
  });

  it.each(languages.filter((each) => piecesOf(each).includes('dates.ts')))(
    '%s begins its months alike in full and by three letters',
    async (language) => {
      const { MONTHS, CALENDAR } = (await load(`${language}/dates.ts`)) as Record<string, string>;
      const months = MONTHS?.split(' ') ?? [];
      expect(months).toHaveLength(12);
      if (CALENDAR === undefined) return;
      const heads = months.map((names) => names.slice(0, 3));
      expect(CALENDAR.split(' ')).toEqual(expect.arrayContaining(heads));
    },
  );
});
