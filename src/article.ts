/**
 * The model: what `parseArticle` returns and what each stage works on.
 *
 * Everything here is plain JSON. All offsets are UTF-16 code units, half-open; those of a
 * {@link Span} count in `article.text` unless the property is called `source`, which counts in the
 * untouched input.
 *
 * @module
 */

/**
 * A stretch of a text: from `start` up to, not including, `end`, in UTF-16 code units.
 *
 * @example
 * ```ts
 * import type { Span } from 'copydesk';
 *
 * const span: Span = { start: 0, end: 5 };
 * 'Putin and Xi'.slice(span.start, span.end); // => 'Putin'
 * ```
 */
export interface Span {
  /** Offset of the first code unit. */
  start: number;
  /** Offset behind the last code unit. */
  end: number;
}

/**
 * A span with the text it stands for: `text.slice(start, end)` of the text it counts in.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle('Harbour reopens\n\nThe harbour of Vessby reopened on Monday.');
 * article.headline; // => { start: 0, end: 15, text: 'Harbour reopens' }
 * ```
 */
export interface TextSpan extends Span {
  /** The characters of the span. */
  text: string;
}

/**
 * One run of the map from `article.text` to the input: text offset, source offset, text length,
 * source length.
 *
 * Where both lengths are equal the run maps character by character. Where they differ (`&amp;`
 * read as `&`) it maps as a whole. Runs are ordered by text offset and never overlap.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * parseArticle('\n\nRain\n\nIt rained in Vessby all day.').source.map;
 * // => [[0, 2, 4, 4], [6, 8, 28, 28]]
 * ```
 */
export type SourceRun = [text: number, source: number, textLength: number, sourceLength: number];

/**
 * What was read, and how `article.text` maps back to it.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const { source } = parseArticle('Rain\n\nIt rained in Vessby all day.');
 * source.format; // => 'text'
 * source.length; // => 34
 * ```
 */
export interface ArticleSource {
  /** How the input was read. */
  format: 'html' | 'text';
  /** Length of the whole input in UTF-16 code units, what lies behind `maxLength` included. */
  length: number;
  /** The `url` option as it was given, or null. */
  url: string | null;
  /** The address that the page gives itself, or null. */
  canonicalUrl: string | null;
  /** Runs of `article.text` in the input; read them with {@link toSource}. */
  map: SourceRun[];
}

/**
 * The outlet an article was published by, and what showed it.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const { outlet } = parseArticle('Rain', { url: 'https://www.independent.co.uk/news/rain.html' });
 * outlet?.name; // => 'The Independent'
 * outlet?.evidence; // => 'url'
 * ```
 */
export interface OutletMatch {
  /** Identifier of the outlet's definition. */
  id: string;
  /** Name as readers know it. */
  name: string;
  /** Main domain, or null where the definition names none. */
  domain: string | null;
  /** What showed it: the URL, what the page says of itself, or words of its furniture. */
  evidence: 'url' | 'page' | 'furniture';
}

/**
 * Who is named as an author: a person, or the body that a page's own data name in the place of one.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle('Rain\n\nBy Mara Lindqvist\n\nIt rained in Vessby all day on Monday.');
 * article.byline?.authors; // => [{ kind: 'person', name: 'Mara Lindqvist', role: null }]
 * ```
 */
export interface Author {
  /** A person, or an agency, outlet or desk. */
  kind: 'person' | 'organisation';
  /** Name as printed, without “By”, role or place. */
  name: string;
  /** Role as printed beside it (“Moscow correspondent”), or null. */
  role: string | null;
}

/**
 * The byline as printed, parted into persons and news agencies.
 *
 * It stands outside `article.text`, so it carries its place in the input.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const text = 'Rain\n\nIt rained in Vessby all day on Monday.\n\nReuters / AP';
 * parseArticle(text).byline?.agencies; // => ['Reuters', 'AP']
 * ```
 */
export interface Byline {
  /** The byline's own words. */
  text: string;
  /** Where it stands in the input; several where it is printed in pieces. */
  source: Span[];
  /** Who is named as an author, persons first. */
  authors: Author[];
  /** The news agencies credited, by their usual short names (`Reuters`, `AP`, `AFP`). */
  agencies: string[];
}

