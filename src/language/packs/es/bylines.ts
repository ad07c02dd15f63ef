import type { BylineWords } from '../pieces.js';

/** Bylines in Spanish, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'por',
  labels: 'autor|' + 'escrito por|texto de|texto por|redactado por',
  and: 'y e con',
  andInFields: 'i',
  particles: 'de del la y e i',
  roles:
    'redacción corresponsal ' +
    'periodista redactor redactora enviado enviada director directora editora columnista',
  desks: 'redacción redaccion anónimo autor noticias',
  beside: 'en',
  pictures: 'foto fotos',
  ends: 'publicado',
  noPlaces:
    'urgente|última hora|análisis|opinión|entrevista|exclusiva|vídeo|video|editorial|' +
    'crónica|reportaje|perfil|aviso|pregunta|respuesta',
  revised: 'actualizado',
  nounLabels: 'texto|autora|autores|redacción',
  otherTasks: 'fotos de|fotografías|traducción|traducido|editado por|actualizado por',
  besideNumbers: 'el a las de publicado actualizado lectura min minutos horas hace h hrs',
  titles: 'corresponsal enviado enviada redactor redactora periodista',
};
