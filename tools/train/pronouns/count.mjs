// Counts how many pronouns of texts get the right name, and how many a wrong one.
import { resolve } from './stage.mjs';

/** Adds the pronouns of texts to the figures of their sets, by the weights in use. */
export function count(texts, how, figures) {
  for (const { part, read, known } of texts) {
    const { names } = resolve(read, []);
    for (const { mention, set, named, fits } of known) {
      const parted = part !== undefined && set.startsWith('he');
      for (const key of [set, ...(parted ? [`${set}, part ${part}`] : [])]) {
        const name = `${key}, ${how}`;
        const figure = figures.get(name) ?? { all: 0, right: 0, wrong: 0 };
        const given = names[mention] ?? null;
        if (named) figure.all++;
        if (named && fits(given)) figure.right++;
        if (given !== null && !fits(given)) figure.wrong++;
        figures.set(name, figure);
      }
    }
  }
}

export function printCounts(figures) {
  for (const [set, { all, right, wrong }] of [...figures].sort()) {
    console.log(`${set}: ${((100 * right) / all).toFixed(1)} % of ${all} right, ${wrong} wrong`);
  }
}