/**
 * Place, day and agency printed before the first sentence: “BEIJING, Feb 4 (Reuters) —”.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const text = 'Rain\n\nVESSBY, Feb 4 (Reuters) - It rained in the town all day on Friday.';
 * const { dateline } = parseArticle(text);
 * dateline?.place; // => 'VESSBY'
 * dateline?.date; // => 'Feb 4'
 * dateline?.agency; // => 'Reuters'
 * ```
 */
export interface Dateline extends TextSpan {
  /** The place as printed, or null. */
  place: string | null;
  /** The day as printed, or null. */
  date: string | null;
  /** The agency or paper in brackets, or null. */
  agency: string | null;
}

/**
 * What a {@link Block} is: body text of one kind each.
 *
 * @example
 * ```ts
 * import type { BlockKind } from 'copydesk';
 *
 * const kind: BlockKind = 'paragraph';
 * kind; // => 'paragraph'
 * ```
 */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'blockquote' | 'table';

/**
 * One block of the body, in reading order.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle('Rain\n\nIt rained in Vessby all day on Monday.');
 * article.body[0]?.kind; // => 'paragraph'
 * article.body[0]?.text; // => 'It rained in Vessby all day on Monday.'
 * ```
 */
export interface Block extends TextSpan {
  /** What it is. */
  kind: BlockKind;
  /** Level of a heading, 1 to 6; null for every other kind and where the input shows none. */
  level: number | null;
}

/**
 * A picture that belongs to the article.
 *
 * In plain text only its caption and credit can be seen.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const text = 'Rain\n\nPhoto: A flooded lane in Vessby (AFP/Getty Images)\n\nIt rained all day on Monday.';
 * parseArticle(text).images[0]?.credit; // => 'AFP/Getty Images'
 * ```
 */
export interface Image {
  /** Address of the largest source, or null. */
  url: string | null;
  /** Alternative text, or null. */
  alt: string | null;
  /** Caption as printed, or null. */
  caption: string | null;
  /** Who is credited, as printed, or null. */
  credit: string | null;
  /** Where caption and credit stand in the input. */
  source: Span;
}

/**
 * Text that belongs to the article but is not body: a correction, an editor's note, a contributor
 * line.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const text =
 *   'Rain\n\nIt rained in Vessby all day on Monday.\n\nCorrection: An earlier version named the wrong town.';
 * parseArticle(text).notes[0]?.kind; // => 'correction'
 * ```
 */
export interface Note {
  /** What it is. */
  kind: 'correction' | 'editors-note' | 'contributors';
  /** Its own words. */
  text: string;
  /** Where it stands in the input. */
  source: Span;
}

/**
 * How a quote is given: in full inside marks, a few words inside marks, or in the reporter's words.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * extractQuotes('Anna Berg said the bridge was safe.').map((quote) => quote.kind); // => ['indirect']
 * ```
 */
export type QuoteKind = 'direct' | 'partial' | 'indirect';

/**
 * What is done with the words of a quote, as far as its cue tells.
 *
 * - `statement`: they were said, written or shown: “said”, “according to”, “her claim that”
 * - `question`: they were asked
 * - `withheld`: they were not said: “declined to say”, “did not say”
 * - `attitude`: they are thought, felt, wanted or done, not said: “believes that”, “plans to”
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const text = 'Anna Berg fears that the bridge is unsafe. She said it would be closed.';
 * extractQuotes(text).map((quote) => quote.act); // => ['attitude', 'statement']
 * ```
 */
export type QuoteAct = 'statement' | 'question' | 'withheld' | 'attitude';

/**
 * The words that report a quote.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const [quote] = extractQuotes('“The bridge is safe,” Anna Berg has said.');
 * quote?.cue; // => { start: 32, end: 40, text: 'has said', lemma: 'say' }
 * ```
 */
export interface Cue extends TextSpan {
  /** Dictionary form of its head: `say`, `call on`, `according to`. */
  lemma: string;
}

/**
 * Who a quote is given to, as printed and as far as the article settles it.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const text = 'Anna Berg runs the port. “The bridge is safe,” she said.';
 * const [quote] = extractQuotes(text);
 * quote?.speaker?.mention.text; // => 'she'
 * quote?.speaker?.name; // => 'Anna Berg'
 * ```
 */
