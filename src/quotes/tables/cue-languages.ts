/**
 * What the quotes stage knows of languages other than English: cues, and the words that help to tell a
 * speaker from what stands round it. From general knowledge of their grammars and news style.
 */

/** The words of one language, in small letters, parted by spaces. */
export interface LanguageWords {
  /** Forms of verbs of saying, as they stand in news. */
  verbs: string;
  /** Words before whoever is the source: “laut”, “selon”. */
  according: string;
  /** Words that open what is reported without marks. */
  that: string;
  /** Pronouns that may be the subject. */
  pronouns: string;
  /** Articles and the like, which open a noun phrase. */
  articles: string;
  /** Articles that open no subject: genitive and dative. */
  oblique: string;
  /** Words with a capital at the start of a sentence that open no noun phrase. */
  closed: string;
  /** Prepositions: what stands behind them is no subject. */
  prepositions: string;
}

export const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  de: {
    verbs:
      'sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären meinte meint meinten ' +
      'betonte betont betonten äußerte äußerten geäußert berichtete berichtet berichteten teilte ' +
      'teilten mitgeteilt kritisierte kritisiert kritisierten warnte warnt warnten forderte fordert ' +
      'forderten fügte hinzu ergänzte ergänzt schrieb schreibt schrieben geschrieben bezeichnete ' +
      'bezeichneten bezeichnet nannte nannten nennt genannt behauptete behauptet behaupteten ' +
      'versicherte versichert bestätigte bestätigt bestätigten lobte lobt begründete begründet ' +
      'kommentierte kommentiert zitiert zitierte verkündete verkündet antwortete antwortet fragte ' +
      'fragt rief sprach sprachen spricht verwies räumte bekräftigte hob unterstrich beklagte ' +
      'beschrieb beschreibt urteilte urteilt kündigte ankündigte entgegnete erwiderte erläuterte ' +
      'erzählte erzählt versprach verlangte verlangt appellierte mahnte mahnt wertete stellte hieß ' +
      'heißt lautete lautet bemerkte resümierte schilderte twitterte ' +
      'gab wies drohte droht dementierte bedauerte würdigte verteidigte bezichtigte vertrat',
    according: 'laut zufolge so gemäß',
    that: 'dass daß ob',
    pronouns: 'er sie es wir man ich dieser diese',
    articles:
      'der die das den dem des ein eine einen einem einer sein seine ihr ihre unser unsere beide ' +
      'viele mehrere einige zwei drei alle andere',
    oblique: 'des dem den einem eines einen seinem ihrem',
    closed:
      'und aber doch auch so dann da dort hier jetzt nun zuvor danach dabei dazu damit darin daher deshalb trotzdem allerdings außerdem zudem weiter weiterhin wenn weil obwohl nachdem bevor wie was wer wo warum',
    prepositions:
      'in im an am auf aus bei beim mit nach von vom vor für gegen über unter um durch ohne zu zum ' +
      'zur seit während wegen trotz zwischen gegenüber bis ab als wie neben hinter',
  },
  fr: {
    verbs:
      'dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté estime estimé indique ' +
      'indiqué précise précisé souligne souligné assure assuré annonce annoncé confie confié raconte ' +
      'raconté répond répondu écrit rappelle rappelé insiste insisté regrette regretté juge jugé ' +
      'lance lancé martèle martelé dénonce dénoncé poursuit conclut reconnaît reconnu soutient ' +
      'soutenu observe observé note noté promet promis prévient prévenu avertit averti résume ' +
      'témoigne témoigné commente commenté confirme confirmé déplore déploré réagit réagi ' +
      'déclarait expliquait affirmait disait demande demandé s’exclame interroge appelle qualifie qualifié',
    according: 'selon d’après',
    that: 'que qu’',
    pronouns: 'il elle ils elles on nous je',
    articles:
      'le la les l’ un une des du ce cet cette ces son sa ses leur leurs notre nos plusieurs deux trois',
    oblique: '',
    closed:
      'et mais ou donc or ni car ainsi alors aussi puis ensuite enfin comme quand si lorsque après avant hier aujourd’hui demain cependant toutefois pourtant',
    prepositions:
      'à au aux de d’ dans en par pour sur avec sans sous vers chez contre entre depuis pendant après ' +
      'avant devant lors',
  },
  es: {
    verbs:
      'dijo dice dijeron dicen declaró declara declararon afirmó afirma afirmaron explicó explica ' +
      'explicaron añadió añade agregó agrega señaló señala señalaron aseguró asegura aseguraron ' +
      'indicó indica indicaron manifestó manifiesta sostuvo sostiene destacó destaca subrayó subraya ' +
      'advirtió advierte anunció anuncia comentó comenta expresó expresa escribió escribe contó cuenta ' +
      'reconoció reconoce insistió insiste denunció denuncia recordó recuerda respondió responde ' +
      'preguntó pregunta concluyó concluye precisó precisa reiteró reitera apuntó apunta lamentó ' +
      'lamenta confirmó confirma relató relata exigió exige pidió pide prometió calificó califica ' +
      'dicho declarado afirmado asegurado explicado señalado',
    according: 'según',
    that: 'que si',
    pronouns: 'él ella ellos ellas',
    articles: 'el la los las un una unos unas este esta estos estas su sus varios varias dos tres',
    oblique: '',
    closed:
      'y pero o e también además así entonces luego después antes ayer hoy mañana cuando como si aunque mientras sin embargo',
    prepositions:
      'a al de del en con por para sin sobre bajo contra entre desde hasta hacia durante tras ante',
  },
  it: {
    verbs:
      'detto dice dicono disse dichiarato dichiara affermato afferma spiegato spiega ' +
      'aggiunto aggiunge sottolineato sottolinea sostenuto sostiene annunciato annuncia commentato ' +
      'commenta scritto scrive raccontato racconta assicurato assicura precisato precisa ribadito ' +
      'ribadisce osservato osserva avvertito avverte confermato conferma chiesto chiede risposto ' +
      'risponde concluso conclude ricordato ricorda denunciato denuncia evidenziato evidenzia ' +
      'definito definisce ammesso ammette riferito riferisce promesso',
    according: 'secondo',
    that: 'che se',
    pronouns: 'lui lei egli ella loro',
    articles:
      'il lo la i gli le l’ un uno una un’ questo questa questi queste suo sua suoi sue due tre alcuni alcune',
    oblique: '',
    closed:
      'e ma o anche inoltre così allora poi dopo prima ieri oggi domani quando come se mentre però tuttavia',
    prepositions:
      'a al alla alle ai agli di del della delle dei degli da dal dalla in nel nella con per su sul ' +
      'sulla tra fra senza contro dopo prima durante verso',
  },
  pt: {
    verbs:
      'disse diz disseram dizem declarou declara declararam afirmou afirma afirmaram explicou explica ' +
      'explicaram acrescentou acrescenta destacou destaca ressaltou ressalta garantiu garante ' +
      'anunciou anuncia comentou comenta escreveu escreve contou conta reconheceu reconhece insistiu ' +
      'denunciou denuncia lembrou lembra respondeu responde perguntou pergunta concluiu conclui ' +
      'reiterou reitera apontou aponta lamentou lamenta confirmou confirma relatou relata exigiu ' +
      'pediu pede prometeu alertou alerta avaliou avalia criticou critica defendeu defende revelou ' +
      'revela sublinhou sublinha assegurou assegura informou informa dito',
    according: 'segundo conforme',
    that: 'que se',
    pronouns: 'ele ela eles elas',
    articles:
      'o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas dois duas três vários várias',
    oblique: '',
    closed:
      'e mas ou também além assim então depois antes ontem hoje amanhã quando como se enquanto porém contudo',
    prepositions:
      'de do da dos das em no na nos nas com por para sem sobre sob contra entre desde até durante ' +
      'após ante ao à aos às pelo pela num numa',
  },
};
