// What learnFurniture adds: each dump, with what the outlet's other pages through the same flattener
// taught, and without it.
//   npm run build && node tools/bench/flattened/repeats.mjs FOLDER
import { join } from 'node:path';
import { library, table } from '../library.mjs';
import { eachLine } from './each-line.mjs';
import { mean, percent, readGold, sum, tally } from './tally.mjs';

/** Fewest pages of an outlet; names of sites that are none. */
const FEWEST = 4;
const NO_OUTLETS = new Set(['www']);

/** A table over the dumps in a folder. */
export async function repeatFigures(folder) {
  const groups = new Map();
  for await (const dump of eachLine(join(folder, 'sample.jsonl'))) {
    if (NO_OUTLETS.has(dump.site)) continue;
    const key = `${dump.site}\n${dump.flattener}`;
    const own = groups.get(key) ?? [];
    groups.set(key, own);
    own.push(dump);
  }
  const outlets = new Set();
  const rows = { 'by itself': [], 'with what the others taught': [] };
  for (const dumps of groups.values()) {
    if (dumps.length < FEWEST) continue;
    outlets.add(dumps[0].site);
    for (const dump of dumps) {
      const gold = readGold(dump);
      const others = dumps.filter((one) => one !== dump).map(({ text }) => text);
      const memory = library.learnFurniture(others);
      const [alone, taught] = [{}, { memory }].map((options) =>
        tally(gold, library.stripBoilerplate(dump.text, options).kept),
      );
      rows['by itself'].push(alone);
      rows['with what the others taught'].push(taught);
    }
  }
  return `### Repeats

Dumps of ${outlets.size} outlets with ${FEWEST} pages or more.

${table(
  ['', 'dumps', 'F1', 'body lost %', 'furniture struck %'],
  Object.entries(rows).map(([name, list]) => [
    name,
    list.length,
    percent(mean(list, 'f1')),
    percent(mean(list, 'loss'), 2),
    percent(1 - sum(list, 'keptFurniture') / Math.max(1, sum(list, 'furniture'))),
  ]),
)}`;
}

if (process.argv[1]?.endsWith('flattened/repeats.mjs')) {
  console.log(await repeatFigures(process.argv[2]));
}
