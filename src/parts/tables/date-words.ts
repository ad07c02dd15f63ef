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

/** Words in class and id of a time that belongs to something else. */
export const OTHER_TIME_WORDS =
  /comment|related|teaser|recommend|duration|video|player|event|ticker|sidebar|most-?read|list-item|card/u;

/** Words in class and id of elements that contain a date. */
export const DATE_WORDS = /date|time|publi[sck]|pubd|byline|meta|datum|fecha|posted/u;

/**
 * Names of `<meta>` elements with the time of publication: `parsely-pub-date`, `dc.date.issued`.
 */
export const PUBLISHED_META =
  /publish(?!er)|publication|pub_?date|pub-date|issued|(?:release|display)_?date|date[._]available|dcterms\.created|date_original|^(?:c|p|dc\.|dcterms\.|sailthru\.)?(?:date|time)$/u;

/** Names of `<meta>` elements with the time of a change. */
export const MODIFIED_META = /modified|updated|lastmod/u;
