/**
 * Words in classes and ids of templates, for elements around images of other stories, of the outlet
 * or its people, and for captions. From general knowledge of web publishing.
 */

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words for elements with images that do not belong to the article. */
export const NO_IMAGE_WORDS = /* @__PURE__ */ wordsOf(
  'related recommended recommendations newsletter promo promos advert advertisement ad ads avatar logo ' +
    'outbrain taboola comments authorbio authorbox',
);

/** Words for elements with the picture of an author. */
export const PORTRAIT_WORDS = /* @__PURE__ */ wordsOf(
  'author authors authorimage authorphoto authorprofile authorcard avatar bio byline bylines contributor ' +
    'headshot autor autore auteur autorenbild',
);

/** Words for a caption outside of `figcaption`. */
export const CAPTION_WORDS = /* @__PURE__ */ wordsOf(
  'caption captions captiontext imagecaption photocaption cutline bildunterschrift bildtext legende leyenda ' +
    'didascalia bijschrift photocredit imagecredit',
);

/** Words in addresses of pictures that are icons, portraits or counters. */
export const ICON_ADDRESS =
  /emoji|smil(?:ey|ies)|icon|avatar|gravatar|logo|pixel|badge|button|spacer|counter|banner|sprite|rating|\.svg(?:$|\?)/iu;

/** What addresses of portraits and logos say, and of pictures that are kept only in a small size. */
export const NO_PICTURE_ADDRESS =
  /avatar|headshot|(?:^|[/_-])logo(?:[-_.]|$)|(?:^|[/,_-])(?:square|w|width)[_=-](?:\d{2}|1[0-5]\d)(?:[/,_.-]|$)|\.svg(?:$|\?)/iu;

/** Words in addresses of pictures that a site shares where a page has none of its own. */
export const SITE_PICTURE =
  /logo|default|placeholder|favicon|fallback|no-?image|(?:^|[-_.])(?:share|social|og|fb|facebook|twitter|apple-touch)[-_]?(?:image|img|card|share|icon)?\d{0,2}(?:[-_.]|$)/iu;
