/** What became of the inputs. */
export interface Tally {
  articles: number;
  /** Pages without an article, by the diagnostic that says why. */
  lacking: Map<string, number>;
  failed: number;
  /** Those that an earlier run wrote. */
  skipped: number;
}

export function newTally(): Tally {
  return { articles: 0, lacking: new Map(), failed: 0, skipped: 0 };
}

/** Says in one line what became of them. */
export function tellTally({ articles, lacking, failed, skipped }: Tally): string {
  const reasons = [...lacking].sort((a, b) => b[1] - a[1]);
  const without = reasons.reduce((sum, [, count]) => sum + count, 0);
  const listed = reasons.map(([code, count]) => `${code} ${count}`).join(', ');
  const parts = [
    `${articles} ${articles === 1 ? 'article' : 'articles'}`,
    ...(without > 0 ? [`${without} without one (${listed})`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} done before`] : []),
  ];
  return `${articles + without + failed + skipped} read: ${parts.join(', ')}`;
}
