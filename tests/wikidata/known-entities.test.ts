import { createParser, extractEntities } from 'copydesk';
import { knownEntities } from 'copydesk/wikidata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity, EntityType } from '../../src/article.js';
import { anyText } from '../properties/arbitrary-text.js';
import { superlinear } from '../support/linear.js';

/** An entity of a text, by a form that stands in it. */
function named(text: string, type: EntityType, name: string, more: Partial<Entity> = {}): Entity {
  const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    ...{ start: index, end: index + name.length, text: name },
    form: 'name' as const,
  }));
  return {
    ...{ id: 'e1', type, name, aliases: [], descriptors: [], mentions, salience: 1 },
    ...{ wikidata: null, value: null, evidence: ['learned' as const], confidence: 0.9 },
    ...more,
  };
}

/** The item given to a name in a text. */
function itemIn(text: string, type: EntityType, name: string, more: Partial<Entity> = {}) {
  return knownEntities([named(text, type, name, more)], text)[0];
}

describe('a name that one item has', () => {
  it.each([
    ['organisation', 'Boeing', 'Q66'],
    ['organisation', 'Ford Motor Co.', 'Q44294'],
    ['organisation', 'NATO', 'Q7184'],
    ['place', 'Alabama', 'Q173'],
    ['place', 'Chicago', 'Q1297'],
    ['place', 'Kenya', 'Q114'],
  ] as const)('%s %s', (type, name, item) => {
    expect(itemIn(`They met people of ${name} on Monday.`, type, name)).toBe(item);
  });

  it('is given to things of its type alone', () => {
    expect(itemIn('Boeing spoke first.', 'person', 'Boeing')).toBe(null);
    expect(itemIn('Chicago spoke first.', 'person', 'Chicago')).toBe(null);
  });

  it('is not given to a name that the table lacks', () => {
    expect(itemIn('Vessby Shipping bought it.', 'organisation', 'Vessby Shipping')).toBe(null);
    expect(itemIn('It rained in constructor.', 'place', 'constructor')).toBe(null);
  });
});

describe('a name that several items have', () => {
  it('means the body of the country that the article names', () => {
    const of = (country: string) =>
      itemIn(
        `The Department of Education of the ${country} said so. Schools in the ${country} closed.`,
        'organisation',
        'Department of Education',
      );
    expect(of('Philippines')).toBe('Q3550346');
    expect(of('Vessby islands')).toBe(null);
  });

  it('means the body of the country that it says itself', () => {
    const text = 'Officials of the Iraqi Ministry of Electricity were late.';
    expect(itemIn(text, 'organisation', 'Iraqi Ministry of Electricity')).not.toBe(null);
    const other = text.replace('Iraqi', 'Swedish');
    expect(itemIn(other, 'organisation', 'Swedish Ministry of Electricity')).toBe(null);
  });
});

describe('a short name', () => {
  it('means what the full name beside it means', () => {
    const text = 'The Assembly of Musical Clowns (AMC) met on Monday in the United States.';
    const aliases = ['AMC'];
    expect(itemIn(text, 'organisation', 'Assembly of Musical Clowns', { aliases })).toBe(null);
  });

  it('means what the article’s country knows by it', () => {
    expect(itemIn('The APC won in Nigeria.', 'organisation', 'APC')).toBe('Q4729266');
    expect(itemIn('The APC won in Vessby.', 'organisation', 'APC')).toBe(null);
  });
});

describe('a people', () => {
  const people = (text: string, name: string) => itemIn(text, 'group', name);

  it('stands for its country or continent', () => {
    expect(people('A French company bought it.', 'French')).toBe('Q142');
    expect(people('The Americans bought it.', 'Americans')).toBe('Q30');
    expect(people('A European company bought it.', 'European')).toBe('Q46');
    expect(people('The Texans bought it.', 'Texans')).toBe(null);
  });

  it('is its side in a report on sport', () => {
    const match =
      'The match ended 2-1. The striker scored the goal in the second half for the team.';
    expect(people(`The French won. ${match}`, 'French')).toBe(null);
  });
});