export interface Speaker {
  /** The words that name the speaker where the quote is reported. */
  mention: TextSpan;
  /** The {@link Entity} meant, or null where it is unresolved or several. */
  entityId: string | null;
  /** The entities meant by a collective (“the two countries”); empty for a single speaker. */
  memberIds: string[];
  /** Resolved name, or null where the article does not settle it. */
  name: string | null;
}

/**
 * One attribution: what was said, by whom, and which words report it.
 *
 * The span covers the whole reported content, quotation marks included; it may run over several
 * blocks, and over a cue that interrupts it. Its pieces of `content` leave such a cue out, and its
 * `parts` hold the words in marks alone.
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const text = '“The bridge is safe,” Anna Berg said, “and it will stay open.”';
 * const [quote] = extractQuotes(text);
 * quote?.kind; // => 'direct'
 * quote?.parts.map((part) => part.text); // => ['The bridge is safe,', 'and it will stay open.']
 * quote?.content.map((piece) => piece.text); // => ['“The bridge is safe,”', '“and it will stay open.”']
 * quote?.speaker?.name; // => 'Anna Berg'
 * extractQuotes('Anna Berg told the BBC that it was safe.')[0]?.medium?.text; // => 'the BBC'
 * ```
 */
export interface Quote extends TextSpan {
  /** How it is given. */
  kind: QuoteKind;
  /** Whether it was said, asked, withheld, or only thought. */
  act: QuoteAct;
  /** All that is reported, words in marks and the reporter’s own, without a cue that interrupts it. */
  content: TextSpan[];
  /** What stands inside quotation marks, without the marks; empty for an indirect quote. */
  parts: TextSpan[];
  /** The reporting words, or null for a quote that goes on without any. */
  cue: Cue | null;
  /** Who said it, or null where nobody is named. */
  speaker: Speaker | null;
  /** What passes it on: the outlet it was told to, the document or occasion it was said in; or null. */
  medium: TextSpan | null;
  /** The rule that gave the speaker, for whoever wants to know why. */
  rule: string;
  /** How sure the attribution is, 0 to 1. */
  confidence: number;
}

/**
 * What an {@link Entity} is.
 *
 * `group` is for nationalities, religions and members of parties; `quantity` for counted and
 * measured things.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * extractEntities('The talks were held in Beijing.').map((entity) => entity.type); // => ['place']
 * ```
 */
export type EntityType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'group'
  | 'event'
  | 'work'
  | 'product'
  | 'date'
  | 'money'
  | 'quantity';

/**
 * One place where an entity is named.
 *
 * `name` is a full name, `short` a shorter form or acronym, `nominal` a description (“the Russian
 * president”) and `pronoun` a pronoun.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * const [entity] = extractEntities('Anna Berg spoke first. Ms Berg left early.');
 * entity?.mentions.map((mention) => mention.form); // => ['name', 'short']
 * ```
 */
export interface Mention extends TextSpan {
  /** How the entity is named here. */
  form: 'name' | 'short' | 'nominal' | 'pronoun';
}

/**
 * What the type of an {@link Entity} was concluded from. The set is closed.
 *
 * - `table`: the shipped tables of countries, cities, peoples, bodies and events have the name
 * - `first-name`: it begins with a known first name
 * - `surname`: it ends with a known surname or the ending of one
 * - `title`: a title or role stands before it (“President”, “spokesman”)
 * - `apposition`: a role or an age stands behind it (“Anna Berg, the mayor,”)
 * - `organisation-word`: it holds a word of bodies' names (“Ministry”, “Inc”)
 * - `place-word`: it holds a word of places' names, or one stands beside it (“River”, “province”)
 * - `event-word`: it ends with a word of events' names (“Olympics”, “War”)
 * - `speech`: it is the subject of a verb of speech
 * - `preposition`: a preposition of place stands before it
 * - `context`: other words around it (“the newspaper …”, “…’s capital”)
 * - `acronym`: it is written in capitals
 * - `dateline`: it is the place of a dateline
 * - `longer-name`: it is a shorter form of a name whose type is known
 * - `shape`: nothing but its words and their number
 * - `learned`: the model of names took it for one from its words and those around it
 * - `pattern`: it is written as dates, amounts of money or quantities are
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * extractEntities('The talks were held in Beijing.')[0]?.evidence; // => ['table', 'preposition']
 * ```
 */
