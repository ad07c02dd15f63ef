import { parseArticle } from 'copydesk';
import { describe, expect, it } from 'vitest';

const BODY = [
  'The harbour of Vessby reopened on Monday, three weeks after a storm tore away its breakwater.',
  'Fishermen had waited in the port of Holmby, where the quays were too short for the larger boats.',
  'The council said that the repairs had cost less than it had feared, and that the ferry would sail.',
].join('\n\n');

const read = (line: string) => parseArticle(`Harbour reopens\n\n${line}\n\n${BODY}`);

describe('the byline of a plain text', () => {
  it.each([
    ['Mara Lindqvist', ['Mara Lindqvist']],
    ['Mara Lindqvist, Political Editor', ['Mara Lindqvist']],
    ['Mara Lindqvist - March 4, 2021', ['Mara Lindqvist']],
    ['March 4, 2021 · Mara Lindqvist · 5 min read', ['Mara Lindqvist']],
    ['Words: Mara Lindqvist. Photographs: Bo Holm', ['Mara Lindqvist']],
    ['Story by Mara Lindqvist; photos by Bo Holm', ['Mara Lindqvist']],
    ['Mara Lindqvist in Oslo and Bo Holm in Geneva', ['Mara Lindqvist', 'Bo Holm']],
    ['Mara Lindqvist, Science Editor | Bo Holm, Cape Town', ['Mara Lindqvist', 'Bo Holm']],
    ['Thursday, 4 March 2021, by Mara Lindqvist', ['Mara Lindqvist']],
    ['By Mara Lindqvist, special to the Vessby Post', ['Mara Lindqvist']],
    ['Ein Gastbeitrag von Jutta Brandl', ['Jutta Brandl']],
    ['Jutta Brandl / dpa', ['Jutta Brandl']],
    ['Propos recueillis par Odile Marchais', ['Odile Marchais']],
    ['Texto: Inés Calvo', ['Inés Calvo']],
    ['dal nostro inviato Marco Neri', ['Marco Neri']],
    ['Text: Kerstin Alm Foto: Olof Dahl', ['Kerstin Alm']],
    ['Автор: Светлана Рощина', ['Светлана Рощина']],
    ['Yazan: Elif Kaya', ['Elif Kaya']],
  ])('is read from %j, which is no dek', (line, names) => {
    const { byline, dek, body } = read(line);
    expect(byline?.authors.map(({ name }) => name)).toEqual(names);
    expect(dek).toBeNull();
    expect(body).toHaveLength(3);
  });

  it.each([
    'Harbour Board votes to rebuild the wall',
    'By the sea in Vessby, a town waits for the tide',
    'Anna Berg wins third term as mayor',
    'Storm Ragna, Day Three',
    'Von Montag an bleibt die Küstenstraße gesperrt',
    'Larger Boats',
  ])('is not read from %j', (line) => {
    expect(read(line).byline).toBeNull();
  });

  it('takes the role below a name', () => {
    const { byline, body } = read('MARA LINDQVIST\n\nSTAFF WRITER');
    expect(byline?.authors).toEqual([
      { kind: 'person', name: 'MARA LINDQVIST', role: 'STAFF WRITER' },
    ]);
    expect(body).toHaveLength(3);
  });

  it('takes no credits below the story for it', () => {
    const text = `Harbour reopens\n\n${BODY}\n\n(Reporting by Mara Lindqvist; Editing by Bo Holm)`;
    expect(parseArticle(text).notes).toMatchObject([{ kind: 'contributors' }]);
  });
});