describe('an organisation', () => {
  it('is not what it makes', () => {
    const text = 'Boeing Carousel opened on Monday. The Boeing Carousel is for children.';
    const more = { wikidata: 'Q66', aliases: ['Boeing'] };
    expect(itemIn(text, 'organisation', 'Boeing Carousel', more)).toBe(null);
  });

  it('is no index of stocks', () => {
    const paper = (text: string) => itemIn(text, 'organisation', 'Nikkei');
    expect(paper('Nikkei reported on Monday that the firm would close.')).toBe('Q1077694');
    expect(paper('The Nikkei index lost much of its gains.')).toBe(null);
    const markets = 'The Nikkei ended higher. Stocks rose, shares of banks too; investors bought.';
    expect(paper(`${markets} Traders were glad of 300 points.`)).toBe(null);
  });

  it('is an index of stocks by its name, and none with another’s', () => {
    const index = (text: string, name: string) => itemIn(text, 'organisation', name);
    expect(index('The FTSE 100 fell in London.', 'FTSE 100')).toBe('Q466496');
    expect(index('The Nasdaq Composite rose.', 'Nasdaq Composite')).toBe(null);
    expect(index('Nasdaq bought an exchange in Vessby.', 'Nasdaq')).toBe('Q82059');
  });

  it('is an index whatever it was taken for', () => {
    expect(itemIn('The FTSE 100 fell in London.', 'group', 'FTSE 100')).toBe('Q466496');
  });

  it('is an index by a short name where the markets are what the article is about', () => {
    const index = (text: string) => itemIn(text, 'organisation', 'CAC');
    const markets = 'Stocks were mixed: shares of banks gained, and traders and investors left.';
    expect(index(`The CAC was up. ${markets}`)).toBe('Q648828');
    expect(index('The CAC met in Vessby.')).toBe(null);
  });

  it.each([
    ['Hong Kong Stock Exchange', 'Q496672', 'Hong Kong'],
    ['U.S. Navy', 'Q11220', 'Washington'],
    ['NHTSA', 'Q1967350', 'Washington'],
    ['Universal Music', 'Q38903', 'Hollywood'],
    ['International Civil Aviation Organization', 'Q125761', 'Vessby'],
  ])('of a kind that news names: %s', (name, item, town) => {
    const text = `The ${name} of the United States said so in ${town}, China. ${name} spoke.`;
    expect(itemIn(text, 'organisation', name)).toBe(item);
  });

  it('is not what a longer name as frequent begins with', () => {
    const text = 'Boeing met Boeing Carousel.';
    const entity = named(text, 'organisation', 'Boeing Carousel', { aliases: ['Boeing'] });
    const more = [{ start: 0, end: 6, text: 'Boeing', form: 'short' as const }];
    const mentions = [...more, ...entity.mentions];
    expect(knownEntities([{ ...entity, mentions }], text)).toEqual([null]);
  });

  it('is a force of the country that the article is about', () => {
    const force = (text: string) => itemIn(text, 'organisation', 'Air Force');
    const states = 'The United States paid. The United States asked, and the United States got it.';
    expect(force(`The Air Force bought it. ${states}`)).toBe('Q11223');
    expect(force('The Air Force bought it.')).toBe(null);
    expect(force(`The Air Force bought it. ${states} Russia and Russia did not.`)).toBe(null);
  });

  it('is known by letters that its full name explains', () => {
    const name = 'European Aeronautic Defence and Space Company';
    const text = `${name} (EADS) met on Monday. EADS said so.`;
    expect(itemIn(text, 'organisation', name, { aliases: ['EADS'] })).toBe('Q2311');
  });

  it('is a club in reports of sport alone', () => {
    const club = (text: string) => itemIn(text, 'organisation', 'Arsenal');
    const match = 'The striker scored a goal for Arsenal in the match, and the coach was pleased';
    expect(club(`${match} with the league table in England.`)).toBe('Q9617');
    expect(club('Arsenal bought steel from a mill in England.')).toBe(null);
  });
});

