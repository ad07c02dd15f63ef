// The labels of the articles read for this project. labels.jsonl holds offsets into their texts alone; here
// they become the records that the scorer of read articles takes, and are made from what a reader wrote down.
//
//   node tools/train/read-articles/labels.mjs gold FOLDER [--corpora FOLDER]   writes gold.jsonl and texts.jsonl
//   node tools/train/read-articles/labels.mjs add FILE.json… [--corpora FOLDER] puts a reader's notes into labels.jsonl
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readLines } from '../../read-lines.mjs';
import { readArguments } from '../arguments.mjs';
import { readArticles } from './texts.mjs';

const LABELS = fileURLToPath(new URL('labels.jsonl', import.meta.url));

/** The articles that have labels: `{ id, learn, text, quotes, entities }`, as the scorer takes them. */
export function labelled(corpora) {
  const labels = new Map(readLines(LABELS).map((one) => [one.id, one]));
  return readArticles(corpora)
    .filter(({ id }) => labels.has(id))
    .map(({ id, learn, sha256, text }) => ({
      id,
      learn,
      sha256,
      text,
      ...withWords(text, labels.get(id)),
    }));
}

function withWords(text, { quotes, entities }) {
  const words = (span) => (span === null ? null : text.slice(...span));
  const named = entities.map(({ type, forms, descriptors, sure }) => ({
    name: words(forms[0]),
    type,
    forms: forms.map(words),
    descriptors: descriptors.map(words),
    sure,
  }));
  const name = (index) => named[index].name;
  return {
    entities: named,
    quotes: quotes.map(({ kind, spans, cue, mention, speaker, alt, sure }) => ({
      kind,
      text: spans.length === 1 ? words(spans[0]) : spans.map(words),
      spans,
      cue: words(cue),
      cueSpan: cue,
      mention: words(mention),
      mentionSpan: mention,
      speaker:
        speaker.length === 0 ? null : speaker.length === 1 ? name(speaker[0]) : speaker.map(name),
      ...(alt.length > 0 && { alt: alt.map(name) }),
      sure,
    })),
  };
}

/** Offsets for what a reader wrote down; throws with all that is not in the text. */
function toOffsets(text, { id, entities, quotes }) {
  const wrong = [];
  const names = new Map(entities.map(({ name }, index) => [name, index]));
  const index = (name) => {
    if (!names.has(name)) wrong.push(`no entity “${name}”`);
    return names.get(name);
  };
  const place = (words, from = 0) => {
    const [string, nth] = Array.isArray(words) ? words : [words, 1];
    let start = from - 1;
    for (let i = 0; i < nth; i++) start = text.indexOf(string, start + 1);
    if (start < 0) wrong.push(`not in the text: ${JSON.stringify(words)}`);
    return [start, start + string.length];
  };
  let from = 0;
  const found = {
    id,
    entities: entities.map(({ name, type, forms = [], descriptors = [], sure = true }) => ({
      type,
      forms: [...new Set([name, ...forms])].map((form) => place(form)),
      descriptors: descriptors.map((one) => place(one)),
      sure,
    })),
    quotes: quotes.map(
      ({ kind, text: pieces, cue, mention, speaker = [], alt = [], sure = true, ...told }) => {
        // Quotes stand in the order of the text, so that a string is looked for behind the quote before.
        const list = Array.isArray(pieces) ? pieces : [pieces];
        const spans = [];
        for (const piece of list) spans.push(place(piece, spans.at(-1)?.[1] ?? from));
        from = Math.max(from, spans[0][0]);
        // The one who speaks is named nearest to the word of saying, where there is one.
        const said = told.cueSpan ?? (cue ? nearest(text, cue.trim(), spans, spans, wrong) : null);
        const named =
          told.mentionSpan ??
          (mention ? nearest(text, mention.trim(), spans, said ? [said] : spans, wrong) : null);
        return {
          kind,
          spans,
          cue: said,
          mention: named,
          speaker: [speaker ?? []].flat().map(index),
          alt: [alt].flat().map(index),
          sure,
        };
      },
    ),
  };
  if (wrong.length > 0) throw new Error(`${id}\n  ${wrong.join('\n  ')}`);
  return found;
}

/** Where words stand, as whole words outside some spans, that are nearest to others. */
function nearest(text, words, spans, near, wrong) {
  let best = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '')) continue;
    if (spans.some(([from, to]) => at < to && end > from)) continue;
    const far = Math.min(...near.map(([from, to]) => Math.max(from - end, at - to, 0)));
    if (best === null || far < best.far) best = { far, span: [at, end] };
  }
  if (best === null) wrong.push(`not in the text: ${JSON.stringify(words)}`);
  return best?.span ?? null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { corpora, files } = readArguments();
  const [command, ...rest] = files;
  if (command === 'add') {
    const texts = new Map(readArticles(corpora).map(({ id, text }) => [id, text]));
    const labels = new Map(
      (existsSync(LABELS) ? readLines(LABELS) : []).map((one) => [one.id, one]),
    );
    let failed = 0;
    for (const file of rest) {
      try {
        const notes = JSON.parse(readFileSync(file, 'utf8'));
        labels.set(notes.id, toOffsets(texts.get(notes.id), notes));
      } catch (error) {
        failed++;
        console.error(`${file}: ${error.message}`);
      }
    }
    const rows = [...labels.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    writeFileSync(LABELS, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    console.log(`${rows.length} articles have labels; ${failed} files failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  } else if (command === 'gold' && rest.length === 1) {
    const rows = labelled(corpora);
    const write = (name, list) =>
      writeFileSync(join(rest[0], name), list.map((row) => `${JSON.stringify(row)}\n`).join(''));
    write(
      'texts.jsonl',
      rows.map(({ id, text }) => ({ id, text })),
    );
    write(
      'gold.jsonl',
      rows.map(({ text, ...row }) => row),
    );
  } else {
    console.error('usage: labels.mjs gold FOLDER | labels.mjs add FILE.json…');
    process.exitCode = 2;
  }
}
