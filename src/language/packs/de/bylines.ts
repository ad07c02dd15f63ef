import type { BylineWords } from '../pieces.js';

/** Bylines in German, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'von berichtet',
  labels: 'autor|eine analyse von',
  and: 'und mit',
  particles: 'von der den zu',
  roles:
    'redaktion korrespondent korrespondentin redakteur redakteurin agentur agenturen ' +
    'reporter reporterin autorin gastautor geschäftsführer chefredakteur chefredakteurin volontär volontärin leiter leiterin ressortleiter ressortleiterin journalist journalistin',
  desks:
    'redaktion newsteam onlineredaktion nachrichtenredaktion sportredaktion agentur agenturen ' +
    'agenturmeldung gmbh autor nachrichten',
  noNames: 'kommentar analyse aktualisiert stand quelle foto fotos',
  beside: 'in|aus|für|via|foto|fotos',
  pictures: 'foto fotos bild bilder grafik',
  ends: 'aktualisiert|veröffentlicht',
  noPlaces:
    'eilmeldung|wichtig|achtung|hinweis|hintergrund|analyse|kommentar|meinung|interview|' +
    'exklusiv|anzeige|bericht|korrektur|frage|antwort|zusammenfassung|liveblog',
  revised: 'aktualisiert|korrigiert',
  nounLabels: 'text|interview|protokoll|bericht|redaktion|reportage',
  otherTasks:
    'fotos von|bearbeitet von|übersetzt|übersetzung|aus dem englischen|geprüft von|aktualisiert von|illustration|illustrationen',
  besideNumbers:
    'am um uhr vom den der vor stunde stunden minute minuten min tag tagen tage lesezeit lesedauer stand aktualisiert veröffentlicht erschienen zuletzt publiziert erstellt',
  titles: 'korrespondent korrespondentin redakteur redakteurin reporter reporterin gastautor',
};
