import type { QuoteWords } from '../pieces.js';

/** Cues of Italian and what helps to tell a speaker, from general knowledge of its grammar and news style. */
export const QUOTES: QuoteWords = {
  verbs:
    'detto dice dicono disse dichiarato dichiara affermato afferma spiegato spiega ' +
    'aggiunto aggiunge sottolineato sottolinea sostenuto sostiene annunciato annuncia commentato ' +
    'commenta scritto scrive raccontato racconta assicurato assicura precisato precisa ribadito ' +
    'ribadisce osservato osserva avvertito avverte confermato conferma chiesto chiede risposto ' +
    'risponde concluso conclude ricordato ricorda denunciato denuncia evidenziato evidenzia ' +
    'definito definisce ammesso ammette riferito riferisce promesso',
  according: 'secondo',
  pronouns: 'lui lei egli ella loro',
  articles:
    "il lo la i gli le l' un uno una un' questo questa questi queste suo sua suoi sue due tre alcuni alcune",
  oblique: '',
  closed:
    'e ma o anche inoltre così allora poi dopo prima ieri oggi domani quando come se mentre però tuttavia',
  prepositions:
    'a al alla alle ai agli di del della delle dei degli da dal dalla in nel nella con per su sul ' +
    'sulla tra fra senza contro dopo prima durante verso',
};
