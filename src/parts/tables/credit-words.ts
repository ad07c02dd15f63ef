/**
 * Words in captions that credit the maker or supplier of a picture, in the languages of many
 * newsrooms; from general knowledge of how they print them. Lower case.
 */

/** Names of what is credited; they come before a colon, “by”, or the name itself. */
export const CREDIT_LABELS =
  'photo photos photograph photographs photographer photography image images picture pictures ' +
  'video illustration illustrations cartoon graphic credit credits source file handout caption ' +
  'foto fotos fotograf fotografin fotografie bild bilder quelle archivbild archivfoto symbolbild ' +
  'symbolfoto grafik crédit crédits photographie dessin fuente crédito créditos imagen imágenes ' +
  'fotografía fonte imagem imagens fotografia immagine beeld bron kuva zdjęcie fot źródło zdroj ' +
  'fotó sursa kaynak fotoğraf ảnh nuotr фото источник джерело φωτογραφία 写真 撮影 提供 画像 图片 ' +
  '圖片 图 来源 사진 صورة الصورة مصدر';

/** Words between such a label and the name. */
export const CREDIT_JOINTS =
  'by of from via de di da do von vom av af door van par del della courtesy';

/** Words that begin a credit without a label. */
export const CREDIT_OPENERS = 'courtesy copyright cortesía cortesia';

/** Words used in place of a name. */
export const GIVERS =
  'supplied|handout|divulgação|reprodução|submitted|contributed|privat|ap photo|file photo|staff photo';

/** Small words within the names of people, papers and agencies. */
export const NAME_JOINTS =
  'of the for via and by de la le les du des van von der den di da do dos del della y e und et en og ' +
  'och i pour für per';

/** Words that make “photo:” after them part of a sentence: “in the photo: …”. */
export const LABEL_DETERMINERS =
  'the this that a in im am das dem auf beim diesem la le cette el esta una il nella o na de het op';
