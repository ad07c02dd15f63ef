import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/article.js';
import { extractEntities } from '../../src/entities/extract-entities.js';

/** Mentions in the order of the text, as “text/type”. */
function mentions(text: string): string[] {
  return extractEntities(text)
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, type: entity.type })))
    .sort((a, b) => a.start - b.start)
    .map((mention) => `${mention.text}/${mention.type}`);
}

/** Entities of one type as their mentions, in the order of the list. */
function gathered(text: string, type: Entity['type']): string[][] {
  return extractEntities(text)
    .filter((entity) => entity.type === type)
    .map((entity) => entity.mentions.map((mention) => mention.text));
}

describe('extractEntities finds', () => {
  it.each([
    ['The talks were held in Beijing.', ['Beijing/place']],
    ['Mr Lindqvist left the room.', ['Lindqvist/person']],
    ['President Anna Berg spoke first.', ['Anna Berg/person']],
    ['It was signed by Ursula von der Leyen.', ['Ursula von der Leyen/person']],
    ['He met Bashar al-Assad twice.', ['Bashar al-Assad/person']],
    ['The book is by J. R. Halvorsen Jr.', ['J. R. Halvorsen Jr./person']],
    [
      'The Ministry of Trade, Industry and Energy agreed.',
      ['Ministry of Trade, Industry and Energy/organisation'],
    ],
    ['The University of Vessby will close.', ['University of Vessby/organisation']],
    ['Shares of Halvorsen Shipping Inc fell.', ['Halvorsen Shipping Inc/organisation']],
    ['Russian officials met the Chinese side.', ['Russian/group', 'Chinese/group']],
    ['A bill on Muslims and Uyghurs was passed.', ['Muslims/group', 'Uyghurs/group']],
    ['It was the worst crisis since the Cold War.', ['Cold War/event']],
    ['They will boycott the Winter Olympics.', ['Winter Olympics/event']],
    ['A US-led force took the town.', ['US/place']],
    ['The pro-European party won.', ['European/group']],
    ['They sailed down the Vess River.', ['Vess River/place']],
    ["Russia's army withdrew.", ['Russia/place']],
    ['Russia’s army withdrew.', ['Russia/place']],
    ['The United States and the UK agreed.', ['United States/place', 'UK/place']],
    ['They met on Black Friday.', ['Black Friday/event']],
    ['Hurricane Vera hit Cuba.', ['Hurricane Vera/event', 'Cuba/place']],
    [
      'The Office of the UN High Commissioner for Refugees agreed.',
      ['Office of the UN High Commissioner for Refugees/organisation'],
    ],
    ['University of Vessby researchers agree.', ['University of Vessby/organisation']],
    [
      'The Queen Anna Hospital in Vessby is full.',
      ['Queen Anna Hospital/organisation', 'Vessby/place'],
    ],
    ['Shares of the Vessby Oil and Gas Company fell.', ['Vessby Oil and Gas Company/organisation']],
    ['It was led by Anna Berg OBE.', ['Anna Berg/person']],
    ['Songs by Anna Berg & Peter Orlov.', ['Anna Berg/person', 'Peter Orlov/person']],
    ['They sailed to St. Vessby.', ['St. Vessby/place']],
    ['The al-Qaida-linked group left.', ['al-Qaida/organisation']],
    [
      'The Kremlin and the White House spoke.',
      ['Kremlin/organisation', 'White House/organisation'],
    ],
    ['Moscow rejected the offer from Beijing.', ['Moscow/place', 'Beijing/place']],
    ['Nato and the EU met.', ['Nato/organisation', 'EU/organisation']],
    ['Nothing here is a name.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('extractEntities finds dates and amounts:', () => {
  it.each([
    ['It opens on Friday.', ['Friday/date']],
    ['It opens on Friday, 4 February 2022.', ['Friday, 4 February 2022/date']],
    ['It opened on Feb. 4, 2022.', ['Feb. 4, 2022/date']],
    ['It opened in March.', ['March/date']],
    ['It opened in 2019.', ['2019/date']],
    ['They may march on.', []],
    ['It cost $1.5 million.', ['$1.5 million/money']],
    ['It cost £20bn.', ['£20bn/money']],
    ['It cost 10 million euros.', ['10 million euros/money']],
    ['It cost R70 million.', ['R70 million/money']],
    ['It rose by 3.2 percent.', ['3.2 percent/quantity']],
    ['It is 12 miles long.', ['12 miles/quantity']],
    ['Some 100,000 troops left.', ['100,000/quantity']],
    ['Some two million people left.', ['two million/quantity']],
    ['There were 12 of them.', []],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('extractEntities leaves out', () => {
  it.each([
    ['titles', 'Foreign Minister Anna Berg and Ms Okafor met.', ['Anna Berg', 'Okafor']],
    ['a role before the name', 'Russian president Pavel Orlov left.', ['Russian', 'Pavel Orlov']],
    ['the article', 'The Bank of England cut rates.', ['Bank of England']],
    [
      'common words that open a sentence',
      'Sometimes Anna Berg left. Harbours closed.',
      ['Anna Berg'],
    ],
    ['a lone title', 'The Minister said no.', []],
    ['an office', 'The Minister of Agriculture said no.', []],
    ['abbreviations that name nothing', 'The CEO likes AI and GDP.', []],
    ['a word that stands in lower case elsewhere', 'Ferries stopped. All ferries did.', []],
  ])('%s', (_, text, expected) => {
    expect(mentions(text).map((mention) => mention.split('/')[0])).toEqual(expected);
  });
});

describe('extractEntities reads', () => {
  it.each([
    [
      'headlines in title case by what the body shows',
      'Orlov Calls for a Halt to Harbour Talks\n\nPavel Orlov has called for a halt to talks about the harbour.',
      ['Orlov/person', 'Pavel Orlov/person'],
    ],
    [
      'headlines in sentence case',
      'Orlov and Lindqvist meet in Rome\n\nPavel Orlov met Mara Lindqvist.',
      [
        'Orlov/person',
        'Lindqvist/person',
        'Rome/place',
        'Pavel Orlov/person',
        'Mara Lindqvist/person',
      ],
    ],
    [
      'lines in capitals by what the tables and the body know',
      'ORLOV WILL VISIT GERMANY NEXT WEEK\n\nPavel Orlov will visit Germany.',
      ['ORLOV/person', 'GERMANY/place', 'NEXT WEEK/date', 'Pavel Orlov/person', 'Germany/place'],
    ],
    [
      'datelines',
      'VESSBY, Feb 4 (Reuters) - It rained in the town all day.',
      ['VESSBY/place', 'Feb 4/date', 'Reuters/organisation'],
    ],
    [
      'a body before its officer',
      'Bank of England governor Andrew Bailey said so.',
      ['Bank of England/organisation', 'Andrew Bailey/person'],
    ],
    [
      'a possessor before a name',
      'Russia’s Pavel Orlov was there.',
      ['Russia/place', 'Pavel Orlov/person'],
    ],
    [
      'quotation marks as borders',
      '“I like Rome” Anna Berg said.',
      ['Rome/place', 'Anna Berg/person'],
    ],
    [
      'paragraphs as borders',
      'They met in Rome\nAnna Berg said so.',
      ['Rome/place', 'Anna Berg/person'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('extractEntities gathers', () => {
  it.each<[string, string, Entity['type'], string[][]]>([
    [
      'a surname with the full name',
      'Vladimir Putin spoke. Mr Putin left.',
      'person',
      [['Vladimir Putin', 'Putin']],
    ],
    [
      'a family name that comes first',
      'Xi Jinping spoke. Mr Xi left.',
      'person',
      [['Xi Jinping', 'Xi']],
    ],
    [
      'a surname in the headline',
      'Berg resigns over harbour\n\nAnna Berg resigned on Monday.',
      'person',
      [['Berg', 'Anna Berg']],
    ],
    [
      'an initial with its name',
      'George W. Halvorsen spoke. George Halvorsen left.',
      'person',
      [['George W. Halvorsen', 'George Halvorsen']],
    ],
    [
      'a surname with its particles',
      'Ursula von der Leyen spoke. Mrs von der Leyen left.',
      'person',
      [['Ursula von der Leyen', 'von der Leyen']],
    ],
    [
      'two people of one surname apart, by title',
      'Anna Berg met Peter Berg. Mr Berg left. Mrs Berg stayed.',
      'person',
      [
        ['Anna Berg', 'Berg'],
        ['Peter Berg', 'Berg'],
      ],
    ],
    [
      'an acronym in brackets',
      'The Vessby Harbour Authority (VHA) agreed. The VHA will pay.',
      'organisation',
      [['Vessby Harbour Authority', 'VHA', 'VHA']],
    ],
    [
      'names of one country',
      'The United States agreed. The US and America are one, and U.S. law is clear.',
      'place',
      [['United States', 'US', 'America', 'U.S.']],
    ],
    ['NATO and Nato', 'NATO met. Later Nato agreed.', 'organisation', [['NATO', 'Nato']]],
    [
      'a company with its legal form',
      'Halvorsen Inc fell. Shares of Halvorsen rose.',
      'organisation',
      [['Halvorsen Inc', 'Halvorsen']],
    ],
    [
      'one event by several names',
      'The Beijing Winter Olympics began. The Winter Olympics end soon. The Beijing Games cost much.',
      'event',
      [['Beijing Winter Olympics', 'Winter Olympics', 'Beijing Games']],
    ],
    [
      'a national body by its short name',
      'The US Congress voted. Later Congress adjourned.',
      'organisation',
      [['US Congress', 'Congress']],
    ],
    [
      'a surname with whom the article is about, not with a relative named in passing',
      'Anna Berg spoke. Ms Berg smiled. Berg left. Her father is Nils Berg. Berg is 45.',
      'person',
      [['Anna Berg', 'Berg', 'Berg', 'Berg'], ['Nils Berg']],
    ],
    [
      'family name first and last',
      'Ichiro Tanaka won. Tanaka Ichiro left.',
      'person',
      [['Ichiro Tanaka', 'Tanaka Ichiro']],
    ],
    [
      'a people and its members',
      'A Uyghur fled. The Uyghurs fled.',
      'group',
      [['Uyghur', 'Uyghurs']],
    ],
  ])('%s', (_, text, type, expected) => {
    expect(gathered(text, type)).toEqual(expected);
  });

  it('but keeps a people and its country apart', () => {
    expect(mentions('Russian troops left Russia.')).toEqual(['Russian/group', 'Russia/place']);
  });
});

describe('extractEntities describes persons:', () => {
  it.each([
    ['Russian president Pavel Orlov left.', ['Russian president']],
    ['Bank of England governor Andrew Bailey left.', ['Bank of England governor']],
    ['The US president, Joe Biden, left.', ['US president']],
    ['Joe Biden, the US president, left.', ['US president']],
    ['Prime Minister Anna Berg left.', ['Prime Minister']],
    ['Anna Berg, a spokeswoman for the port, left.', ['spokeswoman for the port']],
    ['Anna Berg, 45, a teacher from Rome, left.', ['teacher from Rome']],
    ['The chief executive of Acme, Anna Berg, left.', ['chief executive of Acme']],
    ['The harbour’s spokeswoman, Anna Berg, left.', ['harbour’s spokeswoman']],
    ['Anna Berg, the mayor of Vessby, left.', ['mayor of Vessby']],
    ['Minister of Finance Anna Berg left.', ['Minister of Finance']],
    ['Anna Berg, President Ivan Orlov and others left.', []],
    ['Mr Peter Berg left.', []],
  ])('%s', (text, expected) => {
    const person = extractEntities(text).find((entity) => entity.type === 'person');
    expect(person?.descriptors).toEqual(expected);
  });
});

describe('extractEntities takes descriptions for names', () => {
  it.each([
    [
      'the whole descriptor',
      'Russian president Pavel Orlov came. The Russian president left.',
      ['The Russian president'],
    ],
    ['an office of one', 'President Anna Berg came. The president left.', ['The president']],
    ['not before the name', 'The president left. President Anna Berg came.', []],
    [
      'not where two bear it',
      'President Anna Berg met President Ivan Orlov. The president left.',
      [],
    ],
    ['not where a name follows', 'President Anna Berg came. The president of Peru left.', []],
  ])('%s', (_, text, expected) => {
    const nominal = extractEntities(text)
      .flatMap((entity) => entity.mentions)
      .filter((mention) => mention.form === 'nominal')
      .map((mention) => mention.text);
    expect(nominal).toEqual(expected);
  });

  it('not where a name of another holds the article', () => {
    const entities = extractEntities('SEN ANNA BERG,THE RUSSIAN PRESIDENT', { language: 'pl' });
    const mentions = entities.flatMap((entity) => entity.mentions);
    expect(mentions.map((mention) => mention.text).sort()).toEqual([
      'ANNA BERG',
      'RUSSIAN',
      'SEN',
      'THE',
    ]);
  });
});

describe('an entity', () => {
  const text =
    'Norwegian minister Anna Berg met reporters in Oslo on Monday. Ms Berg praised Germany and Nato.';
  const entities = extractEntities(text);

  it('has its name, other forms and roles', () => {
    expect(entities[0]).toMatchObject({
      id: 'e1',
      type: 'person',
      name: 'Anna Berg',
      aliases: ['Berg'],
      descriptors: ['Norwegian minister'],
      mentions: [
        { start: 19, end: 28, text: 'Anna Berg', form: 'name' },
        { start: 65, end: 69, text: 'Berg', form: 'short' },
      ],
    });
  });

  it('has an identifier in the order of the list, which is by salience', () => {
    expect(entities.map((entity) => entity.id)).toEqual(entities.map((_, i) => `e${i + 1}`));
    const saliences = entities.map((entity) => entity.salience);
    expect(saliences).toEqual([...saliences].sort((a, b) => b - a));
    for (const salience of saliences) {
      expect(salience).toBeGreaterThanOrEqual(0);
      expect(salience).toBeLessThanOrEqual(1);
    }
  });

  it('has a Wikidata item where the tables know it', () => {
    const items = new Map(entities.map((entity) => [entity.name, entity.wikidata]));
    expect(items.get('Germany')).toBe('Q183');
    expect(items.get('Nato')).toBe('Q7184');
    expect(items.get('Anna Berg')).toBeNull();
  });

  it('tells what its type was concluded from', () => {
    expect(entities[0]?.evidence).toContain('title');
    expect(entities.find((entity) => entity.name === 'Oslo')?.evidence).toEqual([
      'table',
      'preposition',
    ]);
    for (const entity of entities) expect(entity.evidence.length).toBeGreaterThan(0);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(entities))).toEqual(entities);
  });
});

describe('states', () => {
  it('are one with their abbreviations, and have their item', () => {
    const text =
      'The court in Trenton, N.J., said so. The State of New Jersey agreed; New Jersey pays, and so ' +
      'does Ky., said Dawn Holm (R-Warren).';
    const places = extractEntities(text).filter(({ type }) => type === 'place');
    expect(places.map(({ name, wikidata }) => [name, wikidata])).toContainEqual([
      'New Jersey',
      'Q1408',
    ]);
    expect(places.map(({ name, wikidata }) => [name, wikidata])).toContainEqual(['Ky.', 'Q1603']);
    expect(extractEntities(text).map(({ name }) => name)).not.toContain('R-Warren');
  });
});

describe('universities with a campus', () => {
  it('are one name', () => {
    const [body] = extractEntities(
      'Anna Holm of the University of California, Berkeley, agreed.',
    ).filter(({ type }) => type === 'organisation');
    expect(body?.name).toBe('University of California, Berkeley');
  });
});
