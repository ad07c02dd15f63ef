import type { QuoteWords } from '../pieces.js';

/** Cues of French and what helps to tell a speaker, from general knowledge of its grammar and news style. */
export const QUOTES: QuoteWords = {
  verbs:
    'dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté estime estimé indique ' +
    'indiqué précise précisé souligne souligné assure assuré annonce annoncé confie confié raconte ' +
    'raconté répond répondu écrit rappelle rappelé insiste insisté regrette regretté juge jugé ' +
    'lance lancé martèle martelé dénonce dénoncé poursuit conclut reconnaît reconnu soutient ' +
    'soutenu observe observé note noté promet promis prévient prévenu avertit averti résume ' +
    'témoigne témoigné commente commenté confirme confirmé déplore déploré réagit réagi ' +
    "déclarait expliquait affirmait disait demande demandé s'exclame interroge appelle qualifie qualifié " +
    'constate constaté avoue avoué admet admis révèle révélé plaide plaidé ironise complète détaille ' +
    "tempère nuance renchérit s'indigne s'inquiète s'interroge s'étonne s'alarme s'amuse salue salué critique critiqué " +
    'avance avancé alerte alerté ajoutait estimait racontait répétait rappelait',
  according: "selon d'après",
  pronouns: 'il elle ils elles on nous je',
  articles:
    "le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos plusieurs deux trois",
  oblique: '',
  closed:
    "et mais ou donc or ni car ainsi alors aussi puis ensuite enfin comme quand si lorsque après avant hier aujourd'hui demain cependant toutefois pourtant",
  prepositions:
    "à au aux de d' dans en par pour sur avec sans sous vers chez contre entre depuis pendant après " +
    'avant devant lors',
};
