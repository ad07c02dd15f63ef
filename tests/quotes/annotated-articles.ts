import { readdirSync, readFileSync } from 'node:fs';
import type { Quote, Span } from '../../src/article.js';

/** One attribution of an annotated article: words of the text, or null where it has none. */
export interface Attribution {
  kind: string;
  content: Span;
  speaker: string | null;
  lemma: string | null;
  act: string;
}

/** An article with every attribution that a careful reader finds in it. */
export interface AnnotatedArticle {
  name: string;
  text: string;
  attributions: Attribution[];
}

const FOLDER = new URL('../fixtures/quotes/', import.meta.url);

/**
 * Reads the articles of the folder: a text, a line `---`, and a line an attribution:
 * `kind | content | speaker as printed | lemma of the cue | act`, `-` for none.
 */
export function annotatedArticles(): AnnotatedArticle[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const file = readFileSync(new URL(name, FOLDER), 'utf8');
      const [text = '', lines = ''] = file.split('\n---\n');
      const attributions = lines
        .trim()
        .split('\n')
        .map((line) => readLine(text, line));
      return { name, text, attributions };
    });
}

function readLine(text: string, line: string): Attribution {
  const [kind = '', content = '', speaker = '', lemma = '', act = ''] = line.split(' | ');
  const start = text.indexOf(content);
  if (start < 0) throw new Error(`not in the text: ${line}`);
  const none = (words: string) => (words === '-' ? null : words);
  return {
    kind,
    content: { start, end: start + content.length },
    speaker: none(speaker),
    lemma: none(lemma),
    act,
  };
}

/** The quote that shares half its length or more with a content, or of which a piece does. */
export function quoteOf(content: Span, quotes: readonly Quote[]): Quote | undefined {
  return quotes.find((quote) => [quote, ...quote.content].some((span) => overlaps(span, content)));
}

function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 4 * shared >= a.end - a.start + (b.end - b.start);
}

/** Whether a quote has the speaker that was annotated: the same words, or the name among them. */
export function hasSpeaker({ speaker }: Quote, words: string | null): boolean {
  if (words === null || speaker === null) return speaker === null && words === null;
  const { text } = speaker.mention;
  return words === text || words.includes(text) || text.includes(words);
}
