import {
  type Article,
  createParser,
  defineOutlet,
  extractEntities,
  extractQuotes,
  learnFurniture,
  mergeFurniture,
  parseArticle,
  splitSentences,
  stripBoilerplate,
  toHtml,
  toJsonLd,
  toMarkdown,
  toReaderHtml,
  toSource,
  toText,
} from 'copydesk';
import { readArchive } from 'copydesk/batch';
import { knownEntities } from 'copydesk/wikidata';
import { describe, expect, it } from 'vitest';

const TEXT = 'Rain\n\nBy Mara Lind\n\n“It pours,” said Anna Berg of Vessby on Monday morning.';
const memory = learnFurniture([TEXT]);
const DEFINITION = { id: 'vessby-post', name: 'Vessby Post', domains: ['vessby.example'] };
const outlet = defineOutlet(DEFINITION);

const STORED = JSON.stringify(parseArticle(TEXT));

/** A page with all that can be laid out. */
const PAGE = `<article><h1>Rain</h1><p>It <a href="/rain">rained</a> <b>all</b> day in Vessby on Monday, and the town was wet.</p>
<ol><li>The ferries sail again from six.</li></ol><blockquote cite="/a"><p>The sea takes what it is given.</p></blockquote>
<table><tr><th>Year<th>Days<tr><td>2022<td>204</table><img src="/a.jpg" width="800" height="600" alt="A lane">
<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Rain"></iframe>
<p>The rain ended on Tuesday morning, when the wind turned to the north and the ferries sailed again.</p></article>`;
const STORED_PAGE = JSON.stringify(parseArticle(PAGE, { url: 'https://vessby.example/' }));

const OUTPUTS: { readonly [name: string]: (article: Article) => unknown } = {
  toHtml,
  toMarkdown: (article) =>
    toMarkdown(article) + toMarkdown(article, { frontMatter: true, quotes: true }),
  toReaderHtml,
  toText,
  toJsonLd,
};

/** An article as JSON brings it. */
const loaded = (): Article => JSON.parse(STORED) as Article;

