/**
 * The seed article as a careful reader has it. Acts of speech count (“has rejected”, “is a key demand
 * of”), thoughts do not (“has fuelled western fears that …”).
 *
 * The golden file holds the whole `Article`; this holds what a person can check line by line.
 */

/** One attribution: kind, reported content, words in marks, cue, its lemma, speaker, who that is. */
export interface ReadQuote {
  kind: 'direct' | 'partial' | 'indirect';
  text: string;
  parts: string[];
  cue: string;
  lemma: string;
  mention: string;
  name: string | null;
}

/** First and last words of the thirteen paragraphs. */
export const PARAGRAPHS: readonly (readonly [first: string, last: string])[] = [
  ['Russian president Vladimir Putin and', 'rising tensions over Ukraine.'],
  ['The Kremlin said the two', 'with a special character.'],
  ['Mr Putin’s presence makes him', 'and other Muslim minorities.'],
  ['The Russian president also unveiled', 'relations with the west.'],
  ['The two countries expressed concern', 'and other strategic objectives”.'],
  ['They said they opposed further', '“ideologised Cold War approaches”.'],
  ['A build-up of more than', 'denied planning an offensive.'],
  ['A halt to Nato’s eastwards', 'such as arms control.'],
  ['China supports Russia’s proposals to', 'the joint statement said.'],
  ['The Kremlin said the presidents', 'use of the dollar.'],
  ['The US president, Joe Biden,', 'if Russia invades Ukraine.'],
  ['In the joint statement, Moscow', 'independence in any form.'],
  ['“The Russian side reaffirms its', 'of Taiwan,” it said.'],
];

/** What is struck: first words and reason, in order. */
export const STRUCK: readonly (readonly [first: string, reason: string])[] = [
  ['Your support helps us', 'donation'],
  ['From reproductive rights', 'donation'],
  ['At such a critical moment', 'donation'],
  ['The Independent is trusted', 'donation'],
  ['Your support makes all the difference.', 'donation'],
  ['Reuters / AP', 'agency-credit'],
  ['Subscribe to Independent Premium', 'subscription'],
  ['Want to bookmark', 'subscription'],
  ['Join our commenting forum', 'comments'],
  ['Join thought-provoking conversations', 'comments'],
  ['Comments', 'comments'],
];

const BOTH = 'Russia and China';

/** Every attribution, in order of the text. */
export const QUOTES: readonly ReadQuote[] = [
  {
    kind: 'indirect',
    text: 'halt to Nato expansion',
    parts: [],
    cue: 'call for',
    lemma: 'call for',
    mention: 'Putin and Xi',
    name: 'Vladimir Putin and Xi Jinping',
  },
  {
    kind: 'indirect',
    text: 'Nato to halt its expansion amid rising tensions over Ukraine',
    parts: [],
    cue: 'issued a joint statement calling for',
    lemma: 'call for',
    mention: 'the two countries',
    name: BOTH,
  },
  {
    kind: 'indirect',
    text: 'the two leaders held warm and substantive talks in Beijing',
    parts: [],
    cue: 'said',
    lemma: 'say',
    mention: 'The Kremlin',
    name: 'Kremlin',
  },
  {
    kind: 'indirect',
    text: 'the relationship as an advanced partnership with a special character',
    parts: [],
    cue: 'described',
    lemma: 'describe',
    mention: 'The Kremlin',
    name: 'Kremlin',
  },
  {
    kind: 'partial',
    text: '“the advancement of US plans to develop global missile defence and deploy its elements in various regions of the world, combined with capacity building of high-precision non-nuclear weapons for disarming strikes and other strategic objectives”',
    parts: [
      'the advancement of US plans to develop global missile defence and deploy its elements in various regions of the world, combined with capacity building of high-precision non-nuclear weapons for disarming strikes and other strategic objectives',
    ],
    cue: 'expressed concern about',
    lemma: 'express',
    mention: 'The two countries',
    name: BOTH,
  },
  {
    kind: 'indirect',
    text: 'they opposed further enlargement of US-led Nato',
    parts: [],
    cue: 'said',
    lemma: 'say',
    mention: 'They',
    name: BOTH,
  },
  {
    kind: 'partial',
    text: 'the alliance to abandon its “ideologised Cold War approaches”',
    parts: ['ideologised Cold War approaches'],
    cue: 'called on',
    lemma: 'call on',
    mention: 'They',
    name: BOTH,
  },
  {
    kind: 'indirect',
    text: 'planning an offensive',
    parts: [],
    cue: 'has denied',
    lemma: 'deny',
    mention: 'Russia',
    name: 'Russia',
  },
  {
    kind: 'indirect',
    text: 'A halt to Nato’s eastwards addition of new member states',
    parts: [],
    cue: 'demand',
    lemma: 'demand',
    mention: 'the Kremlin',
    name: 'Kremlin',
  },
  {
    kind: 'indirect',
    text: 'some of Moscow’s key proposals',
    parts: [],
    cue: 'has rejected',
    lemma: 'reject',
    mention: 'The US',
    name: 'US',
  },
  {
    kind: 'indirect',
    text: 'it is willing to discuss other topics such as arms control',
    parts: [],
    cue: 'said',
    lemma: 'say',
    mention: 'The US',
    name: 'US',
  },
  {
    kind: 'indirect',
    text: 'China supports Russia’s proposals to create legally binding security guarantees in Europe',
    parts: [],
    cue: 'said',
    lemma: 'say',
    mention: 'the joint statement',
    name: null,
  },
  {
    kind: 'indirect',
    text: 'the presidents also discussed the need to broaden trade in national currencies because of unpredictability surrounding the use of the dollar',
    parts: [],
    cue: 'said',
    lemma: 'say',
    mention: 'The Kremlin',
    name: 'Kremlin',
  },
  {
    kind: 'indirect',
    text: 'Russian companies could be cut off from the ability to trade in dollars as part of sanctions if Russia invades Ukraine',
    parts: [],
    cue: 'has said',
    lemma: 'say',
    mention: 'The US president, Joe Biden',
    name: 'Joe Biden',
  },
  {
    kind: 'indirect',
    text: 'it fully supported Beijing’s stance on Taiwan and opposed Taiwanese independence in any form',
    parts: [],
    cue: 'said',
    lemma: 'say',
    mention: 'Moscow',
    name: 'Moscow',
  },
  {
    kind: 'direct',
    text: '“The Russian side reaffirms its support for the One-China principle, confirms that Taiwan is an inalienable part of China, and opposes any forms of independence of Taiwan,”',
    parts: [
      'The Russian side reaffirms its support for the One-China principle, confirms that Taiwan is an inalienable part of China, and opposes any forms of independence of Taiwan,',
    ],
    cue: 'said',
    lemma: 'say',
    mention: 'it',
    name: 'Moscow',
  },
];

/** Who and what is named: type, name, the other forms, by first mention. */
export const ENTITIES: readonly (readonly [type: string, name: string, aliases: string[]])[] = [
  ['person', 'Vladimir Putin', ['Putin']],
  ['person', 'Xi Jinping', ['Xi']],
  ['organisation', 'Nato', []],
  ['place', 'Ukraine', []],
  ['place', 'Russia', []],
  ['place', 'China', []],
  ['event', 'Beijing Winter Olympics', ['Winter Olympics', 'Beijing Games']],
  ['organisation', 'Kremlin', []],
  ['place', 'Beijing', []],
  ['place', 'US', []],
  ['place', 'UK', []],
  ['place', 'Moscow', []],
  ['place', 'Europe', []],
  ['place', 'Taiwan', []],
  ['person', 'Joe Biden', []],
];
