import type { BylineWords } from '../pieces.js';

/** Bylines in German, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'von',
  labels: 'autor|eine analyse von',
  and: 'und mit',
  andInFields: 'von',
  particles: 'von der den zu',
  roles: 'redaktion korrespondent korrespondentin redakteur redakteurin agentur agenturen',
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
};
