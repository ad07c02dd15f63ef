/**
 * One in so many of a corpus that stands beside the project, other ones each day: so a run stays
 * short and a fault comes up within days. `.ci/run` and `tools/bench` go through all.
 */
export function sampleOfToday<T>(all: readonly T[], every: number): T[] {
  const today = Math.floor(Date.now() / 86_400_000) % every;
  return all.filter((_, index) => index % every === today);
}