export type EntityEvidence =
  | 'table'
  | 'first-name'
  | 'surname'
  | 'title'
  | 'apposition'
  | 'organisation-word'
  | 'place-word'
  | 'event-word'
  | 'speech'
  | 'preposition'
  | 'context'
  | 'acronym'
  | 'dateline'
  | 'longer-name'
  | 'shape'
  | 'learned'
  | 'pattern';

/**
 * A person, body, place or other thing that the article names, once, with all its mentions.
 *
 * @example
 * ```ts
 * import { extractEntities } from 'copydesk';
 *
 * const text = 'Norwegian minister Anna Berg met reporters on Monday. Ms Berg declined to comment.';
 * const berg = extractEntities(text).find((entity) => entity.type === 'person');
 * berg?.name; // => 'Anna Berg'
 * berg?.aliases; // => ['Berg']
 * berg?.descriptors; // => ['Norwegian minister']
 * ```
 */
export interface Entity {
  /** Identifier within this article: `e1`, `e2`, … in the order of the list. */
  id: string;
  /** What it is. */
  type: EntityType;
  /** Fullest form used in the article. */
  name: string;
  /** The other forms used as names, each once, in order of appearance. */
  aliases: string[];
  /** Roles and titles as printed (“Russian president”), each once, in order of appearance. */
  descriptors: string[];
  /** Every mention, in order. */
  mentions: Mention[];
  /** Weight in the article, 0 to 1: how often and how early it is named. */
  salience: number;
  /** Wikidata identifier where the shipped tables know it, else null. */
  wikidata: string | null;
  /** What its type was concluded from, strongest first. */
  evidence: EntityEvidence[];
  /** How sure the type is, 0 to 1. */
  confidence: number;
}

/**
 * Why a piece of the input is not body text. The set is closed.
 *
 * - `donation`: an appeal for money or support
 * - `subscription`: an offer to subscribe, register, log in or upgrade
 * - `newsletter`: a sign-up for mails, alerts, messengers or an app
 * - `cookie`: consent, cookies, privacy
 * - `comments`: comments, forum, reactions and their furniture
 * - `share`: share bars, bookmarks, follow-us, print and listen buttons
 * - `related`: related stories, most read, recommended, teasers, read-more lines
 * - `navigation`: menus, breadcrumbs, section names, skip links, page numbers
 * - `advertisement`: advertising and what announces it
 * - `caption`: a picture's caption
 * - `credit`: a photo, video or graphics credit
 * - `byline`: who wrote it
 * - `timestamp`: when it was published, updated, or how long it takes to read
 * - `tags`: topics and key words
 * - `author-bio`: lines about the author or the outlet
 * - `correction`: corrections, editor's notes and contributor lines
 * - `copyright`: copyright and terms
 * - `repeated-headline`: headline, dek or a paragraph once more
 * - `agency-credit`: the sign-off of a news agency
 * - `other`: furniture of no other kind, such as markup and machine residue
 *
 * @example
 * ```ts
 * import type { BoilerplateReason } from 'copydesk';
 *
 * const reason: BoilerplateReason = 'donation';
 * reason; // => 'donation'
 * ```
 */
export type BoilerplateReason =
  | 'donation'
  | 'subscription'
  | 'newsletter'
  | 'cookie'
  | 'comments'
  | 'share'
  | 'related'
  | 'navigation'
  | 'advertisement'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'timestamp'
  | 'tags'
  | 'author-bio'
  | 'correction'
  | 'copyright'
  | 'repeated-headline'
  | 'agency-credit'
  | 'other';

/**
 * A piece of the input that was struck, where it stood, and why.
 *
 * @example
 * ```ts
 * import { stripBoilerplate } from 'copydesk';
 *
 * const { removed } = stripBoilerplate('It rained in Vessby all day on Monday.\n\nComments');
 * removed[0]?.reason; // => 'comments'
 * removed[0]?.text; // => 'Comments'
 * ```
 */
export interface Removal {
  /** Why it was struck. */
  reason: BoilerplateReason;
  /** The rule or model that struck it. */
  rule: string;
  /** What was struck, as it reads. */
  text: string;
  /** Where it stood in the input. */
  source: Span;
  /** How sure it is, 0 to 1. */
  confidence: number;
}

