import type { FurnitureWords } from '../pieces.js';
import { CALENDAR } from './dates.js';

/** Furniture in Italian, from general knowledge of news sites. */
export const FURNITURE: FurnitureWords = {
  words: {
    donation: 'donazione sostienici',
    subscription: 'abbonati abbonamenti accedi registrati',
    newsletter: 'iscriviti newsletter',
    cookie: 'cookie privacy accetta rifiuta',
    comments: 'commenti commento commenta rispondi',
    share: 'condividi stampa seguici ascolta',
    related: 'leggi vedi guarda letti correlati notizie interessarti',
    navigation: 'menu cerca contatti',
    advertisement: 'pubblicità',
    credit: 'foto',
    timestamp: 'pubblicato aggiornato',
    tags: 'argomenti',
  },
  beside:
    'anche tutto di più ora alla su questo articolo lascia un i le per potrebbe ti articoli ultimo aggiornamento altre',
  whole: {
    related:
      "in evidenza|precedente|successivo|ultime notizie|ti potrebbe interessare|scopri di più|mostra altro|notizie correlate|ultim'ora|fotogallery",
    navigation:
      'vai al contenuto|chi siamo|note legali|vai al contenuto principale|redazione|pubblicità|lavora con noi|mappa del sito|archivio',
    share: 'condividi su facebook|copia link|invia',
    comments: 'scrivi un commento',
    subscription: 'il mio account|area riservata',
    advertisement: 'contenuto sponsorizzato|annuncio',
  },
  start: {
    subscription: 'abbonati|per continuare a leggere',
    newsletter: 'iscriviti|ricevi|scarica|resta aggiornato',
    cookie: 'utilizziamo i cookie|questo sito',
    comments: 'per commentare',
    share: 'seguici|condividi su',
    related: 'leggi anche/tutto|guarda/vedi anche|potrebbe interessarti|clicca qui',
    copyright: 'tutti i diritti',
  },
  within: {
    donation: 'tua donazione',
    subscription: 'accesso illimitato|riservato agli abbonati',
    newsletter: 'nostra newsletter|tua email|canale whatsapp',
    cookie: 'utilizza/dei cookie|dati personali',
    copyright: 'diritti riservati|riproduzione riservata',
  },
  you: 'tuo tua tuoi tue ti',
  we: 'noi nostro nostra nostri',
  house: 'giornalista corrispondente azienda fondata sede telefono',
  saying: 'detto dichiarato',
  dates: 'alle ore fa minuti ultimo aggiornamento il',
  calendar: CALENDAR,
  by: 'Di',
  is: 'è',
  a: 'un una',
  photo: 'foto',
};
