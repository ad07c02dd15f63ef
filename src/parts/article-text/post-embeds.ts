import type { Block, Embed, EmbedAuthor, TextSpan } from '../../article.js';
import { endOfWords, isPostLabel, readSignature } from '../../furniture/posts/post-lines.js';
import type { SocialPost } from '../../furniture/posts/posts-of-page.js';
import { textSpan, trimSpan } from '../../language/spans.js';

/** A post from elsewhere, and its blocks in the body. */
export interface PostInBody {
  post: SocialPost;
  blocks: Block[];
}

/** Reads author and words of a post from its blocks. */
export function embedOf({ post: { provider }, blocks }: PostInBody): Embed {
  const [first] = blocks as [Block];
  const last = blocks[blocks.length - 1] as Block;
  let author: EmbedAuthor | null = null;
  const content: TextSpan[] = [];
  for (const { start, text } of blocks) {
    const signature = readSignature(text, provider);
    if (signature === null && isPostLabel(text, 0)) continue;
    if (signature !== null) {
      const { start: from, end: to } = signature.author;
      const name = { start: start + from, end: start + to, text: text.slice(from, to) };
      author ??= { ...name, handle: signature.handle };
    }
    const words = trimSpan(text, 0, endOfWords(text, signature?.words ?? text.length));
    if (words.end > words.start) {
      const said = textSpan(text, words.start, words.end);
      content.push({ ...said, start: start + said.start, end: start + said.end });
    }
  }
  const text = blocks.map((block) => block.text).join('\n\n');
  return { start: first.start, end: last.end, text, kind: 'post', provider, author, content };
}