/**
 * Where a part of the article was taken from.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle('Rain\n\nIt rained in Vessby all day on Monday.');
 * article.evidence[0]?.field; // => 'headline'
 * article.evidence[0]?.rule; // => 'first-line'
 * ```
 */
export interface FieldEvidence {
  /** The property of {@link Article} that was concluded. */
  field:
    | 'outlet'
    | 'language'
    | 'headline'
    | 'dek'
    | 'byline'
    | 'dateline'
    | 'publishedAt'
    | 'modifiedAt'
    | 'section'
    | 'topics'
    | 'canonicalUrl';
  /** The source or rule that won. */
  rule: string;
  /** How sure it is, 0 to 1. */
  confidence: number;
}

/**
 * Something a user of the result should know.
 *
 * - `empty-input`: there were no visible characters
 * - `no-headline`: no headline could be told
 * - `no-body`: nothing was left as body text
 * - `short-body`: fewer than 200 characters of body
 * - `truncated`: the body ends in the middle of a sentence, or says it goes on elsewhere
 * - `paywall`: the page says the article is for subscribers, or its data say it is not free
 * - `consent-wall`: the page asks for consent before it shows anything
 * - `login-page`: the page asks for a login
 * - `error-page`: the page says it was not found, or that something went wrong
 * - `video-only`: the page shows a video and hardly any text
 * - `live-blog`: the page's data call it a live blog
 * - `list-page`: most of the page's text stands in links to other pages
 * - `outlet-layout-unknown`: the outlet's definition fits the page no more, so it was read without
 * - `unsupported-language`: it is not English, so that quotes and names are found less well
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * parseArticle('').diagnostics.map((diagnostic) => diagnostic.code); // => ['empty-input']
 * ```
 */
export interface Diagnostic {
  /** What it is about, from a closed set. */
  code:
    | 'empty-input'
    | 'truncated-input'
    | 'no-headline'
    | 'no-body'
    | 'short-body'
    | 'truncated'
    | 'paywall'
    | 'consent-wall'
    | 'login-page'
    | 'error-page'
    | 'video-only'
    | 'live-blog'
    | 'list-page'
    | 'outlet-layout-unknown'
    | 'unsupported-language';
  /** One sentence for a person, with the evidence. */
  message: string;
  /** The part of the input it is about, or null for the whole. */
  source: Span | null;
}

/**
 * A news article as data. Plain JSON: it survives `JSON.stringify` and `JSON.parse` unchanged.
 *
 * For every span `x` in it: `article.text.slice(x.start, x.end) === x.text`.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle('Harbour reopens\n\nThe harbour of Vessby reopened on Monday.\n\nComments');
 * article.headline?.text; // => 'Harbour reopens'
 * article.body.map((block) => block.text); // => ['The harbour of Vessby reopened on Monday.']
 * article.boilerplate.map((removal) => removal.reason); // => ['comments']
 * ```
 */
export interface Article {
  /** What was read, and the way back to it. */
  source: ArticleSource;
  /** The outlet, where URL or furniture show it. */
  outlet: OutletMatch | null;
  /** Language of the text as a BCP 47 tag, or null where the text is too short to tell. */
  language: string | null;
  /** The headline. */
  headline: TextSpan | null;
  /** The standfirst below the headline. */
  dek: TextSpan | null;
  /** Authors and agencies. */
  byline: Byline | null;
  /** Place and day before the first sentence; part of the first body block. */
  dateline: Dateline | null;
  /** When it was published: ISO 8601, with an offset only where the page gives one. */
  publishedAt: string | null;
  /** When it was last changed, in the same form. */
  modifiedAt: string | null;
  /** Section of the outlet, as printed. */
  section: string | null;
  /** Topics or tags, as printed. */
  topics: string[];
  /** The body, block by block. */
  body: Block[];
  /** Pictures that belong to it. */
  images: Image[];
  /** Corrections, editor's notes and contributor lines. */
  notes: Note[];
  /** Headline, dek and body blocks, joined by one empty line. */
  text: string;
  /** Who said what, in order. */
  quotes: Quote[];
  /** Who and what is named, by salience. */
  entities: Entity[];
  /** What was struck from the input, in order. */
  boilerplate: Removal[];
  /** Where each part was taken from. */
  evidence: FieldEvidence[];
  /** What a user of the result should know. */
  diagnostics: Diagnostic[];
}