describe('a place', () => {
  it('is a state behind a town', () => {
    const place = (text: string) => itemIn(text, 'place', 'Washington', { wikidata: 'Q61' });
    expect(place('It burnt down in Everett, Washington on Monday.')).toBe('Q1223');
    expect(place('They flew to Washington on Monday.')).toBe('Q61');
  });

  it('is a country or state of one name by what else the article names', () => {
    const place = (text: string) => itemIn(text, 'place', 'Georgia');
    expect(place('Schools in Georgia closed, the Georgian minister said.')).toBe('Q230');
    expect(place('Schools in Georgia closed. So did all of Atlanta’s.')).toBe(null);
    expect(place('Schools in Georgia closed.')).toBe(null);
  });

  it('is another town where another state stands behind its name', () => {
    const paris = (text: string) => itemIn(text, 'place', 'Paris', { wikidata: 'Q90' });
    expect(paris('The mill in Paris burnt down.')).toBe('Q90');
    expect(paris('The mill in Paris, Texas burnt down.')).toBe(null);
    expect(paris('The mill stood in Paris, Texas.')).toBe(null);
    expect(paris('The mill in Paris, France burnt down.')).toBe('Q90');
  });

  it('is the town of the state or province behind it', () => {
    const town = (text: string) => itemIn(text, 'place', 'London', { wikidata: 'Q84' });
    expect(town('The mill in London, Ontario burnt down.')).toBe('Q92561');
    expect(town('The mill in London, Ohio burnt down.')).toBe(null);
    expect(itemIn('It burnt down in London, Ontario.', 'place', 'Ontario')).toBe('Q1904');
    expect(itemIn('The mill in Rome, Georgia burnt down.', 'place', 'Rome')).toBe(null);
  });

  it('is a state in a list of states', () => {
    const text = 'Schools of Texas, Oklahoma and Kansas closed.';
    expect(itemIn(text, 'place', 'Texas')).toBe('Q1439');
    expect(itemIn('Schools in Nevada, Missouri closed.', 'place', 'Nevada')).toBe(null);
  });

  it('is the state where it governs, and else its city', () => {
    const place = (text: string) => itemIn(text, 'place', 'New York');
    expect(place('New York Gov. Mario Cuomo was there.')).toBe('Q1384');
    expect(place('They flew to New York on Monday.')).toBe('Q60');
  });

  it('is an airport', () => {
    const text = 'They landed at Narita International Airport on Monday.';
    expect(itemIn(text, 'place', 'Narita International Airport')).toBe('Q36454');
  });

  it.each([
    ['Narita Airport', 'Q36454'],
    ['Boryspil Airport', 'Q477677'],
    ['London Stansted', 'Q8709'],
    ['Heathrow', 'Q8691'],
    // the airport of Wilmington in Delaware or in North Carolina, and a valley
    ['Wilmington Airport', null],
    ['Jackson Hole', null],
  ])('is an airport by its usual name: %s', (name, item) => {
    expect(itemIn(`They landed at ${name} on Monday.`, 'place', name)).toBe(item);
  });

  it('is a river where a river is meant', () => {
    const state = (text: string) => itemIn(text, 'place', 'Mississippi', { wikidata: 'Q1494' });
    expect(state('Schools in Mississippi closed.')).toBe('Q1494');
    expect(state('Barges on the Mississippi were stuck.')).toBe(null);
    expect(state('The Mississippi rose again, and the Mississippi, wide here, was grey.')).toBe(
      null,
    );
    expect(state('He won the Mississippi primary.')).toBe('Q1494');
  });

  it('is a side where a match is played', () => {
    const country = (text: string) => itemIn(text, 'place', 'Croatia', { wikidata: 'Q224' });
    const match =
      'Croatia beat Malta 2-1. Their coach praised the striker, whose second goal in the match sent them to the World Cup.';
    expect(country(match)).toBe(null);
    expect(country('Croatia met its neighbours in Split to talk about gas.')).toBe('Q224');
    expect(country(match.replace('Croatia beat Malta', 'The match in Croatia ended'))).toBe('Q224');
  });

  it('is an airline where its short name stands', () => {
    const text = 'Qatar Airways ordered ten aircraft. Qatar had asked for them in May.';
    const airline = named(text, 'organisation', 'Qatar Airways');
    const later = (all: string): Entity => {
      const place = named(all, 'place', 'Qatar', { wikidata: 'Q846' });
      return { ...place, mentions: place.mentions.slice(1) };
    };
    expect(knownEntities([airline, later(text)], text)[1]).toBe(null);
    const there = `${text} It was built in Qatar.`;
    expect(knownEntities([airline, later(there)], there)[1]).toBe('Q846');
  });
});

describe('a person', () => {
  const senator = (text: string, descriptors: string[] = []) =>
    itemIn(text, 'person', 'Maria Cantwell', { descriptors });

  it('is the politician where the role stands beside the name', () => {
    expect(senator('Sen. Maria Cantwell asked for it.', ['Sen.'])).toBe('Q22250');
    expect(senator('Maria Cantwell, a Democrat, asked for it.')).toBe('Q22250');
  });

  it('is the leader by the last name alone where the title stands before it', () => {
    const leader = (text: string, descriptors: string[] = []) =>
      itemIn(text, 'person', 'Macron', { descriptors });
    expect(leader('French president Macron spoke in Paris.', ['French president'])).toBe(
      'Q3052772',
    );
    expect(leader('Macron spoke, and the French president left.')).toBe(null);
    expect(leader('President Macron spoke in Vessby.', ['President'])).toBe(null);
  });

  it('is a minister where the ministry stands before the name', () => {
    const minister = (text: string, descriptors: string[]) =>
      itemIn(text, 'person', 'Kaoru Yosano', { descriptors });
    const role = 'Japanese finance minister';
    expect(minister(`${role} Kaoru Yosano spoke.`, [role])).toBe('Q1156675');
    expect(minister('Kaoru Yosano spoke.', [])).toBe(null);
  });

  it('is the head of a company that the article names', () => {
    const head = (text: string, descriptors: string[]) =>
      itemIn(text, 'person', 'Tim Cook', { descriptors });
    expect(head('Apple CEO Tim Cook spoke.', ['CEO'])).toBe('Q265852');
    expect(head('Tim Cook, CEO of Vessby, spoke.', ['CEO of Vessby'])).toBe(null);
    expect(head('Tim Cook spoke.', [])).toBe(null);
  });

  it('is no other of the family', () => {
    const more = { descriptors: ['President'], aliases: ['Trump'] };
    expect(
      itemIn('President Ivanka Trump spoke. Trump spoke.', 'person', 'Ivanka Trump', more),
    ).toBe(null);
  });

  it('has led a ministry or the central bank', () => {
    const led = (name: string, role: string) =>
      itemIn(`${role} ${name} spoke in America.`, 'person', name, { descriptors: [role] });
    expect(led('Henry Paulson', 'U.S. Treasury Secretary')).toBe('Q311025');
    expect(led('Ben Bernanke', 'Federal Reserve Chairman')).toBe('Q201795');
    expect(led('Ben Bernanke', 'baker')).toBe(null);
  });

  it('is nobody known without the role', () => {
    expect(senator('Maria Cantwell won the baking contest of Vessby.')).toBe(null);
  });
});

