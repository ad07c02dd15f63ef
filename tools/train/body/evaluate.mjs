// What the body choice keeps of pages, for the scorers of the corpora, and how much of it is right.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWcxb } from './corpus.mjs';
import { stage } from './stage.mjs';

const LETTER = /[\p{L}\p{N}]/gu;

/** Pages with the blocks that are kept of each, by the trees that its id asks for. */
export function chooseBodies(pages, treesOf) {
  return pages.map((one) => {
    const survey = stage.surveyPage(one.page, null);
    const { body } = stage.readPageParts(survey, null, (read) =>
      stage.choosePageWith(read, treesOf(one.id)),
    );
    return { ...one, kept: body.map(({ block }) => block) };
  });
}

/** Writes what is kept as the scorers of the corpora read it: html.json, outlets.json and wcxb.jsonl. */
export function writePredictions(pages, folder) {
  const html = {};
  const outlets = {};
  const wcxb = [];
  for (const { id, corpus, kept } of pages) {
    const texts = (blocks) => blocks.map(({ text }) => text);
    if (isWcxb({ corpus })) wcxb.push({ id, text: kept.map(({ text }) => text).join('\n\n') });
    else if (corpus === 'A') {
      outlets[id] = {
        paragraphs: texts(kept.filter(({ level }) => level === null)),
        sectionHeadlines: texts(kept.filter(({ level }) => level !== null)),
      };
    } else html[id] = { paragraphs: texts(kept), text: texts(kept).join('\n') };
  }
  const lines = wcxb.map((one) => `${JSON.stringify(one)}\n`);
  writeFileSync(join(folder, 'wcxb.jsonl'), lines.join(''));
  writeFileSync(join(folder, 'html.json'), JSON.stringify(html));
  writeFileSync(join(folder, 'outlets.json'), JSON.stringify(outlets));
}

/** Prints how many letters of what is kept are body, and how many of the body are kept. */
export function printFigures(pages) {
  const rows = {};
  for (const name of new Set(pages.map(({ corpus }) => corpus))) {
    const own = pages.filter(({ corpus }) => corpus === name);
    const figures = own.map(figuresOf);
    const mean = (key) => (100 * figures.reduce((sum, one) => sum + one[key], 0)) / own.length;
    rows[name] = {
      pages: own.length,
      precision: mean('precision').toFixed(1),
      recall: mean('recall').toFixed(1),
      f1: mean('f1').toFixed(1),
    };
  }
  console.table(rows);
}

/** Blocks that the gold text may have or leave out count for nothing. */
function figuresOf({ page, roles, kept }) {
  const taken = new Set(kept);
  let [right, found, marked] = [0, 0, 0];
  page.blocks.forEach((block, i) => {
    const size = block.text.match(LETTER)?.length ?? 0;
    const body = roles[i] === 'body' || roles[i] === 'heading';
    if (!body && roles[i] !== '') return;
    if (body) marked += size;
    if (taken.has(block)) found += size;
    if (body && taken.has(block)) right += size;
  });
  const precision = found === 0 ? 1 : right / found;
  const recall = marked === 0 ? 1 : right / marked;
  const both = precision + recall;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / both };
}