/** Values of every type. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  7,
  Number.NaN,
  'rain',
  ['rain'],
  [null],
  {},
  { toString: 1 },
  () => 7,
  1n,
  Symbol('rain'),
];

type Kind = 'text' | 'flag' | 'number' | 'list' | 'texts' | 'object' | 'function';
const KINDS: { readonly [kind in Kind]: (value: unknown) => boolean } = {
  text: (value) => typeof value === 'string',
  flag: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  list: Array.isArray,
  texts: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  function: (value) => typeof value === 'function',
};

type Row = readonly [name: string, call: (value: never) => unknown, wanted: Kind, also?: unknown[]];

/** Each argument and option of each function: how it is given, its type, and what it may be besides. */
const ARGUMENTS: readonly Row[] = [
  ['parseArticle', (it) => parseArticle(it), 'text'],
  ['parseArticle: options', (it) => parseArticle(TEXT, it), 'object', [undefined]],
  ['parseArticle: options.url', (url) => parseArticle(TEXT, { url }), 'text', [undefined]],
  ['stripBoilerplate', (it) => stripBoilerplate(it), 'text'],
  ['stripBoilerplate: options', (it) => stripBoilerplate(TEXT, it), 'object', [undefined]],
  [
    'stripBoilerplate: options.keep',
    (keep) => stripBoilerplate(TEXT, { keep }),
    'texts',
    [undefined],
  ],
  [
    'stripBoilerplate: options.strip',
    (strip) => stripBoilerplate(TEXT, { strip }),
    'texts',
    [undefined],
  ],
  ['extractQuotes', (it) => extractQuotes(it), 'text'],
  ['extractQuotes: options', (it) => extractQuotes(TEXT, it), 'object', [undefined]],
  [
    'extractQuotes: options.language',
    (language) => extractQuotes(TEXT, { language }),
    'text',
    [undefined, null],
  ],
  ['extractEntities', (it) => extractEntities(it), 'text'],
  ['extractEntities: options', (it) => extractEntities(TEXT, it), 'object', [undefined]],
  [
    'extractEntities: options.language',
    (language) => extractEntities(TEXT, { language }),
    'text',
    [undefined, null],
  ],
  [
    'extractEntities: options.linker',
    (linker) => extractEntities(TEXT, { linker }),
    'function',
    [undefined],
  ],
  ['knownEntities: text', (it) => knownEntities([], it), 'text'],
  ['readArchive: options', (it) => readArchive([], it), 'object', [undefined]],
  ['readArchive: options.url', (url) => readArchive([], { url }), 'text', [undefined]],
  ['readArchive: options.include', (include) => readArchive([], { include }), 'texts', [undefined]],
  ['readArchive: options.onSkip', (onSkip) => readArchive([], { onSkip }), 'function', [undefined]],
  ['readArchive: options.parser', (parser) => readArchive([], { parser }), 'function', [undefined]],
  ['toMarkdown: options', (it) => toMarkdown(loaded(), it), 'object', [undefined]],
  [
    'toMarkdown: options.frontMatter',
    (frontMatter) => toMarkdown(loaded(), { frontMatter }),
    'flag',
    [undefined],
  ],
  ['toMarkdown: options.links', (links) => toMarkdown(loaded(), { links }), 'flag', [undefined]],
  ['toMarkdown: options.images', (images) => toMarkdown(loaded(), { images }), 'flag', [undefined]],
  ['toMarkdown: options.quotes', (quotes) => toMarkdown(loaded(), { quotes }), 'flag', [undefined]],
  ['splitSentences', (it) => splitSentences(it), 'text'],
  [
    'learnFurniture: memory.lines["a"]',
    (a) => learnFurniture([], { texts: 1, lines: { a } }),
    'number',
  ],
  ['createParser: stages', (it) => createParser(it), 'object', [undefined]],
  [
    'createParser: stages.entities',
    (entities) => createParser({ entities }),
    'function',
    [undefined],
  ],
  ['createParser: stages.linker', (linker) => createParser({ linker }), 'function', [undefined]],
  ['createParser: stages.quotes', (quotes) => createParser({ quotes }), 'function', [undefined]],
];

const lacks = (value: unknown, wanted: Kind, also: readonly unknown[] = []): boolean =>
  !KINDS[wanted](value) && !also.includes(value);

