// How often a rule is right, on samples it was written on and on others.
import { table } from '../library.mjs';
import { BODY, FURNITURE } from './tally.mjs';

/** Rules that struck fewer letters than this in every sample are left out. */
const FEWEST = 2000;

/** Letters struck by each rule, by sample. */
export class RuleCounts {
  #samples = new Map();

  /** Adds the removals of a dump. */
  add(sample, removed, gold) {
    const own = this.#samples.get(sample) ?? { body: 0, rules: new Map() };
    this.#samples.set(sample, own);
    own.body += gold.of(0, gold.length)[BODY];
    for (const { rule, source } of removed) {
      const counts = own.rules.get(rule) ?? [0, 0, 0];
      own.rules.set(rule, counts);
      gold.of(source.start, source.end).forEach((count, label) => {
        counts[label] += count;
      });
    }
  }

  table() {
    const samples = [...this.#samples.keys()];
    const names = [
      ...new Set([...this.#samples.values()].flatMap(({ rules }) => [...rules.keys()])),
    ];
    const rows = names
      .map((rule) => ({ rule, cells: samples.map((sample) => this.#cells(sample, rule)) }))
      .filter(({ cells }) => cells.some(({ all }) => all >= FEWEST))
      .sort((a, b) => b.cells[0].lost - a.cells[0].lost);
    return table(
      ['', ...samples.flatMap((sample) => [`${sample}: letters`, 'right %', 'of body %'])],
      rows.map(({ rule, cells }) => [
        rule,
        ...cells.flatMap(({ all, right, lost }) => [all, right.toFixed(1), lost.toFixed(3)]),
      ]),
    );
  }

  #cells(sample, rule) {
    const { body, rules } = this.#samples.get(sample);
    const counts = rules.get(rule) ?? [0, 0, 0];
    const all = counts[FURNITURE] + counts[BODY];
    return {
      all,
      right: (100 * counts[FURNITURE]) / Math.max(1, all),
      lost: (100 * counts[BODY]) / Math.max(1, body),
    };
  }
}
