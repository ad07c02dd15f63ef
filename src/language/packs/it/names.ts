import type { NameWords } from '../pieces.js';

/** Italian words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'e ed',
  openers:
    'adesso alcuni allora ancora bene ciò cosa così dopo dove dunque durante ecco infatti intanto ' +
    'invece ma mai mentre molti né nessuno ogni oggi oltre ora per perché però poi prima proprio ' +
    'qualche quando quasi quella quelli quello questa queste questi questo quindi se secondo ' +
    'sempre senza solo sono sotto spesso sta subito tra tutti tutto una uno verso signor signora',
  bodyFronts:
    'agenzia alleanza associazione assemblea autorità banca banco borsa camera centro club ' +
    'commissione comitato congresso consiglio corte esercito federazione fondazione fondo fronte ' +
    'governo gruppo guardia chiesa istituto ministero movimento organizzazione parlamento partito ' +
    'polizia procura radio senato sindacato società tribunale unione università',
  placeFronts:
    'città costa stadio golfo isola lago mare monte palazzo piazza ponte regione san santa santo ' +
    'valle via villa',
};
