/** Words for media, documents and occasions; general knowledge of news. */

/** Words that end the names of outlets and of platforms. */
export const MEDIA_NAMES =
  'post times news journal tribune herald telegraph guardian gazette standard chronicle observer mail ' +
  'mirror express sun globe radio television tv network magazine review press agency reuters bloomberg ' +
  'politico axios breitbart huffpost monde figaro spiegel zeitung país corriere repubblica folha ' +
  'twitter facebook instagram youtube telegram tiktok linkedin reddit today week weekly daily independent';

/** Documents and programmes in which something is said. */
export const DOCUMENT_WORDS =
  'statement letter email e-mail tweet memo message post blog article op-ed editorial column note report ' +
  'filing affidavit lawsuit release video podcast programme program newspaper website magazine book ' +
  'memoir newsletter newscast broadcast';

/** Occasions at which something is said. */
export const OCCASION_WORDS =
  'interview conference briefing speech address hearing debate call rally testimony lecture broadcast press';

/** Works that have titles, and the people and companies that make or show them. */
export const WORK_WORDS =
  'book books novel memoir biography autobiography film films movie movies documentary drama comedy sitcom ' +
  'show shows series programme program episode episodes segment skit sketch song songs album single track ' +
  'ballad video play plays musical opera poem essay column blog newsletter podcast game painting exhibition ' +
  'sequel prequel adaptation bestseller thriller franchise hymn anthem author co-author host co-host star ' +
  'starred starring anchor creator';
