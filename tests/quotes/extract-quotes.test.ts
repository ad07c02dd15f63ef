import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';

/** Text, then for each quote: kind, span, speaker as printed, lemma of the cue. */
type Form = [text: string, ...quotes: string[]];

/** One quote as a line: `direct | “It is safe,” | Anna Berg | say`. */
const lines = (text: string): string[] =>
  extractQuotes(text, { all: true }).map(({ kind, text: span, speaker, cue }) =>
    [kind, span, speaker?.mention.text ?? '-', cue?.lemma ?? '-'].join(' | '),
  );

const expectForm = (text: string, ...quotes: string[]) => expect(lines(text)).toEqual(quotes);

// biome-ignore format: one form a line
const DIRECT: Form[] = [
  ['“The bridge is safe,” Anna Berg said.', 'direct | “The bridge is safe,” | Anna Berg | say'],
  ['“The bridge is safe,” said Anna Berg.', 'direct | “The bridge is safe,” | Anna Berg | say'],
  ['Anna Berg said: “The bridge is safe.”', 'direct | “The bridge is safe.” | Anna Berg | say'],
  ['"The bridge is safe," Anna Berg said.', 'direct | "The bridge is safe," | Anna Berg | say'],
  ['‘The bridge is safe,’ Anna Berg said.', 'direct | ‘The bridge is safe,’ | Anna Berg | say'],
  ["'The bridge isn't safe,' Anna Berg said.", "direct | 'The bridge isn't safe,' | Anna Berg | say"],
  ['«The bridge is safe,» said Anna Berg.', 'direct | «The bridge is safe,» | Anna Berg | say'],
  ['„The bridge is safe,“ said Anna Berg.', 'direct | „The bridge is safe,“ | Anna Berg | say'],
  ["``The bridge is safe,'' said Anna Berg.", "direct | ``The bridge is safe,'' | Anna Berg | say"],
  ['“Is the bridge safe?” asked Jon Holm.', 'direct | “Is the bridge safe?” | Jon Holm | ask'],
  ['“Close it!” Holm shouted.', 'direct | “Close it!” | Holm | shout'],
  ['“No,” said Holm.', 'direct | “No,” | Holm | say'],
  ['Anna Berg told the BBC: “The bridge is safe.”', 'direct | “The bridge is safe.” | Anna Berg | tell'],
  ['Anna Berg wrote on Twitter: “The bridge is safe.”', 'direct | “The bridge is safe.” | Anna Berg | write'],
  ['“The bridge is safe,” the statement read.', 'direct | “The bridge is safe,” | the statement | read'],
  ['“The bridge is safe,” said Ms Berg, 34, a spokeswoman for the port.', 'direct | “The bridge is safe,” | Ms Berg, 34, a spokeswoman for the port | say'],
  ['Speaking in Vessby, Anna Berg said: “The bridge is safe.”', 'direct | “The bridge is safe.” | Anna Berg | say'],
  ['“The bridge is safe.” — Anna Berg', 'direct | “The bridge is safe.” | Anna Berg | -'],
  ['“The bridge is safe.” ― Anna Berg', 'direct | “The bridge is safe.” | Anna Berg | -'],
  ['Anna Berg: “The bridge is safe.”', 'direct | “The bridge is safe.” | Anna Berg | :'],
  ['Anna Berg said: “I told him, ‘Close it,’ and he did.”', 'direct | “I told him, ‘Close it,’ and he did.” | Anna Berg | say'],
];

// biome-ignore format: one form a line
const SEVERAL_PARTS: Form[] = [
  ['“The bridge is safe,” Anna Berg said, “and it will stay open.”', 'direct | “The bridge is safe,” Anna Berg said, “and it will stay open.” | Anna Berg | say'],
  ['“The bridge is safe,” Anna Berg said. “It will stay open.”', 'direct | “The bridge is safe,” Anna Berg said. “It will stay open.” | Anna Berg | say'],
  ['“The bridge,” Berg went on, “is safe.”', 'direct | “The bridge,” Berg went on, “is safe.” | Berg | go on'],
  ['“It is safe,” Anna Berg said.\n\n“It will stay open.”', 'direct | “It is safe,” | Anna Berg | say', 'direct | “It will stay open.” | Anna Berg | -'],
  ['“It is safe,” Anna Berg said. “It is open.\n\n“It is ours.”', 'direct | “It is safe,” Anna Berg said. “It is open.\n\n“It is ours.” | Anna Berg | say'],
  ['“It is safe.\n\n“It is ours,” said Anna Berg.', 'direct | “It is safe.\n\n“It is ours,” | Anna Berg | say'],
  ['ANNA BERG: I think it is safe.\n\nJON HOLM: I do not think so.', 'direct | I think it is safe. | ANNA BERG | -', 'direct | I do not think so. | JON HOLM | -'],
];

