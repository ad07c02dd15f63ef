import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { partsOf } from '../page-authors/byline-prefix.js';
import { hasClassWord } from '../page-sources/field-class-words.js';
import type { PageField } from '../page-sources/fields.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import { letterKey, plainText } from '../page-sources/plain-text.js';
import {
  linkedData,
  metas,
  microdata,
  type Rule,
  type Written,
  withOwn,
} from '../page-sources/policy.js';
import { withoutTopicLabel } from '../shared/topic-lines.js';
import { TOPIC_WORDS } from '../tables/field-class-table.js';
import { MACHINE_LABELS, MACHINE_TAGS, SUBJECT_LABELS } from '../tables/topic-labels.js';

const LONGEST_TOPIC = 80;
const LONGEST_VALUE = 5000;
/** Values that are not topics: addresses, hosts and record numbers. */
const IDENTIFIER = /:\/\/|^@|^[\da-f-]{16,}$|^[a-z\d-]+\.[a-z\d.-]+$|^[a-z]+_[a-z\d_]+$/u;
const LABEL = /^([\p{L} ]{1,20}): ?/u;
const MOST_TOPICS = 50;
const ELSEWHERE = Inside.nav | Inside.footer | Inside.aside | Inside.dialog | Inside.embed;
/** Most words of a printed topic. */
const MOST_WORDS = 5;
/** Most values that are read. */
const MOST_VALUES = 100;

/** The topics of the article, as the newsroom names them. */
const POLICY: readonly Rule[] = [
  ['json-ld', 0.9, linkedData('keywords')],
  ['article:tag', 0.85, metas('article:tag', 'og:article:tag')],
  ['news_keywords', 0.8, metas('news_keywords')],
  ['meta', 0.75, metas('parsely-tags', 'sailthru.tags', 'cxenseparse:keywords')],
  ['microdata', 0.7, microdata('keywords')],
  ['printed', 0.7, printedTopics],
  ['keywords', 0.6, metas('keywords')],
];

/** Links after the headline with a class or a label that means topics. */
function printedTopics({ page, headlineBlock }: Evidence): Written[] {
  return page.blocks.slice(headlineBlock + 1).flatMap((block): Written[] => {
    const { html, text, source, linkDensity } = block;
    if (html === null || linkDensity < 0.5 || (html.inside & ELSEWHERE) !== 0) return [];
    const named = html.words.slice(0, 2).some((words) => hasClassWord(words, TOPIC_WORDS));
    if (!named && withoutTopicLabel(text) === text) return [];
    return partsOf(block)
      .filter((part) => part.split(' ').length <= MOST_WORDS)
      .map((part) => ({ value: withoutTopicLabel(part), source, block: -1 }));
  });
}

export function readTopics(evidence: Evidence): PageField<string[]> | null {
  for (const [rule, confidence, find] of withOwn('topics', evidence, POLICY)) {
    const found = find(evidence);
    const topics = new Map<string, string>();
    for (const { value } of found.slice(0, MOST_VALUES)) {
      for (const item of value.slice(0, LONGEST_VALUE).split(/[,;、|]/u)) {
        const text = withoutLabel(plainText(item));
        const key = letterKey(text);
        if (key === '' || text.length > LONGEST_TOPIC || IDENTIFIER.test(text)) continue;
        if (!topics.has(key) && topics.size < MOST_TOPICS) topics.set(key, text);
      }
    }
    const first = found[0];
    if (topics.size > 0 && first !== undefined) {
      return { value: [...topics.values()], rule, confidence, source: first.source, block: -1 };
    }
  }
  return null;
}

/**
 * A topic without the label of a publishing system; '' if the label shows that it is for machines
 * only.
 */
function withoutLabel(topic: string): string {
  if (MACHINE_TAGS.has(topic)) return '';
  const [label = '', name = ''] = LABEL.exec(topic) ?? [];
  if (MACHINE_LABELS.has(name.toLowerCase())) return '';
  return SUBJECT_LABELS.has(name.toLowerCase()) ? topic.slice(label.length) : topic;
}
