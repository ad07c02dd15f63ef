/**
 * Words in classes and ids that name the parts of an article, in the languages of the newsrooms
 * that use them. From the vocabulary of newsrooms and of common publishing systems.
 */

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words for a dek. */
export const DEK_WORDS = /* @__PURE__ */ wordsOf(
  'standfirst subtitle subtit subhead subheadline subheading subline deck dek headerdek excerpt leadtext teasertext ' +
    'introtext lead lede leadin intro introduction summary abstract preface description desc teaser ' +
    'preamble ingress chapo chapeau entradilla bajada sottotitolo sommario occhiello einleitung vorspann ' +
    'untertitel anleser lid speakable firstparagraph',
);

/** Words for elements near a headline that are not a dek. */
export const NO_DEK_WORDS = /* @__PURE__ */ wordsOf(
  'byline author authors autor date time timestamp published meta share social caption credit breadcrumb ' +
    'breadcrumbs tag tags comment comments newsletter related promo advert kicker topic label category ' +
    'audio player menu nav',
);

/** Words for a byline. */
export const BYLINE_WORDS = /* @__PURE__ */ wordsOf(
  'byline bylines author authors autor autoren auteur auteurs autore autores authorname autorname ' +
    'contributor contributors writer writers reporter reporters journalist signature firma verfasser ' +
    'redacteur skribent textauthor bylinedetails',
);

/** Words for names of people who did not write the article. */
export const NO_BYLINE_WORDS = /* @__PURE__ */ wordsOf(
  'comment comments caption credit bio biography related recommended teaser photo image newsletter promo',
);

/** Words for what a person does, beside the name. */
export const ROLE_CLASS_WORDS = /* @__PURE__ */ wordsOf(
  'role position jobtitle occupation designation',
);

/** Words for lists of topics. */
export const TOPIC_WORDS = /* @__PURE__ */ wordsOf(
  'tag tags taglist topics topiclist keywords etiquetas schlagworte themen temas sujets argomenti',
);

/** Words for credits of pictures, which stand at the end of captions. */
export const CREDIT =
  /(?:^|[ (])(?:foto|photo|bild|image|picture|quelle|source|nuotr|ảnh|写真)s? ?[:/.]|getty images|\/ ?(?:dpa|ap|afp|reuters)/iu;