// biome-ignore format: one form a line
const PARTIAL: Form[] = [
  ['Anna Berg called the bridge “a danger to all”.', 'partial | the bridge “a danger to all” | Anna Berg | call'],
  ['Anna Berg described the bridge as “a danger to all” and “a disgrace”.', 'partial | the bridge as “a danger to all” and “a disgrace” | Anna Berg | describe'],
  ['The bridge “will never open”, Berg said.', 'partial | The bridge “will never open” | Berg | say'],
  ['Many said the bridge was “past its best”.', 'partial | the bridge was “past its best” | Many | say'],
  ['The council expressed concern about “the state of the bridge”.', 'partial | “the state of the bridge” | The council | express'],
  ['They said they opposed a tunnel and called on the council to drop its “mad plans”.', 'indirect | they opposed a tunnel | They | say', 'partial | the council to drop its “mad plans” | They | call on'],
];

// biome-ignore format: one form a line
const INDIRECT: Form[] = [
  ['Anna Berg said the bridge was safe.', 'indirect | the bridge was safe | Anna Berg | say'],
  ['Anna Berg said that the bridge was safe.', 'indirect | that the bridge was safe | Anna Berg | say'],
  ['The bridge was safe, Anna Berg said.', 'indirect | The bridge was safe | Anna Berg | say'],
  ['The bridge reopened on Monday, said Anna Berg.', 'indirect | The bridge reopened on Monday | Anna Berg | say'],
  ['Two barges sank, Anna Berg said.', 'indirect | Two barges sank | Anna Berg | say'],
  ['Anna Berg said on Monday that the bridge was safe.', 'indirect | that the bridge was safe | Anna Berg | say'],
  ['According to Anna Berg, the bridge is safe.', 'indirect | the bridge is safe | Anna Berg | according to'],
  ['The bridge is safe, according to Anna Berg.', 'indirect | The bridge is safe | Anna Berg | according to'],
  ['The bridge, according to Anna Berg, is safe and will stay open.', 'indirect | The bridge, according to Anna Berg, is safe and will stay open | Anna Berg | according to'],
  ['Anna Berg told the BBC that the bridge was safe.', 'indirect | that the bridge was safe | Anna Berg | tell'],
  ['Reporters were told by Anna Berg that the bridge was safe.', 'indirect | that the bridge was safe | Anna Berg | tell'],
  ['Berg, who said the bridge was safe, left early.', 'indirect | the bridge was safe | who | say'],
  ['A spokesman for the ministry said the bridge was safe.', 'indirect | the bridge was safe | A spokesman for the ministry | say'],
  ['The mayor, Jon Holm, has said the bridge was safe.', 'indirect | the bridge was safe | The mayor, Jon Holm | say'],
  ['Jon Holm, the mayor, said the bridge was safe.', 'indirect | the bridge was safe | Jon Holm, the mayor | say'],
  ['Holm and Berg said the bridge was safe.', 'indirect | the bridge was safe | Holm and Berg | say'],
  ['Officials say the bridge is safe.', 'indirect | the bridge is safe | Officials | say'],
  ['Holm asked whether the bridge was safe.', 'indirect | whether the bridge was safe | Holm | ask'],
  ['Ms Berg called on the council to close the bridge.', 'indirect | the council to close the bridge | Ms Berg | call on'],
  ['Ms Berg called for a halt to the works.', 'indirect | a halt to the works | Ms Berg | call for'],
  ['Berg accused the council of neglect.', 'indirect | the council of neglect | Berg | accuse'],
  ['The council expressed concern about the works.', 'indirect | the works | The council | express'],
  ['The ministry has denied planning a tunnel.', 'indirect | planning a tunnel | The ministry | deny'],
  ['The group published a letter urging the council to act.', 'indirect | the council to act | The group | urge'],
  ['Closure of the bridge is a demand of the council.', 'indirect | Closure of the bridge | the council | demand'],
  ['Anna Berg said the bridge was safe and called on the council to pay.', 'indirect | the bridge was safe | Anna Berg | say', 'indirect | the council to pay | Anna Berg | call on'],
  ['The council has rejected the plan but said it was ready for talks.', 'indirect | the plan | The council | reject', 'indirect | it was ready for talks | The council | say'],
];

// biome-ignore format: one form a line
const NONE: Form[] = [
  [''],
  ['He read “The Long Bridge” twice.'],
  ['Jon “Johnny” Holm opened the bridge.'],
  ['The so-called “bridge of sighs” was closed.'],
  ['In the ’90s the workers’ bridge was built by Holm’s firm.'],
  ['The bridge is 6" wide and 12" long.'],
];

