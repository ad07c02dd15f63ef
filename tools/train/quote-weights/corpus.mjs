// Reads the articles the weights are fitted to.
//
// PolNeAR, the Political News Attribution Relations Corpus: https://github.com/networkdynamics/PolNeAR
// It states no licence, so no text of it is kept here: a copy is fetched by whoever trains, and its
// training part is turned into one line of JSON an article, with offsets in UTF-16 code units:
//
//   text          the article
//   attributions  what somebody said, each with
//     content, source, cue  spans [start, end]; source or cue may be empty
//     quoted      the spans of content inside quotation marks
//     head        the span of the word that names the source
//     kind        direct, mixed, or indirect: nothing of it is quoted
//   ignore        spans that the annotators discarded or left for discussion
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Checksum of the file that the committed weights were fitted to: 840 articles. */
const SHA256 = 'aea231811e08e5692aaed5333921d786af80807e955b7be9a91f730f41758684';

/** The articles of a file; another file than the one the weights were fitted to only where told. */
export function readCorpus(path, anyFile) {
  return readPinned(path, SHA256, anyFile)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The text of a file with this checksum. */
export function readPinned(path, sha256, anyFile) {
  const bytes = readFileSync(path);
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum !== sha256 && !anyFile) {
    throw new Error(
      `${path} is another file than the weights were fitted to: its SHA-256 is ${sum}, not ${sha256}. Say --any-corpus to use it.`,
    );
  }
  return bytes.toString('utf8');
}
