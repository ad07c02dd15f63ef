import type { EmbedAuthor, PostProvider, TextSpan } from '../../article.js';
import { textSpan, trimSpan } from '../../language/spans.js';
import { endOfWords, isPostLabel, readSignature } from './post-lines.js';

/** Who wrote a post, and its words. */
export interface PostReading {
  author: EmbedAuthor | null;
  content: TextSpan[];
}

/** Reads author and words of a post from its blocks; spans count as theirs do. */
export function readPost(provider: PostProvider | null, blocks: readonly TextSpan[]): PostReading {
  let author: EmbedAuthor | null = null;
  const content: TextSpan[] = [];
  for (const { start, text } of blocks) {
    const signature = readSignature(text, provider);
    if (signature === null && isPostLabel(text, 0)) continue;
    if (signature !== null) {
      const { start: from, end: to } = signature.author;
      const { handle } = signature;
      author ??= { start: start + from, end: start + to, text: text.slice(from, to), handle };
    }
    const words = trimSpan(text, 0, endOfWords(text, signature?.words ?? text.length));
    if (words.end > words.start) {
      const said = textSpan(text, words.start, words.end);
      content.push({ ...said, start: start + said.start, end: start + said.end });
    }
  }
  return { author, content };
}
