import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/index.js';

const LEAD = 'The bridge was closed on Monday, after weeks of rain in the whole of the land.';

function speakerOf(sentence: string): string | null | undefined {
  const { quotes } = parseArticle(`${LEAD}\n\n${sentence}\n\nThe rain went on for a week.`, {
    format: 'text',
    allQuotes: true,
  });
  return quotes[0]?.speaker?.name;
}

describe('a person named beside a description', () => {
  it.each([
    [
      'with commas of its own',
      'The Mander, North Dakota, police chief, Jason Zieler, has asserted that officers “can use what force they need”.',
      'Jason Zieler',
    ],
    [
      'with a town and its land',
      'The mayor of Vessby, Norland, Tor Lie, said it would close.',
      'Tor Lie',
    ],
    [
      'that a body ends',
      'President Trump’s ambassador to the United Nations, Nina Halvorsen, said on Tuesday that she would resign.',
      'Nina Halvorsen',
    ],
    [
      'with a bracket',
      'The Department of International Relations (Dirco) director-general, Zane Dango, told the court that “people suffer”.',
      'Zane Dango',
    ],
    ['with a verb', 'The lawyer representing the family, Tor Lie, said it would close.', 'Tor Lie'],
    [
      'with a capital',
      'Author, Kelly L Clark, said the conference brought readers together.',
      'Kelly L Clark',
    ],
    [
      'with two roles',
      'Moderator and author Shireen Patel Papadakis, from Goodwood, asked why romance was popular.',
      'Shireen Patel Papadakis',
    ],
    [
      'behind the name',
      'Despite the concern from Vessbyers, Eric Dorr, Director of Public Affairs at Kelda State Division of Military and Naval Affairs told Dagen the plane was simply an old one.',
      'Eric Dorr',
    ],
    [
      'before “who”',
      'Among those who came was Tor Lie, a farmer, who said the harvest was bad.',
      'Tor Lie',
    ],
    [
      'behind a country',
      'China’s ambassador to Britain Anna Berg has said that it has the “power to end it” this week.',
      'Anna Berg',
    ],
    ['of a company', 'The operator of the line, Kelda Rail, said it would close.', 'Kelda Rail'],
  ])('%s', (_, sentence, name) => {
    expect(speakerOf(sentence)).toBe(name);
  });

  it('is not who comes next in a list', () => {
    const name = speakerOf('The council, the police, Tor Lie and Anna Berg said it would close.');
    expect(name).not.toBe('Tor Lie');
  });

  it('is not the subject behind a source', () => {
    const name = speakerOf(
      'According to interviews with Kelda workers, Berg would often begin by offering help to a young clerk.',
    );
    expect(name).not.toBe('Berg');
  });
});

describe('“the Dane”', () => {
  const text = (said: string): string =>
    `President Karel Moran met the Danish prime minister, Signe Holt, in Vessby on Friday. “We agree on fish,” the president said. ${said}`;

  it('is the only person who was described as Danish', () => {
    const { quotes } = parseArticle(text('“Nets kill seals,” added the Dane.'), { format: 'text' });
    expect(quotes[1]?.speaker?.name).toBe('Signe Holt');
  });

  it('is nobody where two were', () => {
    const two = text('The Danish minister Ida Krog came late. “Nets kill seals,” added the Dane.');
    const { quotes } = parseArticle(two, { format: 'text' });
    expect(quotes[1]?.speaker?.name).not.toMatch(/Holt|Krog/);
  });
});
