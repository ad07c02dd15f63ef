import type { QuoteWords } from '../pieces.js';

/** Cues of Spanish and what helps to tell a speaker, from general knowledge of its grammar and news style. */
export const QUOTES: QuoteWords = {
  verbs:
    'dijo dice dijeron dicen declaró declara declararon afirmó afirma afirmaron explicó explica ' +
    'explicaron añadió añade agregó agrega señaló señala señalaron aseguró asegura aseguraron ' +
    'indicó indica indicaron manifestó manifiesta sostuvo sostiene destacó destaca subrayó subraya ' +
    'advirtió advierte anunció anuncia comentó comenta expresó expresa escribió escribe contó cuenta ' +
    'reconoció reconoce insistió insiste denunció denuncia recordó recuerda respondió responde ' +
    'preguntó pregunta concluyó concluye precisó precisa reiteró reitera apuntó apunta lamentó ' +
    'lamenta confirmó confirma relató relata exigió exige pidió pide prometió calificó califica ' +
    'dicho declarado afirmado asegurado explicado señalado',
  according: 'según',
  pronouns: 'él ella ellos ellas',
  articles: 'el la los las un una unos unas este esta estos estas su sus varios varias dos tres',
  oblique: '',
  closed:
    'y pero o e también además así entonces luego después antes ayer hoy mañana cuando como si aunque mientras sin embargo',
  prepositions:
    'a al de del en con por para sin sobre bajo contra entre desde hasta hacia durante tras ante',
};