// biome-ignore format: one form a line
const ACTS: [text: string, act: string][] = [
  ['Anna Berg said the bridge was safe.', 'statement'],
  ['“The bridge is safe,” Anna Berg said.', 'statement'],
  ['The bridge is safe, according to Anna Berg.', 'statement'],
  ['Anna Berg denied that the bridge was unsafe.', 'statement'],
  ['Her claim that the bridge was safe was doubted.', 'statement'],
  ['“Is the bridge safe?” asked Jon Holm.', 'question'],
  ['Holm asked whether the bridge was safe.', 'question'],
  ['Holm wondered whether the bridge was safe.', 'question'],
  ['Anna Berg declined to comment.', 'withheld'],
  ['Anna Berg declined to say whether the bridge was safe.', 'withheld'],
  ['Anna Berg refused to say whether the bridge was safe.', 'withheld'],
  ['Anna Berg did not say whether the bridge was safe.', 'withheld'],
  ['Anna Berg has never said that the bridge was safe.', 'withheld'],
  ['Anna Berg fears the bridge is unsafe.', 'attitude'],
  ['Anna Berg believes that the bridge is safe.', 'attitude'],
  ['Anna Berg plans to close the bridge.', 'attitude'],
  ['Anna Berg hopes that the bridge is safe.', 'attitude'],
];

describe('extractQuotes', () => {
  it.each(ACTS)('act: %s', (text, act) => {
    expect(extractQuotes(text, { all: true }).map((quote) => quote.act)).toEqual([act]);
  });

  it('gives what is reported in pieces where a cue parts it', () => {
    const contents = [
      '“It is safe,” Anna Berg said, “and it will stay open.”',
      'The bridge, according to Anna Berg, is safe.',
      'Anna Berg called the bridge “a danger to all”.',
    ].map((text) => extractQuotes(text)[0]?.content.map((piece) => piece.text));
    expect(contents).toEqual([
      ['“It is safe,”', '“and it will stay open.”'],
      ['The bridge', 'is safe'],
      ['the bridge “a danger to all”'],
    ]);
  });

  it.each(DIRECT)('direct: %s', expectForm);
  it.each(SEVERAL_PARTS)('in parts: %s', expectForm);
  it.each(PARTIAL)('partial: %s', expectForm);
  it.each(INDIRECT)('indirect: %s', expectForm);
  it.each(NONE)('none: %s', expectForm);

  it('makes one quote of two quotations in one report', () => {
    const text =
      'Anna Berg suggested that the port would “do all it could,” stressing that “no quay is lost” and that crews had worked “through the night.”';
    const quotes = extractQuotes(text);
    const spans = quotes.map(({ start, end, cue }) => `${start} ${end} ${cue?.text}`);
    expect(new Set(spans).size).toBe(spans.length);
  });

  it('gives the words inside the marks as parts', () => {
    const [quote] = extractQuotes('“It is safe,” Anna Berg said, “and it will stay open.”');
    expect(quote?.parts.map((part) => part.text)).toEqual([
      'It is safe,',
      'and it will stay open.',
    ]);
  });

  it.each([
    ['“The bridge is safe,” Anna Berg has said.', 'has said'],
    ['Anna Berg has repeatedly said the bridge is safe.', 'has repeatedly said'],
    ['Ms Berg called on the council to act.', 'called on'],
    ['The council expressed deep concern about the works.', 'expressed deep concern about'],
    ['The bridge is safe, according to Anna Berg.', 'according to'],
    ['The group issued a statement calling for a new bridge.', 'issued a statement calling for'],
  ])('cue of: %s', (text, cue) => {
    expect(extractQuotes(text, { all: true }).map((quote) => quote.cue?.text)).toEqual([cue]);
  });

  it.each([
    ['Sending a short letter\n\nUrging care is wise, Anna Berg said.'],
    ['The bridge Anna Berg called\n\nfor years a danger is safe, Holm said.'],
  ])('no cue runs over a paragraph: %j', (text) => {
    const cues = extractQuotes(text).map((quote) => quote.cue?.text ?? '');
    expect(cues.filter((cue) => cue.includes('\n'))).toEqual([]);
    expect(cues).toContain('said');
  });

  it.each([
    ['“The bridge is safe,” Anna Berg said.', 'cue-after'],
    ['“The bridge is safe,” said Anna Berg.', 'inverted'],
    ['Anna Berg said the bridge was safe.', 'cue-before'],
    ['Berg, who said the bridge was safe, left.', 'relative'],
    ['Reporters were told by Anna Berg that the bridge was safe.', 'passive'],
    ['The bridge is safe, according to Anna Berg.', 'according-to'],
    ['Closure of the bridge is a demand of the council.', 'noun-cue'],
    ['Anna Berg: “The bridge is safe.”', 'colon'],
    ['“The bridge is safe.” — Anna Berg', 'signature'],
  ])('rule of: %s', (text, rule) => {
    expect(extractQuotes(text, { all: true }).map((quote) => quote.rule)).toEqual([rule]);
  });
});