/** What a call throws, or null. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
    return null;
  } catch (error) {
    return error;
  }
}

function expectTypeError(call: () => unknown, name: string): void {
  const error = thrownBy(call);
  expect(error).toBeInstanceOf(TypeError);
  const { message } = error as TypeError;
  expect(message.startsWith(name), `${message} names ${name}`).toBe(true);
  expect(message).toMatch(/ needs .*, not (?:undefined|null|list|object|[a-z]+)$/);
}

describe('a wrong argument', () => {
  it.each(ARGUMENTS.map((row) => [row[0], row] as const))(
    '%s is refused by name, a right one taken',
    (_, row) => {
      const [name, call, wanted, also] = row;
      for (const value of VALUES) {
        if (lacks(value, wanted, also)) expectTypeError(() => call(value as never), name);
        else expect(thrownBy(() => call(value as never))).toBe(null);
      }
    },
  );

  // biome-ignore format: one call a line
  it.each<[name: string, call: () => unknown]>([
    ['stripBoilerplate: options.memory.texts', () => stripBoilerplate(TEXT, { memory: {} as never })],
    ['stripBoilerplate: options.memory', () => stripBoilerplate(TEXT, { memory: null as never })],
    ['stripBoilerplate: options.memory.lines', () => stripBoilerplate(TEXT, { memory: { texts: 1, lines: [] as never } })],
    ['stripBoilerplate: options.threshold', () => stripBoilerplate(TEXT, { threshold: '0.5' as never })],
    ['stripBoilerplate: options.keep', () => stripBoilerplate(TEXT, { keep: 7 as never })],
    ['learnFurniture', () => learnFurniture('text')],
    ['learnFurniture', () => learnFurniture(null as never)],
    ['learnFurniture', () => learnFurniture([7 as never])],
    ['learnFurniture: memory', () => learnFurniture([], null as never)],
    ['learnFurniture: memory.texts', () => learnFurniture([], {} as never)],
    ['mergeFurniture: one.texts', () => mergeFurniture({} as never, memory)],
    ['mergeFurniture: other', () => mergeFurniture(memory, null as never)],
    ['splitSentences: start', () => splitSentences(TEXT, '0' as never)],
    ['splitSentences: end', () => splitSentences(TEXT, 0, null as never)],
    ['extractQuotes: options.entities', () => extractQuotes(TEXT, { entities: {} as never })],
    ['extractQuotes: options.entities[0].id', () => extractQuotes(TEXT, { entities: [{} as never] })],
    ['extractQuotes: options.entities[0].mentions[0]', () => extractQuotes('Rain', { entities: extractEntities(TEXT) })],
    ['createParser: stages.outlets', () => createParser({ outlets: outlet as never })],
    ['createParser: stages.outlets[0].names', () => createParser({ outlets: [DEFINITION as never] })],
    ['createParser: stages.outlets[1]', () => createParser({ outlets: [outlet, null as never] })],
    ['defineOutlet', () => defineOutlet(null as never)],
    ['defineOutlet', () => defineOutlet([] as never)],
    ['toSource: article', () => toSource(null as never, { start: 0, end: 1 })],
    ['toSource: article.source', () => toSource({ text: 'Rain' } as never, { start: 0, end: 1 })],
    ['toSource: span', () => toSource(loaded(), null as never)],
    ['toSource: span.start', () => toSource(loaded(), { start: '0' as never, end: 1 })],
  ])('%s is refused: %s', (name, call) => {
    expectTypeError(call, name);
  });

  it.each<[name: string, call: () => unknown]>([
    ['parseArticle: options.format', () => parseArticle(TEXT, { format: 'pdf' as never })],
    [
      'stripBoilerplate: options.threshold',
      () => stripBoilerplate(TEXT, { threshold: Number.NaN }),
    ],
    ['stripBoilerplate: options.threshold', () => stripBoilerplate(TEXT, { threshold: 2 })],
    ['splitSentences', () => splitSentences(TEXT, -1)],
    ['splitSentences', () => splitSentences(TEXT, 2, 1)],
    ['splitSentences', () => splitSentences(TEXT, 0, TEXT.length + 1)],
    ['splitSentences', () => splitSentences(TEXT, Number.NaN)],
    ['toSource', () => toSource(loaded(), { start: 0.5, end: 1 })],
  ])('%s out of its range is refused: %s', (name, call) => {
    const error = thrownBy(call);
    expect(error).toBeInstanceOf(RangeError);
    expect((error as RangeError).message.startsWith(name)).toBe(true);
  });

  it('of a map that is none is refused by toSource where it leads there', () => {
    for (const map of [[null], [[0, 0]], [{}], ['rain'], [[0, '0', 99, 99]], [[0, 9e9, 99, 99]]]) {
      const article = { ...loaded(), source: { ...loaded().source, map: map as never } };
      expect(() => toSource(article, { start: 0, end: 4 })).toThrow(
        'toSource: article.source.map needs runs of four whole numbers',
      );
    }
  });
});

describe('a wrong definition of an outlet', () => {
  // each field, at its place, and what may stand there
  const FIELDS: [
    field: string,
    wrap: (value: unknown) => object,
    right: (value: unknown) => boolean,
  ][] = [
    ['name', (name) => ({ name }), (v) => typeof v === 'string'],
    ['domains', (domains) => ({ domains }), () => false],
    ['names', (names) => ({ names }), (v) => v === undefined || KINDS.texts(v)],
    ['family', (family) => ({ family }), (v) => v === undefined || isEmpty(v)],
    ['language', (language) => ({ language }), (v) => v === undefined],
    ['timeZone', (timeZone) => ({ timeZone }), (v) => v === undefined],
    ['furniture', (furniture) => ({ furniture }), (v) => v === undefined || isEmpty(v)],
    ['furniture.related', (related) => ({ furniture: { related } }), () => false],
    ['bylines', (bylines) => ({ bylines }), (v) => v === undefined],
    ['datelines', (datelines) => ({ datelines }), (v) => v === undefined],
    ['layouts', (layouts) => ({ layouts }), (v) => v === undefined],
    ['layouts[0]', (layout) => ({ layouts: [layout] }), () => false],
    ['headline', (headline) => ({ headline }), (v) => v === undefined],
    ['body', (body) => ({ body }), (v) => v === undefined],
    ['body.drop', (drop) => ({ body: { in: 'p', drop } }), (v) => v === undefined || isEmpty(v)],
    [
      'body.drop.related',
      (related) => ({ body: { in: 'p', drop: { related } } }),
      (v) => v === undefined || typeof v === 'string',
    ],
  ];
  const isEmpty = (value: unknown): boolean =>
    KINDS.object(value) && Object.keys(value as object).length === 0;

  it.each(FIELDS)('is refused with outlet and field: %s', (field, wrap, right) => {
    for (const value of VALUES) {
      const error = thrownBy(() => defineOutlet({ ...DEFINITION, ...wrap(value) } as never));
      if (right(value)) expect(error).toBe(null);
      else {
        expect(error).toBeInstanceOf(RangeError);
        const { message } = error as RangeError;
        expect(message).toContain('outlet "vessby-post": ');
        expect(message).toContain(field.split(/[.[]/)[0]);
      }
    }
  });
});

describe('an article that was loaded and changed', () => {
  /** Each place in an article, as a path. */
  function pathsIn(value: unknown): (string | number)[][] {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const step = Array.isArray(value) ? Number(key) : key;
      return [[step], ...pathsIn(inner).map((path) => [step, ...path])];
    });
  }

  /** A copy of the article with another value at a place; without one, the place is gone. */
  function changed(stored: string, path: readonly (string | number)[], value?: unknown): Article {
    const article = JSON.parse(stored) as Article;
    let at = article as unknown as Record<string | number, never>;
    for (const step of path.slice(0, -1)) at = at[step] as never;
    const last = path[path.length - 1] as string;
    if (value === undefined && !Array.isArray(at)) delete at[last];
    else at[last] = value as never;
    return article;
  }

  const nameOf = (path: readonly (string | number)[]): string =>
    path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');

  // what only a page has, beside what a text has too
  it.each([
    ['text', STORED, /./],
    ['page', STORED_PAGE, /^(?:body|embeds|images)$/],
  ] as const)(
    'of a %s is read by every output, or refused with the field that is wrong',
    (_, stored, fields) => {
      for (const path of pathsIn(JSON.parse(stored))) {
        if (!fields.test(String(path[0]))) continue;
        for (const value of [undefined, null, -1e9, 'constructor', [null], {}]) {
          for (const [name, output] of Object.entries(OUTPUTS)) {
            const error = thrownBy(() => output(changed(stored, path, value)));
            if (error === null) continue;
            expect(error).toBeInstanceOf(TypeError);
            // a map is named as the whole that it is, and where the length does not fit to it
            const inMap = path[0] === 'source' && (path[1] === 'map' || path[1] === 'length');
            const named = inMap ? ': article.source.' : `${name}: article${nameOf(path)}`;
            expect((error as TypeError).message).toContain(named);
            expect((error as TypeError).message).toContain(' needs ');
          }
        }
      }
    },
  );

  it.each([null, undefined, 7, 'rain', [], {}])('%j is no article', (value) => {
    for (const [name, output] of Object.entries(OUTPUTS)) {
      expectTypeError(() => output(value as never), `${name}: article`);
    }
  });
});
