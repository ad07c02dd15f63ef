import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../../src/index.js';
import { extractQuotes } from '../../../src/quotes/extract-quotes.js';

// biome-ignore format: one form a line
const FORMS: [language: string, text: string, ...quotes: string[]][] = [
  ['de', '„Die Brücke ist sicher“, sagte Anna Berg.', '„Die Brücke ist sicher“ | Anna Berg | sagte'],
  ['de', 'Anna Berg sagte: „Die Brücke ist sicher.“', '„Die Brücke ist sicher.“ | Anna Berg | sagte'],
  ['de', '»Die Brücke ist sicher«, sagte Anna Berg.', '»Die Brücke ist sicher« | Anna Berg | sagte'],
  ['de', '„Die Brücke ist sicher“, so der Bürgermeister.', '„Die Brücke ist sicher“ | der Bürgermeister | so'],
  ['de', '„Die Brücke ist sicher“, sagte sie.', '„Die Brücke ist sicher“ | sie | sagte'],
  ['de', 'Die Brücke ist laut der Ministerin „völlig sicher und bald offen“.', '„völlig sicher und bald offen“ | der Ministerin | laut'],
  ['de', 'Er las gestern „Die lange Brücke“ in der Bahn.'],
  ['de', '„Die Brücke ist sicher.“ Das sagte die Ministerin am Montag.', '„Die Brücke ist sicher.“ | die Ministerin | sagte'],
  ['fr', 'Le maire répond : « Le pont est sûr. »', '« Le pont est sûr. » | Le maire | répond'],
  ['fr', '« Le pont est fermé pour nous », s’indigne une riveraine.', "« Le pont est fermé pour nous » | une riveraine | s'indigne"],
  ['es', 'El primer ministro dijo: “El puente es seguro”.', '“El puente es seguro” | El primer ministro | dijo'],
  ['fr', '« Le pont est sûr », a déclaré Anna Berg.', '« Le pont est sûr » | Anna Berg | déclaré'],
  ['fr', 'Anna Berg a déclaré : « Le pont est sûr. »', '« Le pont est sûr. » | Anna Berg | déclaré'],
  ['fr', '« Le pont est sûr et solide », selon Anna Berg.', '« Le pont est sûr et solide » | Anna Berg | selon'],
  ['es', '«El puente es seguro», dijo Anna Berg.', '«El puente es seguro» | Anna Berg | dijo'],
  ['es', 'La ministra Anna Berg afirmó: “El puente es seguro”.', '“El puente es seguro” | La ministra Anna Berg | afirmó'],
  ['it', '«Il ponte è sicuro», ha detto Anna Berg.', '«Il ponte è sicuro» | Anna Berg | detto'],
  ['it', 'Secondo Anna Berg il ponte è “sicuro per i prossimi dieci anni”.', '“sicuro per i prossimi dieci anni” | Anna Berg | secondo'],
  ['pt', '“A ponte é segura”, disse Anna Berg.', '“A ponte é segura” | Anna Berg | disse'],
  ['pt', 'A ministra Anna Berg afirmou: “A ponte é segura.”', '“A ponte é segura.” | A ministra Anna Berg | afirmou'],
  ['nl', '“De brug is veilig voor iedereen”, zei Anna Berg.', '“De brug is veilig voor iedereen” | - | -'],
];

describe('other languages', () => {
  it.each(FORMS)('%s: %s', (language, text, ...expected) => {
    const lines = extractQuotes(text, { language }).map(({ text: span, speaker, cue }) =>
      [span, speaker?.mention.text ?? '-', cue?.lemma ?? '-'].join(' | '),
    );
    expect(lines).toEqual(expected);
  });

  it('are guessed where they are not given', () => {
    const text =
      'Der Rat hat am Montag über die Brücke gesprochen. „Die Brücke ist sicher“, sagte Anna Berg, die nicht mehr als das sagen wollte.';
    const [quote] = extractQuotes(text);
    expect(quote?.speaker?.mention.text).toBe('Anna Berg');
    expect(quote?.confidence).toBeLessThan(0.7);
  });

  it('resolve speakers to the entities given', () => {
    const text = '„Die Brücke ist sicher“, sagte Anna Berg.';
    const start = text.indexOf('Anna');
    const entity = {
      id: 'e3',
      type: 'person' as const,
      name: 'Anna Berg',
      aliases: [],
      descriptors: [],
      mentions: [{ start, end: start + 9, text: 'Anna Berg', form: 'name' as const }],
      salience: 1,
      wikidata: null,
      value: null,
      evidence: [],
      confidence: 1,
    };
    const [quote] = extractQuotes(text, { language: 'de', entities: [entity] });
    expect(quote?.speaker?.entityId).toBe('e3');
  });
});

it('names who holds an office that goes on behind it', () => {
  const text =
    'La réunion a eu lieu lundi. Le premier adjoint au maire, Paul Petit, explique : « Nous avons attendu. »';
  const entities = extractEntities(text, { language: 'fr' });
  const [quote] = extractQuotes(text, { language: 'fr', entities });
  expect(quote?.speaker?.name).toBe('Paul Petit');
});
