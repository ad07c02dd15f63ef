/** “And”, by language: it joins two names and is part of none. */
export const CONJUNCTIONS: Readonly<Record<string, string>> = {
  cs: 'a',
  da: 'og',
  de: 'und',
  es: 'y e',
  fr: 'et',
  it: 'e ed',
  nb: 'og',
  nl: 'en',
  nn: 'og',
  no: 'og',
  pl: 'i',
  pt: 'e',
  sk: 'a',
  sv: 'och',
};

/**
 * Words that open sentences, or stand before a person’s name, and are no part of it, by language,
 * besides the function words of `language/tables`. From grammars; lower case.
 */
export const OPENERS: Readonly<Record<string, string>> = {
  da: 'ifølge hun dette denne men når efter ved hos også',
  de:
    'allein alle andere auch beide bereits bis da dabei dafür dagegen daher damit danach dann das ' +
    'dazu deren deshalb dessen dies diese dieser dieses doch dort drei durch eben ehemalige ' +
    'eigentlich einige erst etwa fast für ganz gegen gemäß gut heute hier hinzu ihr ihre immer ' +
    'insgesamt jede jeder jetzt kein keine laut lediglich mehr mehrere mit nach neben nicht nun ' +
    'nur ob obwohl ohne rund schon sein seine seit selbst so sobald sogar sollte sowohl später ' +
    'statt trotz unter viele vielleicht vom von vor wann warum was weder wegen weil weiter ' +
    'weiterhin weitere welche welcher wenn wer wie wir wo während zudem zum zur zwar zwei zwischen dr dr. frau herr herrn',
  es:
    'ante aunque así bajo cada como cuando desde después donde durante ella ellos entonces esa ' +
    'ese esos esta estas este estos hasta hoy luego mientras muchos ni ningún nuestra otra otro ' +
    'para pese porque según sin solo sólo tal también tanto todos tras una unos ya don doña señor señora',
  fr:
    'afin ainsi alors après aucun aujourd’hui aussi autre avant ceci cela celle celui certains ' +
    'ces cet chaque chez cependant depuis dès devant donc elles ensuite entre faute ici ils ' +
    'jamais jusqu l’ leur lors lorsque malgré même ni notre nos outre parmi pendant plusieurs ' +
    'pourquoi pourtant puis quand quant quel quelle sans selon seul seule si sous tandis toujours ' +
    'tous toute toutes très trop un une voici voilà vers m m. madame mme monsieur',
  it:
    'adesso alcuni allora ancora bene ciò cosa così dopo dove dunque durante ecco infatti intanto ' +
    'invece ma mai mentre molti né nessuno ogni oggi oltre ora per perché però poi prima proprio ' +
    'qualche quando quasi quella quelli quello questa queste questi questo quindi se secondo ' +
    'sempre senza solo sono sotto spesso sta subito tra tutti tutto una uno verso signor signora',
  nb: 'ifølge hun dette denne disse men når etter ved også datteren sønnen',
  nl: 'daarna daarom dit door eerst geen hij hun naar niet nu omdat ook samen sinds toen veel volgens want wie zij zijn zo meneer mevrouw',
  no: 'ifølge hun dette denne disse men når etter ved også datteren sønnen',
  pt: 'após assim com como depois desde durante ela ele entre essa esse esta este já mas nem onde outra para pois quando segundo sem sob sobre também toda todos uma senhor senhora',
  sv: 'enligt hon detta denna dessa men när efter vid också',
};

