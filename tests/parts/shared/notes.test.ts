import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../src/parts/shared/notes.js';
import { struckLine } from '../struck.js';

describe('readNotes', () => {
  it.each([
    ['Correction: An earlier version named the wrong town.', 'correction'],
    ['This article was amended on 4 February to name the town.', 'correction'],
    ['Editor’s note: This story holds scenes of rain.', 'editors-note'],
    ['Reporting by Bo Holm; editing by Mara Lindqvist', 'contributors'],
    ['Additional reporting by Bo Holm', 'contributors'],
    ['Bo Holm contributed to this report', 'contributors'],
  ])('tells what %j is', (text, kind) => {
    expect(readNotes([struckLine(text, 'correction')])).toMatchObject([{ kind, text }]);
  });
});
