import type { NameWords } from '../pieces.js';

/** French words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'et',
  openers:
    'afin ainsi alors après aucun aujourd’hui aussi autre avant ceci cela celle celui certains ' +
    'ces cet chaque chez cependant depuis dès devant donc elles ensuite entre faute ici ils ' +
    'jamais jusqu l’ leur lors lorsque malgré même ni notre nos outre parmi pendant plusieurs ' +
    'pourquoi pourtant puis quand quant quel quelle sans selon seul seule si sous tandis toujours ' +
    'tous toute toutes très trop un une voici voilà vers m m. madame mme monsieur',
  bodyFronts:
    'académie agence alliance association assemblée autorité banque bourse centre chambre club ' +
    'collectif commission comité compagnie confédération conseil cour école fédération fondation ' +
    'fonds front gouvernement groupe hôpital église institut ligue ministère mouvement ' +
    'observatoire organisation parlement parquet parti police radio sénat service société ' +
    'syndicat tribunal union université',
  placeFronts:
    'avenue baie boulevard côte golfe île lac mer mont palais place plage pont porte port région rivière rue ' +
    'saint sainte stade vallée ville',
};