/** First words of the names of bodies in the Romance languages, and of such places. */
export const BODY_FRONTS: ReadonlySet<string> = new Set(
  (
    'academia académie agence agencia agenzia agência alianza alleanza aliança alliance armada ' +
    'asamblea asociación associazione associação association assemblée assemblea audiencia ' +
    'autorité autoridad autorità ayuntamiento banca banco banque bolsa borsa bourse cámara camera ' +
    'câmara centre centro chambre club collectif comisión commissione comissão commission comité ' +
    'comitato compagnie compañía confederación confédération congreso congresso conseil consejo ' +
    'conselho consiglio corte cour cruz delegación ejército exército esercito empresa escuela ' +
    'école escola fédération federación federazione fiscalía fondation fondazione fondo fonds ' +
    'front frente fronte fuerzas fundación fundação generalitat gobierno governo gouvernement ' +
    'groupe grupo gruppo guardia hôpital hospital iglesia igreja chiesa église institut instituto ' +
    'istituto junta liga ligue ministère ministerio ministero ministério mouvement movimiento ' +
    'movimento observatoire observatorio oficina ong organización organizzazione organização ' +
    'organisation parlement parlamento parquet parti partido partito policía police polizia ' +
    'polícia procura proyecto radio real secretaría senado senato sénat servicio service sindicato ' +
    'sindacato sociedad società société sociedade syndicat tribunal tribunale unión unione união ' +
    'union universidad università université universidade'
  ).split(' '),
);
export const PLACE_FRONTS: ReadonlySet<string> = new Set(
  (
    'avenida avenue baie bahía boulevard calle ciudad cidade città côte costa estadio stade stadio ' +
    'estrecho franja golfo golfe île isla isola ilha lac lago mar mer mare mont monte montaña ' +
    'palacio palais palazzo piazza place plage plaza pont ponte porte puerta puerto port región ' +
    'région regione río rivière rua rue san santa santo são saint sainte sierra valle vallée via ' +
    'ville villa'
  ).split(' '),
);

/** The tables of places and of first names hold these; in German they are mostly nouns. */
export const GERMAN_NOUNS: ReadonlySet<string> = new Set(
  (
    'art august engel essen halle heide job juli juni mai marine mark neo nur olympia pier ram rand ' +
    'regen rock siegen sommer sonne stein stern tag will winter wolf'
  ).split(' '),
);

