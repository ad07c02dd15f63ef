/** Places in the spelling of languages other than English, without countries. General knowledge. */
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
