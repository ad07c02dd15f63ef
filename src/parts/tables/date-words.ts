/** Abbreviations of zones that mean one offset wherever news is written, from the zone database. */
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

/** Words in class and id, or in the text, of a time that tells of a change. */
export const MODIFIED_WORDS = /modif|updat|aktualis|geänd|edited|revised/u;

/** Words in class and id of a time that is another thing's. */
export const OTHER_TIME_WORDS =
  /comment|related|teaser|recommend|duration|video|player|event|ticker|sidebar|most-?read|list-item|card/u;

/** Words in class and id of what prints a date. */
export const DATE_WORDS = /date|time|publi[sck]|pubd|byline|meta|datum|fecha|posted/u;

/** Names of `<meta>` that tell when an article was published: `parsely-pub-date`, `dc.date.issued`. */
export const PUBLISHED_META =
  /publish(?!er)|publication|pub_?date|pub-date|issued|(?:release|display)_?date|date[._]available|dcterms\.created|date_original|^(?:c|p|dc\.|dcterms\.|sailthru\.)?(?:date|time)$/u;

/** And when it was changed. */
export const MODIFIED_META = /modified|updated|lastmod/u;
