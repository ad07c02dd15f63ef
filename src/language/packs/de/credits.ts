import type { CreditWords } from '../pieces.js';

/** Credits of pictures in German, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels:
    'foto fotos fotograf fotografin fotografie bild bilder quelle archivbild archivfoto ' +
    'symbolbild symbolfoto grafik',
  joints: 'von vom',
  givers: 'privat',
  inNames: 'von der den des und für',
  determiners: 'in im am das dem auf beim diesem',
};
