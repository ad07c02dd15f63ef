// Writes what the body choice keeps, as the scorers of the corpora read it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../trees/pack.mjs';
import { treesById } from '../trees/trees-by-id.mjs';
import { stage } from './stage.mjs';

/**
 * Predictions of every page, each by the trees that were fitted without its site, or by all trees
 * where there are no folds: html.json and outlets.json in the folder.
 */
export function writePredictions(pages, { folds, all }, folder) {
  const trees = treesById(stage, folds);
  const whole = stage.readTrees(pack(all));
  const html = {};
  const outlets = {};
  for (const { id, corpus, page } of pages) {
    const own = trees.get(id) ?? whole;
    const { body } = stage.readPageParts(stage.surveyPage(page, null), null, (read) =>
      stage.choosePageWith(read, own),
    );
    const kept = body.map(({ block }) => block);
    const texts = (blocks) => blocks.map(({ text }) => text);
    if (corpus === 'A') {
      outlets[id] = {
        paragraphs: texts(kept.filter(({ level }) => level === null)),
        sectionHeadlines: texts(kept.filter(({ level }) => level !== null)),
      };
    } else html[id] = { paragraphs: texts(kept), text: texts(kept).join('\n') };
  }
  writeFileSync(join(folder, 'html.json'), JSON.stringify(html));
  writeFileSync(join(folder, 'outlets.json'), JSON.stringify(outlets));
}
