/**
 * Words in classes and ids by which pages name the parts of an article, in the languages whose
 * newsrooms use them. From the vocabulary of newsrooms and of common publishing systems.
 */

/** A dek. */
export const DEK_WORDS =
  /(?:^|[\s_-])(?:[a-z]*-?(?:standfirst|subtitle|sub-title|sub-tit|subtit|subhead|subheadline|subheading|subline|deck|dek|excerpt|leadtext|teasertext|introtext)|standfirst|lead|lede|leadin|lead-in|intro|introduction|summary|abstract|preface|kicker-text|description|desc|teaser|preamble|ingress|chapo|chapeau|entradilla|bajada|sottotitolo|sommario|occhiello|einleitung|vorspann|untertitel|anleser|lid|speakable|speakable-summary|first-paragraph)(?=$|[\s_\d-])/u;

/** What stands near a headline and is none. */
export const NO_DEK_WORDS =
  /(?:^|[\s_-])(?:byline|author|authors|autor|date|time|timestamp|published|meta|share|social|caption|credit|breadcrumbs?|tags?|comments?|newsletter|related|promo|advert|kicker|topic|label|category|audio|player|menu|nav)(?=$|[\s_-])/u;

/** A byline. */
export const BYLINE_WORDS =
  /(?:^|[\s_-])(?:[a-z]*byline[a-z]*|authors?|autor|autoren|auteurs?|autore|autores|author-?name|autorname|author__name|contributors?|writers?|reporters?|journalist|signature|firma|verfasser|redacteur|skribent)(?=$|[\s_\d-])/u;

/** What names people who did not write the article. */
export const NO_BYLINE_WORDS =
  /(?:^|[\s_-])(?:comments?|caption|credit|bio|biography|related|recommended|teaser|photo|image|newsletter|most-read|promo)(?=$|[\s_\d-])/u;

/** Credits of pictures, which stand at the end of captions. */
export const CREDIT =
  /(?:^|[\s(])(?:foto|photo|bild|image|picture|quelle|source|nuotr|ảnh|写真)s?\s?[:/.]|getty images|\/\s?(?:dpa|ap|afp|reuters)/iu;