/** Places as languages besides English write them, countries left out. General knowledge. */
export const FOREIGN_PLACES =
  // regions of the world
  'afrika|asien|europa|afrique|asie|europe|amerika|nordamerika|südamerika|lateinamerika|mittelamerika|' +
  'américa latina|latinoamérica|sudamérica|amérique latine|amérique du nord|amérique du sud|' +
  'america latina|nordafrika|westafrika|ostafrika|osteuropa|westeuropa|naher osten|nahen osten|' +
  'nahost|mittlerer osten|mittleren osten|oriente medio|medio oriente|próximo oriente|oriente próximo|' +
  'proche-orient|moyen-orient|médio oriente|midden-oosten|balkan|balkans|balcanes|karibik|caribe|' +
  'caraïbes|skandinavien|baltikum|kaukasus|sahel|sahara|arktis|antarktis|mittelmeer|ostsee|nordsee|' +
  'schwarzes meer|schwarzen meer|rotes meer|roten meer|mediterráneo|méditerranée|mediterraneo|alpen|' +
  'alpes|alpi|pirineos|pyrénées|pyrenäen|' +
  // countries in another case or by another name
  'stati uniti|verenigde staten|vereinigten staaten|vereinigte staaten von amerika|vereinigten staaten von amerika|eeuu|ee.uu|' +
  'estados unidos de américa|états-unis d’amérique|großbritannien|grossbritannien|gran bretaña|' +
  'grande-bretagne|gran bretagna|grã-bretanha|groot-brittannië|england|schottland|wales|nordirland|' +
  'inglaterra|escocia|gales|irlanda del norte|angleterre|écosse|inghilterra|scozia|holland|holanda|' +
  'hollande|olanda|nordkorea|südkorea|corea del norte|corea del sur|corée du nord|corée du sud|' +
  'corea del nord|corea del sud|coreia do norte|coreia do sul|westjordanland|gazastreifen|' +
  'cisjordania|franja de gaza|cisjordanie|bande de gaza|cisgiordania|striscia di gaza|faixa de gaza|' +
  'gazastrook|krim|crimea|crimée|donbass|donbás|tibet|katalonien|cataluña|catalogne|catalogna|' +
  'kurdistan|tschetschenien|bosnien|slowakei|tschechien|' +
  // German, Austrian and Swiss states and cantons
  'bayern|baden-württemberg|brandenburg|hessen|mecklenburg-vorpommern|niedersachsen|' +
  'nordrhein-westfalen|rheinland-pfalz|saarland|sachsen|sachsen-anhalt|schleswig-holstein|thüringen|' +
  'ruhrgebiet|burgenland|kärnten|niederösterreich|oberösterreich|steiermark|tirol|südtirol|vorarlberg|' +
  'aargau|graubünden|luzern|st. gallen|tessin|thurgau|wallis|waadt|zug|genf|neuenburg|freiburg|basel|' +
  // cities of the world
  'algier|argel|alger|antwerpen|amberes|anvers|anversa|athen|atenas|athènes|atene|bagdad|beirut|' +
  'beyrouth|belgrad|belgrado|berlino|berlín|berne|berna|brüssel|bruselas|bruxelles|brussel|bukarest|' +
  'bucarest|bucareste|budapest|kairo|el cairo|le caire|il cairo|köln|colonia|cologne|kopenhagen|' +
  'copenhague|copenaghen|damaskus|damasco|damas|danzig|den haag|la haya|la haye|l’aia|haia|dublino|' +
  'dublín|edimburgo|édimbourg|florenz|florencia|florence|firenze|francoforte|fráncfort|francfort|' +
  'ginebra|genève|ginevra|genebra|genua|génova|gênes|genova|göteborg|hannover|havanna|la habana|' +
  'la havane|l’avana|havana|hongkong|istanbul|estambul|jerusalem|jerusalén|jérusalem|gerusalemme|' +
  'kapstadt|ciudad del cabo|le cap|kiew|kyjiw|kiev|kyiv|lissabon|lisboa|lisbonne|lisbona|londres|' +
  'londra|londen|lüttich|lyon|mailand|milán|milano|marsella|marsiglia|mekka|mexiko-stadt|' +
  'ciudad de méxico|mexico-stad|montréal|moskau|moscú|moscou|mosca|moscovo|moskou|moskva|moskwa|' +
  'münchen|múnich|monaco di baviera|neapel|nápoles|napoli|neu-delhi|nueva delhi|nuova delhi|nizza|' +
  'niza|nueva york|nova york|nova iorque|nürnberg|odessa|parijs|parigi|parís|peking|pekín|pékin|' +
  'pechino|pequim|prag|praga|prague|riad|riyad|rom|roma|rome|saloniki|sankt petersburg|san petersburgo|' +
  'saint-pétersbourg|san pietroburgo|santiago de chile|são paulo|sevilla|séville|siviglia|singapur|' +
  'singapour|stockholm|estocolmo|stoccolma|straßburg|estrasburgo|strasburgo|strasbourg|stuttgart|' +
  'teheran|teherán|téhéran|teerã|tel aviv|tokio|tokyo|tóquio|triest|tripolis|trípoli|tunis|túnez|turin|' +
  'turín|torino|venedig|venecia|venise|venezia|warschau|varsovia|varsovie|varsavia|wien|viena|vienne|' +
  'vilnius|washington|zürich|zurich|zurigo|zúrich|berlin|paris|madrid|barcelona|bilbao|valencia|' +
  'nice|bordeaux|toulouse|nantes|lille|rennes|bologna|palermo|bari|porto|oslo|helsinki|københavn|praha|' +
  'warszawa|kraków|gdańsk|brno|bratislava|ljubljana|zagreb|sarajevo|sofia|bern|rafah|charkiw|mariupol|lwiw';
