import type { QuoteWords } from '../pieces.js';

/** Cues of German and what helps to tell a speaker, from general knowledge of its grammar and news style. */
export const QUOTES: QuoteWords = {
  verbs:
    'sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären meinte meint meinten ' +
    'betonte betont betonten äußerte äußerten geäußert berichtete berichtet berichteten teilte ' +
    'teilten mitgeteilt kritisierte kritisiert kritisierten warnte warnt warnten forderte fordert ' +
    'forderten fügte hinzu ergänzte ergänzt schrieb schreibt schrieben geschrieben bezeichnete ' +
    'bezeichneten bezeichnet nannte nannten nennt genannt behauptete behauptet behaupteten ' +
    'versicherte versichert bestätigte bestätigt bestätigten lobte lobt begründete begründet ' +
    'kommentierte kommentiert zitiert zitierte verkündete verkündet antwortete antwortet fragte ' +
    'fragt rief sprach sprachen spricht verwies räumte bekräftigte hob unterstrich beklagte ' +
    'beschrieb beschreibt urteilte urteilt kündigte ankündigte entgegnete erwiderte erläuterte ' +
    'erzählte erzählt versprach verlangte verlangt appellierte mahnte mahnt wertete stellte hieß ' +
    'heißt lautete lautet bemerkte resümierte schilderte twitterte ' +
    'gab wies drohte droht dementierte bedauerte würdigte verteidigte bezichtigte vertrat',
  according: 'laut zufolge so gemäß',
  pronouns: 'er sie es wir man ich dieser diese',
  articles:
    'der die das den dem des ein eine einen einem einer sein seine ihr ihre unser unsere beide ' +
    'viele mehrere einige zwei drei alle andere',
  oblique: 'des dem den einem eines einen seinem ihrem',
  nounsInCapitals: true,
  closed:
    'und aber doch auch so dann da dort hier jetzt nun zuvor danach dabei dazu damit darin daher deshalb trotzdem allerdings außerdem zudem weiter weiterhin wenn weil obwohl nachdem bevor wie was wer wo warum',
  prepositions:
    'in im an am auf aus bei beim mit nach von vom vor für gegen über unter um durch ohne zu zum ' +
    'zur seit während wegen trotz zwischen gegenüber bis ab als wie neben hinter',
};
