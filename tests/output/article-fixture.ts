import type { Article, Block, Cue, Entity, Mention, Quote, Speaker, TextSpan } from 'copydesk';

/** An article with nothing in it. */
export function emptyArticle(): Article {
  return {
    schemaVersion: 1,
    generator: { name: 'copydesk', version: '0.0.0' },
    source: { format: 'text', length: 0, encoding: null, url: null, canonicalUrl: null, map: [] },
    outlet: null,
    language: null,
    headline: null,
    dek: null,
    byline: null,
    dateline: null,
    publishedAt: null,
    modifiedAt: null,
    section: null,
    topics: [],
    body: [],
    embeds: [],
    images: [],
    notes: [],
    text: '',
    quotes: [],
    entities: [],
    boilerplate: [],
    evidence: [],
    diagnostics: [],
  };
}

/** An article that is nothing but paragraphs. */
export function articleOf(...paragraphs: string[]): Article {
  return articleOfBlocks(paragraphs.map((text) => ({ kind: 'paragraph', level: null, text })));
}

/** What a block needs to be told of; it has no marks and stands in nothing if it is not told. */
export type BlockWords = Pick<Block, 'kind' | 'level' | 'text'> & Partial<Block>;

/** What a plain paragraph has beside its words. */
export const BARE = { marks: [], list: null, quoted: null, rows: null };

/** An article of body blocks, their offsets filled in; the input is its text. */
export function articleOfBlocks(blocks: BlockWords[]): Article {
  const text = blocks.map((block) => block.text).join('\n\n');
  let start = 0;
  const body = blocks.map((block) => {
    const placed = { ...BARE, ...block, start, end: start + block.text.length };
    start = placed.end + 2;
    return placed;
  });
  const source: Article['source'] = {
    format: 'text',
    length: text.length,
    encoding: null,
    url: null,
    canonicalUrl: null,
    map: [[0, 0, text.length, text.length]],
  };
  return { ...emptyArticle(), source, text, body };
}

