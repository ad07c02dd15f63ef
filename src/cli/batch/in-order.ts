/**
 * Works on several items at once and gives the results in the order of the items. No more than
 * `most` items are begun and not yet taken, so that a slow taker slows the source.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // whoever takes it meets its error; until then it must not count as one that nobody met
    result.catch(() => {});
    begun.push(result);
    if (begun.length >= most) yield await (begun.shift() as Promise<R>);
  }
  while (begun.length > 0) yield await (begun.shift() as Promise<R>);
}
