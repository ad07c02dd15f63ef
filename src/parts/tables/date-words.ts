/**
 * Abbreviations of time zones that mean the same offset wherever news is written, from the zone
 * database.
 */
export const ZONE_OFFSETS: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  bst: '+01:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

/** Words in class and id, or in the text, of a time that is that of a change. */
export const MODIFIED_WORDS = /modif|updat|aktualis|geänd|edited|revised/u;

/** Words before a printed date that is that of a change, in the languages of the packs. */
export const MODIFIED_LABEL =
  /modif|updat|(?:last|latest) (?:edit|chang|review|revis)|edited|revised|reviewed|as of|current as|aktuali[sz]|geändert|bearbeitet|stand:|mis à jour|mise à jour|maj |actuali[sz]|editado|aggiorn|ultima modifica|atualiza|bijgewerkt|gewijzigd|oppdater|uppdater|opdater|endret|ändrad|zaktuali|aktuali[sz]ov|güncel|обновл|изменен|оновлен|ενημέρωσ|τροποπο|päivitet|frissít|cập nhật|diperbarui|kemas kini|atnaujin|uppfært|更新|수정|تحديث/giu;

/** Words before a printed date that is that of publication. */
export const PUBLISHED_LABEL =
  /publi|posted|released|issued|first seen|created|\bdated?:?(?= |$)|erschienen|veröffentlicht|erstellt|datum:|vom$|mis en ligne|paru|posté|creado|fecha:|escrito|inserito|data:|postado|gepubliceerd|geplaatst|publisert|lagt ut|udgivet|opublikow|dodano|data dodania|vydáno|zveřejn|yayın|oluşturulma|giriş:|опубликов|дата|δημοσ|ημερομην|julkais|közzé|megjelen|đăng|diterbitkan|dipublikasikan|disiarkan|paskelb|birt|iliyochapishwa|発行|公開|配信|掲載|投稿|입력|등록|작성|发布|發布|发表|نشر/giu;

/** Words before a printed date that is that of something else. */
export const OTHER_LABEL =
  /expir|next review|due|deadline|until|born|begins|starts|ends|event|valid|copyright|©|joined|since|from|bis |gültig|until|membre|member/iu;

/** Words in class and id of a time that belongs to something else. */
export const OTHER_TIME_WORDS =
  /comment|related|teaser|recommend|duration|video|player|event|ticker|sidebar|most-?read|list-item|card/u;

/** The same for a time between the headline and the body, where less is another's. */
export const OTHER_TOP_WORDS =
  /comment|related|recommend|ticker|most-?read|today|current-?(?:date|time)/u;

/** Words in class and id of elements that contain a date. */
export const DATE_WORDS = /date|time|publi[sck]|pubd|byline|meta|datum|fecha|posted/u;

/** Words in class and id of elements that contain nothing else. */
export const DATE_CLASS =
  /(?:^|[^a-z]|[a-z](?=date))(?:pub|post|publish|entry|article|story|news|release)?-?_?(?:date|datum|fecha|posted|published|timestamp|pubdate|dateline|datetime)(?:$|[^a-z]|_)/u;

/**
 * Names of `<meta>` elements with the time of publication: `parsely-pub-date`, `dc.date.issued`.
 */
export const PUBLISHED_META =
  /publish(?!er)|publication|pub_?date|pub-date|reg_?date|issued|(?:release|display|posted|citation|post)_?date|date[._](?:available|posted|created)|dcterms\.created|date_original|created_at|^(?:c|p|dc\.|dcterms\.|sailthru\.)?(?:date|time)$/u;

/** Names of `<meta>` elements with the time of a change. */
export const MODIFIED_META = /modified|updated|lastmod/u;

/** Country codes that sites outside their countries use. */
export const WORLDWIDE_DOMAINS = new Set(
  'co io tv me ai fm cc ws ly to la gg sh am ag vc im is nu pw st eu'.split(' '),
);
