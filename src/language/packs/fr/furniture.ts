import type { FurnitureWords } from '../pieces.js';
import { CALENDAR } from './dates.js';

/** Furniture in French, from general knowledge of news sites. */
export const FURNITURE: FurnitureWords = {
  words: {
    donation: 'don dons soutenez',
    subscription:
      "abonner s'abonner m'abonne abonnez abonné abonnés abonnement connecter connexion inscription compte",
    newsletter: 'newsletter newsletters alertes',
    cookie: 'cookies confidentialité refuser accepter',
    comments: 'commentaires commentaire commenter réagir réactions répondre',
    share: 'partager partagez imprimer écouter suivez',
    related: 'lire voir sujet similaires actualités lus vidéo vidéos',
    navigation: 'accueil rechercher recherche',
    advertisement: 'publicité',
    credit: 'crédit crédits photo',
    byline: 'auteur',
    timestamp: 'publié modifié',
    tags: 'thèmes',
  },
  beside:
    "se je un le la les l'article cet article à aussi plus de sur même suite tout nous notre laisser mon en par articles mis jour déjà",
  whole: {
    related:
      'en savoir plus|à la une|suivant|précédent|haut de page|à lire également|nos derniers articles|dans la même rubrique|en images|en direct|diaporama|dernières actualités',
    navigation:
      'aller au contenu|qui sommes nous|mentions légales|plan du site|aller au contenu principal|nous contacter|recrutement|cgu|cgv|politique de confidentialité|archives|fermer',
    share: "copier le lien|envoyer par mail|partager sur facebook|offrir l'article",
    comments: 'ajouter un commentaire|signaler',
    subscription: "s'identifier|créer un compte|s'inscrire|découvrir les offres",
    advertisement: 'contenu sponsorisé|annonces|partenaires',
  },
  start: {
    subscription:
      'abonnez vous|il vous reste|cet article est réservé|pour lire la suite|déjà abonné',
    newsletter: 'inscrivez vous|recevez|téléchargez|ne manquez',
    cookie: 'nous utilisons des cookies|ce site utilise|nous et nos',
    comments: 'pour commenter|votre adresse',
    share: 'partager sur|suivez nous|cliquez pour',
    related:
      'lire/voir aussi|lire également|à lire|lire la suite|cliquez ici|en savoir plus|voir plus',
    advertisement: 'la suite après',
    correction: 'cet article a été|avec afp',
    copyright: 'tous droits|toute reproduction',
  },
  within: {
    donation: 'votre don|votre soutien|faire un don',
    subscription: 'sans engagement|réservé aux abonnés|accès illimité|votre abonnement',
    newsletter: 'notre newsletter|nos newsletters|votre boîte mail|votre adresse',
    cookie: 'des cookies|vos données|données personnelles|votre consentement',
    comments: 'un commentaire',
    copyright: 'tous droits réservés|sans autorisation',
    'author-bio': 'est journaliste',
  },
  you: 'vous votre vos',
  we: 'nous notre nos',
  house: 'journaliste correspondant entreprise fondée siège téléphone',
  saying: 'déclaré explique expliqué',
  dates: 'mis à jour le lecture il y a heures par de temps h',
  calendar: CALENDAR,
  by: 'Par|PAR',
  is: 'est',
  a: 'un une',
  phone: 'téléphone',
};
