import { isDeepStrictEqual } from 'node:util';
import { Ajv } from 'ajv';
import type * as Library from 'copydesk';
import type { Article, Entity, Quote, Span, StripOptions, StrippedText } from 'copydesk';
import type { Fault } from './fault.js';
import { disorderedLayout } from './layout.js';
import { unsafe } from './markup.js';
import { brokenPost, disorderedParts } from './nesting.js';
import { unlikeNote, unlikeStory, unsafeNote, unsafeStory } from './outputs.js';
import { misplacedPictures } from './pictures.js';
import { changedByJson, lostInJson } from './plain-json.js';
import { misreadBody, misreadHead, misreadText } from './read-back.js';
import { overlapping, runningAddress, unknownSpeaker } from './references.js';
import { crossing, nestingSpansOf, unsliced } from './spans.js';
import { disordered, outside, uncovered, unsplit } from './stretches.js';

/** One call of the library: what it was given, what it gave, and how to call it again. */
export interface Call<Result = unknown> {
  library: Pick<typeof Library, 'toMarkdown' | 'toReaderHtml' | 'toSource'>;
  input: string;
  /** What an output was given. */
  article?: Article;
  options: unknown;
  result: Result;
  again: () => unknown;
}

/** Something that holds for whatever a function gives. */
export interface Promised {
  id: string;
  /** One call in so many is checked: more for what costs more than the call itself. */
  oneIn: number;
  /** How it was broken, or null. */
  fault: (call: Call) => Fault | null;
}

function promised<Result>(
  id: string,
  fault: (call: Call<Result>) => Fault | null,
  oneIn = 1,
): Promised {
  return { id, oneIn, fault: fault as (call: Call) => Fault | null };
}

const plain = promised('json', ({ result }) => lostInJson(result), 4);
const throughJson = promised('json round trip', ({ result }) => changedByJson(result), 32);
const twice = promised(
  'same again',
  ({ again, result }) =>
    isDeepStrictEqual(again(), result) ? null : { what: 'gives another result', detail: '' },
  16,
);
const everywhere = [plain, throughJson, twice];

const found = ({ input, result }: Call<Quote[] | Entity[]>): Fault | null =>
  unsliced(input, result);

/** That an article is as a JSON Schema says. */
function fitting(schema: object): Promised {
  const validate = new Ajv({ strictTuples: false }).compile(schema);
  return promised<Article>(
    'fits its schema',
    ({ result }) => {
      if (validate(result)) return null;
      const [{ instancePath = '', message = '' } = {}] = validate.errors ?? [];
      return { what: `${instancePath.replaceAll(/\d+/g, 'n')} ${message}`, detail: instancePath };
    },
    16,
  );
}

/** What each function promises of its result; articles fit the JSON Schema that is given. */
export const promisesWith = (schema: object): Readonly<Record<string, readonly Promised[]>> => ({
  parseArticle: [
    ...everywhere,
    fitting(schema),
    promised<Article>('spans slice', ({ result }) => {
      const { headline, dek, dateline, body, embeds, quotes, entities, text } = result;
      return unsliced(text, { headline, dek, dateline, body, embeds, quotes, entities });
    }),
    promised<Article>('spans nest', ({ result }) => disorderedParts(result)),
    promised<Article>('posts are whole blocks', ({ result }) => brokenPost(result)),
    promised<Article>('pictures have a place', ({ result }) => misplacedPictures(result)),
    promised<Article>('the layout lies in its blocks', ({ result }) => disorderedLayout(result)),
    promised<Article>('mentions lie apart', ({ result }) => overlapping(result.entities)),
    promised<Article>('speakers are known', ({ result }) => unknownSpeaker(result)),
    promised<Article>('addresses run nothing', ({ result }) => runningAddress(result)),
    promised<Article>('places lie in the input', ({ input, result }) => outside(input, result)),
    promised<Article>('the map is in order', ({ input, result }) => disordered(input, result)),
    promised<Article>(
      'reads the same in the input',
      ({ library, input, result }) =>
        result.source.format === 'text'
          ? misreadText(input, result, library.toSource)
          : (misreadBody(input, result, library.toSource) ??
            misreadHead(input, result, library.toSource)),
      8,
    ),
  ],
  stripBoilerplate: [
    ...everywhere,
    promised<StrippedText>('covers the input', ({ input, result }) => uncovered(input, result)),
    promised<StrippedText>('strikes what it is told', ({ options, result }) => {
      const { keep, strip, threshold = 0 } = options as StripOptions;
      // up to the default a line among furniture is struck though its own score is lower
      const least = threshold > 0.9 ? threshold : 0;
      const wrong = result.removed.find(
        ({ reason, confidence }) =>
          keep?.includes(reason) || strip?.includes(reason) === false || confidence < least,
      );
      return wrong ? { what: 'strikes against its options', detail: JSON.stringify(wrong) } : null;
    }),
  ],
  extractQuotes: [
    ...everywhere,
    promised('spans slice', found),
    promised<Quote[]>('spans nest', ({ options, result }) => {
      const { entities = [] } = options as { entities?: Entity[] };
      return crossing(nestingSpansOf({ quotes: result, entities }));
    }),
    promised<Quote[]>('speakers are known', ({ options, result }) => {
      const { entities } = options as { entities?: Entity[] };
      return entities === undefined ? null : unknownSpeaker({ quotes: result, entities });
    }),
  ],
  extractEntities: [
    ...everywhere,
    promised('spans slice', found),
    promised<Entity[]>('mentions lie apart', ({ result }) => overlapping(result)),
  ],
  splitSentences: [
    ...everywhere,
    promised<Span[]>('sentences in order', ({ input, result }) => unsplit(input, result)),
  ],
  learnFurniture: everywhere,
  toJsonLd: everywhere,
  toMarkdown: [
    twice,
    promised<string>('the note is safe', ({ result }) => unsafeNote(result), 8),
    promised<string>('reads back', ({ library, article }) => unlikeNote(library, article), 8),
  ],
  toReaderHtml: [
    twice,
    promised<string>('the page is safe', ({ result }) => unsafeStory(result), 8),
    promised<string>('reads back', ({ library, article }) => unlikeStory(library, article), 8),
  ],
  toText: [twice],
  toHtml: [twice, promised<string>('the page is safe', ({ result }) => unsafe(result), 8)],
});