describe('a product', () => {
  it('is known by its name', () => {
    expect(itemIn('The iPod sold well.', 'product', 'iPod')).toBe('Q9479');
  });

  it('is known by a common word where its maker is named', () => {
    const windows = (text: string) => itemIn(text, 'product', 'Windows');
    expect(windows('Microsoft sold Windows.')).toBe('Q1406');
    expect(windows('Windows were broken in Vessby.')).toBe(null);
  });

  it.each([
    ['product', 'iTunes', 'Q9589'],
    ['organisation', 'YouTube', 'Q866'],
    ['organisation', 'App Store', 'Q368215'],
    ['product', 'Safari', 'Q35773'],
    // a whole name of several words that is nobody else’s says more than its type
    ['person', 'iPhone 6', 'Q18010890'],
  ] as const)('of a kind that news names: %s %s', (type, name, item) => {
    expect(itemIn(`They tried ${name} of Apple on Monday.`, type, name)).toBe(item);
  });

  it('is the one of the number behind its name', () => {
    const phone = (text: string) => itemIn(text, 'product', 'iPhone');
    expect(phone('The iPhone 4S has been sold since Monday.')).toBe('Q245135');
    expect(phone('The iPhone 6 Plus is larger.')).toBe('Q18010891');
    expect(phone('The iPhone sold 4 million times.')).toBe('Q2766');
    expect(phone('The iPhone 3.5 mm plug is gone.')).toBe('Q2766');
  });

  it('is not its store', () => {
    const text = 'Songs are sold in the iTunes Music Store. The iTunes store has more.';
    expect(itemIn(text, 'product', 'iTunes')).toBe(null);
  });

  it('is known by a number among aircraft', () => {
    const jet = (text: string) => itemIn(text, 'product', 'A380');
    expect(jet('The A380 is the largest airliner.')).toBe('Q5830');
    expect(jet('The A380 was closed to lorries.')).toBe(null);
  });
});

it('is called by extractEntities and by parsers', () => {
  const text = 'Boeing will build the aircraft in Alabama, the company said on Monday.';
  const parse = createParser({ entities: extractEntities, linker: knownEntities });
  for (const entities of [
    extractEntities(text, { linker: knownEntities }),
    parse(`Aircraft\n\n${text}`).entities,
  ]) {
    expect(entities.find(({ name }) => name === 'Boeing')?.wikidata).toBe('Q66');
  }
});

it('gives one item or null an entity, the same each time, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const entities = extractEntities(text);
      const items = knownEntities(entities, text);
      expect(items).toHaveLength(entities.length);
      for (const item of items) expect(item ?? 'Q1').toMatch(/^Q[1-9]\d*$/);
      expect(knownEntities(entities, text)).toEqual(items);
      expect(extractEntities(text, { linker: knownEntities })).toEqual(
        entities.map((entity, index) => ({ ...entity, wikidata: items[index] })),
      );
    }),
    { numRuns: 100 },
  );
});

it('takes time in proportion to the text', () => {
  for (const piece of [
    'Croatia beat Malta 2-1 in Paris, Texas. ',
    'The Department of Education of the Philippines and Boeing of the Mississippi ',
    'Ford A of the B ',
    'New ',
  ]) {
    expect(
      superlinear(piece, (text) => {
        const entities = [named(text, 'place', piece.split(' ')[0] as string)];
        return knownEntities(entities, text);
      }),
    ).toBe(null);
  }
});

it('gives a town of several countries the item of the one that the article names', () => {
  const town = (country: string) =>
    itemIn(`Rain fell in San Jose and elsewhere in ${country}.`, 'place', 'San Jose');
  expect(town('Costa Rica')).toBe('Q3070');
  expect(town('California')).toBe('Q16553');
  expect(town('Vessby')).toBe(null);
});
