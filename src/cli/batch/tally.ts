/** What became of the inputs. */
export interface Tally {
  articles: number;
  /** Pages without an article, by the diagnostic that says why. */
  lacking: Map<string, number>;
  failed: number;
  /** Those that an earlier run wrote. */
  skipped: number;
  /** Records of archives that are no pages, by the reason. */
  passed: Map<string, number>;
}

export function newTally(): Tally {
  return { articles: 0, lacking: new Map(), failed: 0, skipped: 0, passed: new Map() };
}

/** Counts a record that is no page. */
export function passOver({ passed }: Tally, reason: string): void {
  passed.set(reason, (passed.get(reason) ?? 0) + 1);
}

/** Says in one line what became of them. */
export function tellTally({ articles, lacking, failed, skipped, passed }: Tally): string {
  const without = sum(lacking);
  const parts = [
    `${articles} ${articles === 1 ? 'article' : 'articles'}`,
    ...(without > 0 ? [`${without} without one (${listed(lacking)})`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} done before`] : []),
  ];
  const others = passed.size > 0 ? `; ${sum(passed)} passed over (${listed(passed)})` : '';
  return `${articles + without + failed + skipped} read: ${parts.join(', ')}${others}`;
}

function listed(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return sorted.map(([name, count]) => `${name} ${count}`).join(', ');
}

/** All that is counted, by whatever. */
export function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
