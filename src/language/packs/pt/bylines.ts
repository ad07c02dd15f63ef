import type { BylineWords } from '../pieces.js';

/** Bylines in Portuguese, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'por',
  labels: 'autor|' + 'escrito por|texto de|texto por|reportagem de|da redação',
  and: 'e com',
  particles: 'de da do dos das e',
  roles: 'redação correspondente ' + 'jornalista repórter editora colunista enviado enviada',
  desks: 'redação redacao',
  pictures: 'foto fotos',
  ends: 'publicado',
  noPlaces: 'urgente|análise|opinião|entrevista|exclusivo|vídeo|editorial|pergunta|resposta',
  revised: 'atualizado|atualizada',
  nounLabels: 'texto|autora|reportagem',
  otherTasks: 'fotos de|edição|tradução|revisado por',
  besideNumbers: 'em às de publicado publicada atualizado atualizada há horas leitura minutos min',
  titles: 'correspondente repórter enviado enviada',
};
