import { readdirSync, readFileSync } from 'node:fs';
import type { Entity, EntityType } from '../../../src/article.js';

/** A mention as a careful reader marks it. */
export interface GoldMention {
  start: number;
  end: number;
  entity: string;
  nominal: boolean;
}

export interface AnnotatedArticle {
  name: string;
  text: string;
  mentions: GoldMention[];
}

const FOLDER = new URL('../../fixtures/names/', import.meta.url);
const TYPES: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organisation',
  l: 'place',
  g: 'group',
  e: 'event',
  w: 'work',
};
/** Types whose mentions count; the others are neither right nor wrong. */
const COUNTED: ReadonlySet<EntityType> = new Set(['person', 'organisation', 'place']);

/**
 * The articles of tests/fixtures/names: every name of a person (p), body (o), place (l), group (g),
 * event (e), work or product (w) in square brackets, behind the letter of its type and the number of
 * its entity, “[p1 Anna Berg]”; a description that the article ties to a name has a star, “[p1* the
 * minister]”. Titles stand before the bracket.
 */
export function annotatedArticles(): AnnotatedArticle[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => ({
      name: file.replace('.txt', ''),
      ...readMarks(readFileSync(new URL(file, FOLDER), 'utf8')),
    }));
}

export function readMarks(marked: string): { text: string; mentions: GoldMention[] } {
  const mentions: GoldMention[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([polgew]\d+)(\*?) ([^\]]+)\]/g)) {
    text += marked.slice(last, match.index);
    const [whole, entity, star, printed] = match as unknown as [string, string, string, string];
    mentions.push({
      start: text.length,
      end: text.length + printed.length,
      entity,
      nominal: star === '*',
    });
    text += printed;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), mentions };
}

function typeOf(entity: string): EntityType {
  return TYPES[entity[0] as string] as EntityType;
}

/** What B³ counts of one article: for each mention of one reading, the share of its entity that is right. */
export interface Tally {
  recall: number;
  gold: number;
  precision: number;
  found: number;
}

interface Found {
  start: number;
  end: number;
  entity: string;
}

/** The names of two readings, and which are the same. */
interface Match {
  gold: GoldMention[];
  counted: Found[];
  partner: Map<GoldMention, Found>;
}

/**
 * Compares names, descriptions left out, with the marks. A name is the one that is marked where both
 * end with the same word, or where one lies in the other; names of kinds that do not count are left
 * out where they lie on a mark of such a kind.
 */
function matchNames({ mentions }: AnnotatedArticle, entities: readonly Entity[]): Match {
  const gold = mentions.filter(({ entity, nominal }) => !nominal && COUNTED.has(typeOf(entity)));
  const free = mentions.filter(({ entity, nominal }) => nominal || !COUNTED.has(typeOf(entity)));
  const found: Found[] = entities
    .filter(({ type }) => COUNTED.has(type))
    .flatMap(({ id, mentions: all }) =>
      all
        .filter(({ form }) => form !== 'nominal')
        .map(({ start, end }) => ({ start, end, entity: id })),
    );
  const partner = new Map<GoldMention, Found>();
  const taken = new Set<Found>();
  for (const meets of [sameSpan, sameEnd, overlap]) {
    for (const one of gold) {
      if (partner.has(one)) continue;
      const other = found.find((two) => !taken.has(two) && meets(one, two));
      if (other === undefined) continue;
      partner.set(one, other);
      taken.add(other);
    }
  }
  const counted = found.filter((one) => taken.has(one) || !free.some((two) => overlap(one, two)));
  return { gold, counted, partner };
}

/** What B³ counts of a comparison. */
export function tallyMerging(article: AnnotatedArticle, entities: readonly Entity[]): Tally {
  const { gold, counted, partner } = matchNames(article, entities);
  const tally: Tally = { recall: 0, gold: gold.length, precision: 0, found: counted.length };
  for (const [one, other] of partner) {
    let shared = 0;
    for (const [two, another] of partner) {
      if (two.entity === one.entity && another.entity === other.entity) shared++;
    }
    tally.recall += shared / gold.filter(({ entity }) => entity === one.entity).length;
    tally.precision += shared / counted.filter(({ entity }) => entity === other.entity).length;
  }
  return tally;
}

/** The marked names that are not found, or not with the first of the same entity that is. */
export function lostNames(article: AnnotatedArticle, entities: readonly Entity[]): string[] {
  const { gold, partner } = matchNames(article, entities);
  const first = new Map<string, string>();
  return gold.flatMap((mention) => {
    const { entity, start, end } = mention;
    const found = partner.get(mention)?.entity;
    if (found !== undefined && !first.has(entity)) first.set(entity, found);
    if (found !== undefined && first.get(entity) === found) return [];
    const what = found === undefined ? 'not found' : 'taken for another';
    return [`${article.name}, ${start}: ${article.text.slice(start, end)} (${entity}) ${what}`];
  });
}

type Span = { start: number; end: number };
const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const sameEnd = (a: Span, b: Span): boolean => a.end === b.end;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** B³ over articles, in percent: the harmonic mean of what is right of both readings. */
export function bCubed(tallies: readonly Tally[]): {
  precision: number;
  recall: number;
  f1: number;
} {
  const sum = (part: keyof Tally): number => tallies.reduce((total, one) => total + one[part], 0);
  const precision = (100 * sum('precision')) / sum('found');
  const recall = (100 * sum('recall')) / sum('gold');
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
