// Texts and pronouns the weights are fitted to.
//
// polnear-train.jsonl  quotes of news; quote-weights/corpus.mjs describes it. labels.json tells whom
//   speakers of its quotes mean: by article and attribution the name, several spellings between bars,
//   or null where the text names nobody. It was made by hand for this project, of articles drawn at
//   random from each outlet, and comes in four parts, for leaving out.
// polnear-dev.jsonl, resolved-dev.json  articles the weights are not fitted to, and whom pronouns that
//   speak in them mean: the name, by article and attribution.
// reader/dev.jsonl, read-articles/  articles of recent years read by hand for this project: whom the “he”
//   and “she” of their quotes mean.
// merge-dev.jsonl  54 texts of GUM, the Georgetown University Multilayer corpus, with the coreference
//   of their persons: https://gucorpling.org/gum (annotation CC BY 4.0, texts CC BY and CC BY-SA).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus, readPinned } from '../quote-weights/corpus.mjs';
import { readByHand } from '../read-articles/by-hand.mjs';
import { isNamed } from './same-name.mjs';
import { mentionAt, readSpeakers } from './stage.mjs';

/** Checksum of the file of GUM that the committed weights were fitted to. */
const GUM_SHA256 = '71c95d7eeed82c55042d722abe0a5c16918c8ff61d070351c50ea4358bb428da';

const labels = JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8'));

/** Parts that texts are dealt to. */
export const PARTS = labels.length;

/** What a pronoun of recent news counts for. */
const RECENT = 1;
/** What a pronoun of GUM counts for, most of whose texts are no news, and a possessive one beside it. */
const GUM = 0.3;
const POSSESSIVE = 0.3;

/**
 * Texts as the stage reads them, each with its part and the mentions whose person is known:
 * `{ mention, set, weight, named, fits }`, where `fits` tells whether a name, or null, is right.
 */
export async function readTexts(folder, anyFile) {
  return [...readNews(folder, anyFile), ...(await readRecent(folder)), ...readGum(folder, anyFile)];
}

async function readRecent(folder) {
  const articles = (await readByHand(folder)).filter(({ learn }) => learn);
  return articles.map(({ text, quotes, entities }, i) => {
    const read = readSpeakers(text);
    const forms = new Map(entities.map(({ name, forms }) => [name, [name, ...forms]]));
    const known = quotes
      .filter(({ mention, speaker }) => isHeOrShe(mention ?? '') && !Array.isArray(speaker))
      .map(({ mentionSpan, speaker }) => ({
        mention: mentionAt(read.analysis, mentionSpan),
        set: 'recent news',
        weight: RECENT,
        named: speaker !== null,
        fits: (given) =>
          speaker === null
            ? given === null
            : (forms.get(speaker) ?? [speaker]).some((form) => isNamed(form, given)),
      }))
      .filter(({ mention }) => mention >= 0);
    return { part: i % PARTS, read, known };
  });
}

function readNews(folder, anyFile) {
  const partOf = new Map();
  labels.forEach((articles, part) => {
    for (const id of Object.keys(articles)) partOf.set(id, part);
  });
  const corpus = readCorpus(join(folder, 'quotes/polnear-train.jsonl'), anyFile);
  return corpus
    .filter(({ id }) => partOf.has(id))
    .map((article) => {
      const part = partOf.get(article.id);
      return { part, ...readArticle(article, labels[part][article.id]) };
    });
}

/** Texts that no weight was fitted to, in the same form but for the part. */
export function readMeasured(folder) {
  const names = JSON.parse(readFileSync(join(folder, 'quotes/resolved-dev.json'), 'utf8'));
  return readCorpus(join(folder, 'quotes/polnear-dev.jsonl'), true)
    .filter(({ id }) => id in names)
    .map((article) => readArticle(article, names[article.id]));
}

/** An article with the names that speakers of its quotes mean, by attribution. */
function readArticle({ text, attributions }, names) {
  const read = readSpeakers(text);
  const known = Object.entries(names).map(([attribution, name]) => {
    const { head } = attributions.find((one) => one.id === attribution);
    return {
      mention: mentionAt(read.analysis, head),
      set: isHeOrShe(text.slice(...head)) ? 'he and she' : 'other speakers',
      weight: 1,
      named: name !== null,
      fits: (given) => (name === null ? given === null : isNamed(name, given)),
    };
  });
  return { read, known };
}

function readGum(folder, anyFile) {
  const path = join(folder, 'entities/merge-dev.jsonl');
  const lines = readPinned(path, GUM_SHA256, anyFile).split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line, i) => {
      const { text, genre, entities } = JSON.parse(line);
      const read = readSpeakers(text);
      const known = entities
        .filter(({ type }) => type === 'PERSON')
        .flatMap(({ mentions }) => {
          const spell = ({ start, end }) => text.slice(start, end);
          const names = mentions.filter(({ kind }) => kind === 'name').map(spell);
          const fits = (given) =>
            given !== null && names.some((name) => isNamed(name, given) || isNamed(given, name));
          return mentions
            .filter(({ kind }) => kind === 'pronoun' && names.length > 0)
            .filter((mention) => /^(?:s?he|his|her)$/i.test(spell(mention)))
            .map((mention) => ({
              mention: mentionAt(read.analysis, [mention.start, mention.end]),
              set: isHeOrShe(spell(mention)) ? `GUM, ${genre}` : 'GUM, his and her',
              weight: isHeOrShe(spell(mention)) ? GUM : GUM * POSSESSIVE,
              named: true,
              fits,
            }));
        })
        // in quotations the stage sees no mentions
        .filter(({ mention }) => mention >= 0);
      return { part: i % PARTS, read, known };
    });
}

function isHeOrShe(word) {
  return /^s?he$/i.test(word);
}
