import type { Article, Entity, Mention, Span, TextSpan } from '../article.js';
import { findAmounts } from '../entities/amounts/find-amounts.js';
import { type Document, readDocument } from '../entities/document/document.js';
import { type Name, textOf } from '../entities/document/names.js';
import { namesIn } from '../entities/extract-entities.js';
import { apartOf } from '../parts/article-text/read-article-text.js';
import type { ExplainedMention, ExplainedName, FeatureWeight } from './explanation.js';
import { weightiest } from './feature-values.js';
import { type PlacedName, readMergeReasons } from './merge-reasons.js';
import { type NameVotes, voteOnNames } from './name-votes.js';

const ENGLISH = 'en';
const MOST_FEATURES = 8;

/**
 * Explains the names of an article, and words that rules or model took for a name and that are not
 * one.
 *
 * @returns The entities in their order, followed by words that are not names, in order of the text.
 */
export function explainNames(article: Article): ExplainedName[] {
  const { text, entities } = article;
  const apart = apartOf(article);
  const document = readDocument(text, apart);
  const taken = new Uint8Array(document.words.length);
  const known = { language: article.language ?? ENGLISH, anchor: null };
  for (const { first, last } of findAmounts(document, known)) taken.fill(1, first, last);
  const votes = voteOnNames(document, taken);
  const wordAt = new Map(document.starts.map((start, i) => [start, i]));
  const named = new Map<string, Name>();
  for (const name of namesOf(article, apart, taken)) {
    named.set(placeOf(name.first, name.last), name);
  }
  const nameOf = ({ start, end }: Mention): Name | undefined => {
    const first = wordAt.get(start) ?? -1;
    let last = first;
    while (last >= 0 && (document.starts[last] ?? end) < end) last++;
    return named.get(placeOf(first, last));
  };
  const placed = entities.flatMap(({ id, type, mentions }) =>
    mentions.flatMap((mention): PlacedName[] => {
      const name = nameOf(mention);
      return name === undefined ? [] : [{ name, entity: id, type }];
    }),
  );
  const reasons = readMergeReasons(document, placed);
  const told = entities.map((entity): ExplainedName => {
    const own = entity.mentions.map(nameOf);
    const full = own.find(
      (name, i) => name !== undefined && entity.mentions[i]?.text === entity.name,
    );
    const { id, name, type, evidence, confidence } = entity;
    const mentions = entity.mentions.map((mention, i): ExplainedMention => {
      const found = own[i];
      const merged =
        found === undefined || full === undefined
          ? withoutName(entity, mention)
          : reasons.reasonOf({ name: found, entity: id, type }, full);
      return { ...mentionOf(document, votes, mention), merged };
    });
    return { id, name, type, evidence, confidence, mentions };
  });
  return [...told, ...passedOver(article, document, votes)];
}

/** The names of the article; in languages other than English, those that their words show. */
function namesOf({ text, language }: Article, apart: readonly Span[], taken: Uint8Array): Name[] {
  const document = readDocument(text, apart);
  const [primary = ENGLISH] = language?.toLowerCase().split('-') ?? [];
  return namesIn(document, taken, primary).names;
}

function placeOf(first: number, last: number): string {
  return `${first} ${last}`;
}

/** Why a mention that is not a name belongs to its entity. */
function withoutName({ name, type }: Entity, { form }: Mention): string {
  if (form === 'nominal') return `the article describes ${name} so, and no other person`;
  const amount = type === 'date' || type === 'money' || type === 'quantity';
  return amount ? 'the same words' : 'it was read otherwise, by the words of its own language';
}

function mentionOf(
  document: Document,
  votes: NameVotes,
  { text, start, end }: TextSpan,
): Omit<ExplainedMention, 'merged'> {
  const ruled = votes.ruledAt({ start, end });
  const tagged = votes.taggedAt({ start, end });
  return {
    text,
    start,
    rules:
      ruled === undefined
        ? null
        : {
            text: textOf(document, ruled.first, ruled.last),
            type: votes.types.get(ruled.key)?.type ?? null,
            signs: signsOf(votes, ruled),
          },
    tagger:
      tagged === undefined
        ? null
        : {
            text: textOf(document, tagged.first, tagged.last),
            kinds: votes.kindsOf(tagged.first, tagged.last),
            features: weightiest(votes.featuresOf(tagged.first, tagged.last), MOST_FEATURES),
          },
  };
}

/** The signs of the rules for a name: each type with its evidence. */
function signsOf({ tallies }: NameVotes, { key }: Name): FeatureWeight[] {
  const signs: FeatureWeight[] = [];
  for (let one = tallies.get(key)?.signs ?? null; one !== null; one = one.next) {
    signs.push({ feature: one.sign.evidence, value: one.sign.type, weight: one.total });
  }
  return weightiest(signs, MOST_FEATURES);
}

function whyNone(language: string | null, isTagged: boolean): string {
  if (!isTagged) return 'the model sees no name';
  const english = language === null || language.startsWith(ENGLISH);
  return english ? 'no type is sure enough' : 'its own words do not show that it is one';
}

/** Words that rules or model took for a name, and for which the article has no mention. */
function passedOver(
  { entities, language }: Article,
  document: Document,
  votes: NameVotes,
): ExplainedName[] {
  const covered = new Uint8Array(document.words.length);
  const cover = (first: number, last: number) => covered.fill(1, first, last);
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  let next = 0;
  document.starts.forEach((start, i) => {
    const end = document.ends[i] as number;
    while (next < mentions.length && (mentions[next] as Mention).end <= start) next++;
    if (((mentions[next] as Mention | undefined)?.start ?? Number.POSITIVE_INFINITY) < end)
      cover(i, i + 1);
  });
  const found: ExplainedName[] = [];
  const all: Name[] = [...votes.tagged, ...votes.ruled].sort((a, b) => a.first - b.first);
  for (const name of all) {
    if (covered.subarray(name.first, name.last).includes(1)) continue;
    cover(name.first, name.last);
    const text = textOf(document, name.first, name.last);
    const start = document.starts[name.first] as number;
    const mention = mentionOf(document, votes, { text, start, end: start + text.length });
    found.push({
      id: null,
      name: text,
      type: null,
      evidence: [],
      confidence: null,
      mentions: [{ ...mention, merged: whyNone(language, mention.tagger !== null) }],
    });
  }
  return found;
}
