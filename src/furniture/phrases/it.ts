import type { PhraseTable } from './phrase-table.js';

/** Italian, from general knowledge of news sites. */
export const ITALIAN: PhraseTable = {
  words: {
    donation: 'donazione sostienici',
    subscription: 'abbonati abbonamento abbonamenti accedi registrati',
    newsletter: 'iscriviti newsletter',
    cookie: 'cookie privacy accetta rifiuta consenso',
    comments: 'commenti commento commenta rispondi',
    share: 'condividi stampa seguici ascolta salva',
    related: 'leggi vedi guarda letti lette correlati correlate notizie interessarti fotogallery approfondire',
    navigation: 'menu cerca contatti',
    advertisement: 'pubblicità sponsorizzato',
    credit: 'foto crediti',
    timestamp: 'pubblicato aggiornato',
    tags: 'argomenti',
  },
  beside: 'anche tutto di più ora alla su questo articolo lascia un scrivi i le per potrebbe ti articoli ultimo aggiornamento altre tutti il',
  whole: {
    related: "ultim'ora|da non perdere|in evidenza|successivo|precedente|torna su|scopri di più",
    navigation: 'vai al contenuto|chi siamo|note legali',
    copyright: 'tutti i diritti riservati|riproduzione riservata',
  },
  start: {
    subscription: 'abbonati|per continuare a leggere|sei già abbonato|accedi per',
    newsletter: 'iscriviti|ricevi|scarica|resta aggiornato|non perderti',
    cookie: 'utilizziamo i cookie|questo sito|noi e i nostri',
    comments: 'per commentare|il tuo indirizzo email|i campi obbligatori',
    share: 'seguici|condividi su',
    related: 'leggi tutto|guarda anche|vedi anche|potrebbe interessarti|ti potrebbe',
    copyright: 'tutti i diritti|è vietata la|partita iva|p iva',
  },
  within: {
    donation: 'tua donazione|tuo sostegno',
    subscription: 'accesso illimitato|riservato agli abbonati|tuo abbonamento',
    newsletter: 'nostra newsletter|tua email|nostra app|canale whatsapp',
    cookie: 'utilizza cookie|dei cookie|tuo consenso|dati personali',
    related: 'leggi anche|clicca qui',
    copyright: 'tutti i diritti riservati|riproduzione riservata',
  },
  you: 'tuo tua tuoi tue ti',
  we: 'noi nostro nostra nostri nostre',
  orders: 'abbonati iscriviti seguici scarica ricevi leggi clicca scopri accedi',
  grammar: 'il lo gli di che per non sono alla nel della dei del con una un da è ha si anche più ma come dal al',
  saying: 'detto dichiarato spiegato',
  dates: 'alle ore fa minuti pubblicato aggiornato ultimo aggiornamento il lettura',
  menu: 'politica economia cronaca esteri mondo cultura spettacoli tecnologia scienza salute opinioni ambiente viaggi motori calcio cucina scuola lavoro',
};
