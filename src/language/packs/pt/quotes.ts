import type { QuoteWords } from '../pieces.js';

/** Cues of Portuguese and what helps to tell a speaker, from general knowledge of its grammar and news style. */
export const QUOTES: QuoteWords = {
  verbs:
    'disse diz disseram dizem declarou declara declararam afirmou afirma afirmaram explicou explica ' +
    'explicaram acrescentou acrescenta destacou destaca ressaltou ressalta garantiu garante ' +
    'anunciou anuncia comentou comenta escreveu escreve contou conta reconheceu reconhece insistiu ' +
    'denunciou denuncia lembrou lembra respondeu responde perguntou pergunta concluiu conclui ' +
    'reiterou reitera apontou aponta lamentou lamenta confirmou confirma relatou relata exigiu ' +
    'pediu pede prometeu alertou alerta avaliou avalia criticou critica defendeu defende revelou ' +
    'revela sublinhou sublinha assegurou assegura informou informa dito',
  according: 'segundo conforme',
  pronouns: 'ele ela eles elas',
  articles:
    'o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas dois duas três vários várias',
  oblique: '',
  closed:
    'e mas ou também além assim então depois antes ontem hoje amanhã quando como se enquanto porém contudo',
  prepositions:
    'de do da dos das em no na nos nas com por para sem sobre sob contra entre desde até durante ' +
    'após ante ao à aos às pelo pela num numa',
};
