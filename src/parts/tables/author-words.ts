/**
 * Words and forms in author fields that are not part of a person's name, in the languages of
 * newsrooms; lower case. General knowledge of how publishing systems fill these fields.
 */

/** Words that show that a name is that of a desk, a paper or an account. */
export const DESK_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'staff editor editors editorial newsdesk desk newsroom admin administrator webmaster team bureau ' +
    'news agency agencies press media network magazine newspaper online redaktion newsteam ' +
    'onlineredaktion nachrichtenredaktion sportredaktion agentur agenturen agenturmeldung rédaction redacción redaccion ' +
    'redazione redação redacao redactie redaksjonen redaktionen redakce redakcja toimitus ' +
    'service services wire wires reporters correspondents contributors partner sponsored tv radio ' +
    'inc ltd gmbh llc corp company copyright unknown anonymous guest author authors autor none null ' +
    'nachrichten noticias actualités notizie nieuws com org net 編集部 取材班 記者 редакция'
  ).split(' '),
);

/** Words of lines around a byline that no name contains. */
export const NO_NAME_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'the this that your our more most read view all see follow email share bio about story stories posts ' +
    'articles updated published last min minutes comments subscribe sign contact newsletter photo photos ' +
    'photograph image images video kommentar analyse publié mis aktualisiert stand quelle foto fotos ' +
    "opinion exclusive breaking special getty twitter facebook profile get recent it's her his"
  ).split(' '),
);

/** Additions to a name that belong to it. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?\s?d|esq|mba|rn|dds|do|facs)\.?$/iu;

/** The separator between a name and a place, paper or picture that is not part of it. */
export const TAIL =
  /\s(?:in|at|for|from|aus|à|en|w|pour|für|via|special to|photographs? by|photos? by|illustrations? by|foto|fotos|graphics by)\s/iu;

/** The words before the names of photographers and illustrators. */
export const NOT_WRITTEN =
  /^(?:photo|photos|photographs?|photography|picture|pictures|image|images|illustrations?|graphics?|video|foto|fotos|bild|bilder|grafik)\b/iu;

/** Labels of bylines in scripts without capitals, with their separators. */
export const EAST_ASIAN_LABEL = /^(?:著者|執筆|取材・文|文|記者|作者|글|기자)\s?[：:●・／/=＝]\s?/u;

/** Titles after names in scripts without capitals. */
export const EAST_ASIAN_TITLE = /\s?(?:記者|編集委員|特派員|기자|특파원)$/u;

/** The place where a printed byline continues with a date or an address. */
export const BYLINE_END =
  /\s(?:(?:published|updated|posted|last updated|aktualisiert|veröffentlicht|publié|publicado|pubblicato|güncelleme)(?=$|[\s:])|[^\s@]*@)/iu;

/** A byline that begins with its date: “4 February 2022 by …”. */
export const BEHIND_DATE = /^\D{0,40}\d.*?\s((?:by|von|par|por|di|door|av|af)\s\p{Lu}.*)$/isu;

/** What a named person did, printed before “by” and the name; lower case. */
export const TASK_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'reporting writing editing compiling additional production'.split(' '),
);

/** The last word of a person's role at a paper. */
export const PERSON_ROLE =
  /\b(?:writer|reporter|correspondent|editor|columnist|critic|contributor|journalist|producer)$/iu;
