import type { FurnitureWords } from '../pieces.js';
import { CALENDAR } from './dates.js';

/** Furniture in Dutch, from general knowledge of news sites. */
export const FURNITURE: FurnitureWords = {
  words: {
    donation: 'doneer donatie',
    subscription: 'abonneer abonneren abonnee abonnees inloggen account',
    newsletter: 'nieuwsbrief',
    cookie: 'cookies accepteren toestemming',
    comments: 'reacties reactie reageer reageren',
    share: 'delen deel bewaar luister',
    related: 'lees gelezen gerelateerd bekijk nieuws',
    navigation: 'zoeken voorpagina adverteren vacatures',
    advertisement: 'advertentie',
    credit: 'beeld bron',
    byline: 'auteur',
    timestamp: 'gepubliceerd bijgewerkt leestijd',
    tags: 'onderwerpen',
    correction: 'correctie',
  },
  beside:
    'ook meer verder dit artikel meest best word nu een plaats geef alle ons in onze over laatst laatste',
  whole: {
    related:
      'net binnen|volgende|vorige|naar boven|gerelateerde artikelen|aanbevolen|toon meer|meer over',
    navigation:
      'over ons|algemene voorwaarden|ga naar hoofdinhoud|ga naar inhoud|colofon|privacybeleid|privacy|klantenservice',
    share: 'kopieer link|bewaren|printen|tip de redactie',
    comments: 'toon reacties',
    subscription: 'mijn account|registreren|abonnementen',
    advertisement: 'gesponsord|partnerbijdrage',
  },
  start: {
    subscription: 'word abonnee|log in om',
    newsletter: 'schrijf je in|meld je aan|ontvang|mis niets',
    cookie: 'wij/we gebruiken cookies|deze website gebruikt',
    comments: 'om te reageren',
    share: 'volg ons|delen via/op',
    related: 'lees ook/meer/hier|bekijk ook|klik hier|meer over',
    correction: 'in een eerdere versie',
  },
  within: {
    donation: 'jouw donatie',
    subscription: 'onbeperkt toegang|alleen voor abonnees',
    newsletter: 'onze nieuwsbrief|je inbox|onze app',
    cookie: 'gebruikt cookies|persoonsgegevens',
    copyright: 'alle rechten voorbehouden|zonder toestemming',
  },
  you: 'jij jou jouw uw jullie',
  we: 'wij ons onze',
  house: 'journalist redacteur verslaggever bedrijf opgericht telefoon',
  saying: 'zei zegt',
  dates: 'uur geleden minuten om op',
  calendar: CALENDAR,
  by: 'Door',
  is: 'is',
  a: 'een',
};
