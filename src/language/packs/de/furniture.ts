import type { FurnitureWords } from '../pieces.js';
import { CALENDAR } from './dates.js';

/** Furniture in German, from general knowledge of news sites. */
export const FURNITURE: FurnitureWords = {
  words: {
    donation: 'spenden spende',
    subscription: 'abonnieren abo abonnement anmelden einloggen registrieren',
    newsletter: 'newsletter',
    cookie: 'datenschutz akzeptieren zustimmen einwilligung',
    comments: 'kommentare kommentar kommentieren diskussion antworten',
    share: 'teilen drucken merken merkliste anhören',
    related: 'meistgelesen lesen weiterlesen interessant ähnliche themen thema mehr',
    navigation: 'menü suche startseite impressum kontakt karriere agb hilfe',
    advertisement: 'anzeige anzeigen werbung',
    credit: 'foto bild quelle',
    byline: 'autor autorin',
    timestamp: 'stand aktualisiert veröffentlicht lesezeit',
    tags: 'schlagworte',
  },
  beside:
    'jetzt zum zur alle artikel schreiben seite zu sie auch hier dazu weitere der die redaktion und für am meisten',
  whole: {
    related:
      'nach oben|zurück|weitere artikel|neueste artikel|passend dazu|bilderstrecke|fotostrecke',
    navigation:
      'zum inhalt springen|über uns|zum hauptinhalt springen|navigation überspringen|mediadaten|nutzungsbedingungen|archiv|wetter|e paper|stellenmarkt|leserservice',
    share: 'per e mail teilen|link kopieren|auf facebook teilen',
    comments: 'kommentar verfassen|leserkommentare|netiquette',
    subscription: 'jetzt testen|abo testen|mein konto|mein abo|zum angebot|bereits abonnent',
    advertisement: 'externer inhalt',
  },
  start: {
    donation: 'unterstützen sie',
    subscription: 'um weiterzulesen|abonnieren/testen sie|jetzt abonnieren',
    newsletter: 'melden/erhalten/verpassen/bleiben sie|folge uns',
    cookie: 'wir verwenden cookies|diese website verwendet|mit ihrer zustimmung|an dieser stelle',
    comments: 'diskutieren sie',
    share: 'folgen/teilen sie',
    related: 'lesen sie auch/hier/mehr|das könnte|mehr zum thema|mehr aus',
    correction:
      'in einer früheren version|mit material von|dieser artikel/text/beitrag wurde/erschien',
  },
  within: {
    donation: 'ihre spende|unabhängigen journalismus',
    subscription: 'monatlich/jederzeit kündbar',
    newsletter: 'unseren newsletter|ihre e mail|dein/ihr postfach|whatsapp kanal',
    cookie: 'cookies|personenbezogene daten|datenschutzerklärung',
    copyright: 'rechte vorbehalten',
    comments: 'ihre/deine meinung',
  },
  you: 'ihren ihrem du dein deine',
  we: 'wir uns unser unsere unseren',
  house: 'redakteur redakteurin korrespondent verlag gegründet telefon fax autor',
  saying: 'sagte sagt erklärte',
  dates: 'uhr zuletzt vor stunden minuten tagen um',
  calendar: CALENDAR,
  by: 'Von|VON',
  is: 'ist',
  a: 'ein eine',
  phone: 'telefon',
  photo: 'foto',
};