/** The span of words in a text, at their first place behind an offset. */
function spanOf(text: string, words: string, from = 0): TextSpan {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

const HEADLINE = 'Vessby harbour reopens after storm <live>';
const DEK = 'The mayor promises a new quay, and critics ask who will pay';
const FIRST =
  'VESSBY, March 3 (Nordwire) - The harbour of Vessby reopened on Monday, three days after the ' +
  'worst storm in a decade tore two ferries from their moorings and flooded the old fish market.';
const SECOND =
  '“The quays are safe,” harbour master Anna Berg said at a briefing, “and they will stay open.” ' +
  'She thanked the crews of both tugs.';
const THIRD =
  'Mayor Joakim Lund called the storm “a warning to every town on the coast” and said the council ' +
  'would spend €4 million on a new quay.';
const FOURTH = '“We heard the ropes go one after the other,” she said. “Then it was quiet.';
const FIFTH = '“Nobody slept that night & nobody complained.”';
const SIXTH =
  'Both ferry companies, Sundline and Grey Ferries, said they would run fewer boats until May.';
const SEVENTH =
  'According to residents, the sea wall had “more holes than stones”. The Vessby Residents’ ' +
  'Association (VRA) has asked for repairs since 2016.';

/** A whole article with quotes of every kind, names, struck text and facts. */
export function harbourArticle(): Article {
  const blocks: BlockWords[] = [
    { kind: 'paragraph', level: null, text: FIRST },
    { kind: 'paragraph', level: null, text: SECOND },
    { kind: 'paragraph', level: null, text: THIRD },
    { kind: 'heading', level: 2, text: 'A night without sleep' },
    { kind: 'paragraph', level: null, text: FOURTH },
    { kind: 'paragraph', level: null, text: FIFTH },
    { kind: 'list-item', level: null, text: 'Two ferries were lost.' },
    { kind: 'list-item', level: null, text: 'Nobody was hurt.' },
    { kind: 'paragraph', level: null, text: SIXTH },
    { kind: 'blockquote', level: null, text: 'The sea takes what it is given. – town charter' },
    { kind: 'paragraph', level: null, text: SEVENTH },
  ];
  const all = articleOfBlocks([
    { kind: 'heading', level: 1, text: HEADLINE },
    { kind: 'paragraph', level: null, text: DEK },
    ...blocks,
  ]);
  const { text } = all;
  const [headline, dek, ...body] = all.body as [Block, Block, ...Block[]];
  const appeal =
    'Independent reporting from small harbours costs money. '.repeat(6) +
    'Please support us today.';
  const inFourth = text.indexOf(FOURTH);
  return {
    ...all,
    source: {
      format: 'text',
      length: text.length + 400,
      encoding: null,
      url: 'https://coast.example/news/harbour?a=1&b=2',
      canonicalUrl: null,
      map: [
        [0, 0, (body[0] as Block).start - 2, (body[0] as Block).start - 2],
        [
          (body[0] as Block).start,
          (body[0] as Block).start + 400,
          text.length - (body[0] as Block).start,
          text.length - (body[0] as Block).start,
        ],
      ],
    },
    outlet: { id: 'coast', name: 'The Coast', domain: 'coast.example', evidence: 'url' },
    language: 'en-GB',
    headline: spanOf(text, headline.text),
    dek: spanOf(text, dek.text),
    byline: {
      text: 'By Mara Lindqvist, shipping correspondent, and agencies',
      source: [{ start: 110, end: 165 }],
      authors: [{ kind: 'person', name: 'Mara Lindqvist', role: 'shipping correspondent' }],
      agencies: ['Reuters', 'AP'],
    },
    dateline: {
      ...spanOf(text, 'VESSBY, March 3 (Nordwire) -'),
      place: 'VESSBY',
      date: 'March 3',
      agency: 'Nordwire',
    },
    publishedAt: '2025-03-03T18:20:00+01:00',
    section: 'Shipping',
    topics: ['Harbours', 'Storms'],
    body,
    images: [
      {
        url: 'https://coast.example/storm.jpg',
        alt: null,
        caption: 'The fish market under water',
        credit: 'Coast/AP',
        width: 1200,
        height: 800,
        lead: true,
        after: null,
        source: { start: 0, end: 0 },
      },
    ],
    notes: [
      {
        kind: 'correction',
        text: 'An earlier version misspelt the mayor’s name.',
        source: { start: 0, end: 0 },
      },
    ],
    quotes: [
      quote(
        text,
        '“The quays are safe,” harbour master Anna Berg said at a briefing, “and they will stay open.”',
        {
          kind: 'direct',
          parts: ['The quays are safe,', 'and they will stay open.'],
          cue: ['said', 'say'],
          speaker: speaker(text, 'Anna Berg', 'e2'),
        },
      ),
      quote(text, 'the storm “a warning to every town on the coast”', {
        kind: 'partial',
        parts: ['a warning to every town on the coast'],
        cue: ['called', 'call'],
        speaker: speaker(text, 'Mayor Joakim Lund', 'e3', 'Joakim Lund'),
      }),
      quote(text, 'the council would spend €4 million on a new quay', {
        kind: 'indirect',
        cue: ['said the council', 'say'],
        speaker: speaker(text, 'Mayor Joakim Lund', 'e3', 'Joakim Lund'),
      }),
      quote(text, `${FOURTH}\n\n${FIFTH}`, {
        kind: 'direct',
        parts: [
          'We heard the ropes go one after the other,',
          'Then it was quiet.',
          'Nobody slept that night & nobody complained.',
        ],
        cue: ['said', 'say', inFourth],
        speaker: speaker(text, 'she', 'e2', 'Anna Berg', inFourth),
      }),
      quote(text, 'they would run fewer boats until May', {
        kind: 'indirect',
        cue: ['said they', 'say'],
        speaker: {
          ...speaker(text, 'Both ferry companies', null),
          memberIds: ['e6', 'e7'],
          name: 'both ferry companies',
        },
      }),
      quote(text, 'the sea wall had “more holes than stones”', {
        kind: 'partial',
        parts: ['more holes than stones'],
        cue: ['According to', 'according to'],
        speaker: { ...speaker(text, 'residents', null), name: null },
      }),
    ],
    entities: [
      entity(text, 'e1', 'place', 'Vessby', [['harbour of Vessby', 'Vessby', 'name']], {
        wikidata: 'Q1234567',
      }),
      entity(
        text,
        'e2',
        'person',
        'Anna Berg',
        [
          ['Anna Berg', 'Anna Berg', 'name'],
          ['She thanked', 'She', 'pronoun'],
          ['she said', 'she', 'pronoun'],
        ],
        { aliases: ['Berg'], descriptors: ['harbour master'] },
      ),
      entity(text, 'e3', 'person', 'Joakim Lund', [['Joakim Lund', 'Joakim Lund', 'name']], {
        descriptors: ['mayor'],
      }),
      entity(
        text,
        'e4',
        'organisation',
        'Vessby Residents’ Association',
        [
          ['Vessby Residents’ Association', 'Vessby Residents’ Association', 'name'],
          ['(VRA)', 'VRA', 'short'],
        ],
        { aliases: ['VRA'] },
      ),
      entity(text, 'e5', 'organisation', 'Nordwire', [['(Nordwire)', 'Nordwire', 'name']]),
      entity(text, 'e6', 'organisation', 'Sundline', [['Sundline', 'Sundline', 'name']]),
      entity(text, 'e7', 'organisation', 'Grey Ferries', [['Grey F', 'Grey Ferries', 'name']]),
      entity(text, 'e8', 'event', 'worst storm in a decade', [
        ['worst storm in a decade', 'worst storm in a decade', 'nominal'],
      ]),
      entity(text, 'e9', 'money', '€4 million', [['€4 million', '€4 million', 'name']]),
      entity(text, 'e10', 'date', 'Monday', [['on Monday', 'Monday', 'name']]),
    ],
    boilerplate: [
      struck('share', 'Share this article', 120),
      struck('donation', appeal, 180),
      struck('related', 'Read more: Ten harbours to see <before> you drown', 1700),
      struck('comments', 'Comments', 9000),
    ],
    evidence: [
      { field: 'headline', rule: 'first-line', confidence: 0.9 },
      { field: 'outlet', rule: 'url', confidence: 1 },
    ],
    diagnostics: [
      { code: 'truncated', message: 'The body ends in the middle of a sentence.', source: null },
    ],
  };
}

function struck(
  reason: Article['boilerplate'][number]['reason'],
  text: string,
  start: number,
): Article['boilerplate'][number] {
  const source = { start, end: start + text.length };
  return { reason, rule: `${reason}-line`, text, source, confidence: 0.97 };
}

function quote(
  text: string,
  words: string,
  given: {
    kind: Quote['kind'];
    parts?: string[];
    cue: [words: string, lemma: string, from?: number];
    speaker: Speaker;
  },
): Quote {
  const whole = spanOf(text, words);
  const [cueWords, lemma, from] = given.cue;
  const head = cueWords.startsWith('said ') ? 'said' : cueWords;
  const { start } = spanOf(text, cueWords, from ?? 0);
  const cue: Cue = { ...spanOf(text, head, start), lemma };
  return {
    ...whole,
    kind: given.kind,
    act: 'statement',
    content: [whole],
    parts: (given.parts ?? []).map((part) => spanOf(text, part, whole.start)),
    cue,
    speaker: given.speaker,
    medium: null,
    rule: 'cue',
    confidence: 0.93,
  };
}

function speaker(
  text: string,
  words: string,
  entityId: string | null,
  name: string = words,
  from = 0,
): Speaker {
  return { mention: spanOf(text, words, from), entityId, memberIds: [], name, confidence: 0.98 };
}

function entity(
  text: string,
  id: string,
  type: Entity['type'],
  name: string,
  mentions: [context: string, words: string, form: Mention['form']][],
  rest: Partial<Entity> = {},
): Entity {
  return {
    id,
    type,
    name,
    aliases: [],
    descriptors: [],
    mentions: mentions.map(([context, words, form]) => ({
      ...spanOf(text, words, spanOf(text, context).start),
      form,
    })),
    salience: 0.5,
    value: null,
    wikidata: null,
    evidence: ['context'],
    confidence: 0.9,
    ...rest,
  };
}
