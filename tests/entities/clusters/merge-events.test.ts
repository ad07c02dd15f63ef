import { describe, expect, it } from 'vitest';
import { mergeEvents } from '../../../src/entities/clusters/merge-events.js';
import { textOf } from '../../../src/entities/document/names.js';
import { readMarked } from './marked-names.js';

/** The events of a text whose names are marked, [Vessby Cup], each as the names that mean it. */
function events(marked: string): string[][] {
  const { document, names } = readMarked(marked);
  return mergeEvents(document, names).map((group) =>
    group.map(({ first, last }) => textOf(document, first, last)),
  );
}

describe('an event', () => {
  it.each([
    ['with fewer words', 'The [Vessby Winter Cup] began. The [Winter Cup] ended.'],
    ['with more words', 'The [Winter Cup] began. The [Vessby Winter Cup] ended.'],
    ['called Games', 'The [Beijing Olympics] began. The [Beijing Games] ended.'],
    ['by its head alone', 'The [Vessby Cup] began. The [Cup] ended.'],
  ])('is named again %s', (_, marked) => {
    expect(events(marked)).toHaveLength(1);
  });

  it.each([
    ['another place', 'The [Vessby Cup] began. The [Holmby Cup] ended.'],
    ['another season', 'The [Winter Olympics] began. The [Summer Olympics] ended.'],
    ['another head', 'The [Vessby Cup] began. The [Vessby Festival] ended.'],
  ])('of %s is another', (_, marked) => {
    expect(events(marked)).toHaveLength(2);
  });

  it('gathers the words of all its names', () => {
    const marked = 'The [Beijing Olympics], the [Winter Olympics], the [Olympics].';
    expect(events(marked)).toEqual([['Beijing Olympics', 'Olympics'], ['Winter Olympics']]);
    const whole = 'The [Beijing Winter Olympics], the [Winter Olympics], the [Beijing Games].';
    expect(events(whole)).toHaveLength(1);
  });
});
