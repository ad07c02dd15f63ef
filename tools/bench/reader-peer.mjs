// A peer’s quotes in the form of a package, for the scorer of articles that were read by hand.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a folder that the scorer takes for a package: its `extractQuotes` gives what a peer found
 * in each text. A peer names who it prints: words with a capital are a name, others are none.
 *
 * @param predictions - By id of a text, the spans of content and speaker of each quote.
 */
export function asPackage(folder, texts, predictions) {
  const span = (text, [start, end]) => ({ start, end, text: text.slice(start, end) });
  const found = texts.map(({ id, text }) => [
    text,
    (predictions[id] ?? []).map(({ content, speaker }) => {
      const parts = content.map((piece) => span(text, piece));
      const mention = span(text, speaker);
      const name =
        /\p{Lu}/u.test(mention.text) && !PRONOUN.test(mention.text) ? mention.text : null;
      return {
        ...span(text, [parts[0].start, parts.at(-1).end]),
        content: parts,
        parts,
        kind: 'direct',
        act: 'statement',
        confidence: 1,
        cue: null,
        speaker: { mention, name, entityId: null, memberIds: [] },
      };
    }),
  ]);
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(
    join(folder, 'dist/index.js'),
    `const found = new Map(${JSON.stringify(found)});
export const extractEntities = () => [];
export const extractQuotes = (text) => found.get(text) ?? [];
`,
  );
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/i;
